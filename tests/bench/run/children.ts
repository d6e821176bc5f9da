/** The processes that are measured: each server by itself, so that its processor time and memory are its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Question, Statement, Usage } from './servers/usage.ts';

export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface Server {
  readonly name: string;
  readonly url: string;
  usage(): Promise<Usage>;
  /** What the server sends to the database while the work is done. */
  statementsOf(work: () => Promise<unknown>): Promise<Statement[]>;
  stop(): Promise<void>;
}

/** Starting, and planning the first question, on a machine that is busy with other things. */
const START_MS = 300_000;

/** What is still running then is ended by force. */
const STOP_MS = 15_000;

const USAGE = new URL('./servers/usage.js', import.meta.url).href;

export interface ServerProgram {
  readonly name: string;
  /** The program: a file, with arguments. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly root: string;
}

/** Starts a server and waits until it says where it answers. */
export async function startServer(program: ServerProgram, database: Address): Promise<Server> {
  const { name, file, args = [], root } = program;
  const child = fork(file, args, {
    cwd: root,
    execArgv: ['--import', USAGE],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // JSON knows no whole numbers, which some statements must have.
    serialization: 'advanced',
    env: {
      ...inherited(),
      NEO4J_URI: database.uri,
      NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password,
      PORT: '0',
      ...program.env,
    },
  });
  const url = await untilReady(child, name);
  return {
    name,
    url,
    usage: () => tell<Usage>(child, 'usage'),
    statementsOf: async (work) => {
      await tell(child, 'record');
      await work();
      return await tell<Statement[]>(child, 'recorded');
    },
    stop: () => stop(child),
  };
}

/** What a process needs to run at all; settings of the bench are not passed on. */
function inherited(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'JAVA_HOME', 'SystemRoot'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

function untilReady(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`${name} ${why}:\n${output.trim()}`));
    };
    const timer = setTimeout(fail, START_MS, 'was not ready in time');
    child.once('exit', () => fail('ended'));
    const read = (text: Buffer) => {
      output = `${output}${text}`.slice(-20_000);
      const url = /answers at (http:\/\/[^/\s]+)/.exec(output)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      child.removeAllListeners('exit');
      child.stdout?.removeAllListeners('data').resume();
      // What goes wrong later is a word to the person who watches, once: under load it comes by the thousand.
      child.stderr?.removeAllListeners('data').resume();
      child.stderr?.once('data', (more) => console.error(`${name}: ${String(more).split('\n')[0]}`));
      resolve(url.replace('localhost', '127.0.0.1'));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
}

function tell<Answer>(child: ChildProcess, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.send(question, (error) => {
      if (error !== null) reject(error);
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** A server program of the bench by its name. */
export function benchProgram(name: string): string {
  return fileURLToPath(new URL(`./servers/${name}.js`, import.meta.url));
}
