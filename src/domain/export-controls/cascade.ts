/**
 * The 50 % rule as a cascade: an entity outside the United States that caught parties together own by 50 % or more is
 * caught itself, and counts in full one level down. Two bounds are followed: what is caught for certain, and what could
 * be where shares are not known; between them the answer is open.
 */
import { groupBy } from '../group.ts';
import type { OwnershipStep } from '../ownership.ts';
import type { Truth } from '../truth.ts';

/** The share from which owners together catch. */
export const CATCHING_SHARE = 0.5;

/** The most that a stake below one half can be. */
const BELOW_HALF = 0.499999;

export interface CascadeInput {
  /** Steps that hold on the day, anywhere above the entity. */
  readonly steps: readonly OwnershipStep[];
  /** Whether an entity is itself on a list that the rule starts from. */
  readonly listed: (id: string) => Truth;
  /** Whether an entity is one of the United States, which ownership does not catch. */
  readonly american: (id: string) => Truth;
}

export interface Cascade {
  readonly caught: Truth;
  /** Owners one level up that are caught, or could be, with the share as recorded. */
  readonly owners: readonly { readonly id: string; readonly share: number | null; readonly caught: Truth }[];
  /** Listed parties that it goes back to, for certain or possibly. */
  readonly listedOwners: readonly string[];
  /** Products of shares along all chains down from listed parties, summed; null where a share on them is not known. */
  readonly economicInterest: number | null;
}

/** The least and the most that a step can mean in shares. */
function shareBounds({ share, ownership }: OwnershipStep): readonly [number, number] {
  if (share !== null) return [share, share];
  switch (ownership) {
    case 'SUBSIDIARY':
      return [CATCHING_SHARE, 1];
    case 'MINORITY':
    case 'LARGEST_HOLDER_BELOW_50':
      return [0, BELOW_HALF];
    default:
      return [0, 1];
  }
}

/** Rounds away the noise of adding shares, so that 0.1 + 0.4 is 0.5. */
function total(shares: readonly number[]): number {
  return Number(shares.reduce((sum, share) => sum + share, 0).toFixed(9));
}

/** One owner's stake: of rival records the least for what is certain, the most for what is possible. */
function holding(rivals: readonly OwnershipStep[], bound: 0 | 1): number {
  const shares = rivals.map((step) => shareBounds(step)[bound]);
  return bound === 0 ? Math.min(...shares) : Math.max(...shares);
}

/** Everything that the listed parties catch by one of the two bounds: grown from the lists until nothing is added. */
function reach(input: CascadeInput, bound: 0 | 1, shielded: (american: Truth) => boolean): ReadonlySet<string> {
  const ids = new Set(input.steps.flatMap(({ owner, owned }) => [owner, owned]));
  const counts = (id: string) => input.listed(id) === 'TRUE' || (bound === 1 && input.listed(id) === 'UNKNOWN');
  const caught = new Set([...ids].filter(counts));
  for (let grew = true; grew; ) {
    grew = false;
    for (const id of ids) {
      if (caught.has(id) || shielded(input.american(id))) continue;
      const holdings = input.steps.filter(({ owner, owned }) => owned === id && caught.has(owner));
      const shares = [...groupBy(holdings, ({ owner }) => owner).values()].map((rivals) => holding(rivals, bound));
      if (total(shares) >= CATCHING_SHARE) {
        caught.add(id);
        grew = true;
      }
    }
  }
  return caught;
}

/** Products of shares from listed parties down to an entity; undefined where one is not known. */
function interest(id: string, input: CascadeInput, seen: ReadonlySet<string>): number | undefined {
  if (input.listed(id) !== 'FALSE') return 1;
  if (seen.has(id)) return 0;
  let sum = 0;
  for (const step of input.steps.filter(({ owned }) => owned === id)) {
    const above = interest(step.owner, input, new Set([...seen, id]));
    if (above === 0) continue;
    if (above === undefined || step.share === null) return undefined;
    sum += above * step.share;
  }
  return sum;
}

/** What ownership alone makes of an entity; its own listing is not looked at. */
export function cascade(entity: string, input: CascadeInput): Cascade {
  const others: CascadeInput = { ...input, listed: (id) => (id === entity ? 'FALSE' : input.listed(id)) };
  const certain = reach(others, 0, (american) => american !== 'FALSE');
  const possible = reach(others, 1, (american) => american === 'TRUE');
  const truthOf = (id: string): Truth => (certain.has(id) ? 'TRUE' : possible.has(id) ? 'UNKNOWN' : 'FALSE');
  const owners = input.steps
    .filter(({ owned, owner }) => owned === entity && truthOf(owner) !== 'FALSE')
    .map(({ owner, share }) => ({ id: owner, share, caught: truthOf(owner) }));
  const above = ancestors(entity, input.steps);
  const value = interest(entity, others, new Set());
  return {
    caught: truthOf(entity),
    owners,
    listedOwners: truthOf(entity) === 'FALSE' ? [] : [...above].filter((id) => others.listed(id) !== 'FALSE').sort(),
    economicInterest: value === undefined ? null : Number(value.toFixed(9)),
  };
}

function ancestors(entity: string, steps: readonly OwnershipStep[]): ReadonlySet<string> {
  const found = new Set<string>();
  const todo = [entity];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    for (const { owner } of steps.filter(({ owned }) => owned === id)) {
      if (found.has(owner)) continue;
      found.add(owner);
      todo.push(owner);
    }
  }
  return found;
}
