/** Every page of the explorer in every look. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { expectUsable, LOOKS, PAGES } from '../support/explorer-pages.ts';

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
});
afterAll(async () => {
  await Promise.all([app.close(), browser.close()]);
  expect(app.failures).toEqual([]);
});

describe.each(LOOKS)('$name', (look) => {
  test.each(PAGES)('%s can be used by all and fits every width', (path) => expectUsable(browser, app.url, path, look));
});
