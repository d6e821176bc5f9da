/** What is done with the seed's files from the command line: a module of its own, since a server has no use for it. */
import { join, resolve } from 'node:path';
import { mergeRecords, undoMerge } from '../seed/edit/commands.ts';
import { checkFolder, exportSeed } from '../seed/export.ts';
import { seedVersion } from '../seed/files.ts';
import { writeJsonSchemas } from '../seed/json-schemas.ts';
import { loadSeed } from '../seed/load.ts';
import { reportText } from '../seed/report.ts';
import { formatProblem, readSeed, type SeedResult } from '../seed/validate.ts';
import { type Config, readConfig } from './config.ts';
import { openDatasource } from './datasource.ts';
import { AppError } from './errors.ts';
import { stopSignal } from './stop-signal.ts';

export interface SeedOptions {
  readonly check?: boolean;
  readonly force?: boolean;
  readonly schema?: boolean;
  readonly report?: boolean;
  readonly all?: boolean;
  readonly merge?: readonly string[];
  readonly why?: string;
  readonly undo?: string;
}

export async function seed(root: string, options: SeedOptions): Promise<void> {
  const folder = join(root, 'seed');
  if (options.schema) {
    await writeJsonSchemas(join(folder, 'json-schema'));
    return;
  }
  const edited = await edit(folder, options);
  if (edited !== undefined) {
    console.log(edited);
    return;
  }
  const start = performance.now();
  const result = await validSeed(folder, 'loaded');
  if (result === undefined) return;
  if (options.report) {
    console.log(reportText(result.seed, today(), options.all ? Number.POSITIVE_INFINITY : undefined));
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

/** The seed; where it has mistakes they are printed, with what is not done because of them. */
async function validSeed(folder: string, verb: string): Promise<Extract<SeedResult, { ok: true }> | undefined> {
  const result = await readSeed(folder);
  if (result.ok) return result;
  for (const problem of result.problems) console.error(formatProblem(problem));
  console.error(`\n✗ ${result.problems.length} mistakes in the seed. Nothing was ${verb}.`);
  process.exitCode = 1;
  return undefined;
}

/** Writes the seed for others to take; by default into a folder named after its version. */
export async function bulk(root: string, out: string | undefined): Promise<void> {
  const folder = join(root, 'seed');
  const to = resolve(root, out ?? join('export', await seedVersion(folder)));
  await checkFolder(to);
  const result = await validSeed(folder, 'written');
  if (result === undefined) return;
  const { files } = await exportSeed(result.seed, result.version, folder, to);
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  console.log(
    `✓ Version ${result.version} written to ${to}: ${files.length} files and a manifest, ${megabytes.toFixed(1)} MB`,
  );
}

/** Changes the files as the options ask; what was done, or undefined where they ask for no change. */
async function edit(folder: string, { merge, why, undo }: SeedOptions): Promise<string | undefined> {
  if (undo !== undefined) return await undoMerge(folder, undo, today());
  if (merge === undefined) return undefined;
  const [kept, dropped, more] = merge;
  if (kept === undefined || dropped === undefined || more !== undefined || !why?.trim()) {
    throw new AppError("Name two ids and a reason: npm run seed -- --merge <kept> <dropped> --why '...'");
  }
  return await mergeRecords(folder, { kept, dropped, why: why.trim(), on: today() });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
