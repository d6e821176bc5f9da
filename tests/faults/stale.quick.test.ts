/** While the database is away: answers that were finished before go on, marked; all else fails typed; all ends by itself. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BELIEVED_MS } from '../../src/graphql/dataset-watch.ts';
import { openTestDatabase } from '../support/app.ts';
import { type Faulty, fresh, RECOVERY_MS, type Reply, SLACK_MS, startFaulty } from '../support/faulty.ts';

const DEADLINE_MS = 5_000;

let faulty: Faulty;
beforeAll(async () => {
  faulty = await startFaulty(DEADLINE_MS);
});
afterAll(() => faulty.close());

const VERDICT =
  '{ exportVerdict(transaction: { item: { chip: "h200-sxm" }, destination: CN }) { outcome reviewPolicy } }';
const COMPANY = '{ company(slug: "nvidia") { slug name } }';

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${faulty.app.url}${path}`, { headers });
const address = `/graphql?query=${encodeURIComponent(COMPANY)}`;

/** Nobody has seen the dataset for longer than a look is believed. */
const untilAway = () =>
  expect.poll(async () => (await faulty.ask(COMPANY)).answer.extensions?.stale, { timeout: 5_000 }).toBeDefined();

let before: Reply;
let etag = '';
let leftAt = 0;

test('until the last look is too old, a kept answer is as good as ever', async () => {
  before = await faulty.ask(VERDICT);
  expect(before.code).toBeUndefined();
  await faulty.ask(COMPANY);
  etag = (await get(address)).headers.get('etag') ?? '';
  leftAt = Date.now();
  await faulty.proxy.vanish();
  expect((await faulty.ask(VERDICT)).text).toBe(before.text);
});

test('then it says since when it is not sure to hold, in its body and its headers', async () => {
  await untilAway();
  faulty.app.statements.length = 0;
  const { status, answer, headers, ms } = await faulty.ask(VERDICT);
  expect(faulty.app.statements).toEqual([]);
  expect([status, answer.data]).toEqual([200, before.answer.data]);
  const { stale, ...others } = answer.extensions ?? {};
  expect(others).toEqual({ cost: { static: 5, limit: 10_000 } });
  const { dataset } = await (async () => {
    const database = openTestDatabase();
    const text = '// version\nMATCH (d:Dataset {id: "current"}) RETURN d.version AS dataset';
    const [row] = await database.reader().read({ name: 'version', text }, {});
    await database.close();
    return row as { dataset: string };
  })();
  expect(stale).toEqual({ since: expect.any(String), datasetVersion: dataset, message: expect.any(String) });
  const since = Date.parse(stale?.since ?? '');
  expect(since).toBeGreaterThan(leftAt - BELIEVED_MS);
  expect(since).toBeLessThanOrEqual(leftAt);
  const age = Number(headers.get('age'));
  expect(age).toBeGreaterThanOrEqual(2);
  expect(Math.abs(age - (Date.now() - since) / 1_000)).toBeLessThan(2);
  expect(headers.get('warning')).toBe('110 - "Response is Stale"');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('access-control-expose-headers')).toContain('Age, Warning');
  expect(ms).toBeLessThan(SLACK_MS);
});

test('a client that holds a copy is not told that it is the present one', async () => {
  const again = await get(address, { 'if-none-match': etag });
  expect([again.status, again.headers.get('etag')]).toEqual([200, null]);
  expect(again.headers.get('warning')).toMatch(/^110 /);
});

test('what was not asked before fails with a code and when to ask again; what needs no database does not', async () => {
  const { status, code, headers, ms } = await faulty.ask(fresh(0));
  expect([status, code, headers.get('retry-after')]).toEqual([503, 'DATABASE_UNAVAILABLE', '1']);
  expect(ms).toBeLessThan(DEADLINE_MS + SLACK_MS);
  const table = await get(`/graphql?query=${encodeURIComponent('{ chips(first: 5) { nodes { slug } } }')}`, {
    accept: 'text/csv',
  });
  const page = await get('/entity/h20');
  for (const response of [table, page]) {
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
  }
  expect(await page.text()).not.toMatch(/127\.0\.0\.1:\d+|bolt|Cypher/);
  expect((await faulty.ask('{ __typename }')).answer.data).toEqual({ __typename: 'Query' });
});

test('it is alive and not ready, and counts', async () => {
  expect((await get('/livez')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(503);
  const counters = await (await get('/metrics')).text();
  expect(Number(/chokepoint_cache_total\{result="STALE"\} (\d+)/.exec(counters)?.[1])).toBeGreaterThanOrEqual(3);
});

test('when the database is back, answers are live within 3 s, and the mark is gone', async () => {
  await faulty.proxy.listen();
  const back = performance.now();
  await expect.poll(async () => (await faulty.ask(fresh(1))).code, { timeout: 10_000, interval: 50 }).toBeUndefined();
  await expect.poll(async () => (await faulty.ask(VERDICT)).text, { timeout: 10_000, interval: 50 }).toBe(before.text);
  expect(performance.now() - back).toBeLessThan(RECOVERY_MS);
  await expect.poll(async () => (await get('/readyz')).status, { timeout: 2_000 }).toBe(200);
});

test('an answer of a dataset that is known to be replaced is not sent', async () => {
  const database = openTestDatabase();
  const set = (text: string) =>
    database.write(async (run) => void (await run(`MATCH (d:Dataset {id: 'current'}) SET ${text}`)), 10_000);
  try {
    await set("d.kept = d.version, d.version = 'another'");
    await delay(BELIEVED_MS);
    // Asked anew of the other dataset, while the verdict is not.
    await faulty.ask(COMPANY);
    await faulty.proxy.vanish();
    await untilAway();
    expect((await faulty.ask(VERDICT)).code).toBe('DATABASE_UNAVAILABLE');
  } finally {
    await set('d.version = d.kept, d.kept = null');
    await database.close();
  }
});
