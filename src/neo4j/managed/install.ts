/** Fetches Neo4j through Maven, once. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../../errors.ts';
import { type Environment, hasMaven, WAYS } from './tools.ts';

/** Some 120 MB over a slow line. */
const FETCH_TIMEOUT_MS = 10 * 60_000;

/** How often a long step shows that it goes on. */
const PROGRESS_MS = 5_000;

export interface InstallOptions {
  /** Where the jars go. */
  readonly folder: string;
  readonly pomFile: string;
  readonly env: Environment;
  readonly progress: (text: string) => void;
}

/** Makes sure that the folder holds the jars of the pom's version; true where they had to be fetched. */
export async function installNeo4j(options: InstallOptions): Promise<boolean> {
  const { folder, pomFile, env, progress } = options;
  const pom = readFileSync(pomFile, 'utf8');
  const stamp = join(folder, 'installed.pom.xml');
  if (read(stamp) === pom) return false;
  if (!hasMaven(env)) throw new StartupError(`No Maven found (mvn). ${WAYS}`);
  const work = `${folder}.new`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  copyFileSync(pomFile, join(work, 'pom.xml'));
  await runMaven(work, env, progress);
  writeFileSync(join(work, 'installed.pom.xml'), pom);
  // Moved into place when whole: a start that is killed while fetching leaves nothing that looks finished.
  rmSync(folder, { recursive: true, force: true });
  renameSync(work, folder);
  return true;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function runMaven(folder: string, env: Environment, progress: (text: string) => void): Promise<void> {
  const args = ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=.', '-DincludeScope=runtime'];
  const child = spawn('mvn', args, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const ticking = setInterval(() => progress(`${readdirSync(folder).length} files so far`), PROGRESS_MS);
  const killing = setTimeout(() => child.kill('SIGTERM'), FETCH_TIMEOUT_MS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) {
      throw new StartupError(
        `Maven could not fetch Neo4j. Check the network and Maven's settings, then start again.\n${tail(output)}`,
      );
    }
  } finally {
    clearInterval(ticking);
    clearTimeout(killing);
  }
}

/** The last lines of a log: where the reason stands. */
export function tail(text: string, lines = 15): string {
  return text.trim().split('\n').slice(-lines).join('\n');
}
