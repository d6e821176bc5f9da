/** How many statements a question costs: a number of its shape, not of the size of its answer. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameOf } from '../../src/domain/frame.ts';
import { readRestricted, readRestrictedNear } from '../../src/graph/restricted-hardware.ts';
import { createMemories } from '../../src/neo4j/memory.ts';
import { warmUp } from '../../src/warm-up.ts';
import { startTestApp, type TestApp, TODAY, WIDE } from '../support/app.ts';

/** Fewer than the seed has, so that it counts as a large graph. */
const MOST = 10;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp(WIDE);
});
afterAll(() => app.close());

/** The statements of a question that was answered without an error, once the database has planned them. */
async function statements(query: string): Promise<string[]> {
  await warmUp(app.schema, app.database, [{ query, variables: {} }]);
  app.statements.length = 0;
  await app.ask(query);
  return [...app.statements];
}

const EARLIER = '{ asOf: "2025-06-01", knownOn: "2025-06-01" }';

test('an entity by its slug is one statement', async () => {
  const fields = '{ id slug kind name existence announced isGroup confidence }';
  expect(await statements(`{ company(slug: "nvidia") ${fields} }`)).toEqual(['entitiesByIds']);
  // Several at once are one as well, for each frame.
  const several = `{ a: company(slug: "nvidia") ${fields} b: chip(slug: "h20") ${fields} }`;
  expect(await statements(several)).toEqual(['entitiesByIds']);
  const twoDays = `{ then: company(slug: "nvidia", at: ${EARLIER}) ${fields} now: company(slug: "nvidia") ${fields} }`;
  expect(await statements(twoDays)).toEqual(['entitiesByIds', 'entitiesByIds']);
});

const offerings = (companies: number, chips: number, each: number, at = '') => `
  companies(first: ${companies}, orderBy: { field: CONNECTIONS, direction: DESC }${at}) { nodes { slug name
    chips(first: ${chips}) { nodes { slug name announced
      offeredBy(first: ${each}) { nodes { slug name evidence { locator source { slug title url } } } } } } } }`;

test('companies with chips, their offerings and the documents behind them are four, whatever their number', async () => {
  const four = ['Company.list.CONNECTIONS.DESC', 'Company.chips.nodes', 'Chip.offeredBy.nodes', 'evidenceOfRecords'];
  expect(await statements(`{ ${offerings(20, 5, 5)} }`)).toEqual(four);
  expect(await statements(`{ ${offerings(2, 2, 1)} }`)).toEqual(four);
  const twoDays = await statements(
    `{ ${offerings(20, 5, 5)} then: ${offerings(20, 5, 5, `, at: ${EARLIER}`).trim()} }`,
  );
  expect(twoDays.sort()).toEqual([...four, ...four].sort());
});

test('facts that lead to neighbours are read where edges are asked for, and the neighbours are the same', async () => {
  const nodes = '{ company(slug: "nvidia") { chips(first: 30) { nodes { slug } pageInfo { endCursor } } } }';
  const edges = `{ company(slug: "nvidia") { chips(first: 30) { ...Page pageInfo { endCursor } } } }
    fragment Page on ChipConnection { ... { edges { node { slug } fact { type } } } }`;
  expect(await statements(nodes)).toEqual(['entitiesByIds', 'Company.chips.nodes']);
  expect(await statements(edges)).toEqual(['entitiesByIds', 'Company.chips']);
  interface Answer {
    company: { chips: { nodes?: { slug: string }[]; edges?: { node: { slug: string }; fact: object }[] } };
  }
  const [asNodes, asEdges] = await Promise.all([app.ask<Answer>(nodes), app.ask<Answer>(edges)]);
  const found = asEdges.company.chips.edges ?? [];
  expect(found.map(({ node }) => node)).toEqual(asNodes.company.chips.nodes);
  expect(found).toHaveLength(30);
  expect(found.every(({ fact }) => fact !== null)).toBe(true);
});

test('a list is counted once for each dataset, frame and filter', async () => {
  const list = (filter: string) => `{ companies(first: 1, filter: { ${filter} }) { totalCount nodes { slug } } }`;
  const page = ['Company.list.NAME.ASC'];
  await statements(list('country: [US, CN]'));
  expect(await statements(list('country: [US, CN]'))).toEqual(page);
  expect((await statements(list('country: [JP, NL]'))).sort()).toEqual([...page, 'Company.list.count']);
});

const paths = (from: string, limit: number, to = '') => `{ dependencyPaths(from: "${from}", limit: ${limit},
  to: { restrictedHardware: {${to}} }) { explored complete paths { hops strength restriction
    steps { from { slug } to { slug } fact { type validFrom evidence { source { slug } } } } } } }`;

test('ten paths to restricted hardware are four, once the hardware of the day and destination is known', async () => {
  const four = ['entityWithOwners', 'paths.ACCESS.6', 'pathSteps', 'evidenceOfRecords'];
  await statements(paths('bytedance', 10));
  expect(await statements(paths('bytedance', 10))).toEqual(four);
  expect(await statements(paths('bytedance', 1))).toEqual(four);
  // Another company of the same country asks about the same hardware.
  expect(await statements(paths('tencent', 10))).toEqual(four);
  // Another destination is judged anew.
  expect(await statements(paths('tencent', 10, 'destination: "AE"'))).toContain('transactionRecord');
});

test('where there are too many chips, those in reach are judged, each once, as when all are', async () => {
  const names: string[] = [];
  const memory = createMemories(10).of('a version');
  const reader = app.database.reader({ memory, onStatement: (name) => names.push(name) });
  const frame = frameOf(null, TODAY);
  const question = { destination: 'CN', mode: 'ENFORCED' } as const;
  const ask = (slugs: readonly string[]) =>
    readRestrictedNear(reader, frame, question, async () => new Set(slugs), MOST);
  const all = await readRestricted(app.database.reader(), frame, question);
  const [first, second] = [
    ['h20', 'h200-sxm', 'l4'],
    ['a100', 'h200-sxm', 'jetson-thor-t5000', 'h20'],
  ];
  for (const slugs of [first, second, second]) {
    names.length = 0;
    const { chips, complete, onlyNear } = await ask(slugs);
    const expected = all.chips.filter(({ slug }) => slugs.includes(slug));
    expect(chips).toEqual(expected.map(({ slug, outcome, because }) => ({ slug, outcome, because })));
    expect({ complete, onlyNear }).toEqual({ complete: true, onlyNear: true });
  }
  expect(names).toEqual([]);
  // A company on a list restricts everything: by itself, or by who receives it.
  const huawei = { ...question, consignee: 'huawei' };
  const everything = await readRestricted(app.database.reader(), frame, huawei);
  const byParty = everything.chips.find(({ because }) => because === 'PARTY')?.slug ?? '';
  const slugs = [...second, byParty];
  const listed = await readRestrictedNear(reader, frame, huawei, async () => new Set(slugs), MOST);
  const expected = everything.chips.filter(({ slug }) => slugs.includes(slug));
  expect(expected.map(({ because }) => because)).toContain('PARTY');
  expect(listed.chips).toEqual(expected.map(({ slug, outcome, because }) => ({ slug, outcome, because })));
});

test('what is kept answers as if it was not', async () => {
  const fresh = await startTestApp(WIDE);
  try {
    expect(await fresh.ask(paths('bytedance', 50))).toEqual(await app.ask(paths('bytedance', 50)));
  } finally {
    await fresh.close();
  }
});
