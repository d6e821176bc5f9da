/** Chokepoints, and what a removal does. */

import type { Frame } from '../../domain/frame.ts';
import { groupBy } from '../../domain/group.ts';
import type { AffectedNeed, SupplyStep } from '../../domain/removal.ts';
import { REMOVAL_OUTCOMES, type RemovalOutcome } from '../../domain/removal.ts';
import { type Lang, nameIn } from '../../domain/sentences.ts';
import type { Attributes } from '../../domain/specs.ts';
import type { SupplierShare } from '../../domain/supply-shares.ts';
import {
  chokepointExplanation,
  chokepointSentence,
  effectSentence,
  removalExplanation,
} from '../../domain/supply-text.ts';
import { kindFromApi, kindToApi, RELATION_TYPES, type RelationType } from '../../domain/vocabulary.ts';
import { type Edge, type Page, pageOfList } from '../../graph/connection.ts';
import type { FactNode } from '../../graph/facts.ts';
import {
  answerChokepoints,
  answerRemoval,
  type EffectNode,
  effectsOf,
  type ImpactAnswer,
} from '../../graph/supply-questions.ts';
import type { Context } from '../context.ts';
import type { EntityKind, Resolvers, SubstituteDegree } from '../generated/types.ts';
import { entityBySlug } from './facts.ts';
import { labelField } from './labels.ts';

export type StepNode = SupplyStep & { readonly frame: Frame };
export type SupplierNode = SupplierShare & { readonly frame: Frame };
export type NeedNode = AffectedNeed & { readonly frame: Frame };
export type EffectPage = Page<Edge<EffectNode>>;

export interface ProductNode {
  readonly product: string;
  readonly path: readonly SupplyStep[];
  readonly frame: Frame;
}

export interface CountNode {
  readonly outcome: RemovalOutcome;
  readonly kind: EntityKind;
  readonly count: number;
}

function entities(context: Context, frame: Frame, slugs: readonly string[]) {
  return Promise.all(slugs.map((slug) => entityBySlug(context, frame, slug)));
}

export async function nameOf(context: Context, frame: Frame, slug: string, lang: Lang): Promise<string> {
  return nameIn(lang, await entityBySlug(context, frame, slug));
}

async function factById(context: Context, frame: Frame, id: string): Promise<FactNode> {
  const fact = await context.loaders(frame).fact.load(id);
  if (fact === null) throw new Error(`the graph has no fact ${id}`);
  return fact;
}

export function facts(context: Context, frame: Frame, ids: readonly string[]): Promise<FactNode[]> {
  return Promise.all(ids.map((id) => factById(context, frame, id)));
}

function recorded(fact: FactNode): Attributes {
  return JSON.parse(fact.attributes) as Attributes;
}

function degreeOf(fact: FactNode): SubstituteDegree | null {
  const { degree } = recorded(fact);
  return typeof degree === 'string' ? (degree.toUpperCase() as SubstituteDegree) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
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

export const supplyResolvers: Resolvers = {
  Query: {
    chokepoints: (_, { of, minShare, at }, context) =>
      answerChokepoints({ reader: context.reader, quick: context.quickReader }, context.frame(at), of, minShare ?? 0.8),
    removalImpact: (_, { remove, on, at }, context) =>
      answerRemoval({ reader: context.reader, quick: context.quickReader }, context.frame(at), remove, on ?? null),
  },
  ChokepointAnswer: {
    products: ({ products, frame }, _, context) => entities(context, frame, products),
    criticalInputs: ({ critical }) => critical,
    chokepoints: ({ chokepoints }) => [...chokepoints],
    notRecorded: ({ notRecorded, frame }, _, context) => entities(context, frame, notRecorded),
    complete: ({ stoppedBecause }) => stoppedBecause === 'ALL_FOUND',
    stoppedBecauseLabel: labelField('StopReason', ({ stoppedBecause }) => stoppedBecause),
    explanation: (answer, { lang: asked }, context) => {
      const lang = asked ?? context.lang;
      return chokepointExplanation(lang, {
        of: nameIn(lang, answer.of),
        asOf: answer.frame.asOf,
        products: answer.products.length,
        critical: answer.critical,
        found: answer.chokepoints.length,
        notRecorded: answer.notRecorded.length,
        minShare: answer.minShare,
        complete: answer.stoppedBecause === 'ALL_FOUND',
      });
    },
  },
  Chokepoint: {
    input: ({ input, frame }, _, context) => entityBySlug(context, frame, input),
    relation: ({ type }) => type as RelationType,
    relationLabel: labelField('RelationType', ({ type }) => type),
    suppliers: ({ suppliers, frame }) => suppliers.map((each) => ({ ...each, frame })),
    reachesMinShare: ({ reachesShare }) => reachesShare,
    reachesMinShareLabel: labelField('Truth', ({ reachesShare }) => reachesShare),
    countryConcentration: ({ concentration }) => concentration,
    years: ({ years }) => [...years],
    monthsToQualify: ({ months }) => [...months],
    substitutes: ({ substitutes, frame }, _, context) =>
      facts(
        context,
        frame,
        substitutes.map(({ id }) => id),
      ),
    shareClaims: ({ input, frame }, args, context) =>
      context.loaders(frame).ledgers({ measure: 'market-share' }, args).load(input),
    products: ({ products, frame }) => products.map((each) => ({ ...each, frame })),
    sentence: async ({ input, type, suppliers, singleSupplier, reachesShare, frame }, { lang: asked }, context) => {
      const lang = asked ?? context.lang;
      const [top] = suppliers;
      return chokepointSentence(lang, {
        input: await nameOf(context, frame, input, lang),
        type,
        supplier: await nameOf(context, frame, top?.supplier ?? '', lang),
        share: top?.share ?? null,
        single: singleSupplier,
        reaches: reachesShare,
        years: top?.years ?? [],
      });
    },
  },
  SupplierShare: {
    supplier: ({ supplier, frame }, _, context) => entityBySlug(context, frame, supplier),
    years: ({ years }) => [...years],
    facts: (share, _, context) => facts(context, share.frame, share.facts),
  },
  ChokepointProduct: {
    product: ({ product, frame }, _, context) => entityBySlug(context, frame, product),
    path: ({ path, frame }) => path.map((step) => ({ ...step, frame })),
  },
  SupplyStep: {
    from: ({ from, frame }, _, context) => entityBySlug(context, frame, from),
    to: ({ to, frame }, _, context) => entityBySlug(context, frame, to),
    fact: ({ link, frame }, _, context) => (link === null ? null : factById(context, frame, link.id)),
  },
  SubstituteTerms: {
    substitute: (fact, _, context) => entityBySlug(context, fact.frame, fact.from),
    replaces: (fact, _, context) => entityBySlug(context, fact.frame, fact.to),
    degree: degreeOf,
    degreeLabel: labelField('SubstituteDegree', degreeOf),
    monthsToQualify: (fact) => {
      const { monthsToQualify } = recorded(fact);
      return typeof monthsToQualify === 'number' ? monthsToQualify : null;
    },
    limits: (fact) => textOf(recorded(fact).limits),
    expectedFrom: (fact) => textOf(recorded(fact).expectedFrom),
    fact: (fact) => fact,
  },
  RemovalImpact: {
    removed: ({ removed, frame }, _, context) => entities(context, frame, removed),
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
      return removalExplanation(lang, {
        removed: await Promise.all(answer.removed.map((slug) => nameOf(context, answer.frame, slug, lang))),
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
