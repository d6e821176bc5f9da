/** Facts, their evidence and the documents behind them. */

import type { Frame } from '../../domain/frame.ts';
import { type Freshness, freshnessOf } from '../../domain/freshness.ts';
import type { Attributes } from '../../domain/specs.ts';
import { firstDay } from '../../domain/time.ts';
import type { EntityNode } from '../../graph/entities.ts';
import type { FactNode } from '../../graph/facts.ts';
import { listSources } from '../../graph/sources.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/types.ts';
import { encodeGlobalId } from '../global-id.ts';
import { namedAttributes } from './entities.ts';
import { labelField } from './labels.ts';

/** An entity that a fact names: the seed's validator has seen to it that it is there. */
export async function entityBySlug(context: Context, frame: Frame, slug: string): Promise<EntityNode> {
  const entity = await context.loaders(frame).entity.load(slug);
  if (entity === null) throw new Error(`the graph has no entity ${slug}`);
  return entity;
}

interface Retractable {
  readonly retractedOn: string | null;
  readonly retractedBecause: string | null;
  readonly frame: Frame;
}

function isRetracted({ retractedOn, frame }: Retractable): boolean {
  return retractedOn !== null && firstDay(retractedOn) <= frame.knownOn;
}

/** Fields of a record that was withdrawn: nothing before the public could know of it. */
export const retraction = {
  retractedOn: (record: Retractable) => (isRetracted(record) ? record.retractedOn : null),
  retractedBecause: (record: Retractable) => (isRetracted(record) ? record.retractedBecause : null),
};

function freshness({ type, lastVerified, frame }: FactNode): Freshness {
  return freshnessOf(type, lastVerified, frame.today);
}

const Fact: Resolvers['Fact'] = {
  id: (fact) => encodeGlobalId('Fact', fact.id, fact.frame),
  slug: (fact) => fact.id,
  typeLabel: labelField('RelationType', (fact) => fact.type),
  startsOnLabel: labelField('StartBasis', (fact) => fact.startsOn),
  statusLabel: labelField('PurchaseStatus', (fact) => fact.status),
  ownershipLabel: labelField('Ownership', (fact) => fact.ownership),
  hedgeLabel: labelField('Hedge', (fact) => fact.hedge),
  confidenceLabel: labelField('Confidence', (fact) => fact.confidence),
  basisLabel: labelField('Basis', (fact) => fact.basis),
  from: (fact, _, context) => entityBySlug(context, fact.frame, fact.from),
  to: (fact, _, context) => entityBySlug(context, fact.frame, fact.to),
  saidByEntity: (fact, _, context) =>
    fact.saidBy === null ? null : context.loaders(fact.frame).entity.load(fact.saidBy),
  ...retraction,
  freshness,
  freshnessLabel: labelField('Freshness', freshness),
  attributes: (fact) => namedAttributes(JSON.parse(fact.attributes) as Attributes),
  evidence: (fact, _, context) => context.loaders(fact.frame).evidence.load(fact.id) as never,
};

const Source: Resolvers['Source'] = {
  id: (source) => encodeGlobalId('Source', source.id, source.frame),
  slug: (source) => source.id,
  kindLabel: labelField('SourceKind', (source) => source.kind),
  gradeLabel: labelField('SourceGrade', (source) => source.grade),
};

export const factResolvers: Resolvers = {
  Fact,
  Source,
  Query: {
    source: (_, args, context) => context.loaders(context.frame(args.at)).source.load(args.slug),
    sources: (_, { at, filter, ...args }, context) =>
      listSources(context.reader, context.frame(at), filter ?? {}, args),
  },
};
