/** Processes by id and start time: an id alone may have been given to another process since. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that can be recognised again. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in the words of the operating system. */
  readonly started: string;
}

/** Field of /proc/<pid>/stat with the start time, counted after the command's closing bracket. */
const START_TIME_FIELD = 19;

/** When a process started; undefined where no such process runs. */
export function startedAt(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not looked yet.
    return fields[0] === 'Z' ? undefined : fields[START_TIME_FIELD];
  } catch {
    if (process.platform === 'linux') return undefined;
  }
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const text = stdout?.trim();
  return status === 0 && text ? text : undefined;
}

export function markOf(pid: number): ProcessMark | undefined {
  const started = startedAt(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether exactly this process still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return startedAt(mark.pid) === mark.started;
}

/** How often a process is looked at while waiting for its end. */
const POLL_MS = 100;

/** Asks a process to end, waits, and ends it by force after `graceMs`. */
export async function stopProcess(mark: ProcessMark, graceMs: number): Promise<void> {
  if (!isRunning(mark)) return;
  signal(mark.pid, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (isRunning(mark)) {
    if (Date.now() > deadline) {
      signal(mark.pid, 'SIGKILL');
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}
