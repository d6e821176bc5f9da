/** Queries that a person keeps in this browser. */
import type { Storage } from '@graphiql/toolkit';
import { parseOperation, type SavedOperation } from './share-link.ts';

export interface SavedQuery {
  readonly name: string;
  /** When it was saved, ISO 8601; also what tells it from others. */
  readonly savedAt: string;
  readonly operation: SavedOperation;
}

const KEY = 'saved-queries';

/** What is kept, the newest first; entries that something else damaged are left out. */
export function readSavedQueries(storage: Storage): SavedQuery[] {
  try {
    const list: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.flatMap(parseSavedQuery) : [];
  } catch {
    return [];
  }
}

function parseSavedQuery(value: unknown): SavedQuery[] {
  if (typeof value !== 'object' || value === null) return [];
  const { name, savedAt, operation } = value as Record<string, unknown>;
  const parsed = parseOperation(operation);
  if (typeof name !== 'string' || typeof savedAt !== 'string' || parsed === undefined) return [];
  return [{ name, savedAt, operation: parsed }];
}

/** Whether it was kept: a browser may have no room left, or allow none. */
export function writeSavedQueries(storage: Storage, queries: readonly SavedQuery[]): boolean {
  try {
    storage.setItem(KEY, JSON.stringify(queries));
    return readSavedQueries(storage).length === queries.length;
  } catch {
    return false;
  }
}
