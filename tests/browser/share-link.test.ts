import { describe, expect, test } from 'vitest';
import { decodeShareFragment, encodeShareFragment } from '../../src/web/sandbox/share-link.ts';
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
