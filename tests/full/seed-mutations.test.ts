/** 200 files of the real seed with a mistake, each by itself in the whole of it: the place is told, and nothing loads. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seedFiles } from '../../seed/files.ts';
import { checkSeed, formatProblem } from '../../seed/validate.ts';
import { ROOT } from '../support/app.ts';
import { leaksIn } from '../support/leaks.ts';
import { mutatedFiles } from '../support/seed-mutations.ts';
import { tally } from '../support/sent.ts';

const FILES = 200;

test('each is refused at its place', async () => {
  const files = await seedFiles(join(ROOT, 'seed'));
  const texts = files.map(({ path, bytes }) => ({ path, text: Buffer.from(bytes).toString() }));
  const mutated = mutatedFiles(texts, FILES);
  const missed: string[] = [];
  for (const { file, mutation, bytes, line } of mutated) {
    const changed = files.map((one) => (one.path === file ? { path: file, bytes: Buffer.from(bytes) } : one));
    const result = checkSeed(changed, 'seed');
    const problems = result.ok ? [] : result.problems;
    const told = problems.some((problem) => problem.file === `seed/${file}` && (line ?? problem.line) === problem.line);
    if (!told || leaksIn(problems.map(formatProblem).join('\n'), String(bytes)).length > 0)
      missed.push(`${mutation}: ${file}`);
  }
  expect(missed).toEqual([]);
  const result = {
    files: mutated.length,
    of: files.length,
    mistakes: tally(mutated.map(({ mutation }) => mutation)),
    missed: 0,
  };
  await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot('seed-mutations.result.json');
}, 3_600_000);
