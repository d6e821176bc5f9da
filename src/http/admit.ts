/** A place for each question that is worked on, given back as soon as its answer is made. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Admission } from './admission.ts';
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
  const leave = await admission.enter(scope);
  if (leave === undefined) {
    refuse(request, response, NO_ROOM);
    return false;
  }
  scope.leave = leave;
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
    const leave = await admission.enter(request.res && scopeOf(request.res));
    if (leave === undefined) {
      const { code, message, details, headers = {} } = NO_ROOM;
      if (!request.res?.headersSent) request.res?.set(headers);
      if (request.res) scopeOf(request.res).codes.add(code);
      return { errors: [{ message, extensions: { code, ...details } }] };
    }
    try {
      return await ask(query, variables, request, lang);
    } finally {
      leave();
    }
  };
}
