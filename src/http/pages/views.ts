/** `/views/<name>`: a view by itself, as a page for frames, as picture, as data, as a table. */
import type { Request, Response, Router } from 'express';
import express from 'express';
import { toCsv } from '../../tables/csv.ts';
import { VIEWS } from '../../views/index.ts';
import { type Bilingual, inLang, type Lang } from '../../views/lang.ts';
import type { FrameValues, Values } from '../../views/params.ts';
import { pictureMarkup } from '../../views/picture.ts';
import { cellText } from '../../views/table.ts';
import type { Theme } from '../../views/theme.ts';
import type { AnyView, Model } from '../../views/view.ts';
import { framePage, frameProblem } from './frame-page.ts';
import {
  addressValues,
  frameOf,
  langOf,
  originOf,
  pinnedFrame,
  type Site,
  sendPage,
  setSafety,
  today,
} from './site.ts';
import { answerView, DISPLAY_PARAMS, FRAME_PARAMS } from './view-answer.ts';

const FORMS = ['html', 'svg', 'json', 'csv'] as const;
type Form = (typeof FORMS)[number];

interface Asked {
  readonly view: AnyView;
  readonly form: Form;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly frame: FrameValues;
  readonly given: Values;
  readonly origin: string;
}

const NO_QUESTION: Bilingual = ['Say what to ask about: ', '请给出查询对象：'];

/** Name and form of `/views/paths.svg`; undefined for what is not there. */
function viewOf(path: string): Pick<Asked, 'view' | 'form'> | undefined {
  const [name = '', suffix = 'html'] = path.split('.', 2);
  const view = VIEWS.get(name);
  const form = FORMS.find((each) => each === suffix);
  return view === undefined || form === undefined ? undefined : { view, form };
}

/** The same address with everything that decides the answer in it: language and both days. */
function pinned(request: Request, given: Values, lang: Lang, day: string): string | undefined {
  if (given.lang && given.asOf && given.knownOn) return undefined;
  const url = new URL(request.originalUrl, 'http://localhost');
  for (const [name, value] of Object.entries(pinnedFrame(given, day))) url.searchParams.set(name, value);
  url.searchParams.set('lang', given.lang || lang);
  return url.pathname + url.search;
}

function refuse(
  response: Response,
  form: Form,
  status: number,
  messages: readonly string[],
  closest: readonly string[] = [],
  frameAncestors = "'none'",
): void {
  if (form === 'json') {
    response.status(status).json({ errors: messages.map((message) => ({ message, closest })) });
    return;
  }
  if (form === 'html') {
    sendPage(response, status, frameProblem(messages, closest), frameAncestors);
    return;
  }
  setSafety(response, 'data');
  response
    .status(status)
    .type('text')
    .send(`${[...messages, ...(closest.length > 0 ? [`Closest: ${closest.join(', ')}`] : [])].join('\n')}\n`);
}

function unknownValues(view: AnyView, given: Values): string[] {
  const known = [...view.params, ...FRAME_PARAMS, ...DISPLAY_PARAMS].map(({ name }) => name).concat('table');
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `${name}: is nothing that this view takes; it takes ${known.join(', ')}`);
}

function sendModel(response: Response, asked: Asked, model: Model, values: Values): void {
  const { view, form, lang, frame, theme, origin, given } = asked;
  const request = { values, lang, frame };
  if (form === 'json') {
    response.json({ view: view.name, lang, ...frame, values, model });
    return;
  }
  if (form === 'csv') {
    const table = given.table === undefined ? model.tables[0] : model.tables.find(({ name }) => name === given.table);
    if (table === undefined) {
      refuse(response, form, 404, [`table: there is ${model.tables.map(({ name }) => name).join(', ') || 'none'}`]);
      return;
    }
    response.attachment(`${view.name}-${table.name}-${frame.asOf}.csv`).type('text/csv; charset=utf-8');
    response.send(
      toCsv(
        table.columns.map(({ key }) => key),
        table.rows.map((row) => row.map(cellText)),
      ),
    );
    return;
  }
  const canvas = { href: (path: string) => `${origin}${path}` };
  const picture = pictureMarkup(model, view.draw(model, canvas), {
    ...request,
    canvas,
    standalone: true,
    theme,
    id: view.name,
  });
  response.type('image/svg+xml').send(`<?xml version="1.0" encoding="UTF-8"?>\n${picture.text}\n`);
}

async function answer(site: Site, request: Request, response: Response): Promise<void> {
  const found = viewOf(String(request.params.view));
  response.set('Access-Control-Allow-Origin', '*');
  if (found === undefined) {
    const names = [...VIEWS.keys()].join(', ');
    refuse(response, 'html', 404, [`There is no such view. There are: ${names}; each also with .svg, .json or .csv.`]);
    return;
  }
  const given = addressValues(request);
  const { view, form } = found;
  setSafety(response, form === 'html' ? 'page' : form === 'svg' ? 'picture' : 'data', site.frameAncestors);
  const wrong = unknownValues(view, given);
  if (wrong.length > 0) return refuse(response, form, 400, wrong, [], site.frameAncestors);
  const lang = langOf(request);
  const address = pinned(request, given, lang, today(site));
  response.vary('Accept-Language');
  if (address !== undefined) return response.redirect(address);
  const theme = given.theme === 'dark' || given.theme === 'light' ? given.theme : 'auto';
  const asked: Asked = {
    view,
    form,
    lang,
    theme,
    frame: frameOf(given, today(site)),
    given,
    origin: originOf(site, request),
  };
  const answered = await answerView(site, view, given, { request, lang, frame: asked.frame });
  if (answered.kind === 'NO_QUESTION') {
    const names = view.needs ?? view.params.filter(({ required }) => required).map(({ name }) => name);
    return refuse(response, form, 400, [inLang(lang, NO_QUESTION) + names.join(', ')], [], site.frameAncestors);
  }
  if (answered.kind === 'PROBLEM')
    return refuse(response, form, answered.status, answered.messages, answered.closest, site.frameAncestors);
  if (form !== 'html') return sendModel(response, asked, answered.model, answered.values);
  const answer = {
    view,
    model: answered.model,
    request: { values: answered.values, lang, frame: asked.frame },
    origin: asked.origin,
  };
  sendPage(response, 200, framePage(answer, theme), site.frameAncestors);
}

export function viewsRouter(site: Site): Router {
  const router = express.Router();
  router.get('/views/:view', (request, response) => answer(site, request, response));
  return router;
}
