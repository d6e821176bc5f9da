/** Pages of the explorer as a reader without a script gets them: acts, search, what a failure says. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp, TODAY } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function get(path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(app.url + path, { redirect: 'manual' });
  return { status: response.status, html: await response.text() };
}

/** Text of the page without its elements. */
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the page of an act', () => {
  test('tells its state on the day, why, its days, and what it bears on', async () => {
    const { status, html } = await get('/act/us-diffusion-2025-01?asOf=2025-03-01&lang=en');
    const { policyEvent } = await app.ask<{ policyEvent: Record<string, string> }>(
      '{ policyEvent(slug: "us-diffusion-2025-01", at: { asOf: "2025-03-01" }) { name(lang: EN) statusLabel(lang: EN) statusReason(lang: EN) citation } }',
    );
    expect(status).toBe(200);
    for (const words of Object.values(policyEvent)) expect(textOf(html)).toContain(words);
    expect(textOf(html)).toContain(`State on 2025-03-01: ${policyEvent.statusLabel}`);
    const later = await get(`/act/us-diffusion-2025-01?asOf=${TODAY}&lang=zh`);
    expect(later.html).toContain('<html lang="zh-Hans"');
    expect(textOf(later.html)).not.toContain(policyEvent.statusReason);
  });

  test('leads to what it amends, and back', async () => {
    const { html } = await get('/act/us-h200-2026-01?lang=en');
    const amended = /href="(\/act\/[^"?]+)[^"]*">October 17 2023/.exec(html)?.[1];
    expect(amended).toBeDefined();
    expect((await get(`${amended}?lang=en`)).html).toContain('/act/us-h200-2026-01');
  });

  test('of an act that is not on record says so, of a day that is none something else', async () => {
    const unknown = await get('/act/us-nothing?lang=en');
    expect([unknown.status, textOf(unknown.html).includes('Nothing is recorded under “us-nothing”')]).toEqual([
      404,
      true,
    ]);
    const bad = await get('/act/us-h200-2026-01?asOf=yesterday&lang=en');
    expect([bad.status, textOf(bad.html).includes('Nothing is recorded')]).toEqual([400, false]);
  });
});

test('search finds acts beside things, in either language', async () => {
  for (const [text, lang] of [
    ['H200', 'en'],
    ['逐案审查', 'zh'],
  ]) {
    const { html } = await get(`/search?q=${encodeURIComponent(text ?? '')}&lang=${lang}`);
    expect(html, text).toContain('href="/act/us-h200-2026-01');
  }
});

test('acts of a timeline are links', async () => {
  const svg = await (
    await fetch(`${app.url}/views/timeline.svg?about=h20&asOf=${TODAY}&knownOn=${TODAY}&lang=en`)
  ).text();
  expect(svg).toMatch(/<a href="[^"]*\/act\/us-letters-2025-04\?/);
});

describe('what would hurt most', () => {
  interface Model {
    readonly model: {
      readonly description: string;
      readonly tables: readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[];
    };
  }

  test('names suppliers of whom as many products are lost when they are removed', async () => {
    const address = `/views/inputs.json?of=huawei&asOf=${TODAY}&knownOn=${TODAY}&lang=en`;
    const { model } = (await (await fetch(app.url + address)).json()) as Model;
    const rows = model.tables.find(({ name }) => name === 'hurt')?.rows ?? [];
    const sole = rows.filter(([, , count]) => Number(count) > 0);
    expect(sole.length).toBeGreaterThan(3);
    expect(sole.map(([, , count]) => Number(count))).toEqual(
      sole.map(([, , count]) => Number(count)).sort((one, other) => other - one),
    );
    const products = await app.ask<{ chokepoints: { products: { slug: string }[] } }>(
      '{ chokepoints(of: "huawei") { products { slug } } }',
    );
    const on = products.chokepoints.products.map(({ slug }) => slug);
    for (const [supplier, , count] of sole.slice(0, 3)) {
      const { text, href } = supplier as { text: string; href: string };
      const remove = /\/entity\/([^?]+)/.exec(href)?.[1];
      const { removalImpact } = await app.ask<{ removalImpact: { affected: { totalCount: number } } }>(
        'query ($remove: [String!]!, $on: [String!]!) { removalImpact(remove: $remove, on: $on) { affected(outcomes: [LOST]) { totalCount } } }',
        { remove: [remove], on },
      );
      expect(removalImpact.affected.totalCount, text).toBeGreaterThanOrEqual(Number(count));
      expect(model.description).toContain(text);
    }
  });

  test('says of a group without members that nothing can be judged', async () => {
    const { html } = await get('/inputs?of=ascend&lang=en');
    expect(textOf(html)).toContain('members are not recorded, so nothing can be judged');
  });
});
