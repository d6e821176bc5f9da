/** Every query that the server can send, planned by the real database: no full scan, no product that nobody asked for. */
import neo4j from 'neo4j-driver';
import { expect, inject, test } from 'vitest';
import { allQueries } from '../support/all-queries.ts';
import { badPlans } from '../support/explain.ts';

test('no query scans the whole graph', async () => {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const queries = allQueries();
  const bad = await badPlans(driver, queries);
  await driver.close();
  expect(bad).toEqual([]);
  await expect(`${JSON.stringify({ queries: queries.length, bad: bad.length }, null, 2)}\n`).toMatchFileSnapshot(
    'explain.result.json',
  );
}, 1_200_000);
