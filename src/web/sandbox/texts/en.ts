import type { Extent } from '../../../tables/answer-tables.ts';
import type { Folder } from '../parse-example.ts';
import type { Origin } from '../share-link.ts';

/** An origin beside what holds now. */
interface Earlier extends Origin {
  readonly now: string;
  readonly builtAt: string;
  readonly today: string;
}

interface Rows {
  readonly rows: number;
  readonly total: number | null;
}

/** So much of a version tells it from others. */
export function short(version: string): string {
  return version.slice(0, 12);
}

/** Interface texts in English; `Texts` is what every other language has to give. */
export const en = {
  title: 'Chokepoint sandbox',
  tagline: 'Who depends on which AI chip, by what path, under which law, on which day',
  examples: 'Examples',
  examplesIntro: 'A click opens an example in a tab of its own; nothing runs until you say so.',
  folders: {
    paths: 'Paths to chips',
    find: 'Find and read',
    law: 'Law and verdicts',
    supply: 'Supply and removal',
    claims: 'Claims, time and totals',
    'what-if': 'What if',
  } satisfies Record<Folder, string>,
  run: 'Run',
  runExample: (title: string) => `Open and run: ${title}`,
  queryBuilder: 'Query builder',
  share: 'Copy a link to this query, its variables, the day and the dataset',
  shareCopied:
    'Link copied. It carries the query, its variables, the day and the version of the dataset, and reaches no server log.',
  shareInAddressBar: 'The browser did not allow copying. The link now stands in the address bar.',
  linkMalformed: 'This link is damaged, probably cut short when it was copied. Nothing was opened; ask for it again.',
  close: 'Close',
  saved: {
    title: 'Saved queries',
    intro: 'Kept in this browser only, with the day and the dataset on which each was saved.',
    none: 'Nothing is saved yet.',
    name: 'Name',
    unnamed: 'Query',
    save: 'Save the query in the editor',
    on: ({ asOf, dataset }: Origin) => `as of ${asOf}, dataset ${short(dataset)}`,
    link: 'Link',
    linkTo: (name: string) => `Copy a link to: ${name}`,
    delete: 'Delete',
    deleteNamed: (name: string) => `Delete: ${name}`,
  },
  notSaved: 'The browser did not keep it: its storage is full or switched off. Copy a link instead.',
  datasetChanged: ({ asOf, knownOn, dataset, now, builtAt }: Earlier) =>
    `Saved as of ${asOf}${asOf === knownOn ? '' : `, as known on ${knownOn}`}, on dataset ${short(dataset)}. The dataset is now ${short(now)}, loaded ${builtAt}: answers may differ.`,
  dayPassed: ({ asOf, knownOn, today }: Earlier) =>
    `Saved as of ${asOf}${asOf === knownOn ? '' : `, as known on ${knownOn}`}. The dataset is the same; today is ${today}.`,
  asItWas:
    'Its questions leave the day open and now ask about today. Records added since about earlier days count in either case.',
  daysNamed: 'Its questions name their own days.',
  runAsOf: ({ asOf }: { asOf: string }) => `Run as of ${asOf}`,
  table: {
    open: 'Table and CSV',
    title: 'Answer as a table',
    none: 'There is no list of objects to show. Run a query that asks for one, such as { chips { nodes { name } } }.',
    list: 'List',
    download: 'Download CSV',
    shown: (count: number) => `The first ${count} are shown; the file has them all.`,
    extent: {
      WHOLE: ({ rows, total }: Rows) =>
        total !== null && total > rows ? `Rows: ${rows} of ${total}; none follow.` : `Rows: ${rows}. That is all.`,
      CUT: ({ rows, total }: Rows) => `Not all of it. Rows: ${rows}${total === null ? '' : ` of ${total}`}.`,
      UNKNOWN: ({ rows }: Rows) =>
        `Rows: ${rows}. The query does not ask whether there are more: add pageInfo { hasNextPage }, or complete where a type has it.`,
      ABSENT: () => '',
    } satisfies Record<Extent, (rows: Rows) => string>,
  },
  map: {
    open: 'Schema map: what leads to what',
    title: 'Schema map',
    filter: 'Find a type or field',
    back: 'Back',
    start: 'All questions',
    questions: 'Questions',
    intro: 'Choose a question to see what it gives and where that leads; or look for a word.',
    leadsHere: 'Leads here',
    leadsTo: 'Leads to',
    nothing: 'Nothing.',
    way: 'Shortest way:',
    starter: 'Put a starter query into the editor',
    documentation: 'Documentation',
    inside: (count: number) => `Values (${count})`,
    oneOf: 'one of',
    isOneOf: 'may be this',
    found: (count: number) => `Found: ${count}`,
    firstOnly: (count: number) => `The first ${count} are shown.`,
    kinds: {
      object: 'Object',
      interface: 'Interface',
      union: 'Union',
      enum: 'Enum',
      input: 'Input',
      scalar: 'Scalar',
    },
  },
  dismiss: 'Close this notice',
  otherLanguage: { label: '切换到中文', short: '中' },
};

export type Texts = typeof en;
