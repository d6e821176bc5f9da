/** The workloads in the words of @neo4j/graphql, and answers of both in common terms. */
import type { Operation } from './workloads.ts';

const W1 = `query ($slug: String!) {
  companies(where: { id: { eq: $slug } }) {
    slug: id name: nameEn en: nameEn zh: nameZh confidence announced: announcedAsGiven note
  }
}`;

/** What ours leaves out of an answer by its frame: what is over, is yet to come, or is not known to have been. */
const FRAME = `{
  AND: [
    { OR: [{ fromDay: { lte: $day } }, { fromDay: { eq: $never } }] }
    { untilDay: { gt: $day } }
    { OR: [{ recordedDay: { lte: $day } }, { recordedDay: { eq: $never } }] }
    { retractedDay: { gt: $day } }
  ]
}`;

const EXISTS = '{ OR: [{ existsFrom: { lte: $day } }, { existsFrom: { eq: null } }] }';

const ORDER = 'sort: [{ node: { weight: DESC } }, { node: { id: ASC } }]';

const SHORT = 'slug: id name: nameEn confidence announced: announcedAsGiven';

const W2 = `query ($day: String!, $never: String!) {
  companies(where: ${EXISTS}, sort: [{ weight: DESC }, { id: ASC }], limit: 20) {
    ${SHORT}
    chips: chipsConnection(where: { edge: ${FRAME}, node: ${EXISTS} }, ${ORDER}, first: 5) {
      edges { node {
        ${SHORT}
        offeredBy: offeredByConnection(where: { edge: ${FRAME}, node: ${EXISTS} }, ${ORDER}, first: 5) {
          edges { node { ${SHORT} evidence { locator source { slug: id title publisher url } } } }
        }
      } }
    }
  }
}`;

const W3 = `query ($country: [String!], $day: String!, $after: String) {
  companies: companiesConnection(
    where: { AND: [{ country: { in: $country } }, ${EXISTS}] }
    sort: [{ nameEn: ASC }, { id: ASC }], first: 20, after: $after
  ) {
    totalCount pageInfo { hasNextPage } edges { node { slug: id name: nameEn confidence } }
  }
}`;

/** The first place of page 200 of 20, less one: where its cursors count from. */
const PAGE_200 = 199 * 20 - 1;

export function asNeo4jGraphql({ workload, variables }: Operation): { query: string; variables: object } {
  const day = new Date().toISOString().slice(0, 10);
  if (workload === 'W1') return { query: W1, variables };
  if (workload === 'W2') return { query: W2, variables: { day, never: '9999-12-31' } };
  const country = (variables.country as string[]).map((code) => `country-${code.toLowerCase()}`);
  const after = variables.after === null ? null : Buffer.from(`arrayconnection:${PAGE_200}`).toString('base64');
  return { query: W3, variables: { country, day, after } };
}

type Json = { readonly [name: string]: Json } | readonly Json[] | string | number | boolean | null;

/** Lists without their connections; one company for a list of one; one source for a list of one. */
export function plainOfNeo4jGraphql(answer: unknown): unknown {
  const { data, errors } = answer as { data?: { companies: Json }; errors?: Json };
  if (data === undefined) return errors;
  const { companies } = data;
  if (!Array.isArray(companies) && (companies as { totalCount?: Json }).totalCount !== undefined) {
    const { totalCount, pageInfo, edges } = companies as Readonly<Record<string, Json>>;
    return { totalCount, pageInfo, nodes: plain(edges as Json) };
  }
  return plain(companies);

  function plain(value: Json): Json {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(plain);
    const { edges, node, ...rest } = value as Readonly<Record<string, Json>>;
    if (edges !== undefined) return plain(edges);
    if (node !== undefined) return plain(node);
    const changed = Object.entries(rest).map(([name, part]) => {
      if (name === 'source' && Array.isArray(part)) return [name, plain(part[0])] as const;
      return [name, plain(part)] as const;
    });
    return Object.fromEntries(changed);
  }
}

/** The same of ours. */
export function plainOfOurs(answer: unknown): unknown {
  const { data } = answer as { data: Readonly<Record<string, Json>> };
  const { company, companies } = data as Readonly<Record<string, Readonly<Record<string, Json>>>>;
  if (company !== undefined) {
    const { kind: _kind, names, ...rest } = company;
    return [{ ...rest, ...(names as object) }];
  }
  const { totalCount, pageInfo, nodes } = companies ?? {};
  if (totalCount !== undefined) {
    const { endCursor: _endCursor, ...page } = pageInfo as Readonly<Record<string, Json>>;
    return { totalCount, pageInfo: page, nodes };
  }
  return plain(nodes ?? null);

  function plain(value: Json): Json {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(plain);
    const { nodes: inner, ...rest } = value as Readonly<Record<string, Json>>;
    if (inner !== undefined) return plain(inner);
    return Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, plain(part)]));
  }
}
