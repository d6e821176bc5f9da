/** AND and OR over hand-made graphs. */
import { describe, expect, test } from 'vitest';
import { findChokepoints } from '../../../src/domain/chokepoints.ts';
import { Removal } from '../../../src/domain/removal.ts';
import { SupplyChain } from '../../../src/domain/supply-chain.ts';
import type { SupplyGraph, SupplyLink, SupplyThing } from '../../../src/domain/supply-needs.ts';

type Given = Partial<SupplyLink> & { readonly share?: number };

/** `chip REQUIRES node` with what else is said of it. */
function link(text: string, given: Given = {}): SupplyLink {
  const [from = '', type = '', to = ''] = text.split(' ');
  const { share, ...rest } = given;
  return {
    id: `${text} ${given.year ?? ''}${share ?? ''}`,
    type,
    from,
    to,
    hedge: 'STATED',
    status: null,
    group: null,
    asGiven: null,
    shareLow: share ?? null,
    shareHigh: share ?? null,
    year: null,
    monthsToQualify: null,
    ...rest,
  };
}

/** Kinds by the first letters of a name. */
const KINDS: readonly (readonly [string, string])[] = [
  ['chip', 'Chip'],
  ['node', 'ProcessNode'],
  ['memory', 'MemoryStack'],
  ['tool', 'Input'],
  ['system', 'System'],
  ['offering', 'CloudOffering'],
];

function graph(links: readonly SupplyLink[], more: Readonly<Record<string, Partial<SupplyThing>>> = {}): SupplyGraph {
  const ids = new Set([...links.flatMap(({ from, to }) => [from, to]), ...Object.keys(more)]);
  const things = [...ids].map(
    (id): SupplyThing => ({
      id,
      kind: KINDS.find(([start]) => id.startsWith(start))?.[1] ?? 'Company',
      country: null,
      isGroup: false,
      members: [],
      nanometres: null,
      read: true,
      ...more[id],
    }),
  );
  return { things: new Map(things.map((thing) => [thing.id, thing])), links };
}

function removal(supply: SupplyGraph, ...removed: readonly string[]): Removal {
  return new Removal(new SupplyChain(supply), new Set(removed), []);
}

describe('a way that is left', () => {
  const links = [
    link('chip REQUIRES tool-a', { group: 'g' }),
    link('chip REQUIRES tool-b', { group: 'g' }),
    link('chip REQUIRES tool-c', { group: 'h' }),
  ];

  test('keeps a need of alternatives alive', () => {
    expect(removal(graph(links), 'tool-a').outcome('chip')).toBe('REDUCED');
    expect(removal(graph(links), 'tool-a', 'tool-b').outcome('chip')).toBe('LOST');
  });

  test('does not make up for another need', () => {
    expect(removal(graph(links), 'tool-c').outcome('chip')).toBe('LOST');
  });

  test('without a group each requirement is a need', () => {
    const both = graph([link('chip REQUIRES tool-a'), link('chip REQUIRES tool-b')]);
    expect(removal(both, 'tool-a').outcome('chip')).toBe('LOST');
  });

  test('counts for nothing certain while it is only forecast, and for nothing at all where it is denied', () => {
    const forecast = graph([...links, link('chip REQUIRES tool-d', { group: 'h', hedge: 'FORECAST' })]);
    expect(removal(forecast, 'tool-c').outcome('chip')).toBe('UNKNOWN');
    expect(removal(forecast, 'tool-c', 'tool-d').outcome('chip')).toBe('LOST');
    const denied = graph([...links, link('chip REQUIRES tool-d', { group: 'h', hedge: 'DENIED' })]);
    expect(removal(denied, 'tool-c').outcome('chip')).toBe('LOST');
  });
});

describe('nodes and packaging', () => {
  test('named in one breath are dies of one product, named apart they are alternatives', () => {
    const together = graph([
      link('chip MADE_ON node-5', { asGiven: '5 + 6' }),
      link('chip MADE_ON node-6', { asGiven: '5 + 6' }),
    ]);
    expect(removal(together, 'node-6').outcome('chip')).toBe('LOST');
    const apart = graph([link('chip MADE_ON node-5'), link('chip MADE_ON node-6', { asGiven: '6' })]);
    expect(removal(apart, 'node-6').outcome('chip')).toBe('REDUCED');
  });

  test('stated techniques are combined, inferred ones are alternatives', () => {
    const techniques = (hedge: string) =>
      graph([link('chip PACKAGED_WITH tool-a', { hedge }), link('chip PACKAGED_WITH tool-b', { hedge })]);
    expect(removal(techniques('STATED'), 'tool-a').outcome('chip')).toBe('LOST');
    expect(removal(techniques('INFERRED'), 'tool-a').outcome('chip')).toBe('REDUCED');
  });
});

describe('suppliers', () => {
  test('one of several takes its share and no more', () => {
    const supply = graph([
      link('chip REQUIRES tool'),
      link('tool SUPPLIED_BY a', { share: 0.6, year: 2025 }),
      link('tool SUPPLIED_BY b', { share: 0.4, year: 2025 }),
    ]);
    const answer = removal(supply, 'a').impact('chip');
    expect(answer.outcome).toBe('REDUCED');
    expect(answer.needs).toMatchObject([
      { of: 'tool', lost: ['a'], left: ['b'], share: { low: 0.6, high: 0.6 }, years: [2025] },
    ]);
    expect(removal(supply, 'a', 'b').outcome('chip')).toBe('LOST');
  });

  test('who leave a rest by the figures leave the answer open', () => {
    const supply = graph([link('chip REQUIRES tool'), link('tool SUPPLIED_BY a', { share: 0.93 })]);
    expect(removal(supply, 'a').outcome('chip')).toBe('UNKNOWN');
  });

  test('without a figure are all there are', () => {
    const supply = graph([link('chip REQUIRES tool'), link('tool SUPPLIED_BY a')]);
    expect(removal(supply, 'a').outcome('chip')).toBe('LOST');
    expect(removal(supply, 'b').outcome('chip')).toBe('UNAFFECTED');
  });

  test('that no source names break nothing', () => {
    const supply = graph([link('chip REQUIRES tool')]);
    expect(removal(supply, 'a').outcome('chip')).toBe('UNAFFECTED');
  });

  test('are never a group', () => {
    const supply = graph([link('chip REQUIRES tool'), link('tool SUPPLIED_BY a'), link('tool SUPPLIED_BY others')], {
      others: { isGroup: true },
    });
    expect(removal(supply, 'a').outcome('chip')).toBe('LOST');
  });
});

describe('what the record is silent on', () => {
  const makers = [link('memory-a MADE_BY a'), link('chip-a USES_MEMORY memory-a'), link('chip-b USES_MEMORY memory-b')];

  test('is open where others of the kind are lost by that road, else untouched', () => {
    expect(removal(graph(makers), 'a').outcome('chip-b')).toBe('UNKNOWN');
    expect(removal(graph([...makers, link('memory-a MADE_BY c')]), 'a').outcome('chip-b')).toBe('UNAFFECTED');
    expect(removal(graph(makers), 'memory-a').outcome('chip-b')).toBe('UNAFFECTED');
  });

  test('coarse nodes need less than fine ones', () => {
    const nodes = graph(
      [
        link('node-5 REQUIRES tool'),
        link('chip-4 MADE_ON node-4'),
        link('chip-28 MADE_ON node-28'),
        link('node-4 MADE_BY a'),
        link('node-28 MADE_BY a'),
      ],
      { 'node-5': { nanometres: 5 }, 'node-4': { nanometres: 4 }, 'node-28': { nanometres: 28 } },
    );
    const answer = removal(nodes, 'tool');
    expect(answer.outcome('chip-4')).toBe('UNKNOWN');
    expect(answer.impact('chip-4')).toMatchObject({ inDoubt: true, path: [{ from: 'chip-4', to: 'node-4' }] });
    expect(answer.outcome('chip-28')).toBe('UNAFFECTED');
  });

  test('a group without members stands in for nothing certain', () => {
    const supply = graph([link('chip MADE_ON node-a'), link('chip MADE_ON node-some')], {
      'node-some': { isGroup: true },
    });
    expect(removal(supply, 'node-a').outcome('chip')).toBe('UNKNOWN');
  });

  test('a group with members is what all of them are', () => {
    const supply = graph([link('chip MADE_ON node-group')], {
      'node-group': { isGroup: true, members: ['node-a', 'node-b'] },
      'node-a': {},
      'node-b': {},
    });
    expect(removal(supply, 'node-a').outcome('chip')).toBe('UNKNOWN');
    expect(removal(supply, 'node-a', 'node-b').outcome('chip')).toBe('LOST');
    expect(removal(supply, 'node-c').outcome('chip')).toBe('UNAFFECTED');
  });
});

describe('circles', () => {
  const circle = [link('tool-a REQUIRES tool-b'), link('tool-b REQUIRES tool-a'), link('tool-b REQUIRES tool-c')];

  test('hold each other up until something outside goes', () => {
    expect(removal(graph(circle), 'elsewhere').outcome('tool-a')).toBe('UNAFFECTED');
    expect(removal(graph(circle), 'tool-c').outcome('tool-a')).toBe('LOST');
    expect(
      removal(graph(circle), 'tool-c')
        .impact('tool-a')
        .path.map(({ to }) => to),
    ).toEqual(['tool-b', 'tool-c']);
  });
});

describe('customers', () => {
  const links = [
    link('chip-a MADE_ON node'),
    link('offering RUNS_ON chip-a'),
    link('buyer RENTS offering'),
    link('buyer BUYS chip-b', { status: 'DELIVERED' }),
  ];

  test('lose all only with the last way', () => {
    expect(removal(graph(links), 'node').outcome('buyer')).toBe('REDUCED');
    expect(removal(graph(links), 'node', 'chip-b').outcome('buyer')).toBe('LOST');
  });

  test('keep nothing certain by a purchase that is only planned, or of a vendor', () => {
    const planned = graph([...links.slice(0, 3), link('buyer BUYS chip-b', { status: 'PLANNED' })]);
    expect(removal(planned, 'node').outcome('buyer')).toBe('UNKNOWN');
    const vendor = graph([...links.slice(0, 3), link('buyer BUYS seller', { status: 'DELIVERED' })]);
    expect(removal(vendor, 'node').outcome('buyer')).toBe('UNKNOWN');
    expect(removal(vendor, 'node', 'seller').outcome('buyer')).toBe('LOST');
  });

  test('are judged apart from what they supply', () => {
    const supply = graph([...links, link('chip-a FABRICATED_BY buyer')]);
    expect(removal(supply, 'node', 'chip-b').outcome('chip-c')).toBe('UNAFFECTED');
    expect(removal(supply, 'chip-b').outcome('chip-a')).toBe('UNAFFECTED');
  });
});

describe('chokepoints', () => {
  const links = [
    link('chip REQUIRES tool-a', { group: 'g' }),
    link('chip REQUIRES tool-b', { group: 'g' }),
    link('chip REQUIRES tool-c', { group: 'h' }),
    link('tool-c REQUIRES tool-d'),
    link('tool-a SUPPLIED_BY a'),
    link('tool-c SUPPLIED_BY c', { share: 0.7, year: 2025 }),
    link('tool-c SUPPLIED_BY c', { share: 0.9, year: 2025 }),
    link('tool-c SUPPLIED_BY c', { share: 0.2, year: 2020 }),
    link('tool-d SUPPLIED_BY d'),
  ];
  const of = (minShare: number) => findChokepoints(graph(links), ['chip'], minShare, []);

  test('leave out an input with a living alternative, and say how to get to the others', () => {
    const { chokepoints, critical } = of(0.6);
    expect(critical).toBe(2);
    expect(chokepoints.map(({ input }) => input)).toEqual(['tool-d', 'tool-c']);
    expect(chokepoints[0]).toMatchObject({ singleSupplier: true, concentration: null });
    expect(chokepoints[0]?.products[0]?.path.map(({ to }) => to)).toEqual(['tool-c', 'tool-d']);
  });

  test('keep rival figures of one year as an interval, and older ones out of it', () => {
    const [, found] = of(0.6).chokepoints;
    expect(found).toMatchObject({ years: [2025], coverage: { low: 0.7, high: 0.9 }, reachesShare: 'TRUE' });
  });

  test('are open where rival figures lie on both sides, and none where all lie below', () => {
    const named = (minShare: number) => of(minShare).chokepoints.find(({ input }) => input === 'tool-c');
    expect(named(0.8)?.reachesShare).toBe('UNKNOWN');
    expect(named(0.95)).toBeUndefined();
  });

  test('name critical inputs of which nothing is recorded', () => {
    const { notRecorded } = findChokepoints(graph([link('chip REQUIRES tool')]), ['chip'], 0.8, []);
    expect(notRecorded).toEqual(['tool']);
  });
});
