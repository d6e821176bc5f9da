import { dayAfter, isDay } from '../../src/domain/time.ts';
import { DESTINATION_GROUPS } from '../model/vocabulary.ts';
import { checkNeeds, checkOrder, checkStart, dayOf } from './dates.ts';
import { checkEntity, checkEvidence, checkReference, type Directory } from './directory.ts';
import { isMap, type Loose, listOf, mapOf, type Path, type Report, textOf } from './finding.ts';

/** What must be true of policy events and listings beyond their shape. */

/** What an act may name as a controlled item: memory stacks are controlled as chips are. */
const ITEMS = ['Chip', 'MemoryStack', 'System'] as const;
const PARTIES = ['Company', 'GovernmentBody'] as const;
/** Companies announce too. */
const AUTHORITIES = PARTIES;
/** Links that change the state of another act. */
const EFFECTS = ['suspends', 'supersedes', 'lifts'] as const;

export function checkPolicyEvent(event: Loose, path: Path, directory: Directory, report: Report): void {
  checkEntity(directory, ['Country'], event.jurisdiction, [...path, 'jurisdiction'], report);
  for (const [index, id] of listOf(event.authority).entries()) {
    checkEntity(directory, AUTHORITIES, id, [...path, 'authority', index], report);
  }
  checkAffects(mapOf(event.affects), [...path, 'affects'], directory, report);
  checkEvidence(directory, event, path, report);
  for (const link of ['amends', ...EFFECTS]) {
    for (const [index, id] of listOf(event[link]).entries()) {
      const place = [...path, link, index];
      checkReference(directory.policyEvents, 'policy event', id, place, report);
      if (id === event.id) report(place, `'${id}' cannot act on itself`);
    }
  }
  checkEventDates(event, path, report);
  checkStages(listOf(event.stages), [...path, 'stages'], directory, report);
  checkEnding(event, path, directory, report);
  checkCircle(event, path, directory, report);
}

function checkAffects(affects: Loose, path: Path, directory: Directory, report: Report): void {
  for (const [index, id] of listOf(affects.chips).entries()) {
    checkEntity(directory, ITEMS, id, [...path, 'chips', index], report);
  }
  for (const [index, id] of listOf(affects.parties).entries()) {
    checkEntity(directory, PARTIES, id, [...path, 'parties', index], report);
  }
  const groups: readonly unknown[] = DESTINATION_GROUPS;
  for (const [index, id] of listOf(affects.destinations).entries()) {
    if (!groups.includes(id)) checkEntity(directory, ['Country'], id, [...path, 'destinations', index], report);
  }
}

function checkEventDates(event: Loose, path: Path, report: Report): void {
  checkOrder(event, ['announcedOn', 'publishedOn'], path, report, true);
  checkStart(event, ['announcedOn', 'publishedOn'], path, report, 'leave effectiveOn out');
  checkOrder(event, ['effectiveOn', 'complianceOn'], path, report, true);
  checkOrder(event, ['effectiveOn', 'endsOn'], path, report, true);
  checkNeeds(event, 'lastDay', 'endsOn', path, report);
  const [lastDay, endsOn] = [textOf(event.lastDay), textOf(event.endsOn)];
  if (
    lastDay !== undefined &&
    endsOn !== undefined &&
    isDay(lastDay) &&
    isDay(endsOn) &&
    dayAfter(lastDay) !== endsOn
  ) {
    report([...path, 'endsOn'], `endsOn must be the day after lastDay: '${dayAfter(lastDay)}', found '${endsOn}'`);
  }
}

function checkStages(stages: readonly unknown[], path: Path, directory: Directory, report: Report): void {
  let previous: string | undefined;
  for (const [index, stage] of stages.entries()) {
    if (!isMap(stage)) continue;
    for (const link of ['setBy', 'calledOffBy']) {
      checkReference(directory.policyEvents, 'policy event', stage[link], [...path, index, link], report);
    }
    const on = dayOf(stage, 'on');
    if (on === undefined) continue;
    if (previous !== undefined && on <= previous) {
      report([...path, index, 'on'], `stages stand in order of time, one for a day: ${on} comes after ${previous}`);
    }
    previous = on;
  }
}

/** A state that something brought about: the record says what, or at least when. */
function checkEnding(event: Loose, path: Path, directory: Directory, report: Report): void {
  const link = { superseded: 'supersedes', suspended: 'suspends', ended: 'lifts' }[String(event.status)];
  // A plea or a settlement that closes a case has no end of its own.
  if (link === undefined || event.endsOn !== undefined || event.case !== undefined) return;
  if ([...directory.policyEvents.values()].some((act) => listOf(act[link]).includes(event.id))) return;
  report([...path, 'status'], `'${event.status}' needs endsOn, or an act that ${link} '${event.id}'`);
}

/** Acts that act on each other in a circle have no state. */
function checkCircle(event: Loose, path: Path, directory: Directory, report: Report): void {
  const next = (act: Loose | undefined) => EFFECTS.flatMap((link) => listOf(act?.[link]));
  const reached = new Set<unknown>();
  const open = next(event);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...next(directory.policyEvents.get(String(id))));
  }
  // An act that names itself is reported where it does.
  if (reached.has(event.id) && !next(event).includes(event.id)) {
    report([...path, 'id'], `'${event.id}' acts on an act that, by others, acts on it: a circle`);
  }
}

export function checkListing(listing: Loose, path: Path, directory: Directory, report: Report): void {
  const at = (field: string) => [...path, field];
  checkEntity(directory, PARTIES, listing.party, at('party'), report);
  checkReference(directory.policyEvents, 'policy event', listing.via, at('via'), report);
  checkReference(directory.listings, 'listing', listing.entry, at('entry'), report);
  checkEvidence(directory, listing, path, report);
  checkStart(listing, ['publishedOn'], path, report, 'give that of publication');
  checkOrder(listing, ['effectiveOn', 'removedOn'], path, report);
  checkNeeds(listing, 'supersededBy', 'removedOn', path, report);
  const { id, party, list } = listing;
  if (typeof id === 'string' && typeof party === 'string' && typeof list === 'string') {
    const start = `${party}--${list}`;
    if (id !== start && !id.startsWith(`${start}--`))
      report(at('id'), `expected the id '${start}', with '--' and a tag for a later interval`);
  }
  if (checkReference(directory.listings, 'listing', listing.supersededBy, at('supersededBy'), report)) {
    checkNext(listing, directory.listings.get(listing.supersededBy) ?? {}, at('supersededBy'), report);
  }
}

/** The next interval is of the same entry and begins where this one ends. */
function checkNext(listing: Loose, next: Loose, path: Path, report: Report): void {
  for (const field of ['party', 'list']) {
    if (textOf(next[field]) !== undefined && textOf(listing[field]) !== undefined && next[field] !== listing[field]) {
      report(path, `'${next.id}' is of another ${field}: '${next[field]}'`);
    }
  }
  const [end, start] = [dayOf(listing, 'removedOn'), dayOf(next, 'effectiveOn')];
  if (end !== undefined && start !== undefined && end !== start) {
    report(path, `'${next.id}' begins on ${start}; this interval ends on ${end}`);
  }
}
