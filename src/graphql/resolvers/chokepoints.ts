/** Inputs that hang on one supplier. */
import type { Frame } from '../../domain/frame.ts';
import type { SupplyStep } from '../../domain/removal.ts';
import { nameIn } from '../../domain/sentences.ts';
import type { SupplierShare } from '../../domain/supply-shares.ts';
import { chokepointExplanation, chokepointSentence } from '../../domain/supply-text.ts';
import type { RelationType } from '../../domain/vocabulary.ts';
import { answerChokepoints } from '../../graph/supply-questions.ts';
import type { Resolvers } from '../generated/types.ts';
import { entityBySlug } from './facts.ts';
import { labelField } from './labels.ts';
import { entities, facts, nameOf } from './supply.ts';

export type SupplierNode = SupplierShare & { readonly frame: Frame };

export interface ProductNode {
  readonly product: string;
  readonly path: readonly SupplyStep[];
  readonly frame: Frame;
}

export const chokepointResolvers: Resolvers = {
  Query: {
    chokepoints: (_, { of, minShare, at }, context) =>
      answerChokepoints({ reader: context.reader, quick: context.quickReader }, context.frame(at), of, minShare ?? 0.8),
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
        emptyGroup: answer.of.isGroup === true && answer.critical === 0 && answer.chokepoints.length === 0,
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
};
