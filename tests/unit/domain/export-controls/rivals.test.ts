/** Other figures of an item: what comes out by them is shown where it differs, and only there. */
import { describe, expect, test } from 'vitest';
import { itemOf } from '../../../../src/domain/export-controls/item-record.ts';
import { verdictOn } from '../../../../src/domain/export-controls/verdict.ts';
import { seedChips } from '../../../support/sweep.ts';
import { shipment } from '../../../support/transactions.ts';

const DAY = '2026-11-23';
const ACME = { slug: 'acme', country: 'US', parentCountry: null };

function chip(denseTflops: Readonly<Record<string, number>>, claimed: readonly (readonly [number, number])[] = []) {
  const by = { en: 'Bernstein', zh: '伯恩斯坦' };
  return itemOf({
    slug: 'x1',
    kind: 'Chip',
    attributes: { denseTflops, dieAreaMm2: 700, processNode: 'TSMC 5nm', marketedFor: 'datacenter' },
    designers: [ACME],
    claims: claimed.map(([low, high], index) => ({ slug: `claim-${index}`, by, low, high })),
  });
}

describe('TF32', () => {
  test('is not counted; counted in full it would lift the chips of the seed that are known for it', async () => {
    const lifted = (await seedChips()).filter(
      (item) => item.rivals.length > 0 && verdictOn(DAY, shipment(item, 'CN')).rivalResults.length > 0,
    );
    // Section 18 of the rules names the first four; the last two pass 21,000, the line of January 2026.
    expect(lifted.map(({ slug }) => slug).sort()).toEqual([
      'enflame-t20',
      'enflame-t21',
      'inferentia-2',
      'trainium-1',
      'trainium-2',
      'trainium-3',
    ]);
  }, 60_000);

  test('is shown with its sum', () => {
    const { classification, rivalResults } = verdictOn(DAY, shipment(chip({ fp16: 190, tf32: 190 }), 'CN'));
    expect(classification).toBe('ECCN_3A090_B');
    expect(rivalResults).toMatchObject([
      { claim: null, classification: 'ECCN_3A090_A', sum: '190 TFLOPS (tf32, dense) x 32 bits = 6,080' },
    ]);
  });
});

describe('a claimed performance', () => {
  test.each([
    // Own: 250 x 16 = 4,000, over 2,400 and 4,000 / 700 = 5.71.
    ['over the threshold of 4,800', [4800, 4800], 'ECCN_3A090_A'],
    ['under 1,600, below every threshold', [1599, 1599], 'NOT_3A090'],
    ['across 4,800', [4000, 5000], 'UNDETERMINED'],
  ] as const)('%s gives its own result', (_, claimed, expected) => {
    const { classification, rivalResults } = verdictOn(DAY, shipment(chip({ fp16: 250 }, [claimed]), 'CN'));
    expect([classification, rivalResults.map((each) => [each.claim, each.classification])]).toEqual([
      'ECCN_3A090_B',
      [['claim-0', expected]],
    ]);
  });

  test('that changes nothing is not shown', () => {
    expect(verdictOn(DAY, shipment(chip({ fp16: 990 }, [[15_832, 15_832]]), 'CN')).rivalResults).toEqual([]);
  });
});
