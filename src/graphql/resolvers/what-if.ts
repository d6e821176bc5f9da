/** What would follow if the law were otherwise. */

import type { Judgement } from '../../domain/export-controls/verdict.ts';
import { inLang } from '../../domain/export-controls/verdict-text.ts';
import { type PolicyChange as Change, changeOf, type GivenChange } from '../../domain/export-controls/what-if.ts';
import { type ChangedCondition, DIFF_EFFECTS, type DiffEffect } from '../../domain/export-controls/what-if-diff.ts';
import { actOfChange, changeWords, diffWords, type NameOf } from '../../domain/export-controls/what-if-text.ts';
import type { Frame } from '../../domain/frame.ts';
import { BadUserInput, NotFound, overLimit } from '../../errors.ts';
import { type Edge, type Page, pageOfList } from '../../graph/connection.ts';
import { answerPaths, type PathAnswer } from '../../graph/dependency-paths.ts';
import type { ScenarioNode } from '../../graph/statements.ts';
import { answerWhatIf, type VerdictDiffNode, type WhatIfAnswer } from '../../graph/what-if.ts';
import type { PartyDiffNode } from '../../graph/what-if-parties.ts';
import type { Context } from '../context.ts';
import type { Lang, PolicyChange, Resolvers } from '../generated/types.ts';
import { entityBySlug } from './facts.ts';
import { labelField, labelsField } from './labels.ts';

/** Changes of one question. */
export const MAX_CHANGES = 20;

export interface ChangeNode {
  readonly change: Change;
  readonly frame: Frame;
}

export type ConditionPair = ChangedCondition & { readonly frame: Frame };
export type VerdictDiffPage = Page<Edge<VerdictDiffNode>>;
export type PartyDiffPage = Page<Edge<PartyDiffNode>>;
export interface EffectCount {
  readonly effect: DiffEffect;
  readonly count: number;
}

/** The changes that a saved scenario stands for. */
export function changesOfScenario({ changes }: ScenarioNode): Change[] {
  return (JSON.parse(changes ?? '[]') as GivenChange[]).map(changeOf);
}

async function changesOf(context: Context, frame: Frame, given: readonly PolicyChange[]): Promise<Change[]> {
  if (given.length > MAX_CHANGES) {
    throw overLimit('changes', given.length, MAX_CHANGES, 'Suppose fewer, or ask in parts.');
  }
  if (given.length === 0) throw new BadUserInput('changes: an empty list supposes nothing. Give at least one.');
  const all = await Promise.all(
    given.map(async (change) =>
      change.scenario == null ? [changeOf(change)] : await savedChanges(context, frame, change.scenario),
    ),
  );
  return all.flat();
}

async function savedChanges(context: Context, frame: Frame, slug: string): Promise<Change[]> {
  const scenarios = await context.loaders(frame).scenarios();
  const saved = scenarios.filter(({ changes }) => changes !== null);
  const found = saved.find(({ id }) => id === slug);
  if (found !== undefined) return changesOfScenario(found);
  const names = saved.map(({ id }) => id).join(', ');
  throw new NotFound(
    `changes.scenario: no scenario ${JSON.stringify(slug.slice(0, 100))} with changes. There is ${names || 'none'}.`,
  );
}

function effectCounts({ verdicts }: WhatIfAnswer): EffectCount[] {
  return DIFF_EFFECTS.map((effect) => ({
    effect,
    count: verdicts.filter((each) => each.effect === effect).length,
  })).filter(({ count }) => count > 0);
}

function keyOf({ chip, destination, consignee }: VerdictDiffNode): string {
  return [destination, consignee ?? '', chip].join(' ');
}

/** Paths to the chips that are free on one side only. */
async function pathsTo(
  context: Context,
  { frame, verdicts }: WhatIfAnswer,
  freeOn: 'before' | 'after',
  args: { readonly from: string; readonly maxHops?: number | null; readonly limit?: number | null },
): Promise<PathAnswer | null> {
  const free = ({ outcome }: Judgement) => outcome === 'NO_LICENCE_REQUIRED';
  const turned = verdicts.filter(({ before, after }) =>
    freeOn === 'after' ? free(after) && !free(before) : free(before) && !free(after),
  );
  const slugs = [...new Set(turned.map(({ chip }) => chip))].sort();
  if (slugs.length === 0) return null;
  const readers = { reader: context.reader, quick: context.quickReader };
  const { law } = context.loaders(frame);
  return await answerPaths(readers, frame, { ...args, maxHops: args.maxHops ?? 4, to: { slugs } }, law);
}

async function namesOf(context: Context, frame: Frame, change: Change): Promise<NameOf> {
  const { entity, policyEvent } = context.loaders(frame);
  const slug = 'party' in change ? change.party : 'chip' in change ? change.chip : null;
  const found =
    slug !== null ? await entity.load(slug) : change.kind === 'SUSPENSION' ? await policyEvent.load(change.act) : null;
  return (id) => (found === null ? { en: id, zh: id } : { en: found.nameEn, zh: found.nameZh ?? found.nameEn });
}

async function changeText(context: Context, { change, frame }: ChangeNode, lang: Lang): Promise<string> {
  return inLang(lang, changeWords(change, await namesOf(context, frame, change)));
}

/** A what-if of a scenario as a document for the sandbox. */
function documentOf(scenario: string): string {
  return `query WhatIf {
  whatIf(changes: [{ scenario: ${JSON.stringify(scenario)} }], about: {}) {
    changes { text }
    explanation
    counts { effectLabel count }
    verdicts(first: 100) {
      nodes {
        chip { name }
        effectLabel
        before { outcomeLabel reviewPolicyLabel }
        after { outcomeLabel reviewPolicyLabel }
        conditions { before { text arithmetic truth } after { text arithmetic truth } }
      }
    }
    parties(first: 100) { nodes { party { name } beforeLabel afterLabel } }
  }
}
`;
}

/** The fragment that the sandbox reads an operation from. */
function permalink(scenario: string): string {
  const operation = { query: documentOf(scenario), variables: '' };
  return `/graphql#share=${Buffer.from(JSON.stringify(operation), 'utf8').toString('base64url')}`;
}

export const whatIfResolvers: Resolvers = {
  Query: {
    whatIf: async (_, { changes, about, at }, context) => {
      const frame = context.frame(at);
      const scope = {
        chips: about.chips ?? null,
        destinations: about.destinations ?? null,
        consignees: about.consignees ?? [],
        mode: about.mode ?? 'ENFORCED',
      };
      const { law } = context.loaders(frame);
      return await answerWhatIf(context.reader, frame, await changesOf(context, frame, changes), scope, law);
    },
  },
  PolicyDiff: {
    day: ({ frame }) => frame.asOf,
    changes: ({ changes, frame }) => changes.map((change) => ({ change, frame })),
    counts: effectCounts,
    verdicts: ({ verdicts }, { effects, ...args }) =>
      pageOfList(
        verdicts.filter(({ effect }) => effects?.includes(effect) ?? true),
        args,
        'whatIf verdicts',
        keyOf,
      ),
    parties: ({ parties }, args) => pageOfList(parties, args, 'whatIf parties', ({ party }) => party),
    chinaGates: ({ gates }) => [...gates],
    quantities: (answer) => answer.quantities(),
    pathsOpened: (answer, args, context) => pathsTo(context, answer, 'after', args),
    pathsClosed: (answer, args, context) => pathsTo(context, answer, 'before', args),
    explanation: (answer, { lang }, context) =>
      inLang(
        lang ?? context.lang,
        diffWords(
          answer.judged,
          effectCounts(answer).map(({ effect, count }) => [effect, count] as const),
          answer.parties.length,
          answer.complete,
        ),
      ),
  },
  PolicyChangeNote: {
    text: (note, { lang }, context) => changeText(context, note, lang ?? context.lang),
    policyEvent: ({ change, frame }, _, context) => {
      const act = actOfChange(change);
      return act === null ? null : context.loaders(frame).policyEvent.load(act);
    },
  },
  DiffCount: { effectLabel: labelField('DiffEffect', (row) => row.effect) },
  VerdictDiff: {
    chip: ({ chip, frame }, _, context) => entityBySlug(context, frame, chip) as never,
    consignee: ({ consignee, frame }, _, context) =>
      consignee === null ? null : entityBySlug(context, frame, consignee),
    effectLabel: labelField('DiffEffect', (diff) => diff.effect),
    conditions: ({ conditions, frame }) => conditions.map((pair) => ({ ...pair, frame })),
  },
  VerdictSide: {
    outcomeLabel: labelField('VerdictOutcome', (side) => side.outcome),
    reviewPolicyLabel: labelField('ReviewPolicy', (side) => side.reviewPolicy),
    classificationLabel: labelField('ItemClassification', (side) => side.classification),
    reasons: ({ reasons }) => [...reasons],
    reasonLabels: labelsField('VerdictReason', (side) => side.reasons),
  },
  ChangedCondition: {
    before: ({ before, frame }) => before && { ...before, frame },
    after: ({ after, frame }) => after && { ...after, frame },
  },
  PartyDiff: {
    party: ({ party, frame }, _, context) => entityBySlug(context, frame, party),
    beforeLabel: labelField('Truth', (diff) => diff.before),
    afterLabel: labelField('Truth', (diff) => diff.after),
    listedOwners: ({ listedOwners, frame }, _, context) =>
      Promise.all(listedOwners.map((slug) => entityBySlug(context, frame, slug))),
  },
  ChinaGateDiff: {
    chip: ({ chip, frame }, _, context) => entityBySlug(context, frame, chip) as never,
    measures: async ({ measures, frame }, _, context) => {
      const found = await Promise.all(measures.map((act) => context.loaders(frame).policyEvent.load(act)));
      return found.filter((act) => act !== null);
    },
  },
  ChipQuantity: {
    chip: ({ chip, frame }, _, context) => entityBySlug(context, frame, chip) as never,
    h100EquivalentsLow: ({ equivalents }) => equivalents?.low ?? null,
    h100EquivalentsHigh: ({ equivalents }) => equivalents?.high ?? null,
  },
  Scenario: {
    changes: (scenario) => changesOfScenario(scenario).map((change) => ({ change, frame: scenario.frame })),
    permalink: ({ id, changes }) => (changes === null ? null : permalink(id)),
  },
};
