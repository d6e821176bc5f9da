/** 20,000 generated queries, and every tenth of them by both executors. What came back is counted beside it. */
import { expect, test } from 'vitest';
import { startTestApp } from '../support/app.ts';
import { isSameOutcome, twoExecutors } from '../support/both-executors.ts';
import { coordinatesOf, createQueryGenerator } from '../support/generated-queries.ts';
import { readPools } from '../support/query-values.ts';
import { askGenerated } from '../support/run-generated.ts';
import { eachOf, isHealthy } from '../support/sent.ts';

const QUERIES = 20_000;

/** Shares no factor with the number of fields: every field is among those that both executors answer. */
const EVERY = 10;

test('no answer says that the server failed, breaks the schema or gives anything away', async () => {
  const app = await startTestApp();
  const pools = await readPools(app);
  const numbers = Array.from({ length: QUERIES }, (_, number) => number);
  const { problems, ...counted } = await askGenerated(app, pools, numbers, 4);
  expect(problems).toEqual([]);
  const ofSchema = coordinatesOf(app.schema).length;
  expect(counted.fields).toBe(ofSchema);
  const [make, executors] = [createQueryGenerator(app.schema, pools), twoExecutors(app)];
  const differing: number[] = [];
  const both = numbers.filter((number) => number % EVERY === 0);
  await eachOf(both, 2, async (number) => {
    const { expected, got } = await executors(make(number));
    if (!isSameOutcome(expected, got)) differing.push(number);
  });
  expect(differing).toEqual([]);
  expect(await isHealthy(app)).toBe(true);
  await app.close();
  const result = { ...counted, fieldsOfTheSchema: ofSchema, byBothExecutors: both.length, problems: 0 };
  await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot('generated-queries.result.json');
}, 10_800_000);
