/**
 * The text of path searches. Relation types and hop bounds cannot be parameters of Cypher: text is assembled here
 * from closed lists and from integers between 1 and 8 only, one text for each route and bound.
 */
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
}

/** The best paths in order, and how many there are of all: `rows` before parallel relations were joined. */
interface SearchRow {
  readonly explored: number;
  readonly rows: number;
  readonly best: readonly (readonly [readonly string[], readonly RelationType[], boolean])[];
}

/** A company's or body's holdings are general: what leads to it rarely says which of them is meant. */
const HOLDER = (node: string) => `(${node}:Company OR ${node}:GovernmentBody)`;

/** A controlling owner has what the owned one has; no other step to a company says so much. */
const SAYS_ALL = (relation: string) =>
  `(type(${relation}) = 'OWNS' AND (${relation}.ownership IN ['SUBSIDIARY', 'CONTROL'] OR coalesce(${relation}.share, 0.0) > 0.5))`;

/** A kind of memory, input or packaging has several makers: that a chip uses it does not say whose. */
const GENERIC = (node: string) => `(${node}:MemoryStack OR ${node}:Input OR ${node}:Packaging)`;

function searchQuery(walk: Walk, hops: number): Query<SearchRow> {
  const types = WALKS[walk].join('|');
  const via = walk === 'VIA' ? 'type(r) IN $types AND ' : '';
  return defineQuery(`// paths.${walk}.${hops}
CALL () {
  MATCH (a:Entity {id: $from})
    ((x)-[r:${types} WHERE ${via}${inFrame('r')} AND r.confidenceRank >= $minRank AND r.hedge IN $hedges]->(y)){1,${hops}}
    (t:Entity)
  WHERE CASE WHEN $kind IS NULL THEN t.id IN $targets ELSE t.kind = $kind END AND ${existsInFrame('t')}
    AND all(i IN range(0, size(y) - 1) WHERE NOT y[i] IN x[0..i + 1])
    AND all(i IN range(0, size(r) - 2) WHERE NOT ${HOLDER('y[i]')} OR (type(r[i]) <> 'DIVERTS'
      AND (type(r[i]) <> 'BUYS' OR type(r[i + 1]) IN ['RESELLS', 'DIVERTS', 'OFFERS'])))
  RETURN [a.id] + [node IN y | node.id] AS ids, [step IN r | type(step)] AS types,
    all(i IN range(0, size(r) - 2) WHERE (NOT ${HOLDER('y[i]')} OR ${SAYS_ALL('r[i]')})
      AND NOT (${GENERIC('y[i]')} AND type(r[i + 1]) IN ['MADE_BY', 'SUPPLIED_BY'])) AS documented
  LIMIT toInteger($cap)
}
WITH ids, types, max(documented) AS documented, count(*) AS rows
ORDER BY last(ids) IN $open, documented DESC, size(types), ids, types
WITH collect([ids, types, documented]) AS ranked, sum(rows) AS rows
RETURN size(ranked) AS explored, rows, ranked[0..toInteger($take)] AS best`);
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
ORDER BY NOT (r.confidenceRank >= $minRank AND r.hedge IN $hedges), r.headline`);

/** The owners above an entity, level by level: what the ultimate parent is worked out from. */
export const ownersAbove = defineQuery<{
  owner: string;
  owned: string;
  share: number | null;
  ownership: string | null;
  ownerCountry: string | null;
}>(`// ownersAbove
MATCH (:Entity {id: $entity}) ((below)<-[r:OWNS WHERE ${inFrame('r')}
  AND (r.share > 0.5 OR r.ownership IN ['SUBSIDIARY', 'CONTROL', 'GROUP_MEMBER_BY_NAME', 'JOINT_VENTURE'])]-(above)){1,8} (:Entity)
UNWIND range(0, size(r) - 1) AS i
WITH DISTINCT below[i] AS owned, r[i] AS held, above[i] AS owner
RETURN owner.id AS owner, owned.id AS owned, held.share AS share, held.ownership AS ownership, owner.country AS ownerCountry`);
