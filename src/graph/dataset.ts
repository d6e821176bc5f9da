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

/** A load that has not swapped the graph after this long was killed: it has given up 120 s after its notice. */
const GIVEN_UP_MS = 300_000;

export const datasetState = defineQuery<{ version: string; changing: boolean }>(`// datasetState
MATCH (d:Dataset {id: 'current'})
RETURN d.version AS version, coalesce(d.changingSince > timestamp() - ${GIVEN_UP_MS}, false) AS changing`);

/** Which dataset is there, and whether a load has said that it will change; undefined for an empty database. */
export async function readDatasetState(reader: Reader): Promise<{ version: string; changing: boolean } | undefined> {
  const [row] = await reader.read(datasetState, {});
  return row;
}
