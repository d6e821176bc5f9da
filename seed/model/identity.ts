import { z } from 'zod';
import { isLei, isWikidataItem } from '../../src/domain/identity.ts';
import { evidenceList } from './parts.ts';
import { compoundId, oneOf, partialDate, reference, text } from './values.ts';

/** What is one thing and what is not: merged records, pairs that nobody has decided, ids in other registers. */

/** Ids of an entity in other registers, where a source gives them; none is guessed. */
export const externalIds = z
  .strictObject(
    {
      lei: z
        .string('expected text')
        .refine(isLei, 'expected a Legal Entity Identifier: 20 characters whose check digits fit')
        .optional(),
      wikidata: z
        .string('expected text')
        .refine(isWikidataItem, 'expected an item of Wikidata, such as Q182477')
        .optional(),
    },
    'expected a map of ids: lei, wikidata',
  )
  .refine((ids) => Object.keys(ids).length > 0, 'leave an empty map out')
  .optional();

/** Records whose ids redirect after a merge. */
export const MERGED_COLLECTIONS = ['entities', 'policy-events', 'listings', 'sources', 'claims'] as const;

/**
 * merged: two records of one thing became one. renamed: one record got another id. joined: two collections had a
 * record under the same id.
 */
export const MERGE_KINDS = ['merged', 'renamed', 'joined'] as const;

/** Text of a file or of lines in one. */
const fileText = z.string('expected text').min(1, 'expected text, found none');

/** Lines of a file that a merge changed: undoing puts `before` where `after` stands. */
const change = z.strictObject({ file: text, after: fileText, before: fileText });

/** What it takes to undo a merge. */
const snapshot = z.strictObject({
  removed: z
    .array(z.strictObject({ file: text, text: fileText }), 'expected a list of files')
    .min(1, 'leave an empty list out')
    .optional()
    .describe('Files that went away, in full: the dropped record with its names, attributes, evidence and relations'),
  movedRelations: z
    .array(compoundId, 'expected a list of ids')
    .min(1, 'leave an empty list out')
    .optional()
    .describe('Ids that the relations of the dropped record have had since'),
  changed: z
    .array(change, 'expected a list of changes')
    .min(1, 'leave an empty list out')
    .optional()
    .describe('Lines that name the record that was kept where they named the dropped one'),
});

/** One entry of the merge log. */
export const merge = z.strictObject({
  id: compoundId.describe('<dropped>--into--<kept>, with --2 where the same two were merged again'),
  collection: oneOf(MERGED_COLLECTIONS),
  how: oneOf(MERGE_KINDS),
  kept: compoundId.describe('Id that the thing has had since'),
  dropped: compoundId.describe('Id that redirects since'),
  on: partialDate.optional().describe('Day of the merge, where it was recorded'),
  why: text,
  snapshot: snapshot
    .optional()
    .describe('What it takes to undo it; left out where the dropped record was not kept, so that it cannot be undone'),
  undoneOn: partialDate.optional().describe('Day on which it was undone'),
});

export type Merge = z.infer<typeof merge>;

/** Two entities that may be one, kept apart until somebody knows. */
export const sameAs = z.strictObject({
  id: compoundId.describe('<a>--same-as--<b>'),
  a: reference.describe('Id of an entity'),
  b: reference.describe('Id of another entity'),
  reason: z.strictObject({ en: text, zh: text }, 'expected a reason in both languages: en and zh'),
  evidence: evidenceList.optional(),
});

export type SameAs = z.infer<typeof sameAs>;
