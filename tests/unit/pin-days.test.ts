/** A query asked as of the days on which it was saved. */
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { pinDays } from '../../src/web/sandbox/pin-days.ts';

const schema = buildSchema(`
  scalar Date
  input Frame { asOf: Date, knownOn: Date, dataUse: String }
  type Query { company(slug: String, at: Frame): Company, all(at: Frame): [Company!]!, dataset: String }
  type Company { name: String, parent(at: Frame): Company }
`);
const DAYS = { asOf: '2026-01-15', knownOn: '2026-01-16' };
const BOTH = 'asOf: "2026-01-15", knownOn: "2026-01-16"';

function pin(query: string, variables = '') {
  const pinned = pinDays(schema, { query, variables }, DAYS);
  expect(validate(schema, parse(pinned.operation.query))).toEqual([]);
  return pinned;
}

test.each([
  ['{ company(slug: "x") { name } }', `{ company(at: {${BOTH}}, slug: "x") { name } }`],
  ['{ a: all { name } # kept\n }', `{ a: all(at: {${BOTH}}) { name } # kept\n }`],
  ['{ all(at: {}) { name } }', `{ all(at: {${BOTH}}) { name } }`],
  ['{ all(at: {asOf: "2021-01-01"}) { name } }', '{ all(at: {knownOn: "2026-01-16", asOf: "2021-01-01"}) { name } }'],
  [
    'query Q { ...F } fragment F on Query { all { name } }',
    `query Q { ...F } fragment F on Query { all(at: {${BOTH}}) { name } }`,
  ],
  [
    'query ($d: Frame = {asOf: "2020-01-01"}) { all(at: $d) { name } }',
    'query ($d: Frame = {knownOn: "2026-01-16", asOf: "2020-01-01"}) { all(at: $d) { name } }',
  ],
])('the days are written where a question leaves them open: %s', (query, expected) => {
  expect(pin(query)).toEqual({ operation: { query: expected, variables: '' }, changed: true });
});

test('the days of a variable go into the variables', () => {
  const query = 'query ($at: Frame, $s: String) { company(slug: $s, at: $at) { name } }';
  const { operation, changed } = pin(query, '{"s": "x", "at": {"asOf": "2020-01-01"}}');
  expect([operation.query, changed]).toEqual([query, true]);
  expect(JSON.parse(operation.variables)).toEqual({ s: 'x', at: { asOf: '2020-01-01', knownOn: '2026-01-16' } });
});

test.each([
  ['{ all(at: {asOf: "2021-01-01", knownOn: "2021-01-01"}) { name } }', ''],
  ['{ dataset }', ''],
  [
    'query ($at: Frame) { all(at: $at) { name parent { name } } }',
    '{"at": {"asOf": "2020-01-01", "knownOn": "2020-01-01"}}',
  ],
])('a query that names its days, or has none, stays as it is: %s', (query, variables) => {
  expect(pin(query, variables)).toEqual({ operation: { query, variables }, changed: false });
});

test('what cannot be read stays as it is', () => {
  const broken = { query: '{ all(', variables: '{' };
  expect(pinDays(schema, broken, DAYS)).toEqual({ operation: broken, changed: false });
  expect(pinDays(schema, { query: 'query ($at: Frame) { all(at: $at) { name } }', variables: '{' }, DAYS).changed).toBe(
    false,
  );
});
