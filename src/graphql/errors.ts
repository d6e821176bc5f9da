/** Failures as clients see them: a code and a sentence that says what to do, or a fixed text with the request's id. */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import {
  AppError,
  BadUserInput,
  DatabaseUnavailable,
  LimitExceeded,
  NotFound,
  QueryTooComplex,
  Timeout,
} from '../errors.ts';

const CODES = new Map<unknown, string>([
  [BadUserInput, 'BAD_USER_INPUT'],
  [NotFound, 'NOT_FOUND'],
  [LimitExceeded, 'LIMIT_EXCEEDED'],
  [QueryTooComplex, 'QUERY_TOO_COMPLEX'],
  [Timeout, 'TIMEOUT'],
  [DatabaseUnavailable, 'DATABASE_UNAVAILABLE'],
]);

/** What failures of the technology say to a client: their own words may name hosts. */
const FIXED_TEXTS: Readonly<Record<string, string>> = {
  TIMEOUT: 'The answer took longer than the deadline of the server. Ask for less, or again later.',
  DATABASE_UNAVAILABLE: 'The database cannot be reached at the moment. Ask again in a few seconds.',
};

/** Codes of GraphQL and Apollo whose messages speak of the request only. */
const OF_THE_REQUEST: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'LIMIT_EXCEEDED',
]);

/** graphql-js words this limit itself and gives it no code. */
const TOO_MANY_TOKENS = /more tha[nt] \d+ tokens/;

/** graphql-js says this behind the mistakes that it names, without a code. */
const TOO_MANY_MISTAKES = 'Too many errors processing variables, error limit reached. Execution aborted.';

/** Names that graphql-js guesses for one that it does not know. */
const GUESS = / Did you mean .*\?$/s;

const UNKNOWN_FIELD = /^Cannot query field ".*" on type "(\w+)"\./;

/** Where the names that there are can be seen, instead of guesses: scanners of servers take those for a leak. */
function withoutGuess(message: string): string {
  const type = UNKNOWN_FIELD.exec(message)?.[1];
  const said = message.replace(GUESS, '');
  if (type !== undefined) return `${said} To see its fields ask { __type(name: "${type}") { fields { name } } }.`;
  return said === message ? message : `${said} The sandbox at /graphql knows the names that there are.`;
}

/** What was thrown inside an error of GraphQL: by a resolver, or before one ran. */
function causeOf(thrown: unknown): unknown {
  if (thrown instanceof GraphQLError && thrown.originalError instanceof AppError) return thrown.originalError;
  return unwrapResolverError(thrown);
}

/**
 * The error that is sent for one that was thrown. `onUnknown` is told of everything that a client must not see, and
 * gives the id under which the log has it.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  onUnknown: (error: unknown) => string,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const error = causeOf(thrown);
  if (error instanceof AppError) {
    const code = CODES.get(error.constructor);
    if (code !== undefined) {
      return { message: FIXED_TEXTS[code] ?? error.message, ...place, extensions: { code, ...error.details } };
    }
  }
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && OF_THE_REQUEST.has(code)) {
    // Apollo puts its own code over that of a validation rule; what else the rule said stays.
    const { limit, given } = formatted.extensions as { limit?: number; given?: number };
    const overLimit = limit !== undefined || TOO_MANY_TOKENS.test(formatted.message);
    const numbers = { ...(limit !== undefined && { limit }), ...(given !== undefined && { given }) };
    const extensions = { code: overLimit ? 'LIMIT_EXCEEDED' : code, ...numbers };
    return { message: withoutGuess(formatted.message), ...place, extensions };
  }
  if (formatted.message === TOO_MANY_MISTAKES) {
    const message = 'The variables have more mistakes than are named here. Mend these first.';
    return { message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const requestId = onUnknown(error);
  return {
    message: `Something went wrong on the server. If it stays so, report the request ${requestId}.`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}
