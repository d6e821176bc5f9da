/**
 * Queries that the server can send, planned by the real database: no full scan, no product that nobody asked for. Typed fields
 * are made by one function, so that every tenth of their queries stands for all; `npm run test:full` plans each. They
 * come after all others: many are planned by then, and the planner is warm.
 */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { RELATED_QUERIES } from '../../src/graph/related.ts';
import { allQueries } from '../support/all-queries.ts';
import { badPlans, explain } from '../support/explain.ts';

let driver: ReturnType<typeof neo4j.driver>;

beforeAll(() => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());

test('no query scans the whole graph', async () => {
  const related = new Set([...RELATED_QUERIES.values()].flatMap((queries) => Object.values(queries)));
  const left = new Set([...related].filter((_, index) => index % 10 !== 0).map(({ name }) => name));
  const queries = allQueries().filter(({ name }) => !left.has(name));
  expect(await badPlans(driver, queries)).toEqual([]);
  expect(queries.length).toBeGreaterThan(150);
}, 240_000);

test('a scan would be noticed', async () => {
  expect(await explain(driver, '// everything\nMATCH (n) RETURN n')).toContain('AllNodesScan');
});
