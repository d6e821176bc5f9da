/** What a person asks, by name: each is asked of a graph of any size. */
import { join } from 'node:path';
import { readExamples } from '../../src/warm-up.ts';

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const PATHS = `query ($from: String!, $to: PathTarget!, $routes: [RouteKind!], $maxHops: Int) {
  answer: dependencyPaths(from: $from, to: $to, routes: $routes, maxHops: $maxHops) {
    complete stoppedBecause explored
    paths { hops confidence steps { from { slug } fact { type validFrom } to { slug } } }
  }
}`;

function pathsToRestricted(from: string): Question {
  const variables = { from, to: { restrictedHardware: { destination: 'CN' } } };
  return { name: `W4 paths: ${from} to hardware restricted for China`, query: PATHS, variables };
}

function pathsTo(from: string, entity: string, routes: string, maxHops: number): Question {
  const variables = { from, to: { entity }, routes: [routes], maxHops };
  return { name: `paths: ${from} to ${entity}, ${routes}, ${maxHops} hops`, query: PATHS, variables };
}

function search(text: string): Question {
  const query = 'query ($text: String!) { search(text: $text, first: 20) { totalCount nodes { slug name } } }';
  return { name: `W6 search: ${text}`, query, variables: { text } };
}

export const COMPANY_PAGE = `query ($after: String) {
  companies(filter: { country: [US, CN] }, orderBy: { field: NAME }, first: 20, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { slug name }
  }
}`;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'W1 a company by slug',
    query: '{ company(slug: "nvidia") { id slug kind name names { en zh } aliases confidence country { code } } }',
  },
  {
    name: 'W2 20 companies, chips, offerings, sources',
    query: `{ companies(first: 20) { nodes { slug name chips(first: 5) { nodes { slug name
      offeredBy(first: 5) { nodes { slug name country { code } } }
      relations(first: 5) { nodes { type evidence { source { title url } } } } } } } } }`,
  },
  { name: 'W3 a filtered, sorted page', query: COMPANY_PAGE },
  ...['bytedance', 'alibaba', 'openai', 'microsoft', 'huawei', 'megaspeed'].map(pathsToRestricted),
  {
    name: 'W4 paths: bytedance to any chip',
    query: PATHS,
    variables: { from: 'bytedance', to: { kind: 'CHIP' } },
  },
  pathsTo('openai', 'h100-sxm5', 'ACCESS', 6),
  pathsTo('h200-sxm', 'asml', 'SUPPLY', 6),
  pathsTo('bytedance', 'tsmc', 'ALL', 6),
  pathsTo('bytedance', 'tsmc', 'ALL', 8),
  pathsTo('bytedance', 'ascend-910c', 'ACCESS', 8),
  { ...pathsTo('alphago', 'h20', 'ACCESS', 6), name: 'W8 paths that are not there' },
  {
    name: 'W5 all that hold or serve a chip, a page',
    query:
      '{ chip(slug: "h100-sxm5") { relations(direction: IN, first: 100) { totalCount nodes { type from { slug } } } } }',
  },
  {
    name: 'W5 dependents of a chip within 4 hops',
    query: '{ dependents(of: "h100-sxm5", maxHops: 4) { totalCount complete byCountry { count } } }',
  },
  {
    name: 'relations of the greatest hub',
    query:
      '{ company(slug: "tsmc") { relations(first: 100) { totalCount nodes { type from { slug } to { slug } } } } }',
  },
  ...['nvid', 'nvdia', 'ascend 910', '华为', 'huawei', 'zhongxin'].map(search),
  {
    name: 'restrictedHardware for China',
    query: '{ restrictedHardware(destination: CN, first: 20) { totalCount nodes { slug } } }',
  },
  {
    name: 'restrictedHardware for China, to Huawei',
    query: '{ restrictedHardware(destination: CN, consignee: "huawei", first: 20) { totalCount nodes { slug } } }',
  },
  {
    name: 'exportVerdict of an H200 to Huawei',
    query:
      '{ exportVerdict(transaction: { item: { chip: "h200-sxm" }, destination: CN, consignee: "huawei" }) { outcome reasons } }',
  },
  {
    name: 'chips by total processing performance',
    query: '{ chips(orderBy: { field: TPP, direction: DESC }, first: 100) { totalCount nodes { slug } } }',
  },
  {
    name: 'changes since a day',
    query: '{ changes(since: "2026-01-01", first: 100) { totalCount nodes { day kind } } }',
  },
  { name: 'claims, a page', query: '{ claims(first: 20) { totalCount nodes { disputed headline { value } } } }' },
  {
    name: 'policy events, a page',
    query: '{ policyEvents(first: 100) { totalCount nodes { slug inForce chips { totalCount } } } }',
  },
  { name: 'listings, a page', query: '{ listings(first: 100) { totalCount nodes { slug party { slug } } } }' },
];

/** The example operations of the sandbox. */
export function exampleQuestions(root: string): Question[] {
  return readExamples(join(root, 'schema/examples')).map(({ query, variables }) => ({
    name: `example: ${/^# (.*)$/m.exec(query)?.[1] ?? ''}`.slice(0, 60),
    query,
    variables,
  }));
}
