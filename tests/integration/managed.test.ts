/** The life of the managed Neo4j, as a person meets it: started, killed, started twice, stopped. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRunning } from '../../src/neo4j/managed/process.ts';
import { readState } from '../../src/neo4j/managed/state.ts';
import { freePort, type Started, startThroughNpm } from '../support/start.ts';
import { askTypename as ask, newFolder, START_MS, type StartFolder, startFolder } from '../support/start-folder.ts';

let own: StartFolder;
let first: Started;
beforeAll(async () => {
  own = await startFolder();
});
afterAll(() => own.remove());

test('a first start prints where it answers, what to ask and how to stop', { timeout: START_MS }, async () => {
  first = own.start('serve');
  const [, address = ''] = await first.printed(/answers at (http\S+)[\s\S]*To stop: Ctrl-C/);
  expect(first.output().match(/^ +\d\. \{.+\}$/gm)).toHaveLength(3);
  expect(first.output()).toMatch(/✓ Neo4j started \(\d+\.\d s\)/);
  expect(await ask(address)).toBe('Query');
  expect(statSync(join(own.folder, 'password')).mode & 0o777).toBe(0o600);
});

test('F19 two starts in one folder: the second names the first and leaves it alone', {
  timeout: START_MS,
}, async () => {
  const second = own.start('serve', { PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`process ${first.pid}`);
  expect(second.output()).toContain(`http://localhost:${own.port}`);
  expect(await ask(`http://localhost:${own.port}/graphql`)).toBe('Query');
});

test('F20 port taken: told before anything is started', { timeout: START_MS }, async () => {
  const other = newFolder();
  const blocked = own.start('serve', { CHOKEPOINT_DATA: other });
  expect(await blocked.ended).toBe(1);
  expect(blocked.output()).toMatch(new RegExp(`Port ${own.port} on 127\\.0\\.0\\.1 is taken.*PORT=`));
  expect(existsSync(join(other, 'home'))).toBe(false);
  rmSync(other, { recursive: true });
});

test('the seed can be loaded beside a running API', { timeout: START_MS }, async () => {
  const seeding = own.start('seed');
  expect(await seeding.ended, seeding.output()).toBe(0);
  expect(await ask(`http://localhost:${own.port}/graphql`)).toBe('Query');
});

test('Ctrl-C stops it, and its database', { timeout: START_MS }, async () => {
  const server = readState(own.folder);
  if (server === undefined) throw new Error('no server runs');
  // It reaches us from the terminal and, a moment later, from npm.
  first.kill('SIGINT');
  first.kill('SIGINT');
  expect(await first.ended, first.output()).toBe(0);
  expect(first.output()).toMatch(/Stopped\.\s*$/);
  expect(isRunning(server), 'Neo4j is stopped with the API').toBe(false);
});

test('npm killed in the middle of a start leaves no process behind', { timeout: START_MS }, async () => {
  const before = readState(own.folder)?.started;
  const next = startThroughNpm({ CHOKEPOINT_DATA: own.folder, PORT: String(own.port) });
  own.adopt(next);
  await expect.poll(() => readState(own.folder)?.started, { timeout: START_MS }).not.toBe(before);
  next.kill('SIGTERM');
  // Ends when the last of npm, its shell and our process has let go of the output.
  await next.ended;
  expect(next.output()).toMatch(/Stopped\.\s*$/);
  const server = readState(own.folder);
  expect(server !== undefined && isRunning(server)).toBe(false);
});
