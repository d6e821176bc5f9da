/** Small random graphs beside the seed, and the question about each. */
import { ACCESS_RELATIONS } from '../../src/domain/vocabulary.ts';
import type { Database } from '../../src/neo4j/database.ts';
import type { TestApp } from './app.ts';
import type { PlainPath, PlainQuestion, PlainRelation } from './brute-force.ts';
import { randomChoices } from './random.ts';

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

export interface RandomGraph {
  readonly kinds: ReadonlyMap<string, string>;
  readonly relations: readonly (PlainRelation & { readonly id: string })[];
}

export function randomGraph(index: number): RandomGraph {
  const { below, chance, pick } = randomChoices(index + 1);
  const sizes = { Company: 4 + below(3), Site: 2, CloudOffering: 2, Chip: 3 };
  const kinds = new Map<string, string>();
  for (const [kind, size] of Object.entries(sizes)) {
    for (let node = 0; node < size; node += 1) kinds.set(`random-${index}-${kind.toLowerCase()}-${node}`, kind);
  }
  const ofKind = (kind: string) => [...kinds].filter(([, other]) => other === kind).map(([id]) => id);
  const relations = Array.from({ length: 14 + below(12) }, (_, number) => {
    const [type, fromKind, toKind] = pick(ENDS);
    return {
      id: `random-${index}-relation-${number}`,
      type,
      from: pick(ofKind(fromKind)),
      to: pick(ofKind(toKind)),
      hedge: pick(HEDGES),
      confidence: pick(CONFIDENCES),
      kind: type === 'OWNS' ? pick(OWNERSHIPS) : undefined,
      share: type === 'OWNS' && chance(0.3) ? below(100) / 100 : undefined,
    };
  }).filter((relation) => relation.from !== relation.to);
  return { kinds, relations };
}

const RANKS: Readonly<Record<string, number>> = { high: 3, medium: 2, low: 1 };

export async function loadRandomGraphs(database: Database, graphs: readonly RandomGraph[]): Promise<void> {
  await database.write(async (run) => {
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
}

export async function removeRandomGraphs(database: Database): Promise<void> {
  await database.write(async (run) => {
    await run('MATCH (n:Random) DETACH DELETE n');
  }, 60_000);
}

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

/** The question about the graph of that number: from the first company to every chip, by few or many steps. */
export function questionAbout({ kinds }: RandomGraph, index: number): PlainQuestion {
  return {
    from: `random-${index}-company-0`,
    targets: new Set([...kinds].filter(([, kind]) => kind === 'Chip').map(([id]) => id)),
    types: new Set(ACCESS_RELATIONS),
    maxHops: 1 + (index % 8),
    ...(index % 3 === 0 && { hedges: new Set(['stated', 'reported']) }),
  };
}

/** Most paths of an answer. */
export const LIMIT = 50;

export interface AnsweredPaths {
  readonly complete: boolean;
  readonly explored: number;
  readonly paths: readonly PlainPath[];
}

/** What the server answers, in the form of the independent walk. */
export async function askPaths(
  app: TestApp,
  { from, targets, maxHops, hedges }: PlainQuestion,
): Promise<AnsweredPaths> {
  const { dependencyPaths } = await app.ask<Answer>(QUESTION, {
    from,
    chips: [...targets],
    maxHops,
    ...(hedges && { hedges: [...hedges].map((hedge) => hedge.toUpperCase()) }),
  });
  const { complete, explored, paths } = dependencyPaths;
  return {
    complete,
    explored,
    paths: paths.map(({ steps, strength }) => ({
      ids: [from, ...steps.map((step) => step.to.slug)],
      types: steps.map((step) => step.fact.type),
      documented: strength === 'DOCUMENTED',
    })),
  };
}
