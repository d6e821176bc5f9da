import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../src/errors.ts';
import { seedFiles } from '../files.ts';
import { checkSeed, formatProblem } from '../validate.ts';

/** Reading and writing all files of the seed at once: what would not be valid is not written. */

/** Text by path under the seed's folder. */
export type Texts = ReadonlyMap<string, string>;

/** New texts of files; undefined for one that goes away. */
export type Changes = ReadonlyMap<string, string | undefined>;

/** Problems shown before the rest is counted. */
const SHOWN_PROBLEMS = 5;

export async function readTexts(folder: string): Promise<Texts> {
  const files = await seedFiles(folder);
  return new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
}

/** Writes the changes, unless the seed would have a mistake then. */
export async function writeChanges(folder: string, texts: Texts, changes: Changes): Promise<void> {
  const after = [...new Map<string, string | undefined>([...texts, ...changes])]
    .flatMap(([path, text]) => (text === undefined ? [] : [{ path, bytes: Buffer.from(text) }]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const result = checkSeed(after, basename(folder));
  if (!result.ok) {
    const shown = result.problems.slice(0, SHOWN_PROBLEMS).map(formatProblem).join('\n');
    throw new AppError(`Nothing was changed, because the seed would not be valid then:\n${shown}`);
  }
  for (const [path, text] of changes) {
    const file = join(folder, path);
    if (text === undefined) await rm(file);
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}
