/**
 * Five times as many requests as the server can answer: those it takes are answered at nearly the rate and in nearly the
 * time of its best, the others are told at once to come back, and two seconds later all is as before. The load talks to
 * this machine only, and stops by itself. What was measured lies beside this file.
 */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

/** How long each load lasts. */
const LOAD_MS = 8_000;

/** Requests at once that the server works on here: fewer than by default, since the load runs on the same machine. */
const PLACES = 16;

const TIMES = 5;

/** Of the peak rate: what accepted answers keep, and what is there again afterwards. */
const KEPT_SHARE = 0.9;

/** Of an accepted answer at the peak. */
const SLOWER_AT_MOST = 2;

const REFUSED_WITHIN_MS = 100;

/** All is as before after this. */
const NORMAL_AGAIN_MS = 2_000;

/** Some 30 bytes for each of at most a million answers. */
const MOST_OUTPUT = 30_000_000;

const run = promisify(execFile);

interface Answered {
  readonly status: number;
  readonly ms: number;
  readonly retryAfter: string | null;
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ guard: { limits: { ...DEFAULT_LIMITS, concurrent: PLACES } } });
}, 300_000);
afterAll(() => app.close());

/** Runs a load in a process of its own. */
async function load(kind: 'closed' | 'open', amount: number): Promise<Answered[]> {
  const script = new URL('../support/load.mjs', import.meta.url).pathname;
  const { stdout } = await run(process.execPath, [script, app.url, kind, String(amount), String(LOAD_MS)], {
    maxBuffer: MOST_OUTPUT,
  });
  const answers = JSON.parse(stdout) as [number, number, string | null][];
  return answers.map(([status, ms, retryAfter]) => ({ status, ms, retryAfter }));
}

function percentile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const timesOf = (answers: readonly Answered[]): number[] => answers.map(({ ms }) => ms);
const answeredOf = (answers: readonly Answered[]): Answered[] => answers.filter(({ status }) => status === 200);
const perSecond = (answers: readonly Answered[]): number => (answers.length / LOAD_MS) * 1_000;

test('five times the capacity', async () => {
  await load('closed', PLACES);
  const peak = answeredOf(await load('closed', PLACES));
  const peakRate = perSecond(peak);
  const all = await load('open', peakRate * TIMES);
  const accepted = answeredOf(all);
  const refused = all.filter(({ status }) => status === 503 || status === 429);
  await delay(NORMAL_AGAIN_MS);
  const after = await load('closed', PLACES);
  const result = {
    peakRate: Math.round(peakRate),
    offeredRate: Math.round(perSecond(all)),
    acceptedRate: Math.round(perSecond(accepted)),
    refusedRate: Math.round(perSecond(refused)),
    other: all.length - accepted.length - refused.length,
    p99Peak: Math.round(percentile(timesOf(peak), 0.99)),
    p99Accepted: Math.round(percentile(timesOf(accepted), 0.99)),
    p50Refused: Math.round(percentile(timesOf(refused), 0.5)),
    p99Refused: Math.round(percentile(timesOf(refused), 0.99)),
    slowestRefused: Math.round(percentile(timesOf(refused), 1)),
    rateAfter: Math.round(perSecond(answeredOf(after))),
    p99After: Math.round(percentile(timesOf(answeredOf(after)), 0.99)),
  };
  writeFileSync(new URL('overload.result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
  expect(app.failures).toEqual([]);
  expect(result.other).toBe(0);
  // It was an overload at all.
  expect(result.offeredRate).toBeGreaterThan(peakRate * (TIMES - 1));
  expect(refused.length).toBeGreaterThan(accepted.length);
  expect(refused.every(({ retryAfter }) => retryAfter === '1')).toBe(true);
  expect(result.acceptedRate).toBeGreaterThanOrEqual(peakRate * KEPT_SHARE);
  expect(result.p99Accepted).toBeLessThanOrEqual(result.p99Peak * SLOWER_AT_MOST);
  expect(result.slowestRefused).toBeLessThanOrEqual(REFUSED_WITHIN_MS);
  expect(after.every(({ status }) => status === 200)).toBe(true);
  expect(result.rateAfter).toBeGreaterThanOrEqual(peakRate * KEPT_SHARE);
}, 300_000);
