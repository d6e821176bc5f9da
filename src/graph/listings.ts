/** Entries on restricted-party lists: one row type, one projection, by slug, by party, and as a list. */
import type { Frame } from '../domain/frame.ts';
import { countsOf } from '../domain/group.ts';
import { newestFirst } from '../domain/time.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { columns, pick } from './columns.ts';
import {
  type Edge,
  encodeCursor,
  type Page,
  type PageArgs,
  type PageRequest,
  pageOf,
  pageRequest,
  pagesOf,
} from './connection.ts';
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

/** Conditions of the filter, for `l` and its `party`. */
const FILTER = `${enactedInFrame('l')} AND ($includeEnded OR (${listedInFrame('l')}))
  AND ($list IS NULL OR l.list IN $list) AND ($country IS NULL OR party.country IN $country)
  AND ($footnote IS NULL OR l.footnote = $footnote)
  AND ($effectiveFrom IS NULL OR l.effectiveDay >= $effectiveFrom)
  AND ($effectiveUntil IS NULL OR l.effectiveDay < $effectiveUntil)`;

/** Where the page starts, in a list that has the newest first. */
const BEYOND = 'l.newestFirst > $after';

/** All listings, in the order of their index: only the rows of the page are read. */
export const allListings = defineQuery<Record<string, unknown>>(`// listings
MATCH (l:Listing)-[:LISTS]->(party:Entity) USING INDEX l:Listing(newestFirst)
WHERE ${BEYOND} AND ${FILTER}
RETURN ${columns('l', LISTING_FIELDS, PREFIX)}
ORDER BY l.newestFirst LIMIT toInteger($take)`);

export const allListingsCount = defineQuery<{ count: number }>(`// listings.count
MATCH (l:Listing)-[:LISTS]->(party:Entity)
WHERE ${FILTER}
RETURN count(l) AS count`);

/** `$parents` holds slugs of parties. */
const OF_PARTIES = `UNWIND $parents AS parent
MATCH (l:Listing)-[:LISTS]->(party:Entity {id: parent})
WHERE ${FILTER}`;

export const partyListings = defineQuery<{ parent: string } & Record<string, unknown>>(`// listings.ofParties
${OF_PARTIES} AND ${BEYOND}
WITH parent, l ORDER BY parent, l.newestFirst
WITH parent, collect(l)[0..toInteger($take)] AS page
UNWIND page AS l
RETURN parent, ${columns('l', LISTING_FIELDS, PREFIX)}`);

export const partyListingsCount = defineQuery<{ parent: string; count: number }>(`// listings.ofParties.count
${OF_PARTIES}
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

function pageOfListings(
  rows: readonly Record<string, unknown>[],
  frame: Frame,
  request: PageRequest,
  count: () => Promise<number>,
): ListingPage {
  const toEdge = (node: ListingNode) => ({ cursor: encodeCursor(ORDER, [node.effectiveDay, node.id]), node });
  return pageOf(
    rows.map((row) => listingOf(row, frame)),
    request,
    toEdge,
    count,
  );
}

function pageParams({ after, first }: PageRequest): Record<string, unknown> {
  const [day, id] = after ?? [];
  return { after: day === undefined ? '' : newestFirst(String(day), String(id)), take: first + 1 };
}

/** A page of all listings, newest first. */
export async function listListings(
  reader: Reader,
  frame: Frame,
  filter: ListingFilter,
  args: PageArgs,
): Promise<ListingPage> {
  const request = pageRequest(args, ORDER, ['string', 'string']);
  const params = filterParams(filter, frame);
  const rows = await reader.read(allListings, { ...params, ...pageParams(request) });
  return pageOfListings(rows, frame, request, async () => {
    const [row] = await reader.read(allListingsCount, params);
    return row?.count ?? 0;
  });
}

/** For each party a page of its listings, newest first. */
export async function listPartyListings(
  reader: Reader,
  frame: Frame,
  filter: ListingFilter,
  args: PageArgs,
  parents: readonly string[],
  count: (parent: string) => Promise<number>,
): Promise<ListingPage[]> {
  const request = pageRequest(args, ORDER, ['string', 'string']);
  const rows = await reader.read(partyListings, { parents, ...filterParams(filter, frame), ...pageParams(request) });
  return pagesOf(parents, rows, count, (own, length) => pageOfListings(own, frame, request, length));
}

/** For each party the number of its listings. */
export async function countPartyListings(
  reader: Reader,
  frame: Frame,
  filter: ListingFilter,
  parents: readonly string[],
): Promise<number[]> {
  const rows = await reader.read(partyListingsCount, { parents, ...filterParams(filter, frame) });
  return countsOf(rows, parents);
}
