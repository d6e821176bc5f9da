/** What could take the place of a chip: by what sources say, or by its numbers; and whether it can be had. */
import type { Verdict } from './export-controls/verdict.ts';
import { type Truth, truth } from './truth.ts';

export type ComparedFigure = 'TPP' | 'MEMORY_GB' | 'MEMORY_BANDWIDTH_GBS';

export interface ChipFigures {
  readonly slug: string;
  readonly figures: Readonly<Partial<Record<ComparedFigure, number>>>;
  /** Slugs of software stacks of the chip or its architecture. */
  readonly software: readonly string[];
}

export interface FigureComparison {
  readonly figure: ComparedFigure;
  readonly substitute: number;
  readonly original: number;
  readonly ratio: number;
}

/** A chip with less than this of any figure does another job. */
const LEAST_RATIO = 0.5;

const COMPARED: readonly ComparedFigure[] = ['TPP', 'MEMORY_GB', 'MEMORY_BANDWIDTH_GBS'];

/** The figures that both have. */
function compareFigures(substitute: ChipFigures, original: ChipFigures): FigureComparison[] {
  return COMPARED.flatMap((figure) => {
    const [ours, theirs] = [substitute.figures[figure], original.figures[figure]];
    return ours === undefined || theirs === undefined || theirs <= 0
      ? []
      : [{ figure, substitute: ours, original: theirs, ratio: Number((ours / theirs).toFixed(4)) }];
  });
}

/** Whether the numbers alone make it a candidate: TPP is known of both, and no figure falls below one half. */
function comesNear(comparisons: readonly FigureComparison[]): boolean {
  return comparisons.some(({ figure }) => figure === 'TPP') && comparisons.every(({ ratio }) => ratio >= LEAST_RATIO);
}

/** How far the worst figure lies from that of the original, up or down, as a factor from 1 on; without figures last. */
function distance(comparisons: readonly FigureComparison[]): number {
  const factors = comparisons.map(({ ratio }) => (ratio < 1 ? 1 / ratio : ratio));
  return factors.length === 0 ? Number.MAX_VALUE : Math.max(...factors);
}

function sharesSoftware(substitute: ChipFigures, original: ChipFigures): Truth {
  if (substitute.software.length === 0 || original.software.length === 0) return 'UNKNOWN';
  return truth(substitute.software.some((stack) => original.software.includes(stack)));
}

/** Something that may stand in, with what sources say of it. */
export interface Candidate extends ChipFigures {
  /** Ids of facts that name it as a substitute. */
  readonly facts: readonly string[];
  /** Degrees that they give; null where one gives none. */
  readonly degrees: readonly (string | null)[];
}

export interface Compared {
  readonly slug: string;
  readonly facts: readonly string[];
  readonly comparisons: readonly FigureComparison[];
  readonly sharedSoftware: readonly string[];
  readonly sharesSoftware: Truth;
}

const DEGREES: readonly (string | null)[] = ['strong', 'partial', 'weak', null];

/** Declared ones by their best degree, those without a degree behind them, computed ones last. */
function rankOf({ facts, degrees }: Candidate): number {
  return facts.length === 0 ? DEGREES.length : Math.min(...degrees.map((degree) => DEGREES.indexOf(degree)));
}

/** Declared ones, and those that could by their numbers; the nearest first. */
export function rankCandidates(original: ChipFigures, candidates: readonly Candidate[]): Compared[] {
  return candidates
    .map((candidate) => ({ candidate, comparisons: compareFigures(candidate, original) }))
    .filter(({ candidate, comparisons }) => candidate.facts.length > 0 || comesNear(comparisons))
    .sort(
      (a, b) =>
        rankOf(a.candidate) - rankOf(b.candidate) ||
        distance(a.comparisons) - distance(b.comparisons) ||
        (a.candidate.slug < b.candidate.slug ? -1 : 1),
    )
    .map(({ candidate, comparisons }) => ({
      slug: candidate.slug,
      facts: candidate.facts,
      comparisons,
      sharedSoftware: candidate.software.filter((stack) => original.software.includes(stack)),
      sharesSoftware: sharesSoftware(candidate, original),
    }));
}

export type Obtainability = 'FREE' | 'LICENCE' | 'DENIED' | 'DOMESTIC' | 'UNDETERMINED' | 'NOT_JUDGED';

/** What a verdict means for somebody who wants the thing. */
export function obtainabilityOf({ outcome, reviewPolicy }: Pick<Verdict, 'outcome' | 'reviewPolicy'>): Obtainability {
  switch (outcome) {
    case 'NO_LICENCE_REQUIRED':
    case 'LICENCE_EXCEPTION_AVAILABLE':
      return 'FREE';
    case 'LICENCE_REQUIRED':
      if (reviewPolicy === null) return 'UNDETERMINED';
      return reviewPolicy === 'CASE_BY_CASE' || reviewPolicy === 'PRESUMPTION_OF_APPROVAL' ? 'LICENCE' : 'DENIED';
    default:
      return 'UNDETERMINED';
  }
}
