/** Chokepoints, removals and substitutes in words of both languages. */
import type { RemovalOutcome } from './removal.ts';
import type { Lang } from './sentences.ts';
import type { FigureComparison } from './substitutes.ts';
import type { Interval } from './supply-shares.ts';
import type { Truth } from './truth.ts';

function percent(value: number): string {
  return Number((value * 100).toFixed(2)).toString();
}

function shareText({ low, high }: Interval): string {
  return low === high ? `${percent(low)} %` : `${percent(low)}–${percent(high)} %`;
}

export interface ChokepointWords {
  readonly input: string;
  readonly type: string;
  /** The greatest supplier. */
  readonly supplier: string;
  readonly share: Interval | null;
  readonly single: boolean;
  readonly reaches: Truth;
  readonly years: readonly number[];
}

const ROLES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  SUPPLIED_BY: { EN: 'supplier', ZH: '供应方' },
  MADE_BY: { EN: 'maker', ZH: '制造方' },
  FABRICATED_BY: { EN: 'foundry', ZH: '代工厂' },
  PACKAGED_BY: { EN: 'packager', ZH: '封装方' },
};

export function chokepointSentence(lang: Lang, words: ChokepointWords): string {
  const { input, supplier, share, single, reaches } = words;
  const role = ROLES[words.type]?.[lang] ?? '';
  const years = words.years.join(lang === 'ZH' ? '、' : ', ');
  const comma = lang === 'ZH' ? '，' : ', ';
  const figure = share === null ? '' : [shareText(share), years].filter((part) => part !== '').join(comma);
  if (lang === 'ZH') {
    if (single) return `${input}只有一家有记录的${role}：${supplier}${figure === '' ? '' : `（${figure}）`}。`;
    if (share === null) return `${supplier}在${input}中的份额没有记录，其余份额不足以排除其占多数。`;
    const open = reaches === 'UNKNOWN' ? '各方数字不一，能否达到门槛不确定。' : '';
    return `${supplier}占${input}供应的${figure}。${open}`;
  }
  if (single) return `${input} has one recorded ${role}: ${supplier}${figure === '' ? '' : ` (${figure})`}.`;
  if (share === null) return `No source gives the share of ${supplier} in ${input}; the others leave room for it.`;
  const open = reaches === 'UNKNOWN' ? ' Rival figures disagree on whether it reaches the share asked for.' : '';
  return `${supplier} holds ${shareText(share)} of the supply of ${input}${years === '' ? '' : ` (${years})`}.${open}`;
}

export interface ChokepointSummary {
  readonly of: string;
  readonly asOf: string;
  readonly products: number;
  readonly critical: number;
  readonly found: number;
  readonly notRecorded: number;
  readonly minShare: number;
  readonly complete: boolean;
  /** A group of which nothing was read: its members are not recorded. */
  readonly emptyGroup: boolean;
}

function cut(lang: Lang, complete: boolean): string {
  if (complete) return '';
  return lang === 'EN'
    ? ' Not every relation could be read, so nothing was judged: a way that was not read would look lost.'
    : '未能读取全部关系，因此未作判断：漏读的途径会被误认为已失去。';
}

export function chokepointExplanation(lang: Lang, s: ChokepointSummary): string {
  const share = percent(s.minShare);
  if (s.emptyGroup) {
    return lang === 'ZH'
      ? `${s.of}是一组产品，其成员没有记录，因此无法判断。请改问其中某一产品或其设计公司。`
      : `${s.of} is a group whose members are not recorded, so nothing can be judged. Ask about one of the products, or about the company that designs them.`;
  }
  if (lang === 'ZH') {
    return `${s.asOf}，就${s.of}判断了${s.products}个产品：缺一不可的投入共${s.critical}种；其中及产品本身的代工、封装环节，有${s.found}处只有一家供应方，或有一家占${share} %以上（含数字不一、可能达到者）。另有${s.notRecorded}种缺一不可的投入没有记录供应方，无法判断。${cut(lang, s.complete)}`;
  }
  return `On ${s.asOf} ${s.products} ${s.products === 1 ? 'product was' : 'products were'} judged for ${s.of}: ${s.critical} inputs are critical. At ${s.found} places, foundries and packagers included, there is one supplier, or one that holds or may hold ${share} % or more. Of ${s.notRecorded} critical inputs no supplier is recorded; they cannot be judged.${cut(lang, s.complete)}`;
}

export interface EffectWords {
  readonly outcome: RemovalOutcome;
  readonly name: string;
  /** Names along the path, the thing itself first. */
  readonly path: readonly string[];
  readonly endsInSilence: boolean;
}

export function effectSentence(lang: Lang, { outcome, name, path, endsInSilence }: EffectWords): string {
  const last = path.at(-1) ?? name;
  const chain = path.length < 2 ? '' : path.join(' → ');
  const silence = endsInSilence
    ? lang === 'EN'
      ? ` Too little is recorded of ${last}.`
      : `关于${last}的记录不足。`
    : '';
  const texts: Readonly<Record<RemovalOutcome, Readonly<Record<Lang, string>>>> = {
    LOST: {
      EN: `${name} loses every recorded way of being made or reached`,
      ZH: `${name}失去所有有记录的制造或获取途径`,
    },
    UNKNOWN: { EN: `Whether ${name} keeps a way is not recorded`, ZH: `${name}能否保留途径，没有记录` },
    REDUCED: { EN: `${name} loses a way and keeps another`, ZH: `${name}失去部分途径，仍有其他途径` },
    UNAFFECTED: { EN: `No recorded way of ${name} goes`, ZH: `${name}没有任何有记录的途径受影响` },
  };
  const text = texts[outcome][lang];
  if (lang === 'EN') return `${text}${chain === '' ? '' : `: ${chain}`}.${silence}`;
  return `${text}${chain === '' ? '' : `：${chain}`}。${silence}`;
}

export interface RemovalSummary {
  readonly removed: readonly string[];
  /** Those of them on which nothing on record rests. */
  readonly idle: readonly string[];
  readonly asOf: string;
  readonly counts: Readonly<Record<RemovalOutcome, number>>;
  readonly complete: boolean;
}

export function removalExplanation(lang: Lang, { removed, idle, asOf, counts, complete }: RemovalSummary): string {
  const names = idle.join(lang === 'ZH' ? '、' : ', ');
  const nothing =
    lang === 'ZH' ? `当日没有记录显示任何事物依赖${names}。` : ` Nothing on record rests on ${names} that day.`;
  const idleText = names === '' ? '' : nothing;
  if (lang === 'ZH') {
    return `${asOf}，移除${removed.join('、')}之后，就有记录的关系而言：${counts.LOST}个失去所有途径，${counts.REDUCED}个失去部分途径，${counts.UNKNOWN}个无法判断，${counts.UNAFFECTED}个不受影响。只涉及新的供应，已安装的硬件仍在。没有记录不等于不存在。${idleText}${cut(lang, complete)}`;
  }
  return `On ${asOf}, without ${removed.join(', ')}, as far as relations are recorded: ${counts.LOST} lose every way, ${counts.REDUCED} lose a part, of ${counts.UNKNOWN} the record does not say, ${counts.UNAFFECTED} are untouched. This is about new supply; installed hardware stays. Absence of a record is no proof of absence.${idleText}${cut(lang, complete)}`;
}

export interface SubstituteWords {
  readonly name: string;
  readonly original: string;
  readonly declared: boolean;
  /** Figures with their labels. */
  readonly figures: readonly (FigureComparison & { readonly label: string })[];
  readonly sharesSoftware: Truth;
  /** Label of whether it can be had. */
  readonly obtainability: string;
}

const SOFTWARE: Readonly<Record<Truth, Readonly<Record<Lang, string>>>> = {
  TRUE: { EN: 'shares a software stack', ZH: '软件栈相同' },
  FALSE: { EN: 'shares no software stack', ZH: '软件栈不同' },
  UNKNOWN: { EN: 'whether it shares a software stack is not recorded', ZH: '软件栈是否相同没有记录' },
};

export function substituteSentence(lang: Lang, words: SubstituteWords): string {
  const { name, original, declared, sharesSoftware, obtainability } = words;
  const ratios = words.figures.map(({ label, ratio }) => `${label} ${percent(ratio)} %`);
  if (lang === 'ZH') {
    const who = declared
      ? `有来源称${name}可替代${original}`
      : `按数字比较，${name}或可替代${original}，没有来源这样说`;
    const figures = ratios.length === 0 ? '' : `；相当于原芯片的${ratios.join('、')}`;
    return `${who}${figures}；${SOFTWARE[sharesSoftware].ZH}；${obtainability}。`;
  }
  const who = declared
    ? `A source names ${name} as a substitute for ${original}`
    : `By its numbers ${name} could stand in for ${original}; no source says so`;
  const figures = ratios.length === 0 ? '' : `; of the original it has ${ratios.join(', ')}`;
  return `${who}${figures}; ${SOFTWARE[sharesSoftware].EN}; ${obtainability}.`;
}

export interface SubstituteSummary {
  readonly original: string;
  readonly asOf: string;
  readonly found: number;
  readonly leftOut: number;
  /** ISO code; null where nobody asks. */
  readonly destination: string | null;
  readonly complete: boolean;
}

export function substitutesExplanation(lang: Lang, s: SubstituteSummary): string {
  if (lang === 'ZH') {
    const judged =
      s.destination === null
        ? '未给出求购方或目的地，因此没有判断能否获得。'
        : `运往${s.destination}能否获得，按所建模的美国规则判断；因此略去${s.leftOut}个。`;
    return `${s.asOf}，${s.original}的替代品共${s.found}个：有来源指明的在前，其余按数字比较得出。${judged}${s.complete ? '' : '并非所有芯片都参与了比较。'}`;
  }
  const judged =
    s.destination === null
      ? 'No asking party or destination was given: whether they can be had was not judged.'
      : `Whether they can be had in ${s.destination} was judged by the rules of the United States modelled here; ${s.leftOut} were left out.`;
  return `On ${s.asOf} ${s.found} could take the place of ${s.original}: first those that a source names, then those that could by their numbers. ${judged}${s.complete ? '' : ' Not every chip was compared.'}`;
}
