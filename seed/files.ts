import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The YAML files of the seed, by path under its folder. Everything else there is code or documentation. */

/** Folders that hold data. */
export const DATA_FOLDERS = [
  'claims',
  'entities',
  'listings',
  'merges',
  'policy-events',
  'same-as',
  'scenarios',
  'sources',
  'statements',
] as const;

/** Hexadecimal digits of the version: enough that two seeds never share one, short enough to print. */
const VERSION_LENGTH = 16;

export interface SeedFile {
  /** Relative to the seed's folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every file under the data folders, in the order of their paths, whatever its ending. */
export async function seedFiles(folder: string): Promise<SeedFile[]> {
  const paths = (await Promise.all(DATA_FOLDERS.map((name) => pathsUnder(folder, name)))).flat();
  paths.sort();
  return await Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}

async function pathsUnder(folder: string, name: string): Promise<string[]> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(ifMissing);
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
}

function ifMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

/** Content hash: changes with any byte and any path, and needs no parsing. */
export function versionOf(files: readonly SeedFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, VERSION_LENGTH);
}

/** Version of the seed in a folder, in milliseconds: tells whether anything is to be done at all. */
export async function seedVersion(folder: string): Promise<string> {
  return versionOf(await seedFiles(folder));
}
