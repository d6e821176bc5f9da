/** Every example of the sandbox, run as it stands: it answers without an error, and with something in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseExample } from '../../src/web/sandbox/parse-example.ts';
import { ROOT, startTestApp, type TestApp } from '../support/app.ts';

const FOLDER = join(ROOT, 'schema/examples');

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** Scalars in an answer that say something. */
function values(answer: unknown): number {
  if (answer === null || answer === false) return 0;
  if (typeof answer !== 'object') return 1;
  return Object.values(answer as object).reduce((total: number, value) => total + values(value), 0);
}

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.graphql')))('%s', async (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const { query, variables } = parseExample(name, text).operation;
  const { data, errors } = await app.answer(query, JSON.parse(variables || '{}'));
  expect(errors).toBeUndefined();
  expect(values(data)).toBeGreaterThan(5);
});
