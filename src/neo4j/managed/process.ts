/** Processes by id and start time: an id alone may have been given to another process since. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that can be recognised again. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in the words of the operating system: compared, never parsed. */
  readonly started: string;
}

/** Field of /proc/<pid>/stat with the start time, counted after the command's closing bracket. */
const START_TIME_FIELD = 19;

/** When a process started; undefined where no such process runs. */
export function startedAt(pid: number): string | undefined {
  return process.platform === 'linux' ? startedByProc(pid) : startedByPs(pid);
}

export function markOf(pid: number): ProcessMark | undefined {
  const started = startedAt(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether exactly this process still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return startedAt(mark.pid) === mark.started;
}

/** Running processes whose command line holds this argument, for a server whose state file is lost. */
export function findByArgument(argument: string): ProcessMark[] {
  const { stdout } = spawnSync('ps', ['-Awwo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
  return (stdout ?? '')
    .split('\n')
    .filter((line) => `${line} `.includes(` ${argument} `))
    .map((line) => markOf(Number.parseInt(line, 10)))
    .filter((mark) => mark !== undefined);
}

/** How often a process is looked at while waiting for its end. */
const POLL_MS = 50;

/** After SIGKILL the kernel needs a moment; longer than this and the disk hangs, which waiting does not mend. */
const KILL_WAIT_MS = 5_000;

/** Asks that one process to end, waits, and ends it by force after `graceMs`. */
export async function stopProcess(mark: ProcessMark, graceMs: number): Promise<void> {
  signal(mark, 'SIGTERM');
  if (await ends(mark, graceMs)) return;
  signal(mark, 'SIGKILL');
  await ends(mark, KILL_WAIT_MS);
}

async function ends(mark: ProcessMark, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isRunning(mark)) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return true;
}

/** Looks before it signals: a stranger that was given the id since is left alone. */
function signal(mark: ProcessMark, name: NodeJS.Signals): void {
  if (!isRunning(mark)) return;
  try {
    process.kill(mark.pid, name);
  } catch {
    // It has ended by itself.
  }
}

/** Linux counts in ticks since the machine started, so the mark holds which start of the machine that was. */
function startedByProc(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The command's name stands in brackets and may hold brackets and blanks itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A zombie has ended; only its parent has not looked yet.
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}:${fields[START_TIME_FIELD]}`;
}

function startedByPs(pid: number): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const [, state, started] = /^(\S+)\s+(.+)$/.exec(stdout?.trim() ?? '') ?? [];
  return status !== 0 || state === undefined || state.startsWith('Z') ? undefined : started;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
