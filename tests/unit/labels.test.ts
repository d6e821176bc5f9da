/** Every value of every enum of the API has words in both languages, and no word is left over. */
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { LABELLED_ENUMS, type LabelledEnum, labelOf, labelsOf } from '../../src/domain/labels.ts';
import { readSdl } from '../../src/graphql/schema.ts';

const schema = buildSchema(readSdl(join(import.meta.dirname, '../../schema')));
const enums = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .filter(({ name }) => !name.startsWith('__'));

test('every enum is labelled', () => {
  expect(LABELLED_ENUMS).toEqual(enums.map(({ name }) => name).sort());
});

test.each(enums.map((type) => [type.name, type] as const))('%s', (name, type) => {
  const labels = labelsOf(name as LabelledEnum);
  expect(labels.map(({ value }) => value).sort()).toEqual(
    type
      .getValues()
      .map((value) => value.name)
      .sort(),
  );
  for (const { labels: words } of labels) {
    expect(words.EN).toMatch(/\S/);
    expect(words.ZH, words.EN).toMatch(/\S/);
  }
});

test.each([...LABELLED_ENUMS])('the values of %s can be told apart in either language', (name) => {
  for (const lang of ['EN', 'ZH'] as const) {
    const words = labelsOf(name).map(({ labels }) => labels[lang]);
    expect(words).toEqual([...new Set(words)]);
  }
});

test('labels are words for a line, Chinese ones in Chinese characters', () => {
  const labels = LABELLED_ENUMS.flatMap((name) => labelsOf(name).map(({ labels }) => labels));
  expect(labels.filter(({ EN }) => EN.length > 60 || EN.endsWith('.'))).toEqual([]);
  expect(labels.filter(({ ZH }) => ZH.length > 30 || !/\p{Script=Han}/u.test(ZH))).toEqual([]);
});

test('they are the terms of the field', () => {
  expect(labelOf('Hedge', 'REPORTED', 'ZH')).toBe('据报道');
  expect(labelOf('Hedge', 'ALLEGED', 'ZH')).toBe('指控');
  expect(labelOf('RestrictedPartyList', 'US_ENTITY_LIST', 'ZH')).toBe('美国实体清单');
  expect(() => labelOf('Hedge', 'CERTAIN', 'EN')).toThrow('the enum Hedge has no value CERTAIN');
});

/** The field that a field of an enum needs beside it. */
function labelBeside({ name, type }: GraphQLField<unknown, unknown>): string {
  const words = String(type).replace(getNamedType(type).name, 'String');
  const isList = isListType(getNullableType(type));
  return `${isList ? `${name.replace(/s$/, '')}Labels` : `${name}Label`}(lang: Lang): ${words}`;
}

test('every field that gives an enum has its words beside it', () => {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
  const held = new Set(
    fields.map(({ type, field }) => {
      const args = field.args.map((arg) => `${arg.name}: ${arg.type}`).join(', ');
      return `${type.name}.${field.name}(${args}): ${field.type}`;
    }),
  );
  const needed = fields
    .filter(({ field }) => isEnumType(getNamedType(field.type)))
    .map(({ type, field }) => `${type.name}.${labelBeside(field)}`);
  expect(needed).toContain('PolicyEvent.statusLabel(lang: Lang): String!');
  expect(needed).toContain('ComputeTotal.hedgeLabels(lang: Lang): [String!]!');
  expect(needed.filter((label) => !held.has(label))).toEqual([]);
});
