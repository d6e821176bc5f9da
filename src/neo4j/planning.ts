import { type Patience, raceAgainst } from './deadline.ts';
import type { Query } from './query.ts';

/**
 * One plan for all who ask. Neo4j plans a statement that it does not know each time it arrives until the first plan is
 * made: for eight clients eight times, all slower for it. So one goes first, and the others wait for its plan.
 */
export interface Planning {
  /**
   * Runs `send` once the statement is planned, or as the first of its name; that one calls `planned` when the server has
   * a plan. Where the first fails before, the next goes first. Throws a Timeout where patience ends while waiting.
   */
  run<Value>(query: Query<unknown>, patience: Patience, send: (planned?: () => void) => Promise<Value>): Promise<Value>;
  /** The server may have lost its plans: it was away, or another has taken its place. */
  forget(): void;
}

export function createPlanning(): Planning {
  const known = new Set<string>();
  const first = new Map<string, Promise<void>>();
  return {
    run: async ({ name }, patience, send) => {
      while (!known.has(name)) {
        const ahead = first.get(name);
        if (ahead === undefined) return await goFirst(name, send);
        await raceAgainst(ahead, patience);
      }
      return await send();
    },
    forget: () => known.clear(),
  };

  async function goFirst<Value>(name: string, send: (planned: () => void) => Promise<Value>): Promise<Value> {
    let letGo = (): void => undefined;
    const turn = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    // The turn is free before any of those who wait for its end goes on.
    first.set(
      name,
      turn.then(() => void first.delete(name)),
    );
    try {
      return await send(() => {
        known.add(name);
        letGo();
      });
    } finally {
      letGo();
    }
  }
}
