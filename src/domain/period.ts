/**
 * Periods that figures are of: a year, half, nine months, quarter, month or day, a range of those, or a fiscal year of
 * the subject. A fiscal year has no days here, because it follows the subject's own calendar.
 */
import { dayAfter, firstDay, isPartialDate, NEVER } from './time.ts';

/** A period by its days. Without `start` its days are not known, and it is comparable by its text only. */
export interface Period {
  /** First day. */
  readonly start: string;
  /** First day after it; NEVER where it is open. */
  readonly end: string;
}

/** What stands for a period that no source names. */
export const UNKNOWN_PERIOD = 'unknown';

const FISCAL = /^FY\d{4}(-Q[1-4]|-H[12])?$/;
const PART_OF_YEAR = /^(\d{4})-(?:Q([1-4])|H([12])|9M)$/;
const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_HALF = 6;
const MONTHS_OF_NINE = 9;

/** First day of a month, counted from January of the year on, so that month 13 is January of the next year. */
function monthStart(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

/** The days of a date, which may be partial. */
function daysOfDate(date: string): Period {
  const start = firstDay(date);
  const [year = 0, month = 1] = start.split('-').map(Number);
  if (date.length === 4) return { start, end: monthStart(year + 1, 1) };
  return { start, end: date.length === 7 ? monthStart(year, month + 1) : dayAfter(date) };
}

function daysOfPart(text: string): Period | undefined {
  const match = PART_OF_YEAR.exec(text);
  if (match === null) return isPartialDate(text) ? daysOfDate(text) : undefined;
  const [, year = '', quarter, half] = match;
  const length = quarter ? MONTHS_OF_QUARTER : half ? MONTHS_OF_HALF : MONTHS_OF_NINE;
  const first = 1 + (Number(quarter ?? half ?? 1) - 1) * length;
  return { start: monthStart(Number(year), first), end: monthStart(Number(year), first + length) };
}

/** The days of a period; undefined for a fiscal year, an unknown period, and text that is none. */
export function periodDays(text: string): Period | undefined {
  const [from = '', until, ...more] = text.split('/');
  if (more.length > 0) return undefined;
  const first = daysOfPart(from);
  if (until === undefined || first === undefined) return first;
  if (until === '..') return { start: first.start, end: NEVER };
  const last = daysOfPart(until);
  return last && last.end > first.start ? { start: first.start, end: last.end } : undefined;
}

/** Whether text names a period: `2025`, `2025-Q2`, `2025-9M`, `2025-01/2025-09`, `2026-01-15/..`, `FY2026-Q1`, `unknown`. */
export function isPeriod(text: string): boolean {
  return text === UNKNOWN_PERIOD || FISCAL.test(text) || periodDays(text) !== undefined;
}

/** Whether two periods are the same days; those without days only where they are written alike. */
export function sameDays(a: string, b: string): boolean {
  if (a === b) return a !== UNKNOWN_PERIOD;
  const [one, other] = [periodDays(a), periodDays(b)];
  return one !== undefined && other !== undefined && one.start === other.start && one.end === other.end;
}

/** Whether two periods have a day in common; those without days only where they are written alike, unknown ones never. */
export function overlap(a: string, b: string): boolean {
  if (a === b) return a !== UNKNOWN_PERIOD;
  const [one, other] = [periodDays(a), periodDays(b)];
  return one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;
}
