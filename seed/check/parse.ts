import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Finding, Path } from './finding.ts';

/** From the bytes of a file to a value, and from a path in it to a line and a column. */

/** The largest file of the seed has 200 kB; anything beyond this was not written by a person. */
const MAX_BYTES = 4_000_000;

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mistake in the text itself, whose place is known at once. */
export interface SyntaxProblem extends Place {
  readonly message: string;
}

export interface ParsedFile {
  /** The value of the file; where it is broken what could be made out, or undefined. */
  readonly value: unknown;
  /** The text cannot be trusted to say what its writer meant. A repeated key leaves the rest readable. */
  readonly broken: boolean;
  readonly problems: readonly SyntaxProblem[];
}

/** The parser's code of a key that stands twice in one mapping. */
const REPEATED_KEY = 'DUPLICATE_KEY';

/** Where an anchor or alias may begin; an ampersand in a name or an address does not look like this. */
const MAY_BE_ALIAS = /(?:^|[\s[{,])[&*][^\s&*]/m;

const TOO_DEEP = 'nested too deep';

/** Keys are words; warnings are told by us, not printed. (At 'silent' the parser would pass over a second document.) */
const PARSING = { prettyErrors: false, stringKeys: true, logLevel: 'error' } as const;

const START: Place = { line: 1, column: 1 };

/** No keyboard types them: they come from a damaged disk, or from someone who hides something. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** The text of a file, or why it is none. */
export function decode(bytes: Uint8Array): { text: string } | { problem: SyntaxProblem } {
  if (bytes.length > MAX_BYTES) return { problem: { ...START, message: `larger than ${MAX_BYTES / 1e6} MB` } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problem: { ...START, message: 'not UTF-8 text: the file is damaged' } };
  }
  const control = text.search(CONTROL);
  if (control === -1) return { text };
  const before = text.slice(0, control).split('\n');
  const code = text.charCodeAt(control).toString(16).padStart(4, '0').toUpperCase();
  const message = `the control character U+${code} is no text: the file is damaged, or something was pasted with it`;
  return { problem: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message } };
}

/** Parses a file. */
export function parse(text: string): ParsedFile {
  try {
    return parseText(text);
  } catch (error) {
    // Reading goes as deep as the text nests, until the stack ends.
    if (!(error instanceof RangeError)) throw error;
    return { value: undefined, problems: [{ ...START, message: TOO_DEEP }], broken: true };
  }
}

function parseText(text: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...PARSING, lineCounter: lines });
  const repeated = document.errors.filter((error) => error.code === REPEATED_KEY);
  const first = firstMistake(document);
  const problems = (first ? [...repeated, first] : repeated).map((error) => ({
    ...placeAt(lines, error.pos[0]),
    message: error.code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : `not valid YAML: ${error.message}`,
  }));
  problems.push(...aliases(document, text, lines));
  if (problems.length === 0 && document.contents === null) problems.push({ ...START, message: 'the file is empty' });
  if (problems.length === 0 && !text.endsWith('\n')) {
    const message = 'the file does not end with a line break: it may have been cut short';
    problems.push({ ...placeAt(lines, text.length), message });
  }
  const broken = problems.length > repeated.length;
  return { value: broken ? salvage(document) : document.toJS({ maxAliasCount: 0 }), problems, broken };
}

/** The reader goes wrong at the first mistake; what it says after that is mostly its own confusion. */
function firstMistake(document: Document.Parsed) {
  const others = [...document.errors, ...document.warnings].filter((error) => error.code !== REPEATED_KEY);
  return others.find((error) => error.code === 'TAB_AS_INDENT') ?? others[0];
}

/** Anchors and aliases are not used in the seed: each fact stands where it is read, and no text can unfold to gigabytes. */
function aliases(document: Document.Parsed, text: string, lines: LineCounter): SyntaxProblem[] {
  if (!MAY_BE_ALIAS.test(text)) return [];
  const found: SyntaxProblem[] = [];
  visit(document, {
    Node: (_key, node) => {
      const anchor = isAlias(node) ? undefined : node.anchor;
      if (!isAlias(node) && anchor === undefined) return;
      const message = 'anchors and aliases (& and *) are not used here: write the value itself';
      const start = node.range?.[0] ?? 0;
      found.push({ ...placeAt(lines, anchor === undefined ? start : text.lastIndexOf(`&${anchor}`, start)), message });
    },
  });
  return found;
}

function salvage(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Finds the lines and columns of findings. Parses the file again: only files with mistakes pay for it. */
export function locate(text: string, findings: readonly Finding[]): Place[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...PARSING, lineCounter: lines });
  return findings.map(({ path, spot }) => placeAt(lines, offsetOf(document, path, spot === 'key')));
}

/** Start of the value at a path, or of its key; of the nearest thing above where there is none. */
function offsetOf(document: Document.Parsed, path: Path, atKey: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    const above = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(above)) {
      const pair = above.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      const wanted = atKey && length === path.length ? pair?.key : (pair?.value ?? pair?.key);
      if (isNode(wanted) && wanted.range) return wanted.range[0];
    } else if (isNode(above)) {
      const item = document.getIn(path.slice(0, length), true);
      if (isNode(item) && item.range) return item.range[0];
    }
  }
  return document.contents?.range?.[0] ?? 0;
}
