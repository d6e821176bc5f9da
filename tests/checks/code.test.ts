/** What is promised about the code itself: types, lint and format, generated files, the direction of imports. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema, readSdl } from '../../src/graphql/schema.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', command), args, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}

describe('tools', () => {
  test.each([
    ['types', 'tsc', ['--noEmit']],
    ['types of the browser code', 'tsc', ['--noEmit', '-p', 'src/web/tsconfig.json']],
    ['lint and format', 'biome', ['ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=20', '.']],
    ['generated code', 'graphql-codegen', ['--config', 'codegen.yml', '--check']],
  ])('%s', (_, command, args) => {
    const { status, output } = run(command, ...args);
    expect(status, output).toBe(0);
  });
});

describe('imports point one way', () => {
  /** What each part of `src/` may import besides itself; anything may name the errors. */
  const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
    domain: [],
    neo4j: [],
    graph: ['domain', 'neo4j'],
    graphql: ['graph', 'domain', 'neo4j'],
    views: [],
    tables: [],
    http: ['graphql', 'neo4j', 'views', 'tables'],
    web: ['views', 'tables'],
    'app.ts': ['http', 'graphql', 'neo4j'],
    'config.ts': ['graphql', 'http'],
    'datasource.ts': ['config.ts', 'neo4j'],
    'warm-up.ts': ['graphql', 'neo4j', 'views'],
    'stop-signal.ts': [],
    'serve.ts': ['app.ts', 'config.ts', 'datasource.ts', 'stop-signal.ts', 'warm-up.ts', 'neo4j', 'seed'],
    'cli.ts': ['serve.ts', 'seed-commands.ts', 'config.ts', 'http'],
    'seed-commands.ts': ['config.ts', 'datasource.ts', 'stop-signal.ts', 'seed'],
    'errors.ts': [],
    seed: ['domain', 'neo4j', 'tables'],
  };

  function partOf(file: string): string {
    const path = relative(ROOT, file);
    return path.startsWith('seed/') ? 'seed' : (path.split('/')[1] ?? '');
  }

  function codeIn(folder: string): string[] {
    return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(ROOT, folder, name));
  }

  /** `src/x.ts imports y: ...` for each import that points the wrong way. */
  function wrongImports(files: readonly { file: string; text: string }[]): string[] {
    return files.flatMap(({ file, text }) =>
      [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
        .map((match) => resolve(dirname(file), match[1] ?? ''))
        .filter((target) => {
          const [from, to] = [partOf(file), partOf(target)];
          return from !== to && to !== 'errors.ts' && !(MAY_IMPORT[from] ?? []).includes(to);
        })
        .map((target) => {
          const allowed = MAY_IMPORT[partOf(file)];
          const hint =
            allowed === undefined ? 'is in no known part' : `may import ${['errors.ts', ...allowed].join(', ')} only`;
          return `${relative(ROOT, file)} imports ${relative(ROOT, target)}: ${partOf(file)} ${hint}. Move the code to where it may stand.`;
        }),
    );
  }

  test('in every file', () => {
    const files = [...codeIn('src'), ...codeIn('seed')].map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    expect(files.length).toBeGreaterThan(50);
    expect(wrongImports(files)).toEqual([]);
  });

  test('a wrong one is named', () => {
    const wrong = wrongImports([
      { file: join(ROOT, 'src/domain/x.ts'), text: "import { y } from '../graph/entities.ts';" },
    ]);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toContain('src/domain/x.ts imports src/graph/entities.ts');
  });
});

describe('the schema', () => {
  const sdl = readSdl(join(ROOT, 'schema'));

  test('every element is described', () => {
    const undescribed: string[] = [];
    for (const type of Object.values(buildSchema(sdl).getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
      if (!type.description) undescribed.push(type.name);
      const members =
        'getFields' in type ? Object.values(type.getFields()) : 'getValues' in type ? type.getValues() : [];
      for (const member of members) {
        if (!member.description) undescribed.push(`${type.name}.${member.name}`);
        for (const argument of 'args' in member ? member.args : []) {
          if (!argument.description) undescribed.push(`${type.name}.${member.name}(${argument.name})`);
        }
      }
    }
    expect(undescribed).toEqual([]);
  });

  test('has a resolver or a stored column for what it promises', () => {
    expect(() => createSchema(sdl)).not.toThrow();
  });
});

describe('files speak of the project alone', () => {
  test('no path of a machine, no host of a package registry', () => {
    const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    const files = stdout
      .split('\n')
      .filter((name) => /\.(ts|tsx|mjs|json|ya?ml|md|graphql|xml|npmrc)$|Dockerfile/.test(name));
    const hosts = ['npmjs', 'maven', 'pypi', 'crates'].map((name) => new RegExp(`(registry|repo1?)\\.${name}`));
    const found = files.filter((name) => {
      if (name.startsWith('seed/sources/')) return false;
      const text = readFileSync(join(ROOT, name), 'utf8');
      return (
        hosts.some((host) => host.test(text)) ||
        text.includes(`"${'resolved'}":`) ||
        /(?:^|[\s'"`(])\/(?:work|tmp|home|root)\/[a-z]/.test(text)
      );
    });
    expect(found).toEqual([]);
  });
});
