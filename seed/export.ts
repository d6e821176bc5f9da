/**
 * Bulk files of the seed: JSON Lines and CSV of each kind of record, with a manifest that tells version, licence, columns,
 * numbers and checksums. Made from the files alone, through the projection that the graph is made of; the same seed gives the
 * same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DATA_LICENCE, DATA_LICENCE_URL } from '../src/domain/licences.ts';
import { BadUserInput } from '../src/errors.ts';
import { cellOf } from '../src/tables/columns.ts';
import { toCsv } from '../src/tables/csv.ts';
import type { Columns } from './export/columns.ts';
import { type Table, tablesOf } from './export/tables.ts';
import { SCHEMA_VERSION } from './held.ts';
import { countsOf } from './load.ts';
import type { Seed } from './model.ts';
import { project } from './project/index.ts';

/** Raise it when a column or file is renamed or goes. */
const FORMAT_VERSION = 1;

/** Tells a folder of ours from any other. */
const FORMAT = 'chokepoint-export';

const MANIFEST = 'manifest.json';

/** What is said of the licence travels with the data. */
const LICENCE_FILE = 'LICENSE.md';

export interface ExportedFile {
  readonly name: string;
  readonly rows?: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly format: string;
  readonly formatVersion: number;
  /** False from the first byte to the last: an export that was broken off says so. */
  readonly complete: boolean;
  readonly dataset: { readonly version: string; readonly schemaVersion: string; readonly compiledOn: string };
  readonly licence: { readonly id: string; readonly url: string; readonly file: string };
  readonly asOf: string;
  readonly csv: string;
  readonly files: readonly ExportedFile[];
  readonly columns: Readonly<Record<string, Columns>>;
}

const AS_OF =
  'A record is part of the answer as of a day, as known on a day, where holdsFrom <= day, holdsUntil is empty or > day, ' +
  'knownFrom <= known day, and knownUntil is empty or > known day. All ends are exclusive. Of entities existsFrom is empty or ' +
  '<= both days, and a relation is shown where both of its ends are; of acts existsFrom <= day counts instead of holdsFrom and ' +
  'holdsUntil. A listing whose end could not be read by the known day (endKnownFrom > known day) has not ended.';

const CSV =
  'UTF-8 with a byte order mark, RFC 4180. Lists are joined by "; ", objects are JSON. A text that a spreadsheet would ' +
  "take for a formula has ' before it: the JSON Lines have it as it is.";

interface Content {
  readonly name: string;
  readonly bytes: Buffer;
  readonly rows?: number;
}

/** Writes the export into a folder that is empty, not there yet, or of an earlier export; BadUserInput for any other. */
export async function exportSeed(seed: Seed, version: string, seedFolder: string, out: string): Promise<Manifest> {
  const graph = project(seed);
  const tables = tablesOf(graph);
  const licence = await readFile(join(seedFolder, LICENCE_FILE));
  const contents = [...tables.flatMap(filesOf), { name: LICENCE_FILE, bytes: licence }];
  const manifest: Manifest = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    complete: true,
    dataset: { version, schemaVersion: SCHEMA_VERSION, compiledOn: countsOf(graph).compiledOn },
    licence: { id: DATA_LICENCE, url: DATA_LICENCE_URL, file: LICENCE_FILE },
    asOf: AS_OF,
    csv: CSV,
    files: contents.map(({ name, bytes, rows }) => ({
      name,
      ...(rows !== undefined && { rows }),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    columns: Object.fromEntries(tables.map(({ kind, columns }) => [kind, columns])),
  };
  await writable(out, () => write(out, contents, manifest));
  return manifest;
}

/** BadUserInput where an export cannot go into the folder: asked first, before the seed is read. */
export async function checkFolder(out: string): Promise<void> {
  await writable(out, () => filesToReplace(out));
}

/** Does something with the folder; what the system refuses is told in a line. */
async function writable(out: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof BadUserInput || code === undefined) throw error;
    throw new BadUserInput(
      `The folder ${out} cannot be written (${code}). Name another one: npm run export -- --out <folder>`,
    );
  }
}

function filesOf({ kind, columns, rows }: Table): Content[] {
  const names = Object.keys(columns);
  const lines = rows.map((row) => `${JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]])))}\n`);
  const cells = rows.map((row) => row.map(cellOf));
  return [
    { name: `${kind}.jsonl`, bytes: Buffer.from(lines.join('')), rows: rows.length },
    { name: `${kind}.csv`, bytes: Buffer.from(toCsv(names, cells)), rows: rows.length },
  ];
}

async function write(out: string, contents: readonly Content[], manifest: Manifest): Promise<void> {
  const old = await filesToReplace(out);
  await makeFolder(out);
  const writeManifest = (complete: boolean) =>
    writeFile(join(out, MANIFEST), `${JSON.stringify({ ...manifest, complete }, null, 2)}\n`);
  // While an earlier manifest lists them: what is broken off here must not leave files that nobody owns.
  for (const name of old.filter((file) => !contents.some((content) => content.name === file))) {
    await rm(join(out, name));
  }
  await writeManifest(false);
  for (const { name, bytes } of contents) await writeFile(join(out, name), bytes);
  await writeManifest(true);
}

/** With those above it. Node's own way never comes back where a file system says of a folder's parent that it is not there. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

/** Files in the folder, all of an earlier export; BadUserInput where one is of somebody else. */
async function filesToReplace(out: string): Promise<string[]> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length === 0) return [];
  const listed = await listedIn(join(out, MANIFEST));
  const foreign = names.find((name) => name !== MANIFEST && !listed.has(name));
  if (listed.size > 0 && foreign === undefined) return names.filter((name) => name !== MANIFEST);
  throw new BadUserInput(
    `The folder ${out} holds files that are no export${foreign === undefined ? '' : `, such as ${foreign}`}. ` +
      'Nothing was written. Empty it, or name another one: npm run export -- --out <folder>',
  );
}

/** Names of files that a manifest of ours lists; none where it is none of ours. */
async function listedIn(file: string): Promise<ReadonlySet<string>> {
  try {
    const { format, files } = JSON.parse(await readFile(file, 'utf8')) as Manifest;
    return new Set(format === FORMAT ? files.map(({ name }) => name) : []);
  } catch {
    return new Set();
  }
}
