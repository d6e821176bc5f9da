import { expect, it, test } from 'vitest';
import { searchText, wordsOf } from '../../../src/domain/search-text.ts';

it.each([
  ['寒武纪 590', ['寒武纪', '590']],
  ['寒武紀思元590', ['寒武纪思元', '590']],
  ['华为910C', ['华为', '910c']],
  ['huawei 昇騰', ['huawei', '升腾']],
  ['Ascend910B', ['ascend', '910b']],
  ['Ascend 910B', ['ascend', '910b']],
  ['ＮＶＩＤＩＡ　Ｈ２０', ['nvidia', 'h20']],
  ['MI308X', ['mi308x']],
  ['Société', ['societe']],
  ['TPU v7', ['tpu', 'v7']],
  ['キオクシア', ['キオクシア']],
  ['SK하이닉스', ['sk', '하이닉스']],
  ['—', []],
])('%s is cut into %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a search text never holds syntax of the index', () => {
  expect(searchText('"*) OR NOT (a:b~')).toMatchObject({ words: '"or" AND "not" AND "a" AND ("b" OR b*)', fuzzy: '' });
  expect(searchText('  ')).toEqual({ words: '', fuzzy: '', codes: [] });
});

test('words may have mistakes, the longer the more; numbers and Chinese may not', () => {
  expect(searchText('昇腾 910C')).toEqual({
    words: '"升腾" AND ("910c" OR 910c*)',
    fuzzy: '"升腾" AND 910c~1',
    codes: ['910c'],
  });
  expect(searchText('Nvdia H20').fuzzy).toBe('nvdia~1 AND "h20"');
  expect(searchText('Cambricom').fuzzy).toBe('cambricom~2');
  expect(searchText('688256').fuzzy).toBe('');
});

test('only the last word is taken as a beginning, wherever else it stands', () => {
  expect(searchText('tpu v tpu').words).toBe('"tpu" AND "v" AND ("tpu" OR tpu*)');
});
