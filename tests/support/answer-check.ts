/**
 * An answer held against the schema and the query, field by field: the keys that were asked for and no other, non-null
 * where promised, values of their types. It shares no code with what makes the answers.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Answer } from './app.ts';

/** Codes that speak of the question; any other says that the server failed. */
export const CODES_OF_QUESTIONS: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'LIMIT_EXCEEDED']);

const MAX_INT = 2 ** 31;

/** How the values of scalars are written. */
const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => Number.isInteger(value) && Math.abs(value as number) <= MAX_INT,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' && value !== '',
  Date: (value) => matches(value, /^\d{4}-\d{2}-\d{2}$/),
  PartialDate: (value) => matches(value, /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
  CountryCode: (value) => matches(value, /^[A-Z]{2}$/),
  URL: (value) => matches(value, /^(?:https?:\/\/|urn:)\S+$/),
};

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

export interface Asked {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Everything in which an answer breaks the schema, with its place. */
export function answerProblems(schema: GraphQLSchema, { document, variables }: Asked, answer: Answer): string[] {
  const problems: string[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (operation === undefined || !root) return ['no query'];
  const defaults = new Map(operation.variableDefinitions?.map((one) => [one.variable.name.value, one.defaultValue]));

  function variable(name: string): unknown {
    if (Object.hasOwn(variables, name)) return variables[name];
    const value = defaults.get(name);
    return value?.kind === Kind.BOOLEAN ? value.value : undefined;
  }

  function stands({ directives = [] }: { readonly directives?: FieldNode['directives'] }): boolean {
    return directives.every(({ name, arguments: [condition] = [] }) => {
      const { value } = condition ?? {};
      const given =
        value?.kind === Kind.VARIABLE ? variable(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
      return name.value === 'skip' ? given !== true : name.value === 'include' ? given === true : true;
    });
  }

  function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = schema.getType(condition);
    return isAbstractType(named) && schema.getPossibleTypes(named).includes(type);
  }

  function fieldsOf(set: SelectionSetNode, type: GraphQLObjectType, into = new Map<string, FieldNode[]>()) {
    for (const selection of set.selections.filter(stands)) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        into.set(key, [...(into.get(key) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment && applies(fragment.typeCondition?.name.value, type)) fieldsOf(fragment.selectionSet, type, into);
    }
    return into;
  }

  function checkObject(sets: readonly SelectionSetNode[], type: GraphQLObjectType, value: object, place: string): void {
    const fields = new Map<string, FieldNode[]>();
    for (const set of sets) fieldsOf(set, type, fields);
    const keys = Object.keys(value);
    for (const key of keys) if (!fields.has(key)) problems.push(`${place}.${key} was not asked for`);
    for (const [key, nodes] of fields) {
      const name = nodes[0]?.name.value ?? '';
      const given = (value as Record<string, unknown>)[key];
      if (name === '__typename') {
        if (given !== type.name) problems.push(`${place}.${key} is ${given}, not ${type.name}`);
        continue;
      }
      const definition = type.getFields()[name];
      if (definition === undefined) problems.push(`${place}.${key}: ${type.name} has no field ${name}`);
      else if (!keys.includes(key)) problems.push(`${place}.${key} is missing`);
      else check(definition.type, nodes, given, `${place}.${key}`);
    }
  }

  function check(type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown, place: string): void {
    if (isNonNullType(type)) {
      if (value === null) problems.push(`${place} is null, against ${type}`);
      else check(type.ofType, nodes, value, place);
    } else if (value === null) return;
    else if (isListType(type)) {
      if (!Array.isArray(value)) problems.push(`${place} is no list`);
      else for (const [index, item] of value.entries()) check(type.ofType, nodes, item, `${place}[${index}]`);
    } else if (isLeafType(type)) {
      const fits = isEnumType(type)
        ? type.getValues().some(({ name }) => name === value)
        : SCALARS[type.name]?.(value) === true;
      if (!fits) problems.push(`${place} is ${JSON.stringify(value)}, no ${type.name}`);
    } else if (typeof value !== 'object' || Array.isArray(value)) problems.push(`${place} is no object`);
    else {
      const named = isObjectType(type) ? type : schema.getType(String((value as { __typename?: string }).__typename));
      const possible = isObjectType(named) && (named === type || applies(type.name, named));
      if (!possible) problems.push(`${place} is of type ${named}, no ${type}`);
      else
        checkObject(
          nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
          named,
          value as object,
          place,
        );
    }
  }

  if (answer.data) checkObject([operation.selectionSet], root, answer.data, 'data');
  problems.push(...errorProblems(answer));
  return problems;
}

/** Each error has words and a code, and the place that it names is null. */
function errorProblems({ data, errors }: Answer): string[] {
  if (errors === undefined) return data ? [] : ['neither data nor errors'];
  if (errors.length === 0) return ['an empty list of errors'];
  return errors.flatMap(({ message, extensions, path }) => {
    const problems = typeof message === 'string' && message.length > 10 ? [] : [`an error without words: ${message}`];
    if (typeof extensions?.code !== 'string') problems.push(`an error without a code: ${message}`);
    let value: unknown = data;
    for (const key of path ?? []) value = (value as Record<string | number, unknown> | null | undefined)?.[key];
    return path && value != null ? [...problems, `${path.join('.')} failed and is not null`] : problems;
  });
}
