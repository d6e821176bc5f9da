/** Ledgers: which claim stands first and why, which exclude each other, what is a series and no dispute. */
import { describe, expect, test } from 'vitest';
import { disputeReason, headlineReason, valueText, type WordedClaim } from '../../../src/domain/claim-text.ts';
import { headlineKey } from '../../../src/domain/headline.ts';
import { judge, ledgerKeys, questionOf } from '../../../src/domain/ledger.ts';

interface Given {
  readonly id: string;
  readonly bound?: string;
  readonly low?: number;
  readonly central?: number;
  readonly high?: number;
  readonly measure?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly hedge?: string;
  readonly supersedes?: string[];
  readonly kind?: string;
  readonly grade?: string;
  readonly day?: string;
}

function claim(given: Given): WordedClaim {
  const { id, kind = 'press', grade = 'C', day = '2025-01-01', hedge = 'estimate', unit = 'chips' } = given;
  return {
    id,
    measure: given.measure ?? 'stock',
    unit,
    bound: given.bound ?? 'APPROX',
    low: given.low ?? null,
    central: given.central ?? null,
    high: given.high ?? null,
    period: given.period ?? '2025',
    hedge: hedge.toUpperCase(),
    supersedes: given.supersedes ?? [],
    sourceKind: kind.toUpperCase(),
    sourceGrade: grade,
    recordedDay: day,
    headline: headlineKey({ id, hedge, recordedDay: day, sources: [{ kind, grade }] }),
    wordsEn: null,
    wordsZh: null,
    makerEn: id.toUpperCase(),
    makerZh: id.toUpperCase(),
  };
}

describe('the headline', () => {
  const order = (...claims: Given[]) => judge(claims.map(claim)).claims.map(({ id }) => id);

  test('official before filing before research before press', () => {
    const all = ['press', 'research', 'filing', 'official', 'forum', 'vendor'].map((kind) => ({ id: kind, kind }));
    expect(order(...all)).toEqual(['official', 'filing', 'vendor', 'research', 'press', 'forum']);
  });
  test('then newer before older, then the better grade, then the id', () => {
    expect(order({ id: 'old', day: '2025-01-01' }, { id: 'new', day: '2025-02-01' })).toEqual(['new', 'old']);
    expect(order({ id: 'c', grade: 'C' }, { id: 'b', grade: 'B' })).toEqual(['b', 'c']);
    expect(order({ id: 'b' }, { id: 'a' })).toEqual(['a', 'b']);
  });
  test('a better kind of source beats a newer one', () => {
    expect(order({ id: 'press', day: '2026-01-01' }, { id: 'official', kind: 'official', day: '2024-01-01' })).toEqual([
      'official',
      'press',
    ]);
  });
  test('what was replaced comes after what stands, denials last', () => {
    const first = { id: 'guided', kind: 'official', central: 1 };
    const booked = { id: 'booked', central: 2, supersedes: ['guided'] };
    const denial = { id: 'denial', kind: 'official', hedge: 'denied', central: 0 };
    expect(order(denial, first, booked)).toEqual(['booked', 'guided', 'denial']);
  });

  test.each([
    [[{ id: 'a' }], 'ONLY', 'no other claim is known'],
    [[{ id: 'a' }, { id: 'b', hedge: 'denied' }], 'STANDING', 'were replaced or are denials'],
    [[{ id: 'a', kind: 'official' }, { id: 'b' }], 'SOURCE_KIND', 'its source is official, that of the next (B) press'],
    [[{ id: 'a', day: '2025-03-01' }, { id: 'b' }], 'NEWER', 'it is newer (2025-03-01 against 2025-01-01, B)'],
    [[{ id: 'a', grade: 'A' }, { id: 'b' }], 'GRADE', 'its grade is better (A against C, B)'],
    [[{ id: 'a' }, { id: 'b' }], 'ID', 'the order is that of their ids'],
  ] as const)('says what decided: %#', (claims, decidedBy, words) => {
    const judgement = judge(claims.map(claim));
    expect(judgement.decidedBy).toBe(decidedBy);
    expect(headlineReason('EN', judgement)).toContain(words);
    expect(headlineReason('ZH', judgement)).toContain('规则：官方先于申报文件');
  });
});

describe('a dispute', () => {
  test.each([
    ['two values', { central: 800, bound: 'EXACT' }, { central: 200, bound: 'EXACT' }, true],
    ['one value twice', { central: 200 }, { central: 200, bound: 'EXACT' }, false],
    ['a value within an interval', { central: 90 }, { low: 80, high: 100, bound: 'INTERVAL' }, false],
    ['a value beside an interval', { central: 70 }, { low: 80, high: 100, bound: 'INTERVAL' }, true],
    ['intervals that touch', { low: 1, high: 2, bound: 'INTERVAL' }, { low: 2, high: 3, bound: 'INTERVAL' }, false],
    ['at least and at most', { low: 800, bound: 'AT_LEAST' }, { high: 200, bound: 'AT_MOST' }, true],
    ['at most and at least', { high: 900, bound: 'AT_MOST' }, { low: 200, bound: 'AT_LEAST' }, false],
    ['another period', { central: 1, period: '2024' }, { central: 2, period: '2025' }, false],
    ['a month of the year', { central: 1, period: '2025-12' }, { central: 2, period: '2025' }, true],
    ['a denial', { central: 1 }, { central: 1, hedge: 'denied' }, true],
  ] as const)('%s', (_, one, other, disputed) => {
    const judgement = judge([claim({ id: 'a', ...one }), claim({ id: 'b', ...other })]);
    expect(judgement.dispute !== undefined).toBe(disputed);
    expect(/exclude each other\.$/.test(disputeReason('EN', judgement))).toBe(!disputed);
  });
  test('is not with what was replaced', () => {
    const judgement = judge([claim({ id: 'a', central: 1 }), claim({ id: 'b', central: 2, supersedes: ['a'] })]);
    expect(judgement).toMatchObject({ dispute: undefined, low: 2, high: 2, spread: null });
  });
});

test('the spread is the greatest over the smallest number, ends included; none with nought', () => {
  expect(judge([claim({ id: 'a', high: 200, bound: 'AT_MOST' }), claim({ id: 'b', central: 805 })])).toMatchObject({
    low: 200,
    high: 805,
    spread: 4.025,
  });
  expect(judge([claim({ id: 'a', central: 0 }), claim({ id: 'b', central: 5 })]).spread).toBeNull();
});

test('figures of days apart are a series, those that overlap one ledger', () => {
  const member = (id: string, period: string, unit = 'chips', comparable: string | undefined = 'q') => ({
    id,
    measure: 'stock',
    period,
    unit,
    comparable,
  });
  const keys = ledgerKeys([
    member('a', '2025'),
    member('b', '2025-12'),
    member('c', '2026-02'),
    { id: 'd', measure: 'stock', period: '2025', unit: 'chips' },
  ]);
  expect(Object.fromEntries(keys)).toEqual({ a: 'q@2025', b: 'q@2025', c: 'q@2026-02', d: 'd' });
  expect(ledgerKeys([member('a', '2025'), member('b', '2025-H1')]).get('b')).toBe('q');
});

test('when something comes is one question, whatever period each answer names', () => {
  const years = (id: string, central: number) => claim({ id, central, unit: 'year', period: String(central) });
  expect(judge([years('a', 2028), years('b', 2030)]).dispute).toBeDefined();
  const keys = ledgerKeys(
    ['2028', '2030'].map((period) => ({
      id: period,
      measure: 'milestone-year',
      period,
      unit: 'year',
      comparable: 'euv',
    })),
  );
  expect([...keys.values()]).toEqual(['euv', 'euv']);
});

test('what adds up over a period is compared for the same days only', () => {
  const orders = (id: string, period: string, central: number) => claim({ id, measure: 'orders', period, central });
  expect(judge([orders('a', '2026', 1_000_000), orders('b', '2026-01', 0)]).dispute).toBeUndefined();
  expect(judge([orders('a', '2026', 1_000_000), orders('b', '2026', 0)]).dispute).toBeDefined();
  const share = (period: string) => ({ id: period, measure: 'market-share', period, unit: 'share', comparable: 'q' });
  expect([...ledgerKeys([share('2026'), share('2026-05')]).values()]).toEqual(['q@2026', 'q@2026-05']);
});

test('ledgers are the same in whatever order claims are read, also where one adds up and the other does not', () => {
  const of = (id: string, measure: string, period: string) => ({ id, measure, period, unit: 'dies', comparable: 'q' });
  const claims = [of('a', 'production', '2024'), of('b', 'stock', '2024'), of('c', 'production', '2024/2025')];
  const keys = (list: typeof claims) => Object.fromEntries([...ledgerKeys(list)].sort());
  expect(keys(claims)).toEqual({ a: 'q@2024', b: 'q@2024', c: 'q@2024/2025' });
  expect(keys([...claims].reverse())).toEqual(keys(claims));
});

test('an approximate value with one end is open on the other side', () => {
  const dispute = (one: Given, other: Given) => judge([claim(one), claim(other)]).dispute !== undefined;
  expect(dispute({ id: 'a', low: 10, central: 140 }, { id: 'b', central: 200 })).toBe(false);
  expect(dispute({ id: 'a', low: 10, central: 140 }, { id: 'b', central: 5 })).toBe(true);
});

test('figures of unknown days are no rivals', () => {
  const [one, other] = [
    claim({ id: 'a', central: 1, period: 'unknown' }),
    claim({ id: 'b', central: 2, period: 'unknown' }),
  ];
  expect(judge([one, other]).dispute).toBeUndefined();
});

test('twice a year or a day means nothing', () => {
  const pair = (unit: string, one: number, other: number) =>
    judge([claim({ id: 'a', unit, central: one }), claim({ id: 'b', unit, central: other })]).spread;
  expect([pair('year', 2026, 2028), pair('yyyymmdd', 20_260_115, 20_260_116), pair('boolean', 1, 1)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(pair('chips', 2, 4)).toBe(2);
});

test('a question answered in another unit has the unit behind its key', () => {
  expect(questionOf('huawei-ai-chips-2025-cards', 'cards')).toBe('huawei-ai-chips-2025');
  expect(questionOf('huawei-ai-chips-2025', 'chips')).toBe('huawei-ai-chips-2025');
});

test('values in words', () => {
  const words = (given: Given) => [valueText('EN', claim(given)), valueText('ZH', claim(given))];
  expect(words({ id: 'a', high: 200_000, bound: 'AT_MOST' })).toEqual(['at most 200,000 chips', '至多200,000颗芯片']);
  expect(words({ id: 'a', central: 0.71, unit: 'share' })).toEqual(['about 71 %', '约71 %']);
  expect(words({ id: 'a', low: 1, high: 2, bound: 'INTERVAL', unit: 'mw' })).toEqual(['1 MW to 2 MW', '1兆瓦至2兆瓦']);
  expect(words({ id: 'a', central: 20_260_115, bound: 'EXACT', unit: 'yyyymmdd' })[0]).toBe('2026-01-15');
  expect(words({ id: 'a', central: 1, bound: 'EXACT', unit: 'boolean' })).toEqual(['yes', '是']);
  expect(words({ id: 'a', low: 65, central: 75, high: 80 })).toEqual([
    'about 75 chips (65 chips to 80 chips)',
    '约75颗芯片（65颗芯片至80颗芯片）',
  ]);
  expect(words({ id: 'a', low: 10, central: 140 })[0]).toBe('about 140 chips (at least 10 chips)');
  expect(words({ id: 'a', low: 2028, bound: 'AT_LEAST', unit: 'year' })).toEqual(['2028 or later', '2028年或以后']);
  expect(words({ id: 'a', high: 2028, bound: 'AT_MOST', unit: 'year' })).toEqual(['2028 or before', '2028年或以前']);
});
