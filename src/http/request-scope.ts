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

type Scoped = ServerResponse & { [SCOPE]?: RequestScope };

/** Longer or stranger ids could not be found again, or would forge lines of the log. */
const PLAIN_ID = /^[\w.-]{1,64}$/;

/** A class for the sake of the getter: one of an object of its own makes V8 keep every request for a while. */
class Scope implements RequestScope {
  readonly arrivedAt = Date.now();
  readonly codes = new Set<string>();
  readonly id: string;
  readonly #response: ServerResponse;
  #gone: AbortController | undefined;

  constructor(id: string, response: ServerResponse) {
    this.id = id;
    this.#response = response;
  }

  get signal(): AbortSignal {
    if (this.#gone === undefined) {
      this.#gone = new AbortController();
      // Every statement of a request listens.
      setMaxListeners(0, this.#gone.signal);
      this.noteGone();
    }
    return this.#gone.signal;
  }

  leave: () => void = () => undefined;

  /** Aborts where the client went before it had its answer. */
  noteGone(): void {
    if (this.#response.destroyed && !this.#response.writableFinished) this.#gone?.abort();
  }
}

/** Begins a request: its id is in the answer, whatever becomes of it. */
export function beginScope(request: IncomingMessage, response: ServerResponse): RequestScope {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && PLAIN_ID.test(given) ? given : randomUUID();
  const scope = new Scope(id, response);
  response.setHeader('X-Request-Id', id);
  response.once('close', () => {
    scope.leave();
    scope.noteGone();
  });
  (response as Scoped)[SCOPE] = scope;
  return scope;
}

/** Notes an operation that was weighed, or whose answer was kept. */
export function noteOperation(scope: RequestScope, { operation, cost }: OperationNote): void {
  if (operation !== undefined) scope.operation ??= operation;
  scope.cost = (scope.cost ?? 0) + cost;
}

/** The scope that was begun with this response. */
export function scopeOf(response: ServerResponse): RequestScope {
  const scope = (response as Scoped)[SCOPE];
  if (scope === undefined) throw new Error('a request without a scope');
  return scope;
}
