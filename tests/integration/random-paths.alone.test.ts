/** Path answers on 200 small random graphs, held against an independent walk and against a graph library. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { walkPaths } from '../support/brute-force.ts';
import { judgePaths, pathKey } from '../support/path-judge.ts';
import {
  askPaths,
  LIMIT,
  loadRandomGraphs,
  questionAbout,
  randomGraph,
  removeRandomGraphs,
} from '../support/random-graphs.ts';

const GRAPHS = 200;

const graphs = Array.from({ length: GRAPHS }, (_, index) => randomGraph(index));

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await loadRandomGraphs(app.database, graphs);
});
afterAll(async () => {
  await removeRandomGraphs(app.database);
  await app.close();
});

describe('paths on random graphs', () => {
  test.each(graphs.map((graph, index) => ({ index, graph })))('graph $index', async ({ index, graph }) => {
    const question = questionAbout(graph, index);
    const answer = await askPaths(app, question);
    const expected = walkPaths(graph, question);
    expect(answer).toEqual({
      explored: expected.length,
      complete: expected.length <= LIMIT,
      paths: expected.slice(0, LIMIT),
    });
    expect(judgePaths(graph, question)).toEqual(new Set(expected.map(pathKey)));
  });

  test('the graphs are worth it: most have paths, some many', () => {
    const sizes = graphs.map((graph, index) => {
      const { from, targets, types } = questionAbout(graph, index);
      return walkPaths(graph, { from, targets, types, maxHops: 8 }).length;
    });
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(GRAPHS / 2);
    expect(Math.max(...sizes)).toBeGreaterThan(10);
  });
});
