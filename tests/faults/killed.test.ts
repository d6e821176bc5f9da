/** A server that is killed: alone, and with its database. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRunning } from '../../src/neo4j/managed/process.ts';
import { readState } from '../../src/neo4j/managed/state.ts';
import { askTypename, START_MS, type StartFolder, startFolder } from '../support/start-folder.ts';

let own: StartFolder;
beforeAll(async () => {
  own = await startFolder();
});
afterAll(() => own.remove());

test('F18 API killed alone: the next start takes its database over', { timeout: 2 * START_MS }, async () => {
  const first = own.start('serve');
  await first.printed(/To stop/);
  const server = readState(own.folder);
  first.kill('SIGKILL');
  await first.ended;
  if (server === undefined) throw new Error('no server runs');
  expect(isRunning(server), 'Neo4j outlives a killed API').toBe(true);
  const next = own.start('serve');
  await next.printed(new RegExp(`took over process ${server.pid}`));
  await next.printed(/To stop/);
  expect(await askTypename(`http://localhost:${own.port}/graphql`)).toBe('Query');
  next.kill('SIGTERM');
  expect(await next.ended, next.output()).toBe(0);
  expect(next.output()).toMatch(/Stopped\.\s*$/);
  expect(isRunning(server), 'Neo4j is stopped with the API').toBe(false);
});

test('F18 API and database killed at once: the next start recovers lock, state and store', {
  timeout: 2 * START_MS,
}, async () => {
  const first = own.start('serve');
  await first.printed(/To stop/);
  const before = readState(own.folder);
  if (before === undefined) throw new Error('no server runs');
  first.kill('SIGKILL');
  process.kill(before.pid, 'SIGKILL');
  await first.ended;
  const next = own.start('serve');
  await next.printed(/– Seed loaded: up to date/);
  await next.printed(/To stop/);
  expect(readState(own.folder)?.pid).not.toBe(before.pid);
  expect(await askTypename(`http://localhost:${own.port}/graphql`)).toBe('Query');
  next.kill('SIGTERM');
  expect(await next.ended).toBe(0);
});
