import { describe, expect, test } from 'vitest';
import { externalIdKey, idsInCitation, isLei, isWikidataItem } from '../../../src/domain/identity.ts';

/** The identifier of the foundation that gives them out. */
const LEI = '529900T8BM49AURSDO55';

describe('a Legal Entity Identifier', () => {
  test('has check digits that fit', () => {
    expect(isLei(LEI)).toBe(true);
  });

  test.each(Array.from({ length: 20 }, (_, index) => index))('is none with another character at %i', (index) => {
    const other = LEI[index] === '7' ? '8' : '7';
    expect(isLei(LEI.slice(0, index) + other + LEI.slice(index + 1))).toBe(false);
  });

  test.each(['', LEI.slice(1), `${LEI}0`, LEI.toLowerCase(), '529900T8BM49AURSDO5!'])('is not %j', (text) => {
    expect(isLei(text)).toBe(false);
  });
});

test.each([
  ['Q182477', true],
  ['Q1', true],
  ['Q0', false],
  ['q182477', false],
  ['182477', false],
  ['Q182477 ', false],
])('item of Wikidata: %j is %s', (text, is) => {
  expect(isWikidataItem(text)).toBe(is);
});

describe('ids in a citation', () => {
  test.each([
    ['90 FR 50857', ['FEDERAL_REGISTER 90 FR 50857']],
    [
      '91 FR 1684; FR Doc 2026-00789; RIN 0694-AK43',
      ['FEDERAL_REGISTER 91 FR 1684', 'FEDERAL_REGISTER_DOCUMENT 2026-00789', 'RIN 0694-AK43'],
    ],
    ['Proclamation 11002; FR Doc 2026-01052', ['PROCLAMATION 11002', 'FEDERAL_REGISTER_DOCUMENT 2026-01052']],
    ['Docket 250509-0083', ['DOCKET 250509-0083']],
    ['MOFCOM announcement 61 of 2025', []],
    ['page 90 FR 50857 and following', []],
  ])('%s', (citation, keys) => {
    expect(idsInCitation(citation).map(externalIdKey)).toEqual(keys);
  });
});

test('case, blanks and the width of letters do not tell ids apart; the register does', () => {
  expect(externalIdKey({ scheme: 'TICKER', value: ' nasdaq:ｎｖｄａ ' })).toBe('TICKER NASDAQ:NVDA');
  expect(externalIdKey({ scheme: 'FEDERAL_REGISTER', value: '90  fr 50857' })).toBe('FEDERAL_REGISTER 90 FR 50857');
  expect(externalIdKey({ scheme: 'RIN', value: 'X' })).not.toBe(externalIdKey({ scheme: 'DOCKET', value: 'X' }));
});
