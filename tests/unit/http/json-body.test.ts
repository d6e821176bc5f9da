import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BadBody, inspectJson } from '../../../src/http/json-body.ts';

test.each([
  ['a batch', ' [{"query": "{ a }"}]', /Batches/],
  ['a key twice', '{"query": "{ a }", "query": "{ b }"}', /"query" stands twice/],
  ['a key twice, once escaped', '{"query": "", "\\u0071uery": ""}', /"query" stands twice/],
  ['a key twice deep below', '{"variables": {"a": [{"b": 1, "c": {}, "b": 2}]}}', /"b" stands twice/],
  ['__proto__', '{"variables": {"__proto__": {"x": 1}}}', /__proto__/],
  ['__proto__ escaped', '{"variables": {"__pro\\u0074o__": {"x": 1}}}', /__proto__/],
  ['33 levels', `{"variables": ${'['.repeat(32)}${']'.repeat(32)}}`, /more than 32 deep/],
  ['100 kB of brackets', `{"variables": ${'['.repeat(100_000)}`, /more than 32 deep/],
])('%s is refused', (_, text, told) => {
  expect(() => inspectJson(text)).toThrow(BadBody);
  expect(() => inspectJson(text)).toThrow(told);
});

test.each([
  ['32 levels', `{"variables": ${'['.repeat(31)}${']'.repeat(31)}}`],
  ['a text that looks like keys', '{"query": "{\\"a\\": 1, \\"a\\": [[[", "a": "a", "b": "a"}'],
  ['the same key in two objects', '{"a": {"b": 1}, "c": {"b": 1}, "d": [{"b": 1}, {"b": 2}]}'],
  ['no JSON, which the parser refuses', '{"query": "'],
  ['nothing', ''],
])('%s passes', (_, text) => expect(() => inspectJson(text)).not.toThrow());

test('whatever the serializer writes passes, unless it is one of those', () => {
  const value = fc.dictionary(
    fc.string().filter((key) => key !== '__proto__'),
    fc.jsonValue({ maxDepth: 5 }),
  );
  fc.assert(
    fc.property(value, (object) => {
      const text = JSON.stringify(object);
      if (!text.includes('__proto__')) expect(() => inspectJson(text)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});
