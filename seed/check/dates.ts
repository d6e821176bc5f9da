import { firstDay, isPartialDate } from '../../src/domain/time.ts';
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

/** Reports a field that says nothing without another one. */
export function checkNeeds(record: Loose, field: string, needed: string, path: Path, report: Report): void {
  if (record[field] !== undefined && record[needed] === undefined) {
    report([...path, field], `${field} needs ${needed}`, 'key');
  }
}
