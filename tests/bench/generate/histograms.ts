import type { Projection } from '../../../seed/project/index.ts';
import type { Plan } from './plan.ts';

/** What a graph is made of, and how it hangs together. */
export interface Shape {
  readonly kinds: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
  /** Relations at an entity, by direction: what so many in a hundred entities have at most. */
  readonly degrees: { readonly [Direction in 'in' | 'out' | 'both']: Readonly<Record<string, number>> };
  /** Those with the most relations. */
  readonly hubs: readonly { readonly id: string; readonly degree: number }[];
}

const PERCENTILES = [50, 75, 90, 95, 99, 100];

const HUBS = 10;

/** The shape of a planned graph, countries aside where degrees are meant: as many relations as there are places end there. */
export function shapeOf(graph: Projection, plan: Plan): Shape {
  const copies = Array.from({ length: plan.times }, (_, copy) => copy);
  const ids = [...graph.entities.values()].flat().map(({ id }) => String(id));
  const growing = ids.filter((id) => plan.grows(id));
  const degrees = { in: new Map<string, number>(), out: new Map<string, number>(), both: new Map<string, number>() };
  for (const copy of copies)
    for (const id of growing) for (const map of Object.values(degrees)) map.set(`${id}--${copy}`, 0);
  const count = (direction: 'in' | 'out', id: string) => {
    for (const map of [degrees[direction], degrees.both]) {
      const known = map.get(id);
      if (known !== undefined) map.set(id, known + 1);
    }
  };
  const types: Record<string, number> = {};
  plan.relations.forEach(({ type, row }, index) => {
    types[type] = (types[type] ?? 0) + plan.times;
    for (const copy of copies) {
      count('out', `${row.from}--${copy}`);
      count('in', `${row.to}--${plan.endOf(index, copy)}`);
    }
  });
  const kinds = [...graph.entities].map(([kind, rows]) => {
    const copied = rows.filter(({ id }) => plan.grows(String(id))).length;
    return [kind, rows.length + copied * (plan.times - 1)] as const;
  });
  const hubs = [...degrees.both].sort(([, a], [, b]) => b - a).slice(0, HUBS);
  return {
    kinds: Object.fromEntries(kinds),
    types,
    degrees: { in: percentiles(degrees.in), out: percentiles(degrees.out), both: percentiles(degrees.both) },
    hubs: hubs.map(([id, degree]) => ({ id: id.replace(/--0$/, ''), degree })),
  };
}

function percentiles(degrees: ReadonlyMap<string, number>): Record<string, number> {
  const sorted = [...degrees.values()].sort((a, b) => a - b);
  return Object.fromEntries(
    PERCENTILES.map((percent) => [`p${percent}`, sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0]),
  );
}

/** Two shapes side by side, for a person. */
export function describeShapes(seed: Shape, grown: Shape): string {
  const table = (title: string, a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) => [
    `${title.padEnd(22)}${'seed'.padStart(10)}${'generated'.padStart(12)}`,
    ...Object.entries(a).map(
      ([name, number]) => `  ${name.padEnd(20)}${String(number).padStart(10)}${String(b[name] ?? 0).padStart(12)}`,
    ),
  ];
  const directions = ['in', 'out', 'both'] as const;
  const hub = ({ id, degree }: Shape['hubs'][number]) => `${id} ${degree}`.padEnd(30);
  return [
    ...table('entities', seed.kinds, grown.kinds),
    ...table('relations', seed.types, grown.types),
    ...directions.flatMap((direction) =>
      table(`degree, ${direction}`, seed.degrees[direction], grown.degrees[direction]),
    ),
    'hubs',
    ...seed.hubs.map((one, index) => `  ${hub(one)}${grown.hubs[index] ? hub(grown.hubs[index]) : ''}`),
  ].join('\n');
}
