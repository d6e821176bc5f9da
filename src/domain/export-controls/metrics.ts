/** The arithmetic that the advanced-computing rules of 15 CFR part 774 (ECCN 3A090) rest on. */

/**
 * Bit length by precision: the largest bit length among the inputs of the multiply (technical notes to 3A090).
 * mx9 and mx6 are shared-exponent formats that count 9 and 6 bits. Ordered widest first, which decides between
 * precisions that give the same number.
 */
export const BIT_LENGTHS = {
  fp64: 64,
  fp32: 32,
  bf16: 16,
  fp16: 16,
  int16: 16,
  mx9: 9,
  fp8: 8,
  int8: 8,
  fp6: 6,
  mx6: 6,
  fp4: 4,
  int4: 4,
} as const satisfies Readonly<Record<string, number>>;

/**
 * TF32 is left out: 19 significant bits held in 32, and no public classification counts it at 32, which would
 * lift several chips over a threshold that nobody applies to them.
 */
export const PRECISIONS_NOT_COUNTED = ['tf32'] as const;

/** Total processing performance, and the precision that gives it. */
export interface TotalProcessingPerformance {
  readonly tpp: number;
  readonly precision: string;
  readonly bits: number;
  readonly tflops: number;
  /** Narrower bit lengths that give the same number, one precision for each. */
  readonly also: readonly { readonly precision: string; readonly bits: number; readonly tflops: number }[];
}

/**
 * TPP: the highest product of dense TFLOPS (or TOPS) and bit length over all precisions. A datasheet counts a
 * multiply-accumulate as two operations, so its figure is already the 2 x MacTOPS of the rule. Undefined where
 * no precision that counts is given; an unknown precision throws, because leaving it out could hide the highest.
 */
export function totalProcessingPerformance(
  denseTflops: Readonly<Record<string, number>>,
): TotalProcessingPerformance | undefined {
  let best: TotalProcessingPerformance | undefined;
  const known: Readonly<Record<string, number>> = BIT_LENGTHS;
  for (const precision of Object.keys(denseTflops)) {
    if (precision in known || (PRECISIONS_NOT_COUNTED as readonly string[]).includes(precision)) continue;
    throw new RangeError(`No bit length is known for the precision '${precision}'.`);
  }
  for (const [precision, bits] of Object.entries(known)) {
    const tflops = denseTflops[precision];
    if (tflops === undefined) continue;
    const tpp = roundOff(tflops * bits);
    if (best === undefined || tpp > best.tpp) best = { tpp, precision, bits, tflops, also: [] };
    else if (tpp === best.tpp && ![best, ...best.also].some((other) => other.bits === bits)) {
      best = { ...best, also: [...best.also, { precision, bits, tflops }] };
    }
  }
  return best;
}

/** Without the noise of binary fractions: 44.7 x 16 is 715.2, not 715.2000000000001. */
function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}
