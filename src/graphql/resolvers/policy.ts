/** Acts of law and policy, and the listings they bring about. */

import type { Frame } from '../../domain/frame.ts';
import { inForceOn } from '../../domain/policy.ts';
import { nameIn } from '../../domain/sentences.ts';
import type { PolicyEventNode, PolicyLink } from '../../graph/policy-events.ts';
import { requireEntity } from '../../graph/require-entity.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/types.ts';
import { encodeGlobalId } from '../global-id.ts';
import { bareCode } from './countries.ts';
import { entityBySlug } from './facts.ts';

async function linked(context: Context, event: PolicyEventNode, link: PolicyLink): Promise<PolicyEventNode[]> {
  return (await context.loaders(event.frame).policyLinks.load(event.id)).get(link) ?? [];
}

/** The slug that acts or listings must name, `''` for any; NotFound where there is no such entity. */
async function slugOf(
  context: Context,
  frame: Frame,
  argument: string,
  slug: string | null | undefined,
): Promise<string> {
  return slug == null ? '' : (await requireEntity(context.reader, frame, argument, slug)).id;
}

/** `country-cn` as a code; groups such as `D:5` and `worldwide` as they are. */
function destinationCode(destination: string): string {
  return destination.startsWith('country-') ? bareCode(destination) : destination;
}

const PolicyEvent: Resolvers['PolicyEvent'] = {
  id: (event) => encodeGlobalId('PolicyEvent', event.id, event.frame),
  slug: (event) => event.id,
  jurisdiction: (event, _, context) => entityBySlug(context, event.frame, event.jurisdiction),
  authorities: (event, _, context) =>
    Promise.all(event.authority.map((slug) => entityBySlug(context, event.frame, slug))),
  name: (event, args, context) => nameIn(args.lang ?? context.lang, event),
  names: (event) => ({ en: event.nameEn, zh: event.nameZh }),
  summary: (event, args, context) =>
    (args.lang ?? context.lang) === 'ZH' ? (event.summaryZh ?? event.summaryEn) : event.summaryEn,
  formerSlugs: (event) => [...event.formerIds],
  stages: (event) => JSON.parse(event.stages ?? '[]'),
  inForce: (event) => inForceOn(event, event.frame.asOf),
  chips: (event, args, context) => context.loaders(event.frame).affected('CHIP', args).load(event.id),
  parties: (event, args, context) => context.loaders(event.frame).affected('PARTY', args).load(event.id),
  destinations: (event) => event.destinations.map(destinationCode),
  eccns: (event) => [...event.eccns],
  amends: (event, _, context) => linked(context, event, 'AMENDS'),
  suspends: (event, _, context) => linked(context, event, 'SUSPENDS'),
  supersedes: (event, _, context) => linked(context, event, 'SUPERSEDES'),
  evidence: (event, _, context) => context.loaders(event.frame).evidence.load(event.id) as never,
};

const Listing: Resolvers['Listing'] = {
  id: (listing) => encodeGlobalId('Listing', listing.id, listing.frame),
  slug: (listing) => listing.id,
  party: (listing, _, context) => entityBySlug(context, listing.frame, listing.party),
  supersededBy: (listing, _, context) =>
    listing.supersededBy === null ? null : context.loaders(listing.frame).listing.load(listing.supersededBy),
  via: async (listing, _, context) => {
    const event = await context.loaders(listing.frame).policyEvent.load(listing.via);
    if (event === null) throw new Error(`the graph has no policy event ${listing.via}`);
    return event;
  },
  inForce: (listing) => listing.effectiveDay <= listing.frame.asOf && listing.frame.asOf < listing.endDay,
  evidence: (listing, _, context) => context.loaders(listing.frame).evidence.load(listing.id) as never,
};

export const policyResolvers: Resolvers = {
  PolicyEvent,
  Listing,
  Query: {
    policyEvent: (_, args, context) => context.loaders(context.frame(args.at)).policyEvent.load(args.slug),
    policyEvents: async (_, { at, filter, ...args }, context) => {
      const frame = context.frame(at);
      const about = await slugOf(context, frame, 'filter.about', filter?.about);
      return context
        .loaders(frame)
        .policyEvents(filter ?? {}, args, 'NEWEST')
        .load(about);
    },
    timeline: async (_, { at, about, jurisdiction, from, until, ...args }, context) => {
      const frame = context.frame(at);
      const filter = { from, until, jurisdiction: jurisdiction == null ? null : [jurisdiction] };
      return context
        .loaders(frame)
        .policyEvents(filter, args, 'OLDEST')
        .load(await slugOf(context, frame, 'about', about));
    },
    listings: async (_, { at, filter, ...args }, context) => {
      const frame = context.frame(at);
      const party = await slugOf(context, frame, 'filter.party', filter?.party);
      return context
        .loaders(frame)
        .listings(filter ?? {}, args)
        .load(party);
    },
  },
};
