/** Refusals before anything runs, and what a failure tells a client. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/neo4j/database.ts';
import { type Answer, startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(() => {
  app.statements.length = 0;
});

async function post(body: string, headers: Record<string, string> = {}): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body,
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

const query = (text: string): string => JSON.stringify({ query: text });

describe('a document over a limit is refused before it runs', () => {
  test.each([
    ['tokens', query(`{ ${'dataset { version } '.repeat(400)} }`), 400],
    [
      'depth',
      query(`{ company(slug: "nvidia") { ${'chips { nodes { vendor { '.repeat(6)} slug ${'} } }'.repeat(6)} } }`),
      400,
    ],
    [
      'depth behind fragments',
      query(
        `{ company(slug: "nvidia") { ...a } } fragment a on Company { chips { nodes { vendor { ...b } } } }
         fragment b on Company { chips { nodes { vendor { ...c } } } } fragment c on Company { chips { nodes { vendor { ...d } } } }
         fragment d on Company { chips { nodes { vendor { chips { nodes { vendor { chips { nodes { slug } } } } } } } } }`,
      ),
      400,
    ],
    ['body', JSON.stringify({ query: '{ dataset { version } }', variables: { filler: 'x'.repeat(110_000) } }), 413],
  ])('%s', async (_, body, status) => {
    const result = await post(body);
    expect(result.status).toBe(status);
    expect(result.answer.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(app.statements).toEqual([]);
  });

  test('what keeps to the limits is answered', async () => {
    const deep = `{ company(slug: "nvidia") { ${'chips { nodes { vendor { '.repeat(4)} slug ${'} } }'.repeat(4)} } }`;
    expect((await post(query(deep))).status).toBe(200);
  });
});

describe('arguments over a limit', () => {
  test.each([
    ['{ companies(first: 101) { nodes { slug } } }', 'LIMIT_EXCEEDED'],
    ['{ companies(first: 0) { nodes { slug } } }', 'BAD_USER_INPUT'],
    ['{ company(slug: "nvidia") { chips(first: 101) { nodes { slug } } } }', 'LIMIT_EXCEEDED'],
    ['{ dependencyPaths(from: "bytedance", to: { kind: CHIP }, maxHops: 9) { explored } }', 'LIMIT_EXCEEDED'],
    ['{ dependencyPaths(from: "bytedance", to: { kind: CHIP }, limit: 51) { explored } }', 'LIMIT_EXCEEDED'],
    ['{ dependencyPaths(from: "bytedance", to: { entities: [] }) { explored } }', 'BAD_USER_INPUT'],
    ['{ dependencyPaths(from: "bytedance", to: { kind: CHIP }, via: []) { explored } }', 'BAD_USER_INPUT'],
    ['{ companies(after: "bm9uc2Vuc2U") { nodes { slug } } }', 'BAD_USER_INPUT'],
    ['{ node(id: "nonsense") { id } }', 'BAD_USER_INPUT'],
    ['{ companies(at: { knownOn: "2027-01-01" }) { nodes { slug } } }', 'BAD_USER_INPUT'],
    ['{ companies(orderBy: { field: TPP }) { nodes { slug } } }', 'BAD_USER_INPUT'],
    [`{ search(text: "${'x'.repeat(201)}") { totalCount } }`, 'BAD_USER_INPUT'],
    [
      `{ ${[1, 2, 3, 4, 5].map((day) => `d${day}: company(slug: "nvidia", at: { asOf: "2024-01-0${day}" }) { slug }`).join(' ')} }`,
      'LIMIT_EXCEEDED',
    ],
  ])('%s', async (text, code) => {
    const { errors } = await app.answer(text);
    expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(errors?.[0]?.message.length).toBeGreaterThan(10);
  });

  test('a date that is none is refused where it stands', async () => {
    const { status, answer } = await post(query('{ companies(at: { asOf: "2026-02-30" }) { nodes { slug } } }'));
    expect(status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('two targets at once are refused, also in variables', async () => {
    const { errors } = await app.answer(
      'query ($to: PathTarget!) { dependencyPaths(from: "bytedance", to: $to) { explored } }',
      { to: { kind: 'CHIP', entity: 'h20' } },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('one bad alias costs only itself', async () => {
    const { data, errors } = await app.answer(
      '{ bad: dependencyPaths(from: "nvidai", to: { kind: CHIP }) { explored } good: company(slug: "nvidia") { slug } }',
    );
    expect(data).toMatchObject({ bad: null, good: { slug: 'nvidia' } });
    expect(errors?.[0]).toMatchObject({ path: ['bad'], extensions: { code: 'NOT_FOUND' } });
    expect(errors?.[0]?.extensions.closest).toContain('nvidia');
    expect(errors?.[0]?.message).toContain('nvidia');
  });
});

describe('what is sent', () => {
  test('a body that is no JSON is refused without a word of ours', async () => {
    const { status, answer } = await post('{"query": ');
    expect(status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(JSON.stringify(answer)).not.toMatch(/at .*\(|node_modules|\.ts|JSON\.parse/);
  });

  test('a failure of the database reaches the client masked', async () => {
    // Nothing listens on port 1.
    const database = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' });
    const lost = await startTestApp({ database });
    const { errors } = await lost.answer('{ company(slug: "nvidia") { slug } }');
    expect(errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|bolt|MATCH|\.ts|pool|connect/i);
    await lost.close();
  });

  test('any site may read, and may ask before', async () => {
    const response = await fetch(`${app.url}/graphql`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('there are no mutations', async () => {
    const { errors } = await app.answer('mutation { __typename }');
    expect(errors?.length).toBe(1);
  });

  test('an address that is none says where the API is', async () => {
    const response = await fetch(`${app.url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/graphql');
  });
});
