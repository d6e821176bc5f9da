/** A Neo4j of our own: fetched, started on loopback, stopped with us, recovered after a killed start. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { StartupError } from '../../errors.ts';
import { installNeo4j } from './install.ts';
import { type FolderLock, lockFolder } from './lock.ts';
import { isRunning, markOf, type ProcessMark, stopProcess } from './process.ts';
import { answers, logTail, untilReady } from './ready.ts';
import { JAVA_ARGUMENTS, neo4jConf } from './settings.ts';
import { forgetState, passwordOf, readState, type State, writeState } from './state.ts';
import { type Environment, requireJava } from './tools.ts';

/** SIGTERM to exit takes up to 10 s. */
const STOP_GRACE_MS = 30_000;

export interface ManagedOptions {
  /** Data, settings and logs of this server. */
  readonly folder: string;
  /** Neo4j's jars, shared between servers. */
  readonly libFolder: string;
  /** The `pom.xml` that names Neo4j's version. */
  readonly pomFile: string;
  /** What starts it, for the message to a second start: `Chokepoint at http://localhost:4000`. */
  readonly label: string;
  readonly env?: Environment;
  readonly onStep?: (step: Step) => void;
}

/** What a step did, once it has ended; or, while it lasts, that it goes on. */
export interface Step {
  readonly name: string;
  readonly state: 'running' | 'done' | 'skipped';
  readonly detail?: string;
  readonly milliseconds: number;
}

export interface ManagedNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** True where the server of a killed start was found running and taken over. */
  readonly recovered: boolean;
  stop(): Promise<void>;
}

export async function startManaged(options: ManagedOptions): Promise<ManagedNeo4j> {
  const { folder, libFolder, pomFile, label, env = process.env, onStep = () => undefined } = options;
  const lock = lockFolder(folder, label);
  try {
    const home = join(folder, 'home');
    mkdirSync(join(home, 'conf'), { recursive: true });
    const password = passwordOf(folder);
    const java = requireJava(env);
    const step = stepper(onStep);
    await step('Neo4j fetched through Maven', async (progress) =>
      (await installNeo4j({ folder: libFolder, pomFile, env, progress })) ? undefined : 'skipped',
    );
    const left = readState(folder);
    let recovered = false;
    let state = left;
    await step('Neo4j started', async (progress) => {
      if (left !== undefined && isRunning(left) && (await answers(left.port, password))) {
        recovered = true;
        return `took over process ${left.pid} of a start that was killed`;
      }
      if (left !== undefined) await stopProcess(left, STOP_GRACE_MS);
      state = await spawnServer({ folder, home, libFolder, java: java.command });
      await untilReady(state, folder, password, progress);
      return `bolt on 127.0.0.1:${state.port}, Java ${java.version}`;
    });
    if (state === undefined) throw new Error('a started server has a state');
    return running(state, password, recovered, folder, lock);
  } catch (error) {
    const state = readState(folder);
    if (state !== undefined) await stopProcess(state, STOP_GRACE_MS);
    lock.release();
    throw error;
  }
}

function running(state: State, password: string, recovered: boolean, folder: string, lock: FolderLock): ManagedNeo4j {
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await stopProcess(state, STOP_GRACE_MS);
    forgetState(folder);
    lock.release();
  };
  return {
    uri: `bolt://127.0.0.1:${state.port}`,
    user: 'neo4j',
    password,
    recovered,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** Runs steps one after the other and tells how each went; a work that gives `skipped` had nothing to do. */
function stepper(onStep: (step: Step) => void) {
  return async (
    name: string,
    work: (progress: (detail: string) => void) => Promise<string | undefined>,
  ): Promise<void> => {
    const start = performance.now();
    const tell = (state: Step['state'], detail?: string) =>
      onStep({
        name,
        state,
        milliseconds: Math.round(performance.now() - start),
        ...(detail !== undefined && { detail }),
      });
    const detail = await work((text) => tell('running', text));
    if (detail === 'skipped') tell('skipped');
    else tell('done', detail);
  };
}

async function spawnServer(paths: { folder: string; home: string; libFolder: string; java: string }): Promise<State> {
  const { folder, home, libFolder, java } = paths;
  const port = await freePort();
  writeFileSync(join(home, 'conf', 'neo4j.conf'), neo4jConf(port));
  const args = [
    '-cp',
    join(libFolder, '*'),
    ...JAVA_ARGUMENTS,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
  // A process group of its own: Ctrl-C at the terminal reaches us, and we stop it when the API has closed.
  const child = spawn(java, args, { cwd: home, detached: true, stdio: 'ignore' });
  child.unref();
  const mark = await new Promise<ProcessMark | undefined>((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => resolve(child.pid === undefined ? undefined : markOf(child.pid)));
  });
  if (mark === undefined) throw new StartupError(`Neo4j ended as soon as it was started.\n${logTail(folder)}`);
  const state = { ...mark, port };
  writeState(folder, state);
  return state;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
