/** The history of the record as a page and as a table: the same question as `changes` of the API. */
import express, { type Request, type Response, type Router } from 'express';
import { csvLines, toCsv } from '../tables/csv.ts';
import { type Bilingual, type Lang, speaker } from '../views/lang.ts';
import { type Markup, markup } from '../views/markup.ts';
import { formatNumber, type Table, tableMarkup } from '../views/table.ts';
import type { Ask } from './graphql.ts';
import { address, page } from './pages/shell.ts';
import { sendPage } from './pages/site.ts';

/** Changes of a page, and of one round of the table. */
const PAGE = 100;

/** Days that the page looks back where no first day is given. */
const LOOK_BACK_DAYS = 60;

const DAY_MS = 86_400_000;

const QUERY = `query Changes($since: Date!, $about: String, $after: String, $first: Int) {
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

type Answer =
  | { readonly ok: true; readonly page: ChangePage }
  | { readonly ok: false; readonly message: string; readonly status: number };

interface Wanted {
  readonly since: string;
  readonly about: string | null;
  readonly after: string | null;
  readonly lang: Lang;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function wantedOf(request: Request, now: Date): Wanted {
  const since = new Date(now.getTime() - LOOK_BACK_DAYS * DAY_MS).toISOString().slice(0, 10);
  const lang = textOf(request.query.lang) ?? request.acceptsLanguages('en', 'zh');
  return {
    since: textOf(request.query.since) ?? since,
    about: textOf(request.query.about),
    after: textOf(request.query.after),
    lang: /^zh\b/i.test(String(lang)) ? 'zh' : 'en',
  };
}

async function answerOf(ask: Ask, request: Request, wanted: Wanted, after: string | null): Promise<Answer> {
  const variables = { since: wanted.since, about: wanted.about, after, first: PAGE };
  const { data, errors } = await ask(QUERY, variables, request);
  const [error] = errors ?? [];
  if (error !== undefined) {
    const code = error.extensions?.code;
    const status = code === 'NOT_FOUND' ? 404 : code === 'TIMEOUT' || code === 'DATABASE_UNAVAILABLE' ? 503 : 400;
    return { ok: false, message: error.message, status };
  }
  return { ok: true, page: (data as unknown as { changes: ChangePage }).changes };
}

const WORDS = {
  title: ['Changes of the record', '记录的变更'],
  since: ['Since', '自'],
  about: ['About (slug)', '关于（标识）'],
  show: ['Show', '显示'],
  table: ['All as a table (CSV)', '全部导出（CSV）'],
  day: ['Day', '日期'],
  kind: ['Kind', '类别'],
  change: ['Change', '变更'],
  next: ['Older ones', '更早的变更'],
  none: ['Nothing changed.', '没有变更。'],
  count: ['{count} changes', '{count}项变更'],
} as const satisfies Record<string, Bilingual>;

/** The same question at another place, or with other values. */
function addressOf(path: string, wanted: Wanted, more: Readonly<Record<string, string>> = {}): string {
  return address(path, { ...valuesOf(wanted), lang: wanted.lang, ...more });
}

function valuesOf({ since, about }: Wanted): Record<string, string> {
  return { since, ...(about !== null && { about }) };
}

function pageOf(wanted: Wanted, answer: Answer): Markup {
  const { lang, since, about } = wanted;
  const say = speaker(lang, WORDS);
  const body = answer.ok
    ? listOf(wanted, answer.page)
    : markup`<div class="problem" role="alert"><p>${answer.message}</p></div>`;
  const form = markup`<form class="question" action="/changes"><div class="fields">
<div class="field"><label for="field-since">${say('since')}</label><input id="field-since" type="date" name="since" value="${since}" required></div>
<div class="field"><label for="field-about">${say('about')}</label><input id="field-about" name="about" value="${about ?? ''}" data-suggest="entity" autocomplete="off" spellcheck="false"></div>
</div><input type="hidden" name="lang" value="${lang}"><button class="ask">${say('show')}</button></form>`;
  return page(
    { lang, title: say('title'), path: '/changes', values: valuesOf(wanted) },
    markup`<h1>${say('title')}</h1>${form}<p><a href="${addressOf('/changes.csv', wanted)}" download>${say('table')}</a></p>${body}`,
  );
}

function listOf(wanted: Wanted, { nodes, totalCount, pageInfo }: ChangePage): Markup {
  const say = speaker(wanted.lang, WORDS);
  if (nodes.length === 0) return markup`<p>${say('none')}</p>`;
  const chinese = wanted.lang === 'zh';
  const table: Table = {
    name: 'changes',
    title: say('title'),
    columns: (['day', 'kind', 'change'] as const).map((key) => ({ key, label: say(key) })),
    rows: nodes.map(({ day, kindEn, kindZh, en, zh }) => [day, chinese ? kindZh : kindEn, chinese ? zh : en]),
  };
  const { hasNextPage, endCursor } = pageInfo;
  const next =
    hasNextPage && endCursor !== null
      ? markup`<p><a rel="next" href="${addressOf('/changes', wanted, { after: endCursor })}">${say('next')}</a></p>`
      : null;
  return markup`<p>${say('count', { count: formatNumber(totalCount) })}</p>${tableMarkup(table, (path) => path)}${next}`;
}

const HEADER = ['day', 'kind', 'record', 'before', 'after', 'sentence_en', 'sentence_zh', 'reason'];

function cellsOf({ day, kind, record, before, after, en, zh, reason }: ChangeLine): (string | null)[] {
  return [day, kind, record, before?.slug ?? null, after?.slug ?? null, en, zh, reason];
}

/** Sends the table page by page, so that its length costs no memory. */
async function sendTable(ask: Ask, request: Request, response: Response, wanted: Wanted): Promise<void> {
  let answer = await answerOf(ask, request, wanted, null);
  if (!answer.ok) {
    response.status(answer.status).type('text').send(`${answer.message}\n`);
    return;
  }
  response.attachment(`changes-since-${wanted.since}.csv`).type('text/csv; charset=utf-8');
  response.write(toCsv(HEADER, []));
  while (answer.ok) {
    const { nodes, pageInfo }: ChangePage = answer.page;
    response.write(csvLines(nodes.map(cellsOf)));
    if (!pageInfo.hasNextPage || response.destroyed) {
      response.end();
      return;
    }
    answer = await answerOf(ask, request, wanted, pageInfo.endCursor);
  }
  // A table that broke off must not look whole: the connection is cut.
  response.destroy();
}

/** `/changes` and `/changes.csv`. */
export function changesRouter({ ask, now }: { readonly ask: Ask; readonly now: () => Date }): Router {
  const router = express.Router();
  router.get('/changes', async (request, response) => {
    const wanted = wantedOf(request, now());
    const answer = await answerOf(ask, request, wanted, wanted.after);
    response.vary('Accept-Language');
    sendPage(response, answer.ok ? 200 : answer.status, pageOf(wanted, answer));
  });
  router.get('/changes.csv', async (request, response) => {
    await sendTable(ask, request, response, wantedOf(request, now()));
  });
  return router;
}
