/** What a removal does to each thing and each customer, why, and what could stand in. */
import type { SupplyChain, Survival } from './supply-chain.ts';
import { isCompany, isCustomerNeed, type Need, needValue, SUPPLIER_TYPES, type SupplyLink } from './supply-needs.ts';
import { type Interval, lostShare, supplierShares } from './supply-shares.ts';

/** LOST: no recorded way is left. UNKNOWN: the record does not say. REDUCED: a way goes, another is left. */
export type RemovalOutcome = 'LOST' | 'UNKNOWN' | 'REDUCED' | 'UNAFFECTED';

export const REMOVAL_OUTCOMES: readonly RemovalOutcome[] = ['LOST', 'UNKNOWN', 'REDUCED', 'UNAFFECTED'];

/** A step from what depends to what it depends on; without a link from a group to a member. */
export interface SupplyStep {
  readonly from: string;
  readonly to: string;
  readonly link: SupplyLink | null;
}

/** A need of which at least one way goes. */
export interface AffectedNeed {
  readonly of: string;
  readonly type: string;
  readonly lost: readonly string[];
  readonly left: readonly string[];
  /** Of the supply of `of`, where its suppliers go; null where no source gives shares. */
  readonly share: Interval | null;
  readonly years: readonly number[];
  /** Ids of the facts behind the ways and shares that go. */
  readonly facts: readonly string[];
}

export interface Impact {
  readonly id: string;
  readonly outcome: RemovalOutcome;
  /** To what was removed, or to a thing about which too little is recorded. */
  readonly path: readonly SupplyStep[];
  readonly needs: readonly AffectedNeed[];
  /** What can take the place of something that goes. */
  readonly substitutes: readonly SupplyLink[];
  /** Whether the path ends where the record is silent. */
  readonly inDoubt: boolean;
}

interface Cause {
  readonly step: SupplyStep;
  readonly next: string;
}

/** A customer is judged apart from the company that it also is as a supplier. */
type Role = 'THING' | 'CUSTOMER';

export class Removal {
  readonly chain: SupplyChain;
  readonly removed: ReadonlySet<string>;
  readonly substituteLinks: readonly SupplyLink[];
  readonly #after: Survival;
  readonly #reduced = new Set<string>();
  readonly #impacts = new Map<string, Impact>();
  readonly #causes = new Map<string, Cause>();
  readonly #users: ReadonlyMap<string, readonly { need: Need; link: SupplyLink }[]>;

  constructor(chain: SupplyChain, removed: ReadonlySet<string>, substituteLinks: readonly SupplyLink[]) {
    this.chain = chain;
    this.removed = removed;
    this.substituteLinks = substituteLinks;
    this.#after = chain.after(removed);
    const users = new Map<string, { need: Need; link: SupplyLink }[]>();
    for (const need of [...chain.needs.values()].flat()) {
      for (const { through, link } of need.ways) {
        const own = users.get(through);
        if (own === undefined) users.set(through, [{ need, link }]);
        else own.push({ need, link });
      }
    }
    this.#users = users;
    this.#spread();
  }

  /** Everything that is touched, customers included. */
  touched(): string[] {
    const keys = [...this.removed, ...this.#after.inDoubt, ...this.#causes.keys()];
    return [...new Set(keys.map((key) => key.replace(/^CUSTOMER /, '')))];
  }

  /** What was removed, and nothing on record rests on it. */
  idle(): string[] {
    return [...this.removed].filter((id) => !this.#users.has(id) && !this.chain.groupsOf.has(id)).sort();
  }

  /** What is left of a thing, or of a company as a customer. */
  outcome(id: string): RemovalOutcome {
    return this.#outcome(id, this.#roleOf(id));
  }

  /** The same with the reasons. */
  impact(id: string): Impact {
    const known = this.#impacts.get(id) ?? this.#explain(id);
    this.#impacts.set(id, known);
    return known;
  }

  #roleOf(id: string): Role {
    return isCompany(this.chain.graph.things.get(id)) ? 'CUSTOMER' : 'THING';
  }

  #explain(id: string): Impact {
    const role = this.#roleOf(id);
    const outcome = this.#outcome(id, role);
    const path = this.#path(id, role);
    const needs = outcome === 'UNAFFECTED' ? [] : this.#affectedNeeds(id, role);
    const gone = new Set([id, ...path.map(({ to }) => to), ...needs.flatMap(({ lost }) => lost)]);
    return {
      id,
      outcome,
      path,
      needs,
      substitutes: outcome === 'UNAFFECTED' ? [] : this.substituteLinks.filter(({ to }) => gone.has(to)),
      inDoubt: this.#after.inDoubt.has(path.at(-1)?.to ?? id),
    };
  }

  #outcome(id: string, role: Role): RemovalOutcome {
    const value = role === 'CUSTOMER' ? this.#after.customer(id) : this.#after.value(id);
    if (value === 'FALSE') return 'LOST';
    if (value === 'UNKNOWN') return 'UNKNOWN';
    return this.#reduced.has(keyOf(id, role)) ? 'REDUCED' : 'UNAFFECTED';
  }

  #goes(id: string): boolean {
    return this.#after.value(id) !== 'TRUE';
  }

  /** From what was removed up to all that is touched, shortest ways first. */
  #spread(): void {
    const start = [...this.removed, ...this.#after.inDoubt].sort();
    const open = [...start];
    const seen = new Set(start);
    for (let at = 0; at < open.length; at += 1) {
      const id = open[at] ?? '';
      const goes = this.#goes(id);
      for (const { need, link } of this.#users.get(id) ?? []) {
        const role: Role = isCustomerNeed(need) ? 'CUSTOMER' : 'THING';
        if (role === 'THING' && isCompany(this.chain.graph.things.get(need.of))) continue;
        const key = keyOf(need.of, role);
        if (seen.has(key) || !this.#explains(need, role, goes)) continue;
        seen.add(key);
        this.#causes.set(key, { step: { from: need.of, to: id, link }, next: id });
        if (this.#outcomeValue(need.of, role) === 'TRUE') this.#reduced.add(key);
        if (role === 'THING') open.push(need.of);
      }
      for (const group of this.#groupsWith(id)) {
        if (seen.has(group)) continue;
        seen.add(group);
        this.#causes.set(group, { step: { from: group, to: id, link: null }, next: id });
        if (!this.#goes(group)) this.#reduced.add(group);
        open.push(group);
      }
    }
  }

  #outcomeValue(id: string, role: Role) {
    return role === 'CUSTOMER' ? this.#after.customer(id) : this.#after.value(id);
  }

  /** Whether a need says why its owner is as it is. */
  #explains(need: Need, role: Role, goes: boolean): boolean {
    const owner = this.#outcomeValue(need.of, role);
    if (owner === 'TRUE') return true;
    if (!goes) return false;
    const left = needValue(need, this.#after.value);
    return owner === 'FALSE' ? left === 'FALSE' : left !== 'TRUE';
  }

  #groupsWith(id: string): string[] {
    const groups = this.chain.groupsOf.get(id) ?? [];
    // A group of companies is a customer of its own.
    return groups.filter((group) => !isCompany(this.chain.graph.things.get(group)));
  }

  #path(id: string, role: Role): SupplyStep[] {
    const steps: SupplyStep[] = [];
    for (let cause = this.#causes.get(keyOf(id, role)); cause !== undefined; cause = this.#causes.get(cause.next)) {
      steps.push(cause.step);
    }
    return steps;
  }

  /** Needs with a way that goes, of a thing and of all that it rests on and that is touched. */
  #affectedNeeds(id: string, role: Role): AffectedNeed[] {
    const found: AffectedNeed[] = [];
    const open = [{ id, role }];
    const seen = new Set([id]);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { id: at, role: as } = next;
      if (this.removed.has(at)) continue;
      for (const need of this.chain.needs.get(at) ?? []) {
        if (isCustomerNeed(need) !== (as === 'CUSTOMER')) continue;
        const lost = need.ways.filter(({ through }) => this.#goes(through));
        if (lost.length > 0) found.push(this.#affected(need));
        for (const { through } of need.ways) {
          if (seen.has(through) || !(this.#goes(through) || this.#reduced.has(through))) continue;
          seen.add(through);
          open.push({ id: through, role: 'THING' });
        }
      }
    }
    const size = ({ share }: AffectedNeed) => share?.low ?? -1;
    return found.sort((a, b) => a.left.length - b.left.length || size(b) - size(a) || (a.of < b.of ? -1 : 1));
  }

  #affected({ of, type, ways }: Need): AffectedNeed {
    const unique = (goes: boolean) => [
      ...new Set(ways.filter(({ through }) => this.#goes(through) === goes).map(({ through }) => through)),
    ];
    const lost = unique(true);
    const shares = SUPPLIER_TYPES.includes(type) ? supplierShares(ways.map(({ link }) => link)) : [];
    const gone = shares.filter(({ supplier }) => lost.includes(supplier));
    return {
      of,
      type,
      lost,
      left: unique(false),
      share: shares.length === 0 ? null : lostShare(shares, new Set(lost)),
      years: [...new Set(gone.flatMap(({ years }) => years))].sort(),
      facts:
        gone.length > 0
          ? gone.flatMap(({ facts }) => facts)
          : ways.filter(({ through }) => lost.includes(through)).map(({ link }) => link.id),
    };
  }
}

function keyOf(id: string, role: Role): string {
  return role === 'CUSTOMER' ? `CUSTOMER ${id}` : id;
}
