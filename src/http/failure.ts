/** Failures before GraphQL runs, in words: the same whoever read the request. */
import type { Log } from './graphql.ts';
import { BadBody } from './json-body.ts';
import type { RequestScope } from './request-scope.ts';

export interface RequestFailure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** A body over the limit, as Express' parser marks it. */
export const TOO_LARGE = { status: 413, type: 'entity.too.large' } as const;

/** A body that is no JSON object. */
export const NO_JSON = { status: 400 } as const;

const UNSUPPORTED = 415;

/** From this status on a failure is ours, and is looked into. */
const OUR_FAULT = 500;

/** What was thrown, as it is told to the client; its code is noted, and a failure of ours is logged. */
export function noteFailure(error: object, { codes, id }: RequestScope, log: Log, bodyKb: number): RequestFailure {
  const failure = failureOf(error, bodyKb);
  codes.add(failure.code);
  if (failure.status >= OUR_FAULT) log.error({ err: error, requestId: id }, 'a request failed');
  return failure;
}

/** What was thrown while a request was read, without a word of ours inside. */
function failureOf(error: { status?: number; type?: string }, bodyKb: number): RequestFailure {
  const { status = 500 } = error;
  const [code, message] =
    error instanceof BadBody
      ? [error.code, error.message]
      : error.type === TOO_LARGE.type
        ? ['LIMIT_EXCEEDED', `The request is larger than ${bodyKb} kB. Send a shorter query.`]
        : status === UNSUPPORTED
          ? ['BAD_REQUEST', 'The charset or encoding is not known here. Send JSON in UTF-8, plain or gzip.']
          : status < OUR_FAULT
            ? ['BAD_REQUEST', 'The request could not be read. Send JSON such as {"query": "{ dataset { version } }"}.']
            : ['INTERNAL_SERVER_ERROR', 'Something went wrong on the server.'];
  return { status, code, message };
}
