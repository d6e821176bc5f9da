/** What is recorded of a transaction: the item with the chips inside, designers, parties, owners above, lists; in one statement. */
import type { Item, Organisation } from '../domain/export-controls/item.ts';
import { type ClaimedPerformance, type ItemRecord, itemOf, systemOf } from '../domain/export-controls/item-record.ts';
import type { DatedOwnership, PartyListing, PartyRecord } from '../domain/export-controls/transaction.ts';
import type { Frame } from '../domain/frame.ts';
import { groupBy } from '../domain/group.ts';
import type { Attributes } from '../domain/specs.ts';
import { NEVER } from '../domain/time.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { frameParams, inFrame, recordedInFrame, startDay } from './frame.ts';

/** Longest chain of owners that is followed; longer ones are not recorded. */
const MOST_OWNERS = 8;

/** One row for each record, of which `part` says what it is; columns that a part has not got are null. */
interface RecordRow {
  readonly part: 'ENTITY' | 'CHIP' | 'CLAIM' | 'DESIGNER' | 'OWNER' | 'LISTING';
  /** ENTITY, CHIP: the entity. DESIGNER: the designer. OWNER: the owner. LISTING: the listing. CLAIM: the claim. */
  readonly id: string;
  /** CHIP: the system. CLAIM: the chip. DESIGNER: what was designed. OWNER: the owned. LISTING: the party. */
  readonly of: string | null;
  readonly kind: string | null;
  /** Slug of the country. */
  readonly country: string | null;
  /** JSON text. */
  readonly attributes: string | null;
  readonly formerIds: readonly string[] | null;
  readonly share: number | null;
  readonly ownership: string | null;
  readonly fromDay: string | null;
  readonly untilDay: string | null;
  readonly list: string | null;
  readonly footnote: string | null;
  readonly reviewPolicy: string | null;
  readonly citation: string | null;
  /** CLAIM: who says it, and the figure. */
  readonly makerEn: string | null;
  readonly makerZh: string | null;
  readonly low: number | null;
  readonly high: number | null;
}

const NULLS = [
  'kind',
  'country',
  'attributes',
  'formerIds',
  'share',
  'ownership',
  'fromDay',
  'untilDay',
  'list',
  'footnote',
  'reviewPolicy',
  'citation',
  'makerEn',
  'makerZh',
  'low',
  'high',
] as const;

/** The columns of a part: those that it has, and nulls in their places for the others. */
function part(
  name: RecordRow['part'],
  id: string,
  of: string,
  given: Partial<Record<(typeof NULLS)[number], string>>,
): string {
  const rest = NULLS.map((column) => `${given[column] ?? 'null'} AS ${column}`);
  return `RETURN '${name}' AS part, ${id} AS id, ${of} AS of, ${rest.join(', ')}`;
}

const ENTITY = (e: string) => ({
  kind: `${e}.kind`,
  country: `${e}.country`,
  attributes: `${e}.attributes`,
  formerIds: `${e}.formerIds`,
});

export const transactionRecord = defineQuery<RecordRow>(`// transactionRecord
CALL () {
  UNWIND $slugs AS slug MATCH (e:Entity {id: slug}) RETURN e
  UNION
  UNWIND $slugs AS slug MATCH (:FormerId {id: slug})-[:NOW]->(e:Entity) RETURN e
  UNION
  MATCH (e:Chip) WHERE $allChips AND coalesce(e.existsFrom, '') <= $readBy RETURN e
}
WITH collect(e) AS given
CALL (given) {
  UNWIND given AS system
  MATCH (system:System)-[k:CONTAINS]->(chip:Chip) WHERE ${recordedInFrame('k')}
  RETURN collect([system, chip]) AS inside
}
WITH given, inside, [e IN given WHERE e:Chip OR e:System OR e:MemoryStack] + [pair IN inside | pair[1]] AS items
CALL (items) {
  UNWIND items AS made
  MATCH (designer:Entity)-[r:DESIGNS]->(made) WHERE ${recordedInFrame('r')}
  RETURN collect(DISTINCT [designer, made]) AS designs
}
WITH given, inside, designs, [e IN given WHERE e:Company OR e:GovernmentBody] + [pair IN designs | pair[0]] AS roots
CALL (roots) {
  UNWIND roots AS root
  WITH DISTINCT root
  MATCH (root) ((below)<-[r:OWNS WHERE ${recordedInFrame('r')}]-(above)){1,${MOST_OWNERS}} (:Entity)
  UNWIND range(0, size(r) - 1) AS i
  RETURN collect(DISTINCT [above[i], r[i], below[i]]) AS held
}
WITH given, inside, designs, held, [e IN given WHERE e:Company OR e:GovernmentBody] + [step IN held | step[0]] AS watched
CALL (given, inside, designs, held, watched) {
  UNWIND given AS e
  ${part('ENTITY', 'e.id', 'null', ENTITY('e'))}
  UNION ALL
  UNWIND inside AS pair
  WITH pair[0] AS system, pair[1] AS chip
  ${part('CHIP', 'chip.id', 'system.id', ENTITY('chip'))}
  UNION ALL
  UNWIND designs AS pair
  WITH pair[0] AS designer, pair[1] AS made
  ${part('DESIGNER', 'designer.id', 'made.id', { country: 'designer.country' })}
  UNION ALL
  UNWIND given AS e
  MATCH (c:Claim {about: e.id, measure: 'total-processing-performance'}) WHERE ${inFrame('c')}
  ${part('CLAIM', 'c.id', 'e.id', { makerEn: 'c.makerEn', makerZh: 'c.makerZh', low: 'coalesce(c.low, c.central)', high: 'coalesce(c.high, c.central)' })}
  UNION ALL
  UNWIND held AS step
  WITH step[0] AS owner, step[1] AS stake, step[2] AS owned
  ${part('OWNER', 'owner.id', 'owned.id', {
    country: 'owner.country',
    share: 'stake.share',
    ownership: 'stake.ownership',
    fromDay: startDay('stake'),
    untilDay: 'stake.untilDay',
  })}
  UNION ALL
  UNWIND watched AS party
  WITH DISTINCT party
  MATCH (l:Listing)-[:LISTS]->(party)
  WHERE l.knownDay <= $knownOn
  OPTIONAL MATCH (l)-[:VIA]->(act:PolicyEvent)
  ${part('LISTING', 'l.id', 'party.id', {
    fromDay: 'l.effectiveDay',
    untilDay: `CASE WHEN l.endKnownDay > $knownOn THEN '${NEVER}' ELSE l.endDay END`,
    list: 'l.list',
    footnote: 'l.footnote',
    reviewPolicy: 'l.reviewPolicy',
    citation: 'act.citation',
  })}
}
RETURN part, id, of, ${NULLS.join(', ')}`);

/** What is recorded of entities that a transaction names, and of all that stands behind them. */
export interface TransactionRecord {
  /** The entities, by the slug that was asked for: the present or a former one. */
  readonly find: (slug: string) => RecordedEntity | undefined;
  /** Every chip, system and memory stack that was read. */
  readonly items: readonly RecordedEntity[];
  /** The item with a present slug, as the rules see it. */
  readonly item: (entity: RecordedEntity) => Item;
  readonly parties: PartyRecord;
}

export interface RecordedEntity {
  readonly slug: string;
  readonly kind: string;
  /** ISO code of its seat. */
  readonly country: string | null;
}

/** `country-cn` as CN. */
function isoOf(slug: string | null): string | null {
  return slug === null ? null : slug.replace(/^country-/, '').toUpperCase();
}

function recordsOf(rows: readonly RecordRow[], name: RecordRow['part']): RecordRow[] {
  return rows.filter((row) => row.part === name);
}

function itemRecord(
  row: RecordRow,
  designers: ReadonlyMap<string | null, RecordRow[]>,
  claims: readonly RecordRow[] = [],
): ItemRecord {
  return {
    slug: row.id,
    kind: row.kind ?? '',
    attributes: JSON.parse(row.attributes ?? '{}') as Attributes,
    designers: (designers.get(row.id) ?? []).map(
      ({ id, country }): Organisation => ({ slug: id, country: isoOf(country), parentCountry: null }),
    ),
    claims: claims.flatMap(({ id, makerEn, makerZh, low, high }): ClaimedPerformance[] =>
      low === null || high === null
        ? []
        : [{ slug: id, by: { en: makerEn ?? 'its source', zh: makerZh ?? makerEn ?? '来源' }, low, high }],
    ),
  };
}

function partiesOf(rows: readonly RecordRow[]): PartyRecord {
  const ownership = recordsOf(rows, 'OWNER').map(
    ({ id, of, share, ownership: how, fromDay, untilDay }): DatedOwnership => ({
      owner: id,
      owned: of ?? '',
      share,
      ownership: how,
      fromDay: fromDay ?? NEVER,
      untilDay: untilDay ?? NEVER,
    }),
  );
  const listings = recordsOf(rows, 'LISTING').map(
    ({ id, of, list, footnote, reviewPolicy, citation, fromDay, untilDay }): PartyListing => ({
      id,
      party: of ?? '',
      list: list ?? '',
      footnote,
      reviewPolicy,
      citation,
      fromDay: fromDay ?? NEVER,
      untilDay: untilDay ?? NEVER,
    }),
  );
  const seats = ['ENTITY', 'DESIGNER', 'OWNER'] as const;
  const countries = new Map(
    seats.flatMap((name) => recordsOf(rows, name).map(({ id, country }) => [id, isoOf(country)] as const)),
  );
  return { ownership, listings, countries };
}

/** Reads what is recorded of the entities with these slugs, and of every chip where all are asked for. */
export async function readTransactionRecord(
  reader: Reader,
  frame: Frame,
  slugs: readonly string[],
  { allChips = false }: { readonly allChips?: boolean } = {},
): Promise<TransactionRecord> {
  const rows = await reader.read(transactionRecord, { slugs, allChips, ...frameParams(frame) });
  const entities = recordsOf(rows, 'ENTITY');
  const inside = groupBy(recordsOf(rows, 'CHIP'), ({ of }) => of);
  const designers = groupBy(recordsOf(rows, 'DESIGNER'), ({ of }) => of);
  const claims = groupBy(recordsOf(rows, 'CLAIM'), ({ of }) => of);
  const entityOf = ({ id, kind, country }: RecordRow): RecordedEntity => ({
    slug: id,
    kind: kind ?? '',
    country: isoOf(country),
  });
  const byId = new Map(entities.map((row) => [row.id, row]));
  return {
    find: (slug) => {
      const row = entities.find(({ id, formerIds }) => id === slug || formerIds?.includes(slug));
      return row && entityOf(row);
    },
    items: entities.filter(({ kind }) => kind === 'Chip' || kind === 'System' || kind === 'MemoryStack').map(entityOf),
    item: ({ slug }) => {
      const row = byId.get(slug);
      if (row === undefined) throw new Error(`no record of the item ${slug}`);
      const record = itemRecord(row, designers, claims.get(slug));
      const chips = (inside.get(slug) ?? []).map((chip) => itemRecord(chip, designers));
      return row.kind === 'System' ? systemOf(record, chips) : itemOf(record);
    },
    parties: partiesOf(rows),
  };
}
