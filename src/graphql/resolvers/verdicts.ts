/** Verdicts on transactions, over time, on parties, and which hardware is restricted. */
import { calendarOf, nextChange, type VerdictPeriod } from '../../domain/export-controls/calendar.ts';
import type { Trace } from '../../domain/export-controls/condition.ts';
import {
  affiliatesRule,
  cascadeOn,
  caughtOn,
  entriesOn,
  LISTS,
  reviewOfEntry,
  strictest,
} from '../../domain/export-controls/parties.ts';
import { RULES } from '../../domain/export-controls/rules/index.ts';
import type { ReviewPolicy } from '../../domain/export-controls/rules/types.ts';
import type { Transaction } from '../../domain/export-controls/transaction.ts';
import {
  type AssumptionNote,
  type Exception,
  type Law,
  PRESENT_LAW,
  type Requirement,
  type RivalResult,
  type Verdict,
  verdictOn,
} from '../../domain/export-controls/verdict.ts';
import {
  inLang,
  notesOf,
  notModelled,
  SOURCES_UNTIL,
  traceLines,
  verdictSentence,
} from '../../domain/export-controls/verdict-text.ts';
import { missingWords } from '../../domain/export-controls/words.ts';
import type { Frame } from '../../domain/frame.ts';
import { ultimateParent } from '../../domain/ownership.ts';
import { statusOn } from '../../domain/policy.ts';
import { type Lang, nameIn } from '../../domain/sentences.ts';
import { NEVER } from '../../domain/time.ts';
import type { Truth } from '../../domain/truth.ts';
import { BadUserInput, overLimit } from '../../errors.ts';
import { type Edge, type Page, pageOfList } from '../../graph/connection.ts';
import type { EntityNode } from '../../graph/entities.ts';
import { countryId } from '../../graph/lists.ts';
import { readPracticeLedgers } from '../../graph/practice.ts';
import { requireEntity } from '../../graph/require-entity.ts';
import { type RestrictedChip, readRestricted } from '../../graph/restricted-hardware.ts';
import { readTransactionRecord, type TransactionRecord } from '../../graph/transactions.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/types.ts';
import { MAX_DESTINATIONS } from '../limits.ts';
import { exportOf, requestOf } from '../verdict-request.ts';
import { entityBySlug } from './facts.ts';
import { labelField, labelsField } from './labels.ts';

/** A verdict in a frame, with what it is on. */
export interface VerdictNode extends Verdict {
  readonly frame: Frame;
  readonly transaction: Transaction;
  readonly itemSlug: string | null;
}

export type TraceNode = Trace & { readonly frame: Frame };
export type RequirementNode = Requirement & { readonly frame: Frame };
export type ExceptionNode = Exception & { readonly frame: Frame };
export type PeriodNode = VerdictPeriod & { readonly frame: Frame; readonly verdict: VerdictNode };
export type AssumptionOf = AssumptionNote;
export type RivalNode = RivalResult & { readonly frame: Frame };

export interface JurisdictionNode {
  readonly trace: TraceNode;
}

export interface TariffNode {
  readonly tariff: Verdict['tariff'];
  readonly frame: Frame;
}

export interface PartyNode {
  readonly slug: string;
  readonly record: TransactionRecord['parties'];
  readonly frame: Frame;
}

export interface CaughtOwnerNode {
  readonly id: string;
  readonly share: number | null;
  readonly caught: 'TRUE' | 'FALSE' | 'UNKNOWN';
  readonly frame: Frame;
}

export type RestrictedEdge = Edge<EntityNode> & { readonly restricted: RestrictedChip & { readonly frame: Frame } };
export type RestrictedPage = Page<RestrictedEdge> & { readonly complete: boolean };

type LangArgs = { lang?: Lang | null };

function lawOf(frame: Frame): Law {
  return { ...PRESENT_LAW, knownOn: frame.knownOn };
}

export function verdictNode(frame: Frame, day: string, transaction: Transaction, itemSlug: string | null): VerdictNode {
  return { ...verdictOn(day, transaction, lawOf(frame)), frame, transaction, itemSlug };
}

function traceNode(frame: Frame, trace: Trace): TraceNode {
  return { ...trace, frame };
}

function periodNode(
  frame: Frame,
  period: VerdictPeriod,
  transaction: Transaction,
  itemSlug: string | null,
): PeriodNode {
  return { ...period, frame, verdict: verdictNode(frame, period.from, transaction, itemSlug) };
}

/** The act behind a rule or a turn; null where the graph has none of that name. */
function actOf(context: Context, frame: Frame, rule: string) {
  const event = RULES.find(({ id }) => id === rule)?.event ?? rule;
  return event === '' ? null : context.loaders(frame).policyEvent.load(event);
}

function words(read: (trace: TraceNode) => Trace['words'] | null) {
  return (trace: TraceNode, { lang }: LangArgs, context: Context): string | null => {
    const found = read(trace);
    return found === null ? null : inLang(lang ?? context.lang, found);
  };
}

function missingText(names: readonly string[], lang: Lang): string[] {
  return names.map((name) => inLang(lang, missingWords(name)));
}

async function countryName(context: Context, frame: Frame, code: string, lang: Lang): Promise<string> {
  const country = await context.loaders(frame).entity.load(countryId(code));
  return country === null ? code : nameIn(lang, country);
}

/** A country of the graph; BadUserInput for a code that it has not got. */
export async function checkCountry(
  context: Context,
  frame: Frame,
  argument: string,
  code: string | null | undefined,
): Promise<void> {
  if (code == null || (await context.loaders(frame).entity.load(countryId(code))) !== null) return;
  throw new BadUserInput(`${argument}: no country has the code ${JSON.stringify(code)}. Give an ISO code such as CN.`);
}

/** Acts of China in force on the day that affect the item, the newest first. */
async function counterGates(verdict: VerdictNode, context: Context) {
  const { frame, itemSlug } = verdict;
  if (itemSlug === null) return [];
  const law = await context.loaders(frame).law();
  const page = await context
    .loaders(frame)
    .policyEvents({ jurisdiction: ['CN'] }, { first: 100 }, 'NEWEST')
    .load(itemSlug);
  return page.edges
    .map(({ node }) => node)
    .filter(({ id }) => statusOn(law, id, frame.asOf, frame.knownOn).status === 'IN_FORCE');
}

function caughtByOwners({ slug, record, frame }: PartyNode): Truth {
  return cascadeOn(frame.asOf, record, slug).caught;
}

function ruleHolds({ frame }: PartyNode): Truth {
  return affiliatesRule(frame.asOf, frame.knownOn);
}

function caught(party: PartyNode): Truth {
  return caughtOn(party.frame.asOf, ruleHolds(party), party.record, party.slug);
}

/** The strictest policy of its own entries and of those that it goes back to. */
function partyReview({ slug, record, frame }: PartyNode): ReviewPolicy | null {
  const { listedOwners } = cascadeOn(frame.asOf, record, slug);
  const entries = [slug, ...listedOwners].flatMap((id) => entriesOn(frame.asOf, record, id, LISTS));
  return strictest(entries.flatMap(({ reviewPolicy }) => reviewOfEntry(reviewPolicy) ?? []));
}

export const verdictResolvers: Resolvers = {
  ExportVerdict: {
    item: (verdict, _, context) =>
      verdict.itemSlug === null ? null : entityBySlug(context, verdict.frame, verdict.itemSlug),
    destination: (verdict) => verdict.transaction.destination,
    route: (verdict) => verdict.transaction.route,
    routeLabel: labelField('ExportRoute', (verdict) => verdict.transaction.route),
    outcomeLabel: labelField('VerdictOutcome', (verdict) => verdict.outcome),
    reviewPolicyLabel: labelField('ReviewPolicy', (verdict) => verdict.reviewPolicy),
    classificationLabel: labelField('ItemClassification', (verdict) => verdict.classification),
    reasons: (verdict) => [...verdict.reasons],
    reasonLabels: labelsField('VerdictReason', (verdict) => verdict.reasons),
    requirements: (verdict) => verdict.requirements.map((each) => ({ ...each, frame: verdict.frame })),
    exceptions: (verdict) => verdict.exceptions.map((each) => ({ ...each, frame: verdict.frame })),
    conditions: (verdict) => conditionsOf(verdict).map((trace) => traceNode(verdict.frame, trace)),
    explanation: async (verdict, { lang: asked }, context) => {
      const lang = asked ?? context.lang;
      const lines = conditionsOf(verdict).flatMap((trace) => traceLines(lang, trace));
      return [await sentenceOf(verdict, lang, context), ...lines].join('\n');
    },
    assumptions: (verdict) => [...verdict.assumptions],
    rivalResults: ({ rivalResults, frame }) => rivalResults.map((each) => ({ ...each, frame })),
    missingFacts: (verdict, { lang }, context) => missingText(verdict.missing, lang ?? context.lang),
    notModelled: (verdict, { lang }, context) => notModelled(lang ?? context.lang, verdict.transaction, verdict),
    notes: (verdict, { lang }, context) => notesOf(lang ?? context.lang, verdict, verdict.transaction),
    jurisdiction: (verdict) => ({ trace: traceNode(verdict.frame, verdict.jurisdiction) }),
    generalProhibition10: (verdict) =>
      verdict.generalProhibition10 === null ? null : traceNode(verdict.frame, verdict.generalProhibition10),
    tariff: (verdict) => ({ tariff: verdict.tariff, frame: verdict.frame }),
    counterGates: (verdict, _, context) => counterGates(verdict, context) as never,
    nextScheduledChange: ({ frame, day, transaction, itemSlug }) => {
      const next = nextChange(day, transaction, lawOf(frame));
      return next === undefined ? null : periodNode(frame, next, transaction, itemSlug);
    },
    practice: async ({ frame, itemSlug }, _, context) =>
      itemSlug === null ? [] : await readPracticeLedgers(context.reader, frame, itemSlug),
    sentence: (verdict, { lang }, context) => sentenceOf(verdict, lang ?? context.lang, context),
  },
  LicenceRequirement: {
    reviewPolicyLabel: labelField('ReviewPolicy', (each) => each.review),
    appliesLabel: labelField('Truth', (each) => each.truth),
    reasonLabel: labelField('VerdictReason', (each) => each.reason),
    applies: (each) => each.truth,
    reviewPolicy: (each) => each.review,
    party: (each, _, context) => (each.party?.slug == null ? null : entityBySlug(context, each.frame, each.party.slug)),
    text: (each, { lang }, context) => inLang(lang ?? context.lang, each.words),
    condition: (each) => traceNode(each.frame, each.trace),
  },
  LicenceException: {
    eligibleLabel: labelField('Truth', (each) => each.truth),
    nameLabel: labelField('LicenceExceptionName', (each) => each.name),
    eligible: (each) => each.truth,
    condition: (each) => traceNode(each.frame, each.trace),
  },
  Condition: {
    truthLabel: labelField('Truth', (each) => each.truth),
    rule: (trace) => (trace.rule === '' ? null : trace.rule),
    policyEvent: (trace, _, context) => actOf(context, trace.frame, trace.rule),
    text: (trace, { lang }, context) => inLang(lang ?? context.lang, trace.words),
    arithmetic: (trace) => trace.sum,
    because: words((trace) => trace.because),
    operatorLabel: labelField('ConditionOperator', (trace) => trace.operator),
    missing: (trace, { lang }, context) => missingText(trace.missing, lang ?? context.lang),
    conditions: (trace) => trace.children.map((child) => traceNode(trace.frame, child)),
  },
  ExporterAssumptionNote: {
    reviewPolicyOtherwiseLabel: labelField('ReviewPolicy', (each) => each.otherwise.reviewPolicy),
    outcomeOtherwiseLabel: labelField('VerdictOutcome', (each) => each.otherwise.outcome),
    valueLabel: labelField('Truth', (each) => each.value),
    conditionLabel: labelField('ExporterAssumption', (each) => each.id),
    condition: (note) => note.id,
    text: (note, { lang }, context) => inLang(lang ?? context.lang, note.words),
    outcomeOtherwise: (note) => note.otherwise.outcome,
    reviewPolicyOtherwise: (note) => note.otherwise.reviewPolicy,
  },
  RivalResult: {
    outcomeLabel: labelField('VerdictOutcome', (each) => each.outcome),
    reviewPolicyLabel: labelField('ReviewPolicy', (each) => each.reviewPolicy),
    classificationLabel: labelField('ItemClassification', (each) => each.classification),
    tariffLabel: labelField('Truth', (each) => each.tariff),
    text: (each, { lang }, context) => inLang(lang ?? context.lang, each.words),
    claim: (each, _, context) => (each.claim === null ? null : context.loaders(each.frame).claim.load(each.claim)),
    arithmetic: (each) => each.sum,
  },
  ExportJurisdiction: {
    subjectToEarLabel: labelField('Truth', (each) => each.trace.truth),
    subjectToEar: ({ trace }) => trace.truth,
    because: ({ trace }, { lang }, context) =>
      trace.because === null ? null : inLang(lang ?? context.lang, trace.because),
    citation: ({ trace }) => trace.citation,
    condition: ({ trace }) => trace,
  },
  TariffAnswer: {
    appliesLabel: labelField('Truth', (each) => each.tariff.applies),
    applies: ({ tariff }) => tariff.applies,
    rate: ({ tariff }) => tariff.rate,
    condition: ({ tariff, frame }) => (tariff.trace === null ? null : traceNode(frame, tariff.trace)),
    citation: ({ tariff }) => tariff.trace?.citation ?? null,
  },
  VerdictPeriod: {
    until: (period) => (period.until === NEVER ? null : period.until),
    scheduled: (period) => period.from > period.frame.today,
    beyondSources: (period) => period.from > SOURCES_UNTIL,
    openedBy: async (period, _, context) => {
      const { policyEvent } = context.loaders(period.frame);
      const acts = await Promise.all(period.openedBy.map((slug) => policyEvent.load(slug)));
      return acts.filter((act) => act !== null);
    },
  },
  PartyStatus: {
    caughtByOwnersLabel: labelField('Truth', caughtByOwners),
    affiliatesRuleLabel: labelField('Truth', ruleHolds),
    caughtLabel: labelField('Truth', caught),
    reviewPolicyLabel: labelField('ReviewPolicy', partyReview),
    party: ({ slug, frame }, _, context) => entityBySlug(context, frame, slug),
    day: ({ frame }) => frame.asOf,
    listings: async ({ slug, record, frame }, _, context) => {
      const { listing } = context.loaders(frame);
      const found = await Promise.all(entriesOn(frame.asOf, record, slug, LISTS).map(({ id }) => listing.load(id)));
      return found.filter((each) => each !== null);
    },
    caughtByOwners,
    affiliatesRule: ruleHolds,
    caught,
    caughtOwners: ({ slug, record, frame }) =>
      cascadeOn(frame.asOf, record, slug).owners.map((owner) => ({ ...owner, frame })),
    listedOwners: ({ slug, record, frame }, _, context) =>
      Promise.all(cascadeOn(frame.asOf, record, slug).listedOwners.map((id) => entityBySlug(context, frame, id))),
    economicInterest: ({ slug, record, frame }) => cascadeOn(frame.asOf, record, slug).economicInterest,
    reviewPolicy: partyReview,
    redFlag: (party) => caughtByOwners(party) === 'UNKNOWN',
    ultimateParent: ({ slug, record, frame }, _, context) => {
      const { asOf } = frame;
      const steps = record.ownership.filter(({ fromDay, untilDay }) => fromDay <= asOf && asOf < untilDay);
      const top = ultimateParent(slug, steps);
      return top.known ? entityBySlug(context, frame, top.id) : null;
    },
  },
  CaughtOwner: {
    caughtLabel: labelField('Truth', (each) => each.caught),
    owner: ({ id, frame }, _, context) => entityBySlug(context, frame, id),
  },
  RestrictedHardwareEdge: {
    becauseLabel: labelField('RestrictionBasis', (each) => each.restricted.because),
    because: ({ restricted }) => restricted.because,
    verdict: ({ restricted: { frame, transaction, slug } }) => verdictNode(frame, frame.asOf, transaction, slug),
  },
  Chip: {
    verdicts: async (chip: EntityNode, { destinations, mode }, context) => {
      if (destinations.length > MAX_DESTINATIONS) {
        throw overLimit('destinations', destinations.length, MAX_DESTINATIONS, 'Ask in parts.');
      }
      const { frame } = chip;
      for (const code of destinations) await checkCountry(context, frame, 'destinations', code);
      const record = await context.loaders(frame).transactionRecord.load(chip.id);
      const entity = record.find(chip.id);
      if (entity === undefined) throw new Error(`no record of the chip ${chip.id}`);
      const item = record.item(entity);
      return destinations.map((destination) =>
        verdictNode(frame, frame.asOf, exportOf(item, destination, mode ?? 'ENFORCED', record.parties), chip.id),
      );
    },
  },
  Query: {
    exportVerdict: async (_, { transaction: input, at }, context) => {
      const frame = context.frame(at);
      await checkCountries(context, frame, input);
      const { transaction, item } = await requestOf(context, frame, input);
      return verdictNode(frame, frame.asOf, transaction, item);
    },
    exportVerdictCalendar: async (_, { transaction: input, from, until, at }, context) => {
      const frame = context.frame(at);
      if (until < from) throw new BadUserInput(`until: ${until} lies before from (${from}). Give a later day.`);
      await checkCountries(context, frame, input);
      const { transaction, item } = await requestOf(context, frame, input);
      return calendarOf(transaction, from, until, lawOf(frame)).map((period) =>
        periodNode(frame, period, transaction, item),
      );
    },
    partyStatus: async (_, { party, at }, context) => {
      const frame = context.frame(at);
      const record = await readTransactionRecord(context.reader, frame, [party]);
      const slug = record.find(party)?.slug ?? (await requireEntity(context.reader, frame, 'party', party)).id;
      return { slug, record: record.parties, frame };
    },
    restrictedHardware: async (_, { destination, consignee, mode, because, at, ...args }, context) => {
      const frame = context.frame(at);
      await checkCountry(context, frame, 'destination', destination);
      const { chips, complete } = await readRestricted(context.reader, frame, {
        destination,
        consignee,
        mode: mode ?? 'ENFORCED',
      });
      const asked = chips.filter((chip) => because == null || chip.because === because);
      const page = pageOfList(asked, args, `restrictedHardware ${destination}`, ({ slug }) => slug);
      const { entity } = context.loaders(frame);
      return {
        ...page,
        complete,
        edges: await Promise.all(
          page.edges.map(async ({ cursor, node }) => {
            const chip = await entity.load(node.slug);
            if (chip === null) throw new Error(`the graph has no chip ${node.slug}`);
            return { cursor, node: chip, restricted: { ...node, frame } };
          }),
        ),
      };
    },
  },
};

async function checkCountries(
  context: Context,
  frame: Frame,
  { origin, destination, consigneeCountry, ultimateParentCountry }: Parameters<typeof requestOf>[2],
): Promise<void> {
  const codes = { origin, destination, consigneeCountry, ultimateParentCountry };
  await Promise.all(
    Object.entries(codes).map(([name, code]) => checkCountry(context, frame, `transaction.${name}`, code)),
  );
}

/** The trees of a verdict: the tests of its class, what asks for a licence, how it would be reviewed. */
function conditionsOf({ classifications, requirements, reviews }: VerdictNode): Trace[] {
  return [...classifications, ...requirements.map(({ trace }) => trace), ...reviews];
}

async function sentenceOf(verdict: VerdictNode, lang: Lang, context: Context): Promise<string> {
  const { frame, transaction, itemSlug } = verdict;
  const { entity } = context.loaders(frame);
  const consignee = transaction.parties[0]?.slug ?? null;
  const nameOf = async (slug: string | null) => {
    const found = slug === null ? null : await entity.load(slug);
    return found === null ? null : nameIn(lang, found);
  };
  const [item, origin, destination, recipient] = await Promise.all([
    nameOf(itemSlug),
    countryName(context, frame, transaction.origin, lang),
    countryName(context, frame, transaction.destination, lang),
    nameOf(consignee),
  ]);
  const hypothetical = lang === 'ZH' ? '所述物项' : 'the item described';
  return verdictSentence(lang, transaction, verdict, {
    item: item ?? hypothetical,
    origin,
    destination,
    consignee: recipient,
  });
}
