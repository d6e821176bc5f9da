/** The query behind a table: which list it asks for, whether that is whole, and where its next page is. */
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  separateOperations,
  stripIgnoredCharacters,
  validate,
  visit,
} from 'graphql';
import { type AnswerList, has, listsOf } from '../tables/answer-tables.ts';
import { type Field, operationOf, shapeOf, TooManyFields } from '../tables/shape.ts';

export interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | undefined;
}

/** Names that no query uses, for what is asked besides: whether the list is whole. */
const PAGE = 'csvPage';
const COMPLETE = 'csvComplete';

export function mistake(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

export interface Found {
  /** The operation by itself. */
  readonly document: DocumentNode;
  /** The same, asking also whether the list is whole. */
  readonly asking: DocumentNode;
  readonly list: AnswerList;
}

/** The one list that a query asks for; undefined where the query itself is wrong. */
export function listIn(
  schema: GraphQLSchema,
  { query, operationName }: Asked,
  maxTokens: number,
): Found | GraphQLError | undefined {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens });
  } catch {
    return undefined;
  }
  if (validate(schema, document).length > 0) return undefined;
  const operation = operationOf(document, operationName);
  if (operation === undefined) return mistake('operationName: name one of the operations of the query.');
  const alone = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const outerLists = (of: DocumentNode): AnswerList[] => {
    const [only] = of.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    return only ? listsOf(shapeOf(schema, of, only)).filter(({ nested }) => !nested) : [];
  };
  try {
    const lists = outerLists(alone);
    const [list] = lists;
    if (list !== undefined && lists.length === 1) {
      const asking = askExtent(alone, list);
      return { document: alone, asking, list: outerLists(asking)[0] ?? list };
    }
    return mistake(
      list === undefined
        ? 'A table needs a list of objects, and this query asks for none. Ask for one, such as { chips(first: 100) { nodes { slug name } } }, or accept application/json.'
        : `A table holds one list, and this query asks for ${lists.length}: ${lists.map(({ name }) => name).join(', ')}. Ask for one of them at a time, or accept application/json.`,
    );
  } catch (error) {
    if (error instanceof TooManyFields) return mistake(error.message);
    throw error;
  }
}

const field = (name: string, alias?: string, selections?: readonly FieldNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(alias && { alias: { kind: Kind.NAME, value: alias } }),
  ...(selections && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
});

/** The document with each of some fields changed; the same field may stand in several places. */
function changeFields(
  document: DocumentNode,
  fields: readonly Field[],
  change: (field: Field, node: FieldNode) => FieldNode,
): DocumentNode {
  return visit(document, {
    Field: {
      leave(node) {
        // Copies that the visit makes of a node whose children changed keep its place.
        const found = fields.find(({ nodes }) => nodes.some(({ loc }) => loc === node.loc));
        return found && change(found, node);
      },
    },
  });
}

function askExtent(document: DocumentNode, { path }: AnswerList): DocumentNode {
  return changeFields(document, path.slice(0, -1), (holder, node) => {
    const more = [
      ...(has(holder, 'complete') ? [field('complete', COMPLETE)] : []),
      ...(has(holder, 'pageInfo') ? [field('pageInfo', PAGE, [field('hasNextPage'), field('endCursor')])] : []),
    ];
    const selections = [...(node.selectionSet?.selections ?? []), ...more];
    return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  });
}

/** Address that gives the next page; null where the connection takes no cursor. */
export function nextAddress({ document, list, variables }: Found & Asked, cursor: string): string | null {
  const { connection } = list;
  const given = connection?.nodes[0]?.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (connection === undefined) return null;
  const after: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'after' },
    value: { kind: Kind.STRING, value: cursor },
  };
  const byVariable = given?.kind === Kind.VARIABLE;
  const next = byVariable
    ? document
    : changeFields(document, [connection], (_, node) => ({
        ...node,
        arguments: [...(node.arguments ?? []).filter(({ name }) => name.value !== 'after'), after],
      }));
  const values = byVariable ? { ...variables, [given.name.value]: cursor } : variables;
  const query = stripIgnoredCharacters(print(next));
  return `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(values) })}`;
}
