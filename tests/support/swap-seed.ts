/** Another seed in the place of the real one, for as long as some work takes. */
import { join } from 'node:path';
import { loadSeed } from '../../seed/load.ts';
import type { Seed } from '../../seed/model.ts';
import { readSeed } from '../../seed/validate.ts';
import { createSchema, readSdl } from '../../src/graphql/schema.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { viewQuestions, warmUp } from '../../src/warm-up.ts';
import { ROOT, TODAY } from './app.ts';

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
    // Other numbers of everything are planned for anew, which takes seconds at first.
    await warmUp(createSchema(readSdl(join(ROOT, 'schema'))), database, viewQuestions(TODAY));
    await work();
  } finally {
    await loadSeed(database, real.seed, real.version, () => undefined);
  }
}
