/** Small pieces that every picture is put together from. Lengths are px of the picture. */
import { type Markup, markup, safeHref } from './markup.ts';
import { textWidth, type Weight, wrap } from './text-width.ts';
import type { Tone } from './theme.ts';

/** What a picture is drawn into. */
export interface Canvas {
  /** An address for a path of this server: relative on our own pages, absolute elsewhere. */
  href(path: string): string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: Markup;
}

/** Font sizes. Nothing is smaller than what can be read. */
export const SIZE = { title: 17, name: 13, text: 12, small: 11 };

/** Height of a line of text by its font size. */
export const LINE = 1.35;

/** Numbers in markup: short, and the same everywhere. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export interface TextStyle {
  readonly size?: number;
  readonly weight?: Weight;
  /** Further classes, such as `muted`, `end` or a tone. */
  readonly as?: string;
}

/** A line of text with its baseline at y. */
export function text(
  x: number,
  y: number,
  content: string,
  { size = SIZE.text, weight, as = '' }: TextStyle = {},
): Markup {
  const classes = ['chip-text', weight === 'bold' ? 'bold' : '', as].filter(Boolean).join(' ');
  return markup`<text class="${classes}" x="${px(x)}" y="${px(y)}" font-size="${size}">${content}</text>`;
}

/** Lines of text, the first with its top at y. */
export function lines(x: number, y: number, content: readonly string[], style: TextStyle = {}): Markup {
  const size = style.size ?? SIZE.text;
  return markup`${content.map((line, index) => text(x, y + size * (LINE * index + 1), line, style))}`;
}

export function heightOfLines(count: number, size: number): number {
  return count * size * LINE;
}

export function rect(x: number, y: number, width: number, height: number, as = '', radius = 6): Markup {
  return markup`<rect class="chip-box ${as}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${radius}"/>`;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function line(points: readonly Point[], as = ''): Markup {
  return markup`<polyline class="chip-line ${as}" points="${points.map(({ x, y }) => `${px(x)},${px(y)}`).join(' ')}"/>`;
}

/** Side of an arrow's head. */
const HEAD = 7;

/** An arrow's head at the end of a line. */
export function arrowHead(points: readonly Point[]): Markup | null {
  const [before, end] = [points.at(-2), points.at(-1)];
  if (before === undefined || end === undefined) return null;
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
  return markup`<path class="chip-arrow" d="M0 0L-${HEAD} -${HEAD / 2}L-${HEAD} ${HEAD / 2}Z" transform="translate(${px(end.x)} ${px(end.y)}) rotate(${px(angle)})"/>`;
}

/** The sign of a tone, so that colour is never all: a square, a triangle, a diamond, a ring, a question mark. */
export function glyph(tone: Tone, x: number, y: number, size = 12): Markup {
  const half = size / 2;
  const at = `translate(${px(x + half)} ${px(y + half)})`;
  const r = half * 0.82;
  if (tone === 'denied') {
    return markup`<rect class="chip-glyph denied" x="${px(x + half - r)}" y="${px(y + half - r)}" width="${px(2 * r)}" height="${px(2 * r)}"/>`;
  }
  if (tone === 'licence') {
    return markup`<path class="chip-glyph licence" transform="${at}" d="M0 ${px(-r)}L${px(r)} ${px(r * 0.8)}L${px(-r)} ${px(r * 0.8)}Z"/>`;
  }
  if (tone === 'exception') {
    return markup`<path class="chip-glyph exception hollow" stroke-width="1.8" transform="${at}" d="M0 ${px(-r)}L${px(r)} 0L0 ${px(r)}L${px(-r)} 0Z"/>`;
  }
  if (tone === 'free') {
    return markup`<circle class="chip-glyph free hollow" stroke-width="1.8" cx="${px(x + half)}" cy="${px(y + half)}" r="${px(r)}"/>`;
  }
  if (tone === 'unknown') return text(x + half, y + size * 0.88, '?', { size, weight: 'bold', as: 'middle unknown' });
  return markup``;
}

/**
 * A link around a part of a picture; the part alone where the address is not one that may be followed. A label is for
 * parts that show signs instead of words.
 */
export function link(canvas: Canvas, path: string | null, label: string | null, body: Markup, slug?: string): Markup {
  const href = path === null ? undefined : safeHref(canvas.href(path));
  if (href === undefined) return body;
  const name = label === null ? null : markup` aria-label="${label}"`;
  return markup`<a href="${href}"${name} data-slug="${slug ?? ''}">${body}</a>`;
}

/** A labelled box: a thing with its kind above its name. */
export interface Box {
  readonly name: string;
  readonly kind: string;
  readonly path: string | null;
  readonly slug?: string;
  readonly tone?: Tone;
  /** The thing that is asked about. */
  readonly focus?: boolean;
  readonly dashed?: boolean;
}

export const BOX_WIDTH = 168;
const PAD = 9;
const GLYPH = 12;

function nameLines(box: Box, width: number): string[] {
  const room = width - 2 * PAD - (hasGlyph(box) ? GLYPH + 5 : 0);
  return wrap(box.name, room, SIZE.name, 3, 'bold');
}

function hasGlyph(box: Box): boolean {
  return box.tone !== undefined && box.tone !== 'plain';
}

export function boxHeight(box: Box, width = BOX_WIDTH): number {
  return 2 * PAD + heightOfLines(1, SIZE.small) + heightOfLines(nameLines(box, width).length, SIZE.name);
}

export function drawBox(canvas: Canvas, box: Box, x: number, y: number, width = BOX_WIDTH): Markup {
  const classes = [box.tone ?? '', box.focus ? 'focus' : '', box.dashed ? 'dashed' : ''].join(' ').trim();
  const kindLine = wrap(box.kind, width - 2 * PAD, SIZE.small, 1);
  const body = markup`${rect(x, y, width, boxHeight(box, width), classes)}${lines(x + PAD, y + PAD - 2, kindLine, { size: SIZE.small, as: 'muted' })}${lines(x + PAD, y + PAD - 2 + heightOfLines(1, SIZE.small), nameLines(box, width), { size: SIZE.name, weight: 'bold', as: 'name' })}${hasGlyph(box) ? glyph(box.tone ?? 'plain', x + width - PAD - GLYPH, y + PAD) : null}`;
  return link(canvas, box.path, null, body, box.slug);
}

/** Small text on a ground of the paper's colour, for the middle of a line. */
export function label(x: number, y: number, content: string, as = 'muted'): Markup {
  const width = textWidth(content, SIZE.small) + 8;
  return markup`<rect class="chip-paper" x="${px(x - width / 2)}" y="${px(y - 9)}" width="${px(width)}" height="17"/>${text(x, y + 4, content, { size: SIZE.small, as: `middle ${as}` })}`;
}
