import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedFiles, seedVersion } from '../../seed/files.ts';
import { jsonSchemas } from '../../seed/json-schemas.ts';
import { formatProblem, readSeed } from '../../seed/validate.ts';
import { ROOT } from '../support/app.ts';

const FOLDER = join(ROOT, 'seed');

describe('the seed', () => {
  it('is valid, and its version needs no parsing', async () => {
    const result = await readSeed(FOLDER);
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([]);
    expect(result).toMatchObject({ version: await seedVersion(FOLDER) });
  });

  it('names its schema on the first line of each file', async () => {
    for (const { path, bytes } of await seedFiles(FOLDER)) {
      const [folder = ''] = path.split('/');
      const up = '../'.repeat(path.split('/').length - 1);
      const name = folder === 'entities' ? 'entity' : folder;
      const [line] = Buffer.from(bytes).toString().split('\n', 1);
      expect(line, path).toBe(`# yaml-language-server: $schema=${up}json-schema/${name}.json`);
    }
  });
});

describe('the JSON Schemas for editors', () => {
  it.each([...jsonSchemas()])('%s is up to date: npm run seed -- --schema', (name, text) => {
    expect(readFileSync(join(FOLDER, 'json-schema', name), 'utf8')).toBe(text);
  });

  it('are all there is', () => {
    expect(readdirSync(join(FOLDER, 'json-schema')).sort()).toEqual([...jsonSchemas().keys()].sort());
  });
});
