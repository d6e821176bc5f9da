/** Another seed in the place of the real one, for as long as some work takes. */
import { join } from 'node:path';
import { loadSeed } from '../../seed/load.ts';
import type { Seed } from '../../seed/model.ts';
import { readSeed } from '../../seed/validate.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { ROOT } from './app.ts';

export interface RealSeed {
  readonly seed: Seed;
  readonly version: string;
}

export async function realSeed(): Promise<RealSeed> {
  const result = await readSeed(join(ROOT, 'seed'));
  if (!result.ok) throw new Error('the seed has mistakes');
  return result;
}

/** One database serves all tests: the real seed is back when the work is over, also where it failed. */
export async function withSeed(
  database: Database,
  real: RealSeed,
  other: { readonly seed: Seed; readonly version: string },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await loadSeed(database, other.seed, other.version, () => undefined);
    await work();
  } finally {
    await loadSeed(database, real.seed, real.version, () => undefined);
  }
}
