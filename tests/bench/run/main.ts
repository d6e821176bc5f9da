/** `npm run bench`: starts the database and everybody, measures, prints a table and writes results.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { loadSeed } from '../../../seed/load.ts';
import { formatProblem, readSeed } from '../../../seed/validate.ts';
import { withOwnDatabase } from '../generate/database.ts';
import { CONTESTANTS } from './contestants.ts';
import { type Entry, measure, type Settings, type WorkloadResult } from './rounds.ts';
import { operationsOf } from './workloads.ts';

const FULL: Settings = { rounds: 7, clients: 16, milliseconds: 1_500, warmUpMilliseconds: 1_500 };
const QUICK: Settings = { rounds: 3, clients: 16, milliseconds: 700, warmUpMilliseconds: 700 };

export async function main(args: readonly string[], root: string): Promise<void> {
  const settings = args.includes('--quick') ? QUICK : FULL;
  const seed = await readSeed(join(root, 'seed'));
  if (!seed.ok) throw new Error(seed.problems.map(formatProblem).join('\n'));
  const results: WorkloadResult[] = [];
  await withOwnDatabase(root, async (database, address) => {
    await loadSeed(database, seed.seed, seed.version, console.log);
    const entries: Entry[] = [];
    for (const contestant of CONTESTANTS) entries.push({ contestant, server: await contestant.start(root, address) });
    try {
      const companies = await mostConnected(address);
      for (const workload of ['W1', 'W2', 'W3'] as const) {
        const result = await measure(workload, entries, operationsOf(workload, { companies }), settings);
        results.push(result);
        console.log(describe(result));
      }
    } finally {
      await Promise.all(entries.map(({ server }) => server.stop()));
    }
  });
  writeFileSync(join(root, 'tests/bench/results.json'), `${JSON.stringify({ settings, results }, null, 2)}\n`);
}

async function mostConnected(address: { uri: string; user: string; password: string }): Promise<string[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    const { records } = await driver.executeQuery('MATCH (c:Company) RETURN c.id AS id ORDER BY c.weight DESC, c.id LIMIT 50');
    return records.map((record) => record.get('id'));
  } finally {
    await driver.close();
  }
}

function describe({ workload, rounds, statements }: WorkloadResult): string {
  const rows = Object.entries(rounds).map(([name, list]) => {
    const ratios = list.map((round, index) => (rounds.ours?.[index]?.throughput ?? 0) / round.throughput).sort((a, b) => a - b);
    const mid = <T>(values: T[]) => values[values.length >> 1];
    const n = (value: number | undefined) => (value ?? 0).toFixed(2).padStart(10);
    return `${workload.padEnd(12)} ${name.padEnd(20)} ${n(mid(list.map((r) => r.throughput)))} /s p50 ${n(mid(list.map((r) => r.p50)))} cpu ${n(mid(list.map((r) => r.cpu)))} stm ${n(statements[name as 'ours'])} ours/it min ${n(ratios[0])} med ${n(mid(ratios))} max ${n(ratios.at(-1))}`;
  });
  return rows.join('\n');
}
