/** The life of the managed Neo4j, as a person meets it: started, killed, started twice, stopped. */
import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { isRunning, stopProcess } from '../../src/neo4j/managed/process.ts';
import { readState } from '../../src/neo4j/managed/state.ts';
import { freePort, type Started, startCommand, startThroughNpm } from '../support/start.ts';

/** A start with its database and seed, on a machine that does other things too. */
const START_MS = 180_000;

const starts: Started[] = [];
let folder = '';
let port = 0;

beforeAll(async () => {
  folder = newFolder();
  port = await freePort();
});

afterAll(async () => {
  for (const start of starts) start.kill('SIGKILL');
  const server = readState(folder);
  if (server !== undefined) await stopProcess(server, 5_000);
  rmSync(folder, { recursive: true, force: true });
});

test('a first start prints where it answers, what to ask and how to stop', { timeout: START_MS }, async () => {
  const first = start('serve');
  const [, address = ''] = await first.printed(/answers at (http\S+)[\s\S]*To stop: Ctrl-C/);
  expect(first.output().match(/^ +\d\. \{.+\}$/gm)).toHaveLength(3);
  expect(first.output()).toMatch(/✓ Neo4j started \(\d+\.\d s\)/);
  expect(await ask(address)).toBe('Query');
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
});

test('F19 two starts in one folder: the second names the first and leaves it alone', {
  timeout: START_MS,
}, async () => {
  const [first] = starts;
  const second = start('serve', { PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`process ${first?.pid}`);
  expect(second.output()).toContain(`http://localhost:${port}`);
  expect(await ask(`http://localhost:${port}/graphql`)).toBe('Query');
});

test('F20 port taken: told before anything is started', { timeout: START_MS }, async () => {
  const other = newFolder();
  const blocked = start('serve', { CHOKEPOINT_DATA: other });
  expect(await blocked.ended).toBe(1);
  expect(blocked.output()).toMatch(new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is taken.*PORT=`));
  expect(existsSync(join(other, 'home'))).toBe(false);
  rmSync(other, { recursive: true });
});

test('the seed can be loaded beside a running API', { timeout: START_MS }, async () => {
  const seeding = start('seed');
  expect(await seeding.ended, seeding.output()).toBe(0);
  expect(await ask(`http://localhost:${port}/graphql`)).toBe('Query');
});

test('F18 API and database killed at once: the next start recovers lock, state and store', {
  timeout: START_MS,
}, async () => {
  const before = readState(folder);
  if (before === undefined) throw new Error('no server runs');
  starts[0]?.kill('SIGKILL');
  process.kill(before.pid, 'SIGKILL');
  await starts[0]?.ended;
  const next = start('serve');
  await next.printed(/– Seed loaded: up to date/);
  await next.printed(/To stop/);
  expect(readState(folder)?.pid).not.toBe(before.pid);
  starts[0] = next;
});

test('F18 API killed alone: the next start takes its database over', { timeout: START_MS }, async () => {
  const server = readState(folder);
  starts[0]?.kill('SIGKILL');
  await starts[0]?.ended;
  if (server === undefined) throw new Error('no server runs');
  expect(isRunning(server), 'Neo4j outlives a killed API').toBe(true);
  const next = start('serve');
  await next.printed(new RegExp(`took over process ${server.pid}`));
  await next.printed(/To stop/);
  expect(await ask(`http://localhost:${port}/graphql`)).toBe('Query');
  // Ctrl-C reaches us from the terminal and, a moment later, from npm.
  next.kill('SIGINT');
  next.kill('SIGINT');
  expect(await next.ended, next.output()).toBe(0);
  expect(next.output()).toMatch(/Stopped\.\s*$/);
  expect(isRunning(server), 'Neo4j is stopped with the API').toBe(false);
});

test('npm killed in the middle of a start leaves no process behind', { timeout: START_MS }, async () => {
  const before = readState(folder)?.started;
  const next = startThroughNpm({ CHOKEPOINT_DATA: folder, PORT: String(port) });
  starts.push(next);
  await expect.poll(() => readState(folder)?.started, { timeout: START_MS }).not.toBe(before);
  next.kill('SIGTERM');
  // Ends when the last of npm, its shell and our process has let go of the output.
  await next.ended;
  expect(next.output()).toMatch(/Stopped\.\s*$/);
  const server = readState(folder);
  expect(server !== undefined && isRunning(server)).toBe(false);
});

function start(command: string, env: Record<string, string> = {}): Started {
  const started = startCommand([command], { CHOKEPOINT_DATA: folder, PORT: String(port), ...env });
  starts.push(started);
  return started;
}

/** A data folder of its own that shares the jars. */
function newFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'chokepoint-managed-'));
  symlinkSync(inject('neo4jLib'), join(path, 'lib'));
  return path;
}

async function ask(address: string): Promise<string> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const { data } = (await response.json()) as { data: { __typename: string } };
  return data.__typename;
}
