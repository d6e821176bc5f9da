/** The database by configuration: one that runs elsewhere, or the managed one. */
import { join, resolve } from 'node:path';
import type { Config } from './config.ts';
import { type Database, type DatabaseOptions, openDatabase } from './neo4j/database.ts';
import { ownerOf, takenError } from './neo4j/managed/lock.ts';
import { runningServer, type Step, startManaged } from './neo4j/managed/server.ts';

/** Closing the pool takes milliseconds where the database answers. */
const CLOSE_GRACE_MS = 2_000;

export interface Datasource {
  readonly database: Database;
  /** Closes the pool, and stops the server if it is ours. */
  close(): Promise<void>;
}

export interface DatasourceOptions {
  /** Who asks, for the message to a second start in the folder. */
  readonly label: string;
  /** Gives up a start that is no longer wanted. */
  readonly signal?: AbortSignal;
  /** Whether the managed server that another process runs may be used: for commands beside a running API. */
  readonly share?: boolean;
}

/** Opens it and waits until it answers. */
export async function openDatasource(config: Config, root: string, options: DatasourceOptions): Promise<Datasource> {
  if (config.neo4j !== undefined) return connect(config.neo4j);
  const folder = resolve(root, config.dataFolder);
  const running = options.share ? runningServer(folder) : undefined;
  if (running !== undefined) return connect(running);
  return startOwn(folder, root, options);
}

/** StartupError where a server runs in the data folder already; nothing where the database is elsewhere. */
export function refuseSecondStart(config: Config, root: string): void {
  if (config.neo4j !== undefined) return;
  const folder = resolve(root, config.dataFolder);
  const owner = ownerOf(folder);
  if (owner !== undefined) throw takenError(folder, owner);
}

async function connect(address: DatabaseOptions): Promise<Datasource> {
  const database = openDatabase(address);
  const start = performance.now();
  try {
    await database.verify();
  } catch (error) {
    await database.close();
    throw error;
  }
  tell({ name: `Neo4j at ${address.uri} answers`, state: 'done', milliseconds: performance.now() - start });
  return { database, close: () => database.close() };
}

async function startOwn(folder: string, root: string, options: DatasourceOptions): Promise<Datasource> {
  const managed = await startManaged({
    folder,
    libFolder: join(folder, 'lib'),
    pomFile: join(root, 'src/neo4j/managed/pom.xml'),
    label: options.label,
    signal: options.signal,
    onStep: tell,
  });
  const database = openDatabase(managed);
  return {
    database,
    close: async () => {
      // A pool that cannot say goodbye must not keep the server from being stopped.
      await Promise.race([database.close(), new Promise((resolve) => setTimeout(resolve, CLOSE_GRACE_MS).unref())]);
      await managed.stop();
    },
  };
}

/** A step as a line for the person at the terminal. */
export function tell({ name, state, detail, milliseconds }: Step): void {
  const took = `${(milliseconds / 1000).toFixed(1)} s`;
  if (state === 'running') console.log(`  … ${name}: ${detail ?? took}`);
  else if (state === 'skipped') console.log(`– ${name}: up to date`);
  else console.log(`✓ ${name} (${took})${detail ? `: ${detail}` : ''}`);
}
