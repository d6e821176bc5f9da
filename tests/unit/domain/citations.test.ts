/** Documents as citations. */
import { expect, test } from 'vitest';
import {
  bibtex,
  type CitedSource,
  cslItem,
  footnoteText,
  numberPassages,
  sourcesOf,
} from '../../../src/domain/citations.ts';

const RULE: CitedSource = {
  id: 'rule-2026',
  title: 'Rule_1: 50% & {more} on 昇腾 ~ ^ # $ \\',
  publisher: 'Bureau & Co.',
  url: 'https://example.org/a_b?c=1&d={x}#y',
  published: '2026-01',
  retrieved: '2026-09-02',
  kind: 'OFFICIAL',
  opened: true,
};
const NOTE: CitedSource = { ...RULE, id: 'note', title: 'Note', url: 'urn:note:1', published: null, kind: 'RESEARCH' };

const passage = (source: CitedSource, locator: string | null = null) => ({ source, locator, finding: null });

test('a passage that several facts rest on has one number', () => {
  const numbered = numberPassages([
    { id: 'a', passages: [passage(RULE, 'p. 1'), passage(NOTE)] },
    { id: 'b', passages: [passage(NOTE), passage(RULE, 'p. 2')] },
  ]);
  expect(
    numbered.map(({ number, passage: { source, locator }, facts }) => [number, source.id, locator, facts]),
  ).toEqual([
    [1, 'rule-2026', 'p. 1', ['a']],
    [2, 'note', null, ['a', 'b']],
    [3, 'rule-2026', 'p. 2', ['b']],
  ]);
  expect(sourcesOf(numbered.map((each) => each.passage)).map(({ id }) => id)).toEqual(['rule-2026', 'note']);
});

test('a footnote gives place, date and address, and says where there is none', () => {
  expect(footnoteText(passage({ ...RULE, title: 'Rule' }, 'p. 1'))).toBe(
    'Bureau & Co.: Rule, p. 1, 2026-01, https://example.org/a_b?c=1&d={x}#y (retrieved 2026-09-02).',
  );
  expect(footnoteText(passage(NOTE))).toBe('Bureau & Co.: Note, no date, no public page (retrieved 2026-09-02).');
});

test('a document that nobody opened says so everywhere, and has no day of retrieval', () => {
  const quoted = { ...RULE, title: 'Rule', opened: false };
  expect(footnoteText(passage(quoted))).toMatch(/ \(not opened, known from another document\)\.$/);
  expect(bibtex([quoted])).toContain('note = {not opened, known from another document}');
  expect(bibtex([quoted])).not.toContain('urldate');
  expect(cslItem(quoted)).not.toHaveProperty('accessed');
});

test('BibTeX escapes what TeX reads as commands, and keeps Chinese', () => {
  expect(bibtex([RULE])).toBe(`@misc{rule-2026,
  author = {{Bureau \\& Co.}},
  title = {{Rule\\_1: 50\\% \\& \\{more\\} on 昇腾 \\textasciitilde{} \\textasciicircum{} \\# \\$ \\textbackslash{}}},
  date = {2026-01},
  year = {2026},
  month = {1},
  url = {https://example.org/a_b?c=1&d=%7Bx%7D#y},
  urldate = {2026-09-02}
}
`);
});

test('CSL-JSON has partial dates, and no address for what has no public page', () => {
  expect(cslItem(RULE)).toMatchObject({
    id: 'rule-2026',
    type: 'document',
    issued: { 'date-parts': [[2026, 1]] },
    accessed: { 'date-parts': [[2026, 9, 2]] },
    URL: RULE.url,
  });
  expect(Object.keys(cslItem(NOTE))).toEqual(['id', 'type', 'title', 'author', 'publisher', 'accessed']);
});
