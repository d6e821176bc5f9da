/** What a person without the right Java or Maven is told; and that of many starts at once one gets the folder. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownerOf } from '../../src/neo4j/managed/lock.ts';
import { startManaged } from '../../src/neo4j/managed/server.ts';
import { findJava } from '../../src/neo4j/managed/tools.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chokepoint-tools-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const THREE_WAYS = [/Install Java 17 or newer and Maven/, /docker compose up/, /NEO4J_URI=/];

test('no Java: the three ways are named', async () => {
  for (const way of [/No Java found/, ...THREE_WAYS]) await expect(startWith([])).rejects.toThrow(way);
});

test('the wrong Java is named with the one needed', async () => {
  await expect(startWith(['java 11'])).rejects.toThrow(/Java 11 is too old.*Java 17 or newer/);
  for (const way of THREE_WAYS) await expect(startWith(['java 11'])).rejects.toThrow(way);
});

test('no Maven: the three ways are named', async () => {
  for (const way of [/No Maven found/, ...THREE_WAYS]) await expect(startWith(['java 17'])).rejects.toThrow(way);
});

test('a Maven that fails is quoted, and nothing stays behind', async () => {
  await expect(startWith(['java 17', 'mvn'])).rejects.toThrow(
    /Maven could not fetch Neo4j[\s\S]*no route to the repository/,
  );
  expect(ownerOf(folder)).toBeUndefined();
});

test('a JAVA_HOME that is too old gives way to a newer Java in PATH', () => {
  const old = fakeTools('java 8');
  const java = findJava({ JAVA_HOME: join(old, '..'), PATH: fakeTools('java 21') });
  expect(java).toMatchObject({ command: 'java', version: 21 });
});

test('F19 many starts at once, after one that was killed: exactly one gets the folder', {
  timeout: 60_000,
}, async () => {
  writeFileSync(
    join(folder, 'owner-7.json'),
    JSON.stringify({ pid: process.pid, started: 'long ago', label: 'killed' }),
  );
  const lock = resolve('dist/src/neo4j/managed/lock.js');
  const program = `
    const { lockFolder } = await import(${JSON.stringify(lock)});
    try { lockFolder(${JSON.stringify(folder)}, 'one of many'); console.log('mine'); setTimeout(() => {}, 3000); }
    catch { console.log('taken'); }`;
  const words = await Promise.all(Array.from({ length: 6 }, () => firstWordOf(program)));
  expect(words.filter((word) => word === 'mine')).toHaveLength(1);
  expect(words.filter((word) => word === 'taken')).toHaveLength(5);
});

function startWith(tools: string[]) {
  return startManaged({
    folder,
    libFolder: join(folder, 'lib'),
    pomFile: 'src/neo4j/managed/pom.xml',
    label: 'A test',
    env: { PATH: fakeTools(...tools), JAVA_HOME: '' },
  });
}

/** A folder for PATH that holds only these: `java 11` says it is version 11, `mvn` cannot reach anything. */
function fakeTools(...tools: string[]): string {
  const bin = mkdtempSync(join(folder, 'bin-'));
  for (const tool of tools) {
    const [name = '', version] = tool.split(' ');
    const body =
      name === 'java'
        ? `echo 'openjdk version "${version}.0.1" 2024-01-16' >&2`
        : 'case "$1" in -v) echo Apache Maven 3.9;; *) echo "[ERROR] no route to the repository"; exit 1;; esac';
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

/** Runs a module; the process is ended as soon as it has said one word. */
function firstWordOf(program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error('it said nothing')));
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
}
