/**
 * A seed in which every free text is a payload, shown in a real browser: a sample of pages with each payload somewhere.
 * `npm run test:full` shows all of it.
 */
import { beforeAll, expect, test } from 'vitest';
import { VIEWS } from '../../src/views/index.ts';
import { freeTexts, poisonedSeed, shapeProblems } from '../support/poisoned-seed.ts';
import { watch } from '../support/shown.ts';
import { type RealSeed, realSeed, withSeed } from '../support/swap-seed.ts';
import { visitsForTests } from '../support/visits.ts';
import { SAMPLE } from '../support/xss-pages.ts';
import { PAYLOADS } from '../support/xss-payloads.ts';
import { parsedFindings, sweep } from '../support/xss-sweep.ts';

const visits = visitsForTests();
let real: RealSeed;
beforeAll(async () => {
  real = await realSeed();
});

/** Two loads and a hundred pages, on a busy machine. */
const PATIENCE_MS = 300_000;

/** Where a careless page would put a text. */
const CONTEXTS: readonly ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<a title="${text}">x</a>`,
  (text) => `<a title='${text}'>x</a>`,
  (text) => `<a title=${text}>x</a>`,
  (text) => `<a href="${text.replaceAll('"', '&quot;')}">x</a>`,
  (text) => `<title>${text}</title>`,
  (text) => `<textarea>${text}</textarea>`,
];

test('at least 200 of the payloads would be found where they are not escaped, and some would run', async () => {
  const { app, browser } = visits;
  const watched = await watch(browser, [app.url], { bypassCSP: true });
  const page = await watched.context.newPage();
  await page.goto(`${app.url}/dataset`);
  const biting: string[] = [];
  for (const payload of PAYLOADS) {
    const found = await parsedFindings(
      page,
      CONTEXTS.map((context) => context(payload)),
    );
    if (found.length > 0) biting.push(payload);
  }
  expect(biting.length).toBeGreaterThanOrEqual(200);
  expect(watched.findings).toEqual([]);
  await page.setContent('<svg onload=__xss=1></svg><script src=//xss.example/x.js></script>');
  await watched.inspect(page, 'here');
  expect(watched.findings.join()).toMatch(/asks .*xss\.example.*ran at here.*script in/s);
  await watched.close();
});

test('the poisoned seed is a valid one, and every free text of it is a payload', () => {
  const { seed, texts, places } = poisonedSeed(real.seed, PAYLOADS);
  expect(shapeProblems(seed)).toEqual([]);
  // What is left are words of closed lists that hold a space.
  const left = new Set(freeTexts(seed).filter((text) => !texts.has(text)));
  expect([...left].sort()).toEqual(['design resource', 'process step', 'server group']);
  expect(places.size).toBeGreaterThan(150);
});

test(
  'payloads in every text of the seed and in addresses run nowhere and become no markup',
  async () => {
    const { app, browser } = visits;
    const other = { seed: poisonedSeed(real.seed, PAYLOADS).seed, version: 'poisoned' };
    await withSeed(app.database, real, other, async () => {
      const report = await sweep(browser, app, real.seed, {
        ...SAMPLE,
        payloads: PAYLOADS,
        everyGuarded: 6,
        everyRead: 12,
        everyOpened: 8,
        turns: 1,
        links: 10,
      });
      expect(report.findings).toEqual([]);
      expect(report.cells).toBeGreaterThan(5_000);
      const shows = (start: string) => report.shown.some((address) => address.startsWith(start));
      for (const name of VIEWS.keys()) expect(shows(`/${name}?`) || shows(`/views/${name}?`), name).toBe(true);
      for (const start of ['/dataset', '/search?', '/changes?', '/entity/', '/act/'])
        expect(shows(start), start).toBe(true);
    });
    expect(app.failures).toEqual([]);
  },
  PATIENCE_MS,
);
