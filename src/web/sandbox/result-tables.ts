/** The lists of an answer, as the sandbox offers them. */
import { type GraphQLSchema, parse } from 'graphql';
import { type AnswerList, type AnswerTable, listsOf, tableOf } from '../../tables/answer-tables.ts';
import { operationOf, shapeOf } from '../../tables/shape.ts';
import type { Answer } from './fetcher.ts';

export interface ResultTable extends AnswerTable {
  readonly name: string;
}

/** The answer that the text in the editor shows, with its question; that in the editor where it was none of this visit. */
export function answerShown(
  text: string,
  answers: readonly Answer[],
  current: Omit<Answer, 'result'>,
): Answer | undefined {
  const known = answers.findLast(({ result }) => JSON.stringify(result, null, 2) === text);
  if (known) return known;
  try {
    return { ...current, result: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Every list of an answer as a table, longer ways last; none where the question cannot be read. */
export function tablesIn(schema: GraphQLSchema, { query, operationName, result }: Answer): ResultTable[] {
  const data = typeof result === 'object' && result !== null && 'data' in result ? result.data : undefined;
  try {
    const document = parse(query);
    const operation = operationOf(document, operationName) ?? operationOf(document);
    if (!operation || !data) return [];
    const lists: readonly AnswerList[] = listsOf(shapeOf(schema, document, operation));
    const tables = lists.map((list) => ({ name: list.name, ...tableOf(list, data) }));
    return tables.filter(({ extent }) => extent !== 'ABSENT');
  } catch {
    return [];
  }
}

/** What a downloaded table is called: the name says where it is a part only. */
export function fileName({ name, extent }: ResultTable): string {
  return `${name}${extent === 'CUT' ? '-part' : ''}.csv`;
}
