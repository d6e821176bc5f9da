import { groupBy } from '../../src/domain/group.ts';
import type { Entity, Seed } from '../model.ts';
import { changeRows } from './changes.ts';
import { claimContext, claimEvidence, claimRow } from './claims.ts';
import { entityRow, weights } from './entities.ts';
import { entityIds, externalIdRows, mayBeRows, mergeRow, policyEventIds, sameAsRow } from './identity.ts';
import { makersOf } from './makers.ts';
import { entityNames, policyEventNames } from './names.ts';
import { affectsRows, daysOf, type ListingContext, listingRow, policyEventRow, policyLinkRows } from './policy.ts';
import { relationRow } from './relations.ts';
import { evidenceRows, type Row, row } from './rows.ts';
import { sourceRow } from './sources.ts';
import { scenarioEvidence, scenarioRow, speaksOfRows, statementEvidence, statementRow } from './statements.ts';

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
  readonly claims: readonly Row[];
  /** From claims to what they are about. */
  readonly aboutEntities: readonly Row[];
  readonly aboutActs: readonly Row[];
  /** From claims to those that they replace. */
  readonly claimsReplaced: readonly Row[];
  readonly statements: readonly Row[];
  /** From statements to the entities they speak of. */
  readonly speaksOf: readonly Row[];
  readonly scenarios: readonly Row[];
  /** The history of the record. */
  readonly changes: readonly Row[];
  readonly entityNames: readonly Row[];
  readonly policyEventNames: readonly Row[];
  readonly merges: readonly Row[];
  readonly sameAs: readonly Row[];
  /** From undecided pairs to their entities. */
  readonly mayBe: readonly Row[];
  /** Ids in other registers; `of` is the slug of what they mean. */
  readonly externalIds: { readonly [Label in 'Entity' | 'PolicyEvent']: readonly Row[] };
  /** Former ids: `id` is the former one, `now` the present one. */
  readonly formerIds: {
    readonly [Label in 'Entity' | 'PolicyEvent' | 'Listing' | 'Source' | 'Claim' | 'Fact']: readonly Row[];
  };
}

/** Works out the whole graph from a validated seed. Pure: the same seed gives the same rows in the same order. */
export function project(seed: Seed): Projection {
  const { entities, policyEvents, listings, claims, statements, scenarios } = seed;
  const sources = new Map(seed.sources.map((source) => [source.id, source]));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const weightOf = weights(entities);
  const makers = makersOf(entities);
  const weight = (entity: Entity) => weightOf.get(entity.id) ?? 0;
  const relations = entities.flatMap((from) =>
    (from.relations ?? []).map((relation) => ({ relation, row: relationRow(from, relation, byId, sources) })),
  );
  const listingContext: ListingContext = {
    sources,
    knownDays: new Map(policyEvents.map((event) => [event.id, daysOf(event, sources).knownDay])),
    listings: new Map(listings.map((listing) => [listing.id, listing])),
  };
  const context = claimContext(claims, sources, byId);
  const abouts = claims.map(({ id, about }) => row({ from: id, to: about }));
  const claimRows = claims.map((claim) => claimRow(claim, context));
  const policyEventRows = policyEvents.map((event) => policyEventRow(event, sources));
  const affects = policyEvents.flatMap(affectsRows);
  const issuedBy = policyEvents.flatMap(({ id, authority }) => authority.map((to) => row({ from: id, to })));
  const namedBy = groupBy([...affects, ...issuedBy], ({ from }) => String(from));
  const listingRows = listings.map((listing) => listingRow(listing, listingContext));
  return {
    entities: grouped(entities.map((entity) => [entity.kind, entityRow(entity, weight(entity))])),
    relations: grouped(relations.map(({ relation, row }) => [relation.type, row])),
    sources: seed.sources.map(sourceRow),
    evidence: [
      ...relations.flatMap(({ relation, row }) => evidenceRows(String(row.id), relation.evidence)),
      ...[...entities, ...policyEvents, ...listings].flatMap(({ id, evidence }) => evidenceRows(id, evidence)),
      ...claims.flatMap(claimEvidence),
      ...statements.flatMap(statementEvidence),
      ...scenarios.flatMap(scenarioEvidence),
      ...seed.sameAs.flatMap(({ id, evidence = [] }) => evidenceRows(id, evidence)),
    ],
    policyEvents: policyEventRows,
    policyLinks: grouped(policyLinkRows(policyEvents)),
    affects,
    issuedBy,
    jurisdictions: policyEvents.map(({ id, jurisdiction }) => row({ from: id, to: jurisdiction })),
    listings: listingRows,
    lists: listings.map(({ id, party }) => row({ from: id, to: party })),
    vias: listings.map(({ id, via }) => row({ from: id, to: via })),
    claims: claimRows,
    aboutEntities: abouts.filter(({ to }) => byId.has(String(to))),
    aboutActs: abouts.filter(({ to }) => !byId.has(String(to))),
    claimsReplaced: claims.flatMap(({ id, supersedes = [] }) => supersedes.map((to) => row({ from: id, to }))),
    statements: statements.map((statement) => statementRow(statement, sources)),
    speaksOf: statements.flatMap(speaksOfRows),
    scenarios: scenarios.map((scenario) => scenarioRow(scenario, sources)),
    changes: changeRows({
      facts: relations.map(({ relation, row }) => ({ ...row, type: relation.type })),
      claims: claimRows,
      policyEvents: policyEventRows.map((event) => ({
        ...event,
        names: (namedBy.get(String(event.id)) ?? []).map(({ to }) => String(to)),
      })),
      listings: listingRows,
    }),
    entityNames: entities.flatMap((entity) => entityNames(entity, weight(entity), makers.get(entity.id) ?? [])),
    policyEventNames: policyEvents.flatMap(policyEventNames),
    merges: seed.merges.map(mergeRow),
    sameAs: seed.sameAs.map(sameAsRow),
    mayBe: mayBeRows(seed.sameAs),
    externalIds: {
      Entity: externalIdRows(entities, entityIds),
      PolicyEvent: externalIdRows(policyEvents, policyEventIds),
    },
    formerIds: {
      Entity: formerIdRows(entities),
      PolicyEvent: formerIdRows(policyEvents),
      Listing: formerIdRows(listings),
      Source: formerIdRows(seed.sources),
      Claim: formerIdRows(claims),
      Fact: relations.flatMap(({ relation, row: { id } }) => formerIdRows([{ ...relation, id: String(id) }])),
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
