import { type ExternalId, externalIdKey, idsInCitation } from '../../src/domain/identity.ts';
import { firstDay } from '../../src/domain/time.ts';
import type { Entity, Merge, PolicyEvent, SameAs } from '../model.ts';
import { type Row, row, upperSnake } from './rows.ts';

/** An entry of the merge log as a node. */
export function mergeRow(merge: Merge): Row {
  return row({
    id: merge.id,
    collection: upperSnake(merge.collection),
    how: merge.how.toUpperCase(),
    kept: merge.kept,
    dropped: merge.dropped,
    on: merge.on,
    // Without a day it comes after all the others.
    onDay: merge.on === undefined ? '' : firstDay(merge.on),
    why: merge.why,
    undoable: merge.snapshot !== undefined && merge.undoneOn === undefined,
    undoneOn: merge.undoneOn,
  });
}

/** An undecided pair as a node, to which both entities are joined. */
export function sameAsRow({ id, reason }: SameAs): Row {
  return row({ id, reasonEn: reason.en, reasonZh: reason.zh });
}

/** From undecided pairs to their entities. */
export function mayBeRows(pairs: readonly SameAs[]): Row[] {
  return pairs.flatMap(({ id, a, b }) => [row({ from: id, to: a }), row({ from: id, to: b })]);
}

/** The ids of an entity in other registers. */
export function entityIds({ attributes = {}, externalIds = {} }: Entity): ExternalId[] {
  const ids: readonly (readonly [ExternalId['scheme'], string | undefined])[] = [
    ['TICKER', attributes.ticker],
    ...(attributes.otherTickers ?? []).map((ticker) => ['TICKER', ticker] as const),
    ['LEI', externalIds.lei],
    ['WIKIDATA', externalIds.wikidata],
    ['ISO_3166', attributes.iso],
  ];
  return ids.flatMap(([scheme, value]) => (value === undefined ? [] : [{ scheme, value }]));
}

/** The ids of a policy event in other registers, as far as its citation names them. */
export function policyEventIds({ citation }: PolicyEvent): ExternalId[] {
  return citation === undefined ? [] : idsInCitation(citation);
}

/** One row for each id in another register, in the order of the record. */
export function externalIdRows<Item extends { readonly id: string }>(
  records: readonly Item[],
  idsOf: (record: Item) => readonly ExternalId[],
): Row[] {
  return records.flatMap((record) =>
    idsOf(record).map((id, position) =>
      row({ of: record.id, position, scheme: id.scheme, value: id.value, key: externalIdKey(id) }),
    ),
  );
}
