import type { Projection } from '../../../seed/project/index.ts';
import type { Row } from '../../../seed/project/rows.ts';
import { randomFrom } from './random.ts';

/**
 * Which things a larger graph has and where its relations end. Everything stands in it `times` times: the seed itself as
 * copy 0, unchanged, and further copies of it. What starts at a copy is what starts at the original; it ends at the same
 * copy or, the more things in the seed point at that end, at a copy that many point at. So hubs stay hubs and grow, and
 * the copies hang together.
 */
export interface Plan {
  readonly times: number;
  readonly relations: readonly PlannedRelation[];
  /** Copy at which a relation of a copy ends. */
  endOf(relation: number, copy: number): number;
  /** Number of relations at an entity of a copy, in both directions. */
  weightOf(id: string, copy: number): number;
  /** Whether an entity has copies. */
  grows(id: string): boolean;
}

export interface PlannedRelation {
  readonly type: string;
  readonly row: Row;
}

export interface Growth {
  readonly times: number;
  /** Another number gives another graph of the same size. */
  readonly number: number;
  /** Version to be noted in the graph, by which a server takes it for the seed; a name of its own by default. */
  readonly version?: string;
}

/** There are as many countries as there are. */
const FIXED_KIND = 'Country';

/** The shares of a company add up to one: its owners are those of its own copy. */
const WITHIN_COPY = 'OWNS';

/** An end with this many others that point at it, by one type of relation, gets every second one from another copy. */
const HALF_LEAVE_AT = 8;

export function planGraph(graph: Projection, { times, number }: Growth): Plan {
  const relations = [...graph.relations].flatMap(([type, rows]) => rows.map((row) => ({ type, row })));
  const ids = [...graph.entities.values()].flat().map(({ id }) => String(id));
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const fixed = new Set((graph.entities.get(FIXED_KIND) ?? []).map(({ id }) => String(id)));
  const ends = endCopies(relations, fixed, { times, number });
  const weights = new Uint32Array(ids.length * times);
  const count = (id: unknown, copy: number) => {
    const place = copy * ids.length + (indexOf.get(String(id)) ?? Number.NaN);
    weights[place] = (weights[place] ?? 0) + 1;
  };
  for (let copy = 0; copy < times; copy += 1) {
    relations.forEach(({ row }, index) => {
      count(row.from, copy);
      count(row.to, ends[copy * relations.length + index] ?? 0);
    });
  }
  return {
    times,
    relations,
    endOf: (relation, copy) => ends[copy * relations.length + relation] ?? 0,
    weightOf: (id, copy) => weights[copy * ids.length + (indexOf.get(id) ?? Number.NaN)] ?? 0,
    grows: (id) => indexOf.has(id) && !fixed.has(id),
  };
}

/** Copies at which relations end, copy after copy; parallel relations of one type go the same way. */
function endCopies(relations: readonly PlannedRelation[], fixed: ReadonlySet<string>, { times, number }: Growth) {
  const random = randomFrom(number);
  const leaving = leavingShares(relations);
  const pick = zipf(times);
  const ends = new Uint32Array(relations.length * times);
  for (let copy = 1; copy < times; copy += 1) {
    const chosen = new Map<string, number>();
    relations.forEach(({ type, row }, index) => {
      if (fixed.has(String(row.to))) return;
      const key = `${type} ${row.from} ${row.to}`;
      let end = chosen.get(key);
      if (end === undefined) {
        const leaves = type !== WITHIN_COPY && random() < (leaving.get(`${type} ${row.to}`) ?? 0);
        end = leaves ? pick(random()) : copy;
        chosen.set(key, end);
      }
      ends[copy * relations.length + index] = end;
    });
  }
  return ends;
}

/** By type and end: which part of the relations leaves its copy. What only one thing points at is that thing's own. */
function leavingShares(relations: readonly PlannedRelation[]): ReadonlyMap<string, number> {
  const starts = new Map<string, Set<unknown>>();
  for (const { type, row } of relations) {
    const key = `${type} ${row.to}`;
    starts.set(key, (starts.get(key) ?? new Set()).add(row.from));
  }
  return new Map([...starts].map(([key, { size }]) => [key, (size - 1) / (size - 1 + HALF_LEAVE_AT)]));
}

/** Copy 0 is chosen twice as often as copy 1, three times as often as copy 2, and so on. */
function zipf(times: number): (random: number) => number {
  const sums: number[] = [];
  for (let copy = 0; copy < times; copy += 1) sums.push((sums.at(-1) ?? 0) + 1 / (copy + 1));
  const total = sums.at(-1) ?? 0;
  return (random) => sums.findIndex((sum) => random * total < sum);
}
