/** Claims, their ledgers, and what came of them. */

import { conversionText, disputeReason, headlineReason, valueText } from '../../domain/claim-text.ts';
import { closest } from '../../domain/closest.ts';
import type { Frame } from '../../domain/frame.ts';
import { type Freshness, freshnessOf } from '../../domain/freshness.ts';
import { MEASURES, type MeasureRow, type Scale } from '../../domain/measures.ts';
import { NotFound } from '../../errors.ts';
import { type ClaimNode, type Ledger, listLedgers, type OutcomeColumns, readQuestionKeys } from '../../graph/claims.ts';
import { requireEntity } from '../../graph/require-entity.ts';
import type { Context } from '../context.ts';
import type { ClaimAsGiven as ApiAsGiven, Scale as ApiScale, OutcomeVerdict, Resolvers } from '../generated/types.ts';
import { encodeGlobalId } from '../global-id.ts';
import { checkMeasure } from '../measure-argument.ts';
import { entityBySlug, retraction } from './facts.ts';
import { labelField } from './labels.ts';

/** How a record came out, in a frame. */
export interface OutcomeNode {
  readonly verdict: OutcomeVerdict;
  readonly on: string;
  readonly noteEn: string | null;
  readonly noteZh: string | null;
  /** Id under which its evidence hangs. */
  readonly evidenceId: string;
  readonly frame: Frame;
}

/** The numbers of a claim as its source writes them. */
export type AsGiven = Omit<ApiAsGiven, 'scaleLabel'>;

/** The outcome in columns, where the public could know it in the frame. */
export function outcomeOf(columns: OutcomeColumns, evidenceId: string, frame: Frame): OutcomeNode | null {
  const { outcomeVerdict, outcomeOn, outcomeDay, outcomeNoteEn: noteEn, outcomeNoteZh: noteZh } = columns;
  if (outcomeVerdict == null || outcomeOn == null || outcomeDay == null || outcomeDay > frame.knownOn) return null;
  return { verdict: outcomeVerdict as OutcomeVerdict, on: outcomeOn, noteEn, noteZh, evidenceId, frame };
}

/** The entity or act that a claim is about: an object behind the interface `Node`, with the word that tells the interface what it is. */
async function subject(context: Context, frame: Frame, slug: string): Promise<never> {
  const entity = await context.loaders(frame).entity.load(slug);
  if (entity !== null) return { ...entity, __typename: entity.kind } as never;
  const event = await context.loaders(frame).policyEvent.load(slug);
  if (event === null) throw new Error(`the graph has neither entity nor policy event ${slug}`);
  return { ...event, __typename: 'PolicyEvent' } as never;
}

function measureOf(slug: string): MeasureRow {
  const measure = MEASURES.get(slug);
  if (measure === undefined) throw new Error(`no measure ${slug}`);
  return measure;
}

async function checkQuestion(context: Context, question: string): Promise<void> {
  const known = await readQuestionKeys(context.reader);
  if (known.includes(question)) return;
  const near = closest(question, known);
  throw new NotFound(
    `comparable: no question has the key ${JSON.stringify(question.slice(0, 100))}. Closest: ${near.join(', ')}.`,
    { closest: near },
  );
}

/** The ledger in which a claim stands; null for a claim that does not stand in its frame, such as a corrected one. */
async function ledgerOf(context: Context, claim: ClaimNode): Promise<Ledger | null> {
  const ledger = await context.loaders(claim.frame).ledger.load(claim.ledger);
  return ledger?.judgement.claims.some(({ id }) => id === claim.id) ? ledger : null;
}

function freshness({ lastVerified, frame }: ClaimNode): Freshness {
  return freshnessOf('CLAIM', lastVerified, frame.today);
}

const Claim: Resolvers['Claim'] = {
  id: (claim) => encodeGlobalId('Claim', claim.id, claim.frame),
  slug: (claim) => claim.id,
  comparable: (claim) => (claim.comparable === null ? null : claim.question),
  about: (claim, _, context) => subject(context, claim.frame, claim.about),
  aboutSlug: (claim) => claim.about,
  measure: (claim) => measureOf(claim.measure),
  value: (claim, { lang }, context) => valueText(lang ?? context.lang, claim),
  boundLabel: labelField('Bound', (claim) => claim.bound),
  hedgeLabel: labelField('Hedge', (claim) => claim.hedge),
  confidenceLabel: labelField('Confidence', (claim) => claim.confidence),
  scope: (claim, { lang }, context) => ((lang ?? context.lang) === 'ZH' ? claim.scopeZh : claim.scopeEn),
  asGiven: ({ scale, givenLow, givenCentral, givenHigh, unit }) => {
    const shown = givenCentral ?? givenLow ?? givenHigh;
    if (scale === null || shown === null) return null;
    return {
      low: givenLow,
      central: givenCentral,
      high: givenHigh,
      scale: scale.toUpperCase() as ApiScale,
      conversion: conversionText(shown, scale as Scale, unit),
    };
  },
  holder: (claim, _, context) =>
    claim.holder === null ? null : context.loaders(claim.frame).entity.load(claim.holder),
  destination: (claim, _, context) =>
    claim.destination === null ? null : entityBySlug(context, claim.frame, claim.destination),
  saidByEntity: (claim, _, context) =>
    claim.saidBy === null ? null : context.loaders(claim.frame).entity.load(claim.saidBy),
  supersedes: async (claim, _, context) => {
    const { claim: loader } = context.loaders(claim.frame);
    const found = await Promise.all(claim.supersedes.map((slug) => loader.load(slug)));
    return found.filter((older) => older !== null);
  },
  supersededBy: async (claim, _, context) => [...(await context.loaders(claim.frame).replacing.load(claim.id))],
  ledger: (claim, _, context) => ledgerOf(context, claim),
  ...retraction,
  outcome: (claim) => outcomeOf(claim, `${claim.id}#outcome`, claim.frame),
  freshness,
  freshnessLabel: labelField('Freshness', freshness),
  evidence: (claim, _, context) => context.loaders(claim.frame).evidence.load(claim.id) as never,
};

const ClaimLedger: Resolvers['ClaimLedger'] = {
  comparable: ({ judgement: { headline } }) => (headline.comparable === null ? null : headline.question),
  unit: ({ judgement }) => judgement.headline.unit,
  claims: ({ judgement }) => [...judgement.claims],
  headline: ({ judgement }) => judgement.headline,
  headlineReason: ({ judgement }, { lang }, context) => headlineReason(lang ?? context.lang, judgement),
  disputed: ({ judgement }) => judgement.dispute !== undefined,
  disputeReason: ({ judgement }, { lang }, context) => disputeReason(lang ?? context.lang, judgement),
  spread: ({ judgement }) => judgement.spread,
  low: ({ judgement }) => judgement.low,
  high: ({ judgement }) => judgement.high,
  otherUnits: async ({ judgement, frame }, _, context) => {
    const { question, unit } = judgement.headline;
    const ledgers = await context.loaders(frame).question.load(question);
    return ledgers.filter((other) => other.judgement.headline.unit !== unit);
  },
};

const Measure: Resolvers['Measure'] = {
  name: (measure, { lang }, context) => ((lang ?? context.lang) === 'ZH' ? measure.nameZh : measure.nameEn),
  meaning: (measure, { lang }, context) => ((lang ?? context.lang) === 'ZH' ? measure.meaningZh : measure.meaningEn),
  units: (measure) => [...measure.units],
};

const Outcome: Resolvers['Outcome'] = {
  note: ({ noteEn, noteZh }, { lang }, context) => ((lang ?? context.lang) === 'ZH' ? noteZh : noteEn),
  verdictLabel: labelField('OutcomeVerdict', (outcome) => outcome.verdict),
  evidence: ({ evidenceId, frame }, _, context) => context.loaders(frame).evidence.load(evidenceId) as never,
};

/** The present slug of the entity or act that records must be about; NotFound where there is neither. */
export async function aboutOf(context: Context, frame: Frame, slug: string): Promise<string> {
  const event = await context.loaders(frame).policyEvent.load(slug);
  return event === null ? (await requireEntity(context.reader, frame, 'about', slug)).id : event.id;
}

export const claimResolvers: Resolvers = {
  Claim,
  ClaimAsGiven: { scaleLabel: labelField('Scale', (given) => given.scale) },
  ClaimLedger,
  Measure,
  Outcome,
  Query: {
    claims: async (_, { at, about, measure, comparable, ...args }, context) => {
      const frame = context.frame(at);
      checkMeasure(measure);
      const parent = about == null ? undefined : await aboutOf(context, frame, about);
      if (comparable != null) await checkQuestion(context, comparable);
      const filter = { measure, comparable };
      return parent === undefined
        ? await listLedgers(context.reader, frame, filter, args)
        : await context.loaders(frame).ledgers(filter, args).load(parent);
    },
    claim: (_, { slug, at }, context) => context.loaders(context.frame(at)).claim.load(slug),
    measures: () => [...MEASURES.values()],
  },
};
