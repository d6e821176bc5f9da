/** What the graph holds. */
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';

export interface DatasetRow {
  readonly version: string;
  readonly schemaVersion: string;
  readonly builtAt: string;
  /** JSON text: numbers by label and by relation type. */
  readonly counts: string;
}

export const datasetRow = defineQuery<DatasetRow>(`// dataset
MATCH (d:Dataset {id: 'current'})
RETURN d.version AS version, d.schemaVersion AS schemaVersion, d.builtAt AS builtAt, d.counts AS counts`);

/** The dataset that the graph was built from. */
export async function readDataset(reader: Reader): Promise<DatasetRow> {
  const [row] = await reader.read(datasetRow, {});
  if (row === undefined) throw new Error('the graph holds no dataset');
  return row;
}
