/**
 * The part of the graph that a question of supply is worked out over, in one statement: what products rest on, or what
 * rests on what was removed. Text is assembled from closed lists of types.
 */
import type { Frame } from '../domain/frame.ts';
import type { SupplyGraph, SupplyLink, SupplyThing } from '../domain/supply-needs.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
import { existsInFrame, frameParams, inFrame } from './frame.ts';

/** Rows read at most: beyond this the answer is not whole, and says so. */
const ROW_CAP = 20_000;

/** Longest chain of things that is followed; those recorded have half as many. */
const MOST_STEPS = 12;

const FROM_THING_TO_THING = 'REQUIRES|MADE_ON|USES_MEMORY|PACKAGED_WITH|CONTAINS';
const ACCESS = 'RUNS_ON|HOSTS';
const SUPPLIERS = 'SUPPLIED_BY|MADE_BY|FABRICATED_BY|PACKAGED_BY';
const CUSTOMERS = 'BUYS|RENTS|OPERATES|OFFERS';

interface SupplyRow {
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
  MATCH (start) (()-[r:${FROM_THING_TO_THING}|${ACCESS} WHERE ${inFrame('r')}]->()){0,${MOST_STEPS}} (e:Entity)
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
  MATCH (start) (()<-[r:${FROM_THING_TO_THING}|${ACCESS} WHERE ${inFrame('r')}]-()){0,${MOST_STEPS}} (e:Entity)
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

export interface Supply {
  readonly graph: SupplyGraph;
  /** Products asked about, or what is removed with the members of groups. */
  readonly named: readonly string[];
  readonly substitutes: readonly SupplyLink[];
  /** Whether every row was read. */
  readonly complete: boolean;
}

type Attributes = Readonly<Record<string, unknown>>;

function numberIn(attributes: Attributes, ...names: readonly string[]): number | null {
  const found = names.map((name) => attributes[name]).find((value) => typeof value === 'number');
  return typeof found === 'number' ? found : null;
}

function textIn(attributes: Attributes, name: string): string | null {
  const value = attributes[name];
  return typeof value === 'string' ? value : null;
}

/** `7nm` as 7, where the class is given in words only. */
function classIn(attributes: Attributes): number | null {
  const given = Number.parseFloat(textIn(attributes, 'class') ?? '');
  return Number.isNaN(given) ? null : given;
}

function thingOf(row: SupplyRow): SupplyThing {
  const attributes = JSON.parse(row.attributes ?? '{}') as Attributes;
  return {
    id: row.id,
    kind: row.kind ?? '',
    country: row.country,
    isGroup: row.isGroup === true,
    members: Array.isArray(attributes.members) ? (attributes.members as string[]) : [],
    read: row.part === 'READ',
    nanometres: numberIn(attributes, 'nanometreClass') ?? classIn(attributes),
  };
}

function linkOf(row: SupplyRow): SupplyLink {
  const attributes = JSON.parse(row.attributes ?? '{}') as Attributes;
  return {
    id: row.id,
    type: row.kind ?? '',
    from: row.from ?? '',
    to: row.to ?? '',
    hedge: row.hedge ?? '',
    status: row.status,
    group: textIn(attributes, 'group'),
    asGiven: textIn(attributes, 'asGiven'),
    shareLow: numberIn(attributes, 'shareLow', 'share'),
    shareHigh: numberIn(attributes, 'shareHigh', 'share'),
    year: numberIn(attributes, 'year'),
    monthsToQualify: numberIn(attributes, 'monthsToQualify'),
  };
}

async function readSupply(reader: Reader, query: Query<SupplyRow>, params: Record<string, unknown>): Promise<Supply> {
  const rows = await reader.read(query, { ...params, cap: ROW_CAP });
  const of = (...parts: readonly SupplyRow['part'][]) => rows.filter(({ part }) => parts.includes(part));
  return {
    graph: {
      things: new Map([...of('PRODUCT', 'REMOVED', 'THING'), ...of('READ')].map((row) => [row.id, thingOf(row)])),
      links: of('LINK').map(linkOf),
    },
    named: of('PRODUCT', 'REMOVED').map(({ id }) => id),
    substitutes: of('SUBSTITUTE').map(linkOf),
    complete: rows.length < ROW_CAP,
  };
}

/** What an entity rests on; of a company, what its products rest on. */
export function readSupplyTree(reader: Reader, frame: Frame, of: string): Promise<Supply> {
  return readSupply(reader, supplyTree, { of, ...frameParams(frame) });
}

/** What rests on what is removed. */
export function readSupplyImpact(reader: Reader, frame: Frame, removed: readonly string[]): Promise<Supply> {
  return readSupply(reader, supplyImpact, { removed, ...frameParams(frame) });
}
