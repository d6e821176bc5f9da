/**
 * `npm run bench`: starts databases and everybody, measures, prints tables and writes results.json.
 *
 *     npm run bench                        everything, under 30 minutes
 *     npm run bench -- --quick             the seed only, few rounds, under 4 minutes; writes nothing
 *     npm run bench -- --sizes seed,x10    only these sizes; writes nothing
 *     npm run bench -- --only W1,W2        only these workloads; writes nothing
 *     npm run bench -- --peers Yoga,bytes  ours and these others only; writes nothing
 *     npm run bench -- --clients 4         so many at once; writes nothing
 *     npm run bench -- --soak 10           ten minutes of the mix at 70 % of what the server can do
 *     npm run bench -- --starts            `npm start` on a fresh clone, twice
 */

import { parseArgs } from 'node:util';
import { CONTESTANTS } from './contestants.ts';
import { growthOf } from './profile.ts';
import {
  describeGrowth,
  describeTargets,
  machine,
  type Results,
  readLast,
  type SizeName,
  versionsOf,
  write,
} from './results.ts';
import type { Entry, Settings } from './rounds.ts';
import { type Plan, readWholeSeed, runSize, type SizeRun } from './sizes.ts';
import { type Soak, soak } from './soak.ts';
import { measureStarts } from './starts.ts';
import { judge } from './targets.ts';
import { operationsOf } from './workloads.ts';

const FULL: Settings = { rounds: 7, clients: 16, milliseconds: 1_250, warmUpMilliseconds: 1_000 };

const QUICK: Settings = { rounds: 3, clients: 16, milliseconds: 500, warmUpMilliseconds: 500 };

const PLANS: Readonly<Record<SizeName, Plan>> = {
  seed: {
    size: 'seed',
    workloads: [
      ['W1'],
      ['W2'],
      ['W3'],
      ['W4'],
      ['W5'],
      ['W6'],
      ['W7', ['ours', 'ours, cache on', 'naive', 'naive, per relation']],
      ['W8 no path', ['ours']],
      ['W8 refused', ['ours']],
    ],
  },
  x10: {
    size: 'x10',
    workloads: [
      ['W2', ['ours', 'raw driver', '@neo4j/graphql']],
      ['W3', ['ours', 'raw driver', '@neo4j/graphql']],
      ['W3 page 200', ['ours', 'raw driver', '@neo4j/graphql']],
      ['W4', ['ours']],
      ['W5', ['ours']],
    ],
  },
  x100: {
    size: 'x100',
    workloads: [
      ['W1', ['ours', 'raw driver']],
      ['W2', ['ours', 'raw driver']],
      ['W3', ['ours', 'raw driver', '@neo4j/graphql']],
      ['W3 page 200', ['ours', 'raw driver', '@neo4j/graphql']],
      ['W4', ['ours']],
      ['W5', ['ours']],
      ['W8 no path', ['ours']],
    ],
  },
};

/** Exit status of a process that a signal ended. */
const INTERRUPTED = 130;

export async function main(args: readonly string[], root: string): Promise<void> {
  // Databases and servers go with us.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(INTERRUPTED));
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.soak !== undefined) await runSoak(root, Number(values.soak));
  else if (values.starts) await runStarts(root);
  else {
    const { quick, sizes = quick ? 'seed' : Object.keys(PLANS).join(), only, peers } = values;
    const plans = sizes
      .split(',')
      .map((size) => narrowed(PLANS[size as SizeName], only?.split(','), peers?.split(',')));
    const settings = quick ? QUICK : FULL;
    const clients = Number(values.clients ?? settings.clients);
    await runBench(root, { ...settings, clients }, plans, args.length === 0);
  }
}

const OPTIONS = {
  quick: { type: 'boolean' },
  sizes: { type: 'string' },
  only: { type: 'string' },
  peers: { type: 'string' },
  clients: { type: 'string' },
  soak: { type: 'string' },
  starts: { type: 'boolean' },
} as const;

/** A part of a plan: only these workloads, only ours and these others. */
function narrowed({ size, workloads }: Plan, only?: readonly string[], peers?: readonly string[]): Plan {
  const all = CONTESTANTS.map(({ name }) => name);
  const isWanted = (name: string) => name === 'ours' || peers === undefined || peers.includes(name);
  return {
    size,
    workloads: workloads
      .filter(([workload]) => only === undefined || only.includes(workload))
      .map(([workload, names = all]) => [workload, names.filter(isWanted)]),
  };
}

function frameOf(root: string, settings: Settings): Results {
  const leftOut = CONTESTANTS.flatMap(({ name, leftOut = {} }) =>
    Object.entries(leftOut).map(([workload, text]) => [`${name}, ${workload}`, text]),
  );
  return { machine: machine(), versions: versionsOf(root), settings, leftOut: Object.fromEntries(leftOut), sizes: {} };
}

async function runBench(root: string, settings: Settings, plans: readonly Plan[], whole: boolean): Promise<void> {
  const last = readLast(root);
  let results: Results = { ...frameOf(root, settings), starts: last?.starts, soak: last?.soak };
  console.log(JSON.stringify({ ...results.machine, ...results.versions, ...results.settings }, null, 1));
  for (const [what, text] of Object.entries(results.leftOut)) console.log(`left out on both sides: ${what}: ${text}`);
  const seed = await readWholeSeed(root);
  const runs: SizeRun[] = [];
  for (const plan of plans) {
    const run = await runSize(root, seed, plan, settings);
    runs.push(run);
    results = { ...results, sizes: { ...results.sizes, [plan.size]: run.result } };
  }
  const [small, large] = [runs[0], runs.at(-1)];
  if (small !== undefined && large !== undefined && small !== large) {
    results = { ...results, growth: growthOf(small.costs, large.costs) };
    console.log(describeGrowth(results.growth ?? []));
  }
  if (whole) results = { ...results, starts: await measureStarts(root) };
  console.log(describeTargets(whole ? (write(root, results).targets ?? []) : judge(results)));
}

async function runSoak(root: string, minutes: number): Promise<void> {
  const seed = await readWholeSeed(root);
  const found: Soak[] = [];
  const plan: Plan = { size: 'seed', workloads: [['W1', ['ours, cache on', 'Apollo defaults']]] };
  await runSize(root, seed, plan, QUICK, async (entries, keys) => {
    const [ours, reference] = entries as [Entry, Entry];
    found.push(await soak(ours, reference, operationsOf('W7', keys), minutes));
  });
  console.log(found[0]);
  const last = readLast(root) ?? frameOf(root, FULL);
  console.log(describeTargets(write(root, { ...last, soak: found[0] }).targets ?? []));
}

async function runStarts(root: string): Promise<void> {
  const starts = await measureStarts(root);
  console.log(starts ?? 'This is no clone of a repository: nothing was measured.');
  if (starts !== undefined) write(root, { ...(readLast(root) ?? frameOf(root, FULL)), starts });
}
