/** Whom a change of the law catches or lets go, among all parties with owners or entries. */
import { groupBy } from '../group.ts';
import type { Truth } from '../truth.ts';
import { affiliatesRule, cascadeOn, caughtOn } from './parties.ts';
import type { DatedOwnership, PartyListing, PartyRecord } from './transaction.ts';
import type { Law } from './verdict.ts';

export interface PartyDiff {
  /** Slug. */
  readonly party: string;
  readonly before: Truth;
  readonly after: Truth;
  /** Listed parties that its owners go back to, after the change. */
  readonly listedOwners: readonly string[];
}

/** A record by what it is asked for: the owners of one, the entries of one. */
interface Indexed {
  readonly record: PartyRecord;
  readonly owners: ReadonlyMap<string, readonly DatedOwnership[]>;
  readonly entries: ReadonlyMap<string, readonly PartyListing[]>;
}

function indexed(record: PartyRecord): Indexed {
  return {
    record,
    owners: groupBy(record.ownership, ({ owned }) => owned),
    entries: groupBy(record.listings, ({ party }) => party),
  };
}

/** The record of one party: what stands above it. */
function recordOf(party: string, { record, owners, entries }: Indexed): PartyRecord {
  const above = new Set([party]);
  const ownership: DatedOwnership[] = [];
  for (const id of above) {
    for (const step of owners.get(id) ?? []) {
      ownership.push(step);
      above.add(step.owner);
    }
  }
  return { ...record, ownership, listings: [...above].flatMap((id) => entries.get(id) ?? []) };
}

/** A law with what is recorded of parties, or would be. */
export interface PartyLaw {
  readonly law: Law;
  readonly record: PartyRecord;
}

export interface PartyComparison {
  /** Every party with owners or entries, by slug. */
  readonly parties: readonly string[];
  /** How the standing of one differs; undefined where it does not. */
  readonly diff: (party: string) => PartyDiff | undefined;
}

/** Compares the standing of parties on a day between two laws and two records. */
export function compareParties(day: string, before: PartyLaw, after: PartyLaw): PartyComparison {
  const [first, second] = [indexed(before.record), indexed(after.record)];
  const standing = (party: string, law: Law, by: Indexed) => {
    const own = recordOf(party, by);
    return { own, caught: caughtOn(day, affiliatesRule(day, law.knownOn, law.affiliates), own, party) };
  };
  const parties = [first, second].flatMap(({ owners, entries }) => [...owners.keys(), ...entries.keys()]);
  return {
    parties: [...new Set(parties)].sort(),
    diff: (party) => {
      const [was, is] = [standing(party, before.law, first), standing(party, after.law, second)];
      if (was.caught === is.caught) return undefined;
      const { listedOwners } = cascadeOn(day, is.own, party);
      return { party, before: was.caught, after: is.caught, listedOwners };
    },
  };
}
