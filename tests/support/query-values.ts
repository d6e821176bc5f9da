/** Values of arguments for generated queries: ids that exist, and odd ones that a type allows as well. */
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { ENTITY_KINDS } from '../../src/domain/vocabulary.ts';
import { encodeGlobalId, NODE_TYPES } from '../../src/graphql/global-id.ts';
import { type TestApp, TODAY } from './app.ts';
import type { Random } from './random.ts';
import { realSeed } from './swap-seed.ts';

export interface Pools {
  /** Slugs by type of object. */
  readonly slugs: ReadonlyMap<string, readonly string[]>;
  /** Names in both languages. */
  readonly names: readonly string[];
  /** Global ids. */
  readonly ids: readonly string[];
  /** Cursors by list of `Query`. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
  readonly measures: readonly string[];
}

/** Facts whose slugs are taken, of companies in the order of their connections. */
const FACTS_ASKED =
  '{ companies(first: 40, orderBy: { field: CONNECTIONS, direction: DESC }) { nodes { relations(first: 20) { nodes { slug } } } } }';

export async function readPools(app: TestApp): Promise<Pools> {
  const { seed } = await realSeed();
  const slugs = new Map<string, string[]>(ENTITY_KINDS.map((kind) => [kind, []]));
  for (const { id, kind } of seed.entities) slugs.get(kind)?.push(id);
  slugs.set(
    'Entity',
    seed.entities.map(({ id }) => id),
  );
  const others = { PolicyEvent: seed.policyEvents, Listing: seed.listings, Source: seed.sources, Claim: seed.claims };
  const rare = { Statement: seed.statements, Scenario: seed.scenarios };
  for (const [type, records] of Object.entries({ ...others, ...rare }))
    slugs.set(
      type,
      records.map(({ id }) => id),
    );
  const { companies } = await app.ask<{ companies: { nodes: { relations: { nodes: { slug: string }[] } }[] } }>(
    FACTS_ASKED,
  );
  slugs.set(
    'Fact',
    companies.nodes.flatMap(({ relations }) => relations.nodes.map(({ slug }) => slug)),
  );
  const frame = { asOf: TODAY, knownOn: TODAY, today: TODAY, dataUse: 'ANY' } as const;
  const ids = NODE_TYPES.flatMap((type) =>
    (slugs.get(type) ?? []).slice(0, 60).map((slug) => encodeGlobalId(type, slug, frame)),
  );
  const names = seed.entities.flatMap(({ names: { en, zh } }) => (zh === undefined ? [en] : [en, zh]));
  const { measures } = await app.ask<{ measures: { slug: string }[] }>('{ measures { slug } }');
  return { slugs, names, ids, cursors: await readCursors(app), measures: measures.map(({ slug }) => slug) };
}

/** Cursors of every list that needs no argument. */
async function readCursors(app: TestApp): Promise<Map<string, string[]>> {
  const lists = Object.values(app.schema.getQueryType()?.getFields() ?? {}).filter(
    ({ args }) => args.some(({ name }) => name === 'after') && !args.some(({ type }) => isNonNullType(type)),
  );
  const cursors = new Map<string, string[]>();
  for (const { name } of lists) {
    const answer = await app.ask<Record<string, { edges: { cursor: string }[] } | null>>(
      `{ ${name}(first: 4) { edges { cursor } } }`,
    );
    cursors.set(name, answer[name]?.edges.map(({ cursor }) => cursor) ?? []);
  }
  return cursors;
}

export const ODD_TEXTS = [
  '',
  ' ',
  'null',
  '0',
  '💥',
  '昇腾',
  'ＮＶＩＤＩＡ',
  '\u202eabc',
  'a\nb',
  '\u0000',
  '"',
  "'",
  '\\',
  '$slug',
  'x'.repeat(300),
];

const ODD_DAYS = ['0001-01-01', '1970-01-01', '2022-10-07', '2023-11-17', '2024-02-29', '9999-12-31'];

const ODD_NUMBERS = [0, 0.2, 0.5, 0.8, 1, 1.5, -1, 16, 100, 989.4, 4_800, 1e15, 1e308];

const COUNTRIES = ['US', 'CN', 'TW', 'AE', 'MY', 'SG', 'RU', 'DE', 'MO', 'AQ'];

/** What a value is for. */
export interface Place {
  /** Name of the argument or of the input field. */
  readonly name: string;
  /** The field whose argument it is, and the type that the field gives. */
  readonly field: string;
  readonly gives: string;
}

/** Types whose slugs an argument takes, by its name; any entity where it is not here. */
const KINDS_BY_NAME: Readonly<Record<string, readonly string[]>> = {
  chip: ['Chip'],
  chips: ['Chip'],
  system: ['System'],
  memoryStack: ['MemoryStack'],
  facts: ['Fact'],
  party: ['Company', 'GovernmentBody'],
  consignee: ['Company'],
  consignees: ['Company'],
  vendor: ['Company'],
  provider: ['Company'],
  operator: ['Company'],
  from: ['Company', 'Chip'],
  scenario: ['Scenario'],
  act: ['PolicyEvent'],
  enactBill: ['PolicyEvent'],
  on: ['Chip', 'Company'],
  remove: ['Company', 'Input'],
};

/** Rules as the API names them; the what-if takes no other. */
const RULES = [
  'us-ac-2022-10',
  'us-acs-2023-10',
  'us-letters-2022-08',
  'us-affiliates-2025-09',
  'us-h200-2026-01',
  'nosuch',
];

export function valueMaker(pools: Pools, random: Random) {
  /** A text that fits the place, or one time in ten an odd one. */
  function text({ name, field, gives }: Place): string {
    if (random.chance(0.1)) return random.pick(ODD_TEXTS);
    if (name === 'id' || name === 'ids') return random.pick(pools.ids);
    if (name === 'after')
      return random.pick(pools.cursors.get(field)?.length ? (pools.cursors.get(field) ?? []) : ODD_TEXTS);
    if (name === 'text') return random.pick(pools.names);
    if (name === 'measure') return random.pick(pools.measures);
    if (name === 'enums') return random.pick(['Hedge', 'RelationType', 'Nosuch']);
    if (/rule$/i.test(name)) return random.pick(RULES);
    const kinds = name === 'slug' && pools.slugs.has(gives) ? [gives] : (KINDS_BY_NAME[name] ?? ['Entity']);
    return random.pick(pools.slugs.get(random.pick(kinds)) ?? ['nosuch']);
  }

  function int({ name, field }: Place): number {
    if (random.chance(0.04)) return random.pick([-2_147_483_648, -1, 0, 9, 51, 101, 2_147_483_647]);
    if (name === 'maxHops') return 1 + random.below(field === 'dependents' ? 3 : 5);
    return 1 + random.below(name === 'bits' ? 16 : 4);
  }

  function day(): string {
    if (random.chance(0.1)) return random.pick(ODD_DAYS);
    return `${2019 + random.below(8)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
  }

  function scalar(type: string, place: Place): unknown {
    if (type === 'String' || type === 'ID') return text(place);
    if (type === 'Int') return int(place);
    if (type === 'Date') return day();
    if (type === 'Boolean') return random.chance(0.5);
    if (type === 'Float') return random.pick(ODD_NUMBERS);
    if (type === 'CountryCode') return random.pick(COUNTRIES);
    throw new Error(`no values of ${type}`);
  }

  /** A value of an input type, null and what may be left out included. */
  function value(type: GraphQLInputType, place: Place): unknown {
    const nullable = getNullableType(type);
    if (nullable === type && random.chance(0.03)) return null;
    if (isListType(nullable)) {
      const length = random.chance(0.05) ? 0 : 1 + random.below(3);
      return Array.from({ length }, () => value(nullable.ofType, place));
    }
    if (isEnumType(nullable)) return random.pick(nullable.getValues()).name;
    if (!isInputObjectType(nullable)) return scalar(String(nullable), place);
    const fields = Object.values(nullable.getFields());
    const given = nullable.isOneOf
      ? [random.pick(fields)]
      : fields.filter((field) => isRequiredInputField(field) || random.chance(Math.min(0.4, 2 / fields.length)));
    return Object.fromEntries(
      given.map((field) => {
        const at = { ...place, name: field.name };
        // In a `@oneOf` the one that is given may not be null.
        let made = value(field.type, at);
        while (nullable.isOneOf && made === null) made = value(field.type, at);
        return [field.name, made];
      }),
    );
  }

  /** The value as it stands in a query. */
  function literal(type: GraphQLInputType, given: unknown): string {
    const nullable = getNullableType(type);
    if (given === null) return 'null';
    if (isListType(nullable))
      return `[${(given as unknown[]).map((item) => literal(nullable.ofType, item)).join(', ')}]`;
    if (isEnumType(nullable)) return String(given);
    if (!isInputObjectType(nullable)) return JSON.stringify(given);
    const fields = nullable.getFields();
    const members = Object.entries(given as object).flatMap(([name, member]) => {
      const field = fields[name];
      return field ? [`${name}: ${literal(field.type, member)}`] : [];
    });
    return `{ ${members.join(', ')} }`;
  }

  return { value, literal };
}
