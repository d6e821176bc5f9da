import { earliestDay, NEVER } from '../../src/domain/time.ts';
import { type Row, row } from './rows.ts';

/**
 * The history of the record: what became known, was corrected, withdrawn or revised, and on which day. Worked out from
 * the rows of the graph, so that it can say nothing else than they do.
 */

/** A row of a record with the days on which it was known. */
export interface Records {
  readonly facts: readonly Row[];
  readonly claims: readonly Row[];
  /** Acts; `names` holds whom they name and who issued them. */
  readonly policyEvents: readonly (Row & { readonly names: readonly string[] })[];
  readonly listings: readonly Row[];
}

type RecordType = 'Fact' | 'Claim' | 'PolicyEvent' | 'Listing';

function text(value: Row[string] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A change on a day; none where the day is not known. */
function change(
  type: RecordType,
  kind: 'ADDED' | 'CORRECTED' | 'WITHDRAWN' | 'REVISED' | 'ENDED',
  day: string | undefined,
  {
    before,
    after,
    reason,
  }: { readonly before?: Row | undefined; readonly after?: Row | undefined; readonly reason?: string | undefined },
): Row[] {
  if (day === undefined || day === NEVER) return [];
  const subject = after ?? before ?? {};
  return [
    row({
      id: `${type}:${before?.id ?? ''}:${after?.id ?? ''}:${kind}`,
      type,
      kind,
      day,
      before: text(before?.id),
      after: text(after?.id),
      reason,
      about: aboutOf(type, subject),
      commercial: before?.commercial !== false && after?.commercial !== false,
    }),
  ];
}

/** Slugs of what a record is about: its own ends, and for an act whatever it names or comes from. */
function aboutOf(type: RecordType, record: Row): string[] {
  const fields = {
    Fact: ['from', 'to'],
    Claim: ['about', 'holder'],
    PolicyEvent: ['id', 'jurisdiction'],
    Listing: ['party'],
  };
  const named = fields[type].map((field) => text(record[field])).filter((slug) => slug !== undefined);
  return [...new Set([...named, ...((record.names as readonly string[] | undefined) ?? [])])];
}

/** Every change, in no order. */
export function changeRows({ facts, claims, policyEvents, listings }: Records): Row[] {
  return [
    ...factChanges(facts),
    ...claimChanges(claims),
    ...policyEvents.flatMap((event) => change('PolicyEvent', 'ADDED', text(event.knownDay), { after: event })),
    ...listingChanges(listings),
  ];
}

/** A fact that was withdrawn is corrected by one of the same type between the same two that opened on that day. */
function factChanges(facts: readonly Row[]): Row[] {
  const openedBy = new Map(facts.map((fact) => [[fact.type, fact.from, fact.to, fact.recordedDay].join(' '), fact]));
  const corrections = new Map<Row, Row>();
  for (const fact of facts) {
    if (fact.retractedDay === NEVER) continue;
    const next = openedBy.get([fact.type, fact.from, fact.to, fact.retractedDay].join(' '));
    if (next !== undefined) corrections.set(next, fact);
  }
  const corrected = new Set(corrections.values());
  return facts.flatMap((fact) => {
    const before = corrections.get(fact);
    const opened = before
      ? change('Fact', 'CORRECTED', text(fact.recordedDay), {
          before,
          after: fact,
          reason: text(before.retractedBecause),
        })
      : change('Fact', 'ADDED', text(fact.recordedDay), { after: fact });
    return [...opened, ...(corrected.has(fact) ? [] : withdrawal('Fact', fact))];
  });
}

function withdrawal(type: RecordType, record: Row): Row[] {
  return change(type, 'WITHDRAWN', text(record.retractedDay), {
    before: record,
    reason: text(record.retractedBecause),
  });
}

/** Slugs of the claims that a claim replaces. */
function replacedBy(claim: Row): readonly string[] {
  return claim.supersedes as readonly string[];
}

/** A claim that replaces a withdrawn one corrects it; one that replaces a claim that still stands revises it. */
function claimChanges(claims: readonly Row[]): Row[] {
  const byId = new Map(claims.map((claim) => [String(claim.id), claim] as const));
  const replaced = new Set(claims.flatMap(replacedBy));
  return claims.flatMap((claim) => {
    const olders = replacedBy(claim).flatMap((id): Row[] => {
      const older = byId.get(id);
      return older === undefined ? [] : [older];
    });
    const opened =
      olders.length === 0
        ? change('Claim', 'ADDED', text(claim.recordedDay), { after: claim })
        : olders.flatMap((before) => {
            const kind = before.retractedDay === NEVER ? 'REVISED' : 'CORRECTED';
            return change('Claim', kind, text(claim.recordedDay), {
              before,
              after: claim,
              reason: text(before.retractedBecause),
            });
          });
    return [...opened, ...(replaced.has(String(claim.id)) ? [] : withdrawal('Claim', claim))];
  });
}

/** An interval that follows another one of the same entry revises its terms; one that nothing follows ends. */
function listingChanges(listings: readonly Row[]): Row[] {
  const previous = new Map(listings.map((listing) => [listing.supersededBy, listing]));
  return listings.flatMap((listing) => {
    const before = previous.get(String(listing.id));
    const day = earliestDay([text(listing.knownDay)]);
    const opened = change('Listing', before ? 'REVISED' : 'ADDED', day, { before, after: listing });
    const end = listing.supersededBy === undefined ? text(listing.endKnownDay) : undefined;
    return [...opened, ...change('Listing', 'ENDED', end, { before: listing })];
  });
}
