import { actTime, firstDay, listingTime, newestFirst } from '../../src/domain/time.ts';
import type { Listing, PolicyEvent } from '../model.ts';
import { publishedOf, type Row, row, type Sources, seenDay, sourcesOf, upperSnake } from './rows.ts';
import { isCommercial, lastVerified } from './standing.ts';

/** What a listing's row is worked out from, beside the listing. */
export interface ListingContext {
  readonly sources: Sources;
  /** Days from which acts could be read, by the id of the act. */
  readonly knownDays: ReadonlyMap<string, string>;
  readonly listings: ReadonlyMap<string, Listing>;
}

/** The comparison days of an act. */
export function daysOf(event: PolicyEvent, sources: Sources) {
  return actTime(event, publishedOf(sourcesOf(event.evidence, sources)));
}

/** A policy event as a node. */
export function policyEventRow(event: PolicyEvent, sources: Sources): Row {
  const { affects = {} } = event;
  return row({
    id: event.id,
    kind: upperSnake(event.kind),
    subkind: event.subkind,
    jurisdiction: event.jurisdiction,
    authority: event.authority,
    nameEn: event.names.en,
    nameZh: event.names.zh,
    summaryEn: event.summary.en,
    summaryZh: event.summary.zh,
    announcedOn: event.announcedOn,
    publishedOn: event.publishedOn,
    effectiveOn: event.effectiveOn,
    complianceOn: event.complianceOn,
    endsOn: event.endsOn,
    lastDay: event.lastDay,
    status: upperSnake(event.status),
    statusBasis: event.statusBasis,
    scheduled: event.scheduled,
    citation: event.citation,
    bill: event.bill,
    case: event.case,
    stage: event.stage,
    stages: JSON.stringify(event.stages ?? []),
    destinations: affects.destinations ?? [],
    eccns: affects.eccns ?? [],
    ...daysOf(event, sources),
    seenDay: seenDay(sourcesOf(event.evidence, sources)),
    correctsOld: event.correctsOld,
    note: event.note,
    confidence: event.confidence.toUpperCase(),
    lastVerified: lastVerified(sourcesOf(event.evidence, sources)),
    commercial: isCommercial(sourcesOf(event.evidence, sources)),
    formerIds: event.formerIds ?? [],
  });
}

/** What acts do to acts, one row for each link, by type. */
export function policyLinkRows(events: readonly PolicyEvent[]): [type: string, row: Row][] {
  return events.flatMap((event) =>
    (['amends', 'suspends', 'supersedes', 'lifts'] as const).flatMap((link) =>
      (event[link] ?? []).map((to): [string, Row] => [link.toUpperCase(), row({ from: event.id, to })]),
    ),
  );
}

/** Whom an act names, one row for each chip, party and destination that is an entity. */
export function affectsRows(event: PolicyEvent): Row[] {
  const { chips = [], parties = [], destinations = [] } = event.affects ?? {};
  const rows = (role: string, ids: readonly string[]) => ids.map((to) => row({ from: event.id, to, role }));
  const countries = destinations.filter((destination) => destination.startsWith('country-'));
  return [...rows('CHIP', chips), ...rows('PARTY', parties), ...rows('DESTINATION', countries)];
}

/** One interval of a listing as a node; its end can be read from the day of the removal, or with the next interval. */
export function listingRow(listing: Listing, { sources, knownDays, listings }: ListingContext): Row {
  const time = (one: Listing) => listingTime(one, knownDays.get(one.via));
  const own = time(listing);
  const next = listing.supersededBy === undefined ? undefined : listings.get(listing.supersededBy);
  const end = listing.removedOn;
  return row({
    id: listing.id,
    entry: listing.entry,
    party: listing.party,
    list: upperSnake(listing.list),
    publishedOn: listing.publishedOn,
    effectiveOn: listing.effectiveOn,
    removedOn: listing.removedOn,
    supersededBy: listing.supersededBy,
    footnote: listing.footnote,
    reviewPolicy: listing.reviewPolicy,
    via: listing.via,
    listedName: listing.listedName,
    note: listing.note,
    confidence: listing.confidence.toUpperCase(),
    lastVerified: lastVerified(sourcesOf(listing.evidence, sources)),
    commercial: isCommercial(sourcesOf(listing.evidence, sources)),
    ...own,
    newestFirst: newestFirst(own.effectiveDay, listing.id),
    endKnownDay: end === undefined ? undefined : next === undefined ? firstDay(end) : time(next).knownDay,
    formerIds: listing.formerIds ?? [],
  });
}
