/** Fetches Neo4j through Maven, once. */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../../errors.ts';
import { type Environment, hasMaven, WAYS } from './tools.ts';

/** Some 120 MB over a slow line. */
const FETCH_TIMEOUT_MS = 10 * 60_000;

/** How often a long step shows that it goes on. */
const PROGRESS_MS = 5_000;

/** Made last, so that a folder with it is whole. */
const STAMP = 'installed.json';

export interface InstallOptions {
  /** Where the jars go. */
  readonly folder: string;
  readonly pomFile: string;
  readonly env: Environment;
  /** Ends a fetch that is no longer wanted. */
  readonly signal?: AbortSignal | undefined;
  readonly progress: (text: string) => void;
}

/** Makes sure that the folder holds the jars of the pom's version; true where they had to be fetched. */
export async function installNeo4j(options: InstallOptions): Promise<boolean> {
  const { folder, pomFile, env } = options;
  const pom = readFileSync(pomFile, 'utf8');
  if (isWhole(folder, pom)) return false;
  if (!hasMaven(env)) throw new StartupError(`No Maven found (mvn). ${WAYS}`);
  // Beside the place and moved there when whole: a start that is killed while fetching leaves nothing that looks
  // finished, and two starts that share the jars do not write into each other's folder.
  const work = `${folder}.${process.pid}.new`;
  try {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    copyFileSync(pomFile, join(work, 'pom.xml'));
    await runMaven(work, options);
    writeFileSync(join(work, STAMP), JSON.stringify({ pom, jars: sizesOf(work) }));
    moveIntoPlace(work, folder, pom);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return true;
}

/** Whether the jars that were fetched for this pom are all there, none cut short. */
function isWhole(folder: string, pom: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(join(folder, STAMP), 'utf8')) as {
      pom: string;
      jars: Record<string, number>;
    };
    return stamp.pom === pom && JSON.stringify(stamp.jars) === JSON.stringify(sizesOf(folder));
  } catch {
    return false;
  }
}

function sizesOf(folder: string): Record<string, number> {
  const jars = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  return Object.fromEntries(jars.sort().map((name) => [name, statSync(join(folder, name)).size]));
}

function moveIntoPlace(work: string, folder: string, pom: string): void {
  if (isWhole(folder, pom)) return;
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(work, folder);
  } catch (error) {
    // Another start was faster by a moment; its jars are as good as ours.
    if (!isWhole(folder, pom)) throw error;
  }
}

async function runMaven(work: string, options: InstallOptions): Promise<void> {
  const { env, signal, progress } = options;
  const goal = ['dependency:copy-dependencies', '-DoutputDirectory=.', '-DincludeScope=runtime'];
  const child = spawn('mvn', ['-B', '--strict-checksums', ...goal], {
    cwd: work,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const ticking = setInterval(
    () => progress(`${output.split('Downloaded from').length - 1} files so far`),
    PROGRESS_MS,
  );
  const killing = setTimeout(() => child.kill('SIGTERM'), FETCH_TIMEOUT_MS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) {
      const reason = tail(output.replaceAll(/^.*(Downloading|Downloaded|Progress).*\n/gm, ''));
      throw new StartupError(
        `Maven could not fetch Neo4j. Check the network and Maven's settings, then start again.\n${reason}`,
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
