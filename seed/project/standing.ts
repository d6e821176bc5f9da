import { headlineKey, sourceStanding } from '../../src/domain/headline.ts';
import { allowsCommercialUse } from '../../src/domain/licences.ts';
import type { RecordTime } from '../../src/domain/time.ts';
import type { Source } from '../model.ts';

/** Confidence as a number, so that "at least medium" is a comparison. */
const CONFIDENCE_RANK = { high: 3, medium: 2, low: 1 } as const;

interface Said {
  readonly id: string;
  readonly hedge: string;
  readonly confidence: keyof typeof CONFIDENCE_RANK;
}

/** What relations and claims have in common: how they rank, and what their documents allow. */
export function standingOf(said: Said, documents: readonly Source[], { recordedDay }: RecordTime) {
  const { id, hedge, confidence } = said;
  const { kind, grade } = sourceStanding(documents);
  return {
    hedge: hedge.toUpperCase(),
    confidence: confidence.toUpperCase(),
    confidenceRank: CONFIDENCE_RANK[confidence],
    headline: headlineKey({ id, hedge, recordedDay, sources: documents }),
    sourceKind: kind?.toUpperCase(),
    sourceGrade: grade,
    lastVerified: lastVerified(documents),
    commercial: isCommercial(documents),
  };
}

/** Whether a record may be used commercially: one document that may be is enough, as is a record of no document. */
export function isCommercial(documents: readonly Source[]): boolean {
  return documents.length === 0 || documents.some(({ licence }) => allowsCommercialUse(licence));
}

/** The last day on which somebody opened one of the documents. */
export function lastVerified(documents: readonly Source[]): string | undefined {
  const days = documents.filter(({ opened }) => opened).map(({ retrieved }) => retrieved);
  return days.sort().at(-1);
}
