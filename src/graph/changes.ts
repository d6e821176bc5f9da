/** The history of the record: what became known, was corrected, withdrawn or revised between two days. */
import type { Frame } from '../domain/frame.ts';
import { BadUserInput } from '../errors.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { columns, pick } from './columns.ts';
import { type Edge, encodeCursor, type Page, type PageArgs, pageOf, pageRequest } from './connection.ts';

export interface ChangeRow {
  readonly id: string;
  readonly type: 'Fact' | 'Claim' | 'PolicyEvent' | 'Listing';
  readonly kind: string;
  /** Full day. */
  readonly day: string;
  /** Slug of the record that stood until then. */
  readonly before: string | null;
  /** Slug of the record that stands since. */
  readonly after: string | null;
  readonly reason: string | null;
}

/** A change in a frame. */
export interface ChangeNode extends ChangeRow {
  readonly frame: Frame;
}

const CHANGE_FIELDS = [
  'id',
  'type',
  'kind',
  'day',
  'before',
  'after',
  'reason',
] as const satisfies readonly (keyof ChangeRow)[];

export type ChangePage = Page<Edge<ChangeNode>>;

export interface ChangeFilter {
  readonly since: string;
  readonly kinds?: readonly string[] | null | undefined;
  readonly records?: readonly string[] | null | undefined;
  /** Slug of an entity. */
  readonly about?: string | null | undefined;
}

const MATCHING = `MATCH (x:Change)
WHERE x.day >= $since AND x.day <= $knownOn AND x.commercial IN $uses
  AND ($kinds IS NULL OR x.kind IN $kinds) AND ($records IS NULL OR x.type IN $records)
  AND ($about IS NULL OR $about IN x.about)`;

export const changeList = defineQuery<Record<string, unknown>>(`// changes
${MATCHING}
  AND ($afterId IS NULL OR x.day < $afterDay OR (x.day = $afterDay AND x.id > $afterId))
RETURN ${columns('x', CHANGE_FIELDS, 'x_')}
ORDER BY x.day DESC, x.id LIMIT toInteger($take)`);

export const changeCount = defineQuery<{ count: number }>(`// changes.count
${MATCHING}
RETURN count(x) AS count`);

/** The order of a list of changes. */
const ORDER = 'changes';

/** Changes from a day on to the day up to which the frame knows, newest first. */
export async function listChanges(
  reader: Reader,
  frame: Frame,
  filter: ChangeFilter,
  args: PageArgs,
): Promise<ChangePage> {
  if (filter.since > frame.knownOn) {
    throw new BadUserInput(`since: ${filter.since} lies after the day known (${frame.knownOn}). Give an earlier day.`);
  }
  const request = pageRequest(args, ORDER, ['string', 'string']);
  const params = {
    since: filter.since,
    knownOn: frame.knownOn,
    uses: frame.dataUse === 'ANY' ? [true, false] : [true],
    kinds: filter.kinds ?? null,
    records: filter.records ?? null,
    about: filter.about ?? null,
  };
  const rows = await reader.read(changeList, {
    ...params,
    afterDay: request.after?.[0] ?? null,
    afterId: request.after?.[1] ?? null,
    take: request.first + 1,
  });
  return pageOf(
    rows.map((row): ChangeNode => ({ ...pick<ChangeRow>(row, CHANGE_FIELDS, 'x_'), frame })),
    request,
    (node) => ({ cursor: encodeCursor(ORDER, [node.day, node.id]), node }),
    async () => (await reader.read(changeCount, params))[0]?.count ?? 0,
  );
}
