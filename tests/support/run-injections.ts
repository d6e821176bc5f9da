/** Texts that would be code somewhere, in every argument that takes a text. */

import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
} from 'graphql';
import neo4j from 'neo4j-driver';
import { createCostMeter } from '../../src/graphql/cost.ts';
import { encodeGlobalId, NODE_TYPES } from '../../src/graphql/global-id.ts';
import { MAX_COST } from '../../src/graphql/limits.ts';
import { type TestApp, TODAY } from './app.ts';
import type { Pools } from './query-values.ts';
import { eachOf, sendQuestion, tally } from './sent.ts';

/** A place for a text: an argument, or a field of its input object. */
export interface TextPlace {
  /** Such as `Query.search(text)` or `Query.companies(filter.role)`. */
  readonly name: string;
  readonly parent: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: GraphQLArgument;
  /** Names of input fields on the way to the text; none for an argument that is a text itself. */
  readonly path: readonly string[];
}

/** Whether something may stand there; one member of a `@oneOf` must be given, and not as null. */
type IsPlace = (type: GraphQLInputType, ofOneOf: boolean) => boolean;

/** Every place for a text that the schema has. */
export function textPlaces(schema: GraphQLSchema): TextPlace[] {
  return placesOf(schema, (type) => ['String', 'ID'].includes(getNamedType(type).name));
}

/** Every place that may be null. */
export function nullPlaces(schema: GraphQLSchema): TextPlace[] {
  return placesOf(schema, (type, ofOneOf) => !ofOneOf && !isNonNullType(type));
}

function placesOf(schema: GraphQLSchema, isPlace: IsPlace): TextPlace[] {
  const parents = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  );
  return parents.flatMap((parent) =>
    Object.values(isObjectType(parent) ? parent.getFields() : {}).flatMap((field) =>
      field.args.flatMap((argument) =>
        waysTo(isPlace, argument.type).map((path): TextPlace => {
          const name = `${parent.name}.${field.name}(${[argument.name, ...path].join('.')})`;
          return { name, parent: parent.name, field, argument, path };
        }),
      ),
    ),
  );
}

/** Ways from an input type to the places in it. */
function waysTo(isPlace: IsPlace, type: GraphQLInputType, seen: readonly string[] = [], ofOneOf = false): string[][] {
  const named = getNamedType(type);
  const here = isPlace(type, ofOneOf) ? [[]] : [];
  if (!isInputObjectType(named) || seen.includes(named.name)) return here;
  const below = Object.values(named.getFields()).flatMap((field) =>
    waysTo(isPlace, field.type, [...seen, named.name], named.isOneOf).map((path) => [field.name, ...path]),
  );
  return [...here, ...below];
}

const PLAIN: Readonly<Record<string, unknown>> = {
  String: 'h20',
  ID: 'h20',
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2026-11-01',
  CountryCode: 'CN',
};

/** The least that a type takes, with the text at the end of the path where one is given. */
function least(type: GraphQLInputType, path: readonly string[] | undefined, text: string | null): unknown {
  if (text === null && path?.length === 0) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [least(nullable.ofType, path, text)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (!isInputObjectType(nullable)) return path === undefined ? PLAIN[nullable.name] : text;
  const fields = Object.values(nullable.getFields());
  const [next, ...rest] = path ?? [];
  const needed = fields.filter((field) => field.name === next || isRequiredInputField(field));
  const given = nullable.isOneOf && needed.length === 0 ? fields.slice(0, 1) : needed;
  return Object.fromEntries(
    given.map((field) => [field.name, least(field.type, field.name === next ? rest : undefined, text)]),
  );
}

/** Other arguments that a question needs to be one. */
const BESIDES: Readonly<Record<string, string>> = {
  'Query.dependencyPaths.to': '{ kind: CHIP }',
  'Query.dependencyPaths.from': '"bytedance"',
  'Query.exportVerdictCalendar.until': '"2026-12-01"',
  'Query.removalImpact.remove': '["tsmc"]',
  'Query.restrictedHardware.destination': 'CN',
  'Query.whatIf.about': '{ destinations: [CN], chips: ["h20"] }',
  'Query.whatIf.changes': '[{ scenario: "h200-allowed" }]',
};

/** Arguments and the field: `field(other: ..., argument: $t0) { ... }`. */
function question({ parent, field, argument }: TextPlace, index: number): string {
  const others = field.args
    .filter((other) => other !== argument)
    .flatMap((other) => {
      const given = BESIDES[`${parent}.${field.name}.${other.name}`];
      if (given !== undefined) return [`${other.name}: ${given}`];
      if (!isRequiredArgument(other)) return [];
      const value = least(other.type, undefined, '');
      return [`${other.name}: ${isEnumType(getNamedType(other.type)) ? value : inGraphql(value)}`];
    });
  const type = getNamedType(field.type);
  const counted = isObjectType(type) && type.getFields().totalCount !== undefined;
  const below = isCompositeType(type) ? ` { ${counted ? 'totalCount' : '__typename'} }` : '';
  return `a${index}: ${field.name}(${[...others, `${argument.name}: $t${index}`].join(', ')})${below}`;
}

/** Plain values as GraphQL writes them: names of members have no quotes. */
function inGraphql(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/"(\w+)":/g, '$1: ')
    .replaceAll(/: "(CN)"/g, ': $1');
}

/** As many of one question as fit into the tokens of a request. */
const MOST_AT_ONCE = 45;

/** Where objects stand that have no id. */
const HOLDERS: Readonly<Record<string, (questions: string) => string>> = {
  Query: (questions) => questions,
  ComputeTotalConnection: (questions) => `computeTotals(by: CHIP) { ${questions} }`,
  Chokepoint: (questions) => `chokepoints(of: "ascend-910c") { chokepoints { ${questions} } }`,
  RemovalImpact: (questions) => `removalImpact(remove: ["tsmc"]) { ${questions} }`,
  PolicyDiff: (questions) =>
    `whatIf(changes: [{ scenario: "h200-allowed" }], about: { destinations: [CN], chips: ["h20"] }) { ${questions} }`,
};

/** Whether a way to objects with the place is known; other types are parts of answers, which take a language only. */
export function isReached({ parent }: TextPlace, pools: Pools): boolean {
  return HOLDERS[parent] !== undefined || pools.slugs.has(parent);
}

/** One place with some of the texts, as a request. */
interface Part {
  readonly place: TextPlace;
  readonly texts: readonly (string | null)[];
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

function partOf(pools: Pools, place: TextPlace, texts: readonly (string | null)[]): Part {
  const declared = texts.map((_, index) => `$t${index}: ${place.argument.type}`).join(', ');
  const questions = texts.map((_, index) => question(place, index)).join(' ');
  const holder = HOLDERS[place.parent];
  const body =
    holder?.(questions) ?? `node(id: "${idOf(pools, place.parent)}") { ... on ${place.parent} { ${questions} } }`;
  const variables = texts.map((text, index) => [`t${index}`, least(place.argument.type, place.path, text)]);
  return { place, texts, query: `query (${declared}) { ${body} }`, variables: Object.fromEntries(variables) };
}

function idOf(pools: Pools, type: string): string {
  const nodeType = NODE_TYPES.find((known) => known === type) ?? 'Entity';
  const slug = pools.slugs.get(type)?.[0];
  if (slug === undefined) throw new Error(`nothing of the type ${type} is known`);
  return encodeGlobalId(nodeType, slug, { asOf: TODAY, knownOn: TODAY, today: TODAY, dataUse: 'ANY' });
}

/** The texts at a place in as few requests as the limits allow. */
function* partsOf(
  schema: GraphQLSchema,
  pools: Pools,
  place: TextPlace,
  texts: readonly (string | null)[],
): Generator<Part> {
  const one = partOf(pools, place, texts.slice(0, 1));
  const document = parse(one.query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error(`no operation in ${one.query}`);
  const { total } = createCostMeter(schema)(document, operation, one.variables);
  const size = Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(MAX_COST / Math.max(1, total))));
  for (let start = 0; start < texts.length; start += size) yield partOf(pools, place, texts.slice(start, start + size));
}

export interface InjectionReport {
  readonly strings: number;
  readonly places: number;
  readonly asked: number;
  readonly requests: number;
  /** Refusals by code. */
  readonly codes: Readonly<Record<string, number>>;
  /** Texts of statements that the driver was given. */
  readonly statements: ReadonlySet<string>;
  /** Places that gave something for a text that is nobody's slug, id or cursor. */
  readonly found: ReadonlySet<string>;
  readonly problems: readonly string[];
}

/** Places where any text may find something, or is taken as it is. */
export const FREE_TEXTS: ReadonlySet<string> = new Set([
  'Query.search(text)',
  'Query.policyEvents(filter.text)',
  // A footnote that no rule speaks of changes nothing.
  'Query.whatIf(changes.list.footnote)',
]);

export interface Injection {
  readonly places: readonly TextPlace[];
  /** The texts for a place. */
  readonly textsAt: (place: TextPlace, index: number) => readonly (string | null)[];
  readonly atOnce: number;
}

export async function inject(
  app: TestApp,
  pools: Pools,
  { places, textsAt, atOnce }: Injection,
): Promise<InjectionReport> {
  const driver = watchDriver();
  const [codes, problems, found, strings]: [string[], string[], Set<string>, Set<string>] = [
    [],
    [],
    new Set(),
    new Set(),
  ];
  let [asked, requests] = [0, 0];

  function* parts(): Generator<Part> {
    for (const [index, place] of places.entries()) yield* partsOf(app.schema, pools, place, textsAt(place, index));
  }

  try {
    await eachOf(parts(), atOnce, async ({ place, texts, query, variables }) => {
      const { answer, problems: wrong } = await sendQuestion(app.url, query, variables);
      asked += texts.length;
      requests += 1;
      for (const text of texts) if (text !== null) strings.add(text);
      problems.push(...wrong.map((one) => `${place.name}: ${one} with ${JSON.stringify(texts).slice(0, 200)}`));
      codes.push(...(answer.errors ?? []).map(({ extensions }) => extensions.code));
      if (hasFound(answer.data)) found.add(place.name);
    });
  } finally {
    driver.restore();
  }
  return {
    strings: strings.size,
    places: places.length,
    asked,
    requests,
    codes: tally(codes),
    statements: driver.texts,
    found,
    problems,
  };
}

/** Whether an answer to `a0`, `a1`, ... is more than null and an empty list. */
function hasFound(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, member]) =>
    /^a\d+$/.test(key)
      ? member !== null &&
        (member as { totalCount?: number }).totalCount !== 0 &&
        !(Array.isArray(member) && member.length === 0)
      : hasFound(member),
  );
}

/** Texts of all statements that the driver is given, until restored. */
function watchDriver(): { readonly texts: ReadonlySet<string>; restore(): void } {
  const probe = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('', ''));
  const session = Object.getPrototypeOf(probe.session()) as { run: (text: string, ...rest: unknown[]) => unknown };
  void probe.close();
  const texts = new Set<string>();
  const { run } = session;
  session.run = function (text, ...rest) {
    texts.add(text);
    return run.call(this, text, ...rest);
  };
  return {
    texts,
    restore: () => {
      session.run = run;
    },
  };
}
