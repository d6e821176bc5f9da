import { readFileSync } from 'node:fs';
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
      // Every example holds a list that can be looked at as a table.
      await page.getByRole('button', { name: 'Table and CSV' }).click();
      await page.getByRole('dialog').locator('tbody tr').first().waitFor();
      await page.keyboard.press('Escape');
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

describe('the folders of examples', () => {
  test('open and close by keyboard, and stay so', async () => {
    const page = await openSandbox({ folders: 'first' });
    await example(page, 'restricted-chips').waitFor();
    expect(await example(page, 'what-if').isVisible()).toBe(false);
    await page.locator('[data-folder="what-if"] summary').focus();
    await page.keyboard.press('Enter');
    await example(page, 'what-if').waitFor();
    await page.locator('[data-folder="paths"] summary').press('Space');
    // A browser tells of the closing a moment after it has closed.
    const remembered = () => page.evaluate(`localStorage.getItem('chokepoint:open-folders')`);
    await expect.poll(remembered).toBe('what-if');
    expect(await example(page, 'restricted-chips').isVisible()).toBe(false);
    await page.reload();
    await example(page, 'what-if').waitFor();
    expect(await example(page, 'restricted-chips').isVisible()).toBe(false);
    await page.getByRole('button', { name: '切换到中文' }).click();
    await page.getByRole('heading', { name: '假设情形' }).waitFor();
  });
});

describe('an answer as a table', () => {
  test('says that it is cut short, and downloads as CSV that a spreadsheet reads', async () => {
    const page = await openSandbox({ locale: 'zh-CN', colorScheme: 'dark' });
    const { json } = await run(page, 'CompanyPage', () =>
      example(page, 'company-page').locator('.sandbox-example-run').click(),
    );
    await expect.poll(() => textOf(page, 'response')).toContain('"data"');
    await page.getByRole('button', { name: '表格与 CSV' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '以表格查看结果' });
    await dialog.locator('[data-extent="CUT"]').waitFor();
    const { nodes, totalCount } = json.data.company.chips;
    expect(await dialog.locator('tbody tr').count()).toBe(nodes.length);
    expect(await dialog.getByRole('status').textContent()).toContain(`${nodes.length} 行，共 ${totalCount} 行`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '下载 CSV' }).press('Enter'),
    ]);
    expect(file.suggestedFilename()).toBe('company.chips-part.csv');
    const bytes = readFileSync(await file.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, first] = bytes.subarray(3).toString('utf8').split('\r\n');
    expect(header).toMatch(/^"name","released","architecture.name","specs.tpp.value",/);
    expect(first).toContain(`"${nodes[0].name}"`);
    expect(nodes[0].name).toContain('昇腾');

    await dialog.getByLabel('列表').selectOption({
      label:
        'company.chips.customers (' +
        nodes.flatMap((chip: { customers: { edges: unknown[] } }) => chip.customers.edges).length +
        ')',
    });
    await dialog.getByRole('columnheader', { name: 'company.chips.row' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('without a list says so', async () => {
    const page = await openSandbox({
      fragment: encodeShareFragment({ query: 'query V { dataset { version } }', variables: '' }),
    });
    await run(page, 'V', () => page.getByRole('button', { name: 'Execute query' }).click());
    await page.getByRole('button', { name: 'Table and CSV' }).click();
    await page.getByRole('dialog').getByText('There is no list of objects').waitFor();
  });
});

describe('the schema map', () => {
  test('leads from a question to a type by keyboard, and puts a starter query into the editor', async () => {
    const page = await openSandbox();
    await page.getByRole('button', { name: 'Schema map' }).press('Enter');
    const map = page.getByRole('dialog', { name: 'Schema map' });
    await map.getByRole('button', { name: /^dependencyPaths → PathAnswer/ }).press('Enter');
    await map.getByRole('heading', { name: 'PathAnswer' }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('PathAnswer');
    await map.getByRole('button', { name: /^paths → DependencyPath/ }).press('Enter');
    await map.getByRole('button', { name: 'PathAnswer.paths' }).waitFor();
    await map.getByLabel('Find a type or field').fill('memoryStack');
    await map.getByRole('button', { name: /^MemoryStack Object/ }).press('Enter');
    await map.getByRole('button', { name: 'Put a starter query into the editor' }).press('Enter');
    await expect.poll(() => textOf(page, 'query')).toContain('memoryStack(slug: $slug)');
    await expect.poll(() => textOf(page, 'variables')).toContain('"slug": ""');
  });

  test('opens the documentation of a type, in Chinese as well', async () => {
    const page = await openSandbox({ locale: 'zh-CN' });
    await page.getByRole('button', { name: '模式图' }).click();
    const map = page.getByRole('dialog', { name: '模式图' });
    await map.getByRole('button', { name: /^chip → Chip/ }).click();
    await map.getByRole('button', { name: '文档' }).click();
    await page.locator('.graphiql-doc-explorer-title', { hasText: /^Chip$/ }).waitFor();
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
