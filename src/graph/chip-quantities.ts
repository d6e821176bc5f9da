/** Quantities of chips as claims give them, each by itself, also in H100 equivalents. */
import type { Figure } from '../domain/export-controls/figures.ts';
import type { Frame } from '../domain/frame.ts';
import { rangeOf } from '../domain/ledger.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { type ClaimNode, claimColumns, claimOf } from './claims.ts';
import { frameParams, inFrame } from './frame.ts';
import type { TransactionRecord } from './transactions.ts';

/** A quantity of a chip whose verdict changes, as one source has it. */
export interface ChipQuantityNode {
  readonly chip: string;
  readonly claim: ClaimNode;
  readonly low: number;
  /** Null where the claim has no upper end. */
  readonly high: number | null;
  /** H100 equivalents by total processing performance; null where one of the two is not known. */
  readonly equivalents: { readonly low: number; readonly high: number | null } | null;
  readonly frame: Frame;
}

/** Units in which one is one chip. */
const CHIP_UNITS = ['cards', 'chips', 'gpus'];

/** Claims that count chips. */
export const chipQuantities = defineQuery<Record<string, unknown>>(`// chipQuantities
UNWIND $chips AS chip
MATCH (c:Claim {about: chip})
WHERE c.unit IN $units AND c.hedge <> 'DENIED' AND ${inFrame('c')}
RETURN ${claimColumns('c')}
ORDER BY c.about, c.headline, c.id`);

/** The chip that others are counted in. */
const H100 = 'h100-sxm5';

/** Claims that count these chips; performance comes from the record of all chips. */
export async function readQuantities(
  reader: Reader,
  frame: Frame,
  record: TransactionRecord,
  chips: readonly string[],
): Promise<ChipQuantityNode[]> {
  if (chips.length === 0) return [];
  const rows = await reader.read(chipQuantities, { chips, units: CHIP_UNITS, ...frameParams(frame) });
  const reference = performanceOf(record, H100);
  return rows.flatMap((row): ChipQuantityNode[] => {
    const claim = claimOf(row, frame);
    const range = rangeOf(claim);
    if (range === undefined) return [];
    const low = Math.max(0, range[0]);
    const high = Number.isFinite(range[1]) ? range[1] : null;
    const equivalents = inH100s({ low, high }, performanceOf(record, claim.about), reference);
    return [{ chip: claim.about, claim, low, high, equivalents, frame }];
  });
}

function performanceOf(record: TransactionRecord, slug: string): Figure | undefined {
  const entity = record.find(slug);
  if (entity === undefined) return undefined;
  const { TPP } = record.item(entity).figures;
  return TPP.low > 0 && Number.isFinite(TPP.high) ? TPP : undefined;
}

function inH100s(
  { low, high }: { readonly low: number; readonly high: number | null },
  own: Figure | undefined,
  reference: Figure | undefined,
): ChipQuantityNode['equivalents'] {
  if (own === undefined || reference === undefined) return null;
  return {
    low: Math.round((low * own.low) / reference.high),
    high: high === null ? null : Math.round((high * own.high) / reference.low),
  };
}
