/** Tables: the twin of every picture, and what `.csv` gives. */
import { type Markup, markup, safeHref } from './markup.ts';

/** A value: text or a number; text with an address is a link. Null where nothing is recorded. */
export type Cell = string | number | null | { readonly text: string; readonly href: string };

export interface Column {
  /** Name of the column in `.csv`; does not change with the language. */
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
}

export interface Table {
  /** Name of the table in addresses (`?table=`). */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows from which a table tells how many it has. */
const COUNTED_FROM = 10;

/** What stands where nothing is recorded. */
const NOTHING = '–';

export function cellText(cell: Cell): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell.text : cell;
}

/** Numbers with separators of thousands: 15830 is `15,830`, in both languages. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

function cellMarkup(cell: Cell, href: (path: string) => string): Markup {
  if (cell === null || cell === '') return markup`${NOTHING}`;
  if (typeof cell === 'number') return markup`${formatNumber(cell)}`;
  if (typeof cell === 'string') return markup`${cell}`;
  const address = safeHref(cell.href.startsWith('/') ? href(cell.href) : cell.href);
  return address === undefined ? markup`${cell.text}` : markup`<a href="${address}">${cell.text}</a>`;
}

/** A table as HTML, in a region of its own that scrolls sideways where the page is too narrow. */
export function tableMarkup(table: Table, href: (path: string) => string): Markup {
  const head = table.columns.map(
    ({ label, numeric }) => markup`<th scope="col"${numeric ? markup` class="numeric"` : null}>${label}</th>`,
  );
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, index) => {
      const numeric = table.columns[index]?.numeric ? markup` class="numeric"` : null;
      return markup`<td${numeric}>${cellMarkup(cell, href)}</td>`;
    });
    return markup`<tr>${cells}</tr>\n`;
  });
  // A long table scrolls in its region: the number says that there is more than is in sight.
  const count = table.rows.length > COUNTED_FROM ? ` (${formatNumber(table.rows.length)})` : '';
  return markup`<div class="chip-table" role="region" tabindex="0" aria-label="${table.title}"><table><caption>${table.title}${count}</caption><thead><tr>${head}</tr></thead><tbody>\n${rows}</tbody></table></div>`;
}
