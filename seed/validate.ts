import { basename, join } from 'node:path';
import { checkClaim, checkScenario, checkStatement } from './check/claims.ts';
import {
  buildDirectory,
  type CheckedFile,
  type Collection,
  checkUniqueIds,
  type Directory,
  recordsOf,
} from './check/directory.ts';
import { checkEntityFile } from './check/entities.ts';
import { type Finding, isMap, listOf } from './check/finding.ts';
import { checkMerge, checkSameAs, type KnownIds, knownIds } from './check/identity.ts';
import { decode, locate, parse } from './check/parse.ts';
import { fileOf } from './check/placement.ts';
import { checkListing, checkPolicyEvent } from './check/policy.ts';
import { checkEntityShape, checkShape, RECORD_MODELS } from './check/shape.ts';
import { checkSource } from './check/sources.ts';
import { type SeedFile, seedFiles, versionOf } from './files.ts';
import type { Claim, Entity, Listing, Merge, PolicyEvent, SameAs, Scenario, Seed, Source, Statement } from './model.ts';

/** Reads the seed and says everything that is wrong with it at once. */

export interface Problem {
  /** From the folder of the seed on, such as `seed/entities/chips/h20.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type SeedResult =
  | { readonly ok: true; readonly seed: Seed; readonly version: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A file that is being read, with what was found in it so far. */
interface OpenFile extends CheckedFile {
  readonly findings: Finding[];
}

/** `seed/entities/chips/h20.yaml:12:3 there is no source 'x'`: editors and terminals make it a link. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}

/** The whole seed, or every problem of every file, in the order of files and lines. */
export async function readSeed(folder: string): Promise<SeedResult> {
  return checkSeed(await seedFiles(folder), basename(folder));
}

/** The same for files that have been read, from a folder of that name. */
export function checkSeed(files: readonly SeedFile[], folder: string): SeedResult {
  const problems: Problem[] = [];
  const opened = files.flatMap((file) => openFile(file, problems));
  const directory = buildDirectory(opened);
  checkUniqueIds(opened.filter((file) => !file.broken));
  const known = knownIds(opened);
  for (const file of opened) {
    if (!file.broken) checkFile(file, directory, known);
  }
  for (const file of opened) problems.push(...located(file));
  if (opened.length === 0 && problems.length === 0) {
    problems.push({ file: '', line: 1, column: 1, message: 'there are no seed files in this folder' });
  }
  if (problems.length > 0) {
    const named = problems.map((problem) => ({ ...problem, file: join(folder, problem.file) }));
    return { ok: false, problems: named.sort(byPlace) };
  }
  return { ok: true, seed: seedOf(opened), version: versionOf(files) };
}

/** Parses a file; what is wrong with its syntax goes to `problems`. */
function openFile({ path, bytes }: SeedFile, problems: Problem[]): OpenFile[] {
  const add = (line: number, column: number, message: string) => problems.push({ file: path, line, column, message });
  if (!path.endsWith('.yaml')) {
    add(1, 1, 'expected files that end in .yaml');
    return [];
  }
  const decoded = decode(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const parsed = 'text' in decoded ? parse(text) : { value: undefined, problems: [decoded.problem], broken: true };
  for (const { line, column, message } of parsed.problems) add(line, column, message);
  const findings: Finding[] = [];
  return [
    {
      path,
      collection: path.slice(0, path.indexOf('/')) as Collection,
      value: parsed.value,
      broken: parsed.broken,
      text,
      findings,
      report: (where, message, spot = 'value') => findings.push({ path: where, spot, message }),
    },
  ];
}

/** Shape first, then what the records must say about each other. */
function checkFile(file: OpenFile, directory: Directory, known: KnownIds): void {
  const { collection, value, report } = file;
  if (collection === 'entities') {
    if (!isMap(value)) {
      report([], 'expected one entity: a mapping with id, kind, names, confidence and evidence');
      return;
    }
    checkEntityShape(value, report);
    checkEntityFile(file, value, directory);
    return;
  }
  if (!Array.isArray(value) || value.length === 0) report([], 'expected a list of records, each with an id');
  for (const [index, record] of listOf(value).entries()) checkShape(RECORD_MODELS[collection], record, [index], report);
  for (const { value: record, path } of recordsOf(file)) {
    const expected = fileOf(collection, record);
    if (expected !== undefined && expected !== file.path) report([...path, 'id'], `this record belongs in ${expected}`);
    if (collection === 'sources') checkSource(record, path, report);
    if (collection === 'policy-events') checkPolicyEvent(record, path, directory, report);
    if (collection === 'listings') checkListing(record, path, directory, report);
    if (collection === 'claims') checkClaim(record, path, directory, report);
    if (collection === 'statements') checkStatement(record, path, directory, report);
    if (collection === 'scenarios') checkScenario(record, path, directory, report);
    if (collection === 'merges') checkMerge({ value: record, path }, known, report);
    if (collection === 'same-as') checkSameAs({ value: record, path }, directory, report);
  }
}

function located({ path, text, findings }: OpenFile): Problem[] {
  if (findings.length === 0) return [];
  const places = locate(text, findings);
  return findings.flatMap(({ message }, index) => {
    const place = places[index];
    return place === undefined ? [] : [{ file: path, ...place, message }];
  });
}

function byPlace(a: Problem, b: Problem): number {
  const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return byFile || a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1);
}

/** The values of files that were checked; the checks are what makes these types true. */
function seedOf(files: readonly CheckedFile[]): Seed {
  const records = (collection: Collection) =>
    files.filter((file) => file.collection === collection).flatMap((file) => file.value);
  return {
    entities: records('entities') as Entity[],
    policyEvents: records('policy-events') as PolicyEvent[],
    listings: records('listings') as Listing[],
    sources: records('sources') as Source[],
    claims: records('claims') as Claim[],
    statements: records('statements') as Statement[],
    scenarios: records('scenarios') as Scenario[],
    merges: records('merges') as Merge[],
    sameAs: records('same-as') as SameAs[],
  };
}
