/** Search finds first what a person means, in both languages, with mistakes and half typed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Hits {
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly node: { slug: string; kind: string };
      readonly matched: string;
      readonly match: string;
      readonly score: number;
    }[];
  };
}

const SEARCH = `query ($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { matched match score node { slug kind } }
  }
}`;

async function search(text: string, more: Record<string, unknown> = {}): Promise<Hits['search']> {
  return (await app.ask<Hits>(SEARCH, { text, first: 10, ...more })).search;
}

describe('the first hit', () => {
  test.each([
    ['华为', 'huawei', 'EXACT'],
    ['Huawei', 'huawei', 'EXACT'],
    ['Huawai', 'huawei', 'FUZZY'],
    ['昇腾', 'ascend', 'EXACT'],
    ['H20', 'h20', 'EXACT'],
    ['h 20', 'h20', 'EXACT'],
    ['Ｈ２０', 'h20', 'EXACT'],
    ['英伟达', 'nvidia', 'EXACT'],
    ['輝達', 'nvidia', 'EXACT'],
    ['nvida', 'nvidia', 'FUZZY'],
    ['bytedanse', 'bytedance', 'FUZZY'],
    ['TSMC', 'tsmc', 'EXACT'],
    ['台积', 'tsmc', 'PREFIX'],
    ['寒武纪', 'cambricon', 'EXACT'],
    ['910C', 'ascend-910c', 'EXACT'],
    ['ascend 910', 'ascend-910', 'EXACT'],
    ['NASDAQ:NVDA', 'nvidia', 'EXACT'],
  ])('%s finds %s', async (text, slug, match) => {
    const { edges } = await search(text);
    expect(edges[0]).toMatchObject({ node: { slug }, match });
  });
});

test('hits can be narrowed to kinds', async () => {
  const { edges } = await search('Huawei', { kinds: ['CHIP'] });
  expect(edges.length).toBeGreaterThan(3);
  expect(new Set(edges.map((edge) => edge.node.kind))).toEqual(new Set(['CHIP']));
});

test('each entity is one hit, by its best name, and pages follow each other', async () => {
  const slugs: string[] = [];
  const scores: number[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const page: Hits['search'] = await search('huawei', { first: 9, after });
    slugs.push(...page.edges.map((edge) => edge.node.slug));
    scores.push(...page.edges.map((edge) => edge.score));
    total = page.totalCount;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(slugs.length).toBe(total);
  expect(new Set(slugs).size).toBe(total);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test.each([
  '',
  '   ',
  '"',
  '*',
  '***',
  '~',
  '\\',
  '(',
  'AND',
  '[a TO b]',
  'a:b',
  '昇',
  '\u0000',
  "'; MATCH (n) DETACH DELETE n //",
])('any text is searched as text: %j', async (text) => {
  const { errors } = await app.answer(SEARCH, { text });
  expect(errors).toBeUndefined();
});

test('what nothing matches is an empty answer', async () => {
  expect(await search('qqqqzzzzxxxx')).toMatchObject({ totalCount: 0, edges: [] });
});
