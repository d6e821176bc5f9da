/**
 * Lists of entities by kind: filtered, ordered, by keyset. Query text is assembled from the closed tables below:
 * one text for each kind, order and direction.
 */
import type { Frame } from '../domain/frame.ts';
import { ENTITY_KINDS, type EntityKind } from '../domain/vocabulary.ts';
import { BadUserInput } from '../errors.ts';
import type { Reader } from '../neo4j/database.ts';
import { createMemory, type Memory } from '../neo4j/memory.ts';
import { defineQuery, type Query } from '../neo4j/query.ts';
import { encodeCursor, type PageArgs, pageOf, pageRequest } from './connection.ts';
import { entityColumns, entityOf } from './entities.ts';
import { existsInFrame, frameParams, inFrame, listedInFrame } from './frame.ts';
import { readPresentSlugs } from './identity.ts';
import type { EntityPage } from './related.ts';

export type OrderField = 'NAME' | 'ANNOUNCED' | 'TPP' | 'CONNECTIONS';
export type OrderDirection = 'ASC' | 'DESC';

/** A filter as the API passes it on: names as in the SDL. */
export type ListFilter = Readonly<Record<string, unknown>>;

export interface ListArgs extends PageArgs {
  readonly orderBy?: { readonly field: OrderField; readonly direction: OrderDirection } | null;
}

/** The order where none is asked for, also where a client sends null for it. */
const BY_NAME = { field: 'NAME', direction: 'ASC' } as const;

/** `EXISTS { ... }` for a neighbour with one of the slugs of a parameter. */
function neighbour(pattern: string, parameter: string): string {
  return `EXISTS { MATCH ${pattern} WHERE other.id IN $${parameter} AND ${inFrame('r')} }`;
}

/** Condition of each filter field that not every kind has. */
const CONDITIONS: Readonly<Partial<Record<EntityKind, Readonly<Record<string, string>>>>> = {
  Company: {
    country: 'e.country IN $country',
    role: 'any(role IN e.roles WHERE role IN $role)',
    listedOn: `EXISTS { MATCH (l:Listing)-[:LISTS]->(e)
      WHERE l.list IN $listedOn AND ${listedInFrame('l')} }`,
  },
  GovernmentBody: { country: 'e.country IN $country' },
  Chip: {
    slug: 'e.id IN $slug',
    vendor: neighbour('(other:Company)-[r:DESIGNS]->(e)', 'vendor'),
    chipKind: 'e.chipKind IN $chipKind',
    marketedFor: 'e.marketedFor IN $marketedFor',
    tppMin: 'e.tpp >= $tppMin',
    tppMax: 'e.tpp <= $tppMax',
  },
  System: {
    vendor: neighbour('(other:Company)-[r:DESIGNS]->(e)', 'vendor'),
    tppMin: 'e.tpp >= $tppMin',
    tppMax: 'e.tpp <= $tppMax',
  },
  Architecture: { vendor: neighbour('(other:Company)-[r:DESIGNS]->(e)', 'vendor') },
  CloudOffering: {
    provider: neighbour('(other:Company)-[r:OFFERS]->(e)', 'provider'),
    chip: neighbour('(e)-[r:RUNS_ON]->(other)', 'chip'),
    country: neighbour('(e)-[r:AVAILABLE_IN]->(other:Country)', 'country'),
  },
  Site: {
    operator: neighbour('(other:Company)-[r:OPERATES]->(e)', 'operator'),
    country: neighbour('(e)-[r:LOCATED_IN]->(other:Country)', 'country'),
    chip: neighbour('(e)-[r:HOSTS]->(other)', 'chip'),
  },
  Input: { inputKind: 'e.inputKind IN $inputKind' },
};

/** Conditions that every kind has. */
const COMMON_CONDITIONS: Readonly<Record<string, string>> = {
  announcedFrom: 'e.existsFrom >= $announcedFrom',
  announcedUntil: 'e.existsFrom < $announcedUntil',
  isGroup: 'coalesce(e.isGroup, false) = $isGroup',
};

interface OrderKey {
  /** A property that every entity that can be so ordered has; where a value is missing it holds one that sorts last. */
  readonly property: Readonly<Record<OrderDirection, string>>;
  readonly shape: 'string' | 'number';
}

/** What each order compares: with `kind` before it an index, which gives only the rows of the page, in their order. */
const ORDER_KEYS: Readonly<Record<OrderField, OrderKey>> = {
  NAME: { property: { ASC: 'nameEn', DESC: 'nameEn' }, shape: 'string' },
  ANNOUNCED: { property: { ASC: 'announcedAsc', DESC: 'announcedDesc' }, shape: 'string' },
  TPP: { property: { ASC: 'tppAsc', DESC: 'tppDesc' }, shape: 'number' },
  CONNECTIONS: { property: { ASC: 'weight', DESC: 'weight' }, shape: 'number' },
};

/** Before the first place of an order: where its first page starts. */
const BEFORE_ALL: Readonly<Record<OrderKey['shape'], Readonly<Record<OrderDirection, string | number>>>> = {
  string: { ASC: '', DESC: '\u{10FFFF}' },
  number: { ASC: Number.NEGATIVE_INFINITY, DESC: Number.POSITIVE_INFINITY },
};

type ListRow = { key: string | number } & Record<string, unknown>;

interface ListQueries {
  readonly list: Readonly<Record<OrderField, Readonly<Record<OrderDirection, Query<ListRow>>>>>;
  readonly count: Query<{ count: number }>;
}

function conditionsOf(kind: EntityKind): Readonly<Record<string, string>> {
  return { ...COMMON_CONDITIONS, ...CONDITIONS[kind] };
}

function queriesOf(kind: EntityKind): ListQueries {
  const conditions = Object.entries(conditionsOf(kind)).map(([name, text]) => `  AND ($${name} IS NULL OR ${text})`);
  const where = `WHERE ${existsInFrame('e')}\n${conditions.join('\n')}`;
  const list = (field: OrderField, direction: OrderDirection): Query<ListRow> => {
    const beyond = direction === 'ASC' ? '>' : '<';
    const property = ORDER_KEYS[field].property[direction];
    return defineQuery(`// ${kind}.list.${field}.${direction}
MATCH (e:Entity) USING INDEX e:Entity(kind, ${property})
${where}
  AND e.kind = '${kind}' AND e.${property} ${beyond}= $afterKey
  AND ($afterId IS NULL OR e.${property} ${beyond} $afterKey OR e.id > $afterId)
RETURN e.${property} AS key, ${entityColumns('e')}
ORDER BY e.kind ${direction}, e.${property} ${direction}, e.id LIMIT toInteger($take)`);
  };
  const both = (field: OrderField) => ({ ASC: list(field, 'ASC'), DESC: list(field, 'DESC') });
  return {
    list: { NAME: both('NAME'), ANNOUNCED: both('ANNOUNCED'), TPP: both('TPP'), CONNECTIONS: both('CONNECTIONS') },
    count: defineQuery(`// ${kind}.list.count\nMATCH (e:${kind})\n${where}\nRETURN count(e) AS count`),
  };
}

export const LIST_QUERIES = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, queriesOf(kind)])) as Readonly<
  Record<EntityKind, ListQueries>
>;

/** A page of the entities of a kind that were known to the world on the day of the frame. */
export async function listEntities(
  reader: Reader,
  frame: Frame,
  kind: EntityKind,
  filter: ListFilter,
  args: ListArgs,
): Promise<EntityPage> {
  const { field, direction } = args.orderBy ?? BY_NAME;
  if (field === 'TPP' && kind !== 'Chip' && kind !== 'System') {
    throw new BadUserInput('orderBy: TPP orders chips and systems only. Order by NAME, ANNOUNCED or CONNECTIONS.');
  }
  const order = `${kind}.${field}.${direction}`;
  const { shape } = ORDER_KEYS[field];
  const request = pageRequest(args, order, [shape, 'string']);
  const params = { ...filterParams(kind, await withPresentSlugs(reader, filter)), ...frameParams(frame) };
  const rows = await reader.read(LIST_QUERIES[kind].list[field][direction], {
    ...params,
    afterKey: request.after?.[0] ?? BEFORE_ALL[shape][direction],
    afterId: request.after?.[1] ?? null,
    take: request.first + 1,
  });
  return pageOf(
    rows,
    request,
    (row) => {
      const node = entityOf(row, frame);
      return { cursor: encodeCursor(order, [row.key, node.id]), node, fact: null, otherFacts: [] };
    },
    () => countOf(reader, kind, params),
  );
}

/** Lengths of lists that are kept, and how long a filter may be whose length is: some 100 kB in all. */
const MOST_COUNTS = 500;
const LONGEST_KEPT = 400;

/** How long a list is: counted once for each dataset, frame and filter. */
async function countOf(reader: Reader, kind: EntityKind, params: Record<string, unknown>): Promise<number> {
  const counts = reader.memory.get<Memory>('counts') ?? createMemory(MOST_COUNTS);
  const key = `${kind} ${JSON.stringify(params)}`;
  const known = counts.get<number>(key);
  if (known !== undefined) return known;
  const [row] = await reader.read(LIST_QUERIES[kind].count, params);
  const count = row?.count ?? 0;
  if (key.length <= LONGEST_KEPT) counts.set(key, count);
  // A memory of their own: lists asked for at random push out nothing that took longer to work out.
  reader.memory.set('counts', counts);
  return count;
}

/** Fields of filters that hold slugs. */
const SLUG_FILTERS = ['slug', 'vendor', 'provider', 'operator', 'chip'] as const;

/** The filter with former slugs replaced: one statement for all of them, none where it names no entity. */
async function withPresentSlugs(reader: Reader, filter: ListFilter): Promise<ListFilter> {
  const given = SLUG_FILTERS.flatMap((name) => {
    const slugs = filter[name] as readonly string[] | null | undefined;
    return slugs == null ? [] : [[name, slugs] as const];
  });
  if (given.length === 0) return filter;
  const present = await readPresentSlugs(
    reader,
    given.flatMap(([, slugs]) => slugs),
  );
  const replaced = given.map(([name, slugs]) => [name, slugs.map((slug) => present.get(slug) ?? slug)]);
  return { ...filter, ...Object.fromEntries(replaced) };
}

/** Every parameter of the kind's conditions: null where the filter leaves it out. */
function filterParams(kind: EntityKind, filter: ListFilter): Record<string, unknown> {
  const tpp = filter.tpp as { min?: number | null; max?: number | null } | null | undefined;
  const country = filter.country as readonly string[] | null | undefined;
  const given: Record<string, unknown> = {
    ...filter,
    tppMin: tpp?.min,
    tppMax: tpp?.max,
    country: country?.map(countryId),
  };
  return Object.fromEntries(Object.keys(conditionsOf(kind)).map((name) => [name, given[name] ?? null]));
}

/** `CN` as the graph writes it: `country-cn`. */
export function countryId(code: string): string {
  return `country-${code.toLowerCase()}`;
}
