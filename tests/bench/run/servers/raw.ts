/**
 * The same Cypher through the raw driver on node:http: what is left when GraphQL is taken away. Each address answers one
 * workload and nothing else, with the statements of `src/graph` and as little code as makes the same JSON of their rows.
 */
import type { Session } from 'neo4j-driver';
import { frameOf } from '../../../../src/domain/frame.ts';
import { kindToApi } from '../../../../src/domain/vocabulary.ts';
import { entitiesByIds } from '../../../../src/graph/entities.ts';
import { evidenceOfRecords } from '../../../../src/graph/evidence.ts';
import { frameParams } from '../../../../src/graph/frame.ts';
import { countryId, LIST_QUERIES } from '../../../../src/graph/lists.ts';
import { RELATED_QUERIES } from '../../../../src/graph/related.ts';
import type { Query } from '../../../../src/neo4j/query.ts';
import { listen, openDriver, readJson } from './listen.ts';

type Row = Record<string, unknown>;

const driver = openDriver();

const frame = () => frameParams(frameOf(null, new Date().toISOString().slice(0, 10)));

async function read(query: Query<unknown>, params: Row): Promise<Row[]> {
  const session: Session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(query.text, params);
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
  ...{ afterKey: null, afterId: null },
};

/** The first so many neighbours by a field, by parent. */
async function neighbours(field: string, parents: readonly unknown[], first: number) {
  const query = RELATED_QUERIES.get(field)?.list;
  if (query === undefined) throw new Error(`no field ${field}`);
  const rows = await read(query, { parents, afterWeight: null, afterId: null, take: first + 1, ...frame() });
  const byParent = [...grouped(rows, 'parent')].map(
    ([parent, all]) => [parent, [...grouped(all, 'e_id').values()].map(([row]) => row as Row).slice(0, first)] as const,
  );
  return new Map(byParent);
}

async function nested(): Promise<Row> {
  const list = LIST_QUERIES.Company.list.CONNECTIONS.DESC;
  const companies = (await read(list, { ...NO_FILTER, take: 21, ...frame() })).slice(0, 20);
  const chips = await neighbours('Company.chips', companies.map((row) => row.e_id), 5);
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

async function page({ country, after }: Row): Promise<Row> {
  const params = { ...NO_FILTER, country: (country as string[]).map(countryId), ...frame() };
  const [, afterKey = null, afterId = null] =
    after === null ? [] : JSON.parse(Buffer.from(after as string, 'base64url').toString());
  const [rows, counts] = await Promise.all([
    read(LIST_QUERIES.Company.list.NAME.ASC, { ...params, afterKey, afterId, take: 21 }),
    read(LIST_QUERIES.Company.count, params),
  ]);
  const nodes = rows.slice(0, 20).map((row) => ({ slug: row.e_id, name: row.e_nameEn, confidence: row.e_confidence }));
  const last = rows[nodes.length - 1];
  const endCursor = Buffer.from(JSON.stringify(['Company.NAME.ASC', last?.key, last?.e_id])).toString('base64url');
  return {
    companies: { totalCount: counts[0]?.count, pageInfo: { hasNextPage: rows.length > 20, endCursor }, nodes },
  };
}

const ANSWERS: Readonly<Record<string, (variables: Row) => Promise<Row>>> = {
  '/W1': company,
  '/W2': nested,
  '/W3': page,
};

await listen(async (request, response) => {
  const { variables = {} } = await readJson(request);
  const answer = ANSWERS[request.url ?? ''];
  if (answer === undefined) {
    response.writeHead(404).end();
    return;
  }
  const body = JSON.stringify({ data: await answer(variables as Row) });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
});
