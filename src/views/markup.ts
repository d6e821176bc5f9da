/** HTML and SVG as text: what comes from data is always text or an attribute's value, never markup. */

/** Text that is markup already. Only `markup` makes it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Markup | string | number | null | undefined | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no XML document may hold; one of them would make a whole picture unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be taken out
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for markup: fit for an element's content and for a value between double quotes, in HTML and in XML. */
export function escapeText(text: string): string {
  return text.replaceAll(NOT_IN_XML, '\ufffd').replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return typeof part === 'number' ? String(part) : escapeText(part);
}

/**
 * A template of HTML or SVG: `` markup`<text x="${x}">${name}</text>` ``. Values are escaped unless they are markup;
 * lists are joined; null, undefined and false are nothing. Attributes need double quotes.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return new Markup(strings.map((text, index) => (index === 0 ? '' : textOf(values[index - 1])) + text).join(''));
}

/** Schemes that a link may have. */
const SCHEMES = new Set(['http:', 'https:']);

/** Browsers pass over these in addresses: `/`, a tab and `/` lead to another server. */
const PASSED_OVER = /[\p{C}\s]/u;

/** The address if a link may lead there: a page of this server, a fragment, http or https; undefined for any other. */
export function safeHref(href: string): string | undefined {
  if (PASSED_OVER.test(href)) return undefined;
  if (/^(\/(?![/\\])|#)/.test(href)) return href;
  try {
    return SCHEMES.has(new URL(href).protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
