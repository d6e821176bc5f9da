/** Entries on restricted-party lists. */
import { type Freshness, freshnessOf } from '../../domain/freshness.ts';
import { type ListingNode, listListings } from '../../graph/listings.ts';
import type { Resolvers } from '../generated/types.ts';
import { encodeGlobalId } from '../global-id.ts';
import { entityBySlug } from './facts.ts';
import { labelField } from './labels.ts';
import { slugOf } from './policy.ts';

/** Whether the end of an interval could be read by the day of the frame. */
function endIsKnown({ endKnownDay, frame }: ListingNode): boolean {
  return endKnownDay !== null && endKnownDay <= frame.knownOn;
}

function freshness({ lastVerified, frame }: ListingNode): Freshness {
  return freshnessOf('LISTING', lastVerified, frame.today);
}

const Listing: Resolvers['Listing'] = {
  id: (listing) => encodeGlobalId('Listing', listing.id, listing.frame),
  slug: (listing) => listing.id,
  listLabel: labelField('RestrictedPartyList', (listing) => listing.list),
  party: (listing, _, context) => entityBySlug(context, listing.frame, listing.party),
  removedOn: (listing) => (endIsKnown(listing) ? listing.removedOn : null),
  supersededBy: (listing, _, context) =>
    listing.supersededBy === null || !endIsKnown(listing)
      ? null
      : context.loaders(listing.frame).listing.load(listing.supersededBy),
  via: async (listing, _, context) => {
    const event = await context.loaders(listing.frame).policyEvent.load(listing.via);
    if (event === null) throw new Error(`the graph has no policy event ${listing.via}`);
    return event;
  },
  inForce: (listing) =>
    listing.effectiveDay <= listing.frame.asOf && (listing.frame.asOf < listing.endDay || !endIsKnown(listing)),
  confidenceLabel: labelField('Confidence', (listing) => listing.confidence),
  freshness,
  freshnessLabel: labelField('Freshness', freshness),
  evidence: (listing, _, context) => context.loaders(listing.frame).evidence.load(listing.id) as never,
};

export const listingResolvers: Resolvers = {
  Listing,
  Query: {
    listings: async (_, { at, filter, ...args }, context) => {
      const frame = context.frame(at);
      const party = await slugOf(context, frame, 'filter.party', filter?.party);
      return party === ''
        ? await listListings(context.reader, frame, filter ?? {}, args)
        : await context
            .loaders(frame)
            .listings(filter ?? {}, args)
            .load(party);
    },
  },
};
