/** What an answered view shows, on a page of ours and in a frame of another: picture, warnings, notes, tables, sources. */
import { type Bilingual, speaker } from '../../views/lang.ts';
import { type Markup, markup, safeHref } from '../../views/markup.ts';
import type { Request } from '../../views/params.ts';
import { pictureMarkup } from '../../views/picture.ts';
import { tableMarkup } from '../../views/table.ts';
import type { AnyView, Model } from '../../views/view.ts';

const WORDS = {
  picture: ['Picture; scroll sideways where it is wider than the page', '图；比页面宽时可横向滚动'],
  sources: ['Sources ({count})', '来源（{count}）'],
} as const satisfies Record<string, Bilingual>;

/** The picture in a region of its own that scrolls sideways. */
export function figureMarkup(view: AnyView, model: Model, request: Request, href: (path: string) => string): Markup {
  const say = speaker(request.lang, WORDS);
  const canvas = { href };
  const picture = pictureMarkup(model, view.draw(model, canvas), { ...request, canvas, id: view.name });
  return markup`<figure class="chip-figure" role="region" tabindex="0" aria-label="${say('picture')}">${picture}</figure>`;
}

function sourcesMarkup(model: Model, request: Request): Markup | null {
  if (model.documents.length === 0) return null;
  const items = model.documents.map(({ title, url }) => {
    const href = url === null ? undefined : safeHref(url);
    return markup`<li>${href === undefined ? title : markup`<a href="${href}" rel="noopener noreferrer">${title}</a>`}</li>`;
  });
  const summary = speaker(request.lang, WORDS)('sources', { count: model.documents.length });
  return markup`<details class="sources"><summary>${summary}</summary><ul>${items}</ul></details>`;
}

export function viewBody(view: AnyView, model: Model, request: Request, href: (path: string) => string): Markup {
  const warnings = model.warnings.map((warning) => markup`<p class="warning">${warning}</p>`);
  const notes =
    model.notes.length === 0
      ? null
      : markup`<ul class="notes">${model.notes.map((note) => markup`<li>${note}</li>`)}</ul>`;
  return markup`<p class="lead">${model.description}</p>${warnings}${model.empty ? null : figureMarkup(view, model, request, href)}${notes}${model.tables.filter(({ rows }) => rows.length > 0).map((table) => tableMarkup(table, href))}${sourcesMarkup(model, request)}`;
}
