/** `/search`, and `/suggest` for what is being typed. */
import type { Request, Response } from 'express';
import { type Bilingual, speaker } from '../../views/lang.ts';
import { markup } from '../../views/markup.ts';
import { address, page } from './shell.ts';
import { addressValues, frameOf, langOf, type Site, sendPage, setSafety, today } from './site.ts';
import { problemOf } from './view-answer.ts';

const WORDS = {
  title: ['Search: {text}', '搜索：{text}'],
  empty: ['Search', '搜索'],
  none: ['Nothing is recorded under that name.', '没有以此名称记录的内容。'],
  hint: ['Try a shorter name, another spelling, or the other language.', '可尝试更短的名称、其他写法或另一种语言。'],
  count: ['{count} found', '共{count}项'],
  acts: ['Law and policy ({count})', '法律与政策（{count}）'],
} as const satisfies Record<string, Bilingual>;

export const SEARCH_QUESTION = `query Search($text: String!, $kinds: [EntityKind!], $first: Int, $at: Frame, $acts: Boolean = true) {
  search(text: $text, kinds: $kinds, first: $first, at: $at) {
    totalCount
    edges { matched matchLabel node { slug kind kindLabel name names { en zh } country { name } ... on Country { code } } }
  }
  policyEvents(filter: { text: $text }, first: $first, at: $at) @include(if: $acts) {
    totalCount
    nodes { slug name kindLabel jurisdiction { name } effectiveOn announcedOn }
  }
}`;

interface Hits {
  readonly policyEvents?: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly slug: string;
      readonly name: string;
      readonly kindLabel: string;
      readonly jurisdiction: { readonly name: string };
      readonly effectiveOn: string | null;
      readonly announcedOn: string | null;
    }[];
  };
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly matched: string;
      readonly matchLabel: string;
      readonly node: {
        readonly slug: string;
        readonly kind: string;
        readonly kindLabel: string;
        readonly name: string;
        readonly names: { readonly en: string; readonly zh: string | null };
        readonly country: { readonly name: string } | null;
        readonly code?: string;
      };
    }[];
  } | null;
}

const PAGE = 50;
const SUGGESTIONS = 8;

async function ask(site: Site, request: Request, first: number, acts: boolean) {
  const given = addressValues(request);
  const text = given.q ?? '';
  const kinds = given.kinds ? given.kinds.split(',') : null;
  const frame = frameOf(given, today(site));
  const answer = await site.ask(SEARCH_QUESTION, { text, kinds, first, acts, at: frame }, request, langOf(request));
  return { text, given, ...answer };
}

export async function sendSearch(site: Site, request: Request, response: Response): Promise<void> {
  const lang = langOf(request);
  const say = speaker(lang, WORDS);
  const { text, given, data, errors } = await ask(site, request, PAGE, true);
  const problem = errors?.length ? problemOf(errors, given) : undefined;
  const hits = (data as Hits | null | undefined)?.search;
  const days = { asOf: given.asOf, knownOn: given.knownOn, lang };
  const items = (hits?.edges ?? []).map(
    ({ node, matched }) =>
      markup`<li><a href="${address(`/entity/${encodeURIComponent(node.slug)}`, days)}">${node.name}</a> <span class="kind">${node.kindLabel}${node.country && ` · ${node.country.name}`}</span>${matched === node.name ? null : markup` <span class="matched">${matched}</span>`}</li>`,
  );
  const laws = (data as Hits | null | undefined)?.policyEvents;
  const acts = (laws?.nodes ?? []).map(
    ({ slug, name, kindLabel, jurisdiction, effectiveOn, announcedOn }) =>
      markup`<li><a href="${address(`/act/${encodeURIComponent(slug)}`, days)}">${name}</a> <span class="kind">${[kindLabel, jurisdiction.name, effectiveOn ?? announcedOn ?? ''].filter((part) => part !== '').join(' · ')}</span></li>`,
  );
  const ofLaw =
    acts.length === 0
      ? null
      : markup`<h2>${say('acts', { count: laws?.totalCount ?? 0 })}</h2><ol class="hits">${acts}</ol>`;
  const title = text === '' ? say('empty') : say('title', { text });
  const content =
    problem !== undefined
      ? markup`<div class="problem" role="alert">${problem.messages.map((message) => markup`<p>${message}</p>`)}</div>`
      : items.length + acts.length === 0
        ? markup`<p>${text === '' ? null : say('none')} ${say('hint')}</p>`
        : markup`<p>${say('count', { count: hits?.totalCount ?? 0 })}</p><ol class="hits">${items}</ol>${ofLaw}`;
  response.vary('Accept-Language');
  sendPage(
    response,
    problem?.status ?? 200,
    page({ lang, title, path: '/search', values: given, searched: text }, markup`<h1>${title}</h1>${content}`),
  );
}

/** What a text that is being typed may mean, as JSON: `[{slug, name, kind, place}]`. */
export async function sendSuggestions(site: Site, request: Request, response: Response): Promise<void> {
  const { data, errors } = await ask(site, request, SUGGESTIONS, false);
  setSafety(response, 'data');
  response.vary('Accept-Language');
  if (errors?.length) {
    response.status(problemOf(errors, {}).status).json([]);
    return;
  }
  const edges = (data as Hits | null | undefined)?.search?.edges ?? [];
  response.json(
    edges.map(({ node: { slug, name, names, kindLabel, country, code } }) => ({
      slug,
      name,
      other: names.zh === null || names.zh === name ? names.en : names.zh,
      kind: kindLabel,
      place: country?.name ?? null,
      code: code ?? null,
    })),
  );
}
