/** Queries as the real database plans them: full scans, and products that nobody asked for. */
import neo4j, { type Driver } from 'neo4j-driver';
import { given, type Query } from '../../src/neo4j/query.ts';

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

function operators(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operators)];
}

/** The operators of a statement's plan. */
export async function explain(driver: Driver, text: string): Promise<string[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    // Planning alone may take longer than the database lets a statement of the API take.
    const { summary } = await session.run(`EXPLAIN ${text.replace(/^\/\/.*\n/, '')}`, given({}), {
      timeout: PLANNING_MS,
    });
    return operators(summary.plan as Plan);
  } finally {
    await session.close();
  }
}

/** What is wrong with the plans of queries, by their names. */
export async function badPlans(driver: Driver, queries: readonly Query<unknown>[]): Promise<string[]> {
  const bad: string[] = [];
  const rest = [...queries];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let query = rest.pop(); query !== undefined; query = rest.pop()) {
        const { name, text } = query;
        const found = (await explain(driver, text)).filter(
          (operator) => FORBIDDEN.includes(operator) && ASKED_FOR[name] !== operator,
        );
        if (found.length > 0) bad.push(`${name}: ${found.join(', ')}`);
      }
    }),
  );
  return bad;
}
