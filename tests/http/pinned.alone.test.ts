/** What was published stays as it was: on later days, from other servers, and when more has been recorded since. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VIEWS } from '../../src/views/index.ts';
import { startTestApp, type TestApp, TODAY } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { LATER, laterSeed } from '../support/later-seed.ts';
import { withSite } from '../support/site.ts';
import { type RealSeed, realSeed, withSeed } from '../support/swap-seed.ts';

let today: TestApp;
let later: TestApp;
let real: RealSeed;
beforeAll(async () => {
  [today, later, real] = await Promise.all([
    startTestApp(),
    startTestApp({ now: () => new Date(`${LATER}T12:00:00Z`) }),
    realSeed(),
  ]);
});
afterAll(() => Promise.all([today.close(), later.close()]));

/** Two loads and some eighty answers, on a busy machine. */
const PATIENCE_MS = 300_000;

/** A day in the past is enough: it pins what was known, too. */
const PAST = '2026-06-30';

const LANGS = ['en', 'zh'] as const;

/** Each view pinned to the day of the tests by both clocks, or to a day in the past by one. */
const ADDRESSES = [...VIEWS.values()].flatMap(({ name, examples }, index) => {
  const values = examples[0]?.values ?? {};
  const lang = LANGS[index % 2] ?? 'en';
  const at = (form: string, days: Readonly<Record<string, string>>) =>
    `/views/${name}${form}?${new URLSearchParams({ ...values, ...days, lang })}`;
  // Pictures and data come from one answer: every second view stands for both.
  return [at(index % 2 === 0 ? '.svg' : '.json', { asOf: TODAY, knownOn: TODAY }), at('.svg', { asOf: PAST })];
});

/** The answer without the address of the server that gave it, and without the version of the dataset: all that may differ. */
async function answerOf(app: TestApp, address: string): Promise<string> {
  const response = await fetch(app.url + address);
  return `${response.status} ${(await response.text()).replaceAll(app.url, '')}`;
}

const withoutVersion = (text: string, version: string): string =>
  text.replaceAll(version, '(dataset)').replaceAll(version.slice(0, 12), '(dataset)');

/** Where two texts part, with what stands there in each. */
function difference(before: string, after: string): string | undefined {
  if (before === after) return undefined;
  let place = 0;
  while (before[place] === after[place]) place += 1;
  const around = (text: string) => text.slice(Math.max(0, place - 60), place + 60);
  return `${around(before)} | ${around(after)}`;
}

const published = new Map<string, string>();

test(
  'an address with its days gives the same bytes on any later day, from any server',
  async () => {
    for (const address of ADDRESSES) {
      const answer = await answerOf(today, address);
      expect(answer.slice(0, 4), address).toBe('200 ');
      expect(await answerOf(later, address), address).toBe(answer);
      published.set(address, answer);
    }
  },
  PATIENCE_MS,
);

/** An article of another site. Its first two elements name the day alone, as articles do. */
const articleOf = (
  app: TestApp,
) => `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:,">
  <script type="module" src="${app.url}/elements.js"></script>
  <chip-path from="bytedance" as-of="${TODAY}"></chip-path>
  <chip-claims about="huawei" measure="production" as-of="${TODAY}" lang="zh"></chip-claims>
  <chip-timeline about="h20" as-of="${PAST}" known-on="${PAST}"></chip-timeline>
  <iframe src="${app.url}/views/matrix?chips=h20,b200&asOf=${PAST}" title="Matrix" width="900" height="500"></iframe>`;

/** What a reader of the article sees: the inside of each element, and of the frame. */
const read = (app: TestApp): Promise<string[]> =>
  withSite(articleOf(app), async (origin) => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(origin);
    const seen: string[] = [];
    for (const name of ['chip-path', 'chip-claims', 'chip-timeline']) {
      await page.locator(`${name} svg`).waitFor();
      seen.push(await page.locator(name).evaluate((element) => element.shadowRoot?.innerHTML ?? ''));
    }
    const frame = page.frameLocator('iframe').locator('main');
    await frame.locator('svg').waitFor();
    seen.push(await frame.evaluate((element) => element.innerHTML));
    await browser.close();
    return seen;
  });

test(
  'an article shows the same after later facts, corrections, acts and listings were recorded, in whatever order',
  async () => {
    const seen = await read(later);
    expect(seen.map((html) => html.includes('<svg'))).toEqual([true, true, true, true]);
    const other = { seed: laterSeed(real.seed), version: 'a-later-version-of-it' };
    await withSeed(later.database, real, other, async () => {
      // The later facts are there for whoever asks today.
      const now = `/views/paths.svg?from=bytedance&asOf=${LATER}&knownOn=${LATER}&lang=en`;
      expect(await answerOf(later, now)).toContain('Later Cloud');
      const changes: string[] = [];
      const compare = (what: string, before: string, after: string): void => {
        const change = difference(withoutVersion(before, real.version), withoutVersion(after, other.version));
        if (change !== undefined) changes.push(`${what}: ${change}`);
      };
      for (const [address, before] of published) compare(address, before, await answerOf(later, address));
      const again = await read(later);
      for (const [index, before] of seen.entries()) compare(`element ${index}`, before, again[index] ?? '');
      expect(changes).toEqual([]);
    });
    const [address = ''] = ADDRESSES;
    expect(await answerOf(later, address)).toBe(published.get(address));
  },
  PATIENCE_MS,
);

test('oEmbed pins the frame of a view to what its address pins', async () => {
  const url = `${today.url}/views/paths?from=bytedance&asOf=${PAST}`;
  const answer = await fetch(`${today.url}/oembed?${new URLSearchParams({ url })}`);
  expect(((await answer.json()) as { html: string }).html).toContain(`asOf=${PAST}&amp;knownOn=${PAST}`);
});
