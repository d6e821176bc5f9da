/** Transactions for tests of the export rules: an item by its numbers, a destination, and what else is said. */
import { figuresOf, type Item, type ItemNumbers } from '../../src/domain/export-controls/item.ts';
import type { AssumptionId } from '../../src/domain/export-controls/rules/types.ts';
import {
  type Party,
  type PartyRecord,
  routeOf,
  type Transaction,
} from '../../src/domain/export-controls/transaction.ts';
import type { Truth } from '../../src/domain/truth.ts';

const NVIDIA = { slug: 'nvidia', country: 'US', parentCountry: null };

export type ItemGiven = Partial<Omit<Item, 'figures'>> & { readonly numbers?: Partial<ItemNumbers> };

/** An item; without numbers of which nothing is known, for data centres, by NVIDIA. */
export function item({ numbers = {}, ...given }: ItemGiven = {}): Item {
  return {
    slug: null,
    kind: 'CHIP',
    named: given.slug == null ? [] : [given.slug],
    datacenter: 'TRUE',
    designers: [NVIDIA],
    recordedAs3A090c: false,
    soldInUsOn20260115: 'UNKNOWN',
    hbmInPackage: 'UNKNOWN',
    rivals: [],
    ...given,
    figures: figuresOf(given.kind ?? 'CHIP', {
      denseTflops: null,
      dieAreaMm2: null,
      nonPlanar: 'TRUE',
      ioBandwidthGBs: null,
      dramBandwidthGBs: null,
      hbmDensity: null,
      transistorsBillion: null,
      ...numbers,
    }),
  };
}

/** An item with a total processing performance and, if given, a performance density, both exactly. */
export function withPerformance(tpp: number, density?: number, given: ItemGiven = {}): Item {
  return item({
    ...given,
    numbers: {
      denseTflops: { int8: tpp / 8 },
      // Tests of thresholds ask for exact quotients: the area is taken so that the quotient is the density.
      dieAreaMm2: density === undefined ? null : tpp / density,
      ioBandwidthGBs: 0,
      dramBandwidthGBs: 0,
      ...given.numbers,
    },
  });
}

/** Figures as published: NVIDIA's datasheets, and die areas of the epoch data set; see the seed for sources. */
export const H20 = item({
  slug: 'h20',
  numbers: {
    denseTflops: { fp16: 148, fp8: 296, int8: 296 },
    dieAreaMm2: 814,
    ioBandwidthGBs: 900,
    dramBandwidthGBs: 4000,
  },
});

export const H200 = item({
  slug: 'h200-sxm',
  soldInUsOn20260115: 'TRUE',
  numbers: {
    denseTflops: { fp16: 989.4, fp8: 1978.9 },
    dieAreaMm2: 814,
    ioBandwidthGBs: 900,
    dramBandwidthGBs: 4800,
  },
});

export const RTX_4090 = item({
  slug: 'rtx-4090',
  datacenter: 'FALSE',
  numbers: { denseTflops: { fp16: 330.3, fp8: 660.6 }, dieAreaMm2: 608.5, ioBandwidthGBs: 64, dramBandwidthGBs: 1008 },
});

export const ASCEND_910C = item({
  slug: 'ascend-910c',
  designers: [{ slug: 'huawei', country: 'CN', parentCountry: null }],
  numbers: { denseTflops: { fp16: 752 }, ioBandwidthGBs: 784, dramBandwidthGBs: 3200 },
});

export interface Given extends Partial<Omit<Transaction, 'assume' | 'parties'>> {
  /** ISO codes of the consignee and of its ultimate parent. */
  readonly seat?: string;
  readonly parent?: string;
  readonly parties?: readonly Partial<Party>[];
  readonly assume?: Partial<Record<AssumptionId, Truth>>;
}

const EMPTY: PartyRecord = { ownership: [], listings: [], countries: new Map() };

/** A shipment from the United States unless an origin is given. */
export function shipment(what: Item, destination: string, given: Given = {}): Transaction {
  const { origin = 'US', seat = destination, parent = seat, assume = {}, parties, ...rest } = given;
  const consignee: Party = { slug: null, role: 'CONSIGNEE', kind: 'COMPANY', country: seat, parentCountry: parent };
  return {
    item: what,
    origin,
    destination,
    route: routeOf(origin, destination, null),
    parties: (parties ?? [{}]).map((party) => ({ ...consignee, ...party })),
    record: EMPTY,
    endUse: 'CIVIL',
    mode: 'ENFORCED',
    assume: new Map(Object.entries(assume) as [AssumptionId, Truth][]),
    ...rest,
  };
}
