/** A Neo4j of a test's own with the real seed, to be killed and started again while the server under test goes on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { loadSeed } from '../../seed/load.ts';
import { createSchema, readSdl } from '../../src/graphql/schema.ts';
import { openDatabase } from '../../src/neo4j/database.ts';
import { classArchive } from '../../src/neo4j/managed/class-archive.ts';
import { isRunning, stopProcess } from '../../src/neo4j/managed/process.ts';
import { untilReady } from '../../src/neo4j/managed/ready.ts';
import { spawnServer } from '../../src/neo4j/managed/spawn.ts';
import { passwordOf, type State } from '../../src/neo4j/managed/state.ts';
import { requireJava } from '../../src/neo4j/managed/tools.ts';
import { readExamples, viewQuestions, warmUp } from '../../src/warm-up.ts';
import { ROOT, TODAY } from './app.ts';
import { realSeed } from './swap-seed.ts';

export interface OwnNeo4j {
  readonly folder: string;
  readonly login: { readonly uri: string; readonly user: string; readonly password: string };
  /** Ends it by a signal and waits until it has gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Starts it again where it was; resolves when it answers. */
  startAgain(): Promise<void>;
  remove(): Promise<void>;
}

const ENDS_WITHIN_MS = 30_000;

/** Starts it, loads the seed, and has it plan what the examples ask. */
export async function startOwnNeo4j(): Promise<OwnNeo4j> {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-own-'));
  const paths = { folder, libFolder: inject('neo4jLib'), pomFile: join(ROOT, 'src/neo4j/managed/pom.xml') };
  const password = passwordOf(folder);
  const java = requireJava(process.env);
  const archive = classArchive(paths.libFolder, java);
  let state: State | undefined;
  const start = async (): Promise<State> => {
    state = await spawnServer(paths, java.command, archive.javaArguments, state?.port);
    await untilReady(state, folder, password, () => undefined);
    return state;
  };
  const { port } = await start();
  const login = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
  const database = openDatabase(login);
  const { seed, version } = await realSeed();
  await loadSeed(database, seed, version, () => undefined);
  const questions = [...readExamples(join(ROOT, 'schema/examples')), ...viewQuestions(TODAY)];
  await warmUp(createSchema(readSdl(join(ROOT, 'schema'))), database, questions);
  await database.close();
  return {
    folder,
    login,
    end: async (signal) => {
      if (state === undefined) return;
      process.kill(state.pid, signal);
      const deadline = Date.now() + ENDS_WITHIN_MS;
      while (isRunning(state)) {
        if (Date.now() > deadline) throw new Error(`the database did not end by ${signal}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    startAgain: async () => {
      const { port: again } = await start();
      if (again !== port) throw new Error('another process took the port meanwhile');
    },
    remove: async () => {
      if (state !== undefined) await stopProcess(state, ENDS_WITHIN_MS);
      archive.keep();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
