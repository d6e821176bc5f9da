/** What a view is asked with: named values, written in addresses, in forms and in attributes of elements alike. */
import type { Bilingual, Lang } from './lang.ts';

interface ParamBase {
  /** Name in addresses, such as `maxHops`; elements write it `max-hops`. */
  readonly name: string;
  readonly label: Bilingual;
  readonly help?: Bilingual;
  readonly required?: boolean;
  readonly initial?: string;
  /** Folded away in forms until it is given. */
  readonly advanced?: boolean;
}

export type Param =
  | (ParamBase & {
      /** A slug of an entity; several are separated by commas. */
      readonly kind: 'entity';
      readonly kinds?: readonly string[];
      readonly many?: boolean;
    })
  | (ParamBase & { readonly kind: 'country'; readonly many?: boolean })
  | (ParamBase & {
      readonly kind: 'choice';
      readonly many?: boolean;
      readonly options: readonly (readonly [value: string, label: Bilingual])[];
    })
  | (ParamBase & { readonly kind: 'date' })
  | (ParamBase & { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole?: boolean })
  | (ParamBase & { readonly kind: 'text'; readonly maxLength?: number });

/** Values by name, as they stand in an address; a value that was not given is not there. */
export type Values = Readonly<Record<string, string>>;

/** What every view takes besides its own: the frame. */
export interface FrameValues {
  readonly asOf: string;
  readonly knownOn: string;
}

export interface Request {
  readonly values: Values;
  readonly lang: Lang;
  readonly frame: FrameValues;
}

/** The values of a parameter that takes several. */
export function listOf(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const MAX_SLUG = 200;
const MAX_TEXT = 500;

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}

function problemWith(param: Param, value: string): string | undefined {
  const parts = 'many' in param && param.many ? listOf(value) : [value];
  switch (param.kind) {
    case 'entity':
      return parts.some((part) => part.length > MAX_SLUG) ? `${param.name}: a slug is shorter` : undefined;
    case 'country': {
      const wrong = parts.find((part) => !/^[A-Z]{2}$/.test(part));
      return wrong === undefined
        ? undefined
        : `${param.name}: "${wrong}" is no country code; write two capital letters such as CN`;
    }
    case 'choice': {
      const known = param.options.map(([option]) => option);
      const wrong = parts.find((part) => !known.includes(part));
      return wrong === undefined ? undefined : `${param.name}: "${wrong}" is none of ${known.join(', ')}`;
    }
    case 'date':
      return isDay(value) ? undefined : `${param.name}: "${value}" is no day; write one such as 2026-01-15`;
    case 'number': {
      const number = Number(value);
      const fits =
        Number.isFinite(number) &&
        number >= param.min &&
        number <= param.max &&
        (!param.whole || Number.isInteger(number));
      return fits
        ? undefined
        : `${param.name}: "${value}" is no ${param.whole ? 'whole ' : ''}number from ${param.min} to ${param.max}`;
    }
    case 'text':
      return value.length > (param.maxLength ?? MAX_TEXT)
        ? `${param.name}: at most ${param.maxLength ?? MAX_TEXT} characters`
        : undefined;
  }
}

export type ParsedValues =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly problems: readonly string[]; readonly values: Values };

/** Reads values; empty ones count as not given. Names what is wrong with each, and what is missing. */
export function parseValues(params: readonly Param[], given: Readonly<Record<string, string>>): ParsedValues {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  for (const param of params) {
    const value = (given[param.name] ?? '').trim() || param.initial;
    if (value === undefined || value === '') {
      if (param.required) problems.push(`${param.name}: is missing`);
      continue;
    }
    values[param.name] = value;
    const problem = problemWith(param, value);
    if (problem !== undefined) problems.push(problem);
  }
  return problems.length === 0 ? { ok: true, values } : { ok: false, problems, values };
}

/** The name of a parameter as an attribute: `maxHops` is `max-hops`. */
export function attributeName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
