/** Shares as intervals. */
import { expect, test } from 'vitest';
import {
  countryConcentration,
  coverage,
  lostShare,
  type ShareFigure,
  supplierShares,
  unnamedRest,
} from '../../../src/domain/supply-shares.ts';

let next = 0;
function figure(to: string, share: number | null, year: number | null = null, high = share): ShareFigure {
  next += 1;
  return { id: `f${next}`, to, shareLow: share, shareHigh: high, year };
}

test('rival figures of the newest year widen a share; older ones do not count', () => {
  const [share] = supplierShares([figure('a', 0.5, 2025), figure('a', 0.57, 2025), figure('a', 0.4, 2024)]);
  expect(share).toMatchObject({ supplier: 'a', share: { low: 0.5, high: 0.57 }, years: [2025] });
  expect(share?.facts).toHaveLength(2);
});

test('a figure without a year is a rival of the newest', () => {
  expect(supplierShares([figure('a', 0.95), figure('a', 0.98, 2025)])[0]?.share).toEqual({ low: 0.95, high: 0.98 });
});

test('sums never go over the whole', () => {
  expect(coverage(supplierShares([figure('a', 0.7), figure('b', 0.5)]))).toEqual({ low: 1, high: 1 });
});

test('a rest belongs to others only where every supplier has a figure', () => {
  expect(unnamedRest([figure('a', 0.9)])).toBe(true);
  expect(unnamedRest([figure('a', 0.997)])).toBe(false);
  expect(unnamedRest([figure('a', 0.5), figure('b', null)])).toBe(false);
  expect(unnamedRest([figure('a', null)])).toBe(false);
});

test('what goes is known from its own figures, or bounded by those that stay', () => {
  const shares = supplierShares([figure('a', 0.3, 2025, 0.38), figure('b', 0.4), figure('c', null)]);
  expect(lostShare(shares, new Set(['a']))).toEqual({ low: 0.3, high: 0.38 });
  expect(lostShare(shares, new Set(['a', 'b']))).toEqual({ low: 0.7, high: 0.78 });
  expect(lostShare(shares, new Set(['c']))).toEqual({ low: 0, high: 0.3 });
  expect(lostShare(supplierShares([figure('a', null), figure('b', null)]), new Set(['a']))).toBeNull();
});

test('concentration takes what is not covered as scattered, or as sitting in the greatest country', () => {
  const countries: Readonly<Record<string, string>> = { a: 'jp', b: 'jp', c: 'us' };
  const of = (figures: readonly ShareFigure[]) =>
    countryConcentration(supplierShares(figures), (supplier) => countries[supplier] ?? null);
  expect(of([figure('a', 0.5), figure('b', 0.1), figure('c', 0.4)])).toEqual({ low: 5200, high: 5200 });
  expect(of([figure('a', 0.5), figure('c', 0.3)])).toEqual({ low: 3400, high: 5800 });
  expect(of([figure('a', null)])).toBeNull();
  expect(of([figure('x', 1)])).toBeNull();
});
