/** Headers of safety on every address, found by following every link, and on every kind of failure. */
import { request as send } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../src/app.ts';
import { VIEWS } from '../../src/views/index.ts';
import { openTestDatabase, ROOT, startTestApp, type TestApp, TODAY } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const DAYS = `asOf=${TODAY}&knownOn=${TODAY}&lang=en`;

/** A view with a quick answer stands for all: they go through the same code. */
const VIEW = '/views/scenario';
const ASKED = `scenario=h200-allowed&${DAYS}`;

/** What no link leads to: failures, redirects, data, other methods. */
const OTHERS: readonly (readonly [path: string, init?: RequestInit])[] = [
  ['/nothing'],
  ['/%E0%A4%A'],
  ['/entity/%ff'],
  ['/entity/nothing-of-the-kind'],
  ['/entity/huawei?asOf=yesterday'],
  ['/views/nothing'],
  [VIEW],
  [`${VIEW}?scenario=h200-allowed`],
  [`${VIEW}?${DAYS}`],
  [`${VIEW}?scnario=x&${DAYS}`],
  [`/views/paths.svg?from=nobody-at-all&${DAYS}`],
  [`/views/paths.json?from=nobody-at-all&${DAYS}`],
  [`${VIEW}.csv?table=nope&${ASKED}`],
  [`${VIEW}.svg?${ASKED}`],
  [`${VIEW}.json?${ASKED}`],
  [`${VIEW}.csv?${ASKED}`],
  [`${VIEW}?${ASKED}`],
  ['/oembed'],
  ['/oembed?format=yaml'],
  ['/oembed?url=nothing'],
  ['/suggest?q=h20'],
  ['/suggest?q=h20&kinds=nothing'],
  ['/search?q=h20&asOf=x'],
  ['/changes?since=yesterday'],
  ['/changes.csv?since=2026-11-01'],
  ['/changes.csv?since=yesterday'],
  ['/assets/nothing.js'],
  ['/sandbox/assets/nothing.js'],
  ['/embed/nothing'],
  ['/custom-elements.json'],
  ['/graphql'],
  ['/graphql?query={dataset{version}}'],
  ['/graphql?query={dataset{version}}', { headers: { accept: 'text/csv' } }],
  ['/graphql?query={countries{nodes{name}}}', { headers: { accept: 'text/csv' } }],
  ['/act/nothing-of-the-kind'],
  ['/graphql', { method: 'OPTIONS' }],
  ['/graphql', { method: 'POST', body: 'no JSON', headers: { 'content-type': 'application/json' } }],
  ['/graphql', { method: 'POST', body: '{"query":"{ nothing }"}', headers: { 'content-type': 'application/json' } }],
  ['/graphql', { method: 'POST', body: 'x'.repeat(200_000), headers: { 'content-type': 'application/json' } }],
  ['/', { method: 'POST' }],
  ['/', { method: 'DELETE' }],
  ['/dataset', { method: 'HEAD' }],
];

/** One address of each kind: entities and views with other values are of the same code. */
function kindOf(path: string): string {
  const { pathname } = new URL(path, app.url);
  return pathname
    .replace(/^\/(entity|act)\/.+/, '/$1/')
    .replace(/^\/sandbox\/assets\/.+\.(\w+)$/, '/sandbox/assets/$1');
}

interface Walked {
  readonly path: string;
  readonly response: Response;
  readonly body: string;
}

/** Every kind of address that a reader can reach from the first page. */
async function walk(): Promise<Walked[]> {
  const walked: Walked[] = [];
  const seen = new Map([['/', '/']]);
  for (const path of seen.values()) {
    const response = await fetch(app.url + path, { headers: { accept: 'text/html' }, redirect: 'manual' });
    const body = await response.text();
    walked.push({ path, response, body });
    if (response.headers.get('content-type')?.startsWith('text/html') !== true) continue;
    for (const [, link = ''] of body.matchAll(/(?:href|src|action)="([^"]+)"/g)) {
      const url = new URL(link.replaceAll('&amp;', '&'), app.url + path);
      if (url.origin !== new URL(app.url).origin) continue;
      const next = url.pathname + url.search;
      if (!seen.has(kindOf(next))) seen.set(kindOf(next), next);
    }
  }
  return walked;
}

/** What other sites' pages may read: data of the graph, and what elements are made of. */
const READABLE_BY_ALL = /^\/(graphql|views\/|oembed|assets\/|elements\.js|custom-elements\.json)/;

function problems(path: string, response: Response, body: string): string[] {
  const header = (name: string) => response.headers.get(name) ?? '';
  const policy = new Map(
    header('content-security-policy')
      .split('; ')
      .map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')] as const),
  );
  const type = header('content-type').split(';')[0] ?? '';
  const isSandbox = path.startsWith('/graphql') && type === 'text/html';
  const isFramed = /^\/views\/[\w-]+(\.svg)?(\?|$)/.test(path) && VIEWS.has(/^\/views\/([\w-]+)/.exec(path)?.[1] ?? '');
  const rules: Readonly<Record<string, boolean>> = {
    'no nosniff': header('x-content-type-options') === 'nosniff',
    'a referrer': header('referrer-policy') === 'no-referrer',
    'a default source': policy.get('default-src') === "'none'" || isSandbox || path.startsWith('/sandbox/assets/'),
    'scripts from elsewhere': ["'self'", undefined].includes(policy.get('script-src')),
    'styles inline': !/unsafe/.test(policy.get('style-src') ?? '') || type === 'image/svg+xml' || isSandbox,
    'framed by others':
      policy.get('frame-ancestors') === (isFramed && (type !== 'text/plain' || response.status < 400) ? '*' : "'none'"),
    'a base': type !== 'text/html' || policy.get('base-uri') === "'none'",
    'read by all': header('access-control-allow-origin') === '' || READABLE_BY_ALL.test(path),
    'not read by all':
      header('access-control-allow-origin') === '*' || !READABLE_BY_ALL.test(path) || path.startsWith('/assets/'),
    'a cookie': header('set-cookie') === '',
    'its maker': header('x-powered-by') === '',
    'no type': type !== '' || body === '',
    'script or style in the page':
      type !== 'text/html' || isSandbox || !/<script(?![^>]* src=)|<style| style=| on\w+=/i.test(body),
  };
  return Object.entries(rules).flatMap(([name, holds]) => (holds ? [] : [`${response.status} ${path}: ${name}`]));
}

test('every address, also of what fails, tells browsers what it may do', async () => {
  const found: string[] = [];
  const walked = await walk();
  const kinds = walked.map(({ path }) => kindOf(path));
  for (const name of VIEWS.keys()) expect(kinds).toContain(`/${name}`);
  for (const path of [
    '/changes',
    '/dataset',
    '/embed/vue',
    '/entity/',
    '/act/',
    '/assets/site.css',
    '/elements.js',
    '/graphql',
  ])
    expect(kinds).toContain(path);
  for (const { path, response, body } of walked) found.push(...problems(path, response, body));
  for (const [path, init] of OTHERS) {
    const response = await fetch(app.url + path, { redirect: 'manual', ...init });
    found.push(...problems(path, response, await response.text()));
  }
  expect(found).toEqual([]);
});

/** Bytes that a browser loads with a page, packed as servers send them, fonts left out. */
async function loadedWith(path: string): Promise<number> {
  const seen = new Set<string>();
  const load = async (address: string): Promise<number> => {
    if (seen.has(address)) return 0;
    seen.add(address);
    const text = await (await fetch(app.url + address)).text();
    const imports = address.endsWith('.js')
      ? [...text.matchAll(/(?:from|import)\s*\(?["'`](\.{0,2}\/[\w./-]+\.js)["'`]/g)]
      : [];
    const own = gzipSync(text).length;
    const rest = await Promise.all(imports.map(([, to = '']) => load(new URL(to, app.url + address).pathname)));
    return rest.reduce((sum, size) => sum + size, own);
  };
  const html = await (await fetch(app.url + path)).text();
  const files = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => file,
  );
  expect(files.length).toBeGreaterThan(2);
  return (await Promise.all(files.map(load))).reduce((sum, size) => sum + size, 0);
}

/** kB of scripts and styles with the first page that a reader opens. */
const MOST_KB = 150;

test.each([
  '/',
  '/entity/huawei',
  '/scenario?scenario=h200-allowed',
  `${VIEW}?${ASKED}`,
  '/search?q=h20',
  '/changes',
  '/dataset',
  '/embed',
])('%s loads few scripts and styles, and no editor', async (path) => {
  expect(await loadedWith(path)).toBeLessThan(MOST_KB * 1024);
  expect(await (await fetch(app.url + path)).text()).not.toMatch(/sandbox\/assets|monaco/);
});

describe('what a request says of the server that it asks', () => {
  const get = (url: string, path: string, headers: Readonly<Record<string, string>>) =>
    new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(url);
      send({ hostname, port, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(`${response.headers.location ?? ''} ${Buffer.concat(chunks)}`));
      })
        .on('error', reject)
        .end();
    });

  const PATHS = [
    '/embed',
    `${VIEW}?${ASKED}`,
    `${VIEW}.svg?${ASKED}`,
    `${VIEW}?scenario=h200-allowed`,
    '/scenario?scenario=h200-allowed',
  ];

  test.each(['evil"><script>', "evil'", 'evil b', 'host:999999', 'x/../y', 'user@evil.example', '[::1', 'evil\\x'])(
    'a host that is none is not repeated: %s',
    async (host) => {
      for (const path of PATHS) expect(await get(app.url, path, { host }), path).not.toContain(host);
      expect(await get(app.url, '/embed', { host })).toContain('http://localhost/elements.js');
    },
  );

  test('what proxies are said to say is not read', async () => {
    const headers = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'evil',
      'x-original-url': '/evil',
      'x-rewrite-url': '/evil',
      forwarded: 'host=evil.example',
      'accept-language': 'evil"><script>',
      'user-agent': 'evil"><script>',
      referer: 'http://evil.example/',
    };
    for (const path of PATHS) expect(await get(app.url, path, headers), path).not.toContain('evil');
  });

  test('nothing of it counts where the operator has named the address', async () => {
    const database = openTestDatabase();
    const named = await startApp({
      database,
      host: '127.0.0.1',
      port: 0,
      root: ROOT,
      log: { info: () => undefined, error: () => undefined },
      publicUrl: 'https://chips.example',
      now: () => new Date(`${TODAY}T12:00:00Z`),
    });
    for (const path of PATHS) {
      expect(await get(named.url, path, { host: 'evil.example' }), path).not.toContain('evil.example');
    }
    expect(await get(named.url, '/embed', { host: 'evil.example' })).toContain('https://chips.example/elements.js');
    await named.close();
    await database.close();
  });
});
