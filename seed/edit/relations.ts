import type { YAMLMap } from 'yaml';
import { relationId } from '../model/relations.ts';
import { referencesTo } from './references.ts';
import { applyEdits, type Edit } from './text.ts';
import {
  addTexts,
  indentOf,
  insertAfter,
  itemLines,
  listAt,
  mapsIn,
  pairOf,
  replaceScalar,
  textAt,
  type YamlText,
} from './yaml-text.ts';

/** Relations whose start or end is merged with another entity. */

export function relationsOf(entity: YAMLMap): YAMLMap[] {
  return mapsIn(listAt(entity, 'relations'));
}

export function idOf(from: string, relation: YAMLMap): string {
  return relationId(from, textAt(relation, 'type') ?? '', textAt(relation, 'to') ?? '', textAt(relation, 'tag'));
}

/** What a relation becomes. */
export interface Renamed {
  readonly id: string;
  readonly edits: readonly Edit[];
}

/**
 * Gives a relation other ends. Its old id becomes a former one; where the new id is taken, a tag that names the
 * dropped entity keeps the two apart.
 */
export function withEnds(
  file: YamlText,
  relation: YAMLMap,
  old: { from: string; to: string },
  now: { from: string; to: string },
  dropped: string,
  taken: ReadonlySet<string>,
): Renamed {
  const type = textAt(relation, 'type') ?? '';
  const tag = textAt(relation, 'tag');
  const edits: Edit[] = [];
  if (old.to !== now.to) edits.push(replaceScalar(pairOf(relation, 'to')?.value, now.to));
  let id = relationId(now.from, type, now.to, tag);
  if (taken.has(id)) {
    const apart = tag === undefined ? dropped : `${tag}-${dropped}`;
    id = relationId(now.from, type, now.to, apart);
    if (tag === undefined)
      edits.push(insertAfter(file, relation, ['to'], `${indentOf(file, relation)}tag: ${apart}\n`));
    else edits.push(replaceScalar(pairOf(relation, 'tag')?.value, apart));
  }
  edits.push(...addTexts(file, relation, 'formerIds', [relationId(old.from, type, old.to, tag)], ['evidence']));
  return { id, edits };
}

/** The lines of the dropped entity's relations as relations of the kept one, and their new ids. */
export function movedRelations(
  file: YamlText,
  entity: YAMLMap,
  dropped: string,
  kept: string,
  taken: Set<string>,
): { ids: string[]; lines: string } {
  const ids: string[] = [];
  let lines = '';
  for (const relation of relationsOf(entity)) {
    const to = textAt(relation, 'to') ?? '';
    // A relation between the two is one from a thing to itself.
    if (to === kept) continue;
    const { id, edits } = withEnds(file, relation, { from: dropped, to }, { from: kept, to }, dropped, taken);
    const named = referencesTo(relation, 'entities', dropped).map(({ scalar }) => replaceScalar(scalar, kept));
    const { start, end } = itemLines(file, relation);
    const moved = [...edits, ...named].map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    lines += `${applyEdits(file.text.slice(start, end), moved).trimEnd()}\n`;
    taken.add(id);
    ids.push(id);
  }
  return { ids, lines };
}
