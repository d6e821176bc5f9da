/** `/entity/<slug>`: everything recorded of a thing on a day, its picture, and questions to go on with. */
import type { Request, Response } from 'express';
import { VIEWS } from '../../views/index.ts';
import { type Bilingual, type Lang, speaker } from '../../views/lang.ts';
import { type Markup, markup } from '../../views/markup.ts';
import { parseValues } from '../../views/params.ts';
import { formatNumber } from '../../views/table.ts';
import { actionsMarkup } from './actions.ts';
import {
  claimsMarkup,
  evidenceMarkup,
  factsMarkup,
  figuresMarkup,
  type Go,
  lawMarkup,
  listingsMarkup,
} from './entity-parts.ts';
import { ENTITY_QUESTION, type EntityAnswer } from './entity-question.ts';
import { formMarkup } from './form.ts';
import { sendProblem } from './problem.ts';
import { address, page } from './shell.ts';
import { addressValues, frameOf, langOf, originOf, type Site, sendPage, today } from './site.ts';
import { answerView, FRAME_PARAMS, problemOf } from './view-answer.ts';
import { figureMarkup } from './view-body.ts';

const WORDS = {
  go: ['Ask about it', '相关问题'],
  parts: ['On this page', '本页内容'],
  listings: ['Lists', '清单'],
  facts: ['Facts', '事实'],
  claims: ['Claims', '说法'],
  law: ['Law and policy', '法律与政策'],
  notYet: ['On {day} it was not announced.', '{day}尚未公布。'],
  same: ['May be the same as', '可能等同于'],
  group: ['A group that sources count together.', '来源合并计数的一组。'],
} as const satisfies Record<string, Bilingual>;

/** Questions that make sense for each kind of thing. */
const QUESTIONS: Readonly<Record<string, readonly (readonly [path: string, param: string, label: Bilingual])[]>> = {
  COMPANY: [
    ['/paths', 'from', ['By which paths does it get at restricted hardware?', '它通过哪些路径获得受限硬件？']],
    ['/inputs', 'of', ['What are the chokepoints of its products?', '其产品的卡点是什么？']],
    ['/removal', 'remove', ['What would be hurt if it dropped out?', '若它退出，哪些会受影响？']],
    ['/verdict', 'consignee', ['May it receive a chip?', '它能否收到某款芯片？']],
    ['/compare', 'of', ['What has changed between two days?', '两日之间有何变化？']],
  ],
  CHIP: [
    ['/verdict', 'chip', ['May it be shipped, where, to whom?', '能否出口、运往何处、交给谁？']],
    ['/inputs', 'of', ['What are its chokepoints?', '它的卡点是什么？']],
    ['/removal', 'remove', ['Who would be hurt without it?', '没有它谁会受影响？']],
    ['/compare', 'of', ['What has changed between two days?', '两日之间有何变化？']],
  ],
};
const OTHER_QUESTIONS: (typeof QUESTIONS)[string] = [
  ['/inputs', 'of', ['What does it hang on?', '它依赖什么？']],
  ['/removal', 'remove', ['What would be hurt without it?', '没有它哪些会受影响？']],
  ['/compare', 'of', ['What has changed between two days?', '两日之间有何变化？']],
];

function headMarkup(entity: EntityAnswer, day: string, lang: Lang, go: Go): Markup {
  const say = speaker(lang, WORDS);
  const other = lang === 'zh' ? entity.names.en : entity.names.zh;
  const link = (thing: { slug: string; name: string } | null | undefined) =>
    thing ? markup` · <a href="${go(`/entity/${encodeURIComponent(thing.slug)}`)}">${thing.name}</a>` : null;
  return markup`<p class="kind">${entity.kindLabel}${link(entity.country)}${link(entity.vendor)}${link(entity.architecture)}${entity.announced === null ? null : ` · ${entity.announced}`} · ${entity.slug}</p>
${other === null || other === entity.name ? null : markup`<p lang="${lang === 'zh' ? 'en' : 'zh-Hans'}">${other}</p>`}${entity.aliases.length === 0 ? null : markup`<p class="kind">${entity.aliases.join(' · ')}</p>`}
${entity.existence === 'NOT_YET_ANNOUNCED' ? markup`<p class="warning">${say('notYet', { day })}</p>` : null}${entity.isGroup ? markup`<p>${say('group')}</p>` : null}${entity.note === null ? null : markup`<p>${entity.note}</p>`}
${entity.sameAs.map(({ entity: same, reason }) => markup`<p class="warning">${say('same')} <a href="${go(`/entity/${encodeURIComponent(same.slug)}`)}">${same.name}</a>: ${reason}</p>`)}`;
}

function questionsMarkup(entity: EntityAnswer, lang: Lang, go: Go): Markup {
  const items = (QUESTIONS[entity.kind] ?? OTHER_QUESTIONS).map(
    ([path, param, label]) =>
      markup`<li><a href="${go(path, { [param]: entity.slug })}">${speaker(lang, { label })('label')}</a></li>`,
  );
  return markup`<h2>${speaker(lang, WORDS)('go')}</h2><ul class="examples">${items}</ul>`;
}

/** Ways to the parts of a long page. */
function partsMarkup({ listings, relations, claims, policyEvents }: EntityAnswer, lang: Lang): Markup {
  const parts = [
    ['listings', listings.nodes.length],
    ['facts', relations.totalCount],
    ['claims', claims.totalCount],
    ['law', policyEvents.totalCount],
  ] as const;
  const say = speaker(lang, WORDS);
  const links = parts
    .filter(([, count]) => count > 0)
    .map(([part, count]) => markup`<li><a href="#${part}">${say(part)} (${formatNumber(count)})</a></li>`);
  return markup`<nav aria-label="${say('parts')}"><ul>${links}</ul></nav>`;
}

async function pictureMarkup(
  site: Site,
  request: Request,
  slug: string,
  lang: Lang,
  frame: { asOf: string; knownOn: string },
): Promise<Markup | null> {
  const view = VIEWS.get('neighbourhood');
  if (view === undefined) return null;
  const answer = await answerView(site, view, { of: slug, ...frame }, { request, lang, frame });
  if (answer.kind !== 'ANSWER' || answer.model.empty) return null;
  const asked = { values: answer.values, lang, frame };
  const origin = originOf(site, request);
  return markup`${figureMarkup(view, answer.model, asked, (path) => path)}${actionsMarkup({ view, model: answer.model, request: asked, origin })}`;
}

export async function sendEntity(site: Site, request: Request, response: Response): Promise<void> {
  const lang = langOf(request);
  const given = addressValues(request);
  const slug = String(request.params.slug);
  const path = `/entity/${encodeURIComponent(slug)}`;
  const parsed = parseValues(FRAME_PARAMS, given);
  const frame = frameOf(parsed.ok ? given : {}, today(site));
  const go: Go = (to, values = {}) => address(to, { ...values, asOf: given.asOf, knownOn: given.knownOn, lang });
  const days = formMarkup({ action: path, params: FRAME_PARAMS, values: given, lang });
  const send = (status: number, title: string, content: Markup): void => {
    response.vary('Accept-Language');
    sendPage(response, status, page({ lang, title, path, values: given }, markup`<h1>${title}</h1>${content}`));
  };
  const problem = (status: number, messages: readonly string[]): void =>
    sendProblem(response, { status, messages, slug, path, values: given, lang, days });
  if (!parsed.ok) return problem(400, parsed.problems);
  const variables = { slug, at: frame, after: given.after || null };
  const [{ data, errors }, picture] = await Promise.all([
    site.ask(ENTITY_QUESTION, variables, request, lang),
    given.after ? null : pictureMarkup(site, request, slug, lang, frame),
  ]);
  const failure = errors?.length ? problemOf(errors, given) : undefined;
  if (failure !== undefined) return problem(failure.status, failure.messages);
  const entity = (data as { entity: EntityAnswer | null }).entity;
  if (entity === null) return problem(404, []);
  // A former slug leads to the present one.
  if (entity.slug !== slug) return response.redirect(301, go(`/entity/${encodeURIComponent(entity.slug)}`));
  send(
    200,
    entity.name,
    markup`${headMarkup(entity, frame.asOf, lang, go)}${days}${evidenceMarkup(entity.evidence, lang)}${figuresMarkup(entity, lang)}${questionsMarkup(entity, lang, go)}${partsMarkup(entity, lang)}${picture}${listingsMarkup(entity, lang, go)}${factsMarkup(entity, lang, go)}${claimsMarkup(entity, lang, go)}${lawMarkup(entity, lang, go)}`,
  );
}
