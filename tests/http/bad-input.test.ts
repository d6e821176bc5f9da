/**
 * A sample of what the full test asks: generated queries, injections, tampered cursors and ids; all bombs. No answer says
 * that the server failed, none breaks the schema, none gives anything away.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { allQueries } from '../support/all-queries.ts';
import { ROOT, startTestApp, type TestApp } from '../support/app.ts';
import { BOMBS } from '../support/bombs.ts';
import { INJECTIONS } from '../support/injections.ts';
import { leaksIn } from '../support/leaks.ts';
import { type Pools, readPools } from '../support/query-values.ts';
import { sendBomb } from '../support/run-bombs.ts';
import { askGenerated } from '../support/run-generated.ts';
import { FREE_TEXTS, inject, nullPlaces, textPlaces } from '../support/run-injections.ts';
import { askTampered } from '../support/run-tampered.ts';
import { isHealthy } from '../support/sent.ts';
import { tampered } from '../support/tampered.ts';

/** Of 1,551 fields every twentieth: the database plans a statement when it first sees it, which takes the most time. */
const QUERIES = Array.from({ length: 78 }, (_, index) => index * 20);

/** On a busy machine plans take many times as long; nothing here is about time. */
const PATIENCE_MS = 240_000;

/** Every place has its own texts, another part of them than its neighbours. */
const TEXTS_AT_A_PLACE = 2;

let app: TestApp;
let pools: Pools;
beforeAll(async () => {
  app = await startTestApp();
  pools = await readPools(app);
});
afterAll(() => app.close());
afterEach(async () => expect(await isHealthy(app)).toBe(true));

test(
  'generated queries',
  async () => {
    const report = await askGenerated(app, pools, QUERIES, 4);
    expect(report.problems).toEqual([]);
    expect(report.fields).toBeGreaterThan(400);
    expect(report.answers.whole).toBeGreaterThan(QUERIES.length / 2);
  },
  PATIENCE_MS,
);

test('bombs are refused before they run', async () => {
  app.statements.length = 0;
  const blown = [];
  for (const bomb of BOMBS) blown.push(await sendBomb(app.url, bomb));
  expect(blown.flatMap(({ problems }) => problems)).toEqual([]);
  expect(app.statements).toEqual([]);
  expect(BOMBS.length).toBeGreaterThanOrEqual(60);
});

/** Names of members of any object. */
const INHERITED = ['toString', 'constructor'];

test(
  'injections are texts like any other',
  async () => {
    const places = textPlaces(app.schema).filter(({ parent }) => parent === 'Query');
    // Besides a few of all, at each place what every object has: a table that is asked for it answers.
    const textsAt = (_: unknown, place: number) => [
      ...Array.from(
        { length: TEXTS_AT_A_PLACE },
        (_, n) => INJECTIONS[(place * 37 + n * 523) % INJECTIONS.length] ?? '',
      ),
      ...INHERITED,
    ];
    const report = await inject(app, pools, { places, textsAt, atOnce: 2 });
    expect(report.problems).toEqual([]);
    expect([...report.found].filter((place) => !FREE_TEXTS.has(place))).toEqual([]);
    const known = new Set(allQueries().map(({ text }) => text));
    expect([...report.statements].filter((text) => !known.has(text))).toEqual([]);
    expect(report.statements.size).toBeGreaterThan(20);
    expect(places.length).toBeGreaterThan(100);
  },
  PATIENCE_MS,
);

test(
  'null is taken wherever it may stand',
  async () => {
    // Lists of all kinds are made by one function, and so are the fields of their entities.
    const places = nullPlaces(app.schema).filter(({ name }) => /^Query\.(?!.*(?:Calendar|whatIf))/.test(name));
    const report = await inject(app, pools, { places, textsAt: () => [null], atOnce: 2 });
    expect(report.problems).toEqual([]);
    expect(places.length).toBeGreaterThan(250);
  },
  PATIENCE_MS,
);

test('tampered cursors and ids are refused, or are other good ones', async () => {
  const report = await askTampered(app, tampered(pools, 200), 4);
  expect(report.problems).toEqual([]);
  expect(report.outcomes.BAD_USER_INPUT).toBeGreaterThan(150);
});

test('a leak would be noticed, and words of ours are none', () => {
  const leaks = [
    'MATCH (n:Company) RETURN n.id',
    'Error: no\n    at Object.read (src/neo4j/database.ts:143:22)',
    'Neo.ClientError.Statement.SyntaxError: Invalid input',
    'connect ECONNREFUSED 127.0.0.1:7687',
    `ENOENT: no such file, open '${ROOT}/seed/x.yaml'`,
    '/etc/chokepoint/settings',
  ];
  expect(leaks.filter((text) => leaksIn(text).length === 0)).toEqual([]);
  expect(leaksIn('there is no entity "MATCH (n) RETURN n.id"', 'MATCH (n) RETURN n.id')).toEqual([]);
  const rules = readdirSync(join(ROOT, 'schema/rules'));
  expect(leaksIn(`Rules: ${rules.join(', ')}. See /graphql and /views/paths.`)).toEqual([]);
});
