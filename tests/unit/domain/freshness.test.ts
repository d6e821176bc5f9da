import { describe, expect, it, test } from 'vitest';
import { freshDays, freshnessOf, RECORD_KINDS } from '../../../src/domain/freshness.ts';

const TODAY = '2026-11-23';

describe('a record', () => {
  test.each([
    // Law and lists: 90 days.
    ['POLICY_EVENT', '2026-08-25', 'FRESH'],
    ['POLICY_EVENT', '2026-08-24', 'STALE'],
    ['LISTING', '2026-08-25', 'FRESH'],
    ['LISTING', '2026-08-24', 'STALE'],
    // Half a year, a year, five years.
    ['BUYS', '2026-05-27', 'FRESH'],
    ['BUYS', '2026-05-26', 'STALE'],
    ['CLAIM', '2025-11-23', 'FRESH'],
    ['CLAIM', '2025-11-22', 'STALE'],
    ['FABRICATED_BY', '2025-11-23', 'FRESH'],
    ['FABRICATED_BY', '2025-11-22', 'STALE'],
    ['BUILT_ON', '2021-11-24', 'FRESH'],
    ['BUILT_ON', '2021-11-23', 'STALE'],
  ] as const)('%s last verified on %s is %s', (kind, day, freshness) => {
    expect(freshnessOf(kind, day, TODAY)).toBe(freshness);
  });

  it('whose documents nobody opened is neither fresh nor stale', () => {
    expect(RECORD_KINDS.map((kind) => freshnessOf(kind, null, TODAY))).toEqual(RECORD_KINDS.map(() => 'NEVER_OPENED'));
  });
});

it('of law goes stale before any other', () => {
  const others = RECORD_KINDS.filter((kind) => kind !== 'POLICY_EVENT' && kind !== 'LISTING');
  expect(Math.min(...others.map(freshDays))).toBeGreaterThan(freshDays('POLICY_EVENT'));
  expect(freshDays('LISTING')).toBe(freshDays('POLICY_EVENT'));
});
