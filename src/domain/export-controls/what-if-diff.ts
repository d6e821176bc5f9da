/** What a change of the law does to a verdict: whether it differs, in what direction, and by which condition. */
import type { Trace } from './condition.ts';
import type { ReviewPolicy } from './rules/types.ts';
import type { Judgement } from './verdict.ts';

/** What a change does to a transaction. */
export type DiffEffect = 'OPENS' | 'CLOSES' | 'EASES' | 'TIGHTENS' | 'BECOMES_UNCERTAIN' | 'SETTLES' | 'OTHER';

/** A condition that came out otherwise; null where it stands on one side only. */
export interface ChangedCondition {
  readonly before: Trace | null;
  readonly after: Trace | null;
}

export interface VerdictDiff {
  readonly effect: DiffEffect;
  readonly conditions: readonly ChangedCondition[];
}

/** From what matters most to a reader. */
export const DIFF_EFFECTS: readonly DiffEffect[] = [
  'OPENS',
  'CLOSES',
  'EASES',
  'TIGHTENS',
  'BECOMES_UNCERTAIN',
  'SETTLES',
  'OTHER',
];

/** Review policies from the mildest; null, which is not known, has no place among them. */
const REVIEWS: readonly (ReviewPolicy | null)[] = [
  'PRESUMPTION_OF_APPROVAL',
  'CASE_BY_CASE',
  'PRESUMPTION_OF_DENIAL',
  'POLICY_OF_DENIAL',
];

function effectOf(before: Judgement, after: Judgement): DiffEffect {
  if (before.outcome !== after.outcome) {
    if (after.outcome === 'UNDETERMINED') return 'BECOMES_UNCERTAIN';
    if (before.outcome === 'UNDETERMINED') return 'SETTLES';
    if (after.outcome === 'NO_LICENCE_REQUIRED') return 'OPENS';
    if (before.outcome === 'NO_LICENCE_REQUIRED') return 'CLOSES';
    return after.outcome === 'LICENCE_EXCEPTION_AVAILABLE' ? 'EASES' : 'TIGHTENS';
  }
  const [was, is] = [REVIEWS.indexOf(before.reviewPolicy), REVIEWS.indexOf(after.reviewPolicy)];
  if (before.outcome === 'UNDETERMINED' || was === is) return 'OTHER';
  if (is < 0) return 'BECOMES_UNCERTAIN';
  if (was < 0) return 'SETTLES';
  return is < was ? 'EASES' : 'TIGHTENS';
}

/** What a reader of a verdict would see change. */
function shown({ outcome, reviewPolicy, classification, reasons, exceptions, tariff }: Judgement): string {
  return JSON.stringify([
    outcome,
    reviewPolicy,
    classification,
    [...reasons].sort(),
    exceptions.map(({ name, truth }) => `${name} ${truth}`).sort(),
    tariff.applies,
  ]);
}

/** How two judgements on one transaction differ; undefined where they do not. */
export function diffOf(before: Judgement, after: Judgement): VerdictDiff | undefined {
  if (shown(before) === shown(after)) return undefined;
  return { effect: effectOf(before, after), conditions: changedConditions(before, after) };
}

/** The parts of a judgement that can decide it, by rule and words. */
function partsOf(judgement: Judgement): ReadonlyMap<string, Trace> {
  const { requirements, exceptions, classifications, reviews, generalProhibition10, tariff } = judgement;
  const traces = [
    ...classifications,
    ...requirements.map(({ trace }) => trace),
    ...exceptions.map(({ trace }) => trace),
    ...reviews,
    ...(generalProhibition10 === null ? [] : [generalProhibition10]),
    ...(tariff.trace === null ? [] : [tariff.trace]),
  ];
  return new Map(traces.map((trace) => [`${trace.rule} ${trace.words.en}`, trace]));
}

function changedConditions(before: Judgement, after: Judgement): ChangedCondition[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const found = keys.flatMap((key) => flips(was.get(key) ?? null, is.get(key) ?? null));
  // A condition that several parts rest on, such as a class, is told once.
  return [...new Map(found.map((each) => [nameOf(each), each])).values()];
}

function nameOf({ before, after }: ChangedCondition): string {
  const side = (trace: Trace | null) => trace && [trace.rule, trace.words.en, trace.truth];
  return JSON.stringify([side(before), side(after)]);
}

/** The deepest conditions of one part that came out otherwise. */
function flips(before: Trace | null, after: Trace | null): ChangedCondition[] {
  if (before === null || after === null) {
    // A part that is false decides nothing, wherever it stands.
    return (before ?? after)?.truth === 'FALSE' ? [] : [{ before, after }];
  }
  if (before.truth === after.truth) return [];
  const deeper =
    before.children.length === after.children.length
      ? before.children.flatMap((child, index) => flips(child, after.children[index] ?? null))
      : [];
  return deeper.length > 0 ? deeper : [{ before, after }];
}
