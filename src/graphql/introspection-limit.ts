/**
 * How much of the schema one question may ask for. Depth and cost do not apply to introspection, and the types of fields
 * have fields again: a short text can ask for the whole schema many times over.
 */
import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValidationContext,
} from 'graphql';

/** Fields of an answer about the schema. What tools ask to learn all of it comes to 36,000 and takes some 40 ms. */
export const MAX_INTROSPECTION = 45_000;

const ROOTS = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]));

/** Validation rule: what is asked about the schema has no more fields than the limit. */
export const introspectionLimit =
  (limit: number) =>
  (context: ValidationContext): ASTVisitor => {
    const schema = context.getSchema();
    // Fields below a selection on an object of the schema; one type is reached by many ways.
    const sizes = new Map<SelectionSetNode, Map<unknown, number>>();
    let visits = 0;

    /** Size of the parts that `measure` gives; who asks for more than the limit is not counted to the end. */
    function sum(selections: SelectionSetNode, source: unknown, measure: (field: FieldNode) => number): number {
      const known = sizes.get(selections) ?? new Map<unknown, number>();
      sizes.set(selections, known);
      const counted = known.get(source);
      if (counted !== undefined) return counted;
      // A fragment that spreads itself is refused by another rule; here it must only end.
      known.set(source, 0);
      let size = 0;
      for (const selection of selections.selections) {
        visits += 1;
        if (size > limit || visits > limit) return limit + 1;
        if (selection.kind === Kind.FIELD) size += measure(selection);
        else {
          const fragment =
            selection.kind === Kind.INLINE_FRAGMENT ? selection : context.getFragment(selection.name.value);
          if (fragment) size += sum(fragment.selectionSet, source, measure);
        }
      }
      known.set(source, size);
      return size;
    }

    function sizeOfField(node: FieldNode, field: GraphQLField<unknown, unknown>, source: unknown): number {
      const type = getNamedType(field.type);
      if (!isObjectType(type) || !node.selectionSet) return 1;
      const value = field.resolve?.(source, argumentsOf(node, schema.getQueryType()), undefined, { schema } as never);
      const { selectionSet } = node;
      const items: unknown[] = Array.isArray(value) ? value : value == null ? [] : [value];
      return items.reduce((size: number, item) => size + sizeOfObject(selectionSet, type, item), 1);
    }

    function sizeOfObject(selections: SelectionSetNode, type: GraphQLObjectType, source: unknown): number {
      return sum(selections, source, (node) => {
        const field = type.getFields()[node.name.value];
        return field ? sizeOfField(node, field, source) : 1;
      });
    }

    return {
      OperationDefinition(node) {
        const size = sum(node.selectionSet, undefined, (field) => {
          const root = ROOTS.get(field.name.value);
          return root ? sizeOfField(field, root, undefined) : 0;
        });
        if (size <= limit) return;
        context.reportError(
          new GraphQLError(
            `The query asks for more than ${limit} fields about the schema. Ask for the whole schema once, or for single types.`,
            { nodes: node, extensions: { code: 'LIMIT_EXCEEDED', limit } },
          ),
        );
      },
    };
  };

/** Arguments of a field about the schema; of a variable the value that gives most. */
function argumentsOf({ arguments: given = [] }: FieldNode, largest: GraphQLObjectType | null | undefined) {
  const name = given.find((argument) => argument.name.value === 'name')?.value;
  const deprecated = given.find((argument) => argument.name.value === 'includeDeprecated')?.value;
  return {
    name: name?.kind === Kind.STRING ? name.value : largest?.name,
    includeDeprecated: deprecated !== undefined && !(deprecated.kind === Kind.BOOLEAN && !deprecated.value),
  };
}
