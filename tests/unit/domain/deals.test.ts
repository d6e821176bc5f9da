/** Which transaction a step of a path stands for. */
import { describe, expect, test } from 'vitest';
import {
  type Deal,
  type DealNode,
  type DealStep,
  dealsOf,
  placeOf,
  type Surroundings,
} from '../../../src/domain/deals.ts';

const node = (id: string, kind: string, country: string | null = null): DealNode => ({ id, kind, country });
const TENANT = node('tenant', 'Company', 'CN');
const OPERATOR = node('operator', 'Company', 'SG');
const SELLER = node('seller', 'Company', 'US');
const SITE = node('site', 'Site');
const CHIP = node('chip', 'Chip');
const RACK = node('rack', 'System');

const NOTHING: Surroundings = { operators: () => [], places: () => [], makers: () => [], designers: () => [] };
const step = (from: DealNode, type: string, to: DealNode): DealStep => ({ from, type, to });

function goods(deals: readonly Deal[]) {
  return deals.map((deal) =>
    deal.kind === 'GOODS' ? [deal.item, deal.origin, deal.consignee?.id ?? null, deal.destination] : deal.kind,
  );
}

describe('buying', () => {
  test('a chip goes to the seat of the buyer', () => {
    expect(goods(dealsOf([step(TENANT, 'BUYS', CHIP)], 0, NOTHING))).toEqual([['chip', null, 'tenant', 'CN']]);
  });

  test('from a reseller it is shipped from where that sits, and is what that resells', () => {
    const path = [step(TENANT, 'BUYS', SELLER), step(SELLER, 'RESELLS', CHIP)];
    expect(goods(dealsOf(path, 0, NOTHING))).toEqual([['chip', 'US', 'tenant', 'CN']]);
    expect(goods(dealsOf(path, 1, NOTHING))).toEqual([['chip', null, 'seller', 'US']]);
  });

  test('from a company that leads to no hardware, the goods are not recorded', () => {
    expect(goods(dealsOf([step(TENANT, 'BUYS', SELLER)], 0, NOTHING))).toEqual([[null, 'US', 'tenant', 'CN']]);
  });
});

describe('a site', () => {
  const rented = [step(TENANT, 'RENTS', SITE), step(SITE, 'HOSTS', RACK), step(RACK, 'CONTAINS', CHIP)];
  const around: Surroundings = {
    operators: (thing) => (thing === 'site' ? [OPERATOR] : []),
    places: (thing) => (thing === 'site' ? ['MY', 'SG'] : []),
    makers: (thing) => (thing === 'rack' ? [node('maker', 'Company', 'TW')] : []),
    designers: () => [],
  };

  test('is used from afar by its tenant: nothing goes there', () => {
    expect(dealsOf(rented, 0, around)).toEqual([{ kind: 'REMOTE_USE', item: 'rack', tenant: TENANT, ofSite: true }]);
  });

  test('gets its hardware through its operator, once for each place', () => {
    expect(goods(dealsOf(rented, 1, around))).toEqual([
      ['rack', null, 'operator', 'MY'],
      ['rack', null, 'operator', 'SG'],
    ]);
  });

  test('that nobody is recorded to operate has no recipient, but a place', () => {
    const places: Surroundings = { ...around, operators: () => [] };
    expect(goods(dealsOf(rented, 1, places))).toEqual([
      ['rack', null, null, 'MY'],
      ['rack', null, null, 'SG'],
    ]);
  });

  test('of several operators the one on the path counts', () => {
    const path = [step(SELLER, 'OPERATES', SITE), step(SITE, 'HOSTS', CHIP)];
    expect(goods(dealsOf(path, 1, around)).map((row) => row[2])).toEqual(['seller', 'seller']);
    expect(dealsOf(path, 0, around)[0]?.kind).toBe('NONE');
  });

  test('a chip in a system goes to its maker', () => {
    expect(goods(dealsOf(rented, 2, around))).toEqual([['chip', null, 'maker', 'TW']]);
    expect(goods(dealsOf(rented, 2, NOTHING))).toEqual([[null, null, null, null]]);
  });

  test('is what is shown with the steps to and from it', () => {
    expect(rented.map(placeOf)).toEqual(['site', 'site', null]);
  });
});

test('a diversion stands for a shipment only where the goods end in China', () => {
  expect(goods(dealsOf([step(TENANT, 'DIVERTS', CHIP)], 0, NOTHING))).toEqual([['chip', null, 'tenant', 'CN']]);
  expect(goods(dealsOf([step(SELLER, 'DIVERTS', CHIP)], 0, NOTHING))).toEqual(['NOT_RECORDED']);
  expect(goods(dealsOf([step(SELLER, 'DIVERTS', TENANT)], 0, NOTHING))).toEqual(['NOT_RECORDED']);
});

test('a foundry ships to the designer', () => {
  const foundry = node('foundry', 'Company', 'TW');
  const designers: Surroundings = { ...NOTHING, designers: () => [TENANT] };
  const [deal] = dealsOf([step(CHIP, 'FABRICATED_BY', foundry)], 0, designers);
  expect(deal).toMatchObject({ item: 'chip', origin: 'TW', destination: 'CN', fromFoundry: true });
});

test.each([
  ['SUPPLIED_BY', 'NOT_MODELLED'],
  ['USES_TECHNOLOGY', 'NOT_MODELLED'],
  ['OWNS', 'NONE'],
  ['BUILT_ON', 'NONE'],
  ['INVESTS_IN', 'NONE'],
])('%s is %s', (type, kind) => {
  expect(dealsOf([step(TENANT, type, SELLER)], 0, NOTHING).map((deal) => deal.kind)).toEqual([kind]);
});
