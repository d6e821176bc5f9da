/** What a path is worth, and how it gets at hardware. */
import { describe, expect, test } from 'vitest';
import { diversionOf, OTHER_WAY, WAYS, wayOf, weakestLink } from '../../../src/domain/paths.ts';
import { ACCESS_RELATIONS } from '../../../src/domain/vocabulary.ts';

describe('ways', () => {
  test.each([
    [['OWNS', 'RENTS', 'HOSTS'], 'RENTING'],
    [['BUYS', 'RESELLS'], 'RESELLING'],
    [['BUYS', 'DIVERTS'], 'DIVERTING'],
    [['BUYS', 'OFFERS', 'RUNS_ON'], 'BUYING'],
    [['OWNS', 'OPERATES', 'HOSTS'], 'OWNING'],
    [['DESIGNS', 'FABRICATED_BY'], 'SUPPLYING'],
  ])('%j is %s', (types, way) => {
    expect(wayOf(types)).toBe(way);
  });

  test('every relation of access belongs to one way, and no other does', () => {
    expect(WAYS.flatMap(({ types }) => types).sort()).toEqual([...ACCESS_RELATIONS].sort());
    expect(wayOf([])).toBe(OTHER_WAY);
  });
});

test('a diversion is proven only where the documents of a case state it', () => {
  expect(diversionOf({ type: 'DIVERTS', hedge: 'STATED' })).toBe('PROVEN');
  for (const hedge of ['REPORTED', 'ALLEGED', 'INFERRED', 'ESTIMATE']) {
    expect(diversionOf({ type: 'DIVERTS', hedge })).toBe('ALLEGED');
  }
  expect(diversionOf({ type: 'BUYS', hedge: 'STATED' })).toBeNull();
});

test('the weakest link has the least confidence, then the softest hedge', () => {
  const step = (confidenceRank: number, hedge: string, status: string | null = null) => ({
    fact: { confidenceRank, hedge, status },
  });
  const [sure, soft, planned] = [step(3, 'STATED'), step(3, 'ALLEGED'), step(3, 'ALLEGED', 'PLANNED')];
  expect(weakestLink([sure, soft])).toBe(soft);
  expect(weakestLink([soft, planned])).toBe(planned);
  expect(weakestLink([soft, step(2, 'STATED')]).fact.confidenceRank).toBe(2);
});
