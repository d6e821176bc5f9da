/** How long a person waits: `npm start` on a fresh clone, and once more in the same folder. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Starts {
  /** Seconds until the server says where it answers. */
  readonly first: number;
  readonly second: number;
}

const PATIENCE_MS = 15 * 60_000;

/** Undefined where the project is no clone that could be cloned. */
export async function measureStarts(root: string): Promise<Starts | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-start-'));
  const clone = join(folder, 'clone');
  try {
    const { status } = spawnSync('git', ['clone', '--quiet', root, clone], { stdio: 'ignore' });
    if (status !== 0) return undefined;
    return { first: await start(clone), second: await start(clone) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function start(folder: string): Promise<number> {
  const before = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const seconds = await untilReady(child, before);
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('close', resolve));
  return seconds;
}

function untilReady(child: ChildProcess, before: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = () => {
      child.kill('SIGTERM');
      reject(new Error(`npm start in a fresh clone did not come up:\n${output}`));
    };
    const timer = setTimeout(fail, PATIENCE_MS);
    child.once('exit', fail);
    const read = (text: Buffer) => {
      output += text;
      if (!output.includes('answers at')) return;
      clearTimeout(timer);
      child.removeListener('exit', fail);
      resolve((performance.now() - before) / 1000);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
}
