/** What is lost when suppliers, inputs or companies drop out. */
import { distinctDocuments } from './documents.ts';
import { type Canvas, type Drawing, glyph, heightOfLines, lines, link, rect, SIZE, text } from './draw.ts';
import type { RemovalQuery } from './generated/answers.ts';
import { type Bilingual, type Lang, speaker } from './lang.ts';
import { type Markup, markup } from './markup.ts';
import { listOf, type Request } from './params.ts';
import type { Table } from './table.ts';
import { wrap } from './text-width.ts';
import type { Tone } from './theme.ts';
import { defineView, entityPath, MAX_NODES, type Model } from './view.ts';

const QUESTION = /* GraphQL */ `query Removal($remove: [String!]!, $on: [String!], $outcomes: [RemovalOutcome!], $at: Frame) {
  dataset { version }
  removalImpact(remove: $remove, on: $on, at: $at) {
    removed { slug name }
    withoutRelations { name }
    counts { outcome outcomeLabel kindLabel count }
    complete
    stoppedBecauseLabel
    explanation
    affected(outcomes: $outcomes, first: 80) {
      totalCount
      nodes {
        entity { slug name kindLabel }
        outcome
        outcomeLabel
        endsInSilence
        sentence
        path { from { name } to { slug name } fact { typeLabel evidence { source { slug title url } } } }
        needs { left { name } }
        substitutes { substitute { name } degreeLabel }
      }
    }
  }
}`;

type Answer = NonNullable<RemovalQuery['removalImpact']>;
type Effect = Answer['affected']['nodes'][number];
type Outcome = Effect['outcome'];

export interface RemovalModel extends Model {
  readonly removed: readonly { readonly slug: string; readonly name: string; readonly path: string }[];
  readonly groups: readonly {
    readonly tone: Tone;
    readonly heading: string;
    readonly items: readonly {
      readonly slug: string;
      readonly name: string;
      readonly kind: string;
      readonly path: string;
      readonly reason: string;
    }[];
    readonly beyond: string | null;
  }[];
  readonly removedTitle: string;
}

const WORDS = {
  title: ['Without {names}', '若没有{names}'],
  many: ['{first} and {count} more', '{first}等{count}项'],
  removed: ['Taken away', '移除'],
  cut: ['Nothing could be judged: {why}', '无法判断：{why}'],
  silent: ['On these nothing on record rests that day: {names}', '当日没有记录依赖于：{names}'],
  none: ['Nothing on record is touched.', '记录中没有受影响的事物。'],
  read: ['The first {read} of {all} are shown.', '显示{all}项中的前{read}项。'],
  beyond: ['+ {count} more in the table', '另有{count}项见表'],
  table: ['What is touched', '受影响的事物'],
  counts: ['How many', '数量'],
  thing: ['Thing or customer', '事物或客户'],
  kind: ['Kind', '类别'],
  outcome: ['Outcome', '结果'],
  reason: ['Shortest reason', '最短原因链'],
  left: ['What stays', '剩余途径'],
  substitutes: ['Substitutes that sources name', '来源提到的替代品'],
  sentence: ['In words', '文字说明'],
  count: ['Number', '数量'],
  silence: ['the record ends here', '记录到此为止'],
  installed: ['New supply only: hardware that is installed goes on existing.', '仅指新增供应：已装机的硬件仍然存在。'],
} as const satisfies Record<string, Bilingual>;

const TONES: Readonly<Record<Outcome, Tone>> = {
  LOST: 'denied',
  UNKNOWN: 'unknown',
  REDUCED: 'licence',
  UNAFFECTED: 'free',
};
const ORDER: readonly Outcome[] = ['LOST', 'UNKNOWN', 'REDUCED', 'UNAFFECTED'];

/** The chain from a thing to what was removed, its ends included. */
function chain({ path, endsInSilence }: Effect, lang: Lang): string {
  const names = path.length === 0 ? [] : [path[0]?.from.name ?? '', ...path.map(({ to }) => to.name)];
  return [...names, ...(endsInSilence ? [speaker(lang, WORDS)('silence')] : [])].join(' → ');
}

function tablesOf(answer: Answer, request: Request): Table[] {
  const { lang } = request;
  const say = speaker(lang, WORDS);
  const columns = (keys: readonly (keyof typeof WORDS)[]) => keys.map((key) => ({ key, label: say(key) }));
  return [
    {
      name: 'affected',
      title: say('table'),
      columns: columns(['thing', 'kind', 'outcome', 'reason', 'left', 'substitutes', 'sentence']),
      rows: answer.affected.nodes.map((effect) => [
        { text: effect.entity.name, href: entityPath(effect.entity.slug, request) },
        effect.entity.kindLabel,
        effect.outcomeLabel,
        chain(effect, lang) || null,
        [...new Set(effect.needs.flatMap(({ left }) => left.map(({ name }) => name)))].join('; ') || null,
        effect.substitutes
          .map(({ substitute, degreeLabel }) => [substitute.name, degreeLabel].filter((part) => part).join(': '))
          .join('; ') || null,
        effect.sentence,
      ]),
    },
    {
      name: 'counts',
      title: say('counts'),
      columns: [...columns(['kind', 'outcome']), { key: 'count', label: say('count'), numeric: true }],
      rows: answer.counts.map(({ kindLabel, outcomeLabel, count }) => [kindLabel, outcomeLabel, count]),
    },
  ];
}

function groupsOf(answer: Answer, request: Request): RemovalModel['groups'] {
  const say = speaker(request.lang, WORDS);
  const present = ORDER.filter((outcome) => answer.affected.nodes.some((effect) => effect.outcome === outcome));
  const room = Math.floor(MAX_NODES / Math.max(1, present.length));
  return present.map((outcome) => {
    const effects = answer.affected.nodes.filter((effect) => effect.outcome === outcome);
    return {
      tone: TONES[outcome],
      heading: `${effects[0]?.outcomeLabel ?? ''} (${effects.length})`,
      items: effects.slice(0, room).map((effect) => ({
        slug: effect.entity.slug,
        name: effect.entity.name,
        kind: effect.entity.kindLabel,
        path: entityPath(effect.entity.slug, request),
        reason: chain(effect, request.lang),
      })),
      beyond: effects.length > room ? say('beyond', { count: effects.length - room }) : null,
    };
  });
}

function modelOf({ dataset, removalImpact }: RemovalQuery, request: Request): RemovalModel {
  const { lang, values } = request;
  const say = speaker(lang, WORDS);
  const answer = removalImpact;
  if (answer === null) {
    const none = say('none');
    return {
      title: values.remove ?? '',
      description: none,
      warnings: [none],
      notes: [],
      documents: [],
      dataset: dataset.version,
      tables: [],
      empty: true,
      removed: [],
      groups: [],
      removedTitle: '',
    };
  }
  const [first] = answer.removed;
  const names =
    answer.removed.length <= 3
      ? answer.removed.map(({ name }) => name).join(', ')
      : say('many', { first: first?.name ?? '', count: answer.removed.length - 1 });
  const { nodes, totalCount } = answer.affected;
  return {
    title: say('title', { names }),
    description: answer.explanation,
    warnings: [
      ...(answer.complete ? [] : [say('cut', { why: answer.stoppedBecauseLabel })]),
      ...(answer.withoutRelations.length === 0
        ? []
        : [say('silent', { names: answer.withoutRelations.map(({ name }) => name).join(', ') })]),
      ...(answer.complete && nodes.length === 0 ? [say('none')] : []),
    ],
    notes: [
      say('installed'),
      ...(totalCount > nodes.length ? [say('read', { read: nodes.length, all: totalCount })] : []),
    ],
    documents: distinctDocuments(
      nodes.flatMap(({ path }) => path.flatMap(({ fact }) => fact?.evidence.map(({ source }) => source) ?? [])),
    ),
    dataset: dataset.version,
    tables: tablesOf(answer, request),
    empty: nodes.length === 0,
    removed: answer.removed
      .slice(0, MAX_NODES / 4)
      .map(({ slug, name }) => ({ slug, name, path: entityPath(slug, request) })),
    groups: groupsOf(answer, request),
    removedTitle: say('removed'),
  };
}

const COLUMN = 300;
const GAP = 16;
const PAD = 8;

function item(
  canvas: Canvas,
  x: number,
  y: number,
  tone: Tone,
  { slug, name, kind, path, reason }: RemovalModel['groups'][number]['items'][number],
): { body: Markup; height: number } {
  const title = wrap(name, COLUMN - 2 * PAD - 20, SIZE.name, 2, 'bold');
  const why = wrap(reason, COLUMN - 2 * PAD, SIZE.small, 3);
  const height =
    2 * PAD +
    heightOfLines(1, SIZE.small) +
    heightOfLines(title.length, SIZE.name) +
    heightOfLines(why.length, SIZE.small);
  const top = y + PAD - 2;
  const below = top + heightOfLines(1, SIZE.small);
  const parts = [
    lines(x + PAD, top, [kind], { size: SIZE.small, as: 'muted' }),
    lines(x + PAD, below, title, { size: SIZE.name, weight: 'bold', as: 'name' }),
    lines(x + PAD, below + heightOfLines(title.length, SIZE.name), why, { size: SIZE.small, as: 'muted' }),
  ];
  const body = markup`${rect(x, y, COLUMN, height, tone)}${glyph(tone, x + COLUMN - PAD - 13, y + PAD)}${parts}`;
  return { height, body: link(canvas, path, null, body, slug) };
}

function drawRemoval(model: RemovalModel, canvas: Canvas): Drawing {
  const head = SIZE.name + 10;
  const removed = wrap(
    `${model.removedTitle}: ${model.removed.map(({ name }) => name).join(', ')}`,
    3 * COLUMN,
    SIZE.name,
    3,
  );
  const top = heightOfLines(removed.length, SIZE.name) + 14;
  let height = top;
  const columns = model.groups.map(({ tone, heading, items, beyond }, index) => {
    const x = index * (COLUMN + GAP);
    let y = top + head;
    const drawn = items.map((each) => {
      const { body, height: high } = item(canvas, x, y, tone, each);
      y += high + 6;
      return body;
    });
    const more = beyond === null ? null : text(x, y + 14, beyond, { as: 'muted' });
    height = Math.max(height, y + (beyond === null ? 0 : 20));
    return markup`${text(x, top + SIZE.name, heading, { size: SIZE.name, weight: 'bold' })}${drawn}${more}`;
  });
  const width = Math.max(1, model.groups.length) * (COLUMN + GAP) - GAP;
  return { width: Math.max(width, 480), height, body: markup`${lines(0, 0, removed, { size: SIZE.name })}${columns}` };
}

export const removal = defineView<RemovalQuery, RemovalModel>({
  name: 'removal',
  title: ['Removal', '断供推演'],
  about: [
    'Which chips, systems, offerings and customers lose their ways when suppliers or inputs drop out, and what could stand in.',
    '供应商或投入品中断后，哪些芯片、系统、云服务和客户失去途径，又有何替代。',
  ],
  params: [
    {
      name: 'remove',
      kind: 'entity',
      many: true,
      required: true,
      label: ['Without what', '移除什么'],
      help: ['Companies, inputs, memory, nodes … separated by commas', '公司、投入品、存储器、制程节点等，以逗号分隔'],
    },
    {
      name: 'on',
      kind: 'entity',
      many: true,
      label: ['Judge only', '仅判断'],
      help: ['Left empty: everything that is touched', '留空表示所有受影响的事物'],
    },
    {
      name: 'outcomes',
      kind: 'choice',
      advanced: true,
      label: ['Outcome', '结果'],
      options: [
        ['LOST', ['Lost', '丧失']],
        ['UNKNOWN', ['Unknown', '未知']],
        ['REDUCED', ['Reduced', '减少']],
      ],
    },
  ],
  examples: [
    {
      label: ["What would Huawei's Ascend lose without SMIC?", '没有中芯国际，昇腾会失去什么？'],
      values: { remove: 'smic', on: 'huawei' },
    },
    { label: ['What hangs on high bandwidth memory?', '哪些依赖高带宽存储器？'], values: { remove: 'hbm' } },
    { label: ['What would be lost without ASML?', '没有阿斯麦会失去什么？'], values: { remove: 'asml' } },
  ],
  question: QUESTION,
  variables: ({ remove, on, outcomes }, at) => ({
    remove: listOf(remove),
    ...(on !== undefined && { on: listOf(on) }),
    ...(outcomes !== undefined && { outcomes: [outcomes] }),
    at,
  }),
  model: modelOf,
  draw: drawRemoval,
});
