import type { Folder } from '../parse-example.ts';

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
  share: 'Copy a link to this query and its variables',
  shareCopied: 'Link copied. It carries the query and its variables and reaches no server log.',
  shareInAddressBar: 'The browser did not allow copying. The link now stands in the address bar.',
  linkMalformed: 'This link is damaged, probably cut short when it was copied. Nothing was opened; ask for it again.',
  dismiss: 'Close this notice',
  otherLanguage: { label: '切换到中文', short: '中' },
};

export type Texts = typeof en;
