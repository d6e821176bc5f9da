/** What HTTP lets a client send: each thing that is none of ours is told with a code, and the server goes on. */
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Answer, startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function send(method: string, path: string, body?: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${app.url}${path}`, { method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  const answer = text.startsWith('{') ? (JSON.parse(text) as Answer) : undefined;
  return { response, text, error: answer?.errors?.[0], code: answer?.errors?.[0]?.extensions.code };
}

const JSON_TYPE = { 'content-type': 'application/json' };

describe('bodies', () => {
  test.each([
    ['no JSON', '{"query": ', 400, 'BAD_REQUEST', /Send JSON/],
    ['a text', '"{ dataset { version } }"', 400, 'BAD_REQUEST', /Send JSON/],
    ['a batch', '[{"query": "{ dataset { version } }"}]', 400, 'BAD_REQUEST', /one operation/],
    ['a key twice', '{"query": "{ a }", "query": "{ b }"}', 400, 'BAD_REQUEST', /stands twice/],
    [
      '__proto__',
      '{"query": "{ dataset { version } }", "variables": {"__proto__": {"first": 1}}}',
      400,
      'BAD_REQUEST',
      /__proto__/,
    ],
    [
      'deep JSON',
      `{"query": "{ dataset { version } }", "variables": {"a": ${'['.repeat(40)}${']'.repeat(40)}}}`,
      400,
      'LIMIT_EXCEEDED',
      /32 deep/,
    ],
    [
      'variables that are a list',
      '{"query": "{ dataset { version } }", "variables": []}',
      400,
      'BAD_REQUEST',
      /variables/,
    ],
    ['no query', '{"variables": {}}', 400, 'BAD_REQUEST', /query/],
  ])('%s', async (_, body, status, code, told) => {
    const { response, error } = await send('POST', '/graphql', body, JSON_TYPE);
    expect([response.status, error?.extensions.code]).toEqual([status, code]);
    expect(error?.message).toMatch(told);
  });

  test('100 kB are read, one byte more is not', async () => {
    const filled = (size: number): string => {
      const start = '{"query": "{ dataset { version } }", "operationName": null, "variables": {"filler": "';
      return `${start}${'x'.repeat(size - start.length - 3)}"}}`;
    };
    expect((await send('POST', '/graphql', filled(100 * 1024), JSON_TYPE)).response.status).toBe(200);
    const { response, error } = await send('POST', '/graphql', filled(100 * 1024 + 1), JSON_TYPE);
    expect([response.status, error?.extensions.code]).toEqual([413, 'LIMIT_EXCEEDED']);
    expect(error?.message).toMatch(/100 kB.*shorter/);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    '%s is refused',
    async (type) => {
      const { response, code } = await send('POST', '/graphql', '{"query": "{ dataset { version } }"}', {
        'content-type': type,
      });
      expect([response.status, code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    },
  );

  test('a charset that is not known', async () => {
    const { response, code } = await send('POST', '/graphql', '{}', {
      'content-type': 'application/json; charset=klingon',
    });
    expect([response.status, code]).toEqual([415, 'BAD_REQUEST']);
  });

  test('nothing sticks to objects of the server', async () => {
    const variables = encodeURIComponent('{"__proto__": {"polluted": true}}');
    expect((await send('GET', `/graphql?query={dataset{version}}&variables=${variables}`)).code).toBe('BAD_REQUEST');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each([
    ['query', '/graphql?query={dataset{version}}&query={__typename}'],
    ['variables', '/graphql?query={dataset{version}}&variables={}&variables={}'],
  ])('%s twice in an address', async (name, path) => {
    const { response, error } = await send('GET', path);
    expect([response.status, error?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(error?.message).toContain(name);
  });
});

describe('methods', () => {
  test.each([
    ['PUT', '/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['DELETE', '/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/', 'GET, HEAD, OPTIONS'],
    ['POST', '/views/paths', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/readyz', 'GET, HEAD, OPTIONS'],
  ])('%s %s', async (method, path, allowed) => {
    const { response, code } = await send(method, path);
    expect([response.status, code, response.headers.get('allow')]).toEqual([405, 'METHOD_NOT_ALLOWED', allowed]);
  });

  test.each(['/', '/dataset', '/livez', '/graphql?query={dataset{version}}'])('HEAD %s', async (path) => {
    const { response, text } = await send('HEAD', path, undefined, { accept: 'application/json' });
    expect([response.status, text]).toEqual([200, '']);
  });

  test('OPTIONS tells what there is, and which headers pages may send', async () => {
    const { response } = await send('OPTIONS', '/graphql');
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toMatch(/Authorization.*X-Api-Key/);
    expect((await send('OPTIONS', '/dataset')).response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  test('a mutation is told that there is none; by GET it is the wrong method', async () => {
    const { response, error } = await send('POST', '/graphql', '{"query": "mutation { __typename }"}', {
      ...JSON_TYPE,
      accept: 'application/graphql-response+json',
    });
    expect([response.status, error?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(error?.message).toMatch(/no mutation.*read-only/);
    const byGet = await send('GET', '/graphql?query=mutation{__typename}');
    expect([byGet.response.status, byGet.response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

/** Everything a server sends back on a connection of its own, until it closes it or the time is over. */
async function raw(lines: string, waitMs: number): Promise<{ text: string; closedAfterMs: number | undefined }> {
  const { port } = new URL(app.url);
  const start = performance.now();
  const socket = connect(Number(port), '127.0.0.1');
  let text = '';
  let closedAfterMs: number | undefined;
  socket.on('data', (chunk) => {
    text += String(chunk);
  });
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      closedAfterMs = performance.now() - start;
      resolve();
    });
  });
  socket.write(lines);
  await Promise.race([closed, delay(waitMs)]);
  socket.destroy();
  return { text, closedAfterMs };
}

describe('connections', () => {
  test('headers over 16 kB', async () => {
    const { text } = await raw(`GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`, 2_000);
    expect(text).toMatch(/^HTTP\/1\.1 431 [\s\S]*"LIMIT_EXCEEDED"/);
    expect(text).toContain('16 kB');
  });

  test('no HTTP', async () => {
    expect((await raw('HELLO\r\n\r\n', 2_000)).text).toMatch(/^HTTP\/1\.1 400 [\s\S]*"BAD_REQUEST"/);
  });

  test('headers that trickle are waited for some 5 s, not longer', async () => {
    const { text, closedAfterMs } = await raw('GET / HTTP/1.1\r\nHost: x\r\n', 12_000);
    expect(text).toMatch(/^HTTP\/1\.1 408 [\s\S]*"REQUEST_TIMEOUT"/);
    expect(closedAfterMs).toBeGreaterThan(4_500);
  });
});

describe('a client that goes away', () => {
  /** All walks of eight steps: some seconds of work for the database. */
  const heavy =
    '{ dependencyPaths(from: "bytedance", to: { kind: INPUT }, routes: [ALL], maxHops: 8, limit: 50) { explored } }';

  test('F13 client goes away: the statement in the database stops within half a second', async () => {
    const { uri, user, password } = inject('neo4j');
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const session = driver.session();
    const running = async (): Promise<number> => {
      const { records } = await session.run('SHOW TRANSACTIONS YIELD currentQuery, status RETURN currentQuery');
      return records.filter(
        (record) => String(record.get(0)).includes('bytedance') || /^\/\/ \w*[pP]ath/.test(String(record.get(0))),
      ).length;
    };
    try {
      const client = new AbortController();
      const asked = fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: JSON_TYPE,
        body: JSON.stringify({ query: heavy }),
        signal: client.signal,
      }).catch((error: Error) => error.name);
      await expect.poll(running, { timeout: 4_000, interval: 20 }).toBeGreaterThan(0);
      client.abort();
      expect(await asked).toBe('AbortError');
      await expect.poll(running, { timeout: 500, interval: 20 }).toBe(0);
      expect(app.lines.at(-1)).toMatchObject({ status: 499 });
    } finally {
      await session.close();
      await driver.close();
    }
  });
});

test('after all of that the server answers', async () => {
  expect((await app.answer('{ dataset { version } }')).errors).toBeUndefined();
  expect(app.failures).toEqual([]);
});
