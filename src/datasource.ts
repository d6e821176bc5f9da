/** The database by configuration: one that runs elsewhere, or the managed one. */
import { join, resolve } from 'node:path';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './neo4j/database.ts';
import { type Step, startManaged } from './neo4j/managed/server.ts';

export interface Datasource {
  readonly database: Database;
  /** Closes the pool, and stops the server if it is ours. */
  close(): Promise<void>;
}

/** Opens it and waits until it answers. `label` says who asks, for the message to a second start in the folder. */
export async function openDatasource(config: Config, root: string, label: string): Promise<Datasource> {
  if (config.neo4j !== undefined) {
    const database = openDatabase(config.neo4j);
    const start = performance.now();
    try {
      await database.verify();
    } catch (error) {
      await database.close();
      throw error;
    }
    tell({ name: `Neo4j at ${config.neo4j.uri} answers`, state: 'done', milliseconds: performance.now() - start });
    return { database, close: () => database.close() };
  }
  const folder = resolve(root, config.dataFolder);
  const managed = await startManaged({
    folder,
    libFolder: join(folder, 'lib'),
    pomFile: join(root, 'src/neo4j/managed/pom.xml'),
    label,
    onStep: tell,
  });
  const database = openDatabase(managed);
  return {
    database,
    close: async () => {
      await database.close();
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
