import { changeRows } from '../../../seed/project/changes.ts';
import type { Grouped, Projection } from '../../../seed/project/index.ts';
import { type Row, row } from '../../../seed/project/rows.ts';
import type { Plan } from './plan.ts';

/**
 * What one copy of the seed holds beside its entities. Entities have copies (countries have none), and so has what is said of them:
 * relations, claims, listings, names, the evidence of all these and the history of the record. Law does not grow with the
 * market: acts, documents, statements, merges and ids in other registers stand in the graph once, with copy 0.
 */
export type CopyRows = Pick<
  Projection,
  | 'relations'
  | 'evidence'
  | 'listings'
  | 'lists'
  | 'vias'
  | 'claims'
  | 'aboutEntities'
  | 'claimsReplaced'
  | 'changes'
  | 'entityNames'
>;

/** `nvidia--17`: no slug of the seed has two hyphens before a number at its end. */
function copyId(id: unknown, copy: number): string {
  return copy === 0 ? String(id) : `${id}--${copy}`;
}

/** Evidence of a part of a record hangs on `<id>#<part>`. */
function copyPartId(id: unknown, copy: number): string {
  const [record, ...part] = String(id).split('#');
  return [copyId(record, copy), ...part].join('#');
}

/** The row with some of its columns changed: only those that it has. */
function withColumns(from: Row, columns: Readonly<Record<string, (value: never) => Row[string]>>): Row {
  const changed: Row = { ...from };
  for (const [name, change] of Object.entries(columns)) {
    const value = from[name];
    if (value !== undefined) changed[name] = change(value as never);
  }
  return changed;
}

const NONE = () => [];

/** The copies of a seed after a plan: first all entities are to be written, as relations end at any copy. Copy 0 is the seed with the weights of the larger graph. */
export function copiesOf(graph: Projection, plan: Plan) {
  const growing = growingRecords(graph, plan);
  return {
    seed: (): Projection => ({
      ...graph,
      entities: mapGroups(graph.entities, (entity) => ({ ...entity, weight: plan.weightOf(String(entity.id), 0) })),
      entityNames: graph.entityNames.map((name) => ({ ...name, weight: plan.weightOf(String(name.id), 0) })),
    }),
    entities: (copy: number): Grouped => entityRows(growing.entities, plan, copy),
    copy: (copy: number): CopyRows => copyRows(growing, plan, copy),
  };
}

/** The part of the seed that has copies. */
function growingRecords(graph: Projection, plan: Plan) {
  const about = new Map(graph.aboutEntities.map(({ from, to }) => [from, String(to)]));
  const entities = mapGroups(graph.entities, (entity) => (plan.grows(String(entity.id)) ? entity : undefined));
  const claims = graph.claims.filter(({ id }) => plan.grows(about.get(id ?? '') ?? ''));
  const listings = graph.listings.filter(({ party }) => plan.grows(String(party)));
  const relations = plan.relations.map(({ row }) => row);
  const ids = new Set([[...entities.values()].flat(), claims, listings, relations].flat().map(({ id }) => String(id)));
  const has = (id: unknown) => ids.has(String(id));
  return {
    has,
    entities,
    claims,
    listings,
    evidence: graph.evidence.filter(({ factId }) => has(String(factId).split('#')[0])),
    claimsReplaced: graph.claimsReplaced.filter(({ from, to }) => has(from) && has(to)),
    entityNames: graph.entityNames.filter(({ id }) => has(id)),
  };
}

function entityRows(entities: Grouped, plan: Plan, copy: number): Grouped {
  const id = (of: unknown) => copyId(of, copy);
  const name = (text: string) => `${text} ${copy}`;
  return mapGroups(entities, (entity) => ({
    ...withColumns(entity, {
      id,
      nameEn: name,
      nameZh: name,
      aliases: (all: string[]) => all.map(name),
      formerIds: NONE,
    }),
    weight: plan.weightOf(String(entity.id), copy),
  }));
}

function copyRows(growing: ReturnType<typeof growingRecords>, plan: Plan, copy: number): CopyRows {
  const id = (of: unknown) => copyId(of, copy);
  const idOfGrowing = (of: unknown) => (growing.has(of) ? id(of) : String(of));
  const name = (text: string) => `${text} ${copy}`;
  const facts = plan.relations.map(({ type, row }, index) => {
    const to = copyId(row.to, plan.endOf(index, copy));
    return { ...withColumns(row, { id, from: id, headline: id, formerIds: NONE }), type, to };
  });
  const claims = growing.claims.map((claim) =>
    withColumns(claim, {
      ...{ id, about: id, holder: idOfGrowing, headline: id, formerIds: NONE },
      ...{ comparable: id, question: id, ledger: id, supersedes: (all: string[]) => all.map(id) },
    }),
  );
  const listings = growing.listings.map((listing) =>
    withColumns(listing, {
      ...{ id, entry: id, supersededBy: id, party: id, listedName: name, formerIds: NONE },
      // It ends in the id.
      newestFirst: id,
    }),
  );
  const join = (from: Row[string] | undefined, to: Row[string] | undefined) => row({ from, to });
  return {
    relations: groupsOf(facts),
    evidence: growing.evidence.map((item) => withColumns(item, { factId: (of: string) => copyPartId(of, copy) })),
    listings,
    lists: listings.map((listing) => join(listing.id, listing.party)),
    vias: listings.map((listing) => join(listing.id, listing.via)),
    claims,
    aboutEntities: claims.map((claim) => join(claim.id, claim.about)),
    claimsReplaced: growing.claimsReplaced.map((link) => withColumns(link, { from: id, to: id })),
    changes: changeRows({ facts, claims, listings, policyEvents: [] }),
    entityNames: growing.entityNames.map((one) => nameRow(one, plan, copy)),
  };
}

/** `Nvidia 17`: found by `nvidia` after the original, and alone by its number. */
function nameRow(name: Row, plan: Plan, copy: number): Row {
  const numbered = (words: string) => `${words} ${copy}`;
  return {
    ...withColumns(name, {
      ...{ id: (id: string) => copyId(id, copy), text: numbered, words: numbered, makerWords: numbered },
      // What is folded stays folded with digits behind it.
      folded: (folded: string) => `${folded}${copy}`,
    }),
    weight: plan.weightOf(String(name.id), copy),
  };
}

/** The type of a fact is the name of its group, and no column. */
function groupsOf(facts: readonly (Row & { readonly type: string })[]): Grouped {
  const groups = new Map<string, Row[]>();
  for (const { type, ...fact } of facts) {
    const rows = groups.get(type) ?? [];
    groups.set(type, rows);
    rows.push(fact);
  }
  return groups;
}

function mapGroups(groups: Grouped, change: (row: Row) => Row | undefined): Grouped {
  const changed = (rows: readonly Row[]) => rows.map(change).filter((row) => row !== undefined);
  return new Map([...groups].map(([group, rows]) => [group, changed(rows)]));
}

/** Everything of a larger graph, by copy. */
export type GrownGraph = ReturnType<typeof copiesOf>;
