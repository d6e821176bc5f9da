/** What a query may cost: by the table of the README, and what a refusal says. */
import { readdirSync, readFileSync } from 'node:fs';
import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { type Cost, createCostMeter } from '../../../src/graphql/cost.ts';
import { MAX_COST } from '../../../src/graphql/limits.ts';
import { createSchema, readSdl } from '../../../src/graphql/schema.ts';
import { ACT_QUESTION } from '../../../src/http/pages/act.ts';
import { CHANGES_QUESTION } from '../../../src/http/pages/changes.ts';
import { ENTITY_QUESTION } from '../../../src/http/pages/entity-question.ts';
import { SEARCH_QUESTION } from '../../../src/http/pages/search.ts';
import { VIEWS } from '../../../src/views/index.ts';
import { parseValues } from '../../../src/views/params.ts';

const schema = createSchema(readSdl('schema'));
const meter = createCostMeter(schema);

function weigh(query: string, variables: Record<string, unknown> = {}): Cost {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return meter(document, operation, variables);
}

const costOf = (query: string, variables?: Record<string, unknown>): number => weigh(query, variables).total;

describe('the weights', () => {
  test.each([
    ['a scalar 0, an object 1', '{ company(slug: "a") { slug names { en } } }', 2],
    ['a connection first times what is in it', '{ chips(first: 30) { nodes { slug } } }', 1 + 30],
    [
      'edges and their nodes',
      '{ chips(first: 10) { edges { cursor node { slug } } pageInfo { endCursor } } }',
      1 + 20 + 1,
    ],
    ['20 where no first is given', '{ chips { nodes { slug } } }', 1 + 20],
    ['another list 5 times', '{ entity(slug: "a") { evidence { source { slug } } } }', 1 + 5 * 2],
    ['lists in lists', '{ chips(first: 10) { nodes { evidence { source { slug } } } } }', 1 + 10 * (1 + 5 * 2)],
    ['introspection nothing', '{ __schema { types { fields { name } } } __type(name: "Chip") { name } __typename }', 0],
    ['a verdict 5', '{ exportVerdict(transaction: { item: { chip: "a" }, destination: CN }) { outcome } }', 5],
    ['search 20', '{ search(text: "a", first: 3) { nodes { slug } } }', 20 + 3],
    [
      'a calendar 100',
      '{ exportVerdictCalendar(transaction: { item: { chip: "a" }, destination: CN }, from: "2024-01-01", until: "2025-01-01") { from } }',
      5 * 100,
    ],
    ['restricted hardware 200', '{ restrictedHardware(destination: CN, first: 1) { totalCount } }', 200],
    [
      'paths 50 and limit times a path',
      '{ dependencyPaths(from: "a", to: { kind: CHIP }, limit: 7) { paths { steps { from { slug } } } } }',
      50 + 7 * (1 + 5 * 2),
    ],
    ['10 paths by default', '{ dependencyPaths(from: "a", to: { kind: CHIP }) { paths { hops } } }', 50 + 10],
    ['a what-if 2,000', '{ whatIf(changes: [], about: {}) { judged } }', 2_000],
    ['ids by their number', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'verdicts by their destinations',
      '{ chip(slug: "a") { verdicts(destinations: [CN, MY]) { outcome } } }',
      1 + 2 * 5,
    ],
  ])('%s', (_, query, cost) => expect(costOf(query)).toBe(cost));
});

describe('nothing gets around it', () => {
  test('aliases are counted each', () => {
    expect(costOf('{ a: chips(first: 10) { nodes { slug } } b: chips(first: 10) { nodes { slug } } }')).toBe(22);
  });

  test('fragments are counted where they are spread', () => {
    const fragments = 'fragment n on ChipConnection { nodes { ...s } } fragment s on Chip { names { en } }';
    expect(costOf(`{ chips(first: 10) { ...n } } ${fragments}`)).toBe(1 + 10 * 2);
  });

  test.each([
    ['a variable', 'query ($n: Int) { chips(first: $n) { nodes { slug } } }', { n: 50 }, 51],
    ['its default', 'query ($n: Int = 40) { chips(first: $n) { nodes { slug } } }', {}, 41],
    ['none: the default of the field', 'query ($n: Int) { chips(first: $n) { nodes { slug } } }', {}, 21],
    ['null', 'query ($n: Int) { chips(first: $n) { nodes { slug } } }', { n: null }, 21],
    ['no size at all: the greatest', 'query ($n: Int) { chips(first: $n) { nodes { slug } } }', { n: 'x' }, 101],
    ['a list', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }, 2],
    ['a name of Object', 'query ($constructor: Int) { chips(first: $constructor) { nodes { slug } } }', {}, 21],
    ['@skip', 'query ($no: Boolean!) { chips(first: 9) @skip(if: $no) { nodes { slug } } }', { no: true }, 0],
    ['@include', 'query ($no: Boolean!) { chips(first: 9) @include(if: $no) { nodes { slug } } }', { no: true }, 10],
  ])('%s', (_, query, variables, cost) => expect(costOf(query, variables)).toBe(cost));

  test('one document weighs differently with other variables, and the same again', () => {
    const query = 'query ($n: Int) { chips(first: $n) { nodes { slug } } }';
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const costs = [10, 20, 10, 30].map((n) => meter(document, operation, { n }).total);
    expect(costs).toEqual([11, 21, 11, 31]);
  });

  test('a size over its limit weighs as the limit: the field refuses it by its own name', () => {
    expect(costOf('{ chips(first: 100000) { nodes { slug } } }')).toBe(101);
  });

  test('of an interface the dearest type counts, not all of them', () => {
    const query = `{ entity(slug: "a") { ... on Chip { vendor { slug } } ... on Company { names { en } chips(first: 9) { nodes { slug } } } } }`;
    expect(costOf(query)).toBe(1 + 1 + 1 + 9);
  });

  test('fragments that double forty times are weighed in no time', () => {
    const bombs = Array.from({ length: 40 }, (_, n) => `fragment f${n} on Chip { ...f${n + 1} ... { ...f${n + 1} } }`);
    const query = `{ chip(slug: "a") { ...f0 } } ${bombs.join(' ')} fragment f40 on Chip { names { en } }`;
    expect(costOf(query)).toBe(1 + 2 ** 40);
    expect(weigh(query).costliest().path).toBe('chip');
  });
});

describe('the costliest part', () => {
  test('is named by its way in the answer', () => {
    const { total, costliest } = weigh(
      '{ all: chips(first: 100) { nodes { vendor { chips(first: 50) { nodes { names { en } } } } } } dataset { version } }',
    );
    expect(total).toBeGreaterThan(MAX_COST);
    expect(costliest()).toEqual({ path: 'all.nodes.vendor.chips.nodes', cost: 10_000 });
  });

  test('is none where many are alike', () => {
    const many = Array.from({ length: 5 }, (_, n) => `a${n}: chips(first: 9) { nodes { slug } }`);
    expect(weigh(`{ ${many.join(' ')} }`).costliest().path).toBe('');
  });
});

describe('every question of ours stays below', () => {
  const examples = readdirSync('schema/examples').filter((name) => name.endsWith('.graphql'));
  test.each(examples)('%s', (name) => {
    const query = readFileSync(`schema/examples/${name}`, 'utf8');
    expect(costOf(query, JSON.parse(/^# variables: (.*)$/m.exec(query)?.[1] ?? '{}'))).toBeLessThanOrEqual(MAX_COST);
  });

  const frame = { asOf: '2026-11-23', knownOn: '2026-11-23' };
  const asked = [...VIEWS.values()].flatMap((view) =>
    view.examples.map(({ values }) => ({ name: view.name, view, values })),
  );
  test.each(asked)('view $name', ({ view, values }) => {
    const variables = view.variables(parseValues(view.params, values).values, frame);
    expect(costOf(view.question, variables)).toBeLessThanOrEqual(MAX_COST);
  });

  test('the largest matrix that has a picture', () => {
    const view = VIEWS.get('matrix');
    const chips = Array.from({ length: 30 }, (_, n) => `chip-${n}`).join(',');
    const destinations = 'CN,MY,SG,AE,SA,IN,VN,TW,KR,JP,HK,RU,IR,GB';
    const { values } = parseValues(view?.params ?? [], { chips, destinations });
    expect(costOf(view?.question ?? '', view?.variables(values, frame))).toBeLessThanOrEqual(MAX_COST);
  });

  test.each([
    ['a thing', ENTITY_QUESTION],
    ['an act', ACT_QUESTION],
    ['what was found', SEARCH_QUESTION],
    ['changes', CHANGES_QUESTION],
  ])('the page of %s', (_, question) =>
    expect(costOf(question, { slug: 'a', text: 'a', first: 100 })).toBeLessThanOrEqual(MAX_COST),
  );
});
