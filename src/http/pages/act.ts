/** `/act/<slug>`: an act of law or policy on a day: its state and why, its dates, what it bears on, its documents. */
import type { Request, Response } from 'express';
import { type Bilingual, type Lang, speaker } from '../../views/lang.ts';
import { type Markup, markup } from '../../views/markup.ts';
import { parseValues } from '../../views/params.ts';
import { evidenceMarkup, type Go } from './entity-parts.ts';
import type { Passage } from './entity-question.ts';
import { formMarkup } from './form.ts';
import { sendProblem } from './problem.ts';
import { address, page } from './shell.ts';
import { addressValues, frameOf, langOf, type Site, sendPage, today } from './site.ts';
import { FRAME_PARAMS, problemOf } from './view-answer.ts';

export const ACT_QUESTION = `query ActPage($slug: String!, $at: Frame) {
  policyEvent(slug: $slug, at: $at) {
    slug name names { en zh } kindLabel subkind summary note citation scheduled
    jurisdiction { slug name } authorities { slug name }
    announcedOn publishedOn effectiveOn complianceOn endsOn lastDay
    statusLabel statusReason confidenceLabel lastVerified freshnessLabel
    stages { on what setBy { slug name } calledOffBy { slug name } }
    scheduledChanges { on what because { slug name } }
    destinations eccns
    chips(first: 100) { totalCount nodes { slug name } }
    parties(first: 100) { totalCount nodes { slug name } }
    amends { slug name } suspends { slug name } supersedes { slug name } lifts { slug name }
    amendedBy { slug name } suspendedBy { slug name } supersededBy { slug name } liftedBy { slug name }
    externalIds { schemeLabel value }
    evidence { locator finding source { slug title url publisher published gradeLabel } }
  }
}`;

interface Named {
  readonly slug: string;
  readonly name: string;
}

const LINKS = [
  'amends',
  'suspends',
  'supersedes',
  'lifts',
  'amendedBy',
  'suspendedBy',
  'supersededBy',
  'liftedBy',
] as const;
const DAYS = ['announcedOn', 'publishedOn', 'effectiveOn', 'complianceOn', 'endsOn', 'lastDay'] as const;

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly Named[];
}

type Act = Readonly<Record<(typeof DAYS)[number], string | null>> &
  Readonly<Record<(typeof LINKS)[number], readonly Named[]>> & {
    readonly slug: string;
    readonly name: string;
    readonly names: { readonly en: string; readonly zh: string | null };
    readonly kindLabel: string;
    readonly subkind: string | null;
    readonly summary: string;
    readonly note: string | null;
    readonly citation: string | null;
    readonly scheduled: string | null;
    readonly jurisdiction: Named;
    readonly authorities: readonly Named[];
    readonly statusLabel: string;
    readonly statusReason: string;
    readonly confidenceLabel: string;
    readonly lastVerified: string | null;
    readonly freshnessLabel: string;
    readonly stages: readonly {
      readonly on: string;
      readonly what: string;
      readonly setBy: Named | null;
      readonly calledOffBy: Named | null;
    }[];
    readonly scheduledChanges: readonly {
      readonly on: string;
      readonly what: string;
      readonly because: Named | null;
    }[];
    readonly destinations: readonly string[];
    readonly eccns: readonly string[];
    readonly chips: Connection;
    readonly parties: Connection;
    readonly externalIds: readonly { readonly schemeLabel: string; readonly value: string }[];
    readonly evidence: readonly Passage[];
  };

const WORDS = {
  announcedOn: ['Announced', '宣布'],
  publishedOn: ['Published', '公布'],
  effectiveOn: ['In effect from', '生效'],
  complianceOn: ['To be complied with from', '合规起始'],
  endsOn: ['No longer from', '失效'],
  lastDay: ['Last day', '最后一日'],
  state: ['State on {day}: {state}', '{day}的状态：{state}'],
  kind: ['Kind', '种类'],
  citation: ['Citation', '引用'],
  destinations: ['Destinations', '目的地'],
  eccns: ['ECCNs', 'ECCN'],
  confidence: ['Confidence', '可信度'],
  verified: ['Last looked at', '最近核对'],
  stages: ['Steps', '各阶段'],
  setBy: ['set by', '由此确定：'],
  calledOff: ['called off by', '由此取消：'],
  ahead: ['What lies ahead', '后续'],
  chips: ['Chips it names ({count})', '所涉芯片（{count}）'],
  parties: ['Companies and bodies it names ({count})', '所涉公司与机构（{count}）'],
  acts: ['Other acts', '其他措施'],
  amends: ['Amends', '修订'],
  suspends: ['Suspends', '暂停'],
  supersedes: ['Replaces', '取代'],
  lifts: ['Ends', '终止'],
  amendedBy: ['Amended by', '被修订：'],
  suspendedBy: ['Suspended by', '被暂停：'],
  supersededBy: ['Replaced by', '被取代：'],
  liftedBy: ['Ended by', '被终止：'],
  first: ['The first {shown} are shown.', '显示前{shown}项。'],
} as const satisfies Record<string, Bilingual>;

function factsOf(act: Act, lang: Lang): readonly (readonly [label: string, value: string])[] {
  const say = speaker(lang, WORDS);
  const rows: readonly (readonly [string, string | null])[] = [
    [say('kind'), [act.kindLabel, act.subkind].filter((part) => part).join(' · ')],
    ...DAYS.map((day): [string, string | null] => [say(day), act[day]]),
    [say('citation'), act.citation],
    [say('destinations'), act.destinations.join(', ')],
    [say('eccns'), act.eccns.join(', ')],
    [say('confidence'), act.confidenceLabel],
    [say('verified'), act.lastVerified === null ? null : `${act.lastVerified} (${act.freshnessLabel})`],
    ...act.externalIds.map(({ schemeLabel, value }): [string, string] => [schemeLabel, value]),
  ];
  return rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, value] as const]));
}

function stepsMarkup(act: Act, lang: Lang, link: (act: Named) => Markup): Markup | null {
  const say = speaker(lang, WORDS);
  const by = (word: 'setBy' | 'calledOff', other: Named | null) =>
    other === null ? null : markup` <span class="kind">${say(word)} ${link(other)}</span>`;
  const stages = act.stages.map(
    ({ on, what, setBy, calledOffBy }) =>
      markup`<li>${on}: ${what}${by('setBy', setBy)}${by('calledOff', calledOffBy)}</li>`,
  );
  const ahead = act.scheduledChanges.map(
    ({ on, what, because }) => markup`<li>${on}: ${what}${because && markup` ${link(because)}`}</li>`,
  );
  const open = act.scheduled === null ? [] : [markup`<li>${act.scheduled}</li>`];
  return markup`${stages.length === 0 ? null : markup`<h2>${say('stages')}</h2><ul class="facts">${stages}</ul>`}${ahead.length + open.length === 0 ? null : markup`<h2>${say('ahead')}</h2><ul class="facts">${[...ahead, ...open]}</ul>`}`;
}

function listMarkup(title: string, { nodes, totalCount }: Connection, lang: Lang, go: Go): Markup | null {
  if (nodes.length === 0) return null;
  const items = nodes.map(
    ({ slug, name }) => markup`<li><a href="${go(`/entity/${encodeURIComponent(slug)}`)}">${name}</a></li>`,
  );
  const cut =
    nodes.length < totalCount ? markup`<p>${speaker(lang, WORDS)('first', { shown: nodes.length })}</p>` : null;
  return markup`<h2>${title}</h2><ul class="names">${items}</ul>${cut}`;
}

function actMarkup(act: Act, day: string, lang: Lang, go: Go, days: Markup): Markup {
  const say = speaker(lang, WORDS);
  const link = ({ slug, name }: Named) => markup`<a href="${actPath(slug, go)}">${name}</a>`;
  const whose = [act.jurisdiction, ...act.authorities].map(
    ({ slug, name }) => markup` · <a href="${go(`/entity/${encodeURIComponent(slug)}`)}">${name}</a>`,
  );
  const other = lang === 'zh' ? act.names.en : act.names.zh;
  const acts = LINKS.filter((name) => act[name].length > 0).map(
    (name) =>
      markup`<li>${say(name)} ${act[name].map((each, index) => markup`${index > 0 ? '; ' : null}${link(each)}`)}</li>`,
  );
  const facts = factsOf(act, lang).map(([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`);
  return markup`<p class="kind">${act.kindLabel}${whose} · ${act.slug}</p>
${other === null || other === act.name ? null : markup`<p lang="${lang === 'zh' ? 'en' : 'zh-Hans'}">${other}</p>`}
<p class="lead">${act.summary}</p><p><b>${say('state', { day, state: act.statusLabel })}</b> ${act.statusReason}</p>${act.note === null ? null : markup`<p>${act.note}</p>`}${days}
<dl>${facts}</dl>${evidenceMarkup(act.evidence, lang)}
${stepsMarkup(act, lang, link)}${acts.length === 0 ? null : markup`<h2>${say('acts')}</h2><ul class="facts">${acts}</ul>`}${listMarkup(say('chips', { count: act.chips.totalCount }), act.chips, lang, go)}${listMarkup(say('parties', { count: act.parties.totalCount }), act.parties, lang, go)}`;
}

export function actPath(slug: string, go: Go): string {
  return go(`/act/${encodeURIComponent(slug)}`);
}

export async function sendAct(site: Site, request: Request, response: Response): Promise<void> {
  const lang = langOf(request);
  const given = addressValues(request);
  const slug = String(request.params.slug);
  const path = `/act/${encodeURIComponent(slug)}`;
  const parsed = parseValues(FRAME_PARAMS, given);
  const frame = frameOf(parsed.ok ? given : {}, today(site));
  const go: Go = (to, values = {}) => address(to, { ...values, asOf: given.asOf, knownOn: given.knownOn, lang });
  const days = formMarkup({ action: path, params: FRAME_PARAMS, values: given, lang });
  const problem = (status: number, messages: readonly string[]): void =>
    sendProblem(response, { status, messages, slug, path, values: given, lang, days });
  if (!parsed.ok) return problem(400, parsed.problems);
  const { data, errors } = await site.ask(ACT_QUESTION, { slug, at: frame }, request, lang);
  const failure = errors?.length ? problemOf(errors, given) : undefined;
  if (failure !== undefined) return problem(failure.status, failure.messages);
  const act = (data as { policyEvent: Act | null }).policyEvent;
  if (act === null) return problem(404, []);
  // A former slug leads to the present one.
  if (act.slug !== slug) return response.redirect(301, actPath(act.slug, go));
  response.vary('Accept-Language');
  const content = markup`<h1>${act.name}</h1>${actMarkup(act, frame.asOf, lang, go, days)}`;
  sendPage(response, 200, page({ lang, title: act.name, path, values: given }, content));
}
