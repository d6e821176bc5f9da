/** Gates along paths, ranking, distinct routes, dependents, and evidence to take away. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../src/domain/vocabulary.ts';
import { ROOT, startTestApp, type TestApp, TODAY, WIDE } from '../support/app.ts';
import { walkPaths } from '../support/brute-force.ts';
import { graphOn, readSeedFiles } from '../support/seed-graph.ts';

let app: TestApp;
const files = readSeedFiles(`${ROOT}/seed`);
beforeAll(async () => {
  app = await startTestApp(WIDE);
});
afterAll(() => app.close());

interface Reading {
  readonly day: string;
  readonly standing: string;
  readonly why: string;
  readonly citation: string | null;
  readonly policyEvents: readonly { slug: string }[];
}

interface Gate {
  readonly law: string;
  readonly party: { slug: string } | null;
  readonly ultimateParent: { slug: string } | null;
  readonly item: { slug: string } | null;
  readonly destinations: readonly string[];
  readonly onDay: Reading;
  readonly then: Reading | null;
}

interface Step {
  readonly from: { slug: string; kind: string; country: { code: string } | null };
  readonly to: { slug: string; kind: string };
  readonly fact: { slug: string; type: string; validFrom: string | null; evidence: readonly { locator: string }[] };
  readonly diversion: string | null;
  readonly operators: readonly { slug: string }[];
  readonly places: readonly { code: string }[];
  readonly gates: readonly Gate[];
}

interface Path {
  readonly way: string;
  readonly latestStart: string | null;
  readonly confidence: string;
  readonly sentence: string;
  readonly steps: readonly Step[];
}

interface Answer {
  readonly explored: number;
  readonly distinct: number;
  readonly complete: boolean;
  readonly paths: readonly Path[];
}

const READING = 'day standing why citation policyEvents { slug }';
const PATHS = `query ($from: String!, $to: PathTarget!, $routes: [RouteKind!], $maxHops: Int, $limit: Int, $at: Frame,
    $diversions: DiversionFilter, $ways: [PathWay!], $orderBy: [PathOrder!], $distinctBy: PathDistinction) {
  answer: dependencyPaths(from: $from, to: $to, routes: $routes, maxHops: $maxHops, limit: $limit, at: $at,
      diversions: $diversions, ways: $ways, orderBy: $orderBy, distinctBy: $distinctBy) {
    explored distinct complete
    paths { way latestStart confidence sentence steps {
      from { slug kind ... on Company { country { code } } } to { slug kind }
      fact { slug type validFrom evidence { locator } } diversion operators { slug } places { code }
      gates { law party { slug } ultimateParent { slug } item { slug } destinations
        onDay { ${READING} } then { ${READING} } } } }
  }
}`;

async function ask(variables: Record<string, unknown>): Promise<Answer> {
  return (await app.ask<{ answer: Answer }>(PATHS, { limit: 50, ...variables })).answer;
}

function gate(step: Step | undefined, law: string): Gate {
  const found = step?.gates.find((each) => each.law === law);
  if (found === undefined) throw new Error(`no gate ${law}`);
  return found;
}

/** Path as `bytedance RENTS site HOSTS b200`. */
function words({ steps }: Path): string {
  return [steps[0]?.from.slug, ...steps.flatMap(({ fact, to }) => [fact.type, to.slug])].join(' ');
}

function pathOf(answer: Answer, text: string): Path {
  const found = answer.paths.find((path) => words(path) === text);
  if (found === undefined) throw new Error(`no path ${text}`);
  return found;
}

describe('the law along a path', () => {
  test('a Chinese tenant reaches Blackwell in Malaysia: operator, place, parent, gate and evidence at each hop', async () => {
    const answer = await ask({ from: 'bytedance', to: { entity: 'b200' } });
    const { steps, way } = pathOf(answer, 'bytedance RENTS site-aolani-malaysia HOSTS b200');
    expect(way).toBe('RENTING');
    const [rents, hosts] = steps;
    expect(rents).toMatchObject({ operators: [{ slug: 'aolani-cloud' }], places: [{ code: 'MY' }] });
    expect(rents?.fact.evidence.length).toBeGreaterThan(0);
    const remote = gate(rents, 'REMOTE_USE');
    expect(remote).toMatchObject({
      party: { slug: 'bytedance' },
      ultimateParent: { slug: 'bytedance' },
      destinations: [],
    });
    expect(remote.onDay).toMatchObject({ standing: 'DOES_NOT_APPLY', day: TODAY });
    expect(remote.onDay.why).toMatch(/^remote use is not caught: ByteDance receives no item/);
    expect(remote.onDay.why).toContain('H.R.2683');
    expect(remote.onDay.policyEvents.map(({ slug }) => slug)).toEqual([
      'us-rasa-2026-01',
      'us-ai-training-policy-2025-05',
    ]);
    // The seat of Aolani Cloud is not recorded: whether its parent is in a D:5 country is open.
    expect(gate(hosts, 'HEADQUARTERS_RULE')).toMatchObject({
      party: { slug: 'aolani-cloud' },
      item: { slug: 'b200' },
      destinations: ['MY'],
      onDay: { standing: 'UNKNOWN', citation: expect.stringContaining('744.23(a)(3)') },
    });
    expect(gate(hosts, 'ENTITY_LIST').onDay.standing).toBe('DOES_NOT_APPLY');
  });

  test('an operator with a known seat outside D:5 needs no licence for Blackwell in Japan', async () => {
    const answer = await ask({ from: 'tencent', to: { entity: 'b200' } });
    const { steps } = pathOf(answer, 'tencent RENTS site-datasection-osaka HOSTS b200');
    const hosts = steps[1];
    expect(gate(hosts, 'EXPORT_LICENCE')).toMatchObject({
      party: { slug: 'datasection' },
      destinations: ['JP'],
      onDay: { standing: 'DOES_NOT_APPLY' },
    });
    expect(gate(hosts, 'HEADQUARTERS_RULE').onDay.standing).toBe('DOES_NOT_APPLY');
  });

  test('before the bill was brought in and the policy statement made, remote use was simply not caught', async () => {
    const answer = await ask({ from: 'bytedance', to: { entity: 'site-bridge-my06' }, at: { asOf: '2024-12-01' } });
    const rents = answer.paths.flatMap(({ steps }) => steps).find(({ fact }) => fact.type === 'RENTS');
    const { onDay } = gate(rents, 'REMOTE_USE');
    expect(onDay).toMatchObject({ standing: 'DOES_NOT_APPLY', policyEvents: [], citation: '15 CFR 734.13, 734.14' });
    expect(onDay.why).not.toContain('bill');
  });

  test('a purchase shows what was asked on its own day beside today', async () => {
    const answer = await ask({ from: 'bytedance', to: { entity: 'h200-sxm' }, maxHops: 1 });
    const [path] = answer.paths;
    const licence = gate(path?.steps[0], 'EXPORT_LICENCE');
    expect(licence.then?.day).toBe(path?.steps[0]?.fact.validFrom);
    expect(licence.then?.standing).toBe('APPLIES');
    expect(gate(path?.steps[0], 'FIFTY_PERCENT_RULE').then?.why).toBe('the rule was stayed on that day');
    expect(gate(path?.steps[0], 'CHINA_MEASURES').onDay).toMatchObject({ standing: 'APPLIES' });
  });

  test('the day of the fact is judged by the law of that day; a year in which it changed is open', async () => {
    const uae = await ask({ from: 'g42', to: { entity: 'gb300' }, maxHops: 1 });
    const licence = gate(uae.paths[0]?.steps[0], 'EXPORT_LICENCE');
    expect(licence.onDay.standing).toBe('DOES_NOT_APPLY');
    expect(licence.then).toMatchObject({ day: '2025-11-19', standing: 'APPLIES' });
    const year = await ask({ from: 'tencent', to: { entity: 'enflame-s60' }, maxHops: 1 });
    expect(gate(year.paths[0]?.steps[0], 'EXPORT_LICENCE').then).toMatchObject({
      day: '2022',
      standing: 'UNKNOWN',
      why: 'the fact names 2022 only, and what the law asked changed within it',
    });
  });

  test('gates, evidence and names take the same statements for one path as for many', async () => {
    const sent = async (limit: number): Promise<string[]> => {
      app.statements.length = 0;
      await ask({ from: 'bytedance', to: { entities: ['b200', 'h200-sxm'] }, limit });
      return [...app.statements].sort();
    };
    await sent(1);
    const one = await sent(1);
    expect(await sent(50)).toEqual(one);
    expect(one.length).toBeLessThanOrEqual(11);
  });

  test('a foundry of a Chinese designer meets the Entity List', async () => {
    const answer = await ask({
      from: 'huawei',
      to: { entity: 'tsmc' },
      routes: ['SUPPLY'],
      maxHops: 2,
      at: { asOf: '2026-09-01' },
    });
    const fabricated = answer.paths.flatMap(({ steps }) => steps).filter(({ fact }) => fact.type === 'FABRICATED_BY');
    expect(fabricated.length).toBeGreaterThan(0);
    for (const step of fabricated) {
      expect(gate(step, 'ENTITY_LIST').party?.slug).toMatch(/huawei|hisilicon/);
      expect(gate(step, 'ENTITY_LIST').onDay.standing).toBe('APPLIES');
    }
  });

  test('what is not modelled says so, and what is no transaction too', async () => {
    const answer = await ask({ from: 'tsmc', to: { entity: 'asml' }, routes: ['SUPPLY'], maxHops: 3 });
    const steps = answer.paths.flatMap((path) => path.steps);
    const supplied = steps.find(({ fact }) => fact.type === 'SUPPLIED_BY');
    expect(gate(supplied, 'EXPORT_LICENCE').onDay).toMatchObject({
      standing: 'UNKNOWN',
      why: expect.stringContaining('not modelled'),
    });
    for (const step of steps) expect(step.gates.length).toBeGreaterThan(0);
  });

  test('gates of goods agree with the verdict on the same transaction', async () => {
    const seen = new Set<string>();
    for (const from of ['bytedance', 'alibaba', 'tencent', 'openai', 'oracle', 'megaspeed', 'obon', 'inf-tech']) {
      const { paths } = await ask({ from, to: { kind: 'CHIP' }, limit: 20, maxHops: 4 });
      for (const step of paths.flatMap(({ steps }) => steps)) {
        if (!['HOSTS', 'RUNS_ON'].includes(step.fact.type) || step.to.kind !== 'CHIP') continue;
        for (const code of gate(step, 'EXPORT_LICENCE').destinations) {
          const party = gate(step, 'EXPORT_LICENCE').party;
          const key = [step.to.slug, code, party?.slug].join(' ');
          if (party === null || seen.has(key)) continue;
          seen.add(key);
          const { verdict } = await app.ask<{ verdict: { outcome: string } | null }>(
            `query ($chip: String!, $to: CountryCode!, $who: String!) {
               verdict: exportVerdict(transaction: { item: { chip: $chip }, destination: $to, consignee: $who }) { outcome } }`,
            { chip: step.to.slug, to: code, who: party.slug },
          );
          const standings = step.gates
            .filter((each) => each.party?.slug === party.slug && each.destinations.includes(code))
            .filter(({ law }) => !['CHINA_MEASURES', 'REMOTE_USE'].includes(law))
            .map(({ onDay }) => onDay.standing);
          const expected = standings.includes('APPLIES')
            ? ['LICENCE_REQUIRED', 'LICENCE_EXCEPTION_AVAILABLE', 'UNDETERMINED']
            : standings.includes('UNKNOWN')
              ? ['UNDETERMINED']
              : ['NO_LICENCE_REQUIRED'];
          expect(expected, key).toContain(verdict?.outcome);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  test('diversions are labelled by what is proven, and can be left out', async () => {
    const question = { from: 'hao-global', to: { kind: 'CHIP' }, maxHops: 1, at: { asOf: '2025-01-15' } };
    const all = await ask(question);
    expect(all.paths.map((path) => [words(path), path.way, path.steps[0]?.diversion])).toEqual([
      ['hao-global DIVERTS h100-sxm5', 'DIVERTING', 'PROVEN'],
      ['hao-global DIVERTS h200-sxm', 'DIVERTING', 'PROVEN'],
      ['hao-global DIVERTS nvidia-hopper-gpus', 'DIVERTING', 'ALLEGED'],
    ]);
    const proven = await ask({ ...question, diversions: 'PROVEN' });
    expect(proven.paths.map(words)).toEqual(['hao-global DIVERTS h100-sxm5', 'hao-global DIVERTS h200-sxm']);
    expect((await ask({ ...question, diversions: 'NONE' })).paths).toEqual([]);
  });
});

/** What a path leads to, written from the words of the schema. */
function distinction(path: Path, by: 'CHIP' | 'PROVIDER'): string | undefined {
  const nodes = [...path.steps.map(({ from }) => from), path.steps.at(-1)?.to].filter((node) => node !== undefined);
  const last = (kinds: string[], among = nodes) => among.filter(({ kind }) => kinds.includes(kind)).at(-1)?.slug;
  if (by === 'CHIP') return last(['CHIP']) ?? nodes.at(-1)?.slug;
  const after = nodes.slice(1);
  return last(['COMPANY', 'GOVERNMENT_BODY'], after) ?? last(['SITE', 'CLOUD_OFFERING'], after) ?? nodes[0]?.slug;
}

describe('ranking', () => {
  const question = { from: 'bytedance', to: { entities: ['b200', 'h200-sxm', 'h100-sxm5', 'gb200'] }, maxHops: 4 };

  test.each(['CHIP', 'PROVIDER'] as const)('distinct by %s keeps the best of each', async (by) => {
    const all = await ask(question);
    expect(all.complete).toBe(true);
    const firsts = new Map<string | undefined, string>();
    for (const path of all.paths) {
      const key = distinction(path, by);
      if (!firsts.has(key)) firsts.set(key, words(path));
    }
    const distinct = await ask({ ...question, distinctBy: by });
    expect(distinct.paths.map(words)).toEqual([...firsts.values()]);
    expect(distinct).toMatchObject({ explored: all.explored, distinct: firsts.size, complete: true });
    expect(firsts.size).toBeLessThan(all.explored);
  });

  test('distinct by country gives each place once', async () => {
    const country = ({ steps }: Path): string => {
      const nodes = [...steps.map(({ from }) => from), steps.at(-1)?.to].filter((node) => node !== undefined);
      const place = nodes.filter(({ kind }) => ['SITE', 'CLOUD_OFFERING'].includes(kind)).at(-1);
      const holder = steps.filter(({ from }) => ['COMPANY', 'GOVERNMENT_BODY'].includes(from.kind)).at(-1);
      if (place === undefined) return holder?.from.country?.code ?? 'not recorded';
      const around = steps.find(({ from, to }) => from.slug === place.slug || to.slug === place.slug);
      return (
        around?.places
          .map(({ code }) => code)
          .sort()
          .join(' ') || 'not recorded'
      );
    };
    const all = await ask(question);
    const distinct = await ask({ ...question, distinctBy: 'COUNTRY' });
    expect(distinct.paths.map(country)).toEqual([...new Set(all.paths.map(country))]);
    expect(distinct.paths.map(country)).toContain('MY');
  });

  test('by confidence and by recency, with ties by strength and length', async () => {
    const ranks: Record<string, number> = { HIGH: 0, MEDIUM: 1, LOW: 2 };
    const all = await ask(question);
    const byConfidence = await ask({ ...question, orderBy: ['CONFIDENCE'] });
    const confidences = byConfidence.paths.map(({ confidence }) => ranks[confidence] ?? 9);
    expect(confidences).toEqual([...confidences].sort());
    const byRecency = await ask({ ...question, orderBy: ['RECENCY'] });
    const days = byRecency.paths.map(({ latestStart }) => latestStart ?? '');
    expect(days).toEqual([...days].sort().reverse());
    expect(new Set(days).size).toBeGreaterThan(2);
    for (const ranked of [byConfidence, byRecency]) {
      expect(ranked.paths.map(words).sort()).toEqual(all.paths.map(words).sort());
    }
  });

  test('ways tell routes apart', async () => {
    const all = await ask({ ...question, to: { kind: 'CHIP' }, maxHops: 3, limit: 50 });
    for (const way of ['BUYING', 'RENTING', 'OWNING']) {
      const some = await ask({ ...question, to: { kind: 'CHIP' }, maxHops: 3, ways: [way] });
      expect(some.paths.length, way).toBeGreaterThan(0);
      expect(new Set(some.paths.map((path) => path.way))).toEqual(new Set([way]));
    }
    expect(all.paths.length).toBeGreaterThan(0);
    const none = await app.answer(PATHS, { ...question, ways: [] });
    expect(JSON.stringify(none.errors)).toContain('ways: an empty list allows no path');
  });
});

interface Dependents {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly byCountry: readonly { country: { code: string } | null; count: number }[];
  readonly byKind: readonly { kind: string; count: number }[];
  readonly edges: readonly { cursor: string; hops: number; node: { slug: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}

const DEPENDENTS = `query ($of: String!, $routes: [RouteKind!], $maxHops: Int, $kinds: [EntityKind!], $first: Int,
    $after: String, $at: Frame) {
  answer: dependents(of: $of, routes: $routes, maxHops: $maxHops, kinds: $kinds, first: $first, after: $after, at: $at) {
    totalCount complete byCountry { country { code } count } byKind { kind count }
    edges { cursor hops node { slug } } pageInfo { hasNextPage endCursor }
  }
}`;

async function allDependents(variables: Record<string, unknown>): Promise<Dependents & { list: [string, number][] }> {
  const list: [string, number][] = [];
  for (let after: string | null = null; ; ) {
    const { answer }: { answer: Dependents } = await app.ask(DEPENDENTS, { first: 100, after, ...variables });
    list.push(...answer.edges.map(({ node, hops }): [string, number] => [node.slug, hops]));
    if (!answer.pageInfo.hasNextPage) return { ...answer, list };
    after = answer.pageInfo.endCursor;
  }
}

describe('who depends on something', () => {
  const graph = graphOn(files, TODAY, TODAY);

  test.each([
    ['b200', 3, 'ACCESS'],
    ['tsmc', 2, 'SUPPLY'],
    ['aolani-cloud', 3, 'ACCESS'],
    ['asml', 3, 'ALL'],
  ] as const)('of %s within %i hops by %s: as walked from every entity', async (of, maxHops, route) => {
    const answer = await allDependents({ of, maxHops, routes: [route] });
    const types = new Set<string>(ROUTES[route]);
    const expected: [string, number][] = [];
    for (const from of graph.kinds.keys()) {
      if (from === of) continue;
      const paths = walkPaths(graph, { from, targets: new Set([of]), types, maxHops });
      if (paths.length > 0) expected.push([from, Math.min(...paths.map((path) => path.types.length))]);
    }
    expected.sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
    expect(answer.list).toEqual(expected);
    expect(answer).toMatchObject({ totalCount: expected.length, complete: true });
    const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
    expect(sum(answer.byCountry)).toBe(expected.length);
    expect(sum(answer.byKind)).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
  });

  test('counts by country and kind are over the whole list, whatever the page', async () => {
    const { answer } = await app.ask<{ answer: Dependents }>(DEPENDENTS, { of: 'b200', first: 1, kinds: ['COMPANY'] });
    expect(answer.byKind).toEqual([{ kind: 'COMPANY', count: answer.totalCount }]);
    expect(answer.byCountry.find(({ country }) => country?.code === 'CN')?.count).toBeGreaterThan(1);
  });

  test.each([
    [{ of: 'no-such-thing' }, 'NOT_FOUND'],
    [{ of: 'b200', maxHops: 9 }, 'LIMIT_EXCEEDED'],
    [{ of: 'b200', maxHops: 0 }, 'BAD_USER_INPUT'],
  ])('%j is %s', async (variables, code) => {
    const { errors } = await app.answer(DEPENDENTS, variables);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});

interface Cited {
  readonly footnotes: readonly {
    number: number;
    text: string;
    source: { slug: string; url: string };
    facts: readonly { slug: string }[];
  }[];
  readonly bibtex: string;
  readonly cslJson: string;
}

const CITED = 'footnotes { number text source { slug url } facts { slug } } bibtex cslJson';

describe('evidence to take away', () => {
  test('of a path: numbered in its sentence, as BibTeX and as CSL-JSON', async () => {
    const { answer } = await app.ask<{ answer: { paths: readonly (Cited & { sentence: string })[] } }>(
      `{ answer: dependencyPaths(from: "bytedance", to: { entity: "b200" }, limit: 1) {
           paths { sentence(lang: EN, numbered: true) ${CITED} } } }`,
    );
    const [path] = answer.paths;
    if (path === undefined) throw new Error('no path');
    const marks = [...path.sentence.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
    expect([...new Set(marks)]).toEqual(path.footnotes.map(({ number }) => number));
    const slugs = [...new Set(path.footnotes.map(({ source }) => source.slug))];
    const items = JSON.parse(path.cslJson) as { id: string; URL?: string; accessed: unknown }[];
    expect(items.map(({ id }) => id)).toEqual(slugs);
    expect([...path.bibtex.matchAll(/^@misc\{([^,]+),$/gm)].map((match) => match[1])).toEqual(slugs);
    for (const item of items) expect(item.URL ?? 'https:').toMatch(/^https?:/);
  });

  test('of a list of facts, in their order', async () => {
    const { company } = await app.ask<{ company: { relations: { nodes: readonly { slug: string }[] } } }>(
      '{ company(slug: "huawei") { relations(first: 30) { nodes { slug } } } }',
    );
    const facts = company.relations.nodes.map(({ slug }) => slug);
    const { citations } = await app.ask<{ citations: Cited }>(
      `query ($facts: [String!]!) { citations(facts: $facts) { ${CITED} } }`,
      { facts },
    );
    expect(citations.footnotes.map(({ number }) => number)).toEqual(citations.footnotes.map((_, index) => index + 1));
    expect(new Set(citations.footnotes.flatMap((note) => note.facts.map(({ slug }) => slug)))).toEqual(new Set(facts));
  });

  test('an unknown fact is NOT_FOUND, too many are LIMIT_EXCEEDED', async () => {
    const query = 'query ($facts: [String!]!) { citations(facts: $facts) { bibtex } }';
    const unknown = await app.answer(query, { facts: ['no-such-fact'] });
    expect(unknown.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const many = await app.answer(query, { facts: Array.from({ length: 101 }, (_, index) => `f${index}`) });
    expect(many.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });
});
