/** `Accept: text/csv` at /graphql: one list of an answer as a table. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const CSV = { accept: 'text/csv' };

const byGet = (query: string, variables: Record<string, unknown> = {}) =>
  fetch(`${app.url}/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`, { headers: CSV });

const byPost = (query: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { ...CSV, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...more }),
  });

/** Lines of a table, without the mark of UTF-8 that it has to begin with. */
async function linesOf(response: Response): Promise<string[]> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return new TextDecoder().decode(bytes).trimEnd().split('\r\n');
}

describe('one connection', () => {
  const query = '{ chips(first: 3) { nodes { slug names { zh } country { code } specs { tpp { value } } } } }';

  test('is a table by GET and by POST, with Chinese intact', async () => {
    const response = await byGet(query);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=chips-part.csv');
    expect(response.headers.get('vary')).toContain('Accept');
    const lines = await linesOf(response);
    expect(lines[0]).toBe('"slug","names.zh","country.code","specs.tpp.value"');
    expect(lines).toHaveLength(4);
    expect(await linesOf(await byPost(query))).toEqual(lines);
    const named = await byPost('{ company(slug: "huawei") { chips { nodes { slug n: name(lang: ZH) } } } }');
    expect((await linesOf(named)).join()).toContain('昇腾');
  });

  test('leads from page to page until all rows were given', async () => {
    const all = await linesOf(await byGet('{ countries(first: 100) { nodes { slug } } }'));
    const slugs: string[] = [];
    let path: string | undefined =
      `/graphql?${new URLSearchParams({ query: 'query ($n: Int) { c: countries(first: $n) { edges { node { slug } } } }', variables: '{"n": 30}' })}`;
    let pages = 0;
    while (path !== undefined && pages < 10) {
      const response: Response = await fetch(app.url + path, { headers: CSV });
      expect(response.status).toBe(200);
      path = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
      expect(response.headers.get('x-complete')).toBe(String(path === undefined));
      slugs.push(...(await linesOf(response)).slice(1));
      pages += 1;
    }
    expect(pages).toBeGreaterThan(1);
    expect(slugs).toEqual(all.slice(1));
  });

  test('leads on by the variable that holds the cursor', async () => {
    const first = await byPost('query ($after: String) { chips(first: 2, after: $after) { nodes { slug } } }');
    const next = /^<([^>]+)>/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const values = JSON.parse(new URL(next, app.url).searchParams.get('variables') ?? '{}');
    expect(values).toEqual({ after: first.headers.get('x-end-cursor') });
    const [both, second] = await Promise.all([
      byGet('{ chips(first: 4) { nodes { slug } } }'),
      fetch(app.url + next, { headers: CSV }),
    ]);
    expect([...(await linesOf(first)), ...(await linesOf(second)).slice(1)]).toEqual(await linesOf(both));
  });

  test('takes the operation that is named', async () => {
    const two = 'query A { sources(first: 1) { nodes { slug } } } query B { chips(first: 1) { nodes { name } } }';
    expect((await linesOf(await byPost(two, { operationName: 'B' })))[0]).toBe('"name"');
    expect((await byPost(two)).status).toBe(400);
  });
});

test('a plain list is a table too, and says whether a search was cut short', async () => {
  const query = (limit: number) =>
    `{ dependencyPaths(from: "bytedance", to: { restrictedHardware: {} }, limit: ${limit}) { paths { hops strength } } }`;
  const cut = await byPost(query(1));
  expect([cut.headers.get('x-complete'), cut.headers.get('content-disposition')]).toEqual([
    'false',
    'attachment; filename=dependencyPaths.paths-part.csv',
  ]);
  expect(await linesOf(cut)).toHaveLength(2);
});

describe('what is no table', () => {
  test.each([
    [
      '{ dataset { entities { kind } relations { type } } }',
      400,
      /^BAD_USER_INPUT: .*dataset\.entities, dataset\.relations.*one of them at a time/,
    ],
    ['{ dataset { version } }', 400, /^BAD_USER_INPUT: A table needs a list/],
    ['{ chips { nodes { nope } } }', 400, /^GRAPHQL_VALIDATION_FAILED: Cannot query field "nope"/],
    ['{ chips {', 400, /^GRAPHQL_PARSE_FAILED: Syntax Error/],
    ['', 400, /^BAD_USER_INPUT: Give a query/],
    ['{ chips(first: 1000) { nodes { slug } } }', 400, /^(LIMIT_EXCEEDED|BAD_USER_INPUT): .*100/],
    ['{ listings(filter: { party: "huawai" }) { nodes { list } } }', 404, /^NOT_FOUND: .*huawei/],
    ['{ company(slug: "nobody") { chips { nodes { slug } } } }', 404, /^NOT_FOUND: .*"company\.chips" is null/],
  ])('%s is refused in words', async (query, status, words) => {
    const response = await byPost(query);
    const text = await response.text();
    expect([response.status, text]).toEqual([status, expect.stringMatching(words)]);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  test('a query of too many words is refused before it is read', async () => {
    const response = await byPost(`{ ${'a '.repeat(1100)} }`);
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringMatching(/^LIMIT_EXCEEDED: .*1000 tokens/),
    ]);
  });

  test('variables that are no object are refused in words', async () => {
    const response = await fetch(`${app.url}/graphql?query={dataset{version}}&variables=[1]`, { headers: CSV });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('variables: give an object'),
    ]);
  });
});

test('who takes JSON as gladly gets JSON', async () => {
  const response = await byPost('{ chips(first: 1) { nodes { slug } } }', {}, { accept: 'application/json, text/csv' });
  expect(response.headers.get('content-type')).toContain('application/json');
});
