/** People type names in either language and script, misspelt, by pinyin, by ticker, by a former name: the right one is first. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

test.each([
  // Misspelt.
  ['Nvdia', 'nvidia'],
  ['Huawai', 'huawei'],
  ['Cambricom', 'cambricon'],
  ['Moore Treads', 'moore-threads'],
  // Pinyin, with and without spaces, with a syllable of several readings.
  ['hanwuji', 'cambricon'],
  ['han wu ji', 'cambricon'],
  ['shengteng', 'ascend'],
  ['yingweida', 'nvidia'],
  ['changxin', 'cxmt'],
  ['changjiang cunchu', 'ymtc'],
  ['zhongxin guoji', 'smic'],
  // Initials of the pinyin.
  ['zxgj', 'smic'],
  ['hwj', 'cambricon'],
  // Traditional characters.
  ['華為', 'huawei'],
  ['寒武紀', 'cambricon'],
  ['台積電', 'tsmc'],
  ['中芯國際', 'smic'],
  ['摩爾線程', 'moore-threads'],
  ['輝達', 'nvidia'],
  // Former names.
  ['Facebook', 'meta'],
  // Tickers.
  ['NVDA', 'nvidia'],
  ['688256', 'cambricon'],
  ['TSM', 'tsmc'],
  // Mixed text, full width, codes.
  ['寒武纪 590', 'mlu590'],
  ['华为910C', 'ascend-910c'],
  ['英伟达 H20', 'h20'],
  ['nvidia h20', 'h20'],
  ['huawei 昇腾', 'ascend'],
  ['Ａｓｃｅｎｄ９１０Ｂ', 'ascend-910b'],
  ['MI308X', 'mi308x'],
])('%s finds %s first', async (text, slug) => {
  const { search } = await app.ask<{ search: { edges: { node: { slug: string } }[] } }>(
    'query ($text: String!) { search(text: $text, first: 3) { edges { node { slug } } } }',
    { text },
  );
  expect(search.edges.map((edge) => edge.node.slug)[0], JSON.stringify(search.edges)).toBe(slug);
});

test('no initials outrank a name that is written so', async () => {
  for (const [text, slug] of [
    ['AMD', 'amd'],
    ['TSMC', 'tsmc'],
    ['Arm', 'arm'],
  ] as const) {
    const { search } = await app.ask<{ search: { edges: { node: { slug: string }; match: string }[] } }>(
      'query ($text: String!) { search(text: $text, first: 1) { edges { match node { slug } } } }',
      { text },
    );
    expect(search.edges[0]).toEqual({ match: 'EXACT', node: { slug } });
  }
});
