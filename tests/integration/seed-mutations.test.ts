/** 200 files with a mistake, each in a seed of its own: the place is told, and nothing is loaded. */
import { dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from 'vitest';
import { main } from '../../src/cli.ts';
import { type Database, openDatabase } from '../../src/neo4j/database.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { leaksIn } from '../support/leaks.ts';
import { mutatedFiles } from '../support/seed-mutations.ts';
import { SMALL_SEED, withSeedFolder } from '../support/small-seed.ts';

const FILES = 200;

const contents = defineQuery<{ nodes: number; version: string; builtAt: string }>(`// test.contents
MATCH (d:Dataset) RETURN count { MATCH () } AS nodes, d.version AS version, d.builtAt AS builtAt`);

let database: Database;
beforeAll(() => {
  database = openDatabase(inject('neo4j'));
});
afterAll(() => database.close());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

test('each is refused at its place', async () => {
  const { uri, user, password } = inject('neo4j');
  for (const [name, value] of Object.entries({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }))
    vi.stubEnv(name, value);
  const before = await database.reader().read(contents, {});
  const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const files = Object.entries(SMALL_SEED).map(([path, text]) => ({ path, text: String(text) }));
  const mutated = mutatedFiles(files, FILES);
  expect(mutated).toHaveLength(FILES);
  for (const { file, mutation, bytes, line } of mutated) {
    process.exitCode = undefined;
    printed.mockClear();
    await withSeedFolder({ ...SMALL_SEED, [file]: bytes }, (folder) => main(['seed'], dirname(folder)));
    const lines = printed.mock.calls.flat().join('\n').split('\n');
    const place = new RegExp(`^seed/${file.replaceAll('.', '\\.')}:${line ?? '\\d+'}:\\d+ .{10,}`);
    expect(
      lines.some((text) => place.test(text)),
      `${mutation}: ${lines.join('\n')}`,
    ).toBe(true);
    expect(lines.at(-1), mutation).toMatch(/mistakes in the seed\. Nothing was loaded\.$/);
    expect(process.exitCode, mutation).toBe(1);
    expect(leaksIn(lines.join('\n'), String(bytes)), mutation).toEqual([]);
  }
  expect(await database.reader().read(contents, {})).toEqual(before);
});
