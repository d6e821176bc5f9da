/** Path answers on 1,000 random graphs and on the seed, held against a graph library that is not ours. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ACCESS_RELATIONS } from '../../src/domain/vocabulary.ts';
import { ROOT, startTestApp, TODAY } from '../support/app.ts';
import type { PlainGraph, PlainQuestion } from '../support/brute-force.ts';
import { judgePaths, pathKey } from '../support/path-judge.ts';
import {
  type AnsweredPaths,
  askPaths,
  LIMIT,
  loadRandomGraphs,
  questionAbout,
  randomGraph,
  removeRandomGraphs,
} from '../support/random-graphs.ts';
import { graphOn, readSeedFiles } from '../support/seed-graph.ts';

const GRAPHS = 1_000;

/** Companies of the seed with the most relations, and the chips that each is asked about: half of them within its reach. */
const COMPANIES = 40;
const CHIPS = 6;

/** Every walk of this length from a hub is some million steps for the library. */
const HOPS = 4;

interface Asked {
  readonly graph: PlainGraph;
  readonly question: PlainQuestion;
  readonly answer: AnsweredPaths;
}

/** Whether an answer has the paths that the library finds: all, or as many of them as fit. */
function agrees({ answer }: Asked, judged: ReadonlySet<string>): boolean {
  const keys = new Set(answer.paths.map(pathKey));
  const size = answer.complete ? judged.size : LIMIT;
  return keys.size === size && size <= judged.size && [...keys].every((key) => judged.has(key));
}

/** What lies within so many steps of an entity, the nearest first. */
function within(graph: PlainGraph, types: ReadonlySet<string>, from: string, hops: number): string[] {
  const reached = new Set([from]);
  for (let hop = 0; hop < hops; hop += 1) {
    const ends = graph.relations.filter((one) => types.has(one.type) && reached.has(one.from)).map(({ to }) => to);
    for (const end of ends) reached.add(end);
  }
  return [...reached];
}

/** The companies that stand at the start of most relations, with a part of the chips for each. */
function seedQuestions(graph: PlainGraph, types: ReadonlySet<string>): PlainQuestion[] {
  const degrees = new Map<string, number>();
  for (const { from, type } of graph.relations) if (types.has(type)) degrees.set(from, (degrees.get(from) ?? 0) + 1);
  const companies = [...degrees]
    .filter(([id]) => graph.kinds.get(id) === 'Company')
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
    .slice(0, COMPANIES);
  const chips = [...graph.kinds].filter(([, kind]) => kind === 'Chip').map(([id]) => id);
  return companies.flatMap(([from], row) => {
    const near = within(graph, types, from, HOPS).filter((id) => graph.kinds.get(id) === 'Chip');
    return Array.from({ length: CHIPS }, (_, column) => {
      const among = column % 2 === 0 && near.length > 0 ? near : chips;
      const target = among[(row * 31 + column * 17) % among.length] ?? '';
      return { from, targets: new Set([target]), types, maxHops: HOPS };
    });
  });
}

test('a library finds the same paths', async () => {
  const app = await startTestApp();
  const asked: Asked[] = [];
  const ask = async (graph: PlainGraph, question: PlainQuestion) =>
    asked.push({ graph, question, answer: await askPaths(app, question) });
  const graphs = Array.from({ length: GRAPHS }, (_, index) => randomGraph(index));
  await loadRandomGraphs(app.database, graphs);
  try {
    for (const [index, graph] of graphs.entries()) await ask(graph, questionAbout(graph, index));
  } finally {
    await removeRandomGraphs(app.database);
  }
  const seed = graphOn(readSeedFiles(join(ROOT, 'seed')), TODAY, TODAY);
  for (const question of seedQuestions(seed, new Set(ACCESS_RELATIONS))) await ask(seed, question);
  await app.close();
  // The library is asked afterwards: it takes seconds for a hub, in which the server would get no turn.
  const judged = asked.map((one) => ({ ...one, paths: judgePaths(one.graph, one.question) }));
  const differing = judged.filter((one) => !agrees(one, one.paths)).map(({ question }) => question);
  expect(differing).toEqual([]);
  const count = (of: readonly { readonly paths: ReadonlySet<string> }[]) =>
    of.reduce((sum, { paths }) => sum + paths.size, 0);
  const result = {
    randomGraphs: GRAPHS,
    pathsInThem: count(judged.filter(({ graph }) => graph !== seed)),
    questionsOnTheSeed: COMPANIES * CHIPS,
    pathsOfTheSeed: count(judged.filter(({ graph }) => graph === seed)),
    cutAtTheLimit: judged.filter(({ answer }) => !answer.complete).length,
    differing: 0,
  };
  await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot('paths.result.json');
}, 3_600_000);
