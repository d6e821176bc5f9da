/** Our server on the real Neo4j with a faulty network between them. */
import { inject } from 'vitest';
import { openDatabase } from '../../src/neo4j/database.ts';
import { type Answer, startTestApp, type TestApp, type TestAppOptions } from './app.ts';
import { type FaultyProxy, startProxy } from './proxy.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly answer: StaleAnswer;
  /** Of the first error. */
  readonly code: string | undefined;
  readonly ms: number;
}

export type StaleAnswer = Answer & {
  readonly extensions?: {
    readonly stale?: { readonly since: string; readonly datasetVersion: string; readonly message: string };
  };
};

export interface Faulty {
  readonly app: TestApp;
  readonly proxy: FaultyProxy;
  ask(query: string): Promise<Reply>;
  close(): Promise<void>;
}

/** How much later than its deadline an answer may come on a busy machine. */
export const SLACK_MS = 1_500;

/** The database is back for a client that gets a live answer within this. */
export const RECOVERY_MS = 3_000;

/** Codes of failures that pass. */
export const PASSING = ['DATABASE_UNAVAILABLE', 'TIMEOUT', 'OVERLOADED'];

/** With `down` nothing listens at first. */
export async function startFaulty(
  deadlineMs: number,
  { down = false, ...options }: TestAppOptions & { down?: boolean } = {},
): Promise<Faulty> {
  const { uri, ...login } = inject('neo4j');
  const proxy = await startProxy(Number(new URL(uri).port));
  if (down) await proxy.vanish();
  const database = openDatabase({ ...login, uri: `bolt://127.0.0.1:${proxy.port}` });
  const limits = { ...options.guard?.limits, deadlineMs };
  const app = await startTestApp({ keepAnswers: true, ...options, database, guard: { ...options.guard, limits } });
  return {
    app,
    proxy,
    ask: (query) => askFor(app.url, query),
    close: async () => {
      await proxy.close();
      await app.close();
    },
  };
}

/** Asks by POST. */
export async function askFor(url: string, query: string): Promise<Reply> {
  const start = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const answer = JSON.parse(text) as StaleAnswer;
  const code = answer.errors?.[0]?.extensions.code;
  return { status: response.status, headers: response.headers, text, answer, code, ms: performance.now() - start };
}

/** A question on a day after the start of 2024 that nobody has asked of before, so that no cache answers. */
export function fresh(days: number): string {
  return `{ company(slug: "nvidia", at: { asOf: "${dayAfter(days)}" }) { slug name country { code } } }`;
}

/** The same with an answer of several thousand bytes. */
export function wide(days: number): string {
  return `{ companies(first: 20, at: { asOf: "${dayAfter(days)}" }) { nodes { slug names { en zh } aliases } } }`;
}

function dayAfter(days: number): string {
  return new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
}
