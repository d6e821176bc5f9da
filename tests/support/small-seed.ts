/** A seed small enough to read, and a folder to try it in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Text by path under the seed's folder. */
export type SeedTexts = Readonly<Record<string, string>>;

export const SMALL_SEED = {
  'entities/countries/country-us.yaml': `id: country-us
kind: Country
names:
  en: United States
  zh: 美国
attributes:
  iso: US
confidence: high
evidence:
  - source: nvidia-website
`,
  'entities/countries/country-cn.yaml': `id: country-cn
kind: Country
names:
  en: China
  zh: 中国
attributes:
  iso: CN
confidence: high
evidence:
  - source: nvidia-website
`,
  'entities/companies/nvidia.yaml': `id: nvidia
kind: Company
names:
  en: NVIDIA
  zh: 英伟达
aliases:
  - Nvidia Corp
country: country-us
attributes:
  roles:
    - chip-vendor
  founded: '1993'
  ticker: NASDAQ:NVDA
confidence: high
evidence:
  - source: nvidia-website
relations:
  - type: DESIGNS
    to: h100
    hedge: stated
    confidence: high
    evidence:
      - source: nvidia-website
  - type: OWNS
    to: small-lab
    validFrom: '2020'
    validUntil: '2024-05'
    attributes:
      kind: subsidiary
      share: 0.8
    hedge: reported
    confidence: medium
    evidence:
      - source: daily-h100-sales
`,
  'entities/companies/small-lab.yaml': `id: small-lab
kind: Company
names:
  en: Small Lab
country: country-us
confidence: low
evidence:
  - source: daily-h100-sales
`,
  'entities/companies/bytedance.yaml': `id: bytedance
kind: Company
names:
  en: ByteDance
  zh: 字节跳动
country: country-cn
confidence: medium
evidence:
  - source: daily-h100-sales
relations:
  - type: BUYS
    to: h100
    attributes:
      status: ordered
      quantity: 1000
      unit: chips
    hedge: reported
    confidence: medium
    recordedOn: '2024-02'
    evidence:
      - source: daily-h100-sales
        locator: paragraph 3
        finding: An order of a thousand.
  - type: RENTS
    to: small-cloud
    validFrom: '2023-11'
    hedge: alleged
    saidBy: Daily
    confidence: low
    evidence:
      - source: daily-h100-sales
`,
  'entities/chips/h100.yaml': `id: h100
kind: Chip
names:
  en: NVIDIA H100
attributes:
  chipKind: gpu
  marketedFor: datacenter
  announced: '2022-03-22'
  denseTflops:
    fp16: 989.4
    fp8: 1978.9
  memoryGB: 80
confidence: high
evidence:
  - source: nvidia-website
relations:
  - type: BUILT_ON
    to: hopper
    hedge: stated
    confidence: high
    evidence:
      - source: nvidia-website
`,
  'entities/architectures/hopper.yaml': `id: hopper
kind: Architecture
names:
  en: Hopper
confidence: high
evidence:
  - source: nvidia-website
`,
  'entities/cloud-offerings/small-cloud.yaml': `id: small-cloud
kind: CloudOffering
names:
  en: Small Cloud 8 x H100
attributes:
  provider: small-lab
  launched: '2023'
confidence: medium
evidence:
  - source: daily-h100-sales
relations:
  - type: RUNS_ON
    to: h100
    attributes:
      count: 8
    hedge: stated
    confidence: medium
    evidence:
      - source: daily-h100-sales
`,
  'policy-events/us-2023.yaml': `- id: us-rule-2023
  kind: rule
  jurisdiction: country-us
  authority:
    - nvidia
  names:
    en: A rule
  summary:
    en: Restricts the H100.
  announcedOn: '2023-10-17'
  publishedOn: '2023-10-25'
  effectiveOn: '2023-11-17'
  status: in-force
  affects:
    chips:
      - h100
    destinations:
      - country-cn
      - D:5
  confidence: high
  evidence:
    - source: daily-h100-sales
`,
  'listings/us-entity-list.yaml': `- id: bytedance--us-entity-list
  party: bytedance
  list: us-entity-list
  effectiveOn: '2023-10-17'
  removedOn: '2024-01-01'
  via: us-rule-2023
  confidence: low
  evidence:
    - source: daily-h100-sales
`,
  'sources/press/2024.yaml': `- id: daily-h100-sales
  title: Sales of the H100
  publisher: Daily
  url: https://daily.example/h100
  published: '2024-02-01'
  retrieved: '2026-11-23'
  kind: press
  grade: C
  opened: true
`,
  'sources/vendor/undated.yaml': `- id: nvidia-website
  title: NVIDIA website
  publisher: NVIDIA
  url: https://www.nvidia.example/
  retrieved: '2026-11-23'
  kind: vendor
  grade: B
  opened: false
`,
} as const satisfies SeedTexts;

export type SmallSeedFile = keyof typeof SMALL_SEED;

/** One change of a file: the first place where a text stands gets another one. */
export type Change = readonly [file: SmallSeedFile, from: string, to: string];

/** The small seed with changes; a change that finds nothing is a mistake of the test. */
export function changed(...changes: readonly Change[]): SeedTexts {
  const texts: Record<string, string> = { ...SMALL_SEED };
  for (const [file, from, to] of changes) {
    const text = texts[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    texts[file] = text.replace(from, () => to);
  }
  return texts;
}

/** Writes the texts into a folder of their own named `seed`, which goes away after the work. */
export async function withSeedFolder<Result>(
  texts: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const parent = mkdtempSync(join(tmpdir(), 'chokepoint-seed-'));
  const folder = join(parent, 'seed');
  try {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
