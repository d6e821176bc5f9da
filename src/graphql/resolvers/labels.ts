/** Values of enums in words. */

import { isLabelledEnum, LABELLED_ENUMS, type LabelledEnum, labelOf, labelsOf } from '../../domain/labels.ts';
import { BadUserInput } from '../../errors.ts';
import type { Context } from '../context.ts';
import type { Lang, Resolvers } from '../generated/types.ts';

type LangArgs = { lang?: Lang | null };

/** A field that gives an enum of its object in words; null only where the object may have no value. */
export function labelField<Parent, Value extends string | null>(name: LabelledEnum, read: (parent: Parent) => Value) {
  return (parent: Parent, { lang }: LangArgs, context: Context): string | (Value & null) => {
    const value = read(parent);
    return value === null ? value : labelOf(name, value, lang ?? context.lang);
  };
}

/** A field that gives a list of enums of its object in words, in the same order. */
export function labelsField<Parent>(name: LabelledEnum, read: (parent: Parent) => readonly string[]) {
  return (parent: Parent, { lang }: LangArgs, context: Context): string[] =>
    read(parent).map((value) => labelOf(name, value, lang ?? context.lang));
}

function enumNamed(name: string): LabelledEnum {
  if (isLabelledEnum(name)) return name;
  throw new BadUserInput(
    `enums: the schema has no enum ${JSON.stringify(name.slice(0, 100))}. It has ${LABELLED_ENUMS.join(', ')}.`,
  );
}

export const labelResolvers: Resolvers = {
  Query: {
    labels: (_, { enums }) => [...new Set(enums?.map(enumNamed) ?? LABELLED_ENUMS)],
  },
  EnumLabels: {
    name: (name) => name,
    values: (name) => labelsOf(name),
  },
  EnumLabel: {
    label: ({ labels }, { lang }, context) => labels[lang ?? context.lang],
  },
};
