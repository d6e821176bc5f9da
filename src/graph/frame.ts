/** The frame as Cypher sees it: one predicate for facts, one for entities, one set of parameters. */
import { type Frame, readBy } from '../domain/frame.ts';
import { NEVER } from '../domain/time.ts';

/** Parameters that the predicates below need. */
export function frameParams(frame: Frame): Record<string, unknown> {
  return {
    asOf: frame.asOf,
    knownOn: frame.knownOn,
    readBy: readBy(frame),
    uses: frame.dataUse === 'ANY' ? [true, false] : [true],
  };
}

/*
 * The predicates are conjunctions of comparisons: each OR would multiply the work of Neo4j's planner, which path
 * searches feel in seconds.
 */

/**
 * A day of a record. For one that is not known stands the day on which a document of it was looked at: by then it was so
 * and could be read. What "today" is has no part in it, so that a past frame gives the same on every day.
 */
function dayOf(node: string, day: string): string {
  return `CASE ${node}.${day} WHEN '${NEVER}' THEN ${node}.seenDay ELSE ${node}.${day} END`;
}

/** The first day on which a relation or claim holds. */
export function startDay(node: string): string {
  return dayOf(node, 'fromDay');
}

/** Whether a relation holds in the frame and could be read by then. */
export function inFrame(relation: string): string {
  const r = relation;
  return [
    `${startDay(r)} <= $asOf`,
    `${r}.untilDay > $asOf`,
    `${dayOf(r, 'recordedDay')} <= $knownOn`,
    `${r}.retractedDay > $knownOn`,
    `${r}.commercial IN $uses`,
  ].join(' AND ');
}

/** Whether a relation could be read by the day known, whenever it holds. */
export function recordedInFrame(relation: string): string {
  const r = relation;
  return [`${dayOf(r, 'recordedDay')} <= $knownOn`, `${r}.retractedDay > $knownOn`, `${r}.commercial IN $uses`].join(
    ' AND ',
  );
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
    `${dayOf(node, 'existsFrom')} <= $asOf`,
    `${dayOf(node, 'knownDay')} <= $knownOn`,
    `${node}.commercial IN $uses`,
  ].join(' AND ');
}

/** The same of a policy event that has been read. */
export function isEnactedIn(
  { asOf, knownOn }: Frame,
  {
    existsFrom,
    knownDay,
    seenDay,
  }: { readonly existsFrom: string; readonly knownDay: string; readonly seenDay: string },
): boolean {
  const over = (day: string, limit: string) => (day === NEVER ? seenDay : day) <= limit;
  return over(existsFrom, asOf) && over(knownDay, knownOn);
}

/** Whether a statement or its document had been published by the day of the frame. */
export function knownInFrame(node: string): string {
  return `${dayOf(node, 'knownDay')} <= $readBy`;
}
