import { checkNeeds, checkOrder } from './dates.ts';
import {
  type CheckedFile,
  checkEvidence,
  checkReference,
  type Directory,
  type FileRecord,
  recordsOf,
} from './directory.ts';
import { listOf, type Report, textOf } from './finding.ts';

/** What must be true of the merge log and of undecided pairs beyond their shape. */

/** Present and former ids by the collection that holds them. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

/** Former ids count too: what a merge kept may itself have been merged later. */
export function knownIds(files: readonly CheckedFile[]): KnownIds {
  const ids = new Map<string, Set<string>>();
  for (const file of files) {
    const known = ids.get(file.collection) ?? new Set();
    ids.set(file.collection, known);
    for (const { value } of recordsOf(file)) {
      for (const id of [value.id, ...listOf(value.formerIds)]) if (typeof id === 'string') known.add(id);
    }
  }
  return ids;
}

export function checkMerge({ value, path }: FileRecord, known: KnownIds, report: Report): void {
  const at = (field: string) => [...path, field];
  const [id, kept, dropped] = [textOf(value.id), textOf(value.kept), textOf(value.dropped)];
  const collection = textOf(value.collection) ?? '';
  checkOrder(value, ['on', 'undoneOn'], path, report, true);
  checkNeeds(value, 'undoneOn', 'snapshot', path, report);
  if (id === undefined || kept === undefined || dropped === undefined) return;
  const expected = `${dropped}--into--${kept}`;
  if (id !== expected && !(id.startsWith(`${expected}--`) && /^[2-9]$/.test(id.slice(expected.length + 2)))) {
    report(at('id'), `expected the id '${expected}', with '--2' where the same two were merged again`);
  }
  if ((kept === dropped) !== (value.how === 'joined')) {
    report(at('how'), 'joined is the word where both had one id, merged or renamed where they had two');
  }
  const ids = known.get(collection);
  // By an undone merge nothing redirects, and nothing by one that left the id as it was.
  if (ids === undefined || value.undoneOn !== undefined || kept === dropped) return;
  for (const [field, slug] of [
    ['kept', kept],
    ['dropped', dropped],
  ] as const) {
    if (!ids.has(slug)) report(at(field), `no record in ${collection} has or had the id '${slug}'`);
  }
}

export function checkSameAs({ value, path }: FileRecord, directory: Directory, report: Report): void {
  const [a, b] = [textOf(value.a), textOf(value.b)];
  for (const field of ['a', 'b']) checkReference(directory.entities, 'entity', value[field], [...path, field], report);
  checkEvidence(directory, value, path, report);
  if (a === undefined || b === undefined) return;
  if (a >= b) report([...path, 'b'], `expected two ids in the order of the alphabet, so that no pair stands twice`);
  if (value.id !== `${a}--same-as--${b}`) report([...path, 'id'], `expected the id '${a}--same-as--${b}'`);
}
