/** Every query that the modules of `src/graph` export, found by what they are. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Query } from '../../src/neo4j/query.ts';
import { ROOT } from './app.ts';

const modules = await Promise.all(
  readdirSync(join(ROOT, 'src/graph'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => import(join(ROOT, 'src/graph', name)) as Promise<object>),
);

function isQuery(value: object): value is Query<unknown> {
  return typeof (value as Query<unknown>).name === 'string' && typeof (value as Query<unknown>).text === 'string';
}

function queriesIn(value: unknown): Query<unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isQuery(value)) return [value];
  return [...(value instanceof Map ? value.values() : Object.values(value))].flatMap(queriesIn);
}

/** Each query once. */
export function allQueries(): Query<unknown>[] {
  return [...new Map(modules.flatMap(queriesIn).map((query) => [query.name, query])).values()];
}
