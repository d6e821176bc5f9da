/** The 50 % rule as a cascade: table cases, and the days of the rule itself. */
import { describe, expect, test } from 'vitest';
import { cascade } from '../../../../src/domain/export-controls/cascade.ts';
import { affiliatesRule, reviewOfEntry } from '../../../../src/domain/export-controls/parties.ts';
import { judgeTransaction } from '../../../../src/domain/export-controls/verdict.ts';
import type { OwnershipStep } from '../../../../src/domain/ownership.ts';
import { shipment, withPerformance } from '../../../support/transactions.ts';

function step(owner: string, owned: string, share: number | null, ownership: string | null = null): OwnershipStep {
  return { owner, owned, share, ownership };
}

function caught(steps: OwnershipStep[], { listed = ['bad'], american = [] as string[] } = {}) {
  return cascade('x', {
    steps,
    listed: (id) => (listed.includes(id) ? 'TRUE' : 'FALSE'),
    american: (id) => (american.includes(id) ? 'TRUE' : 'FALSE'),
  });
}

describe('an affiliate', () => {
  test.each([
    ['50 % of one', [step('bad', 'x', 0.5)], 'TRUE', 0.5],
    ['49.9 % of one', [step('bad', 'x', 0.499)], 'FALSE', 0.499],
    ['50 % of 50 %: caught, though the product is 25 %', [step('bad', 'a', 0.5), step('a', 'x', 0.5)], 'TRUE', 0.25],
    ['49 % of 100 %', [step('bad', 'a', 1), step('a', 'x', 0.49)], 'FALSE', 0.49],
    ['100 % of 49 %', [step('bad', 'a', 0.49), step('a', 'x', 1)], 'FALSE', 0.49],
    [
      'four levels of 50 %',
      [step('bad', 'a', 0.5), step('a', 'b', 0.5), step('b', 'c', 0.5), step('c', 'x', 0.5)],
      'TRUE',
      0.0625,
    ],
    ['a minority of unknown size', [step('bad', 'x', null, 'MINORITY')], 'FALSE', null],
    ['a subsidiary without a share', [step('bad', 'x', null, 'SUBSIDIARY')], 'TRUE', null],
    ['an unknown share', [step('bad', 'x', null)], 'UNKNOWN', null],
    ['a joint venture without a share', [step('bad', 'x', null, 'JOINT_VENTURE')], 'UNKNOWN', null],
    ['an unknown share of a caught one', [step('bad', 'a', 0.6), step('a', 'x', null)], 'UNKNOWN', null],
    ['nobody', [], 'FALSE', 0],
    ['somebody else', [step('good', 'x', 1)], 'FALSE', 0],
  ] as const)('%s: %#', (_, steps, expected, interest) => {
    const result = caught([...steps]);
    expect([result.caught, result.economicInterest]).toEqual([expected, interest]);
  });

  test('of two listed owners together', () => {
    const both = { listed: ['bad', 'worse'] };
    expect(caught([step('bad', 'x', 0.25), step('worse', 'x', 0.25)], both)).toMatchObject({
      caught: 'TRUE',
      listedOwners: ['bad', 'worse'],
      economicInterest: 0.5,
    });
    expect(caught([step('bad', 'x', 0.25), step('worse', 'x', 0.249)], both).caught).toBe('FALSE');
  });

  test('of one listed owner through two caught ones, which count in full', () => {
    const steps = [step('bad', 'a', 0.6), step('bad', 'b', 0.6), step('a', 'x', 0.25), step('b', 'x', 0.25)];
    expect(caught(steps)).toMatchObject({ caught: 'TRUE', economicInterest: 0.3 });
  });

  test('with a known half and an unknown rest is caught, with an unknown half it is open', () => {
    const both = { listed: ['bad', 'worse'] };
    expect(caught([step('bad', 'x', 0.5), step('worse', 'x', null)], both).caught).toBe('TRUE');
    expect(caught([step('bad', 'x', 0.4), step('worse', 'x', null)], both).caught).toBe('UNKNOWN');
  });

  test('rival records of one stake count once: the least for certain, the most for possible', () => {
    expect(caught([step('bad', 'x', 0.3), step('bad', 'x', 0.3)]).caught).toBe('FALSE');
    expect(caught([step('bad', 'x', 0.3), step('bad', 'x', 0.6)]).caught).toBe('UNKNOWN');
  });

  test('in a cycle is found once', () => {
    const ring = [step('x', 'a', 0.6), step('a', 'x', 0.6)];
    expect(caught(ring).caught).toBe('FALSE');
    expect(caught([...ring, step('bad', 'a', 0.5)]).caught).toBe('TRUE');
  });

  test('of the United States is not caught, and hands nothing down', () => {
    const steps = [step('bad', 'us', 1), step('us', 'x', 1)];
    expect(caught(steps, { american: ['us'] }).caught).toBe('FALSE');
    expect(caught([step('bad', 'x', 1)], { american: ['x'] }).caught).toBe('FALSE');
  });

  test('is judged by its owners, not by its own entry', () => {
    expect(caught([step('bad', 'x', 0.1)], { listed: ['bad', 'x'] }).caught).toBe('FALSE');
  });
});

describe('the rule', () => {
  test.each([
    ['2025-09-28', 'FALSE'],
    ['2025-09-29', 'TRUE'],
    ['2025-11-09', 'TRUE'],
    ['2025-11-10', 'FALSE'],
    ['2026-11-09', 'FALSE'],
    // Whether the stay was prolonged is not known.
    ['2026-11-10', 'UNKNOWN'],
    ['2027-01-10', 'UNKNOWN'],
  ])('on %s: %s', (day, expected) => {
    expect(affiliatesRule(day, day)).toBe(expected);
  });

  test.each([
    ['2025-09-28', 'NO_LICENCE_REQUIRED', null],
    ['2025-09-29', 'LICENCE_REQUIRED', 'POLICY_OF_DENIAL'],
    ['2025-11-10', 'NO_LICENCE_REQUIRED', null],
    ['2026-11-10', 'UNDETERMINED', null],
  ])('gives an affiliate on %s: %s, %s', (day, outcome, review) => {
    const entry = {
      footnote: null,
      citation: null,
      list: 'US_ENTITY_LIST',
      fromDay: '2020-01-01',
      untilDay: '9999-12-31',
    };
    const record = {
      ownership: ['bad', 'worse'].map((owner) => ({
        ...step(owner, 'x', 0.25),
        fromDay: '2020-01-01',
        untilDay: '9999-12-31',
      })),
      listings: [
        { ...entry, id: 'l1', party: 'bad', reviewPolicy: 'presumption of denial' },
        { ...entry, id: 'l2', party: 'worse', reviewPolicy: 'policy of denial' },
      ],
      countries: new Map([
        ['x', 'CN'],
        ['bad', 'CN'],
        ['worse', 'CN'],
      ]),
    };
    const given = { record, parties: [{ slug: 'x', parentCountry: null }] };
    const verdict = judgeTransaction(day, shipment(withPerformance(100, 1), 'CN', given));
    expect([verdict.outcome, verdict.reviewPolicy]).toEqual([outcome, review]);
  });
});

test.each([
  ['presumption of denial', 'PRESUMPTION_OF_DENIAL'],
  ['policy of denial', 'POLICY_OF_DENIAL'],
  ['case by case for listed crime-control and health items, otherwise presumption of denial', 'PRESUMPTION_OF_DENIAL'],
  ['case by case outside the named advanced tool items, presumption of denial for those', null],
  ['as sections 744.11 and 744.23(d) of the EAR provide', null],
  [null, null],
])('the policy of an entry that prints %s', (printed, policy) => {
  expect(reviewOfEntry(printed)).toBe(policy);
});
