import type { Counts } from '../../../seed/held.ts';
import { countsOf } from '../../../seed/load.ts';
import type { Projection } from '../../../seed/project/index.ts';
import type { GrownGraph } from './copies.ts';

/** What a graph holds that consists of the seed and copies of it, which all are of the same size. */
export function countGrown({ seed, entities, copy }: GrownGraph, times: number): Counts {
  const whole = seed();
  const first = countsOf(whole);
  if (times === 1) return first;
  const one = countsOf({ ...nothingLike(whole), entities: entities(1), ...copy(1) });
  const sums = plus({ ...first }, { ...one }, times - 1) as unknown as Counts;
  return { ...sums, lawSince: first.lawSince, compiledOn: first.compiledOn };
}

/** The same groups of rows, without rows. */
function nothingLike(graph: Projection): Projection {
  const empty = Object.entries(graph).map(([name, rows]) => [name, rows instanceof Map ? new Map() : []]);
  return { ...Object.fromEntries(empty), externalIds: graph.externalIds, formerIds: graph.formerIds };
}

type Numbers = number | string | { readonly [name: string]: Numbers };

/** Adds numbers, and numbers in objects, a number of times. */
function plus(a: Numbers | undefined, b: Numbers | undefined, times: number): Numbers {
  if (typeof a === 'object' || typeof b === 'object') {
    const [one, other] = [a, b].map((part) => (typeof part === 'object' ? part : {}));
    const names = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
    return Object.fromEntries([...names].map((name) => [name, plus(one?.[name], other?.[name], times)]));
  }
  return Number(a ?? 0) + times * Number(b ?? 0);
}
