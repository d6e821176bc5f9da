import { describe, expect, test } from 'vitest';
import { type Figure, sumFigures, type TotalsBy } from '../../../src/domain/compute-totals.ts';

const H100_TPP = 15_831.2;

let next = 0;

/** A fact: 100 H100s hosted at a site of `acme` in Japan, where nothing else is said. */
function figure(parts: Partial<Figure> = {}): Figure {
  next += 1;
  return {
    records: [{ type: 'Fact', id: `fact-${next}` }],
    holding: 'HOSTING',
    place: 'site-a',
    part: 'h100',
    silicon: ['h100'],
    bySystem: false,
    holders: { COMPANY: ['acme'], COUNTRY: ['country-jp'], CHIP: ['h100'] },
    low: 100,
    high: 100,
    unit: 'CHIPS',
    tpp: H100_TPP,
    hedges: ['REPORTED'],
    period: null,
    start: null,
    replaced: false,
    ofGroup: false,
    ...parts,
  };
}

/** A claim on the H100 equivalents of a site. */
function claimed(parts: Partial<Figure> = {}): Figure {
  return figure({
    part: '',
    silicon: [],
    unit: 'H100_EQUIVALENTS',
    tpp: null,
    period: '2025-10',
    start: '2025-10-01',
    ...parts,
  });
}

function sums(figures: readonly Figure[], question: { by?: TotalsBy; asOf?: string; includeForecasts?: boolean } = {}) {
  const { totals, leftOut } = sumFigures(figures, {
    by: 'COMPANY',
    asOf: '2026-11-23',
    includeForecasts: false,
    ...question,
  });
  return {
    totals: totals.map(({ of, holding, metric, low, high }) => [of, holding, metric, low, high]),
    leftOut: leftOut.map((left) => [left.reason, left.metric, left.figure.records[0]?.id]),
  };
}

describe('totals of compute', () => {
  test('add sites, and multiply by the TPP of the chip', () => {
    const { totals, leftOut } = sums([figure(), figure({ place: 'site-b', low: 50, high: 50 })]);
    expect(totals).toEqual([
      ['acme', 'HOSTING', 'UNITS', 150, 150],
      ['acme', 'HOSTING', 'TPP', 2_374_680, 2_374_680],
    ]);
    expect(leftOut).toEqual([]);
  });

  test('never add owning to hosting, or units to H100 equivalents', () => {
    const { totals } = sums([figure({ tpp: null }), figure({ holding: 'OWNING', tpp: null }), claimed()]);
    expect(totals.map(([, holding, metric]) => `${holding} ${metric}`)).toEqual([
      'OWNING UNITS',
      'HOSTING UNITS',
      'HOSTING H100_EQUIVALENTS',
    ]);
  });

  test('keep the interval of rivals for one thing, and count it once', () => {
    const rivals = [claimed({ low: 200, high: 200 }), claimed({ low: 700, high: 900, period: '2025-Q4' })];
    expect(sums([...rivals, claimed({ place: 'site-b', low: 10, high: 20 })]).totals).toEqual([
      ['acme', 'HOSTING', 'H100_EQUIVALENTS', 210, 920],
    ]);
  });

  test('stay open upward where a figure says only at least', () => {
    expect(sums([figure({ tpp: null, high: null }), figure({ tpp: null, place: 'site-b' })]).totals).toEqual([
      ['acme', 'HOSTING', 'UNITS', 200, null],
    ]);
  });

  test('take the newest of a series that has begun', () => {
    const old = claimed({ low: 1, high: 1, period: '2025-03', start: '2025-03-01' });
    const current = claimed({ low: 2, high: 2 });
    const later = claimed({ low: 3, high: 3, period: '2027', start: '2027-01-01' });
    const { totals, leftOut } = sums([old, current, later]);
    expect(totals).toEqual([['acme', 'HOSTING', 'H100_EQUIVALENTS', 2, 2]]);
    expect(leftOut).toEqual([
      ['NOT_YET', undefined, later.records[0]?.id],
      ['OLDER', undefined, old.records[0]?.id],
    ]);
    expect(sums([old, current, later], { asOf: '2027-01-01' }).totals[0]?.[3]).toBe(3);
    expect(sums([old, current, later], { asOf: '2025-09-30' }).totals[0]?.[3]).toBe(1);
  });

  test('leave out a figure that a newer one replaces, whatever its period', () => {
    const { totals } = sums([claimed({ low: 9, high: 9, replaced: true }), claimed({ low: 2, high: 2 })]);
    expect(totals).toEqual([['acme', 'HOSTING', 'H100_EQUIVALENTS', 2, 2]]);
  });

  test('leave out forecasts unless asked, and denied figures always', () => {
    const plan = figure({ hedges: ['FORECAST'], tpp: null });
    const denied = figure({ hedges: ['DENIED'], place: 'site-b', tpp: null });
    expect(sums([plan, denied])).toEqual({
      totals: [],
      leftOut: [
        ['FORECAST', undefined, plan.records[0]?.id],
        ['DENIED', undefined, denied.records[0]?.id],
      ],
    });
    expect(sums([plan, denied], { includeForecasts: true }).totals).toEqual([['acme', 'HOSTING', 'UNITS', 100, 100]]);
  });

  test('let a figure for the whole site stand for its parts, but not where it says nothing', () => {
    const whole = figure({ part: '', low: 230, high: 230, tpp: null, holders: { ...figure().holders, CHIP: [] } });
    const part = figure();
    const { totals, leftOut } = sums([whole, part]);
    expect(totals).toEqual([
      ['acme', 'HOSTING', 'UNITS', 230, 230],
      ['acme', 'HOSTING', 'TPP', 1_583_120, 1_583_120],
    ]);
    expect(leftOut).toEqual([
      ['NO_TPP', 'TPP', whole.records[0]?.id],
      ['OVERLAP', 'UNITS', part.records[0]?.id],
    ]);
    expect(sums([whole, part], { by: 'CHIP' }).totals[0]).toEqual(['h100', 'HOSTING', 'UNITS', 100, 100]);
  });

  test("let a country's own figure stand for those of its companies", () => {
    const owned = { holding: 'OWNING', part: '' } as const;
    const country = claimed({ ...owned, place: 'country-jp', low: 500, high: 500 });
    const company = claimed({ ...owned, place: 'acme', low: 90, high: 90 });
    expect(sums([country, company], { by: 'COUNTRY' }).totals).toEqual([
      ['country-jp', 'OWNING', 'H100_EQUIVALENTS', 500, 500],
    ]);
  });

  test('count racks whose chips are counted one by one only once, also by another chip', () => {
    const chips = figure({
      part: 'gb200',
      silicon: ['gb200', 'b200'],
      holders: { ...figure().holders, CHIP: ['gb200'] },
    });
    const racks = figure({ part: 'b200', silicon: ['nvl72', 'b200'], bySystem: true });
    expect(sums([chips, racks]).totals[0]).toEqual(['acme', 'HOSTING', 'UNITS', 100, 100]);
    expect(sums([chips, racks], { by: 'CHIP' }).totals.map(([of]) => of)).toEqual(['gb200', 'gb200']);
    expect(sums([racks]).totals[0]).toEqual(['acme', 'HOSTING', 'UNITS', 100, 100]);
  });

  test('count a site that two tenants of a country share once for the country', () => {
    const rented = (tenant: string) =>
      figure({
        holding: 'USING',
        low: 0,
        tpp: null,
        holders: { COMPANY: [tenant], COUNTRY: ['country-cn'], CHIP: [] },
      });
    const figures = [rented('one'), rented('two')];
    expect(sums(figures).totals).toEqual([
      ['one', 'USING', 'UNITS', 0, 100],
      ['two', 'USING', 'UNITS', 0, 100],
    ]);
    expect(sums(figures, { by: 'COUNTRY' }).totals).toEqual([['country-cn', 'USING', 'UNITS', 0, 100]]);
  });

  test('say why a figure cannot be added at all', () => {
    const group = figure({ ofGroup: true });
    const other = figure({ unit: 'OTHER' });
    const nobody = figure({ holding: undefined });
    expect(sums([group, other, nobody]).leftOut).toEqual([
      ['GROUP', undefined, group.records[0]?.id],
      ['OTHER_UNIT', undefined, other.records[0]?.id],
      ['NOT_ATTRIBUTED', undefined, nobody.records[0]?.id],
    ]);
  });
});
