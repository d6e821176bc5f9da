/** The only entry point: what npm's commands run once everything is installed and built. */
import { join } from 'node:path';
import { Command } from 'commander';
import { writeJsonSchemas } from '../seed/json-schemas.ts';
import { loadSeed } from '../seed/load.ts';
import { formatProblem, readSeed } from '../seed/validate.ts';
import { type Config, readConfig } from './config.ts';
import { openDatasource } from './datasource.ts';
import { AppError } from './errors.ts';
import { serve } from './serve.ts';
import { stopSignal } from './stop-signal.ts';

/** Runs a command of the project at `root`. Failures that a person can mend are told in one piece, without a stack. */
export async function main(args: readonly string[], root: string): Promise<void> {
  const program = new Command('chokepoint').description('A GraphQL knowledge graph of the AI chip ecosystem');
  program
    .command('serve', { isDefault: true })
    .description('start the database, load the seed, serve the API')
    .action(() => serve(readConfig(process.env), root));
  program
    .command('seed')
    .description('check the seed files and load them')
    .option('--check', 'only check them: no database is needed')
    .option('--force', 'load also where the graph holds this version already')
    .option('--schema', 'only write the JSON Schemas that editors check seed files with')
    .action((options: SeedOptions) => seed(root, options));
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(`\n✗ ${error.message}`);
    process.exitCode = 1;
  }
}

interface SeedOptions {
  readonly check?: boolean;
  readonly force?: boolean;
  readonly schema?: boolean;
}

async function seed(root: string, options: SeedOptions): Promise<void> {
  const folder = join(root, 'seed');
  if (options.schema) {
    await writeJsonSchemas(join(folder, 'json-schema'));
    return;
  }
  const start = performance.now();
  const result = await readSeed(folder);
  if (!result.ok) {
    for (const problem of result.problems) console.error(formatProblem(problem));
    console.error(`\n✗ ${result.problems.length} mistakes in the seed. Nothing was loaded.`);
    process.exitCode = 1;
    return;
  }
  const { entities, sources, policyEvents, listings } = result.seed;
  const took = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `✓ Seed valid (${took} s): ${entities.length} entities, ${policyEvents.length} policy events, ${listings.length} listings, ${sources.length} sources`,
  );
  if (options.check) return;
  const config: Config = readConfig(process.env);
  const source = await openDatasource(config, root, { label: 'A seed load', signal: stopSignal(), share: true });
  try {
    await loadSeed(source.database, result.seed, result.version, (text) => console.log(text), {
      force: options.force ?? false,
    });
  } finally {
    await source.close();
  }
}
