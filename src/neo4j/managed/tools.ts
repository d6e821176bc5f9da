/** Java and Maven on this machine. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { StartupError } from '../../errors.ts';

/** Neo4j 5.26 runs on Java 17 and newer. */
export const JAVA_NEEDED = 17;

/** A tool that does not say its version in this time is broken. */
const VERSION_TIMEOUT_MS = 15_000;

export interface Environment {
  readonly JAVA_HOME?: string | undefined;
  readonly PATH?: string | undefined;
}

export interface Java {
  readonly command: string;
  readonly version: number;
  /** All that it says of its version. */
  readonly build: string;
}

/** The Java of JAVA_HOME or PATH, the first that is new enough; one that is too old where there is no better. */
export function findJava(env: Environment): Java | undefined {
  const candidates = [...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []), 'java'];
  let tooOld: Java | undefined;
  for (const command of candidates) {
    const text = versionText(command, ['-version'], env);
    const version = text === undefined ? undefined : javaVersion(text);
    if (text === undefined || version === undefined) continue;
    const java = { command, version, build: text };
    if (version >= JAVA_NEEDED) return java;
    tooOld ??= java;
  }
  return tooOld;
}

/** `openjdk version "17.0.15"` is 17, `java version "1.8.0_402"` is 8. */
export function javaVersion(text: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/** Whether Maven answers. */
export function hasMaven(env: Environment): boolean {
  return versionText('mvn', ['-v'], env) !== undefined;
}

function versionText(command: string, args: string[], env: Environment): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: VERSION_TIMEOUT_MS,
    env: { ...process.env, ...env },
  });
  return status === 0 ? `${stdout}${stderr}` : undefined;
}

/** The Java to run Neo4j with; StartupError that names the version found and the one needed. */
export function requireJava(env: Environment): Java {
  const java = findJava(env);
  if (java === undefined) throw new StartupError(`No Java found. ${WAYS}`);
  if (java.version < JAVA_NEEDED) {
    throw new StartupError(
      `Java ${java.version} is too old (${java.command}): Neo4j needs Java ${JAVA_NEEDED} or newer. Install it, or point JAVA_HOME at it. ${WAYS}`,
    );
  }
  return java;
}

/** The ways of having a database, for errors. */
export const WAYS = [
  'There are three ways to have a database:',
  `1. Install Java ${JAVA_NEEDED} or newer and Maven: Neo4j is then fetched and run for you.`,
  '2. With Docker: NEO4J_PASSWORD=... docker compose up.',
  '3. Use a Neo4j that runs elsewhere: NEO4J_URI=neo4j://host:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=... npm start.',
].join('\n');
