/**
 * A Cypher statement with a name and the type of its rows.
 *
 * `Row` exists for the compiler only: it ties the text to the shape that its RETURN clause gives,
 * so that a reader of the query sees both in one place. Nothing checks it at run time; the
 * integration tests do.
 */
export interface Query<Row> {
  /** The word of the text's first line: shown in logs, counted in tests. */
  readonly name: string;
  readonly text: string;
  readonly [rowOf]?: Row;
}

declare const rowOf: unique symbol;

const FIRST_LINE = /^\s*\/\/ ([A-Za-z][A-Za-z0-9.]*)[ \t]*\n/;

/**
 * Declares a query. Its first line is its name:
 *
 *     export const companiesByIds = defineQuery<CompanyRow>(`// companiesByIds
 *       UNWIND $ids AS id MATCH (c:Company {id: id}) RETURN c.id AS id, c.nameEn AS nameEn`);
 *
 * The text never holds a value that came from a user: values are parameters.
 */
export function defineQuery<Row>(text: string): Query<Row> {
  const name = FIRST_LINE.exec(text)?.[1];
  if (name === undefined) {
    throw new Error(`A query's first line must be its name, such as "// companiesByIds": ${text.slice(0, 60)}`);
  }
  return { name, text };
}
