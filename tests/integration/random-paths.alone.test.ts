/** Path answers on 200 small random graphs, held against the independent walk. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACCESS_RELATIONS } from '../../src/domain/vocabulary.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { type PlainRelation, walkPaths } from '../support/brute-force.ts';

const GRAPHS = 200;

/** What each relation may join, as in the seed. */
const ENDS: readonly (readonly [type: string, from: string, to: string])[] = [
  ['BUYS', 'Company', 'Company'],
  ['BUYS', 'Company', 'Chip'],
  ['RENTS', 'Company', 'Company'],
  ['RENTS', 'Company', 'Site'],
  ['OWNS', 'Company', 'Company'],
  ['OPERATES', 'Company', 'Site'],
  ['OFFERS', 'Company', 'CloudOffering'],
  ['HOSTS', 'Site', 'Chip'],
  ['RUNS_ON', 'CloudOffering', 'Chip'],
  ['CONTAINS', 'Chip', 'Chip'],
  ['RESELLS', 'Company', 'Chip'],
  ['DIVERTS', 'Company', 'Company'],
  ['DIVERTS', 'Company', 'Chip'],
];
const OWNERSHIPS = ['subsidiary', 'control', 'minority', 'joint-venture', undefined];
const HEDGES = ['stated', 'reported', 'alleged', 'denied'];
const CONFIDENCES = ['high', 'medium', 'low'];

interface RandomGraph {
  readonly kinds: ReadonlyMap<string, string>;
  readonly relations: readonly (PlainRelation & { readonly id: string })[];
}

/** Numbers between 0 and 1 that depend on the seed only (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function randomGraph(index: number): RandomGraph {
  const random = numbers(index + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const sizes = { Company: 4 + Math.floor(random() * 3), Site: 2, CloudOffering: 2, Chip: 3 };
  const kinds = new Map<string, string>();
  for (const [kind, size] of Object.entries(sizes)) {
    for (let node = 0; node < size; node += 1) kinds.set(`random-${index}-${kind.toLowerCase()}-${node}`, kind);
  }
  const ofKind = (kind: string) => [...kinds].filter(([, other]) => other === kind).map(([id]) => id);
  const relations = Array.from({ length: 14 + Math.floor(random() * 12) }, (_, number) => {
    const [type, fromKind, toKind] = pick(ENDS);
    return {
      id: `random-${index}-relation-${number}`,
      type,
      from: pick(ofKind(fromKind)),
      to: pick(ofKind(toKind)),
      hedge: pick(HEDGES),
      confidence: pick(CONFIDENCES),
      kind: type === 'OWNS' ? pick(OWNERSHIPS) : undefined,
      share: type === 'OWNS' && random() < 0.3 ? random() : undefined,
    };
  }).filter((relation) => relation.from !== relation.to);
  return { kinds, relations };
}

const graphs = Array.from({ length: GRAPHS }, (_, index) => randomGraph(index));
const RANKS: Readonly<Record<string, number>> = { high: 3, medium: 2, low: 1 };

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await app.database.write(async (run) => {
    for (const kind of ['Company', 'Site', 'CloudOffering', 'Chip']) {
      const ids = graphs.flatMap(({ kinds }) => [...kinds].filter(([, other]) => other === kind).map(([id]) => id));
      await run(
        `UNWIND $ids AS id CREATE (:Entity:${kind}:Random {id: id, kind: $kind, nameEn: id, aliases: [], formerIds: [],
          attributes: '{}', confidence: 'HIGH', weight: 1})`,
        { ids, kind },
      );
    }
    for (const type of ACCESS_RELATIONS) {
      const rows = graphs
        .flatMap(({ relations }) => relations)
        .filter((relation) => relation.type === type)
        .map(({ id, from, to, hedge, confidence, share, kind }) => ({
          from,
          to,
          properties: {
            id,
            from,
            to,
            startsOn: 'STATED',
            fromDay: '2020-01-01',
            untilDay: '9999-12-31',
            recordedDay: '2020-01-01',
            retractedDay: '9999-12-31',
            hedge: hedge.toUpperCase(),
            confidence: confidence.toUpperCase(),
            confidenceRank: RANKS[confidence],
            basis: 'OBSERVED',
            commercial: true,
            headline: id,
            attributes: '{}',
            share,
            ownership: kind?.toUpperCase().replaceAll('-', '_'),
          },
        }));
      await run(
        `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
         CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
        { rows },
      );
    }
  }, 60_000);
});

afterAll(async () => {
  await app.database.write(async (run) => {
    await run('MATCH (n:Random) DETACH DELETE n');
  }, 60_000);
  await app.close();
});

interface Answer {
  readonly dependencyPaths: {
    readonly complete: boolean;
    readonly explored: number;
    readonly paths: readonly {
      readonly strength: string;
      readonly steps: readonly {
        readonly from: { slug: string };
        readonly fact: { type: string };
        readonly to: { slug: string };
      }[];
    }[];
  };
}

const QUESTION = `query ($from: String!, $chips: [String!]!, $maxHops: Int, $hedges: [Hedge!]) {
  dependencyPaths(from: $from, to: { entities: $chips }, maxHops: $maxHops, limit: 50, hedges: $hedges) {
    complete explored paths { strength steps { from { slug } fact { type } to { slug } } }
  }
}`;

describe('paths on random graphs', () => {
  test.each(graphs.map((graph, index) => ({ index, graph })))('graph $index', async ({ index, graph }) => {
    const from = `random-${index}-company-0`;
    const chips = [...graph.kinds].filter(([, kind]) => kind === 'Chip').map(([id]) => id);
    const maxHops = 1 + (index % 8);
    const stated = index % 3 === 0;
    const { dependencyPaths } = await app.ask<Answer>(QUESTION, {
      from,
      chips,
      maxHops,
      ...(stated && { hedges: ['STATED', 'REPORTED'] }),
    });
    const expected = walkPaths(graph, {
      from,
      targets: new Set(chips),
      types: new Set(ACCESS_RELATIONS),
      maxHops,
      ...(stated && { hedges: new Set(['stated', 'reported']) }),
    });
    expect(dependencyPaths.explored).toBe(expected.length);
    expect(dependencyPaths.complete).toBe(expected.length <= 50);
    expect(
      dependencyPaths.paths.map(({ steps, strength }) => ({
        ids: [from, ...steps.map((step) => step.to.slug)],
        types: steps.map((step) => step.fact.type),
        documented: strength === 'DOCUMENTED',
      })),
    ).toEqual(expected.slice(0, 50));
  });

  test('the graphs are worth it: most have paths, some many', () => {
    const sizes = graphs.map(({ kinds, relations }, index) => {
      const targets = new Set([...kinds].filter(([, kind]) => kind === 'Chip').map(([id]) => id));
      const types = new Set<string>(ACCESS_RELATIONS);
      return walkPaths({ kinds, relations }, { from: `random-${index}-company-0`, targets, types, maxHops: 8 }).length;
    });
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(GRAPHS / 2);
    expect(Math.max(...sizes)).toBeGreaterThan(10);
  });
});
