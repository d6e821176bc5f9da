import { z } from 'zod';
import { MEASURES, SCALES, type Scale } from '../../src/domain/measures.ts';
import { isPeriod } from '../../src/domain/period.ts';
import { confidence, evidenceList, formerIds, ids, note } from './parts.ts';
import { oneOf, partialDate, reference, slug, text } from './values.ts';
import * as words from './vocabulary.ts';

/** What was said: quantities with their makers, statements of a text, and the scenario that a text draws. */

const bilingual = z.strictObject({ en: text, zh: text }, 'expected en and zh');

/** What later events showed. */
export const outcome = z.strictObject({
  verdict: oneOf(words.OUTCOMES),
  on: partialDate.describe('Day on which that was clear, or up to which it was looked at'),
  evidence: evidenceList,
  note: bilingual.optional().describe('Why'),
});

export type Outcome = z.infer<typeof outcome>;

const measures = [...MEASURES.keys()] as [string, ...string[]];
const units = [...new Set([...MEASURES.values()].flatMap((measure) => measure.units))] as [string, ...string[]];
const number = z.number('expected a number');

/** A quantity that somebody stated about something. */
export const claim = z.strictObject({
  id: slug,
  about: reference.describe('Id of the entity or policy event'),
  measure: z.enum(measures, 'expected a measure of src/domain/measures.ts'),
  unit: z.enum(units, 'expected a unit of src/domain/measures.ts'),
  scale: oneOf(Object.keys(SCALES) as [Scale, ...Scale[]])
    .optional()
    .describe('What the numbers are counted in, where the source writes them so; converted exactly'),
  low: number.optional().describe('Lower end'),
  central: number.optional().describe('The value; never a midpoint that the source does not give'),
  high: number.optional().describe('Upper end'),
  words: bilingual.optional().describe('What was said, for a claim in words'),
  bound: oneOf(words.BOUNDS),
  period: z
    .string(
      "expected a period in quotes: '2025', '2025-Q2', '2025-01/2025-09', '2026-01-15/..', 'FY2026-Q1', 'unknown'",
    )
    .refine(
      isPeriod,
      "expected a period: '2025', '2025-Q2', '2025-01/2025-09', '2026-01-15/..', 'FY2026-Q1', 'unknown'",
    ),
  scope: bilingual.optional().describe('What is special about it: which product, market or customer'),
  holder: reference.optional().describe('Id of the entity whose share is meant, where it is not the subject'),
  destination: reference.optional().describe('Id of a country, for a claim on what may be sold where'),
  saidBy: text.optional().describe('Id of the entity that says so, or the plain name of the speaker'),
  saidOn: partialDate.optional(),
  method: text.optional(),
  hedge: oneOf(words.HEDGES),
  confidence,
  comparable: slug.optional().describe('Shared key of claims that answer the same question in the same unit'),
  supersedes: ids.describe('Ids of claims that it replaces'),
  evidence: evidenceList,
  recordedOn: partialDate.optional().describe('Day from which the public could read this value'),
  retractedOn: partialDate.optional().describe('Day on which it was corrected or withdrawn'),
  retractedBecause: text.optional(),
  outcome: outcome.optional().describe('What came of it'),
  formerIds,
  note,
});

export type Claim = z.infer<typeof claim>;

/** An assertion of a text, with what came of it. */
export const statement = z.strictObject({
  id: slug,
  source: reference.describe('Id of the text'),
  paragraph: z.int('expected a whole number').positive('expected a number over 0'),
  text: bilingual.describe('What it asserts, in our own words'),
  sort: oneOf(words.STATEMENT_SORTS),
  attributedTo: bilingual,
  cites: z.array(text).min(1, 'leave an empty list out').optional(),
  entities: ids,
  topics: ids.describe('Matters that are no entities of the graph'),
  asserts: z
    .strictObject({ from: reference, type: text, to: reference })
    .optional()
    .describe('The relation that the text asserts, in its own terms'),
  quantity: z
    .strictObject({
      low: number.optional(),
      central: number.optional(),
      high: number.optional(),
      unit: text,
      period: text.optional(),
    })
    .optional()
    .describe('The quantity that it names, as the text has it'),
  claim: reference.optional().describe('Id of the claim that holds its quantity'),
  scenario: reference.optional(),
  segment: reference.optional().describe('Key of a segment of the scenario, or a plain key'),
  brake: oneOf(words.BRAKES).optional(),
  horizon: z.array(oneOf(words.HORIZONS)).min(1, 'leave an empty list out').optional(),
  effect: z
    .strictObject({
      actor: text.describe('Who, as the text has it'),
      actors: ids.describe('The same as ids of entities'),
      direction: oneOf(words.EFFECT_DIRECTIONS),
      what: bilingual,
    })
    .optional(),
  check: z
    .strictObject({
      status: oneOf(words.CHECK_STATUSES),
      evidence: evidenceList.optional(),
      note: bilingual.optional(),
    })
    .optional(),
  outcome,
});

export type Statement = z.infer<typeof statement>;

/** A supposed change of policy, as the API takes it; exactly one member. */
const change = z.strictObject({
  threshold: z.strictObject({ rule: reference, name: z.string(), value: z.number().nonnegative() }).optional(),
  applyRule: reference.optional(),
  endRule: reference.optional(),
  enactBill: reference.optional(),
  suspension: z.strictObject({ act: reference, holds: z.boolean() }).optional(),
  list: z
    .strictObject({
      party: reference,
      list: z.string().optional(),
      footnote: z.string().optional(),
      reviewPolicy: z.string().optional(),
    })
    .optional(),
  delist: z.strictObject({ party: reference, list: z.string().optional() }).optional(),
  countryGroup: z.strictObject({ country: z.string(), group: z.string(), member: z.boolean() }).optional(),
  chinaGate: z.strictObject({ chip: reference, open: z.boolean() }).optional(),
});

/** What a text supposes, and what follows. */
export const scenario = z.strictObject({
  id: slug,
  names: bilingual,
  summary: bilingual,
  source: reference,
  assumptions: z.array(z.strictObject({ text: bilingual, outcome: outcome.optional() })).min(1),
  brakes: z.array(
    z.strictObject({
      brake: oneOf(words.BRAKES),
      summary: bilingual,
      questions: ids.describe('Keys of ledgers that bear on it'),
    }),
  ),
  segments: z.array(z.strictObject({ id: slug, names: bilingual })),
  policyEvents: ids.describe('Acts that decided it'),
  changes: z
    .array(change)
    .min(1)
    .optional()
    .describe('What it supposes of policy: a what-if that can be asked for by name'),
});

export type Scenario = z.infer<typeof scenario>;
