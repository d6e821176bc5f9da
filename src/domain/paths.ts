/** What a path is worth: its least sure step; by which way it gets at hardware; what is proven of a diversion. */
import type { RelationType } from './vocabulary.ts';

interface Sureness {
  readonly fact: { readonly confidenceRank: number; readonly hedge: string; readonly status: string | null };
}

/** How firmly something is said, least firm first. */
const HEDGE_ORDER = ['DENIED', 'ALLEGED', 'FORECAST', 'INFERRED', 'ESTIMATE', 'REPORTED', 'STATED'];

/** A purchase that did not happen is weaker than any holding that is said as firmly. */
const NOT_HELD: ReadonlySet<string> = new Set(['PLANNED', 'CONSIDERED', 'FORECAST']);

/** The step that decides how far a path can be trusted: least confidence, then softest hedge, then not yet held. */
export function weakestLink<Step extends Sureness>(steps: readonly Step[]): Step {
  const [first, ...rest] = steps;
  if (first === undefined) throw new Error('a path has at least one step');
  return rest.reduce((weakest, step) => (compare(step, weakest) < 0 ? step : weakest), first);
}

function compare(a: Sureness, b: Sureness): number {
  return (
    a.fact.confidenceRank - b.fact.confidenceRank ||
    HEDGE_ORDER.indexOf(a.fact.hedge) - HEDGE_ORDER.indexOf(b.fact.hedge) ||
    Number(NOT_HELD.has(b.fact.status ?? '')) - Number(NOT_HELD.has(a.fact.status ?? ''))
  );
}

/**
 * How a path gets at hardware. The first that has one of its relations on the path decides, so that a rented site of
 * an owned company counts as renting.
 */
export const WAYS = [
  { way: 'DIVERTING', types: ['DIVERTS'] },
  { way: 'RESELLING', types: ['RESELLS'] },
  { way: 'RENTING', types: ['RENTS'] },
  { way: 'BUYING', types: ['BUYS'] },
  { way: 'OWNING', types: ['OWNS', 'OPERATES', 'OFFERS', 'HOSTS', 'RUNS_ON', 'CONTAINS'] },
] as const satisfies readonly { way: string; types: readonly RelationType[] }[];

/** What is left: a path of supply or of structure. */
export const OTHER_WAY = 'SUPPLYING';

export type PathWay = (typeof WAYS)[number]['way'] | typeof OTHER_WAY;

export function wayOf(types: readonly string[]): PathWay {
  return WAYS.find((row) => row.types.some((type) => types.includes(type)))?.way ?? OTHER_WAY;
}

export type Diversion = 'PROVEN' | 'ALLEGED';

/** A diversion is proven where the documents of a case state it as a fact; null for other relations. */
export function diversionOf({ type, hedge }: { readonly type: string; readonly hedge: string }): Diversion | null {
  if (type !== 'DIVERTS') return null;
  return hedge === PROVEN_HEDGE ? 'PROVEN' : 'ALLEGED';
}

/** How a proven diversion is said. */
export const PROVEN_HEDGE = 'STATED';

/** What paths can be ranked by; of routes that lead to the same, the best is kept. */
export type PathOrder = 'STRENGTH' | 'LENGTH' | 'CONFIDENCE' | 'RECENCY';
export type PathDistinction = 'CHIP' | 'PROVIDER' | 'COUNTRY';
export type DiversionFilter = 'ALL' | 'PROVEN' | 'NONE';
