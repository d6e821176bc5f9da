import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
  readonly hasInstallScript?: boolean;
}

type Packages = Record<string, LockedPackage>;

const [{ packages }, peers] = ['package-lock.json', 'tests/bench/package-lock.json'].map((file) =>
  JSON.parse(readFileSync(file, 'utf8')),
) as [{ packages: Packages }, { packages: Packages }];

test('the lock file holds the packages of every platform, without which `npm ci` refuses a fresh clone', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${name}, wanted by ${path}`),
  );
  expect(missing).toEqual([]);
});

test('the lock files name no registry, so that anyone can use their own', () => {
  const all = [packages, peers.packages].flatMap((locked) => Object.values(locked));
  expect(all.filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
});

test('no peer of the bench runs a script when it is installed', () => {
  expect(Object.entries(peers.packages).filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

/** As Node finds packages: beside the one that asks, or in a folder above it. */
function isLocked(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
    if (!folder.includes('/node_modules/')) return packages[`node_modules/${name}`] !== undefined;
  }
}
