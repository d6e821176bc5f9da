import type { YAMLMap } from 'yaml';
import { foldName } from '../../src/domain/names.ts';
import { AppError } from '../../src/errors.ts';
import type { Merge } from '../model.ts';
import type { Changes, Texts } from './files.ts';
import { newEntry, withEntry } from './log.ts';
import { type Found, findRecord } from './records.ts';
import { type MergedCollection, referencesTo } from './references.ts';
import { idOf, movedRelations, relationsOf, withEnds } from './relations.ts';
import { applyEdits, type Edit, hunksOf } from './text.ts';
import {
  addTexts,
  firstLine,
  insertAfter,
  lineAfter,
  listAt,
  mapsIn,
  pairOf,
  parseYaml,
  removeItem,
  replaceScalar,
  textAt,
  textsIn,
  type YamlText,
} from './yaml-text.ts';

/** Makes one record of two, and writes down what it takes to part them again. */

export interface MergeRequest {
  readonly kept: string;
  readonly dropped: string;
  readonly why: string;
  /** Today. */
  readonly on: string;
}

export interface MergePlan {
  readonly entry: Merge;
  readonly changes: Changes;
}

/** What a merge does to the files, worked out before anything is written. */
interface Work {
  readonly texts: Texts;
  readonly kept: Found;
  readonly dropped: Found;
  readonly edits: Map<string, Edit[]>;
  readonly removed: Set<string>;
}

export function planMerge(texts: Texts, { kept, dropped, why, on }: MergeRequest): MergePlan {
  if (kept === dropped) throw new AppError(`'${kept}' cannot be merged with itself.`);
  const work: Work = {
    texts,
    kept: findRecord(texts, kept),
    dropped: findRecord(texts, dropped),
    edits: new Map(),
    removed: new Set(),
  };
  const { collection } = work.kept;
  if (work.dropped.collection !== collection) {
    throw new AppError(`'${kept}' is one of ${collection}, '${dropped}' one of ${work.dropped.collection}.`);
  }
  const kinds = [work.kept, work.dropped].map(({ map }) => textAt(map, 'kind'));
  if (collection === 'entities' && kinds[0] !== kinds[1]) {
    throw new AppError(`'${kept}' is of kind ${kinds[0]}, '${dropped}' of kind ${kinds[1]}.`);
  }
  removeRecord(work, work.dropped.path, work.dropped.file, work.dropped.map, work.dropped.alone);
  keepIds(work, dropped);
  const ids = collection === 'entities' ? mergeEntities(work, kept, dropped) : [];
  pointToKept(work, collection, kept, dropped);
  return finish(work, newEntry(texts, { collection, kept, dropped, why, on }), ids);
}

function edit(work: Work, path: string, ...edits: readonly Edit[]): void {
  work.edits.set(path, [...(work.edits.get(path) ?? []), ...edits]);
}

function removeRecord(work: Work, path: string, file: YamlText, map: YAMLMap, alone: boolean): void {
  if (alone) {
    work.removed.add(path);
    return;
  }
  const { start, end } = removeItem(file, map);
  // The blank line before the last record parts it from nothing any more.
  const last = end === file.text.length && file.text.slice(0, start).endsWith('\n\n');
  edit(work, path, { start: last ? start - 1 : start, end, text: '' });
}

/** Evidence of both, and the ids under which the dropped one was found. */
function keepIds(work: Work, droppedId: string): void {
  const { kept, dropped } = work;
  const known = mapsIn(listAt(kept.map, 'evidence')).map((item) => textAt(item, 'source'));
  const more = mapsIn(listAt(dropped.map, 'evidence')).filter((item) => !known.includes(textAt(item, 'source')));
  const lines = more
    .map((item) => dropped.file.text.slice(firstLine(dropped.file, item), lineAfter(dropped.file, item)))
    .join('');
  if (lines !== '') edit(work, kept.path, insertAfter(kept.file, kept.map, ['evidence'], lines));
  const ids = [droppedId, ...textsIn(listAt(dropped.map, 'formerIds'))];
  edit(work, kept.path, ...addTexts(kept.file, kept.map, 'formerIds', ids, ['evidence']));
}

/** Names and relations of the dropped entity go to the kept one. Gives the new ids of the relations. */
function mergeEntities(work: Work, kept: string, dropped: string): string[] {
  const { file, map, path } = work.kept;
  edit(work, path, ...addTexts(file, map, 'aliases', newNames(map, work.dropped.map), ['names']));
  const own = relationsOf(map);
  const toDropped = own.filter((relation) => textAt(relation, 'to') === dropped);
  const staying = own.filter((relation) => !toDropped.includes(relation));
  const taken = new Set(staying.map((relation) => idOf(kept, relation)));
  const moved = movedRelations(work.dropped.file, work.dropped.map, dropped, kept, taken);
  const list = listAt(map, 'relations');
  if (list === undefined) {
    if (moved.lines !== '') {
      edit(work, path, { start: file.text.length, end: file.text.length, text: `relations:\n${moved.lines}` });
    }
    return moved.ids;
  }
  if (staying.length === 0 && moved.ids.length === 0) {
    const key = pairOf(map, 'relations')?.key;
    edit(work, path, { start: firstLine(file, key), end: lineAfter(file, list), text: '' });
    return [];
  }
  const end = lineAfter(file, list);
  edit(work, path, ...toDropped.map((relation) => removeItem(file, relation)));
  if (moved.lines !== '') edit(work, path, { start: end, end, text: moved.lines });
  return moved.ids;
}

/** Names that the kept entity has not got, each folded form once. */
function newNames(kept: YAMLMap, dropped: YAMLMap): string[] {
  const namesOf = (map: YAMLMap): string[] => {
    const names = pairOf(map, 'names')?.value as YAMLMap;
    const others = ['aliases', 'formerNames'].flatMap((key) => textsIn(listAt(map, key)));
    return [textAt(names, 'en'), textAt(names, 'zh'), ...others].filter((name) => name !== undefined);
  };
  const known = new Set(namesOf(kept).map(foldName));
  return namesOf(dropped).filter((name) => {
    const isNew = !known.has(foldName(name));
    known.add(foldName(name));
    return isNew;
  });
}

/** Every place that names the dropped record names the kept one. */
function pointToKept(work: Work, collection: MergedCollection, kept: string, dropped: string): void {
  for (const [path, text] of work.texts) {
    if (work.removed.has(path) || path.startsWith('merges/') || !text.includes(dropped)) continue;
    const file = parseYaml(text);
    const inEntity = path.startsWith('entities/');
    if (collection === 'entities' && inEntity) retarget(work, path, file, kept, dropped);
    if (collection === 'entities' && path.startsWith('same-as/')) {
      decidePairs(work, path, file, kept, dropped);
      continue;
    }
    if (collection === 'entities' && path.startsWith('listings/')) renameListings(work, path, file, kept, dropped);
    for (const { field, scalar, beside } of referencesTo(file.root, collection, dropped)) {
      // Relations are retargeted with their ids; what goes away with the dropped record needs no change.
      if ((inEntity && field === 'to') || isWithin(work, path, scalar.range?.[0] ?? 0)) continue;
      edit(work, path, beside.includes(kept) ? removeItem(file, scalar) : replaceScalar(scalar, kept));
    }
  }
}

function isWithin(work: Work, path: string, offset: number): boolean {
  return (work.edits.get(path) ?? []).some(({ start, end }) => start <= offset && offset < end);
}

/** Relations to the dropped entity lead to the kept one. */
function retarget(work: Work, path: string, file: YamlText, kept: string, dropped: string): void {
  const entity = file.root as YAMLMap;
  const from = textAt(entity, 'id') ?? '';
  if (from === kept) return;
  const relations = relationsOf(entity);
  const taken = new Set(relations.map((relation) => idOf(from, relation)));
  for (const relation of relations) {
    if (textAt(relation, 'to') !== dropped) continue;
    const renamed = withEnds(file, relation, { from, to: dropped }, { from, to: kept }, dropped, taken);
    taken.add(renamed.id);
    edit(work, path, ...renamed.edits);
  }
}

/** An undecided pair of the two is decided now; pairs with a third one are pairs of the kept one. */
function decidePairs(work: Work, path: string, file: YamlText, kept: string, dropped: string): void {
  const pairs = mapsIn(file.root as never);
  const ids = new Set(pairs.map((pair) => textAt(pair, 'id')));
  const gone: YAMLMap[] = [];
  const edits: Edit[] = [];
  for (const pair of pairs) {
    const both = [textAt(pair, 'a') ?? '', textAt(pair, 'b') ?? ''];
    if (!both.includes(dropped)) continue;
    const [a = '', b = ''] = both.map((id) => (id === dropped ? kept : id)).sort();
    const id = `${a}--same-as--${b}`;
    if (a === b || ids.has(id)) gone.push(pair);
    else {
      const values: readonly (readonly [string, string])[] = [
        ['id', id],
        ['a', a],
        ['b', b],
      ];
      edits.push(...values.map(([key, value]) => replaceScalar(pairOf(pair, key)?.value, value)));
    }
  }
  for (const pair of gone) removeRecord(work, path, file, pair, gone.length === pairs.length);
  edit(work, path, ...edits);
}

/** The id of a listing begins with its party. */
function renameListings(work: Work, path: string, file: YamlText, kept: string, dropped: string): void {
  const listings = mapsIn(file.root as never);
  const ids = new Set(listings.map((listing) => textAt(listing, 'id')));
  for (const listing of listings) {
    const id = textAt(listing, 'id') ?? '';
    if (textAt(listing, 'party') !== dropped) continue;
    const now = `${kept}${id.slice(dropped.length)}`;
    if (ids.has(now)) {
      throw new AppError(
        `Both are on the list: merge the listings first, npm run seed -- --merge ${now} ${id} --why '...'`,
      );
    }
    edit(work, path, replaceScalar(pairOf(listing, 'id')?.value, now));
    edit(work, path, ...addTexts(file, listing, 'formerIds', [id], ['evidence']));
    const named = referencesTo(file.root, 'listings', id);
    edit(work, path, ...named.map(({ scalar }) => replaceScalar(scalar, now)));
  }
}

/** The new texts with the log, and the entry with all that undoing takes. */
function finish(work: Work, entry: Merge, movedRelationIds: string[]): MergePlan {
  const changes = new Map<string, string | undefined>();
  const changed: { file: string; after: string; before: string }[] = [];
  const removed = [...work.removed].sort().map((file) => ({ file, text: work.texts.get(file) ?? '' }));
  for (const { file } of removed) changes.set(file, undefined);
  for (const [file, edits] of [...work.edits].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (edits.length === 0 || work.removed.has(file)) continue;
    const text = work.texts.get(file) ?? '';
    changes.set(file, applyEdits(text, edits));
    changed.push(...hunksOf(text, edits).map((hunk) => ({ file, ...hunk })));
  }
  const logged: Merge = {
    ...entry,
    snapshot: {
      ...(removed.length > 0 && { removed }),
      ...(movedRelationIds.length > 0 && { movedRelations: movedRelationIds }),
      ...(changed.length > 0 && { changed }),
    },
  };
  const [path, text] = withEntry(work.texts, logged);
  return { entry: logged, changes: changes.set(path, text) };
}
