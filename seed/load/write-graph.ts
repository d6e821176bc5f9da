import type { RunInTransaction } from '../../src/neo4j/database.ts';
import type { Projection } from '../project/index.ts';
import type { Row } from '../project/rows.ts';

/**
 * Replaces the graph inside one transaction. Two things decide how long that takes (measured, seed of 20,000
 * nodes: 15 s without them, 3 s with them). Nodes are found by their element id, which the statement that creates
 * them returns: a look-up in an index is slow while the index has changes that are not committed. And a label's
 * old nodes go just before its new ones come: every node deleted so far makes a uniqueness check slower.
 */

/** Rows of one statement: large enough that round trips do not count, small enough for the server's memory. */
const BATCH = 1_000;

/** Labels of nodes with an id, which others are joined to. */
type Anchor =
  | 'Entity'
  | 'Source'
  | 'PolicyEvent'
  | 'Listing'
  | 'Claim'
  | 'Statement'
  | 'Scenario'
  | 'Change'
  | 'Merge'
  | 'SameAs';

/** Labels of nodes that hang on others. */
type Hanging = 'ExternalId' | 'FormerId' | 'Name' | 'Evidence';

/** Element ids by id. */
export type ElementIds = ReadonlyMap<string, string>;

/** Writes through the transaction in batches; rows come back in the order in which they went. */
async function inBatches(run: RunInTransaction, text: string, rows: readonly unknown[], more: object = {}) {
  const batches = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  );
  // All are sent at once: while the server writes one, the next is on its way.
  return (await Promise.all(batches.map((batch) => run(text, { ...more, rows: batch })))).flat();
}

/** Rows of one type of relation, or of nodes with one more label. */
type Groups = Projection['relations'];

/** Nodes that what is written afterwards can be joined to. */
export interface WrittenNodes {
  readonly entities: ElementIds;
  readonly sources: ElementIds;
  readonly acts: ElementIds;
}

/** Deletes what the loader wrote before and writes the graph anew. */
export async function writeGraph(run: RunInTransaction, graph: Projection): Promise<WrittenNodes> {
  // Even a statement that deletes nothing is planned, one for each label: half a second in a database that has just started.
  const isEmpty = (await run('MATCH (n) RETURN 1 AS one LIMIT 1')).length === 0;
  const clear = async (label: Anchor | Hanging) => {
    if (!isEmpty) await run(`MATCH (n:${label}) DETACH DELETE n`);
  };
  const replace = async (label: Exclude<Anchor, 'Entity'>, rows: readonly Row[]) => {
    await clear(label);
    return await addNodes(run, label, rows);
  };

  await clear('Entity');
  const entities = await addEntities(run, graph.entities);
  const sources = await replace('Source', graph.sources);
  const acts = await replace('PolicyEvent', graph.policyEvents);
  const listings = await replace('Listing', graph.listings);

  await joinNodes(run, graph.relations, entities, entities);
  await joinNodes(run, graph.policyLinks, acts, acts);
  const toEntities = { AFFECTS: graph.affects, ISSUED_BY: graph.issuedBy, IN_JURISDICTION: graph.jurisdictions };
  await joinNodes(run, new Map(Object.entries(toEntities)), acts, entities);
  await joinNodes(run, new Map([['LISTS', graph.lists]]), listings, entities);
  await joinNodes(run, new Map([['VIA', graph.vias]]), listings, acts);
  const claims = await replace('Claim', graph.claims);
  await joinNodes(run, new Map([['ABOUT', graph.aboutEntities]]), claims, entities);
  await joinNodes(run, new Map([['ABOUT', graph.aboutActs]]), claims, acts);
  await joinNodes(run, new Map([['SUPERSEDES', graph.claimsReplaced]]), claims, claims);
  const statements = await replace('Statement', graph.statements);
  await joinNodes(run, new Map([['SPEAKS_OF', graph.speaksOf]]), statements, entities);
  await replace('Scenario', graph.scenarios);
  await replace('Change', graph.changes);

  await replace('Merge', graph.merges);
  const pairs = await replace('SameAs', graph.sameAs);
  await joinNodes(run, new Map([['MAY_BE', graph.mayBe]]), pairs, entities);
  await clear('ExternalId');
  await attach(run, EXTERNAL_ID, graph.externalIds.Entity, entities);
  await attach(run, EXTERNAL_ID, graph.externalIds.PolicyEvent, acts);

  await clear('FormerId');
  await attach(run, FORMER_ID, graph.formerIds.Entity, entities);
  await attach(run, FORMER_ID, graph.formerIds.PolicyEvent, acts);
  await attach(run, FORMER_ID, graph.formerIds.Listing, listings);
  await attach(run, FORMER_ID, graph.formerIds.Source, sources);
  await attach(run, FORMER_ID, graph.formerIds.Claim, claims);
  await inBatches(run, FORMER_FACT, graph.formerIds.Fact);
  await clear('Name');
  await attach(run, NAME, graph.entityNames, entities);
  await attach(run, NAME, graph.policyEventNames, acts);
  await clear('Evidence');
  await attach(run, EVIDENCE, graph.evidence, sources);
  return { entities, sources, acts };
}

/** Entities have their kind as a second label, which comes from the row: one statement to plan instead of many. */
export async function addEntities(run: RunInTransaction, groups: Groups): Promise<ElementIds> {
  const create = 'CREATE (n:Entity:$(row.kind)) SET n = row, n.weight = toInteger(row.weight)';
  return await addNodes(run, 'Entity', [...groups.values()].flat(), create);
}

/** Writes nodes of a label; gives their element ids. The label is a parameter, for the same reason. */
export async function addNodes(
  run: RunInTransaction,
  label: Anchor,
  rows: readonly Row[],
  create = 'CREATE (n:$($label)) SET n = row',
): Promise<ElementIds> {
  const text = `UNWIND $rows AS row ${create} RETURN n.id AS id, elementId(n) AS elementId`;
  const created = await inBatches(run, text, rows, { label });
  return new Map(created.map(({ id, elementId }) => [String(id), String(elementId)]));
}

/** The type comes from the row, too. What is whole stays whole: numbers reach the server as floating-point ones. */
const JOIN = `UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.start MATCH (b) WHERE elementId(b) = row.end
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties, r.confidenceRank = toInteger(row.properties.confidenceRank)`;

/** Relations of any number of types between two labels. */
export async function joinNodes(
  run: RunInTransaction,
  groups: Groups,
  starts: ElementIds,
  ends: ElementIds,
): Promise<void> {
  const rows = [...groups].flatMap(([type, group]) =>
    group.map((properties) => ({
      type,
      start: elementIdOf(starts, properties.from),
      end: elementIdOf(ends, properties.to),
      // Facts keep their ends as properties, so that a fact is read without its nodes; other relations have none.
      properties: properties.id === undefined ? withoutEnds(properties) : properties,
    })),
  );
  await inBatches(run, JOIN, rows);
}

function withoutEnds({ from: _from, to: _to, ...properties }: Row): Row {
  return properties;
}

/** A node that hangs on one other node: the pattern that creates it, and the property that names the other. */
export interface Satellite {
  readonly pattern: string;
  readonly anchor: string;
}

export const NAME: Satellite = {
  pattern:
    '(:Name {text: row.text, folded: row.folded, words: row.words, makerWords: row.makerWords, role: row.role, weight: toInteger(row.weight)})-[:NAMES]->(anchor)',
  anchor: 'id',
};

const FORMER_ID: Satellite = { pattern: '(:FormerId {id: row.id})-[:NOW]->(anchor)', anchor: 'now' };

/** Facts are relations, which nothing can hang on: the present id is a property. */
const FORMER_FACT = 'UNWIND $rows AS row CREATE (:FormerId {id: row.id, fact: row.now})';

const EXTERNAL_ID: Satellite = {
  pattern:
    '(:ExternalId {key: row.key, scheme: row.scheme, value: row.value, position: toInteger(row.position)})-[:IDENTIFIES]->(anchor)',
  anchor: 'of',
};

export const EVIDENCE: Satellite = {
  pattern:
    '(:Evidence {factId: row.factId, position: toInteger(row.position), locator: row.locator, finding: row.finding})-[:FROM_SOURCE]->(anchor)',
  anchor: 'source',
};

export async function attach(run: RunInTransaction, satellite: Satellite, rows: readonly Row[], anchors: ElementIds) {
  const text = `UNWIND $rows AS row MATCH (anchor) WHERE elementId(anchor) = row.anchor CREATE ${satellite.pattern}`;
  await inBatches(
    run,
    text,
    rows.map((row) => ({ ...row, anchor: elementIdOf(anchors, row[satellite.anchor]) })),
  );
}

function elementIdOf(ids: ElementIds, id: Row[string] | undefined): string {
  const elementId = ids.get(String(id));
  if (elementId === undefined) throw new Error(`no node '${id}': the seed was not validated`);
  return elementId;
}
