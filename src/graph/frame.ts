/** The frame as Cypher sees it: one predicate for facts, one for entities, one set of parameters. */
import type { Frame } from '../domain/frame.ts';
import { NEVER } from '../domain/time.ts';

/** Parameters that the predicates below need. */
export function frameParams(frame: Frame): Record<string, unknown> {
  // An act of policy is part of the world from the day it could be read.
  const [readBy = ''] = [frame.asOf, frame.knownOn].sort();
  return {
    asOf: frame.asOf,
    knownOn: frame.knownOn,
    // A start that is not known counts only from today on; on earlier days no row has the empty day.
    unknownStart: frame.asOf >= frame.today ? NEVER : '',
    unknownRecord: frame.knownOn >= frame.today ? NEVER : '',
    readBy,
    unknownAct: readBy >= frame.today ? NEVER : '',
    anyUse: frame.dataUse === 'ANY',
  };
}

/** Whether a relation holds in the frame and could be read by then. */
export function inFrame(relation: string): string {
  const r = relation;
  return (
    `(${r}.fromDay <= $asOf OR ${r}.fromDay = $unknownStart) AND ${r}.untilDay > $asOf` +
    ` AND (${r}.recordedDay <= $knownOn OR ${r}.recordedDay = $unknownRecord) AND ${r}.retractedDay > $knownOn` +
    ` AND ($anyUse OR ${r}.commercial)`
  );
}

/** Whether an entity was known to the world on the day of the frame, as far as the record says. */
export function existsInFrame(entity: string): string {
  return `(${entity}.existsFrom IS NULL OR ${entity}.existsFrom <= $asOf)`;
}

/** Whether a policy event or listing had been announced or published by the day of the frame. */
export function knownInFrame(node: string): string {
  return `(${node}.knownDay <= $readBy OR ${node}.knownDay = $unknownAct)`;
}
