/** `npm start`: database, seed, server, and how they end. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import pino from 'pino';
import { seedVersion } from '../seed/files.ts';
import { holdsVersion } from '../seed/held.ts';
import type { SeedResult } from '../seed/validate.ts';
import { portError, startApp } from './app.ts';
import type { Config } from './config.ts';
import { openDatasource, refuseSecondStart, tell } from './datasource.ts';
import { StartupError } from './errors.ts';
import type { Database } from './neo4j/database.ts';
import { stopSignal, untilAborted } from './stop-signal.ts';
import { type Question, readExamples, viewQuestions, warmUp } from './warm-up.ts';

/** Reading the seed keeps our process busy for some seconds: first it sends Neo4j's on its way. */
const SPAWN_MS = 500;

/** Running requests get this long to end; then the process ends anyway. */
const CLOSE_GRACE_MS = 10_000;

const QUESTIONS = [
  '{ dependencyPaths(from: "bytedance", to: { restrictedHardware: {} }, limit: 5) { explanation paths { strength sentence } } }',
  '{ search(text: "昇腾", first: 5) { nodes { slug kind names { en zh } } } }',
  '{ company(slug: "huawei") { name listings(first: 3) { nodes { list effectiveOn footnote reviewPolicy } } chips(first: 5) { nodes { name specs { tpp { sum } } } } } }',
];

/**
 * V8 lets its heap grow to a multiple of what lives in it before it cleans up: 345 MB under load, of which 65 are in use.
 * Growing to twice of that takes 225 MB and some 10 % more processor time for large answers; to half as much again 205 MB
 * and 20 % more.
 */
const HEAP_GROWTH = '--heap-growing-percent=100';

/** Serves until it is asked to stop, then ends the process. */
export async function serve(config: Config, root: string): Promise<void> {
  setFlagsFromString(HEAP_GROWTH);
  const stop = stopSignal();
  try {
    await serveUntil(stop, config, root);
  } catch (error) {
    // A start that was given up is no failure.
    if (!(stop.aborted && error instanceof StartupError)) throw error;
  }
  console.log('Stopped.');
  process.exit(0);
}

async function serveUntil(stop: AbortSignal, config: Config, root: string): Promise<void> {
  refuseSecondStart(config, root);
  // Before the database starts: a taken port is told at once.
  await probePort(config.host, config.port);
  const label = `The server at http://localhost:${config.port}`;
  const seed = earlySeed(config, root);
  const source = await openDatasource(config, root, { label, signal: stop });
  try {
    await seedIfNeeded(source.database, join(root, 'seed'), seed);
    if (stop.aborted) return;
    const { host, port, logLevel, publicUrl, frameAncestors, keepAnswers, guard } = config;
    const log = pino({ level: logLevel });
    const where = { host, port, publicUrl, frameAncestors };
    const app = await startApp({ database: source.database, root, log, keepAnswers, guard, ...where });
    const start = performance.now();
    await warmUp(app.schema, source.database, QUESTIONS.slice(0, 1).map(asked), stop);
    tell({ name: 'First question answered', state: 'done', milliseconds: performance.now() - start });
    console.log(welcome(app.url));
    // In the background: who asks one of these meanwhile waits no longer than without.
    const today = new Date().toISOString().slice(0, 10);
    const examples = [...viewQuestions(today), ...readExamples(join(root, 'schema/examples'))];
    const rest = [...QUESTIONS.slice(1).map(asked), ...examples];
    const warming = warmUp(app.schema, source.database, rest, stop);
    await untilAborted(stop);
    await warming;
    console.log('\nStopping …');
    const grace = CLOSE_GRACE_MS + guard.stopDelayMs;
    await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, grace).unref())]);
  } finally {
    await source.close();
  }
}

function asked(query: string): Question {
  return { query, variables: {} };
}

/** A first start has a graph to load for certain: the files are read and checked while Neo4j comes up. */
function earlySeed({ neo4j, dataFolder }: Config, root: string): Promise<SeedResult> | undefined {
  if (neo4j !== undefined || existsSync(join(resolve(root, dataFolder), 'home', 'data'))) return undefined;
  const reading = delay(SPAWN_MS).then(async () => (await validation()).readSeed(join(root, 'seed')));
  // Whoever needs it is told of a failure.
  reading.catch(() => undefined);
  return reading;
}

/** What reads, checks and loads files takes 20 MB, and most starts have nothing to load. */
const validation = () => import('../seed/validate.ts');

async function seedIfNeeded(database: Database, folder: string, early: Promise<SeedResult> | undefined): Promise<void> {
  const start = performance.now();
  const version = await seedVersion(folder);
  if (await holdsVersion(database, version)) {
    tell({ name: 'Seed loaded', state: 'skipped', milliseconds: performance.now() - start });
    return;
  }
  const { readSeed, formatProblem } = await validation();
  const result = await (early ?? readSeed(folder));
  if (!result.ok) {
    const list = result.problems.map(formatProblem).join('\n');
    throw new StartupError(`The seed has ${result.problems.length} mistakes; nothing was loaded.\n${list}`);
  }
  let detail = '';
  const { loadSeed } = await import('../seed/load.ts');
  await loadSeed(database, result.seed, result.version, (text) => {
    detail = text;
  });
  tell({ name: 'Seed loaded', state: 'done', detail, milliseconds: performance.now() - start });
}

async function probePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, host, port)));
    probe.listen(port, host, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

function welcome(url: string): string {
  return `
Chokepoint answers at ${url}/graphql

  To look around open ${url}/ in a browser; the sandbox is at /graphql. Paste one of these there:

${QUESTIONS.map((question, index) => `  ${index + 1}. ${question}`).join('\n\n')}

  To stop: Ctrl-C`;
}
