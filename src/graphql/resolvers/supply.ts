/** What chokepoints and removals have in common: steps, facts, terms of substitutes. */
import type { Frame } from '../../domain/frame.ts';
import type { SupplyStep } from '../../domain/removal.ts';
import { type Lang, nameIn } from '../../domain/sentences.ts';
import type { Attributes } from '../../domain/specs.ts';
import type { FactNode } from '../../graph/facts.ts';
import type { Context } from '../context.ts';
import type { Resolvers, SubstituteDegree } from '../generated/types.ts';
import { entityBySlug } from './facts.ts';
import { labelField } from './labels.ts';

export type StepNode = SupplyStep & { readonly frame: Frame };

export function entities(context: Context, frame: Frame, slugs: readonly string[]) {
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

export const supplyResolvers: Resolvers = {
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
};
