/** The README does not drift: its questions are asked, its answers compared, its commands are those of package.json. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { ROOT, startTestApp, type TestApp } from '../support/app.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** Questions with the answers printed under them. */
const questions = [...readme.matchAll(/```graphql\n([\s\S]*?)```\s+```json\n([\s\S]*?)```/g)].map(
  ([, query = '', answer = '']) => ({
    query,
    answer,
  }),
);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('questions', () => {
  test('there are five or more', () => {
    expect(questions.length).toBeGreaterThanOrEqual(5);
  });

  test.each(questions)('$query', async ({ query, answer }) => {
    expect(await app.ask(query)).toEqual(JSON.parse(answer));
  });
});

test('every npm command is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('every file and folder that is linked exists', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('limits are those the server tells', async () => {
  const usual = await startTestApp({ guard: { limits: DEFAULT_LIMITS } });
  const { dataset } = await usual.ask<{ dataset: { limits: { name: string; value: number }[] } }>(
    '{ dataset { limits { name value } } }',
  );
  await usual.close();
  for (const { name, value } of dataset.limits) {
    expect(readme.replaceAll(',', ''), name).toMatch(new RegExp(`\\| \`${name}\` \\| ${value} \\|`));
  }
});

test('numbers of the graph are those of the dataset', async () => {
  const { dataset } = await app.ask<{
    dataset: Record<string, number> & { entities: { count: number }[]; relations: { count: number }[] };
  }>('{ dataset { entities { count } relations { count } sources evidence claims policyEvents listings } }');
  const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
  const numbers = [
    sum(dataset.entities),
    sum(dataset.relations),
    dataset.sources,
    dataset.evidence,
    dataset.claims,
    dataset.policyEvents,
    dataset.listings,
  ];
  for (const number of numbers) expect(readme).toContain(number?.toLocaleString('en-US'));
});

test('an id or cursor of one process is good at another', async () => {
  const other = await startTestApp();
  try {
    interface Page {
      readonly companies: { nodes: { id: string; slug: string }[]; pageInfo: { endCursor: string } };
    }
    const page =
      'query ($after: String) { companies(first: 2, after: $after) { nodes { id slug } pageInfo { endCursor } } }';
    const first = await app.ask<Page>(page);
    const after = first.companies.pageInfo.endCursor;
    expect(await other.ask(page, { after })).toEqual(await app.ask(page, { after }));
    const [company] = first.companies.nodes;
    const again = 'query ($id: ID!) { node(id: $id) { ... on Company { id slug } } }';
    expect(await other.ask(again, { id: company?.id })).toEqual({ node: company });
  } finally {
    await other.close();
  }
});
