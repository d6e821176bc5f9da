/** Connections of every type: a page gives its edges, its nodes, where it stands, and the count when asked. */
import type { Edge, Page } from '../../graph/connection.ts';

type AnyPage = Page<Edge<unknown>>;

const connection = {
  nodes: (page: AnyPage) => page.edges.map((edge) => edge.node),
  pageInfo: (page: AnyPage) => ({
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: page.edges[0]?.cursor ?? null,
    endCursor: page.edges.at(-1)?.cursor ?? null,
  }),
  totalCount: (page: AnyPage) => page.count(),
};

/** Resolvers for the connection types of the schema, by their names. */
export function connectionResolvers(typeNames: readonly string[]): Record<string, typeof connection> {
  return Object.fromEntries(typeNames.filter((name) => name.endsWith('Connection')).map((name) => [name, connection]));
}
