import { expect, it } from 'vitest';
import { preferredLang } from '../../src/graphql/accept-language.ts';

it.each([
  [undefined, 'EN'],
  ['', 'EN'],
  ['zh', 'ZH'],
  ['ZH-cn', 'ZH'],
  ['zh-Hant-TW', 'ZH'],
  ['en-US,en;q=0.9,zh-CN;q=0.8', 'EN'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'ZH'],
  ['fr, zh-TW;q=0.8, en;q=0.5', 'ZH'],
  ['fr-CH, fr;q=0.9, en;q=0.8, zh;q=0.7, *;q=0.5', 'EN'],
  ['en;q=0.4 , zh ; q=0.6', 'ZH'],
  ['zh-CN, en', 'ZH'],
  ['en, zh-CN', 'EN'],
  ['de, fr;q=0.5', 'EN'],
  ['*', 'EN'],
  ['en;q=0.2, *;q=0.9', 'ZH'],
  ['zh;q=0, *', 'EN'],
  ['zh;q=0', 'EN'],
  ['en;q=0, zh;q=0.1', 'ZH'],
  ['zh;q=high, en;q=0.1', 'EN'],
  ['zha', 'EN'],
  [',;q=1,,zh;q=0.3', 'ZH'],
])('%j is %s', (header, lang) => {
  expect(preferredLang(header)).toBe(lang);
});
