/** The second clock: nothing that the public learned later stands in an answer, and what limits a figure stays with it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const ERRATUM = 'hyperscaler-share-of-world-ai-compute';

test('a correction shows only from its day on', async () => {
  const retractedOn = async (knownOn: string) => {
    const { claim } = await app.ask<{
      claim: { retractedOn: string | null; retractedBecause: string | null; ledger: object | null };
    }>(
      `{ claim(slug: "ac-epoch-hyper-67", at: { knownOn: "${knownOn}" }) { retractedOn retractedBecause ledger { key } } }`,
    );
    return [claim.retractedOn, claim.retractedBecause !== null, claim.ledger !== null];
  };
  expect(await retractedOn('2026-04-14')).toEqual([null, false, true]);
  expect(await retractedOn('2026-04-15')).toEqual(['2026-04-15', true, false]);
  const { claims } = await app.ask<{ claims: { nodes: { claims: { retractedOn: string | null }[] }[] } }>(
    `{ claims(comparable: "${ERRATUM}", at: { knownOn: "2026-04-10" }) { nodes { claims { retractedOn } } } }`,
  );
  const days = claims.nodes.flatMap((ledger) => ledger.claims.map((claim) => claim.retractedOn));
  expect([...new Set(days)]).toEqual([null]);
});

test('lists, counts and search leave out what was announced after the day known', async () => {
  const { asOf, knownOn, both } = await app.ask<Record<string, { totalCount: number }>>(`{
    asOf: chips(at: { asOf: "2023-01-01" }) { totalCount }
    knownOn: chips(at: { knownOn: "2023-01-01" }) { totalCount }
    both: chips { totalCount }
  }`);
  expect(knownOn?.totalCount).toBe(asOf?.totalCount);
  expect(Number(knownOn?.totalCount)).toBeLessThan(Number(both?.totalCount));
  const { search, chip } = await app.ask<{
    search: { nodes: { slug: string }[] };
    chip: { existence: string };
  }>(`{
    search(text: "Rubin", at: { knownOn: "2022-01-01" }) { nodes { ... on Entity { slug } } }
    chip(slug: "rubin-cpx", at: { knownOn: "2022-01-01" }) { existence }
  }`);
  expect(search.nodes.map(({ slug }) => slug)).not.toContain('rubin-cpx');
  expect(chip.existence).toBe('NOT_YET_ANNOUNCED');
});

test('whom an act names is framed like every other list', async () => {
  const named = async (asOf: string) => {
    const { policyEvent } = await app.ask<{
      policyEvent: { chips: { totalCount: number; nodes: { slug: string }[] } };
    }>(
      `{ policyEvent(slug: "us-entity-sugon-hygon-2019", at: { asOf: "${asOf}" }) { chips(first: 100) { totalCount nodes { slug } } } }`,
    );
    expect(policyEvent.chips.totalCount).toBe(policyEvent.chips.nodes.length);
    return policyEvent.chips.nodes.map(({ slug }) => slug);
  };
  expect(await named('2023-01-01')).not.toContain('dcu-bw1000');
  expect(await named('2026-11-23')).toContain('dcu-bw1000');
});

test('an outcome is known when its documents were out, not on the day it speaks of', async () => {
  const { early, late } = await app.ask<Record<string, { outcome: object | null; check: { status: string } | null }>>(`{
    early: statement(slug: "seed-030", at: { knownOn: "2025-11-15" }) { outcome { verdict } check { status } }
    late: statement(slug: "seed-030") { outcome { verdict } check { status } }
  }`);
  expect(early?.check).toBeNull();
  expect(late?.check).not.toBeNull();
});

test('a corrected fact that a change shows can be fetched again', async () => {
  const { changes } = await app.ask<{ changes: { nodes: { before: { id: string; slug: string } | null }[] } }>(
    '{ changes(since: "2020-01-01", kinds: [CORRECTED, WITHDRAWN], records: [FACT]) { nodes { before { id ... on Fact { slug } } } } }',
  );
  const before = changes.nodes.flatMap((change) => change.before ?? []);
  expect(before.length).toBeGreaterThan(0);
  for (const { id, slug } of before) {
    const { node } = await app.ask<{ node: { slug: string } | null }>(
      'query ($id: ID!) { node(id: $id) { ... on Fact { slug } } }',
      { id },
    );
    expect(node?.slug).toBe(slug);
  }
});

describe('a change in words', () => {
  const sentences = async (slug: string, lang: string, about: string) => {
    const { changes } = await app.ask<{
      changes: { nodes: { sentence: string; after: { slug?: string } | null }[]; pageInfo: { endCursor: string } };
    }>(
      `{ changes(since: "2015-01-01", records: [CLAIM], about: "${about}", first: 100) { nodes { sentence(lang: ${lang}) after { ... on Claim { slug } } } } }`,
    );
    return changes.nodes.filter(({ after }) => after?.slug === slug).map(({ sentence }) => sentence);
  };

  test('says that a claim is denied', async () => {
    const [sentence] = await sentences('in-cn-newsbytes-deny', 'EN', 'country-cn');
    expect(sentence).toMatch(/NewsBytes, denied\)/);
  });

  test('says what a figure is limited to, and whose share it is', async () => {
    const dicing = await app.ask<{ changes: { nodes: { sentence: string }[] } }>(
      '{ changes(since: "2015-01-01", records: [CLAIM], about: "disco", first: 100) { nodes { sentence(lang: EN) } } }',
    );
    expect(dicing.changes.nodes.some(({ sentence }) => /Dicing tools, DISCO/i.test(sentence))).toBe(true);
  });
});

test('changes about a chip hold the acts that name it, and an act can be asked about by itself', async () => {
  const { h20, act } = await app.ask<Record<string, { totalCount: number }>>(`{
    h20: changes(since: "2015-01-01", records: [POLICY_EVENT], about: "h20") { totalCount }
    act: changes(since: "2015-01-01", about: "us-h200-2026-01") { totalCount }
  }`);
  expect(Number(h20?.totalCount)).toBeGreaterThan(5);
  expect(Number(act?.totalCount)).toBeGreaterThan(0);
});

test('commercial use leaves out facts, claims and changes that rest on non-commercial data alone', async () => {
  const count = async (dataUse: string) => {
    const answer = await app.ask<Record<string, { totalCount: number }>>(`{
      claims(at: { dataUse: ${dataUse} }) { totalCount }
      changes(since: "2010-01-01", at: { dataUse: ${dataUse} }) { totalCount }
    }`);
    return Object.values(answer).map(({ totalCount }) => totalCount);
  };
  const [any, commercial] = [await count('ANY'), await count('COMMERCIAL')];
  for (const [index, all] of any.entries()) expect(commercial[index]).toBeLessThan(all);
});

test('a long unknown key is refused at once', async () => {
  const start = performance.now();
  const { errors } = await app.answer('query ($key: String!) { claims(comparable: $key) { totalCount } }', {
    key: 'x'.repeat(50_000),
  });
  expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect(performance.now() - start).toBeLessThan(4000);
});

test('what limits a claim, and whom a statement goes back to, stand in both languages', async () => {
  const { en, zh, statement } = await app.ask<{
    en: { nodes: { claims: { scope: string | null }[] }[] };
    zh: { nodes: { claims: { scope: string | null }[] }[] };
    statement: { attributedTo: string };
  }>(`{
    en: claims(measure: "market-share", first: 50) { nodes { claims { scope(lang: EN) } } }
    zh: claims(measure: "market-share", first: 50) { nodes { claims { scope(lang: ZH) } } }
    statement(slug: "seed-001") { attributedTo(lang: ZH) }
  }`);
  const scopes = (page: typeof en) => page.nodes.flatMap(({ claims }) => claims.flatMap(({ scope }) => scope ?? []));
  expect(scopes(zh).length).toBe(scopes(en).length);
  expect(scopes(zh).length).toBeGreaterThan(10);
  for (const scope of scopes(zh)) expect(scope).toMatch(/\p{Script=Han}/u);
  expect(statement.attributedTo).toBe('环球网');
});

test('every key that a claim gives can be asked for', async () => {
  const { claims } = await app.ask<{ claims: { nodes: { claims: { comparable: string | null }[] }[] } }>(
    '{ claims(measure: "production", first: 100) { nodes { claims { comparable } } } }',
  );
  const keys = new Set(claims.nodes.flatMap((ledger) => ledger.claims.flatMap(({ comparable }) => comparable ?? [])));
  expect(keys.size).toBeGreaterThan(3);
  for (const key of keys) {
    const { errors } = await app.answer('query ($key: String!) { claims(comparable: $key, first: 1) { totalCount } }', {
      key,
    });
    expect(errors, key).toBeUndefined();
  }
});

test('two ceilings of one rule are in dispute', async () => {
  const { claims } = await app.ask<{ claims: { nodes: { disputed: boolean }[] } }>(
    '{ claims(comparable: "h200-cap-per-buyer") { nodes { disputed } } }',
  );
  expect(claims.nodes.some(({ disputed }) => disputed)).toBe(true);
});
