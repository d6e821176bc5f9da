/** Choices that look random and are the same in every run. */
import { randomFrom } from '../bench/generate/random.ts';

export interface Random {
  /** True so often. */
  chance(share: number): boolean;
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

export function randomChoices(number: number): Random {
  const next = randomFrom(number);
  const below = (end: number): number => Math.floor(next() * end);
  return {
    chance: (share) => next() < share,
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
  };
}
