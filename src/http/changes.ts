/** The history of the record as a page and as a table: the same question as `changes` of the API. */
import express, { type Request, type Response, type Router } from 'express';
import type { Ask } from './graphql.ts';

/** Changes of a page, and of one round of the table. */
const PAGE = 100;

/** Days that the page looks back where no first day is given. */
const LOOK_BACK_DAYS = 60;

const DAY_MS = 86_400_000;

/** No script, nothing from elsewhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors *";

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

type Answer =
  | { readonly ok: true; readonly page: ChangePage }
  | { readonly ok: false; readonly message: string; readonly status: number };

interface Wanted {
  readonly since: string;
  readonly about: string | null;
  readonly after: string | null;
  readonly chinese: boolean;
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
    chinese: /^zh\b/i.test(String(lang)),
  };
}

/** Codes that say nothing of the question. */
const UNAVAILABLE = new Set(['TIMEOUT', 'DATABASE_UNAVAILABLE', 'OVERLOADED']);

async function answerOf(ask: Ask, request: Request, wanted: Wanted, after: string | null): Promise<Answer> {
  const variables = { since: wanted.since, about: wanted.about, after, first: PAGE };
  const { data, errors } = await ask(CHANGES_QUESTION, variables, request);
  const [error] = errors ?? [];
  if (error !== undefined) {
    const code = error.extensions?.code;
    const status = code === 'NOT_FOUND' ? 404 : UNAVAILABLE.has(String(code)) ? 503 : 400;
    return { ok: false, message: error.message, status };
  }
  return { ok: true, page: (data as unknown as { changes: ChangePage }).changes };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

const WORDS = {
  title: ['Changes of the record', '记录的变更'],
  since: ['Since', '自'],
  about: ['About (slug)', '关于（标识）'],
  show: ['Show', '显示'],
  table: ['All as a table (CSV)', '全部导出（CSV）'],
  other: ['中文', 'English'],
  day: ['Day', '日期'],
  kind: ['Kind', '类别'],
  change: ['Change', '变更'],
  next: ['Older ones', '更早的变更'],
  none: ['Nothing changed.', '没有变更。'],
  count: ['changes', '项变更'],
} as const;

function addressOf(path: string, wanted: Wanted, more: Readonly<Record<string, string | null>>): string {
  const parts = { since: wanted.since, about: wanted.about, lang: wanted.chinese ? 'zh' : 'en', ...more };
  const given = Object.entries(parts).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, value]],
  );
  return escapeHtml(`${path}?${new URLSearchParams(given)}`);
}

function pageOf(wanted: Wanted, answer: Answer): string {
  const column = wanted.chinese ? 1 : 0;
  const word = (name: keyof typeof WORDS): string => WORDS[name][column];
  const body = answer.ok ? listOf(wanted, answer.page, word) : `<p role="alert">${escapeHtml(answer.message)}</p>`;
  return `<!doctype html>
<html lang="${wanted.chinese ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${word('title')} · Chokepoint</title>
<style>
:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
a { color: LinkText; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #8886; }
td:first-child, td:nth-child(2) { white-space: nowrap; }
form { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; }
label { display: grid; }
</style>
</head>
<body>
<main>
<h1>${word('title')}</h1>
<form action="/changes">
<label>${word('since')} <input type="date" name="since" value="${escapeHtml(wanted.since)}" required></label>
<label>${word('about')} <input name="about" value="${escapeHtml(wanted.about ?? '')}"></label>
<input type="hidden" name="lang" value="${wanted.chinese ? 'zh' : 'en'}">
<button>${word('show')}</button>
<a href="${addressOf('/changes.csv', wanted, {})}">${word('table')}</a>
<a href="${addressOf('/changes', wanted, { lang: wanted.chinese ? 'en' : 'zh' })}" lang="${wanted.chinese ? 'en' : 'zh'}">${word('other')}</a>
</form>
${body}
</main>
</body>
</html>
`;
}

function listOf(wanted: Wanted, page: ChangePage, word: (name: keyof typeof WORDS) => string): string {
  if (page.nodes.length === 0) return `<p>${word('none')}</p>`;
  const rows = page.nodes.map(({ day, kindEn, kindZh, en, zh }) => {
    const label = escapeHtml(wanted.chinese ? kindZh : kindEn);
    return `<tr><td>${escapeHtml(day)}</td><td>${label}</td><td>${escapeHtml(wanted.chinese ? zh : en)}</td></tr>`;
  });
  const { hasNextPage, endCursor } = page.pageInfo;
  const next = hasNextPage
    ? `<p><a rel="next" href="${addressOf('/changes', wanted, { after: endCursor })}">${word('next')}</a></p>`
    : '';
  return `<p>${page.totalCount.toLocaleString('en-US')} ${word('count')}</p>
<table>
<thead><tr><th scope="col">${word('day')}</th><th scope="col">${word('kind')}</th><th scope="col">${word('change')}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${next}`;
}

/** What a spreadsheet would take for a formula is put in as text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | null): string {
  const text = value ?? '';
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

const HEADER = ['day', 'kind', 'record', 'before', 'after', 'sentence_en', 'sentence_zh', 'reason'];

function lineOf(change: ChangeLine): string {
  const { day, kind, record, before, after, en, zh, reason } = change;
  return [day, kind, record, before?.slug ?? null, after?.slug ?? null, en, zh, reason].map(cell).join(',');
}

/** Sends the table page by page, so that its length costs no memory. */
async function sendTable(ask: Ask, request: Request, response: Response, wanted: Wanted): Promise<void> {
  let answer = await answerOf(ask, request, wanted, null);
  if (!answer.ok) {
    response.status(answer.status).type('text').send(`${answer.message}\n`);
    return;
  }
  response.attachment(`changes-since-${wanted.since}.csv`).type('text/csv; charset=utf-8');
  // The mark tells spreadsheets that the text is UTF-8.
  response.write(`\uFEFF${HEADER.join(',')}\r\n`);
  while (answer.ok) {
    const { nodes, pageInfo }: ChangePage = answer.page;
    if (nodes.length > 0) response.write(`${nodes.map(lineOf).join('\r\n')}\r\n`);
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
    response.set({
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    response.vary('Accept-Language');
    response
      .status(answer.ok ? 200 : answer.status)
      .type('html')
      .send(pageOf(wanted, answer));
  });
  router.get('/changes.csv', async (request, response) => {
    response.set('X-Content-Type-Options', 'nosniff');
    await sendTable(ask, request, response, wantedOf(request, now()));
  });
  return router;
}
