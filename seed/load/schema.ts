import { ENTITY_KINDS, RELATION_TYPES } from '../../src/domain/vocabulary.ts';

/** Constraints and indexes of the graph, each safe to run again. */

/** Labels whose nodes have an id of their own. */
const WITH_ID = ['Entity', 'PolicyEvent', 'Listing', 'Source', 'FormerId', 'Dataset'] as const;

/** Properties that lists of one kind are ordered or filtered by: kind label, then property. */
const KIND_INDEXES = [
  ...ENTITY_KINDS.map((kind) => [kind, 'nameEn'] as const),
  ...ENTITY_KINDS.map((kind) => [kind, 'existsFrom'] as const),
  ['Chip', 'tpp'],
  ['Country', 'code'],
] as const;

const OTHER_INDEXES = [
  ['Entity', 'kind'],
  ['Entity', 'weight'],
  ['Evidence', 'factId'],
  ['Name', 'folded'],
  ['PolicyEvent', 'sortDay'],
  ['Listing', 'effectiveDay'],
] as const;

/** `chip_name_en`: what the index is called. */
function nameOf(...words: readonly string[]): string {
  return words.map((word) => word.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()).join('_');
}

/** Words and characters in both languages: the `cjk` analyzer takes Chinese text as pairs of characters. */
const FULL_TEXT =
  "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}";

/** Every statement, in the order in which they run. */
export const SCHEMA_STATEMENTS: readonly string[] = [
  ...WITH_ID.map(
    (label) => `CREATE CONSTRAINT ${nameOf(label, 'id')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...[...KIND_INDEXES, ...OTHER_INDEXES].map(
    ([label, property]) => `CREATE INDEX ${nameOf(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
  ...RELATION_TYPES.map(
    (type) => `CREATE INDEX ${nameOf(type, 'fact_id')} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.id)`,
  ),
  FULL_TEXT,
];

/** An index over an empty label is online at once; this bounds the wait on a slow server. */
const INDEX_TIMEOUT_S = 60;

export const AWAIT_INDEXES = `CALL db.awaitIndexes(${INDEX_TIMEOUT_S})`;
