/** The page and the table of changes, over HTTP. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSeed } from '../../seed/validate.ts';
import { ROOT, startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });

test('the page shows a correction with both values and its reason, in both languages', async () => {
  const english = await get('/changes?since=2026-04-15&about=us-hyperscalers');
  expect(english.status).toBe(200);
  expect(english.headers.get('content-security-policy')).toContain("default-src 'none'");
  const page = await english.text();
  expect(page).toContain('<html lang="en"');
  expect(page).toContain('<header class="site">');
  expect(page).toMatch(/Corrected: .*about 66\.7 %.*→.*about 71 %.*Reason: Epoch corrected/);
  const chinese = await (await get('/changes?since=2026-04-15&about=us-hyperscalers&lang=zh-CN')).text();
  expect(chinese).toContain('<html lang="zh-Hans"');
  expect(chinese).toContain('更正：');
});

test('a removal from a list is a change, on the day of the removal', async () => {
  const { changes } = await app.ask<{ changes: { nodes: { day: string; before: { slug: string }; after: null }[] } }>(
    '{ changes(since: "2018-01-01", kinds: [ENDED]) { nodes { day record before { ... on Listing { slug } } after { __typename } } } }',
  );
  const seed = await readSeed(`${ROOT}/seed`);
  if (!seed.ok) throw new Error('the seed has mistakes');
  const ended = seed.seed.listings.filter(
    ({ removedOn, supersededBy }) => removedOn !== undefined && supersededBy === undefined,
  );
  expect(ended.length).toBeGreaterThan(3);
  expect(changes.nodes.map(({ before, after }) => [before.slug, after]).sort()).toEqual(
    ended.map(({ id }) => [id, null]).sort(),
  );
});

test('older ones follow by the link at the end', async () => {
  const first = await (await get('/changes?since=2026-01-01')).text();
  const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(next).toContain('after=');
  const second = await (await get(next)).text();
  const days = (page: string) => [...page.matchAll(/<tr><td>([\d-]+)</g)].map(([, day = '']) => day);
  expect(days(first).length).toBe(100);
  expect(days(second)[0] ?? '').not.toBe('');
  expect((days(second)[0] ?? '') <= (days(first).at(-1) ?? '')).toBe(true);
});

test('the table has every change, each cell quoted', async () => {
  const { changes } = await app.ask<{ changes: { totalCount: number } }>(
    '{ changes(since: "2026-07-01") { totalCount } }',
  );
  const response = await get('/changes.csv?since=2026-07-01');
  expect(response.headers.get('content-type')).toContain('text/csv');
  const lines = (await response.text()).trim().split('\r\n');
  expect(lines[0]?.replace('\uFEFF', '')).toBe(
    '"day","kind","record","before","after","sentence_en","sentence_zh","reason"',
  );
  expect(lines.length - 1).toBe(changes.totalCount);
  expect(changes.totalCount).toBeGreaterThan(100);
  for (const line of lines.slice(1)) expect(line).toMatch(/^("(?:[^"]|"")*",){7}"(?:[^"]|"")*"$/);
});

test.each([
  ['/changes?since=yesterday', 400],
  ['/changes?since=2030-01-01', 400],
  ['/changes?since=2026-01-01&about=huawai', 404],
  ['/changes?since=2026-01-01&after=x', 400],
  ['/changes.csv?since=2030-01-01', 400],
])('%s is refused with a sentence', async (path, status) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(/since|about|after|Date/);
});

test('nothing of the address becomes markup', async () => {
  const page = await (await get('/changes?since=2026-11-01&about=%22%3E%3Cscript%3Ealert(1)%3C/script%3E')).text();
  expect(page).not.toContain('<script>');
  expect(page).toContain('&lt;script&gt;');
});
