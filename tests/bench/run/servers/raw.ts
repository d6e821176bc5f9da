/**
 * The same Cypher through the raw driver on node:http: what is left when GraphQL is taken away. Each address answers one
 * workload and nothing else, with the statements of `src/graph` and as little code as makes the same JSON of their rows.
 */
import type { Session } from 'neo4j-driver';
import { frameOf } from '../../../../src/domain/frame.ts';
import { foldName } from '../../../../src/domain/names.ts';
import { OTHER_WAY, WAYS } from '../../../../src/domain/paths.ts';
import { searchText } from '../../../../src/domain/search-text.ts';
import { kindToApi, ROUTES } from '../../../../src/domain/vocabulary.ts';
import { dependentsHop } from '../../../../src/graph/dependents.ts';
import { entitiesByIds } from '../../../../src/graph/entities.ts';
import { evidenceOfRecords } from '../../../../src/graph/evidence.ts';
import { frameParams } from '../../../../src/graph/frame.ts';
import { countryId, LIST_QUERIES } from '../../../../src/graph/lists.ts';
import { PATH_QUERIES, pathSteps } from '../../../../src/graph/path-queries.ts';
import { RELATED_QUERIES } from '../../../../src/graph/related.ts';
import { type RestrictedChips, readRestricted } from '../../../../src/graph/restricted-hardware.ts';
import { RANKS, searchNames } from '../../../../src/graph/search.ts';
import { openDatabase } from '../../../../src/neo4j/database.ts';
import { given, type Query } from '../../../../src/neo4j/query.ts';
import { listen, openDriver, readJson } from './listen.ts';

type Row = Record<string, unknown>;

const driver = openDriver();
const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
const database = openDatabase({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD });

const frame = () => frameParams(frameOf(null, new Date().toISOString().slice(0, 10)));

async function read(query: Query<unknown>, params: Row): Promise<Row[]> {
  const session: Session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(query.text, given(params));
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

function grouped(rows: readonly Row[], column: string): ReadonlyMap<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group === undefined) groups.set(row[column], [row]);
    else group.push(row);
  }
  return groups;
}

const shortEntity = (row: Row) => ({
  slug: row.e_id,
  name: row.e_nameEn,
  confidence: row.e_confidence,
  announced: row.e_announcedAsGiven,
});

async function company({ slug }: Row): Promise<Row> {
  const [row] = await read(entitiesByIds, { ids: [slug] });
  if (row === undefined) return { company: null };
  return {
    company: {
      slug: row.e_id,
      kind: kindToApi(row.e_kind as string),
      name: row.e_nameEn,
      names: { en: row.e_nameEn, zh: row.e_nameZh },
      confidence: row.e_confidence,
      announced: row.e_announcedAsGiven,
      note: row.e_note,
    },
  };
}

const NO_FILTER = {
  ...{ announcedFrom: null, announcedUntil: null, isGroup: null, country: null, role: null, listedOn: null },
  afterId: null,
};

/** The first so many neighbours by a field, by parent. */
async function neighbours(field: string, parents: readonly unknown[], first: number) {
  const query = RELATED_QUERIES.get(field)?.nodes;
  if (query === undefined) throw new Error(`no field ${field}`);
  const rows = await read(query, { parents, afterWeight: null, afterId: null, take: first + 1, ...frame() });
  return new Map([...grouped(rows, 'parent')].map(([parent, all]) => [parent, all.slice(0, first)] as const));
}

async function nested(): Promise<Row> {
  const list = LIST_QUERIES.Company.list.CONNECTIONS.DESC;
  const companies = (
    await read(list, { ...NO_FILTER, afterKey: Number.POSITIVE_INFINITY, take: 21, ...frame() })
  ).slice(0, 20);
  const chips = await neighbours(
    'Company.chips',
    companies.map((row) => row.e_id),
    5,
  );
  const chipIds = new Set([...chips.values()].flat().map((row) => row.e_id));
  const offerings = await neighbours('Chip.offeredBy', [...chipIds], 5);
  const offeringIds = new Set([...offerings.values()].flat().map((row) => row.e_id));
  const evidence = grouped(await read(evidenceOfRecords, { ids: [...offeringIds] }), 'factId');
  const passage = (row: Row) => ({
    locator: row.locator,
    source: { slug: row.s_id, title: row.s_title, publisher: row.s_publisher, url: row.s_url },
  });
  const offering = (row: Row) => ({ ...shortEntity(row), evidence: (evidence.get(row.e_id) ?? []).map(passage) });
  const chip = (row: Row) => ({
    ...shortEntity(row),
    offeredBy: { nodes: (offerings.get(row.e_id) ?? []).map(offering) },
  });
  const nodes = companies.map((row) => ({
    ...shortEntity(row),
    chips: { nodes: (chips.get(row.e_id) ?? []).map(chip) },
  }));
  return { companies: { nodes } };
}

/** Lengths are kept, as they are with us. */
const counts = new Map<string, number>();

async function countOf(params: Row): Promise<number> {
  const key = JSON.stringify(params);
  const known = counts.get(key) ?? Number((await read(LIST_QUERIES.Company.count, params))[0]?.count);
  counts.set(key, known);
  return known;
}

async function page({ country, after }: Row): Promise<Row> {
  const params = { ...NO_FILTER, country: (country as string[]).map(countryId), ...frame() };
  const [, afterKey = '', afterId = null] =
    after === null ? [] : JSON.parse(Buffer.from(after as string, 'base64url').toString());
  const [rows, totalCount] = await Promise.all([
    read(LIST_QUERIES.Company.list.NAME.ASC, { ...params, afterKey, afterId, take: 21 }),
    countOf(params),
  ]);
  const nodes = rows.slice(0, 20).map((row) => ({ slug: row.e_id, name: row.e_nameEn, confidence: row.e_confidence }));
  const last = rows[nodes.length - 1];
  const endCursor = Buffer.from(JSON.stringify(['Company.NAME.ASC', last?.key, last?.e_id])).toString('base64url');
  return {
    companies: { totalCount, pageInfo: { hasNextPage: rows.length > 20, endCursor }, nodes },
  };
}

interface PathFound {
  readonly best: readonly (readonly [readonly string[], readonly string[], boolean, string])[];
  readonly distinct: number;
}

/** The restricted set is kept, as it is with us: what a request needs of the database is the search and its steps. */
const restricted = new Map<string, Promise<RestrictedChips>>();

function restrictedFor(destination: string): Promise<RestrictedChips> {
  const known = restricted.get(destination);
  if (known !== undefined) return known;
  const day = frameOf(null, new Date().toISOString().slice(0, 10));
  const found = readRestricted(database.reader(), day, { destination, mode: 'ENFORCED' });
  restricted.set(destination, found);
  return found;
}

async function paths({ from, destination }: Row): Promise<Row> {
  const { chips } = await restrictedFor(destination as string);
  const targets = chips.filter(({ because }) => because === 'ITEM');
  const hedges = ['STATED', 'REPORTED', 'ALLEGED', 'ESTIMATE', 'FORECAST', 'INFERRED'];
  const filters = { minRank: 1, hedges, diversionHedges: hedges, ...frame() };
  const query = PATH_QUERIES.ACCESS[5];
  if (query === undefined) throw new Error('there is a search of six hops');
  const [[start], [row]] = await Promise.all([
    read(entitiesByIds, { ids: [from] }),
    read(query, {
      ...filters,
      from,
      targets: targets.map(({ slug }) => slug),
      kind: null,
      open: targets.filter(({ outcome }) => outcome === 'UNDETERMINED').map(({ slug }) => slug),
      types: null,
      ways: [...WAYS.map(({ way }) => way), OTHER_WAY],
      order: ['STRENGTH', 'LENGTH'],
      distinctBy: null,
      cap: 20_000,
      take: 10,
    }),
  ]);
  if (start === undefined) throw new Error('it starts at a company');
  const { best, distinct } = row as unknown as PathFound;
  const pairs = best.flatMap(([ids, types]) => types.map((type, hop) => ({ from: ids[hop], type, to: ids[hop + 1] })));
  const key = (step: Row) => `${step.from} ${step.type} ${step.to}`;
  const steps = [...new Map(pairs.map((step) => [key(step), step])).values()];
  const facts = new Map<string, Row>();
  for (const fact of steps.length === 0 ? [] : await read(pathSteps, { steps, ...filters })) {
    const place = key({ from: fact.f_from, type: fact.f_type, to: fact.f_to });
    if (!facts.has(place)) facts.set(place, fact);
  }
  const step = (ids: readonly string[], type: string, hop: number) => {
    const fact = facts.get(key({ from: ids[hop], type, to: ids[hop + 1] }));
    return {
      from: { slug: ids[hop] },
      fact: { type, validFrom: fact?.f_validFrom, confidence: fact?.f_confidence },
      to: { slug: ids[hop + 1] },
    };
  };
  const complete = distinct <= 10;
  return {
    dependencyPaths: {
      complete,
      stoppedBecause: complete ? 'ALL_FOUND' : 'LIMIT',
      paths: best.map(([ids, types, documented]) => ({
        hops: types.length,
        strength: documented ? 'DOCUMENTED' : 'POSSIBLE',
        steps: types.map((type, hop) => step(ids, type, hop)),
      })),
    },
  };
}

async function dependents({ of }: Row): Promise<Row> {
  const hopsTo = new Map<string, number>();
  const seen = new Set<string>();
  let targets: Row[] = [{ id: of, sells: false, isTarget: true }];
  for (let hops = 1; hops <= 4 && targets.length > 0; hops += 1) {
    const rows = await read(dependentsHop, { targets, types: ROUTES.ALL, minRank: 1, ...frame() });
    targets = [];
    for (const { id, sells } of rows) {
      if (id === of || seen.has(`${id} ${sells}`) || seen.has(`${id} true`)) continue;
      seen.add(`${id} ${sells}`);
      targets.push({ id, sells, isTarget: false });
      if (!hopsTo.has(id as string)) hopsTo.set(id as string, hops);
    }
  }
  const order = [...hopsTo].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const page = order.slice(0, 100);
  const rows = await read(entitiesByIds, { ids: page.map(([id]) => id) });
  const names = new Map(rows.map((row) => [row.e_id, row.e_nameEn]));
  const edges = page.map(([id, hops]) => ({ hops, node: { slug: id, name: names.get(id) } }));
  return { dependents: { totalCount: order.length, complete: true, stoppedBecause: 'ALL_FOUND', edges } };
}

const MATCHES = ['FUZZY', 'WORDS', 'PREFIX', 'EXACT'];

async function search({ text }: Row): Promise<Row> {
  const { words, fuzzy, codes } = searchText(text as string);
  const inBoth = (query: string) => (query === '' ? '"\u0000"' : `words:(${query})^100 OR makerWords:(${query})`);
  const rows = await read(searchNames, {
    ...{ folded: foldName(text as string), words: inBoth(words), fuzzy: inBoth(fuzzy), codes, names: 500 },
    ...{ ranks: RANKS, kinds: null, ...frame() },
  });
  const edges = rows.slice(0, 20).map((row) => ({
    match: MATCHES[row.match as number],
    node: { slug: row.e_id, name: row.e_nameEn },
  }));
  return { search: { totalCount: rows.length, edges } };
}

const ANSWERS: Readonly<Record<string, (variables: Row) => Promise<Row>>> = {
  '/W1': company,
  '/W2': nested,
  '/W3': page,
  '/W4': paths,
  '/W5': dependents,
  '/W6': search,
};

await listen(async (request, response) => {
  const { variables = {} } = await readJson(request);
  const answer = ANSWERS[request.url ?? ''];
  if (answer === undefined) {
    response.writeHead(404).end();
    return;
  }
  try {
    const body = JSON.stringify({ data: await answer(variables as Row) });
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      .end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
