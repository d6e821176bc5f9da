/** What a path is worth: its least sure step. */

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
