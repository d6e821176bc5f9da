/** Passages of documents that records rest on, with the documents. */
import type { Frame } from '../domain/frame.ts';
import { groupBy } from '../domain/group.ts';
import { earliestDay, firstDay } from '../domain/time.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { type SourceNode, sourceColumns, sourceOf } from './sources.ts';

export interface EvidenceNode {
  readonly source: SourceNode;
  readonly locator: string | null;
  readonly finding: string | null;
}

export const evidenceOfRecords = defineQuery<
  { factId: string; locator: string | null; finding: string | null } & Record<string, unknown>
>(`// evidenceOfRecords
MATCH (ev:Evidence)-[:FROM_SOURCE]->(s:Source)
WHERE ev.factId IN $ids
RETURN ev.factId AS factId, ev.position AS position, ev.locator AS locator, ev.finding AS finding, ${sourceColumns('s')}
ORDER BY factId, position`);

/**
 * Evidence of entities, facts, policy events and listings by their ids, in the order asked for. A document that came later
 * than the day known is no evidence yet; where all did, the first ones stand for what was read then.
 */
export async function readEvidence(
  reader: Reader,
  frame: Frame,
  ids: readonly string[],
): Promise<(readonly EvidenceNode[])[]> {
  const rows = await reader.read(evidenceOfRecords, { ids });
  const byRecord = groupBy(rows, (row) => row.factId);
  return ids.map((id) =>
    readable(
      frame,
      (byRecord.get(id) ?? []).map((row) => ({
        source: sourceOf(row, frame),
        locator: row.locator,
        finding: row.finding,
      })),
    ),
  );
}

function readable(frame: Frame, passages: readonly EvidenceNode[]): readonly EvidenceNode[] {
  const days = passages.map(({ source }) => source.publishedDay ?? firstDay(source.retrieved));
  const first = earliestDay(days);
  return passages.filter((_, index) => {
    const day = days[index] ?? '';
    return day <= frame.knownOn || day === first;
  });
}
