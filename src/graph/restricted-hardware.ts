/**
 * Hardware that is restricted for a destination. Until verdicts judge whole transactions, this reads which chips the
 * acts in force name; it is the one place that will be replaced by them.
 */
import { countryGroupsOf } from '../domain/export-controls/country-groups.ts';
import type { Frame } from '../domain/frame.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { existsInFrame, frameParams, knownInFrame } from './frame.ts';
import { countryId } from './lists.ts';

export type LawMode = 'ENFORCED' | 'CODIFIED';

/**
 * Acts whose text stands while the authority has announced that it does not enforce it, and since when: BIS on
 * 2025-05-13 of the worldwide part of the diffusion rule (policy event us-diffusion-2025-01).
 */
const NOT_ENFORCED: readonly { readonly act: string; readonly since: string }[] = [
  { act: 'us-diffusion-2025-01', since: '2025-05-13' },
];

/** Kinds of act that name chips in order to restrict them; states of an act without legal effect are left out. */
export const restrictedHardware = defineQuery<{ chip: string; acts: readonly string[] }>(`// restrictedHardware
MATCH (p:PolicyEvent)-[:AFFECTS {role: 'CHIP'}]->(c:Chip)
WHERE p.jurisdiction = 'country-us' AND p.kind IN ['RULE', 'GUIDANCE', 'LICENSE_LETTER']
  AND NOT p.status IN ['PROPOSED', 'PASSED_ONE_CHAMBER', 'ANNOUNCED', 'NEVER_IN_FORCE']
  AND ($codified OR (p.status <> 'SUSPENDED' AND NOT p.id IN $notEnforced))
  AND p.effectiveDay <= $asOf AND p.endDay > $asOf AND ${knownInFrame('p')}
  AND any(destination IN p.destinations WHERE destination IN $destinations)
  AND ${existsInFrame('c')}
WITH c.id AS chip, p.id AS act ORDER BY chip, act
RETURN chip, collect(act) AS acts
ORDER BY chip`);

/** Chips named for a destination (ISO code) on the day of the frame, each with the acts that name it. */
export async function readRestrictedHardware(
  reader: Reader,
  frame: Frame,
  destination: string,
  mode: LawMode,
): Promise<{ chip: string; acts: readonly string[] }[]> {
  return await reader.read(restrictedHardware, {
    ...frameParams(frame),
    codified: mode === 'CODIFIED',
    notEnforced: NOT_ENFORCED.filter(({ since }) => since <= frame.asOf).map(({ act }) => act),
    destinations: [countryId(destination), 'worldwide', ...countryGroupsOf(destination, frame.asOf)],
  });
}
