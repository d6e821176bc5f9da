/** Totals of compute over the real seed, against sums made from the files. */

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Seed } from '../../seed/model.ts';
import { readSeed } from '../../seed/validate.ts';
import { ROOT, startTestApp, type TestApp, WIDE } from '../support/app.ts';

let app: TestApp;
let seed: Seed;
beforeAll(async () => {
  app = await startTestApp(WIDE);
  const result = await readSeed(join(ROOT, 'seed'));
  if (!result.ok) throw new Error('the seed has mistakes');
  seed = result.seed;
});
afterAll(() => app.close());

interface Total {
  readonly of: { readonly slug: string };
  readonly holding: string;
  readonly metric: string;
  readonly low: number;
  readonly high: number | null;
  readonly figures: readonly { readonly records: readonly { readonly slug?: string }[] }[];
}

interface Answer {
  readonly computeTotals: {
    readonly nodes: readonly Total[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly leftOut: {
      readonly nodes: readonly { reason: string; reasonLabel: string; figure: Total['figures'][number] }[];
    };
  };
}

const TOTALS = `query ($by: TotalsBy!, $first: Int, $after: String, $forecasts: Boolean! = false,
  $metrics: [ComputeMetric!], $reasons: [LeftOutReason!], $at: Frame) {
  computeTotals(by: $by, includeForecasts: $forecasts, metrics: $metrics, first: $first, after: $after, at: $at) {
    nodes { of { slug } holding metric low high figures { records { ... on Claim { slug } } } }
    totalCount pageInfo { hasNextPage endCursor }
    leftOut(first: 100, reasons: $reasons) { nodes { reason reasonLabel(lang: ZH) figure { records { ... on Claim { slug } } } } }
  }
}`;

async function totals(variables: Record<string, unknown>): Promise<Answer['computeTotals']> {
  return (await app.ask<Answer>(TOTALS, { first: 100, ...variables })).computeTotals;
}

function cell(answer: Answer['computeTotals'], of: string, holding: string, metric: string) {
  const found = answer.nodes.find(
    (total) => total.of.slug === of && total.holding === holding && total.metric === metric,
  );
  return found && [found.low, found.high];
}

/** Chips that sites in a country host today, by the files: plain counts of chips without an end. */
function hostedIn(country: string): number {
  const sites = seed.entities.filter((entity) => entity.kind === 'Site' && entity.country === country);
  return sites
    .flatMap((site) => site.relations ?? [])
    .filter(({ type, to, hedge, validUntil }) => {
      const isChip = seed.entities.some((entity) => entity.id === to && entity.kind === 'Chip');
      return type === 'HOSTS' && isChip && hedge !== 'forecast' && hedge !== 'denied' && validUntil === undefined;
    })
    .reduce((sum, { attributes }) => sum + Number((attributes as { count?: number } | undefined)?.count ?? 0), 0);
}

describe('totals of compute', () => {
  test('agree with the files for countries that count chip by chip', async () => {
    const answer = await totals({ by: 'COUNTRY' });
    const countries = ['country-jp', 'country-no', 'country-sa', 'country-th', 'country-cn', 'country-id'];
    for (const country of countries) {
      const expected = hostedIn(country);
      expect(expected, country).toBeGreaterThan(1000);
      expect(cell(answer, country, 'HOSTING', 'UNITS'), country).toEqual([expected, expected]);
    }
  });

  test('keep owning, using and hosting apart', async () => {
    const answer = await totals({ by: 'COUNTRY' });
    // Epoch's estimates of December 2025: Amazon, Google, Meta, Microsoft, Oracle, xAI; and China as a whole.
    const american = [2_500_000, 5_000_000, 2_300_000, 3_400_000, 1_100_000, 500_000].reduce((a, b) => a + b);
    expect(cell(answer, 'country-us', 'OWNING', 'H100_EQUIVALENTS')).toEqual([american, american]);
    expect(cell(answer, 'country-cn', 'OWNING', 'H100_EQUIVALENTS')).toEqual([1_100_000, 1_100_000]);
    expect(cell(answer, 'country-cn', 'HOSTING', 'H100_EQUIVALENTS')).toEqual([94_402, 94_402]);
    const [low, high] = cell(answer, 'country-cn', 'USING', 'UNITS') ?? [];
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(15_000);
  });

  test('count the racks at Jakarta once', async () => {
    const answer = await totals({ by: 'COMPANY' });
    expect(cell(answer, 'indosat', 'HOSTING', 'UNITS')).toEqual([2304, 2304]);
    expect(cell(answer, 'inf-tech', 'USING', 'UNITS')).toEqual([0, 2304]);
  });

  test('let the erratum on Oracle and the group of all owners out, and say why', async () => {
    const { nodes, leftOut } = await totals({ by: 'COMPANY', reasons: ['OVERLAP', 'GROUP'] });
    const reasonOf = (slug: string) =>
      leftOut.nodes.filter(({ figure }) => figure.records.some((record) => record.slug === slug)).map((l) => l.reason);
    expect(cell({ nodes } as never, 'oracle', 'OWNING', 'H100_EQUIVALENTS')).toEqual([1_100_000, 1_100_000]);
    expect(reasonOf('ac-epoch-other-error')).toEqual(['OVERLAP']);
    expect(reasonOf('obs-epoch-total')).toEqual(['GROUP']);
    expect(leftOut.nodes.find(({ reason }) => reason === 'GROUP')?.reasonLabel).toContain('群体');
  });

  test('hold forecasts back until asked, and until their day', async () => {
    const question = { by: 'COMPANY', metrics: ['H100_EQUIVALENTS'] };
    const plain = await totals(question);
    const asked = await totals({ ...question, forecasts: true });
    const before = await totals({ ...question, forecasts: true, at: { asOf: '2026-01-15' } });
    expect(cell(plain, 'xai', 'HOSTING', 'H100_EQUIVALENTS')).toEqual([553_714, 553_714]);
    // Colossus 275,796, and Colossus 2 as projected for February 2026: 1,389,591.
    expect(cell(asked, 'xai', 'HOSTING', 'H100_EQUIVALENTS')).toEqual([1_665_387, 1_665_387]);
    expect(cell(before, 'xai', 'HOSTING', 'H100_EQUIVALENTS')).toEqual([553_714, 553_714]);
  });

  test('answer as of a day, with what was known on a day', async () => {
    const then = await totals({ by: 'COMPANY', at: { asOf: '2026-04-30', knownOn: '2025-12-31' } });
    expect(cell(then, 'google', 'OWNING', 'H100_EQUIVALENTS')).toBeUndefined();
    const autumn = await totals({ by: 'CHIP', at: { asOf: '2025-11-15' } });
    expect(cell(autumn, 'trainium-2', 'HOSTING', 'UNITS')).toEqual([500_000, 500_000]);
    expect(cell(await totals({ by: 'CHIP' }), 'trainium-2', 'HOSTING', 'UNITS')).toEqual([1_000_000, 1_000_000]);
  });

  test('page without losing or repeating a row, and refuse a foreign cursor', async () => {
    const all = (await totals({ by: 'COUNTRY' })).nodes.map(({ of, holding, metric }) => [of.slug, holding, metric]);
    const seen: string[][] = [];
    let after: string | null = null;
    do {
      const page: Answer['computeTotals'] = await totals({ by: 'COUNTRY', first: 7, after });
      expect(page.totalCount).toBe(all.length);
      seen.push(...page.nodes.map(({ of, holding, metric }) => [of.slug, holding, metric]));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all);
    const { pageInfo } = await totals({ by: 'COUNTRY', first: 1 });
    const { errors } = await app.answer(TOTALS, { by: 'COMPANY', after: pageInfo.endCursor });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('take as many statements for a hundred rows as for one', async () => {
    const count = async (first: number) => {
      app.statements.length = 0;
      await totals({ by: 'COMPANY', first });
      return app.statements.length;
    };
    expect(await count(100)).toBe(await count(2));
  });
});
