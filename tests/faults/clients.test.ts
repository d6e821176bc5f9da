/** How long clients are borne that never read, or send their body drop by drop. */
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { LARGE, postLines } from '../support/raw.ts';

/** Node looks after 20 s, and once more after 20 where bytes had moved since the look before. */
const STALLED_MS = 20_000;

/** Until the answers that nobody reads fill what the system keeps for them. */
const MAKING_MS = 20_000;

const BEGUN_MS = 200;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ guard: { limits: { cost: 1_000_000 } } });
});
afterAll(() => app.close());

test('F14 client that never reads is cut off after 20 to 40 s, one that sends too slowly after 10 s', async () => {
  const port = Number(new URL(app.url).port);
  const start = performance.now();
  const slow = connect(port, '127.0.0.1');
  let told = '';
  slow.on('data', (chunk) => {
    told += String(chunk);
  });
  slow.on('error', () => undefined);
  slow.write(postLines('{"query": "', 1_000));
  const drops = setInterval(() => slow.write('x'), 500);
  // It has begun: where all places are taken it would be told so at once.
  await delay(BEGUN_MS);
  const deaf = connect(port, '127.0.0.1').pause();
  deaf.on('error', () => undefined);
  deaf.write(postLines(JSON.stringify({ query: LARGE })).repeat(100));
  await new Promise((resolve) => slow.once('close', resolve));
  const slowMs = performance.now() - start;
  clearInterval(drops);
  expect(told).toMatch(/^HTTP\/1\.1 408 [\s\S]*"REQUEST_TIMEOUT"/);
  expect(slowMs).toBeGreaterThan(9_000);
  expect(slowMs).toBeLessThan(15_000);
  // An answer that was made, and that nobody got.
  while (!app.lines.some((line) => 'cost' in line && 'status' in line && line.status === 499)) {
    expect(performance.now() - start).toBeLessThan(MAKING_MS + 2 * STALLED_MS);
    await delay(100);
  }
  expect(performance.now() - start).toBeGreaterThan(19_000);
  deaf.destroy();
  expect((await app.answer('{ dataset { version } }')).errors).toBeUndefined();
  expect(app.failures).toEqual([]);
}, 90_000);
