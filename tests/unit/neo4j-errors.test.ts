/** What failures of Neo4j mean to those who ask; the messages are its own. */
import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { DatabaseUnavailable, LimitExceeded } from '../../src/errors.ts';
import { mayRetry, translateDriverError } from '../../src/neo4j/errors.ts';

const memory = (threshold: string) =>
  new neo4j.Neo4jError(
    `The allocation of an extra 2.0 MiB would use more than the limit. ${threshold} threshold reached`,
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    '51N74',
    'general processing exception',
  );

test('a statement that needs too much is over a limit, and the same again would be', () => {
  const error = memory('db.memory.transaction.max');
  expect(translateDriverError(error)).toBeInstanceOf(LimitExceeded);
  expect(mayRetry(error)).toBe(false);
});

test('one that meets others at work is not at fault, and is asked again', () => {
  const error = memory('dbms.memory.transaction.total.max');
  expect(translateDriverError(error)).toBeInstanceOf(DatabaseUnavailable);
  expect(mayRetry(error)).toBe(true);
});

test('a connection that breaks in its handshake or log-in is one that was lost', () => {
  const reading = (): number => Buffer.alloc(1).readUInt8(1);
  let torn: unknown;
  try {
    reading();
  } catch (error) {
    torn = error;
  }
  for (const error of [torn, new neo4j.Neo4jError('Connection was closed by server', 'ProtocolError', '50N42', '')]) {
    expect(translateDriverError(error)).toBeInstanceOf(DatabaseUnavailable);
    expect(mayRetry(error)).toBe(true);
  }
});
