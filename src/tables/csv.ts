/** Tables as text that spreadsheets read. */
export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet would take for a formula is put in as text. Programs differ in what they pass over before the sign:
 * spaces, quotes, characters that nobody sees; some know the signs in full width, and a bar as the start of a command.
 */
const FORMULA = /^[\s\p{C}"']*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

/** Tells spreadsheets that the text is UTF-8. */
export const UTF8_MARK = '\uFEFF';

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}

/** Lines of CSV (RFC 4180), each with its end, for a table that is sent in parts. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/** A whole table as CSV. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return UTF8_MARK + csvLines([columns, ...rows]);
}
