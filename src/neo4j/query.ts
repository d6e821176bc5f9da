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

/** A parameter in the text of a query. */
const PARAMETER = /\$([A-Za-z]\w*)/g;

/**
 * Declares a query. Its first line is its name:
 *
 *     export const companiesByIds = defineQuery<CompanyRow>(`// companiesByIds
 *       UNWIND $ids AS id MATCH (c:Company {id: id}) RETURN c.id AS id, c.nameEn AS nameEn`);
 *
 * The text never holds a value that came from a user: values are parameters. They are sent as one map, `$ids` as
 * `$given.ids`: Neo4j makes a plan of a statement for each combination of its parameters' types, null and the order of
 * magnitude of a text's or a list's length among them, which takes half a second or more each time.
 */
export function defineQuery<Row>(text: string): Query<Row> {
  const name = FIRST_LINE.exec(text)?.[1];
  if (name === undefined) {
    throw new Error(`A query's first line must be its name, such as "// companiesByIds": ${text.slice(0, 60)}`);
  }
  return { name, text: text.replaceAll(PARAMETER, '$$given.$1') };
}

/** Values for the parameters of a query, as its text names them. */
export function given(values: Readonly<Record<string, unknown>>): { readonly given: typeof values } {
  return { given: values };
}
