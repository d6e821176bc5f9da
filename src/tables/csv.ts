/** Tables as text that spreadsheets read. */
export type Cell = string | number | boolean | null;

/** What a spreadsheet would take for a formula is put in as text; Chinese and Japanese ones take the full-width signs too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

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
