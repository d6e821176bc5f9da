/** What could take the place of something. */
import { labelOf } from '../../domain/labels.ts';
import { nameIn } from '../../domain/sentences.ts';
import { substituteSentence, substitutesExplanation } from '../../domain/supply-text.ts';
import { type Edge, type Page, pageOfList } from '../../graph/connection.ts';
import type { EntityNode } from '../../graph/entities.ts';
import { findSubstitutes, type SubstituteAnswer, type SubstituteNode } from '../../graph/substitutes.ts';
import type { Resolvers } from '../generated/types.ts';
import { entityBySlug } from './facts.ts';
import { labelField } from './labels.ts';
import { facts, nameOf } from './supply.ts';
import { checkCountry, verdictNode } from './verdicts.ts';

export type SubstituteOf = SubstituteNode & { readonly original: EntityNode };
export type SubstitutePage = Page<Edge<SubstituteOf>> & { readonly answer: SubstituteAnswer };

function basisOf(substitute: SubstituteNode): 'OBSERVED' | 'COMPUTED' {
  return substitute.facts.length > 0 ? 'OBSERVED' : 'COMPUTED';
}

export const substituteResolvers: Resolvers = {
  Query: {
    substitutes: async (_, { for: slug, asking, destination, obtainable, at, ...args }, context) => {
      const frame = context.frame(at);
      await checkCountry(context, frame, 'destination', destination);
      const answer = await findSubstitutes(context.reader, frame, { for: slug, asking, destination, obtainable });
      const { original } = answer;
      const nodes = answer.substitutes.map((each) => ({ ...each, original }));
      return { ...pageOfList(nodes, args, `substitutes ${original.id}`, (each) => each.slug), answer };
    },
  },
  SubstituteConnection: {
    leftOut: ({ answer }) => answer.leftOut,
    complete: ({ answer }) => answer.complete,
    explanation: ({ answer }, { lang: asked }, context) => {
      const lang = asked ?? context.lang;
      const { original, frame, substitutes, leftOut, destination, complete } = answer;
      const names = { original: nameIn(lang, original), asOf: frame.asOf };
      return substitutesExplanation(lang, { ...names, found: substitutes.length, leftOut, destination, complete });
    },
  },
  Substitute: {
    entity: ({ slug, frame }, _, context) => entityBySlug(context, frame, slug),
    basis: basisOf,
    basisLabel: labelField('Basis', basisOf),
    terms: (substitute, _, context) => facts(context, substitute.frame, substitute.facts),
    obtainabilityLabel: labelField('Obtainability', ({ obtainability }) => obtainability),
    verdict: ({ transaction, slug, frame }) =>
      transaction === null ? null : verdictNode(frame, frame.asOf, transaction, slug),
    figures: ({ comparisons }) => [...comparisons],
    sharedSoftware: ({ sharedSoftware, frame }, _, context) =>
      Promise.all(sharedSoftware.map((stack) => entityBySlug(context, frame, stack))),
    sharesSoftwareLabel: labelField('Truth', ({ sharesSoftware }) => sharesSoftware),
    sentence: async (substitute, { lang: asked }, context) => {
      const lang = asked ?? context.lang;
      const { original, comparisons, sharesSoftware, obtainability } = substitute;
      return substituteSentence(lang, {
        name: await nameOf(context, substitute.frame, substitute.slug, lang),
        original: nameIn(lang, original),
        declared: basisOf(substitute) === 'OBSERVED',
        figures: comparisons.map((each) => ({ ...each, label: labelOf('ComparedFigure', each.figure, lang) })),
        sharesSoftware,
        obtainability: labelOf('Obtainability', obtainability, lang),
      });
    },
  },
  FigureComparison: {
    figureLabel: labelField('ComparedFigure', ({ figure }) => figure),
  },
};
