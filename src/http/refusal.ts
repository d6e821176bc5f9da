/** Refusals before anything of ours runs: short, cheap to write, and readable by whoever asked. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DATA_HEADERS } from './pages/site.ts';
import { scopeOf } from './request-scope.ts';

export interface Refusal {
  readonly status: number;
  readonly code: string;
  /** What was met, and what to do. */
  readonly message: string;
  /** The same for readers of pages. */
  readonly chinese: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of `extensions`. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Headers of an answer that pages of other sites may read. */
export const EXPOSED_HEADERS = 'Retry-After, X-Request-Id, ETag, Age, Warning';

/** Any page may read a refusal where it may read an answer. */
const READABLE = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED_HEADERS };

/** What pages of other sites may read. */
const FOR_ALL = /^\/(graphql|views\/|oembed|assets\/|elements\.js|custom-elements\.json)/;

/** Who frames a view sees why it is not there. */
const FRAMED = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors *" };

/** Sends a refusal: to browsers a page in both languages, else GraphQL errors. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { status, code, message, chinese, headers = {}, details = {} } = refusal;
  scopeOf(response).codes.add(code);
  const accept = request.headers.accept ?? '';
  const [type, body] = accept.startsWith('text/html')
    ? ['text/html', pageOf(message, chinese)]
    : [
        accept.includes('application/graphql-response+json') ? 'application/graphql-response+json' : 'application/json',
        JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] }),
      ];
  response.writeHead(status, {
    ...DATA_HEADERS,
    'Cache-Control': 'no-store',
    ...(FOR_ALL.test(request.url ?? '') && READABLE),
    ...(request.url?.startsWith('/views/') && FRAMED),
    ...headers,
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Fixed texts of ours only: nothing has to be escaped. */
function pageOf(message: string, chinese: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chokepoint</title><p role="alert">${message}</p><p lang="zh-Hans">${chinese}</p></html>\n`;
}
