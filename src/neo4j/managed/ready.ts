/** Readiness is "bolt answers": Neo4j prints nothing to the console. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { StartupError } from '../../errors.ts';
import { tail } from './install.ts';
import { isRunning } from './process.ts';
import type { State } from './state.ts';

/** Bolt answers after some 5 s; a busy or small machine takes several times that. */
const READY_TIMEOUT_MS = 90_000;

/** How often a server that starts is asked whether it answers. */
const POLL_MS = 250;

/** How often a long step shows that it goes on. */
const PROGRESS_MS = 5_000;

/** Waits for a server that was just spawned; StartupError with the end of its log where it does not come up. */
export async function untilReady(
  state: State,
  folder: string,
  password: string,
  progress: (detail: string) => void,
): Promise<void> {
  const start = Date.now();
  let told = start;
  while (!(await answers(state.port, password))) {
    const waited = Date.now() - start;
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
export async function answers(port: number, password: string): Promise<boolean> {
  if (await query(port, password, 'neo4j', 'RETURN 1', {})) return true;
  const change = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
  return await query(port, 'neo4j', 'system', change, { old: 'neo4j', new: password });
}

async function query(
  port: number,
  password: string,
  database: string,
  text: string,
  params: Record<string, unknown>,
): Promise<boolean> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 0,
  });
  const session = driver.session({ database });
  try {
    await session.run(text, params);
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

/** The end of the server's log, for errors. */
export function logTail(folder: string): string {
  for (const name of ['neo4j.log', 'debug.log']) {
    try {
      const text = readFileSync(join(folder, 'home', 'logs', name), 'utf8');
      if (text.trim() !== '') return tail(text);
    } catch {
      // Not written yet.
    }
  }
  return '(no log)';
}
