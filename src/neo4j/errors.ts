import neo4j, { type Neo4jError } from 'neo4j-driver';
import { DatabaseUnavailable, LimitExceeded, Timeout } from '../errors.ts';

/** The server ended the transaction because its time was up: its own limit, or the one we sent. */
const TIMEOUT_CODES = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.TransactionTimedOut',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
]);

/** The driver's word for a log-in that was cut short, and for a server that has no thread left for it. */
const PROTOCOL_ERROR = 'ProtocolError';

/** The server is there but cannot answer: starting, stopping, not the right member of a cluster. */
const UNAVAILABLE_CODES = new Set([
  PROTOCOL_ERROR,
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.Terminated',
  'Neo.TransientError.Transaction.LockClientStopped',
  'Neo.ClientError.Transaction.LockClientStopped',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Security.AuthenticationRateLimit',
]);

/** Both spellings are about memory; Neo4j labels them transient although a retry meets the same wall. */
const MEMORY_CODES = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
  'Neo.TransientError.General.OutOfMemoryError',
]);

/** By its code the same as a statement that is too large: here all statements together are, and soon others have ended. */
const MEMORY_SHARED = /memory\.transaction\.total\.max/;

/** The driver gives this one no code: every connection of the pool stayed busy. */
const POOL_EXHAUSTED = /acquisition timed out/i;

/** Whether the same read may be sent again; a statement over the limit is labelled transient, yet never passes. */
export function mayRetry(error: unknown): boolean {
  if (isTornHandshake(error)) return true;
  if (!isDriverError(error)) return false;
  return error.code === PROTOCOL_ERROR || (neo4j.isRetryableError(error) && !needsTooMuch(error));
}

/** Where a connection ends in the middle of its handshake the driver reads on behind the last byte. */
function isTornHandshake(error: unknown): boolean {
  return error instanceof RangeError && (error as NodeJS.ErrnoException).code === 'ERR_OUT_OF_RANGE';
}

function needsTooMuch({ code, message }: Neo4jError): boolean {
  return MEMORY_CODES.has(code) && !MEMORY_SHARED.test(message);
}

/**
 * Turns a failure of the driver into one of `src/errors.ts`. What is not known here (a syntax error,
 * a broken constraint) is a defect of ours and passes unchanged; the GraphQL layer masks it.
 */
export function translateDriverError(error: unknown): unknown {
  if (isTornHandshake(error)) return unreachable(error);
  if (!isDriverError(error)) return error;
  if (TIMEOUT_CODES.has(error.code)) {
    return withCause(new Timeout('The database did not finish within the time of this request.'), error);
  }
  if (needsTooMuch(error)) {
    const advice = 'This question needs more memory than one request may use: ask for less, or for fewer hops.';
    return withCause(new LimitExceeded(advice), error);
  }
  if (POOL_EXHAUSTED.test(error.message)) {
    return withCause(new DatabaseUnavailable('All connections to the database are busy. Try again soon.'), error);
  }
  if (UNAVAILABLE_CODES.has(error.code) || neo4j.isRetryableError(error)) return unreachable(error);
  return error;
}

function unreachable(error: unknown): DatabaseUnavailable {
  return withCause(new DatabaseUnavailable('The database cannot be reached right now. Try again soon.'), error);
}

/** One plain sentence for the person at the terminal who configured this database. */
export function explainConnectionFailure(error: unknown, uri: string, user: string): string {
  const code = isDriverError(error) ? error.code : '';
  const detail = error instanceof Error ? firstSentence(error.message) : String(error);
  if (code === 'Neo.ClientError.Security.Unauthorized') {
    return `Neo4j at ${uri} refused the user "${user}" with the password given.`;
  }
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return `Neo4j at ${uri} refuses log-ins for some seconds after too many wrong passwords. Wait, then try again.`;
  }
  if (code === 'Neo.ClientError.Security.CredentialsExpired') {
    return `Neo4j at ${uri} wants the password of "${user}" changed before it can be used.`;
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return `Neo4j at ${uri} has no such database: ${detail}`;
  return `Neo4j at ${uri} does not answer: ${detail}`;
}

function isDriverError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError;
}

function firstSentence(message: string): string {
  return message.split(/\.\s|\n/, 1)[0] ?? message;
}

/** Keeps the driver's own error for the log; `cause` is never sent to a client. */
function withCause<E extends Error>(error: E, cause: unknown): E {
  error.cause = cause;
  return error;
}
