import { headlineKey } from '../../src/domain/headline.ts';
import { announcedEnd, existenceOf, recordTime, validTime } from '../../src/domain/time.ts';
import { relationId } from '../model/relations.ts';
import type { Entity, Relation } from '../model.ts';
import { type Row, row, type Sources, sourcesOf, upperSnake } from './rows.ts';
import { allowsCommercialUse } from './sources.ts';

/** Confidence as a number, so that "at least medium" is a comparison. */
const CONFIDENCE_RANK = { high: 3, medium: 2, low: 1 } as const;

/** A relation as the graph stores it, with every value derived that queries compare by. */
export function relationRow(
  from: Entity,
  relation: Relation,
  entities: ReadonlyMap<string, Entity>,
  sources: Sources,
): Row {
  const { type, to, hedge, attributes = {} } = relation;
  const id = relationId(from.id, type, to, relation.tag);
  const documents = sourcesOf(relation.evidence, sources);
  const published = documents.map((source) => source.published);
  const announced = announcedEnd(type) === 'from' ? from : entities.get(to);
  const { recordedDay, retractedDay } = recordTime(relation.recordedOn, relation.retractedOn, published);
  const { share, count, quantity, quantityMax, unit, what, period, status, kind } = attributes;
  return row({
    id,
    from: from.id,
    to,
    validFrom: relation.validFrom,
    validUntil: relation.validUntil,
    ...validTime({ ...relation, existence: existenceOf(announced?.attributes ?? {}), published }),
    recordedOn: relation.recordedOn,
    recordedDay,
    retractedOn: relation.retractedOn,
    retractedDay,
    retractedBecause: relation.retractedBecause,
    hedge: hedge.toUpperCase(),
    saidBy: relation.saidBy,
    confidence: relation.confidence.toUpperCase(),
    confidenceRank: CONFIDENCE_RANK[relation.confidence],
    basis: hedge === 'inferred' ? 'INFERRED' : 'OBSERVED',
    status: status === undefined ? undefined : upperSnake(status),
    ownership: kind === undefined ? undefined : upperSnake(kind),
    share,
    count,
    quantity,
    quantityMax,
    unit,
    what,
    period,
    attributes: JSON.stringify(attributes),
    note: relation.note,
    lastVerified: lastVerified(documents),
    commercial: documents.some(allowsCommercialUse),
    headline: headlineKey({ id, hedge, recordedDay, sources: documents }),
    formerIds: relation.formerIds ?? [],
  });
}

/** The last day on which somebody opened one of the documents. */
function lastVerified(documents: readonly { readonly opened: boolean; readonly retrieved: string }[]) {
  const days = documents.filter(({ opened }) => opened).map(({ retrieved }) => retrieved);
  return days.sort().at(-1);
}
