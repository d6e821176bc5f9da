import { join } from 'node:path';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { introspectionLimit, MAX_INTROSPECTION } from '../../../src/graphql/introspection-limit.ts';
import { createSchema, readSdl } from '../../../src/graphql/schema.ts';

const schema = createSchema(readSdl(join(import.meta.dirname, '../../../schema')));
const small = buildSchema('type Query { a(x: Int): Query b: [Thing!]! } type Thing { c: String }');

const refusals = (query: string, limit: number, of = small) =>
  validate(of, parse(query), [introspectionLimit(limit)]).map(({ message }) => message);

describe('what is asked about the schema', () => {
  /** What tools ask for, with everything that they may want. */
  const whole = getIntrospectionQuery({
    inputValueDeprecation: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    oneOf: true,
  });

  test('the whole of it fits, with a tenth to spare for what is added', () => {
    expect(refusals(whole, MAX_INTROSPECTION * 0.9, schema)).toEqual([]);
    expect(refusals(whole, MAX_INTROSPECTION * 0.7, schema)).toHaveLength(1);
  });

  test('and only once', () => {
    const twice = whole.replace('__schema {', '__schema { ...Again } again: __schema {');
    const fragment = 'fragment Again on __Schema { types { ...FullType } }';
    expect(refusals(`${twice} ${fragment}`, MAX_INTROSPECTION, schema)).toEqual([
      'The query asks for more than 45000 fields about the schema. Ask for the whole schema once, or for single types.',
    ]);
  });

  test.each([
    // The type and its two fields with their names.
    ['{ __type(name: "Query") { fields { name } } }', 4],
    ['{ __type(name: "Query") { fields { name args { name } } } }', 7],
    ['{ __type(name: "Query") { fields { type { name } } } }', 6],
    // Query in Query: as often as it is reached.
    ['{ __type(name: "Query") { fields { type { fields { type { name } } } } } }', 10],
    ['query ($t: String!) { __type(name: $t) { fields { name } } }', 4],
    ['{ ...F ...F } fragment F on Query { __type(name: "Thing") { name } }', 4],
    ['{ __type(name: "Nothing") { name } }', 1],
  ])('%s', (query, size) => {
    expect(refusals(query, size)).toEqual([]);
    expect(refusals(query, size - 1)).toHaveLength(1);
  });

  test('data counts for nothing', () => {
    expect(refusals('{ a { a { b { c } b { c } } } __typename }', 5)).toEqual([]);
  });

  test('a fragment that spreads itself ends', () => {
    expect(refusals('{ ...F } fragment F on Query { __schema { types { name } } ...F }', 1_000)).toEqual([]);
  });
});
