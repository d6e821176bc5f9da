/** Answers that are kept for questions that come again: the same bytes without a statement, and never a stale one. */

import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BELIEVED_MS, watchDataset } from '../../src/graphql/dataset-watch.ts';
import { createAnswers, withExtensions } from '../../src/http/answers.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ keepAnswers: true });
});
afterAll(() => app.close());
beforeEach(() => {
  app.statements.length = 0;
});

interface Sent {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As it goes over the wire: `fetch` unpacks bodies and asks for packed ones by itself. */
function send(method: 'GET' | 'POST', path: string, headers: Record<string, string> = {}, body = ''): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const json = method === 'POST' ? { 'content-type': 'application/json' } : {};
    const sent = request(`${app.url}${path}`, { method, headers: { ...json, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

const post = (query: string, headers?: Record<string, string>) =>
  send('POST', '/graphql', headers, JSON.stringify({ query }));
const get = (query: string, headers?: Record<string, string>) =>
  send('GET', `/graphql?query=${encodeURIComponent(query)}`, headers);

/** How many statements an action sent. */
async function sent(action: () => Promise<unknown>): Promise<number> {
  app.statements.length = 0;
  await action();
  return app.statements.length;
}

describe('a question that comes again', () => {
  test('gets the same bytes and sends no statement', async () => {
    const query = '{ company(slug: "nvidia") { slug name chips(first: 5) { nodes { slug name } } } }';
    const first = await post(query);
    expect(app.statements.length).toBeGreaterThan(0);
    const again = await post(query);
    expect(again.body).toEqual(first.body);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(await sent(() => post(query))).toBe(0);
  });

  test('is another one in another language, media type, or with other variables', async () => {
    const query = 'query ($s: String!) { company(slug: $s) { name } }';
    const ask = (slug: string, headers?: Record<string, string>) =>
      send('POST', '/graphql', headers, JSON.stringify({ query, variables: { s: slug } }));
    const english = await ask('huawei');
    const chinese = await ask('huawei', { 'accept-language': 'zh-CN' });
    expect(chinese.body.toString()).toContain('华为');
    expect(english.body.toString()).not.toContain('华为');
    const other = await ask('huawei', { accept: 'application/graphql-response+json' });
    expect(other.headers['content-type']).toContain('application/graphql-response+json');
    expect((await ask('nvidia')).body).not.toEqual(english.body);
    expect((await ask('huawei', { 'accept-language': 'zh-CN' })).body).toEqual(chinese.body);
  });

  test('an answer with an error is made anew', async () => {
    const query = '{ dependencyPaths(from: "nvidai", to: { kind: CHIP }) { explored } }';
    await post(query);
    expect(await sent(() => post(query))).toBeGreaterThan(0);
  });
});

describe('a GET', () => {
  const query = '{ companies(first: 40) { nodes { slug names { en zh } aliases } } }';

  test('is answered with 304 where the client holds the answer', async () => {
    const first = await get(query);
    expect(first.headers).toMatchObject({ 'cache-control': 'public, no-cache' });
    const { etag = '' } = first.headers;
    const again = await get(query, { 'if-none-match': `"other", W/${etag}` });
    expect(again).toMatchObject({ status: 304, headers: { etag } });
    expect(again.body.length).toBe(0);
    expect((await get(query, { 'if-none-match': '"other"' })).status).toBe(200);
    // Also where the answer is made anew, as for a client of a server that was started again.
    const fresh = await startTestApp();
    try {
      const address = `${fresh.url}/graphql?query=${encodeURIComponent(query)}`;
      expect((await fetch(address, { headers: { 'if-none-match': etag, accept: '' } })).status).toBe(304);
    } finally {
      await fresh.close();
    }
  });

  test('may be kept by others for a while where it names its days', async () => {
    const day = 'at: { asOf: "2025-06-01", knownOn: "2025-06-01" }';
    expect((await get(`{ company(slug: "nvidia", ${day}) { slug } }`)).headers['cache-control']).toMatch(/max-age=60/);
    const both = `{ a: company(slug: "nvidia", ${day}) { slug } b: company(slug: "amd") { slug } }`;
    expect((await get(both)).headers['cache-control']).toBe('public, no-cache');
  });

  test('is compressed once, as the client likes', async () => {
    const plain = await get(query);
    for (const [accept, encoding, unpack] of [
      ['gzip', 'gzip', gunzipSync],
      ['gzip, br', 'br', brotliDecompressSync],
    ] as const) {
      await get(query, { 'accept-encoding': accept });
      // Compressing goes on beside the answers.
      await expect
        .poll(async () => (await get(query, { 'accept-encoding': accept })).headers['content-encoding'])
        .toBe(encoding);
      const packed = await get(query, { 'accept-encoding': accept });
      expect(packed.body.length).toBeLessThan(plain.body.length / 2);
      expect(unpack(packed.body)).toEqual(plain.body);
      expect(packed.headers.vary).toContain('Accept-Encoding');
      expect(packed.headers.etag).not.toBe(plain.headers.etag);
      expect((await get(query, { 'if-none-match': String(packed.headers.etag) })).status).toBe(304);
    }
    expect((await get(query, { 'accept-encoding': 'br;q=0, identity' })).headers['content-encoding']).toBeUndefined();
  });
});

describe('another dataset', () => {
  const version = '// version\nMATCH (d:Dataset {id: "current"}) RETURN d.version AS version';

  async function withDataset(set: string, work: () => Promise<void>): Promise<void> {
    const run = (text: string) => app.database.write(async (send) => void (await send(text)), 10_000);
    const [row] = await app.database.reader().read({ name: 'version', text: version }, {});
    const { version: real } = row as { version: string };
    await run(`MATCH (d:Dataset {id: 'current'}) SET ${set}`);
    try {
      await work();
    } finally {
      await run(
        `MATCH (d:Dataset {id: 'current'}) SET d.version = '${real}', d.changingSince = null, d.swapping = null`,
      );
    }
  }

  test('is noticed within 2 s: what was kept of the old one is not sent', async () => {
    const query = '{ company(slug: "amd") { slug name announced } }';
    await post(query);
    expect(await sent(() => post(query))).toBe(0);
    await withDataset("d.version = 'another'", async () => {
      await new Promise((resolve) => setTimeout(resolve, BELIEVED_MS));
      expect(await sent(() => post(query))).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, BELIEVED_MS));
    expect(await sent(() => post(query))).toBe(1);
  });

  test('a load that was announced makes a watch look again before it confirms', async () => {
    const watch = watchDataset(app.database);
    try {
      await expect.poll(() => watch.settled()).toBe(true);
      const before = watch.version();
      expect(await watch.confirm(before)).toBe(true);
      await withDataset('d.changingSince = timestamp()', async () => {
        await expect.poll(() => watch.settled(), { timeout: BELIEVED_MS }).toBe(false);
        expect(await watch.confirm(before)).toBe(true);
        await withDataset("d.version = 'another'", async () => {
          expect(await watch.confirm(before)).toBe(false);
        });
      });
      // A load that was killed long ago changes nothing any more.
      await withDataset('d.changingSince = 1', async () => {
        await watch.confirm('none');
        expect(watch.settled()).toBe(true);
      });
    } finally {
      watch.close();
    }
  });
});

describe('while a load swaps the graph', () => {
  test('no answer is confirmed, and one that waits for the end is', async () => {
    const run = (text: string) => app.database.write(async (send) => void (await send(text)), 10_000);
    const watch = watchDataset(app.database);
    try {
      await expect.poll(() => watch.settled()).toBe(true);
      const before = watch.version();
      await run("MATCH (d:Dataset {id: 'current'}) SET d.changingSince = timestamp(), d.swapping = true");
      await expect.poll(() => watch.settled(), { timeout: BELIEVED_MS }).toBe(false);
      expect(await watch.confirm(before, Date.now() + 500)).toBe(false);
      expect(watch.version()).toBe(before);
      const waiting = watch.confirm(before, Date.now() + 10_000);
      await run("MATCH (d:Dataset {id: 'current'}) REMOVE d.swapping");
      expect(await waiting).toBe(true);
    } finally {
      watch.close();
      await run("MATCH (d:Dataset {id: 'current'}) REMOVE d.changingSince, d.swapping");
    }
  });
});

describe('a kept answer and who may ask how much', () => {
  let guarded: TestApp;
  beforeAll(async () => {
    // So slow that the bucket gains nothing while this runs.
    const limits = { perSecond: 0.01, burst: 8, concurrent: 1 };
    guarded = await startTestApp({ keepAnswers: true, guard: { rateLimit: true, limits } });
  });
  afterAll(() => guarded.close());

  const ask = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${guarded.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
  const kept = 'query Kept { company(slug: "nvidia") { slug country { code } } }';

  test('it is logged and counted like any other, under the id of its own request', async () => {
    await (await ask(kept)).text();
    guarded.statements.length = 0;
    const again = await ask(kept, { 'x-request-id': 'second', authorization: 'Bearer whoever' });
    expect(await again.json()).toMatchObject({ extensions: { cost: { static: 2 } } });
    expect(guarded.statements).toEqual([]);
    expect(again.headers.get('x-request-id')).toBe('second');
    expect(again.headers.get('access-control-expose-headers')).toBe('Retry-After, X-Request-Id, ETag, Age, Warning');
    await expect.poll(() => guarded.lines).toHaveLength(2);
    expect(guarded.lines[1]).toMatchObject({ requestId: 'second', operation: 'Kept', status: 200, cost: 2 });
    const counters = await (await fetch(`${guarded.url}/metrics`)).text();
    expect(counters).toContain('chokepoint_cache_total{result="HIT"} 1');
    expect(counters).toContain('chokepoint_cache_total{result="MISS"} 1');
  });

  test('what is left to a client is never kept', async () => {
    const left = async () =>
      ((await (await ask('{ rateLimit { remaining } }')).json()) as { data: { rateLimit: object } }).data.rateLimit;
    expect([await left(), await left()]).toEqual([{ remaining: 5 }, { remaining: 4 }]);
  });

  test('it needs no place among the running requests, but a request of the bucket', async () => {
    const busy = ask('{ whatIf(changes: [{ scenario: "fifty-percent-rule-in-force" }], about: {}) { judged } }');
    await new Promise((resolve) => setTimeout(resolve, 30));
    const [other, again] = await Promise.all([ask('{ dataset { builtAt } }'), ask(kept)]);
    expect([other.status, again.status]).toEqual([503, 200]);
    expect((await busy).status).toBe(200);
    expect((await ask(kept)).status).toBe(200);
    const refused = await ask(kept);
    expect([refused.status, await refused.json()]).toMatchObject([
      429,
      { errors: [{ extensions: { code: 'RATE_LIMITED' } }] },
    ]);
  });
});

test('what is kept is bounded, and what was asked for last stays', () => {
  const answers = createAnswers(10_000);
  const body = Buffer.alloc(3_000, 'x');
  const made = { version: 'v', daysGiven: false, operation: undefined, cost: 1 };
  const live = { body, contentType: 'application/json', ...made };
  answers.keep('a', live);
  answers.keep('b', live);
  expect(answers.find('a')).toBeDefined();
  answers.keep('c', live);
  expect(answers.find('b')).toBeUndefined();
  expect(answers.find('a')?.body).toBe(live.body);
  expect(answers.find('c')).toBeDefined();
});

test('a mark can be put into a kept answer', () => {
  const body = Buffer.from('{"data":{"x":1},"extensions":{"cost":3}}\n');
  expect(JSON.parse(withExtensions(body, { stale: true }).toString())).toEqual({
    data: { x: 1 },
    extensions: { cost: 3, stale: true },
  });
});
