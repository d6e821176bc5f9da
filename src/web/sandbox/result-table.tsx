import { pick, useGraphiQL } from '@graphiql/react';
import { useId, useState } from 'react';
import { type Cell, toCsv } from '../../tables/csv.ts';
import { useSandbox } from './context.ts';
import { Dialog } from './dialog.tsx';
import { answerShown, fileName, type ResultTable, tablesIn } from './result-tables.ts';
import { useCurrentOperation } from './share.tsx';

/** Rows that are drawn; a browser grows slow with thousands, and the file has them all. */
const MAX_SHOWN = 500;

/** Below the answer: the way to see it as a table. */
export function ResultTableButton() {
  const { texts, answers } = useSandbox();
  const { responseEditor, schema, isFetching } = useGraphiQL(pick('responseEditor', 'schema', 'isFetching'));
  const current = useCurrentOperation();
  const [tables, setTables] = useState<readonly ResultTable[]>();
  const show = () => {
    const { query, operationName = null } = current();
    const answer = answerShown(responseEditor?.getValue() ?? '', answers(), { query, operationName });
    setTables(answer && schema ? tablesIn(schema, answer) : []);
  };
  return (
    <div className="sandbox-result-bar">
      <button type="button" className="sandbox-button" disabled={isFetching || !schema} onClick={show}>
        {texts.table.open}
      </button>
      {tables && (
        <Dialog title={texts.table.title} onClose={() => setTables(undefined)}>
          {tables.length === 0 ? <p className="sandbox-table-empty">{texts.table.none}</p> : <Tables tables={tables} />}
        </Dialog>
      )}
    </div>
  );
}

function Tables({ tables }: { tables: readonly ResultTable[] }) {
  const { texts } = useSandbox();
  // A list without rows is seldom what is looked for.
  const [chosen, choose] = useState(() =>
    Math.max(
      0,
      tables.findIndex(({ rows }) => rows.length > 0),
    ),
  );
  const id = useId();
  const table = tables[chosen];
  if (!table) return null;
  return (
    <>
      <div className="sandbox-table-choice">
        <label htmlFor={id}>{texts.table.list}</label>
        <select id={id} value={chosen} onChange={({ target }) => choose(Number(target.value))}>
          {tables.map(({ name, rows }, index) => (
            <option key={name} value={index}>
              {`${name} (${rows.length})`}
            </option>
          ))}
        </select>
        <button type="button" className="sandbox-button" onClick={() => download(table)}>
          {texts.table.download}
        </button>
      </div>
      <p className="sandbox-table-extent" role="status" data-extent={table.extent}>
        {texts.table.extent[table.extent]({ rows: table.rows.length, total: table.total })}
        {table.rows.length > MAX_SHOWN && ` ${texts.table.shown(MAX_SHOWN)}`}
      </p>
      <TableView table={table} />
    </>
  );
}

function TableView({ table: { name, columns, rows } }: { table: ResultTable }) {
  const shown = (cell: Cell) => (cell === null ? '–' : String(cell));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard
    <section className="sandbox-table" tabIndex={0} aria-label={name}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MAX_SHOWN).map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and never move
            <tr key={place}>
              {columns.map((column, index) => (
                <td key={column} className={typeof row[index] === 'number' ? 'sandbox-number' : undefined}>
                  {shown(row[index] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function download(table: ResultTable): void {
  const address = URL.createObjectURL(new Blob([toCsv(table.columns, table.rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(table);
  link.click();
  URL.revokeObjectURL(address);
}
