/**
 * The database goes away in the middle of a mixed load: killed for 10 s, and stopped as a person would. No answer is
 * wrong, kept ones go on, nobody waits past the deadline, and it serves again soon after the return. What was measured
 * lies beside this file.
 */
import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { openDatabase } from '../../src/neo4j/database.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { askFor, PASSING, RECOVERY_MS, type Reply, SLACK_MS } from '../support/faulty.ts';
import { type OwnNeo4j, startOwnNeo4j } from '../support/own-neo4j.ts';

const AWAY_MS = 10_000;

/** Before the end and after the return. */
const AROUND_MS = 4_000;

/** Clients of either kind; each rests a little, since they share their process with the server. */
const CLIENTS = 4;
const REST_MS = 50;

/** Asked before the database goes, so that their answers are kept. */
const KEPT = [
  '{ company(slug: "nvidia") { slug name chips(first: 10) { nodes { slug name } } } }',
  '{ exportVerdict(transaction: { item: { chip: "h200-sxm" }, destination: CN }) { outcome reviewPolicy reasons } }',
  '{ dependencyPaths(from: "bytedance", to: { kind: CHIP }, maxHops: 3, limit: 5) { stoppedBecause paths { sentence } } }',
  '{ search(text: "昇腾", first: 5) { nodes { slug kind } } }',
];

/** Questions of different weight on days of their own, so that none is kept. */
function question(n: number): string {
  const day = new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
  const at = `at: { asOf: "${day}" }`;
  return (
    [
      `{ company(slug: "nvidia", ${at}) { name slug existence country { code } } }`,
      `{ chips(first: 10, ${at}) { nodes { slug name vendor { slug } evidence { source { title } } } } }`,
      `{ dependencyPaths(from: "bytedance", to: { kind: CHIP }, maxHops: 3, limit: 5, ${at}) { stoppedBecause paths { sentence } } }`,
      `{ exportVerdict(transaction: { item: { chip: "h20" }, destination: CN }, ${at}) { outcome reviewPolicy reasons } }`,
    ][n % 4] ?? ''
  );
}

interface Asked extends Reply {
  readonly query: string;
  /** When it was asked, on the clock of `performance`. */
  readonly at: number;
}

let neo4j: OwnNeo4j;
let app: TestApp;
/** Another server on the same database, which keeps no answer: what it says when all is well is right. */
let judge: TestApp;
let asked = 0;
beforeAll(async () => {
  neo4j = await startOwnNeo4j();
  app = await startTestApp({
    keepAnswers: true,
    database: openDatabase(neo4j.login),
    guard: { limits: DEFAULT_LIMITS },
  });
  judge = await startTestApp({ database: openDatabase(neo4j.login) });
}, 300_000);
afterAll(async () => {
  await Promise.all([app.close(), judge.close()]);
  await neo4j.remove();
});

/** A load until it is told to stop; what came of it. */
function startLoad(): { readonly stop: () => Promise<Asked[]>; readonly lastLive: () => Asked | undefined } {
  const replies: Asked[] = [];
  let over = false;
  let lastLive: Asked | undefined;
  const client = async (next: () => string): Promise<void> => {
    while (!over) {
      const query = next();
      const at = performance.now();
      const reply = { ...(await askFor(app.url, query)), query, at };
      replies.push(reply);
      if (reply.code === undefined && !KEPT.includes(query)) lastLive = reply;
      await delay(REST_MS);
    }
  };
  let turn = 0;
  const running = Array.from({ length: CLIENTS }, () => [
    client(() => question(asked++)),
    client(() => KEPT[turn++ % KEPT.length] ?? ''),
  ]).flat();
  // The others may all wait for plans of large statements, which a database makes anew after a start.
  running.push(client(() => question(4 * asked++)));
  return {
    lastLive: () => lastLive,
    stop: async () => {
      over = true;
      await Promise.all(running);
      return replies;
    },
  };
}

/** Runs a load around a time without a database; gives what was measured, with whatever is wrong named. */
async function without(how: 'SIGKILL' | 'SIGTERM') {
  await Promise.all(KEPT.map((query) => askFor(app.url, query)));
  const load = startLoad();
  await delay(AROUND_MS);
  const left = performance.now();
  await neo4j.end(how);
  await delay(AWAY_MS - (performance.now() - left));
  const [alive, ready] = await Promise.all(['livez', 'readyz'].map((path) => fetch(`${app.url}/${path}`)));
  await neo4j.startAgain();
  const back = performance.now();
  while ((load.lastLive()?.at ?? 0) < back && performance.now() < back + 60_000) await delay(10);
  const servedAgain = performance.now() - back;
  await delay(AROUND_MS);
  const replies = await load.stop();
  const { wrong, cut } = await judged(replies);
  const away = replies.filter(({ at, ms }) => at > left && at + ms < back);
  const kept = away.filter(({ query }) => KEPT.includes(query));
  const failed = replies.filter(({ code }) => code !== undefined);
  return {
    result: {
      replies: replies.length,
      wrong: wrong.length,
      cut,
      msWithoutDatabase: Math.round(back - left),
      keptWhileAway: kept.length,
      keptNotAnswered: kept.filter(({ code }) => code !== undefined).length,
      keptMarkedStale: kept.filter(({ answer }) => answer.extensions?.stale !== undefined).length,
      failed: tally(failed.map(({ code }) => String(code))),
      slowestMs: Math.round(Math.max(...replies.map(({ ms }) => ms))),
      slowestKeptWhileAwayMs: Math.round(Math.max(...kept.map(({ ms }) => ms))),
      servedAgainMs: Math.round(servedAgain),
    },
    wrong,
    failed,
    health: [alive?.status, ready?.status],
    stale: kept.find(({ answer }) => answer.extensions?.stale !== undefined),
  };
}

/** Answers that are not what the judge says, and how many were part of it and said so. */
async function judged(replies: readonly Asked[]): Promise<{ readonly wrong: unknown[]; readonly cut: number }> {
  const right = new Map<string, string>();
  const rightFor = async (query: string): Promise<string> => {
    const known = right.get(query) ?? JSON.stringify(await judge.ask(query));
    right.set(query, known);
    return known;
  };
  const wrong: unknown[] = [];
  let cut = 0;
  for (const { query, code, answer } of replies) {
    if (code !== undefined) continue;
    const given = JSON.stringify(answer.data);
    const expected = await rightFor(query);
    if (given === expected) continue;
    const { stoppedBecause, paths } = (answer.data?.dependencyPaths ?? {}) as Partial<Paths>;
    const all = JSON.parse(await rightFor(query.replace('limit: 5', 'limit: 50'))) as { dependencyPaths?: Paths };
    const sentences = new Set(all.dependencyPaths?.paths.map(({ sentence }) => sentence));
    // Time ran out: the answer says so, and what it holds is true.
    if (stoppedBecause === 'DEADLINE' && paths?.every(({ sentence }) => sentences.has(sentence))) cut += 1;
    else wrong.push({ query, given, expected });
  }
  return { wrong, cut };
}

interface Paths {
  readonly stoppedBecause: string;
  readonly paths: readonly { readonly sentence: string }[];
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

test.each([
  ['F1 database killed and restarted under load', 'SIGKILL', 'killed'],
  ['F2 database stopped gracefully under load', 'SIGTERM', 'stopped'],
] as const)(
  '%s',
  async (_, signal, name) => {
    const { result, wrong, failed, health, stale } = await without(signal);
    writeFileSync(new URL(`database-${name}.result.json`, import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
    expect(wrong).toEqual([]);
    expect(health).toEqual([200, 503]);
    expect(result.keptWhileAway).toBeGreaterThan(0);
    expect(result.keptNotAnswered).toBe(0);
    expect(result.keptMarkedStale).toBeGreaterThan(0);
    expect(stale?.headers.get('warning')).toBe('110 - "Response is Stale"');
    for (const { code, status, headers, text } of failed) {
      expect(PASSING, text).toContain(code);
      if (status === 503) expect(headers.get('retry-after')).toBe('1');
    }
    expect(failed.length).toBeGreaterThan(0);
    expect(result.slowestMs).toBeLessThan(DEFAULT_LIMITS.deadlineMs + SLACK_MS);
    expect(result.servedAgainMs).toBeLessThan(RECOVERY_MS);
    expect(app.failures).toEqual([]);
  },
  300_000,
);
