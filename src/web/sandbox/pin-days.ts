/** Asks a query as of given days: `at` is written into every question of the root that takes it and leaves a day open. */
import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type ObjectValueNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Operation } from './share-link.ts';

export interface Days {
  readonly asOf: string;
  readonly knownOn: string;
}

interface Insertion {
  readonly place: number;
  readonly text: string;
}

export interface Pinned {
  readonly operation: Operation;
  /** Whether anything was open: if not, the query asks the same on any day. */
  readonly changed: boolean;
}

const DAY_NAMES = ['asOf', 'knownOn'] as const;

/** `asOf: "2026-01-15", knownOn: "2026-01-15"` without what is given already. */
function missingDays(days: Days, given: readonly string[]): string {
  const missing = DAY_NAMES.filter((name) => !given.includes(name));
  return missing.map((name) => `${name}: "${days[name]}"`).join(', ');
}

function intoFrame({ fields, loc }: ObjectValueNode, days: Days): Insertion[] {
  const text = missingDays(
    days,
    fields.map(({ name }) => name.value),
  );
  if (text === '' || loc === undefined) return [];
  return [{ place: loc.start + 1, text: fields.length === 0 ? text : `${text}, ` }];
}

/** `at` of a field that has none. */
function asArgument({ name, arguments: given = [] }: FieldNode, days: Days): Insertion[] {
  const text = `at: {${missingDays(days, [])}}`;
  const [first] = given;
  if (first?.loc) return [{ place: first.loc.start, text: `${text}, ` }];
  return name.loc ? [{ place: name.loc.end, text: `(${text})` }] : [];
}

/** Text is put in between, so that comments and layout stay. The days of a variable go into the variables. */
export function pinDays(schema: GraphQLSchema, operation: Operation, days: Days): Pinned {
  const insertions: Insertion[] = [];
  const frames: string[] = [];
  const defaults = new Map<string, ObjectValueNode>();
  const info = new TypeInfo(schema);
  try {
    const document = parse(operation.query);
    visit(
      document,
      visitWithTypeInfo(info, {
        VariableDefinition({ variable, defaultValue }) {
          if (defaultValue?.kind === Kind.OBJECT) defaults.set(variable.name.value, defaultValue);
        },
        Field(node) {
          if (info.getParentType() !== schema.getQueryType()) return undefined;
          const at = info.getFieldDef()?.args.find(({ name }) => name === 'at');
          if (at === undefined || getNamedType(at.type).name !== 'Frame') return undefined;
          const given: ArgumentNode | undefined = node.arguments?.find(({ name }) => name.value === 'at');
          if (given === undefined) insertions.push(...asArgument(node, days));
          else if (given.value.kind === Kind.OBJECT) insertions.push(...intoFrame(given.value, days));
          else if (given.value.kind === Kind.VARIABLE) frames.push(given.value.name.value);
          return undefined;
        },
      }),
    );
  } catch {
    // A query that cannot be read has no place for days.
    return { operation, changed: false };
  }
  const values = valuesIn(operation.variables);
  // A variable without a value has that of its definition.
  const [byDefault, byValue] = [new Set<string>(), new Set<string>()];
  for (const name of frames) (defaults.has(name) && values?.[name] === undefined ? byDefault : byValue).add(name);
  for (const name of byDefault) {
    const frame = defaults.get(name);
    if (frame) insertions.push(...intoFrame(frame, days));
  }
  const query = insertions
    .sort((a, b) => b.place - a.place)
    .reduce((text, { place, text: added }) => text.slice(0, place) + added + text.slice(place), operation.query);
  const variables = values ? pinVariables(operation.variables, values, [...byValue], days) : operation.variables;
  const changed = query !== operation.query || variables !== operation.variables;
  return { operation: { ...operation, query, variables }, changed };
}

type FrameValues = Record<string, Partial<Days> | null | undefined>;

/** Values of the variables; undefined where the text is no object. */
function valuesIn(text: string): FrameValues | undefined {
  try {
    const values: unknown = JSON.parse(text.trim() || '{}');
    return typeof values === 'object' && values !== null && !Array.isArray(values)
      ? (values as FrameValues)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The text stays as it is where no day is open. */
function pinVariables(text: string, values: FrameValues, names: readonly string[], days: Days): string {
  const open = names.filter((name) => DAY_NAMES.some((day) => !values[name]?.[day]));
  if (open.length === 0) return text;
  const pinned = open.map((name) => [name, { asOf: days.asOf, knownOn: days.knownOn, ...values[name] }] as const);
  return JSON.stringify({ ...values, ...Object.fromEntries(pinned) }, null, 2);
}
