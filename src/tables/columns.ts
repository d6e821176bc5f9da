/** Columns of a table of objects: one for each plain value asked for, nested ones with dots. */
import type { Cell } from './csv.ts';
import type { Field } from './shape.ts';

export type Values = Readonly<Record<string, unknown>>;

/** Between values that share a cell. */
const SEPARATOR = '; ';

export function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a cell: lists are joined, objects are JSON. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((part) => String(cellOf(part) ?? '')).join(SEPARATOR);
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

export interface Column {
  readonly name: string;
  /** The cell of an object of the row's list. */
  readonly cell: (row: unknown) => Cell;
}

/** The one plain value that is asked of an object, with the way to it; undefined where there are several. */
function onlyValue(field: Field): readonly Field[] | undefined {
  const [only, ...others] = field.fields ?? [];
  if (only === undefined || others.length > 0 || only.list) return undefined;
  if (only.fields === null) return [only];
  const rest = onlyValue(only);
  return rest && [only, ...rest];
}

function at(value: unknown, path: readonly Field[]): unknown {
  return path.reduce<unknown>((inner, { key }) => (isObject(inner) ? inner[key] : undefined), value);
}

/** Columns of an object's fields. A list inside is joined where one value is asked of each, else counted. */
export function columnsOf(fields: readonly Field[], path: readonly Field[] = []): Column[] {
  return fields.flatMap((field): Column[] => {
    const here = [...path, field];
    const name = here.map(({ key }) => key).join('.');
    if (field.fields === null) return [{ name, cell: (row) => cellOf(at(row, here)) }];
    if (!field.list) return columnsOf(field.fields, here);
    const value = onlyValue(field);
    const listed = (row: unknown): readonly unknown[] | undefined => {
      const list = at(row, here);
      return Array.isArray(list) ? list : undefined;
    };
    if (value === undefined) return [{ name: `${name}.count`, cell: (row) => listed(row)?.length ?? null }];
    const joined = [name, ...value.map(({ key }) => key)].join('.');
    return [{ name: joined, cell: (row) => cellOf(listed(row)?.map((part) => at(part, value))) }];
  });
}
