/** Paths as sentences in both languages. A sentence claims no more than its facts: the hedge of each step stays in it. */

export type Lang = 'EN' | 'ZH';

export interface SentenceEntity {
  readonly nameEn: string;
  readonly nameZh: string | null;
  readonly kind: string;
}

export interface SentenceFact {
  readonly type: string;
  readonly hedge: string;
  readonly status: string | null;
  readonly ownership: string | null;
  readonly share: number | null;
}

export interface SentenceStep {
  readonly from: SentenceEntity;
  readonly fact: SentenceFact;
  readonly to: SentenceEntity;
}

type Phrase = Readonly<Record<Lang, string>>;

/** What each type of relation says; `from` is put before the other end where that is a company. */
const VERBS: Readonly<Record<string, Phrase>> = {
  RENTS: { EN: 'rents', ZH: '租用' },
  OPERATES: { EN: 'operates', ZH: '运营' },
  OFFERS: { EN: 'offers', ZH: '提供' },
  HOSTS: { EN: 'hosts', ZH: '部署有' },
  RUNS_ON: { EN: 'runs on', ZH: '运行于' },
  CONTAINS: { EN: 'contains', ZH: '包含' },
  RESELLS: { EN: 'resells', ZH: '转售' },
  DESIGNS: { EN: 'designs', ZH: '设计' },
  BUILT_ON: { EN: 'is built on', ZH: '基于' },
  FABRICATED_BY: { EN: 'is fabricated by', ZH: '的代工厂为' },
  MADE_ON: { EN: 'is made on', ZH: '采用工艺' },
  MADE_BY: { EN: 'is made by', ZH: '的制造商为' },
  PACKAGED_BY: { EN: 'is packaged by', ZH: '的封装商为' },
  PACKAGED_WITH: { EN: 'is packaged with', ZH: '采用封装' },
  USES_MEMORY: { EN: 'uses', ZH: '使用存储' },
  REQUIRES: { EN: 'requires', ZH: '需要' },
  SUPPLIED_BY: { EN: 'is supplied by', ZH: '的供应商为' },
  USES_TECHNOLOGY: { EN: 'works with', ZH: '使用' },
  LICENSES_FROM: { EN: 'licenses from', ZH: '获授权于' },
  PROGRAMMED_WITH: { EN: 'is programmed with', ZH: '的编程软件为' },
  SUCCEEDS: { EN: 'succeeds', ZH: '的前代为' },
  VARIANT_OF: { EN: 'is a variant of', ZH: '是变体，原型为' },
  SUBSTITUTES_FOR: { EN: 'can take the place of', ZH: '可替代' },
  AVAILABLE_IN: { EN: 'is available in', ZH: '可用于' },
  LOCATED_IN: { EN: 'is located in', ZH: '位于' },
  TRAINED_ON: { EN: 'was trained on', ZH: '训练于' },
  INVESTS_IN: { EN: 'invested in', ZH: '投资了' },
  PARTNERS_WITH: { EN: 'is a partner of', ZH: '的合作方为' },
  COMPETES_WITH: { EN: 'competes with', ZH: '的竞争对手为' },
};

/** A purchase is worded by its state: what is planned or considered is not held. */
const PURCHASES: Readonly<Record<string, Phrase>> = {
  ORDERED: { EN: 'has ordered', ZH: '已订购' },
  DELIVERED: { EN: 'has taken delivery of', ZH: '已收到' },
  PLANNED: { EN: 'plans to buy', ZH: '计划购买' },
  CONSIDERED: { EN: 'is considering a purchase of', ZH: '正考虑购买' },
  REPORTED_PURCHASE: { EN: 'is said to buy', ZH: '据称购买' },
  FORECAST: { EN: 'is expected to buy', ZH: '预计购买' },
};

/** The same where the other end is the seller. */
const PURCHASES_FROM: Readonly<Record<string, Phrase>> = {
  ORDERED: { EN: 'has placed orders with', ZH: '已下订单，卖方为' },
  DELIVERED: { EN: 'has taken delivery from', ZH: '已收货，卖方为' },
  PLANNED: { EN: 'plans to buy from', ZH: '计划采购，卖方为' },
  CONSIDERED: { EN: 'is considering a purchase from', ZH: '正考虑采购，卖方为' },
  REPORTED_PURCHASE: { EN: 'is said to buy from', ZH: '据称采购，卖方为' },
  FORECAST: { EN: 'is expected to buy from', ZH: '预计采购，卖方为' },
};

const HEDGES: Readonly<Record<string, Phrase>> = {
  REPORTED: { EN: 'reported', ZH: '据报道' },
  ALLEGED: { EN: 'alleged, not proven', ZH: '据指控，未经证实' },
  ESTIMATE: { EN: 'estimate', ZH: '估计' },
  FORECAST: { EN: 'forecast', ZH: '预测' },
  DENIED: { EN: 'denied', ZH: '已否认' },
  INFERRED: { EN: 'inferred', ZH: '推断' },
};

const HOLDERS: ReadonlySet<string> = new Set(['Company', 'GovernmentBody']);

export function nameIn(lang: Lang, entity: Pick<SentenceEntity, 'nameEn' | 'nameZh'>): string {
  return lang === 'ZH' ? (entity.nameZh ?? entity.nameEn) : entity.nameEn;
}

function verb(lang: Lang, { fact, to }: SentenceStep): string {
  const toHolder = HOLDERS.has(to.kind);
  if (fact.type === 'BUYS') {
    const phrases = toHolder ? PURCHASES_FROM : PURCHASES;
    return (phrases[fact.status ?? 'REPORTED_PURCHASE'] ?? phrases.REPORTED_PURCHASE)?.[lang] ?? '';
  }
  if (fact.type === 'OWNS') return ownershipVerb(lang, fact);
  if (fact.type === 'RENTS' && toHolder) return lang === 'EN' ? 'rents from' : '租用，出租方为';
  if (fact.type === 'DIVERTS') {
    if (toHolder) return lang === 'EN' ? 'is tied by a diversion to' : '涉转移，另一方为';
    return lang === 'EN' ? 'diverted' : '转移了';
  }
  return VERBS[fact.type]?.[lang] ?? fact.type;
}

function ownershipVerb(lang: Lang, { ownership, share }: SentenceFact): string {
  const percent = share === null ? '' : `${Number((share * 100).toFixed(2))} %`;
  const whole = ownership === 'SUBSIDIARY' || ownership === 'CONTROL' || ownership === 'GROUP_MEMBER_BY_NAME';
  if (lang === 'ZH') return percent ? `持有${percent}股份：` : whole ? '控制' : '持有部分股份：';
  return percent ? `owns ${percent} of` : whole ? 'controls' : 'holds a part of';
}

function hedged(lang: Lang, text: string, hedge: string): string {
  const word = HEDGES[hedge]?.[lang];
  if (word === undefined) return text;
  return lang === 'EN' ? `${text} (${word})` : `${text}（${word}）`;
}

/** The whole path; one that is possible only says what is not shown. `marks` are numbers of footnotes, by step. */
export function pathSentence(
  lang: Lang,
  steps: readonly SentenceStep[],
  strength: 'DOCUMENTED' | 'POSSIBLE',
  marks: readonly (readonly number[])[] = [],
): string {
  const clauses = steps.map((step, index) => {
    const subject =
      index === 0 ? nameIn(lang, step.from) : lang === 'EN' ? subjectOf(step.from) : nameIn(lang, step.from);
    const space = lang === 'EN' ? ' ' : '';
    const clause = hedged(
      lang,
      `${subject}${space}${verb(lang, step)}${space}${nameIn(lang, step.to)}`,
      step.fact.hedge,
    );
    return `${clause}${(marks[index] ?? []).map((number) => `[${number}]`).join('')}`;
  });
  const sentence = lang === 'EN' ? `${clauses.join(', ')}.` : `${clauses.join('，')}。`;
  if (strength === 'DOCUMENTED') return sentence;
  return lang === 'EN'
    ? `${sentence} Possible, not documented: no source says that this is the part used.`
    : `${sentence}仅为可能，并无文件证明：没有来源说明所用的正是这一部分。`;
}

/** A relative pronoun after a thing; a company is named again, so that it is clear who holds what. */
function subjectOf(entity: SentenceEntity): string {
  return HOLDERS.has(entity.kind) ? `and ${entity.nameEn}` : 'which';
}

export interface SearchSummary {
  readonly from: Pick<SentenceEntity, 'nameEn' | 'nameZh'>;
  readonly asOf: string;
  readonly maxHops: number;
  readonly targetCount: number | null;
  /** Whether the targets were judged only as far as the search reaches. */
  readonly onlyReached: boolean;
  /** Targets whose verdict is open, where restricted hardware was asked for. */
  readonly openCount: number;
  /** ISO code and how it came about, where restricted hardware was asked for. */
  readonly destination: { readonly code: string; readonly certain: boolean } | null;
  readonly explored: number;
  readonly complete: boolean;
}

const COUNTRIES: Readonly<Record<Lang, Intl.DisplayNames>> = {
  EN: new Intl.DisplayNames('en', { type: 'region' }),
  ZH: new Intl.DisplayNames('zh-Hans', { type: 'region' }),
};

/** A country by its ISO code, in words. */
function countryIn(lang: Lang, code: string): string {
  return COUNTRIES[lang].of(code) ?? code;
}

/** What was searched and what was found, in words. */
export function searchExplanation(lang: Lang, s: SearchSummary): string {
  const name = nameIn(lang, s.from);
  const parts: string[] = [];
  if (s.destination !== null) {
    const { code, certain } = s.destination;
    parts.push(
      lang === 'EN'
        ? `On ${s.asOf} ${s.targetCount} chips ${s.onlyReached ? `that ${name} reaches (others were not judged, as there are too many) ` : ''}were restricted for ${countryIn(lang, code)} (${code}) by the rules modelled, of which ${s.openCount} are open.`
        : `${s.asOf}，${s.onlyReached ? `在${name}所能触及的芯片中（芯片过多，其余未作判断），` : ''}按所建模规则对${countryIn(lang, code)}（${code}）受限的芯片共${s.targetCount}种，其中${s.openCount}种尚不能确定。`,
    );
    if (!certain) {
      parts.push(
        lang === 'EN'
          ? `Who ultimately controls ${name} is not certain; its own country was taken as the destination.`
          : `${name}的最终控制人不确定，以其所在国为目的地。`,
      );
    }
  }
  const least = s.complete ? '' : lang === 'EN' ? 'at least ' : '至少';
  if (s.explored === 0 && s.complete) {
    parts.push(
      lang === 'EN'
        ? `No recorded path of up to ${s.maxHops} steps led from ${name} to a target on that day. Absence of a record is no proof of absence.`
        : `当日没有记录显示${name}在${s.maxHops}步以内通往目标的路径。没有记录不等于不存在。`,
    );
  } else {
    parts.push(
      lang === 'EN'
        ? `${least ? 'At least' : 'Exactly'} ${s.explored} recorded ${s.explored === 1 ? 'path' : 'paths'} of up to ${s.maxHops} steps ${s.explored === 1 ? 'leads' : 'lead'} from ${name} to a target.`
        : `${name}在${s.maxHops}步以内通往目标的已记录路径${least}有${s.explored}条。`,
    );
  }
  return parts.join(lang === 'EN' ? ' ' : '');
}
