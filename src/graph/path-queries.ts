/**
 * The text of path searches. Relation types and hop bounds cannot be parameters of Cypher: text is assembled here
 * from closed lists and from integers between 1 and 8 only, one text for each route and bound.
 */
import { OTHER_WAY, WAYS } from '../domain/paths.ts';
import { NEVER } from '../domain/time.ts';
import { ACCESS_RELATIONS, RELATION_TYPES, type RelationType, ROUTES, SUPPLY_RELATIONS } from '../domain/vocabulary.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
import { entityColumns } from './entities.ts';
import { factColumns } from './facts.ts';
import { existsInFrame, inFrame } from './frame.ts';

/** Longest path that can be asked for. */
export const MAX_HOPS = 8;

/** Which relations a search may walk; VIA takes them from the parameter `types`. */
export type Walk = 'ACCESS' | 'SUPPLY' | 'ALL' | 'VIA';

const WALKS: Readonly<Record<Walk, readonly RelationType[]>> = {
  ACCESS: ACCESS_RELATIONS,
  SUPPLY: SUPPLY_RELATIONS,
  ALL: ROUTES.ALL,
  VIA: RELATION_TYPES,
};

export interface PathRow {
  /** Slugs from the start to the target. */
  readonly ids: readonly string[];
  readonly types: readonly RelationType[];
  readonly documented: boolean;
  /** Full day on which the newest of its facts began; empty where no start is known. */
  readonly latestStart: string;
}

/** The best paths in order, and how many there are of all: `rows` before parallel relations were joined. */
interface SearchRow {
  readonly explored: number;
  /** Paths that lead to different chips, providers or countries, where that was asked for; else all. */
  readonly distinct: number;
  readonly rows: number;
  readonly best: readonly (readonly [readonly string[], readonly RelationType[], boolean, string])[];
}

/** A company's or body's holdings are general: what leads to it rarely says which of them is meant. */
const HOLDER = (node: string) => `(${node}:Company OR ${node}:GovernmentBody)`;

/** A controlling owner has what the owned one has; no other step to a company says so much. */
const SAYS_ALL = (relation: string) =>
  `(type(${relation}) = 'OWNS' AND (${relation}.ownership IN ['SUBSIDIARY', 'CONTROL'] OR coalesce(${relation}.share, 0.0) > 0.5))`;

/** A kind of memory, input or packaging has several makers: that a chip uses it does not say whose. */
const GENERIC = (node: string) => `(${node}:MemoryStack OR ${node}:Input OR ${node}:Packaging)`;

/** The way of a path by its types, as `wayOf` has it. */
const WAY = `CASE ${WAYS.map(
  ({ way, types }) => `WHEN any(type IN types WHERE type IN ['${types.join("', '")}']) THEN '${way}'`,
).join(' ')} ELSE '${OTHER_WAY}' END`;

/** Numbers to rank by, in the order asked for; the smallest first. */
const RANK = `[key IN $order | CASE key
    WHEN 'STRENGTH' THEN CASE WHEN documented THEN 0 ELSE 1 END
    WHEN 'LENGTH' THEN size(types)
    WHEN 'CONFIDENCE' THEN -confidence
    ELSE -toInteger('0' + replace(latest, '-', '')) END]`;

/** What a path leads to: its last chip, the last holder that stands before it, or where its hardware stands. */
const DISTINCT_KEY = `CASE $distinctBy
    WHEN 'CHIP' THEN coalesce(last([node IN nodes WHERE node:Chip]), last(nodes)).id
    WHEN 'PROVIDER' THEN coalesce(last([node IN tail(nodes) WHERE ${HOLDER('node')}]),
      last([node IN tail(nodes) WHERE node:Site OR node:CloudOffering]), head(nodes)).id
    WHEN 'COUNTRY' THEN CASE WHEN place IS NULL THEN [code IN [holder.country] WHERE code IS NOT NULL]
      ELSE COLLECT { MATCH (place)-[:LOCATED_IN|AVAILABLE_IN]->(c:Country) RETURN DISTINCT c.id ORDER BY c.id } END
    ELSE [ids, types] END`;

/**
 * Parallel relations make several rows of one path: of each step the headline counts, which is the least. It stands in
 * one of the rows for all steps at once, so that the least list of headlines is the row of headlines.
 */
function searchQuery(walk: Walk, hops: number): Query<SearchRow> {
  const types = WALKS[walk].join('|');
  const via = walk === 'VIA' ? 'type(r) IN $types AND ' : '';
  const allowed = `${inFrame('r')} AND r.confidenceRank >= $minRank AND r.hedge IN $hedges
      AND CASE type(r) WHEN 'DIVERTS' THEN r.hedge IN $diversionHedges ELSE true END`;
  return defineQuery(`// paths.${walk}.${hops}
CALL () {
  MATCH (a:Entity {id: $from})
    ((x)-[r:${types} WHERE ${via}${allowed}]->(y)){1,${hops}}
    (t:Entity)
  WHERE CASE WHEN $kind IS NULL THEN t.id IN $targets ELSE t.kind = $kind END AND ${existsInFrame('t')}
    AND all(i IN range(0, size(y) - 1) WHERE NOT y[i] IN x[0..i + 1])
    AND all(i IN range(0, size(r) - 2) WHERE NOT ${HOLDER('y[i]')} OR (type(r[i]) <> 'DIVERTS'
      AND (type(r[i]) <> 'BUYS' OR type(r[i + 1]) IN ['RESELLS', 'DIVERTS', 'OFFERS'])))
  RETURN [a] + y AS nodes, [step IN r | type(step)] AS types,
    all(i IN range(0, size(r) - 2) WHERE (NOT ${HOLDER('y[i]')} OR ${SAYS_ALL('r[i]')})
      AND NOT (${GENERIC('y[i]')} AND type(r[i + 1]) IN ['MADE_BY', 'SUPPLIED_BY'])) AS documented,
    [[step IN r | step.headline],
      reduce(least = 3, step IN r | CASE WHEN step.confidenceRank < least THEN step.confidenceRank ELSE least END),
      reduce(latest = '', step IN r |
        CASE WHEN step.fromDay > latest AND step.fromDay <> '${NEVER}' THEN step.fromDay ELSE latest END)] AS standing
  LIMIT toInteger($cap)
}
WITH nodes, types, max(documented) AS documented, min(standing) AS standing, count(*) AS rows
WITH nodes, types, documented, rows, standing[1] AS confidence, standing[2] AS latest, ${WAY} AS way,
  [node IN nodes | node.id] AS ids, last([node IN nodes WHERE node:Site OR node:CloudOffering]) AS place,
  last([node IN nodes WHERE ${HOLDER('node')}]) AS holder
WITH ids, types, documented, rows, latest, way IN $ways AS wanted, ${RANK} AS rank, ${DISTINCT_KEY} AS key
ORDER BY last(ids) IN $open, rank, ids, types
WITH collect(CASE WHEN wanted THEN {key: key, path: [ids, types, documented, latest]} END) AS ranked, sum(rows) AS rows
CALL (ranked) {
  UNWIND range(0, size(ranked) - 1) AS place
  WITH ranked[place].key AS key, min(place) AS place
  ORDER BY place
  RETURN collect(place) AS firsts
}
RETURN size(ranked) AS explored, size(firsts) AS distinct, rows,
  [place IN firsts[0..toInteger($take)] | ranked[place].path] AS best`);
}

const HOP_BOUNDS = Array.from({ length: MAX_HOPS }, (_, index) => index + 1);

/** Every path search there is, by walk and by bound on the hops (index 0 is one hop). */
export const PATH_QUERIES: Readonly<Record<Walk, readonly Query<SearchRow>[]>> = {
  ACCESS: HOP_BOUNDS.map((hops) => searchQuery('ACCESS', hops)),
  SUPPLY: HOP_BOUNDS.map((hops) => searchQuery('SUPPLY', hops)),
  ALL: HOP_BOUNDS.map((hops) => searchQuery('ALL', hops)),
  VIA: HOP_BOUNDS.map((hops) => searchQuery('VIA', hops)),
};

/** All facts of the steps of paths, those that satisfy the filters first, each with the entity it leads to. */
export const pathSteps = defineQuery<Record<string, unknown>>(`// pathSteps
UNWIND $steps AS step
MATCH (a:Entity {id: step.from})-[r]->(b:Entity {id: step.to})
WHERE type(r) = step.type AND ${inFrame('r')}
RETURN ${factColumns('r')}, ${entityColumns('b')}
ORDER BY NOT (r.confidenceRank >= $minRank AND r.hedge IN $hedges
  AND (type(r) <> 'DIVERTS' OR r.hedge IN $diversionHedges)), r.headline`);

/** An owner above an entity. */
export interface OwnerStep {
  readonly owner: string;
  readonly owned: string;
  readonly share: number | null;
  readonly ownership: string | null;
  readonly ownerCountry: string | null;
}

/**
 * An entity, also by a former slug, with the owners above it, level by level: what the ultimate parent is worked out
 * from. One row for each owner; where there is none, one row with nulls.
 */
export const entityWithOwners = defineQuery<OwnerStep & Record<string, unknown>>(`// entityWithOwners
CALL () {
  MATCH (e:Entity {id: $entity}) RETURN e
  UNION
  MATCH (:FormerId {id: $entity})-[:NOW]->(e:Entity) RETURN e
}
WITH e LIMIT 1
OPTIONAL CALL (e) {
  MATCH (e) ((below)<-[r:OWNS WHERE ${inFrame('r')}
    AND (r.share > 0.5 OR r.ownership IN ['SUBSIDIARY', 'CONTROL', 'GROUP_MEMBER_BY_NAME', 'JOINT_VENTURE'])]-(above)){1,8} (:Entity)
  UNWIND range(0, size(r) - 1) AS i
  WITH DISTINCT below[i] AS owned, r[i] AS held, above[i] AS owner
  RETURN owner.id AS owner, owned.id AS owned, held.share AS share, held.ownership AS ownership, owner.country AS ownerCountry
}
RETURN ${entityColumns('e')}, owner, owned, share, ownership, ownerCountry`);
