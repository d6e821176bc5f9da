/** `npm run export`: the bulk files hold what the API answers from, and nothing that a licence forbids. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Manifest } from '../../seed/export.ts';
import { main } from '../../src/cli.ts';
import { ROOT, startTestApp, type TestApp, TODAY } from '../support/app.ts';
import { startCommand } from '../support/start.ts';

type Line = Readonly<Record<string, unknown>>;

let app: TestApp;
let folder = '';
let out = '';
let manifest: Manifest;
const lines = new Map<string, readonly Line[]>();

beforeAll(async () => {
  app = await startTestApp();
  folder = mkdtempSync(join(tmpdir(), 'chokepoint-export-'));
  out = join(folder, 'first');
  const command = startCommand(['export', '--out', out], {});
  expect(await command.ended, command.output()).toBe(0);
  manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  for (const kind of Object.keys(manifest.columns)) {
    const text = readFileSync(join(out, `${kind}.jsonl`), 'utf8').trimEnd();
    lines.set(
      kind,
      text.split('\n').map((line) => JSON.parse(line)),
    );
  }
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await app.close();
});

const of = (kind: string): readonly Line[] => lines.get(kind) ?? [];

/** Every file of a folder. */
const contents = (path: string) =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'base64')]));

/** Runs the command in this process; what it printed as an error. */
async function refusal(to: string): Promise<string> {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    await main(['export', '--out', to], ROOT);
    expect(process.exitCode).toBe(1);
    return printed.mock.calls.flat().join('\n');
  } finally {
    process.exitCode = undefined;
    printed.mockRestore();
  }
}

describe('what is written', () => {
  test('is what the dataset counts, under its version and licence', async () => {
    const { dataset } = await app.ask<{
      dataset: Record<string, unknown> & Record<'entities' | 'relations', { count: number }[]>;
    }>(
      '{ dataset { version licence sources evidence claims policyEvents listings statements entities { count } relations { count } } }',
    );
    const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
    expect({
      version: manifest.dataset.version,
      licence: manifest.licence.id,
      ...Object.fromEntries(
        ['sources', 'evidence', 'claims', 'listings', 'statements'].map((kind) => [kind, of(kind).length]),
      ),
      policyEvents: of('policy-events').length,
      entities: of('entities').length,
      relations: of('relations').length,
    }).toEqual({ ...dataset, entities: sum(dataset.entities), relations: sum(dataset.relations) });
    const [held] = await app.database
      .reader()
      .read({ name: 'names', text: '// names\nMATCH (n:Name) RETURN count(n) AS count' }, {});
    expect(of('names').length).toBe((held as { count: number }).count);
  });

  test('has the sums and sizes of the manifest, and no file besides', () => {
    expect(manifest).toMatchObject({ format: 'chokepoint-export', complete: true });
    expect(readdirSync(out).sort()).toEqual([...manifest.files.map(({ name }) => name), 'manifest.json'].sort());
    for (const { name, bytes, sha256, rows } of manifest.files) {
      const content = readFileSync(join(out, name));
      expect([name, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([name, bytes, sha256]);
      if (name.endsWith('.jsonl')) expect(of(name.replace('.jsonl', '')).length, name).toBe(rows);
    }
  });

  test('says the same as CSV, cell by cell, with Chinese intact', () => {
    for (const [kind, rows] of lines) {
      const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(join(out, `${kind}.csv`)));
      expect(csv.startsWith('\uFEFF'), kind).toBe(true);
      const [head, ...table] = tableOf(csv.slice(1));
      expect(head).toEqual(Object.keys(manifest.columns[kind] ?? {}));
      expect(table, kind).toEqual(rows.map((row) => Object.values(row).map(cell)));
    }
    expect(of('entities').find(({ id }) => id === 'huawei')?.nameZh).toBe('华为');
  });

  test('has a use for every column, and a description', () => {
    const isThere = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== null);
    const unused = Object.entries(manifest.columns).flatMap(([kind, columns]) =>
      Object.entries(columns)
        .filter(([name, what]) => what.length < 5 || !of(kind).some((row) => isThere(row[name])))
        .map(([name]) => `${kind}.${name}`),
    );
    // No listing has had another id so far.
    expect(unused).toEqual(['listings.formerIds']);
  });

  test('joins: evidence and facts name documents, relations entities, links acts', () => {
    const ids = (kind: string) => new Set(of(kind).map(({ id }) => id));
    const [entities, sources, acts] = [ids('entities'), ids('sources'), ids('policy-events')];
    const astray = [
      ...of('evidence').filter(({ source }) => !sources.has(source)),
      ...of('relations').filter(
        ({ from, to, sources: named }) =>
          !entities.has(from) || !entities.has(to) || !(named as string[]).every((id) => sources.has(id)),
      ),
      ...of('policy-links').filter(({ from, to }) => !acts.has(from) || !(acts.has(to) || entities.has(to))),
      ...of('listings').filter(({ party, via }) => !entities.has(party) || !acts.has(via)),
    ];
    expect(astray).toEqual([]);
  });

  test('leaves out our words on documents whose licence forbids commercial use, and marks what rests on them alone', () => {
    const forbids = new Set(
      of('sources')
        .filter(({ licence }) => /\bNC\b/.test(String(licence)))
        .map(({ id }) => id),
    );
    expect(forbids.size).toBeGreaterThan(3);
    const evidence = of('evidence');
    expect(evidence.filter(({ source, finding }) => forbids.has(source) && finding !== null)).toEqual([]);
    expect(evidence.filter(({ finding }) => finding !== null).length).toBeGreaterThan(3_000);
    for (const { sources, commercial } of [...of('relations'), ...of('claims')]) {
      const named = sources as string[];
      expect(commercial).toBe(named.length === 0 || named.some((id) => !forbids.has(id)));
    }
    expect(of('relations').some(({ commercial }) => commercial === false)).toBe(true);
  });
});

describe('as of a day', () => {
  // On the last one also what has no known start is shown.
  const DAYS = ['2019-06-01', '2022-10-08', '2024-01-01', '2026-04-10', TODAY];

  /** The rule that the manifest words. */
  const holds = (line: Line, day: string): boolean =>
    isBy(line.holdsFrom, day) &&
    !isBy(line.holdsUntil, day) &&
    isBy(line.knownFrom, day) &&
    !isBy(line.knownUntil, day);
  const isBy = (value: unknown, day: string): boolean => value !== null && value !== undefined && String(value) <= day;

  test.each(DAYS)('%s: the files give the relations, acts and listings that the API gives', async (day) => {
    const unborn = new Set(
      of('entities')
        .filter(({ existsFrom }) => existsFrom !== null && !isBy(existsFrom, day))
        .map(({ id }) => id),
    );
    const there = (line: Line) => !unborn.has(line.from) && !unborn.has(line.to);
    const relations = of('relations').filter((line) => there(line) && holds(line, day));
    const at = `at: { asOf: "${day}", knownOn: "${day}" }`;
    const answer = await app.ask<Record<string, { totalCount: number } | { relations: { totalCount: number } }>>(`{
      huawei: company(slug: "huawei", ${at}) { relations(direction: OUT) { totalCount } }
      nvidia: company(slug: "nvidia", ${at}) { relations(direction: IN) { totalCount } }
      policyEvents(${at}) { totalCount }
      listings(${at}) { totalCount }
    }`);
    const acts = of('policy-events').filter(
      ({ existsFrom, knownFrom }) => isBy(existsFrom, day) && isBy(knownFrom, day),
    );
    const listed = of('listings').filter(({ endKnownFrom, holdsUntil, ...line }) =>
      holds({ ...line, holdsUntil: isBy(endKnownFrom ?? holdsUntil, day) ? holdsUntil : null }, day),
    );
    expect(answer).toEqual({
      huawei: { relations: { totalCount: relations.filter(({ from }) => from === 'huawei').length } },
      nvidia: { relations: { totalCount: relations.filter(({ to }) => to === 'nvidia').length } },
      policyEvents: { totalCount: acts.length },
      listings: { totalCount: listed.length },
    });
  });
});

describe('where it is written', () => {
  test('the same seed gives the same bytes, and an earlier export gives way', async () => {
    const again = join(folder, 'again');
    cpSync(out, again, { recursive: true });
    // An earlier version of the format had a file more, and was broken off.
    writeFileSync(join(again, 'gone.csv'), 'x');
    writeFileSync(join(again, 'claims.csv'), 'half');
    const files = [...manifest.files, { name: 'gone.csv' }];
    writeFileSync(join(again, 'manifest.json'), JSON.stringify({ ...manifest, complete: false, files }));
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await main(['export', '--out', again], ROOT);
    expect(printed.mock.calls.flat().join('\n')).toContain(`Version ${manifest.dataset.version} written`);
    printed.mockRestore();
    expect(contents(again)).toEqual(contents(out));
  });

  test('a folder with files of somebody else is refused, and left as it is', async () => {
    const theirs = join(folder, 'theirs');
    mkdirSync(theirs);
    writeFileSync(join(theirs, 'claims.csv'), 'mine');
    expect(await refusal(theirs)).toMatch(
      /holds files that are no export, such as claims\.csv\. Nothing was written.*--out/,
    );
    const mixed = join(folder, 'mixed');
    cpSync(out, mixed, { recursive: true });
    writeFileSync(join(mixed, 'notes.txt'), 'mine');
    const before = contents(mixed);
    expect(await refusal(mixed)).toMatch(/such as notes\.txt/);
    expect(contents(mixed)).toEqual(before);
    expect(contents(theirs)).toEqual({ 'claims.csv': Buffer.from('mine').toString('base64') });
  });

  test('a folder that cannot be is told in a line', async () => {
    expect(await refusal(join(out, 'claims.csv', 'inside'))).toMatch(/cannot be written \(ENOTDIR\).*--out/);
    expect(await refusal('/proc/nowhere/export')).toMatch(/cannot be written \(\w+\).*--out/);
  });
});

/** Rows of a CSV by RFC 4180. */
function tableOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** A value of a line as its cell should read. */
function cell(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value))
    return cell(value.map((part) => (typeof part === 'object' ? JSON.stringify(part) : part)).join('; '));
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return typeof value === 'string' && /^[=+\-@|%]/.test(text) ? `'${text}` : text;
}
