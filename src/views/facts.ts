/** Facts in rows and lists: what pages say of a relation besides its two ends. */
import type { Lang } from './lang.ts';
import { formatNumber } from './table.ts';

export interface FactWords {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly startsOn: string;
  readonly startsOnLabel: string;
  readonly share: number | null;
  readonly count: number | null;
  readonly quantity: number | null;
  readonly quantityMax: number | null;
  readonly unit: string | null;
  readonly what: string | null;
  readonly period: string | null;
  readonly statusLabel: string | null;
  readonly hedgeLabel: string;
  readonly saidBy: string | null;
  readonly confidenceLabel: string;
}

const PERCENT = 100;

/** `2024-05 – 2025-01`, open ends left open. */
export function span(from: string | null, until: string | null): string {
  return from === null && until === null ? '' : `${from ?? '…'} – ${until ?? '…'}`;
}

function amount(low: number, high: number | null, unit: string | null): string {
  const range = high === null || high === low ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
  return unit === null ? range : `${range} ${unit}`;
}

/** What is said of a fact, part by part; nothing is said that is not recorded. */
export function factParts(fact: FactWords, lang: Lang): string[] {
  const zh = lang === 'zh';
  return [
    fact.share === null ? '' : `${formatNumber(fact.share * PERCENT)} %`,
    fact.count === null ? '' : `× ${formatNumber(fact.count)}`,
    fact.quantity === null ? '' : amount(fact.quantity, fact.quantityMax, fact.unit),
    fact.what ?? '',
    fact.period ?? '',
    fact.statusLabel ?? '',
    span(fact.validFrom, fact.validUntil),
    fact.hedgeLabel,
    fact.saidBy === null ? '' : zh ? `来自${fact.saidBy}` : `says ${fact.saidBy}`,
    zh ? `可信度：${fact.confidenceLabel}` : `confidence: ${fact.confidenceLabel}`,
  ].filter((part) => part !== '');
}
