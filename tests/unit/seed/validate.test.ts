import { describe, expect, it } from 'vitest';
import { formatProblem, readSeed } from '../../../seed/validate.ts';
import { type Change, changed, SMALL_SEED, withSeedFolder } from '../../support/small-seed.ts';

async function problemsOf(texts: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const result = await withSeedFolder(texts, readSeed);
  return result.ok ? [] : result.problems.map(formatProblem);
}

const NVIDIA = 'entities/companies/nvidia.yaml';
const H100 = 'entities/chips/h100.yaml';
const BYTEDANCE = 'entities/companies/bytedance.yaml';
const POLICY = 'policy-events/us-2023.yaml';
const LISTING = 'listings/us-entity-list.yaml';
const PRESS = 'sources/press/2024.yaml';

describe('one mistake', () => {
  it.each<[string, Change, string]>([
    [
      'an anchor',
      [NVIDIA, 'kind: Company', 'kind: &kind Company'],
      '2:7 anchors and aliases (& and *) are not used here: write the value itself',
    ],
    ['a tag', [NVIDIA, 'kind: Company', 'kind: !kind Company'], '2:7 not valid YAML: Unresolved tag: !kind'],
    ['a tab', [NVIDIA, '  en: NVIDIA', '\ten: NVIDIA'], '4:1 not valid YAML: Tabs are not allowed as indentation'],
    [
      'a second document',
      [NVIDIA, 'kind: Company', '---\nkind: Company'],
      '2:1 not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
    ['a list for an entity', [H100, 'id: h100', '- h100\n#'], '3:1 not valid YAML'],
    [
      'a number for a date',
      [NVIDIA, "'1993'", '1993'],
      "12:12 expected a date in quotes: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; found 1993",
    ],
    [
      'a date in words',
      [NVIDIA, "'1993'", 'spring 1993'],
      "12:12 expected a date: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; found 'spring 1993'",
    ],
    ['an unknown role', [NVIDIA, '- chip-vendor', '- chipvendor'], '11:7 expected one of ai-lab'],
    [
      'a relation without hedge',
      [H100, '    hedge: stated\n', ''],
      "17:5 missing 'hedge': expected one of stated, reported",
    ],
    [
      'a field of another type',
      [H100, '    to: hopper', '    to: hopper\n    count: 8'],
      "19:5 unknown field 'count': it belongs in attributes",
    ],
    [
      'attributes of another type',
      [H100, '    to: hopper', '    to: hopper\n    attributes:\n      count: 8'],
      "19:5 the field 'attributes' does not belong here",
    ],
    [
      'an attribute of another type',
      [BYTEDANCE, '      status: ordered', '      status: ordered\n      region: Asia'],
      "15:7 unknown attribute 'region' for this type of relation",
    ],
    [
      'a purchase without status',
      [BYTEDANCE, '      status: ordered\n', ''],
      "14:7 missing 'status': expected one of ordered",
    ],
    ['quantity without unit', [BYTEDANCE, '      unit: chips\n', ''], '15:7 quantity needs unit'],
    ['an unknown precision', [H100, 'fp16:', 'fp61:'], '10:5'],
    [
      'a slip in a known attribute',
      [H100, 'memoryGB', 'memoryGb'],
      "12:3 unknown attribute 'memoryGb'. Did you mean 'memoryGB'?",
    ],
    ['a text for a number', [H100, 'memoryGB: 80', 'memoryGB: 80 GB'], "12:13 expected a number; found '80 GB'"],
    [
      'the wrong folder',
      ['entities/companies/small-lab.yaml', 'kind: Company', 'kind: GovernmentBody'],
      '2:7 an entity of kind GovernmentBody belongs in entities/government-bodies/',
    ],
    ['a relation to itself', [H100, 'to: hopper', 'to: h100'], "18:9 a relation from 'h100' to itself"],
    [
      'an unknown source',
      [H100, 'source: nvidia-website', 'source: nvidia-site'],
      "15:13 there is no source 'nvidia-site'. Did you mean 'nvidia-website'?",
    ],
    [
      'a repeated relation',
      [
        NVIDIA,
        '  - type: OWNS',
        '  - type: DESIGNS\n    to: h100\n    hedge: stated\n    confidence: high\n    evidence:\n      - source: nvidia-website\n  - type: OWNS',
      ],
      "25:9 give this relation another tag: the id 'nvidia--designs--h100' is already used in this file",
    ],
    [
      'a former name that is an alias, too',
      [NVIDIA, '  - Nvidia Corp', '  - Nvidia Corp\nformerNames:\n  - Nvidia Corp'],
      "9:5 the name 'Nvidia Corp' stands twice",
    ],
    ['an empty list', [NVIDIA, 'aliases:\n  - Nvidia Corp', 'aliases: []'], '6:10 leave an empty list out; found []'],
    ['an empty text', [NVIDIA, 'en: NVIDIA', "en: ''"], '4:7 expected text, found none'],
    [
      'an invisible character',
      [NVIDIA, 'en: NVIDIA', 'en: NVI\u200bDIA'],
      '4:7 expected one line of visible characters',
    ],
    [
      'a former id in use',
      [NVIDIA, 'confidence: high', 'formerIds:\n  - h100\nconfidence: high'],
      "15:5 the former id 'h100' is already used in entities/chips/h100.yaml",
    ],
    [
      'retracted before it was recorded',
      [
        BYTEDANCE,
        "    recordedOn: '2024-02'",
        "    recordedOn: '2024-02'\n    retractedOn: '2024'\n    retractedBecause: Wrong.",
      ],
      "20:18 retractedOn '2024' must be after recordedOn '2024-02'",
    ],
    [
      'the wrong file of a source',
      [PRESS, "published: '2024-02-01'", "published: '2025-02-01'"],
      '1:7 this record belongs in sources/press/2025.yaml',
    ],
    [
      'a source published after it was read',
      [PRESS, "retrieved: '2026-11-23'", "retrieved: '2023-11-23'"],
      "6:14 retrieved '2023-11-23' must be on or after published '2024-02-01'",
    ],
    [
      'an opened source without a page',
      [PRESS, 'https://daily.example/h100', 'urn:none:none'],
      '9:11 a source without a public page (urn:) was never opened: expected false',
    ],
    [
      'a listing whose next one is missing',
      [LISTING, '  via:', '  supersededBy: bytedance--us-entity-list--2024\n  via:'],
      "6:17 there is no listing 'bytedance--us-entity-list--2024'",
    ],
    [
      'a listing that ends before it starts',
      [LISTING, "removedOn: '2024-01-01'", "removedOn: '2023-10-17'"],
      "5:14 removedOn '2023-10-17' must be after effectiveOn '2023-10-17'",
    ],
    [
      'a listing under another id',
      [LISTING, 'id: bytedance--us-entity-list', 'id: bytedance--us-1260h'],
      "1:7 expected the id 'bytedance--us-entity-list', with '--' and a tag for a later interval",
    ],
    [
      'an act in the file of another year',
      [POLICY, "announcedOn: '2023-10-17'", "announcedOn: '2022-10-17'"],
      '1:7 this record belongs in policy-events/us-2022.yaml',
    ],
    [
      'a last day that is not the day before the end',
      [POLICY, '  status:', "  lastDay: '2024-01-01'\n  endsOn: '2024-01-01'\n  status:"],
      "14:11 endsOn must be the day after lastDay: '2024-01-02', found '2024-01-01'",
    ],
    [
      'stages out of order',
      [
        POLICY,
        '  status:',
        "  stages:\n    - on: '2024'\n      what: { en: Second }\n    - on: '2023'\n      what: { en: First }\n  status:",
      ],
      '16:11 stages stand in order of time, one for a day: 2023-01-01 comes after 2024-01-01',
    ],
    [
      'a stage called off by an act that is not there',
      [
        POLICY,
        '  status:',
        "  stages:\n    - on: '2024'\n      what: { en: Next }\n      calledOffBy: us-rule-2032\n  status:",
      ],
      "16:20 there is no policy event 'us-rule-2032'. Did you mean 'us-rule-2023'?",
    ],
    [
      'a replaced act that nothing replaces',
      [POLICY, 'status: in-force', 'status: superseded'],
      "13:11 'superseded' needs endsOn, or an act that supersedes 'us-rule-2023'",
    ],
    [
      'an unknown group of countries',
      [POLICY, '- D:5', '- D:9'],
      '19:9 expected the id of a country (country-cn) or one of D:1',
    ],
    [
      'a company as a country',
      [POLICY, 'jurisdiction: country-us', 'jurisdiction: nvidia'],
      "3:17 expected Country; 'nvidia' is of kind Company",
    ],
    [
      'an act that amends itself',
      [POLICY, '  confidence:', '  amends:\n    - us-rule-2023\n  confidence:'],
      "21:7 'us-rule-2023' cannot act on itself",
    ],
  ])('%s', async (_name, change, expected) => {
    const problems = await problemsOf(changed(change));
    expect(problems.map((problem) => problem.slice(problem.indexOf(':') + 1))).toEqual([
      expect.stringContaining(expected),
    ]);
    expect(problems[0]).toContain(`seed/${change[0]}:`);
  });
});

it('refuses acts that act on each other in a circle, each by its place', async () => {
  const rule = SMALL_SEED[POLICY];
  const other = rule
    .replace('us-rule-2023', 'us-stay-2023')
    .replace('  confidence', '  suspends:\n    - us-rule-2023\n  confidence');
  const text = rule.replace('  confidence', '  lifts:\n    - us-stay-2023\n  confidence') + other;
  const problems = await problemsOf({ ...SMALL_SEED, [POLICY]: text });
  expect(problems).toEqual([
    expect.stringContaining("1:7 'us-rule-2023' acts on an act that, by others, acts on it"),
    expect.stringContaining("'us-stay-2023' acts on an act that, by others, acts on it"),
  ]);
});

describe('damaged files', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['not UTF-8', Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xff, 0x0a), '1:1 not UTF-8 text: the file is damaged'],
    ['empty', '', '1:1 the file is empty'],
    [
      'cut off',
      SMALL_SEED[H100].slice(0, -4),
      '22:28 the file does not end with a line break: it may have been cut short',
    ],
    ['nested without end', `${'['.repeat(20_000)}\n`, 'nested too deep'],
    ['ten aliases of ten aliases', 'a: &a [x, x]\nb: &b [*a, *a]\n', '1:4 anchors and aliases'],
  ])('%s', async (_name, text, expected) => {
    const problems = await problemsOf({ ...SMALL_SEED, [H100]: text });
    expect(problems[0]).toContain(expected);
    expect(problems.every((problem) => problem.startsWith(`seed/${H100}`))).toBe(true);
  });

  it('refuses a file that is no YAML file, and a folder without files', async () => {
    expect(await problemsOf({ ...SMALL_SEED, 'entities/chips/h200.yml': 'id: h200\n' })).toEqual([
      'seed/entities/chips/h200.yml:1:1 expected files that end in .yaml',
    ]);
    expect(await problemsOf({ 'README.md': 'Nothing.' })).toEqual(['seed:1:1 there are no seed files in this folder']);
  });

  it('does not blame others for the records of a broken file', async () => {
    const problems = await problemsOf(changed([PRESS, 'title: Sales', 'title: Sales: all']));
    expect(problems).toEqual([expect.stringContaining(`seed/${PRESS}:2:`)]);
  });
});
