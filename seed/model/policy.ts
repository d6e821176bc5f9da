import { z } from 'zod';
import { confidence, evidenceList, formerIds, ids, names, note } from './parts.ts';
import { compoundId, oneOf, partialDate, reference, slug, text } from './values.ts';
import * as words from './vocabulary.ts';

const destination = z
  .string('expected text')
  .regex(
    new RegExp(`^(country-[a-z]{2}|${words.DESTINATION_GROUPS.join('|')})$`),
    `expected the id of a country (country-cn) or one of ${words.DESTINATION_GROUPS.join(', ')}`,
  );

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
    .array(
      z.strictObject({
        on: partialDate,
        what: names.describe('What happens on the day, or was to happen, as the text puts it'),
        setBy: reference.optional().describe('Id of the later act that set this day; without it the act itself did'),
        calledOffBy: reference.optional().describe('Id of the later act by which the day passed without this'),
      }),
      'expected a list of stages',
    )
    .min(1, 'leave an empty list out')
    .optional()
    .describe('Days on which parts come into force, change or lapse, in order of time; also days ahead'),
  endsOn: partialDate.optional().describe('First day on which it no longer holds'),
  lastDay: partialDate.optional().describe('Last day, where the source states one; endsOn is the day after'),
  status: oneOf(words.POLICY_STATUSES).describe(
    'State on the day of compilation; on any day it follows from the dates',
  ),
  statusBasis: text.optional(),
  scheduled: text.optional().describe('A change that is foreseen without a day; one with a day is a stage'),
  citation: text.optional(),
  bill: reference.optional().describe('Common key of the stages of a bill'),
  case: reference.optional().describe('Common key of the stages of a case'),
  stage: reference.optional().describe('Which stage of the bill or case'),
  affects: z
    .strictObject({
      chips: ids,
      parties: ids,
      destinations: z
        .array(destination, 'expected a list of destinations')
        .min(1, 'leave an empty list out')
        .optional(),
      eccns: z.array(text).min(1).optional(),
    })
    .optional(),
  amends: ids,
  suspends: ids,
  supersedes: ids,
  lifts: ids.describe('Acts that it ends: a suspension, a ban, a draft that it withdraws'),
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
