import { expect, it } from 'vitest';
import { foldName } from '../../../src/domain/names.ts';

it.each([
  ['HBM 3E', 'hbm3e'],
  ['ＨＢＭ３Ｅ', 'hbm3e'],
  ['h100-sxm5', 'h100sxm5'],
  ['Moore Threads Technology Co., Ltd.', 'moorethreadstechnologycoltd'],
  ['Soitec (Société)', 'soitecsociete'],
  ['Kōkusai', 'kokusai'],
  ['ガリウム', 'ガリウム'],
  ['华为', '华为'],
  ['昇腾 910C', '升腾910c'],
  ['昇腾·910', '升腾910'],
  ['寒武紀', '寒武纪'],
  ['台積電', '台积电'],
  ['SMIC N+1', 'smicn+1'],
  ['NASDAQ:NVDA', 'nasdaqnvda'],
  ['—', '—'],
])('%s folds to %s', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

it('is its own fixed point', () => {
  for (const text of ['Soitec (Société)', 'HBM 3E', '昇腾 910C']) expect(foldName(foldName(text))).toBe(foldName(text));
});
