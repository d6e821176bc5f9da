/** Tables as text that spreadsheets read. */
export type Cell = string | number | boolean | null;

/** What a spreadsheet would take for a formula is put in as text. */
const FORMULA = /^[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}

/** Rows as CSV (RFC 4180), with a mark at the start that tells spreadsheets that the text is UTF-8. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}
