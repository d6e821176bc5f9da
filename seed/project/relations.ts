import { announcedEnd, existenceOf, recordTime, validTime } from '../../src/domain/time.ts';
import { relationId } from '../model/relations.ts';
import type { Entity, Relation } from '../model.ts';
import { publishedOf, type Row, row, type Sources, seenDay, sourcesOf, upperSnake } from './rows.ts';
import { standingOf } from './standing.ts';

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
  const published = publishedOf(documents);
  const announced = announcedEnd(type) === 'from' ? from : entities.get(to);
  const recorded = recordTime(relation.recordedOn, relation.retractedOn, published);
  const { share, count, quantity, quantityMax, unit, what, period, status, kind } = attributes;
  return row({
    id,
    from: from.id,
    to,
    validFrom: relation.validFrom,
    validUntil: relation.validUntil,
    ...validTime({ ...relation, existence: existenceOf(announced?.attributes ?? {}), published }),
    seenDay: seenDay(documents),
    recordedOn: relation.recordedOn,
    retractedOn: relation.retractedOn,
    ...recorded,
    retractedBecause: relation.retractedBecause,
    saidBy: relation.saidBy,
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
    ...standingOf({ id, hedge, confidence: relation.confidence }, documents, recorded),
    formerIds: relation.formerIds ?? [],
  });
}
