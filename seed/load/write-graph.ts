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
type Anchor = 'Entity' | 'Source' | 'PolicyEvent' | 'Listing';

/** Element ids by id. */
type ElementIds = ReadonlyMap<string, string>;

/** Writes through the transaction in batches; rows come back in the order in which they went. */
async function inBatches(run: RunInTransaction, text: string, rows: readonly unknown[]) {
  const results: Record<string, unknown>[] = [];
  for (let index = 0; index < rows.length; index += BATCH) {
    results.push(...(await run(text, { rows: rows.slice(index, index + BATCH) })));
  }
  return results;
}

/** Deletes what the loader wrote before and writes the graph anew. */
export async function writeGraph(run: RunInTransaction, graph: Projection): Promise<void> {
  const entities = await replaceNodes(run, 'Entity', graph.entities, 'n.weight = toInteger(row.weight)');
  const sources = await replaceNodes(run, 'Source', new Map([['', graph.sources]]));
  const acts = await replaceNodes(run, 'PolicyEvent', new Map([['', graph.policyEvents]]));
  const listings = await replaceNodes(run, 'Listing', new Map([['', graph.listings]]));

  for (const [type, rows] of graph.relations) {
    await joinNodes(
      run,
      type,
      rows,
      entities,
      entities,
      'r = row.properties, r.confidenceRank = toInteger(r.confidenceRank)',
    );
  }
  for (const [type, rows] of graph.policyLinks) await joinNodes(run, type, rows, acts, acts);
  await joinNodes(run, 'AFFECTS', graph.affects, acts, entities, 'r.role = row.properties.role');
  await joinNodes(run, 'ISSUED_BY', graph.issuedBy, acts, entities);
  await joinNodes(run, 'IN_JURISDICTION', graph.jurisdictions, acts, entities);
  await joinNodes(run, 'LISTS', graph.lists, listings, entities);
  await joinNodes(run, 'VIA', graph.vias, listings, acts);

  await run('MATCH (n:FormerId) DETACH DELETE n');
  await attach(run, FORMER_ID, graph.formerIds.Entity, entities);
  await attach(run, FORMER_ID, graph.formerIds.PolicyEvent, acts);
  await attach(run, FORMER_ID, graph.formerIds.Source, sources);
  await run('MATCH (n:Name) DETACH DELETE n');
  await attach(run, NAME, graph.entityNames, entities);
  await attach(run, NAME, graph.policyEventNames, acts);
  await run('MATCH (n:Evidence) DETACH DELETE n');
  await attach(run, EVIDENCE, graph.evidence, sources);
}

/** Takes the nodes of a label away and writes the new ones, with a second label by group; gives their element ids. */
async function replaceNodes(
  run: RunInTransaction,
  label: Anchor,
  groups: Projection['entities'],
  set?: string,
): Promise<ElementIds> {
  await run(`MATCH (n:${label}) DETACH DELETE n`);
  const ids = new Map<string, string>();
  for (const [group, rows] of groups) {
    const labels = group === '' ? label : `${label}:${group}`;
    const text = `UNWIND $rows AS row CREATE (n:${labels}) SET n = row${set ? `, ${set}` : ''} RETURN n.id AS id, elementId(n) AS elementId`;
    for (const { id, elementId } of await inBatches(run, text, rows)) ids.set(String(id), String(elementId));
  }
  return ids;
}

/** Relations of one type; `set` says which of the row's properties they carry. */
async function joinNodes(
  run: RunInTransaction,
  type: string,
  rows: readonly Row[],
  starts: ElementIds,
  ends: ElementIds,
  set?: string,
): Promise<void> {
  const text = `UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.start MATCH (b) WHERE elementId(b) = row.end
    CREATE (a)-[r:${type}]->(b)${set ? ` SET ${set}` : ''}`;
  const both = rows.map((properties) => ({
    start: elementIdOf(starts, properties.from),
    end: elementIdOf(ends, properties.to),
    properties,
  }));
  await inBatches(run, text, both);
}

/** A node that hangs on one other node: the pattern that creates it, and the property that names the other. */
interface Satellite {
  readonly pattern: string;
  readonly anchor: string;
}

const NAME: Satellite = {
  pattern:
    '(:Name {text: row.text, folded: row.folded, role: row.role, weight: toInteger(row.weight)})-[:NAMES]->(anchor)',
  anchor: 'id',
};

const FORMER_ID: Satellite = { pattern: '(:FormerId {id: row.id})-[:NOW]->(anchor)', anchor: 'now' };

const EVIDENCE: Satellite = {
  pattern:
    '(:Evidence {factId: row.factId, position: toInteger(row.position), locator: row.locator, finding: row.finding})-[:FROM_SOURCE]->(anchor)',
  anchor: 'source',
};

async function attach(run: RunInTransaction, satellite: Satellite, rows: readonly Row[], anchors: ElementIds) {
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
