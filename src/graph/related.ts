/**
 * Neighbours of entities: the typed fields (`chip.customers`) for a whole batch of parents in one statement.
 * Query text is assembled from `RELATED_FIELDS` only, which is closed.
 */
import type { Frame } from '../domain/frame.ts';
import { countsOf, groupBy } from '../domain/group.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
import { type Edge, encodeCursor, type Page, type PageArgs, pageOf, pageRequest, pagesOf } from './connection.ts';
import { type EntityNode, entityColumns, entityOf } from './entities.ts';
import { type FactNode, factColumns, factOf } from './facts.ts';
import { existsInFrame, frameParams, inFrame } from './frame.ts';
import { RELATED_FIELDS, RELATED_ONE_FIELDS, type RelatedField } from './related-fields.ts';

/** A neighbour with the relation that leads to it. */
export interface EntityEdge extends Edge<EntityNode> {
  readonly fact: FactNode | null;
  readonly otherFacts: readonly FactNode[];
}

export type EntityPage = Page<EntityEdge>;

type ParentRow = { parent: string } & Record<string, unknown>;

interface RelatedQueries {
  readonly list: Query<ParentRow>;
  /** The same without the facts that lead there: half of what is read and decoded. */
  readonly nodes: Query<ParentRow>;
  readonly count: Query<{ parent: string; count: number }>;
}

/** `(e)-[r:BUYS|RENTS]->(o:Company)` in the direction of the field. */
function pattern({ types, direction, kind }: RelatedField): string {
  const [left, right] = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] }[direction];
  return `(e)${left}[r:${types.join('|')}]${right}(o:${kind ?? 'Entity'})`;
}

function queriesOf(kind: string, name: string, field: RelatedField): RelatedQueries {
  const match = `MATCH ${pattern(field)} WHERE ${inFrame('r')} AND ${existsInFrame('o')}`;
  const ofParents = 'UNWIND $parents AS parent\nMATCH (e:Entity {id: parent})';
  const page = `WHERE $afterId IS NULL OR o.weight < $afterWeight OR (o.weight = $afterWeight AND o.id > $afterId)
  ORDER BY o.weight DESC, o.id LIMIT toInteger($take)`;
  return {
    list: defineQuery(`// ${kind}.${name}
${ofParents}
CALL (e) {
  ${match}
  WITH o, collect(r) AS facts
  ${page}
  UNWIND facts AS r
  RETURN o, r
}
RETURN parent, ${entityColumns('o')}, ${factColumns('r')}
ORDER BY parent, o.weight DESC, o.id, r.headline`),
    nodes: defineQuery(`// ${kind}.${name}.nodes
${ofParents}
CALL (e) {
  ${match}
  WITH DISTINCT o
  ${page}
  RETURN o
}
RETURN parent, ${entityColumns('o')}
ORDER BY parent, o.weight DESC, o.id`),
    count: defineQuery(`// ${kind}.${name}.count
${ofParents}
CALL (e) { ${match} RETURN count(DISTINCT o) AS count }
RETURN parent, count`),
  };
}

/** The queries of every typed field, by `Kind.field`. */
export const RELATED_QUERIES: ReadonlyMap<string, RelatedQueries> = new Map(
  [RELATED_FIELDS, RELATED_ONE_FIELDS].flatMap((table) =>
    Object.entries(table).flatMap(([kind, fields]) =>
      Object.entries(fields as Record<string, RelatedField>).map(([name, field]): [string, RelatedQueries] => [
        `${kind}.${name}`,
        queriesOf(kind, name, field),
      ]),
    ),
  ),
);

export interface RelatedArgs extends PageArgs {
  /** Whether the facts that lead to the neighbours are asked for; edges have none otherwise. */
  readonly withFacts: boolean;
}

/** Neighbours by one typed field of many parents: a page each, the most connected neighbour first. */
export async function readRelated(
  reader: Reader,
  frame: Frame,
  kind: EntityKind,
  name: string,
  args: RelatedArgs,
  parents: readonly string[],
  count: (parent: string) => Promise<number>,
): Promise<EntityPage[]> {
  const order = `${kind}.${name}`;
  const queries = RELATED_QUERIES.get(order);
  if (queries === undefined) throw new Error(`no related field ${order}`);
  const request = pageRequest(args, order, ['number', 'string']);
  const rows = await reader.read(args.withFacts ? queries.list : queries.nodes, {
    parents,
    ...frameParams(frame),
    afterWeight: request.after?.[0] ?? null,
    afterId: request.after?.[1] ?? null,
    take: request.first + 1,
  });
  return pagesOf(parents, rows, count, (own, length) => {
    const neighbours = [...groupBy(own, (row) => row.e_id as string).values()];
    return pageOf(neighbours, request, (found) => edgeOf(found, order, args.withFacts, frame), length);
  });
}

/** One neighbour with all facts that lead to it, the headline first. */
function edgeOf(rows: readonly ParentRow[], order: string, withFacts: boolean, frame: Frame): EntityEdge {
  const node = entityOf(rows[0] as ParentRow, frame);
  const [fact = null, ...otherFacts] = withFacts ? rows.map((row) => factOf(row, frame)) : [];
  return { cursor: encodeCursor(order, [node.weight, node.id]), node, fact, otherFacts };
}

/** Numbers of neighbours by one typed field, for many parents. */
export async function countRelated(
  reader: Reader,
  frame: Frame,
  kind: EntityKind,
  name: string,
  parents: readonly string[],
): Promise<number[]> {
  const queries = RELATED_QUERIES.get(`${kind}.${name}`);
  if (queries === undefined) throw new Error(`no related field ${kind}.${name}`);
  const rows = await reader.read(queries.count, { parents, ...frameParams(frame) });
  return countsOf(rows, parents);
}
