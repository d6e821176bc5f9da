/** Readiness is "bolt answers": Neo4j prints nothing to the console. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { StartupError } from '../../errors.ts';
import { raceAgainst } from '../deadline.ts';
import { tail } from './install.ts';
import { isRunning } from './process.ts';
import type { State } from './state.ts';

/** Bolt answers after some 5 s; a busy or small machine takes several times that. */
const READY_TIMEOUT_MS = 90_000;

/** How often a server that starts is asked whether it answers. */
const POLL_MS = 150;

/** How often a long step shows that it goes on. */
const PROGRESS_MS = 5_000;

/** A healthy server answers in milliseconds; a stopped process accepts the connection and says nothing for ever. */
const PROBE_TIMEOUT_MS = 4_000;

/** `refused`: something answers there, but neither to our password nor to the one of a new server. */
export type Answer = 'ready' | 'refused' | 'silent';

/** Waits for a server that was just spawned; StartupError with the end of its log where it does not come up. */
export async function untilReady(
  state: State,
  folder: string,
  password: string,
  progress: (detail: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const start = Date.now();
  const logged = sizeOf(debugLog(folder));
  let told = start;
  for (;;) {
    if (signal?.aborted) throw new StartupError('Stopped while Neo4j was starting.');
    const answer = await ask(state.port, password);
    if (answer === 'ready') return;
    if (answer === 'refused') throw passwordError(folder);
    const waited = Date.now() - start;
    if (cannotOpenData(folder, logged)) throw damagedError(folder);
    if (!isRunning(state))
      throw new StartupError(`Neo4j stopped while it was starting. The end of its log:\n${logTail(folder)}`);
    if (waited > READY_TIMEOUT_MS) {
      throw new StartupError(
        `Neo4j did not answer within ${READY_TIMEOUT_MS / 1000} s. The end of its log:\n${logTail(folder)}`,
      );
    }
    if (Date.now() - told >= PROGRESS_MS) {
      told = Date.now();
      progress(`${Math.round(waited / 1000)} s, waiting for bolt`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Whether a server answers at the port with our password. A new one has a password that must be changed first. */
export async function ask(port: number, password: string): Promise<Answer> {
  const answer = await query(port, password, 'neo4j', 'RETURN 1', {});
  if (answer !== 'refused') return answer;
  const change = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
  return await query(port, 'neo4j', 'system', change, { old: 'neo4j', new: password });
}

async function query(
  port: number,
  password: string,
  database: string,
  text: string,
  params: Record<string, unknown>,
): Promise<Answer> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    disableAutoCommitRetries: true,
  });
  try {
    const sent = Promise.resolve(driver.session({ database }).run(text, params));
    await raceAgainst(sent, { deadlineAt: Date.now() + PROBE_TIMEOUT_MS });
    return 'ready';
  } catch (error) {
    const code = error instanceof neo4j.Neo4jError ? error.code : '';
    return code === 'Neo.ClientError.Security.Unauthorized' ? 'refused' : 'silent';
  } finally {
    // In the background: closing says goodbye to the server, which a stopped one never hears.
    driver.close().catch(() => undefined);
  }
}

function passwordError(folder: string): StartupError {
  const data = join(folder, 'home', 'data');
  return new StartupError(
    `The data of the managed Neo4j has another password than the one kept in ${join(folder, 'password')}. Delete ${data} and start again: the graph is rebuilt from the seed.`,
  );
}

/** What the server notes when it starts without the database that holds the graph. */
const NOT_OPENED = /\[neo4j\/\w+\] Exception occurred while starting the database/;

/** Whether it has said so since its log had `before` bytes; those of earlier starts stand above, and may be megabytes. */
function cannotOpenData(folder: string, before: number): boolean {
  const since = Buffer.alloc(Math.max(0, sizeOf(debugLog(folder)) - before));
  if (since.length === 0) return false;
  const file = openSync(debugLog(folder), 'r');
  try {
    readSync(file, since, 0, since.length, before);
  } finally {
    closeSync(file);
  }
  return NOT_OPENED.test(since.toString('utf8'));
}

function debugLog(folder: string): string {
  return join(folder, 'home', 'logs', 'debug.log');
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function damagedError(folder: string): StartupError {
  const data = join(folder, 'home', 'data');
  return new StartupError(
    `The data of the managed Neo4j cannot be opened: they were damaged or cut short. Delete ${data} and start again: the graph is rebuilt from the seed.`,
  );
}

/** The end of the server's log, for errors; what Java itself said (wrong options, no memory) comes first. */
export function logTail(folder: string): string {
  const logs = ['console.log', 'neo4j.log', 'debug.log'].map((name) => tail(read(join(folder, 'home', 'logs', name))));
  const [console = '', user = '', debug = ''] = logs;
  return [console, user === '' ? debug : user].filter((text) => text !== '').join('\n') || '(no log)';
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not written yet.
    return '';
  }
}
