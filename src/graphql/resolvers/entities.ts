/** Entities of every kind: the fields they share, their neighbours, and the lists of the root. */

import type { GraphQLResolveInfo } from 'graphql';
import { BIT_LENGTHS } from '../../domain/export-controls/metrics.ts';
import { type FrameInput, readBy } from '../../domain/frame.ts';
import { nameIn } from '../../domain/sentences.ts';
import { type Attributes, attributeText, denseRates, performanceDensityOf, tppOf } from '../../domain/specs.ts';
import { ENTITY_KINDS, type EntityKind, kindToApi } from '../../domain/vocabulary.ts';
import type { PageArgs } from '../../graph/connection.ts';
import type { EntityNode } from '../../graph/entities.ts';
import type { FactNode } from '../../graph/facts.ts';
import { type ListArgs, type ListFilter, listEntities } from '../../graph/lists.ts';
import { RELATED_FIELDS, RELATED_ONE_FIELDS } from '../../graph/related-fields.ts';
import type { RelationArgs } from '../../graph/relations.ts';
import type { Context } from '../context.ts';
import type { Existence, Lang, Resolvers } from '../generated/types.ts';
import { encodeGlobalId } from '../global-id.ts';
import { checkMeasure } from '../measure-argument.ts';
import { selects } from '../selection.ts';
import { bareCode } from './countries.ts';
import { entityIdentity } from './identity.ts';
import { labelField } from './labels.ts';

type EntityResolver<Args = Record<string, never>> = (
  entity: EntityNode,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;

function attributesOf(entity: EntityNode): Attributes {
  return JSON.parse(entity.attributes) as Attributes;
}

/** A recorded property by name; null where the record has none. */
function attribute(name: string): EntityResolver {
  return (entity) => attributesOf(entity)[name] ?? null;
}

export function existenceOf(entity: EntityNode): Existence {
  if (entity.existsFrom === null) return 'UNKNOWN';
  return entity.existsFrom <= readBy(entity.frame) ? 'ANNOUNCED' : 'NOT_YET_ANNOUNCED';
}

interface TimelineArgs {
  readonly jurisdiction?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
}

/** Fields of the interface `Entity`. */
const shared = {
  id: (entity: EntityNode) => encodeGlobalId('Entity', entity.id, entity.frame),
  slug: (entity: EntityNode) => entity.id,
  kind: (entity: EntityNode) => kindToApi(entity.kind),
  kindLabel: labelField('EntityKind', (entity: EntityNode) => kindToApi(entity.kind)),
  name: (entity: EntityNode, args: { lang?: Lang | null }, context: Context) =>
    nameIn(args.lang ?? context.lang, entity),
  names: (entity: EntityNode) => ({ en: entity.nameEn, zh: entity.nameZh }),
  formerSlugs: (entity: EntityNode) => entity.formerIds,
  country: (entity: EntityNode, _: unknown, context: Context) =>
    entity.country === null ? null : context.loaders(entity.frame).entity.load(entity.country),
  existence: existenceOf,
  existenceLabel: labelField('Existence', existenceOf),
  confidenceLabel: labelField('Confidence', (entity: EntityNode) => entity.confidence),
  announced: (entity: EntityNode) => entity.announcedAsGiven,
  isGroup: (entity: EntityNode) => entity.isGroup ?? false,
  attributes: (entity: EntityNode) => namedAttributes(attributesOf(entity)),
  evidence: (entity: EntityNode, _: unknown, context: Context) =>
    context.loaders(entity.frame).evidence.load(entity.id),
  relations: (entity: EntityNode, args: RelationArgs, context: Context) =>
    context.loaders(entity.frame).relations(args).load(entity.id),
  listings: (entity: EntityNode, { includeEnded, ...args }: PageArgs & { includeEnded?: boolean }, context: Context) =>
    context.loaders(entity.frame).listings({ includeEnded }, args).load(entity.id),
  policyEvents: (entity: EntityNode, args: PageArgs, context: Context) =>
    context.loaders(entity.frame).policyEvents({}, args, 'NEWEST').load(entity.id),
  timeline: (entity: EntityNode, { jurisdiction, from, until, ...args }: PageArgs & TimelineArgs, context: Context) =>
    context
      .loaders(entity.frame)
      .policyEvents({ from, until, jurisdiction: jurisdiction == null ? null : [jurisdiction] }, args, 'OLDEST')
      .load(entity.id),
  claims: (entity: EntityNode, { measure, ...args }: PageArgs & { measure?: string | null }, context: Context) => {
    checkMeasure(measure);
    return context.loaders(entity.frame).ledgers({ measure }, args).load(entity.id);
  },
  statements: (entity: EntityNode, args: PageArgs, context: Context) =>
    context.loaders(entity.frame).statements('ENTITY', args).load(entity.id),
  ...entityIdentity,
};

/** Recorded properties as name and text. */
export function namedAttributes(attributes: Attributes): { name: string; value: string }[] {
  return Object.entries(attributes).map(([name, value]) => ({ name, value: attributeText(value) }));
}

/** Fields that read a recorded property. */
const own: Readonly<Partial<Record<EntityKind, Readonly<Record<string, EntityResolver>>>>> = {
  Company: {
    roles: (entity) => attributesOf(entity).roles ?? [],
    founded: attribute('founded'),
    ticker: attribute('ticker'),
  },
  Chip: {
    chipKind: attribute('chipKind'),
    marketedFor: attribute('marketedFor'),
    released: attribute('released'),
    specs: attributesOf,
  },
  Architecture: { isa: attribute('isa') },
  ProcessNode: { nanometreClass: attribute('nanometreClass'), lithography: attribute('lithography') },
  MemoryStack: { eccn: attribute('eccn') },
  Input: { inputKind: attribute('inputKind'), eccn: attribute('eccn') },
  System: {
    systemKind: attribute('systemKind'),
    marketedFor: attribute('marketedFor'),
    released: attribute('released'),
    specs: attributesOf,
  },
  CloudOffering: { launched: attribute('launched'), chipCount: attribute('chipCount') },
  Site: { status: attribute('status'), powerMW: attribute('powerMW') },
  Country: { code: (entity) => bareCode(entity.id) },
};

/** A thing has few designers, architectures or sellers: the right one is among the first of them. */
const ONE_OF = 10;

/** Among several designers the vendor is meant, not those who helped. */
function isVendor(fact: FactNode): boolean {
  return (JSON.parse(fact.attributes) as Attributes).role === 'vendor';
}

/** To-many and to-one neighbours of a kind. */
function neighbours(kind: EntityKind): Record<string, EntityResolver<PageArgs>> {
  const many = Object.keys(RELATED_FIELDS[kind]).map((field): [string, EntityResolver<PageArgs>] => [
    field,
    (entity, args, context, info) =>
      context
        .loaders(entity.frame)
        .related(kind, field, { ...args, withFacts: selects(info, 'edges') })
        .load(entity.id),
  ]);
  const oneFields: Readonly<Partial<Record<EntityKind, object>>> = RELATED_ONE_FIELDS;
  const one = Object.keys(oneFields[kind] ?? {}).map((field): [string, EntityResolver<PageArgs>] => [
    field,
    async (entity, _, context) => {
      const wanted = { first: ONE_OF, withFacts: true };
      const { edges } = await context.loaders(entity.frame).related(kind, field, wanted).load(entity.id);
      const edge = edges.find(({ fact }) => fact !== null && isVendor(fact)) ?? edges[0];
      return edge?.node ?? null;
    },
  ]);
  return Object.fromEntries([...many, ...one]);
}

/** Root fields of each kind: by slug, and the list. */
const ROOT_FIELDS: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  Company: ['company', 'companies'],
  GovernmentBody: ['governmentBody', 'governmentBodies'],
  Chip: ['chip', 'chips'],
  Architecture: ['architecture', 'architectures'],
  ProcessNode: ['processNode', 'processNodes'],
  Packaging: ['packaging', 'packagings'],
  MemoryStack: ['memoryStack', 'memoryStacks'],
  Input: ['input', 'inputs'],
  System: ['system', 'systems'],
  CloudOffering: ['cloudOffering', 'cloudOfferings'],
  Site: ['site', 'sites'],
  Country: ['country', 'countries'],
  SoftwareStack: ['softwareStack', 'softwareStacks'],
  AiModel: ['aiModel', 'aiModels'],
};

type At = { at?: FrameInput | null };

async function bySlug(kind: EntityKind, args: At & { slug: string }, context: Context): Promise<EntityNode | null> {
  const entity = await context.loaders(context.frame(args.at)).entity.load(args.slug);
  return entity?.kind === kind ? entity : null;
}

function rootFields(kind: EntityKind): [string, unknown][] {
  const [one, many] = ROOT_FIELDS[kind];
  return [
    [one, (_: unknown, args: At & { slug: string }, context: Context) => bySlug(kind, args, context)],
    [
      many,
      (_: unknown, { at, filter, ...args }: At & ListArgs & { filter?: ListFilter | null }, context: Context) =>
        listEntities(context.reader, context.frame(at), kind, filter ?? {}, args),
    ],
  ];
}

/** Figures: those without a resolver of their own are read from the recorded properties by name. */
const ChipSpecs: Resolvers['ChipSpecs'] = {
  denseRates: (specs) =>
    denseRates(specs).map((rate) => ({
      ...rate,
      bits: (BIT_LENGTHS as Readonly<Record<string, number>>)[rate.precision] ?? null,
    })),
  tpp: (specs) => tppOf(specs) ?? null,
  performanceDensity: (specs) => performanceDensityOf(specs) ?? null,
};

// The tables above are checked against the SDL when the schema is built: a field of neither is an error there.
export const entityResolvers = {
  Query: {
    entity: (_: unknown, { slug, at }: At & { slug: string }, context: Context) =>
      context.loaders(context.frame(at)).entity.load(slug),
    ...Object.fromEntries(ENTITY_KINDS.flatMap(rootFields)),
  },
  Entity: { __resolveType: (entity: EntityNode) => entity.kind },
  ChipSpecs,
  ...Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, { ...shared, ...own[kind], ...neighbours(kind) }])),
};
