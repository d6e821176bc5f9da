import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, getVariableValues, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { FOLDERS, parseExample } from '../../src/web/sandbox/parse-example.ts';

const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);
const EXAMPLES_FOLDER = new URL('examples/', SCHEMA_FOLDER);

const graphqlFiles = (folder: URL) => readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const sdl = graphqlFiles(SCHEMA_FOLDER)
  // A copy of an earlier release would define every type twice.
  .filter((name) => name !== 'released.graphql')
  .map((name) => readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'));
const schema = buildSchema(sdl.join('\n'));

const examples = graphqlFiles(EXAMPLES_FOLDER).map((name) => ({
  name,
  example: parseExample(name, readFileSync(new URL(name, EXAMPLES_FOLDER), 'utf8')),
}));

describe('example operations', () => {
  test('there are some, with different ids and titles', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    const different = (values: string[]) => expect(new Set(values).size).toBe(values.length);
    different(examples.map(({ example }) => example.id));
    different(examples.map(({ example }) => example.title.en));
    different(examples.map(({ example }) => example.title.zh));
  });

  test('every folder has some', () => {
    expect(new Set(examples.map(({ example }) => example.folder))).toEqual(new Set(FOLDERS));
  });

  describe.each(examples)('$name', ({ example }) => {
    test('holds one named operation that is valid against the schema', () => {
      const document = parse(example.operation.query);
      expect(validate(schema, document).map((error) => error.message)).toEqual([]);
      const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
      expect(operations.map((operation) => operation.name?.value)).toEqual([example.operation.operationName]);
    });

    test('gives every variable a value of its type, and no other', () => {
      const definitions = parse(example.operation.query).definitions.flatMap((definition) =>
        definition.kind === 'OperationDefinition' ? (definition.variableDefinitions ?? []) : [],
      );
      const given = JSON.parse(example.operation.variables || '{}');
      expect(getVariableValues(schema, definitions, given).errors).toBeUndefined();
      const names = definitions.map((definition) => definition.variable.name.value);
      expect(names).toEqual(expect.arrayContaining(Object.keys(given)));
    });

    test('says in both languages what it is', () => {
      expect(example.title.zh).toMatch(/\p{Script=Han}/u);
      expect(example.what.en).toMatch(/\.$/);
      expect(example.what.zh).toMatch(/。$/);
    });
  });
});

describe('reading an example file', () => {
  const file =
    '# folder: find\n# en: A title\n# zh: 标题\n# variables: {"slug":"h20"}\nquery Chip($slug: String!) {\n  # kept\n  chip(slug: $slug) { id }\n}\n';

  test('keeps the operation and its own comments', () => {
    expect(parseExample('schema/examples/07-chip-page.graphql', file)).toEqual({
      id: 'chip-page',
      folder: 'find',
      title: { en: 'A title', zh: '标题' },
      what: {},
      operation: {
        query: 'query Chip($slug: String!) {\n  # kept\n  chip(slug: $slug) { id }\n}',
        variables: '{\n  "slug": "h20"\n}',
        operationName: 'Chip',
      },
    });
  });

  test.each([
    [file.replace('# zh: 标题\n', ''), 'x.graphql: a line "# zh: ..." is missing'],
    [file.replace('# folder: find\n', ''), 'x.graphql: a line "# folder: ..." is missing'],
    [file.replace('folder: find', 'folder: other'), 'x.graphql: "# folder:" is one of paths, find'],
    [file.replace('query Chip', 'query '), 'x.graphql: the operation needs a name'],
  ])('refuses one without a folder, a title or a name', (text, message) => {
    expect(() => parseExample('x.graphql', text)).toThrow(message);
  });
});
