/** A Neo4j of our own: fetched, started on loopback, stopped with us, recovered after a killed start. */
import { StartupError } from '../../errors.ts';
import { classArchive } from './class-archive.ts';
import { installNeo4j } from './install.ts';
import { lockFolder, ownerOf } from './lock.ts';
import { isRunning, stopProcess } from './process.ts';
import { ask, untilReady } from './ready.ts';
import { fingerprintOf, type ServerPaths, spawnServer, strayServers } from './spawn.ts';
import { passwordOf, readState, type State } from './state.ts';
import { type Environment, requireJava } from './tools.ts';

/** SIGTERM to exit takes 2 to 3 s, more where classes are archived or much is to be written to a slow disk; then it is ended by force. */
const STOP_GRACE_MS = 20_000;

export interface ManagedOptions extends ServerPaths {
  /** What starts it, for the message to a second start: `Chokepoint at http://localhost:4000`. */
  readonly label: string;
  readonly env?: Environment;
  /** Gives up the start: what was spawned is stopped, the folder is free again. */
  readonly signal?: AbortSignal | undefined;
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
  /** The server's process. */
  readonly pid: number;
  /** True where the server of a killed start was found running and taken over. */
  readonly recovered: boolean;
  stop(): Promise<void>;
}

export async function startManaged(options: ManagedOptions): Promise<ManagedNeo4j> {
  const { folder, libFolder, pomFile, label, env = process.env, signal, onStep = () => undefined } = options;
  const lock = lockFolder(folder, label);
  try {
    const password = passwordOf(folder);
    const java = requireJava(env);
    const step = stepper(onStep);
    await step('Neo4j fetched through Maven', async (progress) =>
      (await installNeo4j({ folder: libFolder, pomFile, env, signal, progress })) ? undefined : 'skipped',
    );
    const archive = classArchive(libFolder, java);
    let taken: State | undefined;
    let state: State | undefined;
    await step('Neo4j started', async (progress) => {
      taken = await takeOver(options, password);
      if (taken !== undefined) return `took over process ${taken.pid} of a start that was killed`;
      throwIfAborted(signal);
      state = await spawnServer(options, java.command, archive.javaArguments, readState(folder)?.port);
      await untilReady(state, folder, password, progress, signal);
      return `bolt on 127.0.0.1:${state.port}, Java ${java.version}`;
    });
    throwIfAborted(signal);
    const server = taken ?? state;
    if (server === undefined) throw new Error('a started server has a state');
    return running(server, password, taken !== undefined, () => {
      archive.keep();
      lock.release();
    });
  } catch (error) {
    const state = readState(folder);
    if (state !== undefined) await stopProcess(state, STOP_GRACE_MS);
    lock.release();
    if (signal?.aborted) throw new StartupError('Stopped while starting.');
    throw error;
  }
}

/**
 * How to reach the server that another process of this folder runs; undefined where none does.
 * For commands beside a running API, such as a new load of the seed.
 */
export function runningServer(folder: string): { uri: string; user: string; password: string } | undefined {
  const state = readState(folder);
  if (ownerOf(folder) === undefined || state === undefined || !isRunning(state)) return undefined;
  return { uri: boltOf(state), user: 'neo4j', password: passwordOf(folder) };
}

/** A server that outlived its start is used on where it answers and is as a new one would be; else it is stopped. */
async function takeOver(paths: ServerPaths, password: string): Promise<State | undefined> {
  const left = readState(paths.folder);
  if (left !== undefined && isRunning(left)) {
    if (left.fingerprint === fingerprintOf(paths) && (await ask(left.port, password)) === 'ready') return left;
    await stopProcess(left, STOP_GRACE_MS);
  }
  for (const stray of strayServers(paths.folder)) await stopProcess(stray, STOP_GRACE_MS);
  return undefined;
}

function running(state: State, password: string, recovered: boolean, afterwards: () => void): ManagedNeo4j {
  let stopping: Promise<void> | undefined;
  // Its state stays: the next server takes the same port where it can.
  const stop = async (): Promise<void> => {
    await stopProcess(state, STOP_GRACE_MS);
    afterwards();
  };
  return {
    uri: boltOf(state),
    user: 'neo4j',
    password,
    pid: state.pid,
    recovered,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

function boltOf(state: State): string {
  return `bolt://127.0.0.1:${state.port}`;
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new StartupError('Stopped while starting.');
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
