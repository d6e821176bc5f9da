/** The map of the schema: what leads where, and a query for the way there. */
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { readSdl } from '../../src/graphql/schema.ts';
import { search, starterFor, stepsFrom, stepsTo, typesOf, wayTo } from '../../src/web/sandbox/schema-map.ts';

const schema = buildSchema(readSdl(new URL('../../schema', import.meta.url).pathname));
const names = (type: string) => schema.getType(type) ?? expect.unreachable(type);

test('a way is the shortest from the questions, and not by an id that nobody has yet', () => {
  const way = (type: string) => wayTo(schema, type)?.map(({ field, to }) => field?.name ?? `on ${to}`);
  expect(way('Chip')).toEqual(['chip']);
  expect(way('PathStep')).toEqual(['dependencyPaths', 'paths', 'steps']);
  expect(way('Frame')).toBeUndefined();
});

test('what leads to a type and where it leads are the two ends of the same steps', () => {
  const from = stepsFrom(schema, names('Company'));
  expect(from.map(({ field, to }) => [field?.name, to])).toContainEqual(['chips', 'ChipConnection']);
  for (const step of from) expect(stepsTo(schema, step.to)).toContainEqual(step);
  expect(stepsTo(schema, 'Frame').map(({ field }) => field?.name)).toContain('company');
});

test('types that can be reached have a starter query that is valid', () => {
  // Every sixth stands for all: validating against the whole schema takes its time.
  const some = typesOf(schema).filter((_, place) => place % 6 === 0);
  const starters = some.flatMap((type) => starterFor(schema, type.name) ?? []);
  expect(starters.length).toBeGreaterThan(20);
  for (const { query } of starters) expect([query, validate(schema, parse(query))]).toEqual([query, []]);
});

test('a search finds names before descriptions', () => {
  const found = search(schema, 'chip').map(({ type, field }) => [type.name, field?.name ?? null]);
  expect(found[0]).toEqual(['Chip', null]);
  expect(search(schema, 'zzzz')).toEqual([]);
});
