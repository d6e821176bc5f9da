/** Measures of both governments in the order of time: the United States at the left, China at the right. */
import { citedTexts, distinctDocuments } from './documents.ts';
import { type Canvas, type Drawing, glyph, heightOfLines, line, lines, link, rect, SIZE, text } from './draw.ts';
import type { TimelineQuery } from './generated/answers.ts';
import { type Bilingual, speaker } from './lang.ts';
import { type Markup, markup } from './markup.ts';
import type { Request } from './params.ts';
import type { Table } from './table.ts';
import { wrap } from './text-width.ts';
import type { Tone } from './theme.ts';
import { legend } from './tones.ts';
import { actPath, defineView, MAX_NODES, type Model } from './view.ts';

const QUESTION = /* GraphQL */ `query Timeline($about: String, $slug: String!, $named: Boolean!, $jurisdictions: [CountryCode!], $from: Date, $until: Date, $at: Frame) {
  dataset { version }
  entity(slug: $slug, at: $at) @include(if: $named) { name }
  policyEvents(filter: { about: $about, jurisdiction: $jurisdictions, from: $from, until: $until }, first: 100, at: $at) {
    totalCount
    nodes {
      slug name kindLabel summary citation
      jurisdiction { code name }
      announcedOn publishedOn effectiveOn
      inForce status statusLabel statusReason
      nextChange { on what }
      evidence { source { slug title url } }
    }
  }
}`;

type Connection = NonNullable<TimelineQuery['policyEvents']>;
type Act = Connection['nodes'][number];

export interface TimelineModel extends Model {
  readonly acts: readonly {
    readonly slug: string;
    readonly path: string;
    readonly day: string;
    readonly name: string;
    readonly side: 'LEFT' | 'RIGHT';
    readonly more: string;
    /** Whether the state is open. */
    readonly open: boolean;
    readonly inForce: boolean;
    readonly next: string | null;
  }[];
  readonly sides: readonly [left: string, right: string];
  readonly legend: readonly (readonly [Tone, string])[];
}

const WORDS = {
  title: ['Measures of both governments', '双方政府的措施'],
  about: ['Measures that concern {about}', '涉及{about}的措施'],
  description: ['{count} measures on record; the state is that of {day}.', '记录{count}项措施；状态截至{day}。'],
  none: ['No measure is on record for that.', '没有相应的措施记录。'],
  read: ['The newest {read} of {all} are read.', '读取{all}项中最新的{read}项。'],
  shown: [
    'The picture shows the newest {shown}; the table has all that were read.',
    '图中显示最新的{shown}项，表中为已读取的全部。',
  ],
  left: ['United States and others', '美国及其他'],
  right: ['China', '中国'],
  table: ['Measures', '措施'],
  day: ['Day', '日期'],
  country: ['Whose', '法域'],
  act: ['Measure', '措施'],
  kind: ['Kind', '类别'],
  status: ['State', '状态'],
  why: ['Why that state', '状态依据'],
  next: ['What lies ahead', '后续'],
  citation: ['Citation', '引用'],
  summary: ['What it does', '内容'],
  document: ['First document', '首个来源'],
  dashed: [
    'Dashed: not in force that day: suspended, ended, replaced, proposed or not yet in effect',
    '虚线：当日无效，即暂停、终止、被取代、拟议或尚未生效',
  ],
  open: ['its state is open', '状态未定'],
  ahead: ['ahead: {on} {what}', '后续：{on} {what}'],
} as const satisfies Record<string, Bilingual>;

/** The day at which an act stands: when it takes effect, else when it was announced or published. */
function dayOf({ effectiveOn, announcedOn, publishedOn }: Act): string {
  return effectiveOn ?? announcedOn ?? publishedOn ?? '';
}

function tableOf(acts: readonly Act[], request: Request): Table {
  const say = speaker(request.lang, WORDS);
  const keys = ['day', 'country', 'act', 'kind', 'status', 'why', 'next', 'citation', 'summary', 'document'] as const;
  return {
    name: 'measures',
    title: say('table'),
    columns: keys.map((key) => ({ key, label: say(key) })),
    rows: acts.map((act) => {
      const source = act.evidence[0]?.source;
      return [
        dayOf(act),
        act.jurisdiction.name,
        { text: act.name, href: actPath(act.slug, request) },
        act.kindLabel,
        act.statusLabel,
        act.statusReason,
        act.nextChange && `${act.nextChange.on}: ${act.nextChange.what}`,
        act.citation,
        act.summary,
        source === undefined ? null : source.url === null ? source.title : { text: source.title, href: source.url },
      ];
    }),
  };
}

function modelOf({ dataset, entity, policyEvents }: TimelineQuery, request: Request): TimelineModel {
  const { lang, values, frame } = request;
  const say = speaker(lang, WORDS);
  const newestFirst = policyEvents?.nodes ?? [];
  const all = policyEvents?.totalCount ?? 0;
  const acts = [...newestFirst].reverse();
  return {
    title: values.about === undefined ? say('title') : say('about', { about: entity?.name ?? values.about }),
    description: say('description', { count: all, day: frame.asOf }),
    warnings: [
      ...(acts.length === 0 ? [say('none')] : []),
      ...(all > acts.length ? [say('read', { read: acts.length, all })] : []),
    ],
    notes: [say('dashed'), ...(acts.length > MAX_NODES ? [say('shown', { shown: MAX_NODES })] : [])],
    documents: distinctDocuments([
      ...acts.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
      ...citedTexts(acts.map(({ evidence, citation }) => (evidence.length === 0 ? citation : null))),
    ]),
    dataset: dataset.version,
    tables: [tableOf(acts, request)],
    empty: acts.length === 0,
    acts: acts.slice(-MAX_NODES).map((act) => ({
      slug: act.slug,
      path: actPath(act.slug, request),
      day: dayOf(act),
      name: act.name,
      side: act.jurisdiction.code === 'CN' ? 'RIGHT' : 'LEFT',
      more: [
        ['US', 'CN'].includes(act.jurisdiction.code ?? '') ? '' : act.jurisdiction.name,
        act.kindLabel,
        act.statusLabel,
      ]
        .filter((part) => part !== '')
        .join(' · '),
      open: act.inForce === 'UNKNOWN',
      inForce: act.inForce === 'TRUE',
      next: act.nextChange && say('ahead', act.nextChange),
    })),
    sides: [say('left'), say('right')],
    legend: [['unknown', say('open')]],
  };
}

const SIDE = 350;
const AXIS = 96;
const PAD = 8;

function drawAct(canvas: Canvas, act: TimelineModel['acts'][number], top: number): { body: Markup; height: number } {
  const x = act.side === 'LEFT' ? 0 : SIDE + AXIS;
  const name = wrap(act.name, SIDE - 2 * PAD - 20, SIZE.text, 3, 'bold');
  const more = [act.more, ...(act.next === null ? [] : [act.next])].flatMap((part) =>
    wrap(part, SIDE - 2 * PAD, SIZE.small, 2),
  );
  const height = 2 * PAD + heightOfLines(name.length, SIZE.text) + heightOfLines(more.length, SIZE.small);
  const middle = SIDE + AXIS / 2;
  const edge = act.side === 'LEFT' ? SIDE : SIDE + AXIS;
  const body = markup`${rect(x, top, SIDE, height, act.inForce ? '' : 'dashed')}${act.open ? glyph('unknown', x + SIDE - PAD - 13, top + PAD) : null}${lines(x + PAD, top + PAD - 2, name, { weight: 'bold', as: 'name' })}${lines(x + PAD, top + PAD - 2 + heightOfLines(name.length, SIZE.text), more, { size: SIZE.small, as: 'muted' })}${line(
    [
      { x: edge, y: top + 14 },
      { x: act.side === 'LEFT' ? middle - 40 : middle + 40, y: top + 14 },
    ],
    'faint',
  )}${text(middle, top + 18, act.day, { size: SIZE.small, as: 'middle' })}`;
  return { body: link(canvas, act.path, null, body, act.slug), height };
}

function drawTimeline(model: TimelineModel, canvas: Canvas): Drawing {
  const width = 2 * SIDE + AXIS;
  let y = 26;
  let year = '';
  const drawn = model.acts.map((act) => {
    const parts: Markup[] = [];
    if (act.day.slice(0, 4) !== year) {
      year = act.day.slice(0, 4);
      parts.push(
        markup`${line(
          [
            { x: 0, y: y + 10 },
            { x: width / 2 - 30, y: y + 10 },
          ],
          'faint',
        )}${line(
          [
            { x: width / 2 + 30, y: y + 10 },
            { x: width, y: y + 10 },
          ],
          'faint',
        )}${text(width / 2, y + 15, year, { size: 15, weight: 'bold', as: 'middle' })}`,
      );
      y += 30;
    }
    const { body, height } = drawAct(canvas, act, y);
    y += height + 8;
    return markup`${parts}${body}`;
  });
  const heads = markup`${text(0, 14, model.sides[0], { size: SIZE.name, weight: 'bold' })}${text(width, 14, model.sides[1], { size: SIZE.name, weight: 'bold', as: 'end' })}`;
  const key = legend(model.legend, 0, y + 6, width);
  return { width, height: y + 6 + key.height, body: markup`${heads}${drawn}${key.body}` };
}

export const timeline = defineView<TimelineQuery, TimelineModel>({
  name: 'timeline',
  title: ['Timeline of both governments', '双方政府时间线'],
  about: [
    'Measures of the United States, China and others side by side, with their state on the day.',
    '美国、中国及其他各方的措施并列展示及其当日状态。',
  ],
  params: [
    {
      name: 'about',
      kind: 'entity',
      label: ['About', '涉及'],
      help: ['A chip, company, body or country', '芯片、公司、机构或国家'],
    },
    {
      name: 'jurisdictions',
      kind: 'country',
      many: true,
      label: ['Only of these countries', '仅限法域'],
      help: ['Codes such as US,CN', '代码，如US,CN'],
    },
    { name: 'from', kind: 'date', label: ['From', '自'] },
    { name: 'until', kind: 'date', label: ['Until (exclusive)', '至（不含）'] },
  ],
  examples: [
    { label: ['Which measures concern H20?', '哪些措施涉及H20？'], values: { about: 'h20' } },
    {
      label: ['What did both governments do in 2026?', '2026年双方政府采取了哪些措施？'],
      values: { from: '2026-01-01', jurisdictions: 'US,CN' },
    },
  ],
  question: QUESTION,
  variables: ({ about, jurisdictions, from, until }, at) => ({
    about: about ?? null,
    slug: about ?? '',
    named: about !== undefined,
    jurisdictions: jurisdictions === undefined ? null : jurisdictions.split(',').map((code) => code.trim()),
    from: from ?? null,
    until: until ?? null,
    at,
  }),
  model: modelOf,
  draw: drawTimeline,
});
