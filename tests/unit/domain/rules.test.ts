/** Small pure rules: who stands above whom, what is weakest, what was in force, what a frame is. */
import { describe, expect, test } from 'vitest';
import { countryGroupsOf } from '../../../src/domain/export-controls/country-groups.ts';
import { frameKey, frameOf } from '../../../src/domain/frame.ts';
import { type OwnershipStep, ultimateParent } from '../../../src/domain/ownership.ts';
import { weakestLink } from '../../../src/domain/paths.ts';
import { attributeText, performanceDensityOf, tppOf } from '../../../src/domain/specs.ts';
import { kindFromApi, kindToApi } from '../../../src/domain/vocabulary.ts';

describe('ultimate parent', () => {
  const owns = (
    owner: string,
    owned: string,
    share: number | null,
    ownership: string | null = null,
  ): OwnershipStep => ({ owner, owned, share, ownership });

  test.each<[string, OwnershipStep[], ReturnType<typeof ultimateParent>]>([
    ['nobody above means itself', [], { known: true, id: 'a' }],
    ['a majority', [owns('b', 'a', 0.51)], { known: true, id: 'b' }],
    ['exactly one half is no majority', [owns('b', 'a', 0.5)], { known: true, id: 'a' }],
    ['a subsidiary without a share', [owns('b', 'a', null, 'SUBSIDIARY')], { known: true, id: 'b' }],
    ['two levels', [owns('b', 'a', 1), owns('c', 'b', 0.8)], { known: true, id: 'c' }],
    ['a minority does not count', [owns('b', 'a', null, 'MINORITY')], { known: true, id: 'a' }],
    ['a state body is not followed', [owns('b', 'a', 1), owns('state', 'b', 1, 'STATE')], { known: true, id: 'b' }],
    [
      'an unknown share that could decide gives both readings',
      [owns('b', 'a', null, 'JOINT_VENTURE')],
      { known: false, readings: ['a', 'b'] },
    ],
    ['a ring ends', [owns('b', 'a', 1), owns('a', 'b', 1)], { known: true, id: 'a' }],
  ])('%s', (_, steps, expected) => {
    expect(ultimateParent('a', steps)).toEqual(expected);
  });
});

describe('weakest link', () => {
  const step = (confidenceRank: number, hedge: string, status: string | null = null) => ({
    fact: { confidenceRank, hedge, status },
  });

  test('confidence first, then hedge, then whether it is held', () => {
    const low = step(1, 'STATED');
    expect(weakestLink([step(3, 'ALLEGED'), low, step(2, 'REPORTED')])).toBe(low);
    const alleged = step(2, 'ALLEGED');
    expect(weakestLink([step(2, 'STATED'), alleged, step(2, 'REPORTED')])).toBe(alleged);
    const planned = step(2, 'REPORTED', 'PLANNED');
    expect(weakestLink([step(2, 'REPORTED', 'DELIVERED'), planned])).toBe(planned);
  });

  test('of equals the first', () => {
    const first = step(2, 'REPORTED');
    expect(weakestLink([first, step(2, 'REPORTED')])).toBe(first);
  });
});

describe('the frame', () => {
  test('is today where nothing is said', () => {
    expect(frameOf(undefined, '2026-11-23')).toEqual({
      asOf: '2026-11-23',
      knownOn: '2026-11-23',
      dataUse: 'ANY',
      today: '2026-11-23',
    });
  });
  test('may look ahead, but not know ahead', () => {
    expect(frameOf({ asOf: '2027-01-01' }, '2026-11-23').asOf).toBe('2027-01-01');
    expect(() => frameOf({ knownOn: '2026-11-24' }, '2026-11-23')).toThrow('lies in the future');
    expect(() => frameOf({ asOf: '2026-02-30' }, '2026-11-23')).toThrow('is no day');
  });
  test('has a key by which equal frames are one', () => {
    expect(frameKey(frameOf({}, '2026-11-23'))).toBe(frameKey(frameOf({ asOf: '2026-11-23' }, '2026-11-23')));
  });
});

test('country groups follow the day: the United Arab Emirates left D:4 on 2026-07-10', () => {
  expect(countryGroupsOf('CN', '2026-11-23')).toEqual(['D:1', 'D:4', 'D:5']);
  expect(countryGroupsOf('AE', '2026-07-09')).toEqual(['D:4']);
  expect(countryGroupsOf('AE', '2026-07-10')).toEqual(['A:5']);
  expect(countryGroupsOf('MY', '2026-11-23')).toEqual([]);
});

test('figures come with the sum that gives them', () => {
  const h20 = { denseTflops: { fp16: 148, int8: 296 }, dieAreaMm2: 814 };
  expect(tppOf(h20)?.sum).toBe('148 TFLOPS (fp16, dense) x 16 bits = 2,368');
  expect(performanceDensityOf(h20)?.sum).toBe('2,368 / 814 mm2 = 2.91');
  expect(performanceDensityOf({ denseTflops: { fp16: 148 } })).toBeUndefined();
  expect(tppOf({})).toBeUndefined();
});

test('properties as text', () => {
  expect(['a', 4, ['x', 'y'], { k: 1 }, true].map(attributeText)).toEqual(['a', '4', 'x, y', '{"k":1}', 'true']);
});

test('kinds as the API writes them', () => {
  expect(kindToApi('CloudOffering')).toBe('CLOUD_OFFERING');
  expect(kindFromApi('AI_MODEL')).toBe('AiModel');
});
