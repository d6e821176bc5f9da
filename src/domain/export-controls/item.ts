/** What is to be shipped, as the rules see it: its figures, who designed it, what it was made and marketed for. */

import type { Words } from '../policy.ts';
import type { Truth } from '../truth.ts';
import { ABSENT, type Figure, type Figures, known, number, plus, unknown } from './figures.ts';
import { totalProcessingPerformance } from './metrics.ts';

export type ItemKind = 'CHIP' | 'SYSTEM' | 'MEMORY_STACK' | 'HYPOTHETICAL';

/** The numbers of an item as recorded or given; null where not known. */
export interface ItemNumbers {
  /** Dense rates by precision, in TFLOPS or TOPS. */
  readonly denseTflops: Readonly<Record<string, number>> | null;
  /** Area of logic dies made on a non-planar process, in mm2. */
  readonly dieAreaMm2: number | null;
  /** Whether a die is made on a non-planar process; false makes the density tests false. */
  readonly nonPlanar: Truth;
  /** Aggregate bidirectional rate to other chips than memory, in GB/s. */
  readonly ioBandwidthGBs: number | null;
  /** Bandwidth to DRAM, in GB/s. */
  readonly dramBandwidthGBs: number | null;
  /** Of a memory stack, GB/s per mm2. */
  readonly hbmDensity: number | null;
  /** Of all its logic dies, in billions, as published. */
  readonly transistorsBillion: number | null;
}

/** A company, body or person, as far as seats matter. */
export interface Organisation {
  /** Slug; null where only its seat is given. */
  readonly slug: string | null;
  /** ISO code of its seat; null where not known. */
  readonly country: string | null;
  /** ISO code of its ultimate parent's seat where it is given; null to work it out from ownership. */
  readonly parentCountry: string | null;
}

/** Other figures of an item: as another source has them, or by another reading of the rule. */
export interface Rival {
  /** Whose they are. */
  readonly words: Words;
  /** Slug of the claim that gives them; null for another reading. */
  readonly claim: string | null;
  readonly figures: Figures;
}

export interface Item {
  /** Slug; null for a hypothetical one. */
  readonly slug: string | null;
  readonly kind: ItemKind;
  /** Slugs that an act may name: its own, and of a system those of the chips inside. */
  readonly named: readonly string[];
  readonly figures: Figures;
  /** Designed or marketed for data centres. */
  readonly datacenter: Truth;
  /** Whether HBM is in its package. */
  readonly hbmInPackage: Truth;
  /** Other figures that are given for it. */
  readonly rivals: readonly Rival[];
  /** Who designed it; empty where not known. */
  readonly designers: readonly Organisation[];
  /** Memory of a kind that its maker or BIS places in 3A090.c, where no figures are known. */
  readonly recordedAs3A090c: boolean;
  /** On sale in the United States on the day of the rule of January 2026. */
  readonly soldInUsOn20260115: Truth;
}

function tppFigure(rates: ItemNumbers['denseTflops']): Figure {
  const best = rates === null ? undefined : totalProcessingPerformance(rates);
  if (best === undefined) return unknown('dense rate');
  const products = [best, ...best.also].map(({ precision, bits, tflops }) => {
    const unit = precision.startsWith('int') ? 'TOPS' : 'TFLOPS';
    return `${number(tflops)} ${unit} (${precision}, dense) x ${bits} bits`;
  });
  return known(best.tpp, `${products.join(' = ')} = ${number(best.tpp)}`);
}

function densityFigure(tpp: Figure, { dieAreaMm2, nonPlanar }: ItemNumbers): Figure {
  if (nonPlanar === 'FALSE' || tpp.absent) return ABSENT;
  const missing = [...tpp.missing, ...(dieAreaMm2 === null ? ['non-planar die area'] : [])];
  if (missing.length > 0 || dieAreaMm2 === null || dieAreaMm2 <= 0) return unknown(...missing);
  const value = tpp.low / dieAreaMm2;
  const sum = `${number(tpp.low)} / ${number(dieAreaMm2)} mm2 = ${number(value)}`;
  // Of a die whose process is not known it may also be that no density is tested.
  return nonPlanar === 'TRUE' ? known(value, sum) : { low: 0, high: value, sum: null, missing: ['process'] };
}

function plain(value: number | null, name: string, unit: string): Figure {
  return value === null ? unknown(name) : known(value, `${number(value)} ${unit}`);
}

/** The figures that rules compare, each with its sum. Memory by itself does not process. */
export function figuresOf(
  kind: ItemKind,
  numbers: ItemNumbers,
  tpp: Figure = kind === 'MEMORY_STACK' ? ABSENT : tppFigure(numbers.denseTflops),
): Figures {
  const io = plain(numbers.ioBandwidthGBs, 'interconnect bandwidth', 'GB/s');
  const dram = plain(numbers.dramBandwidthGBs, 'DRAM bandwidth', 'GB/s');
  return {
    TPP: tpp,
    PERFORMANCE_DENSITY: densityFigure(tpp, numbers),
    IO_BANDWIDTH: io,
    DRAM_BANDWIDTH: dram,
    BANDWIDTH_SUM: plus(dram, io, 'GB/s'),
    TRANSISTORS: plain(numbers.transistorsBillion, 'transistor count', 'billion transistors'),
    HBM_DENSITY: plain(numbers.hbmDensity, 'memory bandwidth density', 'GB/s per mm2'),
  };
}
