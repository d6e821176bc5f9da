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
  readonly value: unknown;
  readonly problems: readonly SyntaxProblem[];
}

const START: Place = { line: 1, column: 1 };

/** The text of a file, or why it is none. */
export function decode(bytes: Uint8Array): { text: string } | { problem: SyntaxProblem } {
  if (bytes.length > MAX_BYTES) return { problem: { ...START, message: `larger than ${MAX_BYTES / 1e6} MB` } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: { ...START, message: 'not UTF-8 text: the file is damaged' } };
  }
}

/** Parses a file. After a mistake in the syntax the value is what could be made out, or undefined. */
export function parse(text: string): ParsedFile {
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    // The composer descends as deep as the text nests.
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { value: undefined, problems: [{ ...START, message: 'nested too deep' }] };
  }
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    ...placeAt(lines, error.pos[0]),
    message: `not valid YAML: ${error.message}`,
  }));
  problems.push(...aliases(document, text, lines));
  if (problems.length === 0 && !text.endsWith('\n')) {
    const message = 'the file does not end with a line break: it may have been cut short';
    problems.push({ ...placeAt(lines, text.length), message });
  }
  return { value: problems.length > 0 ? salvage(document) : document.toJS({ maxAliasCount: 0 }), problems };
}

/** Anchors and aliases are not used in the seed: each fact stands where it is read, and no text can unfold to gigabytes. */
function aliases(document: Document.Parsed, text: string, lines: LineCounter): SyntaxProblem[] {
  if (!text.includes('&') && !text.includes('*')) return [];
  const found: SyntaxProblem[] = [];
  visit(document, {
    Node: (_key, node) => {
      const anchor = isAlias(node) ? undefined : node.anchor;
      if (!isAlias(node) && anchor === undefined) return;
      const message = 'anchors and aliases (& and *) are not used here: write the value itself';
      found.push({ ...placeAt(lines, node.range?.[0] ?? 0), message });
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
  const document = parseDocument(text, { lineCounter: lines });
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
