/**
 * `/graphql` straight on Node's server: a question that was answered before gets the finished bytes, any other goes to
 * Apollo Server. What is no plain request (other media types, tables, compressed bodies, the sandbox's page) is left to
 * Express.
 */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { preferredLang } from '../graphql/accept-language.ts';
import type { AnswerNotes, Context } from '../graphql/context.ts';
import { MAX_BODY_KB } from '../graphql/limits.ts';
import { type Answers, etagOf, type KeptAnswer, type LiveAnswer } from './answers.ts';
import { DATA_HEADERS } from './pages/site.ts';

export interface EndpointOptions {
  readonly apollo: ApolloServer<Context>;
  /** The context of a request; it notes in `notes` what may be done with the answer. */
  readonly contextOf: (request: IncomingMessage, response: ServerResponse, notes: AnswerNotes) => Context;
  /** Undefined where finished answers are not kept. */
  readonly answers: Answers | undefined;
  /** The dataset version for which kept answers hold; undefined while that is uncertain. */
  readonly settledVersion: () => string | undefined;
  readonly now: () => Date;
}

/** Takes a request that it can answer; false leaves it to others. */
export type Endpoint = (request: IncomingMessage, response: ServerResponse) => boolean;

/** JSON as every client writes it. */
const PLAIN_JSON = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** Longer questions are rare and their keys take memory. */
const LONGEST_KEPT_QUESTION = 20_000;

/** An answer that took longer may have been cut by its deadline: the earliest cut comes after half of the 5 s. */
export const SURELY_WHOLE_MS = 2_000;

/** Both days are named: only a new dataset changes the answer, and that is rare. */
const CACHE_DAYS_GIVEN = 'public, max-age=60';

/** "Today" moves, and the dataset may: a copy is asked about each time, which costs no body. */
const CACHE_TODAY = 'public, no-cache';

export function createEndpoint(options: EndpointOptions): Endpoint {
  return (request, response) => {
    if (!isOurs(request)) return false;
    answer(options, request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on the server.');
      else response.destroy();
    });
    return true;
  };
}

function isOurs({ method, url = '', headers }: IncomingMessage): boolean {
  if (url !== '/graphql' && !url.startsWith('/graphql?')) return false;
  // Whether a table is what the client likes best is weighed elsewhere.
  if (headers.accept?.includes('text/csv')) return false;
  if (method === 'POST') {
    return headers['content-encoding'] === undefined && PLAIN_JSON.test(headers['content-type'] ?? '');
  }
  return method === 'GET' && (/[?&]query=/.test(url) || !(headers.accept ?? '').includes('text/html'));
}

async function answer(options: EndpointOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { answers, now } = options;
  const body = request.method === 'POST' ? await bodyOf(request) : '';
  if (body === undefined) {
    refuse(response, 413, 'LIMIT_EXCEEDED', `The request is larger than ${MAX_BODY_KB} kB. Send a shorter query.`);
    return;
  }
  const question = answers === undefined ? undefined : questionOf(request, body, now());
  const version = options.settledVersion();
  const kept = question === undefined || version === undefined ? undefined : answers?.find(question);
  if (kept !== undefined && kept.version === version) {
    sendKept(request, response, kept);
    return;
  }
  const parsed = request.method === 'POST' ? parse(body) : undefined;
  if (request.method === 'POST' && parsed === undefined) {
    const hint = 'The request could not be read. Send JSON such as {"query": "{ dataset { version } }"}.';
    refuse(response, 400, 'BAD_REQUEST', hint);
    return;
  }
  await answerLive(options, request, response, parsed, question);
}

/** Everything that an answer depends on besides the dataset. */
function questionOf(request: IncomingMessage, body: string, now: Date): string | undefined {
  const { url = '', headers } = request;
  if (body.length + url.length > LONGEST_KEPT_QUESTION) return undefined;
  const lang = preferredLang(headers['accept-language']);
  return `${now.toISOString().slice(0, 10)} ${lang} ${headers.accept ?? ''}\n${url}\n${body}`;
}

async function answerLive(
  { apollo, contextOf, answers }: EndpointOptions,
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
  question: string | undefined,
): Promise<void> {
  const { method = 'GET', url = '' } = request;
  const start = performance.now();
  const notes: AnswerNotes = { version: undefined, daysGiven: false, keep: true, whole: false };
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const live = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headerMap(request), search, body },
    context: async () => contextOf(request, response, notes),
  });
  if (response.destroyed) return;
  const text = await textOf(live);
  const bytes = Buffer.from(text, 'utf8');
  const headers: OutgoingHttpHeaders = {};
  for (const [name, value] of live.headers) headers[name] = value;
  const status = live.status ?? 200;
  const whole = status === 200 && notes.whole && notes.keep && notes.version !== undefined;
  if (whole && performance.now() - start < SURELY_WHOLE_MS) {
    const { version = '', daysGiven } = notes;
    const made: LiveAnswer = { body: bytes, contentType: live.headers.get('content-type') ?? '', version, daysGiven };
    const kept = question === undefined ? undefined : answers?.keep(question, made);
    if (method === 'GET') {
      const etag = kept?.etag ?? etagOf(made);
      headers.etag = etag;
      headers['cache-control'] = cacheControl(daysGiven);
      if (sentBefore(request, etag)) {
        send(response, 304, withoutBody(headers), undefined);
        return;
      }
    }
  }
  send(response, status, headers, bytes);
}

function sendKept(request: IncomingMessage, response: ServerResponse, kept: KeptAnswer): void {
  const { body, encoding } = kept.encoded(request.headers['accept-encoding']);
  const headers: OutgoingHttpHeaders = { 'content-type': kept.contentType };
  if (encoding !== undefined) headers['content-encoding'] = encoding;
  if (request.method === 'GET') {
    headers.etag = encoding === undefined ? kept.etag : `${kept.etag.slice(0, -1)}-${encoding}"`;
    headers['cache-control'] = cacheControl(kept.daysGiven);
    if (sentBefore(request, kept.etag)) {
      send(response, 304, withoutBody(headers), undefined);
      return;
    }
  } else headers['cache-control'] = 'no-store';
  send(response, 200, headers, body);
}

function cacheControl(daysGiven: boolean): string {
  return daysGiven ? CACHE_DAYS_GIVEN : CACHE_TODAY;
}

/** Whether the client holds this answer already, in whatever encoding. */
function sentBefore(request: IncomingMessage, etag: string): boolean {
  const known = request.headers['if-none-match'];
  if (known === undefined) return false;
  const bare = etag.slice(0, -1);
  return known.split(',').some((tag) => {
    const name = tag.trim().replace(/^W\//, '');
    return name === '*' || name.replace(/(-br|-gzip)?"$/, '') === bare;
  });
}

function withoutBody({ etag, 'cache-control': control }: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return { etag, 'cache-control': control };
}

function send(response: ServerResponse, status: number, headers: OutgoingHttpHeaders, body: Buffer | undefined): void {
  headers['access-control-allow-origin'] = '*';
  headers.vary = 'Accept, Accept-Language, Accept-Encoding';
  if (body !== undefined) headers['content-length'] = body.length;
  response.writeHead(status, { ...DATA_HEADERS, ...headers });
  response.end(body);
}

/** A refusal in the form of a GraphQL error. */
function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  send(response, status, headers, Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code } }] })));
}

/** The body as text; undefined where it is over the limit. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const most = MAX_BODY_KB * 1024;
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined;
  return await new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // What is still on its way is read and thrown away, so that the client gets to see the refusal.
      if (size > most) resolve(undefined);
      else chunks.push(chunk);
    });
    request.once('end', () => resolve((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString('utf8')));
    request.once('error', reject);
  });
}

/** JSON that may be a request: an object or a list; undefined for anything else. An empty body is an empty object. */
function parse(body: string): object | undefined {
  if (body === '') return {};
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function headerMap({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) map.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return map;
}

async function textOf({ body }: HTTPGraphQLResponse): Promise<string> {
  if (body.kind === 'complete') return body.string;
  throw new Error('an operation without @defer has a single result');
}
