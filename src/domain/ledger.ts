/**
 * Ledgers: the claims that answer one question, side by side. A claim stands unless it is denied or a newer claim in
 * the ledger replaces it. The first by the headline rule is the headline; nothing is averaged.
 */
import { isOverPeriod } from './measures.ts';
import { overlap, sameDays } from './period.ts';

/** What a ledger is worked out from. */
export interface LedgerClaim {
  readonly id: string;
  readonly measure: string;
  readonly unit: string;
  /** UPPER_SNAKE, as in the API. */
  readonly bound: string;
  readonly low: number | null;
  readonly central: number | null;
  readonly high: number | null;
  readonly period: string;
  readonly hedge: string;
  readonly supersedes: readonly string[];
  /** Best kind of source behind it, UPPER_SNAKE; null without evidence. */
  readonly sourceKind: string | null;
  /** Best Admiralty grade behind it. */
  readonly sourceGrade: string | null;
  /** Full day; NEVER where not known. */
  readonly recordedDay: string;
  /** Sorts claims by the headline rule; see `headlineKey`. */
  readonly headline: string;
}

/** What decided between the headline and the next claim, in the order in which the rule asks. */
export type Deciding = 'ONLY' | 'STANDING' | 'SOURCE_KIND' | 'NEWER' | 'GRADE' | 'ID';

export interface Judgement<Claim> {
  /** All claims: standing ones by the headline rule, then replaced ones, then denied ones. */
  readonly claims: readonly Claim[];
  readonly headline: Claim;
  readonly decidedBy: Deciding;
  /** Two standing claims that no value satisfies both, or the headline and its denial; undefined where there are none. */
  readonly dispute: { readonly one: Claim; readonly other: Claim; readonly denied: boolean } | undefined;
  readonly low: number | null;
  readonly high: number | null;
  /** `high` over `low`; null with fewer than two standing claims and where a number is not above 0. */
  readonly spread: number | null;
}

/** The values that satisfy a claim; undefined for one without numbers. An approximate value is taken at its word. */
export function rangeOf({ bound, low, central, high }: LedgerClaim): readonly [number, number] | undefined {
  const given = [low, central, high].filter((value) => value !== null);
  if (given.length === 0) return undefined;
  const [least, most] = [Math.min(...given), Math.max(...given)];
  if (bound === 'AT_LEAST') return [least, Number.POSITIVE_INFINITY];
  if (bound === 'AT_MOST') return [Number.NEGATIVE_INFINITY, most];
  // An approximate value with one end is open on the other side.
  if (bound === 'APPROX' && low !== null && high === null) return [least, Number.POSITIVE_INFINITY];
  if (bound === 'APPROX' && low === null && high !== null) return [Number.NEGATIVE_INFINITY, most];
  return [least, most];
}

/**
 * Whether two claims speak of one time. What adds up over a period, or is a share of what does, is of one time only for
 * the same days: a month's orders and a year's do not exclude each other. When something comes is itself the question
 * where a year is the answer.
 */
function ofOneTime(a: Timed, b: Timed): boolean {
  if (a.unit !== b.unit) return false;
  if (a.unit === 'year') return true;
  const addsUp = isOverPeriod(a.measure) || isOverPeriod(b.measure);
  return addsUp ? sameDays(a.period, b.period) : overlap(a.period, b.period);
}

interface Timed {
  readonly measure: string;
  readonly unit: string;
  readonly period: string;
}

/** Whether no value satisfies both, for a period that both speak of. */
function exclude(a: LedgerClaim, b: LedgerClaim): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (one === undefined || other === undefined || !ofOneTime(a, b)) return false;
  return one[1] < other[0] || other[1] < one[0];
}

/** Units whose numbers stand for something else than an amount: twice a year means nothing. */
const NO_RATIO: ReadonlySet<string> = new Set(['boolean', 'model-number', 'year', 'yyyymmdd']);

/** The judgement over the claims of one ledger; there must be at least one. */
export function judge<Claim extends LedgerClaim>(claims: readonly Claim[]): Judgement<Claim> {
  const replaced = new Set(claims.flatMap((claim) => claim.supersedes));
  const rank = (claim: Claim) => (claim.hedge === 'DENIED' ? 2 : replaced.has(claim.id) ? 1 : 0);
  const ordered = [...claims].sort((a, b) => rank(a) - rank(b) || (a.headline < b.headline ? -1 : 1));
  const [headline, next] = ordered;
  if (headline === undefined) throw new Error('a ledger has at least one claim');
  const standing = ordered.filter((claim) => rank(claim) === 0);
  const numbers = standing.flatMap(({ low, central, high }) => [low, central, high].filter((value) => value !== null));
  const [low, high] = numbers.length === 0 ? [null, null] : [Math.min(...numbers), Math.max(...numbers)];
  return {
    claims: ordered,
    headline,
    decidedBy: decidedBy(headline, next, next !== undefined && rank(headline) !== rank(next)),
    dispute: disputeOf(standing, ordered),
    low,
    high,
    spread: standing.length < 2 || low === null || low <= 0 || NO_RATIO.has(headline.unit) ? null : high / low,
  };
}

function decidedBy(first: LedgerClaim, second: LedgerClaim | undefined, otherRank: boolean): Deciding {
  if (second === undefined) return 'ONLY';
  if (otherRank) return 'STANDING';
  if (first.headline.split('-')[0] !== second.headline.split('-')[0]) return 'SOURCE_KIND';
  if (first.recordedDay !== second.recordedDay) return 'NEWER';
  return first.sourceGrade === second.sourceGrade ? 'ID' : 'GRADE';
}

/** The dispute that concerns the highest ranked claims. */
function disputeOf<Claim extends LedgerClaim>(
  standing: readonly Claim[],
  ordered: readonly Claim[],
): Judgement<Claim>['dispute'] {
  for (const [index, one] of standing.entries()) {
    const other = standing.slice(index + 1).find((later) => exclude(one, later));
    if (other !== undefined) return { one, other, denied: false };
  }
  const [one] = standing;
  const denial = ordered.find((claim) => claim.hedge === 'DENIED' && one && ofOneTime(one, claim));
  return one && denial && { one, other: denial, denied: true };
}

/** What ledgers are made of: claims with one key and unit, and times that chain together. */
export interface LedgerMember {
  readonly id: string;
  readonly comparable?: string | undefined;
  readonly measure: string;
  readonly unit: string;
  readonly period: string;
}

/**
 * The key of the ledger of each claim. Claims with one `comparable` are one ledger where they speak of one time, directly
 * or through others; figures of other days are a series, not rivals, and each has its ledger, named after its period.
 */
export function ledgerKeys(claims: readonly LedgerMember[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const groups = new Map<string, LedgerMember[]>();
  for (const claim of claims) {
    if (claim.comparable === undefined) keys.set(claim.id, claim.id);
    else groups.set(claim.comparable, [...(groups.get(claim.comparable) ?? []), claim]);
  }
  for (const [comparable, members] of groups) {
    const chains = chained(members);
    for (const chain of chains) {
      const period = chain.map((member) => member.period).sort()[0];
      for (const { id } of chain) keys.set(id, chains.length === 1 ? comparable : `${comparable}@${period}`);
    }
  }
  return keys;
}

/** Members that speak of one time in one unit, directly or through others. */
function chained(members: readonly LedgerMember[]): LedgerMember[][] {
  let chains: LedgerMember[][] = [];
  for (const member of members) {
    const joins = (chain: LedgerMember[]) => chain.some((other) => ofOneTime(other, member));
    const joined = chains.filter(joins);
    chains = [...chains.filter((chain) => !joined.includes(chain)), [...joined.flat(), member]];
  }
  return chains;
}

/** The question behind a key: a question answered in another unit has the key with the unit behind it. */
export function questionOf(comparable: string, unit: string): string {
  return comparable.endsWith(`-${unit}`) ? comparable.slice(0, -unit.length - 1) : comparable;
}
