/** Mistakes that people and disks make in a file of the seed; each makes it one that must not load. */

export interface Mutation {
  readonly name: string;
  /** The file with the mistake; undefined where it has no place for it. The line is where it must be told, if it has one. */
  readonly apply: (text: string) => { readonly bytes: string | Uint8Array; readonly line?: number } | undefined;
}

/** The first line that matches, changed; the mistake is told so many lines below it, or somewhere in the file. */
function onLine(
  name: string,
  pattern: RegExp,
  change: (line: string) => string,
  below: number | 'ANYWHERE' = 0,
): Mutation {
  return {
    name,
    apply: (text) => {
      const lines = text.split('\n');
      const at = lines.findIndex((line) => pattern.test(line));
      if (at === -1) return undefined;
      const bytes = lines.with(at, change(lines[at] ?? '')).join('\n');
      return below === 'ANYWHERE' ? { bytes } : { bytes, line: at + 1 + below };
    },
  };
}

function wholeFile(name: string, change: (text: string) => string | Uint8Array, line?: number): Mutation {
  return { name, apply: (text) => ({ bytes: change(text), ...(line !== undefined && { line }) }) };
}

/** Comment lines stand before the first record of real files. */
const FIRST_ID = /^(?:- )?id: /;

export const MUTATIONS: readonly Mutation[] = [
  onLine('an unknown field', FIRST_ID, (line) =>
    line.replace('id: ', 'nosuchField: 1\n  id: ').replace(/^(?!- )(.*)\n {2}/, '$1\n'),
  ),
  onLine('an id that is no slug', FIRST_ID, (line) => line.replace(/id: .*/, 'id: Not A Slug')),
  onLine('no id', FIRST_ID, (line) => line.replace('id: ', 'idd: ')),
  onLine('a degree of confidence that is none', /confidence: /, (line) =>
    line.replace(/confidence: .*/, 'confidence: certain'),
  ),
  onLine('a hedge that is none', /hedge: /, (line) => line.replace(/hedge: .*/, 'hedge: perhaps')),
  onLine('a source that is not there', /source: /, (line) => line.replace(/source: .*/, 'source: no-such-source')),
  onLine('an end that is not there', /^\s*to: /, (line) => line.replace(/to: .*/, 'to: no-such-entity')),
  onLine('a kind that is none', /^(?:- )?\s*kind: /, (line) => line.replace(/kind: .*/, 'kind: Gadget')),
  onLine('a type of relation that is none', /type: [A-Z_]+$/, (line) => line.replace(/type: .*/, 'type: LIKES')),
  onLine('a month that is none', /: '\d{4}-\d{2}/, (line) => line.replace(/'\d{4}-\d{2}[^']*'/, "'2024-13-01'")),
  onLine('a number for a text', /^\s+en: /, (line) => line.replace(/en: .*/, 'en: 7')),
  onLine('a list for a text', /^\s+en: /, (line) => line.replace(/en: .*/, 'en: [a, b]')),
  onLine('an empty name', /^\s+en: /, (line) => line.replace(/en: .*/, "en: ''")),
  onLine(
    'a quote that does not end',
    /^\s+(?:en|title|source): /,
    (line) => line.replace(/: .*/, ': "abc'),
    'ANYWHERE',
  ),
  onLine('a key twice', FIRST_ID, (line) => `${line}\n${line.replace('- ', '  ')}`, 1),
  onLine('a tab for spaces', /^ {2}\w+: /, (line) => line.replace(/^ {2}/, '\t')),
  onLine('an alias of nothing', /^\s+(?:en|title|source): /, (line) => line.replace(/: .*/, ': *nosuch')),
  onLine('a tag that makes an object', /^\s+(?:en|title|source): /, (line) =>
    line.replace(/: .*/, ': !!js/function "() => 1"'),
  ),
  onLine('an address for a script', /url: /, (line) => line.replace(/url: .*/, 'url: javascript:alert(1)')),
  wholeFile('a byte that is no UTF-8', (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0x0a])])),
  onLine('a NUL in a text', /: /, (line) => `${line}\u0000`),
  wholeFile('nothing', () => ''),
  wholeFile('comments only', () => '# nothing\n'),
  wholeFile('one text', () => 'just a text\n', 1),
  wholeFile('a list of texts', () => '- a\n- b\n', 1),
  wholeFile('two documents', (text) => `${text}---\n${text}`),
  wholeFile('the signs of a merge', (text) => `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`),
  wholeFile('cut in the middle of its last record', (text) =>
    text.slice(0, text.lastIndexOf('evidence:') + 'evidence'.length),
  ),
  wholeFile(
    'aliases that grow',
    () =>
      `a: &a [x, x]\n${Array.from({ length: 40 }, (_, n) => `b${n}: &b${n} [*${n === 0 ? 'a' : `b${n - 1}`}, *${n === 0 ? 'a' : `b${n - 1}`}]`).join('\n')}\n`,
  ),
];

export interface MutatedFile {
  readonly file: string;
  readonly mutation: string;
  readonly bytes: string | Uint8Array;
  readonly line: number | undefined;
}

/** So many mutated files, no mistake twice in one file, every mistake about as often as any other. */
export function mutatedFiles(
  files: readonly { readonly path: string; readonly text: string }[],
  count: number,
): MutatedFile[] {
  const made: MutatedFile[] = [];
  for (let round = 0; made.length < count && round < files.length; round += 1) {
    for (const [index, mutation] of MUTATIONS.entries()) {
      // Mistakes of one round stand in different files.
      const { path, text } = files[(round * 97 + index * 613) % files.length] ?? { path: '', text: '' };
      const mutated = mutation.apply(text);
      if (mutated) made.push({ file: path, mutation: mutation.name, bytes: mutated.bytes, line: mutated.line });
    }
  }
  return made.slice(0, count);
}
