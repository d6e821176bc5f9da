/** What the project is made of: the lists say what is installed, and nothing is shipped that may not be. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/app.ts';
import { cycloneDx, importedByPages, type Lock, shipped } from '../support/sbom.ts';

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const own = JSON.parse(read('package.json')) as Manifest;
const lock = (JSON.parse(read('package-lock.json')) as { packages: Lock }).packages;
const server = Object.keys(own.dependencies);
const pages = importedByPages(ROOT, [...server, ...Object.keys(own.devDependencies)]);
const parts = shipped(lock, server, pages);
const neo4jVersion = /<neo4j\.version>(.+)</.exec(read('src/neo4j/managed/pom.xml'))?.[1] ?? '';
const licenceInstalled = (path: string): string => JSON.parse(read(join(path, 'package.json'))).license;

describe('what is asked for', () => {
  test('is one version each, and runs no script when it is installed', () => {
    const asked = Object.entries({ ...own.dependencies, ...own.devDependencies });
    expect(asked.filter(([name, version]) => lock[`node_modules/${name}`]?.version !== version)).toEqual([]);
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });

  test('every package has a checksum', () => {
    const without = Object.entries(lock).filter(([path, { integrity }]) => path !== '' && !/^sha512-/.test(integrity));
    expect(without.map(([path]) => path)).toEqual([]);
  });
});

describe('DEPENDENCIES.md', () => {
  const text = read('DEPENDENCIES.md');

  /** Rows of the table under a heading. */
  const rows = (heading: string): string[][] => {
    const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
    return [...section.matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \| (.+) \|$/gm)].map((row) => row.slice(1));
  };

  test.each([
    ['Of the server', server],
    ['In the pages that browsers load', pages.filter((name) => own.devDependencies[name] !== undefined)],
    ['Tools', Object.keys(own.devDependencies).filter((name) => !pages.includes(name))],
  ])('%s: each package with its version and the licence of what is installed', (heading, names) => {
    const table = rows(heading);
    expect(table.map((row) => row.slice(0, 3))).toEqual(
      names.map((name) => {
        const path = `node_modules/${name}`;
        return [name, lock[path]?.version, licenceInstalled(path)];
      }),
    );
    for (const [name, , , why = ''] of table) expect(why.length, name).toBeGreaterThan(4);
  });

  test('names the version of Neo4j that is fetched', () => {
    expect(text).toContain(`| Neo4j Community | ${neo4jVersion} |`);
  });
});

describe('licences', () => {
  /** Licences that ask for a notice at most; OFL is for fonts, PSF for a port of Python's parser of arguments. */
  const PERMISSIVE =
    /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1|PSF-2\.0|Python-2\.0)(?: (?:AND|OR) (?:MIT|BSD-3-Clause|Apache-2\.0))?\)?$/;

  test('what is shipped is under permissive ones, as installed and as locked', () => {
    const wrong = [...parts.keys()].filter((path) => {
      const licence = lock[path]?.license ?? '';
      return !PERMISSIVE.test(licence) || licenceInstalled(path) !== licence;
    });
    expect(wrong).toEqual([]);
    expect(parts.size).toBeGreaterThan(250);
  });

  test('of the tools only those are not that are used as they are', () => {
    const others = Object.entries(lock).filter(([path, { license }]) => path !== '' && !PERMISSIVE.test(license));
    expect([...new Set(others.map(([, { license }]) => license))].sort()).toEqual(['CC-BY-4.0', 'MPL-2.0']);
    expect(others.filter(([path]) => parts.has(path))).toEqual([]);
  });

  test('the project and its data have theirs', () => {
    expect(own.license).toBe('Apache-2.0');
    expect(read('LICENSE')).toMatch(/^\s+Apache License\s+Version 2\.0, January 2004/);
    expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## \\[${own.version.replaceAll('.', '\\.')}\\]`, 'm'));
  });
});

describe('sbom.cdx.json', () => {
  const FILE = join(ROOT, 'sbom.cdx.json');
  const asks = [...new Set([...server, ...pages])];
  const current = cycloneDx(lock, parts, { ...own, neo4jVersion, asks });

  test('is current; to renew it: npm test -- tests/checks/supply-chain.test.ts -u', async () => {
    expect(existsSync(FILE)).toBe(true);
    await expect(current).toMatchFileSnapshot(FILE);
  });

  test('lists for the server what npm itself finds', () => {
    // Not `npm sbom --omit=dev`: it leaves out what tools need too, such as graphql.
    const ls = ['ls', '--all', '--omit=dev', '--json', '--package-lock-only'];
    const { stdout } = spawnSync('npm', ls, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 });
    interface Tree {
      readonly version?: string;
      readonly dependencies?: Readonly<Record<string, Tree>>;
    }
    const under = ({ dependencies = {} }: Tree): string[] =>
      Object.entries(dependencies).flatMap(([name, tree]) => [
        ...(tree.version === undefined ? [] : [`${name}@${tree.version}`]),
        ...under(tree),
      ]);
    interface Component {
      readonly name: string;
      readonly version: string;
      readonly properties?: readonly { readonly value: string }[];
    }
    const ours = (JSON.parse(current) as { components: Component[] }).components
      .filter(({ properties = [] }) => properties.some(({ value }) => value === 'server'))
      .map(({ name, version }) => `${name}@${version}`);
    expect(ours.sort()).toEqual([...new Set(under(JSON.parse(stdout)))].sort());
  });

  test('nothing points to what is not listed', () => {
    const { components, dependencies, metadata } = JSON.parse(current) as {
      metadata: { component: { 'bom-ref': string } };
      components: { 'bom-ref': string }[];
      dependencies: { ref: string; dependsOn?: string[] }[];
    };
    const refs = [metadata.component, ...components].map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect(dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
    expect(dependencies.flatMap(({ dependsOn = [] }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
  });
});
