/** The sandbox as a test drives it. */
import type { BrowserContextOptions, Page, Response } from 'playwright-core';
import { visitsForTests } from './visits.ts';

export type OpenSandbox = (
  options?: BrowserContextOptions & { fragment?: string; folders?: 'all' | 'first' },
) => Promise<Page>;

/** The sandbox for the tests of a file, held to what holds of every visit. */
export function sandboxForTests(): OpenSandbox {
  const { open } = visitsForTests();
  return async ({ fragment = '', folders = 'all', ...options } = {}) => {
    const page = await open(`/graphql${fragment}`, options);
    await page.locator(`${EDITORS.query} .view-line`).first().waitFor();
    if (folders === 'all') await openFolders(page);
    return page;
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
