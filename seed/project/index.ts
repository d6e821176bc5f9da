import type { Entity, Seed } from '../model.ts';
import { entityRow, weights } from './entities.ts';
import { makersOf } from './makers.ts';
import { entityNames, policyEventNames } from './names.ts';
import { affectsRows, daysOf, listingRow, policyEventRow } from './policy.ts';
import { relationRow } from './relations.ts';
import { evidenceRows, type Row, row } from './rows.ts';
import { sourceRow } from './sources.ts';

/** Rows by group: kinds of entity, types of relation. */
export type Grouped = ReadonlyMap<string, readonly Row[]>;

/** Everything that the graph holds, as flat rows. */
export interface Projection {
  readonly entities: Grouped;
  readonly relations: Grouped;
  readonly sources: readonly Row[];
  readonly evidence: readonly Row[];
  readonly policyEvents: readonly Row[];
  /** From acts to acts, by type. */
  readonly policyLinks: Grouped;
  readonly affects: readonly Row[];
  readonly issuedBy: readonly Row[];
  readonly jurisdictions: readonly Row[];
  readonly listings: readonly Row[];
  /** From listings to the parties they list. */
  readonly lists: readonly Row[];
  /** From listings to the acts that opened them. */
  readonly vias: readonly Row[];
  readonly entityNames: readonly Row[];
  readonly policyEventNames: readonly Row[];
  /** Former ids of entities, policy events and sources: `id` is the former one, `now` the present one. */
  readonly formerIds: { readonly [Label in 'Entity' | 'PolicyEvent' | 'Source']: readonly Row[] };
}

/** Works out the whole graph from a validated seed. Pure: the same seed gives the same rows in the same order. */
export function project(seed: Seed): Projection {
  const { entities, policyEvents, listings } = seed;
  const sources = new Map(seed.sources.map((source) => [source.id, source]));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const weightOf = weights(entities);
  const makers = makersOf(entities);
  const weight = (entity: Entity) => weightOf.get(entity.id) ?? 0;
  const relations = entities.flatMap((from) =>
    (from.relations ?? []).map((relation) => ({ relation, row: relationRow(from, relation, byId, sources) })),
  );
  const knownDays = new Map(policyEvents.map((event) => [event.id, daysOf(event, sources).knownDay]));
  const links = policyEvents.flatMap((event) =>
    (['amends', 'suspends', 'supersedes'] as const).flatMap((type) =>
      (event[type] ?? []).map((to) => ({ type: type.toUpperCase(), row: row({ from: event.id, to }) })),
    ),
  );
  return {
    entities: grouped(entities.map((entity) => [entity.kind, entityRow(entity, weight(entity))])),
    relations: grouped(relations.map(({ relation, row }) => [relation.type, row])),
    sources: seed.sources.map(sourceRow),
    evidence: [
      ...relations.flatMap(({ relation, row }) => evidenceRows(String(row.id), relation.evidence)),
      ...[...entities, ...policyEvents, ...listings].flatMap(({ id, evidence }) => evidenceRows(id, evidence)),
    ],
    policyEvents: policyEvents.map((event) => policyEventRow(event, sources)),
    policyLinks: grouped(links.map(({ type, row }) => [type, row])),
    affects: policyEvents.flatMap(affectsRows),
    issuedBy: policyEvents.flatMap(({ id, authority }) => authority.map((to) => row({ from: id, to }))),
    jurisdictions: policyEvents.map(({ id, jurisdiction }) => row({ from: id, to: jurisdiction })),
    listings: listings.map((listing) => listingRow(listing, knownDays.get(listing.via))),
    lists: listings.map(({ id, party }) => row({ from: id, to: party })),
    vias: listings.map(({ id, via }) => row({ from: id, to: via })),
    entityNames: entities.flatMap((entity) => entityNames(entity, weight(entity), makers.get(entity.id) ?? [])),
    policyEventNames: policyEvents.flatMap(policyEventNames),
    formerIds: {
      Entity: formerIdRows(entities),
      PolicyEvent: formerIdRows(policyEvents),
      Source: formerIdRows(seed.sources),
    },
  };
}

function grouped(entries: readonly (readonly [string, Row])[]): Grouped {
  const groups = new Map<string, Row[]>();
  for (const [group, value] of entries) {
    const rows = groups.get(group);
    if (rows === undefined) groups.set(group, [value]);
    else rows.push(value);
  }
  return groups;
}

function formerIdRows(records: readonly { readonly id: string; readonly formerIds?: string[] | undefined }[]): Row[] {
  return records.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => row({ id: former, now: id })));
}
