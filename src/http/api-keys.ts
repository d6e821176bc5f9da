/**
 * API keys: who has one is limited by it instead of by address. The file holds hashes only, so that whoever reads it
 * cannot ask with them. A key is 256 random bits: one round of SHA-256 keeps it as well as many would.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Rate } from './rate-limit.ts';

export interface ApiKey {
  /** Who has it; the only thing of it that is ever logged. */
  readonly name: string;
  readonly hash: Buffer;
  readonly rate: Rate;
}

const KEY_BYTES = 32;

/** Lets people and scanners of repositories see what a stray text is. */
const PREFIX = 'ck_';

const LINE = /^([\w.-]{1,64})\s+sha256:([0-9a-f]{64})\s+(\d{1,6}(?:\.\d+)?)\s+(\d{1,6})$/;

/** A new key, and its line for the file of keys. The key itself is kept nowhere. */
export function makeKey(name: string, rate: Rate): { readonly key: string; readonly line: string } {
  const key = PREFIX + randomBytes(KEY_BYTES).toString('base64url');
  return { key, line: `${name} sha256:${hashOf(key).toString('hex')} ${rate.perSecond} ${rate.burst}` };
}

/** Reads a file of keys: `name sha256:hash requests-a-second burst` on each line; mistakes by their line. */
export function parseKeys(text: string): { readonly keys: readonly ApiKey[]; readonly problems: readonly string[] } {
  const keys: ApiKey[] = [];
  const problems: string[] = [];
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, name, hash, perSecond, burst] = LINE.exec(line) ?? [];
    const rate = { perSecond: Number(perSecond), burst: Number(burst) };
    if (name === undefined || hash === undefined || rate.perSecond <= 0 || rate.burst < 1) {
      problems.push(`line ${index + 1}: expected "name sha256:<64 hex digits> <requests a second> <burst>"`);
    } else if (keys.some((key) => key.name === name)) {
      problems.push(`line ${index + 1}: the name ${name} stands twice`);
    } else keys.push({ name, hash: Buffer.from(hash, 'hex'), rate });
  }
  return { keys, problems };
}

/** The key that was given; all are compared, in constant time, so that the time tells nothing. */
export function findKey(keys: readonly ApiKey[], given: string): ApiKey | undefined {
  const hash = hashOf(given);
  let found: ApiKey | undefined;
  for (const key of keys) if (timingSafeEqual(key.hash, hash)) found = key;
  return found;
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
