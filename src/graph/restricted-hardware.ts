/** Hardware that is restricted for a destination: the verdict on each chip, over what one statement reads. */
import { partsOf } from '../domain/export-controls/party-record.ts';
import type { LawMode, Transaction } from '../domain/export-controls/transaction.ts';
import { judgeTransaction, type Outcome, PRESENT_LAW } from '../domain/export-controls/verdict.ts';
import { type Frame, frameKey } from '../domain/frame.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { requireEntity } from './require-entity.ts';
import { type RecordedEntity, readTransactionRecord } from './transactions.ts';
import { partOfTime, type Worked, workUntil } from './work-until.ts';

export interface RestrictedQuestion {
  /** ISO code. */
  readonly destination: string;
  /** Slug; null for an unlisted company with its seat at the destination. */
  readonly consignee?: string | null | undefined;
  readonly mode: LawMode;
}

/** A verdict other than that no licence is required. */
export interface Restriction {
  readonly slug: string;
  readonly outcome: Outcome;
  /** By what it is, for a party on no list; else by who receives it. */
  readonly because: 'ITEM' | 'PARTY';
}

/** A chip with such a verdict. */
export interface RestrictedChip extends Restriction {
  readonly transaction: Transaction;
}

export interface RestrictedChips<Chip extends Restriction = RestrictedChip> {
  readonly chips: readonly Chip[];
  /** Whether every chip was judged before the time for it was over. */
  readonly complete: boolean;
  /** Whether there are so many chips that only those asked about were judged. */
  readonly onlyNear: boolean;
}

/** Beyond so many chips a question about some of them has only those judged: a judgement takes a third of a millisecond. */
const MOST_CHIPS = 2_500;

/** What is left of a request's time that judging may take: the answer itself takes some too. */
const JUDGING_SHARE = 0.5;

/** Chips restricted for a destination on the day of the frame, for exports from the United States, by slug. */
export async function readRestricted(
  reader: Reader,
  frame: Frame,
  question: RestrictedQuestion,
): Promise<RestrictedChips> {
  const key = `restricted ${keyOf(frame, question)}`;
  // Who asks while another is at it waits for that answer, and judges only if the other ran out of time.
  const known = await reader.memory.get<Promise<RestrictedChips>>(key)?.catch(() => undefined);
  if (known?.complete) return known;
  const work = judgeAll(reader, frame, question);
  reader.memory.set(key, work);
  const forget = (): void => {
    if (reader.memory.get(key) === work) reader.memory.set(key, undefined);
  };
  // Half an answer is of no use to others, and many thousand transactions would fill the memory.
  work.then(({ chips, complete }) => {
    if (!complete || chips.length > MOST_CHIPS) forget();
  }, forget);
  return await work;
}

async function judgeAll(reader: Reader, frame: Frame, question: RestrictedQuestion): Promise<RestrictedChips> {
  const { judge, chips } = await benchOf(reader, frame, question, [], true);
  const judged = await judgeUntil(reader, chips, judge);
  return { chips: judged.results.flat(), complete: judged.whole, onlyNear: false };
}

/**
 * The same for chips that a question is about. Where there are so many chips that not all can be judged, `near` gives
 * those; what it gave before is not judged again.
 */
export async function readRestrictedNear(
  reader: Reader,
  frame: Frame,
  question: RestrictedQuestion,
  near: () => Promise<ReadonlySet<string>>,
  mostChips = MOST_CHIPS,
): Promise<RestrictedChips<Restriction>> {
  const key = `near ${keyOf(frame, question)}`;
  const known = reader.memory.get<Map<string, Restriction | null>>(key);
  if (known === undefined) {
    if (reader.memory.get(`restricted ${keyOf(frame, question)}`) !== undefined) {
      return await readRestricted(reader, frame, question);
    }
    const { count = 0 } = (await reader.read(chipCount, {}))[0] ?? {};
    if (count <= mostChips) return await readRestricted(reader, frame, question);
  }
  const judgedBefore = known ?? new Map<string, Restriction | null>();
  if (known === undefined) reader.memory.set(key, judgedBefore);
  const slugs = [...(await near())].sort();
  const open = slugs.filter((slug) => !judgedBefore.has(slug));
  let complete = true;
  if (open.length > 0) {
    const { judge, chips } = await benchOf(reader, frame, question, open, false);
    const judged = await judgeUntil(reader, chips, (chip) => {
      const [found] = judge(chip);
      // Without the transaction: of many thousands they would fill the memory.
      judgedBefore.set(chip.slug, found ? { slug: found.slug, outcome: found.outcome, because: found.because } : null);
    });
    complete = judged.whole;
  }
  const chips = slugs.flatMap((slug) => judgedBefore.get(slug) ?? []);
  return { chips, complete, onlyNear: true };
}

/** How many chips there are at all, from the database's own count. */
export const chipCount = defineQuery<{ count: number }>(`// chipCount
MATCH (c:Chip) RETURN count(c) AS count`);

function keyOf(frame: Frame, { destination, consignee = null, mode }: RestrictedQuestion): string {
  return JSON.stringify([frameKey(frame), frame.today, destination, consignee, mode]);
}

async function judgeUntil<Result>(
  reader: Reader,
  chips: readonly RecordedEntity[],
  judge: (chip: RecordedEntity) => Result,
): Promise<Worked<Result>> {
  return await workUntil(chips, partOfTime(reader.deadlineAt, JUDGING_SHARE), judge, reader.signal);
}

/** What is needed to judge chips: all there are, or those with the slugs. */
async function benchOf(
  reader: Reader,
  frame: Frame,
  { destination, consignee, mode }: RestrictedQuestion,
  slugs: readonly string[],
  allChips: boolean,
): Promise<{
  readonly chips: readonly RecordedEntity[];
  readonly judge: (chip: RecordedEntity) => RestrictedChip[];
}> {
  const named = consignee == null ? slugs : [...slugs, consignee];
  const record = await readTransactionRecord(reader, frame, named, { allChips });
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
  const judge = (entity: RecordedEntity): RestrictedChip[] => {
    const transaction = to(recipient?.slug ?? null, record.item(entity));
    const { outcome } = judgeTransaction(frame.asOf, transaction, law);
    if (outcome === 'NO_LICENCE_REQUIRED') return [];
    const unlisted = { ...transaction, record: { ...transaction.record, listings: [] } };
    const byItem = isListed ? judgeTransaction(frame.asOf, unlisted, law).outcome : outcome;
    const because = byItem === 'NO_LICENCE_REQUIRED' ? 'PARTY' : 'ITEM';
    return [{ slug: entity.slug, outcome, because, transaction }];
  };
  const chips = record.items.filter(({ kind }) => kind === 'Chip').sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return { chips, judge };
}
