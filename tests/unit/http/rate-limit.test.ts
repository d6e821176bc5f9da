import { describe, expect, test } from 'vitest';
import { createBuckets } from '../../../src/http/rate-limit.ts';

const RATE = { perSecond: 20, burst: 60 };

function takeMany(buckets: ReturnType<typeof createBuckets>, count: number, now: number, client = 'a'): number {
  return Array.from({ length: count }, () => buckets.take(client, RATE, now)).filter(Boolean).length;
}

describe('a bucket', () => {
  test('gives a burst at once, and not one more', () => {
    const buckets = createBuckets();
    expect(takeMany(buckets, 61, 0)).toBe(60);
    expect(buckets.look('a', RATE, 0)).toEqual({ remaining: 0, nextInMs: 50, fullInMs: 3_000 });
  });

  test('fills at its rate: one more at 50 ms, none a moment before', () => {
    const buckets = createBuckets();
    takeMany(buckets, 60, 0);
    expect(buckets.take('a', RATE, 49)).toBe(false);
    expect(buckets.take('a', RATE, 50)).toBe(true);
    expect(buckets.take('a', RATE, 50)).toBe(false);
  });

  test('keeps up 20 a second for ever, and holds no more than the burst', () => {
    const buckets = createBuckets();
    takeMany(buckets, 60, 0);
    for (let second = 1; second <= 10; second += 1) expect(takeMany(buckets, 30, second * 1_000)).toBe(20);
    expect(takeMany(buckets, 100, 3_600_000)).toBe(60);
  });

  test('refusals cost nothing: who hammers is let in as soon as a second passes', () => {
    const buckets = createBuckets();
    takeMany(buckets, 1_000, 0);
    expect(takeMany(buckets, 1_000, 1_000)).toBe(20);
  });

  test('of one client is not that of another', () => {
    const buckets = createBuckets();
    takeMany(buckets, 60, 0);
    expect(buckets.take('b', RATE, 0)).toBe(true);
  });

  test('looking takes nothing', () => {
    const buckets = createBuckets();
    buckets.take('a', RATE, 0);
    for (let n = 0; n < 5; n += 1) expect(buckets.look('a', RATE, 0).remaining).toBe(59);
    expect(buckets.look('never seen', RATE, 0)).toEqual({ remaining: 60, nextInMs: 0, fullInMs: 0 });
  });

  test('a clock that goes back gives nothing away', () => {
    const buckets = createBuckets();
    takeMany(buckets, 60, 1_000);
    expect(buckets.take('a', RATE, 0)).toBe(false);
  });
});

test('many clients cost a bounded memory; the one that asked longest ago is forgotten', () => {
  const buckets = createBuckets(3);
  takeMany(buckets, 60, 0, 'a');
  for (const other of ['b', 'c']) buckets.take(other, RATE, 1);
  expect(buckets.take('a', RATE, 2)).toBe(false);
  buckets.take('d', RATE, 3);
  expect(buckets.look('b', RATE, 3).remaining).toBe(60);
  expect(buckets.look('a', RATE, 3).remaining).toBe(0);
});
