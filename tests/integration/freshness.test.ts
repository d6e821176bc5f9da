/** When somebody last looked at the documents behind acts and listings, over the real seed. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Seed } from '../../seed/model.ts';
import { readSeed } from '../../seed/validate.ts';
import { ROOT, startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let seed: Seed;
beforeAll(async () => {
  app = await startTestApp();
  const result = await readSeed(join(ROOT, 'seed'));
  if (!result.ok) throw new Error('the seed has mistakes');
  seed = result.seed;
});
afterAll(() => app.close());

interface Looked {
  readonly slug: string;
  readonly lastVerified: string | null;
  readonly freshness: string;
}

interface Page {
  readonly nodes: readonly Looked[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const FIELDS = 'nodes { slug lastVerified freshness } pageInfo { hasNextPage endCursor }';

const LISTS = {
  policyEvents: `query ($after: String) { page: policyEvents(first: 100, after: $after) { ${FIELDS} } }`,
  listings: `query ($after: String) {
    page: listings(filter: { includeEnded: true }, first: 100, after: $after) { ${FIELDS} } }`,
} as const;

/** Every act or every listing that a server lists. */
async function all(server: TestApp, list: keyof typeof LISTS): Promise<Looked[]> {
  const found: Looked[] = [];
  let after: string | null = null;
  do {
    const { page }: { page: Page } = await server.ask(LISTS[list], { after });
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

describe.each(['policyEvents', 'listings'] as const)('%s', (list) => {
  test('were last verified on the latest day on which a document behind them was opened', async () => {
    const opened = new Map(seed.sources.flatMap(({ id, opened, retrieved }) => (opened ? [[id, retrieved]] : [])));
    const evidence = new Map(seed[list].map((record) => [record.id, record.evidence] as const));
    const found = await all(app, list);
    expect(found.length).toBeGreaterThan(seed[list].length * 0.9);
    for (const { slug, lastVerified, freshness } of found) {
      const days = (evidence.get(slug) ?? []).flatMap(({ source }) => opened.get(source) ?? []);
      expect(lastVerified, slug).toBe(days.sort().at(-1) ?? null);
      expect(freshness === 'NEVER_OPENED', slug).toBe(days.length === 0);
    }
    expect(found.map(({ freshness }) => freshness)).toContain('FRESH');
  });

  test('go stale after the days that the dataset tells', async () => {
    const { dataset } = await app.ask<{ dataset: { staleness: { kind: string; days: number }[] } }>(
      '{ dataset { staleness { kind days } } }',
    );
    const kind = { policyEvents: 'POLICY_EVENT', listings: 'LISTING' }[list];
    const days = dataset.staleness.find((rule) => rule.kind === kind)?.days ?? Number.NaN;
    const fresh = (await all(app, list)).find(({ freshness }) => freshness === 'FRESH');
    const atAge = async (age: number): Promise<string | undefined> => {
      const today = new Date(Date.parse(`${fresh?.lastVerified}T12:00:00Z`) + age * 86_400_000);
      const later = await startTestApp({ now: () => today });
      try {
        return (await all(later, list)).find(({ slug }) => slug === fresh?.slug)?.freshness;
      } finally {
        await later.close();
      }
    };
    expect([await atAge(days), await atAge(days + 1)]).toEqual(['FRESH', 'STALE']);
  });
});

test('takes no statement of its own, whatever the number of rows', async () => {
  const sent = async (first: number): Promise<string[]> => {
    app.statements.length = 0;
    await app.ask(
      `query ($first: Int) {
         timeline(first: $first) { nodes { lastVerified freshness } }
         listings(first: $first) { nodes { lastVerified freshness } } }`,
      { first },
    );
    return [...app.statements].sort();
  };
  expect(await sent(1)).toEqual(['listings', 'policyEvents.OLDEST']);
  expect(await sent(100)).toEqual(['listings', 'policyEvents.OLDEST']);
});
