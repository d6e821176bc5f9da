/**
 * Our SDL with resolvers as people write them by hand, on Apollo's defaults, in three ways:
 *
 *     --naive       one statement for each field: a parent knows no more than its id
 *     --relations   one statement for each relation of each parent, which comes with all of its properties
 *     --dataloader  the same, joined by DataLoader to one statement for all parents of a field
 *
 * All ask Cypher for the same things under the same conditions as we do, and take nodes as the driver gives them. Search
 * and paths have our own statements at the root: there is no naive way to write those.
 */
import { makeExecutableSchema } from '@graphql-tools/schema';
import DataLoader from 'dataloader';
import type { Node } from 'neo4j-driver';
import { type Frame, frameOf } from '../../../../src/domain/frame.ts';
import { kindToApi } from '../../../../src/domain/vocabulary.ts';
import { answerPaths } from '../../../../src/graph/dependency-paths.ts';
import { existsInFrame, frameParams, inFrame } from '../../../../src/graph/frame.ts';
import { countryId } from '../../../../src/graph/lists.ts';
import { searchEntities } from '../../../../src/graph/search.ts';
import { readSdl } from '../../../../src/graphql/schema.ts';
import { openDatabase } from '../../../../src/neo4j/database.ts';
import { serveByApollo } from './apollo.ts';
import { openDriver, SDL_FOLDER } from './listen.ts';

type Row = Record<string, unknown>;
type Properties = Row & { readonly id: string };

const PER_FIELD = process.argv.includes('--naive');
const JOINED = process.argv.includes('--dataloader');

const driver = openDriver();
const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
const database = openDatabase({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD });

const today = (): Frame => frameOf(null, new Date().toISOString().slice(0, 10));

async function read(text: string, params: Row): Promise<Row[]> {
  const session = driver.session();
  try {
    const { records } = await session.executeRead((transaction) => transaction.run(text, params));
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

const propertiesOf = (node: unknown) => (node as Node).properties as Properties;

/** What hangs on a parent: the pattern that leads to it, its order. */
interface Relation {
  readonly match: string;
  readonly order: string;
}

const RELATIONS = {
  chips: {
    match: `(e)-[r:DESIGNS]->(o:Chip) WHERE ${inFrame('r')} AND ${existsInFrame('o')}`,
    order: 'o.weight DESC, o.id',
  },
  offeredBy: {
    match: `(e)<-[r:RUNS_ON]-(o:CloudOffering) WHERE ${inFrame('r')} AND ${existsInFrame('o')}`,
    order: 'o.weight DESC, o.id',
  },
} as const satisfies Readonly<Record<string, Relation>>;

/** The first so many neighbours of each parent. */
async function neighbours(
  name: keyof typeof RELATIONS,
  first: number,
  ids: readonly string[],
): Promise<Properties[][]> {
  const { match, order } = RELATIONS[name];
  const text = `UNWIND $ids AS id MATCH (e:Entity {id: id})
    CALL (e) { MATCH ${match} WITH DISTINCT o ORDER BY ${order} LIMIT toInteger($first) RETURN collect(o) AS found }
    RETURN id, found`;
  const rows = await read(text, { ids, first, ...frameParams(today()) });
  const byId = new Map(rows.map(({ id, found }) => [id, (found as unknown[]).map(propertiesOf)]));
  return ids.map((id) => byId.get(id) ?? []);
}

/** The passages of each record, with their documents. */
async function passages(ids: readonly string[]): Promise<Row[][]> {
  const text = `UNWIND $ids AS id MATCH (p:Evidence {factId: id})-[:FROM_SOURCE]->(s:Source)
    WITH id, p, s ORDER BY p.position RETURN id, collect([p, s]) AS found`;
  const rows = await read(text, { ids });
  const byId = new Map(rows.map(({ id, found }) => [id, (found as [unknown, unknown][]).map(passageOf)]));
  return ids.map((id) => byId.get(id) ?? []);
}

function passageOf([passage, source]: readonly [unknown, unknown]): Row {
  return { ...propertiesOf(passage), source: propertiesOf(source) };
}

interface Context {
  readonly loaders: Map<string, DataLoader<string, unknown>>;
}

/** One parent's part of a batch read: joined with those of others, or by itself. */
async function one<Found>(
  { loaders }: Context,
  key: string,
  id: string,
  batch: (ids: readonly string[]) => Promise<Found[]>,
): Promise<Found> {
  if (!JOINED) return (await batch([id]))[0] as Found;
  const loader = loaders.get(key) ?? new DataLoader<string, unknown>(batch);
  loaders.set(key, loader);
  return (await loader.load(id)) as Found;
}

/** A property of an entity: at hand, or fetched by itself. */
function property(name: string) {
  return async (entity: Properties) => {
    if (!PER_FIELD) return entity[name] ?? null;
    const [row] = await read(`MATCH (e:Entity {id: $id}) RETURN e.${name} AS value`, { id: entity.id });
    return row?.value ?? null;
  };
}

/** The same of what has no id of its own but a place among the passages of a record, and of a document. */
function passageProperty(name: string) {
  return async ({ factId, position, [name]: value }: Row) => {
    if (!PER_FIELD) return value ?? null;
    const text = `MATCH (p:Evidence {factId: $factId, position: $position}) RETURN p.${name} AS value`;
    return (await read(text, { factId, position }))[0]?.value ?? null;
  };
}

function sourceProperty(name: string) {
  return async ({ id, [name]: value }: Row) => {
    if (!PER_FIELD) return value ?? null;
    return (await read(`MATCH (s:Source {id: $id}) RETURN s.${name} AS value`, { id }))[0]?.value ?? null;
  };
}

const connection = (nodes: readonly unknown[]) => ({ nodes });

const entity = {
  slug: ({ id }: Properties) => id,
  kind: async (one: Properties) => kindToApi(String(await property('kind')(one))),
  name: property('nameEn'),
  names: (one: Properties) => one,
  confidence: property('confidence'),
  announced: property('announcedAsGiven'),
  note: property('note'),
  evidence: ({ id }: Properties, _: unknown, context: Context) => one(context, 'evidence', id, passages),
};

function related(name: keyof typeof RELATIONS) {
  return async ({ id }: Properties, { first }: { first: number }, context: Context) =>
    connection(await one(context, `${name} ${first}`, id, (ids) => neighbours(name, first, ids)));
}

interface ListArgs {
  readonly filter?: { readonly country?: readonly string[] };
  readonly orderBy: { readonly field: string };
  readonly first: number;
  readonly after?: string | null;
}

const MATCHING = `MATCH (e:Company) WHERE ${existsInFrame('e')} AND ($country IS NULL OR e.country IN $country)`;

const Query = {
  company: async (_: unknown, { slug }: { slug: string }) => {
    const [row] = await read('MATCH (e:Company {id: $slug}) RETURN e', { slug });
    return row === undefined ? null : propertiesOf(row.e);
  },
  companies: async (_: unknown, { filter, orderBy, first, after }: ListArgs) => {
    const params = { country: filter?.country?.map(countryId) ?? null, ...frameParams(today()) };
    const [, afterName = null, afterId = null] =
      after == null ? [] : JSON.parse(Buffer.from(after, 'base64url').toString());
    const order = orderBy.field === 'NAME' ? 'e.nameEn, e.id' : 'e.weight DESC, e.id';
    const text = `${MATCHING} AND ($afterId IS NULL OR e.nameEn > $afterName OR (e.nameEn = $afterName AND e.id > $afterId))
      RETURN e ORDER BY ${order} LIMIT toInteger($take)`;
    const rows = (await read(text, { ...params, afterName, afterId, take: first + 1 })).map(({ e }) => propertiesOf(e));
    const nodes = rows.slice(0, first);
    const last = nodes.at(-1);
    const endCursor = Buffer.from(JSON.stringify(['Company.NAME.ASC', last?.nameEn, last?.id])).toString('base64url');
    return { nodes, params, pageInfo: { hasNextPage: rows.length > first, endCursor } };
  },
  search: async (_: unknown, { text, first }: { text: string; first: number }) => {
    const page = await searchEntities(database.reader(), today(), text, null, { first });
    return { ...page, totalCount: page.count };
  },
  dependencyPaths: (_: unknown, args: Parameters<typeof answerPaths>[2]) => {
    const reader = database.reader();
    return answerPaths({ reader, quick: reader }, today(), args, () =>
      Promise.reject(new Error('no gates are asked for')),
    );
  },
};

/** An end of a step, fetched by itself. */
function end(name: 'from' | 'to') {
  return async (step: Readonly<Record<'from' | 'to', Properties>>) => {
    const [row] = await read('MATCH (e:Entity {id: $id}) RETURN e', { id: step[name].id });
    return propertiesOf(row?.e);
  };
}

const schema = makeExecutableSchema({
  typeDefs: readSdl(SDL_FOLDER),
  resolvers: {
    Query,
    Entity: { __resolveType: ({ kind }: Properties) => kind },
    CompanyConnection: {
      totalCount: async ({ params }: { params: Row }) => (await read(`${MATCHING} RETURN count(e) AS n`, params))[0]?.n,
    },
    Company: { ...entity, chips: related('chips') },
    Chip: { ...entity, offeredBy: related('offeredBy') },
    CloudOffering: entity,
    ...Object.fromEntries(
      [
        'Site',
        'System',
        'GovernmentBody',
        'AiModel',
        'Architecture',
        'ProcessNode',
        'Packaging',
        'MemoryStack',
        'Input',
        'Country',
        'SoftwareStack',
      ].map((kind) => [kind, entity]),
    ),
    Names: { en: property('nameEn'), zh: property('nameZh') },
    Evidence: { locator: passageProperty('locator') },
    Source: {
      slug: ({ id }: Row) => id,
      title: sourceProperty('title'),
      publisher: sourceProperty('publisher'),
      url: sourceProperty('url'),
    },
    PathStep: { from: end('from'), to: end('to') },
    DependencyPath: { hops: ({ steps }: { steps: readonly unknown[] }) => steps.length },
  },
  resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
});

await serveByApollo(schema, (): Context => ({ loaders: new Map() }));
