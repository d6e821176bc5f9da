/** Runs the project's own commands as a person does, and reads what they print. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A start builds first where the sources have changed since. */
const PRINT_TIMEOUT_MS = 120_000;

export interface Started {
  readonly pid: number;
  /** Everything printed so far, both streams. */
  output(): string;
  /** Waits until the output matches; throws with the output where the process ends before, or too much time passes. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Exit status, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  kill(signal: NodeJS.Signals): void;
}

/** `node src/bootstrap.mjs <args>`, with standard input closed, as a service manager would. */
export function startCommand(args: readonly string[], env: Record<string, string>): Started {
  return follow(spawn(process.execPath, ['src/bootstrap.mjs', ...args], optionsWith(env)));
}

/** `npm start`: npm and a shell stand between the one who stops it and our process. */
export function startThroughNpm(env: Record<string, string>): Started {
  return follow(spawn('npm', ['start'], optionsWith(env)));
}

function optionsWith(env: Record<string, string>): SpawnOptions {
  const ours = { NODE_ENV: '', NEO4J_URI: '', HOST: '', npm_lifecycle_event: undefined };
  return { env: { ...process.env, ...ours, ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
}

function follow(child: ChildProcess): Started {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  let over = false;
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => {
      over = true;
      resolve(code ?? signal ?? 'unknown');
    });
  });
  const output = () => chunks.join('');
  return {
    pid: child.pid ?? 0,
    output,
    ended,
    kill: (signal) => void child.kill(signal),
    async printed(pattern) {
      const deadline = Date.now() + PRINT_TIMEOUT_MS;
      for (;;) {
        const wasOver = over;
        const match = pattern.exec(output());
        if (match !== null) return match;
        if (wasOver || Date.now() > deadline) throw new Error(`never printed ${pattern}:\n${output()}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
