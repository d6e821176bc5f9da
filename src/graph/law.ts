/** All acts with what bears on their state: few enough to be read at once, so that one statement serves any number. */
import type { Frame } from '../domain/frame.ts';
import type { Act, Change, Effect, Law, RecordedStatus, Stage } from '../domain/policy.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';

/** A stage of an act in a frame. */
export interface StageNode extends Stage {
  readonly frame: Frame;
}

/** A change ahead of an act, in a frame, with the acts that its words name. */
export interface ChangeNode extends Change {
  readonly frame: Frame;
  readonly law: Law;
}

/** Columns of an act that are taken as they are. */
const FIELDS = [
  'id',
  'nameEn',
  'nameZh',
  'knownDay',
  'announcedOn',
  'publishedOn',
  'effectiveOn',
  'complianceOn',
  'endsOn',
  'kind',
  'bill',
  'case',
  'stage',
] as const satisfies readonly (keyof Act)[];

export interface LawRow extends Pick<Act, (typeof FIELDS)[number]> {
  readonly status: RecordedStatus;
  /** JSON text: `[{on, what: {en, zh}, setBy, calledOffBy}]`. */
  readonly stages: string | null;
  /** `SUSPENDS us-affiliates-suspension-2025-11` for each act that acts on it. */
  readonly actedOnBy: readonly string[];
}

export const policyLaw = defineQuery<LawRow>(`// policyLaw
MATCH (p:PolicyEvent)
RETURN ${FIELDS.map((field) => `p.${field} AS ${field}`).join(', ')}, p.status AS status, p.stages AS stages,
  [(by:PolicyEvent)-[r:AMENDS|SUSPENDS|SUPERSEDES|LIFTS]->(p) | type(r) + ' ' + by.id] AS actedOnBy`);

/** The acts of the rows by id; who acts on one stands in the order of ids, whatever the database gave. */
export function lawOf(rows: readonly LawRow[]): Law {
  return new Map(
    rows.map(({ status, stages, actedOnBy, ...row }) => [
      row.id,
      {
        ...row,
        recorded: status,
        stages: JSON.parse(stages ?? '[]'),
        actedOnBy: [...actedOnBy].sort().map((link) => {
          const [effect, id] = link.split(' ') as [Effect, string];
          return { effect, id };
        }),
      },
    ]),
  );
}

export async function readLaw(reader: Reader): Promise<Law> {
  return lawOf(await reader.read(policyLaw, {}));
}
