/** What a law would be with some changes: other thresholds, rules in or out of force, other lists and groups. */
import { BadUserInput } from '../../errors.ts';
import { NEVER } from '../time.ts';
import { COUNTRY_GROUPS, type CountryGroup } from './country-groups.ts';
import { LISTS } from './parties.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rules/types.ts';
import type { PartyListing, PartyRecord } from './transaction.ts';
import type { Law } from './verdict.ts';

/** One supposed change. Slugs name rules, acts, parties and chips. */
export type PolicyChange =
  | { readonly kind: 'THRESHOLD'; readonly rule: string; readonly name: string; readonly value: number }
  | { readonly kind: 'APPLY_RULE'; readonly rule: string }
  | { readonly kind: 'END_RULE'; readonly rule: string }
  | { readonly kind: 'ENACT_BILL'; readonly bill: string }
  | { readonly kind: 'SUSPENSION'; readonly act: string; readonly holds: boolean }
  | {
      readonly kind: 'LIST';
      readonly party: string;
      readonly list: string;
      readonly footnote: string | null;
      readonly reviewPolicy: string | null;
    }
  | { readonly kind: 'DELIST'; readonly party: string; readonly list: string | null }
  | { readonly kind: 'COUNTRY_GROUP'; readonly country: string; readonly group: CountryGroup; readonly member: boolean }
  | { readonly kind: 'CHINA_GATE'; readonly chip: string; readonly open: boolean };

/** A change as a question or a saved scenario gives it: one member each. */
export interface GivenChange {
  readonly threshold?: { readonly rule: string; readonly name: string; readonly value: number } | null | undefined;
  readonly applyRule?: string | null | undefined;
  readonly endRule?: string | null | undefined;
  readonly enactBill?: string | null | undefined;
  readonly suspension?: { readonly act: string; readonly holds: boolean } | null | undefined;
  readonly list?:
    | {
        readonly party: string;
        readonly list?: string | null | undefined;
        readonly footnote?: string | null | undefined;
        readonly reviewPolicy?: string | null | undefined;
      }
    | null
    | undefined;
  readonly delist?: { readonly party: string; readonly list?: string | null | undefined } | null | undefined;
  readonly countryGroup?:
    | { readonly country: string; readonly group: string; readonly member: boolean }
    | null
    | undefined;
  readonly chinaGate?: { readonly chip: string; readonly open: boolean } | null | undefined;
}

/** Parses a change. Throws BadUserInput. */
export function changeOf(given: GivenChange): PolicyChange {
  const { threshold, applyRule, endRule, enactBill, suspension, list, delist, countryGroup, chinaGate } = given;
  if (threshold != null) return { kind: 'THRESHOLD', ...threshold };
  if (applyRule != null) return { kind: 'APPLY_RULE', rule: applyRule };
  if (endRule != null) return { kind: 'END_RULE', rule: endRule };
  if (enactBill != null) return { kind: 'ENACT_BILL', bill: enactBill };
  if (suspension != null) return { kind: 'SUSPENSION', ...suspension };
  if (list != null) {
    const review = list.reviewPolicy ?? 'PRESUMPTION_OF_DENIAL';
    return {
      kind: 'LIST',
      party: list.party,
      list: listNamed(list.list ?? 'US_ENTITY_LIST'),
      footnote: list.footnote ?? null,
      // As lists print it.
      reviewPolicy: review.toLowerCase().replaceAll('_', ' '),
    };
  }
  if (delist != null) {
    return { kind: 'DELIST', party: delist.party, list: delist.list == null ? null : listNamed(delist.list) };
  }
  if (countryGroup != null) {
    const { country, group, member } = countryGroup;
    return { kind: 'COUNTRY_GROUP', country: country.toUpperCase(), group: groupNamed(group), member };
  }
  if (chinaGate != null) return { kind: 'CHINA_GATE', ...chinaGate };
  throw new BadUserInput('changes: an empty change changes nothing. Give one member of PolicyChange.');
}

function listNamed(list: string): string {
  if (LISTS.includes(list)) return list;
  throw new BadUserInput(`list: export rules do not go by ${list}. They go by ${LISTS.join(', ')}.`);
}

/** `D_5` of the API, or `D:5` as the rules write it. */
function groupNamed(text: string): CountryGroup {
  const group = COUNTRY_GROUPS.find((each) => each === text.replace('_', ':'));
  if (group !== undefined) return group;
  throw new BadUserInput(`countryGroup.group: ${text} is not modelled. There is ${COUNTRY_GROUPS.join(', ')}.`);
}

/** Suspensions that verdicts know, by the act that suspends. */
const SUSPENSIONS: ReadonlyMap<string, (law: Law, holds: boolean) => Law> = new Map([
  ['us-affiliates-suspension-2025-11', (law, holds) => ({ ...law, affiliates: holds ? 'FALSE' : 'TRUE' })],
  // The destination part of the diffusion rule is applied in the mode CODIFIED only while it is not enforced.
  ['us-diffusion-nonenforcement-2025-05', (law, holds) => (holds ? law : enforced(law, 'us-diffusion-2025-01'))],
]);

export const SUSPENDING_ACTS = [...SUSPENSIONS.keys()];

function enforced(law: Law, id: string): Law {
  const rules = law.rules.map((rule) =>
    rule.id === id ? { ...rule, provisions: rule.provisions.map(({ mode: _, ...provision }) => provision) } : rule,
  );
  return { ...law, rules };
}

/** In force on the day and after, whenever it was recorded to begin or end. */
function applied({ endAnnounced: _, ...rule }: Rule, day: string): Rule {
  const ended = rule.until;
  return {
    ...rule,
    announced: rule.announced < day ? rule.announced : day,
    from: rule.from < day ? rule.from : day,
    until: NEVER,
    // Parts that ended with the rule go on with it; parts that ended before stay ended.
    provisions: rule.provisions.map((provision) => {
      if (provision.until === undefined || provision.until < ended) return provision;
      const { until: _until, endAnnounced: _end, ...open } = provision;
      return open;
    }),
  };
}

function ruleNamed(argument: string, id: string, among: readonly Rule[]): Rule {
  const found = among.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  throw new BadUserInput(
    `${argument}: no rule ${JSON.stringify(id.slice(0, 100))}. There is ${among.map((rule) => rule.id).join(', ')}.`,
  );
}

function withRule(law: Law, rule: Rule): Law {
  const others = law.rules.filter(({ id }) => id !== rule.id);
  const place = law.rules.findIndex(({ id }) => id === rule.id);
  return {
    ...law,
    rules: place < 0 ? [...others, rule] : law.rules.map((each) => (each.id === rule.id ? rule : each)),
  };
}

const LAWS: readonly Rule[] = RULES.filter(({ bill }) => bill !== true);
const BILLS: readonly Rule[] = RULES.filter(({ bill }) => bill === true);

function withThreshold(law: Law, { rule: id, name, value }: Extract<PolicyChange, { kind: 'THRESHOLD' }>): Law {
  const rule = ruleNamed('threshold.rule', id, RULES);
  const names = Object.keys(rule.thresholds);
  const threshold = rule.thresholds[name];
  if (threshold === undefined) {
    throw new BadUserInput(
      `threshold.name: ${id} has no threshold ${JSON.stringify(name.slice(0, 100))}. It has ${names.join(', ') || 'none'}.`,
    );
  }
  if (!(value >= 0)) throw new BadUserInput(`threshold.value: ${value} is below 0.`);
  const now = law.rules.find((each) => each.id === id);
  if (now === undefined) {
    throw new BadUserInput(`threshold.rule: ${id} is a bill. Enact it by another change of the same question.`);
  }
  return withRule(law, { ...now, thresholds: { ...now.thresholds, [name]: { ...threshold, value } } });
}

function withChange(law: Law, change: PolicyChange, day: string): Law {
  switch (change.kind) {
    case 'THRESHOLD':
      return withThreshold(law, change);
    case 'APPLY_RULE': {
      ruleNamed('applyRule', change.rule, LAWS);
      return withRule(law, applied(ruleNamed('applyRule', change.rule, law.rules), day));
    }
    case 'END_RULE':
      ruleNamed('endRule', change.rule, LAWS);
      return { ...law, rules: law.rules.filter(({ id }) => id !== change.rule) };
    case 'ENACT_BILL': {
      const bill = ruleNamed('enactBill', change.bill, BILLS);
      const now = law.rules.find(({ id }) => id === bill.id) ?? bill;
      return withRule(law, applied(now, day));
    }
    case 'SUSPENSION': {
      const suspend = SUSPENSIONS.get(change.act);
      if (suspend !== undefined) return suspend(law, change.holds);
      throw new BadUserInput(
        `suspension.act: ${JSON.stringify(change.act.slice(0, 100))} is no suspension that verdicts know. They know ${SUSPENDING_ACTS.join(', ')}.`,
      );
    }
    case 'COUNTRY_GROUP': {
      const { country, group, member } = change;
      return { ...law, groups: new Map([...law.groups, [`${country === 'HK' ? 'CN' : country} ${group}`, member]]) };
    }
    default:
      return law;
  }
}

/** What a change is about: two of one subject contradict each other, or say the same twice. */
function subjectOf(change: PolicyChange): string {
  switch (change.kind) {
    case 'THRESHOLD':
      return `the threshold ${change.name} of ${change.rule}`;
    case 'APPLY_RULE':
    case 'END_RULE':
      return `whether ${change.rule} is in force`;
    case 'ENACT_BILL':
      return `the bill ${change.bill}`;
    case 'SUSPENSION':
      return `the suspension ${change.act}`;
    case 'LIST':
    case 'DELIST':
      return `the entry of ${change.party}`;
    case 'COUNTRY_GROUP':
      return `${change.country} in ${change.group}`;
    case 'CHINA_GATE':
      return `China's gate for ${change.chip}`;
  }
}

/** Thresholds are set after bills are enacted, rules ended last, so that the order in which changes are given does not matter. */
const ORDER: readonly PolicyChange['kind'][] = [
  'ENACT_BILL',
  'APPLY_RULE',
  'THRESHOLD',
  'SUSPENSION',
  'COUNTRY_GROUP',
  'LIST',
  'DELIST',
  'CHINA_GATE',
  'END_RULE',
];

/** The law with the changes, on a day. Throws BadUserInput for what does not exist and for two changes of one subject. */
export function changedLaw(law: Law, changes: readonly PolicyChange[], day: string): Law {
  const seen = new Set<string>();
  for (const change of changes) {
    const subject = subjectOf(change);
    if (seen.has(subject)) throw new BadUserInput(`changes: two of them are about ${subject}. Leave one out.`);
    seen.add(subject);
  }
  const sorted = [...changes].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return sorted.reduce((now, change) => withChange(now, change, day), law);
}

/** Names an entry that nobody made. */
const SUPPOSED = 'supposed';

/** The record with the changes of lists. */
export function changedRecord(record: PartyRecord, changes: readonly PolicyChange[]): PartyRecord {
  const off = changes.filter((change) => change.kind === 'DELIST');
  const on = changes.filter((change) => change.kind === 'LIST');
  if (off.length === 0 && on.length === 0) return record;
  const kept = record.listings.filter(
    ({ party, list }) =>
      !off.some((change) => change.party === party && (change.list === null || change.list === list)) &&
      // A supposed entry takes the place of the present one.
      !on.some((change) => change.party === party && change.list === list),
  );
  const added = on.map(
    ({ party, list, footnote, reviewPolicy }): PartyListing => ({
      id: `${SUPPOSED}-${party}`,
      party,
      list,
      footnote,
      reviewPolicy,
      citation: null,
      fromDay: '',
      untilDay: NEVER,
    }),
  );
  return { ...record, listings: [...kept, ...added] };
}
