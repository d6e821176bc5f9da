/** What the documents for people promise: links lead somewhere, commands are run by a test, the walk-through of the seed works. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seedFiles } from '../../seed/files.ts';
import { checkSeed, formatProblem } from '../../seed/validate.ts';
import { ROOT } from '../support/app.ts';
import { startCommand } from '../support/start.ts';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'DEPENDENCIES.md', 'CHANGELOG.md', 'seed/LICENSE.md'];

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

test.each([...DOCUMENTS, 'seed/README.md', 'tests/README.md', 'tests/QUALITY.md'])('links of %s', (name) => {
  const links = [...read(name).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
  const broken = links.filter(([, path = '', heading]) => {
    const file = path === '' ? name : join(dirname(name), path);
    return !existsSync(join(ROOT, file)) || (heading !== undefined && !headings(file).includes(heading));
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

/** Headings of a document as links name them. */
function headings(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

describe('commands', () => {
  /** Each command with the test that runs it, or runs what it runs: its file, and what stands there. */
  const SHOWN_BY: Readonly<Record<string, readonly [file: string, text: string]>> = {
    'npm start': ['tests/integration/managed.test.ts', 'startThroughNpm({'],
    'npm test': ['.ci/run', 'npm test'],
    'npm test -- <file>': ['.ci/run', 'npm test'],
    'npm run seed': ['tests/integration/managed.test.ts', "start('seed')"],
    'npm run seed -- --check': ['tests/checks/documents.test.ts', "'seed', '--check'"],
    'npm run seed -- --schema': ['tests/checks/seed.test.ts', 'jsonSchemas()'],
    'npm run export': ['tests/integration/export.test.ts', "startCommand(['export'"],
    'npm run export -- --out <folder>': ['tests/integration/export.test.ts', "startCommand(['export', '--out'"],
    'npm run key': ['tests/checks/documents.test.ts', "'key', 'newsroom'"],
    'npm run key -- <name>': ['tests/checks/documents.test.ts', "'key', 'newsroom'"],
    'npm run codegen': ['tests/checks/code.test.ts', "'graphql-codegen', ['--config'"],
    'npm run format': ['tests/checks/code.test.ts', "'biome', ['ci'"],
  };

  /** Minutes long, not everywhere to be had, or changing what the tests run on: run by hand. */
  const BY_HAND = [
    'npm run test:full',
    'npm run bench',
    'npm run scale',
    'npm install --save-exact',
    'NEO4J_PASSWORD=choose-a-long-one docker compose up',
  ];

  /** In blocks of a shell and between backticks; files of a part of the tests are one command. */
  const commandsIn = (text: string): string[] => {
    const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
    const inline = [...text.matchAll(/`((?:[A-Z_0-9]+=\S+ )*(?:npm|npx|docker) [^`]+)`/g)].map(
      ([, command = '']) => command,
    );
    return [...blocks, ...inline].map((line) => line.trim().replace(/^npm test -- .+/, 'npm test -- <file>'));
  };

  test('every one is run by a test, or is known to be run by hand', () => {
    const commands = new Set(DOCUMENTS.flatMap((name) => commandsIn(read(name))));
    expect(commands.size).toBeGreaterThan(10);
    const unknown = [...commands].filter((command) => {
      const [file, text] = SHOWN_BY[command] ?? [];
      if (BY_HAND.includes(command)) return false;
      return file === undefined || text === undefined || !read(file).includes(text);
    });
    expect(unknown).toEqual([]);
    expect([...Object.keys(SHOWN_BY), ...BY_HAND].filter((command) => !commands.has(command))).toEqual([]);
  });

  test('files of tests that are named exist', () => {
    const named = DOCUMENTS.flatMap((name) => [...read(name).matchAll(/npm test -- (\S+?)[`\s]/g)]);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(([, path = '']) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('npm run seed -- --check', async () => {
    const check = startCommand(['seed', '--check'], {});
    expect(await check.ended, check.output()).toBe(0);
    expect(check.output()).toMatch(/✓ Seed valid .* entities/);
  });

  test('npm run key', async () => {
    const key = startCommand(['key', 'newsroom'], {});
    expect(await key.ended, key.output()).toBe(0);
    expect(key.output()).toMatch(/The key, shown this once:[\s\S]*newsroom/);
  });
});

describe('the walk-through of the seed', () => {
  const [source = '', relation = ''] = [...read('seed/README.md').matchAll(/^ {3}```yaml\n([\s\S]*?)^ {3}```/gm)].map(
    ([, block = '']) => block.replaceAll(/^ {3}/gm, ''),
  );

  /** Mistakes of the real seed with text put behind some of its files. */
  async function mistakes(added: Readonly<Record<string, string>>): Promise<string[]> {
    const files = await seedFiles(join(ROOT, 'seed'));
    for (const path of Object.keys(added)) expect(files.some((file) => file.path === path)).toBe(true);
    const changed = files.map((file) => ({
      ...file,
      bytes: Buffer.concat([file.bytes, Buffer.from(added[file.path] ?? '')]),
    }));
    const result = checkSeed(changed, 'seed');
    return result.ok ? [] : result.problems.map(formatProblem);
  }

  test('adds a fact that is valid, and one without its document is not', async () => {
    const fact = { 'entities/companies/meituan.yaml': relation };
    expect(relation).toContain('type: RENTS');
    expect(await mistakes({ ...fact, 'sources/press/2026.yaml': source })).toEqual([]);
    expect(await mistakes(fact)).toEqual([expect.stringMatching(/meituan\.yaml:\d+:\d+ there is no source/)]);
  });
});
