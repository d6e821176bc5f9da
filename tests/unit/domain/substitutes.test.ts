/** Which chips could stand in for another, and whether they can be had. */
import { expect, test } from 'vitest';
import { type Candidate, obtainabilityOf, rankCandidates } from '../../../src/domain/substitutes.ts';

function chip(slug: string, figures: Candidate['figures'], more: Partial<Candidate> = {}): Candidate {
  return { slug, figures, software: [], facts: [], degrees: [], ...more };
}

const ORIGINAL = chip('original', { TPP: 1000, MEMORY_GB: 100, MEMORY_BANDWIDTH_GBS: 4000 }, { software: ['cuda'] });

test('numbers make a candidate where TPP is known and no figure falls below one half', () => {
  const found = rankCandidates(ORIGINAL, [
    chip('weak', { TPP: 499 }),
    chip('small', { TPP: 1000, MEMORY_GB: 40 }),
    chip('unknown', { MEMORY_GB: 100 }),
    chip('near', { TPP: 900, MEMORY_GB: 80 }),
    chip('half', { TPP: 500 }),
    chip('strong', { TPP: 5000, MEMORY_GB: 200 }),
  ]);
  expect(found.map(({ slug }) => slug)).toEqual(['near', 'half', 'strong']);
  expect(found[0]?.comparisons).toEqual([
    { figure: 'TPP', substitute: 900, original: 1000, ratio: 0.9 },
    { figure: 'MEMORY_GB', substitute: 80, original: 100, ratio: 0.8 },
  ]);
});

test('what a source names comes first whatever its numbers, by degree', () => {
  const found = rankCandidates(ORIGINAL, [
    chip('near', { TPP: 1000 }),
    chip('said', { TPP: 10 }, { facts: ['a'], degrees: [null] }),
    chip('partial', {}, { facts: ['b', 'c'], degrees: ['weak', 'partial'] }),
    chip('weak', {}, { facts: ['d'], degrees: ['weak'] }),
  ]);
  expect(found.map(({ slug }) => slug)).toEqual(['partial', 'weak', 'said', 'near']);
});

test('software is shared, not shared, or not recorded', () => {
  const found = rankCandidates(ORIGINAL, [
    chip('a', { TPP: 1000 }, { software: ['cuda', 'x'] }),
    chip('b', { TPP: 1001 }, { software: ['rocm'] }),
    chip('c', { TPP: 1002 }),
  ]);
  expect(found.map(({ sharesSoftware }) => sharesSoftware)).toEqual(['TRUE', 'FALSE', 'UNKNOWN']);
  expect(found[0]?.sharedSoftware).toEqual(['cuda']);
});

test.each([
  ['NO_LICENCE_REQUIRED', null, 'FREE'],
  ['LICENCE_EXCEPTION_AVAILABLE', 'PRESUMPTION_OF_DENIAL', 'FREE'],
  ['LICENCE_REQUIRED', 'CASE_BY_CASE', 'LICENCE'],
  ['LICENCE_REQUIRED', 'PRESUMPTION_OF_APPROVAL', 'LICENCE'],
  ['LICENCE_REQUIRED', 'PRESUMPTION_OF_DENIAL', 'DENIED'],
  ['LICENCE_REQUIRED', 'POLICY_OF_DENIAL', 'DENIED'],
  ['LICENCE_REQUIRED', null, 'UNDETERMINED'],
  ['UNDETERMINED', null, 'UNDETERMINED'],
] as const)('%s, %s: %s', (outcome, reviewPolicy, expected) => {
  expect(obtainabilityOf({ outcome, reviewPolicy })).toBe(expected);
});
