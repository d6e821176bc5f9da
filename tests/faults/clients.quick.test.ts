/** Clients that never read, or send their body drop by drop: they hold no place, so nobody else notices them. */
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { askFor, fresh } from '../support/faulty.ts';
import { LARGE, postLines } from '../support/raw.ts';

/** Requests worked on at once, and in the queue. */
const PLACES = 2;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ guard: { limits: { concurrent: PLACES, cost: 1_000_000 } } });
});
afterAll(() => app.close());

const SLOW_CLIENTS = 12;

function open(lines: string): Socket {
  const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(lines);
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** What the server says of its work: running requests, and how many were answered so far. */
async function work(): Promise<string> {
  const text = await (await fetch(`${app.url}/metrics`)).text();
  return (text.match(/^chokepoint_requests(\{state="running"|_total\{route="graphql").*$/gm) ?? []).join('\n');
}

/** The connections are there, and stay: no place is taken, and whoever asks is answered. */
async function expectRoom(): Promise<void> {
  // What the sockets hold by themselves is filled first: nothing more is worked on once nothing more is answered.
  const rests = async () => {
    const before = await work();
    await delay(300);
    return before.includes('{state="running"} 0') && before === (await work());
  };
  await expect.poll(rests, { timeout: 15_000 }).toBe(true);
  for (let day = 0; day < 5; day += 1) expect((await askFor(app.url, fresh(day))).status).toBe(200);
}

test('F14 client never reads: its answers hold no place', async () => {
  const { status, text } = await askFor(app.url, LARGE);
  expect(status).toBe(200);
  expect(text.length).toBeGreaterThan(100_000);
  for (let n = 0; n < SLOW_CLIENTS; n += 1) {
    // A hundred answers in one connection, and not a byte of them is taken.
    open(postLines(JSON.stringify({ query: LARGE })).repeat(100)).pause();
  }
  await delay(200);
  await expectRoom();
});

test('F14 slow bodies: what has not arrived holds no place', async () => {
  const sockets = Array.from({ length: SLOW_CLIENTS }, () => open(postLines('{"query": "', 1_000)));
  const drops = setInterval(() => {
    for (const socket of sockets) socket.write('x');
  }, 100);
  onTestFinished(() => clearInterval(drops));
  await delay(200);
  await expectRoom();
});
