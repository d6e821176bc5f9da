/** What one start leaves in the folder for the next. */
import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessMark } from './process.ts';

/** What a later start needs to know of a server: written as soon as it is spawned. */
export interface State extends ProcessMark {
  readonly port: number;
  /** Version and settings it was started with: a server with other ones is not taken over. */
  readonly fingerprint: string;
}

/** Shorter than any password made here: a file that was cut short. Neo4j itself wants 8 characters. */
const MIN_PASSWORD_LENGTH = 16;

/** Made once for a folder and kept from other users of the machine. */
export function passwordOf(folder: string): string {
  const file = join(folder, 'password');
  const kept = read(file)?.trim() ?? '';
  if (kept.length >= MIN_PASSWORD_LENGTH) return kept;
  const password = randomBytes(24).toString('base64url');
  writeWhole(file, `${password}\n`);
  return password;
}

export function readState(folder: string): State | undefined {
  try {
    return JSON.parse(read(stateFile(folder)) ?? '') as State;
  } catch {
    return undefined;
  }
}

export function writeState(folder: string, state: State): void {
  writeWhole(stateFile(folder), JSON.stringify(state));
}

function stateFile(folder: string): string {
  return join(folder, 'state.json');
}

/** Written beside and moved, so that a crash leaves the old one or the new one; readable by this user only. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
