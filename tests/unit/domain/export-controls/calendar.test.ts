/** The verdict over time, country groups over time, and laws that compute loosens or tightens. */
import { describe, expect, test } from 'vitest';
import { calendarOf, nextChange, turnsOf } from '../../../../src/domain/export-controls/calendar.ts';
import { memberOf } from '../../../../src/domain/export-controls/country-groups.ts';
import { judgeTransaction, type Outcome } from '../../../../src/domain/export-controls/verdict.ts';
import { H20, H200, item, shipment, withPerformance } from '../../../support/transactions.ts';

describe('the calendar', () => {
  test('of an H20 to China', () => {
    const periods = calendarOf(shipment(H20, 'CN'), '2022-01-01', '2026-12-31');
    expect(periods.map(({ from, judgement }) => [from, judgement.outcome])).toEqual([
      ['2022-01-01', 'NO_LICENCE_REQUIRED'],
      ['2025-04-09', 'LICENCE_REQUIRED'],
    ]);
    expect(periods[1]?.openedBy).toContain('us-letters-2025-04');
    expect(periods[0]?.until).toBe('2025-04-09');
  });

  test('says of every day within a period what the verdict of that day says', () => {
    const transaction = shipment(H200, 'AE');
    const periods = calendarOf(transaction, '2022-06-01', '2026-12-31');
    for (let time = Date.parse('2022-06-01'); time <= Date.parse('2026-12-31'); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      const period = periods.find(({ from, until }) => from <= day && day < until);
      const { outcome, reviewPolicy, classification } = judgeTransaction(day, transaction);
      const { judgement } = period ?? {};
      expect([judgement?.outcome, judgement?.reviewPolicy, judgement?.classification], day).toEqual([
        outcome,
        reviewPolicy,
        classification,
      ]);
    }
  });

  test('the next change is the first day that differs', () => {
    expect(nextChange('2025-01-01', shipment(H20, 'CN'))?.from).toBe('2025-04-09');
    expect(nextChange('2026-11-23', shipment(H20, 'CN'))).toBeUndefined();
  });

  test('turns are days, in any order', () => {
    for (const { day } of turnsOf(shipment(H20, 'CN'))) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

test.each([
  ['AE', 'D:4', '2026-07-09', 'TRUE'],
  ['AE', 'D:4', '2026-07-10', 'FALSE'],
  ['AE', 'A:5', '2026-07-09', 'FALSE'],
  ['AE', 'A:5', '2026-07-10', 'TRUE'],
  ['NI', 'D:5', '2024-03-14', 'FALSE'],
  ['NI', 'D:5', '2024-03-15', 'TRUE'],
  ['CY', 'D:5', '2024-05-29', 'UNKNOWN'],
  ['CY', 'D:5', '2024-05-30', 'FALSE'],
  ['KH', 'D:5', '2025-10-27', 'TRUE'],
  ['KH', 'D:5', '2025-10-28', 'UNKNOWN'],
  ['KH', 'D:5', '2026-07-22', 'UNKNOWN'],
  ['KH', 'D:5', '2026-07-23', 'FALSE'],
  ['HK', 'D:5', '2024-01-01', 'TRUE'],
  ['MO', 'D:5', '2024-01-01', 'FALSE'],
  ['IL', 'A:6', '2024-01-01', 'TRUE'],
] as const)('%s in %s on %s: %s', (country, group, day, expected) => {
  expect(memberOf(country, group, day)).toBe(expected);
});

describe('more compute', () => {
  const SEVERITY: Readonly<Record<Outcome, number>> = {
    NO_LICENCE_REQUIRED: 0,
    LICENCE_EXCEPTION_AVAILABLE: 1,
    UNDETERMINED: 1.5,
    LICENCE_REQUIRED: 2,
  };
  const RATES = [100, 1599, 1600, 2399, 2400, 4799, 4800, 20_999, 21_000, 60_000];
  const AREAS = [100, 270, 500, 814, 1500, 3000];

  test.each(['2022-09-01', '2023-06-01', '2023-12-01', '2024-06-01', '2025-06-01', '2026-02-01', '2026-08-01'])(
    'never makes the law laxer on %s, on one die with one interconnect',
    (day) => {
      const laxer: string[] = [];
      for (const datacenter of ['TRUE', 'FALSE'] as const)
        for (const area of AREAS)
          for (const destination of ['CN', 'SA', 'DE', 'AE', 'RU', 'MO']) {
            const severities = RATES.map((tpp) => {
              const chip = item({
                datacenter,
                numbers: {
                  denseTflops: { int8: tpp / 8 },
                  dieAreaMm2: area,
                  ioBandwidthGBs: 700,
                  dramBandwidthGBs: 1000,
                },
              });
              return SEVERITY[judgeTransaction(day, shipment(chip, destination)).outcome];
            });
            for (const [index, severity] of severities.entries()) {
              const before = severities[index - 1] ?? 0;
              if (severity < before) laxer.push(`${destination} ${datacenter} ${area} ${RATES[index]}`);
            }
          }
      expect(laxer).toEqual([]);
    },
  );

  test('on a larger die can make it laxer: that is what the density test is for', () => {
    const outcome = (tpp: number, density: number) =>
      judgeTransaction('2024-06-01', shipment(withPerformance(tpp, density), 'CN')).outcome;
    expect(outcome(1600, 5.92)).toBe('LICENCE_REQUIRED');
    expect(outcome(2000, 3)).toBe('NO_LICENCE_REQUIRED');
  });
});
