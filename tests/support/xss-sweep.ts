/** Forms in which a seed of payloads is shown, each held against what may be there. */
import type { Browser, Page } from 'playwright-core';
import type { Seed } from '../../seed/model.ts';
import { encodeShareFragment, type SavedOperation } from '../../src/web/sandbox/share-link.ts';
import type { TestApp } from './app.ts';
import { INSPECT, showAll, type Watched, watch } from './shown.ts';
import { withSite } from './site.ts';
import { addressOf, type Extent, questions, reflectedAddresses, shownAddresses } from './xss-pages.ts';

const everyNth = <Item>(items: readonly Item[], n: number): Item[] => items.filter((_, index) => index % n === 0);

/** Cells of a CSV by RFC 4180; whether each stood between quotes. */
export function cellsOf(csv: string): { readonly text: string; readonly quoted: boolean }[] {
  const cells: { text: string; quoted: boolean }[] = [];
  let at = 0;
  while (at < csv.length) {
    const [whole = '', , quoted, plain = ''] = /^("((?:[^"]|"")*)"|([^",\r\n]*))/.exec(csv.slice(at)) ?? [];
    cells.push({ text: quoted?.replaceAll('""', '"') ?? plain, quoted: quoted !== undefined });
    at += whole.length;
    const end = /^(,|\r\n)/.exec(csv.slice(at))?.[0];
    if (end === undefined && at < csv.length) throw new Error(`no CSV at ${JSON.stringify(csv.slice(at, at + 40))}`);
    at += end?.length ?? 0;
  }
  return cells;
}

/** What a spreadsheet may take for a formula: not numbers, and not what a mark before it makes text. */
function isFormula({ text, quoted }: { readonly text: string; readonly quoted: boolean }): boolean {
  if (!quoted && Number.isFinite(Number(text))) return false;
  return /^[\s\p{C}]*[=+\-@|＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text);
}

export interface DataReport {
  readonly cells: number;
  readonly findings: readonly string[];
}

/** Every table of every view, and of changes, as CSV; every model as JSON. */
export async function dataFindings(app: TestApp, { perView, perKind }: Extent): Promise<DataReport> {
  const findings: string[] = [];
  let cells = 0;
  const csv = async (address: string, headers: Record<string, string> = {}): Promise<void> => {
    const response = await fetch(app.url + address, { headers });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    if (response.headers.get('content-type') !== 'text/csv; charset=utf-8') findings.push(`no CSV at ${address}`);
    if (!text.startsWith('\uFEFF')) findings.push(`no mark of UTF-8 at ${address}`);
    const all = cellsOf(text.slice(1));
    cells += all.length;
    findings.push(...all.filter(isFormula).map((cell) => `formula ${JSON.stringify(cell.text)} at ${address}`));
  };
  await csv('/changes.csv?since=2026-01-01');
  const query =
    '{ companies(first: 100) { nodes { name aliases note evidence { locator finding source { title url } } } } }';
  await csv(`/graphql?${new URLSearchParams({ query })}`, { accept: 'text/csv' });
  for (const { view, values } of questions(perView)) {
    if (perKind < 1) {
      await csv(addressOf(`/views/${view.name}.csv`, values));
      continue;
    }
    const response = await fetch(app.url + addressOf(`/views/${view.name}.json`, values));
    if (response.headers.get('content-type') !== 'application/json; charset=utf-8')
      findings.push(`no JSON: ${view.name}`);
    const { model } = (await response.json()) as { model: { tables: { name: string }[] } };
    for (const { name } of model.tables) await csv(addressOf(`/views/${view.name}.csv`, { ...values, table: name }));
  }
  return { cells, findings };
}

/** What documents that are only read, not run, hold that they should not. */
export async function parsedFindings(page: Page, documents: readonly string[]): Promise<string[]> {
  return await page.evaluate<string[]>(
    `${JSON.stringify(documents)}.flatMap((html) => (${INSPECT})(new DOMParser().parseFromString(html, 'text/html')))`,
  );
}

/** Addresses that are fetched and only read, two at a time. */
async function readFindings(watched: Watched, home: string, addresses: readonly string[]): Promise<string[]> {
  const findings: string[] = [];
  const queue = [...addresses];
  await Promise.all(
    [1, 2].map(async () => {
      const page = await watched.context.newPage();
      await page.goto(home);
      for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
        const response = await fetch(address);
        if (response.status >= 500) findings.push(`${response.status} at ${address}`);
        const html = await response.text();
        if (response.headers.get('content-type')?.startsWith('text/html') !== true) continue;
        findings.push(...(await parsedFindings(page, [html])).map((each) => `${each} at ${address}`));
      }
    }),
  );
  return findings;
}

/** oEmbed answers, put into a page of another site as publishing systems do; JSON and XML say the same. */
export async function oembedFindings(browser: Browser, app: TestApp, { perView, perKind }: Extent): Promise<string[]> {
  const findings: string[] = [];
  await withSite('<!doctype html><title>Publisher</title><link rel="icon" href="data:,">', async (origin) => {
    const watched = await watch(browser, [origin, app.url], { bypassCSP: true });
    const page = await watched.context.newPage();
    await page.goto(origin);
    // In a sample every fourth view: the frame is made by the same code for all.
    for (const { view, values } of everyNth(questions(perView), perKind < 1 ? 4 : 1)) {
      const url = app.url + addressOf(`/views/${view.name}`, values);
      const ask = (format: string) => fetch(`${app.url}/oembed?${new URLSearchParams({ url, format })}`);
      const { html, title } = (await (await ask('json')).json()) as { html: string; title: string };
      const xml = await (await ask('xml')).text();
      const [seen, inXml] = await page.evaluate<[string[], string[]]>(`(() => {
        document.body.innerHTML = ${JSON.stringify(html)};
        // Listened for at once: the frame may be loaded before the next word to this page.
        globalThis.framed = new Promise((resolve) => document.querySelector('iframe').addEventListener('load', resolve));
        const read = new DOMParser().parseFromString(${JSON.stringify(xml)}, 'text/xml');
        return [
          [...document.body.querySelectorAll('*')].map((element) => [element.localName, ...element.getAttributeNames()].join(' ')),
          ['parsererror', 'html', 'title'].map((name) => read.querySelector(name)?.textContent ?? ''),
        ];
      })()`);
      if (seen.join() !== 'iframe src title width height loading') findings.push(`${view.name}: ${seen.join(', ')}`);
      // XML has no characters that no document may hold.
      const kept = (text: string) => text.replaceAll(/[\p{Cc}\ufffd]/gu, '');
      if (inXml.map(kept).join() !== ['', html, title].map(kept).join())
        findings.push(`${view.name}: XML differs: ${inXml}`);
      if (await page.evaluate('framed.then(() => globalThis.__xss !== undefined)')) findings.push(`${view.name}: ran`);
    }
    findings.push(...watched.findings);
    await watched.close();
  });
  return findings;
}

/** Every element on a page of another site, looked into. */
export async function elementFindings(browser: Browser, app: TestApp): Promise<string[]> {
  const findings: string[] = [];
  const elements = questions(1).map(({ view, values }) => {
    const tag = `chip-${view.name === 'paths' ? 'path' : view.name}`;
    const attributes = Object.entries(values).map(
      ([name, value]) => `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}"`,
    );
    return `<${tag} ${attributes.join(' ')}></${tag}>`;
  });
  const script = `<script type="module" src="${app.url}/elements.js"></script>`;
  const content = `<!doctype html><title>Article</title><link rel="icon" href="data:,">${script}${elements.join('')}`;
  await withSite(content, async (origin) => {
    const watched = await watch(browser, [origin, app.url], { bypassCSP: true });
    const page = await watched.context.newPage();
    await page.goto(origin);
    await page.waitForFunction(
      `[...document.body.children].filter((element) => element.shadowRoot).every((element) => element.shadowRoot.querySelector('article, [role=alert]'))`,
    );
    const shown = await page.evaluate(`document.body.querySelectorAll(':defined').length`);
    if (shown !== elements.length) findings.push(`${shown} of ${elements.length} elements`);
    if (!(await watched.inspect(page, origin))) findings.push('no payload is shown');
    findings.push(...watched.findings);
    await watched.close();
  });
  return findings;
}

/** A list of texts of the seed, as the sandbox asks for it. */
const LIST = '{ companies(first: 100) { nodes { slug name aliases note evidence { locator finding } } } }';

/** Opening the sandbox takes seconds: a link carries several payloads, one to a line. */
const AT_ONE_LINK = 10;

/** Runs in the page: what a payload made of itself. Editors style by attributes, so that the stricter look is for tables only. */
const MADE = `[...document.querySelectorAll('*')]
  .filter((element) => /^xss/i.test(element.localName) || element.getAttributeNames().some((name) => /^on.|xss/i.test(name)))
  .map((element) => element.outerHTML.slice(0, 160))`;

/** The sandbox: an answer of payloads and its table, and links whose every text is a payload. */
export async function sandboxFindings(browser: Browser, app: TestApp, payloads: readonly string[]): Promise<string[]> {
  const findings: string[] = [];
  const watched = await watch(browser, [app.url], { bypassCSP: true });
  const page = await watched.context.newPage();
  const open = async (operation: SavedOperation): Promise<void> => {
    // Another fragment alone is no other page.
    await page.goto('about:blank');
    await page.goto(`${app.url}/graphql${encodeShareFragment(operation)}`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  };
  const look = async (what: string): Promise<void> => {
    const [ran, made] = await page.evaluate<[boolean, string[]]>(`[globalThis.__xss !== undefined, ${MADE}]`);
    if (ran) findings.push(`the sandbox ran ${what}`);
    findings.push(...made.map((each) => `${each} in the sandbox, ${what}`));
  };
  await open({ query: LIST, variables: '' });
  await page.getByRole('button', { name: 'Execute query' }).click();
  await page.getByRole('button', { name: 'Table and CSV' }).click();
  const table = page.getByRole('dialog').locator('table');
  await table.locator('tbody tr').first().waitFor();
  if (!((await table.textContent()) ?? '').includes('xss')) findings.push('the table of the sandbox shows no payload');
  findings.push(...(await page.evaluate<string[]>(`(${INSPECT})(document.querySelector('dialog table'))`)));
  await look('its table');
  for (let start = 0; start < payloads.length; start += AT_ONE_LINK) {
    const text = payloads.slice(start, start + AT_ONE_LINK).join('\n');
    const origin = { asOf: '2026-01-01', knownOn: '2026-01-01', dataset: text };
    await open({ query: text, variables: text, operationName: text, origin });
    await look(text);
  }
  findings.push(...watched.findings);
  await watched.close();
  return findings;
}

export interface SweepOptions extends Extent {
  readonly payloads: readonly string[];
  /** Of pages with the policy in force every n-th is opened; without it every one is. */
  readonly everyGuarded: number;
  /** Of addresses with a payload in them every n-th is read, and every n-th of those is opened. */
  readonly everyRead: number;
  readonly everyOpened: number;
  /** How many payloads each value of an address gets. */
  readonly turns: number;
  /** So many payloads are put into every text of links of the sandbox. */
  readonly links: number;
}

export interface SweepReport {
  readonly opened: number;
  /** Addresses in which a payload was seen as text. */
  readonly shown: readonly string[];
  readonly readOnly: number;
  readonly cells: number;
  readonly findings: readonly string[];
}

/** Payloads that are passed over from turn to turn: no divisor of their number, so that turns differ everywhere. */
const TURN = 37;

const from = <Item>(items: readonly Item[], start: number): Item[] =>
  items.map((_, index) => items[(start + index) % items.length] as Item);

/** The whole of it, for the seed of payloads that the server holds. The policy of content is the second line only: it is off. */
export async function sweep(browser: Browser, app: TestApp, seed: Seed, options: SweepOptions): Promise<SweepReport> {
  const { payloads, everyGuarded, everyRead, everyOpened, turns, links } = options;
  const at = (paths: readonly string[]): string[] => paths.map((path) => app.url + path);
  const pages = at(shownAddresses(seed, options));
  const turned = Array.from({ length: turns }, (_, turn) => reflectedAddresses(from(payloads, turn * TURN)));
  const reflected = at(everyNth(turned.flat(), everyRead));
  const touched = everyNth(reflected, everyOpened);
  const bare = await watch(browser, [app.url], { bypassCSP: true });
  const unguarded = await showAll(bare, [...pages, ...touched]);
  const read = await readFindings(bare, app.url, reflected);
  await bare.close();
  const guarded = await watch(browser, [app.url], { bypassCSP: false });
  const { findings } = await showAll(guarded, everyNth([...pages, ...touched], everyGuarded));
  await guarded.close();
  const data = await dataFindings(app, options);
  return {
    opened: pages.length + touched.length,
    shown: unguarded.reached.map((address) => address.slice(app.url.length)),
    readOnly: reflected.length,
    cells: data.cells,
    findings: [
      ...unguarded.findings,
      ...read,
      ...findings,
      ...data.findings,
      ...(await oembedFindings(browser, app, options)),
      ...(await elementFindings(browser, app)),
      ...(await sandboxFindings(browser, app, payloads.slice(0, links))),
    ],
  };
}
