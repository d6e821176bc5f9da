/** The merge log, undecided pairs and ids of other registers: what is refused, and what the graph gets. */
import { describe, expect, test } from 'vitest';
import { project } from '../../../seed/project/index.ts';
import { formatProblem, readSeed } from '../../../seed/validate.ts';
import { changed, type SeedTexts, SMALL_SEED, withSeedFolder } from '../../support/small-seed.ts';

const LOG = 'merges/undated.yaml';
const PAIRS = 'same-as/pairs.yaml';

const WITH_IDENTITY: SeedTexts = {
  ...changed(
    [
      'entities/companies/small-lab.yaml',
      'confidence: low',
      'externalIds:\n  lei: 529900T8BM49AURSDO55\nconfidence: low',
    ],
    ['entities/companies/small-lab.yaml', 'sales\n', 'sales\nformerIds:\n  - tiny-lab\n'],
    [
      'entities/companies/bytedance.yaml',
      '  - type: RENTS',
      '    formerIds:\n      - bytedance--buys--h100-sxm\n  - type: RENTS',
    ],
    ['policy-events/us-2023.yaml', '  affects:', '  citation: 88 FR 73458; RIN 0694-AI94\n  affects:'],
    ['listings/us-entity-list.yaml', 'sales\n', 'sales\n  formerIds:\n    - listing-1\n'],
  ),
  [LOG]: `- id: tiny-lab--into--small-lab
  collection: entities
  how: merged
  kept: small-lab
  dropped: tiny-lab
  why: One laboratory.
`,
  [PAIRS]: `- id: bytedance--same-as--small-lab
  a: bytedance
  b: small-lab
  reason:
    en: Nobody knows.
    zh: 无从得知。
  evidence:
    - source: daily-h100-sales
      locator: paragraph 9
`,
};

async function problemsOf(texts: SeedTexts): Promise<string[]> {
  const result = await withSeedFolder(texts, readSeed);
  return result.ok ? [] : result.problems.map(formatProblem);
}

function replaced(path: string, from: string, to: string): SeedTexts {
  const text = WITH_IDENTITY[path] ?? '';
  expect(text).toContain(from);
  return { ...WITH_IDENTITY, [path]: text.replace(from, to) };
}

describe('the seed', () => {
  test('is valid with all of it', async () => {
    expect(await problemsOf(WITH_IDENTITY)).toEqual([]);
  });

  test.each([
    [LOG, 'kept: small-lab', 'kept: small-labs', "1:7 expected the id 'tiny-lab--into--small-labs'"],
    [LOG, 'kept: small-lab', 'kept: small-labs', "4:9 no record in entities has or had the id 'small-labs'"],
    [LOG, 'dropped: tiny-lab', 'dropped: mini-lab', "5:12 no record in entities has or had the id 'mini-lab'"],
    [LOG, 'collection: entities', 'collection: sources', "4:9 no record in sources has or had the id 'small-lab'"],
    [LOG, 'how: merged', 'how: joined', '3:8 joined is the word where both had one id'],
    [LOG, '  why:', "  on: '2025-02-03'\n  why:", '1:7 this record belongs in merges/2025.yaml'],
    [LOG, '  why:', "  undoneOn: '2025-02-03'\n  why:", '6:3 undoneOn needs snapshot'],
    [LOG, 'why: One laboratory.', 'because: One.', "missing 'why'"],
    [PAIRS, 'b: small-lab', 'b: smal-lab', "3:6 there is no entity 'smal-lab'. Did you mean 'small-lab'?"],
    [
      PAIRS,
      'a: bytedance\n  b: small-lab',
      'a: small-lab\n  b: bytedance',
      '3:6 expected two ids in the order of the alphabet',
    ],
    [
      PAIRS,
      'id: bytedance--same-as--small-lab',
      'id: a--same-as--b',
      "1:7 expected the id 'bytedance--same-as--small-lab'",
    ],
    [PAIRS, '    zh: 无从得知。\n', '', "missing 'zh'"],
    [PAIRS, 'source: daily-h100-sales', 'source: daily', "there is no source 'daily'"],
    [
      'entities/companies/small-lab.yaml',
      '529900T8BM49AURSDO55',
      '529900T8BM49AURSDO56',
      'expected a Legal Entity Identifier: 20 characters whose check digits fit',
    ],
    [
      'entities/companies/small-lab.yaml',
      'lei: 529900T8BM49AURSDO55',
      'wikidata: 182477',
      'expected text; found 182477',
    ],
    [
      'entities/companies/small-lab.yaml',
      'lei: 529900T8BM49AURSDO55',
      'wikidata: P31',
      'expected an item of Wikidata, such as Q182477',
    ],
    ['entities/companies/small-lab.yaml', 'lei: 529900T8BM49AURSDO55', 'isin: X', "unknown field 'isin'"],
  ])('%s: %j as %j', async (path, from, to, message) => {
    const problems = await problemsOf(replaced(path, from, to));
    expect(
      problems.some((problem) => problem.startsWith(`seed/${path}`) && problem.includes(message)),
      problems.join('\n'),
    ).toBe(true);
  });

  test('asks for no record of a merge that was undone', async () => {
    const undone = '  snapshot:\n    removed:\n      - file: x.yaml\n        text: x\n  undoneOn: ';
    const text = (WITH_IDENTITY[LOG] ?? '').replaceAll('tiny-lab', 'gone-lab').concat(undone, "'2025-02-03'\n");
    expect(await problemsOf({ ...WITH_IDENTITY, [LOG]: text })).toEqual([]);
  });
});

test('the graph gets redirects, the log, pairs and ids', async () => {
  const result = await withSeedFolder(WITH_IDENTITY, readSeed);
  if (!result.ok) throw new Error('the seed is not valid');
  const graph = project(result.seed);
  expect(graph.formerIds).toMatchObject({
    Entity: [{ id: 'tiny-lab', now: 'small-lab' }],
    Listing: [{ id: 'listing-1', now: 'bytedance--us-entity-list' }],
    Fact: [{ id: 'bytedance--buys--h100-sxm', now: 'bytedance--buys--h100' }],
  });
  expect(graph.merges).toEqual([
    {
      id: 'tiny-lab--into--small-lab',
      collection: 'ENTITIES',
      how: 'MERGED',
      kept: 'small-lab',
      dropped: 'tiny-lab',
      onDay: '',
      why: 'One laboratory.',
      undoable: false,
    },
  ]);
  expect(graph.sameAs).toEqual([
    { id: 'bytedance--same-as--small-lab', reasonEn: 'Nobody knows.', reasonZh: '无从得知。' },
  ]);
  expect(graph.mayBe.map(({ to }) => to)).toEqual(['bytedance', 'small-lab']);
  expect(graph.evidence.filter(({ factId }) => factId === 'bytedance--same-as--small-lab')).toHaveLength(1);
  const keys = (rows: readonly { [name: string]: unknown }[]) => rows.map(({ of, key }) => `${of}: ${key}`).sort();
  expect(keys(graph.externalIds.Entity)).toEqual([
    'country-cn: ISO_3166 CN',
    'country-us: ISO_3166 US',
    'nvidia: TICKER NASDAQ:NVDA',
    'small-lab: LEI 529900T8BM49AURSDO55',
  ]);
  expect(keys(graph.externalIds.PolicyEvent)).toEqual([
    'us-rule-2023: FEDERAL_REGISTER 88 FR 73458',
    'us-rule-2023: RIN 0694-AI94',
  ]);
});

test('a seed without any of it has none', async () => {
  const result = await withSeedFolder(SMALL_SEED, readSeed);
  if (!result.ok) throw new Error('the seed is not valid');
  const { merges, sameAs, mayBe } = project(result.seed);
  expect([merges, sameAs, mayBe]).toEqual([[], [], []]);
});
