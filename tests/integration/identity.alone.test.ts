/** What is one thing and what is not: redirects, the merge log, undecided pairs, ids of other registers. */
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Seed } from '../../seed/model.ts';
import { readSeed } from '../../seed/validate.ts';
import { encodeGlobalId, type NodeType } from '../../src/graphql/global-id.ts';
import { ROOT, startTestApp, type TestApp, TODAY } from '../support/app.ts';

let app: TestApp;
let seed: Seed;
beforeAll(async () => {
  const result = await readSeed(join(ROOT, 'seed'));
  if (!result.ok) throw new Error('the seed is not valid');
  seed = result.seed;
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(() => {
  app.statements.length = 0;
});

/** `node(id)` as it was made when the slug was still in use. */
function idOf(type: NodeType, slug: string): string {
  return encodeGlobalId(type, slug, { asOf: TODAY, knownOn: TODAY, today: TODAY, dataUse: 'ANY' });
}

const SLUGS = `query ($ids: [ID!]!) { nodes(ids: $ids) {
  ... on Entity { slug } ... on PolicyEvent { slug } ... on Source { slug } ... on Listing { slug } ... on Fact { slug }
  ... on Claim { slug } } }`;

/** Present slugs behind former ones, asked for by id. */
async function slugsBehind(type: NodeType, former: readonly string[]): Promise<(string | undefined)[]> {
  const slugs: (string | undefined)[] = [];
  for (let index = 0; index < former.length; index += 100) {
    const ids = former.slice(index, index + 100).map((slug) => idOf(type, slug));
    const { nodes } = await app.ask<{ nodes: ({ slug: string } | null)[] }>(SLUGS, { ids });
    slugs.push(...nodes.map((node) => node?.slug));
  }
  return slugs;
}

function moves(
  records: readonly { readonly id: string; readonly formerIds?: string[] | undefined }[],
): [string, string][] {
  return records.flatMap(({ id, formerIds = [] }) => formerIds.map((former): [string, string] => [former, id]));
}

describe('a former slug', () => {
  test.each<[NodeType, (all: Seed) => [string, string][]]>([
    ['Entity', ({ entities }) => moves(entities)],
    ['PolicyEvent', ({ policyEvents }) => moves(policyEvents)],
    ['Source', ({ sources }) => moves(sources)],
    ['Claim', ({ claims }) => moves(claims)],
    ['Listing', ({ listings }) => moves(listings)],
    [
      'Fact',
      ({ entities }) =>
        moves(
          entities.flatMap(({ id, relations = [] }) =>
            relations
              .filter(({ retractedOn, validUntil }) => retractedOn === undefined && validUntil === undefined)
              .map(({ type, to, tag, formerIds }) => ({
                id: [id, type.toLowerCase(), to, ...(tag === undefined ? [] : [tag])].join('--'),
                formerIds,
              })),
          ),
        ),
    ],
  ])('of %s finds what it has become, under its present slug', async (type, movesIn) => {
    const all = movesIn(seed);
    expect(
      await slugsBehind(
        type,
        all.map(([former]) => former),
      ),
    ).toEqual(all.map(([, now]) => now));
    if (!['Claim', 'Listing'].includes(type)) expect(all.length).toBeGreaterThan(0);
  });

  test('of a listing is followed, too', async () => {
    const [listing] = seed.listings;
    await app.database.write(async (run) => {
      await run("MATCH (l:Listing {id: $id}) CREATE (:FormerId {id: 'former-listing'})-[:NOW]->(l)", {
        id: listing?.id,
      });
    }, 10_000);
    try {
      expect(await slugsBehind('Listing', ['former-listing', listing?.id ?? ''])).toEqual([listing?.id, listing?.id]);
    } finally {
      await app.database.write(async (run) => {
        await run("MATCH (f:FormerId {id: 'former-listing'}) DETACH DELETE f");
      }, 10_000);
    }
  });

  test('and the present one are one thing at a root field', async () => {
    const answer = await app.ask<Record<string, { slug: string; formerSlugs: string[] }>>(
      `{ old: system(slug: "atlas-900-a3-superpod") { slug formerSlugs } now: system(slug: "cloudmatrix-384") { slug formerSlugs }
         act: policyEvent(slug: "us-affiliates-two-phases-2025-11") { slug formerSlugs } }`,
    );
    expect(answer.old).toEqual(answer.now);
    expect(answer.act).toEqual({
      slug: 'us-affiliates-suspension-2025-11',
      formerSlugs: ['us-affiliates-two-phases-2025-11'],
    });
  });

  test.each([
    ['cloudOfferings', 'filter: { chip: ["SLUG", "h100-sxm5"] }'],
    ['cloudOfferings', 'filter: { chip: ["SLUG"] }'],
    ['sites', 'filter: { chip: ["SLUG"] }'],
    ['policyEvents', 'filter: { about: "SLUG" }'],
    ['timeline', 'about: "SLUG"'],
    ['claims', 'about: "SLUG"'],
    ['listings', 'filter: { party: "SLUG" }'],
  ])('in %s(%s) lists what the present one lists', async (field, args) => {
    const nodes = field === 'claims' ? 'key' : 'slug';
    const list = async (slug: string) =>
      (
        await app.ask<{ list: { totalCount: number; nodes: unknown[] } }>(
          `{ list: ${field}(${args.replace('SLUG', slug)}) { totalCount nodes { ${nodes} } } }`,
        )
      ).list;
    expect(await list('atlas-900-a3-superpod')).toEqual(await list('cloudmatrix-384'));
  });

  test('in a filter costs one statement for all slugs of it, and none without slugs', async () => {
    await app.ask(
      '{ sites(filter: { chip: ["atlas-900-a3-superpod", "h20"], operator: ["a", "b"] }) { nodes { slug } } }',
    );
    expect(app.statements).toEqual(['presentSlugs', 'Site.list.NAME.ASC']);
    app.statements.length = 0;
    await app.ask('{ sites(filter: { isGroup: false }) { nodes { slug } } }');
    expect(app.statements).toEqual(['Site.list.NAME.ASC']);
  });

  test('is followed at either end of a path', async () => {
    const paths = async (from: string, to: string) =>
      (
        await app.ask<{
          answer: { explored: number; paths: { steps: { from: { slug: string }; to: { slug: string } }[] }[] };
        }>(
          `{ answer: dependencyPaths(from: "${from}", to: { entity: "${to}" }, routes: [ALL], maxHops: 3) {
            explored paths { steps { from { slug } to { slug } } } } }`,
        )
      ).answer;
    const system = await paths('cloudmatrix-384', 'ascend-910c');
    expect(system.paths[0]?.steps[0]?.from.slug).toBe('cloudmatrix-384');
    expect(await paths('atlas-900-a3-superpod', 'ascend-910c')).toEqual(system);
    const made = await paths('smic', 'arf-immersion-lithography');
    expect(await paths('smic', 'input-arf-immersion-lithography')).toEqual(made);
  });
});

describe('the merge log', () => {
  interface MergePage {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: {
      slug: string;
      collection: string;
      how: string;
      keptSlug: string;
      droppedSlug: string;
      on: string | null;
      undoable: boolean;
      kept: { __typename: string; slug: string } | null;
    }[];
  }

  test('lists every entry once, the newest first, with what was kept, in few statements', async () => {
    const entries: MergePage['nodes'] = [];
    let after: string | null = null;
    do {
      app.statements.length = 0;
      const { merges }: { merges: MergePage } = await app.ask<{ merges: MergePage }>(
        `query ($after: String) { merges(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor }
          nodes { slug collection how keptSlug droppedSlug on why undoable undoneOn
            kept { __typename ... on Entity { slug } ... on PolicyEvent { slug } ... on Source { slug } ... on Claim { slug } } } } }`,
        { after },
      );
      expect(merges.totalCount).toBe(seed.merges.length);
      expect(app.statements.length).toBeLessThanOrEqual(6);
      entries.push(...merges.nodes);
      after = merges.pageInfo.hasNextPage ? merges.pageInfo.endCursor : null;
    } while (after !== null);
    expect(entries.map(({ slug }) => slug).sort()).toEqual(seed.merges.map(({ id }) => id).sort());
    const days = entries.map(({ on }) => on ?? '');
    expect(days).toEqual([...days].sort().reverse());
    for (const { kept, keptSlug, how, droppedSlug } of entries) {
      expect(kept?.slug ?? keptSlug).toBe(keptSlug);
      expect(how === 'JOINED').toBe(keptSlug === droppedSlug);
    }
    expect(entries.filter(({ kept }) => kept === null && kept !== undefined).map(({ how }) => how)).not.toContain(
      'MERGED',
    );
  });

  test('refuses a page that is too long and a foreign cursor', async () => {
    const { data, errors } = await app.answer(
      '{ a: merges(first: 101) { totalCount } b: merges(after: "x") { totalCount } }',
    );
    expect(data).toEqual({ a: null, b: null });
    expect(errors?.map(({ extensions }) => extensions.code).sort()).toEqual(['BAD_USER_INPUT', 'LIMIT_EXCEEDED']);
  });
});

describe('undecided pairs', () => {
  const PAIRS = '{ slug sameAs { entity { slug } reason(lang: ZH) evidence { locator source { slug } } } }';

  test('are told at both ends, in one statement for all entities', async () => {
    const slugs = [...new Set(seed.sameAs.flatMap(({ a, b }) => [a, b]))];
    const { nodes } = await app.ask<{
      nodes: { slug: string; sameAs: { entity: { slug: string }; reason: string }[] }[];
    }>(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity ${PAIRS} } }`, {
      ids: slugs.map((slug) => idOf('Entity', slug)),
    });
    const told = nodes.flatMap(({ slug, sameAs }) => sameAs.map(({ entity, reason }) => [slug, entity.slug, reason]));
    const written = seed.sameAs.flatMap(({ a, b, reason }) => [
      [a, b, reason.zh],
      [b, a, reason.zh],
    ]);
    expect(told.sort()).toEqual(written.sort());
    expect(app.statements.filter((name) => name === 'sameAsOfEntities')).toHaveLength(1);
  });

  test('the maker 伊隆 of the seed article may be one of two, and is neither until somebody knows', async () => {
    const { search, company } = await app.ask<{
      search: { nodes: { slug: string }[] };
      company: { sameAs: { entity: { slug: string }; reason: string; evidence: { locator: string }[] }[] };
    }>(
      `{ search(text: "伊隆") { nodes { slug } }
         company(slug: "yilong") { sameAs { entity { slug } reason evidence { locator source { slug } } } } }`,
    );
    expect(search.nodes[0]?.slug).toBe('yilong');
    expect(company.sameAs.map(({ entity }) => entity.slug).sort()).toEqual(['enflame', 'iluvatar']);
    expect(company.sameAs.every(({ evidence }) => evidence[0]?.locator === 'paragraph 22')).toBe(true);
    expect(company.sameAs[0]?.reason).toMatch(/^The seed article names/);
  });

  test('an entity without one has an empty list', async () => {
    const { company } = await app.ask<{ company: { sameAs: [] } }>('{ company(slug: "nvidia") { sameAs { reason } } }');
    expect(company.sameAs).toEqual([]);
  });
});

describe('ids of other registers', () => {
  test('stand in the order of the record', async () => {
    const { company, country, policyEvent } = await app.ask<Record<string, { externalIds: unknown[] }>>(
      `{ company(slug: "nvidia") { externalIds { scheme value } } country(slug: "country-cn") { externalIds { scheme value } }
         policyEvent(slug: "us-h200-2026-01") { externalIds { scheme value } } }`,
    );
    expect(company?.externalIds).toEqual([{ scheme: 'TICKER', value: 'NASDAQ:NVDA' }]);
    expect(country?.externalIds).toEqual([{ scheme: 'ISO_3166', value: 'CN' }]);
    expect(policyEvent?.externalIds).toEqual([
      { scheme: 'FEDERAL_REGISTER', value: '91 FR 1684' },
      { scheme: 'FEDERAL_REGISTER_DOCUMENT', value: '2026-00789' },
      { scheme: 'RIN', value: '0694-AK43' },
      { scheme: 'DOCKET', value: '260112-0028' },
    ]);
  });

  test('are read in one statement for a page of entities, and in one for a page of acts', async () => {
    await app.ask('{ companies(first: 100) { nodes { externalIds { value } } } }');
    await app.ask('{ policyEvents(first: 100) { nodes { externalIds { value } } } }');
    expect(app.statements).toEqual([
      'Company.list.NAME.ASC',
      'externalIdsOfRecords',
      'policyEvents.NEWEST',
      'externalIdsOfRecords',
    ]);
  });

  const FIND = `query ($scheme: ExternalIdScheme!, $value: String!) { found: byExternalId(scheme: $scheme, value: $value) {
    __typename ... on Entity { slug } ... on PolicyEvent { slug } } }`;

  test.each([
    ['TICKER', 'NASDAQ:NVDA', ['nvidia']],
    ['TICKER', ' nasdaq:nvda', ['nvidia']],
    ['TICKER', 'HKEX:0981', ['smic']],
    ['TICKER', 'NASDAQ:NONE', []],
    ['ISO_3166', 'tw', ['country-tw']],
    ['FEDERAL_REGISTER', '91 fr 1684', ['us-h200-2026-01']],
    ['FEDERAL_REGISTER_DOCUMENT', '2026-00789', ['us-h200-2026-01']],
    ['DOCKET', '250509-0083', ['us-affiliates-2025-09']],
    ['PROCLAMATION', '11002', ['us-s232-2026-01']],
    ['LEI', 'NASDAQ:NVDA', []],
  ])('%s %j finds %j', async (scheme, value, slugs) => {
    const { found } = await app.ask<{ found: { slug: string }[] }>(FIND, { scheme, value });
    expect(found.map(({ slug }) => slug)).toEqual(slugs);
  });

  test('one RIN is that of several acts', async () => {
    const acts = seed.policyEvents.filter(({ citation }) => citation?.includes('RIN 0694-AJ98')).map(({ id }) => id);
    const { found } = await app.ask<{ found: { slug: string; __typename: string }[] }>(FIND, {
      scheme: 'RIN',
      value: '0694-AJ98',
    });
    expect(found).toEqual(acts.sort().map((slug) => ({ __typename: 'PolicyEvent', slug })));
    expect(found.length).toBeGreaterThan(1);
    expect(app.statements).toEqual(['recordsByExternalId', 'policyEventsByIds']);
  });

  test('every ticker finds its company', async () => {
    for (const { id, attributes } of seed.entities.filter((entity) => entity.attributes?.ticker !== undefined)) {
      const { found } = await app.ask<{ found: { slug: string }[] }>(FIND, {
        scheme: 'TICKER',
        value: attributes?.ticker,
      });
      expect(found.map(({ slug }) => slug)).toContain(id);
    }
  });
});
