/** Acts of law and policy: one row type, one projection, by slug, by whom they name, and as a list. */
import type { Frame } from '../domain/frame.ts';
import { countsOf, groupBy } from '../domain/group.ts';
import { foldName } from '../domain/names.ts';
import type { Effect, RecordedStatus } from '../domain/policy.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
import { columns, pick } from './columns.ts';
import { type Edge, encodeCursor, type Page, type PageArgs, pageOf, pageRequest, pagesOf } from './connection.ts';
import { enactedInFrame, frameParams } from './frame.ts';
import { countryId } from './lists.ts';

export interface PolicyEventRow {
  readonly id: string;
  readonly kind: string;
  readonly subkind: string | null;
  readonly jurisdiction: string;
  readonly authority: readonly string[];
  readonly nameEn: string;
  readonly nameZh: string | null;
  readonly summaryEn: string;
  readonly summaryZh: string | null;
  readonly formerIds: readonly string[];
  readonly announcedOn: string | null;
  readonly publishedOn: string | null;
  readonly effectiveOn: string | null;
  readonly complianceOn: string | null;
  readonly endsOn: string | null;
  readonly lastDay: string | null;
  /** State on the day the data were compiled. */
  readonly status: RecordedStatus;
  readonly statusBasis: string | null;
  readonly scheduled: string | null;
  readonly citation: string | null;
  readonly bill: string | null;
  readonly case: string | null;
  readonly stage: string | null;
  readonly destinations: readonly string[];
  readonly eccns: readonly string[];
  readonly knownDay: string;
  readonly existsFrom: string;
  readonly seenDay: string;
  readonly sortDay: string;
  readonly note: string | null;
  readonly confidence: string;
  readonly lastVerified: string | null;
}

/** A policy event in a frame. */
export interface PolicyEventNode extends PolicyEventRow {
  readonly frame: Frame;
}

const POLICY_FIELDS = [
  'id',
  'kind',
  'subkind',
  'jurisdiction',
  'authority',
  'nameEn',
  'nameZh',
  'summaryEn',
  'summaryZh',
  'formerIds',
  'announcedOn',
  'publishedOn',
  'effectiveOn',
  'complianceOn',
  'endsOn',
  'lastDay',
  'status',
  'statusBasis',
  'scheduled',
  'citation',
  'bill',
  'case',
  'stage',
  'destinations',
  'eccns',
  'knownDay',
  'existsFrom',
  'seenDay',
  'sortDay',
  'note',
  'confidence',
  'lastVerified',
] as const satisfies readonly (keyof PolicyEventRow)[];

/** Prefix of the columns of a policy event. */
const PREFIX = 'p_';

/** The projection of a policy event in a RETURN clause. */
export function policyEventColumns(variable: string): string {
  return columns(variable, POLICY_FIELDS, PREFIX);
}

/** The policy event in a row that holds `policyEventColumns`. */
export function policyEventOf(row: Record<string, unknown>, frame: Frame): PolicyEventNode {
  return { ...pick<PolicyEventRow>(row, POLICY_FIELDS, PREFIX), frame };
}

export const policyEventsByIds = defineQuery<{ wanted: string } & Record<string, unknown>>(`// policyEventsByIds
UNWIND $ids AS wanted
OPTIONAL MATCH (now:PolicyEvent {id: wanted})
OPTIONAL MATCH (:FormerId {id: wanted})-[:NOW]->(moved:PolicyEvent)
WITH wanted, coalesce(now, moved) AS p
WHERE p IS NOT NULL
RETURN wanted, ${policyEventColumns('p')}`);

/** Policy events by slug, also by former ones, in the order asked for; null where there is none. */
export async function readPolicyEvents(
  reader: Reader,
  frame: Frame,
  ids: readonly string[],
): Promise<(PolicyEventNode | null)[]> {
  const rows = await reader.read(policyEventsByIds, { ids });
  const found = new Map(rows.map((row) => [row.wanted, policyEventOf(row, frame)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** What one act does to others, and `BY_` what others do to it. */
export type PolicyLink = Effect | `BY_${Effect}`;

export const policyLinks = defineQuery<{ parent: string; link: PolicyLink } & Record<string, unknown>>(`// policyLinks
UNWIND $parents AS parent
MATCH (one:PolicyEvent {id: parent})-[r:AMENDS|SUSPENDS|SUPERSEDES|LIFTS]-(p:PolicyEvent)
WHERE ${enactedInFrame('p')}
RETURN parent, CASE startNode(r) WHEN one THEN '' ELSE 'BY_' END + type(r) AS link, ${policyEventColumns('p')}
ORDER BY parent, p.sortDay, p.id`);

/** The acts that each of many acts amends, suspends, replaces or lifts, and those that do so to it. */
export async function readPolicyLinks(
  reader: Reader,
  frame: Frame,
  parents: readonly string[],
): Promise<Map<PolicyLink, PolicyEventNode[]>[]> {
  const rows = await reader.read(policyLinks, { parents, ...frameParams(frame) });
  const byParent = groupBy(rows, (row) => row.parent);
  return parents.map((parent) => {
    const links = groupBy(byParent.get(parent) ?? [], (row) => row.link);
    return new Map([...links].map(([link, found]) => [link, found.map((row) => policyEventOf(row, frame))]));
  });
}

export type PolicyEventPage = Page<Edge<PolicyEventNode>>;

type ListRow = { parent: string } & Record<string, unknown>;

/** Newest first, or oldest first for a timeline. */
export type TimeOrder = 'NEWEST' | 'OLDEST';

/**
 * `$parents` holds the slugs that the acts must be about; `['']` stands for no such condition. An act is about what it
 * names, the party whose listing it opened, the country whose law it is, and the body that issued it.
 */
const MATCHING = `UNWIND $parents AS parent
CALL (parent) {
  MATCH (p:PolicyEvent)
  WHERE parent = ''
  RETURN p
  UNION
  MATCH (p:PolicyEvent)-[:AFFECTS|IN_JURISDICTION|ISSUED_BY]->(:Entity {id: parent})
  RETURN p
  UNION
  MATCH (:Entity {id: parent})<-[:LISTS]-(:Listing)-[:VIA]->(p:PolicyEvent)
  RETURN p
}
WITH parent, p
WHERE ${enactedInFrame('p')}
  AND ($kind IS NULL OR p.kind IN $kind) AND ($ids IS NULL OR p.id IN $ids)
  AND ($jurisdiction IS NULL OR p.jurisdiction IN $jurisdiction)
  AND ($from IS NULL OR p.sortDay >= $from) AND ($until IS NULL OR p.sortDay < $until)
  AND ($text IS NULL OR EXISTS { (n:Name {role: 'PRIMARY'})-[:NAMES]->(p) WHERE n.folded CONTAINS $text })`;

function listQuery(order: TimeOrder): Query<ListRow> {
  const [beyond, direction] = order === 'NEWEST' ? ['<', 'DESC'] : ['>', 'ASC'];
  return defineQuery(`// policyEvents.${order}
${MATCHING}
  AND ($afterId IS NULL OR p.sortDay ${beyond} $afterDay OR (p.sortDay = $afterDay AND p.id > $afterId))
WITH parent, p ORDER BY parent, p.sortDay ${direction}, p.id
WITH parent, collect(p)[0..toInteger($take)] AS page
UNWIND page AS p
RETURN parent, ${policyEventColumns('p')}`);
}

export const POLICY_EVENT_LISTS: Readonly<Record<TimeOrder, Query<ListRow>>> = {
  NEWEST: listQuery('NEWEST'),
  OLDEST: listQuery('OLDEST'),
};

export const policyEventCount = defineQuery<{ parent: string; count: number }>(`// policyEvents.count
${MATCHING}
RETURN parent, count(p) AS count`);

export interface PolicyEventFilter {
  readonly kind?: readonly string[] | null | undefined;
  /** Slugs among which the acts must be. */
  readonly ids?: readonly string[] | null | undefined;
  readonly jurisdiction?: readonly string[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly text?: string | null | undefined;
}

function filterParams(filter: PolicyEventFilter, frame: Frame): Record<string, unknown> {
  return {
    kind: filter.kind ?? null,
    ids: filter.ids ?? null,
    jurisdiction: filter.jurisdiction?.map(countryId) ?? null,
    from: filter.from ?? null,
    until: filter.until ?? null,
    text: filter.text?.trim() ? foldName(filter.text) : null,
    ...frameParams(frame),
  };
}

/** For each slug a page of the policy events about it; for `''` a page of all. */
export async function listPolicyEvents(
  reader: Reader,
  frame: Frame,
  filter: PolicyEventFilter,
  args: PageArgs,
  timeOrder: TimeOrder,
  parents: readonly string[],
  count: (parent: string) => Promise<number>,
): Promise<PolicyEventPage[]> {
  const order = `policyEvents.${timeOrder}`;
  const request = pageRequest(args, order, ['string', 'string']);
  const rows = await reader.read(POLICY_EVENT_LISTS[timeOrder], {
    parents,
    ...filterParams(filter, frame),
    afterDay: request.after?.[0] ?? null,
    afterId: request.after?.[1] ?? null,
    take: request.first + 1,
  });
  return pagesOf(parents, rows, count, (own, length) =>
    pageOf(
      own.map((row) => policyEventOf(row, frame)),
      request,
      (node) => ({ cursor: encodeCursor(order, [node.sortDay, node.id]), node }),
      length,
    ),
  );
}

/** For each slug the number of policy events about it; for `''` the number of all. */
export async function countPolicyEvents(
  reader: Reader,
  frame: Frame,
  filter: PolicyEventFilter,
  parents: readonly string[],
): Promise<number[]> {
  const rows = await reader.read(policyEventCount, { parents, ...filterParams(filter, frame) });
  return countsOf(rows, parents);
}
