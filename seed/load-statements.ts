import type { Projection } from './project/index.ts';
import type { Row } from './project/rows.ts';

/** One statement that is run over batches of rows. Texts are assembled from the closed vocabularies only. */
export interface Write {
  readonly text: string;
  readonly rows: readonly Row[];
}

/** Labels of nodes that the loader writes, and therefore takes away before it writes anew. */
export const OWN_LABELS = ['Evidence', 'Name', 'FormerId', 'Listing', 'PolicyEvent', 'Source', 'Entity'] as const;

/** Removes the old projection, one label at a time; relations go with their nodes. */
export const DELETE_STATEMENTS: readonly string[] = OWN_LABELS.map((label) => `MATCH (n:${label}) DETACH DELETE n`);

/** Whole numbers reach the server as floating-point ones; these are counted and paged by. */
const WHOLE_WEIGHT = 'n.weight = toInteger(row.weight)';

/** Relation between two nodes by their ids. */
function join(from: string, type: string, to: string): string {
  return `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b)`;
}

/** What is to be written, in an order in which both ends of a relation exist before it. */
export function writes(graph: Projection): Write[] {
  return [
    ...nodes(graph),
    ...[...graph.relations].map(([type, rows]) => ({
      text: `${join('Entity', type, 'Entity')} SET r = row, r.confidenceRank = toInteger(row.confidenceRank)`,
      rows,
    })),
    ...[...graph.policyLinks].map(([type, rows]) => ({ text: join('PolicyEvent', type, 'PolicyEvent'), rows })),
    { text: `${join('PolicyEvent', 'AFFECTS', 'Entity')} SET r.role = row.role`, rows: graph.affects },
    { text: join('PolicyEvent', 'ISSUED_BY', 'Entity'), rows: graph.issuedBy },
    { text: join('PolicyEvent', 'IN_JURISDICTION', 'Entity'), rows: graph.jurisdictions },
    ...names(graph),
    ...Object.entries(graph.formerIds).map(([label, rows]) => ({
      text: `UNWIND $rows AS row MATCH (x:${label} {id: row.now}) CREATE (:FormerId {id: row.id})-[:NOW]->(x)`,
      rows,
    })),
    {
      text: `UNWIND $rows AS row MATCH (s:Source {id: row.source})
        CREATE (n:Evidence)-[:FROM_SOURCE]->(s)
        SET n.factId = row.factId, n.position = toInteger(row.position), n.locator = row.locator, n.finding = row.finding`,
      rows: graph.evidence,
    },
  ];
}

function nodes(graph: Projection): Write[] {
  return [
    ...[...graph.entities].map(([kind, rows]) => ({
      text: `UNWIND $rows AS row CREATE (n:Entity:${kind}) SET n = row, ${WHOLE_WEIGHT}`,
      rows,
    })),
    { text: 'UNWIND $rows AS row CREATE (n:Source) SET n = row', rows: graph.sources },
    { text: 'UNWIND $rows AS row CREATE (n:PolicyEvent) SET n = row', rows: graph.policyEvents },
    {
      text: `UNWIND $rows AS row MATCH (party:Entity {id: row.party}) MATCH (act:PolicyEvent {id: row.via})
        CREATE (n:Listing) SET n = row CREATE (n)-[:LISTS]->(party) CREATE (n)-[:VIA]->(act)`,
      rows: graph.listings,
    },
  ];
}

function names(graph: Projection): Write[] {
  const write = (label: string, rows: readonly Row[]): Write => ({
    text: `UNWIND $rows AS row MATCH (x:${label} {id: row.id})
      CREATE (n:Name)-[:NAMES]->(x) SET n.text = row.text, n.folded = row.folded, n.role = row.role, ${WHOLE_WEIGHT}`,
    rows,
  });
  return [write('Entity', graph.entityNames), write('PolicyEvent', graph.policyEventNames)];
}
