/** Merges, undecided pairs, and ids in other registers. */
import type { EntityNode } from '../../graph/entities.ts';
import { findByExternalId, listMerges, type MergedCollection, type MergeNode } from '../../graph/identity.ts';
import type { PolicyEventNode } from '../../graph/policy-events.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/types.ts';
import { labelField } from './labels.ts';

/** Fields of every entity. */
export const entityIdentity = {
  externalIds: (entity: EntityNode, _: unknown, context: Context) =>
    context.loaders(entity.frame).externalIds.load(entity.id),
  sameAs: (entity: EntityNode, _: unknown, context: Context) => context.loaders(entity.frame).sameAs.load(entity.id),
};

/** The loader that reads what a merge kept. */
const LOADER_OF = {
  ENTITIES: 'entity',
  POLICY_EVENTS: 'policyEvent',
  LISTINGS: 'listing',
  SOURCES: 'source',
  CLAIMS: 'claim',
} as const satisfies Record<MergedCollection, string>;

/** Types of the API of what is no entity; `__typename` tells the interface `Node` what an object is. */
const TYPE_OF = { POLICY_EVENTS: 'PolicyEvent', LISTINGS: 'Listing', SOURCES: 'Source', CLAIMS: 'Claim' } as const;

/** What a merge kept, by its present slug; null where it is gone, as after an undone merge it may be. */
async function keptBy(merge: MergeNode, context: Context) {
  const { collection, kept, frame } = merge;
  if (collection === 'ENTITIES') return asNode(await context.loaders(frame).entity.load(kept));
  const found = await context.loaders(frame)[LOADER_OF[collection]].load(kept);
  return found && { ...found, __typename: TYPE_OF[collection] };
}

function asNode(entity: EntityNode | null) {
  return entity && { ...entity, __typename: entity.kind };
}

export const identityResolvers: Resolvers = {
  ExternalId: { schemeLabel: labelField('ExternalIdScheme', (id) => id.scheme) },
  Merge: {
    slug: (merge) => merge.id,
    collectionLabel: labelField('MergedCollection', (merge) => merge.collection),
    howLabel: labelField('MergeKind', (merge) => merge.how),
    kept: (merge, _, context) => keptBy(merge, context) as never,
    keptSlug: (merge) => merge.kept,
    droppedSlug: (merge) => merge.dropped,
  },
  SameAs: {
    entity: (pair) => pair.other,
    reason: (pair, { lang }, context) => ((lang ?? context.lang) === 'ZH' ? pair.reasonZh : pair.reasonEn),
    evidence: (pair, _, context) => context.loaders(pair.other.frame).evidence.load(pair.id) as never,
  },
  PolicyEvent: {
    externalIds: (event: PolicyEventNode, _, context) =>
      context.loaders(event.frame).externalIds.load(event.id) as never,
  },
  Query: {
    merges: (_, { at, ...args }, context) => listMerges(context.reader, context.frame(at), args),
    byExternalId: async (_, { at, scheme, value }, context) => {
      const loaders = context.loaders(context.frame(at));
      const found = await findByExternalId(context.reader, { scheme, value });
      const records = await Promise.all(
        found.map(async ({ slug, isEntity }) => {
          if (isEntity) return asNode(await loaders.entity.load(slug));
          const event = await loaders.policyEvent.load(slug);
          return event && { ...event, __typename: 'PolicyEvent' as const };
        }),
      );
      return records.filter((record) => record !== null) as never;
    },
  },
};
