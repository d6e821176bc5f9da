/** A drawing with all that a picture needs to stand alone: title, description, day, dataset, sources. */
import { type Canvas, type Drawing, heightOfLines, lines, px, SIZE } from './draw.ts';
import { type Lang, langTag, speaker } from './lang.ts';
import { Markup, markup } from './markup.ts';
import type { FrameValues } from './params.ts';
import { wrap } from './text-width.ts';
import { PICTURE_STYLE, type Theme, themeStyle } from './theme.ts';
import type { Model } from './view.ts';

const MARGIN = 16;

/** Narrower drawings are set in a frame of this width, so that title and corner have room. */
const MIN_WIDTH = 480;

const WORDS = {
  asOf: ['As of {day}', '截至{day}'],
  knownOn: ['as known on {day}', '按{day}已公开的信息'],
  dataset: ['dataset {version}', '数据集{version}'],
  sources: ['{count} sources', '{count}个来源'],
  source: ['1 source', '1个来源'],
} as const;

/** Characters of a dataset's version that are shown; the whole stands in `.json`. */
const VERSION_SHOWN = 12;

/** Day, dataset and number of sources, in one line. */
export function captionOf(model: Pick<Model, 'dataset' | 'documents'>, frame: FrameValues, lang: Lang): string {
  const say = speaker(lang, WORDS);
  return [
    say('asOf', { day: frame.asOf }),
    frame.knownOn === frame.asOf ? '' : say('knownOn', { day: frame.knownOn }),
    say('dataset', { version: model.dataset.slice(0, VERSION_SHOWN) }),
    model.documents.length === 1 ? say('source') : say('sources', { count: model.documents.length }),
    'Chokepoint',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

export interface PictureOptions {
  readonly lang: Lang;
  readonly frame: FrameValues;
  readonly canvas: Canvas;
  /** A file that stands alone carries its own styles; on a page they are the page's. */
  readonly standalone?: boolean;
  readonly theme?: Theme;
  /** Makes the ids of title and description unique where several pictures stand on one page. */
  readonly id: string;
}

/** The picture as SVG. */
export function pictureMarkup(
  model: Pick<Model, 'title' | 'description' | 'dataset' | 'documents'>,
  drawing: Drawing,
  { lang, frame, standalone = false, theme = 'auto', id }: PictureOptions,
): Markup {
  const width = Math.max(drawing.width, MIN_WIDTH) + 2 * MARGIN;
  const title = wrap(model.title, width - 2 * MARGIN, SIZE.title, 3, 'bold');
  const top = MARGIN + heightOfLines(title.length, SIZE.title) + 10;
  const caption = wrap(captionOf(model, frame, lang), width - 2 * MARGIN, SIZE.small);
  const captionTop = top + drawing.height + 14;
  const height = captionTop + heightOfLines(caption.length, SIZE.small) + MARGIN * 0.75;
  const style = standalone ? markup`<style>${new Markup(themeStyle('svg', theme) + PICTURE_STYLE)}</style>` : null;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="chip-picture" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}" lang="${langTag(lang)}" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc">${style}<title id="${id}-title">${model.title}</title><desc id="${id}-desc">${model.description}</desc><rect class="chip-paper" width="${px(width)}" height="${px(height)}"/>${lines(MARGIN, MARGIN - 2, title, { size: SIZE.title, weight: 'bold' })}<g transform="translate(${px(MARGIN + Math.max(0, (width - 2 * MARGIN - drawing.width) / 2))} ${px(top)})">${drawing.body}</g>${lines(MARGIN, captionTop, caption, { size: SIZE.small, as: 'muted' })}</svg>`;
}
