/** Path answers on 1,000 random graphs and on the seed, held against a graph library that is not ours. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ACCESS_RELATIONS } from '../../src/domain/vocabulary.ts';
import { ROOT, startTestApp, TODAY } from '../support/app.ts';
import { judgePaths, pathKey } from '../support/path-judge.ts';
import {
  askPaths,
  LIMIT,
  loadRandomGraphs,
  questionAbout,
  randomGraph,
  removeRandomGraphs,
} from '../support/random-graphs.ts';
import { graphOn, readSeedFiles } from '../support/seed-graph.ts';

const GRAPHS = 1_000;

/** Companies of the seed with the most relations, and the chips that each is asked about. */
const COMPANIES = 60;
const CHIPS = 12;

/** Every walk of this length from a hub is some million steps for the library. */
const HOPS = 4;

test('a library finds the same paths', async () => {
  const app = await startTestApp();
  const differing: string[] = [];
  const counted = {
    randomGraphs: GRAPHS,
    pathsInThem: 0,
    questionsOnTheSeed: 0,
    pathsOfTheSeed: 0,
    cut: 0,
    differing: 0,
  };
  const compare = async (graph: Parameters<typeof judgePaths>[0], question: Parameters<typeof judgePaths>[1]) => {
    const [judged, answer] = [judgePaths(graph, question), await askPaths(app, question)];
    const keys = new Set(answer.paths.map(pathKey));
    if (!answer.complete) counted.cut += 1;
    const agrees = answer.complete
      ? keys.size === judged.size && [...keys].every((key) => judged.has(key))
      : judged.size > LIMIT && keys.size === LIMIT && [...keys].every((key) => judged.has(key));
    if (!agrees) differing.push(`${question.from} to ${[...question.targets]} in ${question.maxHops}`);
    return judged.size;
  };
  const graphs = Array.from({ length: GRAPHS }, (_, index) => randomGraph(index));
  await loadRandomGraphs(app.database, graphs);
  try {
    for (const [index, graph] of graphs.entries())
      counted.pathsInThem += await compare(graph, questionAbout(graph, index));
  } finally {
    await removeRandomGraphs(app.database);
  }
  const seed = graphOn(readSeedFiles(join(ROOT, 'seed')), TODAY, TODAY);
  const types = new Set<string>(ACCESS_RELATIONS);
  const degrees = new Map<string, number>();
  for (const { from, type } of seed.relations) if (types.has(type)) degrees.set(from, (degrees.get(from) ?? 0) + 1);
  const companies = [...degrees]
    .filter(([id]) => seed.kinds.get(id) === 'Company')
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
    .slice(0, COMPANIES);
  const chips = [...seed.kinds].filter(([, kind]) => kind === 'Chip').map(([id]) => id);
  for (const [row, [from]] of companies.entries()) {
    for (let column = 0; column < CHIPS; column += 1) {
      const target = chips[(row * 31 + column * 17) % chips.length] ?? '';
      counted.questionsOnTheSeed += 1;
      counted.pathsOfTheSeed += await compare(seed, { from, targets: new Set([target]), types, maxHops: HOPS });
    }
  }
  await app.close();
  expect(differing).toEqual([]);
  await expect(`${JSON.stringify(counted, null, 2)}\n`).toMatchFileSnapshot('paths.result.json');
}, 3_600_000);
