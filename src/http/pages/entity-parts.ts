/** Parts of the page of an entity. */
import { factParts } from '../../views/facts.ts';
import { type Bilingual, type Lang, speaker } from '../../views/lang.ts';
import { type Markup, markup, safeHref } from '../../views/markup.ts';
import { formatNumber } from '../../views/table.ts';
import type { EntityAnswer, EntityFact, Passage } from './entity-question.ts';
import { figureName } from './figure-names.ts';

const WORDS = {
  facts: ['Facts ({shown} of {all})', '事实（{all}项中的{shown}项）'],
  evidence: ['Evidence ({count})', '依据（{count}）'],
  grade: ['source: {grade}', '来源：{grade}'],
  more: ['Further facts', '更多事实'],
  listings: ['Lists of restricted parties', '受限主体清单'],
  inForce: ['in force', '有效'],
  ended: ['ended', '已失效'],
  claims: ['Claims in numbers', '数字说法'],
  rivals: ['{count} claims', '{count}项说法'],
  disputed: ['disputed', '有争议'],
  law: ['Law and policy, the newest first', '法律与政策（最新在前）'],
  all: ['All {count}', '全部{count}项'],
  figures: ['Figures', '参数'],
  none: ['None recorded on that day.', '当日无记录。'],
  said: ['{by}, {on}', '{by}，{on}'],
} as const satisfies Record<string, Bilingual>;

/** Addresses of pages on the same days. */
export type Go = (path: string, values?: Readonly<Record<string, string>>) => string;

/** Evidence, one click away. */
export function evidenceMarkup(evidence: readonly Passage[], lang: Lang): Markup | null {
  if (evidence.length === 0) return null;
  const say = speaker(lang, WORDS);
  const items = evidence.map(({ source, locator, finding }) => {
    const href = source.url === null ? undefined : safeHref(source.url);
    const title =
      href === undefined ? source.title : markup`<a href="${href}" rel="noopener noreferrer">${source.title}</a>`;
    const about = [source.publisher, source.published ?? '', locator ?? '', say('grade', { grade: source.gradeLabel })];
    return markup`<li>${title} <span class="kind">${about.filter((part) => part !== '').join(' · ')}</span>${finding === null ? null : markup`<br>${finding}`}</li>`;
  });
  return markup`<details class="evidence"><summary>${say('evidence', { count: evidence.length })}</summary><ul>${items}</ul></details>`;
}

function factItem(fact: EntityFact, entity: EntityAnswer, lang: Lang, go: Go): Markup {
  const end = ({ slug, name }: { slug: string; name: string }) =>
    slug === entity.slug
      ? markup`<b>${name}</b>`
      : markup`<a href="${go(`/entity/${encodeURIComponent(slug)}`)}">${name}</a>`;
  const parts = factParts(fact, lang).join(' · ');
  return markup`<li class="fact${fact.hedge === 'DENIED' ? ' denied' : ''}">${end(fact.from)} ${fact.typeLabel} ${end(fact.to)} <span class="kind">${parts}</span>${fact.note === null ? null : markup`<br><small>${fact.note}</small>`}${evidenceMarkup(fact.evidence, lang)}</li>`;
}

/** Facts by type of relation, in the order in which each type comes first. */
export function factsMarkup(entity: EntityAnswer, lang: Lang, go: Go): Markup {
  const say = speaker(lang, WORDS);
  const { nodes, totalCount, pageInfo } = entity.relations;
  const groups = new Map<string, EntityFact[]>();
  for (const fact of nodes) {
    const key = `${fact.typeLabel}${fact.from.slug === entity.slug ? ' →' : ' ←'}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const sections = [...groups].map(
    ([key, facts]) =>
      markup`<h3>${key} <span class="kind">${facts.length}</span></h3><ul class="facts">${facts.map((fact) => factItem(fact, entity, lang, go))}</ul>`,
  );
  const next =
    pageInfo.hasNextPage && pageInfo.endCursor !== null
      ? markup`<p><a rel="next" href="${go(`/entity/${encodeURIComponent(entity.slug)}`, { after: pageInfo.endCursor })}">${say('more')}</a></p>`
      : null;
  return markup`<h2 id="facts">${say('facts', { shown: formatNumber(nodes.length), all: formatNumber(totalCount) })}</h2>${nodes.length === 0 ? markup`<p>${say('none')}</p>` : sections}${next}`;
}

export function listingsMarkup(entity: EntityAnswer, lang: Lang, go: Go): Markup | null {
  if (entity.listings.nodes.length === 0) return null;
  const say = speaker(lang, WORDS);
  const items = entity.listings.nodes.map(
    ({ listLabel, listedName, effectiveOn, removedOn, footnote, reviewPolicy, inForce, via, evidence }) =>
      markup`<li><b>${listLabel}</b> ${say(inForce ? 'inForce' : 'ended')} <span class="kind">${[listedName, `${effectiveOn} – ${removedOn ?? '…'}`, footnote === null ? null : `footnote ${footnote}`, reviewPolicy].filter((part) => part).join(' · ')} · <a href="${go(`/act/${encodeURIComponent(via.slug)}`)}">${via.name}</a></span>${evidenceMarkup(evidence, lang)}</li>`,
  );
  return markup`<h2 id="listings">${say('listings')}</h2><ul class="facts">${items}</ul>`;
}

export function claimsMarkup(entity: EntityAnswer, lang: Lang, go: Go): Markup | null {
  const { nodes, totalCount } = entity.claims;
  if (nodes.length === 0) return null;
  const say = speaker(lang, WORDS);
  const items = nodes.map(({ headline, claims, disputed, disputeReason }) => {
    const said =
      headline.saidBy === null
        ? (headline.saidOn ?? '')
        : say('said', { by: headline.saidBy, on: headline.saidOn ?? '–' });
    return markup`<li><b>${headline.measure.name}</b> ${headline.period}: ${headline.value} <span class="kind">${[headline.hedgeLabel, said, claims.length > 1 ? say('rivals', { count: claims.length }) : ''].filter((part) => part !== '').join(' · ')}</span>${disputed ? markup` <span class="kind">${say('disputed')}: ${disputeReason}</span>` : null}${evidenceMarkup(headline.evidence, lang)}</li>`;
  });
  return markup`<h2 id="claims">${say('claims')}</h2><ul class="facts">${items}</ul><p><a href="${go('/claims', { about: entity.slug })}">${say('all', { count: totalCount })}</a></p>`;
}

export function lawMarkup(entity: EntityAnswer, lang: Lang, go: Go): Markup | null {
  const { nodes, totalCount } = entity.policyEvents;
  if (nodes.length === 0) return null;
  const say = speaker(lang, WORDS);
  const items = nodes.map(
    ({ slug, name, jurisdiction, effectiveOn, announcedOn, statusLabel }) =>
      markup`<li><a href="${go(`/act/${encodeURIComponent(slug)}`)}">${name}</a> <span class="kind">${[jurisdiction.name, effectiveOn ?? announcedOn ?? '', statusLabel].filter((part) => part !== '').join(' · ')}</span></li>`,
  );
  return markup`<h2 id="law">${say('law')}</h2><ul class="facts">${items}</ul><p><a href="${go('/timeline', { about: entity.slug })}">${say('all', { count: totalCount })}</a></p>`;
}

/** An attribute that is a list or a table comes as JSON; a text may begin like one. */
export function plainValue(value: string): string {
  if (!/^[[{]/.test(value)) return value;
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    return value;
  }
  if (Array.isArray(parsed)) return parsed.map(String).join(', ');
  return Object.entries(parsed as object)
    .map(([name, part]) => `${name} ${part}`)
    .join(', ');
}

/** Figures with the sums that follow from them, then what else is recorded of the thing; what is no text or number stays in the API. */
export function figuresMarkup(entity: EntityAnswer, lang: Lang): Markup | null {
  const sums = Object.entries(entity.specs ?? {}).flatMap(([name, value]): [string, string][] =>
    value === null
      ? []
      : [[name, typeof value === 'object' ? value.sum : typeof value === 'number' ? formatNumber(value) : value]],
  );
  const names = new Set(sums.map(([name]) => name));
  const others = entity.attributes
    .filter(({ name }) => !names.has(name))
    .map(({ name, value }): [string, string] => [name, plainValue(value)]);
  const rows = [
    ...sums,
    ...others,
    ...entity.externalIds.map(({ schemeLabel, value }): [string, string] => [schemeLabel, value]),
  ];
  if (rows.length === 0) return null;
  return markup`<details class="figures"${entity.specs === undefined ? null : markup` open`}><summary>${speaker(lang, WORDS)('figures')}</summary><dl>${rows.map(([name, value]) => markup`<div><dt>${figureName(name, lang)}</dt><dd>${value}</dd></div>`)}</dl></details>`;
}
