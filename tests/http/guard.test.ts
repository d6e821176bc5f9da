/** Who may ask how much: cost, rate, keys, places, deadline; how the server says how it is; what the log tells. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { makeKey, parseKeys } from '../../src/http/api-keys.ts';
import { openDatabase } from '../../src/neo4j/database.ts';
import { type Answer, startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(() => {
  app.statements.length = 0;
  app.lines.length = 0;
});

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

type WithCost = Answer & {
  readonly extensions?: { readonly cost?: { readonly static: number; readonly limit: number } };
};

async function post(
  url: string,
  query: string,
  { variables, headers }: { variables?: Record<string, unknown>; headers?: Record<string, string> } = {},
): Promise<{ response: Response; answer: WithCost }> {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...JSON_HEADERS, ...headers }, body });
  return { response, answer: (await response.json()) as WithCost };
}

describe('cost', () => {
  /** 1 + first x (1 + 100 x 1): at 99 it is 9,999 + 1. */
  const query =
    'query Wide($first: Int!) { chips(first: $first) { nodes { slug vendor { chips(first: 98) { nodes { slug } } } } } }';

  test('is told with every answer', async () => {
    const { answer } = await post(app.url, '{ chips(first: 3) { nodes { slug } } }');
    expect(answer.extensions?.cost).toEqual({ static: 4, limit: 10_000 });
  });

  test('at the limit a query is answered, above it is refused before anything runs', async () => {
    const fits = await post(app.url, query, { variables: { first: 99 } });
    expect(fits.answer.extensions?.cost?.static).toBe(9_901 + 99);
    expect(fits.response.status).toBe(200);
    app.statements.length = 0;
    const { response, answer } = await post(app.url, query, { variables: { first: 100 } });
    expect(response.status).toBe(400);
    expect(app.statements).toEqual([]);
    expect(answer.data).toBeUndefined();
    expect(answer.extensions?.cost).toEqual({ static: 10_101, limit: 10_000 });
    const [error] = answer.errors ?? [];
    expect(error?.extensions).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      limit: 10_000,
      given: 10_101,
      costliest: { path: 'chips.nodes.vendor.chips.nodes' },
    });
    expect(error?.message).toMatch(/10101.*10000.*chips\.nodes\.vendor\.chips\.nodes.*first/);
  });

  test('the limit is that of the settings, for pages too', async () => {
    const strict = await startTestApp({ guard: { limits: { cost: 300 } } });
    try {
      const { answer } = await post(strict.url, query, { variables: { first: 3 } });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 300 });
      expect((await fetch(`${strict.url}/entity/h20`)).status).toBe(400);
      const { dataset } = await strict.ask<{ dataset: { limits: { name: string; value: number }[] } }>(
        '{ dataset { limits { name value } } }',
      );
      expect(dataset.limits.find(({ name }) => name === 'cost')?.value).toBe(300);
    } finally {
      await strict.close();
    }
  });
});

describe('rate', () => {
  /** So slow that a bucket gains nothing while a test runs. */
  const perSecond = 0.01;
  const made = makeKey('newsroom', { perSecond, burst: 4 });
  const guard = {
    rateLimit: true,
    limits: { perSecond, burst: 3 },
    keys: parseKeys(made.line).keys,
    trustProxy: 1,
  };
  let limited: TestApp;
  beforeAll(async () => {
    limited = await startTestApp({ guard });
  });
  afterAll(() => limited.close());

  /** Each test is an address of its own. */
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const status = async (path: string, headers: Record<string, string>) =>
    (await fetch(`${limited.url}${path}`, { headers, redirect: 'manual' })).status;

  test('off on loopback by default, and says so', async () => {
    const { rateLimit } = await app.ask<{ rateLimit: object }>(
      '{ rateLimit { enabled by perSecond burst remaining fullInMs } }',
    );
    expect(rateLimit).toEqual({ enabled: false, by: 'ADDRESS', perSecond: 20, burst: 60, remaining: 60, fullInMs: 0 });
  });

  test('what is left can be read; one over is refused with the time to wait', async () => {
    const headers = from('192.0.2.1');
    const question = '{ rateLimit { enabled by byLabel(lang: ZH) perSecond burst remaining nextInMs } }';
    const { answer } = await post(limited.url, question, { headers });
    expect(answer.data?.rateLimit).toMatchObject({
      enabled: true,
      by: 'ADDRESS',
      byLabel: '地址',
      perSecond,
      burst: 3,
      remaining: 2,
    });
    for (const path of ['/', '/embed']) expect(await status(path, headers)).toBe(200);
    const { response, answer: refused } = await post(limited.url, question, { headers });
    expect(response.status).toBe(429);
    const wait = Number(response.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(90);
    expect(wait).toBeLessThanOrEqual(100);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      limit: 3,
      perSecond,
      retryAfter: wait,
    });
    expect(refused.errors?.[0]?.message).toMatch(/3 requests at once.*Ask again in \d+ s/);
  });

  test('pages, views and tables count; files, health and preflights do not', async () => {
    const headers = from('192.0.2.2');
    for (let n = 0; n < 5; n += 1) {
      expect(await status('/assets/picture.css', headers)).toBe(200);
      expect(await status('/livez', headers)).toBe(200);
    }
    const preflight = await fetch(`${limited.url}/graphql`, { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(204);
    const paths = ['/views/paths.json?from=bytedance', '/changes.csv?since=2026-11-01', '/embed'];
    for (const path of paths) expect(await status(path, headers)).toBeLessThan(400);
    for (const path of [...paths, '/nothing']) expect(await status(path, headers)).toBe(429);
    const page = await fetch(`${limited.url}/`, { headers: { ...headers, accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8']);
    expect(await page.text()).toMatch(/Ask again in \d+ s[\s\S]*请在\d+秒后再试/);
  });

  test('one network of IPv6 is one client', async () => {
    for (const last of [1, 2, 3]) expect(await status('/embed', from(`2001:db8::${last}`))).toBe(200);
    expect(await status('/embed', from('2001:db8::4'))).toBe(429);
  });

  test('a key has a rate of its own, from any address', async () => {
    const headers = { ...from('192.0.2.3'), authorization: `Bearer ${made.key}` };
    const { answer } = await post(limited.url, '{ rateLimit { by burst remaining } }', { headers });
    expect(answer.data?.rateLimit).toEqual({ by: 'KEY', burst: 4, remaining: 3 });
    for (const last of [4, 5, 6]) expect(await status('/embed', { ...headers, ...from(`192.0.2.${last}`) })).toBe(200);
    expect(await status('/embed', headers)).toBe(429);
    expect(await status('/embed', from('192.0.2.3'))).toBe(200);
  });

  test('an unknown key is refused, and guessing is limited like asking', async () => {
    const headers = { ...from('192.0.2.7'), 'x-api-key': 'ck_guess' };
    const { response, answer } = await post(limited.url, '{ dataset { version } }', { headers });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(answer.errors?.[0]?.message).toMatch(/Leave it out/);
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push(await status('/embed', headers));
    expect(statuses).toEqual([401, 401, 429]);
  });

  test('neither a key nor an address is in the log', () => {
    expect(limited.lines.length).toBeGreaterThan(10);
    const log = JSON.stringify(limited.lines);
    expect(log).toContain('"key":"newsroom"');
    expect(log).not.toMatch(/ck_|192\.0\.2|2001:db8|127\.0\.0\.1/);
  });
});

describe('places', () => {
  test('one place, one in the queue: the rest is refused at once, health is not, and afterwards all is as before', async () => {
    const small = await startTestApp({ guard: { limits: { concurrent: 1 } } });
    try {
      const slow = '{ whatIf(changes: [{ scenario: "fifty-percent-rule-in-force" }], about: {}) { judged } }';
      const asked = await Promise.all(Array.from({ length: 8 }, () => post(small.url, slow)));
      const refused = asked.filter(({ response }) => response.status === 503);
      expect(asked.length - refused.length).toBeGreaterThanOrEqual(1);
      expect(refused.length).toBeGreaterThanOrEqual(6);
      for (const { response, answer } of refused) {
        expect(response.headers.get('retry-after')).toBe('1');
        expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'OVERLOADED', retryAfter: 1 } });
      }
      expect((await post(small.url, '{ dataset { version } }')).response.status).toBe(200);
      const busy = post(small.url, slow);
      await delay(30);
      const page = await fetch(`${small.url}/entity/h20`);
      expect([page.status, page.headers.get('retry-after')]).toEqual([503, '1']);
      expect((await fetch(`${small.url}/livez`)).status).toBe(200);
      await busy;
    } finally {
      await small.close();
    }
  });
});

describe('the deadline', () => {
  test('is one for all questions of a request, of pages and tables too', async () => {
    const hasty = await startTestApp({ guard: { limits: { deadlineMs: 1 } } });
    try {
      const { answer } = await post(hasty.url, '{ companies(first: 50) { nodes { name chips { nodes { name } } } } }');
      expect(answer.errors?.[0]?.extensions.code).toBe('TIMEOUT');
      for (const path of [
        '/entity/h20',
        '/search?q=h20',
        '/changes',
        '/changes.csv',
        '/views/paths.json?from=bytedance&asOf=2026-11-23&knownOn=2026-11-23&lang=en',
      ]) {
        expect((await fetch(`${hasty.url}${path}`)).status, path).toBe(503);
      }
    } finally {
      await hasty.close();
    }
  });
});

describe('health', () => {
  test('alive and ready', async () => {
    expect(await (await fetch(`${app.url}/livez`)).json()).toEqual({ alive: true });
    const ready = await fetch(`${app.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, reasons: [] }]);
  });

  test('without a database alive, not ready, and silent about where it is', async () => {
    // Nothing listens on port 1.
    const lost = await startTestApp({
      database: openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' }),
    });
    try {
      expect((await fetch(`${lost.url}/livez`)).status).toBe(200);
      const ready = await fetch(`${lost.url}/readyz`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toEqual({
        ready: false,
        reasons: [{ code: 'DATABASE_UNAVAILABLE', message: 'The database does not answer.' }],
      });
    } finally {
      await lost.close();
    }
  });

  test('not ready from the moment it is asked to stop, while it still answers', async () => {
    const stopping = await startTestApp({ guard: { stopDelayMs: 500 } });
    const closed = stopping.close();
    const ready = await fetch(`${stopping.url}/readyz`);
    expect([ready.status, ((await ready.json()) as { reasons: { code: string }[] }).reasons[0]?.code]).toEqual([
      503,
      'STOPPING',
    ]);
    expect((await stopping.answer('{ dataset { version } }')).data).toBeTruthy();
    await closed;
    await expect(fetch(`${stopping.url}/livez`)).rejects.toThrow();
  });
});

describe('what is counted and logged', () => {
  async function metric(url: string, name: RegExp): Promise<string[]> {
    const text = await (await fetch(`${url}/metrics`)).text();
    return text.split('\n').filter((line) => name.test(line));
  }

  test('requests by address, operation and status; names that are not ours are one', async () => {
    const watched = await startTestApp();
    try {
      await post(watched.url, 'query MyOwnName { dataset { version } }');
      await post(watched.url, 'query EntityPage { chips(first: 101) { nodes { slug } } }');
      await fetch(`${watched.url}/search?q=h20`);
      await fetch(`${watched.url}/made-up-by-a-scanner`);
      await delay(20);
      expect(await metric(watched.url, /^chokepoint_requests_total/)).toEqual([
        'chokepoint_requests_total{route="graphql",operation="other",status="200"} 1',
        'chokepoint_requests_total{route="graphql",operation="EntityPage",status="200"} 1',
        'chokepoint_requests_total{route="search",operation="Search",status="200"} 1',
        'chokepoint_requests_total{route="other",operation="",status="404"} 1',
      ]);
      expect(await metric(watched.url, /^chokepoint_errors_total/)).toEqual([
        'chokepoint_errors_total{code="LIMIT_EXCEEDED"} 1',
      ]);
      expect(await metric(watched.url, /^chokepoint_statements_total\{statement="dataset"/)).toHaveLength(1);
      expect(await metric(watched.url, /^chokepoint_pool_connections\{state="(idle|in_use)"/)).toEqual([
        'chokepoint_pool_connections{state="in_use"} 0',
        'chokepoint_pool_connections{state="idle"} 25',
      ]);
      for (const name of [
        'event_loop_delay_seconds',
        'request_seconds_bucket',
        'query_cost_bucket',
        'requests',
        'memory_bytes',
      ])
        expect((await metric(watched.url, new RegExp(`^chokepoint_${name}\\{`))).length, name).toBeGreaterThan(0);
    } finally {
      await watched.close();
    }
  });

  test('counters are for this machine, unless they are for all or for nobody', async () => {
    const proxied = { headers: { 'x-forwarded-for': '192.0.2.1' } };
    expect((await fetch(`${app.url}/metrics`)).status).toBe(200);
    expect((await fetch(`${app.url}/metrics`, proxied)).status).toBe(404);
    for (const [metrics, status] of [
      ['ON', 200],
      ['OFF', 404],
    ] as const) {
      const other = await startTestApp({ guard: { metrics } });
      expect((await fetch(`${other.url}/metrics`, proxied)).status).toBe(status);
      await other.close();
    }
  });

  test('a line has what was asked by name and what came of it, and nothing of its content', async () => {
    const { response } = await post(app.url, 'query Find($text: String!) { search(text: $text) { totalCount } }', {
      variables: { text: 'a secret question' },
      headers: { 'x-request-id': 'from-the-client-1' },
    });
    expect(response.headers.get('x-request-id')).toBe('from-the-client-1');
    await delay(20);
    expect(app.lines).toEqual([
      {
        requestId: 'from-the-client-1',
        method: 'POST',
        route: 'graphql',
        operation: 'Find',
        status: 200,
        ms: expect.any(Number),
        cost: 20,
      },
    ]);
  });

  test('an id that could forge a line is replaced', async () => {
    const response = await fetch(`${app.url}/livez`, { headers: { 'x-request-id': 'a "b" {c}' } });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a failure of ours has the id of its request', async () => {
    // Neo4j's own database takes no questions of this kind, which no code of ours expects.
    const failing = openDatabase({ ...inject('neo4j'), database: 'system' });
    const other = await startTestApp({ database: failing });
    try {
      const { answer } = await post(other.url, '{ dataset { version } }', { headers: { 'x-request-id': 'the-one' } });
      expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'the-one' } });
      expect(JSON.stringify(answer)).not.toMatch(/system|Neo|MATCH|administration/i);
      expect(other.failures).toMatchObject([{ requestId: 'the-one', err: { code: expect.stringContaining('Neo.') } }]);
    } finally {
      await other.close();
    }
  });
});
