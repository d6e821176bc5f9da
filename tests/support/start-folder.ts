/** A data folder of a test's own, and starts in it as a person makes them. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { stopProcess } from '../../src/neo4j/managed/process.ts';
import { readState } from '../../src/neo4j/managed/state.ts';
import { freePort, type Started, startCommand } from './start.ts';

/** A start with its database and seed, on a machine that does other things too. */
export const START_MS = 180_000;

export interface StartFolder {
  readonly folder: string;
  readonly port: number;
  /** Runs a command of ours there. */
  start(command: string, env?: Record<string, string>): Started;
  /** Ends with the others what was started elsewhere. */
  adopt(started: Started): void;
  /** Ends all that runs there, and removes the folder. */
  remove(): Promise<void>;
}

export async function startFolder(): Promise<StartFolder> {
  const folder = newFolder();
  const port = await freePort();
  const starts: Started[] = [];
  return {
    folder,
    port,
    start: (command, env = {}) => {
      const started = startCommand([command], { CHOKEPOINT_DATA: folder, PORT: String(port), ...env });
      starts.push(started);
      return started;
    },
    adopt: (started) => void starts.push(started),
    remove: async () => {
      for (const start of starts) start.kill('SIGKILL');
      const server = readState(folder);
      if (server !== undefined) await stopProcess(server, 5_000);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A data folder that shares the jars. */
export function newFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'chokepoint-managed-'));
  symlinkSync(inject('neo4jLib'), join(path, 'lib'));
  return path;
}

/** What the API at an address says that it is. */
export async function askTypename(address: string): Promise<string> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const { data } = (await response.json()) as { data: { __typename: string } };
  return data.__typename;
}
