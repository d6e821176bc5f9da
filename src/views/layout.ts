/** Layered layout of a graph by dagre. The same graph gives the same layout; cycles are cut first, and told. */
import { Graph, layout } from '@dagrejs/dagre';
import type { Point } from './draw.ts';

export interface LayoutNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  /** Room for what is written at its middle. */
  readonly label?: { readonly width: number; readonly height: number };
}

export interface Layout<Edge extends LayoutEdge> {
  readonly width: number;
  readonly height: number;
  /** Upper left corners by id. */
  readonly nodes: ReadonlyMap<string, Point>;
  readonly edges: readonly { readonly edge: Edge; readonly points: readonly Point[]; readonly middle: Point }[];
  /** Edges that would have closed a cycle, in the order given; they are not drawn. */
  readonly cut: readonly Edge[];
}

/** Parts edges into those without a cycle and those that would close one, in the order given. */
export function cutCycles<Edge extends LayoutEdge>(edges: readonly Edge[]): { kept: Edge[]; cut: Edge[] } {
  const next = new Map<string, string[]>();
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const id of seen) {
      if (id === to) return true;
      for (const further of next.get(id) ?? []) seen.add(further);
    }
    return false;
  };
  const kept: Edge[] = [];
  const cut: Edge[] = [];
  for (const edge of edges) {
    if (reaches(edge.to, edge.from)) {
      cut.push(edge);
      continue;
    }
    kept.push(edge);
    next.set(edge.from, [...(next.get(edge.from) ?? []), edge.to]);
  }
  return { kept, cut };
}

export interface Spacing {
  readonly direction?: 'LR' | 'TB';
  /** Between nodes of a layer, and between layers. */
  readonly nodes?: number;
  readonly layers?: number;
}

/** Lays out nodes in layers, arrows along the direction. */
export function layered<Edge extends LayoutEdge>(
  nodes: readonly LayoutNode[],
  edges: readonly Edge[],
  { direction = 'LR', nodes: nodesep = 18, layers: ranksep = 34 }: Spacing = {},
): Layout<Edge> {
  const { kept, cut } = cutCycles(edges);
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: direction, ranker: 'longest-path', nodesep, ranksep, edgesep: 10 });
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  kept.forEach((edge, index) => {
    graph.setEdge(edge.from, edge.to, { ...(edge.label ?? { width: 0, height: 0 }), labelpos: 'c' }, String(index));
  });
  layout(graph);
  // Of a graph without nodes dagre says that it is infinitely small.
  const { width = 0, height = 0 } = nodes.length > 0 ? (graph.graph() as { width?: number; height?: number }) : {};
  return {
    width,
    height,
    nodes: new Map(
      nodes.map(({ id, width: w, height: h }) => {
        const { x = 0, y = 0 } = graph.node(id) as { x?: number; y?: number };
        return [id, { x: x - w / 2, y: y - h / 2 }];
      }),
    ),
    edges: kept.map((edge, index) => {
      const {
        points = [],
        x,
        y,
      } = graph.edge(edge.from, edge.to, String(index)) as {
        points?: Point[];
        x?: number;
        y?: number;
      };
      const middle = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
      return { edge, points, middle: { x: x ?? middle.x, y: y ?? middle.y } };
    }),
    cut,
  };
}
