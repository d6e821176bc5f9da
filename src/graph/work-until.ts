/** Long work of our own on what was read: it lets other requests in, and stops while there is time to answer. */
import { setImmediate } from 'node:timers/promises';
import { Timeout } from '../errors.ts';

/** Other requests wait no longer than about this. */
const TURN_MS = 15;

export interface Worked<Result> {
  readonly results: readonly Result[];
  /** Whether every item was worked on. */
  readonly whole: boolean;
}

/**
 * Works on items in their order, until a moment in epoch milliseconds. Throws Timeout where the client went away: nobody
 * reads the part that was done.
 */
export async function workUntil<Item, Result>(
  items: readonly Item[],
  until: number,
  work: (item: Item) => Result,
  signal?: AbortSignal,
): Promise<Worked<Result>> {
  const results: Result[] = [];
  let turnEnds = Date.now() + TURN_MS;
  for (const item of items) {
    const now = Date.now();
    if (now >= until) return { results, whole: false };
    if (now >= turnEnds) {
      await setImmediate();
      if (signal?.aborted) throw new Timeout('The request was abandoned before its answer was ready.');
      turnEnds = Date.now() + TURN_MS;
    }
    results.push(work(item));
  }
  return { results, whole: true };
}

/** The moment at which a part of what is left of a request's time is over. */
export function partOfTime(deadlineAt: number, part: number): number {
  const now = Date.now();
  return now + (deadlineAt - now) * part;
}
