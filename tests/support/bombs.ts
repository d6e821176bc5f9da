/** Requests that are small to send and large to answer. Each is refused before it runs, by the client's fault: 4xx. */
import { gzipSync } from 'node:zlib';

export interface Bomb {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Behind `/graphql`. */
  readonly search?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

function posted(name: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Bomb {
  return { name, method: 'POST', body, headers: { ...JSON_TYPE, ...headers } };
}

function asked(name: string, query: string, variables?: unknown): Bomb {
  return posted(name, JSON.stringify({ query, ...(variables !== undefined && { variables }) }));
}

const times = (count: number, make: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);

const nested = (count: number, open: string, inner: string, close = '}'): string =>
  open.repeat(count) + inner + close.repeat(count);

/** Fragments that each spread the next twice: the field of the last stands 2^count times. */
const doubling = (count: number, type: string, last: string): string =>
  times(count, (n) => `fragment f${n} on ${type} { ...f${n + 1} ...f${n + 1} }`) +
  ` fragment f${count} on ${type} { ${last} }`;

const WIDE_PAGE = 'chips(first: 100) { nodes { vendor { chips(first: 100) { nodes { slug } } } } }';
const PATHS = '(from: "bytedance", to: { kind: CHIP }, maxHops: 8, limit: 50, routes: [ALL])';
const MOST_BODY = 100 * 1024;

const ALIASES: readonly Bomb[] = [
  asked('aliases: wide pages', `{ ${times(8, (n) => `a${n}: ${WIDE_PAGE}`)} }`),
  asked(
    'aliases: what-ifs',
    `{ ${times(6, (n) => `a${n}: whatIf(changes: [{ scenario: "h200-allowed" }], about: {}) { judged }`)} }`,
  ),
  asked(
    'aliases: paths with evidence',
    `{ ${times(12, (n) => `a${n}: dependencyPaths${PATHS} { paths { steps { fact { evidence { source { slug } } } otherFacts { evidence { source { slug } } } } } }`)} }`,
  ),
  asked('aliases: over the tokens', `{ ${times(400, (n) => `a${n}: __typename`)} }`),
  asked('aliases: ten thousand', `{ ${times(7_000, (n) => `a${n}: __typename`)} }`),
  asked('aliases: unknown fields', `{ ${times(450, (n) => `x${n}`)} }`),
  asked('aliases: near misses', `{ ${times(240, (n) => `companie${n % 10} { slug }`)} }`),
  asked(
    'aliases: calendars',
    `{ ${times(30, (n) => `a${n}: exportVerdictCalendar(transaction: { item: { chip: "h20" }, destination: CN }, from: "1900-01-01", until: "2100-01-01") { verdict { requirements { reason } conditions { text conditions { text } } } }`)} }`,
  ),
  asked(
    'aliases: one name for two fields',
    `{ ${times(150, (n) => `a: company(slug: "c${n}") { slug }`)
      .slice(0, 2_800)
      .replace(/\}[^}]*$/, '}')} }`,
  ),
  asked(
    'aliases: the same field in pairs of arguments',
    `{ company(slug: "nvidia") { ${times(120, (n) => `chips(first: ${n + 1}) { totalCount }`)
      .slice(0, 2_400)
      .replace(/\}[^}]*$/, '}')} } }`,
  ),
];

const FRAGMENTS: readonly Bomb[] = [
  asked('fragments: a circle', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
  asked('fragments: of itself', '{ ...a } fragment a on Query { ...a dataset { version } }'),
  asked(
    'fragments: a circle of many',
    `{ ...f0 } ${times(100, (n) => `fragment f${n} on Query { ...f${(n + 1) % 100} }`)}`,
  ),
  asked(
    'fragments: a circle below fields',
    '{ company(slug: "amd") { ...a } } fragment a on Company { chips { nodes { vendor { ...a } } } }',
  ),
  asked('fragments: doubling wide pages', `{ ...f0 } ${doubling(20, 'Query', WIDE_PAGE)}`),
  asked('fragments: doubling, then an unknown field', `{ ...f0 } ${doubling(60, 'Query', 'nosuch')}`),
  asked(
    'fragments: doubling the schema',
    `{ __schema { types { ...f0 } } } ${doubling(30, '__Type', 'fields { type { fields { type { fields { name } } } } }')}`,
  ),
  asked('fragments: none is used', `{ __typename } ${times(120, (n) => `fragment f${n} on Query { __typename }`)}`),
  asked('fragments: two of one name', `{ ...a } ${times(60, () => 'fragment a on Query { __typename }')}`),
  asked(
    'fragments: depth behind them',
    `{ company(slug: "amd") { ...f0 } } ${times(8, (n) => `fragment f${n} on Company { chips { nodes { vendor { ...f${n + 1} } } } }`)} fragment f8 on Company { slug }`,
  ),
  asked('fragments: inline, nested', `{ ${nested(240, '... on Query { ', '__typename nosuch', ' }')} }`),
  asked('fragments: spread of one that is not there', `{ ${times(300, (n) => `...g${n}`)} }`),
];

const DEPTH: readonly Bomb[] = [
  asked(
    'depth: fields',
    `{ company(slug: "nvidia") { ${nested(40, 'chips { nodes { vendor { ', 'slug', ' } } }')} } }`,
  ),
  asked('depth: 5,000 braces', nested(5_000, '{a', '')),
  asked('depth: open braces alone', '{a'.repeat(20_000)),
  asked('depth: lists in an argument', `{ search(text: ${nested(300, '[', '"a"', ']')}) { totalCount } }`),
  asked('depth: objects in an argument', `{ companies(filter: ${nested(200, '{a:', '1')}) { totalCount } }`),
  asked('depth: 40,000 brackets', `{ search(text: ${'['.repeat(40_000)}) { totalCount } }`),
  asked(
    'depth: a type of a variable',
    `query ($a: ${nested(300, '[', 'String', ']')}) { search(text: $a) { totalCount } }`,
  ),
  asked(
    'depth: relations of relations',
    `{ entity(slug: "nvidia") { ${nested(8, 'relations { nodes { to { ', 'slug', ' } } }')} } }`,
  ),
];

const TOKENS: readonly Bomb[] = [
  asked('tokens: 50,000 punctuators', `{ ${'! '.repeat(50_000)} }`),
  asked('tokens: commas are none, names are', `{ ${times(1_001, (n) => `a${n}`, ',')} }`),
  asked('tokens: 95 kB of one name', `{ ${'a'.repeat(95_000)} }`),
  asked('tokens: 95 kB of a number', `{ companies(first: ${'9'.repeat(95_000)}) { totalCount } }`),
  asked('tokens: 95 kB of a text without end', `{ company(slug: "${'a'.repeat(95_000)}) { slug } }`),
  asked('tokens: 90 kB of block quotes', `{ company(slug: """${'\\"""'.repeat(22_000)}) { slug } }`),
  asked('tokens: escapes', `{ company(slug: "${'\\u{110000}'.repeat(4_000)}") { slug } }`),
  asked('tokens: 600 variables', `query (${times(600, (n) => `$v${n}: Int`)}) { __typename }`),
  asked(
    'tokens: 600 operations',
    times(600, (n) => `query q${n} { __typename }`),
  ),
  asked(
    'tokens: a schema',
    times(300, (n) => `type T${n} { a: Int }`),
  ),
];

const BODIES: readonly Bomb[] = [
  posted('body: 101 kB of spaces', `${' '.repeat(MOST_BODY)}{"query": "{ __typename }"}`),
  posted('body: 1 MB', JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(1_000_000) } })),
  posted('body: 10 MB', 'x'.repeat(10_000_000)),
  posted('body: gzip, 20 MB out of 20 kB', gzipSync(`{"query": "${' '.repeat(20_000_000)}"}`), {
    'content-encoding': 'gzip',
  }),
  posted('body: gzip that is none', 'plain', { 'content-encoding': 'gzip' }),
  posted('body: an encoding that is not known', '{}', { 'content-encoding': 'zstd' }),
  posted('body: a form', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
  posted('body: an upload', '--x\r\n\r\n{}\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
  posted('body: 100 kB of quotes', '"'.repeat(100_000)),
  posted('body: 100 kB of backslashes', `"${'\\'.repeat(100_000)}`),
  { name: 'body: an address of 20 kB', method: 'GET', search: `?query={${'a'.repeat(20_000)}}` },
];

const BATCHES: readonly Bomb[] = [
  posted('batch: two', '[{"query": "{ __typename }"}, {"query": "{ __typename }"}]'),
  posted('batch: a thousand', JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' })))),
  posted('batch: none', '[]'),
  posted('batch: of batches', nested(2_000, '[', '', ']')),
  {
    name: 'batch: in an address',
    method: 'GET',
    search: `?query=${encodeURIComponent('{ __typename }')}&variables=[{}]`,
  },
];

const JSON_DEPTH: readonly Bomb[] = [
  posted('JSON: 50,000 brackets', `{"query": "{ __typename }", "variables": {"a": ${'['.repeat(50_000)}`),
  posted('JSON: 49,000 lists', `{"query": "{ __typename }", "variables": {"a": ${nested(49_000, '[', '', ']')}}}`),
  posted('JSON: 10,000 objects', `{"query": "{ __typename }", "variables": ${nested(10_000, '{"a":', '1')}}`),
  posted(
    'JSON: one key 10,000 times',
    `{"query": "{ __typename }", "variables": {${times(10_000, () => '"a":1', ',')}}}`,
  ),
  posted('JSON: __proto__', '{"query": "{ __typename }", "variables": {"__proto__": {"toString": 1}}}'),
  posted('JSON: deep extensions', `{"query": "{ __typename }", "extensions": ${nested(5_000, '{"a":', '1')}}`),
  {
    name: 'JSON: deep, in an address',
    method: 'GET',
    search: `?query={__typename}&variables=${encodeURIComponent(nested(1_000, '{"a":', '1'))}`,
  },
];

const DIRECTIVES: readonly Bomb[] = [
  asked('directives: one 300 times', `{ __typename ${times(160, () => '@skip(if: false)')} }`),
  asked('directives: unknown ones', `{ __typename ${times(450, (n) => `@d${n}`)} }`),
  asked('directives: of the schema', `{ __typename ${times(300, () => '@deprecated')} }`),
  asked('directives: on the operation', `query ${times(130, () => '@include(if: true)')} { __typename }`),
  asked('directives: defer and stream', '{ ... @defer { dataset { version } } companies { nodes @stream { slug } } }'),
];

const TYPE_REF = nested(20, 'ofType { ', 'name', ' }');
const TWICE = 'fields { type { ofType { fields { type { name } } } fields { type { name kind } } } }';

const SCHEMA: readonly Bomb[] = [
  asked('schema: nested in itself', `{ __schema { types { ${nested(10, 'fields { type { ', 'name', ' } }')} } } }`),
  asked(
    'schema: possible types of interfaces',
    `{ __schema { types { ${nested(12, 'possibleTypes { interfaces { ', 'name', ' } }')} } } }`,
  ),
  asked('schema: many times', `{ ${times(60, (n) => `a${n}: __schema { types { fields { name args { name } } } }`)} }`),
  asked(
    'schema: twice as deep as tools, many times',
    `{ __schema { types { ${times(20, (n) => `a${n}: ${TWICE}`)} } } }`,
  ),
  asked('schema: one type many times', `{ ${times(25, (n) => `a${n}: __type(name: "Query") { ${TWICE} }`)} }`),
  asked(
    'schema: one type by a variable',
    `query ($t: String!) { ${times(25, (n) => `a${n}: __type(name: $t) { ${TWICE} }`)} }`,
    { t: 'Query' },
  ),
  asked(
    'schema: fields of fields',
    `{ __schema { types { ${times(60, (n) => `a${n}: fields { type { fields { name } } }`)} } } }`,
  ),
  asked(
    'schema: aliases of every name',
    `{ __schema { types { fields { ${times(150, (n) => `a${n}: name`)} args { ${times(150, (n) => `a${n}: name`)} } } } } }`,
  ),
  asked(
    'schema: wrapped types',
    `{ __schema { types { ${times(8, (n) => `a${n}: fields { type { ${TYPE_REF} } args { type { ${TYPE_REF} } } }`)} } } }`,
  ),
  asked(
    'schema: behind fragments',
    `{ ${times(40, (n) => `a${n}: __schema { ...s }`)} } fragment s on __Schema { types { ...t } } fragment t on __Type { fields { type { ...u } args { name type { name } } } } fragment u on __Type { fields { name } }`,
  ),
];

const VARIABLES: readonly Bomb[] = [
  asked(
    'variables: 9,000 that are not declared',
    '{ nosuch }',
    Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`v${n}`, n])),
  ),
  asked('variables: 20,000 numbers for a text', 'query ($t: String!) { search(text: $t) { totalCount } }', {
    t: Array.from({ length: 20_000 }, (_, n) => n),
  }),
  asked('variables: 20,000 bad days', 'query ($f: [Frame!]!) { __typename company(slug: "a", at: $f) { slug } }', {
    f: Array.from({ length: 9_000 }, () => ({ a: 1 })),
  }),
  asked(
    'variables: 9,000 mistakes in a list',
    'query ($k: [EntityKind!]) { search(text: "a", kinds: $k) { totalCount } }',
    { k: Array.from({ length: 9_000 }, () => 'CHIPS') },
  ),
  asked(
    'variables: mistakes in objects',
    'query ($c: [PolicyChange!]!) { whatIf(changes: $c, about: {}) { judged } }',
    { c: Array.from({ length: 4_000 }, () => ({ nosuch: 1 })) },
  ),
  asked('variables: a list', '{ __typename }', [1, 2, 3]),
  asked(
    'variables: a size without bounds',
    `query ($n: Int!) { chips(first: $n) { nodes { vendor { chips(first: $n) { nodes { slug } } } } } }`,
    { n: 2_147_483_647 },
  ),
  asked(
    'variables: a default without bounds',
    `query ($n: Int = 100) { chips(first: $n) { nodes { vendor { chips(first: $n) { nodes { slug vendor { slug } } } } } } }`,
  ),
];

export const BOMBS: readonly Bomb[] = [
  ...ALIASES,
  ...FRAGMENTS,
  ...DEPTH,
  ...TOKENS,
  ...BODIES,
  ...BATCHES,
  ...JSON_DEPTH,
  ...DIRECTIVES,
  ...SCHEMA,
  ...VARIABLES,
];
