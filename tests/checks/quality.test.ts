/** `tests/QUALITY.md` is whole and true: every promise has its line, and every test that it names exists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/app.ts';

const FOLDER = join(ROOT, 'tests');

/** Number of lines by the letter of their section. */
const LINES: Readonly<Record<string, number>> = { L: 18, F: 20, B: 7, A: 7, O: 3 };

const rows = [
  ...readFileSync(join(FOLDER, 'QUALITY.md'), 'utf8').matchAll(/^\| ([A-Z]\d+) \| (.+?) \| (.+) \|$/gm),
].map(([, id = '', promise = '', shownBy = '']) => ({
  id,
  promise,
  tests: [...shownBy.matchAll(/\[([^\]]+)\]\(\1\) `([^`]+)`/g)].map(([, file = '', title = '']) => ({ file, title })),
}));

test('every promise has its line', () => {
  const expected = Object.entries(LINES).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );
  expect(rows.map(({ id }) => id)).toEqual(expected);
});

test('each is shown by a test', () => {
  expect(rows.filter(({ tests }) => tests.length === 0).map(({ id }) => id)).toEqual([]);
});

test('the tests that are named exist', () => {
  const named = rows.flatMap(({ id, tests }) => tests.map((one) => ({ id, ...one })));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(({ file, title }) => !titlesIn(file).includes(title))).toEqual([]);
});

/** Titles of tests, of groups of them, and of rows of their tables. */
function titlesIn(file: string): string[] {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const calls = [...text.matchAll(/\b(?:test|it|describe)(?:\.each(?:<[^>]*>)?\([\s\S]*?\))?\(\s*'([^'\n]+)'/g)];
  const tables = [...text.matchAll(/^\s+\[\s*'([^'\n]+)',/gm)];
  return [...calls, ...tables].map(([, title = '']) => title);
}
