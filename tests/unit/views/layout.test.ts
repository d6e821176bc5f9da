import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutCycles, layered } from '../../../src/views/layout.ts';

const edge = (text: string) => ({ from: text[0] ?? '', to: text[1] ?? '' });
const node = (id: string) => ({ id, width: 100, height: 40 });

describe('layout', () => {
  test('cuts the edges that would close a cycle, and only those', () => {
    const { kept, cut } = cutCycles(['ab', 'bc', 'ca', 'cd', 'dd'].map(edge));
    expect(kept.map(({ from, to }) => from + to)).toEqual(['ab', 'bc', 'cd']);
    expect(cut.map(({ from, to }) => from + to)).toEqual(['ca', 'dd']);
  });

  test('of any graph: boxes do not overlap, arrows lead on, the same graph gives the same layout', () => {
    const letters = [...'abcdefgh'];
    const graphs = fc.uniqueArray(fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)), {
      maxLength: 16,
      selector: ([from, to]) => from + to,
    });
    fc.assert(
      fc.property(graphs, (pairs) => {
        const edges = pairs.map(([from, to]) => ({ from, to }));
        const one = layered(letters.map(node), edges);
        expect(layered(letters.map(node), edges)).toEqual(one);
        expect(one.edges.length + one.cut.length).toBe(edges.length);
        const places = [...one.nodes.values()];
        for (const [index, a] of places.entries()) {
          for (const b of places.slice(index + 1)) {
            expect(Math.abs(a.x - b.x) >= 100 || Math.abs(a.y - b.y) >= 40).toBe(true);
          }
        }
        for (const { edge: drawn } of one.edges) {
          expect(one.nodes.get(drawn.from)?.x ?? 0).toBeLessThan(one.nodes.get(drawn.to)?.x ?? 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('a graph of nothing takes no room', () => {
  expect(layered([], [])).toMatchObject({ width: 0, height: 0, edges: [], cut: [] });
});
