/**
 * Which dataset the database holds, so that no answer mixes two. A load tells beforehand that it will swap the graph
 * (`Dataset.changingSince`) and waits longer than a watch believes its last look; so a request costs no statement more in
 * quiet times, and one more while a load goes on.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { readDatasetState } from '../graph/dataset.ts';
import type { Database } from '../neo4j/database.ts';

/** How often the database is asked. */
const LOOK_EVERY_MS = 1_000;

/** How long a look is believed. A loader waits longer than this between its notice and its swap. */
export const BELIEVED_MS = 2_000;

/** A healthy database answers in milliseconds. */
const LOOK_TIMEOUT_MS = 900;

/** How often one looks who waits for a swap to end. */
const SWAP_LOOK_MS = 100;

/** What a request that waits for a swap keeps for being answered once more. */
const SECOND_TRY_MS = 1_500;

/** What was seen, and when that look began. */
interface Look {
  /** Dataset version and build: the same files may be loaded again. */
  readonly version: string;
  readonly datasetVersion: string;
  readonly changing: boolean;
  readonly at: number;
}

export interface DatasetWatch {
  /** Name of the dataset last seen, for comparing: its version and its build; undefined before the first look. */
  version(): string | undefined;
  /** Its version alone, for people. */
  datasetVersion(): string | undefined;
  /** Version of the first look, for those who ask before it has come back; undefined where it failed. */
  first(): Promise<string | undefined>;
  /** Whether the last look is recent and nothing is about to change: what was kept for its version holds. */
  settled(): boolean;
  /** Epoch milliseconds of the last look that came back, where looks have failed since for so long that it is not believed. */
  awaySince(): number | undefined;
  /** Whether all that was read since `version` was the last one seen belongs to that version; false where it cannot be told by `deadlineAt`. */
  confirm(version: string | undefined, deadlineAt?: number): Promise<boolean>;
  close(): void;
}

/** Starts looking; the first look is on its way when this returns. */
export function watchDataset(database: Database): DatasetWatch {
  let last: Look | undefined;
  let missedAt = Number.NEGATIVE_INFINITY;

  async function look(deadlineAt = Date.now() + LOOK_TIMEOUT_MS): Promise<Look | 'SWAPPING' | undefined> {
    const at = Date.now();
    const row = await readDatasetState(database.reader({ deadlineAt }));
    if (row === undefined) return undefined;
    const { version: datasetVersion, builtAt, changing, swapping } = row;
    // Which of the two it names at that moment means nothing.
    if (swapping) {
      if (last !== undefined) last = { ...last, changing: true, at: Math.max(last.at, at) };
      return 'SWAPPING';
    }
    const seen = { version: `${datasetVersion} ${builtAt}`, datasetVersion, changing, at };
    if (last === undefined || last.at <= at) last = seen;
    return seen;
  }

  /** The same, once no swap is going on; undefined where that is not known in time. */
  async function lookAfterSwap(deadlineAt: number): Promise<Look | undefined> {
    for (;;) {
      const seen = await look(deadlineAt);
      if (seen !== 'SWAPPING') return seen;
      if (Date.now() > deadlineAt - SECOND_TRY_MS) return undefined;
      await delay(SWAP_LOOK_MS);
    }
  }

  // A look that fails leaves the last one, which is soon too old to be believed. One that finds no dataset has failed, too.
  async function regularLook(): Promise<Look | undefined> {
    const at = Date.now();
    const seen = await look().catch(() => undefined);
    if (seen === undefined) missedAt = at;
    return seen === 'SWAPPING' ? undefined : seen;
  }

  const firstLook = regularLook();
  const timer = setInterval(() => void regularLook(), LOOK_EVERY_MS);
  timer.unref();
  const isBelieved = ({ at }: Look): boolean => Date.now() < at + BELIEVED_MS;
  const settled = (): boolean => last !== undefined && !last.changing && isBelieved(last);

  return {
    version: () => last?.version,
    datasetVersion: () => last?.datasetVersion,
    first: async () => (await firstLook)?.version,
    settled,
    // A process that slept has an old look, and has not missed one: only both together mean that the database is away.
    awaySince: () => (last !== undefined && missedAt > last.at && !isBelieved(last) ? last.at : undefined),
    confirm: async (version, deadlineAt = Date.now() + LOOK_TIMEOUT_MS) => {
      if (settled()) return version === undefined || version === last?.version;
      const now = await lookAfterSwap(deadlineAt).catch(() => undefined);
      return version === undefined || now?.version === version;
    },
    close: () => clearInterval(timer),
  };
}
