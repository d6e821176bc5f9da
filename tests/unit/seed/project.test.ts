import { beforeAll, describe, expect, it } from 'vitest';
import { type Projection, project } from '../../../seed/project/index.ts';
import type { Row } from '../../../seed/project/rows.ts';
import { readSeed } from '../../../seed/validate.ts';
import { changed, withSeedFolder } from '../../support/small-seed.ts';

let graph: Projection;

beforeAll(async () => {
  const texts = changed(
    ['sources/press/2024.yaml', '  grade: C', '  grade: C\n  licence: CC BY-NC 4.0\n  formerIds:\n    - old-daily'],
    ['entities/companies/small-lab.yaml', 'confidence: low', 'formerIds:\n  - little-lab\nconfidence: low'],
  );
  const result = await withSeedFolder(texts, readSeed);
  if (!result.ok) throw new Error('the small seed is valid');
  graph = project(result.seed);
});

function rowOf(rows: readonly Row[] | undefined, id: string): Row {
  const found = rows?.find((row) => row.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}

describe('entities', () => {
  it('carry what lists filter and order by', () => {
    expect(rowOf(graph.entities.get('Chip'), 'h100')).toEqual({
      id: 'h100',
      kind: 'Chip',
      searchKind: 'Chip',
      nameEn: 'NVIDIA H100',
      aliases: [],
      attributes: expect.stringContaining('"fp16":989.4'),
      confidence: 'HIGH',
      existsFrom: '2022-03-22',
      announcedAsGiven: '2022-03-22',
      formerIds: [],
      weight: 4,
      announcedAsc: '2022-03-22',
      announcedDesc: '2022-03-22',
      tpp: 15831.2,
      tppAsc: 15831.2,
      tppDesc: 15831.2,
      chipKind: 'gpu',
      marketedFor: 'datacenter',
    });
    // What is missing comes last in either direction.
    expect(rowOf(graph.entities.get('Country'), 'country-cn')).toMatchObject({
      code: 'CN',
      nameZh: '中国',
      announcedAsc: '9999-12-31',
      announcedDesc: '0000-00-00',
    });
    expect(rowOf(graph.entities.get('Company'), 'nvidia')).toMatchObject({
      roles: ['chip-vendor'],
      existsFrom: '1993-01-01',
      announcedAsGiven: '1993',
    });
  });

  it('are found by names in both languages, aliases, tickers, slugs and pinyin', () => {
    const names = graph.entityNames.filter((row) => row.id === 'nvidia');
    expect(names.map(({ text, role }) => [text, role])).toEqual([
      ['NVIDIA', 'PRIMARY'],
      ['英伟达', 'PRIMARY'],
      ['Nvidia Corp', 'ALIAS'],
      ['NASDAQ:NVDA', 'TICKER'],
      ['NVDA', 'TICKER'],
      ['英伟达', 'PINYIN'],
      ['英伟达', 'INITIALS'],
      ['NVIDIA 英伟达', 'ALIAS'],
    ]);
  });

  it('keep their former ids, as sources do', () => {
    expect(graph.formerIds).toEqual({
      Entity: [{ id: 'little-lab', now: 'small-lab' }],
      PolicyEvent: [],
      Listing: [],
      Source: [{ id: 'old-daily', now: 'daily-h100-sales' }],
      Claim: [],
      Fact: [],
    });
  });
});

describe('relations', () => {
  it('carry their standing, their days and the order of the headline', () => {
    expect(rowOf(graph.relations.get('BUYS'), 'bytedance--buys--h100')).toEqual({
      id: 'bytedance--buys--h100',
      from: 'bytedance',
      to: 'h100',
      startsOn: 'ATTESTED',
      fromDay: '2024-02-01',
      untilDay: '9999-12-31',
      seenDay: '2026-11-23',
      recordedOn: '2024-02',
      recordedDay: '2024-02-01',
      retractedDay: '9999-12-31',
      hedge: 'REPORTED',
      confidence: 'MEDIUM',
      confidenceRank: 2,
      basis: 'OBSERVED',
      status: 'ORDERED',
      quantity: 1000,
      unit: 'chips',
      attributes: '{"status":"ordered","quantity":1000,"unit":"chips"}',
      lastVerified: '2026-11-23',
      commercial: false,
      headline: '04-79759798-C-bytedance--buys--h100',
      sourceKind: 'PRESS',
      sourceGrade: 'C',
      formerIds: [],
    });
  });

  it('start with the announcement where they are part of what a thing is', () => {
    expect(rowOf(graph.relations.get('BUILT_ON'), 'h100--built_on--hopper')).toMatchObject({
      startsOn: 'ANNOUNCED',
      fromDay: '2022-03-22',
      recordedDay: '9999-12-31',
      seenDay: '2026-11-23',
      commercial: true,
    });
    expect(rowOf(graph.relations.get('DESIGNS'), 'nvidia--designs--h100').fromDay).toBe('2022-03-22');
  });

  it('print their dates as given and compare them as days', () => {
    expect(rowOf(graph.relations.get('OWNS'), 'nvidia--owns--small-lab')).toMatchObject({
      validFrom: '2020',
      fromDay: '2020-01-01',
      validUntil: '2024-05',
      untilDay: '2024-05-01',
      startsOn: 'STATED',
      ownership: 'SUBSIDIARY',
      share: 0.8,
    });
  });
});

describe('policy', () => {
  it('has the days by which acts are known, applied and ordered', () => {
    expect(rowOf(graph.policyEvents, 'us-rule-2023')).toMatchObject({
      kind: 'RULE',
      status: 'IN_FORCE',
      knownDay: '2023-10-17',
      effectiveDay: '2023-11-17',
      endDay: '9999-12-31',
      sortDay: '2023-11-17',
      destinations: ['country-cn', 'D:5'],
    });
    expect(graph.affects.map(({ to, role }) => [to, role])).toEqual([
      ['h100', 'CHIP'],
      ['country-cn', 'DESTINATION'],
    ]);
  });

  it('knows a listing from the act that made it', () => {
    expect(rowOf(graph.listings, 'bytedance--us-entity-list')).toMatchObject({
      list: 'US_ENTITY_LIST',
      knownDay: '2023-10-17',
      effectiveDay: '2023-10-17',
      endDay: '2024-01-01',
      endKnownDay: '2024-01-01',
    });
  });

  it('tells when a document behind it was last opened; one that nobody opened does not count', async () => {
    const texts = changed(
      ['sources/press/2024.yaml', "retrieved: '2026-11-23'", "retrieved: '2026-03-01'"],
      ['policy-events/us-2023.yaml', '  evidence:\n', '  evidence:\n    - source: nvidia-website\n'],
      ['listings/us-entity-list.yaml', 'source: daily-h100-sales', 'source: nvidia-website'],
    );
    const result = await withSeedFolder(texts, readSeed);
    if (!result.ok) throw new Error('the small seed is valid');
    const { policyEvents, listings } = project(result.seed);
    expect(rowOf(policyEvents, 'us-rule-2023').lastVerified).toBe('2026-03-01');
    expect(rowOf(listings, 'bytedance--us-entity-list')).not.toHaveProperty('lastVerified');
  });
});

it('keeps every piece of evidence in its place', () => {
  const rows = graph.evidence.filter((row) => row.factId === 'bytedance--buys--h100');
  expect(rows).toEqual([
    {
      factId: 'bytedance--buys--h100',
      position: 0,
      source: 'daily-h100-sales',
      locator: 'paragraph 3',
      finding: 'An order of a thousand.',
    },
  ]);
});
