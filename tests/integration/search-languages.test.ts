/** People type names in either language and script, misspelt, by pinyin, by ticker, by a former name: the right one is first. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Edge {
  readonly node: { slug: string };
  readonly matched: string;
  readonly role: string;
  readonly roleLabel: string;
  readonly matchLabel: string;
}

async function edges(text: string): Promise<Edge[]> {
  const { search } = await app.ask<{ search: { edges: Edge[] } }>(
    `query ($text: String!) { search(text: $text, first: 50) {
      edges { matched role roleLabel(lang: ZH) matchLabel(lang: ZH) node { slug } }
    } }`,
    { text },
  );
  return search.edges;
}

test.each([
  // Misspelt.
  ['Nvdia', 'nvidia'],
  ['Huawai', 'huawei'],
  ['Cambricom', 'cambricon'],
  ['Moore Treads', 'moore-threads'],
  ['bytedanse', 'bytedance'],
  ['Ascemd 910C', 'ascend-910c'],
  // Pinyin, with and without spaces, with a syllable of several readings.
  ['hanwuji', 'cambricon'],
  ['han wu ji', 'cambricon'],
  ['shengteng', 'ascend'],
  ['yingweida', 'nvidia'],
  ['changxin', 'cxmt'],
  ['changjiang cunchu', 'ymtc'],
  ['zhongxin guoji', 'smic'],
  ['huawei', 'huawei'],
  ['tengxun', 'tencent'],
  ['zijietiaodong', 'bytedance'],
  ['Hánwǔjì', 'cambricon'],
  ['sheng teng 910C', 'ascend-910c'],
  // Initials of the pinyin.
  ['zxgj', 'smic'],
  ['hwj', 'cambricon'],
  ['albb', 'alibaba'],
  ['tjd', 'tsmc'],
  // Traditional characters.
  ['華為', 'huawei'],
  ['寒武紀', 'cambricon'],
  ['台積電', 'tsmc'],
  ['中芯國際', 'smic'],
  ['摩爾線程', 'moore-threads'],
  ['輝達', 'nvidia'],
  ['臺積電', 'tsmc'],
  ['昇騰910C', 'ascend-910c'],
  // Former names.
  ['Facebook', 'meta'],
  ['Inspur', 'inspur'],
  ['7Road International', 'megaspeed'],
  ['Mentor Graphics', 'siemens-eda'],
  // Tickers.
  ['NVDA', 'nvidia'],
  ['688256', 'cambricon'],
  ['TSM', 'tsmc'],
  ['0981', 'smic'],
  ['HKEX:9988', 'alibaba'],
  ['9988', 'alibaba'],
  // Mixed text, full width, codes.
  ['寒武纪 590', 'mlu590'],
  ['华为910C', 'ascend-910c'],
  ['英伟达 H20', 'h20'],
  ['nvidia h20', 'h20'],
  ['huawei 昇腾', 'ascend'],
  ['华为昇腾', 'ascend'],
  ['huawei shengteng', 'ascend'],
  ['寒武纪思元590', 'mlu590'],
  ['hanwuji 590', 'mlu590'],
  ['谷歌 TPU', 'google-tpu'],
  ['阿里巴巴通义千问', 'qwen'],
  ['SK海力士 HBM4', 'hbm4'],
  ['ＮＶＩＤＩＡ', 'nvidia'],
  ['Ascend910B', 'ascend-910b'],
  ['Ａｓｃｅｎｄ９１０Ｂ', 'ascend-910b'],
  ['MI308X', 'mi308x'],
  // One thing in two languages.
  ['SMIC 中芯国际', 'smic'],
  ['中芯国际 SMIC', 'smic'],
  ['昇腾 Ascend', 'ascend'],
  ['Moore Threads 摩尔线程', 'moore-threads'],
])('%s finds %s first', async (text, slug) => {
  const found = (await edges(text)).map((edge) => edge.node.slug);
  expect(found[0], found.slice(0, 5).join(', ')).toBe(slug);
});

test('no initials outrank a name that is written so, and two letters are no initials', async () => {
  for (const [text, slug] of [
    ['AMD', 'amd'],
    ['TSMC', 'tsmc'],
    ['Arm', 'arm'],
    ['TPU', 'google-tpu'],
    ['SK', 'sk-hynix'],
  ] as const) {
    expect((await edges(text))[0]?.node.slug, text).toBe(slug);
  }
  for (const text of ['HW', 'SK', 'TX']) {
    expect((await edges(text)).filter(({ role }) => role === 'INITIALS')).toEqual([]);
  }
});

test('a hit says what its name is, in words of either language, and shows the Chinese name of a pinyin', async () => {
  expect((await edges('hanwuji'))[0]).toMatchObject({ matched: '寒武纪', role: 'PINYIN', roleLabel: '拼音' });
  expect((await edges('hwj'))[0]).toMatchObject({ matched: '寒武纪', role: 'INITIALS', matchLabel: '完全匹配' });
  expect((await edges('facebook'))[0]).toMatchObject({ matched: 'Facebook', role: 'FORMER', roleLabel: '曾用名' });
  expect((await edges('英伟达h20'))[0]).toMatchObject({ matched: '英伟达 H20', role: 'WITH_MAKER' });
});

test('a number with a mistake in it is another number', async () => {
  expect(await edges('688257')).toEqual([]);
});

test('a name is no way around the frame', async () => {
  const slugs = async (asOf: string) => {
    const { search } = await app.ask<{ search: { nodes: { slug: string }[] } }>(
      'query ($asOf: Date) { search(text: "英伟达 H20", at: { asOf: $asOf }) { nodes { slug } } }',
      { asOf },
    );
    return search.nodes.map(({ slug }) => slug);
  };
  expect(await slugs('2022-01-01')).not.toContain('h20');
  expect(await slugs('2026-01-01')).toContain('h20');
});

test('acts are found by words in traditional characters, too', async () => {
  const count = async (text: string) => {
    const { policyEvents } = await app.ask<{ policyEvents: { totalCount: number } }>(
      'query ($text: String) { policyEvents(filter: { text: $text }) { totalCount } }',
      { text },
    );
    return policyEvents.totalCount;
  };
  expect(await count('實體清單')).toBeGreaterThan(0);
  expect(await count('實體清單')).toBe(await count('实体清单'));
  expect(await count('entity LIST')).toBeGreaterThan(0);
  expect(await count('no act is called so')).toBe(0);
});

describe('labels', () => {
  test('are given for the enums asked for, in the language asked for', async () => {
    const { labels } = await app.ask<{
      labels: { name: string; values: { value: string; zh: string; en: string }[] }[];
    }>('{ labels(enums: ["Hedge"]) { name values { value zh: label(lang: ZH) en: label(lang: EN) } } }');
    expect(labels.map(({ name }) => name)).toEqual(['Hedge']);
    expect(labels[0]?.values[2]).toEqual({ value: 'ALLEGED', zh: '指控', en: 'alleged' });
  });

  test('an unknown enum is an error that names the known ones', async () => {
    const { errors } = await app.answer('{ labels(enums: ["Hegde"]) { name } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('Hedge'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('stand beside the values of entities, facts and sources', async () => {
    const { company } = await app.ask<{ company: Record<string, unknown> }>(`{ company(slug: "bytedance") {
      kindLabel(lang: ZH)
      relations(types: [BUYS], direction: OUT, first: 1) { nodes {
        status typeLabel(lang: ZH) statusLabel(lang: ZH) ownershipLabel hedgeLabel(lang: EN)
        evidence { source { kindLabel(lang: ZH) } }
      } }
    } }`);
    expect(company).toMatchObject({
      kindLabel: '公司',
      relations: {
        nodes: [
          {
            typeLabel: '采购',
            statusLabel: expect.stringMatching(/\p{Script=Han}/u),
            ownershipLabel: null,
            hedgeLabel: expect.stringMatching(/^[a-z]/),
            evidence: expect.arrayContaining([{ source: { kindLabel: expect.stringMatching(/\p{Script=Han}/u) } }]),
          },
        ],
      },
    });
  });

  test('are in the language of Accept-Language by default', async () => {
    const kindIn = async (header: string) => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': header },
        body: JSON.stringify({ query: '{ company(slug: "huawei") { name kindLabel } }' }),
      });
      return ((await response.json()) as { data: { company: unknown } }).data.company;
    };
    expect(await kindIn('en-US,en;q=0.9,zh-CN;q=0.8')).toEqual({ name: 'Huawei', kindLabel: 'company' });
    expect(await kindIn('fr, zh-TW;q=0.8, en;q=0.5')).toEqual({ name: '华为', kindLabel: '公司' });
  });
});
