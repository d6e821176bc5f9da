/**
 * The few failures that everything else names. `graphql/errors.ts` maps them to `extensions.code`;
 * anything that is not one of these reaches a client only as a fixed text with a request id.
 */
export class AppError extends Error {
  /** Data a client may act on, sent as further `extensions` members. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = new.target.name;
    this.details = details;
  }
}

/** An argument that cannot be right; the message says which one, what was given and what to give instead. */
export class BadUserInput extends AppError {}

/** A slug that names nothing; `details.closest` holds the closest known slugs. */
export class NotFound extends AppError {}

/** A number over a limit of this server; the message names the limit and the number that met it. */
export class LimitExceeded extends AppError {}

/** The refusal of a number over a limit: what it counts, the number, the limit, and what to do. */
export function overLimit(what: string, given: number, limit: number, advice: string): LimitExceeded {
  return new LimitExceeded(`${what}: ${given} is over the limit of ${limit}. ${advice}`, { limit, given });
}

/** A query whose static cost is over the limit; refused before it runs. */
export class QueryTooComplex extends AppError {}

/** The request's deadline passed before the answer was ready. */
export class Timeout extends AppError {}

/** Neo4j could not be reached, or went away during the request. */
export class DatabaseUnavailable extends AppError {}

/** A failure of set-up or start, worded for the person at the terminal. */
export class StartupError extends AppError {}
