/** How many requests are worked on at once; the rest wait a moment, or are told to come back. */

export interface Admission {
  /** Whether a request that came now would be refused: asked before anything is read of it. */
  full(): boolean;
  /**
   * Waits for a place and gives the function that frees it; undefined where none comes free in time. The signal is looked at
   * only by who waits.
   */
  enter(asker?: { readonly signal: AbortSignal }): Promise<(() => void) | undefined>;
  readonly running: number;
  readonly waiting: number;
}

export interface AdmissionOptions {
  /** Requests worked on at once. */
  readonly places: number;
  /** Requests that wait; by default half as many as are worked on: under load each of them only makes the others later. */
  readonly queue?: number;
  readonly maxWaitMs?: number;
}

/** Waiting makes accepted answers slower; and a refusal is to be there within 100 ms, with whatever keeps the process busy. */
const MAX_WAIT_MS = 15;

/** Seconds after which it is worth asking again. */
export const RETRY_AFTER_S = 1;

export function createAdmission({
  places,
  queue = Math.ceil(places / 2),
  maxWaitMs = MAX_WAIT_MS,
}: AdmissionOptions): Admission {
  let running = 0;
  // In the order of arrival.
  const waiting = new Set<() => void>();

  /** A place: freed once, and handed to who waits longest. */
  function place(): () => void {
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      const [next] = waiting;
      if (next === undefined) running -= 1;
      else next();
    };
  }

  function wait(signal?: AbortSignal): Promise<(() => void) | undefined> {
    return new Promise((resolve) => {
      const settle = (): void => {
        waiting.delete(take);
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
      };
      const take = (): void => {
        settle();
        resolve(place());
      };
      const giveUp = (): void => {
        settle();
        resolve(undefined);
      };
      const timer = setTimeout(giveUp, maxWaitMs);
      signal?.addEventListener('abort', giveUp, { once: true });
      waiting.add(take);
    });
  }

  return {
    full: () => running >= places && waiting.size >= queue,
    async enter(asker) {
      if (running < places) {
        running += 1;
        return place();
      }
      return waiting.size >= queue || asker?.signal.aborted ? undefined : await wait(asker?.signal);
    },
    get running() {
      return running;
    },
    get waiting() {
      return waiting.size;
    },
  };
}
