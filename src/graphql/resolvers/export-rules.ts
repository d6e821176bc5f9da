/** The rules behind verdicts, as data. */
import { RULES } from '../../domain/export-controls/rules/index.ts';
import type { Rule } from '../../domain/export-controls/rules/types.ts';
import { knownEnd, ruleHolds } from '../../domain/export-controls/verdict.ts';
import { inLang } from '../../domain/export-controls/verdict-text.ts';
import type { Frame } from '../../domain/frame.ts';
import { NEVER } from '../../domain/time.ts';
import type { Resolvers } from '../generated/types.ts';

export interface RuleNode {
  readonly rule: Rule;
  readonly frame: Frame;
}

const IN_ORDER = RULES.filter(({ bill }) => bill !== true).sort((a, b) =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
);

export const exportRuleResolvers: Resolvers = {
  Query: {
    exportRules: (_, { at }, context) => {
      const frame = context.frame(at);
      return IN_ORDER.filter(({ announced }) => announced <= frame.knownOn).map((rule) => ({ rule, frame }));
    },
  },
  ExportRule: {
    slug: ({ rule }) => rule.id,
    title: ({ rule }, { lang }, context) => inLang(lang ?? context.lang, rule.title),
    citation: ({ rule }) => rule.citation,
    from: ({ rule }) => rule.from,
    until: ({ rule, frame }) => {
      const end = knownEnd(rule, frame.knownOn);
      return end === NEVER ? null : end;
    },
    inForce: ({ rule, frame }) => ruleHolds(rule, frame.asOf, frame.knownOn),
    thresholds: ({ rule }) => Object.entries(rule.thresholds).map(([name, { value, unit }]) => ({ name, value, unit })),
  },
};
