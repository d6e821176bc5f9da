/** What is one thing and what is not: former slugs, merges, undecided pairs, ids in other registers. */

import type { Frame } from '../domain/frame.ts';
import { groupBy } from '../domain/group.ts';
import { type ExternalId, externalIdKey } from '../domain/identity.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { type Edge, encodeCursor, type Page, type PageArgs, pageOf, pageRequest } from './connection.ts';
import { type EntityNode, entityColumns, entityOf } from './entities.ts';
import { existsInFrame, frameParams } from './frame.ts';

export const presentSlugs = defineQuery<{ former: string; now: string }>(`// presentSlugs
UNWIND $slugs AS former
MATCH (:FormerId {id: former})-[:NOW]->(e:Entity)
RETURN former, e.id AS now`);

/** Present slugs of entities by former ones; those that are no former ones are left out. */
export async function readPresentSlugs(reader: Reader, slugs: readonly string[]): Promise<Map<string, string>> {
  const rows = await reader.read(presentSlugs, { slugs });
  return new Map(rows.map(({ former, now }) => [former, now]));
}

/** What a merge joined. */
export type MergedCollection = 'ENTITIES' | 'POLICY_EVENTS' | 'LISTINGS' | 'SOURCES' | 'CLAIMS';

export interface MergeRow {
  readonly id: string;
  readonly collection: MergedCollection;
  readonly how: 'MERGED' | 'RENAMED' | 'JOINED';
  readonly kept: string;
  readonly dropped: string;
  readonly on: string | null;
  readonly onDay: string;
  readonly why: string;
  readonly undoable: boolean;
  readonly undoneOn: string | null;
}

/** A merge in a frame. */
export interface MergeNode extends MergeRow {
  readonly frame: Frame;
}

export type MergePage = Page<Edge<MergeNode>>;

/** Those without a day are told by their id alone, after all others. */
export const mergeList = defineQuery<MergeRow>(`// merges
MATCH (m:Merge)
WHERE $afterId IS NULL OR m.onDay < $afterDay OR (m.onDay = $afterDay AND m.id > $afterId)
RETURN m.id AS id, m.collection AS collection, m.how AS how, m.kept AS kept, m.dropped AS dropped, m.on AS on,
  m.onDay AS onDay, m.why AS why, m.undoable AS undoable, m.undoneOn AS undoneOn
ORDER BY onDay DESC, id LIMIT toInteger($take)`);

export const mergeCount = defineQuery<{ count: number }>(`// merges.count
MATCH (m:Merge) RETURN count(m) AS count`);

/** The order of the merge log. */
const ORDER = 'merges';

/** A page of the merge log, the newest entry first. */
export async function listMerges(reader: Reader, frame: Frame, args: PageArgs): Promise<MergePage> {
  const request = pageRequest(args, ORDER, ['string', 'string']);
  const rows = await reader.read(mergeList, {
    afterDay: request.after?.[0] ?? null,
    afterId: request.after?.[1] ?? null,
    take: request.first + 1,
  });
  return pageOf(
    rows,
    request,
    (row) => ({ cursor: encodeCursor(ORDER, [row.onDay, row.id]), node: { ...row, frame } }),
    async () => (await reader.read(mergeCount, {}))[0]?.count ?? 0,
  );
}

/** The other one of an undecided pair. */
export interface SameAsNode {
  readonly id: string;
  readonly reasonEn: string;
  readonly reasonZh: string;
  readonly other: EntityNode;
}

type SameAsRow = { parent: string; id: string; reasonEn: string; reasonZh: string } & Record<string, unknown>;

export const sameAsOfEntities = defineQuery<SameAsRow>(`// sameAsOfEntities
UNWIND $parents AS parent
MATCH (:Entity {id: parent})<-[:MAY_BE]-(pair:SameAs)-[:MAY_BE]->(other:Entity)
WHERE ${existsInFrame('other')}
RETURN parent, pair.id AS id, pair.reasonEn AS reasonEn, pair.reasonZh AS reasonZh, ${entityColumns('other')}
ORDER BY parent, other.weight DESC, other.id`);

/** For each entity those that may be the same, the most connected first. */
export async function readSameAs(
  reader: Reader,
  frame: Frame,
  parents: readonly string[],
): Promise<(readonly SameAsNode[])[]> {
  const rows = await reader.read(sameAsOfEntities, { parents, ...frameParams(frame) });
  const byParent = groupBy(rows, (row) => row.parent);
  return parents.map((parent) =>
    (byParent.get(parent) ?? []).map((row) => ({
      id: row.id,
      reasonEn: row.reasonEn,
      reasonZh: row.reasonZh,
      other: entityOf(row, frame),
    })),
  );
}

export const externalIdsOfRecords = defineQuery<{ parent: string } & ExternalId>(`// externalIdsOfRecords
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[:IDENTIFIES]-(x:ExternalId) RETURN x
  UNION ALL
  MATCH (:PolicyEvent {id: parent})<-[:IDENTIFIES]-(x:ExternalId) RETURN x
}
RETURN parent, x.scheme AS scheme, x.value AS value
ORDER BY parent, x.position`);

/** For each entity or policy event its ids in other registers. */
export async function readExternalIds(reader: Reader, parents: readonly string[]): Promise<(readonly ExternalId[])[]> {
  const rows = await reader.read(externalIdsOfRecords, { parents });
  const byParent = groupBy(rows, (row) => row.parent);
  return parents.map((parent) => byParent.get(parent) ?? []);
}

export const recordsByExternalId = defineQuery<{ slug: string; isEntity: boolean }>(`// recordsByExternalId
MATCH (:ExternalId {key: $key})-[:IDENTIFIES]->(record)
RETURN record.id AS slug, record:Entity AS isEntity
ORDER BY slug`);

/** Slugs of the entities and policy events that another register knows by an id, in the order of the alphabet. */
export async function findByExternalId(
  reader: Reader,
  id: ExternalId,
): Promise<readonly { slug: string; isEntity: boolean }[]> {
  return await reader.read(recordsByExternalId, { key: externalIdKey(id) });
}
