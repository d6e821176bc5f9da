import { expect, it } from 'vitest';
import { formatProblem, readSeed } from '../../seed/validate.ts';
import { type Change, changed, SMALL_SEED, withSeedFolder } from '../support/small-seed.ts';

/** Twenty mistakes of twenty kinds, in each of the twelve files of the small seed, and what is said about each. */
const MISTAKES: readonly (readonly [Change, string])[] = [
  [
    ['entities/architectures/hopper.yaml', 'confidence: high', 'confidence: hgh'],
    `seed/entities/architectures/hopper.yaml:5:13 expected one of high, medium, low; found 'hgh'`,
  ],
  [
    ['entities/chips/h100.yaml', 'id: h100', 'id: h-100'],
    `seed/entities/chips/h100.yaml:1:5 the id 'h-100' and the file's name 'h100.yaml' must be the same`,
  ],
  [
    ['entities/chips/h100.yaml', "'2022-03-22'", "'2022-02-30'"],
    `seed/entities/chips/h100.yaml:8:14 no such day in the calendar; found '2022-02-30'`,
  ],
  [
    ['entities/cloud-offerings/small-cloud.yaml', 'provider: small-lab', 'provider: smal-lab'],
    `seed/entities/cloud-offerings/small-cloud.yaml:6:13 there is no entity 'smal-lab'. Did you mean 'small-lab'?`,
  ],
  [
    ['entities/cloud-offerings/small-cloud.yaml', 'RUNS_ON', 'RUN_ON'],
    `seed/entities/cloud-offerings/small-cloud.yaml:12:11 'RUN_ON' is no type of relation. Did you mean 'RUNS_ON'?`,
  ],
  [
    ['entities/companies/bytedance.yaml', 'quantity: 1000', 'quantity: a thousand'],
    `seed/entities/companies/bytedance.yaml:15:17 expected a number; found 'a thousand'`,
  ],
  [
    [
      'entities/companies/bytedance.yaml',
      'evidence:\n      - source: daily-h100-sales\n        locator: paragraph 3\n        finding: An order of a thousand.',
      'evidence: []',
    ],
    'seed/entities/companies/bytedance.yaml:20:15 a fact without a source does not load: expected at least one piece of evidence; found []',
  ],
  [
    ['entities/companies/bytedance.yaml', 'to: small-cloud', 'to: hopper'],
    `seed/entities/companies/bytedance.yaml:22:9 expected Site or CloudOffering or Company; 'hopper' is of kind Architecture`,
  ],
  [
    ['entities/companies/nvidia.yaml', "validUntil: '2024-05'", "validUntil: '2019-05'"],
    `seed/entities/companies/nvidia.yaml:27:17 validUntil '2019-05' must be after validFrom '2020'`,
  ],
  [
    ['entities/companies/nvidia.yaml', 'share: 0.8', 'share: 80'],
    'seed/entities/companies/nvidia.yaml:30:14 expected a share from 0 to 1 (0.3 is 30 %); found 80',
  ],
  [
    ['entities/companies/nvidia.yaml', '    hedge: reported\n', "    retractedOn: '2025'\n    hedge: reported\n"],
    'seed/entities/companies/nvidia.yaml:31:5 retractedOn needs retractedBecause',
  ],
  [
    ['entities/companies/small-lab.yaml', 'country: country-us\n', ''],
    `seed/entities/companies/small-lab.yaml:1:1 missing 'country': a Company has one, or attributes.countryUnknown: true`,
  ],
  [
    ['entities/companies/small-lab.yaml', 'confidence: low', 'confidence: low\nnotes: Small.'],
    `seed/entities/companies/small-lab.yaml:6:1 unknown field 'notes'. Did you mean 'note'?`,
  ],
  [
    ['entities/countries/country-cn.yaml', 'kind: Country\n', 'kind: Country\nkind: Country\n'],
    'seed/entities/countries/country-cn.yaml:3:1 not valid YAML: Map keys must be unique',
  ],
  [
    ['entities/countries/country-us.yaml', 'en: United States', 'en: United: States'],
    'seed/entities/countries/country-us.yaml:4:7 not valid YAML: Nested mappings are not allowed in compact mappings',
  ],
  [
    ['listings/us-entity-list.yaml', 'via: us-rule-2023', 'via: us-rule-2024'],
    `seed/listings/us-entity-list.yaml:6:8 there is no policy event 'us-rule-2024'. Did you mean 'us-rule-2023'?`,
  ],
  [
    ['policy-events/us-2023.yaml', '- h100', '- small-lab'],
    `seed/policy-events/us-2023.yaml:13:11 endsOn '2023-11-16' must be on or after effectiveOn '2023-11-17'`,
  ],
  [
    ['policy-events/us-2023.yaml', '  status: in-force', "  endsOn: '2023-11-16'\n  status: in-force"],
    `seed/policy-events/us-2023.yaml:17:9 expected Chip or MemoryStack or System; 'small-lab' is of kind Company`,
  ],
  [
    ['sources/press/2024.yaml', 'https://daily.example/h100', 'daily.example/h100'],
    `seed/sources/press/2024.yaml:4:8 expected an address: https://..., or urn:... without a public page; found 'daily.example/h100'`,
  ],
  [
    [
      'sources/vendor/undated.yaml',
      '- id: nvidia-website\n',
      "- id: daily-h100-sales\n  title: Twice\n  publisher: NVIDIA\n  retrieved: '2026'\n  kind: vendor\n  grade: B\n  opened: false\n- id: nvidia-website\n",
    ],
    `seed/sources/vendor/undated.yaml:1:7 the id 'daily-h100-sales' is already used in sources/press/2024.yaml`,
  ],
];

it('is valid without a mistake', async () => {
  const result = await withSeedFolder(SMALL_SEED, readSeed);
  expect(result).toMatchObject({ ok: true, version: expect.stringMatching(/^[0-9a-f]{16}$/) });
});

it('prints exactly the twenty mistakes with file, line and column, and gives nothing to load', async () => {
  const result = await withSeedFolder(changed(...MISTAKES.map(([change]) => change)), readSeed);
  expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual(MISTAKES.map(([, line]) => line));
  expect(MISTAKES).toHaveLength(20);
  expect(new Set(MISTAKES.map(([[file]]) => file)).size).toBe(12);
  expect(result).not.toHaveProperty('seed');
});

it('refuses a month of effect that reads as a day before the announcement, not one that was disclosed later', async () => {
  const linesOf = async (...changes: Change[]) => {
    const result = await withSeedFolder(changed(...changes), readSeed);
    return result.ok ? [] : result.problems.map(formatProblem);
  };
  const act = (effectiveOn: string): Change => ['policy-events/us-2023.yaml', "'2023-11-17'", `'${effectiveOn}'`];
  const listing = (effectiveOn: string): Change => [
    'listings/us-entity-list.yaml',
    "effectiveOn: '2023-10-17'",
    `publishedOn: '2023-10-17'\n  effectiveOn: '${effectiveOn}'`,
  ];
  expect(await linesOf(act('2023-10'), listing('2023'))).toEqual([
    `seed/listings/us-entity-list.yaml:5:16 effectiveOn '2023' reads as 2023-01-01, before publishedOn '2023-10-17': give the full day; where it is not known, give that of publication, and say so in note`,
    `seed/policy-events/us-2023.yaml:12:16 effectiveOn '2023-10' reads as 2023-10-01, before announcedOn '2023-10-17': give the full day; where it is not known, leave effectiveOn out, and say so in note`,
  ]);
  expect(await linesOf(act('2023-09'), listing('2023-09'))).toEqual([]);
  expect(await linesOf(act('2023-10-17'), listing('2023-10-17'))).toEqual([]);
});
