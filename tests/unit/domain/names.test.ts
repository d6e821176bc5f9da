import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldName, simplified } from '../../../src/domain/names.ts';

it.each([
  ['HBM 3E', 'hbm3e'],
  ['ＨＢＭ３Ｅ', 'hbm3e'],
  ['h100-sxm5', 'h100sxm5'],
  ['Moore Threads Technology Co., Ltd.', 'moorethreadstechnologycoltd'],
  ['Soitec (Société)', 'soitecsociete'],
  ['Kōkusai', 'kokusai'],
  ['Hánwǔjì', 'hanwuji'],
  ['ガリウム', 'ガリウム'],
  ['华为', '华为'],
  ['華為', '华为'],
  ['臺積電', '台积电'],
  ['中芯國際', '中芯国际'],
  ['昇騰 910C', '升腾910c'],
  ['昇腾·910', '升腾910'],
  ['SMIC N+1', 'smicn+1'],
  ['NASDAQ:NVDA', 'nasdaqnvda'],
  ['—', '—'],
])('%s folds to %s', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

it.each([
  ['綫', '线'],
  ['衞', '卫'],
  ['裡', '里'],
  ['裏', '里'],
])('characters of Hong Kong and Taiwan are simplified: %s', (traditional, plain) => {
  expect(simplified(traditional)).toBe(plain);
});

it('is its own fixed point', () => {
  for (const text of ['Soitec (Société)', 'HBM 3E', '昇騰 910C']) expect(foldName(foldName(text))).toBe(foldName(text));
});

it('folds the beginning of a Chinese name to the beginning of its folded form', () => {
  const han = fc.string({ unit: fc.constantFrom(...'華為昇騰後乾隆發著瞭臺積電國際') });
  fc.assert(fc.property(han, han, (start, end) => foldName(`甲${start}${end}`).startsWith(foldName(`甲${start}`))));
});
