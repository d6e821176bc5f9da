/** The presumption on foundries (90 FR 5298, Note 1 to 3A090.a), and what overcomes it. */
import { describe, expect, test } from 'vitest';
import type { AssumptionId } from '../../../../src/domain/export-controls/rules/types.ts';
import { judgeTransaction } from '../../../../src/domain/export-controls/verdict.ts';
import type { Truth } from '../../../../src/domain/truth.ts';
import { shipment, withPerformance } from '../../../support/transactions.ts';

type Assume = Partial<Record<AssumptionId, Truth>>;

const SHIPPED: Assume = { SHIPPED_BY_FOUNDRY: 'TRUE' };
const PACKAGED: Assume = { ...SHIPPED, PACKAGED_BY_APPROVED: 'TRUE' };

/** A chip below every threshold, shipped from the United States to China: made abroad, it is open whether the EAR reach it. */
function judged(day: string, assume: Assume, transistorsBillion: number | null = null, hbm: Truth = 'FALSE') {
  const chip = withPerformance(1000, 1, { hbmInPackage: hbm, numbers: { transistorsBillion } });
  const { outcome, requirements } = judgeTransaction(day, shipment(chip, 'CN', { assume }));
  const presumed = requirements.find(({ reason }) => reason === 'FOUNDRY_PRESUMPTION');
  return [outcome, presumed?.truth ?? 'FALSE'];
}

describe('the presumption', () => {
  test('binds fabricators and packagers, from the compliance day on', () => {
    expect(judged('2026-06-01', {})).toEqual(['NO_LICENCE_REQUIRED', 'FALSE']);
    expect(judged('2025-01-30', SHIPPED)).toEqual(['NO_LICENCE_REQUIRED', 'FALSE']);
    expect(judged('2025-01-31', SHIPPED)).toEqual(['LICENCE_REQUIRED', 'TRUE']);
  });

  test('is overcome by an approved designer', () => {
    expect(judged('2026-06-01', { ...SHIPPED, DESIGNER_APPROVED: 'TRUE' })).toEqual(['NO_LICENCE_REQUIRED', 'FALSE']);
    expect(judged('2026-06-01', { ...SHIPPED, DESIGNER_APPROVED: 'UNKNOWN' })).toEqual(['UNDETERMINED', 'UNKNOWN']);
  });

  test.each([
    // Below 30 billion, with HBM or without.
    ['2026-06-01', 29.9, 'TRUE', 'FALSE'],
    ['2026-06-01', 30, 'FALSE', 'TRUE'],
    ['2026-06-01', 30.1, 'FALSE', 'TRUE'],
    // Without HBM below 35 billion for shipments completed in 2027.
    ['2026-12-31', 34.9, 'FALSE', 'TRUE'],
    ['2027-01-01', 34.9, 'FALSE', 'FALSE'],
    ['2027-01-01', 34.9, 'TRUE', 'TRUE'],
    ['2027-01-01', 34.9, 'UNKNOWN', 'UNKNOWN'],
    ['2027-01-01', 35, 'FALSE', 'TRUE'],
    // No count is printed for 2028; below 40 billion from 2029 on.
    ['2027-12-31', 34.9, 'FALSE', 'FALSE'],
    ['2028-01-01', 34.9, 'FALSE', 'TRUE'],
    ['2028-12-31', 39.9, 'FALSE', 'TRUE'],
    ['2029-01-01', 39.9, 'FALSE', 'FALSE'],
    ['2029-01-01', 40, 'FALSE', 'TRUE'],
    ['2026-06-01', null, 'FALSE', 'UNKNOWN'],
  ] as const)('on %s with %s billion transistors, HBM %s: %s', (day, count, hbm, presumed) => {
    expect(judged(day, PACKAGED, count, hbm)[1]).toBe(presumed);
  });

  test('stands whatever the count, where nobody attests it', () => {
    expect(judged('2026-06-01', SHIPPED, 1)).toEqual(['LICENCE_REQUIRED', 'TRUE']);
  });
});
