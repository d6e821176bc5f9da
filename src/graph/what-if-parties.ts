/** Whom a change of lists or of the 50 % rule catches or lets go, over all owners and entries, read in one statement. */
import type { PartyRecord } from '../domain/export-controls/transaction.ts';
import type { Law } from '../domain/export-controls/verdict.ts';
import { changedRecord, type PolicyChange } from '../domain/export-controls/what-if.ts';
import { compareParties, type PartyDiff } from '../domain/export-controls/what-if-parties.ts';
import type { Frame } from '../domain/frame.ts';
import { NEVER } from '../domain/time.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { frameParams, recordedInFrame, startDay } from './frame.ts';
import { partOfTime, workUntil } from './work-until.ts';

export interface PartyDiffNode extends PartyDiff {
  readonly frame: Frame;
}

interface PartyRow {
  readonly part: 'OWNER' | 'LISTING' | 'SEAT';
  readonly id: string;
  readonly of: string | null;
  readonly country: string | null;
  readonly share: number | null;
  readonly ownership: string | null;
  readonly fromDay: string | null;
  readonly untilDay: string | null;
  readonly list: string | null;
}

/** Every owner and every entry on the lists that the 50 % rule starts from. */
export const whatIfParties = defineQuery<PartyRow>(`// whatIfParties
CALL () {
  MATCH (owner:Entity)-[r:OWNS]->(owned:Entity)
  WHERE ${recordedInFrame('r')}
  RETURN 'OWNER' AS part, owner.id AS id, owned.id AS of, null AS country, r.share AS share, r.ownership AS ownership,
    ${startDay('r')} AS fromDay, r.untilDay AS untilDay, null AS list
  UNION ALL
  MATCH (l:Listing)-[:LISTS]->(party:Entity)
  WHERE l.list IN $lists AND l.knownDay <= $knownOn
  RETURN 'LISTING' AS part, l.id AS id, party.id AS of, null AS country, null AS share, null AS ownership,
    l.effectiveDay AS fromDay, CASE WHEN l.endKnownDay > $knownOn THEN '${NEVER}' ELSE l.endDay END AS untilDay,
    l.list AS list
  UNION ALL
  MATCH (e:Entity)-[r:OWNS]-(:Entity)
  WITH DISTINCT e
  RETURN 'SEAT' AS part, e.id AS id, null AS of, e.country AS country, null AS share, null AS ownership,
    null AS fromDay, null AS untilDay, null AS list
}
RETURN part, id, of, country, share, ownership, fromDay, untilDay, list`);

export interface PartyDiffs {
  readonly parties: readonly PartyDiffNode[];
  /** Whether every party was compared before the time for it was over. */
  readonly complete: boolean;
}

/** What is left of a request's time that comparing may take. */
const COMPARING_SHARE = 0.7;

/** Whether a change can catch or let go a party that has not been named. */
function touchesParties({ kind }: PolicyChange): boolean {
  return kind === 'LIST' || kind === 'DELIST' || kind === 'SUSPENSION';
}

/** The lists that parties are caught by. */
const CATCHING_LISTS = ['US_ENTITY_LIST', 'US_MEU', 'US_SDN'];

export async function readPartyDiffs(
  reader: Reader,
  frame: Frame,
  changes: readonly PolicyChange[],
  before: Law,
  after: Law,
): Promise<PartyDiffs> {
  if (!changes.some(touchesParties)) return { parties: [], complete: true };
  const rows = await reader.read(whatIfParties, { lists: CATCHING_LISTS, ...frameParams(frame) });
  const record = partyRecord(rows);
  const comparison = compareParties(
    frame.asOf,
    { law: before, record },
    { law: after, record: changedRecord(record, changes) },
  );
  const until = partOfTime(reader.deadlineAt, COMPARING_SHARE);
  const { results, whole } = await workUntil(comparison.parties, until, comparison.diff, reader.signal);
  return {
    parties: results.flatMap((diff) => (diff === undefined ? [] : [{ ...diff, frame }])),
    complete: whole,
  };
}

function partyRecord(rows: readonly PartyRow[]): PartyRecord {
  const dated = ({ fromDay, untilDay }: PartyRow) => ({ fromDay: fromDay ?? NEVER, untilDay: untilDay ?? NEVER });
  return {
    ownership: rows
      .filter(({ part }) => part === 'OWNER')
      .map((row) => ({
        owner: row.id,
        owned: row.of ?? '',
        share: row.share,
        ownership: row.ownership,
        ...dated(row),
      })),
    listings: rows
      .filter(({ part }) => part === 'LISTING')
      .map((row) => ({
        id: row.id,
        party: row.of ?? '',
        list: row.list ?? '',
        footnote: null,
        reviewPolicy: null,
        citation: null,
        ...dated(row),
      })),
    countries: new Map(
      rows
        .filter(({ part }) => part === 'SEAT')
        .map(({ id, country }) => [id, country === null ? null : country.replace(/^country-/, '').toUpperCase()]),
    ),
  };
}
