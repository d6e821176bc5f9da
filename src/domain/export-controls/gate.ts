/** What a body of rules asks at a step of a path, and small parts that all gates are made of. */
import type { Words } from '../policy.ts';
import type { Truth } from '../truth.ts';

export type GateLaw =
  | 'EXPORT_LICENCE'
  | 'HEADQUARTERS_RULE'
  | 'ENTITY_LIST'
  | 'FIFTY_PERCENT_RULE'
  | 'GENERAL_PROHIBITION_10'
  | 'REMOTE_USE'
  | 'CHINA_MEASURES';

export type GateStanding = 'APPLIES' | 'DOES_NOT_APPLY' | 'UNKNOWN';

export interface GateReading {
  readonly standing: GateStanding;
  readonly why: Words;
  readonly citation: string | null;
  /** Slugs of rules, acts and listings behind it. */
  readonly because: readonly string[];
}

export type GateReadings = ReadonlyMap<GateLaw, GateReading>;

export const STANDINGS: Readonly<Record<Truth, GateStanding>> = {
  TRUE: 'APPLIES',
  FALSE: 'DOES_NOT_APPLY',
  UNKNOWN: 'UNKNOWN',
};

/** Names of a deal's ends, for sentences. */
export interface DealNames {
  readonly item: Words;
  readonly consignee: Words;
  readonly destination: Words;
}

export function reading(
  standing: GateStanding,
  why: Words,
  citation: string | null = null,
  because: readonly string[] = [],
): GateReading {
  return { standing, why, citation, because };
}

export function unknownGate(en: string, zh: string): GateReading {
  return reading('UNKNOWN', { en, zh });
}

/** Words joined in both languages. */
export function join(parts: readonly Words[], separator: { en: string; zh: string } = { en: '; ', zh: '；' }): Words {
  return {
    en: parts.map(({ en }) => en).join(separator.en),
    zh: parts.map(({ en, zh }) => zh ?? en).join(separator.zh),
  };
}
