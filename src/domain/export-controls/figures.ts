/**
 * Figures of an item as intervals: a figure that is not known lies anywhere from 0 up, so that a comparison is true or
 * false only where every possible value makes it so. Each carries the sum that gives it.
 */
import type { Truth } from '../truth.ts';

export type FigureName =
  | 'TPP'
  | 'PERFORMANCE_DENSITY'
  | 'IO_BANDWIDTH'
  | 'DRAM_BANDWIDTH'
  | 'BANDWIDTH_SUM'
  | 'HBM_DENSITY'
  | 'TRANSISTORS';

export interface Figure {
  readonly low: number;
  /** Infinity where the figure has no known upper end. */
  readonly high: number;
  /** The sum that gives it, with units, such as `296 TFLOPS (fp8, dense) x 8 bits = 2,368`; null where not known. */
  readonly sum: string | null;
  /** Facts that are missing for it. */
  readonly missing: readonly string[];
  /** The item is known to have no such figure, such as a density without non-planar die: every test of it is false. */
  readonly absent?: boolean;
}

export type Figures = Readonly<Record<FigureName, Figure>>;

export type Comparison = '>=' | '>' | '<' | '<=';

const HOLDS: Readonly<Record<Comparison, (value: number, limit: number) => boolean>> = {
  '>=': (value, limit) => value >= limit,
  '>': (value, limit) => value > limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
};

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = { '>=': '<', '>': '<=', '<': '>=', '<=': '>' };

const FORMAT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** Thousands separated, at most two decimals. */
export function number(value: number): string {
  return FORMAT.format(value);
}

/** A figure that is known. */
export function known(value: number, sum: string): Figure {
  return { low: value, high: value, sum, missing: [] };
}

/** A figure of which nothing is known. */
export function unknown(...missing: readonly string[]): Figure {
  return { low: 0, high: Number.POSITIVE_INFINITY, sum: null, missing };
}

/** A figure that the item does not have. */
export const ABSENT: Figure = { low: 0, high: 0, sum: null, missing: [], absent: true };

export function compare(figure: Figure, is: Comparison, limit: number): Truth {
  if (figure.absent) return 'FALSE';
  const [low, high] = [HOLDS[is](figure.low, limit), HOLDS[is](figure.high, limit)];
  if (low === high) return low ? 'TRUE' : 'FALSE';
  return 'UNKNOWN';
}

/** The comparison as it came out: `296 x 8 = 2,368 < 2,400`; null where the figure is not known. */
export function comparisonText(figure: Figure, is: Comparison, limit: number, unit: string): string | null {
  if (figure.sum === null) return null;
  const result = compare(figure, is, limit);
  const relation = result === 'FALSE' ? OPPOSITE[is] : is;
  const tail = `${number(limit)}${unit === '' ? '' : ` ${unit}`}`;
  return result === 'UNKNOWN' ? `${figure.sum}, against ${tail}` : `${figure.sum} ${relation} ${tail}`;
}

/** Sum of two figures, open upward where one is. */
export function plus(a: Figure, b: Figure, unit: string): Figure {
  const [low, high] = [a.low + b.low, a.high + b.high];
  const missing = [...a.missing, ...b.missing];
  if (missing.length === 0) return known(low, `${number(a.low)} + ${number(b.low)} = ${number(low)} ${unit}`);
  return { low, high, sum: low > 0 ? `at least ${number(low)} ${unit}` : null, missing };
}
