/** Refusals before anything runs, and what a failure tells a client. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../src/graphql/global-id.ts';
import { openDatabase } from '../../src/neo4j/database.ts';
import { type Answer, startTestApp, type TestApp, TODAY } from '../support/app.ts';

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

  const aliases = (count: number): string => Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ');
  /** A question with so many tokens. */
  const tokens = (count: number): string => `{ labels(enums: [${'"Hedge" '.repeat(count - 12)}]) { name } }`;

  /** A company, three fields deep for each turn, and what is asked at the end. */
  const deep = (end: string): string =>
    `{ company(slug: "nvidia") { ${'chips(first: 1) { nodes { vendor { '.repeat(4)} ${end} ${'} } }'.repeat(4)} } }`;

  test.each([
    ['15 fields deep', deep('country { code }'), 200],
    ['16 fields deep', deep('country { names { en } }'), 400],
    ['1,000 tokens', tokens(1_000), 200],
    ['1,001 tokens', tokens(1_001), 400],
    ['100 aliases', `{ ${aliases(100)} }`, 200],
    ['101 aliases', `{ ${aliases(101)} }`, 400],
    [
      '101 aliases in fragments',
      `{ ...a ...b } fragment a on Query { ${aliases(50)} } fragment b on Query { ${aliases(51)} }`,
      400,
    ],
    ['a field 20 times', `{ ${'__typename '.repeat(20)} }`, 200],
    ['a field 21 times', `{ ${'__typename '.repeat(21)} }`, 400],
    ['6 directives', `{ __typename ${'@skip(if: false) '.repeat(6)} }`, 400],
  ])('%s', async (_, text, status) => {
    const result = await post(query(text));
    expect(result.status).toBe(status);
    if (status === 400) {
      expect(result.answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_EXCEEDED']);
      expect(result.answer.errors?.[0]?.message).toMatch(/limit|more that 1000 tokens/);
    }
  });
});

test('introspection is exempt from depth and cost, not from tokens', async () => {
  const deep = (levels: number): string => `${'ofType { '.repeat(levels)} name ${'}'.repeat(levels)}`;
  const asked = (levels: number): string => query(`{ __schema { types { fields { type { ${deep(levels)} } } } } }`);
  const { status, answer } = await post(asked(30));
  expect([status, answer.errors]).toEqual([200, undefined]);
  expect(answer).toMatchObject({ extensions: { cost: { static: 0 } } });
  const over = await post(asked(400));
  expect([over.status, over.answer.errors?.[0]?.extensions.code]).toEqual([400, 'LIMIT_EXCEEDED']);
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

  const ID = encodeGlobalId('Entity', 'nvidia', { asOf: TODAY, knownOn: TODAY, today: TODAY, dataUse: 'ANY' });
  const many = (count: number, each: string): string => Array.from({ length: count }, () => `"${each}"`).join(', ');
  const frames = (count: number): string =>
    Array.from(
      { length: count },
      (_, n) => `d${n}: country(slug: "country-cn", at: { asOf: "2024-01-0${n + 1}" }) { slug }`,
    ).join(' ');
  const countries = (count: number): string => Array.from({ length: count }, () => 'CN').join(', ');

  /** Each limit with what is just let through, and what is one over it. */
  test.each([
    ['first', 100, '{ countries(first: 100) { nodes { slug } } }', '{ countries(first: 101) { nodes { slug } } }'],
    ['at', 4, `{ ${frames(4)} }`, `{ ${frames(5)} }`],
    [
      'maxHops',
      8,
      '{ dependencyPaths(from: "ascend-910c", to: { entity: "smic" }, routes: [SUPPLY], maxHops: 8) { explored } }',
      '{ dependencyPaths(from: "ascend-910c", to: { entity: "smic" }, routes: [SUPPLY], maxHops: 9) { explored } }',
    ],
    [
      'limit',
      50,
      '{ dependencyPaths(from: "ascend-910c", to: { entity: "smic" }, maxHops: 2, limit: 50) { explored } }',
      '{ dependencyPaths(from: "ascend-910c", to: { entity: "smic" }, maxHops: 2, limit: 51) { explored } }',
    ],
    ['ids', 100, `{ nodes(ids: [${many(100, ID)}]) { id } }`, `{ nodes(ids: [${many(101, ID)}]) { id } }`],
    [
      'destinations',
      60,
      `{ chip(slug: "h20") { verdicts(destinations: [${countries(60)}]) { outcome } } }`,
      `{ chip(slug: "h20") { verdicts(destinations: [${countries(61)}]) { outcome } } }`,
    ],
  ])('%s: %i, and not one more', async (name, limit, fits, over) => {
    expect((await app.answer(fits)).errors).toBeUndefined();
    const [error] = (await app.answer(over)).errors ?? [];
    expect(error?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit, given: limit + 1 });
    expect(error?.message).toMatch(new RegExp(`^${name}: ${limit + 1} is over the limit of ${limit}\\. .{8,}`));
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
