/** Entries on restricted-party lists: one row type, one projection, by slug, by party, and as a list. */
import type { Frame } from '../domain/frame.ts';
import { countsOf, groupBy } from '../domain/group.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { columns, pick } from './columns.ts';
import { type Edge, encodeCursor, type Page, type PageArgs, pageOf, pageRequest } from './connection.ts';
import { enactedInFrame, frameParams, listedInFrame } from './frame.ts';
import { countryId } from './lists.ts';

export interface ListingRow {
  readonly id: string;
  readonly entry: string | null;
  readonly party: string;
  readonly list: string;
  readonly publishedOn: string | null;
  readonly effectiveOn: string;
  readonly removedOn: string | null;
  readonly supersededBy: string | null;
  readonly footnote: string | null;
  readonly reviewPolicy: string | null;
  readonly via: string;
  readonly listedName: string | null;
  readonly effectiveDay: string;
  readonly endDay: string;
  /** Day from which its end could be read; absent where it has none. */
  readonly endKnownDay: string | null;
  readonly note: string | null;
  readonly confidence: string;
  readonly lastVerified: string | null;
}

/** A listing in a frame. */
export interface ListingNode extends ListingRow {
  readonly frame: Frame;
}

const LISTING_FIELDS = [
  'id',
  'entry',
  'party',
  'list',
  'publishedOn',
  'effectiveOn',
  'removedOn',
  'supersededBy',
  'footnote',
  'reviewPolicy',
  'via',
  'listedName',
  'effectiveDay',
  'endDay',
  'endKnownDay',
  'note',
  'confidence',
  'lastVerified',
] as const satisfies readonly (keyof ListingRow)[];

/** Prefix of the columns of a listing. */
const PREFIX = 'l_';

function listingOf(row: Record<string, unknown>, frame: Frame): ListingNode {
  return { ...pick<ListingRow>(row, LISTING_FIELDS, PREFIX), frame };
}

export const listingsByIds = defineQuery<{ wanted: string } & Record<string, unknown>>(`// listingsByIds
UNWIND $ids AS wanted
OPTIONAL MATCH (now:Listing {id: wanted})
OPTIONAL MATCH (:FormerId {id: wanted})-[:NOW]->(moved:Listing)
WITH wanted, coalesce(now, moved) AS l
WHERE l IS NOT NULL
RETURN wanted, ${columns('l', LISTING_FIELDS, PREFIX)}`);

/** Listings by slug, also by former ones, in the order asked for; null where there is none. */
export async function readListings(
  reader: Reader,
  frame: Frame,
  ids: readonly string[],
): Promise<(ListingNode | null)[]> {
  const rows = await reader.read(listingsByIds, { ids });
  const found = new Map(rows.map((row) => [row.wanted, listingOf(row, frame)]));
  return ids.map((id) => found.get(id) ?? null);
}

export type ListingPage = Page<Edge<ListingNode>>;

export interface ListingFilter {
  readonly list?: readonly string[] | null | undefined;
  readonly country?: readonly string[] | null | undefined;
  readonly footnote?: string | null | undefined;
  readonly effectiveFrom?: string | null | undefined;
  readonly effectiveUntil?: string | null | undefined;
  readonly includeEnded?: boolean | null | undefined;
}

/** `$parents` holds slugs of parties; `['']` stands for every party. */
const MATCHING = `UNWIND $parents AS parent
CALL (parent) {
  MATCH (l:Listing)-[:LISTS]->(party:Entity)
  WHERE parent = ''
  RETURN l, party
  UNION
  MATCH (l:Listing)-[:LISTS]->(party:Entity {id: parent})
  RETURN l, party
}
WITH parent, l, party
WHERE ${enactedInFrame('l')} AND ($includeEnded OR (${listedInFrame('l')}))
  AND ($list IS NULL OR l.list IN $list) AND ($country IS NULL OR party.country IN $country)
  AND ($footnote IS NULL OR l.footnote = $footnote)
  AND ($effectiveFrom IS NULL OR l.effectiveDay >= $effectiveFrom)
  AND ($effectiveUntil IS NULL OR l.effectiveDay < $effectiveUntil)`;

export const listingList = defineQuery<{ parent: string } & Record<string, unknown>>(`// listings
${MATCHING}
  AND ($afterId IS NULL OR l.effectiveDay < $afterDay OR (l.effectiveDay = $afterDay AND l.id > $afterId))
WITH parent, l ORDER BY parent, l.effectiveDay DESC, l.id
WITH parent, collect(l)[0..toInteger($take)] AS page
UNWIND page AS l
RETURN parent, ${columns('l', LISTING_FIELDS, PREFIX)}`);

export const listingCount = defineQuery<{ parent: string; count: number }>(`// listings.count
${MATCHING}
RETURN parent, count(l) AS count`);

function filterParams(filter: ListingFilter, frame: Frame): Record<string, unknown> {
  return {
    list: filter.list ?? null,
    country: filter.country?.map(countryId) ?? null,
    footnote: filter.footnote ?? null,
    effectiveFrom: filter.effectiveFrom ?? null,
    effectiveUntil: filter.effectiveUntil ?? null,
    includeEnded: filter.includeEnded ?? false,
    ...frameParams(frame),
  };
}

/** The order of a list of listings. */
const ORDER = 'listings';

/** For each party a page of its listings, newest first; for `''` a page of all. */
export async function listListings(
  reader: Reader,
  frame: Frame,
  filter: ListingFilter,
  args: PageArgs,
  parents: readonly string[],
  count: (parent: string) => Promise<number>,
): Promise<ListingPage[]> {
  const request = pageRequest(args, ORDER, ['string', 'string']);
  const rows = await reader.read(listingList, {
    parents,
    ...filterParams(filter, frame),
    afterDay: request.after?.[0] ?? null,
    afterId: request.after?.[1] ?? null,
    take: request.first + 1,
  });
  const byParent = groupBy(rows, (row) => row.parent);
  return parents.map((parent) =>
    pageOf(
      (byParent.get(parent) ?? []).map((row) => listingOf(row, frame)),
      request,
      (node) => ({ cursor: encodeCursor(ORDER, [node.effectiveDay, node.id]), node }),
      () => count(parent),
    ),
  );
}

/** For each party the number of its listings; for `''` the number of all. */
export async function countListings(
  reader: Reader,
  frame: Frame,
  filter: ListingFilter,
  parents: readonly string[],
): Promise<number[]> {
  const rows = await reader.read(listingCount, { parents, ...filterParams(filter, frame) });
  return countsOf(rows, parents);
}
