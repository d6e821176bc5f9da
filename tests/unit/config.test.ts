import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { DEFAULT_GUARD } from '../../src/http/guard.ts';

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
