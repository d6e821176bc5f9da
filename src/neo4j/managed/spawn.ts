/** Starts Neo4j's own Java process on a free port. */
import { type StdioOptions, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { StartupError } from '../../errors.ts';
import { findByArgument, markOf, type ProcessMark } from './process.ts';
import { logTail } from './ready.ts';
import { JAVA_ARGUMENTS, neo4jConf } from './settings.ts';
import { type State, writeState } from './state.ts';

export interface ServerPaths {
  /** Data folder: password, state, and Neo4j's home below it. */
  readonly folder: string;
  readonly libFolder: string;
  readonly pomFile: string;
}

/** `javaArguments` come before those that every server has. */
export async function spawnServer(
  paths: ServerPaths,
  java: string,
  javaArguments: readonly string[],
  lastPort: number | undefined,
): Promise<State> {
  const { folder, libFolder } = paths;
  const home = homeOf(folder);
  for (const name of ['conf', 'logs', 'tmp']) mkdirSync(join(home, name), { recursive: true });
  const port = await freePort(lastPort);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), neo4jConf(port));
  const args = [
    // Java itself expands the star, in the folder where it starts: a path with a colon would be two paths.
    '-cp',
    '*',
    ...javaArguments,
    ...JAVA_ARGUMENTS,
    // Native libraries are unpacked here, and a killed server leaves them.
    `-Djava.io.tmpdir=${join(home, 'tmp')}`,
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(home),
    `--config-dir=${join(home, 'conf')}`,
  ];
  const mark = await detach(java, args, libFolder, join(home, 'logs', 'console.log'));
  if (mark === undefined) throw new StartupError(`Neo4j ended as soon as it was started.\n${logTail(folder)}`);
  const state = { ...mark, port, fingerprint: fingerprintOf(paths) };
  writeState(folder, state);
  return state;
}

/** Neo4j's version and settings, without the port. */
export function fingerprintOf({ pomFile }: ServerPaths): string {
  return hashOf(readFileSync(pomFile, 'utf8'), neo4jConf(0), ...JAVA_ARGUMENTS);
}

/** Short, and another one for other texts. */
export function hashOf(...texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16);
}

/** Servers of this folder that run although no state file names them: killed in the moment between. */
export function strayServers(folder: string): ProcessMark[] {
  return findByArgument(homeArgument(homeOf(folder)));
}

function homeOf(folder: string): string {
  return join(folder, 'home');
}

function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

/** A process group of its own: Ctrl-C at the terminal reaches us, and we stop it when the API has closed. */
async function detach(command: string, args: string[], cwd: string, log: string): Promise<ProcessMark | undefined> {
  const output = openSync(log, 'w');
  try {
    const stdio: StdioOptions = ['ignore', output, output];
    const child = spawn(command, args, { cwd, detached: true, stdio });
    child.unref();
    return await new Promise<ProcessMark | undefined>((resolve, reject) => {
      child.once('error', reject);
      child.once('spawn', () => resolve(child.pid === undefined ? undefined : markOf(child.pid)));
    });
  } finally {
    closeSync(output);
  }
}

/** The last port where it is free still, so that tools which are connected find it again; else any. */
async function freePort(wanted = 0): Promise<number> {
  const probe = createServer();
  const listening = new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(wanted, '127.0.0.1', () => resolve(true));
  });
  if (!(await listening)) return freePort();
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
