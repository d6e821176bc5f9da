/** Statements of texts, and the scenarios that texts draw. */
import type { Frame } from '../domain/frame.ts';
import { countsOf, groupBy } from '../domain/group.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { OUTCOME_FIELDS, type OutcomeColumns } from './claims.ts';
import { columns, pick } from './columns.ts';
import { type Edge, encodeCursor, type Page, type PageArgs, pageOf, pageRequest, pagesOf } from './connection.ts';
import { frameParams, knownInFrame } from './frame.ts';

export interface StatementRow extends OutcomeColumns {
  readonly id: string;
  readonly source: string;
  readonly paragraph: number;
  readonly textEn: string;
  readonly textZh: string;
  readonly sort: string;
  readonly attributedToEn: string;
  readonly attributedToZh: string;
  readonly cites: readonly string[];
  readonly entities: readonly string[];
  readonly topics: readonly string[];
  /** JSON text. */
  readonly asserts: string | null;
  /** JSON text. */
  readonly quantity: string | null;
  readonly claim: string | null;
  readonly scenario: string | null;
  readonly segment: string | null;
  readonly brake: string | null;
  readonly horizon: readonly string[];
  readonly effectActor: string | null;
  readonly effectActors: readonly string[];
  readonly effectDirection: string | null;
  readonly effectWhatEn: string | null;
  readonly effectWhatZh: string | null;
  readonly checkStatus: string | null;
  readonly checkNoteEn: string | null;
  readonly checkNoteZh: string | null;
  /** Full day from which it could be checked. */
  readonly checkDay: string | null;
}

/** A statement in a frame. */
export interface StatementNode extends StatementRow {
  readonly frame: Frame;
}

const STATEMENT_FIELDS = [
  'id',
  'source',
  'paragraph',
  'textEn',
  'textZh',
  'sort',
  'attributedToEn',
  'attributedToZh',
  'cites',
  'entities',
  'topics',
  'asserts',
  'quantity',
  'claim',
  'scenario',
  'segment',
  'brake',
  'horizon',
  'effectActor',
  'effectActors',
  'effectDirection',
  'effectWhatEn',
  'effectWhatZh',
  'checkStatus',
  'checkNoteEn',
  'checkNoteZh',
  'checkDay',
  ...OUTCOME_FIELDS,
] as const satisfies readonly (keyof StatementRow)[];

/** Prefix of the columns of a statement. */
const PREFIX = 't_';

function statementOf(row: Record<string, unknown>, frame: Frame): StatementNode {
  return { ...pick<StatementRow>(row, STATEMENT_FIELDS, PREFIX), frame };
}

export const statementsByIds = defineQuery<Record<string, unknown>>(`// statementsByIds
MATCH (t:Statement) WHERE t.id IN $ids
RETURN ${columns('t', STATEMENT_FIELDS, PREFIX)}`);

/** Statements by slug, in the order asked for; null where there is none. */
export async function readStatements(
  reader: Reader,
  frame: Frame,
  ids: readonly string[],
): Promise<(StatementNode | null)[]> {
  const rows = await reader.read(statementsByIds, { ids });
  const found = new Map(rows.map((row) => [row.t_id, statementOf(row, frame)]));
  return ids.map((id) => found.get(id) ?? null);
}

export type StatementPage = Page<Edge<StatementNode>>;

/** `$parents` holds slugs of entities that statements speak of. */
const SPEAKING_OF = `UNWIND $parents AS parent
MATCH (t:Statement)-[:SPEAKS_OF]->(:Entity {id: parent})
WHERE ${knownInFrame('t')}`;

/** `$parents` holds slugs of texts, or of scenarios. */
const OF_A_TEXT = `UNWIND $parents AS parent
MATCH (t:Statement)
WHERE (t.source = parent OR t.scenario = parent) AND ${knownInFrame('t')}`;

/** Where a list of statements comes from. */
export type StatementsOf = 'ENTITY' | 'TEXT';

const MATCHING: Readonly<Record<StatementsOf, string>> = { ENTITY: SPEAKING_OF, TEXT: OF_A_TEXT };

function listQuery(of: StatementsOf) {
  return defineQuery<{ parent: string } & Record<string, unknown>>(`// statements.${of}
${MATCHING[of]}
  AND ($afterId IS NULL OR t.paragraph > $afterParagraph OR (t.paragraph = $afterParagraph AND t.id > $afterId))
WITH parent, t ORDER BY parent, t.paragraph, t.id
WITH parent, collect(t)[0..toInteger($take)] AS page
UNWIND page AS t
RETURN parent, ${columns('t', STATEMENT_FIELDS, PREFIX)}`);
}

function countQuery(of: StatementsOf) {
  return defineQuery<{ parent: string; count: number }>(`// statements.${of}.count
${MATCHING[of]}
RETURN parent, count(t) AS count`);
}

export const STATEMENT_LISTS = { ENTITY: listQuery('ENTITY'), TEXT: listQuery('TEXT') } as const;
export const STATEMENT_COUNTS = { ENTITY: countQuery('ENTITY'), TEXT: countQuery('TEXT') } as const;

/** For each slug a page of the statements that speak of it, or that a text or scenario holds, in the order of the text. */
export async function listStatements(
  reader: Reader,
  frame: Frame,
  of: StatementsOf,
  args: PageArgs,
  parents: readonly string[],
  count: (parent: string) => Promise<number>,
): Promise<StatementPage[]> {
  const order = `statements.${of}`;
  const request = pageRequest(args, order, ['number', 'string']);
  const rows = await reader.read(STATEMENT_LISTS[of], {
    parents,
    ...frameParams(frame),
    afterParagraph: request.after?.[0] ?? null,
    afterId: request.after?.[1] ?? null,
    take: request.first + 1,
  });
  return pagesOf(parents, rows, count, (own, length) =>
    pageOf(
      own.map((row) => statementOf(row, frame)),
      request,
      (node) => ({ cursor: encodeCursor(order, [node.paragraph, node.id]), node }),
      length,
    ),
  );
}

/** For each slug the number of its statements. */
export async function countStatements(
  reader: Reader,
  frame: Frame,
  of: StatementsOf,
  parents: readonly string[],
): Promise<number[]> {
  const rows = await reader.read(STATEMENT_COUNTS[of], { parents, ...frameParams(frame) });
  return countsOf(rows, parents);
}

/** Every statement of each scenario: its parts are read whole. */
export const statementsOfScenarios = defineQuery<{ parent: string } & Record<string, unknown>>(`// statementsOfScenarios
UNWIND $parents AS parent
MATCH (t:Statement {scenario: parent})
WHERE ${knownInFrame('t')}
RETURN parent, ${columns('t', STATEMENT_FIELDS, PREFIX)}
ORDER BY parent, t.paragraph, t.id`);

export async function readScenarioStatements(
  reader: Reader,
  frame: Frame,
  parents: readonly string[],
): Promise<StatementNode[][]> {
  const rows = await reader.read(statementsOfScenarios, { parents, ...frameParams(frame) });
  const byParent = groupBy(rows, (row) => row.parent);
  return parents.map((parent) => (byParent.get(parent) ?? []).map((row) => statementOf(row, frame)));
}

export interface ScenarioRow {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly summaryEn: string;
  readonly summaryZh: string;
  readonly source: string;
  /** JSON text. */
  readonly assumptions: string;
  /** JSON text. */
  readonly brakes: string;
  /** JSON text. */
  readonly segments: string;
  readonly policyEvents: readonly string[];
  /** JSON text; null where it supposes no change of policy. */
  readonly changes: string | null;
}

/** A scenario in a frame. */
export interface ScenarioNode extends ScenarioRow {
  readonly frame: Frame;
}

const SCENARIO_FIELDS = [
  'id',
  'nameEn',
  'nameZh',
  'summaryEn',
  'summaryZh',
  'source',
  'assumptions',
  'brakes',
  'segments',
  'policyEvents',
  'changes',
] as const satisfies readonly (keyof ScenarioRow)[];

export const scenarioRows = defineQuery<Record<string, unknown>>(`// scenarios
MATCH (s:Scenario)
WHERE ${knownInFrame('s')}
RETURN ${columns('s', SCENARIO_FIELDS, 's_')} ORDER BY s.id`);

/** Every scenario that the frame knows, by slug. There are few of them. */
export async function readScenarios(reader: Reader, frame: Frame): Promise<ScenarioNode[]> {
  const rows = await reader.read(scenarioRows, frameParams(frame));
  return rows.map((row) => ({ ...pick<ScenarioRow>(row, SCENARIO_FIELDS, 's_'), frame }));
}
