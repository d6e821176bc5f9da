/** Questions over the whole graph: search, refetching, and what the server holds. */
import { MODELLED, NOT_MODELLED } from '../../domain/coverage.ts';
import { freshDays, RECORD_KINDS } from '../../domain/freshness.ts';
import { allowsCommercialUse, DATA_LICENCE } from '../../domain/licences.ts';
import { kindFromApi, kindToApi } from '../../domain/vocabulary.ts';
import { overLimit } from '../../errors.ts';
import { MAX_FIRST } from '../../graph/connection.ts';
import { readDataset } from '../../graph/dataset.ts';
import { MAX_PATHS, MAX_TARGETS } from '../../graph/dependency-paths.ts';
import { MAX_HOPS } from '../../graph/path-queries.ts';
import { searchEntities } from '../../graph/search.ts';
import { MAX_SLUGS } from '../../graph/supply-questions.ts';
import { MAX_PAIRS } from '../../graph/what-if.ts';
import { type Context, MAX_FRAMES } from '../context.ts';
import type {
  EntityKind as ApiEntityKind,
  GradeCount,
  Hedge,
  HedgeCount,
  KindCount,
  RelationCount,
  RelationType,
  Resolvers,
  SourceGrade,
} from '../generated/types.ts';
import { decodeGlobalId } from '../global-id.ts';
import { MAX_INTROSPECTION } from '../introspection-limit.ts';
import { type Limits, MAX_DESTINATIONS, MAX_IDS } from '../limits.ts';
import { MAX_ALIASES, MAX_DIRECTIVES, MAX_REPEATS } from '../repetition-limit.ts';
import { MAX_PARTIES } from '../verdict-request.ts';
import { MAX_FACTS } from './citations.ts';
import { labelField } from './labels.ts';
import { MAX_CHANGES } from './what-if.ts';

/** Numbers of the dataset as they are worked out: without the words. */
export type KindNumber = Omit<KindCount, 'kindLabel'>;
export type RelationNumber = Omit<RelationCount, 'typeLabel'>;
export type GradeNumber = Omit<GradeCount, 'gradeLabel'>;
export type HedgeNumber = Omit<HedgeCount, 'hedgeLabel'>;

/** The object behind an id, in the frame of the id. `__typename` tells the interface `Node` what it is. */
async function objectOf(id: string, context: Context) {
  const { type, slug, ...at } = decodeGlobalId(id);
  const loaders = context.loaders(context.frame(at));
  if (type === 'Entity') {
    const entity = await loaders.entity.load(slug);
    return entity && { ...entity, __typename: entity.kind };
  }
  const loader = {
    fact: loaders.factRecord,
    policyEvent: loaders.policyEvent,
    listing: loaders.listing,
    source: loaders.source,
    claim: loaders.claim,
    statement: loaders.statement,
    scenario: {
      load: async (id: string) => (await loaders.scenarios()).find((scenario) => scenario.id === id) ?? null,
    },
  };
  const found = await loader[LOADER_OF[type]].load(slug);
  return found && { ...found, __typename: type };
}

/** The loader that reads each type of object. */
const LOADER_OF = {
  Fact: 'fact',
  PolicyEvent: 'policyEvent',
  Listing: 'listing',
  Source: 'source',
  Claim: 'claim',
  Statement: 'statement',
  Scenario: 'scenario',
} as const;

interface Counts {
  readonly [group: string]: number | Readonly<Record<string, number>>;
}

function countsOf(dataset: { readonly counts: string }): Counts {
  return JSON.parse(dataset.counts) as Counts;
}

/** Numbers of a group, such as relations by type, greatest first. */
function numbers(dataset: { readonly counts: string }, group: string): [string, number][] {
  const counts = (countsOf(dataset)[group] ?? {}) as Readonly<Record<string, number>>;
  return Object.entries(counts).sort(([, a], [, b]) => b - a);
}

function number(dataset: { readonly counts: string }, name: string): number {
  return (countsOf(dataset)[name] as number | undefined) ?? 0;
}

function text(dataset: { readonly counts: string }, name: string): string {
  return String(countsOf(dataset)[name]);
}

/** Numbers of a group with their shares of the whole, greatest first. */
function shares(dataset: { readonly counts: string }, group: string) {
  const rows = numbers(dataset, group);
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  return rows.map(([value, count]) => ({ value, count, share: count / total }));
}

/** Every limit, the chosen ones and those that hold everywhere. */
function limitsOf(chosen: Limits) {
  return [
    { name: 'body', value: chosen.bodyKb, unit: 'kB of a request' },
    { name: 'tokens', value: chosen.tokens, unit: 'tokens of a document' },
    { name: 'depth', value: chosen.depth, unit: 'nested fields' },
    { name: 'cost', value: chosen.cost, unit: 'static cost of an operation' },
    { name: 'aliases', value: MAX_ALIASES, unit: 'renamed fields of a document' },
    { name: 'directives', value: MAX_DIRECTIVES, unit: 'directives at one place' },
    { name: 'repeats', value: MAX_REPEATS, unit: 'times the same field in one selection' },
    { name: 'introspection', value: MAX_INTROSPECTION, unit: 'fields of an answer about the schema' },
    { name: 'first', value: MAX_FIRST, unit: 'edges of a page' },
    { name: 'frames', value: MAX_FRAMES, unit: 'different `at` in a request' },
    { name: 'maxHops', value: MAX_HOPS, unit: 'steps of a path' },
    { name: 'limit', value: MAX_PATHS, unit: 'paths of an answer' },
    { name: 'targets', value: MAX_TARGETS, unit: 'targets of a path that are named one by one' },
    { name: 'slugs', value: MAX_SLUGS, unit: 'slugs in `remove` and `on`' },
    { name: 'otherParties', value: MAX_PARTIES, unit: 'parties of a transaction beside the consignee' },
    { name: 'ids', value: MAX_IDS, unit: 'ids of `nodes`' },
    { name: 'destinations', value: MAX_DESTINATIONS, unit: 'destinations of `Chip.verdicts`' },
    { name: 'changes', value: MAX_CHANGES, unit: 'changes of a what-if' },
    { name: 'pairs', value: MAX_PAIRS, unit: 'pairs of destination and consignee of a what-if' },
    { name: 'facts', value: MAX_FACTS, unit: 'facts of `citations`' },
    { name: 'deadline', value: chosen.deadlineMs, unit: 'ms for an answer' },
    { name: 'rate', value: chosen.perSecond, unit: 'requests a second of one client, kept up; see `rateLimit`' },
    { name: 'burst', value: chosen.burst, unit: 'requests of one client at once after a pause' },
    { name: 'concurrent', value: chosen.concurrent, unit: 'requests worked on at once, of all clients' },
  ];
}

export const questionResolvers: Resolvers = {
  Node: { __resolveType: (object) => (object as unknown as { __typename: 'Company' }).__typename },
  Query: {
    rateLimit: (_source, _args, context) => context.rateLimit(),
    node: (_, { id }, context) => objectOf(id, context) as never,
    nodes: (_, { ids }, context) => {
      if (ids.length > MAX_IDS) {
        throw overLimit('ids', ids.length, MAX_IDS, 'Ask in parts.');
      }
      return Promise.all(ids.map((id) => objectOf(id, context))) as never;
    },
    search: (_, { at, text, kinds, ...args }, context) =>
      searchEntities(context.reader, context.frame(at), text, kinds?.map(kindFromApi) ?? null, args),
    dataset: (_, __, context) => readDataset(context.reader),
  },
  SearchEdge: {
    matchLabel: labelField('SearchMatch', (edge) => edge.match),
    roleLabel: labelField('NameRole', (edge) => edge.role),
  },
  Dataset: {
    entities: (dataset) =>
      numbers(dataset, 'entities').map(([kind, count]) => ({ kind: kindToApi(kind) as ApiEntityKind, count })),
    relations: (dataset) =>
      numbers(dataset, 'relations').map(([type, count]) => ({ type: type as RelationType, count })),
    sources: (dataset) => number(dataset, 'sources'),
    evidence: (dataset) => number(dataset, 'evidence'),
    policyEvents: (dataset) => number(dataset, 'policyEvents'),
    listings: (dataset) => number(dataset, 'listings'),
    claims: (dataset) => number(dataset, 'claims'),
    statements: (dataset) => number(dataset, 'statements'),
    coverage: (dataset) => dataset,
    licence: () => DATA_LICENCE,
    licences: (dataset) =>
      numbers(dataset, 'licences').map(([licence, count]) => ({
        licence: licence || null,
        sources: count,
        commercialUse: allowsCommercialUse(licence),
      })),
    staleness: () => RECORD_KINDS.map((kind) => ({ kind, days: freshDays(kind) })),
    limits: (_dataset, _args, context) => limitsOf(context.limits),
  },
  RateLimit: { byLabel: labelField('RateLimitSubject', ({ by }) => by) },
  KindCount: { kindLabel: labelField('EntityKind', (row) => row.kind) },
  RelationCount: { typeLabel: labelField('RelationType', (row) => row.type) },
  GradeCount: { gradeLabel: labelField('SourceGrade', (row) => row.grade) },
  HedgeCount: { hedgeLabel: labelField('Hedge', (row) => row.hedge) },
  Coverage: {
    modelled: (_, { lang }, context) => MODELLED.map((words) => words[lang ?? context.lang]),
    notModelled: (_, { lang }, context) => NOT_MODELLED.map((words) => words[lang ?? context.lang]),
    lawSince: (dataset) => text(dataset, 'lawSince'),
    compiledOn: (dataset) => text(dataset, 'compiledOn'),
    byGrade: (dataset) =>
      shares(dataset, 'grades').map(({ value, ...row }) => ({ grade: value as SourceGrade, ...row })),
    byHedge: (dataset) => shares(dataset, 'hedges').map(({ value, ...row }) => ({ hedge: value as Hedge, ...row })),
  },
};
