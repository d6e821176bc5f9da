/** Views by address: every one as page, picture, data and table, pinned to its days. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/views/index.ts';
import { MAX_NODES } from '../../src/views/view.ts';
import { startTestApp, type TestApp, TODAY } from '../support/app.ts';
import { elementsOf } from '../support/xml.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const get = (path: string, init?: RequestInit) => fetch(app.url + path, { redirect: 'manual', ...init });

function addressOf(name: string, values: Readonly<Record<string, string>>, suffix = '', lang = 'en'): string {
  return `/views/${name}${suffix}?${new URLSearchParams({ ...values, asOf: TODAY, knownOn: TODAY, lang })}`;
}

const FIRST_EXAMPLES = [...VIEWS.values()].map((view) => [view.name, view.examples[0]?.values ?? {}] as const);

interface Answer {
  readonly model: {
    readonly title: string;
    readonly empty: boolean;
    readonly dataset: string;
    readonly tables: readonly {
      readonly name: string;
      readonly columns: readonly unknown[];
      readonly rows: readonly (readonly unknown[])[];
    }[];
  };
}

describe.each(FIRST_EXAMPLES)('the view %s', (name, values) => {
  test.each(['en', 'zh'])('in %s is a picture, data, a table and a page of the same answer', async (lang) => {
    const { model } = (await (await get(addressOf(name, values, '.json', lang))).json()) as Answer;
    expect(model.empty).toBe(false);
    expect(model.tables[0]?.rows.length).toBeGreaterThan(0);
    for (const { rows, columns } of model.tables) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
    const picture = await get(addressOf(name, values, '.svg', lang));
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    const svg = await picture.text();
    expect(elementsOf(svg)[0]).toBe('svg');
    expect(svg).toContain('<title');
    expect(svg).toContain(model.dataset.slice(0, 12));
    expect(svg).toContain(TODAY);
    const csv = new Uint8Array(await (await get(addressOf(name, values, '.csv', lang))).arrayBuffer());
    // The mark by which spreadsheets know UTF-8.
    expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const page = await get(addressOf(name, values, '', lang));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(lang === 'zh' ? '<html lang="zh-Hans">' : '<html lang="en">');
  });

  test('gives the same bytes for the same address, and its example on a page of the explorer', async () => {
    const [one, two] = await Promise.all([1, 2].map(async () => (await get(addressOf(name, values, '.svg'))).text()));
    expect(one).toBe(two);
    const page = await get(`/${name}?${new URLSearchParams(values)}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('class="chip-picture"');
  });
});

test('pictures of things as boxes hold no more than the limit', async () => {
  for (const [name, values] of [
    ['paths', { from: 'bytedance', limit: '20' }],
    ['inputs', { of: 'nvidia' }],
    ['neighbourhood', { of: 'tsmc' }],
    ['removal', { remove: 'tsmc' }],
  ] as const) {
    const svg = await (await get(addressOf(name, values, '.svg'))).text();
    expect(elementsOf(svg).filter((element) => element === 'a').length, name).toBeLessThanOrEqual(MAX_NODES);
  }
});

describe('an address', () => {
  test('without days or language is led to one that has them', async () => {
    const answer = await get('/views/paths?from=bytedance', { headers: { 'accept-language': 'zh-CN' } });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`/views/paths?from=bytedance&asOf=${TODAY}&knownOn=${TODAY}&lang=zh`);
  });

  test('with a day in the past is known on that day, with one ahead today', async () => {
    const past = await get('/views/paths.svg?from=bytedance&asOf=2025-01-01&lang=en');
    expect(past.headers.get('location')).toContain('knownOn=2025-01-01');
    const ahead = await get('/views/paths.svg?from=bytedance&asOf=2030-01-01&lang=en');
    expect(ahead.headers.get('location')).toContain(`knownOn=${TODAY}`);
  });

  test.each([
    ['/views/nothing', 404, 'There is no such view'],
    ['/views/paths.png', 404, 'There is no such view'],
    [`/views/paths?frm=x&asOf=${TODAY}&knownOn=${TODAY}&lang=en`, 400, 'frm: is nothing that this view takes'],
    [`/views/paths?asOf=${TODAY}&knownOn=${TODAY}&lang=en`, 400, 'from'],
    [`/views/paths?from=bytedance&maxHops=99&asOf=${TODAY}&knownOn=${TODAY}&lang=en`, 400, 'maxHops'],
    [`/views/paths?from=bytedanc&asOf=${TODAY}&knownOn=${TODAY}&lang=en`, 404, 'bytedance'],
    [`/views/paths.csv?from=bytedance&table=nope&asOf=${TODAY}&knownOn=${TODAY}&lang=en`, 404, 'paths, law'],
  ])('that cannot be answered says why: %s', async (path, status, words) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
  });
});

describe('headers', () => {
  test('let anybody read and frame views, and nobody frame the other pages', async () => {
    const view = await get(addressOf('paths', { from: 'bytedance' }));
    expect(view.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(view.headers.get('access-control-allow-origin')).toBe('*');
    for (const path of ['/', '/paths', '/search?q=h20', '/dataset', '/embed', '/entity/h20']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(policy, path).toContain("script-src 'self';");
      expect(policy, path).toContain("style-src 'self';");
    }
  });

  test('keep every answer from being taken for something else', async () => {
    for (const path of [
      '/',
      '/elements.js',
      '/custom-elements.json',
      '/assets/site.css',
      '/assets/picture.css',
      addressOf('paths', { from: 'bytedance' }, '.svg'),
    ]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(answer.headers.get('referrer-policy'), path).toBe('no-referrer');
    }
  });
});

describe('oEmbed', () => {
  test('turns the address of a view into a frame', async () => {
    const url = `${app.url}/paths?from=bytedance&asOf=${TODAY}`;
    const answer = await (await get(`/oembed?${new URLSearchParams({ url, maxwidth: '500' })}`)).json();
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      width: 500,
      height: 600,
      provider_name: 'Chokepoint',
    });
    expect((answer as { html: string }).html).toContain(`<iframe src="${app.url}/views/paths?from=bytedance`);
    const xml = await (await get(`/oembed?${new URLSearchParams({ url, format: 'xml' })}`)).text();
    expect(elementsOf(xml)).toContain('html');
    const page = await (await get(addressOf('paths', { from: 'bytedance' }))).text();
    expect(page).toContain('type="application/json+oembed"');
  });

  test.each([
    ['https://elsewhere.example/views/paths?from=bytedance', 404],
    ['nothing', 404],
  ])('knows only views of this server: %s', async (url, status) => {
    expect((await get(`/oembed?${new URLSearchParams({ url })}`)).status).toBe(status);
  });
});

test('the manifest names every element with its attributes', async () => {
  const manifest = (await (await get('/custom-elements.json')).json()) as {
    modules: { declarations: { tagName: string; attributes: { name: string }[] }[] }[];
  };
  const declarations = manifest.modules[0]?.declarations ?? [];
  expect(declarations.map(({ tagName }) => tagName)).toContain('chip-path');
  expect(declarations).toHaveLength(VIEWS.size);
  expect(declarations.find(({ tagName }) => tagName === 'chip-path')?.attributes.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['from', 'max-hops', 'as-of', 'known-on', 'lang', 'theme']),
  );
});

describe('pages', () => {
  test('of entities show facts with their evidence; a former slug leads on, an unknown one is not found', async () => {
    const page = await (await get('/entity/huawei')).text();
    expect(page).toContain('class="evidence"');
    expect(page).toContain('class="chip-picture"');
    expect((await get('/entity/nothing-of-the-kind')).status).toBe(404);
    expect((await get('/entity/huawei?asOf=yesterday')).status).toBe(400);
  });

  test('that do not exist are not found', async () => {
    expect((await get('/nothing')).status).toBe(404);
  });
});

test('suggestions come in both languages', async () => {
  const suggest = async (q: string) =>
    (await (await get(`/suggest?${new URLSearchParams({ q })}`)).json()) as { slug: string }[];
  expect((await suggest('tenc'))[0]?.slug).toBe('tencent');
  expect((await suggest('腾讯'))[0]?.slug).toBe('tencent');
  expect(await suggest('')).toEqual([]);
});
