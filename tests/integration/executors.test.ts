/** Compiled operations give what graphql-js gives: data and errors, for every operation in the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExecutionResult, getOperationAST, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../../src/graphql/context.ts';
import { createExecutor, type Executor } from '../../src/graphql/executor.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { readExamples, viewQuestions } from '../../src/warm-up.ts';
import { ROOT, startTestApp, type TestApp, TODAY } from '../support/app.ts';

let app: TestApp;
let reference: Executor;
let compiled: Executor;
beforeAll(async () => {
  app = await startTestApp();
  reference = createExecutor(app.schema, Number.POSITIVE_INFINITY);
  compiled = createExecutor(app.schema, 0);
});
afterAll(() => app.close());

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** The database of the run, each statement sent once: both executors see the same rows, in half of the time. */
function readingOnce(): Database {
  const rows = new Map<string, Promise<unknown[]>>();
  return {
    ...app.database,
    reader: (options) => {
      const reader = app.database.reader(options);
      const read: typeof reader.read = (query, params) => {
        const key = JSON.stringify([query.name, params]);
        const known = rows.get(key) ?? reader.read(query, params);
        rows.set(key, known);
        return known as ReturnType<typeof reader.read<never>>;
      };
      return { ...reader, read };
    },
  };
}

async function run(execute: Executor, database: Database, { query, variables = {} }: Asked): Promise<ExecutionResult> {
  const document = parse(query);
  expect(validate(app.schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error(`no single operation in ${query}`);
  const contextValue = createContext({
    database,
    now: new Date(`${TODAY}T12:00:00Z`),
    // Nothing here is about deadlines: a busy machine must not cut one of the two.
    arrivedAt: Date.now() + 60_000,
  });
  return await execute({ document, operation, operationName: operation.name?.value, variables, contextValue });
}

/** What is sent, with the errors in the order of their places: those of one level come as they happen. */
function plain({ data, errors = [] }: ExecutionResult) {
  const told = errors.map((error) => ({ ...error.toJSON(), cause: error.originalError?.constructor.name }));
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors: told.sort((a, b) => (JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1)),
  };
}

async function both(asked: Asked) {
  const database = readingOnce();
  const [expected, got] = [plain(await run(reference, database, asked)), plain(await run(compiled, database, asked))];
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
