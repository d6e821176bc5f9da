import { z } from 'zod';
import { BIT_LENGTHS, PRECISIONS_NOT_COUNTED } from '../../src/domain/export-controls/metrics.ts';
import { isPartialDate } from '../../src/domain/time.ts';
import * as words from './vocabulary.ts';

/** Kinds of value that fields of the seed have. Every message says what was expected. */

const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Readable, stable identifier, never reused: lower-case letters and digits in words joined by one hyphen. */
export const slug = z
  .string('expected an id')
  .regex(SLUG, 'expected an id of lower-case letters and digits, in words joined by single hyphens')
  .describe('Readable, stable id, never reused; the file has its name');

/** Slug of one record that another one names. */
export const reference = z.string('expected an id').regex(SLUG, 'expected the id of a record (lower-case kebab)');

/** A tag or listing id: slugs joined by double hyphens; relation types in ids have underscores. */
export const compoundId = z
  .string('expected an id')
  .regex(/^[a-z0-9]+([-_]{1,2}[a-z0-9]+)*$/, 'expected an id of lower-case words joined by hyphens');

/** A date that may be known only by its month or year. Quoted in YAML, because 2025 without quotes is a number. */
export const partialDate = z
  .string("expected a date in quotes: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'")
  .regex(PARTIAL_DATE, "expected a date: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'")
  .refine((date) => !PARTIAL_DATE.test(date) || isPartialDate(date), 'no such day in the calendar')
  .describe("ISO date in quotes, may be partial: '2025', '2025-02' or '2025-02-28'");

/** Words for people: one line, no space at the ends. */
export const text = z
  .string('expected text')
  .min(1, 'expected text, found none')
  .regex(/^[^\p{C}]+$/u, 'expected one line of visible characters')
  .regex(/^\S(.*\S)?$/u, 'expected no spaces at the ends');

/** Share of a whole. */
export const share = z
  .number('expected a number from 0 to 1')
  .min(0, 'expected a share from 0 to 1')
  .max(1, 'expected a share from 0 to 1 (0.3 is 30 %)');

export const positive = z.number('expected a number').positive('expected a number over 0');
export const wholePositive = z.int('expected a whole number').positive('expected a whole number over 0');

/** Years that a figure of the AI chip trade can be of; outside of it, it is a slip of the pen. */
export const year = z
  .int('expected a year')
  .min(1990, 'expected a year from 1990')
  .max(2100, 'expected a year to 2100');

/** One of a closed list, with the list in the message. */
export function oneOf<const Words extends readonly [string, ...string[]]>(list: Words) {
  return z.enum(list, `expected one of ${list.join(', ')}`);
}

/** A value of an attribute that has no field of its own. */
const scalar = z.union([z.string().min(1), z.number(), z.boolean()]);
export const freeValue = z.union([scalar, z.array(scalar).min(1)], 'expected text, a number, true, false or a list');

const precisions = [...Object.keys(BIT_LENGTHS), ...PRECISIONS_NOT_COUNTED] as unknown as [string, ...string[]];

const references = z.array(reference, 'expected a list of ids').min(1, 'leave an empty list out');

/** Attributes of entities whose meaning is fixed: whatever has this name must have this type. */
export const ENTITY_ATTRIBUTES = z
  .object({
    announced: partialDate,
    released: partialDate,
    launched: partialDate,
    founded: partialDate,
    discontinued: partialDate,
    roles: z.array(oneOf(words.ROLES), 'expected a list of roles').min(1, 'leave an empty list out'),
    isGroup: z
      .literal(true, 'expected true, or leave it out')
      .describe('A group of things that sources count together'),
    members: references.describe('Ids of the members of a group, where known'),
    countryUnknown: z.literal(true, 'expected true, or leave it out'),
    ticker: text,
    otherTickers: z
      .array(text, 'expected a list of tickers')
      .min(1, 'leave an empty list out')
      .describe('Symbols of the same company at other stock exchanges'),
    iso: z.string('expected text').regex(/^[A-Z]{2}$/, 'expected an ISO 3166 alpha-2 code in upper case'),
    chipKind: oneOf(words.CHIP_KINDS),
    marketedFor: oneOf(words.MARKETS),
    systemKind: oneOf(words.SYSTEM_KINDS),
    inputKind: oneOf(words.INPUT_KINDS),
    denseTflops: z
      .partialRecord(oneOf(precisions), positive, 'expected dense TFLOPS or TOPS by precision')
      .describe('Dense TFLOPS or TOPS by precision; never the sparse figure'),
    memoryGB: positive,
    memoryBandwidthGBs: positive,
    memoryType: text,
    interconnect: text,
    interconnectGBs: positive,
    dieAreaMm2: positive,
    dies: wholePositive,
    transistorsBillion: positive,
    tdpW: positive,
    priceUsd: positive,
    processNode: text.describe('The node as the source writes it'),
    packaging: text,
    chipCount: wholePositive,
    regions: z.array(text, 'expected a list of regions').min(1, 'leave an empty list out'),
    provider: reference,
    vendor: reference,
    foundry: reference,
    architecture: reference,
    partOf: reference,
    framework: reference,
    models: references,
    servedOn: references,
    nanometreClass: positive,
    powerMW: positive,
    plannedMW: positive,
  })
  .partial()
  .catchall(freeValue)
  .describe('Specification. Names are free; the same name means the same thing within a kind');

/** Attributes of relations; which type may have which stands in relations.ts. */
export const RELATION_ATTRIBUTES = {
  amountUsd: positive,
  asGiven: text.describe('As the source writes it'),
  bound: oneOf(words.BOUNDS),
  capacity: text,
  case: text.describe('Name of the court case or report'),
  chip: reference.describe('The chip for which it is supplied'),
  count: wholePositive,
  degree: oneOf(['strong', 'partial', 'weak']),
  expectedFrom: partialDate,
  gigabytes: positive,
  group: reference.describe('Inputs of one group are alternatives (OR); all groups are needed (AND)'),
  limits: text,
  monthsToQualify: positive,
  node: text,
  outcome: text,
  period: text,
  phase: text,
  place: text,
  priceUsd: positive,
  quantity: positive,
  quantityMax: positive,
  reason: text,
  region: text,
  role: text,
  share,
  shareHigh: share,
  shareLow: share,
  soldUntil: partialDate,
  stacks: wholePositive,
  status: oneOf(words.PURCHASE_STATUSES),
  kind: oneOf(words.OWNERSHIP_KINDS),
  unit: oneOf(words.UNITS),
  what: text,
  year,
} as const;

export type RelationAttribute = keyof typeof RELATION_ATTRIBUTES;
