/** The loader on a real Neo4j: it writes what the files say, once, all or nothing. */
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { loadSeed } from '../../seed/load.ts';
import type { Seed } from '../../seed/model.ts';
import { readSeed } from '../../seed/validate.ts';
import { main } from '../../src/cli.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { openTestDatabase, ROOT } from '../support/app.ts';
import { readSeedFiles } from '../support/seed-graph.ts';
import { changed, withSeedFolder } from '../support/small-seed.ts';

const FOLDER = join(ROOT, 'seed');

const labels = defineQuery<{ name: string; count: number }>(`// test.labels
MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS count`);

const types = defineQuery<{ name: string; count: number }>(`// test.types
MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS name, count(*) AS count`);

const dataset = defineQuery<{ version: string; builtAt: string; counts: string }>(`// test.dataset
MATCH (d:Dataset) RETURN d.version AS version, d.builtAt AS builtAt, d.counts AS counts`);

let database: Database;
let seed: Seed;
let version: string;

beforeAll(async () => {
  database = openTestDatabase();
  const result = await readSeed(FOLDER);
  if (!result.ok) throw new Error('the seed is valid');
  ({ seed, version } = result);
});

afterAll(() => database.close());

async function numbers(query: typeof labels): Promise<Record<string, number>> {
  const rows = await database.reader().read(query, {});
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

/** Everything by which two states of the graph are compared. */
async function state() {
  return {
    labels: await numbers(labels),
    types: await numbers(types),
    dataset: await database.reader().read(dataset, {}),
  };
}

const load = (changedSeed: Seed, of: string, force = false) =>
  loadSeed(database, changedSeed, of, () => undefined, { force });

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Pieces of evidence in a record and in whatever it holds. */
function evidenceIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'evidence' in value && Array.isArray(value.evidence) ? value.evidence.length : 0;
  return Object.values(value).reduce<number>((sum, part) => sum + evidenceIn(part), own);
}

describe('what the graph holds', () => {
  it('is what the files say', async () => {
    const files = readSeedFiles(FOLDER);
    const counted = await numbers(labels);
    expect(counted).toMatchObject(tally(files.entities.map((entity) => entity.kind)));
    expect(counted).toMatchObject({
      Entity: files.entities.length,
      PolicyEvent: files.policyEvents.length,
      Source: files.published.size,
      Dataset: 1,
    });
    const relations = files.entities.flatMap((entity) => entity.relations ?? []);
    expect(await numbers(types)).toEqual(tally(relations.map((relation) => relation.type)));
    expect(counted.Evidence).toBe(evidenceIn(seed));
    expect(counted).toMatchObject({ Merge: seed.merges.length, SameAs: seed.sameAs.length });
  });

  it('is counted in the dataset', async () => {
    const [row] = await database.reader().read(dataset, {});
    const counts = JSON.parse(row?.counts ?? '{}');
    const { Evidence, Listing, PolicyEvent, Source } = await numbers(labels);
    expect(counts.relations).toEqual(await numbers(types));
    expect(counts).toMatchObject({ evidence: Evidence, listings: Listing, policyEvents: PolicyEvent, sources: Source });
  });
});

describe('loading again', () => {
  it('does nothing where the version is the same', async () => {
    const before = await state();
    expect(await load(seed, version)).toMatchObject({ loaded: false, version });
    expect(await state()).toEqual(before);
  });

  it('leaves the old graph where a load fails half-way', async () => {
    const before = await state();
    const [first] = seed.entities;
    if (first === undefined) throw new Error('the seed has entities');
    const twice: Seed = { ...seed, entities: [...seed.entities, { ...first, relations: undefined }] };
    await expect(load(twice, 'twice')).rejects.toThrow();
    expect(await state()).toEqual(before);
  });

  it('rebuilds the same graph where it is told to', async () => {
    const before = await state();
    expect(await load(seed, version, true)).toMatchObject({ loaded: true, version });
    const { labels: labelsAfter, types: typesAfter, dataset: datasetAfter } = await state();
    expect({ labels: labelsAfter, types: typesAfter }).toEqual({ labels: before.labels, types: before.types });
    expect(datasetAfter).toMatchObject([{ version, counts: before.dataset[0]?.counts }]);
  });
});

describe('npm run seed', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.exitCode = undefined;
  });

  it('prints the mistakes and loads nothing', async () => {
    const before = await state();
    const { uri, user, password } = inject('neo4j');
    vi.stubEnv('NEO4J_URI', uri);
    vi.stubEnv('NEO4J_USER', user);
    vi.stubEnv('NEO4J_PASSWORD', password);
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const texts = changed(['entities/chips/h100.yaml', 'to: hopper', 'to: hoper']);
    await withSeedFolder(texts, (folder) => main(['seed'], dirname(folder)));
    expect(printed.mock.calls.flat().join('\n')).toContain(
      "seed/entities/chips/h100.yaml:18:9 there is no entity 'hoper'. Did you mean 'hopper'?",
    );
    expect(process.exitCode).toBe(1);
    expect(await state()).toEqual(before);
  });
});
