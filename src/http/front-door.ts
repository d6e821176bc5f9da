/**
 * What is decided of a request before anything is read of it: who asks, whether too often, whether there is room. It
 * stands before Express, because under load a refusal must cost next to nothing.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RateLimitState } from '../graphql/context.ts';
import type { Admission } from './admission.ts';
import { addressClient, type ClientOptions, clientOf } from './clients.ts';
import type { Buckets } from './rate-limit.ts';
import { refuse } from './refusal.ts';
import { NO_ROOM, tooOften, UNKNOWN_KEY } from './refusals.ts';
import { type RequestScope, scopeOf } from './request-scope.ts';

export interface FrontDoorOptions extends ClientOptions {
  /** Whether clients are limited. */
  readonly limited: boolean;
  readonly buckets: Buckets;
  readonly admission: Admission;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
}

/** Files that are the same for everybody, and what watches the server: neither counted nor refused. */
const FREE = /^\/(?:assets\/|sandbox\/assets\/|elements\.js$|custom-elements\.json$|livez$|readyz$|metrics$)/;

export interface FrontDoor {
  /** True where the request was refused for who asks it, or how often, and answered. */
  refuses(request: IncomingMessage, response: ServerResponse): boolean;
  /** The same for want of room. What is answered from a cache needs none: ask it before. */
  isFull(request: IncomingMessage, response: ServerResponse): boolean;
  /** What is left to the client of a request. */
  stateOf(scope: RequestScope): RateLimitState;
}

export function createFrontDoor(options: FrontDoorOptions): FrontDoor {
  const { limited, buckets, admission, clock } = options;

  function stateOf(scope: RequestScope): RateLimitState {
    const { by, bucket, rate } = scope.client ?? { by: 'ADDRESS', bucket: '', rate: options.rate };
    return { enabled: limited, by, ...rate, ...buckets.look(bucket, rate, clock()) };
  }

  /** Whether the client has a request left; a key that is not known counts for the address that tries keys. */
  function takeFrom(scope: RequestScope, request: IncomingMessage): boolean {
    scope.client ??= addressClient(request, options);
    const { bucket, rate } = scope.client;
    return !limited || buckets.take(bucket, rate, clock());
  }

  return {
    stateOf,
    refuses(request, response) {
      if (isFree(request)) return false;
      const scope = scopeOf(response);
      const client = clientOf(request, options);
      if (client !== 'UNKNOWN_KEY') scope.client = client;
      const inTime = takeFrom(scope, request);
      if (inTime && client !== 'UNKNOWN_KEY') return false;
      refuse(request, response, inTime ? UNKNOWN_KEY : tooOften(stateOf(scope)));
      return true;
    },
    isFull(request, response) {
      if (!admission.full() || isFree(request)) return false;
      refuse(request, response, NO_ROOM);
      return true;
    },
  };
}

function isFree({ method, url = '' }: IncomingMessage): boolean {
  return method === 'OPTIONS' || FREE.test(url.split('?', 1)[0] ?? '');
}
