/**
 * `/graphql` straight on Node's server: a question that was answered before gets the finished bytes, any other goes to
 * Apollo Server. What is no plain request (other media types, tables, compressed bodies, the sandbox's page) is left to
 * Express.
 */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { preferredLang } from '../graphql/accept-language.ts';
import { type AnswerNotes, blankNotes } from '../graphql/context.ts';
import type { DatasetWatch } from '../graphql/dataset-watch.ts';
import type { Limits } from '../graphql/limits.ts';
import type { HttpContext } from './accounting.ts';
import type { Admission } from './admission.ts';
import { takePlace } from './admit.ts';
import { type Answers, etagOf, type KeptAnswer, type LiveAnswer } from './answers.ts';
import { NO_JSON, noteFailure, type RequestFailure, TOO_LARGE } from './failure.ts';
import type { Log } from './graphql.ts';
import { inspectAddress, inspectJson } from './json-body.ts';
import type { Metrics } from './metrics.ts';
import { DATA_HEADERS } from './pages/site.ts';
import { EXPOSED_HEADERS } from './refusal.ts';
import { noteOperation, type RequestScope, scopeOf } from './request-scope.ts';
import { staleAnswer } from './stale.ts';

export interface EndpointOptions {
  readonly apollo: ApolloServer<HttpContext>;
  /** The context of a request; it notes in `notes` what may be done with the answer. */
  readonly contextOf: (request: IncomingMessage, response: ServerResponse, notes: AnswerNotes) => HttpContext;
  /** Undefined where finished answers are not kept. */
  readonly answers: Answers | undefined;
  /** Tells the dataset version for which kept answers hold. */
  readonly watch: Pick<DatasetWatch, 'version' | 'datasetVersion' | 'settled' | 'awaySince'>;
  readonly now: () => Date;
  readonly limits: Limits;
  readonly admission: Admission;
  readonly log: Log;
  /** Told whether an answer was kept. */
  readonly cached: Metrics['cached'];
}

/** Takes a request that it can answer; false leaves it to others. */
export type Endpoint = (request: IncomingMessage, response: ServerResponse) => boolean;

/** JSON as every client writes it. */
const PLAIN_JSON = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** Longer questions are rare and their keys take memory. */
const LONGEST_KEPT_QUESTION = 20_000;

/** After a longer part of its time an answer may have been cut by its deadline: the earliest cut comes after half. */
const SURELY_WHOLE_SHARE = 0.4;

/** Both days are named: only a new dataset changes the answer, and that is rare. */
const CACHE_DAYS_GIVEN = 'public, max-age=60';

/** "Today" moves, and the dataset may: a copy is asked about each time, which costs no body. */
const CACHE_TODAY = 'public, no-cache';

export function createEndpoint(options: EndpointOptions): Endpoint {
  return (request, response) => {
    if (!isOurs(request)) return false;
    answer(options, request, response).catch((error) => {
      // Who has gone away in the middle of a request is no failure of ours.
      if (response.destroyed) return;
      const failure = noteFailure(error, scopeOf(response), options.log, options.limits.bodyKb);
      if (response.headersSent) response.destroy();
      else answerFailure(response, failure);
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
  const { answers, watch, now, limits, admission, cached } = options;
  const body = request.method === 'POST' ? await bodyOf(request, limits.bodyKb) : '';
  const question = answers === undefined ? undefined : questionOf(request, body, now());
  const kept = question === undefined ? undefined : answers?.find(question);
  const awaySince = watch.awaySince();
  if (kept !== undefined && kept.version === watch.version() && (watch.settled() || awaySince !== undefined)) {
    cached(awaySince === undefined ? 'HIT' : 'STALE');
    noteOperation(scopeOf(response), kept);
    if (awaySince === undefined) sendKept(request, response, kept);
    else {
      const { headers, body: marked } = staleAnswer(kept, watch.datasetVersion(), awaySince, Date.now());
      send(response, 200, headers, marked);
    }
    return;
  }
  if (question !== undefined) cached('MISS');
  // Before anything is parsed: under load a refusal must cost next to nothing.
  if (!(await takePlace(admission, request, response))) return;
  inspectAddress(request.url ?? '');
  const parsed = request.method === 'POST' ? parse(body) : undefined;
  await answerLive(options, request, response, parsed, question);
}

/** Whether the answer to a request is made so early that no deadline has cut it. */
export function isSurelyWhole({ arrivedAt }: RequestScope, { deadlineMs }: Limits): boolean {
  return Date.now() - arrivedAt < deadlineMs * SURELY_WHOLE_SHARE;
}

/** Everything that an answer depends on besides the dataset: not who asks. */
function questionOf(request: IncomingMessage, body: string, now: Date): string | undefined {
  const { method, url = '', headers } = request;
  if (body.length + url.length > LONGEST_KEPT_QUESTION) return undefined;
  const lang = preferredLang(headers['accept-language']);
  return `${now.toISOString().slice(0, 10)} ${lang} ${headers.accept ?? ''}\n${method} ${url}\n${body}`;
}

async function answerLive(
  { apollo, contextOf, answers, limits }: EndpointOptions,
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
  question: string | undefined,
): Promise<void> {
  const { method = 'GET', url = '' } = request;
  const notes = blankNotes();
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
  if (whole && isSurelyWhole(scopeOf(response), limits)) {
    const { version = '', daysGiven, operation, cost } = notes;
    const contentType = live.headers.get('content-type') ?? '';
    const made: LiveAnswer = { body: bytes, contentType, version, daysGiven, operation, cost };
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
  headers['access-control-expose-headers'] = EXPOSED_HEADERS;
  headers.vary = 'Accept, Accept-Language, Accept-Encoding';
  if (body !== undefined) headers['content-length'] = body.length;
  response.writeHead(status, { ...DATA_HEADERS, ...headers });
  response.end(body);
}

/** A refusal in the form of a GraphQL error. */
function answerFailure(response: ServerResponse, { status, code, message }: RequestFailure): void {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  send(response, status, headers, Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code } }] })));
}

/** The body as text; throws TOO_LARGE where it is over the limit. */
async function bodyOf(request: IncomingMessage, maxKb: number): Promise<string> {
  const most = maxKb * 1024;
  if (Number(request.headers['content-length'] ?? 0) > most) throw TOO_LARGE;
  return await new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // What is still on its way is read and thrown away, so that the client gets to see the refusal.
      if (size > most) reject(TOO_LARGE);
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
  });
}

/** JSON that may be a request: an object. An empty body is an empty object. Throws what says what else it is. */
function parse(body: string): object {
  if (body === '') return {};
  inspectJson(body);
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw NO_JSON;
  }
  if (typeof parsed !== 'object' || parsed === null) throw NO_JSON;
  return parsed;
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
