/** Verdicts in words: the sentence, the tree of conditions as lines, and what a verdict does not weigh. */
import type { Words } from '../policy.ts';
import type { Lang } from '../sentences.ts';
import type { Trace } from './condition.ts';
import type { Transaction } from './transaction.ts';
import type { Judgement, Outcome } from './verdict.ts';
import { missingWords, REASON_WORDS } from './words.ts';

/** The last day that the sources of the rules reach: nothing was found for the days after it. */
export const SOURCES_UNTIL = '2026-10-09';

/** First day of the rules modelled. */
const RULES_FROM = '2022-08-26';

export function inLang(lang: Lang, { en, zh }: Words): string {
  return lang === 'ZH' ? (zh ?? en) : en;
}

const NOT_MODELLED: readonly Words[] = [
  {
    en: 'other entries of the control list than 3A090 and 4A090, and the licences that they ask for',
    zh: '3A090与4A090以外的管制清单条目及其许可证要求',
  },
  {
    en: 'American content in foreign-made items (de minimis), deemed exports, services by US persons',
    zh: '外国制造物项中的美国成分（最低限度规则）、视同出口、美国人服务',
  },
  { en: 'sanctions of OFAC, and lists that are not recorded', zh: 'OFAC制裁及未收录的名单' },
  {
    en: 'the law of the countries of origin and transit other than the United States and China',
    zh: '美国与中国以外原产国与过境国的法律',
  },
  {
    en: 'letters of August and October 2023 and of November 2024, of which no text or day was found',
    zh: '2023年8月、10月及2024年11月的函件：未找到文本或日期',
  },
];

/** What the verdict on a transaction does not weigh. */
export function notModelled(lang: Lang, { destination }: Transaction, { open, day }: Judgement): string[] {
  const extra: Words[] = [
    ...(open.includes('PART_746')
      ? [
          {
            en: `part 746 of the EAR, which controls nearly everything to ${destination}`,
            zh: `EAR第746部分：对${destination}几乎管制一切物项`,
          },
        ]
      : []),
    ...(day < RULES_FROM ? [{ en: `rules before ${RULES_FROM}`, zh: `${RULES_FROM}之前的规则` }] : []),
  ];
  return [...extra, ...NOT_MODELLED].map((words) => inLang(lang, words));
}

/** Notes of the rules that matter, and where the law is carried on without a source. */
export function notesOf(lang: Lang, { rules, day, outcome }: Judgement, { destination }: Transaction): string[] {
  const notes = rules.flatMap((rule) => rule.notes);
  const extra: Words[] = [
    ...(day > SOURCES_UNTIL
      ? [
          {
            en: `Sources end on ${SOURCES_UNTIL}: rules made after that day are not known, and the law is carried on from there.`,
            zh: `来源止于${SOURCES_UNTIL}：此后的规则未知，法律状态按该日延续。`,
          },
        ]
      : []),
    ...(destination === 'US'
      ? [
          {
            en: 'A shipment within or to the United States is no export.',
            zh: '运往美国或在美国境内的运输不构成出口。',
          },
        ]
      : []),
    ...(outcome === 'NO_LICENCE_REQUIRED'
      ? [{ en: 'By the rules modelled here only.', zh: '仅就此处建模的规则而言。' }]
      : []),
  ];
  return [...extra, ...notes].map((words) => inLang(lang, words));
}

const OUTCOMES: Readonly<Record<Outcome, Words>> = {
  NO_LICENCE_REQUIRED: { en: 'no rule modelled here asks for a licence', zh: '此处建模的规则均不要求许可证' },
  LICENCE_REQUIRED: { en: 'a licence is required', zh: '须取得许可证' },
  LICENCE_EXCEPTION_AVAILABLE: {
    en: 'a licence exception can be used on its conditions',
    zh: '满足条件可使用许可例外',
  },
  UNDETERMINED: { en: 'it cannot be determined whether a licence is required', zh: '无法确定是否须取得许可证' },
};

const REVIEWS: Readonly<Record<string, Words>> = {
  POLICY_OF_DENIAL: { en: 'policy of denial', zh: '一律拒绝' },
  PRESUMPTION_OF_DENIAL: { en: 'presumption of denial', zh: '推定拒绝' },
  CASE_BY_CASE: { en: 'case-by-case review', zh: '逐案审查' },
  PRESUMPTION_OF_APPROVAL: { en: 'presumption of approval', zh: '推定批准' },
};

/** The verdict in a sentence. */
export function verdictSentence(
  lang: Lang,
  { origin, destination }: Transaction,
  { day, outcome, reviewPolicy, reasons, missing, exceptions }: Judgement,
  names: {
    readonly item: string;
    readonly origin: string;
    readonly destination: string;
    readonly consignee: string | null;
  },
): string {
  const said = inLang(lang, OUTCOMES[outcome]);
  const review = reviewPolicy === null ? '' : inLang(lang, REVIEWS[reviewPolicy] ?? { en: '' });
  const why = reasons.map((reason) => inLang(lang, REASON_WORDS[reason]));
  const used = exceptions.filter(({ truth }) => truth === 'TRUE').map(({ name }) => name);
  const open = outcome === 'UNDETERMINED' ? missing.map((name) => inLang(lang, missingWords(name))) : [];
  const place = origin === destination ? names.destination : `${names.origin} → ${names.destination}`;
  if (lang === 'ZH') {
    const to = names.consignee === null ? '' : `，收货人${names.consignee}`;
    return [
      `${day}，${names.item}（${place}${to}）：${said}`,
      review && `；审查政策：${review}`,
      outcome === 'LICENCE_EXCEPTION_AVAILABLE' && `（${used.join('、')}）`,
      why.length > 0 && `；依据：${why.join('、')}`,
      open.length > 0 && `；缺少：${open.join('、')}`,
      '。',
    ]
      .filter(Boolean)
      .join('');
  }
  const to = names.consignee === null ? '' : `, consignee ${names.consignee}`;
  return [
    `${day}, ${names.item} (${place}${to}): ${said}`,
    outcome === 'LICENCE_EXCEPTION_AVAILABLE' && ` (${used.join(', ')})`,
    review && `, ${review}`,
    why.length > 0 && `; because: ${why.join('; ')}`,
    open.length > 0 && `; missing: ${open.join('; ')}`,
    '.',
  ]
    .filter(Boolean)
    .join('');
}

const MARKS: Readonly<Record<Trace['truth'], Words>> = {
  TRUE: { en: 'true', zh: '是' },
  FALSE: { en: 'false', zh: '否' },
  UNKNOWN: { en: 'unknown', zh: '未知' },
};

/** A tree of conditions as lines, two spaces further in for each level. */
export function traceLines(lang: Lang, trace: Trace, level = 0): string[] {
  const { truth, words, sum, because, missing, citation, children } = trace;
  const text = [
    `${'  '.repeat(level)}[${inLang(lang, MARKS[truth])}] ${inLang(lang, words)}`,
    sum === null ? '' : `: ${sum}`,
    because === null ? '' : ` (${inLang(lang, because)})`,
    level === 0 && citation !== '' ? ` [${citation}]` : '',
    children.length === 0 && missing.length > 0
      ? ` {${lang === 'ZH' ? '缺少' : 'missing'}: ${missing.map((name) => inLang(lang, missingWords(name))).join('; ')}}`
      : '',
  ];
  return [text.join(''), ...children.flatMap((child) => traceLines(lang, child, level + 1))];
}
