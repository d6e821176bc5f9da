import { describe, expect, test } from 'vitest';
import { decodeShareFragment, encodeShareFragment } from '../../src/web/sandbox/share-link.ts';
import { TODAY } from '../support/app.ts';
import { example, run, sandboxForTests, textOf } from '../support/sandbox.ts';

const openSandbox = sandboxForTests();

describe('a share link', () => {
  test('opens the same query and variables elsewhere, and stays away from the server', async () => {
    const sender = await openSandbox();
    await example(sender, 'search').locator('.sandbox-example-open').click();
    await expect.poll(() => textOf(sender, 'variables')).toContain('昇腾');
    await sender.getByRole('button', { name: 'Copy a link' }).click();
    await sender.locator('[data-notice="shareCopied"]').waitFor();
    const link = await sender.evaluate<string>('navigator.clipboard.readText()');

    const requested: string[] = [];
    const receiver = await openSandbox({ fragment: new URL(link).hash });
    receiver.on('request', (request) => requested.push(request.url()));
    await expect.poll(() => textOf(receiver, 'query')).toContain('query Search($text: String!)');
    await expect.poll(() => textOf(receiver, 'variables')).toContain('昇腾');
    await receiver.getByRole('button', { name: 'Copy a link' }).click();
    await expect.poll(() => receiver.evaluate('navigator.clipboard.readText()')).toBe(link);
    expect(requested.filter((url) => url.includes('share'))).toEqual([]);
  });

  test('stands in the address bar where the browser allows no copying', async () => {
    const page = await openSandbox();
    await page.context().clearPermissions();
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await page.locator('[data-notice="shareInAddressBar"]').waitFor();
    expect(decodeShareFragment(new URL(page.url()).hash)).toMatchObject({
      kind: 'operation',
      operation: { operationName: 'RestrictedChipsOfByteDance' },
    });
  });

  test('chooses the operation it names', async () => {
    const query = 'query First { dataset { version } }\nquery Second { dataset { builtAt } }';
    const page = await openSandbox({
      fragment: encodeShareFragment({ query, variables: '', operationName: 'Second' }),
    });
    await page.getByRole('tab', { name: 'Second' }).waitFor();
  });

  test('that is damaged says so and leaves the page usable', async () => {
    const whole = encodeShareFragment({ query: '{ dataset { version } }', variables: '' });
    const page = await openSandbox({ fragment: whole.slice(0, -9) });
    const notice = page.getByRole('alert').filter({ hasText: 'This link is damaged' });
    await notice.waitFor();
    await page.getByRole('button', { name: 'Close this notice' }).click();
    await notice.waitFor({ state: 'detached' });
    await expect.poll(() => textOf(page, 'query')).toContain('query RestrictedChipsOfByteDance');
    await run(page, 'Search', () => example(page, 'search').locator('.sandbox-example-run').click());
  });

  test('carries text only: markup stays text and nothing runs', async () => {
    const query = '# <img src=x onerror="alert(1)"><script>alert(2)</script>\n{ dataset { version } }';
    const page = await openSandbox();
    const surprises: string[] = [];
    page.on('dialog', (dialog) => {
      surprises.push(dialog.message());
      void dialog.dismiss();
    });
    // Monaco may still be fetching its workers.
    page.on('request', (request) => request.url().includes('/sandbox/assets/') || surprises.push(request.url()));
    await page.evaluate(`location.hash = ${JSON.stringify(encodeShareFragment({ query, variables: '"<b>"' }))}`);
    await expect.poll(() => textOf(page, 'query')).toContain('<script>alert(2)</script>');
    await expect.poll(() => textOf(page, 'variables')).toContain('"<b>"');
    expect(surprises).toEqual([]);
  });
});

describe('a link that was saved on an earlier dataset', () => {
  const query = 'query Then { company(slug: "huawei") { name listings { totalCount } } }';
  const origin = { asOf: '2021-03-01', knownOn: '2021-03-01', dataset: '0123456789abcdef' };

  test.each([
    ['en-US', 'Run as of 2021-03-01', 'on dataset 0123456789ab'],
    ['zh-CN', '按 2021-03-01 运行', '数据集 0123456789ab'],
  ])('says so and runs as of its day, %s', async (locale, button, words) => {
    const page = await openSandbox({ fragment: encodeShareFragment({ query, variables: '', origin }), locale });
    const notice = page.locator('[data-notice="savedEarlier"]');
    await notice.getByText(words).waitFor();
    const { json, request } = await run(page, 'Then', () =>
      notice.getByRole('button', { name: button }).press('Enter'),
    );
    expect(json.errors).toBeUndefined();
    expect(request.postDataJSON().query).toContain('at: {asOf: "2021-03-01", knownOn: "2021-03-01"}');
    await notice.waitFor({ state: 'detached' });
  });

  test('names the day alone where the dataset is the same, and nothing where both are', async () => {
    const maker = await openSandbox();
    const version = await maker.evaluate<string>(
      `fetch('/graphql?query={dataset{version}}').then((r) => r.json()).then((a) => a.data.dataset.version)`,
    );
    const pinned = {
      query: `{ company(slug: "huawei", at: {asOf: "${TODAY}", knownOn: "${TODAY}"}) { name } }`,
      variables: '',
    };
    await maker.evaluate(
      `location.hash = ${JSON.stringify(encodeShareFragment({ ...pinned, origin: { ...origin, dataset: version } }))}`,
    );
    const notice = maker.locator('[data-notice="savedEarlier"]');
    await notice.getByText('The dataset is the same').waitFor();
    await notice.getByText('name their own days').waitFor();
    expect(await notice.getByRole('button').count()).toBe(1);
  });
});

describe('a saved query', () => {
  test('is found again after the page was closed, opens, and is deleted', async () => {
    const page = await openSandbox();
    await example(page, 'search').locator('.sandbox-example-open').click();
    await expect.poll(() => textOf(page, 'variables')).toContain('昇腾');
    await page.getByRole('button', { name: 'Show Saved queries' }).click();
    await page.getByLabel('Name').fill('昇腾 by name');
    await page.keyboard.press('Enter');
    await page.locator('[data-saved="昇腾 by name"]').getByText('as of ').waitFor();
    await page.evaluate(
      "Object.keys(localStorage).filter((key) => key.includes('tabState')).forEach((key) => localStorage.removeItem(key))",
    );

    await page.reload();
    const saved = page.locator('[data-saved="昇腾 by name"]');
    if (!(await saved.isVisible())) await page.getByRole('button', { name: 'Show Saved queries' }).click();
    await saved.locator('.sandbox-example-open').click();
    await expect.poll(() => textOf(page, 'query')).toContain('query Search($text: String!)');
    await page.getByRole('button', { name: 'Copy a link to: 昇腾 by name' }).click();
    await page.locator('[data-notice="shareCopied"]').waitFor();
    const link = decodeShareFragment(new URL(await page.evaluate<string>('navigator.clipboard.readText()')).hash);
    expect(link).toMatchObject({ operation: { operationName: 'Search', origin: { dataset: expect.any(String) } } });
    await page.getByRole('button', { name: 'Delete: 昇腾 by name' }).click();
    await page.getByText('Nothing is saved yet.').waitFor();
    await page.reload();
    await page
      .getByRole('button', { name: /Saved queries/ })
      .first()
      .waitFor();
    expect(await saved.count()).toBe(0);
  });
});
