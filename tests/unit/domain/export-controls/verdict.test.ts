/** Verdicts on whole transactions: routes, parties, end uses, what is open, and what may not come out free. */
import { describe, expect, test } from 'vitest';
import type { Trace } from '../../../../src/domain/export-controls/condition.ts';
import { judgeTransaction, outcomeOf, verdictOn } from '../../../../src/domain/export-controls/verdict.ts';
import type { Truth } from '../../../../src/domain/truth.ts';
import { ASCEND_910C, H20, H200, item, RTX_4090, shipment, withPerformance } from '../../../support/transactions.ts';

function sums(traces: readonly Trace[]): string[] {
  return traces.flatMap((trace) => [...(trace.sum === null ? [] : [trace.sum]), ...sums(trace.children)]);
}

describe('H20', () => {
  const verdict = verdictOn('2026-11-23', shipment(H20, 'CN'));

  test('is not 3A090, by sums that are shown', () => {
    expect(verdict.classification).toBe('NOT_3A090');
    expect(sums(verdict.classifications)).toContain(
      '148 TFLOPS (fp16, dense) x 16 bits = 296 TFLOPS (fp8, dense) x 8 bits = 2,368 < 2,400',
    );
    expect(sums(verdict.classifications)).toContain('2,368 / 814 mm2 = 2.91 < 3.2');
  });

  test('needs a licence by the letter to its designer, and only while that ships it', () => {
    expect([verdict.outcome, verdict.reasons]).toEqual(['LICENCE_REQUIRED', ['IS_INFORMED_LETTER']]);
    expect(sums(verdict.requirements.map(({ trace }) => trace))).toContain('4,000 GB/s >= 1,400 GB/s');
    const assumption = verdict.assumptions.find(({ id }) => id === 'SHIPPED_BY_ADDRESSEE');
    expect(assumption?.otherwise.outcome).toBe('NO_LICENCE_REQUIRED');
  });

  test('of a designer without a letter it would need none', () => {
    const other = {
      ...H20,
      slug: 'other',
      named: ['other'],
      designers: [{ slug: 'acme', country: 'US', parentCountry: null }],
    };
    expect(judgeTransaction('2026-11-23', shipment(other, 'CN')).outcome).toBe('NO_LICENCE_REQUIRED');
  });

  test.each(['IR', 'RU', 'BY', 'SY', 'KP', 'CU'])('to %s never comes out free', (destination) => {
    for (const day of ['2022-01-01', '2023-06-01', '2024-06-01', '2026-11-23', '2035-01-01']) {
      expect(judgeTransaction(day, shipment(H20, destination)).outcome, day).not.toBe('NO_LICENCE_REQUIRED');
    }
  });
});

describe('the same H200 around 2026-01-15', () => {
  test.each([
    ['export from the United States', 'CN', {}, ['PRESUMPTION_OF_DENIAL', 'CASE_BY_CASE'], 'THRESHOLD'],
    ['re-export from Taiwan', 'CN', { origin: 'TW' }, ['PRESUMPTION_OF_DENIAL', 'PRESUMPTION_OF_DENIAL'], 'THRESHOLD'],
    ['transfer inside China', 'CN', { origin: 'CN' }, ['PRESUMPTION_OF_DENIAL', 'PRESUMPTION_OF_DENIAL'], 'THRESHOLD'],
    [
      'a subsidiary of a Chinese parent in Malaysia',
      'MY',
      { parent: 'CN' },
      ['PRESUMPTION_OF_DENIAL', 'PRESUMPTION_OF_DENIAL'],
      'HEADQUARTERS_RULE',
    ],
    ['a Malaysian company in Malaysia', 'MY', {}, [null, null], undefined],
  ] as const)('%s', (_, destination, given, policies, reason) => {
    const verdicts = ['2026-01-14', '2026-01-15'].map((day) => verdictOn(day, shipment(H200, destination, given)));
    expect(verdicts.map(({ reviewPolicy }) => reviewPolicy)).toEqual(policies);
    for (const { reasons, outcome } of verdicts) {
      expect(outcome).toBe(reason === undefined ? 'NO_LICENCE_REQUIRED' : 'LICENCE_REQUIRED');
      if (reason !== undefined) expect(reasons).toContain(reason);
    }
  });

  test('each certification carries the case-by-case review', () => {
    const { assumptions } = verdictOn('2026-01-15', shipment(H200, 'CN'));
    const carrying = assumptions.filter(({ otherwise }) => otherwise.reviewPolicy === 'PRESUMPTION_OF_DENIAL');
    expect(carrying.map(({ id }) => id)).toEqual([
      'US_SUPPLY',
      'FOUNDRY_CAPACITY',
      'HALF_OF_US_SHIPMENTS',
      'RECIPIENT_SECURITY',
      'NO_MILITARY_USE',
      'THIRD_PARTY_TEST',
    ]);
  });

  test('a certification that is not known leaves the review open', () => {
    const verdict = verdictOn('2026-01-15', shipment(H200, 'CN', { assume: { US_SUPPLY: 'UNKNOWN' } }));
    expect([verdict.outcome, verdict.reviewPolicy]).toEqual(['LICENCE_REQUIRED', null]);
  });
});

describe('licence exceptions', () => {
  test.each([
    ['2023-12-01', 'CN', 'LICENCE_EXCEPTION_AVAILABLE', ['NAC']],
    ['2023-12-01', 'SA', 'LICENCE_EXCEPTION_AVAILABLE', ['NAC']],
    ['2024-04-04', 'CN', 'LICENCE_EXCEPTION_AVAILABLE', ['NAC']],
    ['2024-04-04', 'SA', 'LICENCE_EXCEPTION_AVAILABLE', ['ACA']],
    // Not for a destination of part 746.
    ['2024-04-04', 'RU', 'UNDETERMINED', ['NAC']],
  ])('RTX 4090 on %s to %s: %s by %s', (day, destination, outcome, names) => {
    const verdict = judgeTransaction(day, shipment(RTX_4090, destination));
    expect([verdict.outcome, verdict.exceptions.map(({ name }) => name)]).toEqual([outcome, names]);
  });

  test('fall away without notice, with a purchase order only for ACA', () => {
    const without = (destination: string) =>
      judgeTransaction('2024-05-01', shipment(RTX_4090, destination, { assume: { NAC_NOTIFICATION: 'FALSE' } }))
        .outcome;
    expect([without('CN'), without('SA')]).toEqual(['LICENCE_REQUIRED', 'LICENCE_EXCEPTION_AVAILABLE']);
  });

  test('do not stand in for the licence of a listed party', () => {
    const listings = [
      {
        id: 'l',
        party: 'acme',
        list: 'US_ENTITY_LIST',
        footnote: null,
        reviewPolicy: 'presumption of denial',
        citation: null,
        fromDay: '2020-01-01',
        untilDay: '9999-12-31',
      },
    ];
    const record = { ownership: [], listings, countries: new Map([['acme', 'CN']]) };
    const { outcome, reasons } = judgeTransaction(
      '2024-05-01',
      shipment(RTX_4090, 'CN', { record, parties: [{ slug: 'acme' }] }),
    );
    expect(outcome).toBe('LICENCE_REQUIRED');
    expect(reasons).toContain('ENTITY_LISTED');
  });
});

describe('general prohibition 10', () => {
  test.each(['MY', 'DE', 'US', 'CN', 'AE'])('leaves an Ascend to %s never free', (destination) => {
    const { outcome, generalProhibition10 } = judgeTransaction(
      '2025-05-13',
      shipment(ASCEND_910C, destination, { origin: 'CN' }),
    );
    expect(generalProhibition10?.truth).toBe('TRUE');
    expect(outcome).not.toBe('NO_LICENCE_REQUIRED');
  });
  test('is not there the day before', () => {
    expect(
      judgeTransaction('2025-05-12', shipment(ASCEND_910C, 'MY', { origin: 'CN' })).generalProhibition10,
    ).toBeNull();
  });
  test('takes up a chip by its numbers where its designer has its seat in D:5', () => {
    const given = { slug: 'x', designers: [{ slug: null, country: 'CN', parentCountry: null }] };
    const on = (tpp: number) =>
      judgeTransaction('2026-01-01', shipment(withPerformance(tpp, 1, given), 'MY', { origin: 'CN' }));
    expect([on(4800).generalProhibition10?.truth, on(4799).generalProhibition10?.truth]).toEqual(['TRUE', 'FALSE']);
  });
});

describe('jurisdiction', () => {
  test('of what is shipped from the United States is plain', () => {
    expect(judgeTransaction('2026-01-01', shipment(RTX_4090, 'DE')).jurisdiction.truth).toBe('TRUE');
  });
  test('of what is made abroad follows the foreign direct product rule, else it is open', () => {
    const from = (what: typeof H200) =>
      judgeTransaction('2026-01-01', shipment(what, 'CN', { origin: 'TW' })).jurisdiction;
    expect(from(H200).truth).toBe('TRUE');
    expect([from(withPerformance(100, 1)).truth, from(withPerformance(100, 1)).missing]).toEqual([
      'UNKNOWN',
      ['jurisdiction'],
    ]);
  });
});

describe('end uses', () => {
  const of = (
    endUse: 'MILITARY' | 'SUPERCOMPUTER' | 'SEMICONDUCTOR_FABRICATION' | 'AI_TRAINING_FOR_D5_PARTY',
    destination = 'CN',
  ) => judgeTransaction('2026-01-01', shipment(withPerformance(100, 1), destination, { endUse })).outcome;
  test('of a supercomputer in D:5 asks for a licence, of one elsewhere does not', () => {
    expect([of('SUPERCOMPUTER'), of('SUPERCOMPUTER', 'DE')]).toEqual(['LICENCE_REQUIRED', 'NO_LICENCE_REQUIRED']);
  });
  test('whose text is not modelled stay open', () => {
    expect([of('MILITARY'), of('SEMICONDUCTOR_FABRICATION'), of('AI_TRAINING_FOR_D5_PARTY')]).toEqual([
      'UNDETERMINED',
      'UNDETERMINED',
      'UNDETERMINED',
    ]);
  });
});

describe('what is not known', () => {
  test('of an item leaves the outcome open where it decides, and only there', () => {
    const nothing = item({ slug: 'x' });
    expect(judgeTransaction('2024-01-01', shipment(nothing, 'CN')).outcome).toBe('UNDETERMINED');
    expect(judgeTransaction('2024-01-01', shipment(nothing, 'CN')).missing).toContain('dense rate');
    expect(judgeTransaction('2024-01-01', shipment(nothing, 'DE')).outcome).toBe('NO_LICENCE_REQUIRED');
  });
  test('of a seat leaves the headquarters rule open', () => {
    const verdict = judgeTransaction(
      '2026-01-01',
      shipment(H200, 'MY', { parties: [{ slug: 'acme', country: null, parentCountry: null }] }),
    );
    expect([verdict.outcome, verdict.missing]).toEqual(['UNDETERMINED', ['seat of the recipient']]);
  });

  const TRUTHS: readonly Truth[] = ['TRUE', 'FALSE', 'UNKNOWN'];
  test('never makes the outcome firmer than each of its values would', () => {
    const values = (truth: Truth): Truth[] => (truth === 'UNKNOWN' ? ['TRUE', 'FALSE'] : [truth]);
    for (const hard of TRUTHS)
      for (const soft of TRUTHS)
        for (const exception of TRUTHS)
          for (const open of [true, false]) {
            const outcome = outcomeOf({ hard, soft, exception, open });
            if (outcome === 'UNDETERMINED') continue;
            const each = values(hard).flatMap((h) =>
              values(soft).flatMap((s) =>
                values(exception).map((e) => outcomeOf({ hard: h, soft: s, exception: e, open })),
              ),
            );
            expect(new Set(each), JSON.stringify({ hard, soft, exception, open })).toEqual(new Set([outcome]));
          }
  });
});
