/** Search by name: exact, prefix, words and fuzzy, ranked in one statement. */
import type { Frame } from '../domain/frame.ts';
import { foldName } from '../domain/names.ts';
import { searchText } from '../domain/search-text.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import { BadUserInput } from '../errors.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { type Edge, encodeCursor, type Page, type PageArgs, pageOf, pageRequest } from './connection.ts';
import { type EntityNode, entityColumns, entityOf } from './entities.ts';
import { existsInFrame, frameParams } from './frame.ts';

export type SearchMatch = 'EXACT' | 'PREFIX' | 'WORDS' | 'FUZZY';

export interface SearchEdge extends Edge<EntityNode> {
  readonly matched: string;
  readonly match: SearchMatch;
  readonly score: number;
}

export type SearchPage = Page<SearchEdge>;

/** More hits than this are noise: a person refines the text instead. */
const MAX_HITS = 200;

/** Names looked at in each full-text query, before entities are told apart. */
const MAX_NAMES = 500;

/** Longer than any name in the graph. */
const MAX_TEXT = 200;

/** Matches by class: a worse class never outranks a better one, as closeness and renown add less than 1. */
const CLASS = ['FUZZY', 'WORDS', 'PREFIX', 'EXACT'] as const;

/**
 * Within a class: how much of the name was typed counts most, then how much is known of the entity; a family goes
 * before its members. Of several names of one entity the best one counts.
 */
export const searchNames = defineQuery<
  { matched: string; class: number; score: number } & Record<string, unknown>
>(`// search
CALL () {
  MATCH (n:Name) WHERE n.folded = $folded RETURN n, 3 AS class
  UNION ALL
  MATCH (n:Name) WHERE n.folded STARTS WITH $folded AND n.folded <> $folded RETURN n, 2 AS class
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $words, {limit: $names}) YIELD node RETURN node AS n, 1 AS class
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $fuzzy, {limit: $names}) YIELD node RETURN node AS n, 0 AS class
}
MATCH (n)-[:NAMES]->(e:Entity)
WHERE ($kinds IS NULL OR e.kind IN $kinds) AND ${existsInFrame('e')}
WITH e, n, class,
  abs(size(n.folded) - size($folded)) AS difference,
  CASE WHEN e.weight > 999 THEN 1.0 ELSE log10(1 + e.weight) / 3 END AS renown
WITH e, n, class,
  class + 0.5 / (1 + 0.25 * difference) + 0.3 * renown + CASE n.role WHEN 'PRIMARY' THEN 0.05 ELSE 0.0 END
    + CASE WHEN e.isGroup THEN 0.12 ELSE 0.0 END AS score
ORDER BY score DESC, n.text
WITH e, collect({text: n.text, class: class, score: score})[0] AS best
RETURN best.text AS matched, best.class AS class, round(best.score, 6) AS score, ${entityColumns('e')}
ORDER BY score DESC, e.id LIMIT ${MAX_HITS}`);

/** The order of hits. */
const ORDER = 'search';

/** Nothing matches it: the full-text index takes no empty query. */
const NOTHING = '"\u0000"';

/** A page of the entities whose names match what a person typed, the most likely first. */
export async function searchEntities(
  reader: Reader,
  frame: Frame,
  text: string,
  kinds: readonly EntityKind[] | null,
  args: PageArgs,
): Promise<SearchPage> {
  if (text.length > MAX_TEXT) {
    throw new BadUserInput(`text: ${text.length} characters are too many. Give ${MAX_TEXT} or fewer.`);
  }
  const request = pageRequest(args, ORDER, ['number', 'string']);
  const { words, fuzzy } = searchText(text);
  if (words === '')
    return pageOf(
      [],
      request,
      (edge: SearchEdge) => edge,
      async () => 0,
    );
  const rows = await reader.read(searchNames, {
    folded: foldName(text),
    words,
    fuzzy: fuzzy || NOTHING,
    names: MAX_NAMES,
    kinds,
    ...frameParams(frame),
  });
  const hits = rows.map((row): SearchEdge => {
    const node = entityOf(row, frame);
    const match = CLASS[row.class] ?? 'FUZZY';
    return { cursor: encodeCursor(ORDER, [row.score, node.id]), node, matched: row.matched, match, score: row.score };
  });
  const from =
    request.after === undefined ? 0 : placeAfter(hits, request.after[0] as number, request.after[1] as string);
  return pageOf(
    hits.slice(from, from + request.first + 1),
    request,
    (edge) => edge,
    async () => hits.length,
  );
}

/** Index of the first hit that comes after a place in the order. */
function placeAfter(hits: readonly SearchEdge[], score: number, id: string): number {
  const next = hits.findIndex((hit) => hit.score < score || (hit.score === score && hit.node.id > id));
  return next === -1 ? hits.length : next;
}
