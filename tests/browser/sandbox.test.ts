import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { encodeShareFragment } from '../../src/web/sandbox/share-link.ts';
import { answerToExample, EDITORS, example, run, sandboxForTests, textOf } from '../support/sandbox.ts';

const openSandbox = sandboxForTests();

describe('the sandbox', () => {
  test('opens an example without running it, and runs it when asked', async () => {
    const page = await openSandbox();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postDataJSON()?.operationName));
    await example(page, 'company-page').locator('.sandbox-example-open').click();
    await expect.poll(() => textOf(page, 'query')).toContain('query CompanyPage($slug: String!)');
    await expect.poll(() => textOf(page, 'variables')).toContain('"slug": "huawei"');
    expect(asked.filter((name) => name && name !== 'IntrospectionQuery')).toEqual([]);

    const { json, request } = await run(page, 'CompanyPage', () =>
      page.getByRole('button', { name: 'Execute query' }).click(),
    );
    expect(json.errors).toBeUndefined();
    expect(json.data.company.name).toBe('Huawei');
    expect(request.postDataJSON().variables).toEqual({ slug: 'huawei' });
    await expect.poll(() => textOf(page, 'response')).toContain('"name": "Huawei"');
  });

  test('shows the paths from ByteDance to restricted chips', async () => {
    const page = await openSandbox();
    const { json } = await run(page, 'RestrictedChipsOfByteDance', () =>
      example(page, 'restricted-chips').locator('.sandbox-example-run').click(),
    );
    expect(json.errors).toBeUndefined();
    expect(json.data.dependencyPaths.paths.length).toBeGreaterThanOrEqual(3);
    await expect.poll(() => textOf(page, 'response')).toContain('"paths"');
    if (process.env.UPDATE_SCREENSHOT === '1') {
      const path = fileURLToPath(new URL('../../src/web/sandbox/screenshot.png', import.meta.url));
      // Away from the button, which would stand out under the pointer.
      await page.mouse.move(700, 700);
      await page.screenshot({ path });
    }
  });

  test('answers every example without an error', async () => {
    const page = await openSandbox();
    const runs = page.locator('.sandbox-example-run');
    for (let place = 0; place < (await runs.count()); place++) {
      const [response] = await Promise.all([page.waitForResponse(answerToExample), runs.nth(place).click()]);
      const { operationName } = response.request().postDataJSON();
      expect({ operationName, errors: (await response.json()).errors }).toEqual({ operationName, errors: undefined });
      await expect.poll(() => textOf(page, 'response')).toContain('"data"');
    }
  });

  test('has documentation, a query builder and a history', async () => {
    const page = await openSandbox();
    await example(page, 'search').locator('.sandbox-example-open').click();
    await expect.poll(() => textOf(page, 'query')).toContain('totalCount');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'PathAnswer', exact: true }).click();
    await page.getByText('Paths, and whether these are all.').waitFor();

    await page.getByRole('button', { name: 'Show Query builder' }).click();
    await page.locator('.graphiql-explorer-root').getByText('totalCount', { exact: true }).click();
    await expect.poll(() => textOf(page, 'query')).not.toContain('totalCount');

    await run(page, 'Search', () => page.getByRole('button', { name: 'Execute query' }).click());
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history-item').getByText('Search').first().waitFor();
  });

  test('marks what the schema does not know', async () => {
    const fragment = encodeShareFragment({ query: '{ dataset { colour } }', variables: '' });
    const page = await openSandbox({ fragment });
    await page.locator(`${EDITORS.query} .squiggly-error`).waitFor();
  });
});

describe('its languages', () => {
  test('change at a click, are remembered, and reach the answers', async () => {
    const page = await openSandbox();
    expect(await page.title()).toBe('Chokepoint sandbox');
    await page.getByRole('button', { name: '切换到中文' }).click();
    await page.getByRole('heading', { name: '示例', exact: true }).waitFor();
    expect(await page.title()).toBe('Chokepoint 查询台');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');

    await page.reload();
    await page.getByRole('heading', { name: '示例', exact: true }).waitFor();
    const { json } = await run(page, 'CompanyPage', () =>
      page.getByRole('button', { name: '打开并运行：一次请求取得公司页面' }).click(),
    );
    expect(json.data.company.name).toBe('华为');
  });

  test('follow the browser at first', async () => {
    const page = await openSandbox({ locale: 'zh-CN' });
    await page.getByRole('heading', { name: '示例', exact: true }).waitFor();
  });

  test('keep the open panel open', async () => {
    const page = await openSandbox();
    await page.getByRole('button', { name: 'Show Query builder' }).click();
    for (const [other, title] of [
      ['切换到中文', '查询构建器'],
      ['Switch to English', 'Query builder'],
      ['切换到中文', '查询构建器'],
    ] as const) {
      await page.getByRole('button', { name: other }).click();
      await page.locator('.graphiql-plugin .doc-explorer-title', { hasText: title }).waitFor();
    }
  });
});
