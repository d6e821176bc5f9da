/** The report over the real seed: it runs, its numbers fit the files, and no redirect is without its reason. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Seed } from '../../seed/model.ts';
import { type Report, report, reportText } from '../../seed/report.ts';
import { readSeed } from '../../seed/validate.ts';
import { ROOT, TODAY } from '../support/app.ts';

let seed: Seed;
let found: Report;
beforeAll(async () => {
  const result = await readSeed(join(ROOT, 'seed'));
  if (!result.ok) throw new Error('the seed is not valid');
  seed = result.seed;
  found = report(seed, TODAY);
});

test('every former id has an entry in the merge log that says why', () => {
  expect(found.sections.find(({ title }) => title.startsWith('former ids'))?.ids).toEqual([]);
});

test('an entry of the merge log that cannot be undone has no snapshot, and every other one has all it takes', () => {
  for (const { id, snapshot, how } of seed.merges) {
    if (snapshot === undefined) continue;
    expect(how, id).toBe('merged');
    expect(snapshot.removed ?? snapshot.changed, id).toBeDefined();
  }
  expect(seed.merges.length).toBeGreaterThan(200);
});

describe('the report', () => {
  test('counts no more than there is, and each id once', () => {
    for (const { title, of, ids } of found.sections) {
      expect(ids.length, title).toBeLessThanOrEqual(of);
      expect(new Set(ids).size, title).toBe(ids.length);
    }
    const relations = seed.entities.reduce((sum, { relations = [] }) => sum + relations.length, 0);
    expect(found.relationTypes.reduce((sum, { count }) => sum + count, 0)).toBe(relations);
    const facts = found.sections.filter(({ title }) => title.startsWith('facts'));
    expect(facts.map(({ of }) => of)).toEqual(facts.map(() => relations + seed.claims.length));
  });

  test('names an unopened fact, and prints every section', () => {
    const text = reportText(seed, TODAY);
    for (const { title } of found.sections) expect(text).toContain(title);
    expect(found.sections.find(({ title }) => title.includes('nobody opened'))?.ids.length).toBeGreaterThan(0);
  });
});

describe('undecided pairs', () => {
  test('the name 伊隆 of the seed article may mean two companies', () => {
    const pairs = seed.sameAs.filter(({ a, b }) => [a, b].includes('yilong'));
    expect(pairs.map(({ a }) => a).sort()).toEqual(['enflame', 'iluvatar']);
    expect(seed.entities.find(({ id }) => id === 'yilong')).toMatchObject({ kind: 'Company', names: { zh: '伊隆' } });
    expect(seed.statements.some(({ entities = [] }) => entities.includes('yilong'))).toBe(true);
  });

  test('are of things that could be one: companies with companies, or a service with its site', () => {
    const kinds = new Map(seed.entities.map(({ id, kind }) => [id, kind]));
    const mixed = seed.sameAs.filter(({ a, b }) => kinds.get(a) !== kinds.get(b));
    expect(mixed.map(({ a, b }) => [kinds.get(a), kinds.get(b)])).toEqual([['CloudOffering', 'Site']]);
  });
});
