/** Every threshold at its value, just below and just above; every date the day before and the day of. */
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../../src/domain/export-controls/item.ts';
import { judgeTransaction } from '../../../../src/domain/export-controls/verdict.ts';
import { H200, item, shipment, withPerformance } from '../../../support/transactions.ts';

const STEP = 0.01;

function classOn(day: string, what: Item): string {
  return judgeTransaction(day, shipment(what, 'CN')).classification;
}

describe('3A090 of 2022 (87 FR 62186)', () => {
  const chip = (tpp: number, io: number) =>
    item({ numbers: { denseTflops: { int8: tpp / 8 }, ioBandwidthGBs: io, dramBandwidthGBs: 0 } });
  test.each([
    [4800, 600, 'ECCN_3A090'],
    [4800 - 8 * STEP, 600, 'NOT_3A090'],
    [4800 + 8 * STEP, 600, 'ECCN_3A090'],
    [4800, 600 - STEP, 'NOT_3A090'],
    [4800, 600 + STEP, 'ECCN_3A090'],
    // A800: the compute of an A100 with 400 GB/s.
    [4992, 400, 'NOT_3A090'],
  ])('total processing performance %d, interconnect %d: %s', (tpp, io, expected) => {
    expect(classOn('2023-01-01', chip(tpp, io))).toBe(expected);
  });
});

describe('3A090.a and .b of 2023 (88 FR 73458, eCFR of 2026-07-23)', () => {
  test.each([
    [4800, 1, 'ECCN_3A090_A'],
    [4800 - STEP, 1, 'NOT_3A090'],
    [4800 + STEP, 1, 'ECCN_3A090_A'],
    [4800 - STEP, 1.6, 'ECCN_3A090_B'],
    [1600, 5.92, 'ECCN_3A090_A'],
    [1600 - STEP, 5.92, 'NOT_3A090'],
    [1600 + STEP, 5.92, 'ECCN_3A090_A'],
    [1600, 5.92 - STEP, 'ECCN_3A090_B'],
    [1600, 5.92 + STEP, 'ECCN_3A090_A'],
    [2400, 1.6, 'ECCN_3A090_B'],
    [2400 - STEP, 1.6, 'NOT_3A090'],
    [2400 + STEP, 1.6, 'ECCN_3A090_B'],
    [2400, 1.6 - STEP, 'NOT_3A090'],
    [2400, 1.6 + STEP, 'ECCN_3A090_B'],
    [1600, 3.2, 'ECCN_3A090_B'],
    [1600 - STEP, 3.2, 'NOT_3A090'],
    [1600, 3.2 - STEP, 'NOT_3A090'],
    [1600, 3.2 + STEP, 'ECCN_3A090_B'],
    // The second limb of .b has no upper limit of its own: .a wins.
    [4800, 3.2, 'ECCN_3A090_A'],
  ])('total processing performance %d, density %d: %s', (tpp, density, expected) => {
    expect(classOn('2024-01-01', withPerformance(tpp, density))).toBe(expected);
  });

  test.each([
    [4800, 'FALSE', 'ECCN_3A090_A'],
    [4800 - STEP, 'FALSE', 'NOT_3A090'],
    [4800 - STEP, 'TRUE', 'ECCN_3A090_A'],
    [4800 - STEP, 'UNKNOWN', 'UNDETERMINED'],
  ] as const)('Note 2: %d, for data centres %s: %s', (tpp, datacenter, expected) => {
    expect(classOn('2024-01-01', withPerformance(tpp, 6, { datacenter }))).toBe(expected);
  });

  test('an unknown die leaves the density open, a known planar one makes it false', () => {
    expect(classOn('2024-01-01', withPerformance(2400))).toBe('UNDETERMINED');
    const planar = withPerformance(2400, undefined, { numbers: { nonPlanar: 'FALSE' } });
    expect(classOn('2024-01-01', planar)).toBe('NOT_3A090');
    // Nothing that a die could be brings 1,599 under the rule.
    expect(classOn('2024-01-01', withPerformance(1599))).toBe('NOT_3A090');
    expect(classOn('2024-01-01', withPerformance(4800))).toBe('ECCN_3A090_A');
  });
});

describe('3A090.c (89 FR 96790)', () => {
  const stack = (hbmDensity: number | null, recorded = false) =>
    item({
      kind: 'MEMORY_STACK',
      recordedAs3A090c: recorded,
      numbers: { nonPlanar: 'FALSE', denseTflops: {}, hbmDensity },
    });
  test.each([
    [2, 'NOT_3A090'],
    [2 + STEP, 'ECCN_3A090_C'],
    [2 - STEP, 'NOT_3A090'],
  ])('density %d: %s', (density, expected) => {
    expect(classOn('2025-01-01', stack(density))).toBe(expected);
  });
  test('of a stack without figures what its record says', () => {
    expect(classOn('2025-01-01', stack(null))).toBe('UNDETERMINED');
    expect(classOn('2025-01-01', stack(null, true))).toBe('ECCN_3A090_C');
  });
  test.each([
    [3.3 - STEP, 'LICENCE_EXCEPTION_AVAILABLE'],
    [3.3, 'LICENCE_REQUIRED'],
    [3.3 + STEP, 'LICENCE_REQUIRED'],
  ])('exception HBM at %d: %s', (density, expected) => {
    const there = shipment(stack(density), 'CN', { assume: { HBM_PACKAGING_SITE: 'TRUE' } });
    expect(judgeTransaction('2025-01-01', there).outcome).toBe(expected);
  });
  test('asks for a licence from its compliance day on', () => {
    expect(judgeTransaction('2024-12-30', shipment(stack(3), 'CN')).outcome).toBe('NO_LICENCE_REQUIRED');
    expect(judgeTransaction('2024-12-31', shipment(stack(3), 'CN')).outcome).toBe('LICENCE_REQUIRED');
    expect(judgeTransaction('2024-12-31', shipment(stack(3), 'KR')).outcome).toBe('NO_LICENCE_REQUIRED');
  });
});

describe('letters of April 2025 (press reports of Intel notice to customers)', () => {
  const card = (dram: number | null, io: number | null) =>
    item({ numbers: { denseTflops: { fp16: 10 }, dieAreaMm2: 800, dramBandwidthGBs: dram, ioBandwidthGBs: io } });
  test.each([
    [1400, 0, 'LICENCE_REQUIRED'],
    [1400 - STEP, 0, 'NO_LICENCE_REQUIRED'],
    [1400 + STEP, 0, 'LICENCE_REQUIRED'],
    [0, 1100, 'LICENCE_REQUIRED'],
    [0, 1100 - STEP, 'NO_LICENCE_REQUIRED'],
    [0, 1100 + STEP, 'LICENCE_REQUIRED'],
    [1000, 700, 'LICENCE_REQUIRED'],
    [1000, 700 - STEP, 'NO_LICENCE_REQUIRED'],
    [1000, 700 + STEP, 'LICENCE_REQUIRED'],
    // A bandwidth that is known may settle the sum; one that is not leaves it open.
    [1792, null, 'LICENCE_REQUIRED'],
    [1000, null, 'UNDETERMINED'],
  ])('memory %d, interconnect %d: %s', (dram, io, expected) => {
    expect(judgeTransaction('2025-06-01', shipment(card(dram, io), 'CN')).outcome).toBe(expected);
  });
});

describe('review of January 2026 (91 FR 1684)', () => {
  const chip = (tpp: number, dram: number) =>
    item({
      slug: 'h200-sxm',
      soldInUsOn20260115: 'TRUE',
      numbers: { denseTflops: { int8: tpp / 8 }, dieAreaMm2: 800, ioBandwidthGBs: 900, dramBandwidthGBs: dram },
    });
  test.each([
    [21_000, 4800, 'PRESUMPTION_OF_DENIAL'],
    [21_000 - STEP, 4800, 'CASE_BY_CASE'],
    [21_000 + STEP, 4800, 'PRESUMPTION_OF_DENIAL'],
    [15_832, 6500, 'PRESUMPTION_OF_DENIAL'],
    [15_832, 6500 - STEP, 'CASE_BY_CASE'],
    [15_832, 6500 + STEP, 'PRESUMPTION_OF_DENIAL'],
  ])('total processing performance %d, memory %d: %s', (tpp, dram, expected) => {
    expect(judgeTransaction('2026-02-01', shipment(chip(tpp, dram), 'CN')).reviewPolicy).toBe(expected);
  });
});

describe('tariff of Proclamation 11002', () => {
  const applies = (tpp: number, dram: number) =>
    judgeTransaction(
      '2026-02-01',
      shipment(
        item({
          numbers: { denseTflops: { int8: tpp / 8 }, dieAreaMm2: 800, dramBandwidthGBs: dram, ioBandwidthGBs: 0 },
        }),
        'CN',
      ),
    ).tariff.applies;
  test.each([
    [14_000, 4800, 'FALSE'],
    [14_000 + STEP, 4800, 'TRUE'],
    [17_500, 4800, 'FALSE'],
    [17_500 - STEP, 4800, 'TRUE'],
    [15_832, 4500, 'FALSE'],
    [15_832, 4500 + STEP, 'TRUE'],
    [15_832, 5000, 'FALSE'],
    [15_832, 5000 - STEP, 'TRUE'],
    [20_800, 6000, 'FALSE'],
    [20_800 + STEP, 6000, 'TRUE'],
    [21_100, 6000, 'FALSE'],
    [21_100 - STEP, 6000, 'TRUE'],
    [20_919, 5800, 'FALSE'],
    [20_919, 5800 + STEP, 'TRUE'],
    [20_919, 6200, 'FALSE'],
    [20_919, 6200 - STEP, 'TRUE'],
    // H200 NVL lies below the first band.
    [13_364, 4800, 'FALSE'],
  ])('total processing performance %d, memory %d: %s', (tpp, dram, expected) => {
    expect(applies(tpp, dram)).toBe(expected);
  });
});

describe('dates', () => {
  const on = (day: string, destination = 'CN', given: Parameters<typeof shipment>[2] = {}) => {
    const { outcome, reviewPolicy, tariff, reasons } = judgeTransaction(day, shipment(H200, destination, given));
    return [outcome, reviewPolicy, tariff.applies, reasons.join(' ')];
  };
  // The H200 did not exist in 2022: it stands for any chip of its numbers.
  test.each([
    ['2022-10-20', 'CN', 'LICENCE_REQUIRED', null, 'IS_INFORMED_LETTER'],
    ['2022-08-25', 'CN', 'NO_LICENCE_REQUIRED', null, ''],
    ['2022-08-26', 'CN', 'LICENCE_REQUIRED', null, 'IS_INFORMED_LETTER'],
    ['2022-10-21', 'CN', 'LICENCE_REQUIRED', null, 'THRESHOLD'],
    ['2023-01-16', 'MO', 'NO_LICENCE_REQUIRED', null, ''],
    ['2023-01-17', 'MO', 'UNDETERMINED', null, 'THRESHOLD'],
    ['2023-01-18', 'MO', 'LICENCE_REQUIRED', null, 'THRESHOLD'],
    ['2023-11-16', 'SA', 'NO_LICENCE_REQUIRED', null, ''],
    ['2023-11-17', 'SA', 'LICENCE_REQUIRED', 'PRESUMPTION_OF_APPROVAL', 'THRESHOLD'],
    ['2023-11-16', 'CN', 'LICENCE_REQUIRED', null, 'THRESHOLD'],
    ['2023-11-17', 'CN', 'LICENCE_REQUIRED', 'PRESUMPTION_OF_DENIAL', 'THRESHOLD'],
    ['2024-03-14', 'NI', 'NO_LICENCE_REQUIRED', null, ''],
    ['2024-03-15', 'NI', 'LICENCE_REQUIRED', 'PRESUMPTION_OF_DENIAL', 'THRESHOLD'],
    ['2025-04-08', 'CN', 'LICENCE_REQUIRED', 'PRESUMPTION_OF_DENIAL', 'THRESHOLD'],
    ['2025-04-09', 'CN', 'LICENCE_REQUIRED', 'PRESUMPTION_OF_DENIAL', 'IS_INFORMED_LETTER THRESHOLD'],
    ['2026-01-14', 'CN', 'LICENCE_REQUIRED', 'PRESUMPTION_OF_DENIAL', 'IS_INFORMED_LETTER THRESHOLD'],
    ['2026-01-15', 'CN', 'LICENCE_REQUIRED', 'CASE_BY_CASE', 'IS_INFORMED_LETTER THRESHOLD'],
    ['2026-07-09', 'AE', 'LICENCE_REQUIRED', 'PRESUMPTION_OF_APPROVAL', 'THRESHOLD'],
    // The review policy for those who are not approved was not found.
    ['2026-07-10', 'AE', 'LICENCE_REQUIRED', null, 'THRESHOLD'],
    ['2026-07-10', 'IL', 'NO_LICENCE_REQUIRED', null, ''],
    ['2026-07-10', 'CH', 'NO_LICENCE_REQUIRED', null, ''],
  ])('%s to %s: %s, %s, %s', (day, destination, outcome, review, reasons) => {
    const [found, policy, , why] = on(day, destination);
    expect([found, policy, String(why).split(' ').sort().join(' ')]).toEqual([outcome, review, reasons]);
  });

  test('the tariff starts with the proclamation', () => {
    expect([on('2026-01-14')[2], on('2026-01-15')[2]]).toEqual(['FALSE', 'TRUE']);
  });

  test('the worldwide requirement counts where the text counts, from its compliance day on', () => {
    expect(on('2025-05-14', 'CH', { mode: 'CODIFIED' })[0]).toBe('NO_LICENCE_REQUIRED');
    expect(on('2025-05-15', 'CH', { mode: 'CODIFIED' }).slice(0, 1)).toEqual(['LICENCE_REQUIRED']);
    expect(on('2025-05-15', 'CH')[0]).toBe('NO_LICENCE_REQUIRED');
  });
});
