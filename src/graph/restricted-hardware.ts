/** Hardware that is restricted for a destination: the verdict on each chip, over what one statement reads. */
import { partsOf } from '../domain/export-controls/party-record.ts';
import type { LawMode, Transaction } from '../domain/export-controls/transaction.ts';
import { judgeTransaction, type Outcome, PRESENT_LAW } from '../domain/export-controls/verdict.ts';
import type { Frame } from '../domain/frame.ts';
import type { Reader } from '../neo4j/database.ts';
import { requireEntity } from './require-entity.ts';
import { readTransactionRecord } from './transactions.ts';
import { partOfTime, workUntil } from './work-until.ts';

export interface RestrictedQuestion {
  /** ISO code. */
  readonly destination: string;
  /** Slug; null for an unlisted company with its seat at the destination. */
  readonly consignee?: string | null | undefined;
  readonly mode: LawMode;
}

/** A chip with a verdict other than that no licence is required. */
export interface RestrictedChip {
  readonly slug: string;
  readonly outcome: Outcome;
  /** By what it is, for a party on no list; else by who receives it. */
  readonly because: 'ITEM' | 'PARTY';
  readonly transaction: Transaction;
}

export interface RestrictedChips {
  readonly chips: readonly RestrictedChip[];
  /** Whether every chip was judged before the time for it was over. */
  readonly complete: boolean;
  /** Whether there are so many chips that only those asked about were judged. */
  readonly onlyNear: boolean;
}

/** Beyond so many chips a question about some of them has only those judged: a judgement takes a third of a millisecond. */
const MOST_CHIPS = 2_500;

/** What is left of a request's time that judging may take: the answer itself takes some too. */
const JUDGING_SHARE = 0.5;

/**
 * Chips restricted for a destination on the day of the frame, for exports from the United States, by slug. `near` gives
 * those that the question is about; it is asked where there are too many to judge all.
 */
export async function readRestricted(
  reader: Reader,
  frame: Frame,
  { destination, consignee, mode }: RestrictedQuestion,
  near?: () => Promise<ReadonlySet<string>>,
): Promise<RestrictedChips> {
  const record = await readTransactionRecord(reader, frame, consignee == null ? [] : [consignee], { allChips: true });
  const recipient = consignee == null ? undefined : record.find(consignee);
  // Not there: the error names the closest slugs.
  if (consignee != null && recipient === undefined) await requireEntity(reader, frame, 'consignee', consignee);
  const seat = recipient === undefined ? destination : recipient.country;
  const isListed = recipient !== undefined && record.parties.listings.length > 0;
  const law = { ...PRESENT_LAW, knownOn: frame.knownOn };
  const partOf = partsOf(record.parties);
  const to = (slug: string | null, item: Transaction['item']): Transaction => ({
    item,
    origin: 'US',
    destination,
    route: 'EXPORT',
    parties: [{ slug, role: 'CONSIGNEE', kind: 'COMPANY', country: seat, parentCountry: slug === null ? seat : null }],
    record: partOf([...item.designers, { slug }].flatMap((party) => party.slug ?? [])),
    endUse: 'CIVIL',
    mode,
    assume: new Map(),
  });
  const chips = record.items.filter(({ kind }) => kind === 'Chip').sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const onlyNear = near !== undefined && chips.length > MOST_CHIPS;
  const slugs = onlyNear ? await near() : undefined;
  const asked = slugs === undefined ? chips : chips.filter(({ slug }) => slugs.has(slug));
  const judge = (entity: (typeof asked)[number]): RestrictedChip[] => {
    const transaction = to(recipient?.slug ?? null, record.item(entity));
    const { outcome } = judgeTransaction(frame.asOf, transaction, law);
    if (outcome === 'NO_LICENCE_REQUIRED') return [];
    const unlisted = { ...transaction, record: { ...transaction.record, listings: [] } };
    const byItem = isListed ? judgeTransaction(frame.asOf, unlisted, law).outcome : outcome;
    const because = byItem === 'NO_LICENCE_REQUIRED' ? 'PARTY' : 'ITEM';
    return [{ slug: entity.slug, outcome, because, transaction }];
  };
  const judged = await workUntil(asked, partOfTime(reader.deadlineAt, JUDGING_SHARE), judge, reader.signal);
  return { chips: judged.results.flat(), complete: judged.whole, onlyNear };
}
