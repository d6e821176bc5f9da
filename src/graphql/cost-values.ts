/** Values of arguments as far as they decide what a query costs. */
import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** Length of a list by the value of its argument; of what is no size the greatest. */
export function lengthOf(value: unknown, max: number): number {
  const length = Array.isArray(value) ? value.length : typeof value === 'number' ? Math.ceil(value) : max;
  return Math.min(Math.max(length, 1), max);
}

/** Reads arguments with their variables and defaults, and remembers which variables it was asked for. */
export function valueReader(operation: OperationDefinitionNode, variables: Variables) {
  const read = new Set<string>();
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );

  /** Undefined where a variable was not given; only what can size a list or switch a field is told apart. */
  function readValue(node: ValueNode): unknown {
    switch (node.kind) {
      case Kind.VARIABLE: {
        read.add(node.name.value);
        const given = Object.hasOwn(variables, node.name.value) ? variables[node.name.value] : undefined;
        const byDefault = defaults.get(node.name.value);
        return given === undefined && byDefault ? readValue(byDefault) : given;
      }
      case Kind.INT:
        return Number(node.value);
      case Kind.BOOLEAN:
        return node.value;
      case Kind.LIST:
        return node.values;
      case Kind.NULL:
        return null;
      // A single value stands for a list of one.
      default:
        return [node];
    }
  }

  return {
    read,
    argument(field: FieldNode, definition: GraphQLField<unknown, unknown>, name: string): unknown {
      const node = field.arguments?.find((argument) => argument.name.value === name);
      const given = node && readValue(node.value);
      return given === undefined ? definition.args.find((argument) => argument.name === name)?.defaultValue : given;
    },
    /** Whether `@skip` and `@include` let a selection stand. */
    wants({ directives = [] }: SelectionNode): boolean {
      return directives.every(({ name, arguments: given = [] }) => {
        const node = given.find((argument) => argument.name.value === 'if')?.value;
        const value = node && readValue(node);
        return name.value === 'skip' ? value !== true : name.value === 'include' ? value !== false : true;
      });
    },
  };
}
