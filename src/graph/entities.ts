/** Entities of every kind: one row type, one projection. */
import type { Frame } from '../domain/frame.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { columns, pick } from './columns.ts';

export interface EntityRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly nameEn: string;
  readonly nameZh: string | null;
  readonly aliases: readonly string[];
  readonly formerIds: readonly string[];
  /** Entity id of a country. */
  readonly country: string | null;
  /** Full day; null where not known. */
  readonly existsFrom: string | null;
  readonly announcedAsGiven: string | null;
  readonly isGroup: boolean | null;
  readonly note: string | null;
  readonly confidence: string;
  /** JSON text. */
  readonly attributes: string;
  /** Number of relations at it. */
  readonly weight: number;
}

/** An entity in a frame. */
export interface EntityNode extends EntityRow {
  readonly frame: Frame;
}

export const ENTITY_FIELDS = [
  'id',
  'kind',
  'nameEn',
  'nameZh',
  'aliases',
  'formerIds',
  'country',
  'existsFrom',
  'announcedAsGiven',
  'isGroup',
  'note',
  'confidence',
  'attributes',
  'weight',
] as const satisfies readonly (keyof EntityRow)[];

/** Prefix of the columns of an entity. */
const PREFIX = 'e_';

/** The projection of an entity in a RETURN clause. */
export function entityColumns(variable: string): string {
  return columns(variable, ENTITY_FIELDS, PREFIX);
}

/** The entity in a row that holds `entityColumns`. */
export function entityOf(row: Record<string, unknown>, frame: Frame): EntityNode {
  return { ...pick<EntityRow>(row, ENTITY_FIELDS, PREFIX), frame };
}

export const entitiesByIds = defineQuery<{ wanted: string } & Record<string, unknown>>(`// entitiesByIds
UNWIND $ids AS wanted
OPTIONAL MATCH (now:Entity {id: wanted})
OPTIONAL MATCH (:FormerId {id: wanted})-[:NOW]->(moved:Entity)
WITH wanted, coalesce(now, moved) AS e
WHERE e IS NOT NULL
RETURN wanted, ${entityColumns('e')}`);

/** Entities by slug, also by former ones, in the order asked for; null where there is none. */
export async function readEntities(
  reader: Reader,
  frame: Frame,
  ids: readonly string[],
): Promise<(EntityNode | null)[]> {
  const rows = await reader.read(entitiesByIds, { ids });
  const found = new Map(rows.map((row) => [row.wanted, entityOf(row, frame)]));
  return ids.map((id) => found.get(id) ?? null);
}
