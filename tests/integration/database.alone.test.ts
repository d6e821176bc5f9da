/** What the driver file promises, against a real Neo4j and against servers that misbehave. */
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DatabaseUnavailable, LimitExceeded, Timeout } from '../../src/errors.ts';
import { type Database, openDatabase } from '../../src/neo4j/database.ts';
import { defineQuery } from '../../src/neo4j/query.ts';

const one = defineQuery<{ one: number; two: string }>("// one\n RETURN 1 AS one, 'b' AS two");
const endless = defineQuery<{ n: number }>(
  '// endless\n UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a + b AS c RETURN count(c) AS n',
);
const huge = defineQuery<{ n: number }>(
  '// huge\n UNWIND range(1, 200000000) AS a WITH collect(toString(a)) AS texts RETURN size(texts) AS n',
);
const writing = defineQuery<{ n: number }>('// writing\n CREATE (n:NotToBe) RETURN 1 AS n');
const wrong = defineQuery<{ n: number }>('// wrong\n RETURN 1 AS');
const counted = defineQuery<{ n: number }>('// counted\n MATCH (n:TemporaryForATest) RETURN count(n) AS n');

/** How much later than asked an answer may come on a busy machine. */
const SLACK_MS = 1_500;

let database: Database;
beforeAll(() => {
  database = openDatabase(inject('neo4j'));
});
afterAll(() => database.close());

test('rows are plain objects, and each statement is told by its name', async () => {
  const names: string[] = [];
  const reader = database.reader({ onStatement: (name) => names.push(name) });
  expect(await reader.read(one, {})).toEqual([{ one: 1, two: 'b' }]);
  expect(names).toEqual(['one']);
});

test('a query without a name is refused', () => {
  expect(() => defineQuery('MATCH (n) RETURN n')).toThrow(/name/);
});

test('a read ends at its deadline, and a passed deadline sends nothing', async () => {
  const start = Date.now();
  await expect(database.reader({ deadlineAt: start + 400 }).read(endless, {})).rejects.toThrow(Timeout);
  expect(Date.now() - start).toBeLessThan(400 + SLACK_MS);
  const names: string[] = [];
  const late = database.reader({ deadlineAt: Date.now() - 1, onStatement: (name) => names.push(name) });
  await expect(late.read(one, {})).rejects.toThrow(Timeout);
  expect(names).toEqual([]);
});

test('a read ends when its client goes away', async () => {
  const client = new AbortController();
  const start = Date.now();
  setTimeout(() => client.abort(), 200);
  await expect(database.reader({ signal: client.signal }).read(endless, {})).rejects.toThrow(Timeout);
  expect(Date.now() - start).toBeLessThan(200 + SLACK_MS);
});

test('F10 pool exhausted: abandoned statements give their connections back', async () => {
  const small = openDatabase({ ...inject('neo4j'), maxPool: 2 });
  const waits = Array.from({ length: 6 }, () => small.reader({ deadlineAt: Date.now() + 200 }).read(endless, {}));
  const results = await Promise.allSettled(waits);
  expect(results.map(({ status }) => status)).toEqual(Array(6).fill('rejected'));
  expect(await small.reader({ deadlineAt: Date.now() + 5_000 }).read(one, {})).toHaveLength(1);
  await small.close();
});

test('a reader cannot write', async () => {
  await expect(database.reader().read(writing, {})).rejects.toThrow(/read access|writ/i);
});

test('a defect of ours passes unchanged, so that it is seen', async () => {
  await expect(database.reader().read(wrong, {})).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.SyntaxError',
  });
});

test('F11 transaction memory limit: a question that needs too much is refused, and not sent again', {
  timeout: 60_000,
}, async () => {
  const names: string[] = [];
  const reader = database.reader({ deadlineAt: Date.now() + 50_000, onStatement: (name) => names.push(name) });
  await expect(reader.read(huge, {})).rejects.toThrow(LimitExceeded);
  expect(names).toEqual(['huge']);
});

test('a write that fails leaves nothing', async () => {
  const work = database.write(async (run) => {
    expect(await run('CREATE (n:TemporaryForATest) RETURN 1 AS n')).toEqual([{ n: 1 }]);
    throw new Error('changed my mind');
  }, 5_000);
  await expect(work).rejects.toThrow('changed my mind');
  expect(await database.reader().read(counted, {})).toEqual([{ n: 0 }]);
});

test('neo4j:// addresses work too', async () => {
  const { uri, ...login } = inject('neo4j');
  const routed = openDatabase({ ...login, uri: uri.replace('bolt://', 'neo4j://') });
  await routed.verify();
  expect(await routed.reader().read(one, {})).toHaveLength(1);
  await routed.close();
});

describe('verify says in one sentence what is wrong:', () => {
  test('a wrong password', async () => {
    const other = openDatabase({ ...inject('neo4j'), user: 'someone', password: 'not the password' });
    await expect(other.verify()).rejects.toThrow(/refused the user "someone"/);
    await other.close();
  });

  test('nobody there', async () => {
    const other = openDatabase({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' });
    await expect(other.verify()).rejects.toThrow(/bolt:\/\/127\.0\.0\.1:1 does not answer/);
    await expect(other.reader().read(one, {})).rejects.toThrow(DatabaseUnavailable);
    await other.close();
  });

  test('no address at all', () => {
    expect(() => openDatabase({ uri: 'ftp://x', user: 'neo4j', password: 'x' })).toThrow(/no address of a Neo4j/);
  });
});

describe('a server that accepts and says nothing', () => {
  let silent: Server;
  let uri = '';
  beforeAll(async () => {
    silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    uri = `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  });
  afterAll(() => {
    silent.close();
  });

  test('holds nobody longer than the deadline', async () => {
    const stuck = openDatabase({ uri, user: 'neo4j', password: 'x' });
    const start = Date.now();
    await expect(stuck.reader({ deadlineAt: start + 300 }).read(one, {})).rejects.toThrow(Timeout);
    await expect(stuck.verify(300)).rejects.toThrow(/no answer within 0.3 s/);
    expect(Date.now() - start).toBeLessThan(600 + SLACK_MS);
  });
});
