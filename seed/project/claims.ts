import { ledgerKeys, questionOf } from '../../src/domain/ledger.ts';
import { SCALES } from '../../src/domain/measures.ts';
import { periodDays } from '../../src/domain/period.ts';
import { earliestDay, latestDay, NEVER, recordTime } from '../../src/domain/time.ts';
import type { Claim, Entity, Outcome } from '../model.ts';
import { evidenceRows, publishedOf, type Row, row, type Sources, seenDay, sourcesOf, upperSnake } from './rows.ts';
import { standingOf } from './standing.ts';

/** What a claim's row is worked out from, beside the claim. */
export interface ClaimContext {
  readonly sources: Sources;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Key of the ledger by the id of the claim. */
  readonly ledgers: ReadonlyMap<string, string>;
}

export function claimContext(
  claims: readonly Claim[],
  sources: Sources,
  entities: ReadonlyMap<string, Entity>,
): ClaimContext {
  return { sources, entities, ledgers: ledgerKeys(claims) };
}

/** A claim as a node. It counts from the first day of its period, or from the day it could be read if that was before. */
export function claimRow(claim: Claim, { sources, entities, ledgers }: ClaimContext): Row {
  const { id, comparable, unit, scale, period } = claim;
  const documents = sourcesOf(claim.evidence, sources);
  const recorded = recordTime(
    claim.recordedOn ?? earliestDay(publishedOf(documents)) ?? claim.saidOn,
    claim.retractedOn,
    [],
  );
  const days = periodDays(period);
  const known = recorded.recordedDay === NEVER ? undefined : recorded.recordedDay;
  const plain = (value: number | undefined) =>
    value === undefined || scale === undefined ? value : value * 10 ** SCALES[scale];
  const speaker = entities.get(claim.saidBy ?? '')?.names;
  const maker = speaker?.en ?? claim.saidBy ?? documents[0]?.publisher;
  return row({
    id,
    about: claim.about,
    measure: claim.measure,
    unit,
    low: plain(claim.low),
    central: plain(claim.central),
    high: plain(claim.high),
    ...(scale && { scale, givenLow: claim.low, givenCentral: claim.central, givenHigh: claim.high }),
    wordsEn: claim.words?.en,
    wordsZh: claim.words?.zh,
    bound: upperSnake(claim.bound),
    period,
    periodStart: days?.start,
    periodEnd: days?.end === NEVER ? undefined : days?.end,
    scopeEn: claim.scope?.en,
    scopeZh: claim.scope?.zh,
    holder: claim.holder,
    destination: claim.destination,
    method: claim.method,
    saidBy: claim.saidBy,
    saidOn: claim.saidOn,
    makerEn: maker,
    makerZh: speaker?.zh ?? maker,
    comparable,
    question: comparable === undefined ? id : questionOf(comparable, unit),
    ledger: ledgers.get(id),
    supersedes: claim.supersedes ?? [],
    recordedOn: claim.recordedOn,
    retractedOn: claim.retractedOn,
    retractedBecause: claim.retractedBecause,
    fromDay: earliestDay([days?.start, known]) ?? NEVER,
    untilDay: NEVER,
    seenDay: seenDay(documents),
    ...recorded,
    ...standingOf(claim, documents, recorded),
    ...outcomeColumns(claim.outcome, sources),
    note: claim.note,
    formerIds: claim.formerIds ?? [],
  });
}

/** The columns of an outcome, clear when its day had come and its documents were out; none where there is none. */
export function outcomeColumns(outcome: Outcome | undefined, sources: Sources) {
  const published = sourcesOf(outcome?.evidence ?? [], sources).map((source) => source.published);
  return {
    outcomeVerdict: outcome && upperSnake(outcome.verdict),
    outcomeOn: outcome?.on,
    outcomeDay: outcome && latestDay([outcome.on, ...published]),
    outcomeNoteEn: outcome?.note?.en,
    outcomeNoteZh: outcome?.note?.zh,
  };
}

/** The id under which the evidence of a part of a record hangs. */
export function partId(id: string, part: string): string {
  return `${id}#${part}`;
}

/** Evidence of a claim and of its outcome. */
export function claimEvidence({ id, evidence, outcome }: Claim): Row[] {
  return [...evidenceRows(id, evidence), ...evidenceRows(partId(id, 'outcome'), outcome?.evidence ?? [])];
}
