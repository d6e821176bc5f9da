/** Totals of compute. */
import {
  type Figure,
  type FigureRecord,
  type LeftOut,
  leftOutKey,
  sumFigures,
  type Total,
} from '../../domain/compute-totals.ts';
import type { Frame } from '../../domain/frame.ts';
import { readComputeFigures } from '../../graph/compute.ts';
import { type Edge, type Page, pageOfList } from '../../graph/connection.ts';
import type { Context } from '../context.ts';
import type { Hedge, Resolvers } from '../generated/types.ts';
import { entityBySlug } from './facts.ts';
import { labelField, labelsField } from './labels.ts';

/** A figure, a total, and what was left out, in a frame. */
export type FigureNode = Figure & { readonly frame: Frame };
export type TotalNode = Total & { readonly frame: Frame };
export type LeftOutNode = LeftOut & { readonly frame: Frame };

export type TotalPage = Page<Edge<TotalNode>> & { readonly leftOut: readonly LeftOutNode[] };
export type LeftOutPage = Page<Edge<LeftOutNode>>;

/** A record with the word that tells the interface `Node` what it is. */
async function recordOf(context: Context, frame: Frame, { type, id }: FigureRecord): Promise<never> {
  const { claim, fact } = context.loaders(frame);
  const record = type === 'Claim' ? await claim.load(id) : await fact.load(id);
  if (record === null) throw new Error(`the graph has no ${type} ${id}`);
  return { ...record, __typename: type } as never;
}

/** How firmly the figures of a total are stated, each word once. */
function hedgesOf({ parts }: Total): Hedge[] {
  return [...new Set(parts.flatMap(({ hedges }) => hedges))].sort() as Hedge[];
}

export const computeTotalResolvers: Resolvers = {
  ComputeTotal: {
    of: (total, _, context) => entityBySlug(context, total.frame, total.of),
    holdingLabel: labelField('Holding', (total) => total.holding),
    metricLabel: labelField('ComputeMetric', (total) => total.metric),
    hedges: hedgesOf,
    hedgeLabels: labelsField('Hedge', hedgesOf),
    figures: (total) => total.parts.map((figure) => ({ ...figure, frame: total.frame })),
  },
  ComputeFigure: {
    records: (figure, _, context) =>
      Promise.all(figure.records.map((record) => recordOf(context, figure.frame, record))),
  },
  ComputeLeftOut: {
    figure: ({ figure, frame }) => ({ ...figure, frame }),
    metric: ({ metric }) => metric ?? null,
    metricLabel: labelField('ComputeMetric', ({ metric }) => metric ?? null),
    reasonLabel: labelField('LeftOutReason', (left) => left.reason),
  },
  ComputeTotalConnection: {
    leftOut: (page, { reasons, ...args }) =>
      pageOfList(
        page.leftOut.filter(({ reason }) => reasons == null || reasons.includes(reason)),
        args,
        'leftOut',
        leftOutKey,
      ),
  },
  Query: {
    computeTotals: async (_, { at, by, holdings, metrics, includeForecasts, ...args }, context) => {
      const frame = context.frame(at);
      const figures = await readComputeFigures(context.reader, frame);
      const { totals, leftOut } = sumFigures(figures, { by, asOf: frame.asOf, includeForecasts });
      const asked = totals
        .filter(({ holding, metric }) => (holdings?.includes(holding) ?? true) && (metrics?.includes(metric) ?? true))
        .map((total) => ({ ...total, frame }));
      const page = pageOfList(asked, args, `computeTotals ${by}`, ({ of, holding, metric }) =>
        [of, holding, metric].join(' '),
      );
      return { ...page, leftOut: leftOut.map((left) => ({ ...left, frame })) };
    },
  },
};
