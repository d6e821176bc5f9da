/** The pages of the explorer as people see them, and what must hold of each in every look. */
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from './browser.ts';
import type { Visits } from './visits.ts';

export const PAGES: readonly string[] = [
  '/',
  '/search?q=huawei',
  '/entity/h20',
  '/entity/huawei',
  '/act/us-h200-2026-01',
  '/paths?from=bytedance',
  '/verdict?item=h200-sxm&destination=CN',
  '/calendar?item=h200-sxm&destination=CN',
  '/matrix?chips=h20,h200-sxm,b200',
  '/inputs?of=ascend-910c',
  '/removal?remove=smic&on=huawei',
  '/timeline?about=h20',
  '/claims?about=huawei&measure=production',
  '/performance?vendors=nvidia,huawei',
  '/scenario?scenario=h200-allowed',
  '/what-if?endRule=us-h200-2026-01',
  '/neighbourhood?of=huawei',
  '/compare?of=huawei&earlier=2021-12-31',
  '/dataset',
  '/embed',
  '/views/paths?from=bytedance',
  '/what-if',
  '/paths?from=nobody-of-that-name',
];

/** The page of something that is not there: the browser itself complains of its 404. */
const MISSING = 'nobody-of-that-name';

export interface Look {
  readonly name: string;
  readonly lang: 'en' | 'zh';
  readonly documentLang: string;
  readonly context: BrowserContextOptions;
}

export const LOOKS: readonly [Look, Look] = [
  { name: 'English, light, wide', lang: 'en', documentLang: 'en', context: { colorScheme: 'light' } },
  {
    name: 'Chinese, dark, narrow',
    lang: 'zh',
    documentLang: 'zh-Hans',
    context: { colorScheme: 'dark', viewport: { width: 375, height: 900 } },
  },
];

const WIDTHS = [1280, 768, 375] as const;

/** What axe finds that keeps somebody from using the page. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

/** Opens a page in a look: it can be used by all, fits every width, asks nobody else, and the browser has no complaint. */
export async function expectUsable({ app, browser }: Visits, path: string, look: Look): Promise<void> {
  const address = `${app.url}${path}${path.includes('?') ? '&' : '?'}lang=${look.lang}`;
  const { page, outside, complaints, close } = await visit(browser, address, look.context);
  expect(await page.evaluate('document.documentElement.lang')).toBe(look.documentLang);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await findings(page)).toEqual([]);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth'), `${width}`).toBeLessThanOrEqual(width);
  }
  await close();
  expect(outside).toEqual([]);
  expect(complaints.length, complaints.join()).toBe(path.includes(MISSING) ? 1 : 0);
}
