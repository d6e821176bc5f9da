/** Documents: one row type, one projection, by slug and as a list. */
import type { Frame } from '../domain/frame.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { columns, pick } from './columns.ts';
import { type Edge, encodeCursor, type Page, type PageArgs, pageOf, pageRequest } from './connection.ts';

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly publishedDay: string | null;
  readonly retrieved: string;
  readonly kind: string;
  readonly grade: string;
  readonly licence: string | null;
  readonly opened: boolean;
  readonly note: string | null;
}

/** A source in a frame. */
export interface SourceNode extends SourceRow {
  readonly frame: Frame;
}

const SOURCE_FIELDS = [
  'id',
  'title',
  'publisher',
  'url',
  'published',
  'publishedDay',
  'retrieved',
  'kind',
  'grade',
  'licence',
  'opened',
  'note',
] as const satisfies readonly (keyof SourceRow)[];

/** Prefix of the columns of a source. */
const PREFIX = 's_';

/** The projection of a source in a RETURN clause. */
export function sourceColumns(variable: string): string {
  return columns(variable, SOURCE_FIELDS, PREFIX);
}

/** The source in a row that holds `sourceColumns`. */
export function sourceOf(row: Record<string, unknown>, frame: Frame): SourceNode {
  return { ...pick<SourceRow>(row, SOURCE_FIELDS, PREFIX), frame };
}

export const sourcesByIds = defineQuery<{ wanted: string } & Record<string, unknown>>(`// sourcesByIds
UNWIND $ids AS wanted
OPTIONAL MATCH (now:Source {id: wanted})
OPTIONAL MATCH (:FormerId {id: wanted})-[:NOW]->(moved:Source)
WITH wanted, coalesce(now, moved) AS s
WHERE s IS NOT NULL
RETURN wanted, ${sourceColumns('s')}`);

/** Sources by slug, also by former ones, in the order asked for; null where there is none. */
export async function readSources(
  reader: Reader,
  frame: Frame,
  ids: readonly string[],
): Promise<(SourceNode | null)[]> {
  const rows = await reader.read(sourcesByIds, { ids });
  const found = new Map(rows.map((row) => [row.wanted, sourceOf(row, frame)]));
  return ids.map((id) => found.get(id) ?? null);
}

export interface SourceFilter {
  readonly kind?: readonly string[] | null | undefined;
  readonly grade?: readonly string[] | null | undefined;
  readonly publishedFrom?: string | null | undefined;
  readonly publishedUntil?: string | null | undefined;
}

/** A source without a date of publication is listed last; it could be read on the day on which it was looked at. */
const MATCHING_SOURCES = `MATCH (s:Source)
WITH s, coalesce(s.publishedDay, '') AS day
WHERE CASE day WHEN '' THEN s.seenDay ELSE day END <= $knownOn
  AND ($kind IS NULL OR s.kind IN $kind) AND ($grade IS NULL OR s.grade IN $grade)
  AND ($publishedFrom IS NULL OR day >= $publishedFrom)
  AND ($publishedUntil IS NULL OR (day <> '' AND day < $publishedUntil))`;

export const sourceList = defineQuery<{ day: string } & Record<string, unknown>>(`// sourceList
${MATCHING_SOURCES}
  AND ($afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND s.id > $afterId))
RETURN day, ${sourceColumns('s')}
ORDER BY day DESC, s.id LIMIT toInteger($take)`);

export const sourceCount = defineQuery<{ count: number }>(`// sourceCount
${MATCHING_SOURCES}
RETURN count(s) AS count`);

export type SourcePage = Page<Edge<SourceNode>>;

/** The order of the list of sources. */
const ORDER = 'sources';

export async function listSources(
  reader: Reader,
  frame: Frame,
  filter: SourceFilter,
  args: PageArgs,
): Promise<SourcePage> {
  const request = pageRequest(args, ORDER, ['string', 'string']);
  const params = {
    knownOn: frame.knownOn,
    kind: filter.kind ?? null,
    grade: filter.grade ?? null,
    publishedFrom: filter.publishedFrom ?? null,
    publishedUntil: filter.publishedUntil ?? null,
  };
  const rows = await reader.read(sourceList, {
    ...params,
    afterDay: request.after?.[0] ?? null,
    afterId: request.after?.[1] ?? null,
    take: request.first + 1,
  });
  return pageOf(
    rows,
    request,
    (row) => ({ cursor: encodeCursor(ORDER, [row.day, row.s_id as string]), node: sourceOf(row, frame) }),
    async () => (await reader.read(sourceCount, params))[0]?.count ?? 0,
  );
}
