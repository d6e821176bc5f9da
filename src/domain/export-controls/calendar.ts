/** The verdict over time: stretches of days with one verdict, and what opened each. */
import { NEVER } from '../time.ts';
import { CHANGES } from './country-groups.ts';
import { AFFILIATES_DAYS } from './parties.ts';
import type { Transaction } from './transaction.ts';
import { type Judgement, judgeTransaction, type Law, PRESENT_LAW } from './verdict.ts';

/** What begins or ends on a day. */
export interface Turn {
  readonly day: string;
  /** Slug of a policy event, of a listing, or of a fact; null for a change that no record of the graph stands for. */
  readonly because: string | null;
}

export interface VerdictPeriod {
  readonly from: string;
  /** Exclusive; NEVER where nothing is known to change it. */
  readonly until: string;
  readonly judgement: Judgement;
  /** What opened it; empty for the first period asked for. */
  readonly openedBy: readonly string[];
}

/** Days on which a verdict on a transaction can change, with what happens on each. */
export function turnsOf(transaction: Transaction, law: Law = PRESENT_LAW): Turn[] {
  const ofRules = law.rules.flatMap((rule) =>
    [rule, ...rule.provisions].flatMap(({ from, until }) =>
      [from, until].flatMap((day) => (day === undefined ? [] : [{ day, because: rule.event ?? rule.id }])),
    ),
  );
  const ofGroups = CHANGES.map(({ until: day, because }) => ({ day, because: /^us-/.test(because) ? because : null }));
  const ofMacau = ['2023-01-17', '2023-01-18'].map((day) => ({ day, because: 'us-macau-2023-01' }));
  const ofAffiliates = AFFILIATES_DAYS.map((day, index) => ({
    day,
    because:
      ['us-affiliates-2025-09', 'us-affiliates-suspension-2025-11', 'us-affiliates-return-2026-11'][index] ?? null,
  }));
  const { listings, ownership } = transaction.record;
  const ofRecord = [...listings, ...ownership].flatMap((record) =>
    [record.fromDay, record.untilDay].map((day) => ({ day, because: 'id' in record ? String(record.id) : null })),
  );
  return [...ofRules, ...ofGroups, ...ofMacau, ...ofAffiliates, ...ofRecord].filter(
    ({ day }) => day !== NEVER && day !== '',
  );
}

/** What two judgements must have in common to be one period. */
function signature(judgement: Judgement): string {
  const {
    outcome,
    reviewPolicy,
    classification,
    requirements,
    exceptions,
    generalProhibition10,
    tariff,
    jurisdiction,
  } = judgement;
  return JSON.stringify([
    outcome,
    reviewPolicy,
    classification,
    requirements.map(({ reason, truth, review, party, trace }) => [reason, truth, review, party?.slug, trace.rule]),
    exceptions.map(({ name, truth }) => [name, truth]),
    generalProhibition10?.truth ?? 'FALSE',
    tariff.applies,
    jurisdiction.truth,
  ]);
}

/** The periods of one verdict from a day to another, the last day included. */
export function calendarOf(
  transaction: Transaction,
  from: string,
  until: string,
  law: Law = PRESENT_LAW,
): VerdictPeriod[] {
  const turns = turnsOf(transaction, law);
  const days = [...new Set([from, ...turns.map(({ day }) => day).filter((day) => day > from && day <= until)])].sort();
  const periods: VerdictPeriod[] = [];
  for (const day of days) {
    const judgement = judgeTransaction(day, transaction, law);
    const last = periods.at(-1);
    if (last !== undefined && signature(last.judgement) === signature(judgement)) continue;
    const because = turns.filter((turn) => turn.day === day).flatMap((turn) => turn.because ?? []);
    if (last !== undefined) periods[periods.length - 1] = { ...last, until: day };
    periods.push({ from: day, until: NEVER, judgement, openedBy: last === undefined ? [] : [...new Set(because)] });
  }
  return periods;
}

/** The next day after a day on which the verdict changes by what is recorded; undefined where nothing does. */
export function nextChange(day: string, transaction: Transaction, law: Law = PRESENT_LAW): VerdictPeriod | undefined {
  const now = signature(judgeTransaction(day, transaction, law));
  const turns = turnsOf(transaction, law);
  const days = [...new Set(turns.map((turn) => turn.day).filter((turn) => turn > day))].sort();
  for (const next of days) {
    const judgement = judgeTransaction(next, transaction, law);
    if (signature(judgement) === now) continue;
    const openedBy = turns.filter((turn) => turn.day === next).flatMap((turn) => turn.because ?? []);
    return { from: next, until: NEVER, judgement, openedBy: [...new Set(openedBy)] };
  }
  return undefined;
}
