import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { found, type LockedPackage } from '../support/sbom.ts';

type Packages = Record<string, LockedPackage & { readonly resolved?: string }>;

const [{ packages }, peers] = ['package-lock.json', 'tests/bench/package-lock.json'].map((file) =>
  JSON.parse(readFileSync(file, 'utf8')),
) as [{ packages: Packages }, { packages: Packages }];

test('the lock file holds the packages of every platform, without which `npm ci` refuses a fresh clone', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => found(packages, path, name) === undefined)
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
