/** The shape of an answer, read from the query and the schema: which fields hold lists, and of what, before anything is asked. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';

export interface Field {
  /** Name in the answer: the alias, where there is one. */
  readonly key: string;
  /** Name in the schema. */
  readonly name: string;
  readonly type: GraphQLNamedType;
  readonly list: boolean;
  /** Where it stands in the query; several where fragments name it too. */
  readonly nodes: readonly FieldNode[];
  /** What is asked of it; null for a plain value. */
  readonly fields: readonly Field[] | null;
}

/** More columns than any table has; aliases and fragments can multiply a short query to any number of fields. */
const MAX_FIELDS = 2_000;

/** The query names more fields than a table can hold. */
export class TooManyFields extends Error {
  constructor() {
    super(`The query names more than ${MAX_FIELDS} fields, too many for a table. Ask for fewer.`);
  }
}

interface Found {
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly nodes: FieldNode[];
  /** What is asked of it, with the type that each selection speaks of. */
  readonly parts: [type: GraphQLNamedType, selections: SelectionSetNode][];
}

/** The operation of a document that is meant: the one named, else the only one. */
export function operationOf(document: DocumentNode, name?: string | null): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!name) return operations.length === 1 ? operations[0] : undefined;
  return operations.find((operation) => operation.name?.value === name);
}

/** Fields of an operation that is valid against the schema. */
export function shapeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Field[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let count = 0;

  const gather = (
    type: GraphQLNamedType | undefined,
    { selections }: SelectionSetNode,
    found: Map<string, Found>,
  ): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        gather(condition ?? type, selection.selectionSet, found);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) gather(schema.getType(fragment.typeCondition.name.value), fragment.selectionSet, found);
      } else {
        const known =
          selection.name.value === TypeNameMetaFieldDef.name
            ? TypeNameMetaFieldDef
            : isObjectType(type) || isInterfaceType(type)
              ? type.getFields()[selection.name.value]
              : undefined;
        // Introspection: about the schema, not about the graph.
        if (known === undefined) continue;
        const key = selection.alias?.value ?? selection.name.value;
        const field = found.get(key) ?? { name: known.name, type: known.type, nodes: [], parts: [] };
        field.nodes.push(selection);
        if (selection.selectionSet) field.parts.push([getNamedType(known.type), selection.selectionSet]);
        found.set(key, field);
      }
    }
  };

  const fieldsOf = (parts: Found['parts']): Field[] => {
    const found = new Map<string, Found>();
    for (const [type, selections] of parts) gather(type, selections, found);
    count += found.size;
    if (count > MAX_FIELDS) throw new TooManyFields();
    return [...found].map(([key, field]) => ({
      key,
      name: field.name,
      type: getNamedType(field.type),
      list: isListType(getNullableType(field.type)),
      nodes: field.nodes,
      fields: field.parts.length === 0 ? null : fieldsOf(field.parts),
    }));
  };

  const root = schema.getRootType(operation.operation);
  return root ? fieldsOf([[root, operation.selectionSet]]) : [];
}
