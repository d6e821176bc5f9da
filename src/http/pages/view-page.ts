/** `/<view>`: the form of a view, and the answer to what it holds. */
import type { Request, Response } from 'express';
import { type Bilingual, inLang, speaker } from '../../views/lang.ts';
import { type Markup, markup } from '../../views/markup.ts';
import type { AnyView } from '../../views/view.ts';
import { actionsMarkup } from './actions.ts';
import { formMarkup } from './form.ts';
import { discoveryLink } from './frame-page.ts';
import { address, page } from './shell.ts';
import { addressValues, frameOf, langOf, originOf, type Site, sendPage, today } from './site.ts';
import { answerView, FRAME_PARAMS, type ViewAnswer } from './view-answer.ts';
import { viewBody } from './view-body.ts';

const WORDS = {
  examples: ['Questions to start with', '可从这些问题开始'],
  problem: ['That cannot be answered yet', '暂时无法回答'],
  again: ['Ask again', '重新查询'],
  meant: ['Did you mean', '您是否想找'],
} as const satisfies Record<string, Bilingual>;

export function examplesMarkup(
  view: AnyView,
  lang: 'en' | 'zh',
  days: Readonly<Record<string, string | undefined>>,
): Markup {
  const items = view.examples.map(
    ({ label, values }) =>
      markup`<li><a href="${address(`/${view.name}`, { ...values, ...days, lang })}">${inLang(lang, label)}</a></li>`,
  );
  return markup`<ul class="examples">${items}</ul>`;
}

function problemMarkup(
  view: AnyView,
  answer: ViewAnswer & { kind: 'PROBLEM' },
  given: Readonly<Record<string, string>>,
  lang: 'en' | 'zh',
): Markup {
  const say = speaker(lang, WORDS);
  // The value that named nothing is one that stands in the message.
  const wrong = view.params.find(
    ({ name }) => given[name] !== undefined && answer.messages.some((message) => message.includes(`"${given[name]}"`)),
  );
  const closest = answer.closest.map((slug) =>
    wrong === undefined
      ? markup`<li>${slug}</li>`
      : markup`<li><a href="${address(`/${view.name}`, { ...given, [wrong.name]: slug })}">${slug}</a></li>`,
  );
  const again =
    answer.status < 500 ? null : markup`<p><a href="${address(`/${view.name}`, given)}">${say('again')}</a></p>`;
  return markup`<div class="problem" role="alert"><h2>${say('problem')}</h2>${answer.messages.map((message) => markup`<p>${message}</p>`)}${closest.length > 0 ? markup`<p>${say('meant')}</p><ul>${closest}</ul>` : null}${again}</div>`;
}

export async function sendViewPage(site: Site, view: AnyView, request: Request, response: Response): Promise<void> {
  const given = addressValues(request);
  const lang = langOf(request);
  const frame = frameOf(given, today(site));
  const origin = originOf(site, request);
  const answer = await answerView(site, view, given, { request, lang, frame });
  const say = speaker(lang, WORDS);
  const title = answer.kind === 'ANSWER' ? answer.model.title : inLang(lang, view.title);
  const days = { asOf: given.asOf, knownOn: given.knownOn };
  const form = formMarkup({
    action: `/${view.name}`,
    params: view.params.filter(({ advanced }) => !advanced),
    folded: [...view.params.filter(({ advanced }) => advanced), ...FRAME_PARAMS],
    values: { ...answer.values, ...given },
    lang,
  });
  const asked = { values: answer.values, lang, frame };
  const answered = answer.kind === 'ANSWER' ? { view, model: answer.model, request: asked, origin } : undefined;
  const content =
    answered !== undefined
      ? markup`${actionsMarkup(answered)}${viewBody(view, answered.model, asked, (path) => path)}`
      : answer.kind === 'PROBLEM'
        ? problemMarkup(view, answer, given, lang)
        : markup`<h2>${say('examples')}</h2>${examplesMarkup(view, lang, days)}`;
  const head = answered && discoveryLink(answered);
  response.vary('Accept-Language');
  sendPage(
    response,
    answer.kind === 'PROBLEM' ? answer.status : 200,
    page(
      { lang, title, path: `/${view.name}`, values: given, ...(head && { head }) },
      markup`<h1>${title}</h1><p class="about">${inLang(lang, view.about)}</p>${form}<section aria-live="polite">${content}</section>`,
    ),
  );
}
