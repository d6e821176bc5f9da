/** The schema before judges that are not ours: graphql-js, graphql-eslint, the compiler of Relay. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import graphqlEslint from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { buildSchema, findBreakingChanges, parse, printSchema, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSdl } from '../../src/graphql/schema.ts';
import { relayClient } from '../support/relay-client.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'schema');
const schema = buildSchema(readSdl(FOLDER));

describe('graphql-js: what was released', () => {
  const released = buildSchema(readFileSync(join(FOLDER, 'released.graphql'), 'utf8'));

  test('holds', () => {
    expect(findBreakingChanges(released, schema)).toEqual([]);
  });

  test('a break would be noticed', () => {
    const without = buildSchema(readSdl(FOLDER).replace(/\n {2}"[^"]*"\n {2}ticker: String/, ''));
    expect(findBreakingChanges(released, without).map(({ description }) => description)).toEqual([
      'Company.ticker was removed.',
    ]);
  });
});

describe('graphql-eslint: schema-recommended and schema-relay', () => {
  /** Rules that the contract cannot follow as they come, each with its reason. */
  const OTHERWISE: Record<string, 'off' | ['error', object]> = {
    // One line stands in quotes, several in block quotes; the rule knows only the one or the other.
    '@graphql-eslint/description-style': 'off',
    // An id belongs to what `Node` can fetch again, which the interface itself demands; others are parts and values.
    '@graphql-eslint/strict-id-in-types': 'off',
    // Pages go forward: `first` and `after`.
    '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    // Plain lists are short by nature, such as the steps of a path; a row that was worked out, such as a change between
    // two days, is no object to fetch again.
    '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
  };

  /** Names of the contract that begin like their type and say what no shorter one does. */
  const NAMED = [
    // Beside `kind`, which tells entities apart.
    'Field "chipKind" starts with the name of the parent type "Chip"',
    'Field "inputKind" starts with the name of the parent type "Input"',
    'Field "systemKind" starts with the name of the parent type "System"',
    // Every entity has it.
    'Field "country" starts with the name of the parent type "Country"',
    // Parts of a tree.
    'Field "conditions" starts with the name of the parent type "Condition"',
  ];

  const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql') && name !== 'released.graphql');

  /** What is found in some files, each changed before. */
  async function findings(files: readonly string[], change: (sdl: string) => string = (sdl) => sdl): Promise<string[]> {
    const texts = new Map(FILES.map((name) => [name, change(readFileSync(join(FOLDER, name), 'utf8'))]));
    const { configs, parser } = graphqlEslint;
    const eslint = new ESLint({
      cwd: ROOT,
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ['**/*.graphql'],
          plugins: { '@graphql-eslint': graphqlEslint as never },
          languageOptions: { parser, parserOptions: { graphQLConfig: { schema: [...texts.values()] } } },
          rules: { ...configs['flat/schema-recommended'].rules, ...configs['flat/schema-relay'].rules, ...OTHERWISE },
        },
      ],
    });
    const messages: string[] = [];
    for (const name of files) {
      const [result] = await eslint.lintText(texts.get(name) ?? '', { filePath: join(FOLDER, name) });
      messages.push(...(result?.messages ?? []).map(({ message }) => message));
    }
    return messages.sort();
  }

  test('nothing is found but the names that are meant', async () => {
    expect(await findings(FILES)).toEqual([...NAMED].sort());
  });

  test('a mistake would be found', async () => {
    const found = await findings(['query.graphql'], (sdl) =>
      sdl.replace('hasNextPage: Boolean!', 'hasNextPage: String!'),
    );
    expect(found).toEqual(['Field `hasNextPage` must return non-null Boolean.']);
  });
});

describe('the compiler of Relay', () => {
  test('compiles a client that pages through every connection and refetches every node', () => {
    const client = relayClient(schema);
    expect(client.connections).toBeGreaterThan(200);
    expect(client.nodes).toBe(21);
    const folder = mkdtempSync(join(tmpdir(), 'chokepoint-relay-'));
    try {
      const config = { src: './src', schema: './schema.graphql', language: 'javascript', artifactDirectory: './made' };
      const files = [
        ['schema.graphql', printSchema(schema)],
        ['relay.config.json', JSON.stringify({ ...config, noSourceControl: true })],
        ...[...client.files].map(([name, text]) => [`src/${name}`, text]),
      ] as const;
      for (const [name = '', text = ''] of [...files, ['made/.keep', '']]) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      const compiler = join(ROOT, 'node_modules/relay-compiler/cli.js');
      const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, 'relay.config.json'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(status, stdout + stderr).toBe(0);
      // The queries that it has made are valid.
      const made = readdirSync(join(folder, 'made')).filter((name) => name.endsWith('Query.graphql.js'));
      expect(made.length).toBe(client.connections + client.nodes);
      for (const name of made) {
        const [, text = ''] =
          /"text": ("(?:[^"\\]|\\.)*")/.exec(readFileSync(join(folder, 'made', name), 'utf8')) ?? [];
        expect(validate(schema, parse(JSON.parse(text))), name).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
