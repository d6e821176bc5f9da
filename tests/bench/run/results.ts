/** What a run found, as results.json has it, and as tables for people. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { ContestantName } from './contestants.ts';
import type { Growth } from './profile.ts';
import type { Round, Settings, WorkloadResult } from './rounds.ts';
import type { Usage } from './servers/usage.ts';
import type { Soak } from './soak.ts';
import type { Starts } from './starts.ts';
import { judge, ratiosOf, type Verdict } from './targets.ts';

export type SizeName = 'seed' | 'x10' | 'x100';

export interface SizeResult {
  readonly entities: number;
  /** Seconds by part of the load. */
  readonly load: Readonly<Record<string, number>> & { readonly total: number };
  readonly workloads: readonly WorkloadResult[];
  /** Each server's process when all was asked. */
  readonly memory: Readonly<Partial<Record<ContestantName, Usage>>>;
}

export interface Results {
  readonly machine: Readonly<Record<string, unknown>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly settings: Settings;
  readonly leftOut: Readonly<Record<string, string>>;
  readonly sizes: Readonly<Partial<Record<SizeName, SizeResult>>>;
  /** Database hits on the smallest and the largest graph. */
  readonly growth?: readonly Growth[] | undefined;
  readonly starts?: Starts | undefined;
  readonly soak?: Soak | undefined;
  readonly targets?: readonly Verdict[];
}

/** Facts about the machine that bear on the numbers; no names of it. */
export function machine(): Record<string, unknown> {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model,
    memoryGB: Math.round(totalmem() / 1024 ** 3),
    system: `${platform()} ${release().split('-')[0]}`,
    node: process.versions.node,
    // Processes that wanted a core in the last minute: over the number of cores the machine was busy with other things, too.
    loadBefore: loadavg()[0],
  };
}

export function versionsOf(root: string): Record<string, string> {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
  const names = ['@apollo/server', 'graphql', 'neo4j-driver', 'dataloader', 'express'];
  const neo4j = /<neo4j\.version>([\d.]+)</.exec(readFileSync(join(root, 'src/neo4j/managed/pom.xml'), 'utf8'))?.[1];
  return {
    ...Object.fromEntries(names.map((name) => [name, dependencies[name] ?? ''])),
    ...read('tests/bench/package.json').dependencies,
    ...(neo4j !== undefined && { neo4j }),
  };
}

export function write(root: string, results: Results): Results {
  const judged = { ...results, targets: judge(results) };
  writeTables(root, judged);
  const short = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);
  writeFileSync(fileOf(root), `${JSON.stringify(judged, short, 2)}\n`);
  return judged;
}

/** Where the README has what was measured. */
const TABLES = /(?<=<!-- results -->\n).*(?=<!-- end of results -->)/s;

function writeTables(
  root: string,
  { machine: { loadBefore, ...facts }, settings, ...results }: Results & { targets: Verdict[] },
): void {
  const file = join(root, 'tests/bench/README.md');
  const setting = `${settings.rounds} rounds, ${settings.clients} clients, ${settings.milliseconds / 1000} s for each contestant and round`;
  const about = `${facts.cores} cores, ${facts.memoryGB} GB, Node ${facts.node}, Neo4j ${results.versions.neo4j}; ${setting}. Processes that wanted a core when it began: ${loadBefore}.`;
  const growth = results.growth === undefined ? '' : describeGrowth(results.growth.filter(({ grows }) => grows));
  const text = [about, describeTargets(results.targets), growth, ''].join('\n');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(TABLES, () => text),
  );
}

export function readLast(root: string): Results | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(root), 'utf8'));
  } catch {
    return undefined;
  }
}

function fileOf(root: string): string {
  return join(root, 'tests/bench/results.json');
}

const number = (value: number | undefined, digits = 3) =>
  value === undefined ? '–' : String(Number(value.toPrecision(digits)));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** `3 errors, 1 cut`: what was not an answer as it should be, over all rounds. */
function faultsOf(rounds: readonly Round[]): string {
  const names = ['errors', 'cut', 'wrong'] as const;
  const sums = names.map((name) => [name, rounds.reduce((sum, round) => sum + round[name], 0)] as const);
  return sums.flatMap(([name, sum]) => (sum === 0 ? [] : [`${sum} ${name}`])).join(', ');
}

export function describeWorkload(size: SizeName, result: WorkloadResult): string {
  const rows = Object.entries(result.rounds).map(([name, rounds]) => {
    const ratios = ratiosOf(result, 'ours', name as ContestantName, ({ throughput }) => throughput);
    const ratio = name === 'ours' ? '' : `${number(middle(ratios))} (${number(ratios[0])}–${number(ratios.at(-1))})`;
    return [
      ...[
        name,
        number(middle(rounds.map(({ throughput }) => throughput))),
        number(middle(rounds.map(({ p50 }) => p50))),
      ],
      ...[number(middle(rounds.map(({ p99 }) => p99))), number(middle(rounds.map(({ cpu }) => cpu)))],
      ...[number(result.statements[name as ContestantName]), number(result.hits[name as ContestantName], 6), ratio],
      faultsOf(rounds),
    ];
  });
  return `\n${result.workload}, ${size}\n${table(['', 'answers/s', 'p50 ms', 'p99 ms', 'CPU ms', 'statements', 'db hits', 'ours to it (min–max)', ''], rows)}${failures(result)}`;
}

/** Who gives no answer, in its own words: a line each. */
function failures({ failed }: WorkloadResult): string {
  return Object.entries(failed)
    .map(([name, message]) => `\n${name} gives no answer: ${message.split('\n')[0]?.slice(0, LONGEST_MESSAGE)}`)
    .join('');
}

const LONGEST_MESSAGE = 200;

export function describeTargets(targets: readonly Verdict[]): string {
  const rows = targets.map(({ row, target, min, median, max, holds, unit }) => {
    const range = min === max ? number(median) : `${number(median)} (${number(min)}–${number(max)})`;
    return [row, target, `${range} ${unit}`.trim(), holds ? 'holds' : 'does not hold'];
  });
  return `\nTargets\n${table(['ours, live on Neo4j, against', 'target', 'measured (min–max)', ''], rows)}`;
}

export function describeGrowth(growth: readonly Growth[]): string {
  const rows = growth
    .filter(({ small, large }) => large.hits > small.hits)
    .sort((a, b) => b.large.hits - a.large.hits)
    .map(({ statement, small, large, grows }) => [
      ...[statement, String(small.hits), String(large.hits), String(small.answer), String(large.answer)],
      grows ? 'grows' : '',
    ]);
  return `\nDatabase hits, smallest and largest graph\n${table(['statement', 'hits', 'hits', 'answer', 'answer', ''], rows)}`;
}
