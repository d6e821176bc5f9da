/** What is known, by whom, since when: ledgers, two clocks, the seed article, evidence, over the real seed. */

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Seed } from '../../seed/model.ts';
import { project } from '../../seed/project/index.ts';
import { readSeed } from '../../seed/validate.ts';
import { encodeGlobalId } from '../../src/graphql/global-id.ts';
import { ROOT, startTestApp, type TestApp, TODAY, WIDE } from '../support/app.ts';

let app: TestApp;
let seed: Seed;
beforeAll(async () => {
  app = await startTestApp(WIDE);
  const result = await readSeed(join(ROOT, 'seed'));
  if (!result.ok) throw new Error('the seed has mistakes');
  seed = result.seed;
});
afterAll(() => app.close());

interface ClaimAnswer {
  readonly slug: string;
  readonly value: string;
  readonly saidBy: string | null;
  readonly recordedOn: string | null;
  readonly evidence: readonly { readonly source: { readonly publisher: string } }[];
}

interface LedgerAnswer {
  readonly key: string;
  readonly disputed: boolean;
  readonly spread: number | null;
  readonly headlineReason: string;
  readonly headline: { readonly slug: string; readonly value: string };
  readonly claims: readonly ClaimAnswer[];
  readonly otherUnits: readonly { readonly key: string; readonly unit: string }[];
}

const LEDGERS = `query ($comparable: String!, $at: Frame) {
  claims(comparable: $comparable, at: $at) { nodes {
    key disputed spread headlineReason headline { slug value }
    claims { slug value saidBy recordedOn evidence { source { publisher } } }
    otherUnits { key unit }
  } }
}`;

async function ledgers(comparable: string, at: Record<string, string> = {}): Promise<readonly LedgerAnswer[]> {
  const { claims } = await app.ask<{ claims: { nodes: LedgerAnswer[] } }>(LEDGERS, { comparable, at });
  return claims.nodes;
}

describe("Huawei's AI chips of 2025", () => {
  const KEY = 'huawei-ai-chips-2025';

  test('all figures with their makers, disputed, the headline explained', async () => {
    const [chips, ...others] = await ledgers(KEY);
    const published = seed.claims.filter(({ comparable }) => comparable === KEY).map(({ id }) => id);
    expect(published.length).toBeGreaterThanOrEqual(5);
    expect(chips?.claims.map(({ slug }) => slug).sort()).toEqual(published.sort());
    for (const claim of chips?.claims ?? []) {
      expect(claim.saidBy ?? claim.evidence[0]?.source.publisher, claim.slug).toBeTruthy();
    }
    expect(chips).toMatchObject({ key: KEY, disputed: true });
    expect(chips?.spread).toBeGreaterThan(4);
    expect(chips?.headline.slug).toBe(chips?.claims[0]?.slug);
    expect(chips?.headlineReason).toContain('The rule: official before filing');
    expect(others.map(({ key }) => key)).toEqual([`${KEY}-cards`, `${KEY}-dies`]);
    expect(chips?.otherUnits.map(({ unit }) => unit)).toEqual(['cards', 'dies']);
  });

  test('an earlier day leaves out what was published later', async () => {
    const [then] = await ledgers(KEY, { knownOn: '2025-07-01' });
    const [now] = await ledgers(KEY);
    expect(then?.claims.length).toBeGreaterThan(0);
    expect(then?.claims.length).toBeLessThan(now?.claims.length ?? 0);
    for (const { slug, recordedOn } of then?.claims ?? []) {
      expect(recordedOn === null || recordedOn <= '2025-07-01', slug).toBe(true);
    }
    expect(await ledgers(KEY, { knownOn: '2020-01-01' })).toEqual([]);
  });
});

describe('a correction', () => {
  const KEY = 'hyperscaler-share-of-world-ai-compute';

  test('reads as before it until its day and as after it since', async () => {
    const values = async (knownOn: string) => (await ledgers(KEY, { knownOn })).map(({ headline }) => headline.value);
    expect(await values('2026-04-14')).toEqual(['about 66.7 %']);
    expect(await values('2026-04-15')).toEqual(['about 71 %']);
    expect(await values('2026-11-23')).toEqual(['about 71 %']);
  });

  test('two days in one request show the difference', async () => {
    const answer = await app.ask<Record<'before' | 'after', { nodes: { headline: { value: string } }[] }>>(
      `{ before: claims(comparable: "${KEY}", at: {knownOn: "2026-04-14"}) { nodes { headline { value } } }
         after: claims(comparable: "${KEY}") { nodes { headline { value } } } }`,
    );
    expect(answer.before.nodes[0]?.headline.value).toBe('about 66.7 %');
    expect(answer.after.nodes[0]?.headline.value).toBe('about 71 %');
  });

  test('`changes` shows both values with the reason', async () => {
    const { changes } = await app.ask<{ changes: { nodes: unknown[] } }>(
      `{ changes(since: "2026-04-01", kinds: [CORRECTED], records: [CLAIM]) { nodes {
           day kind record reason sentence before { ... on Claim { value } } after { ... on Claim { value } } } } }`,
    );
    expect(changes.nodes).toContainEqual(
      expect.objectContaining({
        day: '2026-04-15',
        kind: 'CORRECTED',
        record: 'CLAIM',
        reason: expect.stringContaining('Epoch corrected it to 71%'),
        before: { value: 'about 66.7 %' },
        after: { value: 'about 71 %' },
      }),
    );
  });

  test('a fact that was corrected shows both, too', async () => {
    const { changes } = await app.ask<{ changes: { nodes: unknown[] } }>(
      `{ changes(since: "2025-10-01", kinds: [CORRECTED], records: [FACT], about: "gb200-nvl72") { nodes {
           day before { ... on Fact { share } } after { ... on Fact { share } } } } }`,
    );
    expect(changes.nodes).toEqual([{ day: '2025-10-10', before: { share: 0.57 }, after: { share: 0.5 } }]);
  });
});

describe('changes', () => {
  test('pages follow each other and end at the day known', async () => {
    const ask = (after: string | null) =>
      app.ask<{
        changes: {
          totalCount: number;
          nodes: { day: string; sentence: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(
        `query ($after: String) { changes(since: "2026-02-01", at: {knownOn: "2026-02-20"}, first: 50, after: $after) {
           totalCount nodes { day sentence } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
    const days: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { changes }: Awaited<ReturnType<typeof ask>> = await ask(after);
      days.push(...changes.nodes.map(({ day }) => day));
      total = changes.totalCount;
      after = changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null;
    } while (after !== null);
    expect(days.length).toBe(total);
    expect(total).toBeGreaterThan(20);
    expect(days).toEqual([...days].sort().reverse());
    expect(days.every((day) => day >= '2026-02-01' && day <= '2026-02-20')).toBe(true);
  });

  test('a first day after the day known is refused', async () => {
    const { errors } = await app.answer('{ changes(since: "2026-11-24") { totalCount } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('the seed article', () => {
  test('every statement is reached from the scenario or from an entity, and every entity it names exists', async () => {
    const reached = new Set<string>();
    let after: string | null = null;
    do {
      const {
        scenario,
      }: {
        scenario: { statements: { nodes: { slug: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      } = await app.ask(
        `query ($after: String) { scenario(slug: "h200-allowed") { statements(wholeText: true, first: 100, after: $after) {
             nodes { slug entities { slug } } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      for (const { slug } of scenario.statements.nodes) reached.add(slug);
      after = scenario.statements.pageInfo.hasNextPage ? scenario.statements.pageInfo.endCursor : null;
    } while (after !== null);
    expect(reached.size).toBe(110);
    expect([...reached].sort()).toEqual(seed.statements.map(({ id }) => id).sort());
  });

  test('the scenario has its three brakes, its segments, who gains and who loses', async () => {
    const { scenario } = await app.ask<{
      scenario: {
        brakes: { brake: string; statements: unknown[]; ledgers: unknown[] }[];
        segments: { statements: unknown[] }[];
        gains: { attributedTo: string; effect: { direction: string } }[];
        losses: { effect: { actor: string; direction: string } }[];
        assumptions: { outcome: { verdict: string } }[];
        outcomes: { verdict: string; count: number }[];
      };
    }>(
      `{ scenario(slug: "h200-allowed") {
           brakes { brake statements { slug } ledgers { key headline { value } } }
           segments { statements { slug } }
           gains: effects(direction: POSITIVE) { attributedTo effect { direction } }
           losses: effects(direction: NEGATIVE) { effect { actor direction } }
           assumptions { outcome { verdict } } outcomes { verdict count } } }`,
    );
    expect(scenario.brakes.map(({ brake }) => brake)).toEqual(['QUANTITY', 'PRICE', 'POLICY']);
    for (const part of [...scenario.brakes, ...scenario.segments]) expect(part.statements.length).toBeGreaterThan(0);
    for (const { ledgers: found } of scenario.brakes) expect(found.length).toBeGreaterThan(0);
    expect(scenario.gains.length).toBeGreaterThan(2);
    expect(scenario.gains.every(({ effect, attributedTo }) => effect.direction === 'POSITIVE' && attributedTo)).toBe(
      true,
    );
    expect(scenario.losses.map(({ effect }) => effect.actor)).toContain('china-domestic-vendors');
    expect(scenario.assumptions.map(({ outcome }) => outcome.verdict)).toContain('DID_NOT');
    expect(scenario.outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(
      seed.statements.filter(({ scenario: of }) => of === 'h200-allowed').length,
    );
  });

  test('what came of it is not known before it came', async () => {
    const { statement } = await app.ask<{ statement: { outcome: unknown } }>(
      '{ statement(slug: "seed-001", at: {knownOn: "2025-12-01"}) { outcome { verdict } } }',
    );
    expect(statement.outcome).toBeNull();
    const { scenario } = await app.ask<{ scenario: unknown }>(
      '{ scenario(slug: "h200-allowed", at: {knownOn: "2025-06-01"}) { slug } }',
    );
    expect(scenario).toBeNull();
  });

  test("what Huawei's chips lead to: statements stand at their entities", async () => {
    const { company } = await app.ask<{ company: { statements: { totalCount: number; nodes: { text: string }[] } } }>(
      '{ company(slug: "huawei") { statements(first: 5) { totalCount nodes { text(lang: ZH) } } } }',
    );
    expect(company.statements.totalCount).toBe(
      seed.statements.filter((s) => s.entities?.includes('huawei') || s.effect?.actors?.includes('huawei')).length,
    );
    expect(company.statements.nodes[0]?.text).toMatch(/\p{Script=Han}/u);
  });
});

describe('evidence', () => {
  test('of 100 facts leads to a document with an address, or says openly that none was opened', async () => {
    const facts = [...project(seed).relations.values()]
      .flat()
      .map(({ id }) => String(id))
      .sort();
    // Every n-th fact: a sample that is spread over all types and the same in every run.
    const step = Math.floor(facts.length / 100);
    const wanted = Array.from({ length: 100 }, (_, index) => facts[index * step] ?? '');
    const { nodes: found } = await app.ask<{ nodes: (FactAnswer | null)[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Fact {
         slug freshness lastVerified evidence { source { slug url opened note } } } } }`,
      { ids: wanted.map((slug) => encodeGlobalId('Fact', slug, TODAYS_FRAME)) },
    );
    expect(found.map((fact) => fact?.slug)).toEqual(wanted);
    for (const { slug, evidence, freshness, lastVerified } of found.filter((fact) => fact !== null)) {
      expect(evidence.length, slug).toBeGreaterThan(0);
      const addressed = evidence.some(({ source }) => source.url?.startsWith('http'));
      if (!addressed)
        expect(
          evidence.map(({ source }) => source.opened).every((opened) => !opened),
          slug,
        ).toBe(true);
      expect(freshness === 'NEVER_OPENED', slug).toBe(lastVerified === null);
    }
  });

  test('that nobody looked at for long is flagged', async () => {
    const later = await startTestApp({ now: () => new Date('2028-01-01T00:00:00Z') });
    try {
      const { claims } = await later.ask<{ claims: { nodes: { headline: { freshness: string } }[] } }>(
        '{ claims(measure: "production", first: 5) { nodes { headline { freshness } } } }',
      );
      expect(claims.nodes.map(({ headline }) => headline.freshness)).toContain('STALE');
      expect(claims.nodes.map(({ headline }) => headline.freshness)).not.toContain('FRESH');
    } finally {
      await later.close();
    }
  });
});

const TODAYS_FRAME = { asOf: TODAY, knownOn: TODAY, dataUse: 'ANY', today: TODAY } as const;

interface FactAnswer {
  readonly slug: string;
  readonly freshness: string;
  readonly lastVerified: string | null;
  readonly evidence: readonly { readonly source: { readonly url: string | null; readonly opened: boolean } }[];
}

describe('bad input', () => {
  test.each([
    ['{ claims(measure: "produktion") { totalCount } }', 'BAD_USER_INPUT', 'production'],
    ['{ claims(comparable: "huawei-ai-chip-2025") { totalCount } }', 'NOT_FOUND', 'huawei-ai-chips-2025'],
    ['{ claims(about: "huawai") { totalCount } }', 'NOT_FOUND', 'huawei'],
    ['{ claims(first: 101) { totalCount } }', 'LIMIT_EXCEEDED', '100'],
    ['{ company(slug: "huawei") { claims(measure: "x") { totalCount } } }', 'BAD_USER_INPUT', 'Closest'],
  ])('%s', async (query, code, words) => {
    const { errors } = await app.answer(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(words);
  });
});

describe('statements per request', () => {
  const nested = (
    first: number,
  ) => `{ companies(first: ${first}, orderBy: {field: CONNECTIONS, direction: DESC}) { nodes {
    slug claims(first: ${first}) { totalCount nodes { key otherUnits { key } claims { value supersededBy { slug } about { id } evidence { source { slug } } } } }
    statements(first: ${first}) { nodes { claim { value } outcome { evidence { source { slug } } } } } } }
    changes(since: "2026-01-01", first: ${first}) { totalCount nodes { sentence } } }`;

  test('are constant in the size of the answer', async () => {
    const counts: number[] = [];
    for (const first of [1, 5, 20]) {
      app.statements.length = 0;
      await app.ask(nested(first));
      counts.push(app.statements.length);
    }
    // A page of one may lack a kind of record that a larger page has; from then on nothing grows.
    expect(counts[2]).toBeLessThanOrEqual((counts[1] ?? 0) + 2);
    expect(Math.max(...counts)).toBeLessThanOrEqual(22);
  });
});

test('why a statement is judged as it is stands in both languages', async () => {
  interface Noted {
    readonly zh: string | null;
    readonly en: string | null;
  }
  const { scenario } = await app.ask<{
    scenario: { statements: { nodes: { outcome: Noted | null; check: Noted | null }[] } };
  }>(
    `{ scenario(slug: "h200-allowed") { statements(first: 100, wholeText: true) { nodes {
         outcome { en: note(lang: EN) zh: note(lang: ZH) } check { en: note(lang: EN) zh: note(lang: ZH) } } } } }`,
  );
  const notes = scenario.statements.nodes.flatMap(({ outcome, check }) => [outcome, check]).filter((each) => each?.en);
  expect(notes.length).toBeGreaterThan(50);
  for (const note of notes) expect(note?.zh, note?.en ?? '').toMatch(/\p{Script=Han}/u);
});
