/** What one start leaves in the folder for the next. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessMark } from './process.ts';

/** What a later start needs to know of a server: written as soon as it is spawned. */
export interface State extends ProcessMark {
  readonly port: number;
}

/** Made once for a folder and kept from other users of the machine. */
export function passwordOf(folder: string): string {
  const file = join(folder, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

export function readState(folder: string): State | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')) as State;
  } catch {
    return undefined;
  }
}

/** Written beside and moved, so that a crash leaves the old one or the new one. */
export function writeState(folder: string, state: State): void {
  writeFileSync(join(folder, 'state.json.new'), JSON.stringify(state));
  renameSync(join(folder, 'state.json.new'), join(folder, 'state.json'));
}

export function forgetState(folder: string): void {
  rmSync(join(folder, 'state.json'), { force: true });
}
