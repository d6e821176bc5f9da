import { PRESENT_LAW } from '../../src/domain/export-controls/verdict.ts';
import { changedLaw, changeOf, type GivenChange, type PolicyChange } from '../../src/domain/export-controls/what-if.ts';
import { MEASURES } from '../../src/domain/measures.ts';
import { BadUserInput } from '../../src/errors.ts';
import { ENTITY_KINDS } from '../model/vocabulary.ts';
import { checkNeeds, checkOrder } from './dates.ts';
import { checkEntity, checkEvidence, checkReference, type Directory } from './directory.ts';
import { isMap, type Loose, listOf, numberOf, type Path, type Report, textOf } from './finding.ts';

/** What must be true of claims, statements and scenarios beyond their shape. */

/** Which numbers each bound goes with; an interval may have a value of its own between its ends. */
const NUMBERS: Readonly<Record<string, { readonly needs: readonly string[]; readonly allows: readonly string[] }>> = {
  exact: { needs: ['central'], allows: [] },
  approx: { needs: ['central'], allows: ['low', 'high'] },
  'at-least': { needs: ['low'], allows: ['central'] },
  'at-most': { needs: ['high'], allows: ['central'] },
  interval: { needs: ['low', 'high'], allows: ['central'] },
};

const ENDS = ['low', 'central', 'high'] as const;

export function checkClaim(claim: Loose, path: Path, directory: Directory, report: Report): void {
  const at = (field: string) => [...path, field];
  const { about } = claim;
  if (typeof about === 'string' && !directory.policyEvents.has(about)) {
    checkEntity(directory, ENTITY_KINDS, about, at('about'), report);
  }
  checkEntity(directory, ENTITY_KINDS, claim.holder, at('holder'), report);
  checkEntity(directory, ['Country'], claim.destination, at('destination'), report);
  checkEvidence(directory, claim, path, report);
  checkOutcome(claim, path, directory, report);
  checkOrder(claim, ['recordedOn', 'retractedOn'], path, report);
  checkNeeds(claim, 'retractedOn', 'retractedBecause', path, report);
  checkNeeds(claim, 'retractedBecause', 'retractedOn', path, report);
  checkNumbers(claim, path, report);
  for (const [index, id] of listOf(claim.supersedes).entries()) {
    const where = [...at('supersedes'), index];
    if (!checkReference(directory.claims, 'claim', id, where, report)) continue;
    const older = directory.claims.get(id);
    if (older?.comparable !== claim.comparable)
      report(where, `'${id}' answers another question: give both one comparable`);
  }
}

function checkNumbers(claim: Loose, path: Path, report: Report): void {
  const measure = MEASURES.get(textOf(claim.measure) ?? '');
  const unit = textOf(claim.unit);
  if (measure !== undefined && unit !== undefined && !measure.units.includes(unit)) {
    report([...path, 'unit'], `${measure.slug} stands in ${measure.units.join(' or ')}; found '${unit}'`);
  }
  if (unit === 'words') {
    if (claim.words === undefined) report(path, "missing 'words': a claim in words says what was said");
    return;
  }
  const rule = NUMBERS[textOf(claim.bound) ?? ''];
  for (const end of rule?.needs ?? []) {
    if (claim[end] === undefined) report(path, `missing '${end}': bound '${claim.bound}' needs it`);
  }
  for (const end of ENDS) {
    if (rule && claim[end] !== undefined && !rule.needs.includes(end) && !rule.allows.includes(end)) {
      report([...path, end], `'${end}' does not go with bound '${claim.bound}'`, 'key');
    }
  }
  const numbers = ENDS.flatMap((end) =>
    numberOf(claim[end]) === undefined ? [] : [[end, Number(claim[end])] as const],
  );
  for (const [index, [end, value]] of numbers.entries()) {
    const previous = numbers[index - 1];
    if (previous && previous[1] > value)
      report([...path, end], `${end} ${value} must not be less than ${previous[0]} ${previous[1]}`);
  }
}

function checkOutcome(holder: Loose, path: Path, directory: Directory, report: Report): void {
  for (const part of ['outcome', 'check']) {
    const found = holder[part];
    if (isMap(found)) checkEvidence(directory, found, [...path, part], report);
  }
}

export function checkStatement(statement: Loose, path: Path, directory: Directory, report: Report): void {
  const at = (...fields: (string | number)[]) => [...path, ...fields];
  checkReference(directory.sources, 'source', statement.source, at('source'), report);
  if (statement.claim !== undefined) checkReference(directory.claims, 'claim', statement.claim, at('claim'), report);
  if (statement.scenario !== undefined) {
    checkReference(directory.scenarios, 'scenario', statement.scenario, at('scenario'), report);
  }
  for (const [index, id] of listOf(statement.entities).entries()) {
    checkEntity(directory, ENTITY_KINDS, id, at('entities', index), report);
  }
  const { effect } = statement;
  for (const [index, id] of listOf(isMap(effect) ? effect.actors : undefined).entries()) {
    checkEntity(directory, ENTITY_KINDS, id, at('effect', 'actors', index), report);
  }
  checkOutcome(statement, path, directory, report);
}

export function checkScenario(scenario: Loose, path: Path, directory: Directory, report: Report): void {
  const at = (...fields: (string | number)[]) => [...path, ...fields];
  checkReference(directory.sources, 'source', scenario.source, at('source'), report);
  for (const [index, assumption] of listOf(scenario.assumptions).entries()) {
    if (isMap(assumption)) checkOutcome(assumption, at('assumptions', index), directory, report);
  }
  for (const [index, brake] of listOf(scenario.brakes).entries()) {
    for (const [place, key] of listOf(isMap(brake) ? brake.questions : undefined).entries()) {
      checkReference(directory.questions, 'question', key, at('brakes', index, 'questions', place), report);
    }
  }
  for (const [index, id] of listOf(scenario.policyEvents).entries()) {
    checkReference(directory.policyEvents, 'policy event', id, at('policyEvents', index), report);
  }
  checkChanges(listOf(scenario.changes), at('changes'), directory, report);
}

/** A change must have one member, and each together with the others must be a law that verdicts can be given by. */
function checkChanges(changes: readonly unknown[], path: Path, directory: Directory, report: Report): void {
  const parsed: PolicyChange[] = [];
  for (const [index, change] of changes.entries()) {
    if (!isMap(change)) continue;
    const where = [...path, index];
    if (Object.keys(change).length !== 1) report(where, 'expected exactly one member');
    const { list, delist, chinaGate } = change;
    if (isMap(list)) checkEntity(directory, ENTITY_KINDS, list.party, [...where, 'list', 'party'], report);
    if (isMap(delist)) checkEntity(directory, ENTITY_KINDS, delist.party, [...where, 'delist', 'party'], report);
    if (isMap(chinaGate)) checkEntity(directory, ['Chip'], chinaGate.chip, [...where, 'chinaGate', 'chip'], report);
    try {
      parsed.push(changeOf(change as GivenChange));
      changedLaw(PRESENT_LAW, parsed, ANY_DAY);
    } catch (error) {
      if (!(error instanceof BadUserInput)) throw error;
      report(where, error.message);
    }
  }
}

/** The names of rules and thresholds are the same on every day. */
const ANY_DAY = '2026-01-01';
