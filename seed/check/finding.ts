/** What a check says about one place in one file, before lines and columns are known. */

/** Keys and indexes that lead from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** Where in the pair at a path: at its key (unknown or missing fields) or at its value. */
export type Spot = 'key' | 'value';

export interface Finding {
  readonly path: Path;
  readonly spot: Spot;
  readonly message: string;
}

/** Takes findings of one file. */
export type Report = (path: Path, message: string, spot?: Spot) => void;

/** A mapping of which nothing is known yet. Checks look at what has the right type and leave the rest to the model. */
export type Loose = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function mapOf(value: unknown): Loose {
  return isMap(value) ? value : {};
}
