/**
 * The verdict on a transaction on a day: classification, jurisdiction, what asks for a licence, what can stand in for
 * it, how an application would be reviewed, and what is open. It speaks of the rules modelled here, and of those only.
 */
import type { Words } from '../policy.ts';
import { NEVER } from '../time.ts';
import { allOf, anyOf, type Truth } from '../truth.ts';
import { evaluate, type Operator, type Trace } from './condition.ts';
import { type GroupOverrides, NO_OVERRIDES } from './country-groups.ts';
import { type DayContext, readFact } from './facts.ts';
import type { FigureName } from './figures.ts';
import { affiliatesRule, footnoteReach, partyRequirements, strictest } from './parties.ts';
import { RULES } from './rules/index.ts';
import type { AssumptionId, FactName, ItemClass, Provision, Reason, ReviewPolicy, Rule } from './rules/types.ts';
import type { Party, Transaction } from './transaction.ts';
import { ASSUMPTION_IDS, ASSUMPTIONS } from './words.ts';

export type Outcome = 'NO_LICENCE_REQUIRED' | 'LICENCE_REQUIRED' | 'LICENCE_EXCEPTION_AVAILABLE' | 'UNDETERMINED';

export type Classification =
  | 'ECCN_3A090'
  | 'ECCN_4A090'
  | 'ECCN_3A090_A'
  | 'ECCN_3A090_B'
  | 'ECCN_3A090_C'
  | 'ECCN_4A090_A'
  | 'ECCN_4A090_B'
  | 'NOT_3A090'
  | 'UNDETERMINED';

/** The law that a verdict is given by: the rules, with what a what-if changes of them. */
export interface Law {
  readonly rules: readonly Rule[];
  readonly groups: GroupOverrides;
  /** Full day up to which the public could read of changes; NEVER for all that is recorded. */
  readonly knownOn: string;
  /** State of the 50 % rule that a what-if supposes; null for the recorded one. */
  readonly affiliates: Truth | null;
}

/** The law as recorded; bills are not part of it. */
export const PRESENT_LAW: Law = {
  rules: RULES.filter(({ bill }) => bill !== true),
  groups: NO_OVERRIDES,
  knownOn: NEVER,
  affiliates: null,
};

/** The end of a rule or of a part, as far as the public knew of it. */
export function knownEnd(
  { until, endAnnounced = '' }: { until?: string; endAnnounced?: string },
  knownOn: string,
): string {
  return until === undefined || endAnnounced > knownOn ? NEVER : until;
}

/** Whether a rule is in force on a day, as far as the public could read by another. */
export function ruleHolds(rule: Rule, day: string, knownOn: string): boolean {
  return rule.announced <= knownOn && rule.from <= day && day < knownEnd(rule, knownOn);
}

export interface Requirement {
  readonly reason: Reason;
  /** Whether it asks for a licence here. */
  readonly truth: Truth;
  readonly review: ReviewPolicy | null;
  /** The party that it looks at; null where it looks at the item. */
  readonly party: Party | null;
  readonly words: Words;
  /** Whether licence exceptions can stand in for its licence. */
  readonly exceptions: boolean;
  readonly trace: Trace;
}

export interface Exception {
  readonly name: 'NAC' | 'ACA' | 'HBM';
  readonly truth: Truth;
  readonly trace: Trace;
}

/** What is taken for granted of the exporter, with what would follow otherwise. */
export interface AssumptionNote {
  readonly id: AssumptionId;
  readonly words: Words;
  readonly value: Truth;
  readonly otherwise: { readonly outcome: Outcome; readonly reviewPolicy: ReviewPolicy | null; readonly tariff: Truth };
}

/** What other figures of the item would give, where that differs. */
export interface RivalResult {
  readonly words: Words;
  /** Slug of the claim that gives the figure; null for another reading of the rule. */
  readonly claim: string | null;
  /** The sum of the other total processing performance. */
  readonly sum: string | null;
  readonly outcome: Outcome;
  readonly reviewPolicy: ReviewPolicy | null;
  readonly classification: Judgement['classification'];
  readonly tariff: Truth;
}

export interface Judgement {
  readonly day: string;
  readonly outcome: Outcome;
  readonly reviewPolicy: ReviewPolicy | null;
  readonly classification: Classification;
  /** Why a licence is needed, or may be. */
  readonly reasons: readonly Reason[];
  /** What asks for a licence, or may: true ones first. */
  readonly requirements: readonly Requirement[];
  readonly exceptions: readonly Exception[];
  readonly jurisdiction: Trace;
  readonly classifications: readonly Trace[];
  readonly reviews: readonly Trace[];
  readonly generalProhibition10: Trace | null;
  readonly tariff: { readonly applies: Truth; readonly rate: number | null; readonly trace: Trace | null };
  /** Facts that would settle what is open. */
  readonly missing: readonly string[];
  /** Rules that matter here, whose notes belong to the answer. */
  readonly rules: readonly Rule[];
  /** Why nothing can be said although no rule modelled here asks for a licence. */
  readonly open: readonly ('GENERAL_PROHIBITION_10' | 'PART_746')[];
}

export interface Verdict extends Judgement {
  readonly assumptions: readonly AssumptionNote[];
  readonly rivalResults: readonly RivalResult[];
}

/** Destinations with controls of part 746, which are not modelled. */
const PART_746: ReadonlySet<string> = new Set(['BY', 'CU', 'IR', 'KP', 'RU', 'SY']);

interface Part {
  readonly rule: Rule;
  readonly provision: Provision;
}

/** Evaluates the parts of the law that apply on a day. */
class Bench {
  readonly #context: DayContext;
  readonly #parts: readonly Part[];
  readonly #traces = new Map<Provision, Trace>();

  constructor(context: DayContext, law: Law) {
    this.#context = context;
    const { day, transaction } = context;
    const known = law.rules.filter(({ announced }) => announced <= law.knownOn);
    this.#parts = known.flatMap((rule) => {
      const ruleEnds = knownEnd(rule, law.knownOn);
      return rule.provisions
        .filter((provision) => {
          const ends = knownEnd(provision, law.knownOn);
          const inForce = (provision.from ?? rule.from) <= day && day < ends && day < ruleEnds;
          return inForce && (provision.mode === undefined || provision.mode === transaction.mode);
        })
        .map((provision) => ({ rule, provision }));
    });
  }

  /** The parts that do something, each with its trace. */
  that<Does extends Provision['effect']['does']>(does: Does) {
    return this.#parts
      .filter(({ provision }) => provision.effect.does === does)
      .map((part) => ({
        ...part,
        effect: part.provision.effect as Extract<Provision['effect'], { does: Does }>,
        trace: this.#trace(part),
      }));
  }

  /** Whether the item is of a class, with the test; false where no test is in force. */
  classed(name: ItemClass): Trace {
    const part = this.#parts.find(({ provision: { effect } }) => effect.does === 'CLASSIFY' && effect.as === name);
    return part === undefined ? NO_SUCH_CLASS : this.#trace(part);
  }

  #trace({ rule, provision }: Part): Trace {
    const kept = this.#traces.get(provision);
    if (kept !== undefined) return kept;
    const reference = { rule: rule.id, citation: rule.citation, thresholds: rule.thresholds };
    const trace = evaluate(provision.condition, reference, {
      figure: (name: FigureName) => this.#context.transaction.item.figures[name],
      fact: (name: FactName) => this.#fact(name, rule.id),
    });
    const named = { ...trace, words: provision.words };
    this.#traces.set(provision, named);
    return named;
  }

  #fact(name: FactName, rule: string) {
    if (name !== 'CLASS_2022' && name !== 'CLASS_A' && name !== 'CLASS_B' && name !== 'CLASS_C') {
      return readFact(name, rule, this.#context);
    }
    const { truth, words, missing, children } = this.classed(name);
    return { truth, words, because: null, missing, children };
  }
}

const NO_SUCH_CLASS: Trace = {
  rule: '',
  citation: '',
  truth: 'FALSE',
  words: { en: 'no such class on that day', zh: '该日尚无此类别' },
  sum: null,
  because: null,
  missing: [],
  operator: null,
  children: [],
};

function classificationOf(bench: Bench, kind: Transaction['item']['kind']): Classification {
  const system = kind === 'SYSTEM';
  const codes: readonly (readonly [ItemClass, Classification])[] = [
    ['CLASS_2022', system ? 'ECCN_4A090' : 'ECCN_3A090'],
    ['CLASS_A', system ? 'ECCN_4A090_A' : 'ECCN_3A090_A'],
    ['CLASS_B', system ? 'ECCN_4A090_B' : 'ECCN_3A090_B'],
    ['CLASS_C', 'ECCN_3A090_C'],
  ];
  const truths = codes.map(([name, code]) => ({ code, truth: bench.classed(name).truth }));
  const certain = truths.find(({ truth }) => truth === 'TRUE');
  if (certain !== undefined) return certain.code;
  return truths.some(({ truth }) => truth === 'UNKNOWN') ? 'UNDETERMINED' : 'NOT_3A090';
}

function joined(
  operator: Operator,
  truth: Truth,
  words: Words,
  children: readonly Trace[],
  reference: { rule: string; citation: string },
): Trace {
  const open = truth === 'UNKNOWN' ? children.filter((child) => child.truth === 'UNKNOWN') : [];
  const missing = [...new Set(open.flatMap((child) => child.missing))];
  return { ...reference, truth, words, sum: null, because: null, missing, operator, children };
}

const JURISDICTION_WORDS: Words = { en: 'subject to the EAR', zh: '受EAR管辖' };

/** Whether the item is subject to the EAR: shipped from the United States, or caught abroad by a foreign direct product rule. */
function jurisdictionOf(bench: Bench, { day, transaction }: DayContext): Trace {
  const { origin, route, record, parties, assume } = transaction;
  const plain = { rule: '', citation: '15 CFR 734.3(a)' };
  if (origin === 'US' && route === 'EXPORT') {
    const because = { en: 'shipped from the United States', zh: '自美国发运' };
    return { ...joined('ANY', 'TRUE', JURISDICTION_WORDS, [], plain), because };
  }
  const caught = bench.that('CATCH_FOREIGN_MADE').map(({ trace }) => trace);
  const entry = footnoteReach(day, record, parties);
  const technology = assume.get('MADE_WITH_US_TECHNOLOGY') ?? ASSUMPTIONS.MADE_WITH_US_TECHNOLOGY.standard;
  if (entry !== undefined) {
    const words = {
      en: `the foreign direct product rule of footnote ${entry.footnote} reaches ${entry.party}`,
      zh: `脚注${entry.footnote}的外国直接产品规则涵盖${entry.party}`,
    };
    caught.push(joined('ALL', technology, words, [], { rule: entry.id, citation: '15 CFR 734.9(e)' }));
  }
  if (anyOf(caught.map(({ truth }) => truth)) === 'TRUE') {
    return joined('ANY', 'TRUE', JURISDICTION_WORDS, caught, { rule: '', citation: '15 CFR 734.9' });
  }
  const because = {
    en: 'made or shipped abroad; whether American content or another foreign direct product rule catches it is not modelled',
    zh: '在境外制造或发运；是否因美国成分或其他外国直接产品规则受管辖未建模',
  };
  const trace = joined('ANY', 'UNKNOWN', JURISDICTION_WORDS, caught, plain);
  return { ...trace, because, missing: [...new Set([...trace.missing, 'jurisdiction'])] };
}

/** How an application under the advanced-computing rules is reviewed. */
function advancedReview(bench: Bench, context: DayContext): { policy: ReviewPolicy | null; traces: Trace[] } {
  const ofD5 = anyOf(
    (['DESTINATION_D5_OR_MACAU', 'HEADQUARTERED_IN_D5_OR_MACAU'] as const).map(
      (name) => readFact(name, '', context).truth,
    ),
  );
  const reviews = bench.that('REVIEW');
  const traces = reviews.map(({ trace }) => trace);
  if (ofD5 === 'FALSE') return { policy: 'PRESUMPTION_OF_APPROVAL', traces: [] };
  const milder = anyOf(traces.map(({ truth }) => truth));
  if (ofD5 === 'UNKNOWN' || milder === 'UNKNOWN') return { policy: null, traces };
  return { policy: milder === 'TRUE' ? 'CASE_BY_CASE' : 'PRESUMPTION_OF_DENIAL', traces };
}

interface Weighed {
  readonly hard: Truth;
  readonly soft: Truth;
  readonly exception: Truth;
  readonly open: boolean;
}

/** The outcome of what asks for a licence for certain, what an exception may stand in for, and what is open. */
export function outcomeOf({ hard, soft, exception, open }: Weighed): Outcome {
  if (hard === 'TRUE' || (soft === 'TRUE' && exception === 'FALSE')) return 'LICENCE_REQUIRED';
  if (hard === 'UNKNOWN' || soft === 'UNKNOWN') return 'UNDETERMINED';
  if (soft === 'TRUE') return exception === 'TRUE' && !open ? 'LICENCE_EXCEPTION_AVAILABLE' : 'UNDETERMINED';
  return open ? 'UNDETERMINED' : 'NO_LICENCE_REQUIRED';
}

const RANK: Readonly<Record<Truth, number>> = { TRUE: 0, UNKNOWN: 1, FALSE: 2 };

/** The requirements of rules on items, each with the jurisdiction that it needs. */
function itemRequirements(
  bench: Bench,
  context: DayContext,
  jurisdiction: Trace,
  review: ReviewPolicy | null,
): Requirement[] {
  return bench.that('REQUIRE_LICENCE').map(({ rule, provision, effect, trace }) => {
    // A letter that names an item has settled that it is subject to the EAR.
    const named =
      effect.reason === 'IS_INFORMED_LETTER' && readFact('NAMED_IN_RULE', rule.id, context).truth === 'TRUE';
    const parts = named ? [trace] : [trace, jurisdiction];
    const truth = allOf(parts.map((part) => part.truth));
    return {
      reason: effect.reason,
      truth,
      review: effect.review === 'ADVANCED_COMPUTING' ? review : effect.review,
      party: null,
      words: provision.words,
      exceptions: effect.exceptions,
      trace: joined('ALL', truth, provision.words, parts, { rule: rule.id, citation: rule.citation }),
    };
  });
}

/** The judgement on a transaction on a day. */
export function judgeTransaction(day: string, transaction: Transaction, law: Law = PRESENT_LAW): Judgement {
  const context: DayContext = { day, knownOn: law.knownOn, transaction, groups: law.groups };
  const bench = new Bench(context, law);
  const jurisdiction = jurisdictionOf(bench, context);
  const { policy, traces: reviews } = advancedReview(bench, context);
  const affiliates = affiliatesRule(day, law.knownOn, law.affiliates);
  const ofParties = partyRequirements(day, affiliates, transaction.record, transaction.parties).map(
    ({ party, reason, truth, review, trace }): Requirement => {
      const both = allOf([truth, jurisdiction.truth]);
      const { rule, citation, words } = trace;
      const whole = joined('ALL', both, words, [trace, jurisdiction], { rule, citation });
      return { reason, truth: both, review, party, words, exceptions: false, trace: whole };
    },
  );
  const requirements = [
    ...itemRequirements(bench, context, jurisdiction, policy),
    ...ofParties,
    ...redFlags(transaction),
  ]
    .filter(({ truth }) => truth !== 'FALSE')
    .sort((a, b) => RANK[a.truth] - RANK[b.truth]);
  const prohibitions = bench.that('PROHIBIT');
  const gp10 = anyOf(prohibitions.map(({ trace }) => trace.truth));
  const part746 = PART_746.has(transaction.destination);
  const exceptions = bench
    .that('EXCEPT')
    .map(({ effect, trace }) => ({ name: effect.exception, truth: trace.truth, trace }));
  const kinds = (exceptable: boolean) =>
    anyOf(requirements.filter((requirement) => requirement.exceptions === exceptable).map(({ truth }) => truth));
  const [hard, soft, exception] = [kinds(false), kinds(true), anyOf(exceptions.map(({ truth }) => truth))];
  const open = gp10 !== 'FALSE' || part746;
  const outcome = outcomeOf({ hard, soft, exception, open });
  const tariffs = bench.that('TARIFF');
  const tariff = tariffs[0];
  const needed = outcome === 'LICENCE_REQUIRED' || outcome === 'LICENCE_EXCEPTION_AVAILABLE';
  const shown = exceptions.filter(({ truth }) => soft !== 'FALSE' && truth !== 'FALSE');
  const matter = new Set([
    ...requirements.map(({ trace }) => trace.rule),
    ...shown.map(({ trace }) => trace.rule),
    ...(soft === 'FALSE' ? [] : reviews.map(({ rule }) => rule)),
    ...prohibitions.filter(({ trace }) => trace.truth !== 'FALSE').map(({ trace }) => trace.rule),
    ...tariffs.filter(({ trace }) => trace.truth !== 'FALSE').map(({ trace }) => trace.rule),
  ]);
  return {
    day,
    outcome,
    reviewPolicy: needed ? reviewOf(requirements) : null,
    classification: classificationOf(bench, transaction.item.kind),
    reasons: [
      ...new Set(requirements.map(({ reason }) => reason)),
      ...(gp10 === 'FALSE' ? [] : (['GENERAL_PROHIBITION_10'] as const)),
    ],
    requirements,
    exceptions: shown,
    jurisdiction,
    classifications: bench
      .that('CLASSIFY')
      .filter(({ effect }) => (effect.as === 'CLASS_C') === (transaction.item.kind === 'MEMORY_STACK'))
      .map(({ trace }) => trace),
    reviews: soft === 'FALSE' ? [] : reviews,
    generalProhibition10: prohibitions[0]?.trace ?? null,
    tariff: {
      applies: tariff?.trace.truth ?? 'FALSE',
      rate: tariff === undefined || tariff.trace.truth === 'FALSE' ? null : tariff.effect.rate,
      trace: tariff?.trace ?? null,
    },
    missing: missingOf(
      outcome,
      requirements,
      shown,
      needed && policy === null ? reviews : [],
      prohibitions.map(({ trace }) => trace),
    ),
    rules: law.rules.filter(({ id }) => matter.has(id)),
    open: [
      ...(gp10 === 'FALSE' ? [] : (['GENERAL_PROHIBITION_10'] as const)),
      ...(part746 ? (['PART_746'] as const) : []),
    ],
  };
}

/** Knowledge of a diversion leaves every shipment open, whatever the item. */
function redFlags({ assume }: Transaction): Requirement[] {
  const value = assume.get('NO_DIVERSION_KNOWLEDGE') ?? 'TRUE';
  if (value === 'TRUE') return [];
  const words = { en: 'knowledge of a diversion or of a barred end use', zh: '知悉存在转移或被禁止的最终用途' };
  const trace = joined('ALL', 'UNKNOWN', words, [], {
    rule: '',
    citation: '15 CFR 736.2(b)(10), supplement 3 to part 732',
  });
  return [
    {
      reason: 'END_USE',
      truth: 'UNKNOWN',
      review: null,
      party: null,
      words,
      exceptions: false,
      trace: { ...trace, missing: ['end-use text'] },
    },
  ];
}

/**
 * The strictest policy of what asks for a licence, as far as policies are known; null where something that may ask for
 * one has a stricter policy.
 */
function reviewOf(requirements: readonly Requirement[]): ReviewPolicy | null {
  const policies = (truth: Truth) =>
    requirements.filter((requirement) => requirement.truth === truth).flatMap(({ review }) => review ?? []);
  const best = strictest(policies('TRUE'));
  return best === strictest([...policies('TRUE'), ...policies('UNKNOWN')]) ? best : null;
}

function missingOf(
  outcome: Outcome,
  requirements: readonly Requirement[],
  exceptions: readonly Exception[],
  reviews: readonly Trace[],
  prohibitions: readonly Trace[],
): string[] {
  const open = [
    ...(outcome === 'UNDETERMINED'
      ? [...requirements.map(({ trace }) => trace), ...exceptions.map(({ trace }) => trace), ...prohibitions]
      : []),
    ...reviews,
  ].filter(({ truth }) => truth === 'UNKNOWN');
  return [...new Set(open.flatMap(({ missing }) => missing))];
}

/** What comes out by other figures of the item, where something differs. */
function rivalResults(day: string, transaction: Transaction, law: Law, judgement: Judgement): RivalResult[] {
  return transaction.item.rivals.flatMap(({ words, claim, figures }): RivalResult[] => {
    const other = judgeTransaction(day, { ...transaction, item: { ...transaction.item, figures } }, law);
    const { outcome, reviewPolicy, classification, tariff } = other;
    const same =
      outcome === judgement.outcome &&
      reviewPolicy === judgement.reviewPolicy &&
      classification === judgement.classification &&
      tariff.applies === judgement.tariff.applies;
    return same
      ? []
      : [{ words, claim, sum: figures.TPP.sum, outcome, reviewPolicy, classification, tariff: tariff.applies }];
  });
}

/** The verdict: the judgement, and what it takes for granted of the exporter. */
export function verdictOn(day: string, transaction: Transaction, law: Law = PRESENT_LAW): Verdict {
  const judgement = judgeTransaction(day, transaction, law);
  const assumptions = ASSUMPTION_IDS.flatMap((id): AssumptionNote[] => {
    const { words, standard } = ASSUMPTIONS[id];
    const value = transaction.assume.get(id) ?? standard;
    const opposite = value === 'FALSE' ? 'TRUE' : 'FALSE';
    const other = judgeTransaction(
      day,
      { ...transaction, assume: new Map([...transaction.assume, [id, opposite]]) },
      law,
    );
    const same =
      other.outcome === judgement.outcome &&
      other.reviewPolicy === judgement.reviewPolicy &&
      other.tariff.applies === judgement.tariff.applies;
    if (same) return [];
    const { outcome, reviewPolicy, tariff } = other;
    return [{ id, words, value, otherwise: { outcome, reviewPolicy, tariff: tariff.applies } }];
  });
  return { ...judgement, assumptions, rivalResults: rivalResults(day, transaction, law, judgement) };
}
