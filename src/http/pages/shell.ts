/** What stands around every page: search, ways to go, language and theme, foot. */
import { type Bilingual, LANGS, type Lang, langTag, speaker } from '../../views/lang.ts';
import { type Markup, markup, type Part } from '../../views/markup.ts';

const WORDS = {
  site: ['Chokepoint', 'Chokepoint'],
  skip: ['To the content', '跳到正文'],
  search: ['Search', '搜索'],
  searchHint: ['Company, chip, law … in English or Chinese', '公司、芯片、法规……中英文均可'],
  pages: ['Pages', '页面'],
  other: ['中文', 'English'],
  theme: ['Light or dark', '浅色或深色'],
  busy: ['Asking the graph …', '正在查询……'],
  foot: ['Every fact has a source. Not legal advice.', '每项事实均有来源。不构成法律意见。'],
  dataset: ['Data and coverage', '数据与覆盖范围'],
  changes: ['Changes', '变更'],
} as const satisfies Record<string, Bilingual>;

/** Where one can go from every page. */
const NAVIGATION: readonly (readonly [path: string, label: Bilingual])[] = [
  ['/paths', ['Paths', '路径']],
  ['/verdict', ['Verdict', '许可判定']],
  ['/matrix', ['Chips × countries', '芯片×国家']],
  ['/inputs', ['Chokepoints', '卡点']],
  ['/removal', ['Removal', '断供']],
  ['/timeline', ['Timeline', '时间线']],
  ['/claims', ['Claims', '说法']],
  ['/performance', ['Performance', '性能']],
  ['/scenario', ['Scenario', '情景']],
  ['/what-if', ['What if', '假设']],
  ['/compare', ['Two days', '两日对比']],
  ['/embed', ['Embed', '嵌入']],
  ['/graphql', ['Sandbox', '沙盒']],
];

export interface PageOptions {
  readonly lang: Lang;
  readonly title: string;
  /** Path and query of this page without the language. */
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
  /** What was searched for. */
  readonly searched?: string;
  readonly head?: Markup;
}

/** A path with values behind it; empty ones are left out. */
export function address(path: string, values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** The days of the address go along to the next page. */
function onSameDays(path: string, { lang, values }: PageOptions): string {
  return address(path, { asOf: values.asOf, knownOn: values.knownOn, lang });
}

function header(options: PageOptions): Markup {
  const { lang, path, values, searched } = options;
  const say = speaker(lang, WORDS);
  const other = LANGS.find((each) => each !== lang) ?? 'en';
  const links = NAVIGATION.map(([to, [en, zh]]) => {
    const current = to === path ? markup` aria-current="page"` : null;
    const href = to === '/graphql' ? to : onSameDays(to, options);
    return markup`<li><a href="${href}"${current}>${lang === 'zh' ? zh : en}</a></li>`;
  });
  return markup`<header class="site">
<a class="skip" href="#content">${say('skip')}</a>
<a class="brand" href="${onSameDays('/', options)}">${say('site')}</a>
<form class="search" role="search" action="/search">
<input type="search" name="q" value="${searched ?? ''}" placeholder="${say('searchHint')}" aria-label="${say('search')}" data-suggest="page" autocomplete="off">
<input type="hidden" name="lang" value="${lang}">${['asOf', 'knownOn'].map((name) => (values[name] ? markup`<input type="hidden" name="${name}" value="${values[name]}">` : null))}
<button>${say('search')}</button>
</form>
<div class="switches"><a class="language" href="${address(path, { ...values, lang: other })}" lang="${langTag(other)}" hreflang="${langTag(other)}">${say('other')}</a>
<button type="button" data-theme-switch>${say('theme')}</button></div>
<nav aria-label="${say('pages')}"><ul>${links}</ul></nav>
</header>`;
}

/** A whole page. */
export function page(options: PageOptions, ...content: readonly Part[]): Markup {
  const { lang, title, head } = options;
  const say = speaker(lang, WORDS);
  return markup`<!doctype html>
<html lang="${langTag(lang)}" data-busy="${say('busy')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Chokepoint</title>
<link rel="stylesheet" href="/assets/picture.css">
<link rel="stylesheet" href="/assets/site.css">
<script src="/assets/theme.js"></script>
<script type="module" src="/assets/explorer.js"></script>
${head}
</head>
<body>
${header(options)}
<main id="content" tabindex="-1">
${content}
</main>
<footer class="site"><p>${say('foot')}</p><p><a href="${onSameDays('/dataset', options)}">${say('dataset')}</a> · <a href="${address('/changes', { lang })}">${say('changes')}</a></p></footer>
</body>
</html>
`;
}
