/** Acts of policy, listings, sources and the dataset. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statusOn } from '../../src/domain/policy.ts';
import { ROOT, startTestApp, type TestApp, TODAY } from '../support/app.ts';
import { readSeedFiles } from '../support/seed-graph.ts';
import { readSeedLaw } from '../support/seed-law.ts';

interface StatusPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly slug: string; readonly status: string }[];
}

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

  test('a filter by status goes by the day of the frame, with pages and the exact number', async () => {
    const law = await readSeedLaw(ROOT);
    for (const [asOf, status] of [
      ['2025-10-01', 'IN_FORCE'],
      ['2026-01-01', 'SUSPENDED'],
      ['2026-11-23', 'UNKNOWN'],
      ['2023-11-01', 'PUBLISHED'],
    ] as const) {
      const expected = [...law.keys()].filter((id) => statusOn(law, id, asOf, TODAY).status === status);
      const found: string[] = [];
      let after: string | null = null;
      do {
        const { policyEvents }: { policyEvents: StatusPage } = await app.ask(
          `query ($asOf: Date, $status: [PolicyStatus!], $after: String) {
             policyEvents(filter: { status: $status }, first: 7, after: $after, at: { asOf: $asOf }) {
               totalCount pageInfo { hasNextPage endCursor } nodes { slug status inForce } } }`,
          { asOf, status: [status], after },
        );
        expect(policyEvents.nodes.every((node) => node.status === status)).toBe(true);
        found.push(...policyEvents.nodes.map(({ slug }) => slug));
        expect(policyEvents.totalCount).toBe(expected.length);
        after = policyEvents.pageInfo.hasNextPage ? policyEvents.pageInfo.endCursor : null;
      } while (after !== null);
      expect(found.length).toBeGreaterThan(0);
      expect(found.sort()).toEqual(expected.sort());
    }
  });

  test('an act that applied before the public heard of it is in a list from its first day, once it could be read', async () => {
    const law = await readSeedLaw(ROOT);
    const early = [...law].flatMap(([id, { effectiveOn, knownDay }]) =>
      effectiveOn?.length === 10 && effectiveOn < knownDay && knownDay <= TODAY ? [{ id, effectiveOn, knownDay }] : [],
    );
    expect(early.map(({ id }) => id)).toContain('us-letters-2025-04');
    const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const status = 'status: [IN_FORCE, SUSPENDED, SUPERSEDED, ENDED, ANNOUNCED, PUBLISHED, UNKNOWN]';
    for (const { id, effectiveOn, knownDay } of early) {
      const isIn = async (at: string) => {
        const { timeline, policyEvents } = await app.ask<Record<string, { nodes: { slug: string }[] }>>(
          `{ timeline(from: "${effectiveOn}", until: "${knownDay}", first: 100, at: ${at}) { nodes { slug } }
             policyEvents(filter: { ${status} from: "${effectiveOn}", until: "${knownDay}" }, first: 100, at: ${at}) { nodes { slug } } }`,
        );
        return [timeline, policyEvents].map((list) => list?.nodes.some(({ slug }) => slug === id));
      };
      expect(await isIn(`{ asOf: "${effectiveOn}" }`), id).toEqual([true, true]);
      expect(await isIn(`{ asOf: "${dayBefore(effectiveOn)}" }`), id).toEqual([false, false]);
      expect(await isIn(`{ asOf: "${effectiveOn}", knownOn: "${dayBefore(knownDay)}" }`), id).toEqual([false, false]);
    }
  });

  test('for commercial use, acts and listings that rest on non-commercial data alone are left out', async () => {
    const counts = async (dataUse: string) => {
      const { policyEvents, listings } = await app.ask<Record<string, { totalCount: number }>>(
        `{ policyEvents(at: { dataUse: ${dataUse} }) { totalCount } listings(at: { dataUse: ${dataUse} }) { totalCount } }`,
      );
      return [policyEvents?.totalCount ?? 0, listings?.totalCount ?? 0] as const;
    };
    const [acts, listings] = await counts('ANY');
    const [fewerActs, fewerListings] = await counts('COMMERCIAL');
    expect(fewerActs).toBeGreaterThan(0);
    expect(fewerActs).toBeLessThan(acts);
    expect(fewerListings).toBeGreaterThan(0);
    expect(fewerListings).toBeLessThan(listings);
  });

  test('the affiliates rule on two days and by what was known: who stays it, why, until when', async () => {
    const rule =
      'slug status statusSince statusUntil statusBecause { slug } statusReason(lang: EN) inForce endsOn lastDay';
    const { before, stayed, now, unread } = await app.ask<Record<string, Record<string, unknown>>>(
      `{ before: policyEvent(slug: "us-affiliates-2025-09", at: { asOf: "2025-11-09" }) { ${rule} }
         stayed: policyEvent(slug: "us-affiliates-2025-09", at: { asOf: "2025-11-10" }) { ${rule} }
         now: policyEvent(slug: "us-affiliates-2025-09") { ${rule} recordedStatus suspendedBy { slug } }
         unread: policyEvent(slug: "us-affiliates-2025-09", at: { knownOn: "2025-10-15" }) { ${rule} suspendedBy { slug } } }`,
    );
    expect(before).toMatchObject({ status: 'IN_FORCE', statusUntil: '2025-11-10', inForce: 'TRUE' });
    expect(stayed).toMatchObject({
      status: 'SUSPENDED',
      statusSince: '2025-11-10',
      statusUntil: '2026-11-10',
      statusBecause: { slug: 'us-affiliates-suspension-2025-11' },
      inForce: 'FALSE',
      endsOn: '2025-11-10',
      lastDay: '2025-11-09',
    });
    expect(now).toMatchObject({
      status: 'UNKNOWN',
      recordedStatus: 'UNKNOWN',
      inForce: 'UNKNOWN',
      statusReason: expect.stringContaining('no act recorded here settles whether it applies again'),
      suspendedBy: [{ slug: 'us-affiliates-suspension-2025-11' }],
    });
    expect(unread).toMatchObject({ status: 'IN_FORCE', endsOn: null, lastDay: null, suspendedBy: [] });
  });

  test('what lies ahead of an act, and acts with something ahead', async () => {
    const { ban, truce, ahead } = await app.ask<{
      ban: { scheduledChanges: unknown[]; nextChange: unknown };
      truce: { nextChange: unknown };
      ahead: { nodes: { slug: string }[] };
    }>(
      `{ ban: policyEvent(slug: "us-ndaa-5949") { scheduledChanges { on what(lang: ZH) status because { slug } } nextChange { on } }
         truce: policyEvent(slug: "us-cn-busan-2025-10") { nextChange { on status } }
         ahead: policyEvents(filter: { changesFrom: "2026-11-24", changesUntil: "2027-02-01" }, first: 100) { nodes { slug } } }`,
    );
    expect(ban.scheduledChanges).toEqual([
      { on: '2027-12-23', what: '采购禁令于颁布五年后施行。自2027-12-23起有效。', status: 'IN_FORCE', because: null },
    ]);
    expect(ban.nextChange).toEqual({ on: '2027-12-23' });
    expect(truce.nextChange).toEqual({ on: '2027-01-11', status: 'ENDED' });
    expect(ahead.nodes.map(({ slug }) => slug).sort()).toEqual([
      'cn-gage-ban-2024-12',
      'cn-gage-return-2026-11',
      'cn-gage-suspension-2025-11',
      'us-cn-busan-2025-10',
      'us-cn-truce-extension-2026-09',
      'us-foundry-dd-2025-01',
    ]);
  });

  test('stages that were called off, and by which act', async () => {
    const stages = 'stages { on what(lang: EN) setBy { slug } calledOffBy { slug } }';
    const { then, now } = await app.ask<Record<'then' | 'now', { stages: { on: string }[] }>>(
      `{ then: policyEvent(slug: "us-foundry-dd-2025-01", at: { knownOn: "2026-01-01" }) { ${stages} }
         now: policyEvent(slug: "us-foundry-dd-2025-01") { ${stages} } }`,
    );
    expect(then.stages.at(-1)).toEqual({
      on: '2026-04-13',
      what: 'End of the designer transition',
      setBy: null,
      calledOffBy: null,
    });
    expect(now.stages.slice(-2)).toMatchObject([
      { on: '2026-04-13', calledOffBy: { slug: 'us-foundry-extension-2026-04' } },
      { on: '2026-12-31', setBy: { slug: 'us-foundry-extension-2026-04' } },
    ]);
  });

  test('the statements for states, links and changes do not grow with the number of acts', async () => {
    const sent = async (first: number): Promise<string[]> => {
      app.statements.length = 0;
      await app.ask(
        `query ($first: Int) { timeline(first: $first) { nodes {
           status statusBecause { slug } statusReason scheduledChanges { on because { slug } } endsOn
           amends { slug } amendedBy { slug } suspendedBy { slug } supersededBy { slug } lifts { slug } liftedBy { slug } } } }`,
        { first },
      );
      return [...app.statements].sort();
    };
    expect(await sent(100)).toEqual(await sent(60));
    expect((await sent(100)).filter((name) => name === 'policyLaw')).toHaveLength(1);
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

describe('timeline', () => {
  const slugs = async (about: string, at = ''): Promise<string[]> => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { timeline }: { timeline: StatusPage } = await app.ask(
        `query ($about: String, $after: String) { timeline(about: $about, first: 100, after: $after ${at}) {
           totalCount pageInfo { hasNextPage endCursor } nodes { slug } } }`,
        { about, after },
      );
      found.push(...timeline.nodes.map(({ slug }) => slug));
      after = timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
      if (after === null) expect(timeline.totalCount).toBe(found.length);
    } while (after !== null);
    return found;
  };

  test('of a company has the acts that opened its listings, though they do not name it', async () => {
    const inspur = files.policyEvents.find(({ id }) => id === 'us-1260h-2025-01');
    expect(inspur?.affects?.parties).toBeUndefined();
    // Named nowhere, listed by two governments' departments.
    expect(await slugs('cxmt')).toEqual(expect.arrayContaining(['us-1260h-2025-01', 'us-ndaa-5949']));
    expect(await slugs('peng-cheng-lab')).toEqual(['us-entity-2025-01-pcl']);
    expect(new Set(await slugs('huawei')).size).toBe((await slugs('huawei')).length);
  });

  test('of a country has the acts of its law and those that name it as a destination', async () => {
    const expected = files.policyEvents
      .filter(
        ({ jurisdiction, affects }) =>
          jurisdiction === 'country-nl' || affects?.destinations?.includes('country-nl') === true,
      )
      .map(({ id }) => id);
    expect((await slugs('country-nl')).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(10);
  });

  test('of a chip has the acts recorded as affecting it, of both governments, in the frame', async () => {
    const expected = files.policyEvents.filter(({ affects }) => affects?.chips?.includes('h20')).map(({ id }) => id);
    expect((await slugs('h20')).sort()).toEqual(expected.sort());
    expect(expected.map((id) => id.slice(0, 2))).toEqual(expect.arrayContaining(['us', 'cn']));
    expect(await slugs('h20', ', at: { asOf: "2025-07-01" }')).toEqual(['us-letters-2025-04']);
  });
});

describe('listings', () => {
  test('an end counts once it could be read', async () => {
    const read = async (asOf: string, knownOn: string) => {
      const { listings } = await app.ask<{ listings: { nodes: unknown[] } }>(
        `query ($at: Frame) { listings(filter: { party: "huawei", list: [US_ENTITY_LIST] }, at: $at) {
           nodes { effectiveOn removedOn supersededBy { effectiveOn } inForce } } }`,
        { at: { asOf, knownOn } },
      );
      return listings.nodes;
    };
    // The next interval became known with its rule of 2020-05-15.
    expect(await read('2020-06-01', '2020-05-14')).toEqual([
      { effectiveOn: '2019-05-16', removedOn: null, supersededBy: null, inForce: true },
    ]);
    expect(await read('2020-06-01', '2020-06-01')).toEqual([
      { effectiveOn: '2020-05-15', removedOn: null, supersededBy: null, inForce: true },
    ]);
    expect(await read('2019-06-01', TODAY)).toEqual([
      {
        effectiveOn: '2019-05-16',
        removedOn: '2020-05-15',
        supersededBy: { effectiveOn: '2020-05-15' },
        inForce: true,
      },
    ]);
  });

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
