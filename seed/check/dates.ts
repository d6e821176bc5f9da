import { firstDay, isDay, isPartialDate } from '../../src/domain/time.ts';
import type { Loose, Path, Report } from './finding.ts';

/** The first day of a field that holds a date; undefined where it is missing or wrong, which the model reports. */
export function dayOf(record: Loose, field: string): string | undefined {
  const value = record[field];
  return typeof value === 'string' && isPartialDate(value) ? firstDay(value) : undefined;
}

/** Reports a later date that does not lie after the earlier one; `mayBeSame` allows the same day. */
export function checkOrder(
  record: Loose,
  [earlier, later]: readonly [string, string],
  path: Path,
  report: Report,
  mayBeSame = false,
): void {
  const first = dayOf(record, earlier);
  const second = dayOf(record, later);
  if (first === undefined || second === undefined || first < second || (mayBeSame && first === second)) return;
  const order = mayBeSame ? 'on or after' : 'after';
  report([...path, later], `${later} '${record[later]}' must be ${order} ${earlier} '${record[earlier]}'`);
}

/**
 * Reports a partial date of effect within which the day of announcement lies: as its first day it would come before
 * anybody could know of it. One that ends before that day is left alone: a letter is disclosed after it took effect.
 */
export function checkStart(record: Loose, known: readonly string[], path: Path, report: Report, cure: string): void {
  const { effectiveOn } = record;
  const start = dayOf(record, 'effectiveOn');
  if (typeof effectiveOn !== 'string' || start === undefined || isDay(effectiveOn)) return;
  for (const field of known) {
    const day = record[field];
    if (typeof day !== 'string' || !isDay(day) || !day.startsWith(effectiveOn) || day === start) continue;
    const reading = `effectiveOn '${effectiveOn}' reads as ${start}, before ${field} '${day}'`;
    report(
      [...path, 'effectiveOn'],
      `${reading}: give the full day; where it is not known, ${cure}, and say so in note`,
    );
    return;
  }
}

/** Reports a field that says nothing without another one. */
export function checkNeeds(record: Loose, field: string, needed: string, path: Path, report: Report): void {
  if (record[field] !== undefined && record[needed] === undefined) {
    report([...path, field], `${field} needs ${needed}`, 'key');
  }
}
