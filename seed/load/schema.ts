import { RELATION_TYPES } from '../../src/domain/vocabulary.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { defineQuery } from '../../src/neo4j/query.ts';

/** Constraints and indexes of the graph, each safe to run again. */

/**
 * Labels whose nodes are found by an id of their own. Not `Change`: nothing looks for one, and while its old nodes are
 * being replaced each check that an id is new takes longer than the last (40 s of a reload of 52 s on a busy machine).
 */
const WITH_ID = [
  'Entity',
  'PolicyEvent',
  'Listing',
  'Source',
  'Claim',
  'Statement',
  'Scenario',
  'FormerId',
  'Merge',
  'SameAs',
  'Dataset',
] as const;

/** Properties that lists of entities of one kind are ordered by: each is an index after the kind. */
const ORDERS = ['nameEn', 'weight', 'announcedAsc', 'announcedDesc', 'tppAsc', 'tppDesc'] as const;

const INDEXES: readonly (readonly [label: string, ...properties: string[]])[] = [
  ...ORDERS.map((property) => ['Entity', 'kind', property] as const),
  ['Chip', 'tpp'],
  ['Country', 'code'],
  ['Evidence', 'factId'],
  ['ExternalId', 'key'],
  ['Name', 'folded'],
  ['PolicyEvent', 'sortDay'],
  ['Listing', 'newestFirst'],
  ['Claim', 'about'],
  ['Change', 'day'],
  ['Claim', 'holder'],
  ['Claim', 'ledger'],
  ['Claim', 'measure'],
  ['Claim', 'question'],
];

/** `chip_name_en`: what the index is called. */
function nameOf(...words: readonly string[]): string {
  return words.map((word) => word.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()).join('_');
}

/**
 * Words in both languages: the `cjk` analyzer takes Chinese text as pairs of characters. Words of names that start with
 * a maker's are a field of their own, so that a query can put a thing's own names first.
 */
const FULL_TEXT =
  "FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.words, n.makerWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}";

/** What follows CREATE, by name. */
const SCHEMA: ReadonlyMap<string, string> = new Map([
  ...WITH_ID.map((label): [string, string] => {
    const name = nameOf(label, 'id');
    return [name, `CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`];
  }),
  ...INDEXES.map(([label, ...properties]): [string, string] => {
    const name = nameOf(label, ...properties);
    const on = properties.map((property) => `n.${property}`).join(', ');
    return [name, `INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${on})`];
  }),
  ...RELATION_TYPES.map((type): [string, string] => {
    const name = nameOf(type, 'fact_id');
    return [name, `INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.id)`];
  }),
  ['name_words', FULL_TEXT],
]);

/** How long indexes over the graph may take to be filled; seconds for the seed, more for generated graphs. */
const INDEX_TIMEOUT_S = 600;

const indexNames = defineQuery<{ name: string }>(`// indexNames
SHOW INDEXES YIELD name RETURN name`);

/** Names of constraints and indexes that the database has not got yet. */
export async function missingSchema(database: Database): Promise<string[]> {
  const rows = await database.reader().read(indexNames, {});
  const present = new Set(rows.map(({ name }) => name));
  return [...SCHEMA.keys()].filter((name) => !present.has(name));
}

/** Makes constraints and indexes, and waits until they are filled. Those of one transaction are filled in one go. */
export async function createSchema(database: Database, names: readonly string[]): Promise<void> {
  const texts = names.map((name) => SCHEMA.get(name) ?? '');
  const areConstraints = (text: string) => text.startsWith('CONSTRAINT');
  for (const together of [texts.filter(areConstraints), texts.filter((text) => !areConstraints(text))]) {
    if (together.length === 0) continue;
    await database.write(async (run) => {
      await Promise.all(together.map((text) => run(`CREATE ${text}`)));
    }, INDEX_TIMEOUT_S * 1_000);
  }
  await database.schema(`CALL db.awaitIndexes(${INDEX_TIMEOUT_S})`);
}
