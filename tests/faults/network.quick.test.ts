/** What lies between the server and its database fails: each answer is the right one or a failure with a code, in time. */
import neo4j, { type Transaction } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { DatabaseUnavailable } from '../../src/errors.ts';
import { openDatabase } from '../../src/neo4j/database.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import {
  askFor,
  type Faulty,
  fresh,
  PASSING,
  RECOVERY_MS,
  type Reply,
  SLACK_MS,
  startFaulty,
  wide,
} from '../support/faulty.ts';
import { startProxy } from '../support/proxy.ts';

const DEADLINE_MS = 3_000;

/** A server that nothing happens to. */
let sound: TestApp;
beforeAll(async () => {
  sound = await startTestApp();
});
afterAll(() => sound.close());

async function begin(...options: Parameters<typeof startFaulty>): Promise<Faulty> {
  const faulty = await startFaulty(...options);
  onTestFinished(() => faulty.close());
  return faulty;
}

/** Asks one after the other until one is answered; how long that took. */
async function untilAnswered({ ask }: Faulty, day: number): Promise<number> {
  const start = performance.now();
  for (;;) {
    const reply = await ask(fresh(day));
    if (reply.code === undefined) {
      expect(reply.answer.data).toEqual((await askFor(sound.url, fresh(day))).answer.data);
      return performance.now() - start;
    }
    expect(performance.now() - start, reply.text).toBeLessThan(20_000);
  }
}

/** The right answer, or a failure that passes and says when to ask again; never later than the deadline. */
async function expectRightOrTyped(reply: Reply, query: string, deadlineMs = DEADLINE_MS): Promise<void> {
  expect(reply.ms).toBeLessThan(deadlineMs + SLACK_MS);
  if (reply.code === undefined) {
    expect(reply.status).toBe(200);
    expect(reply.answer.data).toEqual((await askFor(sound.url, query)).answer.data);
    return;
  }
  expect(PASSING).toContain(reply.code);
  expect(reply.text).not.toMatch(/127\.0\.0\.1|bolt|Neo4j|MATCH/);
}

/** The same for many at once; how many were answered. */
async function askMany({ ask }: Faulty, count: number, firstDay: number, question = fresh): Promise<number> {
  const queries = Array.from({ length: count }, (_, n) => question(firstDay + n));
  const replies = await Promise.all(queries.map(ask));
  for (const [n, reply] of replies.entries()) await expectRightOrTyped(reply, queries[n] ?? '');
  return replies.filter(({ code }) => code === undefined).length;
}

test('F3 down at start: alive, not ready, typed failures; answers by itself once the database is there', async () => {
  const faulty = await begin(DEADLINE_MS, { down: true });
  const reply = await faulty.ask(fresh(0));
  await expectRightOrTyped(reply, fresh(0));
  expect([reply.status, reply.code, reply.headers.get('retry-after')]).toEqual([503, 'DATABASE_UNAVAILABLE', '1']);
  expect((await fetch(`${faulty.app.url}/livez`)).status).toBe(200);
  expect((await fetch(`${faulty.app.url}/readyz`)).status).toBe(503);
  expect((await faulty.ask('{ __schema { queryType { name } } }')).status).toBe(200);
  await faulty.proxy.listen();
  expect(await untilAnswered(faulty, 1)).toBeLessThan(RECOVERY_MS);
  await expect.poll(async () => (await fetch(`${faulty.app.url}/readyz`)).status, { timeout: 2_000 }).toBe(200);
});

test('F4 hangs after a query: ends at the deadline, goes on when the database does', async () => {
  const faulty = await begin(DEADLINE_MS);
  expect(await askMany(faulty, 4, 10)).toBe(4);
  const asked = askMany(faulty, 8, 20);
  await new Promise((resolve) => setTimeout(resolve, 10));
  faulty.proxy.blackHole(true);
  await asked;
  expect(await askMany(faulty, 4, 30)).toBe(0);
  faulty.proxy.blackHole(false);
  expect(await untilAnswered(faulty, 40)).toBeLessThan(RECOVERY_MS);
});

test('F5 reset in the middle of records: asked again where that helps, typed where not', async () => {
  const faulty = await begin(DEADLINE_MS);
  faulty.proxy.cut = { afterBytes: 2_500, by: 'RESET' };
  expect(await askMany(faulty, 3, 50, wide)).toBe(0);
  faulty.proxy.cut = undefined;
  await untilAnswered(faulty, 54);
  faulty.proxy.cut = { afterBytes: 2_500, by: 'RESET', once: true };
  expect(await askMany(faulty, 1, 55, wide)).toBe(1);
  expect(faulty.proxy.cut).toBeUndefined();
});

test('F6 2 s of latency: slow, and right', async () => {
  const faulty = await begin(5_000);
  const kept = '{ company(slug: "nvidia") { slug name } }';
  await faulty.ask(kept);
  faulty.proxy.latencyMs = 1_000;
  const query = '{ company(slug: "amd") { slug name } }';
  const [live, again] = await Promise.all([faulty.ask(query), faulty.ask(kept)]);
  await expectRightOrTyped(live, query, 5_000);
  expect(live.code).toBeUndefined();
  expect(live.ms).toBeGreaterThan(2_000);
  expect(again.answer.data).toEqual({ company: { slug: 'nvidia', name: 'NVIDIA' } });
  expect(again.ms).toBeLessThan(SLACK_MS);
});

test('F7 half-open: connections that lead nowhere are given up, and new ones made', async () => {
  const faulty = await begin(DEADLINE_MS);
  expect(await askMany(faulty, 30, 60)).toBe(30);
  faulty.proxy.halfOpen();
  await askMany(faulty, 30, 100);
  expect(await untilAnswered(faulty, 140)).toBeLessThan(RECOVERY_MS);
  // All of the pool is whole again.
  expect(await askMany(faulty, 30, 150)).toBe(30);
});

test('F8 black hole: ends at the deadline, and no connection of that time is waited for later', async () => {
  const faulty = await begin(DEADLINE_MS);
  faulty.proxy.blackHole(true);
  // More than the pool has connections, twice.
  expect(await askMany(faulty, 40, 200)).toBe(0);
  expect(await askMany(faulty, 40, 240)).toBe(0);
  faulty.proxy.halfOpen();
  faulty.proxy.blackHole(false);
  expect(await untilAnswered(faulty, 280)).toBeLessThan(RECOVERY_MS);
  expect(await askMany(faulty, 30, 290)).toBe(30);
});

test('F9 cut after n bytes: right or typed, wherever the cut is', async () => {
  const faulty = await begin(DEADLINE_MS);
  // From the handshake, over log-in, to the middle and end of the records.
  const places = [0, 1, 3, 4, 5, 40, 100, 150, 200, 250, 300, 400, 600, 1_000, 2_000, 4_000, 8_000, 16_000, 64_000];
  let [answered, day] = [0, 300];
  for (const afterBytes of places) {
    // The connections made so far are past the place.
    await faulty.proxy.vanish();
    faulty.proxy.cut = { afterBytes, by: 'CLOSE' };
    await faulty.proxy.listen();
    answered += await askMany(faulty, 1, day++, wide);
  }
  expect(answered).toBeGreaterThan(0);
  expect(answered).toBeLessThan(places.length);
  faulty.proxy.cut = undefined;
  expect(await untilAnswered(faulty, day)).toBeLessThan(RECOVERY_MS);
});

const one = defineQuery<{ one: number }>('// one\n RETURN 1 AS one');

/** So many the managed server takes at once, and has threads for: one more is refused until another has ended. */
const MOST_TRANSACTIONS = 50;

test('F12 three transient errors: the third is told, two are not noticed', async () => {
  const { uri, user, password } = inject('neo4j');
  const others = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxConnectionPoolSize: MOST_TRANSACTIONS });
  const proxy = await startProxy(Number(new URL(uri).port));
  const database = openDatabase({ uri: `bolt://127.0.0.1:${proxy.port}`, user, password });
  onTestFinished(async () => {
    await others.close();
    await database.close();
    await proxy.close();
  });
  let sent = 0;
  const ask = async (): Promise<unknown> => {
    sent = 0;
    return await database.reader({ onStatement: () => sent++ }).read(one, {});
  };
  await ask();
  const open: Transaction[] = [];
  const fill = async (): Promise<void> => {
    // Not ended by the server's own limit before the test is over.
    const transaction = await others.session().beginTransaction({ timeout: 60_000 });
    await transaction.run('RETURN 1');
    open.push(transaction);
  };
  await Promise.all(Array.from({ length: MOST_TRANSACTIONS }, fill));
  await expect(ask()).rejects.toThrow(DatabaseUnavailable);
  expect(sent).toBe(3);
  let refused = 0;
  // The second refusal arrives when others have ended: all of the third try comes after that.
  proxy.beforeAnswer = async (chunk) => {
    if (!chunk.includes('NoThreadsAvailable')) return;
    refused += 1;
    if (refused === 2) await Promise.all(open.splice(0, 10).map((transaction) => transaction.rollback()));
  };
  expect(await ask()).toEqual([{ one: 1 }]);
  expect([sent, refused]).toEqual([3, 2]);
});
