/** Files that were cut short, have a bit flipped, or find the disk full: refused in one line, and what runs goes on. */
import { readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { main } from '../../src/cli.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { type OwnNeo4j, startOwnNeo4j } from '../support/own-neo4j.ts';
import { SMALL_SEED, withSeedFolder } from '../support/small-seed.ts';
import { freePort, startCommand } from '../support/start.ts';

/** A start that is refused, on a machine that does other things too. */
const REFUSED_MS = 240_000;

const FILE = 'entities/companies/nvidia.yaml';

/** A byte with one bit changed. */
function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
}

describe('F16 the seed', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.exitCode = undefined;
  });

  const whole = Buffer.from(SMALL_SEED[FILE]);
  const inName = whole.indexOf('NVIDIA');

  test.each([
    ['cut short', whole.subarray(0, inName + 3), /^seed\/entities\/companies\/nvidia\.yaml:\d+:\d+ .*line break/],
    ['bit flipped', flipped(whole, inName, 7), /^seed\/entities\/companies\/nvidia\.yaml:1:1 not UTF-8 text/],
    ['empty', new Uint8Array(), /^seed\/entities\/companies\/nvidia\.yaml:1:1 the file is empty/],
  ])('%s: its file is named, nothing is loaded, the server goes on', async (_, bytes, told) => {
    const before = await app.answer('{ dataset { version builtAt } }');
    const { uri, user, password } = inject('neo4j');
    vi.stubEnv('NEO4J_URI', uri);
    vi.stubEnv('NEO4J_USER', user);
    vi.stubEnv('NEO4J_PASSWORD', password);
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await withSeedFolder({ ...SMALL_SEED, [FILE]: bytes }, (folder) => main(['seed'], dirname(folder)));
    const lines = printed.mock.calls.flat().map(String);
    expect(lines.filter((line) => told.test(line))).toHaveLength(1);
    expect(lines.at(-1)).toMatch(/✗ \d+ mistakes in the seed\. Nothing was loaded\./);
    expect(process.exitCode).toBe(1);
    expect(await app.answer('{ dataset { version builtAt } }')).toEqual(before);
  });
});

describe('F16 the data folder', () => {
  let neo4j: OwnNeo4j;
  let password = '';
  beforeAll(async () => {
    neo4j = await startOwnNeo4j();
    await neo4j.end('SIGTERM');
    symlinkSync(inject('neo4jLib'), join(neo4j.folder, 'lib'));
    password = inFolder('password');
  }, 400_000);
  afterAll(() => neo4j.remove());

  const inFolder = (...path: string[]): string => join(neo4j.folder, ...path);

  /** Starts with what is broken; one line says why that is refused. */
  async function expectRefused(told: RegExp): Promise<void> {
    const start = startCommand(['serve'], { CHOKEPOINT_DATA: neo4j.folder, PORT: String(await freePort()) });
    expect(await start.ended).toBe(1);
    const output = start.output();
    const lines = output.split('\n').filter((line) => line.startsWith('✗'));
    expect(lines, output).toHaveLength(1);
    expect(lines[0]).toMatch(told);
    expect(output).not.toMatch(/^\s+at /m);
  }

  test('disk full', { timeout: REFUSED_MS }, async () => {
    const kept = readFileSync(password);
    rmSync(password);
    symlinkSync('/dev/full', `${password}.new`);
    await expectRefused(/no space left.*start again/);
    rmSync(`${password}.new`);
    writeFileSync(password, kept);
  });

  test('password with a bit flipped', { timeout: REFUSED_MS }, async () => {
    const kept = readFileSync(password);
    writeFileSync(password, flipped(kept, 5, 1));
    await expectRefused(/another password.*Delete .*rebuilt from the seed/);
    writeFileSync(password, kept);
  });

  test('transactions cut short', { timeout: REFUSED_MS }, async () => {
    const folder = inFolder('home/data/transactions/neo4j');
    const files = readdirSync(folder).map((name) => join(folder, name));
    const kept = files.map((file) => readFileSync(file));
    for (const file of files) truncateSync(file, 20);
    await expectRefused(/damaged or cut short.*Delete .*rebuilt from the seed/);
    for (const [n, file] of files.entries()) writeFileSync(file, kept[n] ?? '');
  });

  test('store cut short, which Neo4j itself does not notice', { timeout: REFUSED_MS }, async () => {
    const store = inFolder('home/data/databases/neo4j/neostore.relationshipstore.db');
    truncateSync(store, Math.floor(statSync(store).size / 2));
    await expectRefused(/has lost .*relations.*npm run seed -- --force/);
  });
});
