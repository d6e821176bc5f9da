/** Whether the process lives, and whether it should be sent requests. Neither names a host or a failure of the technology. */
import express, { type Router } from 'express';
import { type NotReady, whatIsMissing } from '../graphql/readiness.ts';
import type { Database } from '../neo4j/database.ts';

export interface Health {
  readonly router: Router;
  /** From now on the server is not ready. */
  stop(): void;
}

/** A database that does not give one row within this time is no use to a request either. */
const PROBE_MS = 1_000;

/** Probes within this time share one answer, so that asking often costs the database nothing. */
const FRESH_MS = 500;

const MESSAGES = {
  STOPPING: 'The server is stopping.',
  DATABASE_UNAVAILABLE: 'The database does not answer.',
  DATASET_MISSING: 'The database holds no dataset yet.',
} as const;

/** `/livez` and `/readyz`. `clock` gives milliseconds and only goes forward. */
export function createHealth(database: Database, clock: () => number): Health {
  let stopping = false;
  let last: { readonly at: number; readonly missing: Promise<NotReady | undefined> } | undefined;

  function missingNow(): Promise<NotReady | undefined> {
    const now = clock();
    if (last === undefined || now - last.at > FRESH_MS) last = { at: now, missing: whatIsMissing(database, PROBE_MS) };
    return last.missing;
  }

  const router = express.Router();
  router.get('/livez', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ alive: true });
  });
  router.get('/readyz', async (_request, response) => {
    const missing = stopping ? undefined : await missingNow();
    // Looked at again: the stop may have come while the database was asked.
    const codes = [...(stopping ? (['STOPPING'] as const) : []), ...(missing ? [missing] : [])];
    response
      .status(codes.length === 0 ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ ready: codes.length === 0, reasons: codes.map((code) => ({ code, message: MESSAGES[code] })) });
  });
  return {
    router,
    stop: () => {
      stopping = true;
    },
  };
}
