/** The only entry point: what npm's commands run once everything is installed and built. */
import { join, resolve } from 'node:path';
import { Command } from 'commander';
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
import { makeKey, parseKeys } from './http/api-keys.ts';
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
    .option('--report', 'only print what is thin in them')
    .option('--all', 'with --report: every example')
    .option('--merge <ids...>', 'make one record of two: the id to keep, then the id to drop; needs --why')
    .option('--why <text>', 'with --merge: why they are one thing')
    .option('--undo <merge>', 'part again what a merge joined')
    .action((options: SeedOptions) => seed(root, options));
  program
    .command('export')
    .description('write the seed as JSON Lines and CSV with their licence; no database is needed')
    .option('--out <folder>', 'where to, below the project unless absolute; by default export/<version of the dataset>')
    .action(({ out }: { out?: string }) => bulk(root, out));
  program
    .command('key')
    .description('make an API key; the line that is printed belongs in the file that API_KEYS names')
    .argument('<name>', 'who gets it')
    .option('--rate <number>', 'requests a second that it keeps up', String(KEY_RATE.perSecond))
    .option('--burst <number>', 'requests at once after a pause', String(KEY_RATE.burst))
    .action(key);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    const told = error instanceof AppError ? error.message : diskFailure(error);
    if (told === undefined) throw error;
    console.error(`\n✗ ${told}`);
    process.exitCode = 1;
  }
}

/** A disk that is full, broken, or not ours to write to. */
const OF_THE_DISK: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM']);

/** What a failure of the disk means to the person at the terminal, in the words of the system; undefined for any other. */
function diskFailure(error: unknown): string | undefined {
  const { code = '', message = '' } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (!OF_THE_DISK.has(code)) return undefined;
  return `A file could not be read or written (${message}). Make room, or see whose the folder is, and start again.`;
}

/** Who has a key is known, and gets five times what an address gets. */
const KEY_RATE = { perSecond: 100, burst: 300 };

function key(name: string, { rate, burst }: { rate: string; burst: string }): void {
  const made = makeKey(name, { perSecond: Number(rate), burst: Number(burst) });
  const { problems } = parseKeys(made.line);
  if (problems.length > 0) {
    throw new AppError('A name has up to 64 letters, digits, dots and hyphens; --rate and --burst are numbers over 0.');
  }
  console.log(
    `The key, shown this once:\n\n  ${made.key}\n\nIts line for the file that API_KEYS names:\n\n${made.line}`,
  );
}

interface SeedOptions {
  readonly check?: boolean;
  readonly force?: boolean;
  readonly schema?: boolean;
  readonly report?: boolean;
  readonly all?: boolean;
  readonly merge?: readonly string[];
  readonly why?: string;
  readonly undo?: string;
}

async function seed(root: string, options: SeedOptions): Promise<void> {
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

async function bulk(root: string, out: string | undefined): Promise<void> {
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
