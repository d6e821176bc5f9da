/**
 * Conditions of rules: trees of comparisons and facts, evaluated in three-valued logic to a trace that shows every sum,
 * every fact that is missing, and the rule that asks.
 */
import type { Words } from '../policy.ts';
import { allOf, anyOf, not, type Truth } from '../truth.ts';
import { type Comparison, compare, comparisonText, type Figure, type FigureName, number } from './figures.ts';

export interface Threshold {
  readonly value: number;
  readonly unit: string;
}

/** How the parts of a condition are taken together. */
export type Operator = 'ALL' | 'ANY' | 'NOT';

/** A threshold by its name in the rule, so that a what-if can set another value. */
export type Thresholds = Readonly<Record<string, Threshold>>;

export type Condition<FactName extends string = string> =
  | { readonly op: 'ALL' | 'ANY'; readonly of: readonly Condition<FactName>[]; readonly words?: Words }
  | { readonly op: 'NOT'; readonly of: Condition<FactName>; readonly words?: Words }
  | { readonly op: 'COMPARE'; readonly figure: FigureName; readonly is: Comparison; readonly threshold: string }
  | { readonly op: 'FACT'; readonly fact: FactName };

/** How a fact of the transaction came out. */
export interface FactReading {
  readonly truth: Truth;
  /** What is asked, in words. */
  readonly words: Words;
  /** Why it came out so; null where the words say it. */
  readonly because: Words | null;
  readonly missing: readonly string[];
  /** What it was worked out from, such as the classification behind a class. */
  readonly children?: readonly Trace[];
}

/** What a condition is evaluated against. */
export interface Circumstances<FactName extends string> {
  readonly figure: (name: FigureName) => Figure;
  readonly fact: (name: FactName) => FactReading;
}

/** The rule that a condition belongs to. */
export interface RuleReference {
  /** Slug of the policy event. */
  readonly rule: string;
  readonly citation: string;
}

/** A condition with how it came out. */
export interface Trace extends RuleReference {
  readonly truth: Truth;
  readonly words: Words;
  /** The sum of a comparison as it came out; null for anything else and where the figure is not known. */
  readonly sum: string | null;
  readonly because: Words | null;
  /** Facts that are missing here or below, each once. */
  readonly missing: readonly string[];
  /** How the parts are taken together; null for a comparison or a fact, whatever it was worked out from. */
  readonly operator: Operator | null;
  readonly children: readonly Trace[];
}

const FIGURE_WORDS: Readonly<Record<FigureName, Words>> = {
  TPP: { en: 'total processing performance', zh: '总处理性能' },
  PERFORMANCE_DENSITY: { en: 'performance density', zh: '性能密度' },
  IO_BANDWIDTH: { en: 'interconnect bandwidth', zh: '互连带宽' },
  DRAM_BANDWIDTH: { en: 'DRAM bandwidth', zh: 'DRAM带宽' },
  BANDWIDTH_SUM: { en: 'DRAM and interconnect bandwidth together', zh: 'DRAM带宽与互连带宽之和' },
  HBM_DENSITY: { en: 'memory bandwidth density', zh: '内存带宽密度' },
  TRANSISTORS: { en: 'transistor count', zh: '晶体管数' },
};

const COMPARISON_WORDS: Readonly<Record<Comparison, Words>> = {
  '>=': { en: 'at least', zh: '不低于' },
  '>': { en: 'above', zh: '高于' },
  '<': { en: 'below', zh: '低于' },
  '<=': { en: 'at most', zh: '不高于' },
};

export const GROUP_WORDS: Readonly<Record<Operator, Words>> = {
  ALL: { en: 'all of', zh: '同时满足' },
  ANY: { en: 'any of', zh: '满足其一' },
  NOT: { en: 'not', zh: '并非' },
};

const COMPARISONS = new WeakMap<Threshold, Map<string, Words>>();

/** The words of a comparison, put together once for each threshold. */
function comparisonWords(figure: FigureName, is: Comparison, threshold: Threshold): Words {
  const kept = COMPARISONS.get(threshold) ?? new Map<string, Words>();
  COMPARISONS.set(threshold, kept);
  const key = `${figure} ${is}`;
  const words = kept.get(key) ?? wordComparison(figure, is, threshold);
  kept.set(key, words);
  return words;
}

function wordComparison(figure: FigureName, is: Comparison, { value, unit }: Threshold): Words {
  const [name, relation] = [FIGURE_WORDS[figure], COMPARISON_WORDS[is]];
  const limit = `${number(value)}${unit === '' ? '' : ` ${unit}`}`;
  return { en: `${name.en} ${relation.en} ${limit}`, zh: `${name.zh}${relation.zh}${limit}` };
}

function once(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Facts that matter for an answer that is open: those of the parts that are open themselves. */
function missingOf(truth: Truth, children: readonly Trace[]): string[] {
  if (truth !== 'UNKNOWN') return [];
  return once(children.filter((child) => child.truth === 'UNKNOWN').flatMap((child) => child.missing));
}

/** The words of a condition that stands alone, without evaluating it. */
export function wordsOf<FactName extends string>(
  condition: Condition<FactName>,
  thresholds: Thresholds,
  factWords: (fact: FactName) => Words,
): Words {
  if (condition.op === 'COMPARE') {
    return comparisonWords(condition.figure, condition.is, thresholdOf(thresholds, condition.threshold));
  }
  return condition.op === 'FACT' ? factWords(condition.fact) : (condition.words ?? GROUP_WORDS[condition.op]);
}

function thresholdOf(thresholds: Thresholds, name: string): Threshold {
  const threshold = thresholds[name];
  if (threshold === undefined) throw new Error(`the rule has no threshold ${name}`);
  return threshold;
}

/** A rule as far as its conditions need it. */
export interface EvaluatedRule extends RuleReference {
  readonly thresholds: Thresholds;
}

type Optional = 'because' | 'sum' | 'operator';
type Parts = Omit<Trace, keyof RuleReference | Optional> & Partial<Pick<Trace, Optional>>;

/** Every trace has its fields in one order: engines keep such objects together, which doubles the speed. */
function traced(
  { rule, citation }: RuleReference,
  { truth, words, sum = null, because = null, missing, operator = null, children }: Parts,
): Trace {
  return { rule, citation, truth, words, sum, because, missing, operator, children };
}

const NOTHING: readonly never[] = [];

const ABSENT_WORDS: Words = { en: 'the item has no such figure', zh: '该物项没有此项数值' };

/** Evaluates a condition of a rule. */
export function evaluate<FactName extends string>(
  condition: Condition<FactName>,
  rule: EvaluatedRule,
  circumstances: Circumstances<FactName>,
): Trace {
  if (condition.op === 'COMPARE') return evaluateComparison(condition, rule, circumstances.figure(condition.figure));
  if (condition.op === 'FACT') {
    const { truth, words, because, missing, children = NOTHING } = circumstances.fact(condition.fact);
    return traced(rule, { truth, words, because, missing: truth === 'UNKNOWN' ? missing : NOTHING, children });
  }
  const parts = condition.op === 'NOT' ? [condition.of] : condition.of;
  const children = parts.map((part) => evaluate(part, rule, circumstances));
  const truths = children.map((child) => child.truth);
  const truth =
    condition.op === 'NOT' ? not(truths[0] ?? 'UNKNOWN') : condition.op === 'ALL' ? allOf(truths) : anyOf(truths);
  const words = condition.words ?? GROUP_WORDS[condition.op];
  return traced(rule, { truth, words, missing: missingOf(truth, children), operator: condition.op, children });
}

function evaluateComparison(
  { figure: name, is, threshold: of }: Extract<Condition<never>, { op: 'COMPARE' }>,
  rule: EvaluatedRule,
  figure: Figure,
): Trace {
  const threshold = thresholdOf(rule.thresholds, of);
  const truth = compare(figure, is, threshold.value);
  return traced(rule, {
    truth,
    words: comparisonWords(name, is, threshold),
    sum: comparisonText(figure, is, threshold.value, threshold.unit),
    because: figure.absent ? ABSENT_WORDS : null,
    missing: truth === 'UNKNOWN' ? once(figure.missing) : NOTHING,
    children: NOTHING,
  });
}

export function all<FactName extends string>(...of: readonly Condition<FactName>[]): Condition<FactName> {
  return { op: 'ALL', of };
}

export function any<FactName extends string>(...of: readonly Condition<FactName>[]): Condition<FactName> {
  return { op: 'ANY', of };
}

export function none<FactName extends string>(of: Condition<FactName>): Condition<FactName> {
  return { op: 'NOT', of };
}

export function fact<FactName extends string>(name: FactName): Condition<FactName> {
  return { op: 'FACT', fact: name };
}

export function figure(name: FigureName, is: Comparison, threshold: string): Condition<never> {
  return { op: 'COMPARE', figure: name, is, threshold };
}

/** The same condition under a name of its own. */
export function named<FactName extends string>(words: Words, condition: Condition<FactName>): Condition<FactName> {
  return condition.op === 'ALL' || condition.op === 'ANY' || condition.op === 'NOT'
    ? { ...condition, words }
    : condition;
}
