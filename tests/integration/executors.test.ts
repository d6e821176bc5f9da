/** Compiled operations give what graphql-js gives: data and errors, for every operation in the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples, viewQuestions } from '../../src/warm-up.ts';
import { ROOT, startTestApp, type TestApp, TODAY } from '../support/app.ts';
import { type Asked, type Outcome, twoExecutors } from '../support/both-executors.ts';
import { createQueryGenerator } from '../support/generated-queries.ts';
import { readPools } from '../support/query-values.ts';

let app: TestApp;
let executors: ReturnType<typeof twoExecutors>;
beforeAll(async () => {
  app = await startTestApp();
  executors = twoExecutors(app);
});
afterAll(() => app.close());

async function both(asked: Asked): Promise<Outcome> {
  const { expected, got } = await executors(asked);
  expect(got).toEqual(expected);
  return got;
}

/** Questions of our pages, as their files have them. */
function pageQuestions(): Asked[] {
  const texts = ['home', 'dataset', 'entity-question', 'search'].map((name) => {
    const text = readFileSync(join(ROOT, `src/http/pages/${name}.ts`), 'utf8');
    const [, question = ''] = /QUESTION = `([^`$]*(?:\$(?!\{)[^`$]*)*)`/.exec(text) ?? [];
    return { query: question, variables: { slug: 'huawei', text: '昇腾', first: 5 } };
  });
  return texts.filter(({ query }) => query !== '');
}

const README = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
  ([, query = '']): Asked => ({ query }),
);

test('answers are the same', async () => {
  const pages = pageQuestions();
  expect(pages.length).toBe(4);
  const asked = [...readExamples(join(ROOT, 'schema/examples')), ...viewQuestions(TODAY), ...README, ...pages];
  expect(asked.length).toBeGreaterThan(40);
  for (const one of asked) await both(one);
}, 240_000);

test('answers to generated queries are the same', async () => {
  const make = createQueryGenerator(app.schema, await readPools(app));
  // Every 58th field of the schema.
  for (let number = 3; number < 1_551; number += 58) await both(make(number));
}, 240_000);

const PATHS = 'query ($to: PathTarget!) { dependencyPaths(from: "bytedance", to: $to) { explored } }';
const SHAPES = `query ($with: Boolean!, $lang: Lang = ZH) {
  a: company(slug: "nvidia") { ...C ... on Entity { kind } __typename chips(first: 2) { nodes { slug name(lang: $lang) } } }
  b: entity(slug: "h20") { slug ... on Chip { chipKind @include(if: $with) name @skip(if: $with) } }
  c: node(id: "bad") { id }
  d: nodes(ids: []) { id }
} fragment C on Company { slug @skip(if: $with) names { en zh } }`;

describe('shapes and errors are the same', () => {
  test.each<Asked>([
    { query: SHAPES, variables: { with: true } },
    { query: SHAPES, variables: { with: false, lang: 'EN' } },
    { query: '{ __schema { types { name fields { name type { name ofType { name } } } } } }' },
    { query: '{ __typename a: __type(name: "Chip") { name } company(slug: "nosuch") { slug } }' },
    {
      query:
        '{ bad: dependencyPaths(from: "nvidai", to: { kind: CHIP }) { explored } good: company(slug: "amd") { slug } }',
    },
    { query: '{ companies(first: 101) { nodes { slug } } }' },
    {
      query:
        '{ company(slug: "nvidia") { slug chips(first: 0) { nodes { slug } } } other: company(slug: "amd") { slug } }',
    },
    { query: '{ companies(first: 3) { nodes { slug chips(first: 101) { nodes { slug } } } } }' },
    { query: '{ companies(at: { knownOn: "2027-01-01" }) { nodes { slug } } }' },
    { query: PATHS, variables: { to: { kind: 'CHIP', entity: 'h20' } } },
    { query: PATHS, variables: { to: { entity: null } } },
    { query: PATHS, variables: { to: {} } },
    { query: PATHS, variables: {} },
    { query: PATHS, variables: { to: { entity: 'h20', unknown: 1 } } },
    { query: 'query ($d: Date) { company(slug: "amd", at: { asOf: $d }) { slug } }', variables: { d: '2026-02-30' } },
    { query: 'query ($d: Date) { company(slug: "amd", at: { asOf: $d }) { slug } }', variables: { d: 5 } },
    { query: 'query ($f: Int) { companies(first: $f) { totalCount } }', variables: { f: 'x' } },
    { query: 'query ($f: Int = 2) { companies(first: $f) { nodes { slug } } }' },
    { query: 'query ($f: Int = 2) { companies(first: $f) { nodes { slug } } }', variables: { f: null } },
    { query: 'query ($f: Int! = 2) { companies(first: $f) { nodes { slug } } }' },
    { query: 'query ($f: Int! = 2) { companies(first: $f) { nodes { slug } } }', variables: { f: null } },
    // What an input object leaves out has a default.
    {
      query: 'query ($o: EntityOrder) { chips(orderBy: $o, first: 2) { nodes { slug } } }',
      variables: { o: { field: 'CONNECTIONS' } },
    },
    { query: 'query ($o: EntityOrder) { companies(orderBy: $o, first: 2) { nodes { slug } } }', variables: { o: {} } },
    {
      query:
        'query ($by: TotalsBy! = CHIP, $with: Boolean! = false) { computeTotals(by: $by, includeForecasts: $with, first: 2) { totalCount } }',
    },
  ])('$query $variables', async (asked) => {
    await both(asked);
  });

  test('a mistake would be noticed: errors come with path, place and cause', async () => {
    const { errors } = await both({
      query: '{\n  x: dependencyPaths(from: "nvidai", to: { kind: CHIP }) { explored } }',
    });
    expect(errors[0]).toMatchObject({ path: ['x'], locations: [{ line: 2, column: 3 }], cause: 'NotFound' });
  });
});
