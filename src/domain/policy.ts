/**
 * The state of an act of law or policy on a day, worked out from its own dates and from the acts that suspend, replace
 * or lift it. Two clocks: the day that is asked about, and the day up to which the public could read; an act that could
 * not be read by then has no effect on others. What the sources leave open is UNKNOWN with its reason, never a guess.
 */
import { firstDay, NEVER } from './time.ts';
import type { Truth } from './truth.ts';

export type PolicyStatus =
  | 'NOT_YET_ANNOUNCED'
  | 'ANNOUNCED'
  | 'PUBLISHED'
  | 'PROPOSED'
  | 'PASSED_ONE_CHAMBER'
  | 'IN_FORCE'
  | 'SUSPENDED'
  | 'SUPERSEDED'
  | 'ENDED'
  | 'NEVER_IN_FORCE'
  | 'UNKNOWN';

/** States that a record may have on the day of compilation; the others follow from dates. */
export type RecordedStatus = Exclude<PolicyStatus, 'NOT_YET_ANNOUNCED' | 'PUBLISHED'>;

/** What one act does to another. An amendment changes terms; it changes the state only where it prolongs them. */
export type Effect = 'AMENDS' | 'SUSPENDS' | 'SUPERSEDES' | 'LIFTS';

/** Words in both languages; English stands in for missing Chinese. */
export interface Words {
  readonly en: string;
  readonly zh?: string | undefined;
}

/** A day on which a part of an act comes into force, changes or lapses. */
export interface Stage {
  /** As given. */
  readonly on: string;
  readonly what: Words;
  /** The later act that set this day; without it the act's own text did. */
  readonly setBy?: string | undefined;
  /** The later act by which the day passed without this. */
  readonly calledOffBy?: string | undefined;
}

/** What the state of an act is worked out from; dates as given. */
export interface Act {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string | null;
  /** State on the day the data were compiled. */
  readonly recorded: RecordedStatus;
  /** Full day; NEVER where none is known. */
  readonly knownDay: string;
  readonly announcedOn: string | null;
  readonly publishedOn: string | null;
  readonly effectiveOn: string | null;
  readonly complianceOn: string | null;
  readonly endsOn: string | null;
  readonly kind: string;
  readonly bill: string | null;
  readonly case: string | null;
  /** Stage of a bill or case. */
  readonly stage: string | null;
  readonly stages: readonly Stage[];
  readonly actedOnBy: readonly { readonly id: string; readonly effect: Effect }[];
}

/** All acts by id. */
export type Law = ReadonlyMap<string, Act>;

/** Why an act is in a state; the words stand in policy-words.ts. */
export type StatusReason =
  | 'NOT_ANNOUNCED'
  | 'ANNOUNCED'
  | 'NOT_YET_IN_EFFECT'
  | 'PROPOSED'
  | 'PASSED'
  | 'IN_FORCE'
  | 'IN_FORCE_UNDATED'
  | 'SUSPENDED'
  | 'SUSPENSION_OPEN'
  | 'RESUMED'
  | 'SUPERSEDED'
  | 'LIFTED'
  | 'WITHDRAWN'
  | 'RAN_OUT'
  | 'CLOSED'
  | 'END_OPEN'
  | 'EFFECT_OPEN'
  | 'CHANGE_UNDATED'
  | 'NOT_SETTLED';

/** A state, since when, by which act, and why. */
export interface State {
  readonly status: PolicyStatus;
  /** As given; null before it is announced. */
  readonly since: string | null;
  /** Id of the act that brought the state about; null where its own text and dates do. */
  readonly because: string | null;
  readonly reason: StatusReason;
}

/** A state from a day on, until the next one. */
export interface Period extends State {
  /** Full day; `''` for the time before anything is known. */
  readonly from: string;
}

const NOT_ANNOUNCED: Period = {
  from: '',
  status: 'NOT_YET_ANNOUNCED',
  since: null,
  because: null,
  reason: 'NOT_ANNOUNCED',
};

function dayOf(date: string | null): string {
  return date === null ? NEVER : firstDay(date);
}

/** The date from which an act is in effect: effective, else announced, else published. */
function startOf(act: Act): string {
  return act.effectiveOn ?? act.announcedOn ?? act.publishedOn ?? act.knownDay;
}

/** The date on which it could first be read, as given. */
function knownOf(act: Act): string {
  return [act.announcedOn, act.publishedOn].find((date) => dayOf(date ?? null) === act.knownDay) ?? act.knownDay;
}

/** Days on which an act, or a part of it, begins. */
function beginnings(act: Act): string[] {
  return [startOf(act), act.complianceOn ?? startOf(act), ...act.stages.map(({ on }) => on)].map(firstDay);
}

/**
 * The date on which one act acts on another. Of a rule that starts in parts it is the end that the record of the
 * other gives; else the first day in effect, but not before it could be read.
 */
function actsOn(by: Act, act: Act): string {
  if (act.endsOn !== null && beginnings(by).includes(firstDay(act.endsOn))) return act.endsOn;
  const start = startOf(by);
  return by.knownDay > firstDay(start) ? knownOf(by) : start;
}

/** An act that acts on another, with its own states. */
interface Acting {
  readonly act: Act;
  readonly effect: Effect;
  /** As given. */
  readonly date: string;
  /** Full day. */
  readonly start: string;
  readonly periods: readonly Period[];
}

/** The period that a day falls in. */
function periodOn(periods: readonly Period[], day: string): Period {
  return periods.findLast(({ from }) => from <= day) ?? NOT_ANNOUNCED;
}

/** The acts that act on one and could be read by a day; one that is being worked out already is left out. */
function actingOn(law: Law, act: Act, knownOn: string, above: readonly string[]): Acting[] {
  return act.actedOnBy.flatMap(({ id, effect }) => {
    const by = law.get(id);
    if (effect === 'AMENDS' || by === undefined || by.knownDay > knownOn || above.includes(id)) return [];
    const date = actsOn(by, act);
    return [{ act: by, effect, date, start: firstDay(date), periods: periodsOf(law, id, knownOn, above) }];
  });
}

/** The acts that suspend, replace or lift an act on the day on which its record ends: the end is their doing. */
function endedBy(law: Law, act: Act): Act[] {
  const end = dayOf(act.endsOn);
  return act.actedOnBy.flatMap(({ id, effect }) => {
    const by = law.get(id);
    return by !== undefined && effect !== 'AMENDS' && firstDay(actsOn(by, act)) === end ? [by] : [];
  });
}

/** The end of an act as prolonged by amendments that could be read by a day and begin where its term ends. */
function prolongedEnd(law: Law, act: Act, knownOn: string, end = act.endsOn): string | null {
  if (end === null) return null;
  const day = firstDay(end);
  for (const { id, effect } of act.actedOnBy) {
    const by = law.get(id);
    if (effect !== 'AMENDS' || by === undefined || by.knownDay > knownOn || by.endsOn === null) continue;
    if (firstDay(startOf(by)) === day && firstDay(by.endsOn) > day) return prolongedEnd(law, act, knownOn, by.endsOn);
  }
  return end;
}

/** The end of an act as it could be read on a day; null while the act that brought it about could not. */
export function knownEndOf(law: Law, id: string, knownOn: string): string | null {
  const act = law.get(id);
  if (act === undefined) return null;
  const by = endedBy(law, act);
  if (by.length > 0) return by.some(({ knownDay }) => knownDay <= knownOn) ? act.endsOn : null;
  return prolongedEnd(law, act, knownOn);
}

/** Whether an act that replaces or lifts another did so on its day. */
function tookEffect({ act: by, start, periods }: Acting, act: Act): Truth {
  const { status } = periodOn(periods, start > by.knownDay ? start : by.knownDay);
  switch (status) {
    case 'UNKNOWN':
      return 'UNKNOWN';
    case 'NEVER_IN_FORCE':
    case 'PROPOSED':
    case 'PASSED_ONE_CHAMBER':
      // A bill changes nothing but the earlier stage of the same bill.
      return by.bill !== null && by.bill === act.bill ? 'TRUE' : 'FALSE';
    case 'SUSPENDED':
      return 'FALSE';
    default:
      return 'TRUE';
  }
}

/** States of a record that are over before anything came into force. */
const WITHOUT_EFFECT: ReadonlySet<RecordedStatus> = new Set(['PROPOSED', 'PASSED_ONE_CHAMBER', 'NEVER_IN_FORCE']);

/** The state of an act whose own end has come. */
function endState(act: Act, since: string): State {
  const end = { since, because: null };
  switch (act.recorded) {
    case 'UNKNOWN':
      return { ...end, status: 'UNKNOWN', reason: 'END_OPEN' };
    case 'NEVER_IN_FORCE':
      return { ...end, status: 'NEVER_IN_FORCE', reason: 'WITHDRAWN' };
    case 'SUPERSEDED':
    case 'SUSPENDED':
      return { ...end, status: act.recorded, reason: act.recorded };
    default:
      return { ...end, status: 'ENDED', reason: 'RAN_OUT' };
  }
}

/** The state that an act which replaces or lifts another puts it in. */
function changedState({ act: by, effect, date, start }: Acting, act: Act): State {
  const change = { since: date, because: by.id };
  if (effect === 'SUPERSEDES') return { ...change, status: 'SUPERSEDED', reason: 'SUPERSEDED' };
  const applied =
    !WITHOUT_EFFECT.has(firstState(act)) && (act.effectiveOn === null || firstDay(act.effectiveOn) < start);
  return applied
    ? { ...change, status: 'ENDED', reason: 'LIFTED' }
    : { ...change, status: 'NEVER_IN_FORCE', reason: 'WITHDRAWN' };
}

/** The state of an act that is over by a day: what ended it first. Where that is open, it is UNKNOWN. */
function overOn(act: Act, acting: readonly Acting[], ownEnd: string | null, day: string): State | undefined {
  const changes: { day: string; state: State }[] = [];
  for (const one of acting) {
    if (one.effect === 'SUSPENDS' || one.start > day) continue;
    const truth = tookEffect(one, act);
    if (truth === 'TRUE') changes.push({ day: one.start, state: changedState(one, act) });
    if (truth === 'UNKNOWN') {
      const state: State = { status: 'UNKNOWN', since: one.date, because: one.act.id, reason: 'EFFECT_OPEN' };
      changes.push({ day: one.start, state });
    }
  }
  if (ownEnd !== null && firstDay(ownEnd) <= day) {
    changes.push({ day: firstDay(ownEnd), state: endState(act, ownEnd) });
  }
  const ordered = changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return (ordered.find(({ state }) => state.status !== 'UNKNOWN') ?? ordered.at(-1))?.state;
}

/** The state of an act that was suspended at some time; undefined where no suspension bears on the day. */
function suspendedOn(act: Act, acting: readonly Acting[], day: string): State | undefined {
  const stays = acting
    .filter(({ effect, start }) => effect === 'SUSPENDS' && start <= day)
    .map((one) => ({ by: one.act, date: one.date, start: one.start, period: periodOn(one.periods, day) }))
    .filter(({ period }) => period.status !== 'NEVER_IN_FORCE' && period.status !== 'NOT_YET_ANNOUNCED');
  const active = stays.filter(({ period }) => period.status === 'IN_FORCE');
  const last = (active.length > 0 ? active : stays).sort((a, b) =>
    `${a.period.from} ${a.start}` < `${b.period.from} ${b.start}` ? -1 : 1,
  );
  const stay = last.at(-1);
  if (stay === undefined) return undefined;
  const { by, date, period } = stay;
  if (period.status === 'IN_FORCE') {
    return { status: 'SUSPENDED', since: date, because: by.id, reason: 'SUSPENDED' };
  }
  const { since } = period;
  if (period.reason !== 'LIFTED') return { status: 'UNKNOWN', since, because: by.id, reason: 'SUSPENSION_OPEN' };
  // What had not come into force by then does so on its own day.
  if (act.effectiveOn !== null && firstDay(act.effectiveOn) >= period.from) return undefined;
  return { status: 'IN_FORCE', since, because: period.because, reason: 'RESUMED' };
}

/**
 * What an act was before others changed it: the record, or, where that tells how it ended, what such an act is at
 * first. A bill was proposed or passed, an announcement announced; anything else was in force.
 */
function firstState(act: Act): RecordedStatus {
  if (!['SUPERSEDED', 'SUSPENDED', 'ENDED'].includes(act.recorded)) return act.recorded;
  if (act.bill !== null) return act.stage?.startsWith('passed') ? 'PASSED_ONE_CHAMBER' : 'PROPOSED';
  return act.kind === 'ANNOUNCEMENT' && act.effectiveOn === null ? 'ANNOUNCED' : act.recorded;
}

/** The state that an act's own dates give it, whatever others do to it. */
function ownState(act: Act, day: string): State {
  const known = { since: knownOf(act), because: null };
  const hasEnding = act.endsOn !== null || act.actedOnBy.some(({ effect }) => effect !== 'AMENDS');
  switch (firstState(act)) {
    case 'PROPOSED':
      return { ...known, status: 'PROPOSED', reason: 'PROPOSED' };
    case 'PASSED_ONE_CHAMBER':
      return { ...known, status: 'PASSED_ONE_CHAMBER', reason: 'PASSED' };
    case 'NEVER_IN_FORCE':
      if (hasEnding) return announced(act, day);
      return { ...known, status: 'NEVER_IN_FORCE', reason: 'WITHDRAWN' };
    case 'ANNOUNCED':
      if (act.effectiveOn === null) return { ...known, status: 'ANNOUNCED', reason: 'ANNOUNCED' };
  }
  if (act.effectiveOn !== null && day < firstDay(act.effectiveOn)) return announced(act, day);
  const start = { since: startOf(act), because: null };
  if (!hasEnding) {
    if (act.recorded === 'ENDED' && act.case !== null) return { ...known, status: 'ENDED', reason: 'CLOSED' };
    if (act.recorded === 'UNKNOWN') return { ...start, status: 'UNKNOWN', reason: 'NOT_SETTLED' };
    if (act.recorded === 'ENDED' || act.recorded === 'SUPERSEDED' || act.recorded === 'SUSPENDED') {
      return { ...start, status: 'UNKNOWN', reason: 'CHANGE_UNDATED' };
    }
  }
  return { ...start, status: 'IN_FORCE', reason: act.effectiveOn === null ? 'IN_FORCE_UNDATED' : 'IN_FORCE' };
}

/** The state between the announcement and the first day in effect. */
function announced(act: Act, day: string): State {
  const published = dayOf(act.publishedOn) <= day;
  return {
    status: published ? 'PUBLISHED' : 'ANNOUNCED',
    since: published ? act.publishedOn : knownOf(act),
    because: null,
    reason: 'NOT_YET_IN_EFFECT',
  };
}

function same(a: State, b: State): boolean {
  return a.status === b.status && a.since === b.since && a.because === b.because && a.reason === b.reason;
}

/** All states of an act in the order of time, as they could be read on a day; the first one begins before all days. */
export function periodsOf(law: Law, id: string, knownOn: string, above: readonly string[] = []): Period[] {
  const act = law.get(id);
  if (act === undefined || act.knownDay > knownOn) return [NOT_ANNOUNCED];
  const acting = actingOn(law, act, knownOn, [...above, id]);
  const ownEnd = endedBy(law, act).length > 0 ? null : prolongedEnd(law, act, knownOn);
  // What is known now may have held before: a letter that was disclosed a week later.
  const first = [act.knownDay, dayOf(act.effectiveOn)].sort()[0] as string;
  const days = new Set([act.knownDay, ...[act.publishedOn, act.effectiveOn, ownEnd].map(dayOf)]);
  for (const { start, periods } of acting) for (const day of [start, ...periods.map(({ from }) => from)]) days.add(day);

  const found: Period[] = [NOT_ANNOUNCED];
  for (const day of [...days].sort()) {
    if (day < first || day === NEVER) continue;
    const state = overOn(act, acting, ownEnd, day) ?? suspendedOn(act, acting, day) ?? ownState(act, day);
    if (!same(state, found.at(-1) as Period)) found.push({ ...state, from: day });
  }
  return found;
}

/** The state of an act on a day, and what follows it. */
export interface Standing extends State {
  /** The next state, where one is known to come. */
  readonly next: Period | null;
}

/** What the state of an act is on a day, as it could be read on another. */
export function statusOn(law: Law, id: string, day: string, knownOn: string): Standing {
  const periods = periodsOf(law, id, knownOn);
  const { from: _, ...state } = periodOn(periods, day);
  return { ...state, next: periods.find(({ from }) => from > day) ?? null };
}

/** TRUE only while it applies: neither suspended nor replaced; UNKNOWN where its state is. */
export function inForceOf(status: PolicyStatus): Truth {
  if (status === 'UNKNOWN') return 'UNKNOWN';
  return status === 'IN_FORCE' ? 'TRUE' : 'FALSE';
}

/** A day ahead: a new state, a stage, or both. */
export interface Change {
  /** As given. */
  readonly on: string;
  /** The state from that day on; null where only a part changes. */
  readonly state: Period | null;
  /** What the text foresees; null where only the state says it. */
  readonly stage: Stage | null;
  /** Whether it is the day from which the main part must be complied with. */
  readonly compliance: boolean;
}

/** Stages whose day could be read, without calls-off that could not. */
export function stagesOf(law: Law, id: string, knownOn: string): Stage[] {
  const readable = (by: string | undefined) => by !== undefined && (law.get(by)?.knownDay ?? NEVER) <= knownOn;
  return (law.get(id)?.stages ?? [])
    .filter(({ setBy }) => setBy === undefined || readable(setBy))
    .map(({ calledOffBy, ...stage }) => (readable(calledOffBy) ? { ...stage, calledOffBy } : stage));
}

/** Everything that happens to an act from one day (inclusive) to another (exclusive), as it could be read on a day. */
export function changesOf(law: Law, id: string, from: string, until: string, knownOn: string): Change[] {
  const act = law.get(id);
  if (act === undefined || act.knownDay > knownOn) return [];
  const within = (day: string) => from <= day && day < until;
  const byDay = new Map<string, Change>();
  const put = (on: string, change: Partial<Change>) => {
    const day = firstDay(on);
    if (within(day)) byDay.set(day, { on, state: null, stage: null, compliance: false, ...byDay.get(day), ...change });
  };
  for (const period of periodsOf(law, id, knownOn)) {
    const given = period.since !== null && firstDay(period.since) === period.from ? period.since : period.from;
    if (period.from !== '') put(given, { state: period });
  }
  const stages = stagesOf(law, id, knownOn);
  const calledOff = (on: string) => stages.some((stage) => stage.calledOffBy !== undefined && stage.on === on);
  for (const stage of stages) if (stage.calledOffBy === undefined) put(stage.on, { stage });
  if (act.complianceOn !== null && !calledOff(act.complianceOn)) put(act.complianceOn, { compliance: true });
  return [...byDay.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}
