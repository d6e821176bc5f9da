/**
 * Queries that the server can send, planned by the real database: no full scan, no product that nobody asked for. Where one
 * function makes many, some stand for all: typed fields, lists of kinds, paths of each length; `npm run test:full` plans
 * each. They come after all others: many are planned by then, and the planner is warm.
 */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { RELATED_QUERIES } from '../../src/graph/related.ts';
import { allQueries } from '../support/all-queries.ts';
import { badPlans, explain } from '../support/explain.ts';

/** Names of paths of a length, `paths.VIA.3`, and of lists of a kind in an order. */
const MADE = /^paths\.|\.list\./;

const EVERY = 4;

let driver: ReturnType<typeof neo4j.driver>;

beforeAll(() => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());

test('no query scans the whole graph', async () => {
  const related = new Set([...RELATED_QUERIES.values()].flatMap((all) => Object.values(all)).map(({ name }) => name));
  const made = allQueries().filter(({ name }) => related.has(name) || MADE.test(name));
  const left = new Set(made.filter((_, index) => index % EVERY !== 0));
  const queries = allQueries().filter((query) => !left.has(query));
  expect(await badPlans(driver, queries)).toEqual([]);
  expect(queries.length).toBeGreaterThan(150);
  expect(queries.filter(({ name }) => MADE.test(name)).length).toBeGreaterThan(10);
}, 240_000);

test('a scan would be noticed', async () => {
  expect(await explain(driver, '// everything\nMATCH (n) RETURN n')).toContain('AllNodesScan');
});
