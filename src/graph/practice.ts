/** What is said of licences granted, limits, approvals and deliveries of an item: apart from the law. */
import type { Frame } from '../domain/frame.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { type Ledger, readLedgers } from './claims.ts';
import { frameParams, inFrame } from './frame.ts';

/** Measures of what became of applications. */
const MEASURES = [
  'ceiling',
  'export-review-status',
  'import-approved',
  'import-review-status',
  'licence-value',
  'licensed-buyers',
] as const;

export const practiceKeys = defineQuery<{ ledger: string }>(`// practiceKeys
MATCH (c:Claim {about: $item})
WHERE c.measure IN $measures AND ${inFrame('c')}
RETURN DISTINCT c.ledger AS ledger ORDER BY ledger`);

/** The ledgers on the practice for an item that the frame knows, by key. */
export async function readPracticeLedgers(reader: Reader, frame: Frame, item: string): Promise<Ledger[]> {
  const rows = await reader.read(practiceKeys, { item, measures: MEASURES, ...frameParams(frame) });
  const ledgers = await readLedgers(
    reader,
    frame,
    rows.map(({ ledger }) => ledger),
  );
  return ledgers.filter((ledger) => ledger !== null);
}
