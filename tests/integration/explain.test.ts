/** Every query the server can send, planned by the real database: no full scan, no product that nobody asked for. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { allQueries } from '../support/all-queries.ts';

/** Operators that read everything there is, or multiply what has nothing to do with each other. */
const FORBIDDEN = [
  'AllNodesScan',
  'CartesianProduct',
  'DirectedAllRelationshipsScan',
  'UndirectedAllRelationshipsScan',
];

/** Products that were asked for: both ends of a step are looked up by their unique slug, one row each, then joined. */
const ASKED_FOR: Readonly<Record<string, string>> = { pathSteps: 'CartesianProduct' };

/** A large statement is planned in seconds, on a busy machine in many. */
const PLANNING_MS = 60_000;

/** At most as many planners at once as the machine of a small server has cores. */
const AT_ONCE = 2;

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

let driver: ReturnType<typeof neo4j.driver>;

beforeAll(() => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());

function operators(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operators)];
}

async function explain(text: string): Promise<string[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const parameters = Object.fromEntries([...text.matchAll(/\$([A-Za-z]+)/g)].map((match) => [match[1], null]));
  try {
    // Planning alone may take longer than the database lets a statement of the API take.
    const { summary } = await session.run(`EXPLAIN ${text.replace(/^\/\/.*\n/, '')}`, parameters, {
      timeout: PLANNING_MS,
    });
    return operators(summary.plan as Plan);
  } finally {
    await session.close();
  }
}

test('no query scans the whole graph', async () => {
  const queries = allQueries();
  const bad: string[] = [];
  const rest = [...queries];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let query = rest.pop(); query !== undefined; query = rest.pop()) {
        const found = (await explain(query.text)).filter(
          (operator) => FORBIDDEN.includes(operator) && ASKED_FOR[query.name] !== operator,
        );
        if (found.length > 0) bad.push(`${query.name}: ${found.join(', ')}`);
      }
    }),
  );
  expect(bad).toEqual([]);
  expect(queries.length).toBeGreaterThan(300);
}, 240_000);

test('a scan would be noticed', async () => {
  expect(await explain('// everything\nMATCH (n) RETURN n')).toContain('AllNodesScan');
});
