/** `/oembed` (oembed.com 1.0): what a publishing system needs to turn the address of a view into a frame. */
import type { Request, Response } from 'express';
import { VIEWS } from '../../views/index.ts';
import { LANGS, type Lang } from '../../views/lang.ts';
import { escapeText } from '../../views/markup.ts';
import type { FrameValues } from '../../views/params.ts';
import { FRAME_HEIGHT, frameSnippet } from './actions.ts';
import { frameOf, originOf, pinnedFrame, type Site, setSafety, today } from './site.ts';
import { answerView } from './view-answer.ts';

const WIDTH = 800;

/** A size that a consumer asks for, or ours where it leaves room for it. */
function atMost(value: unknown, size: number): number {
  const limit = Number(value);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, size) : size;
}

/** Name and values of a view from its address; undefined for an address that is none of ours. */
function viewAt(address: string, origin: string) {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const name = url.pathname.replace(/^\/(views\/)?/, '');
  const view = VIEWS.get(name);
  if (url.origin !== new URL(origin).origin || view === undefined) return undefined;
  const given: Record<string, string> = {};
  for (const [key, value] of url.searchParams) given[key] ??= value;
  return { view, given, framed: url.pathname.startsWith('/views/') };
}

function xmlOf(members: Readonly<Record<string, string | number>>): string {
  const elements = Object.entries(members).map(([name, value]) => `  <${name}>${escapeText(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join('\n')}\n</oembed>\n`;
}

export async function sendOembed(site: Site, request: Request, response: Response): Promise<void> {
  setSafety(response, 'data');
  response.set('Access-Control-Allow-Origin', '*');
  const { url = '', format = 'json', maxwidth, maxheight } = request.query;
  if (format !== 'json' && format !== 'xml') {
    response.status(501).json({ error: 'format: json or xml' });
    return;
  }
  const origin = originOf(site, request);
  const found = viewAt(String(url), origin);
  if (found === undefined) {
    response
      .status(404)
      .json({ error: `url: give the address of a view, such as ${origin}/views/paths?from=bytedance` });
    return;
  }
  const { view, given, framed } = found;
  const lang: Lang = LANGS.find((each) => each === given.lang) ?? 'en';
  const day = today(site);
  const frame: FrameValues = framed ? pinnedFrame(given, day) : frameOf(given, day);
  const answer = await answerView(site, view, given, { request, lang, frame });
  if (answer.kind !== 'ANSWER') {
    const error = answer.kind === 'PROBLEM' ? answer.messages.join(' ') : 'url: names no question';
    response.status(answer.kind === 'PROBLEM' ? answer.status : 404).json({ error });
    return;
  }
  const answered = { view, model: answer.model, request: { values: answer.values, lang, frame }, origin };
  const width = atMost(maxwidth, WIDTH);
  const height = atMost(maxheight, FRAME_HEIGHT);
  const members = {
    type: 'rich',
    version: '1.0',
    title: answer.model.title,
    provider_name: 'Chokepoint',
    provider_url: origin,
    html: frameSnippet(answered, width, height),
    width,
    height,
  };
  if (format === 'xml') response.type('text/xml').send(xmlOf(members));
  else response.json(members);
}
