/** The only entry point: what npm's commands run once everything is installed and built. */
import { Command } from 'commander';
import { readConfig } from './config.ts';
import { AppError } from './errors.ts';
import { makeKey, parseKeys } from './http/api-keys.ts';
import type { SeedOptions } from './seed-commands.ts';
import { serve } from './serve.ts';

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
    .action(async (options: SeedOptions) => (await import('./seed-commands.ts')).seed(root, options));
  program
    .command('export')
    .description('write the seed as JSON Lines and CSV with their licence; no database is needed')
    .option('--out <folder>', 'where to, below the project unless absolute; by default export/<version of the dataset>')
    .action(async ({ out }: { out?: string }) => (await import('./seed-commands.ts')).bulk(root, out));
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
