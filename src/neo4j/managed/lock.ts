/**
 * One owner for one folder: two starts in one folder would fight over one database.
 *
 * The lock is the file `owner-N.json` with the highest N. It is taken by making number N+1 in one step, content
 * included, and the file of a dead owner stays until the new one stands. So of two starts that both find a dead owner
 * only one succeeds, whatever the order of their steps. (With one lock file that is deleted when stale, the second
 * could delete the lock that the first has just taken.)
 */
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../../errors.ts';
import { isRunning, markOf, type ProcessMark } from './process.ts';

export interface Owner extends ProcessMark {
  /** What it is, for the message to the second: `The server at http://localhost:4000`. */
  readonly label: string;
}

export interface FolderLock {
  release(): void;
}

/** A failed try means that another start got further; so many at once are none. */
const MAX_TRIES = 20;

/** Takes the folder; StartupError that names the owner where another process has it. A dead owner's lock is taken over. */
export function lockFolder(folder: string, label: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const self = markOf(process.pid);
  if (self === undefined) throw new Error('this process does not know its own start');
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const newest = newestNumber(folder);
    const owner = liveOwner(folder, newest);
    if (owner !== undefined) throw takenError(folder, owner);
    const mine = newest + 1;
    if (!make(folder, mine, { ...self, label })) continue;
    // Made below a newer one: this start slept while others came and went.
    if (newestNumber(folder) === mine) {
      removeOlder(folder, mine);
      return { release: () => replace(folder, mine) };
    }
    rmSync(fileOf(folder, mine), { force: true });
  }
  throw new StartupError(`Many starts at once in ${folder}. Start again.`);
}

/** Who has the folder now; undefined where nobody does. */
export function ownerOf(folder: string): Owner | undefined {
  return liveOwner(folder, newestNumber(folder));
}

export function takenError(folder: string, { pid, label }: Owner): StartupError {
  return new StartupError(
    `${label} (process ${pid}) runs in this folder already (${folder}). Use it, or stop it first: kill ${pid}. For a second one give it a folder and a port of its own: CHOKEPOINT_DATA=.neo4j-2 PORT=4001 npm start`,
  );
}

function liveOwner(folder: string, number: number): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(fileOf(folder, number), 'utf8')) as Owner;
    return isRunning(owner) ? owner : undefined;
  } catch {
    // None, one that was given back, or one cut short by a full disk: nobody's.
    return undefined;
  }
}

function newestNumber(folder: string): number {
  return Math.max(0, ...numbersIn(folder));
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const digits = /^owner-(\d+)\.json$/.exec(name)?.[1];
      return digits === undefined ? [] : [Number(digits)];
    });
  } catch {
    return [];
  }
}

/** A hard link to a finished file appears whole and at once, and fails where the name is taken. */
function make(folder: string, number: number, owner: Owner): boolean {
  const draft = join(folder, `owner.${process.pid}.draft`);
  writeFileSync(draft, JSON.stringify(owner));
  try {
    linkSync(draft, fileOf(folder, number));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Given back, not deleted: the numbers only ever rise. */
function replace(folder: string, number: number): void {
  const draft = join(folder, `owner.${process.pid}.draft`);
  writeFileSync(draft, JSON.stringify({ pid: 0, started: 'given back', label: '' } satisfies Owner));
  renameSync(draft, fileOf(folder, number));
}

function removeOlder(folder: string, number: number): void {
  for (const older of numbersIn(folder)) if (older < number) rmSync(fileOf(folder, older), { force: true });
}

function fileOf(folder: string, number: number): string {
  return join(folder, `owner-${number}.json`);
}
