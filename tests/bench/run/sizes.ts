/** A graph of one size in a database of its own, everybody started on it, asked and stopped. */
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { loadSeed } from '../../../seed/load.ts';
import { type Projection, project } from '../../../seed/project/index.ts';
import { formatProblem, readSeed } from '../../../seed/validate.ts';
import { frameOf } from '../../../src/domain/frame.ts';
import { listEntities } from '../../../src/graph/lists.ts';
import type { EntityPage } from '../../../src/graph/related.ts';
import { createSchema, readSdl } from '../../../src/graphql/schema.ts';
import { type Database, openDatabase } from '../../../src/neo4j/database.ts';
import { warmUp } from '../../../src/warm-up.ts';
import { withOwnDatabase } from '../generate/database.ts';
import { loadGrown } from '../generate/load.ts';
import { QUESTIONS } from '../questions.ts';
import type { Address } from './children.ts';
import { CONTESTANTS, type ContestantName } from './contestants.ts';
import { inTurn, shoot } from './generator.ts';
import { type Costs, dearest, profile } from './profile.ts';
import { describeWorkload, type SizeName, type SizeResult } from './results.ts';
import { answerOf, type Entry, measure, type Settings } from './rounds.ts';
import { type Keys, type Operation, operationsOf, type WorkloadName } from './workloads.ts';

export const TIMES: Readonly<Record<SizeName, number>> = { seed: 1, x10: 10, x100: 100 };

/** Another number gives another graph of the same size. */
const NUMBER = 1;

export interface Plan {
  readonly size: SizeName;
  /** What is asked, and of whom; of all that can answer it where nobody is named. */
  readonly workloads: readonly (readonly [WorkloadName, (readonly ContestantName[])?])[];
}

export interface Seed {
  readonly graph: Projection;
  readonly version: string;
  readonly seed: Parameters<typeof loadSeed>[1];
}

export async function readWholeSeed(root: string): Promise<Seed> {
  const result = await readSeed(join(root, 'seed'));
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return { graph: project(result.seed), version: result.version, seed: result.seed };
}

/** The graph of a size in an empty database, under the version that a server of this seed looks for; seconds by part. */
export async function load(
  database: Database,
  { graph, version, seed }: Seed,
  size: SizeName,
): Promise<SizeResult['load']> {
  const start = performance.now();
  const total = () => (performance.now() - start) / 1000;
  if (size === 'seed') {
    await loadSeed(database, seed, version, () => undefined);
    return { total: total() };
  }
  const times = await loadGrown(database, graph, { times: TIMES[size], number: NUMBER, version });
  const parts = Object.entries(times).map(([part, milliseconds]) => [part, milliseconds / 1000]);
  return { ...Object.fromEntries(parts), total: total() };
}

/** Peers look companies up by this label, ours by `Entity`: they get the index that their users would give them. */
const FOR_PEERS = 'CREATE INDEX company_id IF NOT EXISTS FOR (c:Company) ON (c.id)';

export interface SizeRun {
  readonly result: SizeResult;
  readonly costs: Costs;
}

/** Runs a plan; `work` is given everybody afterwards, for what else is to be asked. */
export async function runSize(
  root: string,
  seed: Seed,
  plan: Plan,
  settings: Settings,
  work: (entries: readonly Entry[], keys: Keys) => Promise<void> = async () => undefined,
): Promise<SizeRun> {
  let run: SizeRun | undefined;
  await withDatabase(root, plan.size, async (database, address) => {
    const times = await load(database, seed, plan.size);
    console.log(`${plan.size} loaded in ${times.total.toFixed(1)} s`);
    await database.schema(FOR_PEERS);
    const keys = await readKeys(root, database, address);
    const entries = await startAll(root, address, plan);
    try {
      await untilQuiet(address, entries);
      await settle(plan, entries, keys, settings);
      const workloads = [];
      for (const [workload, names] of plan.workloads) {
        const asked = entries.filter(({ contestant }) => names === undefined || names.includes(contestant.name));
        const result = await measure(workload, asked, operationsOf(workload, keys), settings, address);
        console.log(describeWorkload(plan.size, result));
        workloads.push(result);
      }
      const memory = Object.fromEntries(
        await Promise.all(entries.map(async ({ contestant, server }) => [contestant.name, await server.usage()])),
      );
      await work(entries, keys);
      const entities = await countEntities(address);
      const costs = await profileAll(address, entries[0], keys);
      run = { result: { entities, load: times, workloads, memory }, costs };
    } finally {
      await Promise.all(entries.map(({ server }) => server.stop()));
    }
  });
  if (run === undefined) throw new Error('a run without an error has a result');
  return run;
}

/** A database of its own; for the seed that of NEO4J_URI where it is set, as a server would use it. */
async function withDatabase(
  root: string,
  size: SizeName,
  work: (database: Database, address: Address) => Promise<void>,
): Promise<void> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
  if (size !== 'seed' || uri === undefined || password === undefined) return await withOwnDatabase(root, work);
  const address = { uri, user, password };
  const database = openDatabase(address);
  try {
    await work(database, address);
  } finally {
    await database.close();
  }
}

/** Ours comes first: it is the reference. */
async function startAll(root: string, address: Address, { workloads }: Plan): Promise<Entry[]> {
  const wanted = CONTESTANTS.filter(({ name, workloads: can }) =>
    workloads.some(([workload, names]) => can.includes(workload) && (names === undefined || names.includes(name))),
  );
  const entries: Entry[] = [];
  for (const contestant of wanted) entries.push({ contestant, server: await contestant.start(root, address) });
  return entries;
}

/** How long nothing may run before the servers count as warmed up, and how little they may do meanwhile. */
const QUIET_MS = 1_000;
const QUIET_CPU_MS = 50;

/** Ours asks its examples once in the background when it has started: neither the database nor a server may be at work. */
async function untilQuiet(address: Address, entries: readonly Entry[]): Promise<void> {
  const used = async () => {
    const usages = await Promise.all(entries.map(({ server }) => server.usage()));
    return usages.map(({ cpu }) => cpu);
  };
  await query(address, async (read) => {
    let [quietSince, before] = [performance.now(), await used()];
    while (performance.now() - quietSince < QUIET_MS) {
      const running = await read(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery",
      );
      const now = await used();
      const busy = now.some((cpu, index) => cpu - (before[index] ?? 0) > QUIET_CPU_MS);
      if (running.length > 0 || busy) [quietSince, before] = [performance.now(), now];
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

/** Code that has run for a while is faster, that of the database and of the servers: so much of it comes before all clocks, four rounds' worth. */
const SETTLING_ROUNDS = 4;

async function settle(plan: Plan, entries: readonly Entry[], keys: Keys, settings: Settings): Promise<void> {
  const milliseconds = settings.warmUpMilliseconds * SETTLING_ROUNDS;
  for (const entry of entries) {
    const workload = plan.workloads.map(([name]) => name).find((name) => entry.contestant.workloads.includes(name));
    if (workload === undefined) continue;
    const requests = operationsOf(workload, keys).map((operation) => entry.contestant.request(operation));
    const clients = entry.contestant.clients ?? settings.clients;
    await shoot(entry.server.url, { clients, milliseconds, next: inTurn(requests) });
  }
}

type Read = (text: string) => Promise<Record<string, unknown>[]>;

async function query<Result>(address: Address, work: (read: Read) => Promise<Result>): Promise<Result> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session();
  try {
    return await work(async (text) => (await session.run(text)).records.map((record) => record.toObject()));
  } finally {
    await session.close();
    await driver.close();
  }
}

async function countEntities(address: Address): Promise<number> {
  const [row] = await query(address, (read) => read('MATCH (e:Entity) RETURN count(e) AS count'));
  return Number(row?.count);
}

/** So many companies take turns in W1. */
const COMPANIES = 50;

const DEEP_PAGE = 199;

/**
 * What the operations are about. On the way every statement of ours has been planned, which takes a database that has
 * just started longer than a request may take: everybody has the same statements, so nobody gains by it.
 */
async function readKeys(root: string, database: Database, address: Address): Promise<Keys> {
  const text = `MATCH (c:Company) RETURN c.id AS id ORDER BY c.weight DESC, c.id LIMIT ${COMPANIES}`;
  const companies = (await query(address, (read) => read(text))).map(({ id }) => String(id));
  const schema = createSchema(readSdl(join(root, 'schema')));
  const operations = WITHOUT_MIX.flatMap((name) => operationsOf(name, { companies }).slice(0, PLANNED));
  await warmUp(schema, database, operations);
  const page199 = await cursorOfPage(database, DEEP_PAGE);
  return page199 === undefined ? { companies } : { companies, page199 };
}

/** Operations of a workload differ in their keys: the first few have all of its statements. */
const PLANNED = 3;

const WITHOUT_MIX = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W8 no path'] as const satisfies readonly WorkloadName[];

/** The cursor of a page of W3; undefined where there are not so many. */
async function cursorOfPage(database: Database, number: number): Promise<string | undefined> {
  const frame = frameOf(null, new Date().toISOString().slice(0, 10));
  let after: string | null = null;
  for (let page = 1; page <= number; page += 1) {
    const args = { orderBy: { field: 'NAME', direction: 'ASC' }, first: PAGE, after } as const;
    const { edges, hasNextPage }: EntityPage = await listEntities(
      database.reader(),
      frame,
      'Company',
      { country: ['US', 'CN'] },
      args,
    );
    if (!hasNextPage) return undefined;
    after = edges.at(-1)?.cursor ?? null;
  }
  return after ?? undefined;
}

/** As many as W3 asks for. */
const PAGE = 20;

/** Every statement behind the workloads and the questions of the scale, by PROFILE. */
async function profileAll(address: Address, entry: Entry | undefined, keys: Keys): Promise<Costs> {
  if (entry === undefined) return {};
  const first = WITHOUT_MIX.flatMap((name) => operationsOf(name, keys).slice(0, 1));
  const questions = QUESTIONS.map(
    ({ name, query, variables = {} }): Operation => ({ workload: 'W7', key: name, query, variables }),
  );
  const statements = await entry.server.statementsOf(async () => {
    for (const operation of [...first, ...questions]) await answerOf(entry, operation);
  });
  return dearest(await profile(address, statements));
}
