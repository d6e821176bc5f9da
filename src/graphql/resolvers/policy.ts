/** Acts of law and policy. */

import type { Frame } from '../../domain/frame.ts';
import { type Freshness, freshnessOf } from '../../domain/freshness.ts';
import { labelOf } from '../../domain/labels.ts';
import { changesOf, inForceOf, knownEndOf, type Standing, stagesOf, statusOn } from '../../domain/policy.ts';
import { changeWords, standingWords } from '../../domain/policy-words.ts';
import { nameIn } from '../../domain/sentences.ts';
import { dayAfter, NEVER } from '../../domain/time.ts';
import type { ChangeNode } from '../../graph/law.ts';
import type { PolicyEventFilter, PolicyEventNode, PolicyLink } from '../../graph/policy-events.ts';
import { requireEntity } from '../../graph/require-entity.ts';
import type { Context } from '../context.ts';
import type { PolicyEventFilter as FilterInput, Resolvers } from '../generated/types.ts';
import { encodeGlobalId } from '../global-id.ts';
import { bareCode } from './countries.ts';
import { entityBySlug } from './facts.ts';
import { labelField } from './labels.ts';

async function linked(context: Context, event: PolicyEventNode, link: PolicyLink): Promise<PolicyEventNode[]> {
  return (await context.loaders(event.frame).policyLinks.load(event.id)).get(link) ?? [];
}

/** The slug that acts or listings must name, `''` for any; NotFound where there is no such entity. */
export async function slugOf(
  context: Context,
  frame: Frame,
  argument: string,
  slug: string | null | undefined,
): Promise<string> {
  return slug == null ? '' : (await requireEntity(context.reader, frame, argument, slug)).id;
}

/** The state of an act in its frame. */
async function standingOf(context: Context, { id, frame }: PolicyEventNode): Promise<Standing> {
  return statusOn(await context.loaders(frame).law(), id, frame.asOf, frame.knownOn);
}

/** What lies ahead of an act in its frame. */
async function changesAhead(context: Context, { id, frame }: PolicyEventNode): Promise<ChangeNode[]> {
  const law = await context.loaders(frame).law();
  const changes = changesOf(law, id, dayAfter(frame.asOf), NEVER, frame.knownOn);
  return changes.map((change) => ({ ...change, frame, law }));
}

/** The policy event with a slug that a record names; null for none. */
async function policyEventBySlug(
  context: Context,
  frame: Frame,
  slug: string | null | undefined,
): Promise<PolicyEventNode | null> {
  return slug == null ? null : await context.loaders(frame).policyEvent.load(slug);
}

/** The conditions of a filter that the graph tests; those on derived states become the slugs of the acts that meet them. */
async function graphFilter(context: Context, frame: Frame, filter: FilterInput): Promise<PolicyEventFilter> {
  const { status, changesFrom, changesUntil, about: _, ...rest } = filter;
  if (status == null && changesFrom == null && changesUntil == null) return rest;
  const law = await context.loaders(frame).law();
  const { asOf, knownOn } = frame;
  const ids = [...law.keys()].filter(
    (id) =>
      (status == null || status.includes(statusOn(law, id, asOf, knownOn).status)) &&
      ((changesFrom == null && changesUntil == null) ||
        changesOf(law, id, changesFrom ?? '', changesUntil ?? NEVER, knownOn).length > 0),
  );
  return { ...rest, ids };
}

/** `country-cn` as a code; groups such as `D:5` and `worldwide` as they are. */
function destinationCode(destination: string): string {
  return destination.startsWith('country-') ? bareCode(destination) : destination;
}

function freshness({ lastVerified, frame }: PolicyEventNode): Freshness {
  return freshnessOf('POLICY_EVENT', lastVerified, frame.today);
}

const PolicyEvent: Resolvers['PolicyEvent'] = {
  id: (event) => encodeGlobalId('PolicyEvent', event.id, event.frame),
  slug: (event) => event.id,
  kindLabel: labelField('PolicyEventKind', (event) => event.kind),
  confidenceLabel: labelField('Confidence', (event) => event.confidence),
  jurisdiction: (event, _, context) => entityBySlug(context, event.frame, event.jurisdiction),
  authorities: (event, _, context) =>
    Promise.all(event.authority.map((slug) => entityBySlug(context, event.frame, slug))),
  name: (event, args, context) => nameIn(args.lang ?? context.lang, event),
  names: (event) => ({ en: event.nameEn, zh: event.nameZh }),
  summary: (event, args, context) =>
    (args.lang ?? context.lang) === 'ZH' ? (event.summaryZh ?? event.summaryEn) : event.summaryEn,
  formerSlugs: (event) => [...event.formerIds],
  endsOn: async ({ id, frame }, _, context) => knownEndOf(await context.loaders(frame).law(), id, frame.knownOn),
  lastDay: async ({ id, frame, endsOn, lastDay }, _, context) =>
    knownEndOf(await context.loaders(frame).law(), id, frame.knownOn) === endsOn ? lastDay : null,
  stages: async ({ id, frame }, _, context) =>
    stagesOf(await context.loaders(frame).law(), id, frame.knownOn).map((stage) => ({ ...stage, frame })),
  status: async (event, _, context) => (await standingOf(context, event)).status,
  statusLabel: async (event, { lang }, context) =>
    labelOf('PolicyStatus', (await standingOf(context, event)).status, lang ?? context.lang),
  statusSince: async (event, _, context) => (await standingOf(context, event)).since,
  statusUntil: async (event, _, context) => {
    const { next } = await standingOf(context, event);
    return next === null ? null : (next.since ?? next.from);
  },
  statusBecause: async (event, _, context) =>
    policyEventBySlug(context, event.frame, (await standingOf(context, event)).because),
  statusReason: async (event, args, context) =>
    standingWords(
      await context.loaders(event.frame).law(),
      await standingOf(context, event),
      args.lang ?? context.lang,
    ),
  recordedStatus: (event) => event.status,
  recordedStatusLabel: labelField('PolicyStatus', (event) => event.status),
  inForce: async (event, _, context) => inForceOf((await standingOf(context, event)).status),
  inForceLabel: async (event, { lang }, context) =>
    labelOf('Truth', inForceOf((await standingOf(context, event)).status), lang ?? context.lang),
  scheduledChanges: (event, _, context) => changesAhead(context, event),
  nextChange: async (event, _, context) => (await changesAhead(context, event))[0] ?? null,
  chips: (event, args, context) => context.loaders(event.frame).affected('CHIP', args).load(event.id),
  parties: (event, args, context) => context.loaders(event.frame).affected('PARTY', args).load(event.id),
  destinations: (event) => event.destinations.map(destinationCode),
  eccns: (event) => [...event.eccns],
  amends: (event, _, context) => linked(context, event, 'AMENDS'),
  suspends: (event, _, context) => linked(context, event, 'SUSPENDS'),
  supersedes: (event, _, context) => linked(context, event, 'SUPERSEDES'),
  lifts: (event, _, context) => linked(context, event, 'LIFTS'),
  amendedBy: (event, _, context) => linked(context, event, 'BY_AMENDS'),
  suspendedBy: (event, _, context) => linked(context, event, 'BY_SUSPENDS'),
  supersededBy: (event, _, context) => linked(context, event, 'BY_SUPERSEDES'),
  liftedBy: (event, _, context) => linked(context, event, 'BY_LIFTS'),
  freshness,
  freshnessLabel: labelField('Freshness', freshness),
  evidence: (event, _, context) => context.loaders(event.frame).evidence.load(event.id) as never,
};

const PolicyStage: Resolvers['PolicyStage'] = {
  what: ({ what }, args, context) => ((args.lang ?? context.lang) === 'ZH' ? (what.zh ?? what.en) : what.en),
  setBy: (stage, _, context) => policyEventBySlug(context, stage.frame, stage.setBy),
  calledOffBy: (stage, _, context) => policyEventBySlug(context, stage.frame, stage.calledOffBy),
};

const ScheduledChange: Resolvers['ScheduledChange'] = {
  what: (change, args, context) => changeWords(change.law, change, args.lang ?? context.lang),
  status: ({ state }) => state?.status ?? null,
  statusLabel: labelField('PolicyStatus', ({ state }) => state?.status ?? null),
  because: ({ state, stage, frame }, _, context) => policyEventBySlug(context, frame, state?.because ?? stage?.setBy),
};

export const policyResolvers: Resolvers = {
  PolicyEvent,
  PolicyStage,
  ScheduledChange,
  Query: {
    policyEvent: (_, args, context) => context.loaders(context.frame(args.at)).policyEvent.load(args.slug),
    policyEvents: async (_, { at, filter, ...args }, context) => {
      const frame = context.frame(at);
      const about = await slugOf(context, frame, 'filter.about', filter?.about);
      return context
        .loaders(frame)
        .policyEvents(await graphFilter(context, frame, filter ?? {}), args, 'NEWEST')
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
  },
};
