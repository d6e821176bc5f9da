import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../../src/neo4j/database.ts';
import { type ManagedNeo4j, startManaged } from '../../../src/neo4j/managed/server.ts';

/** Runs work on an empty Neo4j with a folder of its own, which is gone afterwards, also where the work fails. */
export async function withOwnDatabase(
  root: string,
  work: (database: Database, address: ManagedNeo4j) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-scale-'));
  const libFolder = join(root, '.neo4j', 'lib');
  const pomFile = join(root, 'src/neo4j/managed/pom.xml');
  try {
    const server = await startManaged({ folder, libFolder, pomFile, label: 'A measurement' });
    // A run that is broken off has no time for a polite end; its data is thrown away in any case.
    const breakOff = () => {
      process.kill(server.pid, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    };
    process.once('exit', breakOff);
    const database = openDatabase(server);
    try {
      await work(database, server);
    } finally {
      await database.close();
      await server.stop();
      process.off('exit', breakOff);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
