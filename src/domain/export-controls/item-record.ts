/** Items as the rules see them, from what is recorded of chips, systems and memory, or from given numbers. */

import type { Words } from '../policy.ts';
import type { Attributes } from '../specs.ts';
import { anyOf, type Truth, truth } from '../truth.ts';
import { type Figure, type FigureName, type Figures, known, unknown, number as written } from './figures.ts';
import { figuresOf, type Item, type ItemKind, type ItemNumbers, type Organisation, type Rival } from './item.ts';

/** A chip, system or memory stack as recorded. */
export interface ItemRecord {
  readonly slug: string;
  /** Kind of entity. */
  readonly kind: string;
  readonly attributes: Attributes;
  readonly designers: readonly Organisation[];
  /** What is claimed of its total processing performance. */
  readonly claims?: readonly ClaimedPerformance[];
}

/** A total processing performance that somebody gives for a chip. */
export interface ClaimedPerformance {
  /** Slug of the claim. */
  readonly slug: string;
  /** Who says it. */
  readonly by: Words;
  readonly low: number;
  readonly high: number;
}

/** Bits that hold a TF32 number, of which 19 are significant; no public classification counts it so. */
const TF32_BITS = 32;

/** Processes of this node or a wider one are planar; narrower ones have fins or gates all around. */
const PLANAR_FROM_NM = 20;

/** Chips that the rule of January 2026 names, which were on sale then. */
const NAMED_AS_SOLD: ReadonlySet<string> = new Set(['h200-sxm', 'h200-nvl', 'mi325x']);

/** Kinds of chip inside a system that do not make it an accelerator. */
const NO_ACCELERATORS: ReadonlySet<unknown> = new Set(['cpu', 'switch']);

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** Whether a process is non-planar, by its name. */
export function nonPlanar(process: unknown): Truth {
  if (typeof process !== 'string' || process === '') return 'UNKNOWN';
  const nanometres = /(\d+)\s*nm/.exec(process)?.[1];
  return truth(nanometres === undefined || Number(nanometres) < PLANAR_FROM_NM);
}

function numbersOf(attributes: Attributes): ItemNumbers {
  // Of some cards the rates are given by chip and the bandwidths by card: those say nothing of the chip.
  const byCard = String(attributes.unitScope ?? '').includes('per card');
  return {
    denseTflops: (attributes.denseTflops as ItemNumbers['denseTflops'] | undefined) ?? null,
    dieAreaMm2: number(attributes.dieAreaMm2),
    nonPlanar: nonPlanar(attributes.processNode),
    ioBandwidthGBs: byCard ? null : number(attributes.interconnectGBs),
    dramBandwidthGBs: byCard ? null : number(attributes.memoryBandwidthGBs),
    hbmDensity: number(attributes.bandwidthDensity),
    transistorsBillion: byCard ? null : number(attributes.transistorsBillion),
  };
}

function marketOf(attributes: Attributes): Truth {
  const market = attributes.marketedFor;
  return market === undefined ? 'UNKNOWN' : truth(market === 'datacenter');
}

/** Whether a chip comes with HBM, by the type of its memory. */
function hbmIn({ memoryType }: Attributes): Truth {
  return typeof memoryType === 'string' ? truth(/^HB/i.test(memoryType)) : 'UNKNOWN';
}

/** Figures that others give for a chip, and those by the reading that counts TF32 in full. */
function rivalsOf(kind: ItemKind, numbers: ItemNumbers, claims: readonly ClaimedPerformance[]): Rival[] {
  if (kind !== 'CHIP') return [];
  const { TPP: own } = figuresOf(kind, numbers);
  const tf32 = numbers.denseTflops?.tf32 ?? 0;
  const inFull = tf32 * TF32_BITS;
  const sum = `${written(tf32)} TFLOPS (tf32, dense) x ${TF32_BITS} bits = ${written(inFull)}`;
  return [
    ...(own.missing.length === 0 && inFull > own.high
      ? [
          {
            words: {
              en: 'if TF32 counted as 32 bits, as no public classification does',
              zh: '若TF32按32位计（公开归类均未如此）',
            },
            claim: null,
            figures: figuresOf(kind, numbers, known(inFull, sum)),
          },
        ]
      : []),
    ...claims
      .filter(({ low, high }) => low !== own.low || high !== own.high)
      .map(({ slug, by, low, high }) => ({
        words: { en: `by the figure of ${by.en}`, zh: `按${by.zh}的数字` },
        claim: slug,
        figures: figuresOf(kind, numbers, {
          low,
          high,
          sum: low === high ? `TPP ${written(low)}` : null,
          missing: low === high ? [] : ['dense rate'],
        }),
      })),
  ];
}

/** A chip or memory stack by itself. */
export function itemOf({ slug, kind, attributes, designers, claims = [] }: ItemRecord): Item {
  const itemKind: ItemKind = kind === 'MemoryStack' ? 'MEMORY_STACK' : 'CHIP';
  const numbers = numbersOf(attributes);
  return {
    slug,
    kind: itemKind,
    named: [slug],
    figures: figuresOf(itemKind, numbers),
    hbmInPackage: hbmIn(attributes),
    rivals: rivalsOf(itemKind, numbers, claims),
    datacenter: marketOf(attributes),
    designers,
    recordedAs3A090c: attributes.eccn === '3A090.c',
    soldInUsOn20260115: NAMED_AS_SOLD.has(slug) ? 'TRUE' : 'UNKNOWN',
  };
}

/** Of several chips inside, the widest reading of a figure: the least low, the greatest high; the sum of the greatest. */
function widest(name: FigureName, chips: readonly Item[]): Figure {
  const figures = chips.map((chip) => chip.figures[name]);
  const present = figures.filter(({ absent }) => absent !== true);
  const [first] = figures;
  if (first === undefined) return unknown('chips');
  if (present.length === 0) return first;
  const highest = present.reduce((a, b) => (b.high > a.high ? b : a));
  if (highest.missing.length > 0) {
    const low = Math.max(...present.map((figure) => figure.low));
    return { low, high: Number.POSITIVE_INFINITY, sum: null, missing: highest.missing };
  }
  return highest;
}

/** A system: the rules look at the accelerators inside, of which the strongest decides. */
export function systemOf({ slug, attributes, designers }: ItemRecord, inside: readonly ItemRecord[]): Item {
  const chips = inside.filter(({ attributes: own }) => !NO_ACCELERATORS.has(own.chipKind)).map(itemOf);
  const names: readonly FigureName[] = [
    'TPP',
    'PERFORMANCE_DENSITY',
    'IO_BANDWIDTH',
    'DRAM_BANDWIDTH',
    'BANDWIDTH_SUM',
    'HBM_DENSITY',
    'TRANSISTORS',
  ];
  const figures = Object.fromEntries(names.map((name) => [name, widest(name, chips)])) as Figures;
  return {
    slug,
    kind: 'SYSTEM',
    named: [slug, ...chips.flatMap(({ named }) => named)],
    figures,
    hbmInPackage: chips.length === 0 ? 'UNKNOWN' : anyOf(chips.map((chip) => chip.hbmInPackage)),
    rivals: [],
    datacenter:
      chips.length === 0 ? marketOf(attributes) : anyOf([marketOf(attributes), ...chips.map((c) => c.datacenter)]),
    designers: chips.length === 0 ? designers : chips.flatMap((chip) => chip.designers),
    recordedAs3A090c: false,
    soldInUsOn20260115: chips.length > 0 && chips.every((c) => c.soldInUsOn20260115 === 'TRUE') ? 'TRUE' : 'UNKNOWN',
  };
}

/** An item that is given by its numbers. */
export interface HypotheticalItem {
  /** Dense rate in TOPS or TFLOPS, and the bit length of its operation. */
  readonly tops?: number | null | undefined;
  readonly bits?: number | null | undefined;
  readonly dieAreaMm2?: number | null | undefined;
  readonly nonPlanar?: boolean | null | undefined;
  readonly dramBandwidthGBs?: number | null | undefined;
  readonly ioBandwidthGBs?: number | null | undefined;
  readonly datacenter?: boolean | null | undefined;
  /** ISO code of the designer's seat. */
  readonly designerCountry?: string | null | undefined;
  /** Of stand-alone memory, GB/s per mm2; with it the item is a memory stack. */
  readonly hbmBandwidthDensity?: number | null | undefined;
  readonly soldInUs?: boolean | null | undefined;
  readonly transistorsBillion?: number | null | undefined;
  /** Whether HBM is in its package. */
  readonly hbm?: boolean | null | undefined;
}

/** Precision under which a rate of some bit length is written. */
const PRECISIONS: Readonly<Record<number, string>> = {
  4: 'int4',
  6: 'fp6',
  8: 'int8',
  9: 'mx9',
  16: 'fp16',
  32: 'fp32',
  64: 'fp64',
};

/** Bit lengths that a rate can be given for. */
export const BIT_LENGTHS_GIVEN = Object.keys(PRECISIONS).map(Number);

export function hypotheticalOf(given: HypotheticalItem): Item {
  const { tops, bits, designerCountry: country, hbmBandwidthDensity } = given;
  const precision = PRECISIONS[bits ?? 0];
  const kind: ItemKind = hbmBandwidthDensity == null ? 'HYPOTHETICAL' : 'MEMORY_STACK';
  return {
    slug: null,
    kind,
    named: [],
    figures: figuresOf(kind, {
      denseTflops: tops == null || precision === undefined ? null : { [precision]: tops },
      dieAreaMm2: given.dieAreaMm2 ?? null,
      nonPlanar: truth(given.nonPlanar ?? true),
      ioBandwidthGBs: given.ioBandwidthGBs ?? null,
      dramBandwidthGBs: given.dramBandwidthGBs ?? null,
      hbmDensity: hbmBandwidthDensity ?? null,
      transistorsBillion: given.transistorsBillion ?? null,
    }),
    hbmInPackage: truth(given.hbm ?? undefined),
    rivals: [],
    datacenter: truth(given.datacenter ?? undefined),
    designers: country == null ? [] : [{ slug: null, country, parentCountry: country }],
    recordedAs3A090c: false,
    soldInUsOn20260115: truth(given.soldInUs ?? undefined),
  };
}
