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

export interface DatasetState {
  readonly version: string;
  readonly builtAt: string;
  /** A load has said that it will change. */
  readonly changing: boolean;
  /** It changes at this moment: a commit is no moment, and what is read meanwhile may be of both. */
  readonly swapping: boolean;
}

export const datasetState = defineQuery<DatasetState>(`// datasetState
MATCH (d:Dataset {id: 'current'})
WITH d, coalesce(d.changingSince > timestamp() - ${GIVEN_UP_MS}, false) AS changing
RETURN d.version AS version, coalesce(d.builtAt, '') AS builtAt, changing, changing AND coalesce(d.swapping, false) AS swapping`);

/** Which dataset is there, and what a load is about to do with it; undefined for an empty database. */
export async function readDatasetState(reader: Reader): Promise<DatasetState | undefined> {
  const [row] = await reader.read(datasetState, {});
  return row;
}
