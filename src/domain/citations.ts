/** Documents as citations: numbered footnotes, BibTeX, CSL-JSON. */

export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  /** As given, also partial. */
  readonly published: string | null;
  readonly retrieved: string;
  readonly kind: string;
  /** Whether somebody read it; else it is known from another document only. */
  readonly opened: boolean;
}

const NOT_OPENED = 'not opened, known from another document';

export interface CitedPassage {
  readonly source: CitedSource;
  readonly locator: string | null;
  readonly finding: string | null;
}

export interface NumberedPassage<Passage extends CitedPassage> {
  /** From 1. */
  readonly number: number;
  readonly passage: Passage;
  /** Slugs of the facts that rest on it. */
  readonly facts: readonly string[];
}

/** Numbers the passages of facts in their order; a place of a document has one number, whatever is found there. */
export function numberPassages<Passage extends CitedPassage>(
  facts: readonly { readonly id: string; readonly passages: readonly Passage[] }[],
): NumberedPassage<Passage>[] {
  const byPlace = new Map<string, { passage: Passage; facts: Set<string> }>();
  for (const { id, passages } of facts) {
    for (const passage of passages) {
      const place = JSON.stringify([passage.source.id, passage.locator, passage.finding]);
      const known = byPlace.get(place);
      if (known === undefined) byPlace.set(place, { passage, facts: new Set([id]) });
      else known.facts.add(id);
    }
  }
  return [...byPlace.values()].map(({ passage, facts: resting }, index) => ({
    number: index + 1,
    passage,
    facts: [...resting],
  }));
}

/** An address that a browser can open: a URN stands for material without a public page. */
function addressOf({ url }: CitedSource): string | null {
  return url === null || url.startsWith('urn:') ? null : url;
}

/** A footnote as a line of text. */
export function footnoteText({ source, locator }: CitedPassage): string {
  const address = addressOf(source);
  const parts = [
    `${source.publisher}: ${source.title}`,
    ...(locator === null ? [] : [locator]),
    ...(source.published === null ? ['no date'] : [source.published]),
    ...(address === null ? ['no public page'] : [address]),
  ];
  return `${parts.join(', ')} (${source.opened ? `retrieved ${source.retrieved}` : NOT_OPENED}).`;
}

/** Types of CSL by the kind of a source. */
const CSL_TYPES: Readonly<Record<string, string>> = {
  OFFICIAL: 'document',
  FILING: 'report',
  STANDARD: 'standard',
  VENDOR: 'webpage',
  DATASET: 'dataset',
  RESEARCH: 'report',
  PRESS: 'article-newspaper',
  FORUM: 'post',
};

function dateParts(partial: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [partial.split('-').map(Number)] };
}

/** A document as an item of CSL-JSON (schema version 1.0.2). */
export function cslItem(source: CitedSource): Record<string, unknown> {
  const address = addressOf(source);
  return {
    id: source.id,
    type: CSL_TYPES[source.kind] ?? 'document',
    title: source.title,
    author: [{ literal: source.publisher }],
    publisher: source.publisher,
    ...(source.published === null ? {} : { issued: dateParts(source.published) }),
    ...(source.opened ? { accessed: dateParts(source.retrieved) } : { note: NOT_OPENED }),
    ...(address === null ? {} : { URL: address }),
  };
}

export function cslJson(sources: readonly CitedSource[]): string {
  return JSON.stringify(sources.map(cslItem), null, 2);
}

/** Characters that TeX reads as commands. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function tex(text: string): string {
  return text.replace(/[\\{}$&%#_^~]/g, (character) => TEX[character] ?? character);
}

/** Addresses stand as they are, but for what would end the field or begin a comment. */
function texAddress(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}

/** A document as a BibTeX entry; `urldate` and `date` are read by biblatex, `year` and `month` by BibTeX. */
function bibtexEntry(source: CitedSource): string {
  const address = addressOf(source);
  const fields: [string, string][] = [
    ['author', `{${tex(source.publisher)}}`],
    ['title', `{${tex(source.title)}}`],
    ...(source.published === null ? [] : publication(source.published)),
    ...(address === null ? [] : ([['url', texAddress(address)]] as [string, string][])),
    source.opened ? ['urldate', source.retrieved] : ['note', NOT_OPENED],
  ];
  return `@misc{${source.id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

function publication(published: string): [string, string][] {
  const [year = '', month] = published.split('-');
  return [
    ['date', published],
    ['year', year],
    ...(month === undefined ? [] : ([['month', String(Number(month))]] as [string, string][])),
  ];
}

export function bibtex(sources: readonly CitedSource[]): string {
  return sources.map((source) => `${bibtexEntry(source)}\n`).join('\n');
}

/** Each document once, in the order of the passages. */
export function sourcesOf<Source extends CitedSource>(passages: readonly { readonly source: Source }[]): Source[] {
  return [...new Map(passages.map(({ source }) => [source.id, source])).values()];
}
