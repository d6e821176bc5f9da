/** What belongs to one HTTP request, from its first line to the last byte of its answer. */
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Client } from './clients.ts';

export interface RequestScope {
  /** Under which the log has the request: `X-Request-Id` of the client where it is short and plain, else made here. */
  readonly id: string;
  /** Epoch milliseconds from which the deadline counts. */
  readonly arrivedAt: number;
  /** Aborts when the client has gone away; made when it is first asked for, since a refusal has no use for it. */
  readonly signal: AbortSignal;
  /** Who asks, where that is limited. */
  client?: Client;
  /** Name of the operation that was run, the first of a page. */
  operation?: string;
  /** Static cost of what was run, all questions of a page together. */
  cost?: number;
  /** Codes of the errors of the answer. */
  readonly codes: Set<string>;
  /** Gives back the place among the running requests; more than once is no harm. */
  leave(): void;
}

/** What log and counters tell of an operation. */
export interface OperationNote {
  readonly operation: string | undefined;
  readonly cost: number;
}

const SCOPE = Symbol('scope of a request');

/** Longer or stranger ids could not be found again, or would forge lines of the log. */
const PLAIN_ID = /^[\w.-]{1,64}$/;

/** Begins a request: its id is in the answer, whatever becomes of it. */
export function beginScope(request: IncomingMessage, response: ServerResponse): RequestScope {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && PLAIN_ID.test(given) ? given : randomUUID();
  let gone: AbortController | undefined;
  const scope: RequestScope = {
    id,
    arrivedAt: Date.now(),
    get signal() {
      if (gone === undefined) {
        gone = new AbortController();
        // Every statement of a request listens.
        setMaxListeners(0, gone.signal);
        if (response.destroyed && !response.writableFinished) gone.abort();
      }
      return gone.signal;
    },
    codes: new Set(),
    leave: () => undefined,
  };
  response.setHeader('X-Request-Id', id);
  response.once('close', () => {
    scope.leave();
    if (!response.writableFinished) gone?.abort();
  });
  Object.defineProperty(response, SCOPE, { value: scope });
  return scope;
}

/** Notes an operation that was weighed, or whose answer was kept. */
export function noteOperation(scope: RequestScope, { operation, cost }: OperationNote): void {
  if (operation !== undefined) scope.operation ??= operation;
  scope.cost = (scope.cost ?? 0) + cost;
}

/** The scope that was begun with this response. */
export function scopeOf(response: ServerResponse): RequestScope {
  const scope = (response as { [SCOPE]?: RequestScope })[SCOPE];
  if (scope === undefined) throw new Error('a request without a scope');
  return scope;
}
