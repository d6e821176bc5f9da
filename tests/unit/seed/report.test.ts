import { expect, test } from 'vitest';
import { report, reportText } from '../../../seed/report.ts';
import { readSeed } from '../../../seed/validate.ts';
import { changed, type SeedTexts, SMALL_SEED, withSeedFolder } from '../../support/small-seed.ts';

const TODAY = '2026-11-24';

const CLAIM = `measure: production
  unit: chips
  central: 1000
  bound: exact
  period: '2024'
  hedge: estimate
  confidence: low
  evidence:
    - source: weak-forum
`;

/** The small seed with one more record of each thin kind. */
const THIN: SeedTexts = {
  ...changed(
    ['entities/companies/small-lab.yaml', 'country: country-us\n', 'attributes:\n  countryUnknown: true\n'],
    ['entities/companies/small-lab.yaml', 'sales\n', 'sales\nformerIds:\n  - tiny-lab\n  - mini-lab\n'],
  ),
  'merges/undated.yaml': `- id: tiny-lab--into--small-lab
  collection: entities
  how: renamed
  kept: small-lab
  dropped: tiny-lab
  why: It has grown.
`,
  'entities/chips/bare-chip.yaml': `id: bare-chip
kind: Chip
names:
  en: Bare Chip
confidence: low
evidence:
  - source: nvidia-website
`,
  'entities/chips/chips-together.yaml': `id: chips-together
kind: Chip
names:
  en: Chips counted together
attributes:
  isGroup: true
confidence: low
evidence:
  - source: nvidia-website
`,
  'claims/production.yaml': ['alone', 'pair-1', 'pair-2', 'keyed']
    .map((id) => {
      const about = id.startsWith('pair') ? 'nvidia' : id === 'keyed' ? 'bytedance' : 'h100';
      return `- id: ${id}\n  about: ${about}\n  ${CLAIM}${id === 'keyed' ? '  comparable: a-question\n' : ''}`;
    })
    .join('\n'),
  'sources/forum/undated.yaml': `- id: weak-forum
  title: Somebody says
  publisher: A forum
  retrieved: '2024-02-01'
  kind: forum
  grade: F
  opened: true

- id: not-cited
  title: Nobody cites it
  publisher: A forum
  retrieved: '2024-02-01'
  kind: forum
  grade: F
  opened: false
`,
};

async function seedOf(texts: SeedTexts) {
  const result = await withSeedFolder(texts, readSeed);
  if (!result.ok) throw new Error(result.problems.map(({ file, message }) => `${file} ${message}`).join('\n'));
  return result.seed;
}

test('every kind of thinness is found, and only where it is', async () => {
  const { sections } = report(await seedOf(THIN), TODAY);
  const found = Object.fromEntries(sections.map(({ title, of, ids }) => [title, [of, ...ids]]));
  expect(found).toEqual({
    'entities that no relation, claim, statement, listing or act names': [10, 'bare-chip', 'chips-together'],
    'entities without a Chinese name': [
      10,
      'hopper',
      'bare-chip',
      'chips-together',
      'h100',
      'small-cloud',
      'small-lab',
    ],
    'companies of unknown country': [3, 'small-lab'],
    'chips without a dense rate': [2, 'bare-chip'],
    'chips without memory, neither size nor kind': [2, 'bare-chip'],
    'chips without a day of announcement, release or launch': [2, 'bare-chip'],
    'chips without an architecture': [2, 'bare-chip'],
    'chips without a designer': [2, 'bare-chip'],
    'facts of whose documents nobody opened one': [10, 'h100--built_on--hopper', 'nvidia--designs--h100'],
    'facts that were not looked at for longer than their kind stays fresh': [10, 'alone', 'pair-1', 'pair-2', 'keyed'],
    'facts with no source better than grade E': [10, 'alone', 'pair-1', 'pair-2', 'keyed'],
    'facts with one source': [10, ...(found['facts with one source'] ?? []).slice(1)],
    'facts of low confidence': [10, 'bytedance--rents--small-cloud', 'alone', 'pair-1', 'pair-2', 'keyed'],
    'facts without any date, not even that of a document': [
      10,
      'h100--built_on--hopper',
      'nvidia--designs--h100',
      'alone',
      'pair-1',
      'pair-2',
      'keyed',
    ],
    'claims without a shared key, alone with their measure of their subject': [4, 'alone'],
    'claims without a shared key beside others with the same measure of the same subject': [4, 'pair-1', 'pair-2'],
    'claims whose key no other claim shares': [4, 'keyed'],
    'policy events without a day of publication': [1],
    'policy events without a citation': [1, 'us-rule-2023'],
    'sources that nothing cites': [4, 'not-cited'],
    'former ids without an entry in the merge log': [2, 'mini-lab'],
  });
  expect(found['facts with one source']).toHaveLength(11);
});

test('relation types are told by hedge and by the best grade', async () => {
  const twoSources = changed([
    'entities/companies/nvidia.yaml',
    '      - source: daily-h100-sales',
    '      - source: daily-h100-sales\n      - source: nvidia-website',
  ]);
  const { relationTypes } = report(await seedOf(twoSources), TODAY);
  expect(relationTypes.map(({ type, count, hedges, grades }) => [type, count, ...hedges, ...grades])).toEqual([
    ['BUILT_ON', 1, ['stated', 1], ['B', 1]],
    ['BUYS', 1, ['reported', 1], ['C', 1]],
    ['DESIGNS', 1, ['stated', 1], ['B', 1]],
    ['OWNS', 1, ['reported', 1], ['B', 1]],
    ['RENTS', 1, ['alleged', 1], ['C', 1]],
    ['RUNS_ON', 1, ['stated', 1], ['C', 1]],
  ]);
});

test('the text gives counts first, then as many examples as asked for', async () => {
  const seed = await seedOf(SMALL_SEED);
  const short = reportText(seed, TODAY, 2);
  expect(short).toMatch(/^entities that no relation[^\n]* {2}0 of 8\n/);
  expect(short).toMatch(/\n\nfacts with one source:\n {2}\S+\n {2}\S+\n {2}… and 4 more: --all\n/);
  expect(short).toContain('OWNS             1: reported 100 %; best grade C 100 %');
  const long = reportText(seed, TODAY, Number.POSITIVE_INFINITY);
  expect(long).not.toContain('--all');
  expect(long.length).toBeGreaterThan(short.length);
});
