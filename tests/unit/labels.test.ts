/** Every value of every enum of the API has words in both languages, and no word is left over. */
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { LABELLED_ENUMS, type LabelledEnum, labelsOf } from '../../src/domain/labels.ts';
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
