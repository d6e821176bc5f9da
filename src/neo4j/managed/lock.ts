/** One owner for one folder: two starts in one folder would fight over one database. */
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../../errors.ts';
import { isRunning, markOf, type ProcessMark } from './process.ts';

export interface Owner extends ProcessMark {
  /** What it is, for the message to the second: `the server at http://localhost:4000`. */
  readonly label: string;
}

export interface FolderLock {
  release(): void;
}

/** Takes the folder; StartupError that names the owner where another process has it. A dead owner's lock is taken over. */
export function lockFolder(folder: string, label: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'owner.json');
  const self = markOf(process.pid);
  if (self === undefined) throw new Error('this process does not know its own start');
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ ...self, label } satisfies Owner));
  try {
    // A hard link is made whole or not at all: of two starts at once only one gets it.
    for (let attempt = 0; ; attempt += 1) {
      try {
        linkSync(mine, file);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        const owner = readOwner(file);
        if ((owner !== undefined && isRunning(owner)) || attempt > 0) throw takenError(folder, owner);
        rmSync(file, { force: true });
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return {
    release: () => {
      if (readOwner(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

function readOwner(file: string): Owner | undefined {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Owner) : undefined;
  } catch {
    // Cut short by a crash: nobody's.
    return undefined;
  }
}

function takenError(folder: string, owner: Owner | undefined): StartupError {
  const who = owner === undefined ? 'Another start' : `${owner.label} (process ${owner.pid})`;
  return new StartupError(
    `${who} runs in this folder already (${folder}). Use it, or stop it first${owner ? `: kill ${owner.pid}` : ''}. For a second one give it a folder and a port of its own: CHOKEPOINT_DATA=.neo4j-2 PORT=4001 npm start`,
  );
}
