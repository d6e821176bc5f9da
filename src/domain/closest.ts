/** The known word nearest to one that is not known, for "did you mean". */

/** Mistakes that are forgiven: one in three letters. */
const FORGIVEN_SHARE = 1 / 3;

/** Letters that are compared: no known word is longer, and counting mistakes takes time by the product of lengths. */
const MOST_LETTERS = 100;

/** The known words with the fewest mistakes to one that is not known, best first. */
export function closest(word: string, known: Iterable<string>, most = 3): string[] {
  const ranked = [...known].map((candidate) => ({
    candidate,
    mistakes: distance(word.slice(0, MOST_LETTERS), candidate, Infinity),
  }));
  return ranked
    .sort((a, b) => a.mistakes - b.mistakes || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** ` Did you mean 'nvidia'?`, or nothing where no word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length * FORGIVEN_SHARE)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const mistakes = distance(word, candidate, fewest);
    if (mistakes < fewest) {
      fewest = mistakes;
      best = candidate;
    }
  }
  return best === undefined ? '' : `. Did you mean '${best}'?`;
}

/** Letters to change, add, leave out or swap with their neighbour; stops counting at `limit`. */
function distance(from: string, to: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    if (Math.min(...current) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
