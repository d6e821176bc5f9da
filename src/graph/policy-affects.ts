/** Whom acts of policy name: chips and parties, for a batch of acts in one statement. */
import type { Frame } from '../domain/frame.ts';
import { countsOf } from '../domain/group.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { encodeCursor, type PageArgs, pageOf, pageRequest, pagesOf } from './connection.ts';
import { entityColumns, entityOf } from './entities.ts';
import { existsInFrame, frameParams } from './frame.ts';
import type { EntityPage } from './related.ts';

/** The part that an entity has in an act. */
export type AffectedRole = 'CHIP' | 'PARTY';

export const policyAffects = defineQuery<{ parent: string } & Record<string, unknown>>(`// policyAffects
UNWIND $parents AS parent
MATCH (p:PolicyEvent {id: parent})
CALL (p) {
  MATCH (p)-[:AFFECTS {role: $role}]->(o:Entity)
  WHERE ${existsInFrame('o')} AND ($afterId IS NULL OR o.weight < $afterWeight OR (o.weight = $afterWeight AND o.id > $afterId))
  RETURN o ORDER BY o.weight DESC, o.id LIMIT toInteger($take)
}
RETURN parent, ${entityColumns('o')}
ORDER BY parent, o.weight DESC, o.id`);

export const policyAffectsCount = defineQuery<{ parent: string; count: number }>(`// policyAffects.count
UNWIND $parents AS parent
MATCH (:PolicyEvent {id: parent})-[:AFFECTS {role: $role}]->(o:Entity)
WHERE ${existsInFrame('o')}
RETURN parent, count(o) AS count`);

/** For each act a page of the chips or parties that it names, the most connected first. */
export async function readAffected(
  reader: Reader,
  frame: Frame,
  role: AffectedRole,
  args: PageArgs,
  parents: readonly string[],
  count: (parent: string) => Promise<number>,
): Promise<EntityPage[]> {
  const order = `policyEvent.${role}`;
  const request = pageRequest(args, order, ['number', 'string']);
  const rows = await reader.read(policyAffects, {
    parents,
    role,
    ...frameParams(frame),
    afterWeight: request.after?.[0] ?? null,
    afterId: request.after?.[1] ?? null,
    take: request.first + 1,
  });
  return pagesOf(parents, rows, count, (own, length) =>
    pageOf(
      own.map((row) => entityOf(row, frame)),
      request,
      (node) => ({ cursor: encodeCursor(order, [node.weight, node.id]), node, fact: null, otherFacts: [] }),
      length,
    ),
  );
}

/** For each act the number of chips or parties that it names. */
export async function countAffected(
  reader: Reader,
  frame: Frame,
  role: AffectedRole,
  parents: readonly string[],
): Promise<number[]> {
  const rows = await reader.read(policyAffectsCount, { parents, role, ...frameParams(frame) });
  return countsOf(rows, parents);
}
