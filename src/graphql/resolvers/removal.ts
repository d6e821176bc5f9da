/** What a removal does. */
import type { Frame } from '../../domain/frame.ts';
import { groupBy } from '../../domain/group.ts';
import { type AffectedNeed, REMOVAL_OUTCOMES, type RemovalOutcome } from '../../domain/removal.ts';
import { effectSentence, removalExplanation } from '../../domain/supply-text.ts';
import { kindFromApi, kindToApi, RELATION_TYPES, type RelationType } from '../../domain/vocabulary.ts';
import { type Edge, type Page, pageOfList } from '../../graph/connection.ts';
import { answerRemoval, type EffectNode, effectsOf, type ImpactAnswer } from '../../graph/supply-questions.ts';
import type { EntityKind, Resolvers } from '../generated/types.ts';
import { entityBySlug } from './facts.ts';
import { labelField } from './labels.ts';
import { entities, facts, nameOf } from './supply.ts';

export type NeedNode = AffectedNeed & { readonly frame: Frame };
export type EffectPage = Page<Edge<EffectNode>>;

export interface CountNode {
  readonly outcome: RemovalOutcome;
  readonly kind: EntityKind;
  readonly count: number;
}

function relationOf({ type }: { readonly type: string }): RelationType | null {
  return RELATION_TYPES.find((each) => each === type) ?? null;
}

function countsOf({ effects }: ImpactAnswer): CountNode[] {
  return REMOVAL_OUTCOMES.flatMap((outcome) => {
    const own = effects.filter((effect) => effect.outcome === outcome);
    return [...groupBy(own, ({ kind }) => kind)].map(([kind, all]) => ({
      outcome,
      kind: kindToApi(kind) as EntityKind,
      count: all.length,
    }));
  });
}

function totalsOf(answer: ImpactAnswer): Record<RemovalOutcome, number> {
  const count = (outcome: RemovalOutcome) => effectsOf(answer, [outcome], null).length;
  return {
    LOST: count('LOST'),
    UNKNOWN: count('UNKNOWN'),
    REDUCED: count('REDUCED'),
    UNAFFECTED: count('UNAFFECTED'),
  };
}

export const removalResolvers: Resolvers = {
  Query: {
    removalImpact: (_, { remove, on, at }, context) =>
      answerRemoval({ reader: context.reader, quick: context.quickReader }, context.frame(at), remove, on ?? null),
  },
  RemovalImpact: {
    removed: ({ removed, frame }, _, context) => entities(context, frame, removed),
    withoutRelations: ({ idle, frame }, _, context) => entities(context, frame, idle),
    counts: countsOf,
    affected: (answer, { outcomes, kinds, ...args }) =>
      pageOfList(
        effectsOf(answer, outcomes, kinds?.map(kindFromApi)),
        args,
        `affected ${answer.removed.join(' ')}`,
        ({ id }) => id,
      ),
    complete: ({ stoppedBecause }) => stoppedBecause === 'ALL_FOUND',
    stoppedBecauseLabel: labelField('StopReason', ({ stoppedBecause }) => stoppedBecause),
    explanation: async (answer, { lang: asked }, context) => {
      const lang = asked ?? context.lang;
      const names = (slugs: readonly string[]) =>
        Promise.all(slugs.map((slug) => nameOf(context, answer.frame, slug, lang)));
      return removalExplanation(lang, {
        removed: await names(answer.removed),
        idle: await names(answer.idle),
        asOf: answer.frame.asOf,
        counts: totalsOf(answer),
        complete: answer.stoppedBecause === 'ALL_FOUND',
      });
    },
  },
  RemovalCount: {
    outcomeLabel: labelField('RemovalOutcome', ({ outcome }) => outcome),
    kindLabel: labelField('EntityKind', ({ kind }) => kind),
  },
  RemovalEffect: {
    entity: ({ id, frame }, _, context) => entityBySlug(context, frame, id),
    outcomeLabel: labelField('RemovalOutcome', ({ outcome }) => outcome),
    path: ({ why, frame }) => why().path.map((step) => ({ ...step, frame })),
    endsInSilence: ({ why }) => why().inDoubt,
    needs: ({ why, frame }) => why().needs.map((need) => ({ ...need, frame })),
    substitutes: ({ why, frame }, _, context) =>
      facts(
        context,
        frame,
        why().substitutes.map(({ id }) => id),
      ),
    sentence: async ({ id, outcome, why, frame }, { lang: asked }, context) => {
      const lang = asked ?? context.lang;
      const { path, inDoubt } = why();
      const names = [id, ...path.map(({ to }) => to)].map((slug) => nameOf(context, frame, slug, lang));
      const [name = '', ...rest] = await Promise.all(names);
      return effectSentence(lang, { outcome, name, path: [name, ...rest], endsInSilence: inDoubt });
    },
  },
  AffectedNeed: {
    of: ({ of, frame }, _, context) => entityBySlug(context, frame, of),
    relation: relationOf,
    relationLabel: labelField('RelationType', relationOf),
    lost: ({ lost, frame }, _, context) => entities(context, frame, lost),
    left: ({ left, frame }, _, context) => entities(context, frame, left),
    years: ({ years }) => [...years],
    facts: (need, _, context) => facts(context, need.frame, need.facts),
  },
};
