/** Figures of a chip or system, read from its recorded attributes. */
import { totalProcessingPerformance } from './export-controls/metrics.ts';

/** Recorded properties of an entity or relation. */
export type Attributes = Readonly<Record<string, unknown>>;

export interface DenseRate {
  readonly precision: string;
  readonly tops: number;
}

/** Thousands separated, at most two decimals, as in the sums that are shown. */
function figure(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

export function denseRates(attributes: Attributes): DenseRate[] {
  const rates = (attributes.denseTflops ?? {}) as Readonly<Record<string, number>>;
  return Object.entries(rates).map(([precision, tops]) => ({ precision, tops }));
}

/** TPP with the sum that gives it; undefined where no dense rate is known. */
export function tppOf(attributes: Attributes): { value: number; precision: string; sum: string } | undefined {
  const rates = attributes.denseTflops as Readonly<Record<string, number>> | undefined;
  const best = rates === undefined ? undefined : totalProcessingPerformance(rates);
  if (best === undefined) return undefined;
  const { tpp, precision, bits, tflops } = best;
  const unit = precision.startsWith('int') ? 'TOPS' : 'TFLOPS';
  return {
    value: tpp,
    precision,
    sum: `${figure(tflops)} ${unit} (${precision}, dense) x ${bits} bits = ${figure(tpp)}`,
  };
}

/** Performance density with the sum that gives it; undefined where TPP or die area is not known. */
export function performanceDensityOf(attributes: Attributes): { value: number; sum: string } | undefined {
  const tpp = tppOf(attributes);
  const area = attributes.dieAreaMm2;
  if (tpp === undefined || typeof area !== 'number' || area <= 0) return undefined;
  const value = tpp.value / area;
  return { value, sum: `${figure(tpp.value)} / ${figure(area)} mm2 = ${figure(value)}` };
}

/** A property as text: text and numbers as they are, plain lists joined by commas, anything else as JSON. */
export function attributeText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number'))
    return value.join(', ');
  return JSON.stringify(value);
}
