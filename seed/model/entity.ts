import { z } from 'zod';
import { externalIds } from './identity.ts';
import { confidence, evidenceList, formerIds, names, note } from './parts.ts';
import { RELATION_TYPES, type RelationType, relationRule } from './relations.ts';
import {
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

/** Entities and the relations that start at them: one file each. */

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
  const { attributes, required = [] } = relationRule(type);
  const shape = Object.fromEntries(
    attributes.map((name) => [
      name,
      required.includes(name) ? RELATION_ATTRIBUTES[name] : RELATION_ATTRIBUTES[name].optional(),
    ]),
  );
  const model = z.strictObject(shape, 'expected a map of attributes');
  return z.strictObject({
    type: z.literal(type),
    ...relationFields,
    ...(attributes.length > 0 && { attributes: required.length > 0 ? model : model.optional() }),
  });
}

/** What can be said of a relation whose type is not known. */
export const anyRelation = z.strictObject({
  type: z.unknown(),
  ...relationFields,
  attributes: z.record(z.string(), z.unknown(), 'expected a map of attributes').optional(),
});

const relation = z.discriminatedUnion(
  'type',
  RELATION_TYPES.map(relationModel) as unknown as [ReturnType<typeof relationModel>],
) as unknown as z.ZodType<Relation>;

/** An entity without its relations. */
export const entityHead = z.strictObject({
  id: slug,
  kind: oneOf(words.ENTITY_KINDS),
  names,
  aliases: z.array(text, 'expected a list of names').min(1, 'leave an empty list out').optional(),
  formerNames: z
    .array(text, 'expected a list of names')
    .min(1, 'leave an empty list out')
    .optional()
    .describe('Names that it had before and has no longer'),
  country: reference.optional().describe('Id of a country, such as country-cn'),
  attributes: ENTITY_ATTRIBUTES.optional(),
  externalIds,
  confidence,
  evidence: evidenceList,
  formerIds,
  note,
});

/** One entity with the relations that start at it: one file. */
export const entity = entityHead.extend({
  relations: z.array(relation).min(1).optional().describe('Relations that start at this entity'),
});

export type Entity = z.infer<typeof entity>;
