import { z } from 'zod';
import { RELATION_TYPES, type RelationType, relationRule } from './relations.ts';
import {
  compoundId,
  ENTITY_ATTRIBUTES,
  oneOf,
  partialDate,
  RELATION_ATTRIBUTES,
  type RelationAttribute,
  reference,
  slug,
  text,
} from './values.ts';
import * as words from './vocabulary.ts';

/**
 * The one model of the seed: it validates, it makes the JSON Schemas that editors use, and its types are those
 * of the code. Empty lists and maps are left out of the files. Rules that need more than one record stand in check/.
 */

/** Where a fact is read: the document, the place in it, and what it states there in our own words. */
export const evidence = z.strictObject({
  source: reference.describe('Id of a source'),
  locator: text.optional().describe('Where in the document: section, table, page, paragraph'),
  finding: text.optional().describe('What it states, in our own words; never a sentence of it'),
});

const evidenceList = z
  .array(evidence, 'expected a list of evidence, each with a source')
  .min(1, 'a fact without a source does not load: expected at least one piece of evidence');

const formerIds = z
  .array(compoundId, 'expected a list of ids')
  .min(1, 'leave an empty list out')
  .describe('Ids it had before; they still find it')
  .optional();

const names = z.strictObject(
  { en: text, zh: text.optional().describe('In Chinese') },
  'expected names: en and, where known, zh',
);

const confidence = oneOf(words.CONFIDENCES).describe('How sure the record as a whole is');
const note = text.optional().describe('What a reader should know about it');
const ids = z.array(reference, 'expected a list of ids').min(1, 'leave an empty list out').optional();

/** What every relation has, whatever its type. */
const relationFields = {
  to: reference.describe('Id of the entity it points to'),
  tag: slug.optional().describe('Tells apart relations of one type between the same two; part of the id'),
  validFrom: partialDate.optional().describe('First day on which it holds'),
  validUntil: partialDate.optional().describe('First day on which it no longer holds'),
  hedge: oneOf(words.HEDGES),
  saidBy: text.optional().describe('Id of the entity that says so, or the plain name of the speaker'),
  confidence,
  evidence: evidenceList,
  recordedOn: partialDate.optional().describe('Day from which the public could read this value'),
  retractedOn: partialDate.optional().describe('Day on which it was corrected or withdrawn'),
  retractedBecause: text.optional(),
  formerIds,
  note,
};

type RelationAttributes = { [Name in RelationAttribute]?: z.infer<(typeof RELATION_ATTRIBUTES)[Name]> };

/** One relation that starts at the entity of the file. */
export type Relation = z.infer<z.ZodObject<typeof relationFields>> & {
  type: RelationType;
  attributes?: RelationAttributes | undefined;
};

/** The model of one type of relation: only the attributes of that type are known to it. */
export function relationModel(type: RelationType) {
  const { attributes } = relationRule(type);
  const shape = Object.fromEntries(attributes.map((name) => [name, RELATION_ATTRIBUTES[name].optional()]));
  return z.strictObject({
    type: z.literal(type),
    ...relationFields,
    ...(attributes.length > 0 && { attributes: z.strictObject(shape).optional() }),
  });
}

const relation = z.discriminatedUnion(
  'type',
  RELATION_TYPES.map(relationModel) as unknown as [ReturnType<typeof relationModel>],
  { error: () => `expected a relation; its type must be one of ${RELATION_TYPES.join(', ')}` },
) as unknown as z.ZodType<Relation>;

/** One entity with the relations that start at it: one file. */
export const entity = z.strictObject({
  id: slug,
  kind: oneOf(words.ENTITY_KINDS),
  names,
  aliases: z.array(text, 'expected a list of names').min(1, 'leave an empty list out').optional(),
  country: reference.optional().describe('Id of a country, such as country-cn'),
  attributes: ENTITY_ATTRIBUTES.optional(),
  confidence,
  evidence: evidenceList,
  formerIds,
  note,
  relations: z.array(relation, 'expected a list of relations').min(1, 'leave an empty list out').optional(),
});

export type Entity = z.infer<typeof entity>;
export type Evidence = z.infer<typeof evidence>;

/** A document that facts are read in. */
export const source = z.strictObject({
  id: slug,
  title: text,
  publisher: text,
  url: z
    .string('expected an address')
    .regex(
      /^(https?:\/\/\S+|urn:[a-z0-9-]+:\S+)$/,
      'expected an address: https://..., or urn:... without a public page',
    )
    .optional(),
  published: partialDate.optional(),
  retrieved: partialDate.describe('Day on which it was last looked at'),
  kind: oneOf(words.SOURCE_KINDS),
  grade: oneOf(words.GRADES).describe('Admiralty scale, A (reliable) to E (unreliable), F (cannot be judged)'),
  licence: text.optional().describe('SPDX id or short words, for data sets'),
  opened: z.boolean('expected true or false').describe('Whether somebody opened the page itself'),
  formerIds,
  note,
});

export type Source = z.infer<typeof source>;

/** A dated act of law or policy, or one stage of it. */
export const policyEvent = z.strictObject({
  id: slug,
  kind: oneOf(words.POLICY_KINDS),
  subkind: text.optional(),
  jurisdiction: reference.describe('Id of a country'),
  authority: z.array(reference, 'expected a list of ids').min(1, 'expected at least one authority'),
  names,
  summary: names,
  announcedOn: partialDate.optional(),
  publishedOn: partialDate.optional(),
  effectiveOn: partialDate.optional().describe('First day on which any part is in force'),
  complianceOn: partialDate.optional().describe('Day from which the main part must be complied with'),
  stages: z
    .array(z.strictObject({ on: partialDate, what: text }), 'expected a list of stages')
    .min(1, 'leave an empty list out')
    .optional()
    .describe('Days on which parts come into force, change or lapse, in order of time'),
  endsOn: partialDate.optional().describe('First day on which it no longer holds'),
  lastDay: partialDate.optional().describe('Last day, where the source states one; endsOn is the day after'),
  status: oneOf(words.POLICY_STATUSES).describe('State on the day of compilation'),
  statusBasis: text.optional(),
  scheduled: text.optional().describe('A change that the text itself foresees'),
  citation: text.optional(),
  bill: reference.optional().describe('Common key of the stages of a bill'),
  case: reference.optional().describe('Common key of the stages of a case'),
  stage: reference.optional().describe('Which stage of the bill or case'),
  affects: z
    .strictObject({
      chips: ids,
      parties: ids,
      destinations: z
        .array(z.union([reference, oneOf(words.DESTINATION_GROUPS)], 'expected a country id or a group'))
        .min(1)
        .optional(),
      eccns: z.array(text).min(1).optional(),
    })
    .optional(),
  amends: ids,
  suspends: ids,
  supersedes: ids,
  correctsOld: text.optional().describe('What an earlier version of this record had wrong'),
  confidence,
  evidence: evidenceList,
  formerIds,
  note,
});

export type PolicyEvent = z.infer<typeof policyEvent>;

/** One interval of constant terms of one party on one restricted-party list. */
export const listing = z.strictObject({
  id: compoundId,
  entry: compoundId.optional().describe('Id of the first interval of the entry, where its terms changed'),
  party: reference.describe('Id of the listed company or body'),
  list: oneOf(words.LISTS),
  publishedOn: partialDate.optional(),
  effectiveOn: partialDate,
  removedOn: partialDate.optional().describe('First day on which these terms no longer hold'),
  supersededBy: compoundId.optional().describe('Id of the next interval'),
  footnote: text.optional(),
  reviewPolicy: text.optional(),
  via: reference.describe('Id of the policy event that opened the interval'),
  listedName: text.optional().describe('The name as the list prints it'),
  confidence,
  evidence: evidenceList,
  formerIds,
  note,
});

export type Listing = z.infer<typeof listing>;

/** Everything the files hold. */
export interface Seed {
  readonly entities: readonly Entity[];
  readonly policyEvents: readonly PolicyEvent[];
  readonly listings: readonly Listing[];
  readonly sources: readonly Source[];
}
