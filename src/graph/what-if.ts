/** What a supposed change of policy does: read once, judged twice, never written. */
import type { Item } from '../domain/export-controls/item.ts';
import { partsOf } from '../domain/export-controls/party-record.ts';
import type { LawMode, PartyRecord, Transaction } from '../domain/export-controls/transaction.ts';
import { type Judgement, judgeTransaction, type Law, PRESENT_LAW } from '../domain/export-controls/verdict.ts';
import { changedLaw, changedRecord, type PolicyChange } from '../domain/export-controls/what-if.ts';
import { DIFF_EFFECTS, diffOf, type VerdictDiff } from '../domain/export-controls/what-if-diff.ts';
import type { Frame } from '../domain/frame.ts';
import { groupBy } from '../domain/group.ts';
import { type Law as Statutes, statusOn } from '../domain/policy.ts';
import { BadUserInput, overLimit } from '../errors.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { type ChipQuantityNode, readQuantities } from './chip-quantities.ts';
import { requireEntities } from './require-entity.ts';
import { type RecordedEntity, readTransactionRecord, type TransactionRecord } from './transactions.ts';
import { type PartyDiffNode, readPartyDiffs } from './what-if-parties.ts';
import { partOfTime, workUntil } from './work-until.ts';

export interface WhatIfScope {
  /** Slugs; null for all. */
  readonly chips: readonly string[] | null;
  /** ISO codes; null for the seats of the consignees, or China. */
  readonly destinations: readonly string[] | null;
  /** Slugs; empty for a company on no list with its seat at the destination. */
  readonly consignees: readonly string[];
  readonly mode: LawMode;
}

/** Destinations by consignees: each pair is judged for every chip, before and after. */
export const MAX_PAIRS = 20;

/** What is left of a request's time that judging may take: parties and paths take some too. */
const JUDGING_SHARE = 0.4;

/** A transaction that comes out otherwise. */
export interface VerdictDiffNode extends VerdictDiff {
  /** Slugs; no consignee for a company on no list. */
  readonly chip: string;
  readonly consignee: string | null;
  readonly destination: string;
  readonly before: Judgement;
  readonly after: Judgement;
  readonly frame: Frame;
}

/** China's measures on a chip before and after. */
export interface ChinaGateDiffNode {
  readonly chip: string;
  /** Slugs of acts in force on the day, or whose state is not known. */
  readonly measures: readonly string[];
  readonly open: boolean;
  readonly frame: Frame;
}

export interface WhatIfAnswer {
  readonly frame: Frame;
  readonly changes: readonly PolicyChange[];
  readonly verdicts: readonly VerdictDiffNode[];
  readonly parties: readonly PartyDiffNode[];
  readonly gates: readonly ChinaGateDiffNode[];
  /** Transactions judged on either side. */
  readonly judged: number;
  /** Whether all that were asked about, and all parties, were judged before the time for it was over. */
  readonly complete: boolean;
  readonly mode: LawMode;
  /** Reads quantities of the chips whose verdicts open or close. */
  readonly quantities: () => Promise<ChipQuantityNode[]>;
}

/** China's acts that affect chips. */
export const chinaActs = defineQuery<{ chip: string; act: string }>(`// chinaActs
UNWIND $chips AS chip
MATCH (:Entity {id: chip})<-[:AFFECTS]-(p:PolicyEvent {jurisdiction: 'country-cn'})
RETURN DISTINCT chip, p.id AS act ORDER BY chip, act`);

/** Answers a what-if: one statement for the transactions, one for parties and one for China's acts where they matter. */
export async function answerWhatIf(
  reader: Reader,
  frame: Frame,
  changes: readonly PolicyChange[],
  scope: WhatIfScope,
  statutes: () => Promise<Statutes>,
): Promise<WhatIfAnswer> {
  const before: Law = { ...PRESENT_LAW, knownOn: frame.knownOn };
  const after = changedLaw(before, changes, frame.asOf);
  const record = await readTransactionRecord(reader, frame, scope.consignees, { allChips: true });
  await checkSlugs(reader, frame, record, changes, scope);
  const pairs = pairsOf(record, scope);
  const chips = chipsOf(record, scope);
  const partBefore = partsOf(record.parties);
  const partAfter = partsOf(changedRecord(record.parties, changes));
  const transactions = pairs.flatMap(({ destination, consignee }) =>
    chips.map((entity) => ({ entity, destination, consignee })),
  );
  const until = partOfTime(reader.deadlineAt, JUDGING_SHARE);
  const judge = ({ entity, destination, consignee }: (typeof transactions)[number]): VerdictDiffNode[] => {
    const item = record.item(entity);
    const named = [...item.designers.map(({ slug }) => slug), consignee?.slug].filter((slug) => slug != null);
    const transaction = shipment(item, partBefore(named), destination, consignee, scope.mode);
    const [was, is] = [
      judgeTransaction(frame.asOf, transaction, before),
      judgeTransaction(frame.asOf, { ...transaction, record: partAfter(named) }, after),
    ];
    const diff = diffOf(was, is);
    const row = { chip: entity.slug, consignee: consignee?.slug ?? null, destination, frame };
    return diff === undefined ? [] : [{ ...diff, ...row, before: was, after: is }];
  };
  const judged = await workUntil(transactions, until, judge, reader.signal);
  const verdicts = judged.results.flat();
  const { parties, complete } = await readPartyDiffs(reader, frame, changes, before, after);
  return {
    frame,
    changes,
    verdicts: sortedDiffs(verdicts),
    parties,
    gates: await gatesOf(reader, frame, changes, statutes),
    judged: judged.results.length,
    complete: judged.whole && complete,
    mode: scope.mode,
    quantities: () => readQuantities(reader, frame, record, restrictionChanged(verdicts)),
  };
}

/** By what the change does, then as judged: by pair and chip. */
function sortedDiffs(verdicts: readonly VerdictDiffNode[]): VerdictDiffNode[] {
  return [...verdicts].sort((a, b) => DIFF_EFFECTS.indexOf(a.effect) - DIFF_EFFECTS.indexOf(b.effect));
}

/** Chips that become free, or cease to be so, for some transaction. */
export function restrictionChanged(verdicts: readonly VerdictDiffNode[]): string[] {
  const free = ({ outcome }: Judgement) => outcome === 'NO_LICENCE_REQUIRED';
  return [...new Set(verdicts.filter(({ before, after }) => free(before) !== free(after)).map(({ chip }) => chip))];
}

interface Pair {
  readonly destination: string;
  readonly consignee: RecordedEntity | null;
}

function pairsOf(record: TransactionRecord, { destinations, consignees }: WhatIfScope): Pair[] {
  const recipients = consignees.map((slug) => record.find(slug)).filter((found) => found !== undefined);
  const pairs: Pair[] =
    recipients.length === 0
      ? (destinations ?? ['CN']).map((destination) => ({ destination, consignee: null }))
      : recipients.flatMap((consignee) =>
          (destinations ?? [seatOf(consignee)]).map((destination) => ({ destination, consignee })),
        );
  if (pairs.length > MAX_PAIRS) {
    throw overLimit('about', pairs.length, MAX_PAIRS, 'These are pairs of destination and consignee: ask in parts.');
  }
  return pairs;
}

function seatOf({ slug, country }: RecordedEntity): string {
  if (country !== null) return country;
  throw new BadUserInput(`about.destinations: the country of ${slug} is not recorded. Name the destination.`);
}

function chipsOf(record: TransactionRecord, { chips }: WhatIfScope): RecordedEntity[] {
  return record.items
    .filter(({ kind, slug }) => kind === 'Chip' && (chips === null || chips.includes(slug)))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function shipment(
  item: Item,
  record: PartyRecord,
  destination: string,
  consignee: RecordedEntity | null,
  mode: LawMode,
): Transaction {
  const seat = consignee === null ? destination : consignee.country;
  return {
    item,
    origin: 'US',
    destination,
    route: 'EXPORT',
    parties: [
      {
        slug: consignee?.slug ?? null,
        role: 'CONSIGNEE',
        kind: consignee?.kind === 'GovernmentBody' ? 'GOVERNMENT_AGENCY' : 'COMPANY',
        country: seat,
        parentCountry: consignee === null ? seat : null,
      },
    ],
    record,
    endUse: 'CIVIL',
    mode,
    assume: new Map(),
  };
}

/** Every slug that the question names; the error names the closest. */
async function checkSlugs(
  reader: Reader,
  frame: Frame,
  record: TransactionRecord,
  changes: readonly PolicyChange[],
  { chips, consignees }: WhatIfScope,
): Promise<void> {
  const named = changes.flatMap((change) =>
    'party' in change ? [change.party] : 'chip' in change ? [change.chip] : [],
  );
  const wanted: readonly (readonly [string, readonly string[]])[] = [
    ['about.chips', chips ?? []],
    ['about.consignees', consignees],
    ['changes', named],
  ];
  for (const [argument, slugs] of wanted) {
    const missing = slugs.filter((slug) => record.find(slug) === undefined);
    if (missing.length > 0) await requireEntities(reader, frame, argument, missing);
  }
  const other = (chips ?? []).find((slug) => record.find(slug)?.kind !== 'Chip');
  if (other !== undefined) throw new BadUserInput(`about.chips: ${other} is no chip announced by that day.`);
}

async function gatesOf(
  reader: Reader,
  frame: Frame,
  changes: readonly PolicyChange[],
  statutes: () => Promise<Statutes>,
): Promise<ChinaGateDiffNode[]> {
  const asked = changes.filter((change) => change.kind === 'CHINA_GATE');
  if (asked.length === 0) return [];
  const rows = await reader.read(chinaActs, { chips: asked.map(({ chip }) => chip) });
  const acts = groupBy(rows, ({ chip }) => chip);
  const law = await statutes();
  const stands = (act: string) =>
    ['IN_FORCE', 'UNKNOWN'].includes(statusOn(law, act, frame.asOf, frame.knownOn).status);
  return asked.map(({ chip, open }) => ({
    chip,
    open,
    measures: (acts.get(chip) ?? []).map(({ act }) => act).filter(stands),
    frame,
  }));
}
