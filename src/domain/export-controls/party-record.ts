/** The part of what is recorded of parties that bears on a few of them: themselves and all that stands above them. */
import { groupBy } from '../group.ts';
import type { PartyRecord } from './transaction.ts';

/**
 * Looks up parts of a large record. A judgement reads its record many times, so where many items are judged each gets
 * only what stands above its own parties: else the work grows with the square of the number of items.
 */
export function partsOf(record: PartyRecord): (slugs: readonly string[]) => PartyRecord {
  const above = groupBy(record.ownership, ({ owned }) => owned);
  const listings = groupBy(record.listings, ({ party }) => party);
  const parts = new Map<string, PartyRecord>();

  function reachedFrom(slugs: readonly string[]): ReadonlySet<string> {
    const reached = new Set(slugs);
    // A set that is added to while it is gone through also gives what was added.
    for (const slug of reached) for (const { owner } of above.get(slug) ?? []) reached.add(owner);
    return reached;
  }

  return (slugs) => {
    const key = [...new Set(slugs)].sort().join(' ');
    const known = parts.get(key);
    if (known !== undefined) return known;
    const reached = reachedFrom(slugs);
    const part = {
      ownership: [...reached].flatMap((slug) => above.get(slug) ?? []),
      listings: [...reached].flatMap((slug) => listings.get(slug) ?? []),
      countries: record.countries,
    };
    parts.set(key, part);
    return part;
  };
}
