/** Search by name: exact, prefix, words and fuzzy, by names of every role, ranked in one statement. */
import type { Frame } from '../domain/frame.ts';
import { FEWEST_INITIALS, foldName, type NameRole } from '../domain/names.ts';
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
  readonly role: NameRole;
  readonly score: number;
}

export type SearchPage = Page<SearchEdge>;

/** More hits than this are noise: a person refines the text instead. */
const MAX_HITS = 200;

/** Names looked at in each full-text query, before entities are told apart. */
const MAX_NAMES = 500;

/** Names looked at that begin with the text, by the alphabet: the shortest come first. The record has fewer for any letter. */
const MAX_BEGINNINGS = 2_000;

/** Longer than any name in the graph. */
const MAX_TEXT = 200;

/** Ways to match, worst first. */
const MATCHES = ['FUZZY', 'WORDS', 'PREFIX', 'EXACT'] as const satisfies readonly SearchMatch[];

/** What names of a role are worth for each way to match. */
type Ranks = readonly [fuzzy: number, words: number, prefix: number, exact: number];

const OWN: Ranks = [0.2, 4, 6, 8];

/**
 * Ranks lie 1 apart where the one must never outrank the other, as closeness and renown add less than 1. So the whole
 * of a name that people use goes before the whole of its pinyin, and somebody's initials come after whatever has the
 * text among its names or words. A misspelt name with its numbers right goes before those with other numbers.
 */
export const RANKS: Readonly<Record<NameRole, Ranks>> = {
  PRIMARY: OWN,
  ALIAS: OWN,
  FORMER: OWN,
  TICKER: OWN,
  SLUG: OWN,
  PINYIN: [0.1, 3.8, 5.8, 7],
  WITH_MAKER: [0, 3, 5, 7],
  INITIALS: [0, 0, 2, 2],
};

/**
 * Within a rank: how much of the name was typed counts most, then how much is known of the entity; a family goes
 * before its members. Of several names of one entity the best one counts.
 */
export const searchNames = defineQuery<
  { matched: string; role: NameRole; match: number; score: number } & Record<string, unknown>
>(`// search
CALL () {
  MATCH (n:Name) WHERE n.folded = $folded RETURN n, 3 AS match
  UNION ALL
  MATCH (n:Name) WHERE n.folded STARTS WITH $folded AND n.folded <> $folded
    AND (n.role <> 'INITIALS' OR size($folded) >= ${FEWEST_INITIALS})
  RETURN n, 2 AS match ORDER BY n.folded LIMIT ${MAX_BEGINNINGS}
  UNION ALL
  CALL db.index.fulltext.queryNodes('name_words', $words, {limit: $names}) YIELD node RETURN node AS n, 1 AS match
  UNION ALL
  CALL db.index.fulltext.queryNodes('name_words', $fuzzy, {limit: $names}) YIELD node RETURN node AS n, 0 AS match
}
MATCH (n)-[:NAMES]->(e:Entity)
WHERE ($kinds IS NULL OR e.kind IN $kinds) AND ${existsInFrame('e')}
WITH e, n, match,
  abs(size(n.folded) - size($folded)) AS difference,
  CASE WHEN e.weight > 999 THEN 1.0 ELSE log10(1 + e.weight) / 3 END AS renown
WITH e, n, match,
  $ranks[n.role][match] + 0.5 / (1 + 0.25 * difference) + 0.3 * renown
    + CASE n.role WHEN 'PRIMARY' THEN 0.05 ELSE 0.0 END + CASE WHEN e.isGroup THEN 0.12 ELSE 0.0 END
    + CASE WHEN match = 0 AND all(code IN $codes WHERE n.folded CONTAINS code) THEN 0.8 ELSE 0.0 END AS score
ORDER BY score DESC, n.text
WITH e, collect({text: n.text, role: n.role, match: match, score: score})[0] AS best
RETURN best.text AS matched, best.role AS role, best.match AS match, round(best.score, 6) AS score,
  ${entityColumns('e')}
ORDER BY score DESC, e.id LIMIT ${MAX_HITS}`);

/** The order of hits. */
const ORDER = 'search';

/** Nothing matches it: the full-text index takes no empty query. */
const NOTHING = '"\u0000"';

/** A thing's own names come first among those that are looked at: of a maker's name there are many. */
function inBothFields(query: string): string {
  return query === '' ? NOTHING : `words:(${query})^100 OR makerWords:(${query})`;
}

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
  const { words, fuzzy, codes } = searchText(text);
  if (words === '')
    return pageOf(
      [],
      request,
      (edge: SearchEdge) => edge,
      async () => 0,
    );
  const rows = await reader.read(searchNames, {
    folded: foldName(text),
    words: inBothFields(words),
    fuzzy: inBothFields(fuzzy),
    codes,
    names: MAX_NAMES,
    ranks: RANKS,
    kinds,
    ...frameParams(frame),
  });
  const hits = rows.map((row): SearchEdge => {
    const node = entityOf(row, frame);
    const { matched, role, score } = row;
    return {
      cursor: encodeCursor(ORDER, [score, node.id]),
      node,
      matched,
      match: MATCHES[row.match] ?? 'FUZZY',
      role,
      score,
    };
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
