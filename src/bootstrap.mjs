/**
 * Behind every npm command: brings a fresh clone to the point where our own code can run, then runs it in this very
 * process, so that signals reach it directly. Plain JavaScript without dependencies: nothing is installed yet.
 *
 *     node src/bootstrap.mjs serve | seed [--check] | export [--out <folder>] | key <name> | test [vitest arguments] | full | bench
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** The oldest Node that every dependency runs on. */
const NODE_NEEDED = [20, 19];

/** How often a long step shows that it goes on. */
const PROGRESS_MS = 5_000;

/** No machine takes longer to install and build. */
const SETUP_MAX_MS = 15 * 60_000;

/** How soon we notice that npm is gone. */
const PARENT_POLL_MS = 500;

/** Exit status of a process that a signal ended. */
const INTERRUPTED = 130;

/** What `npm test` runs where it is not told otherwise; "full" takes many minutes and is run by hand. */
const TESTS = ['unit', 'checks', 'integration', 'alone'].map((name) => `--project=${name}`);

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
  const forget = onSignals((name) => {
    child.kill(name);
    console.error(`\nStopped while ${label}.`);
    process.exit(INTERRUPTED);
  });
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
  forget();
  if (code === 0) return;
  console.error(`✗ ${label} failed:\n${Buffer.concat(output).toString().trim()}`);
  process.exit(1);
}

async function install() {
  const stamp = join(ROOT, 'node_modules', '.installed');
  const inputs = ['package-lock.json'];
  // Someone who adds a package has run `npm install`: what is there may be right without our stamp.
  if (holdsLockedPackages()) writeFileSync(stamp, hashOf(inputs));
  // `npm ci` leaves out what builds and tests where NODE_ENV says production.
  const npm = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];
  await step('Dependencies installed', stamp, inputs, [['installing dependencies', 'npm', npm]]);
}

/** Whether npm's own record of what it has installed equals the lock file, optional packages aside. */
function holdsLockedPackages() {
  const installed = readJson(join(ROOT, 'node_modules', '.package-lock.json'))?.packages;
  const locked = readJson(join(ROOT, 'package-lock.json'))?.packages;
  if (!installed || !locked) return false;
  return Object.entries(locked).every(([path, { integrity, optional }]) => {
    if (path === '') return true;
    return optional ? true : installed[path]?.integrity === integrity;
  });
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Two starts at once must not install into, or build over, each other: the second waits for the first. */
async function takeTurn() {
  const file = join(ROOT, 'dist', '.setup');
  mkdirSync(join(file, '..'), { recursive: true });
  let told = false;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      const end = () => {
        if (readFileSync(file, 'utf8') === String(process.pid)) rmSync(file);
      };
      process.once('exit', end);
      return () => {
        process.off('exit', end);
        end();
      };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) console.log('  … another start installs or builds in this folder; waiting for it');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Left by a start that was killed: its process is gone, or it is older than any set-up takes. */
function isAbandoned(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > SETUP_MAX_MS) return true;
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Calls back at a signal until forgotten; our own code has its own way of stopping later. */
function onSignals(callback) {
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of names) process.on(name, callback);
  return () => {
    for (const name of names) process.off(name, callback);
  };
}

/** The bench has packages of its own, the peers that we are measured against. */
async function installPeers() {
  const npm = ['ci', '--prefix', 'tests/bench', '--prefer-offline', '--no-audit', '--no-fund'];
  const inputs = ['tests/bench/package-lock.json', 'tests/bench/.npmrc'];
  const stamp = join(ROOT, 'tests/bench/node_modules', '.installed');
  await step('Peers installed', stamp, inputs, [['installing the peers', 'npm', npm]]);
}

async function buildBench() {
  const code = ['run', 'generate', 'tsconfig.json', 'package-lock.json'].map((name) => join('tests/bench', name));
  const inputs = ['package-lock.json', 'tsconfig.json', 'src', ...seedCode(), ...code];
  await step('Bench built', join(ROOT, 'tests/bench/dist', '.bench'), inputs, [
    ['compiling the bench', join(BIN, 'tsc'), ['-p', 'tests/bench/tsconfig.json']],
  ]);
}

async function buildServer() {
  const inputs = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'src', ...seedCode()];
  await step('Server built', join(ROOT, 'dist', '.server'), inputs, [
    ['compiling', join(BIN, 'tsc'), ['-p', 'tsconfig.build.json']],
  ]);
}

/** The code of the seed, without its thousands of data files. */
function seedCode() {
  return readdirSync(join(ROOT, 'seed'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join('seed', name));
}

/** What browsers load: the sandbox, and the scripts, styles and elements of the pages. */
async function buildPages() {
  const bundle = (label, config) => [label, join(BIN, 'vite'), ['build', '--config', config]];
  await step(
    'Pages built',
    join(ROOT, 'dist', '.pages'),
    ['package-lock.json', 'src/web', 'src/views', 'schema/examples'],
    [
      bundle('bundling the sandbox', 'src/web/sandbox/vite.config.ts'),
      bundle('bundling the pages', 'src/web/site/vite.config.ts'),
    ],
  );
}

/** Runs vitest in sight, and gives its exit status. */
async function vitest(args) {
  const child = spawn(join(BIN, 'vitest'), args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  onSignals((name) => child.kill(name));
  return new Promise((resolve) => child.once('close', resolve));
}

/** `--file verdicts`: one file of measurements without peers, instead of the bench. */
function benchFile(args) {
  const place = args.indexOf('--file');
  return place === -1 ? undefined : (args[place + 1] ?? '');
}

/** Everything under one runner; the last line says how many passed and failed. */
async function test(args) {
  const report = join(ROOT, 'test-results', 'report.json');
  rmSync(report, { force: true });
  const code = await vitest(['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args]);
  if (!existsSync(report)) {
    console.error('The test run ended without a report.');
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
  const { passed, failed, problems } = tally(JSON.parse(readFileSync(report, 'utf8')), code);
  for (const problem of problems) console.error(problem);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** What did not run did not pass: skipped tests, files that could not be read, a runner that failed by itself. */
function tally(report, code) {
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
  const problems = [];
  let failed = numFailedTests;
  const skipped = numPendingTests + numTodoTests;
  if (skipped > 0) problems.push(`${skipped} tests were skipped: that counts as a failure.`);
  failed += skipped;
  for (const file of testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some(({ status }) => status === 'failed'),
  )) {
    problems.push(`${file.name.slice(ROOT.length + 1)} could not be run.`);
    failed += 1;
  }
  if (passed === 0 && failed === 0) {
    problems.push('No test was run.');
    failed = 1;
  }
  if (code !== 0 && failed === 0) {
    problems.push('The tests passed, but their runner failed.');
    failed = 1;
  }
  return { passed, failed, problems };
}

/**
 * `kill` on npm reaches npm and its shell, which ends without telling us: a parent that is gone means "stop".
 * Only under npm: who starts us by `nohup node ...` may leave on purpose.
 */
function followNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_POLL_MS);
  watch.unref();
}

const [command = 'serve', ...args] = process.argv.slice(2);
checkNode();
followNpm();
const endTurn = await takeTurn();
await install();
await buildServer();
if (!['seed', 'export', 'key'].includes(command)) await buildPages();
const file = command === 'bench' ? benchFile(args) : undefined;
if (command === 'bench' && file === undefined) {
  await installPeers();
  await buildBench();
}
endTurn();
if (command === 'test') {
  await test(args.some((arg) => arg.startsWith('--project')) ? args : [...TESTS, ...args]);
} else if (command === 'full') {
  await test(['--project=full', ...args]);
} else if (command === 'bench' && file !== undefined) {
  process.exit(await vitest(['bench', '--run', '--project=bench', file]));
} else if (command === 'bench') {
  const { main } = await import(new URL('../tests/bench/dist/tests/bench/run/main.js', import.meta.url).href);
  await main(args, ROOT);
} else if (command === 'scale') {
  process.exit(await vitest(['run', '--project=scale', '--disable-console-intercept', ...args]));
} else {
  const { main } = await import(new URL('../dist/src/cli.js', import.meta.url).href);
  await main([command, ...args], ROOT);
}
