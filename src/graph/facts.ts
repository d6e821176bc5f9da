/** Facts: relations between entities, with their standing. One row type, one projection. */
import type { Frame } from '../domain/frame.ts';
import type { RelationType } from '../domain/vocabulary.ts';
import { RELATION_TYPES } from '../domain/vocabulary.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { columns, pick } from './columns.ts';
import { frameParams, inFrame } from './frame.ts';

export interface FactRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly startsOn: string;
  readonly share: number | null;
  readonly count: number | null;
  readonly quantity: number | null;
  readonly quantityMax: number | null;
  readonly unit: string | null;
  readonly what: string | null;
  readonly period: string | null;
  readonly status: string | null;
  readonly ownership: string | null;
  readonly hedge: string;
  readonly saidBy: string | null;
  readonly confidence: string;
  readonly confidenceRank: number;
  readonly basis: string;
  readonly recordedOn: string | null;
  readonly retractedOn: string | null;
  readonly retractedBecause: string | null;
  readonly lastVerified: string | null;
  readonly note: string | null;
  /** JSON text. */
  readonly attributes: string;
}

/** A fact in a frame. */
export interface FactNode extends FactRow {
  readonly type: RelationType;
  readonly frame: Frame;
}

const FACT_FIELDS = [
  'id',
  'from',
  'to',
  'validFrom',
  'validUntil',
  'startsOn',
  'share',
  'count',
  'quantity',
  'quantityMax',
  'unit',
  'what',
  'period',
  'status',
  'ownership',
  'hedge',
  'saidBy',
  'confidence',
  'confidenceRank',
  'basis',
  'recordedOn',
  'retractedOn',
  'retractedBecause',
  'lastVerified',
  'note',
  'attributes',
] as const satisfies readonly (keyof FactRow)[];

/** Prefix of the columns of a fact. */
const PREFIX = 'f_';

/** The projection of a fact in a RETURN clause. */
export function factColumns(variable: string): string {
  return `type(${variable}) AS ${PREFIX}type, ${columns(variable, FACT_FIELDS, PREFIX)}`;
}

/** The fact in a row that holds `factColumns`. */
export function factOf(row: Record<string, unknown>, frame: Frame): FactNode {
  return { ...pick<FactRow>(row, FACT_FIELDS, PREFIX), type: row[`${PREFIX}type`] as RelationType, frame };
}

/** By id: the types are spelled out so that the index of each is used. */
function byIds(name: string, condition: string) {
  const matches = RELATION_TYPES.map((type) => `  MATCH ()-[r:${type}]->() WHERE r.id IN ids${condition} RETURN r`);
  return defineQuery<{ former: readonly string[] } & Record<string, unknown>>(`// ${name}
OPTIONAL MATCH (moved:FormerId) WHERE moved.id IN $ids AND moved.fact IS NOT NULL
WITH collect(moved) AS moves
WITH moves, $ids + [move IN moves | move.fact] AS ids
CALL (ids) {
${matches.join('\n  UNION ALL\n')}
}
RETURN [move IN moves WHERE move.fact = r.id | move.id] AS former, ${factColumns('r')}`);
}

export const factsByIds = byIds('factsByIds', ` AND ${inFrame('r')}`);

export const factRecordsByIds = byIds('factRecordsByIds', '');

/** Facts by every id asked for that is theirs, be it a former one. */
function byEachId(
  rows: readonly ({ former: readonly string[] } & Record<string, unknown>)[],
  frame: Frame,
): Map<string, FactNode> {
  return new Map(
    rows.flatMap((row) => {
      const fact = factOf(row, frame);
      return [fact.id, ...row.former].map((id) => [id, fact] as const);
    }),
  );
}

/** Facts by id as they were recorded, whether or not they hold in the frame, in the order asked for. */
export async function readFactRecords(
  reader: Reader,
  frame: Frame,
  ids: readonly string[],
): Promise<(FactNode | null)[]> {
  const found = byEachId(await reader.read(factRecordsByIds, { ids }), frame);
  return ids.map((id) => found.get(id) ?? null);
}

/** Facts by id, also by former ones, that hold in the frame, in the order asked for; null where there is none. */
export async function readFacts(reader: Reader, frame: Frame, ids: readonly string[]): Promise<(FactNode | null)[]> {
  const found = byEachId(await reader.read(factsByIds, { ids, ...frameParams(frame) }), frame);
  return ids.map((id) => found.get(id) ?? null);
}
