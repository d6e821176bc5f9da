/** Small decisions of single views, by hand. */
import { describe, expect, test } from 'vitest';
import { comparePresence } from '../../../src/views/compare.ts';
import { type ConditionNode, conditionRows, shownConditions } from '../../../src/views/conditions.ts';
import { fairShares } from '../../../src/views/neighbourhood.ts';
import { zonesOf } from '../../../src/views/performance.ts';
import { verdictTone } from '../../../src/views/tones.ts';
import { changesOf } from '../../../src/views/what-if.ts';

test('a fact is gone, new or kept', () => {
  const presence = comparePresence([{ slug: 'a' }, { slug: 'b' }], [{ slug: 'b' }, { slug: 'c' }]);
  expect(presence.map(({ item, presence: when }) => [item.slug, when])).toEqual([
    ['a', 'GONE'],
    ['c', 'NEW'],
    ['b', 'KEPT'],
  ]);
});

test('room is shared so that small groups stay whole', () => {
  expect(fairShares([2, 50, 3], 15)).toEqual([2, 10, 3]);
  expect(fairShares([1, 1], 15)).toEqual([1, 1]);
  expect(fairShares([9, 9, 9], 2)).toEqual([1, 1, 1]);
});

const condition = (truth: ConditionNode['truth'], ...conditions: ConditionNode[]): ConditionNode => ({
  text: 'x',
  truth,
  truthLabel: truth,
  arithmetic: null,
  because: null,
  citation: 'c',
  missing: [],
  conditions,
});

describe('conditions in a picture', () => {
  const tree = condition(
    'TRUE',
    condition('FALSE', condition('TRUE'), condition('FALSE')),
    condition('UNKNOWN', condition('UNKNOWN')),
  );

  test('are all there where there is room', () => {
    expect(conditionRows([tree])).toHaveLength(6);
    expect(shownConditions([tree], 6)).toHaveLength(6);
  });

  test('lose the parts of what is false before anything else', () => {
    const rows = shownConditions([tree], 5);
    expect(rows.map(({ truth, level }) => [truth, level])).toEqual([
      ['TRUE', 0],
      ['FALSE', 1],
      ['UNKNOWN', 1],
      ['UNKNOWN', 2],
    ]);
    expect(shownConditions([tree], 2)).toHaveLength(1);
  });
});

describe('zones of the rules', () => {
  const acs = {
    slug: 'us-acs-2023-10',
    title: 't',
    citation: 'c',
    inForce: true,
    thresholds: Object.entries({
      tppHigh: 4800,
      tppMiddle: 2400,
      tppLow: 1600,
      densityHigh: 5.92,
      densityMiddle: 3.2,
      densityLow: 1.6,
    }).map(([name, value]) => ({ name, value, unit: '' })),
  };

  /** ECCN 3A090 in one's own words: what the zones must agree with. */
  const classOf = (tpp: number, density: number): string | null => {
    if (tpp >= 4800 || (tpp >= 1600 && density >= 5.92)) return '3A090.a';
    if (tpp >= 2400 && density >= 1.6) return '3A090.b';
    return tpp >= 1600 && density >= 3.2 ? '3A090.b' : null;
  };

  test('hold exactly the points that the text catches', () => {
    const zones = zonesOf([acs], 'DENSITY', 'en');
    for (const tpp of [100, 1599, 1600, 2399, 2400, 4799, 4800, 20_000]) {
      for (const density of [0.1, 1.59, 1.6, 3.19, 3.2, 5.91, 5.92, 20]) {
        const names = zones
          .filter(
            ({ minX, maxX, minY, maxY }) =>
              tpp >= minX && (maxX === null || tpp < maxX) && density >= minY && (maxY === null || density < maxY),
          )
          .map(({ name }) => name);
        expect([...new Set(names)], `${tpp}, ${density}`).toEqual(
          classOf(tpp, density) === null ? [] : [classOf(tpp, density)],
        );
      }
    }
  });

  test('are not drawn while their rule is not in force', () => {
    expect(zonesOf([{ ...acs, inForce: false }], 'DENSITY', 'en')).toEqual([]);
    expect(zonesOf([acs], 'BANDWIDTH', 'en')).toEqual([]);
  });
});

test('a verdict has one sign', () => {
  const tone = (outcome: Parameters<typeof verdictTone>[0]['outcome'], reviewPolicy: string | null = null) =>
    verdictTone({ outcome, reviewPolicy });
  expect(tone('NO_LICENCE_REQUIRED')).toBe('free');
  expect(tone('LICENCE_REQUIRED')).toBe('licence');
  expect(tone('LICENCE_REQUIRED', 'CASE_BY_CASE')).toBe('licence');
  expect(tone('LICENCE_REQUIRED', 'PRESUMPTION_OF_DENIAL')).toBe('denied');
  expect(tone('LICENCE_EXCEPTION_AVAILABLE')).toBe('exception');
  expect(tone('UNDETERMINED')).toBe('unknown');
});

test('values are changes of policy', () => {
  expect(changesOf({ endRule: 'a', threshold: 'r:tpp:30000', list: 'x,y', shutGate: 'h20' })).toEqual([
    { endRule: 'a' },
    { threshold: { rule: 'r', name: 'tpp', value: 30_000 } },
    { list: { party: 'x' } },
    { list: { party: 'y' } },
    { chinaGate: { chip: 'h20', open: false } },
  ]);
});
