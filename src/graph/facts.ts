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
  const matches = RELATION_TYPES.map((type) => `  MATCH ()-[r:${type}]->() WHERE r.id IN $ids${condition} RETURN r`);
  return defineQuery<Record<string, unknown>>(`// ${name}
CALL () {
${matches.join('\n  UNION ALL\n')}
}
RETURN ${factColumns('r')}`);
}

export const factsByIds = byIds('factsByIds', ` AND ${inFrame('r')}`);

export const factRecordsByIds = byIds('factRecordsByIds', '');

/** Facts by id as they were recorded, whether or not they hold in the frame, in the order asked for. */
export async function readFactRecords(
  reader: Reader,
  frame: Frame,
  ids: readonly string[],
): Promise<(FactNode | null)[]> {
  const rows = await reader.read(factRecordsByIds, { ids });
  const found = new Map(rows.map((row) => [row.f_id, factOf(row, frame)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Facts by id that hold in the frame, in the order asked for; null where there is none. */
export async function readFacts(reader: Reader, frame: Frame, ids: readonly string[]): Promise<(FactNode | null)[]> {
  const rows = await reader.read(factsByIds, { ids, ...frameParams(frame) });
  const found = new Map(rows.map((row) => [row.f_id, factOf(row, frame)]));
  return ids.map((id) => found.get(id) ?? null);
}
