/** The server is asked to stop while 200 requests are in flight: it says so first, answers them all, and leaves nothing. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRunning } from '../../src/neo4j/managed/process.ts';
import { readState } from '../../src/neo4j/managed/state.ts';
import { askFor } from '../support/faulty.ts';
import type { Started } from '../support/start.ts';
import { type StartFolder, startFolder } from '../support/start-folder.ts';

const IN_FLIGHT = 200;

/** Between "not ready" and closing. */
const STOP_DELAY_MS = 1_000;

/** That, 10 s for running requests, 20 s for Neo4j. */
const STOPPED_WITHIN_MS = 31_000;

let own: StartFolder;
let server: Started;
let url = '';
beforeAll(async () => {
  own = await startFolder();
  url = `http://localhost:${own.port}`;
  server = own.start('serve', {
    STOP_DELAY_MS: String(STOP_DELAY_MS),
    // A place for those who come while these are under way, too.
    MAX_CONCURRENT: String(IN_FLIGHT + 10),
    // What ends in the grace time is what is looked at here, not what ends by the deadline.
    DEADLINE_MS: '20000',
    RESPONSE_CACHE: 'off',
  });
  await server.printed(/To stop/);
}, 300_000);
afterAll(() => own.remove());

async function underWay(): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/chokepoint_requests\{state="running"\} (\d+)/.exec(text)?.[1]);
}

/** All together a second of work or two, each on another day. */
function question(n: number): string {
  const day = new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
  return `{ chips(first: 20, at: { asOf: "${day}" }) { nodes { slug name vendor { slug } evidence { source { title } } } } }`;
}

test('F15 SIGTERM with 200 requests in flight: not ready first, none dropped, exit 0, Neo4j stopped', async () => {
  const neo4j = readState(own.folder);
  expect(neo4j !== undefined && isRunning(neo4j)).toBe(true);
  const asked = Promise.all(Array.from({ length: IN_FLIGHT }, (_, n) => askFor(url, question(n))));
  while ((await underWay()) < IN_FLIGHT / 2) await delay(10);
  const start = performance.now();
  server.kill('SIGTERM');
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status, { interval: 5 }).toBe(503);
  expect(await underWay()).toBeGreaterThan(0);
  // A balancer has not noticed yet: who comes now is answered like the others.
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ reasons: [{ code: 'STOPPING' }] });
  expect((await askFor(url, '{ dataset { version } }')).status).toBe(200);
  const replies = await asked;
  expect(replies.filter(({ status, code }) => status !== 200 || code !== undefined)).toEqual([]);
  expect(replies.filter(({ answer }) => answer.data?.chips)).toHaveLength(IN_FLIGHT);
  expect(await server.ended, server.output()).toBe(0);
  expect(performance.now() - start).toBeLessThan(STOPPED_WITHIN_MS);
  expect(server.output()).toMatch(/Stopped\.\s*$/);
  expect(neo4j !== undefined && isRunning(neo4j)).toBe(false);
  await expect(fetch(`${url}/livez`)).rejects.toThrow();
}, 120_000);
