/** Answers of the API as tables: a row for each object of a list, nested objects as dotted columns. The sandbox and `text/csv` show the same. */
import { columnsOf, isObject, type Values } from './columns.ts';
import type { Cell } from './csv.ts';
import type { Field } from './shape.ts';

/** A list of objects in an answer. */
export interface AnswerList {
  /** Where it stands, such as `company.chips`; for a connection without `nodes`. */
  readonly name: string;
  /** From the root to the field that holds the rows. */
  readonly path: readonly Field[];
  /** The connection whose page it is; undefined for a plain list. */
  readonly connection: Field | undefined;
  /** Whether it stands inside another list, so that its rows belong to rows of that. */
  readonly nested: boolean;
}

export interface AnswerTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly extent: Extent;
  /** Rows that the whole list has, where the query asked for it. */
  readonly total: number | null;
}

/**
 * Whether the rows are all there are. CUT: the answer says that more follow, or that a search was stopped. UNKNOWN: the
 * query did not ask for that. ABSENT: there is no list, because something on the way to it is null.
 */
export type Extent = 'WHOLE' | 'CUT' | 'UNKNOWN' | 'ABSENT';

/** Fields that hold the rows of a connection. */
const ROWS: readonly string[] = ['nodes', 'edges'];

const isRows = (field: Field): boolean => field.list && field.fields !== null && ROWS.includes(field.name);

/** Whether objects of the field's type have a field of that name, asked for or not. */
export function has({ type }: Field, name: string): boolean {
  return 'getFields' in type && name in type.getFields();
}

const isConnection = (field: Field | undefined): field is Field => field !== undefined && has(field, 'pageInfo');

/** Keys on a way; the rows of a connection go by its own name. */
function nameOf(path: readonly Field[]): string {
  const named = path.filter((field, place) => place === 0 || !isRows(field));
  return named.map(({ key }) => key).join('.');
}

/** Every list of objects that a query asks for, outer ones first. Of `nodes` and `edges` of a connection, what comes first in the query. */
export function listsOf(fields: readonly Field[]): AnswerList[] {
  const lists: AnswerList[] = [];
  const walk = (inside: readonly Field[], path: readonly Field[], nested: boolean): void => {
    const rows = inside.find(isRows);
    for (const field of inside) {
      if (field.fields === null || (isRows(field) && field !== rows)) continue;
      const here = [...path, field];
      if (field.list) {
        const holder = path.at(-1);
        const connection = field === rows && isConnection(holder) ? holder : undefined;
        lists.push({ name: nameOf(here), path: here, connection, nested });
      }
      walk(field.fields, here, nested || field.list);
    }
  };
  walk(fields, [], false);
  return lists.sort((a, b) => Number(a.nested) - Number(b.nested));
}

interface FoundRow {
  readonly row: unknown;
  /** Its place in each list around it, from 1. */
  readonly places: readonly number[];
}

/** What stands on the way to the rows: objects of each field of the path but the last. */
interface Walk {
  readonly rows: FoundRow[];
  readonly around: { readonly field: Field; readonly value: Values }[];
}

function walkTo(path: readonly Field[], value: unknown, places: readonly number[], walk: Walk): void {
  const [field, ...rest] = path;
  if (field === undefined || !isObject(value)) return;
  const inner = value[field.key];
  if (rest.length === 0) {
    if (Array.isArray(inner)) for (const row of inner) walk.rows.push({ row, places });
    return;
  }
  const parts = Array.isArray(inner) ? inner : [inner];
  parts.forEach((part, index) => {
    if (!isObject(part)) return;
    walk.around.push({ field, value: part });
    walkTo(rest, part, field.list ? [...places, index + 1] : places, walk);
  });
}

/** The value of a field by its name in the schema, whatever it was called in the query. */
function fieldValue(field: Field, value: Values, name: string): unknown {
  const asked = field.fields?.find((each) => each.name === name);
  return asked && value[asked.key];
}

/** Whether another page follows; undefined where the query did not ask. */
function hasNext(field: Field, value: Values): boolean | undefined {
  const asked = field.fields?.find((each) => each.name === 'pageInfo');
  const page = asked && value[asked.key];
  const next = asked && isObject(page) ? fieldValue(asked, page, 'hasNextPage') : undefined;
  return typeof next === 'boolean' ? next : undefined;
}

function extentOf({ path, nested }: AnswerList, { around }: Walk): Extent {
  const holders = path.slice(0, -1);
  const nearest = holders.at(-1);
  if (!nested && nearest && !around.some(({ field }) => field === nearest)) return 'ABSENT';
  const all = around.flatMap(({ field, value }): (boolean | undefined)[] => {
    const complete = has(field, 'complete') ? [fieldValue(field, value, 'complete') as boolean | undefined] : [];
    return isConnection(field) ? [...complete, isWholePage(field, value)] : complete;
  });
  if (all.includes(false)) return 'CUT';
  return all.includes(undefined) ? 'UNKNOWN' : 'WHOLE';
}

function isWholePage(connection: Field, value: Values): boolean | undefined {
  const next = hasNext(connection, value);
  if (next !== undefined) return !next;
  const total = fieldValue(connection, value, 'totalCount');
  return total === undefined ? undefined : total === rowCount(connection, value);
}

function rowCount(connection: Field, value: Values): number {
  const rows = connection.fields?.find(isRows);
  const list = rows && value[rows.key];
  return Array.isArray(list) ? list.length : Number.NaN;
}

/** A list of an answer as a table. Columns go by the query, so that they are the same for every page of it, even an empty one. */
export function tableOf(list: AnswerList, data: unknown): AnswerTable {
  const walk: Walk = { rows: [], around: [] };
  walkTo(list.path, data, [], walk);
  const columns = columnsOf(list.path.at(-1)?.fields ?? []);
  const around = list.path.slice(0, -1);
  const lists = around.flatMap((field, place) => (field.list ? [`${nameOf(around.slice(0, place + 1))}.row`] : []));
  const outer = walk.around.find(({ field }) => field === list.connection);
  const total = outer && !list.nested ? fieldValue(outer.field, outer.value, 'totalCount') : null;
  return {
    columns: [...lists, ...columns.map(({ name }) => name)],
    rows: walk.rows.map(({ row, places }) => [...places, ...columns.map(({ cell }) => cell(row))]),
    extent: extentOf(list, walk),
    total: typeof total === 'number' ? total : null,
  };
}

/** Cursor of the last row of a connection, where another page follows. */
export function nextCursor(list: AnswerList, data: unknown): string | null {
  const walk: Walk = { rows: [], around: [] };
  walkTo(list.path, data, [], walk);
  const page = walk.around.find(({ field }) => field === list.connection);
  if (!page || hasNext(page.field, page.value) !== true) return null;
  const info = page.field.fields?.find((each) => each.name === 'pageInfo');
  const value = info && page.value[info.key];
  const cursor = info && isObject(value) ? fieldValue(info, value, 'endCursor') : undefined;
  return typeof cursor === 'string' ? cursor : null;
}
