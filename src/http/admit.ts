/** A place for each question that is worked on, given back as soon as its answer is made. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { Overloaded } from '../errors.ts';
import { type Admission, RETRY_AFTER_S } from './admission.ts';
import type { Ask } from './graphql.ts';
import { refuse } from './refusal.ts';
import { NO_ROOM } from './refusals.ts';
import { scopeOf } from './request-scope.ts';

/** Waits for a place for a request whose body was read: who sends slowly holds none. False where it got none and is answered. */
export async function takePlace(
  admission: Admission,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const scope = scopeOf(response);
  try {
    scope.leave = await admission.enter(scope.signal);
  } catch (error) {
    if (!(error instanceof Overloaded)) throw error;
    refuse(request, response, NO_ROOM);
    return false;
  }
  // Where the client left while it waited nobody would give the place back.
  if (scope.signal.aborted) scope.leave();
  return !scope.signal.aborted;
}

/** Lets a request of the API in. */
export function admit(admission: Admission): RequestHandler {
  return async (request, response, next) => {
    if (await takePlace(admission, request, response)) next();
  };
}

/** The same for a question of a page: refused, it is an answer that says so. */
export function admitted(admission: Admission, ask: Ask): Ask {
  return async (query, variables, request, lang) => {
    let leave: () => void;
    try {
      leave = await admission.enter(request.res && scopeOf(request.res).signal);
    } catch (error) {
      if (!(error instanceof Overloaded)) throw error;
      if (!request.res?.headersSent) request.res?.setHeader('Retry-After', String(RETRY_AFTER_S));
      if (request.res) scopeOf(request.res).codes.add('OVERLOADED');
      return { errors: [{ message: error.message, extensions: { code: 'OVERLOADED', ...error.details } }] };
    }
    try {
      return await ask(query, variables, request, lang);
    } finally {
      leave();
    }
  };
}
