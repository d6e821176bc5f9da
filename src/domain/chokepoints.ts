/** Inputs without which a product is not made, and that hang on one supplier. */

import type { SupplyStep } from './removal.ts';
import { SupplyChain } from './supply-chain.ts';
import { type Need, SUPPLIER_TYPES, type SupplyGraph, type SupplyLink } from './supply-needs.ts';
import {
  countryConcentration,
  coverage,
  type Interval,
  type SupplierShare,
  supplierShares,
  unnamedRest,
} from './supply-shares.ts';
import { type Truth, truth } from './truth.ts';

export interface Chokepoint {
  /** What is supplied: an input, node, packaging, memory; the chip itself where its foundry or packager is meant. */
  readonly input: string;
  /** Relation to the suppliers. */
  readonly type: string;
  readonly suppliers: readonly SupplierShare[];
  /** Only one is recorded, and the figures leave nothing to others. */
  readonly singleSupplier: boolean;
  /** Whether the greatest share reaches the share asked for. */
  readonly reachesShare: Truth;
  readonly coverage: Interval;
  readonly concentration: Interval | null;
  readonly years: readonly number[];
  readonly substitutes: readonly SupplyLink[];
  /** Months until a substitute qualifies, the figures that are recorded. */
  readonly months: readonly number[];
  /** Products that are lost without the input, each with the shortest path to it. */
  readonly products: readonly { readonly product: string; readonly path: readonly SupplyStep[] }[];
}

export interface ChokepointReport {
  readonly chokepoints: readonly Chokepoint[];
  /** Inputs without which a product is lost. */
  readonly critical: number;
  /** Those of them that have no recorded supplier and need nothing of which one is recorded. */
  readonly notRecorded: readonly string[];
}

/** Shortest paths from a product down to everything it rests on. */
function pathsFrom(chain: SupplyChain, product: string): Map<string, readonly SupplyStep[]> {
  const paths = new Map<string, readonly SupplyStep[]>([[product, []]]);
  const open = [product];
  for (let at = 0; at < open.length; at += 1) {
    const id = open[at] ?? '';
    const before = paths.get(id) ?? [];
    const members = chain.graph.things.get(id)?.members ?? [];
    const steps: SupplyStep[] = [
      ...(chain.needs.get(id) ?? []).flatMap(({ type, ways }) =>
        SUPPLIER_TYPES.includes(type) || type === 'DESIGNS'
          ? []
          : ways.map(({ through, link }) => ({ from: id, to: through, link })),
      ),
      ...members.map((to) => ({ from: id, to, link: null })),
    ];
    for (const step of steps) {
      if (paths.has(step.to)) continue;
      paths.set(step.to, [...before, step]);
      open.push(step.to);
    }
  }
  return paths;
}

function supplierNeeds(chain: SupplyChain, id: string): Need[] {
  return (chain.needs.get(id) ?? []).filter(({ type }) => SUPPLIER_TYPES.includes(type));
}

function reaches(shares: readonly SupplierShare[], minShare: number): Truth {
  const top = Math.max(...shares.map(({ share }) => share?.low ?? -1));
  if (top >= minShare) return 'TRUE';
  const most = Math.max(...shares.map(({ share }) => share?.high ?? -1));
  if (most >= minShare) return 'UNKNOWN';
  // A supplier without a figure can hold no more than the others leave.
  const open = shares.some(({ share }) => share === null) && 1 - coverage(shares).low >= minShare;
  return open ? 'UNKNOWN' : 'FALSE';
}

export function findChokepoints(
  graph: SupplyGraph,
  products: readonly string[],
  minShare: number,
  substituteLinks: readonly SupplyLink[],
): ChokepointReport {
  const chain = new SupplyChain(graph);
  const paths = new Map(products.map((product) => [product, pathsFrom(chain, product)]));
  const candidates = [...new Set([...paths.values()].flatMap((each) => [...each.keys()]))].sort();
  const chokepoints: Chokepoint[] = [];
  const notRecorded: string[] = [];
  let critical = 0;
  for (const input of candidates) {
    const { value } = chain.after(new Set([input]), { cautious: false });
    const lost = products.filter((product) => value(product) === 'FALSE' && paths.get(product)?.has(input));
    if (lost.length === 0) continue;
    if (!products.includes(input)) critical += 1;
    const needs = supplierNeeds(chain, input);
    if (!products.includes(input) && (chain.needs.get(input) ?? []).length === 0) notRecorded.push(input);
    for (const need of needs) {
      const found = chokepointOf(chain, input, need, minShare, substituteLinks);
      if (found === null) continue;
      const reached = lost.map((product) => ({ product, path: paths.get(product)?.get(input) ?? [] }));
      chokepoints.push({ ...found, products: reached });
    }
  }
  return { chokepoints: chokepoints.sort(compare), critical, notRecorded };
}

function chokepointOf(
  { graph }: SupplyChain,
  input: string,
  { type, ways }: Need,
  minShare: number,
  substituteLinks: readonly SupplyLink[],
): Omit<Chokepoint, 'products'> | null {
  const links = ways.map(({ link }) => link);
  const suppliers = supplierShares(links);
  const singleSupplier = suppliers.length === 1 && !unnamedRest(links);
  const reachesShare = singleSupplier ? truth(true) : reaches(suppliers, minShare);
  // Where no source gives a figure, several suppliers are no sign of one that holds the most.
  if (reachesShare === 'FALSE' || (reachesShare === 'UNKNOWN' && suppliers.every(({ share }) => share === null)))
    return null;
  const ids = new Set([input, ...suppliers.map(({ supplier }) => supplier)]);
  const substitutes = substituteLinks.filter(({ to }) => ids.has(to));
  return {
    input,
    type,
    suppliers,
    singleSupplier,
    reachesShare,
    coverage: coverage(suppliers),
    concentration: countryConcentration(suppliers, (id) => graph.things.get(id)?.country ?? null),
    years: [...new Set(suppliers.flatMap(({ years }) => years))].sort(),
    substitutes,
    months: [...links, ...substitutes].flatMap(({ monthsToQualify }) => monthsToQualify ?? []).sort((a, b) => a - b),
  };
}

/** Sure ones first, single suppliers before great shares, then the greater share, then those nearer to the product. */
function compare(a: Chokepoint, b: Chokepoint): number {
  const sure = (each: Chokepoint) => Number(each.reachesShare !== 'TRUE');
  const top = (each: Chokepoint) => each.suppliers[0]?.share?.low ?? 0;
  const steps = (each: Chokepoint) => each.products[0]?.path.length ?? 0;
  return (
    sure(a) - sure(b) ||
    Number(b.singleSupplier) - Number(a.singleSupplier) ||
    top(b) - top(a) ||
    steps(a) - steps(b) ||
    (`${a.input} ${a.type}` < `${b.input} ${b.type}` ? -1 : 1)
  );
}
