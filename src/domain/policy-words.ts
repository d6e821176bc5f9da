/** The state of an act in words, in both languages. */
import type { Change, Law, PolicyStatus, Standing, State, StatusReason } from './policy.ts';
import type { Lang } from './sentences.ts';

type Phrase = Readonly<Record<Lang, string>>;

/** `{on}` is the day since when, `{act}` the act that brought it about, in quotation marks. */
const REASONS: Readonly<Record<StatusReason, Phrase>> = {
  NOT_ANNOUNCED: { EN: 'Not announced by then.', ZH: '当时尚未宣布。' },
  ANNOUNCED: { EN: 'Announced on {on}.', ZH: '{on}宣布。' },
  NOT_YET_IN_EFFECT: { EN: 'Made known on {on}, not yet in effect.', ZH: '{on}公布，尚未生效。' },
  PROPOSED: { EN: 'Proposed on {on}; no chamber has voted.', ZH: '{on}提出，尚未经任何一院表决。' },
  PASSED: { EN: 'Passed by one chamber on {on}.', ZH: '{on}获一院通过。' },
  IN_FORCE: { EN: 'In force since {on}.', ZH: '自{on}起有效。' },
  IN_FORCE_UNDATED: {
    EN: 'In force, made known on {on}; the sources give no first day in effect.',
    ZH: '有效，{on}公布；来源未载明生效首日。',
  },
  SUSPENDED: { EN: 'Suspended since {on} by {act}.', ZH: '自{on}起被{act}暂停实施。' },
  SUSPENSION_OPEN: {
    EN: 'The suspension by {act} reaches no further than {on}; no act recorded here settles whether it applies again.',
    ZH: '{act}的暂停期至{on}为止；所收录的措施均未能确定其是否恢复实施。',
  },
  RESUMED: { EN: 'In force again since {on}: {act} lifted the suspension.', ZH: '自{on}起恢复实施：{act}解除了暂停。' },
  SUPERSEDED: { EN: 'Replaced on {on} by {act}.', ZH: '{on}被{act}取代。' },
  LIFTED: { EN: 'Lifted on {on} by {act}.', ZH: '{on}被{act}解除。' },
  WITHDRAWN: { EN: 'Dropped or withdrawn on {on}, before it applied.', ZH: '{on}在生效前撤回或放弃。' },
  RAN_OUT: { EN: 'Ended: {on} is the first day without it.', ZH: '已终止：{on}为其不再有效的首日。' },
  CLOSED: { EN: 'Closed on {on}.', ZH: '{on}结案。' },
  END_OPEN: {
    EN: 'Its own term reaches no further than {on}; no act recorded here settles whether it was prolonged.',
    ZH: '其自身期限至{on}为止；所收录的措施均未能确定其是否延长。',
  },
  EFFECT_OPEN: {
    EN: 'From {on} on {act} was to change it; whether it did is not known.',
    ZH: '{act}原定自{on}起改变其状态，是否如此尚不清楚。',
  },
  CHANGE_UNDATED: {
    EN: 'It was replaced, stayed or ended on a day that the sources do not give.',
    ZH: '已被取代、暂停或终止，但来源未载明日期。',
  },
  NOT_SETTLED: {
    EN: 'The sources do not settle its state from {on} on.',
    ZH: '自{on}起的状态，现有来源无法确定。',
  },
};

/** Where no act is known that brought the state about. */
const WITHOUT_ACT: Readonly<Partial<Record<StatusReason, Phrase>>> = {
  SUSPENDED: { EN: 'Suspended since {on}.', ZH: '自{on}起暂停实施。' },
  SUPERSEDED: { EN: 'Replaced on {on}.', ZH: '{on}被取代。' },
};

const STATES: Readonly<Record<PolicyStatus, Phrase>> = {
  NOT_YET_ANNOUNCED: { EN: 'not yet announced', ZH: '尚未宣布' },
  ANNOUNCED: { EN: 'announced', ZH: '已宣布' },
  PUBLISHED: { EN: 'published', ZH: '已公布' },
  PROPOSED: { EN: 'proposed', ZH: '已提出' },
  PASSED_ONE_CHAMBER: { EN: 'passed by one chamber', ZH: '获一院通过' },
  IN_FORCE: { EN: 'in force', ZH: '有效' },
  SUSPENDED: { EN: 'suspended', ZH: '暂停实施' },
  SUPERSEDED: { EN: 'replaced', ZH: '被取代' },
  ENDED: { EN: 'ended', ZH: '终止' },
  NEVER_IN_FORCE: { EN: 'dropped before it applied', ZH: '未生效即撤回' },
  UNKNOWN: { EN: 'not known', ZH: '不明' },
};

const NEXT: Phrase = { EN: ' From {on}: {state}.', ZH: '自{on}起：{state}。' };
const COMPLIANCE: Phrase = { EN: 'The main part must be complied with.', ZH: '主要部分须开始遵守。' };

function fill(phrase: Phrase, lang: Lang, values: Readonly<Record<string, string>>): string {
  return phrase[lang].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function nameOf(law: Law, id: string | null, lang: Lang): string {
  const act = id === null ? undefined : law.get(id);
  if (act === undefined) return '';
  return lang === 'ZH' ? `《${(act.nameZh ?? act.nameEn).replaceAll(/[《》]/g, '')}》` : `“${act.nameEn}”`;
}

function stateWords(law: Law, state: State, lang: Lang): string {
  const phrase = (state.because === null ? WITHOUT_ACT[state.reason] : undefined) ?? REASONS[state.reason];
  return fill(phrase, lang, { on: state.since ?? '', act: nameOf(law, state.because, lang) });
}

/** Why an act is in its state, and what is known to follow. */
export function standingWords(law: Law, standing: Standing, lang: Lang): string {
  const { next } = standing;
  const first = stateWords(law, standing, lang);
  if (next === null) return first;
  return first + fill(NEXT, lang, { on: next.since ?? next.from, state: STATES[next.status][lang] });
}

/** What happens on a day ahead. */
export function changeWords(law: Law, change: Change, lang: Lang): string {
  const { state, stage, compliance } = change;
  const parts = [
    ...(stage === null ? [] : [(lang === 'ZH' ? stage.what.zh : undefined) ?? stage.what.en]),
    ...(state === null ? [] : [stateWords(law, state, lang)]),
    ...(compliance && stage === null ? [COMPLIANCE[lang]] : []),
  ];
  return parts
    .map((part) => (/[.。]$/.test(part) ? part : part + (lang === 'ZH' ? '。' : '.')))
    .join(lang === 'ZH' ? '' : ' ');
}
