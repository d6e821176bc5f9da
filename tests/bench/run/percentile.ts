/** The value below which so many in a hundred lie; NaN where there is none. */
export function percentile(values: readonly number[], percent: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.ceil((ascending.length * percent) / 100) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 50);
