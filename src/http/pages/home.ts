/** `/`: search, questions worth asking, what is held. */
import type { Request, Response } from 'express';
import { VIEWS } from '../../views/index.ts';
import { type Bilingual, inLang, speaker } from '../../views/lang.ts';
import { markup } from '../../views/markup.ts';
import { formatNumber } from '../../views/table.ts';
import { page } from './shell.ts';
import { addressValues, langOf, type Site, sendPage } from './site.ts';
import { examplesMarkup } from './view-page.ts';

const WORDS = {
  title: [
    'Who depends on which AI chip, by what path, under which law, on which day – and how do we know?',
    '谁依赖哪款AI芯片，经由什么路径，受何种法律约束，在哪一天——依据是什么？',
  ],
  hint: [
    'Search for a company, chip, site or input above, or start with a question.',
    '可在上方搜索公司、芯片、站点或投入品，或从以下问题开始。',
  ],
  held: [
    '{entities} entities, {relations} relations, {policyEvents} acts of law and policy, {claims} claims from {sources} documents.',
    '{entities}个实体、{relations}条关系、{policyEvents}项法律与政策措施、{claims}项说法，出自{sources}份文献。',
  ],
} as const satisfies Record<string, Bilingual>;

const QUESTION = `{ dataset { version builtAt sources policyEvents claims entities { count } relations { count } } }`;

interface Held {
  readonly dataset: {
    readonly sources: number;
    readonly policyEvents: number;
    readonly claims: number;
    readonly entities: readonly { readonly count: number }[];
    readonly relations: readonly { readonly count: number }[];
  };
}

const sum = (list: readonly { readonly count: number }[]): number =>
  list.reduce((total, { count }) => total + count, 0);

export async function sendHome(site: Site, request: Request, response: Response): Promise<void> {
  const lang = langOf(request);
  const say = speaker(lang, WORDS);
  const given = addressValues(request);
  const { data } = await site.ask(QUESTION, {}, request, lang);
  const dataset = (data as Held | null | undefined)?.dataset;
  const held =
    dataset === undefined
      ? null
      : say('held', {
          entities: formatNumber(sum(dataset.entities)),
          relations: formatNumber(sum(dataset.relations)),
          policyEvents: formatNumber(dataset.policyEvents),
          claims: formatNumber(dataset.claims),
          sources: formatNumber(dataset.sources),
        });
  const views = [...VIEWS.values()].map(
    (view) =>
      markup`<section class="card"><h2>${inLang(lang, view.title)}</h2><p>${inLang(lang, view.about)}</p>${examplesMarkup(view, lang, { asOf: given.asOf, knownOn: given.knownOn })}</section>`,
  );
  response.vary('Accept-Language');
  sendPage(
    response,
    200,
    page(
      { lang, title: 'Chokepoint', path: '/', values: given },
      markup`<h1>${say('title')}</h1><p class="lead">${say('hint')}</p><p>${held}</p><div class="cards">${views}</div>`,
    ),
  );
}
