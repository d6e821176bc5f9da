/** Shares of supply as intervals: rival figures widen them, nothing is averaged, and no sum goes over 1. */
import { groupBy } from './group.ts';

export interface ShareFigure {
  readonly id: string;
  readonly to: string;
  readonly shareLow: number | null;
  readonly shareHigh: number | null;
  readonly year: number | null;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One supplier with what is said of its share. */
export interface SupplierShare {
  readonly supplier: string;
  /** Null where no source gives a figure. */
  readonly share: Interval | null;
  /** Years of the figures that count, in order; a figure without a year has none here. */
  readonly years: readonly number[];
  /** Ids of the facts that count. */
  readonly facts: readonly string[];
}

/** Shares that add up to this are the whole: what is missing is rounding. */
const WHOLE = 0.995;

/** Concentration of a market with one supplier. */
const HHI_MAX = 10_000;

/** Figures of the newest year and those without a year are rivals; older ones are of another time. */
function current(figures: readonly ShareFigure[]): ShareFigure[] {
  const shared = figures.filter(({ shareLow }) => shareLow !== null);
  const newest = Math.max(...shared.map(({ year }) => year ?? -Infinity));
  return shared.filter(({ year }) => year === null || year === newest);
}

export function supplierShares(figures: readonly ShareFigure[]): SupplierShare[] {
  return [...groupBy(figures, ({ to }) => to)]
    .map(([supplier, own]): SupplierShare => {
      const counted = current(own);
      const years = new Set(counted.flatMap(({ year }) => year ?? []));
      return {
        supplier,
        share:
          counted.length === 0
            ? null
            : {
                low: Math.min(...counted.map(({ shareLow }) => shareLow ?? 0)),
                high: Math.max(...counted.map(({ shareLow, shareHigh }) => shareHigh ?? shareLow ?? 0)),
              },
        years: [...years].sort(),
        facts: (counted.length === 0 ? own : counted).map(({ id }) => id),
      };
    })
    .sort((a, b) => (b.share?.low ?? -1) - (a.share?.low ?? -1) || (a.supplier < b.supplier ? -1 : 1));
}

function sum(shares: readonly (Interval | null)[]): Interval {
  const total = (end: keyof Interval) =>
    Math.min(1, round(shares.reduce((all, share) => all + (share?.[end] ?? 0), 0)));
  return { low: total('low'), high: total('high') };
}

/** Sums of shares have no more digits than shares. */
function round(value: number): number {
  return Number(value.toFixed(6));
}

/** How much of the supply the figures cover. */
export function coverage(shares: readonly SupplierShare[]): Interval {
  return sum(shares.map(({ share }) => share));
}

/** Whether every supplier has a figure and these leave a part to others, whom no source names. */
export function unnamedRest(figures: readonly ShareFigure[]): boolean {
  const shares = supplierShares(figures);
  return shares.length > 0 && shares.every(({ share }) => share !== null) && coverage(shares).high < WHOLE;
}

/** The share that goes with some suppliers; null where nothing bounds it. */
export function lostShare(shares: readonly SupplierShare[], lost: ReadonlySet<string>): Interval | null {
  const gone = shares.filter(({ supplier }) => lost.has(supplier));
  const left = shares.filter(({ supplier }) => !lost.has(supplier));
  const known = sum(gone.map(({ share }) => share));
  if (gone.every(({ share }) => share !== null)) return known;
  const most = round(1 - sum(left.map(({ share }) => share)).low);
  // Nothing is known of those that go, nor of any that stay: it could be anything.
  return known.low === 0 && most === 1 ? null : { low: known.low, high: Math.max(most, known.low) };
}

/**
 * Concentration by country, 0 to 10,000: the sum of the squares of the countries' shares in percent. What the figures do
 * not cover may be scattered, which gives the lower end, or sit in the greatest country, which gives the upper one.
 */
export function countryConcentration(
  shares: readonly SupplierShare[],
  countryOf: (supplier: string) => string | null,
): Interval | null {
  const known = shares.flatMap(({ supplier, share }) => {
    const country = countryOf(supplier);
    return share === null || country === null ? [] : [{ country, low: share.low }];
  });
  if (known.length === 0) return null;
  const lows = [...groupBy(known, ({ country }) => country).values()].map((own) =>
    own.reduce((all, { low }) => all + low, 0),
  );
  const total = lows.reduce((all, low) => all + low, 0);
  const scale = total > 1 ? 1 / total : 1;
  const rest = Math.max(0, 1 - total);
  const squares = lows.reduce((all, low) => all + (low * scale) ** 2, 0);
  const greatest = Math.max(...lows) * scale;
  const points = (value: number) => Math.round(value * HHI_MAX);
  return { low: points(squares), high: points(squares - greatest ** 2 + (greatest + rest) ** 2) };
}
