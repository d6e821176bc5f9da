/** What the lists and owners of the parties ask for. */
import type { Words } from '../policy.ts';
import { allOf, anyOf, type Truth, truth } from '../truth.ts';
import { type Cascade, cascade } from './cascade.ts';
import type { Trace } from './condition.ts';
import { AFFILIATES_2025 } from './rules/other.ts';
import type { Reason, ReviewPolicy } from './rules/types.ts';
import type { Party, PartyListing, PartyRecord } from './transaction.ts';

/** The list of section 744.11 and supplement 4 to part 744. */
const ENTITY_LIST = 'US_ENTITY_LIST';

/** Military end users, supplement 7 to part 744. */
const MILITARY_END_USER_LIST = 'US_MEU';

/** Specially designated nationals: section 744.8 asks for a licence for those of the programs that it names. */
const SDN_LIST = 'US_SDN';

/** Whether the 50 % rule starts from an entity on a day. */
function catches(day: string, record: PartyRecord, id: string): Truth {
  if (entriesOn(day, record, id, [ENTITY_LIST, MILITARY_END_USER_LIST]).length > 0) return 'TRUE';
  return entriesOn(day, record, id, [SDN_LIST]).length > 0 ? 'UNKNOWN' : 'FALSE';
}

/** Every list that export rules go by. */
export const LISTS: readonly string[] = [ENTITY_LIST, MILITARY_END_USER_LIST, SDN_LIST];

/** Footnotes of the Entity List that come with a foreign direct product rule. */
const FDP_FOOTNOTES: ReadonlySet<string> = new Set(['1', '4', '5']);

/** What a party asks for, whatever the item. */
export interface PartyRequirement {
  readonly party: Party;
  readonly reason: Reason;
  readonly truth: Truth;
  readonly review: ReviewPolicy | null;
  readonly trace: Trace;
}

/** State of the 50 % rule: in force, stayed, and from 2026-11-10 on not known. */
const AFFILIATES_STAYED_ON = '2025-11-10';
const AFFILIATES_OPEN_FROM = '2026-11-10';

/** Days on which the state of the 50 % rule changes. */
export const AFFILIATES_DAYS: readonly string[] = [AFFILIATES_2025.from, AFFILIATES_STAYED_ON, AFFILIATES_OPEN_FROM];

/**
 * Whether the 50 % rule holds on a day, as far as the public could read by another; `supposed` is the state that a
 * what-if gives it from its first day on.
 */
export function affiliatesRule(day: string, knownOn: string, supposed: Truth | null = null): Truth {
  if (day < AFFILIATES_2025.from || knownOn < AFFILIATES_2025.announced) return 'FALSE';
  if (supposed !== null) return supposed;
  if (day < AFFILIATES_STAYED_ON || knownOn < AFFILIATES_STAYED_ON) return 'TRUE';
  return day < AFFILIATES_OPEN_FROM ? 'FALSE' : 'UNKNOWN';
}

/**
 * The review policy of an entry for advanced chips, from its printed words. Entries that keep a milder policy for other
 * goods, or point to sections of the EAR, are read for what is left; null where that is not plain.
 */
export function reviewOfEntry(printed: string | null): ReviewPolicy | null {
  if (printed === null) return null;
  if (/policy of denial/.test(printed)) return 'POLICY_OF_DENIAL';
  if (/presumption of denial/.test(printed) && !/case by case outside/.test(printed)) return 'PRESUMPTION_OF_DENIAL';
  return null;
}

/** From the strictest policy to the mildest. */
const SEVERITY: readonly ReviewPolicy[] = [
  'POLICY_OF_DENIAL',
  'PRESUMPTION_OF_DENIAL',
  'CASE_BY_CASE',
  'PRESUMPTION_OF_APPROVAL',
];

/** The strictest of several policies; null where there is none. */
export function strictest(policies: readonly ReviewPolicy[]): ReviewPolicy | null {
  return SEVERITY.find((policy) => policies.includes(policy)) ?? null;
}

/** Entries on a list that hold for an entity on a day. */
export function entriesOn(
  day: string,
  record: PartyRecord,
  party: string,
  lists: readonly string[],
): readonly PartyListing[] {
  return record.listings.filter(
    (entry) => entry.party === party && lists.includes(entry.list) && entry.fromDay <= day && day < entry.untilDay,
  );
}

/** What ownership makes of a party on a day. */
export function cascadeOn(day: string, record: PartyRecord, slug: string): Cascade {
  const american = (id: string): Truth => {
    const country = record.countries.get(id);
    return country == null ? 'UNKNOWN' : truth(country === 'US');
  };
  return cascade(slug, {
    steps: record.ownership.filter(({ fromDay, untilDay }) => fromDay <= day && day < untilDay),
    listed: (id) => catches(day, record, id),
    american,
  });
}

function entryWords({ footnote }: PartyListing, name: string): Words {
  const [en, zh] = footnote === null ? ['', ''] : [` with footnote ${footnote}`, `（脚注${footnote}）`];
  return { en: `${name} is on the Entity List${en}`, zh: `${name}在实体清单上${zh}` };
}

function leaf(rule: string, citation: string, value: Truth, words: Words, missing: readonly string[] = []): Trace {
  return {
    rule,
    citation,
    truth: value,
    words,
    sum: null,
    because: null,
    missing: value === 'UNKNOWN' ? missing : [],
    operator: null,
    children: [],
  };
}

/** Whether a foreign direct product rule of a footnote reaches the transaction through one of its parties. */
export function footnoteReach(day: string, record: PartyRecord, parties: readonly Party[]): PartyListing | undefined {
  return parties
    .flatMap(({ slug }) => (slug === null ? [] : entriesOn(day, record, slug, [ENTITY_LIST])))
    .find(({ footnote }) => footnote !== null && FDP_FOOTNOTES.has(footnote));
}

function listed(day: string, record: PartyRecord, party: Party, slug: string): PartyRequirement[] {
  const onEntityList = entriesOn(day, record, slug, [ENTITY_LIST]).map(
    (entry): PartyRequirement => ({
      party,
      reason: 'ENTITY_LISTED',
      truth: 'TRUE',
      review: reviewOfEntry(entry.reviewPolicy),
      trace: leaf(entry.id, entry.citation ?? 'supplement 4 to part 744', 'TRUE', entryWords(entry, slug)),
    }),
  );
  const military = entriesOn(day, record, slug, [MILITARY_END_USER_LIST]).map((entry): PartyRequirement => {
    const words = { en: `${slug} is on the list of military end users`, zh: `${slug}在军事最终用户清单上` };
    const trace = leaf(entry.id, entry.citation ?? 'supplement 7 to part 744', 'UNKNOWN', words, ['end-use text']);
    return { party, reason: 'END_USE', truth: 'UNKNOWN', review: null, trace };
  });
  const sanctioned = entriesOn(day, record, slug, [SDN_LIST]).map((entry): PartyRequirement => {
    const words = {
      en: `${slug} is on the SDN list, and section 744.8 covers its program`,
      zh: `${slug}在SDN名单上，且第744.8条涵盖其制裁项目`,
    };
    const trace = leaf(entry.id, '15 CFR 744.8', 'UNKNOWN', words, ['sanctions program']);
    return { party, reason: 'SANCTIONED_PARTY', truth: 'UNKNOWN', review: null, trace };
  });
  return [...onEntityList, ...military, ...sanctioned];
}

function owned(day: string, inForce: Truth, record: PartyRecord, party: Party, slug: string): PartyRequirement[] {
  if (inForce === 'FALSE') return [];
  const { caught, listedOwners } = cascadeOn(day, record, slug);
  if (caught === 'FALSE') return [];
  const { id: rule, citation } = AFFILIATES_2025;
  const names = listedOwners.join(', ');
  const holds = leaf(rule, citation, inForce, { en: 'the 50 % rule holds on that day', zh: '该日50%规则有效' }, [
    'state of the 50 % rule',
  ]);
  const share = leaf(
    rule,
    citation,
    caught,
    {
      en: `${slug} is owned by 50 % or more by caught parties: ${names}`,
      zh: `${slug}由被列名主体合计持股不低于50%：${names}`,
    },
    ['ownership'],
  );
  const value = allOf([inForce, caught]);
  const terms = listedOwners.flatMap((id) => entriesOn(day, record, id, LISTS));
  const policies = terms.map(({ reviewPolicy }) => reviewOfEntry(reviewPolicy)).filter((policy) => policy !== null);
  const missing = value === 'UNKNOWN' ? [...holds.missing, ...share.missing] : [];
  const words = { en: 'an affiliate of listed parties', zh: '被列名主体的关联方' };
  const trace: Trace = {
    rule,
    citation,
    truth: value,
    words,
    sum: null,
    because: null,
    missing,
    operator: 'ALL',
    children: [holds, share],
  };
  return [{ party, reason: 'AFFILIATE_50_PERCENT', truth: value, review: strictest(policies), trace }];
}

/** What the parties of a transaction ask for on a day; `affiliates` says whether the 50 % rule holds. */
export function partyRequirements(
  day: string,
  affiliates: Truth,
  record: PartyRecord,
  parties: readonly Party[],
): PartyRequirement[] {
  return parties.flatMap((party) =>
    party.slug === null
      ? []
      : [...listed(day, record, party, party.slug), ...owned(day, affiliates, record, party, party.slug)],
  );
}

/** Whether a party is caught on a day: by its own entry, or by its owners while the 50 % rule holds. */
export function caughtOn(day: string, affiliates: Truth, record: PartyRecord, slug: string): Truth {
  return anyOf([
    truth(entriesOn(day, record, slug, LISTS).length > 0),
    affiliates === 'FALSE' ? 'FALSE' : allOf([affiliates, cascadeOn(day, record, slug).caught]),
  ]);
}
