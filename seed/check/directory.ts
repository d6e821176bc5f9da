import { parse as parsePath } from 'node:path/posix';
import { didYouMean } from '../../src/domain/closest.ts';
import { DATA_FOLDERS } from '../files.ts';
import { relationId } from '../model/relations.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/vocabulary.ts';
import { isMap, type Loose, listOf, type Path, type Report, textOf } from './finding.ts';

/** All ids of the seed, so that references between files can be checked. Built before anything else is. */

export type Collection = (typeof DATA_FOLDERS)[number];

/** One file as the checks see it. */
export interface CheckedFile {
  readonly path: string;
  readonly collection: Collection;
  readonly value: unknown;
  /** The text has a mistake in its syntax: the value is what could be made out. */
  readonly broken: boolean;
  readonly text: string;
  readonly report: Report;
}

/** A record of a file, or the one that is the file. */
export interface FileRecord {
  readonly value: Loose;
  readonly path: Path;
}

export interface Directory {
  /** Kind by id; undefined where the kind is not a valid one. */
  readonly entities: ReadonlyMap<string, EntityKind | undefined>;
  readonly policyEvents: ReadonlyMap<string, Loose>;
  readonly listings: ReadonlyMap<string, Loose>;
  readonly sources: ReadonlyMap<string, Loose>;
  readonly claims: ReadonlyMap<string, Loose>;
  readonly scenarios: ReadonlyMap<string, Loose>;
  /** Keys of questions that claims answer. */
  readonly questions: ReadonlyMap<string, unknown>;
}

const NOTHING: Loose = {};

/** What may be an id. */
const ID = /^[a-z0-9_-]+$/;

/** Ids in a file that cannot be parsed: its other records are not to blame. */
const ID_LINE = /^(?:- )?id: *['"]?([a-z0-9_-]+)/gm;

/** The records of a file that are mappings. */
export function recordsOf({ collection, value }: CheckedFile): FileRecord[] {
  if (collection === 'entities') return isMap(value) ? [{ value, path: [] }] : [];
  return listOf(value).flatMap((item, index) => (isMap(item) ? [{ value: item, path: [index] }] : []));
}

export function buildDirectory(files: readonly CheckedFile[]): Directory {
  const entities = new Map<string, EntityKind | undefined>();
  const others = Object.fromEntries(
    DATA_FOLDERS.filter((name) => name !== 'entities').map((name) => [name, new Map<string, Loose>()]),
  ) as Record<Exclude<Collection, 'entities'>, Map<string, Loose>>;
  for (const file of files) {
    const { collection } = file;
    // The file's name stands for an entity's id, so that a slip in the id does not break every reference to it.
    if (collection === 'entities') entities.set(parsePath(file.path).name, undefined);
    for (const { value } of recordsOf(file)) {
      const id = textOf(value.id);
      const kind = ENTITY_KINDS.find((known) => known === value.kind);
      if (collection === 'entities') {
        entities.set(parsePath(file.path).name, kind);
        if (id !== undefined) entities.set(id, kind);
      } else if (id !== undefined && !others[collection].has(id)) others[collection].set(id, value);
    }
    if (file.broken && collection !== 'entities') {
      for (const [, id] of file.text.matchAll(ID_LINE))
        if (id && !others[collection].has(id)) others[collection].set(id, NOTHING);
    }
  }
  const { claims, listings, scenarios, sources } = others;
  const questions = new Map([...claims.values()].map(({ comparable }) => [String(comparable), true]));
  return { entities, policyEvents: others['policy-events'], listings, sources, claims, scenarios, questions };
}

/** Reports ids that are used twice, among entities, relations and all records of lists, former ids included. */
export function checkUniqueIds(files: readonly CheckedFile[]): void {
  const taken = new Map<string, string>();
  const claim = (file: CheckedFile, id: unknown, path: Path, what: string) => {
    if (typeof id !== 'string') return;
    const first = taken.get(id);
    if (first === undefined) taken.set(id, file.path);
    else file.report(path, `${what} '${id}' is already used in ${first === file.path ? 'this file' : first}`);
  };
  const each = (visit: (file: CheckedFile, record: Loose, path: Path) => void) => {
    for (const file of files) for (const { value, path } of recordsOf(file)) visit(file, value, path);
  };
  each((file, record, path) => {
    claim(file, record.id, [...path, 'id'], 'the id');
    for (const [index, relation] of listOf(record.relations).entries()) {
      if (!isMap(relation)) continue;
      const [type, to, tag] = [textOf(relation.type), textOf(relation.to), textOf(relation.tag)];
      if (type === undefined || to === undefined) continue;
      const id = relationId(textOf(record.id) ?? '', type, to, tag);
      const place = ['relations', index, tag === undefined ? 'to' : 'tag'];
      claim(file, id, [...path, ...place], 'give this relation another tag: the id');
    }
  });
  each((file, record, path) => {
    const claimFormer = (holder: Loose, base: Path) => {
      for (const [index, id] of listOf(holder.formerIds).entries()) {
        claim(file, id, [...base, 'formerIds', index], 'the former id');
      }
    };
    claimFormer(record, path);
    for (const [index, relation] of listOf(record.relations).entries()) {
      if (isMap(relation)) claimFormer(relation, [...path, 'relations', index]);
    }
  });
}

/** Reports a reference to something that does not exist; gives whether it exists. */
export function checkReference(
  known: ReadonlyMap<string, unknown>,
  what: string,
  id: unknown,
  path: Path,
  report: Report,
): id is string {
  // What is no id at all is reported by the model.
  if (typeof id !== 'string' || !ID.test(id)) return false;
  if (known.has(id)) return true;
  report(path, `there is no ${what} '${id}'${didYouMean(id, known.keys())}`);
  return false;
}

/** Reports a reference to an entity that does not exist or is of another kind than expected. */
export function checkEntity(
  directory: Directory,
  kinds: readonly EntityKind[],
  id: unknown,
  path: Path,
  report: Report,
): void {
  if (!checkReference(directory.entities, 'entity', id, path, report)) return;
  const kind = directory.entities.get(id);
  if (kind !== undefined && !kinds.includes(kind)) {
    report(path, `expected ${kinds.join(' or ')}; '${id}' is of kind ${kind}`);
  }
}

export function checkEvidence(directory: Directory, holder: Loose, path: Path, report: Report): void {
  for (const [index, item] of listOf(holder.evidence).entries()) {
    if (isMap(item))
      checkReference(directory.sources, 'source', item.source, [...path, 'evidence', index, 'source'], report);
  }
}
