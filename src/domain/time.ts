/**
 * The time rules of the graph. Dates are ISO text and may be partial ('2025', '2025-02'): a partial date
 * compares as its first day and prints as given. Every end is exclusive: the first day on which the thing no
 * longer holds. Full days are compared as text, which for ISO days is the order of time.
 */

/** Stands for "no end known", and for "start not known": later than any day a person asks about. */
export const NEVER = '9999-12-31';

/** How the first day of a fact is known. */
export type StartsOn = 'STATED' | 'ATTESTED' | 'ANNOUNCED' | 'UNKNOWN_START';

/**
 * Relations that are part of what a thing is: without a stated start they hold from the announcement of the
 * thing, whatever day a document was first written about them.
 */
export const STRUCTURAL_RELATIONS: ReadonlySet<string> = new Set([
  'BUILT_ON',
  'MADE_ON',
  'USES_MEMORY',
  'PACKAGED_WITH',
  'REQUIRES',
  'CONTAINS',
  'SUCCEEDS',
  'DESIGNS',
]);

/** The end of a structural relation whose announcement counts: DESIGNS starts at the maker, not at the thing. */
export function announcedEnd(relationType: string): 'from' | 'to' {
  return relationType === 'DESIGNS' ? 'to' : 'from';
}

/** The attributes that say when a thing was announced, the best one first. */
const ANNOUNCEMENT_FIELDS = ['announced', 'released', 'launched'] as const;

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether text is '2025', '2025-02' or '2025-02-28' and names a month and a day that exist. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (match === null) return false;
  const day = firstDay(text);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}

/** Whether text is a full day that exists. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The day a partial date compares as: '2025' is '2025-01-01', '2025-02' is '2025-02-01'. */
export function firstDay(partialDate: string): string {
  if (partialDate.length === 4) return `${partialDate}-01-01`;
  return partialDate.length === 7 ? `${partialDate}-01` : partialDate;
}

/** The last day that a partial date covers: '2025' is '2025-12-31', '2025-02' is '2025-02-28'. */
export function lastDay(partialDate: string): string {
  if (partialDate.length === 4) return `${partialDate}-12-31`;
  if (partialDate.length === 10) return partialDate;
  const date = new Date(`${partialDate}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}

/** A text by which an index gives the latest day first, and the records of one day by their ids. */
export function newestFirst(day: string, id: string): string {
  return `${day.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))} ${id}`;
}

/** The day after a full day. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** The latest of several dates as a full day; undefined where none is known. */
export function latestDay(dates: Iterable<string | undefined>): string | undefined {
  return [...dates]
    .filter((date) => date !== undefined)
    .map(firstDay)
    .sort()
    .at(-1);
}

/** The earliest first day among dates of which some may be missing; undefined where all are. */
export function earliestDay(dates: Iterable<string | undefined>): string | undefined {
  let earliest: string | undefined;
  for (const date of dates) {
    if (date === undefined) continue;
    const day = firstDay(date);
    if (earliest === undefined || day < earliest) earliest = day;
  }
  return earliest;
}

/** Whether something with an inclusive first day and an exclusive end holds on a day. */
export function holdsOn(day: string, fromDay: string, untilDay: string): boolean {
  return fromDay <= day && day < untilDay;
}

/** When a thing came into the world, as its attributes say; `founded` counts for existence only. */
export interface Existence {
  readonly day: string;
  readonly asGiven: string;
  /** Whether the day is that of an announcement, from which structural relations hold. */
  readonly isAnnouncement: boolean;
}

/** The first of announced, released, launched and founded that the attributes have. */
export function existenceOf(attributes: Readonly<Record<string, unknown>>): Existence | undefined {
  for (const field of ANNOUNCEMENT_FIELDS) {
    const given = attributes[field];
    if (typeof given === 'string') return { day: firstDay(given), asGiven: given, isAnnouncement: true };
  }
  const founded = attributes.founded;
  if (typeof founded === 'string') return { day: firstDay(founded), asGiven: founded, isAnnouncement: false };
  return undefined;
}

/** What the valid time of a relation is worked out from. */
export interface ValidTimeInput {
  readonly type: string;
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
  /** Existence of the start node (DESIGNS: of the end node); see `announcedEnd`. */
  readonly existence?: Existence | undefined;
  /** `published` of each evidence source. */
  readonly published: Iterable<string | undefined>;
}

/** The days between which a relation holds in the world, and how the first is known. */
export interface ValidTime {
  readonly startsOn: StartsOn;
  readonly fromDay: string;
  readonly untilDay: string;
}

/**
 * A stated start; else, for a structural relation, the announcement; else the first publication that attests
 * it. A start of the last two kinds that would not lie before the end is not known.
 */
export function validTime(input: ValidTimeInput): ValidTime {
  const untilDay = input.validUntil === undefined ? NEVER : firstDay(input.validUntil);
  if (input.validFrom !== undefined) return { startsOn: 'STATED', fromDay: firstDay(input.validFrom), untilDay };
  const announced = STRUCTURAL_RELATIONS.has(input.type) && input.existence?.isAnnouncement;
  const fromDay = announced ? input.existence?.day : earliestDay(input.published);
  if (fromDay === undefined || fromDay >= untilDay) return { startsOn: 'UNKNOWN_START', fromDay: NEVER, untilDay };
  return { startsOn: announced ? 'ANNOUNCED' : 'ATTESTED', fromDay, untilDay };
}

/** The days between which the public could read a fact as it stands here. */
export interface RecordTime {
  readonly recordedDay: string;
  readonly retractedDay: string;
}

/** The day given, else the first publication of the evidence; open where neither is known. */
export function recordTime(
  recordedOn: string | undefined,
  retractedOn: string | undefined,
  published: Iterable<string | undefined>,
): RecordTime {
  return {
    recordedDay: recordedOn === undefined ? (earliestDay(published) ?? NEVER) : firstDay(recordedOn),
    retractedDay: retractedOn === undefined ? NEVER : firstDay(retractedOn),
  };
}

/** The dates of an act of law or policy that its comparison days come from. */
export interface ActDates {
  readonly announcedOn?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly effectiveOn?: string | undefined;
  readonly endsOn?: string | undefined;
}

/** The days of a policy event: from when it is known, applies and has ended, and where it stands in a list. */
export interface ActTime {
  readonly knownDay: string;
  readonly effectiveDay: string;
  readonly endDay: string;
  readonly sortDay: string;
  /** From when it is part of the world: an order to a few may apply before the public hears of it. */
  readonly existsFrom: string;
}

/** Known from the earlier of announced and published; sorted by the first known of effective, announced, published. */
export function actTime(dates: ActDates, published: Iterable<string | undefined>): ActTime {
  const { announcedOn, publishedOn, effectiveOn, endsOn } = dates;
  const knownDay = earliestDay([announcedOn, publishedOn]) ?? earliestDay([effectiveOn]) ?? earliestDay(published);
  const sortDate = effectiveOn ?? announcedOn ?? publishedOn;
  const effectiveDay = effectiveOn === undefined ? NEVER : firstDay(effectiveOn);
  return {
    knownDay: knownDay ?? NEVER,
    effectiveDay,
    existsFrom: earliestDay([knownDay, effectiveDay]) ?? NEVER,
    endDay: endsOn === undefined ? NEVER : firstDay(endsOn),
    sortDay: sortDate === undefined ? (knownDay ?? NEVER) : firstDay(sortDate),
  };
}

/** The dates of one interval of a listing. */
export interface ListingDates {
  readonly publishedOn?: string | undefined;
  readonly effectiveOn: string;
  readonly removedOn?: string | undefined;
}

/** The days of one listing: known from the earlier of its act's knowledge and its own publication. */
export function listingTime(dates: ListingDates, actKnownDay: string | undefined): Omit<ActTime, 'sortDay'> {
  const ownAndAct = [dates.publishedOn, actKnownDay === NEVER ? undefined : actKnownDay];
  const effectiveDay = firstDay(dates.effectiveOn);
  const knownDay = earliestDay(ownAndAct) ?? effectiveDay;
  return {
    knownDay,
    effectiveDay,
    existsFrom: earliestDay([knownDay, effectiveDay]) ?? NEVER,
    endDay: dates.removedOn === undefined ? NEVER : firstDay(dates.removedOn),
  };
}
