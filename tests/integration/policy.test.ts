/** Acts of policy, listings, sources and the dataset. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, startTestApp, type TestApp } from '../support/app.ts';
import { readSeedFiles } from '../support/seed-graph.ts';

let app: TestApp;
const files = readSeedFiles(`${ROOT}/seed`);
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('policy events', () => {
  test.each([
    // Effective 2023-11-17, by 88 FR 73458.
    ['us-acs-2023-10', '2023-11-16', 'FALSE'],
    ['us-acs-2023-10', '2023-11-17', 'TRUE'],
    ['us-acs-2023-10', '2026-11-23', 'TRUE'],
    // Replaced on 2023-11-17: the end is exclusive.
    ['us-ac-2022-10', '2023-11-16', 'TRUE'],
    ['us-ac-2022-10', '2023-11-17', 'FALSE'],
    // Its text ends on 2026-11-10; whether it was extended was not found.
    ['us-affiliates-suspension-2025-11', '2026-11-09', 'TRUE'],
    ['us-affiliates-suspension-2025-11', '2026-11-10', 'UNKNOWN'],
    // Withdrawn before it applied.
    ['us-1260h-2026-02-withdrawn', '2026-03-01', 'FALSE'],
    // Introduced, never voted.
    ['us-bill-chip-security-act', '2026-11-23', 'FALSE'],
  ])('%s on %s: in force is %s', async (slug, asOf, inForce) => {
    const { policyEvent } = await app.ask<{ policyEvent: { inForce: string } }>(
      'query ($slug: String!, $asOf: Date) { policyEvent(slug: $slug, at: { asOf: $asOf }) { inForce } }',
      { slug, asOf },
    );
    expect(policyEvent.inForce).toBe(inForce);
  });

  test('an act is in a list from the day it was announced or published', async () => {
    const slugs = async (asOf: string): Promise<string[]> => {
      const { policyEvents } = await app.ask<{ policyEvents: { nodes: { slug: string }[] } }>(
        'query ($asOf: Date) { policyEvents(filter: { about: "h20" }, first: 100, at: { asOf: $asOf }) { nodes { slug } } }',
        { asOf },
      );
      return policyEvents.nodes.map(({ slug }) => slug);
    };
    expect(await slugs('2025-04-08')).not.toContain('us-letters-2025-04');
    expect(await slugs('2025-04-15')).toContain('us-letters-2025-04');
  });

  test('the timeline of one government runs forwards through all its acts', async () => {
    const days: string[] = [];
    const slugs: string[] = [];
    let after: string | null = null;
    do {
      const {
        timeline,
      }: {
        timeline: {
          nodes: { slug: string; jurisdiction: { code: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      } = await app.ask(
        'query ($after: String) { timeline(jurisdiction: CN, first: 13, after: $after) { pageInfo { hasNextPage endCursor } nodes { slug jurisdiction { code } } } }',
        { after },
      );
      expect(timeline.nodes.every((node) => node.jurisdiction.code === 'CN')).toBe(true);
      slugs.push(...timeline.nodes.map((node) => node.slug));
      after = timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
    } while (after !== null);
    for (const slug of slugs) {
      const event = files.policyEvents.find(({ id }) => id === slug);
      days.push(`${event?.effectiveOn ?? event?.announcedOn ?? event?.publishedOn}-01-01`.slice(0, 10));
    }
    expect(days).toEqual([...days].sort());
    expect(slugs.sort()).toEqual(
      files.policyEvents
        .filter((event) => event.jurisdiction === 'country-cn')
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('links between acts, and whom they name', async () => {
    const { policyEvent } = await app.ask<{
      policyEvent: {
        citation: string;
        chips: { totalCount: number; nodes: { slug: string }[] };
        parties: { nodes: { slug: string }[] };
        destinations: string[];
        authorities: { slug: string }[];
      };
    }>(
      '{ policyEvent(slug: "us-h200-2026-01") { citation chips(first: 100) { totalCount nodes { slug } } parties { nodes { slug } } destinations authorities { slug } } }',
    );
    expect(policyEvent.chips.nodes.map(({ slug }) => slug)).toContain('h200-sxm');
    expect(policyEvent.chips.totalCount).toBe(
      files.policyEvents.find(({ id }) => id === 'us-h200-2026-01')?.affects?.chips?.length,
    );
    expect(policyEvent.parties.nodes.map(({ slug }) => slug).sort()).toEqual(['amd', 'nvidia']);
    expect(policyEvent.destinations).toEqual(['CN', 'MO', 'HK']);
    expect(policyEvent.authorities.map(({ slug }) => slug)).toEqual(['us-bis']);
  });
});

describe('listings', () => {
  test("Huawei's entry changes its terms twice", async () => {
    const on = async (asOf: string): Promise<{ footnote: string | null; effectiveOn: string }[]> => {
      const { listings } = await app.ask<{ listings: { nodes: { footnote: string | null; effectiveOn: string }[] } }>(
        'query ($asOf: Date) { listings(filter: { party: "huawei", list: [US_ENTITY_LIST] }, at: { asOf: $asOf }) { nodes { footnote effectiveOn } } }',
        { asOf },
      );
      return listings.nodes.map((node) => ({ ...node }));
    };
    expect(await on('2019-05-15')).toEqual([]);
    expect(await on('2019-05-16')).toEqual([{ footnote: null, effectiveOn: '2019-05-16' }]);
    expect(await on('2020-05-14')).toEqual([{ footnote: null, effectiveOn: '2019-05-16' }]);
    expect(await on('2020-05-15')).toEqual([{ footnote: '1', effectiveOn: '2020-05-15' }]);
    expect(await on('2020-08-17')).toEqual([{ footnote: '1', effectiveOn: '2020-08-17' }]);
  });

  test('companies on a list on a day', async () => {
    const { then, now } = await app.ask<Record<'then' | 'now', { totalCount: number }>>(
      `{ then: companies(filter: { listedOn: [US_ENTITY_LIST] }, at: { asOf: "2019-05-15" }) { totalCount }
         now: companies(filter: { listedOn: [US_ENTITY_LIST] }) { totalCount } }`,
    );
    expect(then.totalCount).toBeLessThan(5);
    expect(now.totalCount).toBeGreaterThan(300);
  });
});

describe('sources and the dataset', () => {
  test('sources by kind and grade, newest first', async () => {
    const { sources } = await app.ask<{
      sources: { totalCount: number; nodes: { kind: string; grade: string; published: string | null }[] };
    }>(
      '{ sources(filter: { kind: [OFFICIAL], grade: [A] }, first: 100) { totalCount nodes { kind grade published } } }',
    );
    expect(sources.nodes.every(({ kind, grade }) => kind === 'OFFICIAL' && grade === 'A')).toBe(true);
    const days = sources.nodes.flatMap(({ published }) =>
      published === null ? [] : [`${published}-01-01`.slice(0, 10)],
    );
    expect(days).toEqual([...days].sort().reverse());
    expect(sources.totalCount).toBeGreaterThan(20);
  });

  test('the dataset counts what the files hold', async () => {
    const { dataset } = await app.ask<{
      dataset: {
        version: string;
        entities: { kind: string; count: number }[];
        relations: { count: number }[];
        sources: number;
        policyEvents: number;
        limits: { name: string; value: number }[];
      };
    }>(
      '{ dataset { version entities { kind count } relations { type count } sources policyEvents limits { name value unit } } }',
    );
    expect(dataset.version).toMatch(/^[0-9a-f]{16}$/);
    const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
    expect(sum(dataset.entities)).toBe(files.entities.length);
    expect(sum(dataset.relations)).toBe(
      files.entities.reduce((total, { relations = [] }) => total + relations.length, 0),
    );
    expect(dataset.entities.find(({ kind }) => kind === 'CHIP')?.count).toBe(
      files.entities.filter(({ kind }) => kind === 'Chip').length,
    );
    expect(dataset.sources).toBe(files.published.size);
    expect(dataset.policyEvents).toBe(files.policyEvents.length);
    expect(dataset.limits.find(({ name }) => name === 'first')?.value).toBe(100);
  });
});
