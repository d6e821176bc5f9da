/**
 * Behind every npm command: brings a fresh clone to the point where our own code can run, then runs it in this very
 * process, so that signals reach it directly. Plain JavaScript without dependencies: nothing is installed yet.
 *
 *     node src/bootstrap.mjs serve | seed [--check] | test [vitest arguments]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** The oldest Node that every dependency runs on. */
const NODE_NEEDED = [20, 19];

/** How often a long step shows that it goes on. */
const PROGRESS_MS = 5_000;

const BIN = join(ROOT, 'node_modules', '.bin');

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = NODE_NEEDED;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(`Node ${process.versions.node} is too old: Node ${NODE_NEEDED.join('.')} or newer is needed.`);
  process.exit(1);
}

/** Runs a step unless its stamp says that nothing has changed since it last went well. */
async function step(name, stamp, inputs, commands) {
  const hash = hashOf(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
    console.log(`– ${name}: up to date`);
    return;
  }
  const start = performance.now();
  rmSync(stamp, { force: true });
  for (const [label, command, args] of commands) await run(label, command, args);
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, hash);
  console.log(`✓ ${name} (${seconds(start)})`);
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Content of files and folders, in the order of their names. */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) add(join(ROOT, path));
  return hash.digest('hex');

  function add(path) {
    if (!existsSync(path)) return;
    try {
      hash.update(path.slice(ROOT.length)).update(readFileSync(path));
    } catch (error) {
      if (error.code !== 'EISDIR') throw error;
      for (const name of readdirSync(path).sort()) add(join(path, name));
    }
  }
}

/** Runs a command quietly; its output is shown where it fails. */
async function run(label, command, args) {
  const start = performance.now();
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => output.push(text));
  const ticking = setInterval(() => console.log(`  … ${label}, ${seconds(start)}`), PROGRESS_MS);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output.push(Buffer.from(error.message));
      resolve(1);
    });
    child.once('close', resolve);
  });
  clearInterval(ticking);
  if (code === 0) return;
  console.error(`✗ ${label} failed:\n${Buffer.concat(output).toString().trim()}`);
  process.exit(1);
}

async function install() {
  await step(
    'Dependencies installed',
    join(ROOT, 'node_modules', '.installed'),
    ['package-lock.json'],
    [['installing dependencies', 'npm', ['ci', '--no-audit', '--no-fund']]],
  );
}

async function buildServer() {
  const inputs = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'src', ...seedCode()];
  await step('Server built', join(ROOT, 'dist', '.server'), inputs, [
    ['compiling', join(BIN, 'tsc'), ['-p', 'tsconfig.build.json']],
  ]);
}

/** The code of the seed, without its thousands of data files. */
function seedCode() {
  const folder = join(ROOT, 'seed');
  return [
    'seed/project',
    ...readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `seed/${name}`),
  ];
}

async function buildSandbox() {
  const config = 'src/web/sandbox/vite.config.ts';
  await step(
    'Sandbox built',
    join(ROOT, 'dist', '.sandbox'),
    ['package-lock.json', 'src/web', 'schema/examples'],
    [['bundling the sandbox', join(BIN, 'vite'), ['build', '--config', config]]],
  );
}

/** Everything under one runner; the last line says how many passed and failed. */
async function test(args) {
  const report = join(ROOT, 'test-results', 'report.json');
  rmSync(report, { force: true });
  const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args];
  const child = spawn(join(BIN, 'vitest'), vitest, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => child.kill(name));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (!existsSync(report)) {
    console.error('The test run ended without a report.');
    process.exit(1);
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const hidden = numPendingTests + numTodoTests;
  if (hidden > 0) console.error(`${hidden} tests were skipped: that counts as a failure.`);
  console.log(`${numPassedTests} passed, ${numFailedTests + hidden} failed`);
  process.exit(code === 0 && success && hidden === 0 && numPassedTests > 0 ? 0 : 1);
}

const [command = 'serve', ...args] = process.argv.slice(2);
checkNode();
await install();
await buildServer();
if (command !== 'seed') await buildSandbox();
if (command === 'test') {
  await test(args);
} else {
  const { main } = await import(new URL('../dist/src/cli.js', import.meta.url).href);
  await main([command, ...args], ROOT);
}
