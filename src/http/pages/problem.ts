/** The page of a thing of which nothing can be shown. */
import type { Response } from 'express';
import { type Bilingual, type Lang, speaker } from '../../views/lang.ts';
import { type Markup, markup } from '../../views/markup.ts';
import { address, page } from './shell.ts';
import { sendPage } from './site.ts';

const WORDS = {
  none: ['Nothing is recorded under “{slug}”', '没有以“{slug}”记录的内容'],
  later: ['No answer for now', '暂时没有结果'],
  wrong: ['That cannot be answered', '无法回答'],
  again: ['Ask again', '重新查询'],
  search: ['Search for it', '搜索'],
} as const satisfies Record<string, Bilingual>;

export interface Problem {
  readonly status: number;
  readonly messages: readonly string[];
  readonly slug: string;
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
  readonly lang: Lang;
  /** The form of the days. */
  readonly days: Markup;
}

/** Only 404 says something about the record: elsewhere nothing was found out. */
export function sendProblem(response: Response, problem: Problem): void {
  const { status, messages, slug, path, values, lang, days } = problem;
  const say = speaker(lang, WORDS);
  const title = status === 404 ? say('none', { slug }) : say(status >= 500 ? 'later' : 'wrong');
  const search = address('/search', { q: slug, asOf: values.asOf, knownOn: values.knownOn, lang });
  const on =
    status >= 500
      ? markup`<a href="${address(path, values)}">${say('again')}</a>`
      : markup`<a href="${search}">${say('search')}</a>`;
  const lines = messages.map((message) => markup`<p>${message}</p>`);
  const content = markup`<h1>${title}</h1><div class="problem" role="alert">${lines}<p>${on}</p></div>${days}`;
  response.vary('Accept-Language');
  sendPage(response, status, page({ lang, title, path, values }, content));
}
