/** All facts at entities, whatever their type, for a whole batch of parents in one statement. */
import type { Frame } from '../domain/frame.ts';
import { countsOf } from '../domain/group.ts';
import type { RelationType } from '../domain/vocabulary.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
import { type Edge, encodeCursor, type Page, type PageArgs, pageOf, pageRequest, pagesOf } from './connection.ts';
import { type FactNode, factColumns, factOf } from './facts.ts';
import { existsInFrame, frameParams, inFrame } from './frame.ts';

export type Direction = 'OUT' | 'IN' | 'BOTH';

export type FactPage = Page<Edge<FactNode>>;

export interface RelationArgs extends PageArgs {
  readonly types?: readonly RelationType[] | null | undefined;
  readonly direction?: Direction | null | undefined;
}

type RelationRow = { parent: string; weight: number; other: string } & Record<string, unknown>;

interface RelationQueries {
  readonly list: Query<RelationRow>;
  readonly count: Query<{ parent: string; count: number }>;
}

function queriesOf(direction: Direction): RelationQueries {
  const [left, right] = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] }[direction];
  const match = `MATCH (e)${left}[r]${right}(o:Entity)
  WHERE ($types IS NULL OR type(r) IN $types) AND ${inFrame('r')} AND ${existsInFrame('o')}`;
  return {
    list: defineQuery(`// relations.${direction}
UNWIND $parents AS parent
MATCH (e:Entity {id: parent})
CALL (e) {
  ${match}
    AND ($afterId IS NULL OR o.weight < $afterWeight
      OR (o.weight = $afterWeight AND (o.id > $afterOther OR (o.id = $afterOther AND r.id > $afterId))))
  RETURN r, o ORDER BY o.weight DESC, o.id, r.id LIMIT toInteger($take)
}
RETURN parent, o.weight AS weight, o.id AS other, ${factColumns('r')}
ORDER BY parent, weight DESC, other, f_id`),
    count: defineQuery(`// relations.${direction}.count
UNWIND $parents AS parent
MATCH (e:Entity {id: parent})
CALL (e) { ${match} RETURN count(r) AS count }
RETURN parent, count`),
  };
}

export const RELATION_QUERIES: Readonly<Record<Direction, RelationQueries>> = {
  OUT: queriesOf('OUT'),
  IN: queriesOf('IN'),
  BOTH: queriesOf('BOTH'),
};

/** Facts at many entities: a page each, the most connected neighbour first. */
export async function readRelations(
  reader: Reader,
  frame: Frame,
  args: RelationArgs,
  parents: readonly string[],
  count: (parent: string) => Promise<number>,
): Promise<FactPage[]> {
  const direction = args.direction ?? 'BOTH';
  const order = `relations.${direction}`;
  const request = pageRequest(args, order, ['number', 'string', 'string']);
  const rows = await reader.read(RELATION_QUERIES[direction].list, {
    parents,
    types: args.types ?? null,
    ...frameParams(frame),
    afterWeight: request.after?.[0] ?? null,
    afterOther: request.after?.[1] ?? null,
    afterId: request.after?.[2] ?? null,
    take: request.first + 1,
  });
  return pagesOf(parents, rows, count, (own, length) =>
    pageOf(
      own,
      request,
      (row) => ({
        cursor: encodeCursor(order, [row.weight, row.other, row.f_id as string]),
        node: factOf(row, frame),
      }),
      length,
    ),
  );
}

/** Numbers of facts at many entities. */
export async function countRelations(
  reader: Reader,
  frame: Frame,
  args: RelationArgs,
  parents: readonly string[],
): Promise<number[]> {
  const query = RELATION_QUERIES[args.direction ?? 'BOTH'].count;
  const rows = await reader.read(query, { parents, types: args.types ?? null, ...frameParams(frame) });
  return countsOf(rows, parents);
}
