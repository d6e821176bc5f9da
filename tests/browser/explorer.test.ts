/** The explorer as people use it: by keyboard and mouse, in both languages, on wide and narrow screens, light and dark. */
import { describe, expect, test } from 'vitest';
import { expectUsable, LOOKS, PAGES } from '../support/explorer-pages.ts';
import { withSite } from '../support/site.ts';
import { TODAY } from '../support/today.ts';
import { visitsForTests } from '../support/visits.ts';

const visits = visitsForTests();
const { open } = visits;

describe.each(PAGES)('%s', (path) => {
  // Every second page in one look, the others in the other: `npm run test:full` shows each in both.
  const look = LOOKS[PAGES.indexOf(path) % 2] ?? LOOKS[0];

  test('can be used by all and fits every width', () => expectUsable(visits, path, look));
});

test('text in pictures stays within its box, also in the fonts of this browser', async () => {
  for (const path of ['/paths?from=bytedance', '/inputs?of=ascend-910c&lang=zh', '/removal?remove=smic&on=huawei']) {
    const page = await open(path);
    const beyond = await page.evaluate(`[...document.querySelectorAll('.chip-picture a')].flatMap((link) => {
      const box = link.querySelector('rect')?.getBBox();
      if (box === undefined) return [];
      return [...link.querySelectorAll('text')]
        .filter((text) => text.getBBox().x + text.getBBox().width > box.x + box.width + 1)
        .map((text) => text.textContent);
    })`);
    expect(beyond).toEqual([]);
  }
});

describe('by keyboard', () => {
  test('one finds a company in Chinese and goes to its page', async () => {
    const page = await open('/?lang=zh');
    await page.keyboard.press('/');
    await page.keyboard.type('华为');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('combobox').first().getAttribute('aria-activedescendant')).not.toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/entity\/huawei/);
    expect(await page.locator('h1').textContent()).toBe('华为');
    await page.goBack();
    await page.waitForURL(/\/\?lang=zh/);
    await page.goForward();
    await page.waitForURL(/\/entity\/huawei/);
  });

  test('one asks whether a unit of Tencent in Singapore may get an H200 from Taiwan', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Verdict', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/verdict/);
    const choose = async (label: string, text: string) => {
      await page.getByLabel(label, { exact: false }).first().focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
      await page.locator('[role=listbox]:visible [role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await choose('What is shipped', 'H200 SXM');
    await choose('Shipped from', 'Taiwan');
    await choose('Shipped to', 'Singapore');
    await choose('Recipient', 'Tencent');
    await choose('Seat of the unit', 'Singapore');
    await page.keyboard.press('Enter');
    await page.waitForURL(/consignee=tencent/);
    const url = new URL(page.url());
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      item: 'h200-sxm',
      origin: 'TW',
      destination: 'SG',
      consignee: 'tencent',
      consigneeCountry: 'SG',
    });
    const lead = (await page.locator('.lead').textContent()) ?? '';
    expect(lead).toContain('a licence is required, presumption of denial');
    expect(lead).toContain('headquarters rule');
  });
});

test('a theme that was chosen stays', async () => {
  const page = await open('/', { colorScheme: 'light' });
  const ground = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
  const light = await ground();
  await page.getByRole('button', { name: 'Light or dark' }).click();
  expect(await ground()).not.toBe(light);
  await page.goto(`${visits.app.url}/dataset`);
  expect(await ground()).not.toBe(light);
});

test('the query behind an answer opens in the sandbox, with its values', async () => {
  const page = await open('/paths?from=bytedance');
  await page.getByRole('link', { name: 'Query' }).click();
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  const text = ((await page.locator('.graphiql-query-editor .view-lines').textContent()) ?? '').replaceAll(
    '\u00a0',
    ' ',
  );
  expect(text).toContain('query DependencyPaths');
});

test('nothing moves on the page of an entity once it is painted', async () => {
  const page = await open('/entity/huawei');
  const shift = await page.evaluate(`new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 300);
  })`);
  // This machine has no Chinese font: a character of a name is as wide as its square only when ours arrives.
  expect(shift).toBeLessThan(0.0001);
});

test('three elements and a frame show their views on a page of another origin, tell what was chosen, and take its colours', async () => {
  const { app, browser } = visits;
  const html = `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:,">
      <style>chip-path { --chip-paper: rgb(1, 2, 3); } chip-path::part(source) { color: rgb(4, 5, 6); }</style>
      <script type="module" src="${app.url}/elements.js"></script>
      <chip-path from="bytedance" as-of="${TODAY}"></chip-path>
      <chip-verdict item="h200-sxm" destination="CN" as-of="2026-01-14" lang="zh"></chip-verdict>
      <chip-timeline about="h20" as-of="${TODAY}" theme="dark"></chip-timeline>
      <iframe src="${app.url}/views/matrix?chips=h20,b200" width="900" height="100" title="Matrix"></iframe>`;
  await withSite(html, async (origin) => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(origin);
    for (const name of ['chip-path', 'chip-verdict', 'chip-timeline']) await page.locator(`${name} svg`).waitFor();
    const style = (part: string, name: string) =>
      page.evaluate(
        `getComputedStyle(document.querySelector('chip-path').shadowRoot.querySelector('${part}')).${name}`,
      );
    expect(await style('.chip-paper', 'fill')).toBe('rgb(1, 2, 3)');
    expect(await style('[part=source]', 'color')).toBe('rgb(4, 5, 6)');
    expect(await page.locator('chip-verdict svg title').textContent()).toContain('CN');
    expect(await page.locator('chip-verdict svg').textContent()).toContain('推定拒绝');
    const chosen = page.evaluate(`new Promise((resolve) =>
      document.addEventListener('chip-select', (event) => {
        event.preventDefault();
        resolve(event.detail.slug);
      }),
    )`);
    await page.locator('chip-path a[data-slug=bytedance]').first().click();
    expect(await chosen).toBe('bytedance');
    expect(page.url()).not.toContain('entity');
    await page.waitForFunction('document.querySelector("iframe").height > 300');
    // A value that changes is asked anew.
    await page.locator('chip-path').evaluate((element) => element.setAttribute('from', 'tencent'));
    await page.locator('chip-path a[data-slug=tencent]').first().waitFor();
    await page.locator('chip-path').evaluate((element) => element.setAttribute('from', 'nobody-at-all'));
    expect(await page.locator('chip-path [role=alert]').textContent()).toContain('nobody-at-all');
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    await context.close();
  });
});

test.each(['html', 'react', 'vue'])('the example in %s runs, and its code can be copied', async (name) => {
  const page = await open(`/embed/${name}`);
  await page.locator('#live chip-path svg').waitFor();
  await page.locator('#live chip-path a[data-slug=bytedance]').first().click();
  await page.locator('#live output', { hasText: 'bytedance' }).waitFor();
  expect(await page.locator('#code').textContent()).toContain('chip-path');
});
