/** How the types of a schema lead to each other. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isSpecifiedScalarType,
} from 'graphql';

type AnyField = GraphQLField<unknown, unknown>;

/** A field on the way from a type, or the step from an interface to one of its types. */
export interface Step {
  readonly from: string;
  /** Null for the step from an interface or union to a type of it. */
  readonly field: AnyField | null;
  readonly to: string;
}

export function fieldsOf(type: GraphQLNamedType | null | undefined): readonly AnyField[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** Types of the schema itself, without those of introspection and the built-in scalars. */
export function typesOf(schema: GraphQLSchema): GraphQLNamedType[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !(isLeafType(type) && isSpecifiedScalarType(type)),
  );
  return types.sort((a, b) => a.name.localeCompare(b.name));
}

/** Where a type leads: fields that hold objects, and for an interface or union its types. */
export function stepsFrom(schema: GraphQLSchema, type: GraphQLNamedType): Step[] {
  const fields = fieldsOf(type)
    .filter((field) => !isLeafType(getNamedType(field.type)))
    .map((field): Step => ({ from: type.name, field, to: getNamedType(field.type).name }));
  const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return [...fields, ...members.map((member): Step => ({ from: type.name, field: null, to: member.name }))];
}

/** What leads to a type; for enums, scalars and inputs the fields that hold or take it. */
export function stepsTo(schema: GraphQLSchema, name: string): Step[] {
  return typesOf(schema).flatMap((type) => {
    const fields = fieldsOf(type).filter(
      (field) =>
        getNamedType(field.type).name === name || field.args.some((given) => getNamedType(given.type).name === name),
    );
    const inside =
      isAbstractType(type) && schema.getPossibleTypes(type).some((member) => member.name === name)
        ? [{ from: type.name, field: null, to: name }]
        : [];
    return [...fields.map((field): Step => ({ from: type.name, field, to: name })), ...inside];
  });
}

/** Questions that take ids of earlier answers: they lead to everything, and help nobody who has none. */
const BY_ID: ReadonlySet<string> = new Set(['node', 'nodes']);

/** The shortest way from the questions to a type; undefined where there is none. */
export function wayTo(schema: GraphQLSchema, name: string): Step[] | undefined {
  const root = schema.getQueryType();
  if (!root) return undefined;
  const ways = new Map<string, Step[]>([[root.name, []]]);
  // Grows while it is gone through: nearer types come first.
  for (const [here, way] of ways) {
    if (here === name) return way;
    const type = schema.getType(here);
    if (!type) continue;
    for (const step of stepsFrom(schema, type)) {
      const known = ways.has(step.to) || (type === root && BY_ID.has(step.field?.name ?? ''));
      if (!known) ways.set(step.to, [...way, step]);
    }
  }
  return undefined;
}

/** Plain values that a starter asks of the type: enough to see what it is. */
const STARTER_VALUES = 6;

export interface Starter {
  readonly query: string;
  readonly variables: string;
  readonly operationName: string;
}

/** A query that reaches a type by the shortest way; what it must be told stands in its variables, empty. */
export function starterFor(schema: GraphQLSchema, name: string): Starter | undefined {
  const way = wayTo(schema, name);
  const type = schema.getType(name);
  if (!way || way.length === 0 || !type) return undefined;
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const open = way.map(({ field, to }) => {
    if (!field) return `... on ${to}`;
    const given = field.args.filter(isRequiredArgument).map((argument) => {
      const variable = argument.name in variables ? `${field.name}_${argument.name}` : argument.name;
      definitions.push(`$${variable}: ${String(argument.type)}`);
      variables[variable] = emptyValue(argument.type);
      return `${argument.name}: $${variable}`;
    });
    return given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
  });
  const plain = plainFields(type)
    .slice(0, STARTER_VALUES)
    .map((field) => field.name);
  const inner = plain.length > 0 ? plain : ['__typename'];
  const indent = (depth: number) => '  '.repeat(depth + 1);
  const lines = [
    ...open.map((text, depth) => `${indent(depth)}${text} {`),
    ...inner.map((text) => indent(open.length) + text),
    ...open.map((_, depth) => `${indent(open.length - 1 - depth)}}`),
  ];
  const head = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  return {
    query: `query ${name}Starter${head} {\n${lines.join('\n')}\n}`,
    variables: definitions.length > 0 ? JSON.stringify(variables, null, 2) : '',
    operationName: `${name}Starter`,
  };
}

/** Plain values of a type that need no argument. */
export function plainFields(type: GraphQLNamedType): AnyField[] {
  return fieldsOf(type).filter(
    (field) =>
      isLeafType(getNamedType(field.type)) && !field.args.some((given: GraphQLArgument) => isRequiredArgument(given)),
  );
}

function emptyValue(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name ?? null;
  if (isInputObjectType(inner)) return {};
  return inner.name === 'Int' || inner.name === 'Float' ? 0 : '';
}

/** Types and fields whose name or description holds a text, names first. */
export function search(schema: GraphQLSchema, text: string): { type: GraphQLNamedType; field: AnyField | null }[] {
  const wanted = text.trim().toLowerCase();
  const all = typesOf(schema).flatMap((type) => [
    { type, field: null },
    ...fieldsOf(type).map((field) => ({ type, field })),
  ]);
  const named = all.filter(({ type, field }) => (field ?? type).name.toLowerCase().includes(wanted));
  const described = all.filter(
    (each) => !named.includes(each) && (each.field ?? each.type).description?.toLowerCase().includes(wanted),
  );
  const rank = ({ type, field }: (typeof all)[number]): number =>
    ((field ?? type).name.toLowerCase() === wanted ? 0 : 2) + (field ? 1 : 0);
  return [...named.sort((a, b) => rank(a) - rank(b)), ...described];
}
