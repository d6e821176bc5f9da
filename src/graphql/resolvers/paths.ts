/** Paths with the law along them, and who depends on something. */
import { inLang } from '../../domain/export-controls/verdict-text.ts';
import { diversionOf, type PathWay, wayOf, weakestLink } from '../../domain/paths.ts';
import { pathSentence, searchExplanation } from '../../domain/sentences.ts';
import { kindToApi } from '../../domain/vocabulary.ts';
import { answerPaths, type JudgedPath, type JudgedStep } from '../../graph/dependency-paths.ts';
import { listDependents } from '../../graph/dependents.ts';
import { countryId } from '../../graph/lists.ts';
import type { GateReadingNode } from '../../graph/path-bench.ts';
import type { Context } from '../context.ts';
import type { EntityKind as ApiEntityKind, Confidence, Resolvers } from '../generated/types.ts';
import { bibtexOf, type CitationsNode, citationsOf, cslJsonOf } from './citations.ts';
import { entityBySlug } from './facts.ts';
import { labelField } from './labels.ts';

function way({ steps }: JudgedPath): PathWay {
  return wayOf(steps.map(({ fact }) => fact.type));
}

function citations({ steps }: JudgedPath, context: Context): Promise<CitationsNode> {
  return citationsOf(
    context,
    steps.map(({ fact }) => fact),
  );
}

/** Numbers of the footnotes behind each step. */
async function marks(path: JudgedPath, context: Context): Promise<number[][]> {
  const { footnotes } = await citations(path, context);
  return path.steps.map(({ fact }) =>
    footnotes.filter(({ facts }) => facts.includes(fact.id)).map(({ number }) => number),
  );
}

async function entities({ fact: { frame } }: JudgedStep, context: Context, slugs: readonly string[]) {
  return await Promise.all(slugs.map((slug) => entityBySlug(context, frame, slug)));
}

function diversion({ fact }: JudgedStep) {
  return diversionOf(fact);
}

async function recordsOf<Found>({ because }: GateReadingNode, load: (slug: string) => Promise<Found | null>) {
  const found = await Promise.all(because.map(load));
  return found.filter((each) => each !== null);
}

export const pathResolvers: Resolvers = {
  Query: {
    dependencyPaths: (_, { at, ...args }, context) => {
      const frame = context.frame(at);
      const { law } = context.loaders(frame);
      return answerPaths({ reader: context.reader, quick: context.quickReader }, frame, args, law);
    },
    dependents: (_, { at, ...args }, context) => listDependents(context.reader, context.frame(at), args),
  },
  PathAnswer: {
    stoppedBecauseLabel: labelField('StopReason', (answer) => answer.stoppedBecause),
    explanation: (answer, { lang }, context) => searchExplanation(lang ?? context.lang, answer.summary),
  },
  DependencyPath: {
    hops: (path) => path.steps.length,
    way,
    wayLabel: labelField('PathWay', way),
    restrictionLabel: labelField('VerdictOutcome', (path) => path.restriction),
    strengthLabel: labelField('PathStrength', (path) => path.strength),
    weakestLink: (path) => weakestLink(path.steps),
    confidence: (path) => weakestLink(path.steps).fact.confidence as Confidence,
    confidenceLabel: labelField('Confidence', (path) => weakestLink(path.steps).fact.confidence),
    sentence: async (path, { lang, numbered }, context) =>
      pathSentence(
        lang ?? context.lang,
        path.steps,
        path.strength,
        numbered === true ? await marks(path, context) : undefined,
      ),
    footnotes: async (path, _, context) => [...(await citations(path, context)).footnotes],
    bibtex: async (path, _, context) => bibtexOf(await citations(path, context)),
    cslJson: async (path, _, context) => cslJsonOf(await citations(path, context)),
  },
  PathStep: {
    diversion,
    diversionLabel: labelField('Diversion', diversion),
    gates: async (step) => [...(await step.law()).gates],
    operators: async (step, _, context) => entities(step, context, (await step.law()).operators),
    places: async (step, _, context) =>
      (await entities(step, context, (await step.law()).places.map(countryId))) as never,
  },
  Gate: {
    lawLabel: labelField('GateLaw', (gate) => gate.law),
    party: ({ party, frame }, _, context) => (party === null ? null : entityBySlug(context, frame, party)),
    ultimateParent: ({ parent, frame }, _, context) => (parent === null ? null : entityBySlug(context, frame, parent)),
    item: ({ item, frame }, _, context) => (item === null ? null : entityBySlug(context, frame, item)),
    destinations: ({ destinations }) => [...destinations],
    // biome-ignore lint/suspicious/noThenProperty: a field of the schema; nobody awaits a map of resolvers
    then: (gate) => gate.onOwnDay,
  },
  GateReading: {
    standingLabel: labelField('GateStanding', (reading) => reading.standing),
    why: ({ why }, { lang }, context) => inLang(lang ?? context.lang, why),
    policyEvents: (reading, _, context) =>
      recordsOf(reading, (slug) => context.loaders(reading.frame).policyEvent.load(slug)),
    listings: (reading, _, context) => recordsOf(reading, (slug) => context.loaders(reading.frame).listing.load(slug)),
  },
  DependentConnection: {
    stoppedBecauseLabel: labelField('StopReason', (page) => page.stoppedBecause),
    complete: (page) => page.stoppedBecause === 'ALL_FOUND',
    byKind: (page) => page.byKind.map(({ kind, count }) => ({ kind: kindToApi(kind) as ApiEntityKind, count })),
  },
  CountryCount: {
    country: ({ country, frame }, _, context) =>
      country === null ? null : (entityBySlug(context, frame, country) as never),
  },
};
