/**
 * The text of questions of supply: what products rest on, and what rests on what was removed, each in one statement.
 * Assembled from closed lists of types; whoever is reached is reached once, however many ways lead there.
 */
import { defineQuery } from '../neo4j/query.ts';
import { existsInFrame, inFrame } from './frame.ts';

const FROM_THING_TO_THING = 'REQUIRES|MADE_ON|USES_MEMORY|PACKAGED_WITH|CONTAINS';
const ACCESS = 'RUNS_ON|HOSTS';
const SUPPLIERS = 'SUPPLIED_BY|MADE_BY|FABRICATED_BY|PACKAGED_BY';
const CUSTOMERS = 'BUYS|RENTS|OPERATES|OFFERS';

export interface SupplyRow {
  readonly part: 'PRODUCT' | 'REMOVED' | 'READ' | 'THING' | 'LINK' | 'SUBSTITUTE';
  readonly id: string;
  /** Of a thing its kind, of a link its type. */
  readonly kind: string | null;
  readonly country: string | null;
  readonly isGroup: boolean | null;
  /** JSON text; of things only where something is read from it. */
  readonly attributes: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly hedge: string | null;
  readonly status: string | null;
}

const NO_LINK = 'null AS from, null AS to, null AS hedge, null AS status';

function thing(part: SupplyRow['part'], e: string): string {
  return `RETURN '${part}' AS part, ${e}.id AS id, ${e}.kind AS kind, ${e}.country AS country, ${e}.isGroup AS isGroup,
    CASE WHEN ${e}:ProcessNode OR ${e}.isGroup THEN ${e}.attributes END AS attributes, ${NO_LINK}`;
}

function link(part: SupplyRow['part'], r: string): string {
  return `RETURN '${part}' AS part, ${r}.id AS id, type(${r}) AS kind, null AS country, null AS isGroup,
    ${r}.attributes AS attributes, ${r}.from AS from, ${r}.to AS to, ${r}.hedge AS hedge, ${r}.status AS status`;
}

/** Slugs of the members of a group: the one list that is read out of the text of its attributes. */
function membersOf(group: string): string {
  return `[m IN split(split(split(${group}.attributes, '"members":[')[1], ']')[0], ',') | replace(m, '"', '')]`;
}

/** The nodes with these names, and for groups among them their members; gives `found`. */
function withMembers(nodes: string, found: string): string {
  return `CALL (${nodes}) {
  CALL (${nodes}) {
    UNWIND ${nodes} AS e RETURN e
    UNION
    UNWIND ${nodes} AS g
    WITH g WHERE g.isGroup AND g.attributes CONTAINS '"members":['
    UNWIND ${membersOf('g')} AS member
    MATCH (e:Entity {id: member}) RETURN e
  }
  RETURN collect(DISTINCT e) AS ${found}
}`;
}

/** Everything that things rest on. */
function below(nodes: string, found: string): string {
  return `CALL (${nodes}) {
  UNWIND ${nodes} AS start
  MATCH (start) (()-[r:${FROM_THING_TO_THING}|${ACCESS} WHERE ${inFrame('r')}]->())* (e:Entity)
  RETURN collect(DISTINCT e) AS ${found}
}`;
}

const LAST = 'RETURN part, id, kind, country, isGroup, attributes, from, to, hedge, status LIMIT toInteger($cap)';

/** Links that start at things, and those of designers and providers that end at them. */
function linksAt(nodes: string): string {
  return `UNWIND ${nodes} AS a
  MATCH (a)-[r:${FROM_THING_TO_THING}|${ACCESS}|${SUPPLIERS}]->(b:Entity) WHERE ${inFrame('r')} AND NOT a:Company
  RETURN r, a, b
  UNION
  UNWIND ${nodes} AS a
  MATCH (b:Entity)-[r:DESIGNS|OFFERS]->(a) WHERE ${inFrame('r')}
  RETURN r, a, b`;
}

/** The rows of links, of the things at their ends, and of what can take their place. */
function answerRows(links: string, first: string, read: string): string {
  return `CALL (*) {
  ${first}
  UNION ALL
  UNWIND ${read} AS e
  ${thing('READ', 'e')}
  UNION ALL
  UNWIND ${links} AS l
  ${link('LINK', 'l')}
  UNION ALL
  UNWIND ends AS e
  ${thing('THING', 'e')}
  UNION ALL
  UNWIND ends AS e
  MATCH (e)<-[s:SUBSTITUTES_FOR]-(:Entity) WHERE ${inFrame('s')}
  ${link('SUBSTITUTE', 's')}
}
${LAST}`;
}

const COLLECT = (first: string) => `WITH *
ORDER BY r.id
WITH ${first}, collect(DISTINCT r) AS links, collect(DISTINCT a) + collect(DISTINCT b) AS both
CALL (both) { UNWIND both AS e RETURN collect(DISTINCT e) AS ends }`;

/** What a chip, a system or any other thing rests on; of a company, what it designs, makes and supplies rests on. */
export const supplyTree = defineQuery<SupplyRow>(`// supplyTree
MATCH (root:Entity {id: $of})
CALL (root) {
  WITH root WHERE NOT (root:Company OR root:GovernmentBody) RETURN root AS product
  UNION
  MATCH (root)-[r:DESIGNS]->(product:Entity)
  WHERE (product:Chip OR product:System) AND ${inFrame('r')} AND ${existsInFrame('product')}
  RETURN product
  UNION
  MATCH (root)<-[r:MADE_BY|SUPPLIED_BY]-(product:Entity)
  WHERE NOT (product:Company OR product:GovernmentBody) AND ${inFrame('r')} AND ${existsInFrame('product')}
  RETURN product
}
WITH collect(DISTINCT product) AS products
${below('products', 'direct')}
${withMembers('direct', 'direct2')}
${below('direct2', 'reached')}
CALL (reached) {
  ${linksAt('reached')}
}
${COLLECT('products, reached')}
${answerRows('links', `UNWIND products AS e\n  ${thing('PRODUCT', 'e')}`, 'reached')}`);

function silentOn(type: string): string {
  return `NOT EXISTS { (e)-[r:${type}]->() WHERE ${inFrame('r')} }`;
}

/** Things of which the record says too little: they may go with others of their kind that are lost. */
const SILENT = [
  ...['ProcessNode', 'MemoryStack', 'Packaging'].map(
    (kind) => `MATCH (e:${kind}) WHERE e.isGroup OR ${silentOn('REQUIRES')} OR ${silentOn('MADE_BY')} RETURN e`,
  ),
  `MATCH (e:Chip)-[:FABRICATED_BY]->() WHERE ${silentOn('MADE_ON')} RETURN e`,
  ...['Input', 'Chip', 'System'].map((kind) => `MATCH (e:${kind}) WHERE e.isGroup RETURN e`),
].join('\n  UNION\n  ');

/** What rests on things or companies that are removed, with every other way that it has; and things asked about. */
export const supplyImpact = defineQuery<SupplyRow>(`// supplyImpact
MATCH (given:Entity) WHERE given.id IN $removed
WITH collect(given) AS given
${withMembers('given', 'removed')}
CALL (removed) {
  CALL () {
  ${SILENT}
  }
  RETURN collect(e) AS silent
}
WITH removed, silent
CALL (removed) {
  UNWIND removed AS gone
  MATCH (e:Entity)-[r:${SUPPLIERS}]->(gone) WHERE ${inFrame('r')} AND NOT (e:Company OR e:GovernmentBody)
  RETURN e
  UNION
  UNWIND removed AS gone
  MATCH (gone)-[r:DESIGNS|OFFERS]->(e:Entity)
  WHERE (e:Chip OR e:System OR e:CloudOffering) AND ${inFrame('r')}
  RETURN e
  UNION
  UNWIND removed AS gone
  RETURN gone AS e
}
WITH removed, silent, collect(DISTINCT e) AS hit
WITH removed, silent + hit AS starts
CALL (starts) {
  UNWIND starts AS start
  MATCH (start) (()<-[r:${FROM_THING_TO_THING}|${ACCESS} WHERE ${inFrame('r')}]-())* (e:Entity)
  WHERE ${existsInFrame('e')}
  RETURN collect(DISTINCT e) AS touched
}
CALL (removed, touched) {
  UNWIND removed + touched AS reached
  MATCH (c:Entity)-[r:${CUSTOMERS}]->(reached) WHERE ${inFrame('r')}
  RETURN collect(DISTINCT c) AS customers
}
CALL (touched, customers) {
  ${linksAt('touched')}
  UNION
  UNWIND customers AS a
  MATCH (a)-[r:${CUSTOMERS}]->(b:Entity) WHERE ${inFrame('r')}
  RETURN r, a, b
}
${COLLECT('removed, touched')}
${answerRows('links', `UNWIND removed AS e\n  ${thing('REMOVED', 'e')}`, 'touched')}`);
