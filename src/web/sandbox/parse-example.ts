import type { Operation } from './share-link.ts';

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Folders of the collection, by what a person wants to do, in the order in which they are shown. */
export const FOLDERS = ['paths', 'find', 'law', 'supply', 'claims', 'what-if'] as const;
export type Folder = (typeof FOLDERS)[number];

/** An example operation as the sandbox shows it. */
export interface Example {
  /** File name without its number and ending. */
  readonly id: string;
  readonly folder: Folder;
  readonly title: Record<Language, string>;
  readonly what: Partial<Record<Language, string>>;
  readonly operation: Operation & { readonly operationName: string };
}

/** `# en: Title`, `# zh-what: one sentence`, `# variables: {...}`: a comment that speaks of the file, not of the query. */
const LABEL = /^#\s*(folder|en|zh|en-what|zh-what|variables):\s*(\S.*)$/;

/** Reads a file of schema/examples; an error names the file and what it lacks. */
export function parseExample(path: string, text: string): Example {
  const labels = new Map<string, string>();
  const query: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, label, value] = LABEL.exec(line) ?? [];
    if (label && value) labels.set(label, value.trim());
    else query.push(line);
  }
  const demand = (label: string) => {
    const value = labels.get(label);
    if (!value) throw new Error(`${path}: a line "# ${label}: ..." is missing`);
    return value;
  };
  const folder = FOLDERS.find((each) => each === demand('folder'));
  if (!folder) throw new Error(`${path}: "# folder:" is one of ${FOLDERS.join(', ')}`);
  const operationName = /^query\s+(\w+)/m.exec(query.join('\n'))?.[1];
  if (!operationName) throw new Error(`${path}: the operation needs a name`);
  return {
    id: path.replace(/^.*\/(\d+-)?/, '').replace(/\.graphql$/, ''),
    folder,
    title: { en: demand('en'), zh: demand('zh') },
    what: Object.fromEntries(LANGUAGES.flatMap((language) => whatIn(language, labels))),
    operation: { query: query.join('\n').trim(), variables: prettyJson(labels.get('variables')), operationName },
  };
}

function whatIn(language: Language, labels: ReadonlyMap<string, string>): [Language, string][] {
  const what = labels.get(`${language}-what`);
  return what ? [[language, what]] : [];
}

function prettyJson(json: string | undefined): string {
  return json === undefined ? '' : JSON.stringify(JSON.parse(json), null, 2);
}
