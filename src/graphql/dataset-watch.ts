/**
 * Which dataset the database holds, so that no answer mixes two. A load tells beforehand that it will swap the graph
 * (`Dataset.changingSince`) and waits longer than a watch believes its last look; so a request costs no statement more in
 * quiet times, and one more while a load goes on.
 */
import { readDatasetState } from '../graph/dataset.ts';
import type { Database } from '../neo4j/database.ts';

/** How often the database is asked. */
const LOOK_EVERY_MS = 1_000;

/** How long a look is believed. A loader waits longer than this between its notice and its swap. */
export const BELIEVED_MS = 2_000;

/** A healthy database answers in milliseconds. */
const LOOK_TIMEOUT_MS = 900;

/** What was seen, and when that look began. */
interface Look {
  readonly version: string;
  readonly changing: boolean;
  readonly at: number;
}

export interface DatasetWatch {
  /** Version last seen; undefined before the first look. */
  version(): string | undefined;
  /** Version of the first look, for those who ask before it has come back; undefined where it failed. */
  first(): Promise<string | undefined>;
  /** Whether the last look is recent and nothing is about to change: what was kept for its version holds. */
  settled(): boolean;
  /** Whether all that was read since `version` was the last one seen belongs to that version. */
  confirm(version: string | undefined): Promise<boolean>;
  close(): void;
}

/** Starts looking; the first look is on its way when this returns. */
export function watchDataset(database: Database): DatasetWatch {
  let last: Look | undefined;

  async function look(timeoutMs: number): Promise<Look | undefined> {
    const at = Date.now();
    const row = await readDatasetState(database.reader({ deadlineAt: at + timeoutMs }));
    if (row === undefined) return undefined;
    const seen = { ...row, at };
    if (last === undefined || last.at <= at) last = seen;
    return seen;
  }

  // A look that fails leaves the last one, which is soon too old to be believed.
  const quietly = (): Promise<Look | undefined> => look(LOOK_TIMEOUT_MS).catch(() => undefined);
  const firstLook = quietly();
  const timer = setInterval(() => void quietly(), LOOK_EVERY_MS);
  timer.unref();
  const settled = (): boolean => last !== undefined && !last.changing && Date.now() < last.at + BELIEVED_MS;

  return {
    version: () => last?.version,
    first: async () => (await firstLook)?.version,
    settled,
    confirm: async (version) => {
      if (settled()) return version === undefined || version === last?.version;
      const now = await look(LOOK_TIMEOUT_MS).catch(() => undefined);
      return version === undefined || now?.version === version;
    },
    close: () => clearInterval(timer),
  };
}
