/** Work that stops while there is time to answer, and lets others in. */
import { expect, test } from 'vitest';
import { Timeout } from '../../src/errors.ts';
import { partOfTime, workUntil } from '../../src/graph/work-until.ts';

function busy(milliseconds: number): void {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
}

test('works on every item in order where there is time', async () => {
  const worked = await workUntil([1, 2, 3], Number.POSITIVE_INFINITY, (n) => n * 2);
  expect(worked).toEqual({ results: [2, 4, 6], whole: true });
});

test('stops at the moment given and keeps what it has', async () => {
  const items = Array.from({ length: 1000 }, (_, index) => index);
  const { results, whole } = await workUntil(items, Date.now() + 60, (n) => {
    busy(5);
    return n;
  });
  expect(whole).toBe(false);
  expect(results.length).toBeGreaterThan(0);
  expect(results).toEqual(items.slice(0, results.length));
});

test('nothing is done once the moment has passed', async () => {
  expect(await workUntil([1], Date.now() - 1, () => 1)).toEqual({ results: [], whole: false });
});

test('others get their turn meanwhile', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await workUntil(
    Array.from({ length: 30 }, () => 5),
    Number.POSITIVE_INFINITY,
    busy,
  );
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});

test('a part of no limit is no limit', () => {
  expect(partOfTime(Number.POSITIVE_INFINITY, 0.5)).toBe(Number.POSITIVE_INFINITY);
  expect(partOfTime(Date.now() + 1000, 0.5)).toBeLessThanOrEqual(Date.now() + 500);
});

test('work for a client that went away stops within a turn', async () => {
  const client = new AbortController();
  let done = 0;
  const work = workUntil(
    Array.from({ length: 1_000 }, () => 0),
    Number.POSITIVE_INFINITY,
    () => {
      const end = performance.now() + 1;
      while (performance.now() < end);
      done += 1;
      if (done === 30) client.abort();
    },
    client.signal,
  );
  await expect(work).rejects.toThrow(Timeout);
  expect(done).toBeLessThan(100);
});
