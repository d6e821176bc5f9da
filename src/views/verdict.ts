/** A verdict on a shipment: the outcome, and the tree of conditions with their sums. */
import { type ConditionRow, conditionRows, reasonsOf, shownConditions } from './conditions.ts';
import { citedTexts, distinctDocuments } from './documents.ts';
import type { VerdictQuery } from './generated/answers.ts';
import { type Bilingual, type Lang, speaker } from './lang.ts';
import type { Request } from './params.ts';
import type { Table } from './table.ts';
import type { Tone } from './theme.ts';
import { verdictTone } from './tones.ts';
import { TRANSACTION_PARAMS, transactionOf } from './verdict-params.ts';
import { drawVerdict } from './verdict-picture.ts';
import { actPath, defineView, entityPath, MAX_NODES, type Model } from './view.ts';

const QUESTION = /* GraphQL */ `query Verdict($transaction: TransactionInput!, $at: Frame) {
  dataset { version }
  exportVerdict(transaction: $transaction, at: $at) {
    day
    item { slug name }
    destination
    routeLabel
    outcome
    outcomeLabel
    reviewPolicy
    reviewPolicyLabel
    classificationLabel
    reasonLabels
    sentence
    requirements { reasonLabel appliesLabel reviewPolicyLabel text party { slug name } condition { citation } }
    exceptions { nameLabel eligibleLabel condition { text citation } }
    conditions {
      ...Row
      conditions { ...Row conditions { ...Row conditions { ...Row conditions { ...Row conditions { ...Row conditions { ...Row conditions { ...Row } } } } } } }
    }
    assumptions { text valueLabel outcomeOtherwiseLabel reviewPolicyOtherwiseLabel }
    rivalResults { text arithmetic outcomeLabel reviewPolicyLabel classificationLabel }
    missingFacts
    notModelled
    notes
    jurisdiction { subjectToEarLabel because citation }
    generalProhibition10 { truthLabel because text citation }
    tariff { appliesLabel rate citation }
    counterGates { slug name statusLabel evidence { source { slug title url } } }
    nextScheduledChange { from verdict { outcomeLabel reviewPolicyLabel } openedBy { name } }
  }
}
fragment Row on Condition { text truth truthLabel operator operatorLabel arithmetic because citation missing }`;

type Verdict = NonNullable<VerdictQuery['exportVerdict']>;

export interface VerdictModel extends Model {
  readonly tone: Tone;
  readonly outcome: string;
  readonly review: string | null;
  readonly sentence: string;
  /** Short facts under the outcome. */
  readonly facts: readonly string[];
  readonly rows: readonly ConditionRow[];
  readonly conditionsTitle: string;
}

const WORDS = {
  title: ['{item}: {origin} → {destination}', '{item}：{origin}→{destination}'],
  tree: ['Why: the conditions that decide, with their sums', '依据：起决定作用的条件与算式'],
  class: ['Classification: {text}', '归类：{text}'],
  asks: ['{reason}: {text}', '{reason}：{text}'],
  subject: ['Subject to the EAR: {text}', '受EAR管辖：{text}'],
  missing: ['Missing: {text}', '缺少的事实：{text}'],
  notModelled: ['Not weighed: {text}', '未纳入判断：{text}'],
  gp10: ['General prohibition 10: {text}', '一般禁止第10条：{text}'],
  tariff: ['Tariff on the import into the United States that it involves: {text}', '所涉进口至美国的关税：{text}'],
  next: ['Next change known: {day}, {outcome}', '已知的下一次变化：{day}，{outcome}'],
  none: ['There is no verdict.', '没有结论。'],
  fewer: [
    'The picture has the conditions that decide, {shown} of {all}; the table has all.',
    '图中为起决定作用的条件，{all}项中的{shown}项；表中为全部。',
  ],
  conditions: ['Conditions', '条件'],
  level: ['Level', '层级'],
  result: ['Result', '结果'],
  condition: ['Condition', '条件'],
  sum: ['Sum', '算式'],
  why: ['Why', '原因'],
  citation: ['Citation', '引用'],
  requirements: ['What asks for a licence', '要求许可证的规定'],
  reason: ['Reason', '理由'],
  applies: ['Applies', '是否适用'],
  review: ['Review policy', '审查政策'],
  text: ['What it says', '内容'],
  party: ['Party', '主体'],
  exceptions: ['Licence exceptions', '许可例外'],
  exception: ['Exception', '例外'],
  eligible: ['Conditions met', '条件是否满足'],
  assumptions: ['Taken for granted of the exporter', '对出口方的默认设定'],
  assumption: ['What', '内容'],
  value: ['Taken as', '设定'],
  otherwise: ['Outcome otherwise', '否则的结论'],
  rivals: ['By other figures', '按其他数据'],
  figures: ['Figures', '数据'],
  outcome: ['Outcome', '结论'],
  china: ["China's measures on it", '中国的相关措施'],
  measure: ['Measure', '措施'],
  status: ['Status', '状态'],
} as const satisfies Record<string, Bilingual>;

function table(
  lang: Lang,
  name: string,
  title: keyof typeof WORDS,
  columns: readonly (keyof typeof WORDS)[],
  rows: Table['rows'],
): Table {
  const say = speaker(lang, WORDS);
  return { name, title: say(title), columns: columns.map((key) => ({ key, label: say(key) })), rows };
}

function tablesOf(verdict: Verdict, request: Request): Table[] {
  const { lang } = request;
  return [
    table(
      lang,
      'conditions',
      'conditions',
      ['level', 'result', 'condition', 'sum', 'why', 'citation'],
      conditionRows(verdict.conditions).map(({ level, truthLabel, text, arithmetic, because, missing, citation }) => [
        level + 1,
        truthLabel,
        `${'– '.repeat(level)}${text}`,
        arithmetic,
        [because, ...missing].filter((part) => part).join('; ') || null,
        citation,
      ]),
    ),
    table(
      lang,
      'requirements',
      'requirements',
      ['reason', 'applies', 'review', 'party', 'text', 'citation'],
      verdict.requirements.map(({ reasonLabel, appliesLabel, reviewPolicyLabel, party, text, condition }) => [
        reasonLabel,
        appliesLabel,
        reviewPolicyLabel,
        party && { text: party.name, href: entityPath(party.slug, request) },
        text,
        condition.citation,
      ]),
    ),
    table(
      lang,
      'exceptions',
      'exceptions',
      ['exception', 'eligible', 'text', 'citation'],
      verdict.exceptions.map(({ nameLabel, eligibleLabel, condition }) => [
        nameLabel,
        eligibleLabel,
        condition.text,
        condition.citation,
      ]),
    ),
    table(
      lang,
      'assumptions',
      'assumptions',
      ['assumption', 'value', 'otherwise', 'review'],
      verdict.assumptions.map(({ text, valueLabel, outcomeOtherwiseLabel, reviewPolicyOtherwiseLabel }) => [
        text,
        valueLabel,
        outcomeOtherwiseLabel,
        reviewPolicyOtherwiseLabel,
      ]),
    ),
    table(
      lang,
      'rivals',
      'rivals',
      ['figures', 'sum', 'outcome', 'review'],
      verdict.rivalResults.map(({ text, arithmetic, outcomeLabel, reviewPolicyLabel }) => [
        text,
        arithmetic,
        outcomeLabel,
        reviewPolicyLabel,
      ]),
    ),
    table(
      lang,
      'china',
      'china',
      ['measure', 'status'],
      verdict.counterGates.map(({ slug, name, statusLabel }) => [
        { text: name, href: actPath(slug, request) },
        statusLabel,
      ]),
    ),
  ];
}

const PERCENT = 100;

/** What asks for a licence, with the facts for which it does. */
function asking({ requirements, conditions }: Verdict, lang: Lang): string[] {
  const say = speaker(lang, WORDS);
  return requirements.map(({ reasonLabel: reason, text, condition: { citation } }) => {
    const tree = conditions.find((each) => each.text === text && each.citation === citation);
    const facts = tree === undefined ? [] : reasonsOf(tree);
    return say('asks', { reason, text: [text, ...facts].join('; ') });
  });
}

const RANK = { TRUE: 0, UNKNOWN: 1, FALSE: 2 } as const;

/** What holds first, then what is open, then what does not. */
function ranked(trees: Verdict['conditions']): Verdict['conditions'] {
  return [...trees].sort((one, other) => RANK[one.truth] - RANK[other.truth]);
}

function notesOf(verdict: Verdict, shown: number, lang: Lang): string[] {
  const say = speaker(lang, WORDS);
  const all = conditionRows(verdict.conditions).length;
  const { generalProhibition10: gp10, tariff, nextScheduledChange: next } = verdict;
  const rate = tariff.rate === null ? '' : ` (${tariff.rate * PERCENT} %)`;
  return [
    ...(shown < all ? [say('fewer', { shown, all })] : []),
    ...verdict.notes,
    ...(gp10 === null
      ? []
      : [say('gp10', { text: [gp10.truthLabel, gp10.because].filter((part) => part).join(': ') })]),
    say('tariff', { text: `${tariff.appliesLabel}${rate}` }),
    ...(next === null ? [] : [say('next', { day: next.from, outcome: next.verdict.outcomeLabel })]),
    ...verdict.notModelled.map((text) => say('notModelled', { text })),
  ];
}

function documentsOf(verdict: Verdict) {
  const citations = [
    ...conditionRows(verdict.conditions).map(({ citation }) => citation),
    verdict.jurisdiction.citation,
  ];
  return distinctDocuments([
    ...citedTexts(citations),
    ...verdict.counterGates.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  ]);
}

function emptyModel(dataset: string, title: string, lang: Lang): VerdictModel {
  const none = speaker(lang, WORDS)('none');
  const nothing = { tone: 'unknown', outcome: none, review: null, sentence: none, facts: [], rows: [] } as const;
  return {
    ...nothing,
    title,
    description: none,
    warnings: [none],
    notes: [],
    documents: [],
    dataset,
    tables: [],
    empty: true,
    conditionsTitle: '',
  };
}

function modelOf(verdict: Verdict, dataset: string, request: Request): VerdictModel {
  const { lang, values } = request;
  const say = speaker(lang, WORDS);
  const shown = shownConditions(ranked(verdict.conditions), MAX_NODES);
  const { subjectToEarLabel, because } = verdict.jurisdiction;
  return {
    title: say('title', {
      item: verdict.item?.name ?? values.item ?? '',
      origin: values.origin ?? 'US',
      destination: verdict.destination,
    }),
    description: verdict.sentence,
    warnings: verdict.missingFacts.map((text) => say('missing', { text })),
    notes: notesOf(verdict, shown.length, lang),
    documents: documentsOf(verdict),
    dataset,
    tables: tablesOf(verdict, request),
    empty: false,
    tone: verdictTone(verdict),
    outcome: verdict.outcomeLabel,
    review: verdict.reviewPolicyLabel,
    sentence: verdict.sentence,
    facts: [
      ...asking(verdict, lang),
      say('class', { text: verdict.classificationLabel }),
      say('subject', { text: because === null ? subjectToEarLabel : `${subjectToEarLabel}: ${because}` }),
    ],
    rows: shown,
    conditionsTitle: say('tree'),
  };
}

export const verdict = defineView<VerdictQuery, VerdictModel>({
  name: 'verdict',
  title: ['Verdict', '许可判定'],
  about: [
    'Whether the export rules of the United States modelled here ask for a licence, and why. Not legal advice.',
    '按此处已建模的美国出口规则是否须许可证及其原因。不构成法律意见。',
  ],
  params: TRANSACTION_PARAMS,
  examples: [
    {
      label: [
        "May Tencent's unit in Singapore get an H200 shipped from Taiwan?",
        '腾讯新加坡子公司能否收到自台湾发货的H200？',
      ],
      values: { item: 'h200-sxm', origin: 'TW', destination: 'SG', consignee: 'tencent', consigneeCountry: 'SG' },
    },
    {
      label: ['May an H20 go from the United States to China?', 'H20能否自美国出口至中国？'],
      values: { item: 'h20', destination: 'CN' },
    },
    {
      label: ['May a GB200 rack go to the Emirates?', 'GB200机柜能否运往阿联酋？'],
      values: { item: 'gb200-nvl72', destination: 'AE' },
    },
  ],
  question: QUESTION,
  variables: (values, at) => ({ transaction: transactionOf(values), at }),
  model({ dataset, exportVerdict }, request) {
    return exportVerdict === null
      ? emptyModel(dataset.version, request.values.item ?? '', request.lang)
      : modelOf(exportVerdict, dataset.version, request);
  },
  draw: drawVerdict,
});
