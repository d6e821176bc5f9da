/** What every page is built with: the reader's language, the address of this server, headers. */
import type { Request, Response } from 'express';
import { LANGS, type Lang } from '../../views/lang.ts';
import type { Markup } from '../../views/markup.ts';
import type { FrameValues } from '../../views/params.ts';
import type { Ask } from '../graphql.ts';

export interface Site {
  readonly ask: Ask;
  readonly now: () => Date;
  readonly publicUrl?: string | undefined;
  /** Who may show views in a frame. */
  readonly frameAncestors: string;
}

/** Values of an address; of one given twice the first. */
export function addressValues(request: Request): Record<string, string> {
  const { searchParams } = new URL(request.originalUrl, 'http://localhost');
  const values: Record<string, string> = {};
  for (const [name, value] of searchParams) values[name] ??= value;
  return values;
}

/** The language asked for in the address, else the one that the browser prefers. */
export function langOf(request: Request): Lang {
  const given = String(request.query.lang ?? '');
  const wanted = LANGS.find((lang) => given.split('-')[0] === lang) ?? request.acceptsLanguages('en', 'zh');
  return wanted === 'zh' ? 'zh' : 'en';
}

export function today(site: Pick<Site, 'now'>): string {
  return site.now().toISOString().slice(0, 10);
}

/** The frame of an address; today where it names no day. What is no day is told by whoever parses the values. */
export function frameOf(values: Readonly<Record<string, string>>, day: string): FrameValues {
  return { asOf: values.asOf || day, knownOn: values.knownOn || day };
}

/**
 * The frame that a view by itself is pinned to: nobody knows more on a day than that day allows, and nobody knows a day
 * ahead. So an address with a day in the past gives the same for good, whatever is recorded later.
 */
export function pinnedFrame(values: Readonly<Record<string, string>>, day: string): FrameValues {
  const asOf = values.asOf || day;
  return { asOf, knownOn: values.knownOn || (asOf < day ? asOf : day) };
}

/** Host names and ports only: the header is the client's. What a proxy says of the host is the client's, too, and not read. */
const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i;

/** Address of this server as others see it. */
export function originOf(site: Pick<Site, 'publicUrl'>, request: Request): string {
  if (site.publicUrl !== undefined) return site.publicUrl;
  const host = request.get('host') ?? '';
  const origin = `${request.protocol}://${host}`;
  return HOST.test(host) && URL.canParse(origin) ? origin : `${request.protocol}://localhost`;
}

/** Everything comes from this server; scripts and styles only from files of it. */
function pagePolicy(frameAncestors: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

/** A picture by itself: its own styles, nothing else. */
function picturePolicy(frameAncestors: string): string {
  return `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors ${frameAncestors}`;
}

/** What is data and no page: were it opened as one, it could load nothing, run nothing and be framed by nobody. */
const NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'";

const SAFE = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** Headers of whatever is data. */
export const DATA_HEADERS = { ...SAFE, 'Content-Security-Policy': NOTHING_POLICY };

/** Headers of every answer, those of errors and redirects too; pages, pictures and the sandbox replace the policy by theirs. */
export function setDefaultSafety(_request: Request, response: Response, next: () => void): void {
  response.set(DATA_HEADERS);
  next();
}

export function setSafety(response: Response, kind: 'page' | 'picture' | 'data', frameAncestors = "'none'"): void {
  const policy =
    kind === 'page' ? pagePolicy(frameAncestors) : kind === 'picture' ? picturePolicy(frameAncestors) : NOTHING_POLICY;
  response.set({
    ...SAFE,
    'Content-Security-Policy': policy,
    // A copy is asked about again each time: the dataset may have changed.
    'Cache-Control': 'no-cache',
  });
}

export function sendPage(response: Response, status: number, page: Markup, frameAncestors?: string): void {
  setSafety(response, 'page', frameAncestors);
  response.status(status).type('html').send(page.text);
}
