/** Chokepoints, removals and substitutes over the real seed, against an independent computation over its files. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameOf } from '../../src/domain/frame.ts';
import { readSupplyImpact, readSupplyTree } from '../../src/graph/supply-chain.ts';
import { ROOT, startTestApp, type TestApp, TODAY } from '../support/app.ts';
import { type PlainOutcome, PlainSupply } from '../support/plain-supply.ts';
import { graphOn, known, readSeedFiles } from '../support/seed-graph.ts';

const files = readSeedFiles(join(ROOT, 'seed'));
const plain = new PlainSupply(files.entities, graphOn(files, TODAY, TODAY));

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Effect {
  readonly entity: { readonly slug: string; readonly kind: string };
  readonly outcome: PlainOutcome;
}

interface Impact {
  readonly removalImpact: {
    readonly complete: boolean;
    readonly counts: readonly { readonly outcome: string; readonly kind: string; readonly count: number }[];
    readonly affected: {
      readonly nodes: readonly Effect[];
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

const KINDS = [
  'CHIP',
  'SYSTEM',
  'CLOUD_OFFERING',
  'SITE',
  'COMPANY',
  'GOVERNMENT_BODY',
  'INPUT',
  'PROCESS_NODE',
  'MEMORY_STACK',
  'PACKAGING',
];

const IMPACT = `query ($remove: [String!]!, $on: [String!], $kinds: [EntityKind!], $after: String, $at: Frame) {
  removalImpact(remove: $remove, on: $on, at: $at) {
    complete counts { outcome kind count }
    affected(kinds: $kinds, first: 100, after: $after) {
      nodes { entity { slug kind } outcome } totalCount pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** Everything that is touched, page by page. */
async function touched(remove: readonly string[], asOf = TODAY): Promise<Map<string, PlainOutcome>> {
  const found = new Map<string, PlainOutcome>();
  let after: string | null = null;
  do {
    const answer: Impact = await app.ask<Impact>(IMPACT, { remove, kinds: KINDS, after, at: { asOf } });
    const { removalImpact } = answer;
    expect(removalImpact.complete).toBe(true);
    for (const { entity, outcome } of removalImpact.affected.nodes) {
      expect(found.has(entity.slug), entity.slug).toBe(false);
      found.set(entity.slug, outcome);
    }
    const pageInfo: Impact['removalImpact']['affected']['pageInfo'] = removalImpact.affected.pageInfo;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

async function outcomes(remove: readonly string[], on: readonly string[]): Promise<Record<string, PlainOutcome>> {
  const { removalImpact } = await app.ask<Impact>(IMPACT, { remove, on });
  const asked = removalImpact.affected.nodes.filter(({ entity }) => on.includes(entity.slug));
  return Object.fromEntries(asked.map(({ entity, outcome }) => [entity.slug, outcome]));
}

/** The same by the files: what is touched, without what is removed. */
function expected(remove: readonly string[], asOf = TODAY, supply = plain): Map<string, PlainOutcome> {
  const removed = supply.removed(remove);
  const there = new Set(files.entities.filter((entity) => known(entity, asOf)).map(({ id }) => id));
  return new Map(
    [...supply.outcomes(remove)].filter(
      ([id, outcome]) => outcome !== 'UNAFFECTED' && !removed.has(id) && there.has(id),
    ),
  );
}

const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** Numbers between 0 and 1 that are the same in every run. */
function random(state: number): () => number {
  let at = state;
  return () => {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
    return at / 2_147_483_648;
  };
}

const next = random(20_261_123);
const REMOVABLE = files.entities.filter(
  ({ kind, attributes }) =>
    ['Company', 'Input', 'MemoryStack', 'Packaging', 'ProcessNode', 'Chip'].includes(kind) && !attributes?.isGroup,
);
const RANDOM = Array.from({ length: 24 }, () =>
  Array.from({ length: 1 + Math.floor(next() * 3) }, () => REMOVABLE[Math.floor(next() * REMOVABLE.length)]?.id ?? ''),
);

describe('a removal agrees with the files, thing by thing', () => {
  test.each([
    ['asml', ['asml']],
    ['EUV tools', ['euv-lithography']],
    ['advanced packaging of TSMC', ['cowos-s', 'cowos-l', 'soic', 'info-sow']],
    ['the makers of HBM', ['samsung', 'sk-hynix', 'micron']],
    ['every HBM', ['hbm', 'cxmt-hbm2', 'cxmt-hbm3', 'hibl-1-0', 'hizq-2-0']],
    ['TSMC', ['tsmc']],
    ['SMIC', ['smic']],
    ['NVIDIA', ['nvidia']],
    ['helium', ['helium']],
  ])('%s', async (_, remove) => {
    const answer = await touched(remove);
    expect(answer.size).toBeGreaterThan(20);
    expect(sorted(answer)).toEqual(sorted(expected(remove)));
  });

  test.each(RANDOM.map((remove) => [remove.join(', '), remove] as const))('at random: %s', async (_, remove) => {
    expect(sorted(await touched(remove))).toEqual(sorted(expected(remove)));
  });
});

describe('on an earlier day', () => {
  test.each([
    ['2021-06-01', ['tsmc']],
    ['2026-09-30', ['euv-lithography']],
    ['2024-12-31', ['samsung', 'sk-hynix', 'micron']],
  ])('%s: without %j', async (asOf, remove) => {
    const then = new PlainSupply(files.entities, graphOn(files, asOf, TODAY));
    const answer = await touched(remove, asOf);
    expect(answer.size).toBeGreaterThan(20);
    expect(sorted(answer)).toEqual(sorted(expected(remove, asOf, then)));
  });
});

describe('what an analyst expects', () => {
  test('without EUV leading logic is lost, and 7 nm by immersion is not', async () => {
    const on = [
      'h100-sxm5',
      'b200',
      'mi300x',
      'tpu-v7',
      'trainium-2',
      'a100-sxm4-80gb',
      'ascend-910b',
      'ascend-910c',
      'mlu590',
      't4',
    ];
    expect(await outcomes(['euv-lithography'], on)).toEqual({
      'h100-sxm5': 'LOST',
      b200: 'LOST',
      mi300x: 'LOST',
      'tpu-v7': 'LOST',
      'trainium-2': 'LOST',
      'a100-sxm4-80gb': 'UNAFFECTED',
      'ascend-910b': 'UNAFFECTED',
      'ascend-910c': 'UNAFFECTED',
      mlu590: 'UNAFFECTED',
      t4: 'UNAFFECTED',
    });
  });

  test('a node whose inputs no source names is left open, not broken', async () => {
    expect(await outcomes(['euv-lithography'], ['groq-3-lpu', 'tpu-v5p'])).toEqual({
      'groq-3-lpu': 'UNKNOWN',
      'tpu-v5p': 'UNKNOWN',
    });
  });

  test('without the packaging of TSMC cards with GDDR and chips packaged in China go on', async () => {
    const on = ['h100-sxm5', 'mi300a', 'mi350x', 'l40s', 'rtx-4090', 'ascend-910b', 'ascend-910c'];
    expect(await outcomes(['cowos-s', 'cowos-l', 'soic'], on)).toEqual({
      'h100-sxm5': 'LOST',
      mi300a: 'LOST',
      mi350x: 'LOST',
      l40s: 'UNAFFECTED',
      'rtx-4090': 'UNAFFECTED',
      'ascend-910b': 'UNAFFECTED',
      'ascend-910c': 'UNAFFECTED',
    });
  });

  test('without HBM only chips with HBM are lost; of who makes GDDR the record is silent', async () => {
    const on = ['h100-sxm5', 'rubin-gpu', 'ascend-910c', 'l40s', 'rtx-4090'];
    const lost = { 'h100-sxm5': 'LOST', 'rubin-gpu': 'LOST', 'ascend-910c': 'LOST' };
    expect(await outcomes(['hbm'], on)).toEqual({ ...lost, l40s: 'UNAFFECTED', 'rtx-4090': 'UNAFFECTED' });
    expect(await outcomes(['samsung', 'sk-hynix', 'micron'], on)).toEqual({
      ...lost,
      l40s: 'UNKNOWN',
      'rtx-4090': 'UNKNOWN',
    });
  });

  test('one maker of three takes a share, not the chip', async () => {
    const { removalImpact } = await app.ask<{
      removalImpact: { affected: { nodes: readonly { outcome: string; needs: readonly unknown[] }[] } };
    }>(
      `{ removalImpact(remove: ["samsung"], on: ["rubin-gpu"]) { affected { nodes {
           outcome needs { of { slug } lost { slug } left { slug } share { low high } years } } } } }`,
    );
    expect(removalImpact.affected.nodes[0]).toMatchObject({
      outcome: 'REDUCED',
      needs: expect.arrayContaining([
        {
          of: { slug: 'hbm4' },
          lost: [{ slug: 'samsung' }],
          left: expect.arrayContaining([{ slug: 'sk-hynix' }, { slug: 'micron' }]),
          share: { low: 0.28, high: 0.28 },
          years: [2026],
        },
      ]),
    });
  });

  test('a customer is lost only with its last way', async () => {
    const answer = await outcomes(['euv-lithography'], ['coreweave', 'deepseek', 'microsoft']);
    expect(answer).toEqual({ coreweave: 'REDUCED', deepseek: expect.any(String), microsoft: 'REDUCED' });
    expect(plain.outcomes(['euv-lithography']).get('deepseek')).toBe(answer.deepseek);
  });

  test('what is removed and asked about is lost; what nothing is known of is untouched', async () => {
    expect(await outcomes(['asml'], ['asml', 'country-nl'])).toEqual({ asml: 'LOST', 'country-nl': 'UNAFFECTED' });
  });
});

describe('chokepoints', () => {
  interface Answer {
    readonly chokepoints: {
      readonly complete: boolean;
      readonly criticalInputs: number;
      readonly chokepoints: readonly {
        readonly input: { readonly slug: string };
        readonly relation: string;
        readonly singleSupplier: boolean;
        readonly reachesMinShare: string;
        readonly products: readonly {
          readonly path: readonly {
            readonly from: { slug: string };
            readonly to: { slug: string };
            readonly fact: { slug: string } | null;
          }[];
        }[];
      }[];
    };
  }
  const CHOKEPOINTS = `query ($of: String!, $minShare: Float) { chokepoints(of: $of, minShare: $minShare) {
    complete criticalInputs chokepoints { input { slug } relation singleSupplier reachesMinShare
      products { path { from { slug } to { slug } fact { slug } } } } } }`;

  test.each([
    'h100-sxm5',
    'b200',
    'mi300x',
    'ascend-910b',
    'ascend-910c',
    'mlu590',
    'rubin-gpu',
    'trainium-2',
    'l40s',
    'gb200-nvl72',
  ])('of %s agree with the files', async (of) => {
    const { chokepoints: answer } = await app.ask<Answer>(CHOKEPOINTS, { of, minShare: 0.8 });
    const critical = plain.critical(of);
    expect(answer.complete).toBe(true);
    expect(answer.criticalInputs).toBe(critical.length);
    const found = answer.chokepoints.filter(({ reachesMinShare }) => reachesMinShare === 'TRUE');
    const wanted = [of, ...critical].flatMap((input) =>
      [...plain.suppliers(input)].flatMap(([relation, suppliers]) => {
        const shares = [...suppliers.values()];
        const top = Math.max(...shares.map((share) => share ?? -1));
        const single = suppliers.size === 1 && (shares[0] === undefined || shares[0] >= 0.995);
        return single || top >= 0.8 ? [`${input} ${relation}`] : [];
      }),
    );
    expect(found.map(({ input, relation }) => `${input.slug} ${relation}`).sort()).toEqual(wanted.sort());
  });

  test('come with an unbroken path of facts', async () => {
    const { chokepoints } = await app.ask<Answer>(CHOKEPOINTS, { of: 'h100-sxm5' });
    const euv = chokepoints.chokepoints.find(({ input }) => input.slug === 'euv-optics');
    expect(euv).toMatchObject({ singleSupplier: true });
    const path = euv?.products[0]?.path ?? [];
    expect(path.map(({ to }) => to.slug)).toEqual(['tsmc-4n', 'euv-patterning', 'euv-lithography', 'euv-optics']);
    expect(path.map(({ from }) => from.slug)).toEqual(['h100-sxm5', ...path.slice(0, -1).map(({ to }) => to.slug)]);
    expect(path.every(({ fact }) => fact !== null)).toBe(true);
  });

  test('of a company are those of what it designs or makes', async () => {
    const { chokepoints } = await app.ask<Answer>(CHOKEPOINTS, { of: 'tsmc', minShare: 0.9 });
    const euv = chokepoints.chokepoints.find(({ input }) => input.slug === 'euv-lithography');
    expect(euv?.products.length).toBeGreaterThan(5);
  });

  test('keep rival shares as an interval, with years and concentration by country', async () => {
    const { chokepoints } = await app.ask<{ chokepoints: { chokepoints: readonly { input: { slug: string } }[] } }>(
      `{ chokepoints(of: "h100-sxm5") { chokepoints { input { slug } years coverage { low high }
           countryConcentration { low high } suppliers { share { low high } facts { slug } }
           shareClaims(first: 5) { totalCount } sentence(lang: ZH) } } }`,
    );
    expect(chokepoints.chokepoints.find(({ input }) => input.slug === 'abf-film')).toMatchObject({
      years: [2025],
      coverage: { low: 0.95, high: 0.98 },
      countryConcentration: { low: 9025, high: 10_000 },
      suppliers: [{ share: { low: 0.95, high: 0.98 }, facts: [{}, {}] }],
      shareClaims: { totalCount: expect.any(Number) },
      sentence: expect.stringContaining('95–98 %'),
    });
  });

  test('refuse what is no share', async () => {
    const { errors } = await app.answer(CHOKEPOINTS, { of: 'h20', minShare: 1.5 });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('substitutes', () => {
  interface Answer {
    readonly substitutes: {
      readonly leftOut: number;
      readonly complete: boolean;
      readonly nodes: readonly {
        readonly entity: { readonly slug: string };
        readonly basis: string;
        readonly obtainability: string;
        readonly verdict: { readonly outcome: string; readonly route: string; readonly reviewPolicy: string } | null;
        readonly figures: readonly { readonly figure: string; readonly ratio: number }[];
      }[];
    };
  }
  const SUBSTITUTES = `query ($for: String!, $asking: String, $destination: CountryCode, $obtainable: [Obtainability!], $at: Frame) {
    substitutes(for: $for, asking: $asking, destination: $destination, obtainable: $obtainable, first: 100, at: $at) {
      leftOut complete nodes { entity { slug } basis obtainability verdict { outcome route reviewPolicy }
        figures { figure ratio } } } }`;
  const ask = async (variables: Record<string, unknown>) => (await app.ask<Answer>(SUBSTITUTES, variables)).substitutes;

  test('declared ones come first, and nothing is judged for nobody', async () => {
    const { nodes, leftOut } = await ask({ for: 'h20' });
    const declared = files.entities
      .filter(({ relations }) => relations?.some(({ type, to }) => type === 'SUBSTITUTES_FOR' && to === 'h20'))
      .map(({ id }) => id);
    expect(
      nodes
        .slice(0, declared.length)
        .map(({ entity }) => entity.slug)
        .sort(),
    ).toEqual(declared.sort());
    expect(nodes.slice(0, declared.length).every(({ basis }) => basis === 'OBSERVED')).toBe(true);
    expect(nodes.slice(declared.length).every(({ basis }) => basis === 'COMPUTED')).toBe(true);
    expect(nodes.every(({ obtainability, verdict }) => obtainability === 'NOT_JUDGED' && verdict === null)).toBe(true);
    expect(leftOut).toBe(0);
  });

  test('computed ones fall below one half in no known figure', async () => {
    const { nodes } = await ask({ for: 'h100-sxm5' });
    const computed = nodes.filter(({ basis }) => basis === 'COMPUTED');
    expect(computed.length).toBeGreaterThan(10);
    expect(computed.flatMap(({ figures }) => figures).every(({ ratio }) => ratio >= 0.5)).toBe(true);
  });

  test('what would be denied is left out, counted, and there when asked for', async () => {
    const offered = await ask({ for: 'h100-sxm5', destination: 'CN' });
    expect(offered.leftOut).toBeGreaterThan(0);
    expect(offered.nodes.some(({ obtainability }) => obtainability === 'DENIED')).toBe(false);
    const denied = await ask({ for: 'h100-sxm5', destination: 'CN', obtainable: ['DENIED'] });
    expect(denied.nodes.length).toBe(offered.leftOut);
    expect(denied.nodes.every(({ verdict }) => verdict?.outcome === 'LICENCE_REQUIRED')).toBe(true);
  });

  test('a chip designed in China is bought at home by a Chinese buyer, and nowhere else', async () => {
    const of = async (asking: string) =>
      (await ask({ for: 'h100-sxm5', asking })).nodes.find(({ entity }) => entity.slug === 'ascend-910c');
    expect(await of('bytedance')).toMatchObject({
      obtainability: 'DOMESTIC',
      verdict: { route: 'TRANSFER_IN_COUNTRY' },
    });
    expect((await of('sakura-internet'))?.obtainability).not.toBe('DOMESTIC');
  });

  test('agree with the verdict asked for by itself', async () => {
    const { nodes } = await ask({
      for: 'h20',
      destination: 'CN',
      obtainable: ['FREE', 'LICENCE', 'DENIED', 'UNDETERMINED'],
    });
    const [first] = nodes.filter(({ verdict }) => verdict?.route === 'EXPORT');
    const { exportVerdict } = await app.ask<{ exportVerdict: { outcome: string } }>(
      'query ($chip: String!) { exportVerdict(transaction: { item: { chip: $chip }, destination: CN }) { outcome } }',
      { chip: first?.entity.slug },
    );
    expect(exportVerdict.outcome).toBe(first?.verdict?.outcome);
  });

  test('of an input are those that sources name', async () => {
    const { nodes } = await ask({ for: 'euv-lithography' });
    expect(nodes).toMatchObject([
      { entity: { slug: 'arf-immersion-lithography' }, basis: 'OBSERVED', obtainability: 'NOT_JUDGED' },
    ]);
  });

  test.each([
    ['an unknown party', { for: 'h20', asking: 'bytedanse' }, 'NOT_FOUND'],
    ['a party that is a chip', { for: 'h20', asking: 'h200-sxm' }, 'BAD_USER_INPUT'],
    ['an unknown country', { for: 'h20', destination: 'ZZ' }, 'BAD_USER_INPUT'],
    ['an unknown original', { for: 'h2000' }, 'NOT_FOUND'],
  ])('refuse %s', async (_, variables, code) => {
    const { errors } = await app.answer(SUBSTITUTES, variables);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});

describe('every question', () => {
  test.each([
    [{ remove: [] }, 'BAD_USER_INPUT'],
    [{ remove: ['asmll'] }, 'NOT_FOUND'],
    [{ remove: ['asml'], on: ['h1000'] }, 'NOT_FOUND'],
    [{ remove: Array.from({ length: 101 }, () => 'asml') }, 'LIMIT_EXCEEDED'],
  ])('refuses %j', async (variables, code) => {
    const { errors } = await app.answer(IMPACT, variables);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test('takes as many statements for much as for little', async () => {
    const sent = async (query: string): Promise<string[]> => {
      app.statements.length = 0;
      await app.ask(query);
      return [...app.statements].sort();
    };
    const effects =
      'nodes { sentence path { fact { slug } to { slug } } needs { lost { slug } facts { slug } } substitutes { limits } }';
    const removal = (remove: string, first: number) =>
      sent(`{ removalImpact(remove: ["${remove}"]) { affected(first: ${first}) { ${effects} } } }`);
    expect(await removal('asml', 100)).toEqual(await removal('hbm4', 2));
    const points = (of: string) =>
      sent(`{ chokepoints(of: "${of}") { chokepoints { sentence suppliers { supplier { slug } facts { slug } }
        substitutes { limits } products { path { fact { slug } } } shareClaims { totalCount } } } }`);
    expect(await points('nvidia')).toEqual(await points('h20'));
    const stand = (first: number) =>
      sent(`{ substitutes(for: "h100-sxm5", asking: "bytedance", first: ${first}) {
        nodes { sentence terms { limits } sharedSoftware { slug } verdict { outcome } } } }`);
    expect(await stand(100)).toEqual(await stand(2));
  });

  test('knows when it did not read every row', async () => {
    const reader = app.database.reader();
    const frame = frameOf({}, TODAY);
    for (const read of [readSupplyTree(reader, frame, 'h20', 100), readSupplyImpact(reader, frame, ['asml'], 100)]) {
      expect(await read).toMatchObject({ complete: false });
    }
    expect(await readSupplyTree(reader, frame, 'h20')).toMatchObject({ complete: true });
  });

  test('says where nothing on record rests on what is removed', async () => {
    const { then, now } = await app.ask<Record<string, { withoutRelations: unknown; explanation: string }>>(
      `{ then: removalImpact(remove: ["asml"], at: { asOf: "2022-06-01" }) { withoutRelations { slug } explanation(lang: EN) }
         now: removalImpact(remove: ["asml"]) { withoutRelations { slug } explanation(lang: EN) } }`,
    );
    expect(then).toMatchObject({
      withoutRelations: [{ slug: 'asml' }],
      explanation: expect.stringContaining('Nothing on record rests on ASML that day.'),
    });
    expect(now).toMatchObject({ withoutRelations: [] });
  });

  test('sees its day: before a chip is announced nothing of it is touched', async () => {
    const { removalImpact } = await app.ask<Impact>(
      `{ removalImpact(remove: ["tsmc"], at: { asOf: "2022-01-01" }) { affected(first: 100, kinds: [CHIP]) {
           nodes { entity { slug kind } outcome } totalCount pageInfo { hasNextPage endCursor } } } }`,
    );
    const slugs = removalImpact.affected.nodes.map(({ entity }) => entity.slug);
    expect(slugs).toContain('a100-sxm4-80gb');
    expect(slugs).not.toContain('h100-sxm5');
  });
});
