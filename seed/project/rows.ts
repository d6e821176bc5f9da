import { earliestDay, firstDay } from '../../src/domain/time.ts';
import type { Evidence, Source } from '../model.ts';

/** A flat map of properties: what Neo4j stores on a node or a relation. */
export type Row = Record<string, string | number | boolean | readonly string[]>;

type Loose = Record<string, string | number | boolean | readonly string[] | undefined>;

/** Drops what is not known: a property that is absent, never one that is null. */
export function row(properties: Loose): Row {
  const kept: Row = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** `license-letter` as the graph and the API write it: `LICENSE_LETTER`. */
export function upperSnake(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}

/** Sources by id. */
export type Sources = ReadonlyMap<string, Source>;

/** The sources that evidence names, one for each piece of it. */
export function sourcesOf(evidence: readonly Evidence[], sources: Sources): Source[] {
  return evidence.map(({ source }) => {
    const found = sources.get(source);
    if (found === undefined) throw new Error(`no source '${source}': the seed was not validated`);
    return found;
  });
}

/** The first day on which somebody looked at one of the documents; undefined where there is none. */
export function seenDay(documents: readonly Source[]): string | undefined {
  return earliestDay(documents.map(({ retrieved }) => retrieved));
}

/**
 * When documents were published, as far as that tells since when a record could be read: one that came out after another,
 * undated one had been looked at tells nothing of it.
 */
export function publishedOf(documents: readonly Source[]): string[] {
  const seen = seenDay(documents) ?? '';
  return documents.flatMap(({ published }) =>
    published === undefined || firstDay(published) > seen ? [] : [published],
  );
}

/** One row for each piece of evidence of a fact, in the order given. */
export function evidenceRows(factId: string, evidence: readonly Evidence[]): Row[] {
  return evidence.map(({ source, locator, finding }, position) => row({ factId, position, source, locator, finding }));
}
