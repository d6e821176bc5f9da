import { expect, test } from 'vitest';
import { csvLines, toCsv } from '../../src/tables/csv.ts';

/** The cells of a table of one column, as a reader of RFC 4180 has them. */
const cellsOf = (csv: string): string[] =>
  [...csv.matchAll(/"((?:[^"]|"")*)"\r\n/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));

test('a table begins with the mark of UTF-8, and quotes keep what a cell holds', () => {
  const csv = toCsv(
    ['name', 'count'],
    [
      ['华为, "昇腾"\n910C', 3],
      [null, true],
    ],
  );
  expect(csv).toBe('\uFEFF"name","count"\r\n"华为, ""昇腾""\n910C",3\r\n,true\r\n');
});

test.each([
  '=1+1',
  '+1',
  '-1+cmd',
  '@SUM(1)',
  '|cmd',
  '%0A=1',
  '\t=1',
  '\r=1',
  '\n=1',
  '\t1',
  ' =1',
  '\u00a0=1',
  '\u3000=1',
  '\u200b=1',
  '\ufeff=1',
  '＝1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '"=1"',
  "'=1",
  '\u0000=1',
])('what a spreadsheet might run is put in as text: %j', (text) => {
  expect(cellsOf(csvLines([[text]]))).toEqual([`'${text}`]);
});

test.each(['1+1', 'x=1', 'a@b.example', '华为', '– 3', '', '(-1)', '"a" = b'])(
  'other text stays as it is: %j',
  (text) => {
    expect(cellsOf(csvLines([[text]]))).toEqual([text]);
  },
);

test('numbers stay numbers, below zero, too', () => {
  expect(csvLines([[-1, 0.5]])).toBe('-1,0.5\r\n');
});
