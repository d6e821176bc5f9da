import { createSchema, missingSchema } from '../../../seed/load/schema.ts';
import {
  addEntities,
  addNodes,
  attach,
  EVIDENCE,
  joinNodes,
  NAME,
  type WrittenNodes,
  writeGraph,
} from '../../../seed/load/write-graph.ts';
import { writeDataset } from '../../../seed/load.ts';
import type { Projection } from '../../../seed/project/index.ts';
import type { Database, RunInTransaction } from '../../../src/neo4j/database.ts';
import { type CopyRows, copiesOf } from './copies.ts';
import { countGrown } from './counts.ts';
import { type Growth, planGraph } from './plan.ts';

/** A copy is some 35,000 nodes: seconds. */
const COPY_TIMEOUT_MS = 60_000;

/** How long each part of a load took. */
export interface LoadTimes {
  readonly plan: number;
  readonly seed: number;
  readonly entities: number;
  readonly rest: number;
  readonly indexes: number;
}

/**
 * Writes a larger graph into a database of its own, in batches: the seed, then all entities, as relations end at any copy,
 * then copy after copy what is said of them, a transaction for each.
 */
export async function loadGrown(database: Database, graph: Projection, growth: Growth): Promise<LoadTimes> {
  const clock = stopwatch();
  const grown = copiesOf(graph, planGraph(graph, growth));
  const copies = Array.from({ length: growth.times - 1 }, (_, index) => index + 1);
  const missing = await missingSchema(database);
  const plan = clock();
  const { entities, sources, acts } = await inTransaction(database, (run) => writeGraph(run, grown.seed()));
  const seedTime = clock();
  const nodes = new Map(entities);
  for (const number of copies) {
    const added = await inTransaction(database, (run) => addEntities(run, grown.entities(number)));
    for (const [id, elementId] of added) nodes.set(id, elementId);
  }
  const entityTime = clock();
  const rowsOf = sharedBy(LANES.length, (number) => grown.copy(number));
  await Promise.all(
    LANES.map((lane) =>
      inTurns(
        copies.map((number) => (written) => {
          const rows = rowsOf(number);
          return inTransaction(database, async (run) => {
            await lane(run, rows, { entities: nodes, sources, acts });
            written();
          });
        }),
      ),
    ),
  );
  const rest = clock();
  const version = growth.version ?? `x${growth.times}-number-${growth.number}`;
  const counts = countGrown(grown, growth.times);
  await inTransaction(database, (run) => writeDataset(run, version, counts, new Date()));
  await createSchema(database, missing);
  return { plan, seed: seedTime, entities: entityTime, rest, indexes: clock() };
}

/** Half of the statements each, side by side: one ends at entities and acts, the other at documents, so neither waits for a lock of the other. */
const LANES = [writeRecords, writePassages] as const;

async function writePassages(run: RunInTransaction, rows: CopyRows, { sources }: WrittenNodes) {
  await addNodes(run, 'Change', rows.changes);
  await attach(run, EVIDENCE, rows.evidence, sources);
}

/** What stands alone comes first: it waits for no lock that the copy before still holds. */
async function writeRecords(run: RunInTransaction, rows: CopyRows, { entities, acts }: WrittenNodes) {
  const listings = await addNodes(run, 'Listing', rows.listings);
  const claims = await addNodes(run, 'Claim', rows.claims);
  await attach(run, NAME, rows.entityNames, entities);
  await joinNodes(run, new Map([['LISTS', rows.lists]]), listings, entities);
  await joinNodes(run, new Map([['ABOUT', rows.aboutEntities]]), claims, entities);
  await joinNodes(run, new Map([['SUPERSEDES', rows.claimsReplaced]]), claims, claims);
  await joinNodes(run, new Map([['VIA', rows.vias]]), listings, acts);
  await joinNodes(run, rows.relations, entities, entities);
}

/** Makes something once for all who ask for it, and forgets it when the last of them has. */
function sharedBy<Made>(users: number, make: (number: number) => Made): (number: number) => Made {
  const kept = new Map<number, { made: Made; left: number }>();
  return (number) => {
    const known = kept.get(number) ?? { made: make(number), left: users };
    known.left -= 1;
    if (known.left === 0) kept.delete(number);
    else kept.set(number, known);
    return known.made;
  };
}

/** Runs one after the other; each starts when the one before has written, while that is still being committed. */
async function inTurns(works: readonly ((written: () => void) => Promise<void>)[]): Promise<void> {
  let before = Promise.resolve();
  for (const work of works) {
    const committing = before;
    let commit = Promise.resolve();
    const writing = new Promise<void>((written) => {
      commit = work(written);
    });
    // A failure while writing shows in the commit, which then comes first.
    await Promise.race([writing, commit]);
    await committing;
    before = commit;
  }
  await before;
}

async function inTransaction<Result>(
  database: Database,
  work: (run: RunInTransaction) => Promise<Result>,
): Promise<Result> {
  const results: Result[] = [];
  await database.write(async (run) => void results.push(await work(run)), COPY_TIMEOUT_MS);
  return results[0] as Result;
}

/** Milliseconds since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const since = performance.now() - last;
    last += since;
    return Math.round(since);
  };
}
