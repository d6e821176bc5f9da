/** The sandbox as a test drives it. */
import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startTestApp, type TestApp } from './app.ts';
import { launchBrowser, type Visit, visit } from './browser.ts';

export type OpenSandbox = (
  options?: BrowserContextOptions & { fragment?: string; folders?: 'all' | 'first' },
) => Promise<Page>;

/** Starts our server and a browser for the tests of a file. Whatever they do, the page asks nobody else and complains of nothing. */
export function sandboxForTests(): OpenSandbox {
  let app: TestApp;
  let browser: Browser;
  let visits: Visit[] = [];
  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
  });
  afterAll(async () => {
    await Promise.all([app.close(), browser.close()]);
  });
  afterEach(async () => {
    const done = visits;
    visits = [];
    await Promise.all(done.map((each) => each.close()));
    expect(done.flatMap(({ outside }) => outside)).toEqual([]);
    expect(done.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  return async ({ fragment = '', folders = 'all', ...options } = {}) => {
    const visited = await visit(browser, `${app.url}/graphql${fragment}`, options);
    visits.push(visited);
    await visited.page.locator(`${EDITORS.query} .view-line`).first().waitFor();
    if (folders === 'all') await openFolders(visited.page);
    return visited.page;
  };
}

export type Editor = 'query' | 'variables' | 'response';
export const EDITORS: Record<Editor, string> = {
  query: '.graphiql-query-editor',
  variables: '.graphiql-editor-tool',
  response: '.graphiql-response',
};

/** The lines of an editor that are in view; Monaco writes blanks as no-break spaces. */
export async function textOf(page: Page, editor: Editor): Promise<string> {
  const lines = await page.locator(`${EDITORS[editor]} .view-lines:visible`).first().textContent();
  return (lines ?? '').replaceAll('\u00a0', ' ');
}

export const example = (page: Page, id: string) => page.locator(`[data-example="${id}"]`);

/** Opens every folder of examples. */
async function openFolders(page: Page): Promise<void> {
  await page.evaluate(
    `for (const each of document.querySelectorAll('[data-folder]:not([open]) > summary')) each.click()`,
  );
}

export const answerToExample = (response: Response) =>
  response.request().method() === 'POST' && !answerTo('IntrospectionQuery')(response);

const answerTo = (operationName: string) => (response: Response) =>
  response.request().method() === 'POST' && response.request().postDataJSON()?.operationName === operationName;

/** Does what makes the page send the operation, and gives question and answer. */
export async function run(page: Page, operationName: string, action: () => Promise<void>) {
  const [response] = await Promise.all([page.waitForResponse(answerTo(operationName)), action()]);
  return { json: await response.json(), request: response.request() };
}
