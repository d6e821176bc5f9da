/**
 * How soon pages are painted in Chromium, and whether anything moves after that: `npm run bench -- --file pages`. The server
 * is ours on loopback with the seed in a Neo4j of its own; each visit is one of a new profile, without a cache.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, bench, describe } from 'vitest';
import { loadSeed } from '../../seed/load.ts';
import { readSeed } from '../../seed/validate.ts';
import { type RunningApp, startApp } from '../../src/app.ts';
import { type Database, openDatabase } from '../../src/neo4j/database.ts';
import { type ManagedNeo4j, startManaged } from '../../src/neo4j/managed/server.ts';
import { viewQuestions, warmUp } from '../../src/warm-up.ts';
import { launchBrowser } from '../support/browser.ts';
import { TODAY } from '../support/today.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Starting, loading and planning, on a machine that is busy. */
const PATIENCE_MS = 300_000;

/** Visits of each page that count; the first, which does not, opens connections. */
const VISITS = 9;

const PAGES = ['/', '/entity/huawei', '/entity/h20', '/search?q=huawei', '/dataset', '/timeline?about=h20'];

const folder = mkdtempSync(join(tmpdir(), 'chokepoint-pages-'));
let server: ManagedNeo4j;
let database: Database;
let app: RunningApp;
let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  const seed = await readSeed(join(ROOT, 'seed'));
  if (!seed.ok) throw new Error('the seed has mistakes');
  const pomFile = join(ROOT, 'src/neo4j/managed/pom.xml');
  server = await startManaged({ folder, libFolder: join(ROOT, '.neo4j/lib'), pomFile, label: 'A measurement' });
  database = openDatabase(server);
  await loadSeed(database, seed.seed, seed.version, () => undefined);
  app = await startApp({
    database,
    host: '127.0.0.1',
    port: 0,
    root: ROOT,
    log: { info: () => undefined, error: () => undefined },
    now: () => new Date(`${TODAY}T12:00:00Z`),
  });
  await warmUp(app.schema, database, viewQuestions(TODAY));
  browser = await launchBrowser();
}, PATIENCE_MS);

afterAll(async () => {
  await browser?.close();
  await app?.close();
  await database?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}, PATIENCE_MS);

/** Runs in the page: when it was first painted, and by how much what was painted moved until it was at rest. */
const MEASURE = `new Promise((resolve) => {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  // The load may be over before the first paint.
  const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  setTimeout(() => resolve({ paint: paint(), shift }), 300);
})`;

interface Visit {
  readonly paint: number;
  readonly shift: number;
}

async function visit(path: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(app.url + path, { waitUntil: 'load' });
  const seen = await page.evaluate<Visit>(MEASURE);
  await context.close();
  return seen;
}

/** Median, least and most. */
function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number) => Math.round(sorted[place] ?? Number.NaN);
  return `${at(Math.floor(sorted.length / 2))} ms (${at(0)} to ${at(sorted.length - 1)})`;
}

describe('pages in Chromium', () => {
  for (const path of PAGES) {
    const visits: Visit[] = [];
    bench(
      `a visit of ${path}, to its rest`,
      async () => {
        visits.push(await visit(path));
      },
      {
        iterations: VISITS,
        warmupIterations: 1,
        warmupTime: 0,
        time: 0,
        teardown: (_, mode) => {
          if (mode === 'run') {
            const counted = visits.slice(-VISITS);
            const shift = Math.max(...counted.map((each) => each.shift));
            console.log(
              `${path}: first contentful paint ${spread(counted.map(({ paint }) => paint))}, layout shift at most ${shift.toFixed(4)}`,
            );
          }
        },
      },
    );
  }
});
