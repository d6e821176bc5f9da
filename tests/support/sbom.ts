/** What is shipped, worked out from the lock file: the same lock file gives the same list, on any machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LockedPackage {
  readonly version: string;
  readonly license: string;
  readonly integrity: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type Lock = Readonly<Record<string, LockedPackage>>;

/** Where a package ends up: in the server, or bundled into what browsers load. */
export type Part = 'server' | 'pages';

/** Path in the lock file of the package that one at `from` gets under a name, as Node finds it: beside it, or in a folder above. */
export function found(lock: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (lock[path] !== undefined) return path;
    if (!folder.includes('/node_modules/')) {
      const top = `node_modules/${name}`;
      return lock[top] === undefined ? undefined : top;
    }
  }
}

/** Paths of what a package needs; optional ones that no platform of the lock file has are left out. */
function needsOf(lock: Lock, path: string): string[] {
  const { dependencies = {}, optionalDependencies = {} } = lock[path] ?? {};
  return Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => found(lock, path, name) ?? []);
}

/** Paths of packages with all they need. */
function closure(lock: Lock, names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const walk = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    needsOf(lock, path).forEach(walk);
  };
  for (const name of names) walk(`node_modules/${name}`);
  return seen;
}

/** Packages whose code browsers load: those that the code of pages and views imports, but for its build files. */
export function importedByPages(root: string, known: readonly string[]): string[] {
  const files = ['src/web', 'src/views'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|vue|css)$/.test(name) && !name.endsWith('vite.config.ts'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  const imported = new Set(
    files.flatMap((text) =>
      [...text.matchAll(/(?:from|import|@import)\s+['"]([^'".][^'"]*)['"]/g)].map(([, name]) => name),
    ),
  );
  return known.filter((name) => [...imported].some((path) => path === name || path?.startsWith(`${name}/`))).sort();
}

/** Everything shipped, by path in the lock file, with the parts it goes into. */
export function shipped(lock: Lock, server: readonly string[], pages: readonly string[]): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  for (const [part, names] of [
    ['server', server],
    ['pages', pages],
  ] as const) {
    for (const path of closure(lock, names)) parts.set(path, [...(parts.get(path) ?? []), part]);
  }
  return parts;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** `pkg:npm/%40apollo/server@5.5.1`. */
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const licenceOf = (licence: string) =>
  /\b(?:AND|OR)\b/.test(licence)
    ? [{ expression: licence.replace(/^\((.*)\)$/, '$1') }]
    : [{ license: { id: licence } }];

interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly neo4jVersion: string;
  /** Names of the packages that it asks for itself. */
  readonly asks: readonly string[];
}

/** CycloneDX 1.6, without anything that changes from one day or machine to the next. */
export function cycloneDx(lock: Lock, parts: ReadonlyMap<string, readonly Part[]>, product: Product): string {
  const refOf = (path: string): string => purlOf(nameOf(path), lock[path]?.version ?? '');
  const own = purlOf(product.name, product.version);
  const neo4j = `pkg:maven/org.neo4j/neo4j@${product.neo4jVersion}`;
  // One version of a package may lie in several folders: it is one component, in all parts that it goes into.
  const components = new Map<string, { path: string; parts: Set<Part>; needs: Set<string> }>();
  for (const [path, into] of parts) {
    const component = components.get(refOf(path)) ?? { path, parts: new Set(), needs: new Set() };
    for (const part of into) component.parts.add(part);
    for (const need of needsOf(lock, path)) component.needs.add(refOf(need));
    components.set(refOf(path), component);
  }
  const sorted = [...components].sort(([a], [b]) => (a < b ? -1 : 1));
  const direct = product.asks.map((name) => refOf(`node_modules/${name}`));
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: product.name,
        version: product.version,
        purl: own,
        licenses: licenceOf(product.license),
      },
    },
    components: [
      {
        type: 'application',
        'bom-ref': neo4j,
        group: 'org.neo4j',
        name: 'neo4j',
        version: product.neo4jVersion,
        description: 'The database: a program of its own, fetched at the first start where NEO4J_URI names none',
        scope: 'optional',
        licenses: licenceOf('GPL-3.0-only'),
        purl: neo4j,
      },
      ...sorted.map(([ref, { path, parts: into }]) => ({
        type: 'library',
        'bom-ref': ref,
        name: nameOf(path),
        version: lock[path]?.version,
        scope: 'required',
        hashes: [
          { alg: 'SHA-512', content: Buffer.from(lock[path]?.integrity.slice(7) ?? '', 'base64').toString('hex') },
        ],
        licenses: licenceOf(lock[path]?.license ?? ''),
        purl: ref,
        properties: [...into].sort().map((part) => ({ name: 'chokepoint:part', value: part })),
      })),
    ],
    dependencies: [
      { ref: own, dependsOn: [neo4j, ...direct].sort() },
      { ref: neo4j },
      ...sorted.map(([ref, { needs }]) => ({ ref, dependsOn: [...needs].sort() })),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
