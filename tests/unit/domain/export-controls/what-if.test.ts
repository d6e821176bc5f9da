/** Supposed changes as laws, and how two judgements differ. */
import { describe, expect, test } from 'vitest';
import { type Judgement, judgeTransaction, PRESENT_LAW } from '../../../../src/domain/export-controls/verdict.ts';
import {
  changedLaw,
  changedRecord,
  changeOf,
  type GivenChange,
} from '../../../../src/domain/export-controls/what-if.ts';
import { diffOf } from '../../../../src/domain/export-controls/what-if-diff.ts';
import { compareParties, type PartyLaw } from '../../../../src/domain/export-controls/what-if-parties.ts';
import { H200, shipment, withPerformance } from '../../../support/transactions.ts';

const DAY = '2026-09-01';
const law = (...given: GivenChange[]) => changedLaw(PRESENT_LAW, given.map(changeOf), DAY);

describe('a changed law', () => {
  test('leaves the law that it came from as it is', () => {
    const before = JSON.stringify(PRESENT_LAW);
    law({ threshold: { rule: 'us-acs-2023-10', name: 'tppHigh', value: 1 } }, { endRule: 'us-h200-2026-01' });
    expect(JSON.stringify(PRESENT_LAW)).toBe(before);
  });

  test('a rule that has ended is in force again, with the parts that ended with it', () => {
    const item = withPerformance(5000, undefined, { numbers: { ioBandwidthGBs: 600 } });
    const now = judgeTransaction(DAY, shipment(item, 'CN'), law({ endRule: 'us-acs-2023-10' }));
    expect(now.classification).toBe('NOT_3A090');
    const then = judgeTransaction(
      DAY,
      shipment(item, 'CN'),
      law({ endRule: 'us-acs-2023-10' }, { applyRule: 'us-ac-2022-10' }),
    );
    expect(then.classification).toBe('ECCN_3A090');
  });

  test('a rule to come is in force on an earlier day', () => {
    const early = changedLaw(PRESENT_LAW, [changeOf({ applyRule: 'us-h200-2026-01' })], '2025-06-01');
    const sold = { ...H200, soldInUsOn20260115: 'TRUE' as const };
    expect(judgeTransaction('2025-06-01', shipment(sold, 'CN')).reviewPolicy).toBe('PRESUMPTION_OF_DENIAL');
    expect(judgeTransaction('2025-06-01', shipment(sold, 'CN'), early).reviewPolicy).toBe('CASE_BY_CASE');
  });

  test('Hong Kong moves with China', () => {
    const moved = law({ countryGroup: { country: 'HK', group: 'D:5', member: false } });
    expect(moved.groups.get('CN D:5')).toBe(false);
  });

  test.each<[string, GivenChange[]]>([
    ['no member', [{}]],
    ['an unknown rule', [{ endRule: 'x' }]],
    ['a bill as a rule', [{ applyRule: 'us-safe-chips-2025-12' }]],
    ['a negative threshold', [{ threshold: { rule: 'us-h200-2026-01', name: 'tpp', value: -1 } }]],
    ['two of one threshold', [1, 2].map((value) => ({ threshold: { rule: 'us-h200-2026-01', name: 'tpp', value } }))],
    ['on and off a list', [{ list: { party: 'a' } }, { delist: { party: 'a' } }]],
  ])('%s is refused', (_, given) => {
    expect(() => law(...given)).toThrow(/\S/);
  });
});

test('a supposed entry takes the place of the recorded one; off a list means off that list', () => {
  const entry = { id: 'e', party: 'a', list: 'US_ENTITY_LIST', footnote: '4', reviewPolicy: null, citation: null };
  const record = {
    ownership: [],
    countries: new Map(),
    listings: [{ ...entry, fromDay: '2020-01-01', untilDay: '9999-12-31' }],
  };
  const listed = changedRecord(record, [changeOf({ list: { party: 'a' } })]);
  expect(listed.listings.map(({ id, footnote }) => [id, footnote])).toEqual([['supposed-a', null]]);
  expect(changedRecord(record, [changeOf({ delist: { party: 'a' } })]).listings).toEqual([]);
  expect(changedRecord(record, [changeOf({ delist: { party: 'a', list: 'US_SDN' } })]).listings).toHaveLength(1);
});

function partyDiffs(before: PartyLaw, after: PartyLaw) {
  const { parties, diff } = compareParties(DAY, before, after);
  return parties.map(diff).filter((each) => each !== undefined);
}

test('a party is caught through several owners together, and let go with one of them', () => {
  const listing = (party: string) => ({
    id: party,
    party,
    list: 'US_ENTITY_LIST',
    footnote: null,
    reviewPolicy: null,
    citation: null,
    fromDay: '2020-01-01',
    untilDay: '9999-12-31',
  });
  const stake = (owner: string, share: number) => ({
    owner,
    owned: 'c',
    share,
    ownership: 'MINORITY',
    fromDay: '2020-01-01',
    untilDay: '9999-12-31',
  });
  const record = {
    ownership: [stake('a', 0.3), stake('b', 0.2)],
    listings: [listing('a'), listing('b')],
    countries: new Map([
      ['a', 'CN'],
      ['b', 'CN'],
      ['c', 'NL'],
    ]),
  };
  const inForce = law({ suspension: { act: 'us-affiliates-suspension-2025-11', holds: false } });
  expect(partyDiffs({ law: PRESENT_LAW, record }, { law: inForce, record })).toEqual([
    { party: 'c', before: 'FALSE', after: 'TRUE', listedOwners: ['a', 'b'] },
  ]);
  const without = changedRecord(record, [changeOf({ delist: { party: 'b' } })]);
  expect(
    partyDiffs({ law: inForce, record }, { law: inForce, record: without }).map(({ party, after }) => [party, after]),
  ).toEqual([
    ['b', 'FALSE'],
    ['c', 'FALSE'],
  ]);
});

describe('effects', () => {
  const judged = judgeTransaction(DAY, shipment(H200, 'CN'));
  const as = (outcome: Judgement['outcome'], reviewPolicy: Judgement['reviewPolicy'] = null): Judgement => ({
    ...judged,
    outcome,
    reviewPolicy,
  });
  test.each([
    [as('LICENCE_REQUIRED'), as('NO_LICENCE_REQUIRED'), 'OPENS'],
    [as('NO_LICENCE_REQUIRED'), as('LICENCE_REQUIRED'), 'CLOSES'],
    [as('LICENCE_REQUIRED'), as('LICENCE_EXCEPTION_AVAILABLE'), 'EASES'],
    [as('LICENCE_EXCEPTION_AVAILABLE'), as('LICENCE_REQUIRED'), 'TIGHTENS'],
    [as('LICENCE_REQUIRED', 'CASE_BY_CASE'), as('LICENCE_REQUIRED', 'PRESUMPTION_OF_DENIAL'), 'TIGHTENS'],
    [as('LICENCE_REQUIRED', 'POLICY_OF_DENIAL'), as('LICENCE_REQUIRED', 'PRESUMPTION_OF_DENIAL'), 'EASES'],
    [as('LICENCE_REQUIRED', 'CASE_BY_CASE'), as('LICENCE_REQUIRED'), 'BECOMES_UNCERTAIN'],
    [as('LICENCE_REQUIRED'), as('LICENCE_REQUIRED', 'CASE_BY_CASE'), 'SETTLES'],
    [as('NO_LICENCE_REQUIRED'), as('UNDETERMINED'), 'BECOMES_UNCERTAIN'],
    [as('UNDETERMINED'), as('NO_LICENCE_REQUIRED'), 'SETTLES'],
    [as('LICENCE_REQUIRED'), { ...as('LICENCE_REQUIRED'), classification: 'NOT_3A090' as const }, 'OTHER'],
  ])('%#: %s', (before, after, effect) => {
    expect(diffOf(before, after)?.effect).toBe(effect);
  });

  test('what a reader would not see is no difference', () => {
    expect(diffOf(judged, { ...judged, missing: ['x'] })).toBeUndefined();
  });
});
