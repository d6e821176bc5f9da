import { stringify } from 'yaml';
import { AppError } from '../../src/errors.ts';
import { fileOf } from '../check/placement.ts';
import { type Merge, merge } from '../model.ts';
import type { Changes, Texts } from './files.ts';
import { applyEdits, type Hunk, revertHunks } from './text.ts';
import { indentOf, insertAfter, mapsIn, parseYaml, textAt } from './yaml-text.ts';

/** The merge log: entries are added, marked as undone, and never taken away. */

const HEADER = '# yaml-language-server: $schema=../json-schema/merges.json\n';

/** An entry without its snapshot, under an id that no other entry has. */
export function newEntry(texts: Texts, head: Omit<Merge, 'id' | 'how' | 'snapshot' | 'undoneOn'>): Merge {
  const log = [...texts].filter(([path]) => path.startsWith('merges/')).map(([, text]) => text);
  const base = `${head.dropped}--into--${head.kept}`;
  let id = base;
  for (let count = 2; log.some((text) => text.includes(`- id: ${id}\n`)); count++) id = `${base}--${count}`;
  return { id, how: 'merged', ...head };
}

/** The file of the log that an entry belongs in, with the entry at its end. */
export function withEntry(texts: Texts, entry: Merge): [path: string, text: string] {
  const path = fileOf('merges', entry) ?? '';
  const before = texts.get(path);
  const lines = stringify([entry], { lineWidth: 0, singleQuote: true, blockQuote: 'literal' });
  return [path, before === undefined ? HEADER + lines : `${before}\n${lines}`];
}

/** The files as they were before a merge, as far as it changed them, and the log with the entry marked as undone. */
export function planUndo(texts: Texts, id: string, on: string): Changes {
  const { path, entry, marked } = findEntry(texts, id, on);
  const { snapshot, undoneOn } = entry;
  if (undoneOn !== undefined) throw new AppError(`${id} was undone on ${undoneOn}.`);
  if (snapshot === undefined) {
    throw new AppError(`${id} cannot be undone: the dropped record was not kept, so nobody knows what it said.`);
  }
  const changes = new Map<string, string | undefined>([[path, marked]]);
  for (const { file, text: removed } of snapshot.removed ?? []) {
    if (texts.has(file)) throw new AppError(`${id} cannot be undone: seed/${file} is there again.`);
    changes.set(file, removed);
  }
  for (const [file, hunks] of byFile(snapshot.changed ?? [])) {
    const now = texts.get(file);
    const reverted = now === undefined ? undefined : revertHunks(now, hunks);
    if (reverted === undefined) {
      throw new AppError(
        `${id} cannot be undone by itself: the lines that it changed in seed/${file} have been changed again. They stand in the log, at '${id}'.`,
      );
    }
    changes.set(file, reverted);
  }
  return changes;
}

/** An entry of the log, and its file with the entry marked as undone. */
function findEntry(texts: Texts, id: string, on: string): { path: string; entry: Merge; marked: string } {
  for (const [path, text] of texts) {
    if (!path.startsWith('merges/') || !text.includes(id)) continue;
    const file = parseYaml(text);
    const map = mapsIn(file.root).find((candidate) => textAt(candidate, 'id') === id);
    if (map === undefined) continue;
    const mark = insertAfter(file, map, [], `${indentOf(file, map)}undoneOn: '${on}'\n`);
    return { path, entry: merge.parse(map.toJSON()), marked: applyEdits(text, [mark]) };
  }
  throw new AppError(`The merge log has no entry '${id}'.`);
}

function byFile(changed: readonly (Hunk & { readonly file: string })[]): Map<string, Hunk[]> {
  const files = new Map<string, Hunk[]>();
  for (const hunk of changed) files.set(hunk.file, [...(files.get(hunk.file) ?? []), hunk]);
  return files;
}
