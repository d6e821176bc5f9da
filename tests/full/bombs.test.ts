/**
 * Every bomb three times against a server in a process of its own, which tells by its counters (perf_hooks'
 * monitorEventLoopDelay) how long it was deaf. The load talks to this machine only. What was measured lies beside this file.
 */
import { writeFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { median } from '../bench/run/percentile.ts';
import { BOMBS } from '../support/bombs.ts';
import { sendBomb } from '../support/run-bombs.ts';
import { freePort, startCommand } from '../support/start.ts';

/** Longer than this nobody else may wait. */
const MOST_DEAF_MS = 100;

const TURNS = 3;

/** What the server says of the time since it was last asked. */
async function deafMs(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const [, seconds] = /^chokepoint_event_loop_delay_seconds\{state="max"\} (\S+)$/m.exec(text) ?? [];
  return Number(seconds) * 1_000;
}

test('each is refused, the server is never deaf for long, and answers afterwards', async () => {
  const { uri, user, password } = inject('neo4j');
  const port = await freePort();
  const env = { PORT: String(port), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const server = startCommand(['serve'], env);
  const url = `http://localhost:${port}`;
  await server.printed(/To stop/);
  const times = new Map<string, number[]>();
  const statuses = new Map<string, number>();
  const problems: string[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const bomb of BOMBS) {
      await deafMs(url);
      const blown = await sendBomb(url, bomb);
      problems.push(...blown.problems);
      statuses.set(bomb.name, blown.status);
      times.set(bomb.name, [...(times.get(bomb.name) ?? []), await deafMs(url)]);
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
    }
  }
  server.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  const bombs = BOMBS.map(({ name }) => ({
    name,
    status: statuses.get(name),
    deafMs: Math.round(median(times.get(name) ?? [])),
  }));
  const longest = Math.max(...bombs.map(({ deafMs: ms }) => ms));
  const result = { bombs: bombs.length, turns: TURNS, longestMedianDeafMs: longest, each: bombs };
  writeFileSync(new URL('bombs.result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
  expect(problems).toEqual([]);
  expect(bombs.filter(({ deafMs: ms }) => !(ms < MOST_DEAF_MS))).toEqual([]);
}, 600_000);
