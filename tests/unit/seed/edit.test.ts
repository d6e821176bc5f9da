/** Merging two records on disk and parting them again, byte for byte. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRecords, undoMerge } from '../../../seed/edit/commands.ts';
import { readTexts } from '../../../seed/edit/files.ts';
import { applyEdits, hunksOf, revertHunks } from '../../../seed/edit/text.ts';
import type { Seed } from '../../../seed/model.ts';
import { formatProblem, readSeed } from '../../../seed/validate.ts';
import { main } from '../../../src/cli.ts';
import { changed, type SeedTexts, SMALL_SEED, withSeedFolder } from '../../support/small-seed.ts';

const LAB = 'entities/companies/small-lab.yaml';
const BYTEDANCE = 'entities/companies/bytedance.yaml';
const NVIDIA = 'entities/companies/nvidia.yaml';
const LISTING = 'listings/us-entity-list.yaml';
const POLICY = 'policy-events/us-2023.yaml';
const LOG = 'merges/2026.yaml';

const MERGED_ON = '2026-12-01';
const UNDONE_ON = '2026-12-02';
const WHY = "One lab: it's the same door.";

describe('changes of lines', () => {
  /** Few different lines, so that blocks have doubles. */
  const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '  - d\n'), { minLength: 1, maxLength: 30 });
  const edits = (text: string) =>
    fc
      .array(fc.tuple(fc.nat(text.length), fc.nat(6), fc.constantFrom('', 'x', 'y\n', 'a\nb\n')), { maxLength: 5 })
      .map((drawn) => {
        let free = 0;
        return drawn
          .sort(([a], [b]) => a - b)
          .flatMap(([at, length, put]) => {
            const start = Math.max(at, free);
            const end = Math.min(start + length, text.length);
            free = end + 1;
            return start > text.length ? [] : [{ start, end, text: put }];
          });
      });

  test('come undone wherever they stand', () => {
    const cases = lines.chain((drawn) => {
      const text = drawn.join('');
      return edits(text).map((list) => ({ text, list }));
    });
    fc.assert(
      fc.property(cases, ({ text, list }) => {
        const after = applyEdits(text, list);
        fc.pre(after !== '');
        expect(revertHunks(after, hunksOf(text, list))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('come undone after other lines were changed, and not after their own were', () => {
    const old = 'one\ntwo\nthree\nfour\nfive\nsix\n';
    const hunks = hunksOf(old, [{ start: old.indexOf('three'), end: old.indexOf('four'), text: '3\n' }]);
    expect(revertHunks('zero\none\ntwo\n3\nfour\n5\nsix\n', hunks)).toBe('zero\none\ntwo\nthree\nfour\n5\nsix\n');
    expect(revertHunks('one\ntwo\n33\nfour\nfive\nsix\n', hunks)).toBeUndefined();
    expect(revertHunks('one\ntwo\n3\nfour\ntwo\n3\nfour\n', hunks)).toBeUndefined();
  });
});

async function valid(folder: string): Promise<Seed> {
  const result = await readSeed(folder);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.seed;
}

/** All texts but the log, which keeps what was done. */
async function textsOf(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries([...(await readTexts(folder))].filter(([path]) => path !== LOG));
}

/** Merges in a folder, looks at the result, and undoes it: the files must be what they were. */
async function mergeAndUndo(
  texts: SeedTexts,
  kept: string,
  dropped: string,
  look: (seed: Seed, files: Record<string, string>) => void,
): Promise<void> {
  await withSeedFolder(texts, async (folder) => {
    const before = await textsOf(folder);
    await mergeRecords(folder, { kept, dropped, why: WHY, on: MERGED_ON });
    look(await valid(folder), await textsOf(folder));
    await undoMerge(folder, `${dropped}--into--${kept}`, UNDONE_ON);
    expect(await textsOf(folder)).toEqual(before);
    const { merges } = await valid(folder);
    expect(merges.at(-1)).toMatchObject({ kept, dropped, on: MERGED_ON, why: WHY, undoneOn: UNDONE_ON });
  });
}

function company(seed: Seed, id: string) {
  return seed.entities.find((entity) => entity.id === id);
}

describe('entities', () => {
  test('become one: names, evidence, relations, references and redirects', async () => {
    const texts = changed(
      [LAB, 'confidence: low', 'note: Has a note.\nconfidence: low'],
      [
        LAB,
        'sales\n',
        `sales
  - source: nvidia-website
formerIds:
  - tiny-lab
relations:
  - type: BUYS
    to: h100
    # A comment stays where it is.
    attributes:
      status: planned
    hedge: reported
    saidBy: small-lab
    confidence: low
    evidence:
      - source: daily-h100-sales
  - type: PARTNERS_WITH
    to: nvidia
    hedge: reported
    confidence: low
    evidence:
      - source: daily-h100-sales
    note: Stands after its evidence.
`,
      ],
      [
        BYTEDANCE,
        '  - type: RENTS',
        '  - type: PARTNERS_WITH\n    to: small-lab\n    hedge: reported\n    confidence: low\n    evidence:\n      - source: daily-h100-sales\n  - type: RENTS',
      ],
    );
    await mergeAndUndo(texts, 'bytedance', 'small-lab', (seed, files) => {
      expect(files[LAB]).toBeUndefined();
      const one = company(seed, 'bytedance');
      expect(one).toMatchObject({
        aliases: ['Small Lab'],
        formerIds: ['small-lab', 'tiny-lab'],
        evidence: [{ source: 'daily-h100-sales' }, { source: 'nvidia-website' }],
      });
      // Its relation to the other one is gone; the second purchase of the same chip has a tag that says whose it was.
      expect(one?.relations?.map(({ type, to, tag, formerIds }) => [type, to, tag, formerIds])).toEqual([
        ['BUYS', 'h100', undefined, undefined],
        ['RENTS', 'small-cloud', undefined, undefined],
        ['BUYS', 'h100', 'small-lab', ['small-lab--buys--h100']],
        ['PARTNERS_WITH', 'nvidia', undefined, ['small-lab--partners_with--nvidia']],
      ]);
      expect(one?.relations?.[2]?.saidBy).toBe('bytedance');
      expect(files[BYTEDANCE]).toContain('# A comment stays where it is.');
      expect(company(seed, 'nvidia')?.relations?.find(({ type }) => type === 'OWNS')).toMatchObject({
        to: 'bytedance',
        formerIds: ['nvidia--owns--small-lab'],
      });
      expect(company(seed, 'small-cloud')?.attributes?.provider).toBe('bytedance');
      expect(seed.merges).toMatchObject([
        {
          collection: 'entities',
          how: 'merged',
          snapshot: {
            removed: [{ file: LAB, text: texts[LAB] }],
            movedRelations: ['bytedance--buys--h100--small-lab', 'bytedance--partners_with--nvidia'],
          },
        },
      ]);
    });
  });

  test('a relation from one to the other goes away, and the list with the last of them', async () => {
    const texts: SeedTexts = {
      ...SMALL_SEED,
      [NVIDIA]: SMALL_SEED[NVIDIA].replace(/ {2}- type: DESIGNS.*? {2}- type: OWNS/s, '  - type: OWNS'),
    };
    await mergeAndUndo(texts, 'nvidia', 'small-lab', (seed, files) => {
      expect(company(seed, 'nvidia')?.relations).toBeUndefined();
      expect(files[NVIDIA]).not.toContain('relations');
    });
  });

  test('listings of the dropped one are those of the kept one, under its id', async () => {
    await mergeAndUndo(SMALL_SEED, 'small-lab', 'bytedance', (seed) => {
      expect(seed.listings).toMatchObject([
        { id: 'small-lab--us-entity-list', party: 'small-lab', formerIds: ['bytedance--us-entity-list'] },
      ]);
      expect(company(seed, 'small-lab')).toMatchObject({
        aliases: ['ByteDance', '字节跳动'],
        formerIds: ['bytedance'],
      });
      expect(company(seed, 'small-lab')?.relations).toHaveLength(2);
    });
  });

  test('a list that names both names one', async () => {
    const texts = changed([
      POLICY,
      '    destinations:',
      '    parties:\n      - bytedance\n      - small-lab\n    destinations:',
    ]);
    await mergeAndUndo(texts, 'bytedance', 'small-lab', (seed) => {
      expect(seed.policyEvents[0]?.affects?.parties).toEqual(['bytedance']);
    });
  });

  test('an undecided pair is decided, and one with a third passes on', async () => {
    const pair = (a: string, b: string) =>
      `- id: ${a}--same-as--${b}\n  a: ${a}\n  b: ${b}\n  reason:\n    en: Who knows.\n    zh: 不详。\n`;
    const both = `${pair('bytedance', 'small-lab')}\n${pair('nvidia', 'small-lab')}`;
    await mergeAndUndo({ ...SMALL_SEED, 'same-as/pairs.yaml': both }, 'bytedance', 'small-lab', (seed) => {
      expect(seed.sameAs.map(({ id, a, b }) => [id, a, b])).toEqual([
        ['bytedance--same-as--nvidia', 'bytedance', 'nvidia'],
      ]);
    });
    const one = { ...SMALL_SEED, 'same-as/pairs.yaml': pair('bytedance', 'small-lab') };
    await mergeAndUndo(one, 'bytedance', 'small-lab', (_, files) => {
      expect(files['same-as/pairs.yaml']).toBeUndefined();
    });
  });
});

describe('records of lists', () => {
  test('sources', async () => {
    const texts = changed(
      [
        'sources/press/2024.yaml',
        '  opened: true\n',
        `  opened: true

- id: daily-h100-copy
  title: Sales of the H100
  publisher: Copy
  retrieved: '2026-11-23'
  published: '2024-02-02'
  kind: press
  grade: E
  opened: true
`,
      ],
      [LAB, 'daily-h100-sales', 'daily-h100-copy'],
    );
    await mergeAndUndo(texts, 'daily-h100-sales', 'daily-h100-copy', (seed, files) => {
      expect(seed.sources.find(({ id }) => id === 'daily-h100-sales')?.formerIds).toEqual(['daily-h100-copy']);
      expect(company(seed, 'small-lab')?.evidence).toEqual([{ source: 'daily-h100-sales' }]);
      expect(files['sources/press/2024.yaml']).toBe(
        `${SMALL_SEED['sources/press/2024.yaml']}  formerIds:\n    - daily-h100-copy\n`,
      );
    });
  });

  test('policy events, the first of its file dropped', async () => {
    const second = SMALL_SEED[POLICY].replace('us-rule-2023', 'us-second-2023');
    const texts: SeedTexts = { ...SMALL_SEED, [POLICY]: `${SMALL_SEED[POLICY]}\n${second}` };
    await mergeAndUndo(texts, 'us-second-2023', 'us-rule-2023', (seed) => {
      expect(seed.policyEvents).toMatchObject([{ id: 'us-second-2023', formerIds: ['us-rule-2023'] }]);
      expect(seed.listings[0]?.via).toBe('us-second-2023');
    });
  });
});

describe('refused, with nothing changed', () => {
  const merge = (kept: string, dropped: string) => (folder: string) =>
    mergeRecords(folder, { kept, dropped, why: WHY, on: MERGED_ON });

  test.each([
    ['an unknown id', merge('nvidia', 'nvidea'), "No entity, policy event, listing or source has the id 'nvidea'."],
    ['itself', merge('nvidia', 'nvidia'), "'nvidia' cannot be merged with itself."],
    ['another kind', merge('nvidia', 'h100'), "'nvidia' is of kind Company, 'h100' of kind Chip."],
    [
      'another collection',
      merge('nvidia', 'us-rule-2023'),
      "'nvidia' is one of entities, 'us-rule-2023' one of policy-events.",
    ],
    ['a seed that would not be valid', merge('country-cn', 'country-us'), 'Nothing was changed, because'],
    ['a merge that is not in the log', (folder: string) => undoMerge(folder, 'a--into--b', UNDONE_ON), 'no entry'],
  ])('%s', async (_, work, message) => {
    // An act against a destination cannot name one country twice.
    const texts = changed([POLICY, '      - country-cn\n', '']);
    await withSeedFolder(
      { ...texts, 'entities/countries/country-us.yaml': SMALL_SEED['entities/countries/country-us.yaml'] },
      async (folder) => {
        const before = await textsOf(folder);
        await expect(work(folder)).rejects.toThrow(message);
        expect(await textsOf(folder)).toEqual(before);
        expect(existsSync(join(folder, LOG))).toBe(false);
      },
    );
  });

  test('listings on one list, until they are merged', async () => {
    const other = SMALL_SEED[LISTING].replaceAll('bytedance', 'small-lab');
    await withSeedFolder({ ...SMALL_SEED, [LISTING]: `${SMALL_SEED[LISTING]}\n${other}` }, async (folder) => {
      const companies = merge('bytedance', 'small-lab');
      await expect(companies(folder)).rejects.toThrow('--merge bytedance--us-entity-list small-lab--us-entity-list');
      await merge('bytedance--us-entity-list', 'small-lab--us-entity-list')(folder);
      await companies(folder);
      expect((await valid(folder)).listings).toMatchObject([
        { id: 'bytedance--us-entity-list', formerIds: ['small-lab--us-entity-list'] },
      ]);
    });
  });

  test('to undo twice, without a snapshot, or after the lines were changed again', async () => {
    const old =
      "- id: x--into--nvidia\n  collection: entities\n  how: merged\n  kept: nvidia\n  dropped: x\n  on: '2026-01-02'\n  why: Old.\n";
    const texts = changed([NVIDIA, 'relations:', 'formerIds:\n  - x\nrelations:']);
    await withSeedFolder({ ...texts, [LOG]: old }, async (folder) => {
      await expect(undoMerge(folder, 'x--into--nvidia', UNDONE_ON)).rejects.toThrow('the dropped record was not kept');
      await merge('bytedance', 'small-lab')(folder);
      expect(readFileSync(join(folder, LOG), 'utf8')).toContain(old);
      const file = join(folder, NVIDIA);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('nvidia--owns--small-lab', 'nvidia--owns--smaller-lab'));
      await expect(undoMerge(folder, 'small-lab--into--bytedance', UNDONE_ON)).rejects.toThrow(
        `the lines that it changed in seed/${NVIDIA} have been changed again`,
      );
      writeFileSync(file, `${text}    note: A line elsewhere.\n`);
      await undoMerge(folder, 'small-lab--into--bytedance', UNDONE_ON);
      expect(readFileSync(file, 'utf8')).toBe(`${texts[NVIDIA]}    note: A line elsewhere.\n`);
      await expect(undoMerge(folder, 'small-lab--into--bytedance', UNDONE_ON)).rejects.toThrow(
        `undone on ${UNDONE_ON}`,
      );
      await merge('bytedance', 'small-lab')(folder);
      expect((await valid(folder)).merges.map(({ id }) => id)).toEqual([
        'x--into--nvidia',
        'small-lab--into--bytedance',
        'small-lab--into--bytedance--2',
      ]);
    });
  });
});

describe('the command', () => {
  /** Runs `npm run seed -- ...` in a project that has nothing but a seed; gives what it printed and its status. */
  async function run(folder: string, ...args: string[]): Promise<{ printed: string; status: unknown }> {
    const printed: string[] = [];
    const [{ log, error }, status] = [console, process.exitCode];
    console.log = console.error = (text: string) => printed.push(text);
    try {
      await main(['seed', ...args], join(folder, '..'));
      return { printed: printed.join('\n'), status: process.exitCode };
    } finally {
      Object.assign(console, { log, error });
      process.exitCode = status;
    }
  }

  test('merges, undoes and reports; asks for what is missing', async () => {
    await withSeedFolder(SMALL_SEED, async (folder) => {
      const before = await textsOf(folder);
      expect(await run(folder, '--merge', 'bytedance', 'small-lab')).toMatchObject({
        printed: expect.stringContaining('Name two ids and a reason'),
        status: 1,
      });
      const merged = await run(folder, '--merge', 'bytedance', 'small-lab', '--why', WHY);
      expect(merged.printed).toContain('npm run seed -- --undo small-lab--into--bytedance');
      expect((await run(folder, '--check')).printed).toContain('✓ Seed valid');
      expect((await run(folder, '--undo', 'small-lab--into--bytedance')).printed).toContain('is undone');
      expect(await textsOf(folder)).toEqual(before);
      expect((await run(folder, '--report')).printed).toContain('facts with one source');
    });
  });
});
