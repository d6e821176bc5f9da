/** Small decisions of single views, by hand. */
import { describe, expect, test } from 'vitest';
import { comparePresence, countAlike } from '../../../src/views/compare.ts';
import { type ConditionNode, conditionRows, reasonsOf, shownConditions } from '../../../src/views/conditions.ts';
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

test('what is said several times stands once, with its number', () => {
  expect(countAlike(['a', 'b', 'a'])).toEqual(['a (2×)', 'b']);
});

test('room is shared so that small groups stay whole', () => {
  expect(fairShares([2, 50, 3], 15)).toEqual([2, 10, 3]);
  expect(fairShares([1, 1], 15)).toEqual([1, 1]);
  expect(fairShares([9, 9, 9], 2)).toEqual([1, 1, 1]);
});

let named = 0;
const condition = (
  truth: ConditionNode['truth'],
  operator: ConditionNode['operator'] = null,
  ...conditions: ConditionNode[]
): ConditionNode => ({
  text: `x${named++}`,
  truth,
  truthLabel: truth,
  operator,
  operatorLabel: operator,
  arithmetic: null,
  because: null,
  citation: 'c',
  missing: [],
  conditions,
});

describe('conditions in a picture', () => {
  const truths = (...trees: ConditionNode[]) => shownConditions(trees, 60).map(({ truth, level }) => [truth, level]);
  const nameless = (operator: 'ALL' | 'ANY' | 'NOT', truth: ConditionNode['truth'], ...parts: ConditionNode[]) => ({
    ...condition(truth, operator, ...parts),
    text: operator,
  });

  test('are those that decide: of what holds one way, of what fails one failure, of what is open all that is open', () => {
    const parts = [
      condition('FALSE'),
      condition('TRUE'),
      condition('UNKNOWN'),
      condition('TRUE'),
      condition('UNKNOWN'),
    ];
    expect(truths(condition('TRUE', 'ANY', ...parts))).toEqual([
      ['TRUE', 0],
      ['TRUE', 1],
    ]);
    expect(truths(condition('FALSE', 'ALL', ...parts))).toEqual([
      ['FALSE', 0],
      ['FALSE', 1],
    ]);
    expect(truths(condition('UNKNOWN', 'ANY', ...parts))).toEqual([
      ['UNKNOWN', 0],
      ['UNKNOWN', 1],
      ['UNKNOWN', 1],
    ]);
    const failures = [condition('FALSE'), condition('FALSE')];
    expect(truths(condition('FALSE', 'ANY', ...failures))).toHaveLength(3);
    expect(truths(condition('TRUE', 'ALL', condition('TRUE'), condition('TRUE')))).toHaveLength(3);
  });

  test('leave out groups that have no name and one part, and say what a negation negates', () => {
    const leaf = condition('TRUE');
    expect(shownConditions([condition('TRUE', 'ALL', nameless('ANY', 'TRUE', leaf))], 60)[1]?.text).toBe(leaf.text);
    const [negation] = shownConditions([nameless('NOT', 'FALSE', leaf)], 60);
    expect(negation).toMatchObject({ text: `NOT: ${leaf.text}`, truth: 'FALSE', level: 0 });
  });

  test('show the parts of a part that says the same as the whole', () => {
    const inner = condition('TRUE', 'ALL', condition('TRUE'), condition('TRUE'));
    const whole = { ...condition('TRUE', 'ALL', inner, condition('TRUE')), text: inner.text };
    expect(truths(whole).map(([, level]) => level)).toEqual([0, 1, 1, 1]);
  });

  test('are taken apart once', () => {
    const known = condition('TRUE', 'ALL', condition('TRUE'), condition('TRUE'));
    expect(truths(known, condition('TRUE', 'ALL', known, condition('TRUE')))).toHaveLength(6);
  });

  test('lose the deepest where there is no room, and are all in the table', () => {
    const tree = condition(
      'TRUE',
      'ALL',
      condition('TRUE', 'ALL', condition('TRUE'), condition('TRUE')),
      condition('TRUE'),
    );
    expect(shownConditions([tree], 5)).toHaveLength(5);
    expect(shownConditions([tree], 4)).toHaveLength(3);
    expect(shownConditions([tree, tree], 1)).toHaveLength(1);
    expect(conditionRows([tree])).toHaveLength(5);
  });

  test('give the reasons of the facts that decide', () => {
    const why = { ...condition('TRUE'), because: 'its seat: CN' };
    const other = { ...condition('FALSE'), because: 'its seat: US' };
    expect(reasonsOf(condition('TRUE', 'ANY', other, why))).toEqual([`${why.text} (its seat: CN)`]);
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
