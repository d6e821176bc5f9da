/** What statements cost the database, apart from all clocks: database hits by PROFILE, on graphs of different sizes. */
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { Address } from './children.ts';
import type { Statement } from './servers/usage.ts';

/** One statement on one graph. */
export interface Cost {
  readonly hits: number;
  /** How much it answers: rows, or the number in its only row where that is a count. */
  readonly answer: number;
}

/** By the name of the statement; of several calls the dearest. */
export type Costs = Readonly<Record<string, Cost>>;

/** Columns that count what a statement of one row has found. */
const COUNTS = ['count', 'rows', 'explored'];

/** What each statement costs, one after the other. */
export async function profile(
  address: Address,
  statements: readonly Statement[],
): Promise<(Cost & { readonly name: string })[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const costs = [];
  try {
    for (const { text, params } of statements) {
      const name = /^\s*\/\/ (\S+)/.exec(text)?.[1] ?? text.trim().slice(0, 40);
      const session = driver.session({ defaultAccessMode: 'READ' });
      const statement = `PROFILE ${text.replace(/^\s*\/\/.*\n/, '')}`;
      const { records, summary } = await session.run(statement, params, { timeout: PATIENCE_MS });
      await session.close();
      const only = records.length === 1 ? records[0]?.toObject() : undefined;
      const counted = COUNTS.map((column) => only?.[column]).find((value) => typeof value === 'number');
      costs.push({ name, hits: hitsOf(summary.profile), answer: counted ?? records.length });
    }
  } finally {
    await driver.close();
  }
  return costs;
}

/** A statement under PROFILE takes longer than one that a request waits for. */
const PATIENCE_MS = 60_000;

/** By name, of several calls the dearest. */
export function dearest(costs: readonly (Cost & { readonly name: string })[]): Costs {
  const byName: Record<string, Cost> = {};
  for (const { name, hits, answer } of costs) if (hits >= (byName[name]?.hits ?? 0)) byName[name] = { hits, answer };
  return byName;
}

function hitsOf(plan: ProfiledPlan | false): number {
  if (plan === false) return 0;
  return Number(plan.dbHits) + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}

/** A statement on the smallest and the largest graph. */
export interface Growth {
  readonly statement: string;
  readonly small: Cost;
  readonly large: Cost;
  /** Whether the hits grow by more than the answer, with a factor for chance. */
  readonly grows: boolean;
}

/** Degrees of the same keys differ somewhat between the graphs, as hubs grow. */
const CHANCE = 2;

export function growthOf(small: Costs, large: Costs): Growth[] {
  return Object.entries(small).flatMap(([statement, before]) => {
    const after = large[statement];
    if (after === undefined) return [];
    const answer = Math.max(1, after.answer / Math.max(1, before.answer));
    return [{ statement, small: before, large: after, grows: after.hits / Math.max(1, before.hits) > CHANCE * answer }];
  });
}
