import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACCESS_RELATIONS, ROUTES } from '../../src/domain/vocabulary.ts';
import { ROOT, startTestApp, type TestApp, TODAY } from '../support/app.ts';
import { type PlainPath, walkPaths } from '../support/brute-force.ts';
import { graphOn, known, readSeedFiles } from '../support/seed-graph.ts';

interface PathAnswer {
  readonly complete: boolean;
  readonly explored: number;
  readonly stoppedBecause: string;
  readonly paths: readonly {
    readonly strength: string;
    readonly steps: readonly {
      readonly from: { slug: string };
      readonly fact: { type: string };
      readonly to: { slug: string };
    }[];
  }[];
}

const PATHS = `query ($from: String!, $to: PathTarget!, $routes: [RouteKind!], $maxHops: Int, $limit: Int, $at: Frame,
    $minConfidence: Confidence, $hedges: [Hedge!]) {
  answer: dependencyPaths(from: $from, to: $to, routes: $routes, maxHops: $maxHops, limit: $limit, at: $at,
      minConfidence: $minConfidence, hedges: $hedges) {
    complete explored stoppedBecause
    paths { strength steps { from { slug } fact { type } to { slug } } }
  }
}`;

/** An answer in the form of the independent walk. */
function plain(answer: PathAnswer): PlainPath[] {
  return answer.paths.map(({ steps, strength }) => ({
    ids: [steps[0]?.from.slug ?? '', ...steps.map((step) => step.to.slug)],
    types: steps.map((step) => step.fact.type),
    documented: strength === 'DOCUMENTED',
  }));
}

let app: TestApp;
const files = readSeedFiles(`${ROOT}/seed`);
const chips = files.entities.filter((entity) => entity.kind === 'Chip').map((entity) => entity.id);
const companies = files.entities
  .filter((entity) => entity.kind === 'Company' && (entity.relations?.length ?? 0) >= 3)
  .map((entity) => entity.id);

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** A fixed sample: every n-th of a list, in a cycle. */
function nth<Item>(items: readonly Item[], index: number): Item {
  return items[(index * 7919) % items.length] as Item;
}

describe('answers equal those of an independent walk over the seed files', () => {
  const cases = Array.from({ length: 100 }, (_, index) => ({
    from:
      index < 10
        ? ([
            'bytedance',
            'openai',
            'microsoft',
            'tencent',
            'alibaba',
            'oracle',
            'anthropic',
            'huawei',
            'obon',
            'megaspeed',
          ][index] ?? '')
        : nth(companies, index),
    to: nth(chips, index),
    asOf: ['2026-11-23', '2025-06-01', '2023-11-17', '2021-01-01'][index % 4] ?? TODAY,
    routes: index % 5 === 4 ? 'SUPPLY' : 'ACCESS',
  }));

  test.each(cases)('$from to $to by $routes on $asOf', async ({ from, to, asOf, routes }) => {
    const question = { from, routes: [routes], maxHops: 5, limit: 50, at: { asOf } };
    const toOne = await app.ask<{ answer: PathAnswer }>(PATHS, { ...question, to: { entity: to } });
    const toKind = await app.ask<{ answer: PathAnswer }>(PATHS, { ...question, to: { kind: 'CHIP' }, maxHops: 3 });
    const graph = graphOn(files, asOf, TODAY);
    const types = new Set<string>(ROUTES[routes as 'ACCESS' | 'SUPPLY']);
    const existing = new Set(
      files.entities.filter((entity) => entity.kind === 'Chip' && known(entity, asOf)).map(({ id }) => id),
    );
    for (const [answer, targets, maxHops] of [
      [toOne.answer, existing.has(to) ? [to] : [], 5],
      [toKind.answer, existing, 3],
    ] as const) {
      const expected = walkPaths(graph, { from, targets: new Set(targets), types, maxHops });
      expect(answer.explored).toBe(expected.length);
      expect(plain(answer)).toEqual(expected.slice(0, 50));
      expect(answer.complete).toBe(expected.length <= 50);
      expect(answer.stoppedBecause).toBe(expected.length <= 50 ? 'ALL_FOUND' : 'LIMIT');
    }
  });

  test.each(['HIGH', 'MEDIUM'])('with facts that are at least %s', async (minConfidence) => {
    const { answer } = await app.ask<{ answer: PathAnswer }>(PATHS, {
      from: 'openai',
      to: { kind: 'CHIP' },
      minConfidence,
      maxHops: 5,
      limit: 50,
    });
    const expected = walkPaths(graphOn(files, TODAY, TODAY), {
      from: 'openai',
      targets: new Set(chips.filter((id) => known(files.entities.find((entity) => entity.id === id) as never, TODAY))),
      types: new Set(ACCESS_RELATIONS),
      maxHops: 5,
      confidences: new Set(minConfidence === 'HIGH' ? ['high'] : ['high', 'medium']),
    });
    expect(answer.explored).toBe(expected.length);
    expect(plain(answer)).toEqual(expected.slice(0, 50));
    expect(expected.length).toBeGreaterThan(0);
  });

  test('with facts that are stated or reported only', async () => {
    const { answer } = await app.ask<{ answer: PathAnswer }>(PATHS, {
      from: 'bytedance',
      to: { entity: 'b200' },
      hedges: ['STATED', 'REPORTED'],
      limit: 50,
    });
    const expected = walkPaths(graphOn(files, TODAY, TODAY), {
      from: 'bytedance',
      targets: new Set(['b200']),
      types: new Set(ACCESS_RELATIONS),
      maxHops: 6,
      hedges: new Set(['stated', 'reported']),
    });
    expect(plain(answer)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });
});

test('how many targets there are is said where it is known, and never guessed', async () => {
  const { one, kind } = await app.ask<Record<'one' | 'kind', { targetCount: number | null }>>(
    `{ one: dependencyPaths(from: "bytedance", to: { entities: ["h20", "b200"] }) { targetCount }
       kind: dependencyPaths(from: "bytedance", to: { kind: CHIP }) { targetCount } }`,
  );
  expect(one.targetCount).toBe(2);
  expect(kind.targetCount).toBeNull();
});

test('that a chip uses a kind of memory does not document whose', async () => {
  const { answer } = await app.ask<{ answer: PathAnswer }>(PATHS, {
    from: 'ascend-910c',
    to: { entities: ['micron', 'samsung'] },
    routes: ['SUPPLY'],
    maxHops: 2,
    limit: 50,
  });
  const throughMemory = answer.paths.filter((path) => path.steps.some((step) => step.to.slug === 'hbm2e'));
  expect(throughMemory.length).toBeGreaterThan(1);
  expect(new Set(throughMemory.map((path) => path.strength))).toEqual(new Set(['POSSIBLE']));
});

describe('from ByteDance to the hardware that is restricted for it', () => {
  const QUESTION = `query ($at: Frame) {
    dependencyPaths(from: "bytedance", to: { restrictedHardware: {} }, limit: 10, at: $at) {
      complete targetCount explanation(lang: EN)
      paths {
        strength sentence(lang: EN) zh: sentence(lang: ZH) confidence hops
        weakestLink { fact { slug } }
        steps { from { name } fact { type slug status evidence { source { url } } } otherFacts { slug type } to { name slug kind } }
      }
    }
  }`;
  interface Restricted {
    readonly dependencyPaths: {
      readonly complete: boolean;
      readonly targetCount: number;
      readonly explanation: string;
      readonly paths: readonly {
        readonly strength: string;
        readonly sentence: string;
        readonly zh: string;
        readonly hops: number;
        readonly steps: readonly {
          readonly fact: { readonly type: string; readonly slug: string; readonly evidence: readonly unknown[] };
          readonly otherFacts: readonly { readonly slug: string; readonly type: string }[];
          readonly to: { readonly slug: string; readonly kind: string };
        }[];
      }[];
    };
  }

  test('there are several routes, each with evidence at each step', async () => {
    const { dependencyPaths } = await app.ask<Restricted>(QUESTION);
    const first = new Set(dependencyPaths.paths.map((path) => path.steps[0]?.fact.type));
    expect([...first].sort()).toEqual(['BUYS', 'OWNS', 'RENTS']);
    for (const path of dependencyPaths.paths) {
      expect(path.hops).toBe(path.steps.length);
      for (const step of path.steps) expect(step.fact.evidence.length).toBeGreaterThan(0);
      path.steps.slice(0, -1).forEach((step, index) => {
        const next = path.steps[index + 1]?.fact.type ?? '';
        if (step.fact.type === 'BUYS' && step.to.kind === 'COMPANY')
          expect(['RESELLS', 'DIVERTS', 'OFFERS']).toContain(next);
      });
      expect(path.sentence.startsWith('ByteDance ')).toBe(true);
      expect(path.zh.startsWith('字节跳动')).toBe(true);
    }
  });

  test('parallel facts are one step: the others stand beside the headline', async () => {
    const { dependencyPaths } = await app.ask<Restricted>(QUESTION);
    const bought = dependencyPaths.paths.find((path) => path.steps[0]?.to.slug === 'h200-sxm');
    expect(bought?.steps[0]?.otherFacts.length).toBeGreaterThan(1);
    expect(bought?.steps[0]?.otherFacts.every((fact) => fact.type === 'BUYS')).toBe(true);
  });

  test('in January 2021 there were none, and the answer says why', async () => {
    const { dependencyPaths } = await app.ask<Restricted>(QUESTION, { at: { asOf: '2021-01-01' } });
    expect(dependencyPaths.paths).toEqual([]);
    expect(dependencyPaths.complete).toBe(true);
    // The rules on chips begin with the letters of August 2022.
    expect(dependencyPaths.targetCount).toBe(0);
    expect(dependencyPaths.explanation).toContain('No recorded path');
  });
});
