/**
 * Paths found by graphology, a graph library that is not ours. Of ours are only the rules of what may follow a purchase
 * and a diversion, held to the paths that it finds.
 */
import { MultiDirectedGraph } from 'graphology';
import { allSimpleEdgeGroupPaths } from 'graphology-simple-path';
import type { PlainGraph, PlainPath, PlainQuestion, PlainRelation } from './brute-force.ts';

const AFTER_A_PURCHASE: ReadonlySet<string> = new Set(['RESELLS', 'DIVERTS', 'OFFERS']);

export function pathKey({ ids, types }: Pick<PlainPath, 'ids' | 'types'>): string {
  return JSON.stringify([ids, types]);
}

/** Keys of all paths that answer a question. */
export function judgePaths({ kinds, relations }: PlainGraph, question: PlainQuestion): Set<string> {
  const graph = new MultiDirectedGraph<Record<string, never>, PlainRelation>();
  for (const id of kinds.keys()) graph.addNode(id);
  for (const relation of relations) {
    const said = question.hedges?.has(relation.hedge) ?? relation.hedge !== 'denied';
    const counts =
      said && question.types.has(relation.type) && (question.confidences?.has(relation.confidence) ?? true);
    if (counts && relation.from !== relation.to) graph.addDirectedEdge(relation.from, relation.to, relation);
  }
  const keys = new Set<string>();
  for (const target of question.targets) {
    for (const groups of allSimpleEdgeGroupPaths(graph, question.from, target, { maxDepth: question.maxHops })) {
      for (const steps of choices(groups.map((edges) => edges.map((edge) => graph.getEdgeAttributes(edge))))) {
        if (steps.every((step, index) => mayFollow(kinds, steps[index - 1], step)))
          keys.add(
            pathKey({ ids: [question.from, ...steps.map(({ to }) => to)], types: steps.map(({ type }) => type) }),
          );
      }
    }
  }
  return keys;
}

/** Every way to take one of each group. */
function choices<Item>(groups: readonly (readonly Item[])[]): Item[][] {
  return groups.reduce<Item[][]>((ways, group) => ways.flatMap((way) => group.map((item) => [...way, item])), [[]]);
}

/** What a company or body bought is passed on only by reselling, offering or diverting; a diversion ends with it. */
function mayFollow(kinds: PlainGraph['kinds'], before: PlainRelation | undefined, step: PlainRelation): boolean {
  const kind = kinds.get(step.from);
  if (before === undefined || (kind !== 'Company' && kind !== 'GovernmentBody')) return true;
  return before.type !== 'DIVERTS' && (before.type !== 'BUYS' || AFTER_A_PURCHASE.has(step.type));
}
