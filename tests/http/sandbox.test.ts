import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeShareFragment } from '../../src/web/sandbox/share-link.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';
const open = (path: string, accept: string) => fetch(`${app.url}${path}`, { headers: { accept } });

/** fetch() would tidy `..` away before it is sent. */
const statusOfRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(app.url);
    get({ hostname, port, path }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });

describe('GET /graphql', () => {
  test('gives a browser the page, which it asks for anew each time', async () => {
    const response = await open('/graphql', BROWSER);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('vary')).toContain('Accept');
    expect(await response.text()).toContain('<div id="sandbox">');
  });

  test('allows the page no script but our own files, and no frame around it', async () => {
    const policy = (await open('/graphql', BROWSER)).headers.get('content-security-policy') ?? '';
    const directives = new Map(policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'self'"]);
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toBeUndefined();
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test.each([
    ['nothing in particular', '/graphql?query=%7B__typename%7D', '*/*'],
    ['JSON', '/graphql?query=%7B__typename%7D', 'application/json'],
    ['GraphQL', '/graphql?query=%7B__typename%7D', 'application/graphql-response+json, text/html;q=0.5'],
    ['a page, but with a query', '/graphql?query=%7B__typename%7D', BROWSER],
  ])('leaves to the API a client that asks for %s', async (_case, path, accept) => {
    const response = await open(path, accept);
    expect(response.headers.get('content-type')).toContain('json');
    expect(await response.json()).toEqual({
      data: { __typename: 'Query' },
      extensions: { cost: { static: 0, limit: 10_000 } },
    });
  });
});

test('a link of an explorer page carries the query, its days and the dataset', async () => {
  const { dataset } = await app.ask<{ dataset: { version: string } }>('{ dataset { version } }');
  const page = await (await open('/paths?from=bytedance&asOf=2025-06-01&knownOn=2025-06-02', BROWSER)).text();
  const fragment = /href="\/graphql(#share=[\w-]+)"/.exec(page)?.[1] ?? '';
  const link = decodeShareFragment(fragment);
  expect(link).toMatchObject({
    operation: { origin: { asOf: '2025-06-01', knownOn: '2025-06-02', dataset: dataset.version } },
  });
});

describe('the files of the page', () => {
  test('are kept for good, under names that change with their content', async () => {
    const page = await (await open('/graphql', BROWSER)).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      expect(file).toMatch(/^\/sandbox\/assets\/[\w.-]+-[\w-]{8}\.(js|css|svg)$/);
      const response = await open(file, '*/*');
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test.each([
    '/sandbox/assets/none.js',
    '/sandbox/assets/../index.html',
    '/sandbox/assets/..%2findex.html',
    '/sandbox/assets/',
  ])('are all there is: %s', async (path) => {
    expect(await statusOfRaw(path)).toBeGreaterThanOrEqual(403);
  });
});
