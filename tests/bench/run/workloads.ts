/** What is asked: the workloads by name. */
import { randomFrom } from '../generate/random.ts';

export type WorkloadName = 'W1' | 'W2' | 'W3' | 'W3 page 200' | 'W4' | 'W5' | 'W6' | 'W7' | 'W8 no path' | 'W8 refused';

export interface Operation {
  readonly workload: WorkloadName;
  /** Tells it apart from others of its workload. */
  readonly key: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The code of the error that is the right answer. */
  readonly refusedWith?: readonly string[];
}

/** A company by its slug, 8 scalars. */
export const W1 = `query ($slug: String!) {
  company(slug: $slug) { slug kind name names { en zh } confidence announced note }
}`;

/** 20 companies, their chips, who offers these, and on which documents each offering rests. */
export const W2 = `{
  companies(orderBy: { field: CONNECTIONS, direction: DESC }, first: 20) {
    nodes {
      slug name confidence announced
      chips(first: 5) {
        nodes {
          slug name confidence announced
          offeredBy(first: 5) {
            nodes { slug name confidence announced evidence { locator source { slug title publisher url } } }
          }
        }
      }
    }
  }
}`;

/** A filtered, sorted page with its count. */
export const W3 = `query ($country: [CountryCode!], $after: String) {
  companies(filter: { country: $country }, orderBy: { field: NAME }, first: 20, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { slug name confidence }
  }
}`;

/** Ten paths from a company to restricted hardware. */
export const W4 = `query ($from: String!, $destination: CountryCode!) {
  dependencyPaths(from: $from, to: { restrictedHardware: { destination: $destination } }, maxHops: 6, limit: 10) {
    complete stoppedBecause
    paths { hops strength steps { from { slug } fact { type validFrom confidence } to { slug } } }
  }
}`;

/** Everything that depends on a chip within 4 hops. */
export const W5 = `query ($of: String!) {
  dependents(of: $of, maxHops: 4, first: 100) { totalCount complete stoppedBecause edges { hops node { slug name } } }
}`;

export const W6 = `query ($text: String!) {
  search(text: $text, first: 20) { totalCount edges { match node { slug name } } }
}`;

/** Lists in lists in lists, forty times: within the limits on length and depth, and far over that on cost. */
const TOO_MUCH = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: companies(first: 100) { nodes { chips(first: 100) { nodes { offeredBy(first: 100) { nodes { slug } } } } } }`).join(' ')} }`;

/** Words of the companies' lists of a filter: two large ones, two small ones. */
const COUNTRIES = [['US', 'CN'], ['US'], ['CN'], ['TW', 'KR', 'JP']];

/** Both languages; whole names, beginnings, misspelt. */
const TEXTS = ['nvid', 'nvdia', 'ascend 910', '华为', 'huawei', 'zhongxin', '寒武纪', 'H20', 'coreweav', '昇腾'];

/** Companies with many ways, with few, and with one through a reseller. */
const PATHS_FROM = ['bytedance', 'alibaba', 'openai', 'microsoft', 'huawei', 'megaspeed'];

const CHIPS = ['h100-sxm5', 'h20', 'a100-sxm4-80gb', 'h200-sxm'];

/** Has no way to any accelerator in the seed nor in what is generated from it. */
const NO_PATH_FROM = 'alphago';

export interface Keys {
  /** Slugs of companies, the most connected first. */
  readonly companies: readonly string[];
  /** Cursor of page 199 of W3, by the countries asked for; undefined where there are not so many pages. */
  readonly page199?: string;
}

/** Every operation of a workload; they take turns. */
export function operationsOf(workload: WorkloadName, { companies, page199 }: Keys): Operation[] {
  switch (workload) {
    case 'W1':
      return companies.map((slug) => ({ workload, key: slug, query: W1, variables: { slug } }));
    case 'W2':
      return [{ workload, key: '', query: W2, variables: {} }];
    case 'W3':
      return COUNTRIES.map((country) => ({
        workload,
        key: country.join(),
        query: W3,
        variables: { country, after: null },
      }));
    case 'W3 page 200':
      return page199 === undefined
        ? []
        : [{ workload, key: 'US,CN', query: W3, variables: { country: ['US', 'CN'], after: page199 } }];
    case 'W4':
      return PATHS_FROM.map((from) => ({ workload, key: from, query: W4, variables: { from, destination: 'CN' } }));
    case 'W5':
      return CHIPS.map((of) => ({ workload, key: of, query: W5, variables: { of } }));
    case 'W6':
      return TEXTS.map((text) => ({ workload, key: text, query: W6, variables: { text } }));
    case 'W8 no path':
      return [{ workload, key: NO_PATH_FROM, query: W4, variables: { from: NO_PATH_FROM, destination: 'CN' } }];
    case 'W8 refused':
      return [
        {
          workload,
          key: '',
          query: TOO_MUCH,
          variables: {},
          refusedWith: ['QUERY_TOO_COMPLEX', 'LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED'],
        },
      ];
    case 'W7':
      return mixOf(companies);
  }
}

/** A request that is no query: what a client with a spelling mistake sends. */
const INVALID: Operation = {
  workload: 'W7',
  key: 'invalid',
  query: '{ company(slug: "nvidia") { slug nmae } }',
  variables: {},
  refusedWith: ['GRAPHQL_VALIDATION_FAILED'],
};

/** In a hundred requests; one of them is invalid, which comes out of the largest share. */
const MIX: readonly (readonly [WorkloadName, number])[] = [
  ['W1', 39],
  ['W2', 25],
  ['W3', 15],
  ['W4', 15],
  ['W6', 5],
];

const MIX_LENGTH = 2_000;

/** The mix, the same one every time: keys by Zipf, the first twice as often as the second, three times the third. */
function mixOf(companies: readonly string[]): Operation[] {
  const random = randomFrom(7);
  const pools = MIX.map(([workload, share]) => ({ share, pool: operationsOf(workload, { companies }) }));
  return Array.from({ length: MIX_LENGTH }, () => {
    let place = random() * 100;
    for (const { share, pool } of pools) {
      if (place < share) return pool[zipf(random(), pool.length)] ?? INVALID;
      place -= share;
    }
    return INVALID;
  });
}

function zipf(random: number, length: number): number {
  let total = 0;
  for (let rank = 1; rank <= length; rank += 1) total += 1 / rank;
  let sum = 0;
  for (let rank = 1; rank <= length; rank += 1) {
    sum += 1 / rank;
    if (random * total < sum) return rank - 1;
  }
  return length - 1;
}

/** Each operation once. */
export function distinct(operations: readonly Operation[]): Operation[] {
  return [...new Map(operations.map((operation) => [`${operation.workload} ${operation.key}`, operation])).values()];
}
