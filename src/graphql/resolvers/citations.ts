/** Documents behind facts as citations. */
import {
  bibtex,
  type CitedPassage,
  cslJson,
  footnoteText,
  type NumberedPassage,
  numberPassages,
  sourcesOf,
} from '../../domain/citations.ts';
import type { Frame } from '../../domain/frame.ts';
import { NotFound, overLimit } from '../../errors.ts';
import type { EvidenceNode } from '../../graph/evidence.ts';
import type { FactNode } from '../../graph/facts.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/types.ts';

/** Facts cited at once. */
export const MAX_FACTS = 100;

export interface CitationsNode {
  readonly footnotes: readonly FootnoteNode[];
}

export type FootnoteNode = NumberedPassage<EvidenceNode & CitedPassage> & { readonly cited: readonly FactNode[] };

/** The numbered passages of facts, read with those of all other facts of the request. */
export async function citationsOf(context: Context, facts: readonly FactNode[]): Promise<CitationsNode> {
  const cited = await Promise.all(
    facts.map(async (fact) => ({
      id: fact.id,
      passages: await context.loaders(fact.frame).evidence.load(fact.id),
    })),
  );
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return {
    footnotes: numberPassages(cited).map((each) => ({
      ...each,
      cited: each.facts.flatMap((id) => byId.get(id) ?? []),
    })),
  };
}

export function bibtexOf({ footnotes }: CitationsNode): string {
  return bibtex(sourcesOf(footnotes.map(({ passage }) => passage)));
}

export function cslJsonOf({ footnotes }: CitationsNode): string {
  return cslJson(sourcesOf(footnotes.map(({ passage }) => passage)));
}

async function factsNamed(context: Context, frame: Frame, slugs: readonly string[]): Promise<FactNode[]> {
  if (slugs.length > MAX_FACTS) {
    throw overLimit('facts', slugs.length, MAX_FACTS, 'Ask in parts.');
  }
  const { fact } = context.loaders(frame);
  return await Promise.all(
    slugs.map(async (slug) => {
      const found = await fact.load(slug);
      if (found === null) throw new NotFound(`facts: no fact ${JSON.stringify(slug.slice(0, 200))} in this frame.`);
      return found;
    }),
  );
}

export const citationResolvers: Resolvers = {
  Query: {
    citations: async (_, { facts, at }, context) =>
      citationsOf(context, await factsNamed(context, context.frame(at), facts)),
  },
  Citations: {
    bibtex: bibtexOf,
    cslJson: cslJsonOf,
  },
  Footnote: {
    source: ({ passage }) => passage.source,
    locator: ({ passage }) => passage.locator,
    finding: ({ passage }) => passage.finding,
    facts: ({ cited }) => [...cited],
    text: ({ passage }) => footnoteText(passage),
  },
};
