/** Entities in the API: lists, neighbours, ids, time, and the number of statements. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ROOT, startTestApp, type TestApp, TODAY, WIDE } from '../support/app.ts';
import { day, graphOn, known, readSeedFiles } from '../support/seed-graph.ts';

let app: TestApp;
const files = readSeedFiles(`${ROOT}/seed`);
beforeAll(async () => {
  app = await startTestApp(WIDE);
});
afterAll(() => app.close());
beforeEach(() => {
  app.statements.length = 0;
});

interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly Node[];
}

/** All nodes of a list, page by page. */
async function wholeList<Node>(
  field: string,
  args: string,
  nodes: string,
  size: number,
): Promise<{ list: Node[]; total: number }> {
  const list: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const { page }: { page: Page<Node> } = await app.ask<{ page: Page<Node> }>(
      `query ($after: String) { page: ${field}(first: ${size}, after: $after ${args}) {
        totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { ${nodes} } } }`,
      { after },
    );
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    list.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return { list, total: page.totalCount };
  }
}

const ROOT_LISTS: readonly (readonly [field: string, kind: string])[] = [
  ['companies', 'Company'],
  ['governmentBodies', 'GovernmentBody'],
  ['chips', 'Chip'],
  ['architectures', 'Architecture'],
  ['processNodes', 'ProcessNode'],
  ['packagings', 'Packaging'],
  ['memoryStacks', 'MemoryStack'],
  ['inputs', 'Input'],
  ['systems', 'System'],
  ['cloudOfferings', 'CloudOffering'],
  ['sites', 'Site'],
  ['countries', 'Country'],
  ['softwareStacks', 'SoftwareStack'],
  ['aiModels', 'AiModel'],
];

describe('lists of the root', () => {
  test.each(ROOT_LISTS)('%s holds every %s of the seed once', async (field, kind) => {
    for (const asOf of [TODAY, '2023-01-01']) {
      const { list, total } = await wholeList<{ slug: string }>(field, `at: { asOf: "${asOf}" }`, 'slug', 97);
      const expected = files.entities
        .filter((entity) => entity.kind === kind && known(entity, asOf))
        .map(({ id }) => id);
      expect(list.map(({ slug }) => slug).sort()).toEqual(expected.sort());
      expect(total).toBe(expected.length);
    }
  });

  test.each(['NAME', 'ANNOUNCED', 'TPP', 'CONNECTIONS'])('chips ordered by %s, in both directions', async (field) => {
    const value =
      { NAME: 'names { en }', ANNOUNCED: 'announced', TPP: 'specs { tpp { value } }', CONNECTIONS: 'slug' }[field] ??
      '';
    interface Chip {
      readonly slug: string;
      readonly names?: { en: string };
      readonly announced?: string | null;
      readonly specs?: { tpp: { value: number } | null };
    }
    for (const direction of ['ASC', 'DESC']) {
      const { list } = await wholeList<Chip>(
        'chips',
        `orderBy: { field: ${field}, direction: ${direction} }`,
        `slug ${value}`,
        40,
      );
      expect(new Set(list.map(({ slug }) => slug)).size).toBe(list.length);
      const keys = list.map(
        (chip) =>
          chip.names?.en ?? chip.specs?.tpp?.value ?? (chip.announced == null ? undefined : day(chip.announced)),
      );
      const given = keys.filter((key) => key !== undefined);
      // What is not known comes last, whichever direction.
      expect(keys.slice(0, given.length)).toEqual(given);
      const sorted = [...given].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(given).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
    }
  });

  test('filters hold against the files', async () => {
    const relations = graphOn(files, TODAY, TODAY).relations;
    const ids = (field: string, filter: string) =>
      wholeList<{ slug: string }>(field, `filter: ${filter}`, 'slug', 100).then(({ list }) =>
        list.map(({ slug }) => slug).sort(),
      );
    const entities = (keep: (entity: (typeof files.entities)[number]) => boolean) =>
      files.entities
        .filter((entity) => known(entity, TODAY) && keep(entity))
        .map(({ id }) => id)
        .sort();
    const roles = (entity: (typeof files.entities)[number]) => (entity.attributes?.roles as string[] | undefined) ?? [];

    const chineseFoundries = entities(
      (e) => e.kind === 'Company' && e.country === 'country-cn' && roles(e).includes('foundry'),
    );
    expect(await ids('companies', '{ country: ["CN"], role: ["foundry"] }')).toEqual(chineseFoundries);
    expect(chineseFoundries.length).toBeGreaterThan(2);

    const amd = relations.filter(({ type, from }) => type === 'DESIGNS' && from === 'amd').map(({ to }) => to);
    expect(await ids('chips', '{ vendor: ["amd"] }')).toEqual(entities((e) => e.kind === 'Chip' && amd.includes(e.id)));

    const inIreland = relations
      .filter(({ type, to }) => type === 'AVAILABLE_IN' && to === 'country-ie')
      .map(({ from }) => from);
    expect(await ids('cloudOfferings', '{ country: [IE] }')).toEqual(entities((e) => inIreland.includes(e.id)));

    const hosts = relations.filter(({ type, to }) => type === 'HOSTS' && to === 'b200').map(({ from }) => from);
    expect(await ids('sites', '{ chip: ["b200"] }')).toEqual(entities((e) => hosts.includes(e.id)));

    const npus = entities((e) => {
      const { chipKind, announced, released, launched } = e.attributes ?? {};
      const given = announced ?? released ?? launched;
      return (
        e.kind === 'Chip' &&
        chipKind === 'npu' &&
        typeof given === 'string' &&
        day(given) >= '2024-01-01' &&
        day(given) < '2026-01-01'
      );
    });
    expect(
      await ids('chips', '{ chipKind: ["npu"], announcedFrom: "2024-01-01", announcedUntil: "2026-01-01" }'),
    ).toEqual(npus);
  });

  test('chips by TPP: H20 stands under 2,400, H100 over 4,800', async () => {
    const { low } = await app.ask<{
      low: { nodes: { slug: string; specs: { tpp: { value: number; sum: string } } }[] };
    }>(
      `{ low: chips(filter: { vendor: ["nvidia"], tpp: { min: 2300, max: 2400 } }) { nodes { slug specs { tpp { value sum } } } } }`,
    );
    // 296 x 8 = 148 x 16 = 2,368, by hand.
    expect(low.nodes.find(({ slug }) => slug === 'h20')?.specs.tpp.value).toBe(2368);
    const { high } = await app.ask<{ high: { nodes: { slug: string }[] } }>(
      '{ high: chips(filter: { vendor: ["nvidia"], tpp: { min: 4800 } }, first: 100) { nodes { slug } } }',
    );
    const slugs = high.nodes.map(({ slug }) => slug);
    expect(slugs).toContain('h100-sxm5');
    expect(slugs).not.toContain('h20');
  });
});

describe('a page about a company', () => {
  const pageOf = (first: number) => `{
    company(slug: "nvidia") {
      name roles country { code } evidence { source { title } }
      listings(first: ${first}) { nodes { list via { slug } evidence { source { url } } } }
      policyEvents(first: ${first}) { nodes { slug } }
      chips(first: ${first}) {
        edges { fact { evidence { source { url } } } node {
          slug architecture { name } vendor { name } specs { tpp { sum } }
          offeredBy(first: ${first}) { edges { node { slug provider { name } } fact { evidence { source { url } } } } }
          customers(first: ${first}) { edges { fact { status evidence { source { url } } } node { slug } } }
          policyEvents(first: ${first}) { nodes { slug inForce jurisdiction { code } evidence { source { url } } } }
        } }
      }
    }
  }`;

  // company, country, listings, acts, chips; of the chips architecture, vendor, offerings, customers, acts; provider,
  // via, jurisdiction; and evidence at most once for each of the nine fields that ask for it.
  const BOUND = 13 + 9;

  test('costs no more statements than it has fields, whatever its size', async () => {
    const rows: number[] = [];
    for (const first of [2, 10, 50]) {
      app.statements.length = 0;
      const page = await app.ask(pageOf(first));
      rows.push(JSON.stringify(page).length);
      expect(app.statements.length, app.statements.join(' ')).toBeLessThanOrEqual(BOUND);
      const repeated = app.statements.filter((name) => !['evidenceOfRecords', 'entitiesByIds'].includes(name));
      expect(new Set(repeated).size).toBe(
        repeated.length - Number(repeated.filter((name) => name === 'policyEvents.NEWEST').length > 1),
      );
    }
    // The answers did grow: more than tenfold from the first to the last.
    expect(rows[2]).toBeGreaterThan(10 * (rows[0] ?? 0));
  });

  test('one company by slug is one statement', async () => {
    await app.ask('{ company(slug: "nvidia") { id slug kind name aliases existence announced confidence } }');
    expect(app.statements).toEqual(['entitiesByIds']);
  });

  test('companies, their chips, the offerings of these with sources: four statements', async () => {
    await app.ask(`{ companies(first: 20) { nodes { slug name chips(first: 5) { nodes { slug name
      offeredBy(first: 5) { nodes { slug name evidence { source { title url } } } } } } } } }`);
    const four = ['Company.list.NAME.ASC', 'Company.chips.nodes', 'Chip.offeredBy.nodes', 'evidenceOfRecords'];
    expect(app.statements).toEqual(four);
  });

  test('the same field under two aliases is read once', async () => {
    await app.ask('{ chip(slug: "h20") { a: customers { nodes { slug } } b: customers { nodes { slug } } } }');
    expect(app.statements).toEqual(['entitiesByIds', 'Chip.customers.nodes']);
  });
});

describe('neighbours', () => {
  test('equal the relations of the files, for every typed field of a sample', async () => {
    const graph = graphOn(files, TODAY, TODAY);
    const kindOf = graph.kinds;
    const cases: readonly (readonly [string, string, string, readonly string[], 'OUT' | 'IN', string | undefined])[] = [
      ['company', 'huawei', 'chips', ['DESIGNS'], 'OUT', 'Chip'],
      ['company', 'oracle', 'rents', ['RENTS'], 'OUT', undefined],
      ['company', 'nvidia', 'customers', ['BUYS', 'RENTS'], 'IN', undefined],
      ['company', 'tsmc', 'fabricates', ['FABRICATED_BY'], 'IN', 'Chip'],
      ['company', 'softbank', 'owns', ['OWNS'], 'OUT', undefined],
      ['chip', 'h200-sxm', 'customers', ['BUYS'], 'IN', undefined],
      ['chip', 'b200', 'hostedAt', ['HOSTS'], 'IN', 'Site'],
      ['chip', 'h100-sxm5', 'offeredBy', ['RUNS_ON'], 'IN', 'CloudOffering'],
      ['chip', 'h20', 'memory', ['USES_MEMORY'], 'OUT', 'MemoryStack'],
      ['system', 'gb200-nvl72', 'chips', ['CONTAINS'], 'OUT', 'Chip'],
      ['memoryStack', 'hbm3e', 'makers', ['MADE_BY'], 'OUT', 'Company'],
      ['architecture', 'hopper', 'chips', ['BUILT_ON'], 'IN', 'Chip'],
    ];
    for (const [root, slug, field, types, direction, kind] of cases) {
      const { entity } = await app.ask<{ entity: Record<string, Page<{ slug: string }>> }>(
        `{ entity: ${root}(slug: "${slug}") { ${field}(first: 100) { totalCount nodes { slug } } } }`,
      );
      const expected = new Set(
        graph.relations
          .filter((r) => types.includes(r.type) && (direction === 'OUT' ? r.from : r.to) === slug)
          .map((r) => (direction === 'OUT' ? r.to : r.from))
          .filter(
            (id) =>
              (kind === undefined || kindOf.get(id) === kind) &&
              known(files.entities.find((e) => e.id === id) as never, TODAY),
          ),
      );
      const label = `${slug}.${field}`;
      expect(entity[field]?.totalCount, label).toBe(expected.size);
      const slugs = (entity[field]?.nodes ?? []).map((node) => node.slug);
      expect(slugs.length, label).toBe(Math.min(expected.size, 100));
      expect(
        slugs.filter((slug) => !expected.has(slug)),
        label,
      ).toEqual([]);
    }
  });

  test('pages of neighbours and of relations follow each other without gap or repeat', async () => {
    for (const [field, pick] of [
      ['chips', 'nodes { slug }'],
      ['relations', 'nodes { slug }'],
      ['policyEvents', 'nodes { slug }'],
    ] as const) {
      const slugs: string[] = [];
      let after: string | null = null;
      let total = -1;
      do {
        const answer: { company: Record<string, Page<{ slug: string }>> } = await app.ask(
          `query ($after: String) { company(slug: "nvidia") { ${field}(first: 7, after: $after) {
            totalCount pageInfo { hasNextPage endCursor } ${pick} } } }`,
          { after },
        );
        const page = answer.company[field] as Page<{ slug: string }>;
        slugs.push(...page.nodes.map((node) => node.slug));
        total = page.totalCount;
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(new Set(slugs).size, field).toBe(slugs.length);
      expect(slugs.length, field).toBe(total);
      expect(total).toBeGreaterThan(7);
    }
  });

  test('the vendor is the one who sells it, not who helped to design it', async () => {
    const { chip } = await app.ask<{ chip: { vendor: { slug: string }; designers: { nodes: { slug: string }[] } } }>(
      '{ chip(slug: "tpu-v7") { vendor { slug } designers { nodes { slug } } } }',
    );
    expect(chip.designers.nodes.length).toBeGreaterThan(1);
    expect(chip.vendor.slug).toBe('google');
  });
});

describe('the frame', () => {
  test('two days in one request', async () => {
    const { then, now } = await app.ask<
      Record<'then' | 'now', { id: string; listings: { totalCount: number }; chips: { totalCount: number } }>
    >(
      `{ then: company(slug: "huawei", at: { asOf: "2018-01-01" }) { id listings { totalCount } chips { totalCount } }
         now: company(slug: "huawei") { id listings { totalCount } chips { totalCount } } }`,
    );
    expect(then.listings.totalCount).toBe(0);
    expect(now.listings.totalCount).toBeGreaterThan(2);
    expect(then.chips.totalCount).toBeLessThan(now.chips.totalCount);
    expect(then.id).not.toBe(now.id);
  });

  test('an id refetches the same day', async () => {
    const { company } = await app.ask<{ company: { id: string } }>(
      '{ company(slug: "huawei", at: { asOf: "2018-01-01" }) { id } }',
    );
    const { node } = await app.ask<{ node: { slug: string; listings: { totalCount: number } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Company { slug listings { totalCount } } } }',
      { id: company.id },
    );
    expect(node).toEqual({ slug: 'huawei', listings: { totalCount: 0 } });
  });

  test('every type of object can be fetched again', async () => {
    const answer = await app.ask<
      Record<string, { nodes: { id: string }[] }> & { chip: { customers: { edges: { fact: { id: string } }[] } } }
    >(
      `{ chips(first: 1) { nodes { id } } policyEvents(first: 1) { nodes { id } } listings(first: 1) { nodes { id } }
         sources(first: 1) { nodes { id } } chip(slug: "h200-sxm") { customers(first: 1) { edges { fact { id } } } } }`,
    );
    const ids = [
      ...['chips', 'policyEvents', 'listings', 'sources'].map((field) => answer[field]?.nodes[0]?.id ?? ''),
      answer.chip.customers.edges[0]?.fact.id ?? '',
    ];
    const { nodes } = await app.ask<{ nodes: { __typename: string; id: string }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids },
    );
    expect(nodes.map((node) => node.__typename)).toEqual(['Chip', 'PolicyEvent', 'Listing', 'Source', 'Fact']);
    expect(nodes.map((node) => node.id)).toEqual(ids);
  });

  test('what is not yet announced is found by slug, and says so, but is in no list', async () => {
    const at = 'at: { asOf: "2022-01-01" }';
    const { chip, search, chips } = await app.ask<{
      chip: { existence: string };
      search: { nodes: { slug: string }[] };
      chips: { nodes: { slug: string }[] };
    }>(`{ chip(slug: "h20", ${at}) { existence } search(text: "H20", ${at}) { nodes { slug } }
          chips(filter: { vendor: ["nvidia"] }, first: 100, ${at}) { nodes { slug } } }`);
    expect(chip.existence).toBe('NOT_YET_ANNOUNCED');
    expect(search.nodes.map(({ slug }) => slug)).not.toContain('h20');
    expect(chips.nodes.map(({ slug }) => slug)).not.toContain('h20');
    expect(chips.nodes.length).toBeGreaterThan(3);
  });

  test('a retracted fact is seen only by those who ask for the time before', async () => {
    const shares = async (knownOn: string): Promise<string[]> => {
      const { system } = await app.ask<{ system: { relations: { nodes: { slug: string }[] } } }>(
        `{ system(slug: "gb200-nvl72", at: { asOf: "2025-12-31", knownOn: "${knownOn}" }) {
          relations(types: [MADE_BY], direction: OUT, first: 100) { nodes { slug } } } }`,
      );
      return system.relations.nodes.map(({ slug }) => slug);
    };
    // A bank's 57 % of August 2025, lowered on 10 October.
    expect(await shares('2025-10-09')).toContain('gb200-nvl72--made_by--foxconn--2025-08');
    expect(await shares('2025-10-10')).not.toContain('gb200-nvl72--made_by--foxconn--2025-08');
    expect(await shares('2025-08-18')).not.toContain('gb200-nvl72--made_by--foxconn--2025-08');
  });

  test('a former slug still finds what it was merged with', async () => {
    const { company } = await app.ask<{ company: { slug: string; formerSlugs: string[] } | null }>(
      '{ companies(first: 100) { nodes { slug formerSlugs } } company(slug: "nvidia") { slug formerSlugs } }',
    );
    expect(company?.slug).toBe('nvidia');
    const { list } = await wholeList<{ slug: string; formerSlugs: string[] }>('companies', '', 'slug formerSlugs', 100);
    const merged = list.find(({ formerSlugs }) => formerSlugs.length > 0);
    const found = await app.ask<{ company: { slug: string } | null }>(
      `{ company(slug: "${merged?.formerSlugs[0]}") { slug } }`,
    );
    expect(found.company?.slug).toBe(merged?.slug);
  });

  test('an unknown slug is null, without an error; a slug of another kind too', async () => {
    expect(await app.answer('{ company(slug: "no-such-thing") { slug } chip(slug: "nvidia") { slug } }')).toEqual({
      data: { company: null, chip: null },
      extensions: { cost: { static: 2, limit: WIDE.guard.limits.cost } },
    });
  });
});
