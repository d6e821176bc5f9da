/** Whether an act was in force on a day, as far as the sources show. */

import { NEVER } from './time.ts';
import type { Truth } from './truth.ts';

interface Act {
  readonly status: string;
  /** Full day; NEVER where none is known. */
  readonly effectiveDay: string;
  /** Full day, exclusive; NEVER where none is known. */
  readonly endDay: string;
  /** Day used to order it in time: effective, else announced, else published. */
  readonly sortDay: string;
}

/** States of an act that never had legal effect. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['PROPOSED', 'PASSED_ONE_CHAMBER', 'NEVER_IN_FORCE']);

/** States that say it ended or was stayed at some time, which counts from `endDay`; without that the day is not known. */
const CHANGED: ReadonlySet<string> = new Set(['SUPERSEDED', 'SUSPENDED', 'ENDED', 'UNKNOWN']);

/** TRUE from its effective day until its end; UNKNOWN where a change is known and its day is not. */
export function inForceOn(act: Act, day: string): Truth {
  if (WITHOUT_EFFECT.has(act.status)) return 'FALSE';
  const starts = act.effectiveDay !== NEVER ? act.effectiveDay : act.status === 'IN_FORCE' ? act.sortDay : NEVER;
  if (day < starts) return act.status === 'UNKNOWN' && starts === NEVER ? 'UNKNOWN' : 'FALSE';
  // A change of an act that is said to be open (a suspension that may have been extended) is not known to have come.
  if (day >= act.endDay) return act.status === 'UNKNOWN' ? 'UNKNOWN' : 'FALSE';
  if (act.status === 'ANNOUNCED') return 'UNKNOWN';
  return act.endDay === NEVER && CHANGED.has(act.status) ? 'UNKNOWN' : 'TRUE';
}
