/** The rows of the table of targets, each worked out from results by code. */
import type { ContestantName } from './contestants.ts';
import type { Results, SizeName } from './results.ts';
import type { Round, WorkloadResult } from './rounds.ts';
import type { WorkloadName } from './workloads.ts';

export interface Verdict {
  readonly row: string;
  readonly target: string;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  /** By the least favourable round. */
  readonly holds: boolean;
  readonly unit: string;
}

/** Reads one number of a round. */
type Measure = (round: Round) => number;

interface Comparison {
  readonly row: string;
  readonly size: SizeName;
  readonly workload: WorkloadName;
  readonly of?: ContestantName;
  readonly to: ContestantName;
  readonly atLeast: number;
}

const COMPARISONS: readonly Comparison[] = [
  ...(['W1', 'W2', 'W3', 'W4', 'W5', 'W6'] as const).map(
    (workload): Comparison => ({
      row: `the same Cypher through the raw driver (${workload})`,
      size: 'seed',
      workload,
      to: 'raw driver',
      atLeast: 0.8,
    }),
  ),
  { row: 'naive resolvers, one statement per field (W2)', size: 'seed', workload: 'W2', to: 'naive', atLeast: 30 },
  { row: 'DataLoader on Apollo (W2)', size: 'seed', workload: 'W2', to: 'DataLoader', atLeast: 2 },
  { row: '@neo4j/graphql 7 on Apollo (W2)', size: 'seed', workload: 'W2', to: '@neo4j/graphql', atLeast: 3 },
  { row: '@neo4j/graphql 7 on Apollo (W3)', size: 'seed', workload: 'W3', to: '@neo4j/graphql', atLeast: 3 },
  {
    row: '@neo4j/graphql 7 on Apollo (W3 with totalCount, x100)',
    size: 'x100',
    workload: 'W3',
    to: '@neo4j/graphql',
    atLeast: 20,
  },
  {
    row: '@neo4j/graphql 7 on Apollo (W3 page 200, x100)',
    size: 'x100',
    workload: 'W3 page 200',
    to: '@neo4j/graphql',
    atLeast: 20,
  },
  { row: 'our schema on Apollo’s defaults (W2)', size: 'seed', workload: 'W2', to: 'Apollo defaults', atLeast: 7 },
  { row: 'our resolvers on GraphQL Yoga (W2)', size: 'seed', workload: 'W2', to: 'Yoga', atLeast: 3 },
  {
    row: 'our resolvers on GraphQL Yoga with jit (W2)',
    size: 'seed',
    workload: 'W2',
    to: 'Yoga with jit',
    atLeast: 0.9,
  },
  {
    row: 'repeated query against the same with the cache off (W2)',
    size: 'seed',
    workload: 'W2',
    of: 'ours, cache on',
    to: 'ours',
    atLeast: 30,
  },
  {
    row: 'repeated query against a server that only writes bytes (W2)',
    size: 'seed',
    workload: 'W2',
    of: 'ours, cache on',
    to: 'bytes',
    atLeast: 0.6,
  },
  { row: 'W7 against naive resolvers', size: 'seed', workload: 'W7', to: 'naive', atLeast: 10 },
];

/** Most of what ours may take, by workload. */
const STATEMENTS: readonly (readonly [WorkloadName, number])[] = [
  ['W1', 1],
  ['W2', 4],
  ['W4', 4],
];

const TAIL = 4;

export function judge(results: Results): Verdict[] {
  return [
    ...COMPARISONS.flatMap((comparison) => compared(results, comparison)),
    ...tail(results, 'x100', 'W4', 'W4 at x100: p99 to p50'),
    ...tail(results, 'seed', 'W7', 'W7: p99 to p50'),
    ...STATEMENTS.flatMap(([workload, most]) => statements(results, workload, most)),
    ...atMost('second npm start to ready', results.starts?.second, 12, 's'),
    ...atMost('first npm start on a clean clone', results.starts?.first, 180, 's'),
    ...atMost('seed load, real size', results.sizes.seed?.load.total, 5, 's'),
    ...atMost('graph load, x100', results.sizes.x100?.load.total, 90, 's'),
    ...atMost('resident memory under W7', results.sizes.seed?.memory.ours?.peakMemory, 250, 'MB'),
    ...atMost('growth of memory in the soak', results.soak?.memoryPerMinute, 1, 'MB/min'),
    ...atMost('errors and wrong answers in the soak', results.soak && results.soak.errors + results.soak.wrong, 0, ''),
  ];
}

function workloadOf(results: Results, size: SizeName, name: WorkloadName): WorkloadResult | undefined {
  return results.sizes[size]?.workloads.find(({ workload }) => workload === name);
}

function compared(results: Results, { row, size, workload, of = 'ours', to, atLeast }: Comparison): Verdict[] {
  const ratios = ratiosOf(workloadOf(results, size, workload), of, to, ({ throughput }) => throughput);
  return verdictOf(row, `>= ${atLeast}`, ratios, 'x', ([min = 0]) => min >= atLeast);
}

/** Ours to another in the same round, ascending; none where one of both was not measured. */
export function ratiosOf(
  result: WorkloadResult | undefined,
  of: ContestantName,
  to: ContestantName,
  measure: Measure,
): number[] {
  const [mine, theirs] = [result?.rounds[of] ?? [], result?.rounds[to] ?? []];
  return mine
    .flatMap((round, index) => {
      const other = theirs[index];
      return other === undefined ? [] : [measure(round) / measure(other)];
    })
    .sort((a, b) => a - b);
}

function tail(results: Results, size: SizeName, workload: WorkloadName, row: string): Verdict[] {
  const rounds = workloadOf(results, size, workload)?.rounds.ours ?? [];
  const ratios = rounds.map(({ p50, p99 }) => p99 / p50).sort((a, b) => a - b);
  return verdictOf(row, `<= ${TAIL}`, ratios, 'x', (all) => (all.at(-1) ?? 0) <= TAIL);
}

function statements(results: Results, workload: WorkloadName, most: number): Verdict[] {
  const number = workloadOf(results, 'seed', workload)?.statements.ours;
  return atMost(`statements for ${workload}`, number, most, '');
}

function atMost(row: string, value: number | undefined, most: number, unit: string): Verdict[] {
  return verdictOf(row, `<= ${most}`, value === undefined ? [] : [value], unit, ([only = 0]) => only <= most);
}

function verdictOf(
  row: string,
  target: string,
  ascending: readonly number[],
  unit: string,
  holds: (all: readonly number[]) => boolean,
): Verdict[] {
  const [min] = ascending;
  const max = ascending.at(-1);
  if (min === undefined || max === undefined) return [];
  return [{ row, target, min, median: ascending[ascending.length >> 1] ?? min, max, holds: holds(ascending), unit }];
}
