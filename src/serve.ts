/** `npm start`: database, seed, server, and how they end. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import pino from 'pino';
import { seedVersion } from '../seed/files.ts';
import { holdsVersion, loadSeed } from '../seed/load.ts';
import { formatProblem, readSeed } from '../seed/validate.ts';
import { portError, startApp } from './app.ts';
import type { Config } from './config.ts';
import { openDatasource, tell } from './datasource.ts';
import { StartupError } from './errors.ts';
import type { Database } from './neo4j/database.ts';

/** Running requests get this long to end; then the process ends anyway. */
const CLOSE_GRACE_MS = 10_000;

const QUESTIONS = [
  '{ dependencyPaths(from: "bytedance", to: { restrictedHardware: {} }, limit: 5) { explanation paths { strength sentence } } }',
  '{ search(text: "昇腾", first: 5) { nodes { slug kind names { en zh } } } }',
  '{ company(slug: "huawei") { name listings(first: 3) { nodes { list effectiveOn footnote reviewPolicy } } chips(first: 5) { nodes { name specs { tpp { sum } } } } } }',
];

export async function serve(config: Config, root: string): Promise<void> {
  // Before the database starts: a taken port is told at once.
  await probePort(config.host, config.port);
  const source = await openDatasource(config, root, `The server at http://localhost:${config.port}`);
  let app: Awaited<ReturnType<typeof startApp>>;
  try {
    await seedIfNeeded(source.database, join(root, 'seed'));
    const { host, port, logLevel } = config;
    app = await startApp({ database: source.database, host, port, root, log: pino({ level: logLevel }) });
  } catch (error) {
    await source.close();
    throw error;
  }
  console.log(welcome(app.url));
  await untilAsked();
  console.log('\nStopping …');
  await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, CLOSE_GRACE_MS).unref())]);
  await source.close();
  console.log('Stopped.');
  process.exit(0);
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (): void => {
      if (asked) process.exit(1);
      asked = true;
      resolve();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}

async function seedIfNeeded(database: Database, folder: string): Promise<void> {
  const start = performance.now();
  const version = await seedVersion(folder);
  if (await holdsVersion(database, version)) {
    tell({ name: 'Seed loaded', state: 'skipped', milliseconds: performance.now() - start });
    return;
  }
  const result = await readSeed(folder);
  if (!result.ok) {
    const list = result.problems.map(formatProblem).join('\n');
    throw new StartupError(`The seed has ${result.problems.length} mistakes; nothing was loaded.\n${list}`);
  }
  let detail = '';
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

  Open it in a browser for the sandbox with examples, or paste one of these there:

${QUESTIONS.map((question, index) => `  ${index + 1}. ${question}`).join('\n\n')}

  To stop: Ctrl-C`;
}
