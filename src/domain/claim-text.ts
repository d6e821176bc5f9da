/** Claims in words, in both languages: their value, why one is the headline, which two exclude each other. */
import type { Deciding, Judgement, LedgerClaim } from './ledger.ts';
import { SCALES, type Scale, UNITS } from './measures.ts';
import type { Lang } from './sentences.ts';
import { NEVER } from './time.ts';

export interface WordedClaim extends LedgerClaim {
  readonly wordsEn: string | null;
  readonly wordsZh: string | null;
  /** Who says so, else the publisher of the first document, in both languages. */
  readonly makerEn: string;
  readonly makerZh: string;
}

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** Figures of a share that are shown: 71 %, 66.7 %. */
const PERCENT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

function day(value: number): string {
  const text = String(value);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
}

/** One number with its unit. */
export function quantityText(lang: Lang, value: number, unit: string): string {
  if (unit === 'share') return `${PERCENT.format(value * 100)} %`;
  if (unit === 'boolean') return lang === 'EN' ? (value === 1 ? 'yes' : 'no') : value === 1 ? '是' : '否';
  if (unit === 'year') return lang === 'EN' ? String(value) : `${value}年`;
  if (unit === 'yyyymmdd') return day(value);
  if (unit === 'model-number') return String(value);
  const words = UNITS[unit];
  if (words === undefined) return `${NUMBER.format(value)} ${unit}`;
  return lang === 'EN' ? `${NUMBER.format(value)} ${words[0]}` : `${NUMBER.format(value)}${words[1]}`;
}

/** Units that are points in time. */
const TIMES: ReadonlySet<string> = new Set(['year', 'yyyymmdd']);

/** The value of a claim with its bound: `at most 200,000 chips`, `65,000 wafers a month to 80,000 wafers a month`. */
export function valueText(lang: Lang, claim: WordedClaim): string {
  const { bound, low, central, high, unit } = claim;
  if (unit === 'words') return (lang === 'ZH' ? claim.wordsZh : claim.wordsEn) ?? '';
  const text = (value: number | null) => (value === null ? '' : quantityText(lang, value, unit));
  const range =
    low !== null && high !== null
      ? lang === 'EN'
        ? `${text(low)} to ${text(high)}`
        : `${text(low)}至${text(high)}`
      : '';
  if (TIMES.has(unit) && bound === 'AT_LEAST') return lang === 'EN' ? `${text(low)} or later` : `${text(low)}或以后`;
  if (TIMES.has(unit) && bound === 'AT_MOST') return lang === 'EN' ? `${text(high)} or before` : `${text(high)}或以前`;
  if (bound === 'AT_LEAST') return lang === 'EN' ? `at least ${text(low)}` : `至少${text(low)}`;
  if (bound === 'AT_MOST') return lang === 'EN' ? `at most ${text(high)}` : `至多${text(high)}`;
  if (bound === 'INTERVAL') {
    if (central === null) return range;
    return lang === 'EN' ? `${text(central)} (${range})` : `${text(central)}（${range}）`;
  }
  if (bound === 'EXACT') return text(central);
  if (low !== null || high !== null) return approximate(lang, text(central), text(low), text(high));
  return lang === 'EN' ? `about ${text(central)}` : `约${text(central)}`;
}

/** An approximate value with the ends that its maker gives, of which one may be open. */
function approximate(lang: Lang, central: string, low: string, high: string): string {
  const [least, most] = lang === 'EN' ? ['at least', 'at most'] : ['至少', '至多'];
  const gap = lang === 'EN' ? ' ' : '';
  const ends =
    low === ''
      ? `${most}${gap}${high}`
      : high === ''
        ? `${least}${gap}${low}`
        : lang === 'EN'
          ? `${low} to ${high}`
          : `${low}至${high}`;
  if (central === '') return lang === 'EN' ? `about ${ends}` : `约${ends}`;
  return lang === 'EN' ? `about ${central} (${ends})` : `约${central}（${ends}）`;
}

/** Numbers as the source writes them, turned into plain ones. */
export function conversionText(given: number, scale: Scale, unit: string): string {
  const plain = given * 10 ** SCALES[scale];
  const words = UNITS[unit]?.[0] ?? unit;
  return `${NUMBER.format(given)} ${scale} ${words} = ${NUMBER.format(plain)} ${words}, exact`;
}

const KINDS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  OFFICIAL: ['official', '官方'],
  FILING: ['a filing', '公司申报文件'],
  STANDARD: ['a standard', '标准'],
  VENDOR: ['the vendor', '厂商'],
  DATASET: ['a data set', '数据集'],
  RESEARCH: ['research', '研究'],
  PRESS: ['press', '媒体'],
  FORUM: ['a forum', '论坛'],
};

const RULE: Readonly<Record<Lang, string>> = {
  EN: 'The rule: official before filing before vendor and standard before research and data sets before press before forum; newer before older; better grade first. Nothing is averaged.',
  ZH: '规则：官方先于申报文件，先于厂商与标准，先于研究与数据集，先于媒体，先于论坛；新者先于旧者；等级高者在前。不取平均。',
};

function kind(lang: Lang, claim: WordedClaim): string {
  const words = KINDS[claim.sourceKind ?? ''];
  if (words === undefined) return lang === 'EN' ? 'no document' : '无文件';
  return lang === 'EN' ? words[0] : words[1];
}

function maker(lang: Lang, claim: WordedClaim): string {
  return lang === 'EN' ? claim.makerEn : claim.makerZh;
}

function recorded(lang: Lang, claim: WordedClaim): string {
  if (claim.recordedDay !== NEVER) return claim.recordedDay;
  return lang === 'EN' ? 'an unknown day' : '日期不详';
}

type Wording = (first: WordedClaim, second: WordedClaim) => string;

const REASONS: Readonly<Record<Deciding, Readonly<Record<Lang, Wording>>>> = {
  ONLY: {
    EN: (first) => `${maker('EN', first)} stands first: no other claim is known.`,
    ZH: (first) => `以${maker('ZH', first)}为先：没有其他已知说法。`,
  },
  STANDING: {
    EN: (first) => `${maker('EN', first)} stands first: the other claims were replaced or are denials.`,
    ZH: (first) => `以${maker('ZH', first)}为先：其他说法已被取代或属否认。`,
  },
  SOURCE_KIND: {
    EN: (first, second) =>
      `${maker('EN', first)} stands first: its source is ${kind('EN', first)}, that of the next (${maker('EN', second)}) ${kind('EN', second)}.`,
    ZH: (first, second) =>
      `以${maker('ZH', first)}为先：其来源为${kind('ZH', first)}，次者（${maker('ZH', second)}）为${kind('ZH', second)}。`,
  },
  NEWER: {
    EN: (first, second) =>
      `${maker('EN', first)} stands first: the kinds of source rank alike, and it is newer (${recorded('EN', first)} against ${recorded('EN', second)}, ${maker('EN', second)}).`,
    ZH: (first, second) =>
      `以${maker('ZH', first)}为先：来源类别相当而时间更新（${recorded('ZH', first)}，次者${maker('ZH', second)}为${recorded('ZH', second)}）。`,
  },
  GRADE: {
    EN: (first, second) =>
      `${maker('EN', first)} stands first: kind of source and day are alike, and its grade is better (${first.sourceGrade} against ${second.sourceGrade}, ${maker('EN', second)}).`,
    ZH: (first, second) =>
      `以${maker('ZH', first)}为先：来源类别与日期相当而等级更高（${first.sourceGrade}，次者${maker('ZH', second)}为${second.sourceGrade}）。`,
  },
  ID: {
    EN: (first, second) =>
      `${maker('EN', first)} stands first of equals: kind of source, day and grade are those of ${maker('EN', second)}, and the order is that of their ids.`,
    ZH: (first, second) => `${maker('ZH', first)}与${maker('ZH', second)}的来源类别、日期与等级均相同，仅按编号排序。`,
  },
};

/** Why the headline stands first, with the rule. */
export function headlineReason(lang: Lang, { claims, decidedBy }: Judgement<WordedClaim>): string {
  const [first, second = first] = claims;
  if (first === undefined || second === undefined) return RULE[lang];
  return `${REASONS[decidedBy][lang](first, second)}${lang === 'EN' ? ' ' : ''}${RULE[lang]}`;
}

/** Which two claims exclude each other, or that none do. */
export function disputeReason(lang: Lang, { dispute, claims }: Judgement<WordedClaim>): string {
  if (dispute === undefined) {
    if (claims.every((claim) => claim.unit === 'words')) {
      return lang === 'EN' ? 'Claims in words are not compared.' : '文字说法不作比较。';
    }
    return lang === 'EN' ? 'No two standing claims exclude each other.' : '没有两项有效说法互相排斥。';
  }
  const { one, other, denied } = dispute;
  const said = (claim: WordedClaim) =>
    lang === 'EN'
      ? `${maker(lang, claim)} (${valueText(lang, claim)})`
      : `${maker(lang, claim)}（${valueText(lang, claim)}）`;
  if (denied) return lang === 'EN' ? `${said(one)} is denied by ${said(other)}.` : `${said(one)}遭${said(other)}否认。`;
  return lang === 'EN'
    ? `No value satisfies both ${said(one)} and ${said(other)}.`
    : `${said(one)}与${said(other)}不能同时成立。`;
}
