/** What a browser makes of pages that carry payloads: everything that ran, and everything that became markup. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

/**
 * Runs in the page: what is there that no page of ours has. Elements and attributes that a payload makes carry the name
 * `xss` or run by an attribute; links lead by http, https or within the page's server.
 */
export const INSPECT = `(root) => {
  const found = [];
  const tell = (element, what) => found.push(what + ' in ' + element.outerHTML.slice(0, 160));
  const NEVER = /^(iframe|object|embed|img|image|math|foreignobject|animate|set|template|marquee|video|audio|meter|portal|plaintext|xmp|noscript|xss.*)$/i;
  const look = (scope) => {
    for (const element of scope.querySelectorAll('*')) {
      const name = element.localName;
      // The example that a page of ours shows alive, from a file of ours.
      if (element.closest('#live')) { if (element.shadowRoot) look(element.shadowRoot); continue; }
      if (NEVER.test(name)) tell(element, name);
      if (name === 'style' && element.ownerSVGElement === null) tell(element, 'style');
      if (name === 'meta' && element.httpEquiv) tell(element, 'meta');
      if (name === 'script' && !/^(\\/assets\\/[\\w.-]+|(http:\\/\\/localhost:\\d+)?\\/elements\\.js)$/.test(element.getAttribute('src') ?? '')) tell(element, 'script');
      for (const attribute of element.attributes) {
        if (/^on./i.test(attribute.name) || /xss/i.test(attribute.name) || attribute.name === 'style') tell(element, attribute.name);
        if (element.rel === 'icon') continue;
        if (/^(href|xlink:href|src|action|formaction|data|ping|poster|background)$/i.test(attribute.name)) {
          let protocol = 'none';
          try { protocol = new URL(attribute.value, 'http://localhost/').protocol; } catch {}
          if (protocol !== 'http:' && protocol !== 'https:') tell(element, attribute.name + ' ' + protocol);
        }
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(root ?? document);
  return found;
}`;

/** Runs in the page: whether a payload stands in its text, that of elements with a root of their own included. */
const SHOWS = `(() => {
  const holds = (scope) => scope.textContent.includes('xss') ||
    [...scope.querySelectorAll('*')].some((element) => element.shadowRoot && holds(element.shadowRoot));
  return holds(document.documentElement);
})()`;

export interface Shown {
  /** Addresses that were opened. */
  readonly opened: number;
  /** Addresses in whose text a payload stands. */
  readonly reached: readonly string[];
  /** What must not be; each with its address. */
  readonly findings: readonly string[];
}

export interface Watched {
  readonly context: BrowserContext;
  readonly findings: string[];
  /** Looks at a page and the frames in it. */
  inspect(page: Page, address: string): Promise<boolean>;
  close(): Promise<void>;
}

/** A browser in which everything that runs, complains or leaves our own servers is noted. */
export async function watch(
  browser: Browser,
  origins: readonly string[],
  { bypassCSP, javaScript = true }: { readonly bypassCSP: boolean; readonly javaScript?: boolean },
): Promise<Watched> {
  const findings: string[] = [];
  const context = await browser.newContext({ bypassCSP, javaScriptEnabled: javaScript, locale: 'en-US' });
  await context.route(
    (url) => !origins.includes(url.origin) && !['data:', 'blob:', 'about:'].includes(url.protocol),
    (route) => {
      findings.push(`asks ${route.request().url()} from ${route.request().frame().url()}`);
      return route.abort();
    },
  );
  context.on('dialog', async (dialog) => {
    findings.push(`dialog ${dialog.message()} at ${dialog.page()?.url()}`);
    await dialog.dismiss();
  });
  context.on('console', (message) => {
    const text = message.text();
    // Problem pages are answered by 4xx, which the browser notes.
    if (message.type() === 'error' && !/status of (400|404)/.test(text))
      findings.push(`console: ${text} at ${message.page()?.url()}`);
  });
  context.on('weberror', (error) => findings.push(`exception: ${error.error().message} at ${error.page()?.url()}`));
  const inspect = async (page: Page, address: string): Promise<boolean> => {
    let reached = false;
    for (const frame of page.frames()) {
      const [ran, shape, text] = await frame.evaluate<[boolean, string[], boolean]>(
        `[globalThis.__xss !== undefined, (${INSPECT})(), ${SHOWS}]`,
      );
      if (ran) findings.push(`ran at ${address}`);
      findings.push(...shape.map((each) => `${each} at ${address}`));
      reached ||= text;
    }
    return reached;
  };
  return { context, findings, inspect, close: () => context.close() };
}

/** Opens addresses, a few at a time, and looks at each. */
export async function showAll(watched: Watched, addresses: readonly string[]): Promise<Shown> {
  const reached: string[] = [];
  const queue = [...addresses];
  await Promise.all(
    [1, 2].map(async () => {
      const page = await watched.context.newPage();
      for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
        await page.goto(address, { waitUntil: 'load' });
        if (await watched.inspect(page, address)) reached.push(address);
      }
      await page.close();
    }),
  );
  return { opened: addresses.length, reached, findings: watched.findings };
}
