/**
 * The driver's pool of connections, renewed where it hangs. The driver gives a handshake no time limit and waits minutes for
 * a server that has gone silent: 25 such connections, and the pool would stay full long after the database is back.
 */
import type { Driver, Session } from 'neo4j-driver';

/** A session of the pool; `release` closes it in the background. */
export interface Lease {
  readonly session: Session;
  release(): void;
}

export interface Pool {
  lease(mode: 'READ' | 'WRITE'): Lease;
  close(): Promise<void>;
}

/** A session is closed by one flight to the server. Too short only costs new connections, too long holds up everybody. */
const HUNG_MS = 1_000;

/**
 * Hung connections that are left behind before renewing stops: in the middle of a handshake the driver cannot end them,
 * and a process may open 1,024 files by default. They end by themselves when the server goes on, or goes away.
 */
const MOST_HUNG = 200;

interface Generation {
  readonly driver: Driver;
  /** Sessions that were leased and have neither closed nor hung. */
  active: number;
  /** Epoch milliseconds of the last session that closed. */
  closedAt: number;
}

export interface PoolOptions {
  /** Opens nothing by itself. */
  readonly createDriver: () => Driver;
  /** Connections of a driver at most. */
  readonly size: number;
  readonly database: string | undefined;
}

export function createPool({ createDriver, size, database }: PoolOptions): Pool {
  const begin = (): Generation => ({ driver: createDriver(), active: 0, closedAt: Date.now() });
  let current = begin();
  const old = new Set<Generation>();
  let hung = 0;

  /** Where more sessions are under way than there are connections, one may only wait for its turn while others close. */
  const isHung = ({ active, closedAt }: Generation): boolean => active <= size || Date.now() - closedAt > HUNG_MS;

  function leave(generation: Generation): void {
    generation.active -= 1;
    // Closes the connections that hang, too. Nobody waits for it.
    if (generation.active === 0 && old.delete(generation)) generation.driver.close().catch(() => undefined);
  }

  /** A session counts until it has closed, or hangs; the first that hangs renews the driver. */
  function watchClosing(generation: Generation, closing: Promise<void>): void {
    let hangs = false;
    const timer = setInterval(() => {
      if (!isHung(generation)) return;
      clearInterval(timer);
      hangs = true;
      hung += 1;
      if (generation === current && hung <= MOST_HUNG) {
        old.add(current);
        current = begin();
      }
      leave(generation);
    }, HUNG_MS);
    timer.unref();
    closing
      .catch(() => undefined)
      .then(() => {
        clearInterval(timer);
        generation.closedAt = Date.now();
        if (hangs) hung -= 1;
        else leave(generation);
      });
  }

  return {
    lease: (mode) => {
      const generation = current;
      generation.active += 1;
      const session = generation.driver.session({
        defaultAccessMode: mode,
        ...(database !== undefined && { database }),
      });
      return { session, release: () => watchClosing(generation, session.close()) };
    },
    close: async () => {
      await Promise.all([current, ...old].map(({ driver }) => driver.close()));
    },
  };
}
