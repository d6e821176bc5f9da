/** One managed Neo4j for the whole run: temporary data, a port of its own, the real seed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { loadSeed } from '../../seed/load.ts';
import { formatProblem, readSeed } from '../../seed/validate.ts';
import { createSchema, readSdl } from '../../src/graphql/schema.ts';
import { openDatabase } from '../../src/neo4j/database.ts';
import { startManaged } from '../../src/neo4j/managed/server.ts';
import { readExamples, viewQuestions, warmUp } from '../../src/warm-up.ts';
import { TODAY } from './today.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
    /** Neo4j's jars, for tests that start servers of their own. */
    neo4jLib: string;
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The server of the run, and how many projects use it: each project loads this file anew. */
interface Shared {
  readonly running: Promise<Running>;
  users: number;
}

interface Running {
  readonly neo4j: { uri: string; user: string; password: string };
  readonly neo4jLib: string;
  stop(): Promise<void>;
}

const SHARED = Symbol.for('chokepoint.test-database');

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const everywhere = globalThis as { [SHARED]?: Shared };
  everywhere[SHARED] ??= { running: start(), users: 0 };
  const shared = everywhere[SHARED];
  shared.users += 1;
  const { neo4j, neo4jLib, stop } = await shared.running;
  project.provide('neo4j', neo4j);
  project.provide('neo4jLib', neo4jLib);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete everywhere[SHARED];
    await stop();
  };
}

async function start(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-test-'));
  const libFolder = join(ROOT, '.neo4j', 'lib');
  const server = await startManaged({
    folder,
    libFolder,
    pomFile: join(ROOT, 'src/neo4j/managed/pom.xml'),
    label: 'A test run',
  });
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  // A run that is broken off has no time for a polite end; its data is thrown away in any case.
  const breakOff = (): void => {
    killNow(server.pid);
    clear();
  };
  const exitAtSignal = (): never => process.exit(1);
  process.once('exit', breakOff);
  for (const name of ['SIGTERM', 'SIGHUP']) process.once(name, exitAtSignal);
  const stop = async (): Promise<void> => {
    await server.stop();
    process.off('exit', breakOff);
    for (const name of ['SIGTERM', 'SIGHUP']) process.off(name, exitAtSignal);
    clear();
  };
  try {
    const { uri, user, password } = server;
    const database = openDatabase({ uri, user, password });
    const seed = await readSeed(join(ROOT, 'seed'));
    if (!seed.ok) throw new Error(seed.problems.map(formatProblem).join('\n'));
    await loadSeed(database, seed.seed, seed.version, () => undefined);
    // Planning belongs to the set-up: a test judges what a server answers that has been up for a while.
    const questions = [...readExamples(join(ROOT, 'schema/examples')), ...viewQuestions(TODAY)];
    await warmUp(createSchema(readSdl(join(ROOT, 'schema'))), database, questions);
    await database.close();
    return { neo4j: { uri, user, password }, neo4jLib: libFolder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
