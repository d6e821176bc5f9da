/** Our server and a browser for the tests of a file. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startTestApp, type TestApp } from './app.ts';
import { launchBrowser, type Visit, visit } from './browser.ts';

/** What the tests of a file share; `app` and `browser` are there once a test runs. */
export interface Visits {
  readonly app: TestApp;
  readonly browser: Browser;
  /** Opens a path of our server in a profile of its own, until the end of the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Whatever the tests do, no page asks anybody else or complains of anything, and the server logs no failure of its own. */
export function visitsForTests(): Visits {
  let visits: Visit[] = [];
  const shared = {
    open: async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const visited = await visit(shared.browser, shared.app.url + path, options);
      visits.push(visited);
      return visited.page;
    },
  } as { app: TestApp; browser: Browser; open: Visits['open'] };
  beforeAll(async () => {
    [shared.app, shared.browser] = await Promise.all([startTestApp(), launchBrowser()]);
  });
  afterEach(async () => {
    const done = visits;
    visits = [];
    await Promise.all(done.map((each) => each.close()));
    expect(done.flatMap(({ outside }) => outside)).toEqual([]);
    expect(done.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([shared.app.close(), shared.browser.close()]);
    expect(shared.app.failures).toEqual([]);
  });
  return shared;
}
