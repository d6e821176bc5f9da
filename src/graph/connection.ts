/** Pages of lists: limits on `first`, and keyset cursors that say where the next page starts. */
import { groupBy } from '../domain/group.ts';
import { BadUserInput, overLimit } from '../errors.ts';

/** Largest page: a page of this size with nested lists stays within the deadline. */
export const MAX_FIRST = 100;

/** A place in an order: the values that the list is ordered by, the last of them unique. */
export type Keyset = readonly (string | number)[];

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface PageRequest {
  readonly first: number;
  /** The place after which the page starts; undefined for the first page. */
  readonly after: Keyset | undefined;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** One page of a list. `count` asks for the length of the whole list, once. */
export interface Page<Item extends Edge<unknown>> {
  readonly edges: readonly Item[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly count: () => Promise<number>;
}

/**
 * Parses the arguments of a list. `order` names the list's order: a cursor of another order is refused, because it
 * would silently skip rows. `shape` gives the type of each value of a place.
 */
export function pageRequest(args: PageArgs, order: string, shape: readonly ('string' | 'number')[]): PageRequest {
  const first = args.first ?? 20;
  if (first > MAX_FIRST) {
    throw overLimit('first', first, MAX_FIRST, `Ask for ${MAX_FIRST} and go on with \`after\`.`);
  }
  if (first < 1) throw new BadUserInput(`first: ${first} asks for nothing. Give a number from 1 to ${MAX_FIRST}.`);
  return { first, after: args.after == null ? undefined : decodeCursor(args.after, order, shape) };
}

export function encodeCursor(order: string, place: Keyset): string {
  return Buffer.from(JSON.stringify([order, ...place]), 'utf8').toString('base64url');
}

function badCursor(): BadUserInput {
  return new BadUserInput(
    'after: this is not a cursor of this list. Take `endCursor` of the page before, with the same arguments.',
  );
}

function decodeCursor(cursor: string, order: string, shape: readonly ('string' | 'number')[]): Keyset {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badCursor();
  }
  if (!Array.isArray(parsed) || parsed.length !== shape.length + 1 || parsed[0] !== order) throw badCursor();
  const place = parsed.slice(1) as Keyset;
  if (!place.every((value, index) => typeof value === shape[index])) throw badCursor();
  return place;
}

/** Cuts rows that were asked for with one more than `first` into a page. */
export function pageOf<Row, Item extends Edge<unknown>>(
  rows: readonly Row[],
  request: PageRequest,
  toEdge: (row: Row) => Item,
  count: () => Promise<number>,
): Page<Item> {
  return {
    edges: rows.slice(0, request.first).map(toEdge),
    hasNextPage: rows.length > request.first,
    hasPreviousPage: request.after !== undefined,
    count,
  };
}

/** For each parent a page made of its rows; `count` asks for the length of its whole list. */
export function pagesOf<Row extends { readonly parent: string }, Made>(
  parents: readonly string[],
  rows: readonly Row[],
  count: (parent: string) => Promise<number>,
  page: (own: readonly Row[], count: () => Promise<number>) => Made,
): Made[] {
  const byParent = groupBy(rows, (row) => row.parent);
  return parents.map((parent) => page(byParent.get(parent) ?? [], () => count(parent)));
}

/** A page of a list that is at hand as a whole, such as one that was worked out; `key` is unique in it. */
export function pageOfList<Node>(
  list: readonly Node[],
  args: PageArgs,
  order: string,
  key: (node: Node) => string,
): Page<Edge<Node>> {
  const request = pageRequest(args, order, ['string']);
  const after = request.after?.[0];
  const start = after === undefined ? 0 : list.findIndex((node) => key(node) === after) + 1;
  if (after !== undefined && start === 0) throw badCursor();
  return pageOf(
    list.slice(start, start + request.first + 1),
    request,
    (node) => ({ cursor: encodeCursor(order, [key(node)]), node }),
    async () => list.length,
  );
}
