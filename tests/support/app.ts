/** Our own server on the seeded Neo4j of the test run. */
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { type RunningApp, startApp } from '../../src/app.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/graphql/limits.ts';
import type { GuardSettings } from '../../src/http/guard.ts';
import { type Database, openDatabase } from '../../src/neo4j/database.ts';
import { TODAY } from './today.ts';

export { TODAY };

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export interface TestApp extends RunningApp {
  readonly database: Database;
  /** Names of the statements sent since `statements` was last emptied. */
  readonly statements: string[];
  /** What would have been logged as a failure of ours. */
  readonly failures: unknown[];
  /** Lines of the log, one for each request that is over. */
  readonly lines: object[];
  /** Data of a query; throws where the answer has errors. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The whole answer, errors included. */
  answer(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
  }[];
}

/** Deadline where a test is not about it: a busy machine cuts nothing. */
const PATIENCE_MS = 20_000;

export function openTestDatabase(): Database {
  return openDatabase(inject('neo4j'));
}

export interface TestAppOptions {
  readonly csrfPrevention?: boolean;
  readonly now?: () => Date;
  readonly keepAnswers?: boolean;
  /** Limits other than the default ones. */
  readonly guard?: Partial<Omit<GuardSettings, 'limits'>> & { readonly limits?: Partial<Limits> };
  /** Another database than that of the run. */
  readonly database?: Database;
}

/** For tests that ask for more at once than a client may: what they look at is the answer. */
export const WIDE = { guard: { limits: { cost: 1_000_000 } } } as const satisfies TestAppOptions;

export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database ?? openTestDatabase();
  const statements: string[] = [];
  const failures: unknown[] = [];
  const lines: object[] = [];
  const app = await startApp({
    database,
    host: '127.0.0.1',
    port: 0,
    root: ROOT,
    log: { info: (fields) => lines.push(fields), error: (fields) => failures.push(fields) },
    guard: { ...options.guard, limits: { ...DEFAULT_LIMITS, deadlineMs: PATIENCE_MS, ...options.guard?.limits } },
    now: options.now ?? (() => new Date(`${TODAY}T12:00:00Z`)),
    onStatement: (name) => statements.push(name),
    ...(options.csrfPrevention !== undefined && { csrfPrevention: options.csrfPrevention }),
    ...(options.keepAnswers !== undefined && { keepAnswers: options.keepAnswers }),
  });
  const answer = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  return {
    ...app,
    database,
    statements,
    failures,
    lines,
    answer,
    ask: async <Data>(query: string, variables?: Record<string, unknown>): Promise<Data> => {
      const { data, errors } = await answer(query, variables);
      if (errors !== undefined) throw new Error(errors.map((error) => error.message).join('\n'));
      return data as Data;
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
