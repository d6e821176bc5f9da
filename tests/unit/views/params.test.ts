import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../../src/views/index.ts';
import { attributeName, listOf, type Param, parseValues } from '../../../src/views/params.ts';

const PARAMS: readonly Param[] = [
  { name: 'of', kind: 'entity', required: true, label: ['Of', '对象'] },
  { name: 'to', kind: 'country', many: true, label: ['To', '至'] },
  { name: 'how', kind: 'choice', initial: 'A', label: ['How', '如何'], options: [['A', ['a', 'a']]] },
  { name: 'day', kind: 'date', label: ['Day', '日'] },
  { name: 'maxHops', kind: 'number', min: 1, max: 8, whole: true, label: ['Hops', '步'] },
];

describe('values', () => {
  test('are read with what they are by default; empty ones count as not given', () => {
    expect(parseValues(PARAMS, { of: ' h20 ', to: 'CN, SG', day: '', maxHops: '3', other: 'x' })).toEqual({
      ok: true,
      values: { of: 'h20', to: 'CN, SG', how: 'A', maxHops: '3' },
    });
    expect(listOf('CN, SG,')).toEqual(['CN', 'SG']);
  });

  test.each([
    [{}, 'of: is missing'],
    [{ of: 'x', to: 'China' }, 'to: "China" is no country code; write two capital letters such as CN'],
    [{ of: 'x', how: 'B' }, 'how: "B" is none of A'],
    [{ of: 'x', day: '2026-02-30' }, 'day: "2026-02-30" is no day; write one such as 2026-01-15'],
    [{ of: 'x', maxHops: '9' }, 'maxHops: "9" is no whole number from 1 to 8'],
    [{ of: 'x', maxHops: '1.5' }, 'maxHops: "1.5" is no whole number from 1 to 8'],
    [{ of: 'x'.repeat(201) }, 'of: a slug is shorter'],
  ])('that cannot be right are named: %j', (given, problem) => {
    expect(parseValues(PARAMS, given)).toMatchObject({ ok: false, problems: [problem] });
  });

  test('have attributes of their own in elements', () => {
    expect(attributeName('maxHops')).toBe('max-hops');
    for (const view of VIEWS.values()) {
      const names = view.params.map(({ name }) => attributeName(name));
      expect(new Set(names).size, view.name).toBe(names.length);
    }
  });

  test('of the examples are right', () => {
    for (const view of VIEWS.values()) {
      expect(view.examples.length, view.name).toBeGreaterThan(0);
      for (const { values } of view.examples) expect(parseValues(view.params, values).ok, view.name).toBe(true);
    }
  });
});
