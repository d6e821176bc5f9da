/** Larger graphs of the same shape as the seed, made by a rule and a number. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Projection, project } from '../../seed/project/index.ts';
import { readSeed } from '../../seed/validate.ts';
import { copiesOf } from '../bench/generate/copies.ts';
import { countGrown } from '../bench/generate/counts.ts';
import { shapeOf } from '../bench/generate/histograms.ts';
import { planGraph } from '../bench/generate/plan.ts';
import { ROOT } from '../support/app.ts';

let graph: Projection;

beforeAll(async () => {
  const result = await readSeed(join(ROOT, 'seed'));
  if (!result.ok) throw new Error('the seed is valid');
  graph = project(result.seed);
});

function grow(times: number, number = 1) {
  return copiesOf(graph, planGraph(graph, { times, number }));
}

const flat = (groups: ReadonlyMap<string, readonly Projection['evidence'][number][]>) => [...groups.values()].flat();

describe('what is generated', () => {
  test('is the same by the same number, and another by another', () => {
    expect(grow(3, 7).copy(2)).toEqual(grow(3, 7).copy(2));
    const ends = (number: number) => flat(grow(3, number).copy(2).relations).map(({ to }) => to);
    expect(ends(7)).not.toEqual(ends(8));
  });

  test('holds the seed unchanged, weights aside', () => {
    const seed = grow(5).seed();
    const withoutWeights = (rows: readonly object[]) => rows.map((row) => ({ ...row, weight: 0 }));
    expect({ ...seed, entities: 0, entityNames: 0 }).toEqual({ ...graph, entities: 0, entityNames: 0 });
    expect(withoutWeights(flat(seed.entities))).toEqual(withoutWeights(flat(graph.entities)));
    expect(withoutWeights(seed.entityNames)).toEqual(withoutWeights(graph.entityNames));
  });

  test('has every id once, and no end that is not there', () => {
    const { seed, entities, copy } = grow(3);
    const copies = [1, 2].map((number) => ({ entities: entities(number), ...copy(number) }));
    const all = [seed(), ...copies];
    const ids = all.flatMap((part) => flat(part.entities).map(({ id }) => id));
    const facts = all.flatMap((part) => flat(part.relations));
    const records = [
      ...ids,
      ...facts.map(({ id }) => id),
      ...all.flatMap(({ claims, listings }) => [...claims, ...listings].map(({ id }) => id)),
    ];
    expect(new Set(records).size).toBe(records.length);
    const known = new Set(ids);
    expect(facts.filter(({ from, to }) => !known.has(from ?? '') || !known.has(to ?? ''))).toEqual([]);
    const said = new Set(records);
    const evidence = copies.flatMap((part) => part.evidence.map(({ factId }) => String(factId).split('#')[0] ?? ''));
    expect(evidence.filter((id) => !said.has(id))).toEqual([]);
    expect(evidence.every((id) => /--[12]$/.test(id))).toBe(true);
  });

  test('weighs what it has: relations at each entity, counted over the rows', () => {
    const { seed, entities, copy } = grow(3);
    const facts = [seed(), copy(1), copy(2)].flatMap((part) => flat(part.relations));
    const counted = new Map<unknown, number>();
    for (const { from, to } of facts) for (const id of [from, to]) counted.set(id, (counted.get(id) ?? 0) + 1);
    for (const { id, weight } of [seed().entities, entities(1), entities(2)].flatMap(flat)) {
      expect(weight, String(id)).toBe(counted.get(id) ?? 0);
    }
  });

  test('keeps what a withdrawn value was corrected to next to it', () => {
    const kinds = (changes: Projection['changes']) =>
      changes.filter(({ type }) => type !== 'PolicyEvent').map(({ kind }) => kind);
    const corrected = (changes: Projection['changes']) =>
      kinds(changes)
        .filter((kind) => kind !== 'ADDED')
        .sort();
    expect(corrected(grow(2).copy(1).changes)).toEqual(corrected(graph.changes));
  });
});

describe.each([10, 100])('a graph x%i', (times) => {
  test('has all kinds and types times as often, countries aside', () => {
    const { kinds, types } = shapeOf(graph, planGraph(graph, { times, number: 1 }));
    for (const [kind, rows] of graph.entities) {
      expect(kinds[kind], kind).toBe(kind === 'Country' ? rows.length : rows.length * times);
    }
    for (const [type, rows] of graph.relations) expect(types[type], type).toBe(rows.length * times);
    expect(countGrown(grow(times), times)).toMatchObject({ entities: kinds, relations: types });
  });

  test('has the degrees of the seed, and hubs that grow with it', () => {
    const seed = shapeOf(graph, planGraph(graph, { times: 1, number: 1 }));
    const grown = shapeOf(graph, planGraph(graph, { times, number: 1 }));
    const { p100: seedOut, ...out } = seed.degrees.out;
    expect(grown.degrees.out).toEqual({ ...out, p100: seedOut });
    for (const percentile of ['p50', 'p75', 'p90', 'p95', 'p99']) {
      const [expected = 0, found = 0] = [seed.degrees.both[percentile], grown.degrees.both[percentile]];
      expect(Math.abs(found - expected), percentile).toBeLessThanOrEqual(Math.max(1, expected * 0.1));
    }
    const median = grown.degrees.both.p50 ?? 0;
    const hubs = grown.hubs.filter(({ degree }) => degree > 5 * times ** 0.5 * median);
    expect(hubs.length).toBeGreaterThanOrEqual(5);
    expect(grown.hubs[0]?.degree).toBeGreaterThan((seed.hubs[0]?.degree ?? 0) * times ** 0.5);
  });
});
