/** Export verdicts through the API, over the real seed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface VerdictAnswer {
  readonly outcome: string;
  readonly reviewPolicy: string | null;
  readonly classification: string;
  readonly reasons: readonly string[];
  readonly missingFacts: readonly string[];
  readonly notes: readonly string[];
  readonly explanation: string;
  readonly sentence: string;
  readonly zh: string;
  readonly counterGates: readonly { readonly slug: string }[];
  readonly practice: readonly { readonly headline: { readonly value: string } }[];
  readonly jurisdiction: { readonly subjectToEar: string };
  readonly tariff: { readonly applies: string; readonly rate: number | null };
  readonly requirements: readonly {
    readonly reason: string;
    readonly applies: string;
    readonly party: { readonly slug: string } | null;
    readonly condition: { readonly policyEvent: { readonly slug: string } | null };
  }[];
  readonly nextScheduledChange: { readonly from: string } | null;
}

const VERDICT = `query ($transaction: TransactionInput!, $at: Frame) {
  exportVerdict(transaction: $transaction, at: $at) {
    outcome reviewPolicy classification reasons missingFacts(lang: EN) notes(lang: EN) explanation(lang: EN)
    sentence(lang: EN) zh: sentence(lang: ZH) counterGates { slug } practice { headline { value } }
    jurisdiction { subjectToEar } tariff { applies rate } nextScheduledChange { from }
    requirements { reason applies party { slug } condition { policyEvent { slug } } }
  }
}`;

async function verdict(transaction: object, asOf = '2026-11-23'): Promise<VerdictAnswer> {
  const { exportVerdict } = await app.ask<{ exportVerdict: VerdictAnswer }>(VERDICT, { transaction, at: { asOf } });
  return exportVerdict;
}

describe('a verdict', () => {
  test('on an H20 shows its sums, its letter, and both governments', async () => {
    const answer = await verdict({ item: { chip: 'h20' }, destination: 'CN' });
    expect([answer.outcome, answer.classification, answer.reasons]).toEqual([
      'LICENCE_REQUIRED',
      'NOT_3A090',
      ['IS_INFORMED_LETTER'],
    ]);
    expect(answer.explanation).toContain('296 TFLOPS (fp8, dense) x 8 bits = 2,368 < 2,400');
    expect(answer.explanation).toContain('2,368 / 814 mm2 = 2.91 < 3.2');
    expect(answer.requirements[0]?.condition.policyEvent?.slug).toBe('us-letters-2025-04');
    expect(answer.counterGates.length).toBeGreaterThan(0);
    for (const { slug } of answer.counterGates) expect(slug).toMatch(/^cn-/);
    expect(answer.practice.length).toBeGreaterThan(0);
    expect(answer.zh).toContain('须取得许可证');
    expect(answer.notes.join(' ')).toContain('2026-10-09');
  });

  test('on the same H200 differs by the way and by the parent', async () => {
    const ask = async (given: object, asOf: string) => {
      const { outcome, reviewPolicy } = await verdict({ item: { chip: 'h200-sxm' }, ...given }, asOf);
      return [outcome, reviewPolicy];
    };
    for (const asOf of ['2026-01-14', '2026-01-15']) {
      const after = asOf === '2026-01-15' ? 'CASE_BY_CASE' : 'PRESUMPTION_OF_DENIAL';
      expect(await ask({ destination: 'CN' }, asOf)).toEqual(['LICENCE_REQUIRED', after]);
      for (const given of [
        { origin: 'TW', destination: 'CN' },
        { origin: 'CN', destination: 'CN' },
        { destination: 'MY', ultimateParentCountry: 'CN' },
      ])
        expect(await ask(given, asOf)).toEqual(['LICENCE_REQUIRED', 'PRESUMPTION_OF_DENIAL']);
    }
  });

  test('on a recorded consignee looks at its lists and owners', async () => {
    const answer = await verdict({ item: { chip: 'rtx-4090' }, destination: 'CN', consignee: 'inspur' });
    expect(answer.reasons).toContain('ENTITY_LISTED');
    const listed = answer.requirements.find(({ reason }) => reason === 'ENTITY_LISTED');
    expect([listed?.applies, listed?.party?.slug]).toEqual(['TRUE', 'inspur']);
    // The subsidiary of a Chinese parent abroad.
    const tiktok = await verdict({ item: { chip: 'b200' }, destination: 'SG', consignee: 'tiktok' });
    expect(tiktok.reasons).toContain('HEADQUARTERS_RULE');
  });

  test('on a unit abroad of a recorded company looks at the seat of the company', async () => {
    const shipment = { item: { slug: 'h200-sxm' }, origin: 'TW', destination: 'SG', consigneeCountry: 'SG' };
    const unit = await verdict({ ...shipment, consignee: 'tencent' });
    expect([unit.outcome, unit.reviewPolicy]).toEqual(['LICENCE_REQUIRED', 'PRESUMPTION_OF_DENIAL']);
    expect(unit.reasons).toContain('HEADQUARTERS_RULE');
    // The same for somebody of whom nothing is known but the seat.
    expect((await verdict(shipment)).outcome).toBe('NO_LICENCE_REQUIRED');
  });

  test('looks at further parties', async () => {
    const parties = { otherParties: [{ party: 'inspur', role: 'PURCHASER' }] };
    const answer = await verdict({ item: { chip: 'rtx-4090' }, destination: 'DE', ...parties });
    expect([answer.outcome, answer.reasons]).toEqual(['LICENCE_REQUIRED', ['ENTITY_LISTED']]);
  });

  test('on a system looks at the accelerators inside, on memory at its density', async () => {
    const rack = await verdict({ item: { system: 'gb200-nvl72' }, destination: 'CN' });
    expect([rack.classification, rack.outcome]).toEqual(['ECCN_4A090_A', 'LICENCE_REQUIRED']);
    const memory = await verdict({ item: { memoryStack: 'hbm3e' }, destination: 'CN' });
    expect([memory.classification, memory.outcome]).toEqual(['ECCN_3A090_C', 'LICENCE_REQUIRED']);
  });

  test('on an item by its numbers', async () => {
    const ask = (tops: number, dieAreaMm2: number | null) =>
      verdict({ item: { hypothetical: { tops, bits: 8, dieAreaMm2, datacenter: true } }, destination: 'SA' });
    expect((await ask(600, 800)).classification).toBe('ECCN_3A090_A');
    expect((await ask(599, 3000)).outcome).toBe('NO_LICENCE_REQUIRED');
    const open = await ask(300, null);
    expect([open.outcome, open.missingFacts.join(' ')]).toEqual([
      'UNDETERMINED',
      expect.stringContaining('area of the logic dies'),
    ]);
  });

  test('on Ascend names general prohibition 10, and is never free', async () => {
    for (const destination of ['DE', 'MY', 'US']) {
      const answer = await verdict({ item: { chip: 'ascend-910c' }, origin: 'CN', destination }, '2026-01-01');
      expect(answer.outcome).not.toBe('NO_LICENCE_REQUIRED');
      expect(answer.reasons).toContain('GENERAL_PROHIBITION_10');
    }
  });

  test('of a day in the far future says how far the sources reach', async () => {
    const answer = await verdict({ item: { chip: 'h200-sxm' }, destination: 'CN' }, '2035-01-01');
    expect(answer.notes.join(' ')).toContain('2026-10-09');
  });

  test('knows on a day only what could be read by then', async () => {
    const ask = async (knownOn: string) => {
      const { exportVerdict } = await app.ask<{ exportVerdict: VerdictAnswer }>(VERDICT, {
        transaction: { item: { chip: 'h200-sxm' }, destination: 'CN' },
        at: { asOf: '2026-02-01', knownOn },
      });
      return exportVerdict.reviewPolicy;
    };
    expect([await ask('2026-01-12'), await ask('2026-01-13')]).toEqual(['PRESUMPTION_OF_DENIAL', 'CASE_BY_CASE']);
  });

  test('takes one statement', async () => {
    app.statements.length = 0;
    await app.ask('{ exportVerdict(transaction: { item: { chip: "h20" }, destination: CN }) { outcome reasons } }');
    // One more reads the country, to refuse one that does not exist.
    expect(app.statements).toEqual(['entitiesByIds', 'transactionRecord']);
  });
});

describe('bad input', () => {
  test.each([
    [{ item: { chip: 'ascend-910x' }, destination: 'CN' }, 'NOT_FOUND', 'ascend-910c'],
    [{ item: { chip: 'nvidia' }, destination: 'CN' }, 'BAD_USER_INPUT', 'is a Company'],
    [{ item: { chip: 'h20' }, destination: 'XX' }, 'BAD_USER_INPUT', 'XX'],
    [{ item: { chip: 'h20' }, destination: 'CN', consignee: 'huawai' }, 'NOT_FOUND', 'huawei'],
    [{ item: { chip: 'h20' }, destination: 'CN', consignee: 'h200-sxm' }, 'BAD_USER_INPUT', 'is a Chip'],
    [{ item: { chip: 'h20' }, destination: 'CN', route: 'REEXPORT' }, 'BAD_USER_INPUT', 'which is EXPORT'],
    [{ item: { hypothetical: { tops: 1 } }, destination: 'CN' }, 'BAD_USER_INPUT', 'bits'],
    [{ item: { hypothetical: { tops: 1, bits: 7 } }, destination: 'CN' }, 'BAD_USER_INPUT', '4, 6, 8'],
    [{ item: { hypothetical: { tops: -1, bits: 8 } }, destination: 'CN' }, 'BAD_USER_INPUT', 'below 0'],
    [{ item: {}, destination: 'CN' }, 'BAD_USER_INPUT', 'item'],
  ])('%j: %s', async (transaction, code, words) => {
    const { errors } = await app.answer(VERDICT, { transaction });
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toContain(words);
  });
});

describe('the calendar', () => {
  test('of an H200 to China has each period with what opened it', async () => {
    const { exportVerdictCalendar: periods } = await app.ask<{
      exportVerdictCalendar: {
        from: string;
        until: string | null;
        scheduled: boolean;
        beyondSources: boolean;
        openedBy: { slug: string }[];
        verdict: { reviewPolicy: string | null; outcome: string };
      }[];
    }>(`{ exportVerdictCalendar(transaction: { item: { chip: "h200-sxm" }, destination: CN }, from: "2023-01-01", until: "2026-12-31") {
      from until scheduled beyondSources openedBy { slug } verdict { outcome reviewPolicy } } }`);
    expect(periods.map(({ from, verdict: { reviewPolicy } }) => [from, reviewPolicy])).toEqual([
      ['2023-01-01', null],
      ['2023-11-17', 'PRESUMPTION_OF_DENIAL'],
      ['2025-04-09', 'PRESUMPTION_OF_DENIAL'],
      ['2026-01-15', 'CASE_BY_CASE'],
    ]);
    expect(periods.at(-1)?.openedBy.map(({ slug }) => slug)).toContain('us-h200-2026-01');
    expect(periods.at(-1)?.until).toBeNull();
  });

  test('marks what lies ahead and what no source reaches', async () => {
    const { exportVerdictCalendar: periods } = await app.ask<{
      exportVerdictCalendar: {
        from: string;
        scheduled: boolean;
        beyondSources: boolean;
        verdict: { outcome: string };
      }[];
    }>(
      `{ exportVerdictCalendar(transaction: { item: { chip: "rtx-a6000" }, destination: CN, consignee: "hisilicon" }, from: "2026-11-01", until: "2026-12-31", at: { knownOn: "2026-11-01" }) {
        from scheduled beyondSources verdict { outcome } } }`,
    );
    for (const period of periods) expect(period.beyondSources).toBe(true);
  });

  test('refuses an end before its start', async () => {
    const { errors } = await app.answer(
      '{ exportVerdictCalendar(transaction: { item: { chip: "h20" }, destination: CN }, from: "2026-01-02", until: "2026-01-01") { from } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a party', () => {
  interface Status {
    readonly partyStatus: {
      readonly caught: string;
      readonly caughtByOwners: string;
      readonly affiliatesRule: string;
      readonly reviewPolicy: string | null;
      readonly listings: readonly { readonly list: string; readonly footnote: string | null }[];
      readonly listedOwners: readonly { readonly slug: string }[];
      readonly ultimateParent: { readonly slug: string } | null;
    };
  }
  const STATUS = `query ($party: String!, $at: Frame) { partyStatus(party: $party, at: $at) {
    caught caughtByOwners affiliatesRule reviewPolicy listings { list footnote } listedOwners { slug } ultimateParent { slug } } }`;
  const status = async (party: string, asOf: string) =>
    (await app.ask<Status>(STATUS, { party, at: { asOf } })).partyStatus;

  test('that is listed is caught from that day on', async () => {
    expect((await status('huawei', '2019-05-15')).caught).toBe('FALSE');
    const now = await status('huawei', '2026-11-23');
    expect([now.caught, now.listings.map(({ footnote }) => footnote), now.reviewPolicy]).toEqual([
      'TRUE',
      ['1'],
      'PRESUMPTION_OF_DENIAL',
    ]);
  });

  test('that listed parties own is caught while the 50 % rule holds', async () => {
    const days = ['2025-09-28', '2025-10-01', '2025-12-01', '2026-11-23'];
    const found = await Promise.all(days.map((day) => status('hisilicon', day)));
    expect(found.map(({ affiliatesRule }) => affiliatesRule)).toEqual(['FALSE', 'TRUE', 'FALSE', 'UNKNOWN']);
    for (const { caughtByOwners, listedOwners } of found) {
      expect(caughtByOwners).toBe('TRUE');
      expect(listedOwners.map(({ slug }) => slug)).toContain('huawei');
    }
  });

  test('that nobody knows is NOT_FOUND', async () => {
    const { errors } = await app.answer(STATUS, { party: 'huawai' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('restricted hardware', () => {
  test('comes from verdicts over all chips, in one statement and with its pages', async () => {
    app.statements.length = 0;
    const { restrictedHardware: first } = await app.ask<{
      restrictedHardware: {
        totalCount: number;
        edges: { because: string; node: { slug: string }; verdict: { outcome: string } }[];
      };
    }>(
      '{ restrictedHardware(destination: CN, first: 100) { totalCount edges { because node { slug } verdict { outcome } } } }',
    );
    expect(app.statements.filter((name) => name === 'transactionRecord')).toHaveLength(1);
    const slugs = first.edges.map(({ node }) => node.slug);
    expect(slugs).toEqual([...slugs].sort());
    expect(slugs).toContain('h200-sxm');
    for (const { because, verdict: given } of first.edges) {
      expect(because).toBe('ITEM');
      expect(given.outcome).not.toBe('NO_LICENCE_REQUIRED');
    }
    const { restrictedHardware: germany } = await app.ask<{
      restrictedHardware: { edges: { verdict: { outcome: string } }[] };
    }>('{ restrictedHardware(destination: DE, first: 100) { edges { verdict { outcome } } } }');
    expect(germany.edges.every(({ verdict: given }) => given.outcome === 'UNDETERMINED')).toBe(true);
  });

  test('for a listed consignee everything else is restricted by the party', async () => {
    const { item, party } = await app.ask<Record<string, { totalCount: number }>>(`{
      item: restrictedHardware(destination: CN, consignee: "huawei") { totalCount }
      party: restrictedHardware(destination: CN, consignee: "huawei", because: PARTY) { totalCount }
    }`);
    expect(Number(party?.totalCount)).toBeGreaterThan(10);
    const { chips } = await app.ask<{ chips: { totalCount: number } }>('{ chips { totalCount } }');
    expect(Number(item?.totalCount) + Number(party?.totalCount)).toBe(chips.totalCount);
  });

  test('stands at a chip for several destinations in one statement', async () => {
    app.statements.length = 0;
    const { chip } = await app.ask<{ chip: { verdicts: { destination: string; outcome: string }[] } }>(
      '{ chip(slug: "h200-sxm") { verdicts(destinations: [CN, DE, SA]) { destination outcome } } }',
    );
    expect(chip.verdicts).toEqual([
      { destination: 'CN', outcome: 'LICENCE_REQUIRED' },
      { destination: 'DE', outcome: 'NO_LICENCE_REQUIRED' },
      { destination: 'SA', outcome: 'LICENCE_REQUIRED' },
    ]);
    expect(app.statements.filter((name) => name === 'transactionRecord')).toHaveLength(1);
  });
});

test('what comes out by other figures is shown with its sum, where it differs', async () => {
  const ask = async (chip: string) => {
    const { exportVerdict } = await app.ask<{ exportVerdict: { classification: string; rivalResults: unknown[] } }>(
      `query ($chip: String!) { exportVerdict(transaction: { item: { chip: $chip }, destination: CN }, at: { asOf: "2026-10-01" }) {
         classification rivalResults { text(lang: EN) zh: text(lang: ZH) arithmetic claim { slug } outcome classification } } }`,
      { chip },
    );
    return exportVerdict;
  };
  expect(await ask('trainium-1')).toMatchObject({
    rivalResults: [
      {
        text: 'if TF32 counted as 32 bits, as no public classification does',
        arithmetic: '190 TFLOPS (tf32, dense) x 32 bits = 6,080',
        claim: null,
        outcome: 'LICENCE_REQUIRED',
        classification: 'ECCN_3A090_A',
      },
    ],
  });
  // 15,840 by one source and 15,832 by another: the same result.
  expect((await ask('h200-sxm')).rivalResults).toEqual([]);
});
