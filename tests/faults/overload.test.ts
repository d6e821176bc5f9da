/**
 * Five times as many requests as the server can answer: those it takes are answered at nearly the rate and in nearly the
 * time of its best, the others are told at once to come back, and two seconds later all is as before. The load talks to
 * this machine only, and stops by itself. What was measured lies beside this file.
 */
import { writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

/** How long each load lasts. */
const LOAD_MS = 8_000;

/** Requests at once that the server works on here: fewer than by default, since the load runs on the same machine. */
const PLACES = 16;

const TIMES = 5;

interface Answered {
  readonly status: number;
  readonly ms: number;
  readonly retryAfter: string | undefined;
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ guard: { limits: { ...DEFAULT_LIMITS, concurrent: PLACES } } });
}, 120_000);
afterAll(() => app.close());

/** Questions of different weight, none twice in a row with the same variables. */
function question(n: number): string {
  const day = new Date(Date.UTC(2024, 0, 1 + (n % 900))).toISOString().slice(0, 10);
  const at = `at: { asOf: "${day}" }`;
  const texts = [
    `{ company(slug: "nvidia", ${at}) { name slug country { code } } }`,
    `{ chips(first: 20, ${at}) { nodes { name vendor { name } evidence { source { title } } } } }`,
    `{ dependencyPaths(from: "bytedance", to: { kind: CHIP }, maxHops: 3, limit: 5, ${at}) { paths { sentence } } }`,
    `{ search(text: "ascend ${n % 50}", first: 10) { nodes { slug name } } }`,
  ];
  return texts[n % texts.length] ?? '';
}

function ask(agent: Agent, n: number): Promise<Answered> {
  const start = performance.now();
  const body = JSON.stringify({ query: question(n) });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${app.url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          ms: performance.now() - start,
          retryAfter: response.headers['retry-after'],
        }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** So many clients, each asking again as soon as it has its answer. */
async function closedLoad(clients: number): Promise<Answered[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const end = performance.now() + LOAD_MS;
  const answers: Answered[] = [];
  let n = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      n += 1;
      answers.push(await ask(agent, n));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return answers;
}

/** So many requests a second, whether or not the ones before were answered. */
async function openLoad(perSecond: number): Promise<Answered[]> {
  const agent = new Agent({ keepAlive: true });
  const start = performance.now();
  const pending: Promise<Answered>[] = [];
  while (performance.now() - start < LOAD_MS) {
    const due = Math.floor(((performance.now() - start) / 1_000) * perSecond);
    while (pending.length < due) pending.push(ask(agent, pending.length));
    await delay(5);
  }
  const answers = await Promise.all(pending);
  agent.destroy();
  return answers;
}

function percentile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const timesOf = (answers: readonly Answered[]): number[] => answers.map(({ ms }) => ms);

test('five times the capacity', async () => {
  await closedLoad(PLACES);
  const peak = (await closedLoad(PLACES)).filter(({ status }) => status === 200);
  const peakRate = (peak.length / LOAD_MS) * 1_000;
  const all = await openLoad(peakRate * TIMES);
  const accepted = all.filter(({ status }) => status === 200);
  const refused = all.filter(({ status }) => status === 503 || status === 429);
  await delay(2_000);
  const after = await closedLoad(PLACES);
  const result = {
    peakRate: Math.round(peakRate),
    acceptedRate: Math.round((accepted.length / LOAD_MS) * 1_000),
    refusedRate: Math.round((refused.length / LOAD_MS) * 1_000),
    other: all.length - accepted.length - refused.length,
    p99Peak: Math.round(percentile(timesOf(peak), 0.99)),
    p99Accepted: Math.round(percentile(timesOf(accepted), 0.99)),
    p50Refused: Math.round(percentile(timesOf(refused), 0.5)),
    p99Refused: Math.round(percentile(timesOf(refused), 0.99)),
    rateAfter: Math.round((after.filter(({ status }) => status === 200).length / LOAD_MS) * 1_000),
  };
  writeFileSync(new URL('overload.result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
  expect(result.other).toBe(0);
  expect(refused.length).toBeGreaterThan(accepted.length);
  expect(refused.every(({ retryAfter }) => retryAfter === '1')).toBe(true);
  expect(app.failures).toEqual([]);
  expect(after.every(({ status }) => status === 200)).toBe(true);
}, 120_000);
