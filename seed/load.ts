import type { Database, RunInTransaction } from '../src/neo4j/database.ts';
import { type Counts, heldCounts, SCHEMA_VERSION, total } from './held.ts';
import { createSchema, missingSchema } from './load/schema.ts';
import { writeGraph } from './load/write-graph.ts';
import type { Seed } from './model.ts';
import { type Projection, project } from './project/index.ts';

/**
 * Writes the seed into Neo4j. The graph is a projection of the files and nothing else: the old one goes and the
 * new one comes in one transaction, so that a reader sees either, and a failure leaves the old.
 */

/**
 * A server believes its last look at the dataset for 2 s (`src/graph/dataset-watch.ts`). Once this has passed since the
 * notice, each checks its answers, and none mixes the old graph with the new. The load itself takes longer, mostly.
 */
const NOTICE_MS = 2_500;

/** The real seed takes seconds; a slow disk or a busy machine may take a multiple of that. */
const LOAD_TIMEOUT_MS = 120_000;

/** One property is written: longer means that the database does not answer. */
const NOTICE_TIMEOUT_MS = 10_000;

export interface LoadReport {
  /** False where the graph held this version already. */
  readonly loaded: boolean;
  readonly version: string;
  readonly counts: Counts;
  readonly milliseconds: number;
}

export interface LoadOptions {
  /** Rebuild also where the graph holds this version. */
  readonly force?: boolean;
  readonly now?: () => Date;
}

/** Tells servers that read this graph that it is about to be swapped; returns a row where there is a graph. */
const ANNOUNCE = `MATCH (d:Dataset {id: 'current'}) SET d.changingSince = timestamp() RETURN d.version AS version`;

/**
 * Tells them that it is being swapped. Neo4j shows a commit bit by bit while it is applied, which takes seconds here: what is
 * read meanwhile may be of both graphs, and this is said in a transaction of its own before the first bit.
 */
const BEGIN_SWAP = `MATCH (d:Dataset {id: 'current'}) SET d.swapping = true`;

const ALL_IS_DONE = `MATCH (d:Dataset {id: 'current'}) REMOVE d.changingSince, d.swapping`;

const WRITE_DATASET = `MERGE (d:Dataset {id: 'current'})
SET d.version = $version, d.schemaVersion = $schemaVersion, d.builtAt = $builtAt, d.counts = $counts`;

/** Loads the seed unless the graph holds this version of it already. `log` is told what is done. */
export async function loadSeed(
  database: Database,
  seed: Seed,
  version: string,
  log: (message: string) => void,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const { force = false, now = () => new Date() } = options;
  const start = performance.now();
  const milliseconds = () => Math.round(performance.now() - start);
  const held = force ? undefined : await heldCounts(database, version);
  if (held !== undefined) {
    log(`The graph holds version ${version} already.`);
    return { loaded: false, version, counts: held, milliseconds: milliseconds() };
  }
  // A database without indexes gets its data first: filling them afterwards takes half the time.
  const missing = await missingSchema(database);
  const graph = project(seed);
  const counts = countsOf(graph);
  const noticeOver = await announce(database);
  try {
    await database.write(async (run) => {
      await writeGraph(run, graph);
      await new Promise((resolve) => setTimeout(resolve, noticeOver - performance.now()));
      await database.write(async (tell) => void (await tell(BEGIN_SWAP)), NOTICE_TIMEOUT_MS);
      await writeDataset(run, version, counts, now());
    }, LOAD_TIMEOUT_MS);
  } finally {
    // The new graph stands whole, or the old one stays.
    await database.write(async (run) => void (await run(ALL_IS_DONE)), NOTICE_TIMEOUT_MS).catch(() => undefined);
  }
  await createSchema(database, missing);
  const report = { loaded: true, version, counts, milliseconds: milliseconds() };
  log(describe(report));
  return report;
}

/** Tells of the swap; gives the moment (of this process's clock) from which it may happen. */
async function announce(database: Database): Promise<number> {
  let isRead = false;
  await database.write(async (run) => {
    isRead = (await run(ANNOUNCE)).length > 0;
  }, NOTICE_TIMEOUT_MS);
  return performance.now() + (isRead ? NOTICE_MS : 0);
}

/** Notes what the graph holds from now on. */
export async function writeDataset(run: RunInTransaction, version: string, counts: Counts, now: Date): Promise<void> {
  const dataset = { version, schemaVersion: SCHEMA_VERSION, builtAt: now.toISOString() };
  await run(WRITE_DATASET, { ...dataset, counts: JSON.stringify(counts) });
}

/** How much of everything there is in rows of a graph, or of a part of one. */
export function countsOf(graph: Projection): Counts {
  const sizes = (groups: Projection['entities']) =>
    Object.fromEntries([...groups].map(([group, rows]) => [group, rows.length]));
  const said = [...[...graph.relations.values()].flat(), ...graph.claims];
  return {
    entities: sizes(graph.entities),
    relations: sizes(graph.relations),
    policyEvents: graph.policyEvents.length,
    listings: graph.listings.length,
    sources: graph.sources.length,
    evidence: graph.evidence.length,
    claims: graph.claims.length,
    statements: graph.statements.length,
    names: graph.entityNames.length + graph.policyEventNames.length,
    grades: tally(said.map((row) => row.sourceGrade)),
    hedges: tally(said.map((row) => row.hedge)),
    licences: tally(graph.sources.map((row) => row.licence)),
    lawSince: graph.policyEvents.map((row) => String(row.knownDay)).sort()[0] ?? '',
    compiledOn:
      graph.sources
        .map((row) => String(row.retrieved))
        .sort()
        .at(-1) ?? '',
  };
}

/** How often each value occurs; a missing one counts as the empty text. */
function tally(values: readonly unknown[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) {
    const key = String(value ?? '');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/** The report as a line for a person. */
function describe({ counts, milliseconds, version }: LoadReport): string {
  const { entities, relations, claims, policyEvents, listings, sources, evidence } = counts;
  return (
    `Loaded version ${version}: ${total(entities)} entities, ${total(relations)} relations, ${claims} claims, ${policyEvents} policy events, ` +
    `${listings} listings, ${sources} sources, ${evidence} pieces of evidence in ${(milliseconds / 1000).toFixed(1)} s.`
  );
}
