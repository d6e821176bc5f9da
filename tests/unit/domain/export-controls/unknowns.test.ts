/** What is not known never makes a verdict firmer than each of its values would: random items with a figure hidden. */
import { expect, test } from 'vitest';
import type { ItemNumbers } from '../../../../src/domain/export-controls/item.ts';
import { judgeTransaction } from '../../../../src/domain/export-controls/verdict.ts';
import type { Truth } from '../../../../src/domain/truth.ts';
import { item, shipment } from '../../../support/transactions.ts';

/** A small generator of numbers, the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const VALUES = {
  denseTflops: [50, 199, 201, 299, 301, 599, 601, 2000, 3000].map((tops) => ({ int8: tops })),
  dieAreaMm2: [50, 200, 400, 800, 1600, 4000],
  ioBandwidthGBs: [0, 400, 600, 700, 1100, 1800],
  dramBandwidthGBs: [300, 999, 1000, 1400, 4800, 6500, 8000],
} satisfies Partial<Record<keyof ItemNumbers, readonly unknown[]>>;

const DAYS = ['2022-09-15', '2023-03-01', '2024-02-01', '2025-03-01', '2025-12-01', '2026-03-01', '2026-11-15'];
const DESTINATIONS = ['CN', 'MO', 'SA', 'AE', 'DE', 'KH', 'IR'];
const MARKETS: readonly Truth[] = ['TRUE', 'FALSE'];

test('800 random items, each figure hidden in turn', () => {
  const next = random(20_261_124);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value;
  const firmer: string[] = [];
  let firm = 0;
  for (let round = 0; round < 800; round += 1) {
    const numbers = Object.fromEntries(Object.entries(VALUES).map(([name, values]) => [name, pick<unknown>(values)]));
    const [day, destination, datacenter] = [pick(DAYS), pick(DESTINATIONS), pick(MARKETS)];
    const outcome = (given: object, market: Truth) =>
      judgeTransaction(day, shipment(item({ datacenter: market, numbers: given }), destination)).outcome;
    const hidden = pick([...Object.keys(VALUES), 'market']);
    const open =
      hidden === 'market' ? outcome(numbers, 'UNKNOWN') : outcome({ ...numbers, [hidden]: null }, datacenter);
    if (open === 'UNDETERMINED') continue;
    firm += 1;
    const each =
      hidden === 'market'
        ? MARKETS.map((market) => outcome(numbers, market))
        : VALUES[hidden as keyof typeof VALUES].map((value) => outcome({ ...numbers, [hidden]: value }, datacenter));
    if (each.some((value) => value !== open))
      firmer.push(`${day} ${destination} ${hidden} ${JSON.stringify(numbers)}: ${open}, ${each}`);
  }
  expect(firmer).toEqual([]);
  // The test says something only where hidden figures often leave a firm verdict.
  expect(firm).toBeGreaterThan(300);
});
