/** Docker is not on every machine that runs the tests: the files are read and held to what they promise. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { JAVA_ARGUMENTS, neo4jConf } from '../../src/neo4j/managed/settings.ts';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly ports?: readonly string[];
  readonly environment: Record<string, string>;
  readonly depends_on?: Record<string, { condition: string }>;
  readonly healthcheck?: unknown;
}

const { services } = parse(readFileSync('compose.yaml', 'utf8')) as { services: { api: Service; neo4j: Service } };
const dockerfile = readFileSync('Dockerfile', 'utf8');

test('there are the API, built here, and the database that it waits for', () => {
  expect(Object.keys(services)).toEqual(['api', 'neo4j']);
  expect(services.api.build).toBe('.');
  expect(services.neo4j.image).toBe('neo4j:5.26-community');
  expect(services.api.depends_on?.neo4j?.condition).toBe('service_healthy');
  expect(services.neo4j.healthcheck).toBeDefined();
  // The image has its own, whoever runs it.
  expect(dockerfile).toMatch(/^HEALTHCHECK /m);
});

test('ports are published on loopback only', () => {
  for (const service of Object.values(services)) {
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  }
});

test('the password comes from the environment and has no default', () => {
  expect(services.api.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
  expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
});

test('the database has the settings of the managed one, but for its addresses and how fast it stops', () => {
  const managed = neo4jConf(0)
    .trim()
    .split('\n')
    .map((line) => line.split('=') as [string, string])
    .filter(([name]) => !/address|auth_enabled|^internal\./.test(name));
  for (const [name, value] of managed)
    expect(services.neo4j.environment, name).toHaveProperty([variableOf(name)], value);
  expect(JAVA_ARGUMENTS).toContain(`-Xmx${services.neo4j.environment.NEO4J_server_memory_heap_max__size}`);
});

test('the image runs a current Node as a user without rights, from files that exist', () => {
  expect(dockerfile.match(/^FROM (\S+)/gm)).toEqual(['FROM node:24-slim', 'FROM node:24-slim']);
  expect(dockerfile).toMatch(/^USER node$/m);
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
  const ignored = readFileSync('.dockerignore', 'utf8');
  for (const name of copied) {
    expect(existsSync(name), name).toBe(true);
    expect(ignored).toContain(`!${name.split('/')[0]}\n`);
  }
});

/** Neo4j's image reads settings from variables: a dot is one underscore, an underscore two. */
function variableOf(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
}
