/** Tables as text that spreadsheets read. */
export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet would take for a formula is put in as text. Programs differ in what they pass over before the sign:
 * spaces, quotes, characters that nobody sees; some know the signs in full width, and a bar as the start of a command.
 */
const FORMULA = /^[\s\p{C}"']*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}

/** Stands at the start of a table and tells spreadsheets that the text is UTF-8. */
export const UTF8_MARK = '\uFEFF';

/** Rows as lines of CSV (RFC 4180). */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/** A whole table with the names of its columns. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return UTF8_MARK + csvLines([columns, ...rows]);
}
