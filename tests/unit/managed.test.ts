import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder, ownerOf } from '../../src/neo4j/managed/lock.ts';
import { isRunning, markOf } from '../../src/neo4j/managed/process.ts';
import { neo4jConf } from '../../src/neo4j/managed/settings.ts';
import { passwordOf, readState } from '../../src/neo4j/managed/state.ts';
import { javaVersion } from '../../src/neo4j/managed/tools.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chokepoint-unit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21" 2023-09-19', 21],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
])('%j is Java %s', (text, version) => expect(javaVersion(text)).toBe(version));

describe('the lock of a folder', () => {
  test('names its owner, and is free again when given back', () => {
    const lock = lockFolder(folder, 'The server at http://localhost:4000');
    expect(ownerOf(folder)).toMatchObject({ pid: process.pid, label: 'The server at http://localhost:4000' });
    expect(() => lockFolder(folder, 'second')).toThrow(`The server at http://localhost:4000 (process ${process.pid})`);
    lock.release();
    expect(ownerOf(folder)).toBeUndefined();
    lockFolder(folder, 'third').release();
  });

  test('of a process whose number another one has now is taken over', () => {
    writeFileSync(
      join(folder, 'owner-3.json'),
      JSON.stringify({ pid: process.pid, started: 'long ago', label: 'dead' }),
    );
    lockFolder(folder, 'next');
    expect(ownerOf(folder)?.label).toBe('next');
  });

  test.each(['', '{"pid":', 'null'])('that holds %j, cut short by a full disk, is nobody’s', (text) => {
    writeFileSync(join(folder, 'owner-1.json'), text);
    lockFolder(folder, 'next');
    expect(ownerOf(folder)?.label).toBe('next');
  });
});

test('a process is known by its number and its start', () => {
  const self = markOf(process.pid);
  if (self === undefined) throw new Error('this process runs');
  expect(isRunning(self)).toBe(true);
  expect(isRunning({ ...self, started: `${self.started}0` })).toBe(false);
  // Beyond the largest number that Linux and macOS give.
  expect(markOf(2 ** 22 + 1)).toBeUndefined();
});

test('the password is made once, for this user only, and again where its file was cut short', () => {
  const password = passwordOf(folder);
  expect(passwordOf(folder)).toBe(password);
  expect(password.length).toBeGreaterThan(30);
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  writeFileSync(join(folder, 'password'), password.slice(0, 5));
  expect(passwordOf(folder)).not.toBe(password);
});

test('a damaged state file is no state', () => {
  writeFileSync(join(folder, 'state.json'), '{"pid": 12');
  expect(readState(folder)).toBeUndefined();
});

test('the settings keep Neo4j on loopback, with authentication and limits', () => {
  const conf = neo4jConf(7688);
  for (const line of [
    'server.bolt.listen_address=127.0.0.1:7688',
    'dbms.security.auth_enabled=true',
    'server.http.enabled=false',
    'dbms.usage_report.enabled=false',
    'db.transaction.timeout=5s',
    'db.memory.transaction.max=512m',
    'db.transaction.concurrent.maximum=50',
    'server.bolt.thread_pool_max_size=50',
    'dbms.cypher.forbid_exhaustive_shortestpath=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
  ]) {
    expect(conf.split('\n')).toContain(line);
  }
});

test('the version of Neo4j stands once, in the pom', () => {
  expect(readFileSync('src/neo4j/managed/pom.xml', 'utf8')).toMatch(/<neo4j\.version>5\.26\.\d+<\/neo4j\.version>/);
});
