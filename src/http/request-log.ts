/** One line for each request: what was asked by name, what came of it, and how long it took. Never what was in it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf } from './clients.ts';
import type { Log } from './graphql.ts';
import type { Metrics } from './metrics.ts';
import { scopeOf } from './request-scope.ts';

export interface RequestLogOptions {
  readonly log: Log;
  readonly metrics: Metrics;
  /** First parts of addresses that are told apart; others are one. */
  readonly routes: ReadonlySet<string>;
  /** Whether lines name the client's address. */
  readonly logClients: boolean;
  readonly trustProxy: number;
}

/** What was answered where the client had gone before: nobody got it. */
const CLIENT_GONE = 499;

/** The first part of an address where it is one of ours; addresses of others would fill log and counters. */
function routeOf(url: string, routes: ReadonlySet<string>): string {
  const first = /^\/([^/?]*)/.exec(url)?.[1] ?? '';
  return first === '' ? 'home' : routes.has(first) ? first : 'other';
}

/** Notes a request once it is over. */
export function noteRequest(options: RequestLogOptions, request: IncomingMessage, response: ServerResponse): void {
  const { log, metrics, routes, logClients, trustProxy } = options;
  const start = performance.now();
  const address = logClients ? { client: addressOf(request, trustProxy) } : {};
  // Express rewrites it on the way.
  const url = request.url ?? '';
  response.once('close', () => {
    const scope = scopeOf(response);
    const { id, operation, cost, codes, client } = scope;
    const ms = performance.now() - start;
    const status = response.writableFinished ? response.statusCode : CLIENT_GONE;
    const route = routeOf(url, routes);
    metrics.finished({ route, status, seconds: ms / 1_000, scope });
    const fields = {
      requestId: id,
      method: request.method,
      route,
      ...(operation !== undefined && { operation }),
      status,
      ms: Math.round(ms * 10) / 10,
      ...(cost !== undefined && { cost }),
      ...(codes.size > 0 && { codes: [...codes] }),
      ...(client?.keyName !== undefined && { key: client.keyName }),
      ...address,
    };
    log.info(fields, 'request');
  });
}
