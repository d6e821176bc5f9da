/** The frame as Cypher sees it: one predicate for facts, one for entities, one set of parameters. */
import { type Frame, readBy } from '../domain/frame.ts';
import { NEVER } from '../domain/time.ts';

/** Stands in for a day that is not known: before every day where it counts, after every day where it does not. */
function unknownDay(counts: boolean): string {
  return counts ? '' : NEVER;
}

/** Parameters that the predicates below need. */
export function frameParams(frame: Frame): Record<string, unknown> {
  const readUntil = readBy(frame);
  return {
    asOf: frame.asOf,
    knownOn: frame.knownOn,
    readBy: readUntil,
    // What is not known counts only from today on.
    unknownStart: unknownDay(frame.asOf >= frame.today),
    unknownRecord: unknownDay(frame.knownOn >= frame.today),
    unknownAct: unknownDay(readUntil >= frame.today),
    uses: frame.dataUse === 'ANY' ? [true, false] : [true],
  };
}

/*
 * The predicates are conjunctions of comparisons: each OR would multiply the work of Neo4j's planner, which path
 * searches feel in seconds.
 */

/** Whether a day, or what stands in for it where it is not known, is over by another. */
function by(day: string, standIn: string, limit: string): string {
  return `CASE ${day} WHEN '${NEVER}' THEN ${standIn} ELSE ${day} END <= ${limit}`;
}

/** Whether a relation holds in the frame and could be read by then. */
export function inFrame(relation: string): string {
  const r = relation;
  return [
    by(`${r}.fromDay`, '$unknownStart', '$asOf'),
    `${r}.untilDay > $asOf`,
    by(`${r}.recordedDay`, '$unknownRecord', '$knownOn'),
    `${r}.retractedDay > $knownOn`,
    `${r}.commercial IN $uses`,
  ].join(' AND ');
}

/** Whether a relation could be read by the day known, whenever it holds. */
export function recordedInFrame(relation: string): string {
  const r = relation;
  return [
    by(`${r}.recordedDay`, '$unknownRecord', '$knownOn'),
    `${r}.retractedDay > $knownOn`,
    `${r}.commercial IN $uses`,
  ].join(' AND ');
}

/** Whether the world could know of an entity in the frame, by both clocks, as far as the record says. */
export function existsInFrame(entity: string): string {
  return `coalesce(${entity}.existsFrom, '') <= $readBy`;
}

/** Whether a listing holds on the day of the frame: an end that could not be read by then has not come. */
export function listedInFrame(listing: string): string {
  const l = listing;
  return `${l}.effectiveDay <= $asOf AND (${l}.endDay > $asOf OR ${l}.endKnownDay > $knownOn) AND ${enactedInFrame(l)}`;
}

/**
 * Whether a policy event or listing is part of the world on the day asked about, announced or already applied, and
 * could be read by the day known.
 */
export function enactedInFrame(node: string): string {
  return [
    by(`${node}.existsFrom`, '$unknownStart', '$asOf'),
    by(`${node}.knownDay`, '$unknownRecord', '$knownOn'),
    `${node}.commercial IN $uses`,
  ].join(' AND ');
}

/** The same of a policy event that has been read. */
export function isEnactedIn(frame: Frame, act: { readonly existsFrom: string; readonly knownDay: string }): boolean {
  const { asOf, knownOn, today } = frame;
  const over = (day: string, limit: string) => (day === NEVER ? limit >= today : day <= limit);
  return over(act.existsFrom, asOf) && over(act.knownDay, knownOn);
}

/** Whether a statement or its document had been published by the day of the frame. */
export function knownInFrame(node: string): string {
  return by(`${node}.knownDay`, '$unknownAct', '$readBy');
}
