/** How long a record counts as looked at lately, by kind: what moves fast goes stale fast. */
import { RELATION_TYPES, type RelationType, SUPPLY_RELATIONS } from './vocabulary.ts';

export type Freshness = 'FRESH' | 'STALE' | 'NEVER_OPENED';

/** What a record is, for the time it stays fresh. */
export type RecordKind = RelationType | 'CLAIM' | 'POLICY_EVENT' | 'LISTING';

/** Matters of construction do not change. */
const CONSTRUCTION_DAYS = 1_825;

/** Who makes, supplies and owns what changes over a year. */
const SLOW_DAYS = 365;

/** Deals, sites and offers change over half a year. */
const FAST_DAYS = 180;

/** Law and lists change over a season. */
const LAW_DAYS = 90;

const CONSTRUCTION: ReadonlySet<string> = new Set([
  'DESIGNS',
  'BUILT_ON',
  'MADE_ON',
  'USES_MEMORY',
  'PACKAGED_WITH',
  'CONTAINS',
  'SUCCEEDS',
  'VARIANT_OF',
  'TRAINED_ON',
  'PROGRAMMED_WITH',
]);

const SLOW: ReadonlySet<string> = new Set([
  ...SUPPLY_RELATIONS,
  'OWNS',
  'INVESTS_IN',
  'LOCATED_IN',
  'SUBSTITUTES_FOR',
  'PARTNERS_WITH',
  'COMPETES_WITH',
]);

/** Days after which a record of a kind is stale. */
export function freshDays(kind: RecordKind): number {
  if (kind === 'POLICY_EVENT' || kind === 'LISTING') return LAW_DAYS;
  if (kind === 'CLAIM') return SLOW_DAYS;
  if (CONSTRUCTION.has(kind)) return CONSTRUCTION_DAYS;
  return SLOW.has(kind) ? SLOW_DAYS : FAST_DAYS;
}

export const RECORD_KINDS: readonly RecordKind[] = [...RELATION_TYPES, 'CLAIM', 'POLICY_EVENT', 'LISTING'];

const DAY_MS = 86_400_000;

/** Whether a record that was last verified on a day (null: never opened) is still fresh today. */
export function freshnessOf(kind: RecordKind, lastVerified: string | null, today: string): Freshness {
  if (lastVerified === null) return 'NEVER_OPENED';
  const age = (Date.parse(today) - Date.parse(lastVerified)) / DAY_MS;
  return age > freshDays(kind) ? 'STALE' : 'FRESH';
}
