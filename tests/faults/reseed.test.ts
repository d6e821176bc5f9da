/** The seed is swapped back and forth while questions are asked: each answer is all of one dataset, or a failure with a code. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSeed } from '../../seed/load.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { askFor, PASSING } from '../support/faulty.ts';
import { type RealSeed, realSeed } from '../support/swap-seed.ts';

const OTHER = 'every-name-starred';

/** Clients that ask what is kept, and clients that ask anew each time. */
const CLIENTS = 2;

/** The loader needs the database, too. */
const REST_MS = 50;

/** Several statements, each of which names what the two datasets name differently. */
const QUESTION = `{
  dataset { version }
  company(slug: "nvidia") { name chips(first: 5) { nodes { name vendor { name } } } }
  chips(first: 5) { nodes { name vendor { name } } }
  search(text: "huawei", first: 3) { nodes { name } }
}`;

let app: TestApp;
let real: RealSeed;
let starred: RealSeed;
beforeAll(async () => {
  [app, real] = await Promise.all([startTestApp({ keepAnswers: true }), realSeed()]);
  const entities = real.seed.entities.map((entity) => ({
    ...entity,
    names: { ...entity.names, en: `${entity.names.en} *` },
  }));
  starred = { seed: { ...real.seed, entities }, version: OTHER };
});
afterAll(async () => {
  await loadSeed(app.database, real.seed, real.version, () => undefined);
  await app.close();
});

/** The names in an answer that are not of its dataset. */
function strange(data: unknown, version: string): string[] {
  const names = [...JSON.stringify(data).matchAll(/"name":"([^"]+)"/g)].map(([, name = '']) => name);
  return names.filter((name) => name.endsWith(' *') !== (version === OTHER));
}

test('F17 reseed under load: no mixed answer', async () => {
  const answered: Record<string, number> = { [real.version]: 0, [OTHER]: 0 };
  const failed: string[] = [];
  const mixed: unknown[] = [];
  let over = false;
  let turn = 0;
  const client = async (query: () => string): Promise<void> => {
    while (!over) {
      const { answer, code } = await askFor(app.url, query());
      const version = (answer.data?.dataset as { version?: string } | null | undefined)?.version ?? '';
      if (code !== undefined) failed.push(code);
      else if (strange(answer.data, version).length > 0) mixed.push(answer.data);
      else answered[version] = (answered[version] ?? 0) + 1;
      await delay(REST_MS);
    }
  };
  const clients = Array.from({ length: CLIENTS }, () => [
    client(() => QUESTION),
    client(() => `${QUESTION} # ${turn++}`),
  ]).flat();
  try {
    for (const { seed, version } of [starred, real]) {
      await loadSeed(app.database, seed, version, () => undefined);
      await delay(1_000);
    }
  } finally {
    over = true;
    await Promise.all(clients);
  }
  expect(mixed).toEqual([]);
  expect(failed.filter((code) => !PASSING.includes(code))).toEqual([]);
  expect(Object.keys(answered).sort()).toEqual([OTHER, real.version].sort());
  expect(Math.min(...Object.values(answered))).toBeGreaterThan(20);
  // Failing is the exception.
  expect(failed.length).toBeLessThan(Object.values(answered).reduce((a, b) => a + b) / 20);
}, 300_000);
