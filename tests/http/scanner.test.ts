/**
 * The checks of graphql-cop, a scanner of GraphQL servers (MIT), each with its request and what it takes for a finding.
 * What it finds is what a public API with a sandbox has on purpose.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Reply {
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever a server answers.
  readonly json: any;
}

async function reply(path: string, init: RequestInit): Promise<Reply> {
  const text = await (await fetch(`${app.url}/graphql${path}`, init)).text();
  return { text, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined };
}

function post(query: string, batch = false): Promise<Reply> {
  const asked = { query, operationName: 'cop' };
  const body = JSON.stringify(batch ? Array.from({ length: 10 }, () => asked) : asked);
  return reply('', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

const get = (query: string): Promise<Reply> => reply(`?${new URLSearchParams({ query })}`, { method: 'GET' });
const times = (count: number, each: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => each(n)).join('');

const CIRCLE =
  'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';

/** Whether the scanner finds something. */
const CHECKS: Readonly<Record<string, () => Promise<boolean>>> = {
  'alias overloading': async () =>
    (await post(`query cop { ${times(101, (n) => `alias${n}:__typename \n`)} }`)).json?.data?.alias100 !== undefined,
  'array-based query batching': async () => (await post('query cop { __typename }', true)).json?.length >= 10,
  'directive overloading': async () =>
    (await post('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }')).json?.errors?.length === 10,
  'introspection-based circular query': async () => (await post(CIRCLE)).json?.data?.__schema?.types?.length > 25,
  'field duplication': async () =>
    (await post(`query cop { ${'__typename \n'.repeat(500)} }`)).json?.data?.__typename !== undefined,
  'trace mode': async () => /"tracing"/.test((await post('query cop { __typename }')).text),
  'unhandled errors': async () => /"exception"|"stacktrace"/.test((await post('qwerty cop { abc }')).text),
  'mutation over GET': async () => (await get('mutation cop {__typename}')).json?.data?.__typename !== undefined,
  'POST of a form': async () => {
    const body = new URLSearchParams({ query: 'query cop { __typename }' });
    return (await reply('', { method: 'POST', body })).json?.data?.__typename !== undefined;
  },
  introspection: async () =>
    (await post('query cop { __schema { types { name fields { name } } } }')).json?.data?.__schema?.types?.length > 0,
  'field suggestions': async () => /Did you mean/.test((await post('query cop { __schema { directive } }')).text),
  'GraphQL IDE': async () => /graphiql/i.test((await reply('', { headers: { accept: 'text/html' } })).text),
  'query over GET': async () => (await get('query cop {__typename}')).json?.data?.__typename !== undefined,
};

/** The schema is public, and has a sandbox; without cookies and without mutations a link to a question harms nobody. */
const ON_BY_CHOICE = ['introspection', 'GraphQL IDE', 'query over GET'];

test('finds what is on by choice, and nothing else', async () => {
  const found = [];
  for (const [name, finds] of Object.entries(CHECKS)) if (await finds()) found.push(name);
  expect(found).toEqual(ON_BY_CHOICE);
});

test.each([
  [
    '{ dataset { colour } }',
    'Cannot query field "colour" on type "Dataset". To see its fields ask { __type(name: "Dataset") { fields { name } } }.',
  ],
  [
    '{ companies(firts: 1) { totalCount } }',
    'Unknown argument "firts" on field "Query.companies". The sandbox at /graphql knows the names that there are.',
  ],
  ['{ dataset { version }', 'Syntax Error: Expected Name, found <EOF>.'],
])('%s is told where names are, without a guess', async (query, message) => {
  const { json } = await post(query.replace('{', 'query cop {'));
  expect(json.errors[0].message).toBe(message);
});
