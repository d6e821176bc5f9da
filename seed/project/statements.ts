import { firstDay, latestDay, NEVER } from '../../src/domain/time.ts';
import type { Scenario, Statement } from '../model.ts';
import { outcomeColumns, partId } from './claims.ts';
import { evidenceRows, type Row, row, type Sources, seenDay, sourcesOf, upperSnake } from './rows.ts';

/** The day from which a text could be read. */
function textDay(source: string, sources: Sources): string {
  const published = sources.get(source)?.published;
  return published === undefined ? NEVER : firstDay(published);
}

/** A statement of a text as a node. */
export function statementRow(statement: Statement, sources: Sources): Row {
  const { id, source, text, effect, check, outcome } = statement;
  const checkDocuments = sourcesOf(check?.evidence ?? [], sources);
  return row({
    id,
    source,
    paragraph: statement.paragraph,
    textEn: text.en,
    textZh: text.zh,
    sort: upperSnake(statement.sort),
    attributedToEn: statement.attributedTo.en,
    attributedToZh: statement.attributedTo.zh,
    cites: statement.cites ?? [],
    entities: statement.entities ?? [],
    topics: statement.topics ?? [],
    asserts: statement.asserts && JSON.stringify(statement.asserts),
    quantity: statement.quantity && JSON.stringify(statement.quantity),
    claim: statement.claim,
    scenario: statement.scenario,
    segment: statement.segment,
    brake: statement.brake && upperSnake(statement.brake),
    horizon: (statement.horizon ?? []).map(upperSnake),
    effectActor: effect?.actor,
    effectActors: effect?.actors ?? [],
    effectDirection: effect && upperSnake(effect.direction),
    effectWhatEn: effect?.what.en,
    effectWhatZh: effect?.what.zh,
    checkStatus: check && upperSnake(check.status),
    checkNoteEn: check?.note?.en,
    checkNoteZh: check?.note?.zh,
    // A check could be made when the last of its documents was out.
    checkDay: check && (latestDay(checkDocuments.map(({ published }) => published)) ?? textDay(source, sources)),
    ...outcomeColumns(outcome, sources),
    knownDay: textDay(source, sources),
    seenDay: seenDay(sourcesOf([{ source }], sources)),
  });
}

/** Entities that a statement speaks of, also those it sees affected. */
export function speaksOfRows({ id, entities = [], effect }: Statement): Row[] {
  return [...new Set([...entities, ...(effect?.actors ?? [])])].map((to) => row({ from: id, to }));
}

/** Evidence of the check and of the outcome of a statement. */
export function statementEvidence({ id, check, outcome }: Statement): Row[] {
  return [
    ...evidenceRows(partId(id, 'check'), check?.evidence ?? []),
    ...evidenceRows(partId(id, 'outcome'), outcome.evidence),
  ];
}

/** A scenario as a node; its parts are text, as they are read whole. */
export function scenarioRow(scenario: Scenario, sources: Sources): Row {
  const { id, names, summary, source, assumptions, brakes, segments, changes } = scenario;
  return row({
    id,
    nameEn: names.en,
    nameZh: names.zh,
    summaryEn: summary.en,
    summaryZh: summary.zh,
    source,
    assumptions: JSON.stringify(
      assumptions.map(({ text, outcome }) => ({
        textEn: text.en,
        textZh: text.zh,
        ...outcomeColumns(outcome, sources),
      })),
    ),
    brakes: JSON.stringify(
      brakes.map(({ brake, summary: words, questions = [] }) => ({
        brake: upperSnake(brake),
        summaryEn: words.en,
        summaryZh: words.zh,
        questions,
      })),
    ),
    segments: JSON.stringify(
      segments.map((segment) => ({ id: segment.id, nameEn: segment.names.en, nameZh: segment.names.zh })),
    ),
    policyEvents: scenario.policyEvents ?? [],
    changes: changes === undefined ? undefined : JSON.stringify(changes),
    knownDay: textDay(source, sources),
    seenDay: seenDay(sourcesOf([{ source }], sources)),
  });
}

/** Evidence of what came of the assumptions. */
export function scenarioEvidence({ id, assumptions }: Scenario): Row[] {
  return assumptions.flatMap(({ outcome }, index) =>
    evidenceRows(partId(id, `assumption-${index}`), outcome?.evidence ?? []),
  );
}
