/** A reader of XML that is strict about what pictures may get wrong: balance, quotes, entities. */

const TOKEN = /<\?[^?]*\?>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|([\s\S])/g;

/** Names of all elements in order; throws where the text is not well-formed. */
export function elementsOf(xml: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [whole, closing, name, attributes = '', empty, text, wrong] of xml.matchAll(TOKEN)) {
    if (wrong !== undefined) throw new Error(`not well-formed at ${xml.slice(xml.indexOf(whole)).slice(0, 60)}`);
    for (const part of [attributes, text ?? '']) {
      const loose = /&(?!(?:amp|lt|gt|quot|#\d+);)/.exec(part);
      if (loose !== null) throw new Error(`a loose & in ${part.slice(0, 60)}`);
    }
    if (name === undefined) continue;
    if (closing === '/') {
      const expected = open.pop();
      if (expected !== name) throw new Error(`</${name}> closes <${expected}>`);
      continue;
    }
    names.push(name);
    if (empty !== '/') open.push(name);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
  return names;
}
