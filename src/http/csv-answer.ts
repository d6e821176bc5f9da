/** `Accept: text/csv` at `/graphql`: the one list of an answer as a table that a spreadsheet opens. */
import type { Request, RequestHandler, Response } from 'express';
import { GraphQLError, type GraphQLSchema, print } from 'graphql';
import { nextCursor, tableOf } from '../tables/answer-tables.ts';
import { toCsv } from '../tables/csv.ts';
import { type Asked, type Found, listIn, mistake, nextAddress } from './csv-query.ts';
import type { Ask } from './graphql.ts';
import { scopeOf } from './request-scope.ts';

interface Failure {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Statuses of refusals; any other code of the API speaks of the request: 400. */
const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  TIMEOUT: 503,
  DATABASE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** Longer addresses are cut or refused on their way by common proxies. */
const MAX_ADDRESS = 6_000;

export interface CsvOptions {
  readonly schema: GraphQLSchema;
  readonly ask: Ask;
  /** Tokens of a document. */
  readonly maxTokens: number;
}

/** Answers requests that want CSV; leaves all others to the next handler. Mount it behind the parser of JSON bodies. */
export function csvAnswers({ schema, ask, maxTokens }: CsvOptions): RequestHandler {
  return async (request, response, next) => {
    response.vary('Accept');
    if (!wantsCsv(request)) return next();
    response.append('Access-Control-Expose-Headers', 'Link, X-Complete, X-End-Cursor, Content-Disposition');
    const asked = askedIn(request);
    if (asked instanceof GraphQLError) return refuse(response, [asked]);
    const found = listIn(schema, asked, maxTokens);
    if (found === undefined) {
      // What is wrong with the query is said in the words of the API.
      const { errors = [] } = await ask(asked.query, asked.variables, request);
      return refuse(response, errors);
    }
    if (found instanceof GraphQLError) return refuse(response, [found]);
    const { data, errors } = await ask(print(found.asking), asked.variables, request);
    if (errors?.length) return refuse(response, errors);
    sendTable(response, { ...found, ...asked, data });
  };
}

function wantsCsv(request: Request): boolean {
  if (request.method !== 'GET' && request.method !== 'POST') return false;
  return request.accepts(['application/graphql-response+json', 'application/json', 'text/csv']) === 'text/csv';
}

function askedIn(request: Request): Asked | GraphQLError {
  const given = (request.method === 'GET' ? request.query : request.body) as Record<string, unknown> | undefined;
  const { query, operationName } = given ?? {};
  if (typeof query !== 'string' || query === '')
    return mistake('Give a query: ?query=... in the address, or {"query": "..."} as JSON in the body of a POST.');
  try {
    const variables = typeof given?.variables === 'string' ? JSON.parse(given.variables) : (given?.variables ?? {});
    if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) throw new TypeError();
    return { query, variables, operationName: typeof operationName === 'string' ? operationName : undefined };
  } catch {
    return mistake('variables: give an object as JSON, such as {"slug": "huawei"}.');
  }
}

function sendTable(response: Response, found: Found & Asked & { readonly data: unknown }): void {
  const { list, data } = found;
  const { columns, rows, extent } = tableOf(list, data);
  if (extent === 'ABSENT') {
    const message = `There is nothing under that name: in the answer what holds "${list.name}" is null.`;
    refuse(response, [{ message, extensions: { code: 'NOT_FOUND' } }]);
    return;
  }
  const cut = extent === 'CUT';
  const cursor = nextCursor(list, data);
  const next = cursor === null ? null : nextAddress(found, cursor);
  if (cursor !== null) response.set('X-End-Cursor', cursor);
  if (next !== null && next.length <= MAX_ADDRESS) response.set('Link', `<${next}>; rel="next"`);
  response.set('X-Complete', String(!cut));
  // The name is what stays of a downloaded file: it says that this is a part.
  response.attachment(`${list.name}${cut ? '-part' : ''}.csv`).type('text/csv; charset=utf-8');
  response.send(toCsv(columns, rows));
}

/** Failures as text: who asked for a table reads no JSON. One line for each, its code first. */
function refuse(response: Response, failures: readonly Failure[]): void {
  const codes = failures.map(({ extensions }) => String(extensions?.code ?? 'BAD_REQUEST'));
  for (const code of codes) scopeOf(response).codes.add(code);
  const lines = failures.map(({ message, extensions }, index) => {
    const closest = Array.isArray(extensions?.closest) ? ` Closest: ${extensions.closest.join(', ')}.` : '';
    return `${codes[index]}: ${message}${closest}`;
  });
  response.status(Math.max(400, ...codes.map((code) => STATUS[code] ?? 400)));
  response.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
}
