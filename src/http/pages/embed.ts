/** `/embed`: every element with its attributes, and examples to copy from. */
import type { Request, Response } from 'express';
import { VIEWS } from '../../views/index.ts';
import { type Bilingual, inLang, speaker } from '../../views/lang.ts';
import { markup } from '../../views/markup.ts';
import { attributeName } from '../../views/params.ts';
import { tableMarkup } from '../../views/table.ts';
import { elementName } from '../../views/view.ts';
import { address, page } from './shell.ts';
import { addressValues, langOf, originOf, type Site, sendPage } from './site.ts';

const WORDS = {
  title: ['Embed a view', '嵌入视图'],
  lead: [
    'One line puts a view on a page of yours. With a day in it, the view stays as it was on that day.',
    '一行代码即可在您的页面嵌入视图；写明日期后，视图将保持该日的内容。',
  ],
  pinned: [
    'The day (as-of, asOf) pins both what was true and what could be read: facts, corrections and acts that are recorded later change nothing of it, and only the version of the dataset in the corner becomes another. For a day ahead give the day known as well (known-on, knownOn).',
    '日期（as-of、asOf）同时固定当日的事实与当日可读到的信息：之后记录的事实、更正和措施均不影响该视图，仅角落处的数据集版本会变化。若日期在将来，请同时写明已知日期（known-on、knownOn）。',
  ],
  ways: ['Ways to embed', '嵌入方式'],
  element: ['An element, from one module:', '一个模块提供的元素：'],
  frame: ['A frame; the page in it tells its height by a message:', '框架；其中页面通过消息告知高度：'],
  image: ['A picture; also .json and .csv:', '图片；也可用.json和.csv：'],
  oembed: ['Publishing systems find the frame by oEmbed at', '发布系统可通过oEmbed获取：'],
  manifest: ['For editors and tools:', '供编辑器和工具使用：'],
  live: ['Live examples', '在线示例'],
  html: ['Plain HTML', '纯HTML'],
  elements: ['Elements', '元素'],
  style: [
    'Set colours and font by custom properties (--chip-paper, --chip-ink, --chip-accent, --chip-font …) on the element, and style its parts by ::part(picture), ::part(details), ::part(source). An element is as wide as its container.',
    '可在元素上用自定义属性（--chip-paper、--chip-ink、--chip-accent、--chip-font等）设置颜色和字体，并用::part(picture)、::part(details)、::part(source)设置各部分样式。元素宽度随容器而定。',
  ],
  events: [
    'Events: chip-load, chip-select (cancelable), chip-error.',
    '事件：chip-load、chip-select（可取消）、chip-error。',
  ],
  attribute: ['Attribute', '属性'],
  meaning: ['Meaning', '含义'],
  needed: ['needed', '必填'],
  code: ['The code', '代码'],
  example: ['Example in {name}', '{name}示例'],
} as const satisfies Record<string, Bilingual>;

const EXAMPLES = { html: 'HTML', react: 'React 19', vue: 'Vue 3' } as const;

function elementsMarkup(lang: 'en' | 'zh') {
  const say = speaker(lang, WORDS);
  return [...VIEWS.values()].map((view) =>
    tableMarkup(
      {
        name: view.name,
        title: `<${elementName(view.name)}> – ${inLang(lang, view.about)}`,
        columns: [
          { key: 'attribute', label: say('attribute') },
          { key: 'meaning', label: say('meaning') },
        ],
        rows: view.params.map(({ name, label, help, required }) => [
          attributeName(name),
          [inLang(lang, label), help ? inLang(lang, help) : '', required ? say('needed') : '']
            .filter((part) => part !== '')
            .join(' · '),
        ]),
      },
      (path) => path,
    ),
  );
}

export function sendEmbed(site: Site, request: Request, response: Response): void {
  const lang = langOf(request);
  const say = speaker(lang, WORDS);
  const origin = originOf(site, request);
  const days = 'as-of="2026-11-23"';
  const code = (text: string) => markup`<pre tabindex="0"><code>${text}</code></pre>`;
  const links = Object.entries(EXAMPLES).map(
    ([name, title]) =>
      markup`<li><a href="${address(`/embed/${name}`, { lang })}">${name === 'html' ? say('html') : title}</a></li>`,
  );
  response.vary('Accept-Language');
  sendPage(
    response,
    200,
    page(
      { lang, title: say('title'), path: '/embed', values: addressValues(request) },
      markup`<h1>${say('title')}</h1><p class="lead">${say('lead')}</p><p>${say('pinned')}</p>
<h2>${say('ways')}</h2><p>${say('element')}</p>${code(`<script type="module" src="${origin}/elements.js"></script>\n<chip-path from="bytedance" ${days}></chip-path>`)}
<p>${say('frame')}</p>${code(`<iframe src="${origin}/views/paths?from=bytedance&asOf=2026-11-23" title="Paths" width="100%" height="600"></iframe>`)}
<p>${say('image')}</p>${code(`<img src="${origin}/views/paths.svg?from=bytedance&asOf=2026-11-23&knownOn=2026-11-23&lang=en" alt="">`)}
<p>${say('oembed')} <code>${origin}/oembed?url=…</code></p><p>${say('manifest')} <a href="/custom-elements.json">custom-elements.json</a></p>
<p>${say('style')}</p><p>${say('events')}</p>
<h2>${say('live')}</h2><ul>${links}</ul><h2>${say('elements')}</h2>${elementsMarkup(lang)}`,
    ),
  );
}

/** `/embed/<example>`: an example that runs, with its code. */
export function sendExample(request: Request, response: Response): boolean {
  const name = String(request.params.example);
  if (!Object.hasOwn(EXAMPLES, name)) return false;
  const lang = langOf(request);
  const say = speaker(lang, WORDS);
  const title = say('example', { name: EXAMPLES[name as keyof typeof EXAMPLES] });
  const head = markup`<script type="module" src="/elements.js"></script><script type="module" src="/assets/example-${name}.js"></script>`;
  response.vary('Accept-Language');
  sendPage(
    response,
    200,
    page(
      { lang, title, path: `/embed/${name}`, values: addressValues(request), head },
      markup`<h1>${title}</h1><div id="live"></div><h2>${say('code')}</h2><pre tabindex="0"><code id="code"></code></pre>`,
    ),
  );
  return true;
}
