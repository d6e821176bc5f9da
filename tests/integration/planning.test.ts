import { afterAll, describe, expect, test } from 'vitest';
import { Timeout } from '../../src/errors.ts';
import { defineQuery } from '../../src/neo4j/query.ts';
import { openTestDatabase } from '../support/app.ts';

const database = openTestDatabase();
afterAll(() => database.close());

/** A statement that Neo4j has not seen yet, asked so many times at once. */
async function askAtOnce(text: string, times: number, params: (index: number) => Record<string, unknown>) {
  const query = defineQuery<{ readonly value: unknown }>(text);
  let sent = 0;
  const reader = database.reader({ onStatement: () => (sent += 1) });
  const answers = Array.from({ length: times }, (_, index) => reader.read(query, params(index)));
  await Promise.resolve();
  const sentAtOnce = sent;
  return { sentAtOnce, settled: await Promise.allSettled(answers), sent: () => sent };
}

describe('a statement that is new to Neo4j', () => {
  test('is sent once, and by all others when there is a plan, whatever the types of their values', async () => {
    const values = [null, 1, 'text', ['a', 'list'], true];
    const asked = await askAtOnce('// plannedOnce\n RETURN $value AS value', values.length, (index) => ({
      value: values[index],
    }));
    expect(asked.sentAtOnce).toBe(1);
    expect(asked.settled.map((each) => each.status === 'fulfilled' && each.value[0]?.value)).toEqual(values);
    expect(asked.sent()).toBe(values.length);
    expect((await askAtOnce('// plannedOnce\n RETURN $value AS value', 3, () => ({ value: 1 }))).sentAtOnce).toBe(3);
  });

  test('is tried by the next where the first fails', async () => {
    const asked = await askAtOnce('// plannedNever\n RETURN nothing', 3, () => ({}));
    expect(asked.sentAtOnce).toBe(1);
    expect(asked.settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(asked.sent()).toBe(3);
  });

  test('is waited for no longer than the deadline', async () => {
    const query = defineQuery('// plannedSlowly\n UNWIND range(1, 100000000) AS n WITH n WHERE n % 7 = 8 RETURN n');
    const patient = database.reader({ deadlineAt: Date.now() + 1_000 }).read(query, {});
    let sent = 0;
    const hasty = database.reader({ deadlineAt: Date.now() + 1, onStatement: () => (sent += 1) }).read(query, {});
    await expect(hasty).rejects.toThrow(Timeout);
    expect(sent).toBe(0);
    await expect(patient).rejects.toThrow(Timeout);
  });
});
