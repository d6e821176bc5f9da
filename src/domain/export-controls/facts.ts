/** How the facts that conditions ask for come out for a transaction on a day. */
import { ultimateParent } from '../ownership.ts';
import type { Words } from '../policy.ts';
import { agreed, allOf, anyOf, not, type Truth, truth } from '../truth.ts';
import type { FactReading } from './condition.ts';
import { type CountryGroup, type GroupOverrides, memberOf } from './country-groups.ts';
import type { Organisation } from './item.ts';
import type { FactName } from './rules/types.ts';
import type { Transaction } from './transaction.ts';
import { ASSUMPTIONS, factWords, isAssumption } from './words.ts';

/** Chips that acts name, by the act. */
const NAMED: Readonly<Record<string, RegExp>> = {
  'us-letters-2022-08': /^(a100|h100)(-|$)/,
  'us-letters-2025-04': /^(h20|mi308x?)$/,
  'us-gp10-ascend-2025-05': /^ascend-910(b|c|d)\d*$/,
  'us-h200-2026-01': /^(h200(-|$)|mi325x$)/,
};

/** Companies that received letters, by the act. */
const ADDRESSEES: Readonly<Record<string, readonly string[]>> = {
  'us-letters-2022-08': ['nvidia', 'amd'],
  'us-letters-2025-04': ['nvidia', 'amd', 'intel'],
};

/** On supplement 8 to part 740 by name (91 FR 43034); the rest of it is not known. */
const SUPPLEMENT_8: ReadonlySet<string> = new Set(['g42', 'core42']);

/** Where the record says which day. */
export interface DayContext {
  readonly day: string;
  /** Full day up to which the public could read of changes. */
  readonly knownOn: string;
  readonly transaction: Transaction;
  readonly groups: GroupOverrides;
}

/** Whence the value of what the exporter states or does. */
const GRANTED: Words = { en: 'taken for granted of the exporter', zh: '对出口方的默认设定' };
const STATED: Words = { en: 'as the request says', zh: '按请求中的设定' };

interface Reading {
  readonly truth: Truth;
  readonly because?: Words | null;
  readonly missing?: readonly string[];
}

/** The day whose country groups count: each change was announced on the day on which it took effect, as far as known. */
function groupDay({ day, knownOn }: DayContext): string {
  return day < knownOn ? day : knownOn;
}

/** Whether a country is Macau or of D:5. */
export function inD5OrMacau(country: string, context: DayContext): Truth {
  return country === 'MO' ? 'TRUE' : memberOf(country, 'D:5', groupDay(context), context.groups);
}

/** Where an organisation may have its seat, and its ultimate parent; empty where a reading is not known. */
export interface Seat {
  readonly countries: readonly string[];
  readonly parentCountries: readonly string[];
}

/** Those that may stand at the top of an organisation on the day. */
function topsOf(slug: string, { day, transaction }: DayContext): readonly string[] {
  const steps = transaction.record.ownership.filter(({ fromDay, untilDay }) => fromDay <= day && day < untilDay);
  const top = ultimateParent(slug, steps);
  return top.known ? [top.id] : top.readings;
}

/** The seat of an organisation on the day, and of its ultimate parent, with every reading that ownership leaves open. */
export function seatOf({ slug, country, parentCountry }: Organisation, context: DayContext): Seat {
  const countries = country === null ? [] : [country];
  if (parentCountry !== null) return { countries, parentCountries: [parentCountry] };
  if (slug === null) return { countries, parentCountries: countries };
  const seats = context.transaction.record.countries;
  // A unit may sit elsewhere than the company that is named: at the top stands the company, with the seat on record.
  const readings = topsOf(slug, context).map((id) => seats.get(id) ?? (id === slug ? country : null));
  // One reading without a seat leaves the whole question open.
  const known = readings.filter((reading) => reading !== null);
  return { countries, parentCountries: known.length === readings.length ? known : [] };
}

function agreedOn(countries: readonly string[], test: (country: string) => Truth): Truth {
  return countries.length === 0 ? 'UNKNOWN' : agreed(countries.map(test));
}

function seatedInD5(seat: Seat, context: DayContext): Truth {
  const test = (country: string) => inD5OrMacau(country, context);
  return anyOf([agreedOn(seat.countries, test), agreedOn(seat.parentCountries, test)]);
}

/** Which readings of a seat count, as codes. */
function codes(countries: readonly string[], or: string): string {
  return countries.length === 0 ? '?' : [...new Set(countries)].join(or);
}

/** What a seat is by the record, for the reader of a condition on seats. */
function seatWords({ countries, parentCountries }: Seat): Words {
  return {
    en: `its seat: ${codes(countries, ' or ')}; that of its ultimate parent: ${codes(parentCountries, ' or ')}`,
    zh: `其所在地：${codes(countries, '或')}；其最终母公司所在地：${codes(parentCountries, '或')}`,
  };
}

/** The recipient's seat; that of an end user elsewhere is open, because the text on other parties was not read. */
function headquartered(context: DayContext): Reading {
  const [consignee, ...others] = context.transaction.parties;
  if (consignee === undefined) return { truth: 'UNKNOWN', missing: ['seat of the recipient'] };
  const seat = seatOf(consignee, context);
  const own = seatedInD5(seat, context);
  const users = others
    .filter(({ role }) => role === 'END_USER')
    .map((party) => seatedInD5(seatOf(party, context), context));
  const open: Truth = users.some((value) => value !== 'FALSE') ? 'UNKNOWN' : 'FALSE';
  const missing = own === 'UNKNOWN' ? ['seat of the recipient'] : ['other parties'];
  return { truth: anyOf([own, open]), because: seatWords(seat), missing };
}

function inScope(country: string, context: DayContext): Truth {
  const day = groupDay(context);
  const member = (group: CountryGroup) => memberOf(country, group, day, context.groups);
  const listed = anyOf([truth(country === 'MO'), member('D:1'), member('D:4'), member('D:5')]);
  return allOf([listed, not(anyOf([member('A:5'), member('A:6')]))]);
}

function approvedInUae(context: DayContext): Reading {
  const [consignee] = context.transaction.parties;
  if (consignee === undefined || consignee.country === null)
    return { truth: 'UNKNOWN', missing: ['seat of the recipient'] };
  if (consignee.country !== 'AE') return { truth: 'FALSE' };
  if (consignee.kind === 'GOVERNMENT_AGENCY' || SUPPLEMENT_8.has(consignee.slug ?? '')) return { truth: 'TRUE' };
  const { parentCountries } = seatOf(consignee, context);
  // Units of American AI companies are on the supplement, but their names are not known.
  const american = agreedOn(parentCountries, (country) => truth(country === 'US'));
  return american === 'FALSE' ? { truth: 'FALSE' } : { truth: 'UNKNOWN', missing: ['supplement 8'] };
}

function designedInD5(context: DayContext): Reading {
  const { designers } = context.transaction.item;
  if (designers.length === 0) return { truth: 'UNKNOWN', missing: ['designer'] };
  return {
    truth: anyOf(designers.map((designer) => seatedInD5(seatOf(designer, context), context))),
    missing: ['designer'],
  };
}

function designedByAddressee(rule: string, context: DayContext): Reading {
  const { designers } = context.transaction.item;
  const addressees = ADDRESSEES[rule] ?? [];
  const slugs = designers.flatMap(({ slug }) => (slug === null ? [] : [[slug, ...topsOf(slug, context)]]));
  if (slugs.flat().some((slug) => addressees.includes(slug))) return { truth: 'TRUE' };
  // All addressees are American: of a designer who is not named, only one from elsewhere has surely got no letter.
  const open = designers.length === 0 || designers.some(({ slug, country }) => slug === null && country === 'US');
  return open ? { truth: 'UNKNOWN', missing: ['designer'] } : { truth: 'FALSE' };
}

function forEndUse(context: DayContext, use: Transaction['endUse']): boolean {
  return context.transaction.endUse === use;
}

/** End uses whose rule asks for more than is recorded: open where they are stated, false where they are not. */
function openUse(stated: boolean): Reading {
  return stated ? { truth: 'UNKNOWN', missing: ['end-use text'] } : { truth: 'FALSE' };
}

function read(
  name: Exclude<FactName, 'CLASS_2022' | 'CLASS_A' | 'CLASS_B' | 'CLASS_C'>,
  rule: string,
  context: DayContext,
): Reading {
  const { transaction, day } = context;
  const { item, destination, origin, route } = transaction;
  if (isAssumption(name)) {
    const given = transaction.assume.get(name);
    return { truth: given ?? ASSUMPTIONS[name].standard, because: given === undefined ? GRANTED : STATED };
  }
  switch (name) {
    case 'DATACENTER':
      return { truth: item.datacenter, missing: ['market'] };
    case 'STANDALONE_MEMORY':
      return { truth: truth(item.kind === 'MEMORY_STACK') };
    case 'RECORDED_AS_3A090_C':
      return { truth: truth(item.recordedAs3A090c) };
    case 'SOLD_IN_US_ON_2026_01_15':
      return { truth: item.soldInUsOn20260115, missing: ['sale in the United States'] };
    case 'DESIGNED_IN_D5':
      return designedInD5(context);
    case 'NAMED_IN_RULE':
      return { truth: truth(item.named.some((slug) => NAMED[rule]?.test(slug) ?? false)) };
    case 'DESIGNED_BY_ADDRESSEE':
      return designedByAddressee(rule, context);
    case 'DESTINATION_CHINA':
      return { truth: truth(destination === 'CN' || destination === 'HK') };
    case 'DESTINATION_MACAU':
      // Macau came by a rule of 2023 whose first day was not read: that one day is open.
      if (destination !== 'MO' || day < '2023-01-17') return { truth: 'FALSE' };
      return day === '2023-01-17' ? { truth: 'UNKNOWN', missing: ['country group'] } : { truth: 'TRUE' };
    case 'DESTINATION_RUSSIA':
      return { truth: truth(destination === 'RU') };
    case 'DESTINATION_D5_OR_MACAU':
      return { truth: inD5OrMacau(destination, context), missing: ['country group'] };
    case 'DESTINATION_LICENCE_SCOPE':
      return { truth: inScope(destination, context), missing: ['country group'] };
    case 'DESTINATION_UAE':
      return { truth: truth(destination === 'AE') };
    case 'DESTINATION_ABROAD':
      return { truth: truth(destination !== 'US') };
    case 'HEADQUARTERED_IN_D5_OR_MACAU':
      return headquartered(context);
    case 'APPROVED_IN_UAE':
      return approvedInUae(context);
    case 'EXPORT_FROM_US':
      return { truth: truth(origin === 'US' && route === 'EXPORT') };
    case 'MILITARY_END_USE':
      // As a bar to the review of January 2026 it is plain; what licence it asks for is judged by `openUse`.
      return rule === 'us-h200-2026-01'
        ? { truth: truth(forEndUse(context, 'MILITARY')) }
        : openUse(forEndUse(context, 'MILITARY'));
    case 'SUPERCOMPUTER_END_USE':
      return { truth: truth(forEndUse(context, 'SUPERCOMPUTER')) };
    case 'FABRICATION_END_USE':
      return openUse(forEndUse(context, 'SEMICONDUCTOR_FABRICATION'));
    case 'AI_TRAINING_FOR_D5_PARTY':
      return openUse(forEndUse(context, 'AI_TRAINING_FOR_D5_PARTY'));
    case 'HBM_IN_PACKAGE':
      return { truth: item.hbmInPackage, missing: ['memory type'] };
    case 'LOGIC_CHIP':
      return { truth: truth(item.kind !== 'MEMORY_STACK') };
  }
}

/** How a fact comes out; classes are worked out elsewhere. */
export function readFact(
  name: Exclude<FactName, 'CLASS_2022' | 'CLASS_A' | 'CLASS_B' | 'CLASS_C'>,
  rule: string,
  context: DayContext,
): FactReading {
  const { truth: value, because = null, missing = [] } = read(name, rule, context);
  return { truth: value, words: factWords(name), because, missing };
}
