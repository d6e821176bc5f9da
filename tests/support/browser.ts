/** Chromium from an npm package, cut off from every host but our own. */
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium as launcher, type Page } from 'playwright-core';

export async function launchBrowser(): Promise<Browser> {
  return launcher.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
}

export interface Visit {
  readonly page: Page;
  /** Addresses outside our own server that the page asked for; each was refused. */
  readonly outside: string[];
  /** Errors and warnings in the console, broken policies of content among them, and exceptions that nobody caught. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Opens an address in a profile of its own. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const { origin } = new URL(url);
  const outside: string[] = [];
  const complaints: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: 'en-US', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await context.route(
    (address) => address.origin !== origin && !['data:', 'blob:'].includes(address.protocol),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, outside, complaints, close: () => context.close() };
}
