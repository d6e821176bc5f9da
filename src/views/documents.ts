/** The documents that an answer names. */
export interface Document {
  readonly slug: string;
  readonly title: string;
  /** Null where a text of law is cited, or the document has no public page. */
  readonly url: string | null;
}

/** Each document once, by title. */
export function distinctDocuments(documents: Iterable<Document>): Document[] {
  const bySlug = new Map<string, Document>();
  for (const { slug, title, url } of documents) bySlug.set(slug, { slug, title, url });
  return [...bySlug.values()].sort((a, b) =>
    a.title < b.title ? -1 : a.title > b.title ? 1 : a.slug < b.slug ? -1 : 1,
  );
}

/** Citations of law as documents. */
export function citedTexts(citations: Iterable<string | null | undefined>): Document[] {
  return [...citations].flatMap((text) => (text ? [{ slug: `cited: ${text}`, title: text, url: null }] : []));
}
