/** Whether questions can be answered: the database is there and holds a dataset. */
import { datasetRow } from '../graph/dataset.ts';
import type { Database } from '../neo4j/database.ts';

export type NotReady = 'DATABASE_UNAVAILABLE' | 'DATASET_MISSING';

/** What is missing; undefined where nothing is. */
export async function whatIsMissing(database: Database, patienceMs: number): Promise<NotReady | undefined> {
  try {
    const rows = await database.reader({ deadlineAt: Date.now() + patienceMs }).read(datasetRow, {});
    return rows.length === 0 ? 'DATASET_MISSING' : undefined;
  } catch {
    return 'DATABASE_UNAVAILABLE';
  }
}
