/** Claims and their ledgers: one row type, one projection; by slug, by key, by what they are about, and as a list. */
import type { WordedClaim } from '../domain/claim-text.ts';
import type { Frame } from '../domain/frame.ts';
import { countsOf, groupBy } from '../domain/group.ts';
import { type Judgement, judge } from '../domain/ledger.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
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
import { frameParams, inFrame } from './frame.ts';

export interface OutcomeColumns {
  readonly outcomeVerdict: string | null;
  readonly outcomeOn: string | null;
  /** Full day from which the outcome was clear. */
  readonly outcomeDay: string | null;
  readonly outcomeNoteEn: string | null;
  readonly outcomeNoteZh: string | null;
}

export const OUTCOME_FIELDS = ['outcomeVerdict', 'outcomeOn', 'outcomeDay', 'outcomeNoteEn', 'outcomeNoteZh'] as const;

export interface ClaimRow extends WordedClaim, OutcomeColumns {
  readonly about: string;
  readonly measure: string;
  readonly scale: string | null;
  readonly givenLow: number | null;
  readonly givenCentral: number | null;
  readonly givenHigh: number | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly scopeEn: string | null;
  readonly scopeZh: string | null;
  readonly holder: string | null;
  readonly destination: string | null;
  readonly method: string | null;
  readonly saidBy: string | null;
  readonly saidOn: string | null;
  readonly confidence: string;
  readonly comparable: string | null;
  readonly question: string;
  readonly ledger: string;
  readonly recordedOn: string | null;
  readonly retractedOn: string | null;
  readonly retractedBecause: string | null;
  readonly lastVerified: string | null;
  readonly note: string | null;
}

/** A claim in a frame. */
export interface ClaimNode extends ClaimRow {
  readonly frame: Frame;
}

const CLAIM_FIELDS = [
  'id',
  'about',
  'measure',
  'unit',
  'low',
  'central',
  'high',
  'scale',
  'givenLow',
  'givenCentral',
  'givenHigh',
  'wordsEn',
  'wordsZh',
  'bound',
  'period',
  'periodStart',
  'periodEnd',
  'scopeEn',
  'scopeZh',
  'holder',
  'destination',
  'method',
  'saidBy',
  'saidOn',
  'makerEn',
  'makerZh',
  'hedge',
  'confidence',
  'comparable',
  'question',
  'ledger',
  'supersedes',
  'recordedOn',
  'recordedDay',
  'retractedOn',
  'retractedBecause',
  'headline',
  'sourceKind',
  'sourceGrade',
  'lastVerified',
  'note',
  ...OUTCOME_FIELDS,
] as const satisfies readonly (keyof ClaimRow)[];

/** Prefix of the columns of a claim. */
const PREFIX = 'c_';

/** The projection of a claim in a RETURN clause. */
export function claimColumns(variable: string): string {
  return columns(variable, CLAIM_FIELDS, PREFIX);
}

/** The claim in a row that holds `claimColumns`. */
export function claimOf(row: Record<string, unknown>, frame: Frame): ClaimNode {
  return { ...pick<ClaimRow>(row, CLAIM_FIELDS, PREFIX), frame };
}

export const claimsByIds = defineQuery<{ wanted: string } & Record<string, unknown>>(`// claimsByIds
UNWIND $ids AS wanted
OPTIONAL MATCH (now:Claim {id: wanted})
OPTIONAL MATCH (:FormerId {id: wanted})-[:NOW]->(moved:Claim)
WITH wanted, coalesce(now, moved) AS c
WHERE c IS NOT NULL
RETURN wanted, ${claimColumns('c')}`);

/** Claims by slug, also by former ones, whether or not the frame knows them; null where there is none. */
export async function readClaims(reader: Reader, frame: Frame, ids: readonly string[]): Promise<(ClaimNode | null)[]> {
  const rows = await reader.read(claimsByIds, { ids });
  const found = new Map(rows.map((row) => [row.wanted, claimOf(row, frame)]));
  return ids.map((id) => found.get(id) ?? null);
}

export const claimsReplacing = defineQuery<{ parent: string } & Record<string, unknown>>(`// claimsReplacing
UNWIND $parents AS parent
MATCH (c:Claim)-[:SUPERSEDES]->(:Claim {id: parent})
WHERE ${inFrame('c')}
RETURN parent, ${claimColumns('c')}
ORDER BY parent, c.headline`);

/** For each claim those of the frame that replace it. */
export async function readReplacing(reader: Reader, frame: Frame, parents: readonly string[]): Promise<ClaimNode[][]> {
  const rows = await reader.read(claimsReplacing, { parents, ...frameParams(frame) });
  const byParent = groupBy(rows, (row) => row.parent);
  return parents.map((parent) => (byParent.get(parent) ?? []).map((row) => claimOf(row, frame)));
}

/** The claims that answer one question in one unit, judged. */
export interface Ledger {
  readonly key: string;
  readonly frame: Frame;
  readonly judgement: Judgement<ClaimNode>;
}

/** A ledger of the claims of one key, of which there is at least one. */
function ledgerOf(key: string, claims: readonly ClaimNode[]): Ledger {
  const judgement = judge(claims);
  return { key, frame: judgement.headline.frame, judgement };
}

function ledgersIn(rows: readonly Record<string, unknown>[], frame: Frame): Ledger[] {
  const groups = groupBy(rows, (row) => row.c_ledger as string);
  return [...groups].map(([key, claims]) =>
    ledgerOf(
      key,
      claims.map((row) => claimOf(row, frame)),
    ),
  );
}

export const ledgersByKeys = defineQuery<Record<string, unknown>>(`// ledgersByKeys
MATCH (c:Claim)
WHERE c.ledger IN $keys AND ${inFrame('c')}
RETURN ${claimColumns('c')}`);

/** Ledgers by key with the claims that the frame knows; null where it knows none. */
export async function readLedgers(reader: Reader, frame: Frame, keys: readonly string[]): Promise<(Ledger | null)[]> {
  const rows = await reader.read(ledgersByKeys, { keys, ...frameParams(frame) });
  const found = new Map(ledgersIn(rows, frame).map((ledger) => [ledger.key, ledger]));
  return keys.map((key) => found.get(key) ?? null);
}

export const ledgersByQuestions = defineQuery<Record<string, unknown>>(`// ledgersByQuestions
MATCH (c:Claim)
WHERE c.question IN $questions AND ${inFrame('c')}
RETURN ${claimColumns('c')}`);

/** For each question its ledgers, one for each unit and stretch of time, by key. */
export async function readQuestions(reader: Reader, frame: Frame, questions: readonly string[]): Promise<Ledger[][]> {
  const rows = await reader.read(ledgersByQuestions, { questions, ...frameParams(frame) });
  const byQuestion = groupBy(ledgersIn(rows, frame), ({ judgement }) => judgement.headline.question);
  return questions.map((question) => (byQuestion.get(question) ?? []).sort((a, b) => (a.key < b.key ? -1 : 1)));
}

export type LedgerPage = Page<Edge<Ledger>>;

export interface LedgerFilter {
  readonly measure?: string | null | undefined;
  readonly comparable?: string | null | undefined;
}

/** Claims of the frame of one measure and one question, where they are asked for. */
const FILTER = `${inFrame('c')} AND ($measure IS NULL OR c.measure = $measure) AND ($question IS NULL OR c.question = $question)`;

function ledgerPage(name: string, match: string): Query<Record<string, unknown>> {
  return defineQuery(`// ${name}
${match}
WHERE c.ledger > $after AND ${FILTER}
WITH DISTINCT c.ledger AS ledger ORDER BY ledger LIMIT toInteger($take)
MATCH (c:Claim {ledger: ledger})
WHERE ${inFrame('c')}
RETURN ${claimColumns('c')}
ORDER BY ledger`);
}

/** All ledgers, in the order of their index: only the rows of the page are read. */
export const allLedgers = ledgerPage('claims', 'MATCH (c:Claim) USING INDEX c:Claim(ledger)');

export const ledgersOfQuestion = ledgerPage('claims.ofQuestion', 'MATCH (c:Claim {question: $question})');

export const allLedgersCount = defineQuery<{ count: number }>(`// claims.count
MATCH (c:Claim)
WHERE ${FILTER}
RETURN count(DISTINCT c.ledger) AS count`);

/** `$parents` holds slugs of what claims are about or whose share they give. */
const ABOUT = `UNWIND $parents AS parent
CALL (parent) {
  MATCH (c:Claim {about: parent}) RETURN c
  UNION
  MATCH (c:Claim {holder: parent}) RETURN c
}
WITH parent, c
WHERE ${FILTER}
WITH DISTINCT parent, c.ledger AS ledger`;

export const ledgersAbout = defineQuery<{ parent: string } & Record<string, unknown>>(`// claims.about
${ABOUT}
WHERE ledger > $after
WITH parent, ledger ORDER BY parent, ledger
WITH parent, collect(ledger)[0..toInteger($take)] AS page
UNWIND page AS ledger
MATCH (c:Claim {ledger: ledger})
WHERE ${inFrame('c')}
RETURN parent, ${claimColumns('c')}
ORDER BY parent, ledger`);

export const ledgersAboutCount = defineQuery<{ parent: string; count: number }>(`// claims.about.count
${ABOUT}
RETURN parent, count(ledger) AS count`);

function filterParams({ measure, comparable }: LedgerFilter, frame: Frame): Record<string, unknown> {
  return { measure: measure ?? null, question: comparable ?? null, ...frameParams(frame) };
}

/** The order of a list of ledgers. */
const ORDER = 'claims';

function pageOfLedgers(
  rows: readonly Record<string, unknown>[],
  frame: Frame,
  request: PageRequest,
  count: () => Promise<number>,
): LedgerPage {
  const toEdge = (node: Ledger) => ({ cursor: encodeCursor(ORDER, [node.key]), node });
  return pageOf(ledgersIn(rows, frame), request, toEdge, count);
}

function pageParams({ after, first }: PageRequest): Record<string, unknown> {
  return { after: after?.[0] ?? '', take: first + 1 };
}

/** A page of all ledgers, by key. */
export async function listLedgers(
  reader: Reader,
  frame: Frame,
  filter: LedgerFilter,
  args: PageArgs,
): Promise<LedgerPage> {
  const request = pageRequest(args, ORDER, ['string']);
  const params = filterParams(filter, frame);
  const rows = await reader.read(params.question === null ? allLedgers : ledgersOfQuestion, {
    ...params,
    ...pageParams(request),
  });
  return pageOfLedgers(rows, frame, request, async () => {
    const [row] = await reader.read(allLedgersCount, params);
    return row?.count ?? 0;
  });
}

/** For each slug a page of the ledgers with a claim about it or on its share, by key. */
export async function listLedgersAbout(
  reader: Reader,
  frame: Frame,
  filter: LedgerFilter,
  args: PageArgs,
  parents: readonly string[],
  count: (parent: string) => Promise<number>,
): Promise<LedgerPage[]> {
  const request = pageRequest(args, ORDER, ['string']);
  const rows = await reader.read(ledgersAbout, { parents, ...filterParams(filter, frame), ...pageParams(request) });
  return pagesOf(parents, rows, count, (own, length) => pageOfLedgers(own, frame, request, length));
}

/** For each slug the number of its ledgers. */
export async function countLedgersAbout(
  reader: Reader,
  frame: Frame,
  filter: LedgerFilter,
  parents: readonly string[],
): Promise<number[]> {
  const rows = await reader.read(ledgersAboutCount, { parents, ...filterParams(filter, frame) });
  return countsOf(rows, parents);
}

export const knownQuestions = defineQuery<{ question: string }>(`// knownQuestions
MATCH (c:Claim) WHERE c.comparable IS NOT NULL RETURN DISTINCT c.question AS question ORDER BY question`);

/** Keys of every question that claims share, whatever the frame. */
export async function readQuestionKeys(reader: Reader): Promise<string[]> {
  return (await reader.read(knownQuestions, {})).map((row) => row.question);
}
