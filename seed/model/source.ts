import { z } from 'zod';
import { formerIds, note } from './parts.ts';
import { oneOf, partialDate, slug, text } from './values.ts';
import * as words from './vocabulary.ts';

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
