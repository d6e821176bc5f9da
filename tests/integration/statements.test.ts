/** How many statements a question costs: a number of its shape, not of the size of its answer. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { warmUp } from '../../src/warm-up.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
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
  const four = ['Company.list.CONNECTIONS.DESC', 'Company.chips', 'Chip.offeredBy', 'evidenceOfRecords'];
  expect(await statements(`{ ${offerings(20, 5, 5)} }`)).toEqual(four);
  expect(await statements(`{ ${offerings(2, 2, 1)} }`)).toEqual(four);
  const twoDays = await statements(
    `{ ${offerings(20, 5, 5)} then: ${offerings(20, 5, 5, `, at: ${EARLIER}`).trim()} }`,
  );
  expect(twoDays.sort()).toEqual([...four, ...four].sort());
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

test('what is kept answers as if it was not', async () => {
  const fresh = await startTestApp();
  try {
    expect(await fresh.ask(paths('bytedance', 50))).toEqual(await app.ask(paths('bytedance', 50)));
  } finally {
    await fresh.close();
  }
});
