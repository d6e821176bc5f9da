/** The rules against the policy events of the seed: they carry the same dates, and each has a source there. */
import { beforeAll, expect, test } from 'vitest';
import type { PolicyEvent } from '../../../../seed/model.ts';
import { readSeed } from '../../../../seed/validate.ts';
import type { Condition } from '../../../../src/domain/export-controls/condition.ts';
import { AFFILIATES_DAYS } from '../../../../src/domain/export-controls/parties.ts';
import { RULES } from '../../../../src/domain/export-controls/rules/index.ts';
import type { FactName, Rule } from '../../../../src/domain/export-controls/rules/types.ts';
import { factWords } from '../../../../src/domain/export-controls/words.ts';
import { ROOT } from '../../../support/app.ts';

let events: ReadonlyMap<string, PolicyEvent>;
beforeAll(async () => {
  const result = await readSeed(`${ROOT}/seed`);
  if (!result.ok) throw new Error('the seed has mistakes');
  events = new Map(result.seed.policyEvents.map((event) => [event.id, event]));
});

function eventOf({ id, event = id }: Rule): PolicyEvent {
  const found = events.get(event);
  if (found === undefined) throw new Error(`the seed has no policy event ${event}`);
  return found;
}

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { announcedOn, publishedOn, effectiveOn, complianceOn, endsOn, stages = [], evidence } = eventOf(rule);
  const known = [announcedOn, publishedOn].filter((day) => day !== undefined).sort()[0];
  expect(rule.announced).toBe(known);
  const starts = [effectiveOn, complianceOn, announcedOn, ...stages.map(({ on }) => on)];
  expect(starts).toContain(rule.from);
  // A rule that ends has its end in the seed; the 50 % rule is stayed by another act, and end uses have no act of theirs.
  if (rule.until !== '9999-12-31') expect(endsOn).toBe(rule.until);
  expect(evidence.length).toBeGreaterThan(0);
  expect(rule.citation.length).toBeGreaterThan(5);
});

test('the days of the 50 % rule are those of its three acts', () => {
  const acts = ['us-affiliates-2025-09', 'us-affiliates-suspension-2025-11', 'us-affiliates-return-2026-11'];
  expect(acts.map((id) => events.get(id)?.effectiveOn)).toEqual(AFFILIATES_DAYS);
});

function factsIn(condition: Condition<FactName>): FactName[] {
  if (condition.op === 'FACT') return [condition.fact];
  if (condition.op === 'COMPARE') return [];
  return (condition.op === 'NOT' ? [condition.of] : condition.of).flatMap(factsIn);
}

test('every fact that a condition asks for, every rule and every note has words in both languages', () => {
  const facts = RULES.flatMap(({ provisions }) => provisions.flatMap(({ condition }) => factsIn(condition)));
  for (const fact of new Set(facts)) expect(factWords(fact).zh, fact).toMatch(/\p{Script=Han}/u);
  for (const { title, notes, provisions } of RULES)
    for (const words of [title, ...notes, ...provisions.map((provision) => provision.words)])
      expect(words.zh, words.en).toMatch(/\p{Script=Han}|ECCN/u);
});
