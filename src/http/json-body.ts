/** What a JSON text may not hold, told before it is parsed: the parser itself lets all of it through. */

/** Arguments of this schema nest five deep. */
const MAX_JSON_DEPTH = 32;

/** A refusal of a body; `status` and `type` are those that Express' error handler goes by. */
export class BadBody extends Error {
  readonly status = 400;
  readonly type = 'bad.body';
  readonly code: 'BAD_REQUEST' | 'LIMIT_EXCEEDED';

  constructor(message: string, code: BadBody['code'] = 'BAD_REQUEST') {
    super(message);
    this.code = code;
  }
}

interface Level {
  /** Keys of an object; undefined for a list. */
  readonly keys: Set<string> | undefined;
  expectsKey: boolean;
}

/**
 * Throws BadBody for a list of operations, a key that stands twice, `__proto__`, and nesting without end. A text that
 * is no JSON passes: the parser refuses it.
 */
export function inspectJson(text: string): void {
  if (text.trimStart().startsWith('[')) {
    throw new BadBody(
      'Batches are not taken. Send one operation in each request; several questions fit into one query.',
    );
  }
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    const level = levels.at(-1);
    if (character === '"') {
      const end = endOfString(text, at);
      if (level?.expectsKey && level.keys) noteKey(level.keys, text.slice(at, end + 1));
      at = end;
    } else if (character === '{' || character === '[') {
      const isObject = character === '{';
      levels.push({ keys: isObject ? new Set() : undefined, expectsKey: isObject });
      if (levels.length > MAX_JSON_DEPTH) {
        throw new BadBody(
          `The JSON is nested more than ${MAX_JSON_DEPTH} deep. No argument needs that: send flatter variables.`,
          'LIMIT_EXCEEDED',
        );
      }
    } else if (character === '}' || character === ']') levels.pop();
    else if (level && character === ':') level.expectsKey = false;
    else if (level && character === ',') level.expectsKey = true;
  }
}

/** The same for JSON in an address. */
export function inspectAddress(url: string): void {
  if (!url.includes('?')) return;
  const { searchParams } = new URL(url, 'http://localhost');
  for (const name of ['variables', 'extensions']) {
    for (const text of searchParams.getAll(name)) {
      if (text.trimStart().startsWith('[')) throw new BadBody(`${name}: give an object as JSON; this is a list.`);
      inspectJson(text);
    }
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function noteKey(keys: Set<string>, quoted: string): void {
  const key = quoted.includes('\\') ? unquoted(quoted) : quoted.slice(1, -1);
  const shown = JSON.stringify(key.slice(0, 60));
  if (key === '__proto__') throw new BadBody(`The key ${shown} is not taken. Name the variable otherwise.`);
  if (keys.has(key)) throw new BadBody(`The key ${shown} stands twice in one object. Send it once.`);
  keys.add(key);
}

function unquoted(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    // No JSON: the parser will say so.
    return quoted;
  }
}
