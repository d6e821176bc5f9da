/** What can be done with an answer: see its query, embed it, cite it, download it. */
import { type Bilingual, speaker } from '../../views/lang.ts';
import { type Markup, markup } from '../../views/markup.ts';
import { attributeName, type Request } from '../../views/params.ts';
import { captionOf } from '../../views/picture.ts';
import { type AnyView, elementName, type Model } from '../../views/view.ts';
import { address } from './shell.ts';

const WORDS = {
  actions: ['What to do with this answer', '对此结果可做的操作'],
  query: ['Query', '查询语句'],
  embed: ['Embed', '嵌入'],
  cite: ['Cite', '引用'],
  download: ['Download', '下载'],
  element: ['As an element', '作为元素'],
  frame: ['As a frame', '作为框架'],
  image: ['As a picture', '作为图片'],
  text: ['As text', '文本'],
  copy: ['Copy', '复制'],
  picture: ['Picture (SVG)', '图（SVG）'],
  data: ['Data (JSON)', '数据（JSON）'],
  table: ['Table: {title} (CSV)', '表：{title}（CSV）'],
  pinned: [
    'Both days are pinned, so that a published page stays as it is.',
    '两个日期均已固定，已发布的页面不会改变。',
  ],
} as const satisfies Record<string, Bilingual>;

/** The sandbox opens what its address carries behind the number sign; `origin` lets it say when the dataset is another. */
export function sandboxPath(
  question: string,
  variables: Readonly<Record<string, unknown>>,
  origin: { readonly asOf: string; readonly knownOn: string; readonly dataset: string },
): string {
  const operation = { query: question, variables: JSON.stringify(variables, null, 2), origin };
  return `/graphql#share=${Buffer.from(JSON.stringify(operation)).toString('base64url')}`;
}

export interface Answered {
  readonly view: AnyView;
  readonly model: Model;
  readonly request: Request;
  readonly origin: string;
}

/** Address of the view by itself, with both days in it. */
export function viewAddress(
  { view, request, origin }: Answered,
  suffix = '',
  more: Readonly<Record<string, string>> = {},
): string {
  const { values, frame, lang } = request;
  return origin + address(`/views/${view.name}${suffix}`, { ...values, ...more, ...frame, lang });
}

function snippet(id: string, title: string, text: string, copy: string): Markup {
  return markup`<h3 id="${id}-label">${title}</h3><pre tabindex="0" aria-labelledby="${id}-label"><code id="${id}">${text}</code></pre><button type="button" data-copy="${id}" hidden>${copy}</button>`;
}

/** An element with its attributes, as it is written on a page. */
export function elementSnippet({ view, request, origin }: Answered): string {
  const { values, frame, lang } = request;
  const attributes = { ...values, asOf: frame.asOf, knownOn: frame.knownOn, lang };
  const text = Object.entries(attributes).map(
    ([name, value]) => ` ${attributeName(name)}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<script type="module" src="${origin}/elements.js"></script>\n<${elementName(view.name)}${text.join('')}></${elementName(view.name)}>`;
}

/** Height of a frame before the page in it has told its own. */
export const FRAME_HEIGHT = 600;

export function frameSnippet(answered: Answered, width: number | string = '100%', height = FRAME_HEIGHT): string {
  const title = answered.model.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${viewAddress(answered).replaceAll('&', '&amp;')}" title="${title}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}

function citation({ model, request, origin, ...rest }: Answered): { text: string; bibtex: string } {
  const url = viewAddress({ model, request, origin, ...rest });
  const caption = captionOf(model, request.frame, request.lang);
  const key = `chokepoint-${rest.view.name}-${request.frame.asOf}`;
  const braces = (text: string): string => text.replaceAll(/[{}\\]/g, '');
  return {
    text: `${model.title}. ${caption}. ${url}`,
    bibtex: `@misc{${key},\n  title = {${braces(model.title)}},\n  author = {{Chokepoint}},\n  year = {${request.frame.asOf.slice(0, 4)}},\n  note = {${braces(caption)}},\n  url = {${url}}\n}`,
  };
}

export function actionsMarkup(answered: Answered): Markup {
  const { view, model, request } = answered;
  const say = speaker(request.lang, WORDS);
  const query = sandboxPath(view.question, view.variables(request.values, request.frame), {
    ...request.frame,
    dataset: model.dataset,
  });
  const { text, bibtex } = citation(answered);
  const image = `<img src="${viewAddress(answered, '.svg').replaceAll('&', '&amp;')}" alt="">`;
  const tables = model.tables.map(
    ({ name, title }) =>
      markup`<li><a href="${viewAddress(answered, '.csv', { table: name })}" download>${say('table', { title })}</a></li>`,
  );
  return markup`<div class="actions" role="group" aria-label="${say('actions')}"><a class="action" href="${query}">${say('query')}</a>
<details><summary>${say('embed')}</summary><div><p>${say('pinned')}</p>${snippet('embed-element', say('element'), elementSnippet(answered), say('copy'))}${snippet('embed-frame', say('frame'), frameSnippet(answered), say('copy'))}${snippet('embed-image', say('image'), image, say('copy'))}</div></details>
<details><summary>${say('cite')}</summary><div>${snippet('cite-text', say('text'), text, say('copy'))}${snippet('cite-bibtex', 'BibTeX', bibtex, say('copy'))}</div></details>
<details><summary>${say('download')}</summary><div><ul><li><a href="${viewAddress(answered, '.svg')}" download>${say('picture')}</a></li><li><a href="${viewAddress(answered, '.json')}" download>${say('data')}</a></li>${tables}</ul></div></details></div>`;
}
