/** Whom a change of the law catches or lets go, among all parties with owners or entries. */
import { groupBy } from '../group.ts';
import type { Truth } from '../truth.ts';
import { affiliatesRule, cascadeOn, caughtOn } from './parties.ts';
import type { DatedOwnership, PartyRecord } from './transaction.ts';
import type { Law } from './verdict.ts';

export interface PartyDiff {
  /** Slug. */
  readonly party: string;
  readonly before: Truth;
  readonly after: Truth;
  /** Listed parties that its owners go back to, after the change. */
  readonly listedOwners: readonly string[];
}

/** The record of one party: what stands above it. */
function recordOf(
  party: string,
  record: PartyRecord,
  byOwned: ReadonlyMap<string, readonly DatedOwnership[]>,
): PartyRecord {
  const above = new Set([party]);
  const ownership = [];
  for (const id of above) {
    for (const step of byOwned.get(id) ?? []) {
      ownership.push(step);
      above.add(step.owner);
    }
  }
  return { ...record, ownership, listings: record.listings.filter((entry) => above.has(entry.party)) };
}

/** Every party whose standing differs between two laws and two records, by slug. */
export function partyDiffs(
  day: string,
  before: { readonly law: Law; readonly record: PartyRecord },
  after: { readonly law: Law; readonly record: PartyRecord },
): PartyDiff[] {
  const byOwned = groupBy(before.record.ownership, ({ owned }) => owned);
  const all = [before, after].flatMap(({ record }) => [
    ...record.listings.map(({ party }) => party),
    ...record.ownership.map(({ owned }) => owned),
  ]);
  const standing = (party: string, { law, record }: typeof before) => {
    const own = recordOf(party, record, byOwned);
    return { own, caught: caughtOn(day, affiliatesRule(day, law.knownOn, law.affiliates), own, party) };
  };
  return [...new Set(all)].sort().flatMap((party): PartyDiff[] => {
    const [was, is] = [standing(party, before), standing(party, after)];
    if (was.caught === is.caught) return [];
    const { listedOwners } = cascadeOn(day, is.own, party);
    return [{ party, before: was.caught, after: is.caught, listedOwners }];
  });
}
