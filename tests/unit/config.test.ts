import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.ts';
import { DEFAULT_GUARD } from '../../src/http/guard.ts';
import { DEFAULT_POOL } from '../../src/neo4j/database.ts';

test('an empty environment is a whole configuration', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    publicUrl: undefined,
    frameAncestors: '*',
    keepAnswers: true,
    guard: DEFAULT_GUARD,
    logLevel: 'warn',
    dataFolder: '.neo4j',
    neo4j: undefined,
  });
});

test('a variable that is set to nothing counts as not set', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readConfig({}));
});

test.each(['bolt://h:7687', 'neo4j://h:7687', 'bolt+s://h', 'neo4j+s://x.databases.neo4j.io', 'neo4j+ssc://h'])(
  '%s is used instead of the managed database',
  (uri) => {
    const { neo4j } = readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' });
    expect(neo4j).toEqual({ uri, user: 'neo4j', password: 'secret' });
  },
);

test('user and database are taken over', () => {
  const env = { NEO4J_URI: 'bolt://h', NEO4J_USER: 'reader', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'chips' };
  expect(readConfig(env).neo4j).toEqual({ uri: 'bolt://h', user: 'reader', password: 'secret', database: 'chips' });
});

test('all mistakes are told at once', () => {
  const env = { PORT: '70000', LOG_LEVEL: 'loud', NEO4J_URI: 'http://h:7474' };
  for (const name of [/PORT/, /LOG_LEVEL/, /NEO4J_URI.*neo4j:\/\/host:7687/, /NEO4J_PASSWORD/]) {
    expect(() => readConfig(env)).toThrow(name);
  }
});

test('a password is never repeated in an error', () => {
  const env = { PORT: 'x', NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'hunter2hunter2' };
  expect(() => readConfig(env)).not.toThrow(/hunter2/);
});

test('limits where nothing is set', () => {
  expect(readConfig({}).guard.limits).toEqual({
    bodyKb: 100,
    tokens: 1_000,
    depth: 15,
    cost: 10_000,
    deadlineMs: 5_000,
    perSecond: 20,
    burst: 60,
    concurrent: 50,
  });
  expect(DEFAULT_LIMITS.concurrent).toBe(2 * DEFAULT_POOL);
});

test.each([
  ['MAX_BODY_KB', 'bodyKb'],
  ['MAX_TOKENS', 'tokens'],
  ['MAX_DEPTH', 'depth'],
  ['MAX_COST', 'cost'],
  ['MAX_CONCURRENT', 'concurrent'],
  ['DEADLINE_MS', 'deadlineMs'],
  ['RATE_PER_SECOND', 'perSecond'],
  ['RATE_BURST', 'burst'],
])('%s sets its limit and no other, and is a whole number over 0', (variable, limit) => {
  expect(readConfig({ [variable]: '7' }).guard.limits).toEqual({ ...DEFAULT_LIMITS, [limit]: 7 });
  for (const wrong of ['0', '-1', '1.5', 'many']) expect(() => readConfig({ [variable]: wrong })).toThrow(variable);
});

test.each([
  ['127.0.0.1', undefined, false],
  ['localhost', undefined, false],
  ['::1', undefined, false],
  ['127.0.0.1', 'on', true],
  ['0.0.0.0', undefined, true],
  ['::', undefined, true],
  ['192.0.2.1', undefined, true],
  ['127.example.org', undefined, true],
  ['0.0.0.0', 'off', false],
])('on %s with RATE_LIMIT %s the rate is limited: %s', (HOST, RATE_LIMIT, limited) => {
  expect(readConfig({ HOST, RATE_LIMIT }).guard.rateLimit).toBe(limited);
});
