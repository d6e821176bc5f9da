/** What a database holds of the seed, and whether it is all there: what a start asks that has nothing to load. */
import { AppError, StartupError } from '../src/errors.ts';
import type { Database, Reader } from '../src/neo4j/database.ts';
import { defineQuery } from '../src/neo4j/query.ts';
import { missingSchema } from './load/schema.ts';

/** Raise it when the projection changes: a graph of another version is rebuilt even from the same files. */
export const SCHEMA_VERSION = '11';

/** A database that has just started on a busy machine plans its first statements for seconds; the limit for requests is no help here. */
const FIRST_LOOK_MS = 60_000;

/** Numbers of what the graph holds, in the form in which the API reads them. */
export interface Counts {
  readonly entities: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, number>>;
  readonly policyEvents: number;
  readonly listings: number;
  readonly sources: number;
  readonly evidence: number;
  readonly claims: number;
  readonly statements: number;
  readonly names: number;
  /** Facts and claims by the grade of their best source, and by hedge. */
  readonly grades: Readonly<Record<string, number>>;
  readonly hedges: Readonly<Record<string, number>>;
  /** Documents by licence; `` for none. */
  readonly licences: Readonly<Record<string, number>>;
  readonly lawSince: string;
  readonly compiledOn: string;
}

const datasetVersion = defineQuery<{ version: string; schemaVersion: string; counts: string }>(`// datasetVersion
MATCH (d:Dataset {id: 'current'}) RETURN d.version AS version, d.schemaVersion AS schemaVersion, d.counts AS counts`);

/** What is there, looked at record by record: Neo4j's own counters go on telling of what a damaged store has lost. */
const scanned = defineQuery<{ entities: number; relations: number; evidence: number }>(`// scanned
RETURN COUNT { MATCH (e:Entity) WHERE e.nameEn IS NOT NULL } AS entities,
  COUNT { MATCH (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL } AS relations,
  COUNT { MATCH (p:Evidence) WHERE p.position IS NOT NULL } AS evidence`);

/** What the graph holds, if it is all of this version of the seed in this version of the projection. */
export async function heldCounts(database: Database, version: string): Promise<Counts | undefined> {
  const [dataset] = await patient(database).read(datasetVersion, {});
  if (dataset?.version !== version || dataset.schemaVersion !== SCHEMA_VERSION) return undefined;
  // A load that was killed between its data and its indexes is not done.
  if ((await missingSchema(database)).length > 0) return undefined;
  const counts = JSON.parse(dataset.counts) as Counts;
  await refuseDamaged(database, counts);
  return counts;
}

function patient(database: Database): Reader {
  return database.reader({ deadlineAt: Date.now() + FIRST_LOOK_MS });
}

/** A store that was cut short starts as if nothing were missing. */
async function refuseDamaged(database: Database, counts: Counts): Promise<void> {
  const [found] = await patient(database)
    .read(scanned, {})
    .catch((error: unknown) => {
      // Where Neo4j stumbles over what is missing it fails in words of its own.
      if (error instanceof AppError) throw error;
      return [];
    });
  const lost = (['entities', 'relations', 'evidence'] as const).filter(
    (what) => found === undefined || found[what] < total(counts[what]),
  );
  if (lost.length === 0) return;
  throw new StartupError(
    `The database has lost ${lost.join(', ')} of what was loaded into it: it was damaged or cut short. Rebuild it: npm run seed -- --force. If that fails and it is the managed one, delete its data folder (.neo4j/home/data).`,
  );
}

/** The sum over all kinds. */
export function total(counts: number | Readonly<Record<string, number>>): number {
  return typeof counts === 'number' ? counts : Object.values(counts).reduce((a, b) => a + b, 0);
}

/** Whether the graph holds this version of the seed in this version of the projection. */
export async function holdsVersion(database: Database, version: string): Promise<boolean> {
  return (await heldCounts(database, version)) !== undefined;
}
