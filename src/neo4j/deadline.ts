import { Timeout } from '../errors.ts';

/** When to stop waiting: a moment on the clock, a client that left, or both. */
export interface Patience {
  readonly deadlineAt?: number;
  readonly signal?: AbortSignal;
}

/**
 * Milliseconds that are left, at least 1: to Neo4j a timeout of 0 means "none at all".
 * Throws when nothing is left, so that no statement is sent in vain.
 */
export function remaining({ deadlineAt, signal }: Patience): number | undefined {
  if (signal?.aborted) throw abandoned();
  if (deadlineAt === undefined) return undefined;
  const left = Math.floor(deadlineAt - Date.now());
  if (left <= 0) throw outOfTime();
  return Math.max(left, 1);
}

/**
 * Waits for `work` no longer than patience lasts. The driver ends no stuck call by itself (a server
 * that accepts and then says nothing holds it for ever), so the clock that counts is this one.
 * `work` goes on; its late failure is swallowed here because nobody listens any more.
 */
export async function raceAgainst<T>(work: Promise<T>, patience: Patience): Promise<T> {
  work.catch(() => undefined);
  const left = remaining(patience);
  const { signal } = patience;
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const giveUp = new Promise<never>((_resolve, reject) => {
    if (left !== undefined) timer = setTimeout(() => reject(outOfTime()), left);
    onAbort = () => reject(abandoned());
    signal?.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, giveUp]);
  } finally {
    clearTimeout(timer);
    if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort);
  }
}

function outOfTime(): Timeout {
  return new Timeout('The answer was not ready within the time of this request: ask for less, or try again.');
}

function abandoned(): Timeout {
  return new Timeout('The request was abandoned before its answer was ready.');
}
