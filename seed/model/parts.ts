import { z } from 'zod';
import { compoundId, oneOf, reference, text } from './values.ts';
import * as words from './vocabulary.ts';

/** Parts that several kinds of record share. */

/** Where a fact is read: the document, the place in it, and what it states there in our own words. */
export const evidence = z.strictObject({
  source: reference.describe('Id of a source'),
  locator: text.optional().describe('Where in the document: section, table, page, paragraph'),
  finding: text.optional().describe('What it states, in our own words; never a sentence of it'),
});

export const evidenceList = z
  .array(evidence, 'expected a list of evidence, each with a source')
  .min(1, 'a fact without a source does not load: expected at least one piece of evidence');

export const formerIds = z
  .array(compoundId, 'expected a list of ids')
  .min(1, 'leave an empty list out')
  .describe('Ids it had before; they still find it')
  .optional();

export const names = z.strictObject(
  { en: text, zh: text.optional().describe('In Chinese') },
  'expected names: en and, where known, zh',
);

export const confidence = oneOf(words.CONFIDENCES).describe('How sure the record as a whole is');
export const note = text.optional().describe('What a reader should know about it');
/** Ids of other records. */
export const ids = z.array(reference, 'expected a list of ids').min(1, 'leave an empty list out').optional();

export type Evidence = z.infer<typeof evidence>;
