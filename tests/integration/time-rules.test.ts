/** The time rules, case by case, over the real seed: partial dates, exclusive ends, missing starts, both clocks. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('a listing whose terms changed is one interval after another', () => {
  test.each([
    ['2019-05-15', []],
    ['2019-05-16', ['huawei--us-entity-list']],
    ['2020-05-14', ['huawei--us-entity-list']],
    ['2020-05-15', ['huawei--us-entity-list--2020-05-15']],
    ['2020-08-16', ['huawei--us-entity-list--2020-05-15']],
    ['2020-08-17', ['huawei--us-entity-list--2020-08-17']],
    ['2026-11-23', ['huawei--us-entity-list--2020-08-17']],
  ])('on %s', async (asOf, slugs) => {
    const { listings } = await app.ask<{ listings: { nodes: { slug: string; inForce: boolean }[] } }>(
      `{ listings(at: {asOf: "${asOf}"}, filter: {party: "huawei", list: [US_ENTITY_LIST]}) { nodes { slug inForce } } }`,
    );
    expect(listings.nodes.map(({ slug }) => slug)).toEqual(slugs);
    expect(listings.nodes.every(({ inForce }) => inForce)).toBe(true);
  });
});

describe('an end is the first day on which it no longer holds', () => {
  // Shares of ACM Research in ACM Shanghai, each until the day of the next.
  test.each([
    ['2023-12-30', []],
    ['2023-12-31', ['2024-06-30']],
    ['2024-06-29', ['2024-06-30']],
    ['2024-06-30', ['2024-12-31']],
    ['2024-12-31', ['2025-03-31']],
  ])('on %s those hold that end on %j', async (asOf, ends) => {
    const { company } = await app.ask<{
      company: { relations: { nodes: { validFrom: string; validUntil: string }[] } };
    }>(
      `{ company(slug: "acm-research", at: {asOf: "${asOf}"}) {
           relations(types: [OWNS], direction: OUT, first: 100) { nodes { validFrom validUntil } } } }`,
    );
    const series = company.relations.nodes.filter(({ validUntil }) => /^202[45]-/.test(validUntil ?? ''));
    expect(series.map(({ validUntil }) => validUntil)).toEqual(ends);
  });

  test('a month compares as its first day: what was dated 2026-04 was readable on 1 April', async () => {
    const values = async (knownOn: string) => {
      const { claims } = await app.ask<{ claims: { nodes: { claims: { slug: string }[] }[] } }>(
        `{ claims(comparable: "hyperscaler-share-of-world-ai-compute", at: {knownOn: "${knownOn}"}) { nodes { claims { slug } } } }`,
      );
      return claims.nodes.flatMap((ledger) => ledger.claims.map(({ slug }) => slug));
    };
    expect(await values('2026-03-31')).toEqual([]);
    expect(await values('2026-04-01')).toContain('ac-epoch-hyper-67');
  });
});

describe('an entity that was not announced', () => {
  test.each([
    ['2023-11-12', 'NOT_YET_ANNOUNCED', false],
    ['2023-11-13', 'ANNOUNCED', true],
  ])('H200 on %s is %s; in lists, search and its neighbours: %s', async (asOf, existence, shown) => {
    const answer = await app.ask<{
      chip: { slug: string; existence: string };
      search: { edges: { node: { slug: string } }[] };
      architecture: { chips: { nodes: { slug: string }[] } };
    }>(
      `{ chip(slug: "h200-sxm", at: {asOf: "${asOf}"}) { slug existence }
         search(text: "H200", at: {asOf: "${asOf}"}) { edges { node { slug } } }
         architecture(slug: "hopper", at: {asOf: "${asOf}"}) { chips(first: 100) { nodes { slug } } } }`,
    );
    expect(answer.chip).toEqual({ slug: 'h200-sxm', existence });
    expect(answer.search.edges.some(({ node }) => node.slug === 'h200-sxm')).toBe(shown);
    expect(answer.architecture.chips.nodes.some(({ slug }) => slug === 'h200-sxm')).toBe(shown);
  });
});

describe('a fact without a start', () => {
  test('holds from the announcement where it is a matter of construction', async () => {
    const on = async (asOf: string) => {
      const { chip } = await app.ask<{ chip: { relations: { nodes: { startsOn: string }[] } } }>(
        `{ chip(slug: "h200-sxm", at: {asOf: "${asOf}"}) { relations(types: [BUILT_ON], direction: OUT) { nodes { startsOn } } } }`,
      );
      return chip.relations.nodes;
    };
    expect(await on('2023-11-12')).toEqual([]);
    expect(await on('2023-11-13')).toHaveLength(1);
  });

  test('is shown from the day on which its document was looked at where nothing tells its start, whatever day is today', async () => {
    const unknown = async (asOf: string, from = app) => {
      const { nodes } = (
        await from.ask<{ companies: { nodes: { relations: { nodes: { startsOn: string }[] } }[] } }>(
          `{ companies(first: 50, at: {asOf: "${asOf}"}) { nodes { relations(first: 50) { nodes { startsOn } } } } }`,
        )
      ).companies;
      return nodes.flatMap((node) => node.relations.nodes).filter(({ startsOn }) => startsOn === 'UNKNOWN_START');
    };
    const shown = await unknown('2026-11-23');
    expect(shown.length).toBeGreaterThan(0);
    expect(await unknown('2026-11-22')).toEqual([]);
    const later = await startTestApp({ now: () => new Date('2027-01-15T12:00:00Z') });
    expect(await unknown('2026-11-23', later)).toEqual(shown);
    await later.close();
  });
});

describe('a claim counts from its period, or from its publication where that came first', () => {
  // Epoch's 71 % of 2025-12 was published on 2026-04-15; FT's plan for 2025 on 2025-02-25.
  test.each([
    ['hyperscaler-share-of-world-ai-compute', { asOf: '2025-11-30' }, false],
    ['hyperscaler-share-of-world-ai-compute', { asOf: '2025-12-01' }, true],
    ['hyperscaler-share-of-world-ai-compute', { asOf: '2025-12-01', knownOn: '2026-03-31' }, false],
    ['huawei-ai-chips-2025', { asOf: '2024-12-31' }, false],
    ['huawei-ai-chips-2025', { asOf: '2025-01-01' }, true],
    ['huawei-ai-chips-2025', { knownOn: '2025-02-24' }, false],
    ['huawei-ai-chips-2025', { knownOn: '2025-02-25' }, true],
  ])('%s in %j: %s', async (comparable, at, known) => {
    const { claims } = await app.ask<{ claims: { totalCount: number } }>(
      'query ($comparable: String!, $at: Frame) { claims(comparable: $comparable, at: $at) { totalCount } }',
      { comparable, at },
    );
    expect(claims.totalCount > 0).toBe(known);
  });
});

test('counts see the frame', async () => {
  const on = async (asOf: string) =>
    (await app.ask<{ chips: { totalCount: number } }>(`{ chips(at: {asOf: "${asOf}"}) { totalCount } }`)).chips
      .totalCount;
  expect(await on('2020-01-01')).toBeLessThan(await on('2024-01-01'));
  expect(await on('2024-01-01')).toBeLessThan(await on('2026-11-23'));
});
