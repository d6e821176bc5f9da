/** `/changes` and `/changes.csv`: the history of the record, the same question as `changes` of the API. */
import type { Request, Response } from 'express';
import { csvLines, UTF8_MARK } from '../../tables/csv.ts';
import { type Bilingual, type Lang, speaker } from '../../views/lang.ts';
import { type Markup, markup } from '../../views/markup.ts';
import type { Param, Values } from '../../views/params.ts';
import { formatNumber, type Table, tableMarkup } from '../../views/table.ts';
import { formMarkup } from './form.ts';
import { address, page } from './shell.ts';
import { addressValues, langOf, type Site, sendPage, setSafety, today } from './site.ts';
import { problemOf } from './view-answer.ts';

/** Changes of a page, and of one round of the table. */
const PAGE = 100;

/** Days that the page looks back where no first day is given. */
const LOOK_BACK_DAYS = 60;

const DAY_MS = 86_400_000;

export const CHANGES_QUESTION = `query Changes($since: Date!, $about: String, $after: String, $first: Int) {
  changes(since: $since, about: $about, after: $after, first: $first) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { day kind kindEn: kindLabel(lang: EN) kindZh: kindLabel(lang: ZH) record reason en: sentence(lang: EN) zh: sentence(lang: ZH)
      before { ...Slug } after { ...Slug } }
  }
}
fragment Slug on Node {
  ... on Fact { slug } ... on Claim { slug } ... on PolicyEvent { slug } ... on Listing { slug }
}`;

interface ChangeLine {
  readonly day: string;
  readonly kind: string;
  readonly kindEn: string;
  readonly kindZh: string;
  readonly record: string;
  readonly reason: string | null;
  readonly en: string;
  readonly zh: string;
  readonly before: { readonly slug: string } | null;
  readonly after: { readonly slug: string } | null;
}

interface ChangePage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly ChangeLine[];
}

type Problem = ReturnType<typeof problemOf>;
type Answer = { readonly kind: 'PAGE'; readonly page: ChangePage } | Problem;

const WORDS = {
  title: ['Changes of the record', '记录的变更'],
  about: [
    'What was added, corrected, withdrawn or ended, by the day on which the public could read it. The newest first.',
    '新增、更正、撤回或终止的记录，按公众可读到的日期排列，最新的在前。',
  ],
  table: ['All as a table (CSV)', '全部导出（CSV）'],
  day: ['Day', '日期'],
  kind: ['Kind', '类别'],
  change: ['Change', '变更'],
  next: ['Older ones', '更早的变更'],
  none: ['Nothing changed.', '没有变更。'],
  count: ['{count} changes', '{count}项变更'],
} as const satisfies Record<string, Bilingual>;

/** Fields of the form. */
const PARAMS: readonly Param[] = [
  { name: 'since', kind: 'date', label: ['Since', '自'], required: true },
  { name: 'about', kind: 'entity', label: ['About', '关于'] },
];

function wantedOf(given: Values, site: Site): { since: string; about: string | null; after: string | null } {
  const since = new Date(Date.parse(today(site)) - LOOK_BACK_DAYS * DAY_MS).toISOString().slice(0, 10);
  return { since: given.since || since, about: given.about || null, after: given.after || null };
}

async function answerOf(site: Site, request: Request, given: Values, after: string | null): Promise<Answer> {
  const { data, errors } = await site.ask(CHANGES_QUESTION, { ...wantedOf(given, site), after, first: PAGE }, request);
  if (errors?.length) return problemOf(errors, given);
  return { kind: 'PAGE', page: (data as { changes: ChangePage }).changes };
}

function listMarkup({ totalCount, nodes, pageInfo }: ChangePage, values: Values, lang: Lang): Markup {
  const say = speaker(lang, WORDS);
  if (nodes.length === 0) return markup`<p>${say('none')}</p>`;
  const table: Table = {
    name: 'changes',
    title: say('count', { count: formatNumber(totalCount) }),
    columns: (['day', 'kind', 'change'] as const).map((key) => ({ key, label: say(key) })),
    rows: nodes.map(({ day, kindEn, kindZh, en, zh }) => (lang === 'zh' ? [day, kindZh, zh] : [day, kindEn, en])),
  };
  const { hasNextPage, endCursor } = pageInfo;
  const older = address('/changes', { ...values, after: endCursor ?? undefined, lang });
  const next = hasNextPage ? markup`<p><a rel="next" href="${older}">${say('next')}</a></p>` : null;
  return markup`<div class="changes">${tableMarkup(table, (path) => path)}</div>${next}`;
}

export async function sendChanges(site: Site, request: Request, response: Response): Promise<void> {
  const lang = langOf(request);
  const say = speaker(lang, WORDS);
  const given = addressValues(request);
  const { since, about, after } = wantedOf(given, site);
  const values = { since, ...(about && { about }) };
  const answer = await answerOf(site, request, given, after);
  const content =
    answer.kind === 'PAGE'
      ? markup`<p><a href="${address('/changes.csv', { ...values, lang })}" download>${say('table')}</a></p>${listMarkup(answer.page, values, lang)}`
      : markup`<div class="problem" role="alert">${answer.messages.map((message) => markup`<p>${message}</p>`)}</div>`;
  response.vary('Accept-Language');
  sendPage(
    response,
    answer.kind === 'PAGE' ? 200 : answer.status,
    page(
      { lang, title: say('title'), path: '/changes', values: given },
      markup`<h1>${say('title')}</h1><p class="about">${say('about')}</p>${formMarkup({ action: '/changes', params: PARAMS, values, lang })}${content}`,
    ),
  );
}

const HEADER = ['day', 'kind', 'record', 'before', 'after', 'sentence_en', 'sentence_zh', 'reason'];

function rowOf({ day, kind, record, before, after, en, zh, reason }: ChangeLine): string[] {
  return [day, kind, record, before?.slug ?? '', after?.slug ?? '', en, zh, reason ?? ''];
}

/** Sends the table page by page, so that its length costs no memory. */
export async function sendChangesTable(site: Site, request: Request, response: Response): Promise<void> {
  const given = addressValues(request);
  setSafety(response, 'data');
  let answer = await answerOf(site, request, given, null);
  if (answer.kind === 'PROBLEM') {
    response
      .status(answer.status)
      .type('text')
      .send(`${answer.messages.join('\n')}\n`);
    return;
  }
  response.attachment(`changes-since-${wantedOf(given, site).since}.csv`).type('text/csv; charset=utf-8');
  response.write(UTF8_MARK + csvLines([HEADER]));
  while (answer.kind === 'PAGE') {
    const { nodes, pageInfo }: ChangePage = answer.page;
    response.write(csvLines(nodes.map(rowOf)));
    if (!pageInfo.hasNextPage || response.destroyed) {
      response.end();
      return;
    }
    answer = await answerOf(site, request, given, pageInfo.endCursor);
  }
  // A table that broke off must not look whole: the connection is cut.
  response.destroy();
}
