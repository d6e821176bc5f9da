import { totalProcessingPerformance } from '../../src/domain/export-controls/metrics.ts';
import { existenceOf, NEVER } from '../../src/domain/time.ts';
import type { Entity } from '../model.ts';
import { type Row, row } from './rows.ts';

/** What lists are ordered by where the value is missing: it comes last in either direction. */
const LAST = { tppAsc: 1e300, tppDesc: -1, announcedAsc: NEVER, announcedDesc: '0000-00-00' };

/** An entity as a node. `weight` is the number of relations at it, in both directions. */
export function entityRow(entity: Entity, weight: number): Row {
  const attributes = entity.attributes ?? {};
  const existence = existenceOf(attributes);
  const { denseTflops, roles, chipKind, marketedFor, inputKind, systemKind } = attributes;
  const tpp =
    denseTflops === undefined ? undefined : totalProcessingPerformance(denseTflops as Record<string, number>)?.tpp;
  const hasTpp = entity.kind === 'Chip' || entity.kind === 'System';
  return row({
    id: entity.id,
    kind: entity.kind,
    searchKind: entity.kind,
    nameEn: entity.names.en,
    nameZh: entity.names.zh,
    aliases: [...(entity.aliases ?? []), ...(entity.formerNames ?? [])],
    country: entity.country,
    attributes: JSON.stringify(attributes),
    note: entity.note,
    confidence: entity.confidence.toUpperCase(),
    existsFrom: existence?.day,
    announcedAsGiven: existence?.asGiven,
    formerIds: entity.formerIds ?? [],
    weight,
    roles,
    tpp,
    ...(hasTpp && { tppAsc: tpp ?? LAST.tppAsc, tppDesc: tpp ?? LAST.tppDesc }),
    announcedAsc: existence?.day ?? LAST.announcedAsc,
    announcedDesc: existence?.day ?? LAST.announcedDesc,
    isGroup: attributes.isGroup,
    chipKind,
    marketedFor,
    inputKind,
    systemKind,
    code: attributes.iso,
  });
}

/** For each entity the number of relations at it, in both directions. */
export function weights(entities: readonly Entity[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { id, relations = [] } of entities) {
    for (const { to } of relations) {
      count(id);
      count(to);
    }
  }
  return counts;
}
