/** What joins a thing to others: who depends on it at the left, on what it depends at the right. */
import { distinctDocuments } from './documents.ts';
import {
  boxHeight,
  type Canvas,
  type Drawing,
  drawBox,
  heightOfLines,
  line,
  lines,
  link,
  rect,
  SIZE,
  text,
} from './draw.ts';
import { factParts } from './facts.ts';
import type { NeighbourhoodQuery } from './generated/answers.ts';
import { type Bilingual, speaker } from './lang.ts';
import { type Markup, markup } from './markup.ts';
import type { Request } from './params.ts';
import type { Table } from './table.ts';
import { wrap } from './text-width.ts';
import { defineView, entityPath, MAX_NODES, type Model } from './view.ts';

const QUESTION = /* GraphQL */ `query Neighbourhood($of: String!, $at: Frame) {
  dataset { version }
  entity(slug: $of, at: $at) {
    slug name kindLabel
    out: relations(direction: OUT, first: 100) { ...Ties }
    in: relations(direction: IN, first: 100) { ...Ties }
  }
}
fragment Ties on FactConnection {
  totalCount
  nodes {
    slug typeLabel hedge
    from { slug name kindLabel } to { slug name kindLabel }
    validFrom validUntil startsOn startsOnLabel share count quantity quantityMax unit what period statusLabel hedgeLabel saidBy confidenceLabel
    evidence { source { slug title url } }
  }
}`;

type Entity = NonNullable<NeighbourhoodQuery['entity']>;
type Fact = Entity['out']['nodes'][number];

interface Neighbour {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly path: string;
  readonly denied: boolean;
}

interface Group {
  readonly heading: string;
  readonly neighbours: readonly Neighbour[];
  readonly beyond: string | null;
}

export interface NeighbourhoodModel extends Model {
  readonly middle: { readonly slug: string; readonly name: string; readonly kind: string; readonly path: string };
  readonly left: readonly Group[];
  readonly right: readonly Group[];
}

const WORDS = {
  title: ['{name}: what it is tied to', '{name}：关联'],
  description: [
    '{name}: {in} recorded relations point to it, {out} go out from it. Arrows run from what depends, uses or holds to what it depends on, uses or holds.',
    '{name}：{in}项关系指向它，{out}项由它发出。箭头由依赖、使用或持有的一方指向被依赖、使用或持有的一方。',
  ],
  unknown: ['Nothing is recorded under {slug}.', '没有以{slug}记录的内容。'],
  none: ['No relation is recorded that day.', '当日没有关系记录。'],
  read: [
    'The first {read} of {all} relations are shown, the most connected neighbours first.',
    '显示{all}项关系中的前{read}项，关联最多者在前。',
  ],
  beyond: ['+ {count} more', '另有{count}项'],
  denied: ['Crossed out: the fact is a denial', '划线：该事实为否认'],
  table: ['Relations', '关系'],
  from: ['From', '起点'],
  relation: ['Relation', '关系'],
  to: ['To', '终点'],
  more: ['What is said', '说明'],
  document: ['First document', '首个来源'],
} as const satisfies Record<string, Bilingual>;

/** Neighbours by type of relation; one that is named by several facts stands once. */
function groupsOf(facts: readonly Fact[], other: 'from' | 'to', room: number, request: Request): Group[] {
  const groups = new Map<string, Map<string, Neighbour>>();
  for (const fact of facts) {
    const { slug, name, kindLabel } = fact[other];
    const group = groups.get(fact.typeLabel) ?? new Map<string, Neighbour>();
    groups.set(fact.typeLabel, group);
    const denied = fact.hedge === 'DENIED' && (group.get(slug)?.denied ?? true);
    group.set(slug, { slug, name, kind: kindLabel, path: entityPath(slug, request), denied });
  }
  const limits = fairShares(
    [...groups.values()].map(({ size }) => size),
    room,
  );
  return [...groups].map(([heading, group], index) => {
    const limit = limits[index] ?? 0;
    const count = group.size - limit;
    return {
      heading,
      neighbours: [...group.values()].slice(0, limit),
      beyond: count > 0 ? speaker(request.lang, WORDS)('beyond', { count }) : null,
    };
  });
}

/** How many of each group are shown, so that all together are at most `room`: small groups whole, great ones cut alike. */
export function fairShares(sizes: readonly number[], room: number): number[] {
  let limit = Math.max(0, ...sizes);
  const total = (): number => sizes.reduce((sum, size) => sum + Math.min(size, limit), 0);
  while (limit > 1 && total() > room) limit -= 1;
  return sizes.map((size) => Math.min(size, limit));
}

function tableOf(facts: readonly Fact[], request: Request): Table {
  const say = speaker(request.lang, WORDS);
  const thing = ({ slug, name }: { slug: string; name: string }) => ({ text: name, href: entityPath(slug, request) });
  return {
    name: 'relations',
    title: say('table'),
    columns: (['from', 'relation', 'to', 'more', 'document'] as const).map((key) => ({ key, label: say(key) })),
    rows: facts.map((fact) => {
      const source = fact.evidence[0]?.source;
      return [
        thing(fact.from),
        fact.typeLabel,
        thing(fact.to),
        factParts(fact, request.lang).join('; '),
        source === undefined ? null : source.url === null ? source.title : { text: source.title, href: source.url },
      ];
    }),
  };
}

function modelOf({ dataset, entity }: NeighbourhoodQuery, request: Request): NeighbourhoodModel {
  const { lang, values } = request;
  const say = speaker(lang, WORDS);
  const slug = entity?.slug ?? values.of ?? '';
  const name = entity?.name ?? slug;
  const into = entity?.in.nodes ?? [];
  const out = entity?.out.nodes ?? [];
  const facts = [...out, ...into];
  const all = (entity?.in.totalCount ?? 0) + (entity?.out.totalCount ?? 0);
  const half = Math.floor((MAX_NODES - 1) / 2);
  return {
    title: say('title', { name }),
    description: say('description', { name, in: entity?.in.totalCount ?? 0, out: entity?.out.totalCount ?? 0 }),
    warnings: [
      ...(entity === null ? [say('unknown', { slug })] : facts.length === 0 ? [say('none')] : []),
      ...(all > facts.length ? [say('read', { read: facts.length, all })] : []),
    ],
    notes: facts.some(({ hedge }) => hedge === 'DENIED') ? [say('denied')] : [],
    documents: distinctDocuments(facts.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
    dataset: dataset.version,
    tables: [tableOf(facts, request)],
    empty: facts.length === 0,
    middle: { slug, name, kind: entity?.kindLabel ?? '', path: entityPath(slug, request) },
    left: groupsOf(into, 'from', half, request),
    right: groupsOf(out, 'to', half, request),
  };
}

const COLUMN = 270;
const MIDDLE = 180;
const GAP = 46;
const ROW = 26;

function drawColumn(
  groups: readonly Group[],
  x: number,
  canvas: Canvas,
): { body: Markup; height: number; anchors: number[] } {
  let y = 0;
  const anchors: number[] = [];
  const drawn = groups.map(({ heading, neighbours, beyond }) => {
    const top = y;
    y += heightOfLines(1, SIZE.text) + 4;
    const boxes = neighbours.map(({ slug, name, path, denied }) => {
      const shown = wrap(name, COLUMN - 16, SIZE.text, 1);
      const strike = denied
        ? line(
            [
              { x: x + 6, y: y + ROW / 2 - 2 },
              { x: x + COLUMN - 6, y: y + ROW / 2 - 2 },
            ],
            'strong',
          )
        : null;
      const body = markup`${rect(x, y, COLUMN, ROW - 4, denied ? 'dashed' : '', 4)}${lines(x + 8, y + 2, shown, { as: 'name' })}${strike}`;
      y += ROW;
      return link(canvas, path, null, body, slug);
    });
    const more = beyond === null ? null : text(x + 8, y + 13, beyond, { as: 'muted' });
    if (beyond !== null) y += 20;
    anchors.push((top + 8 + y) / 2);
    const body = markup`${text(x, top + 13, heading, { weight: 'bold', as: 'muted' })}${boxes}${more}`;
    y += 12;
    return body;
  });
  return { body: markup`${drawn}`, height: y, anchors };
}

function drawNeighbourhood(model: NeighbourhoodModel, canvas: Canvas): Drawing {
  const middleX = COLUMN + GAP;
  const rightX = middleX + MIDDLE + GAP;
  const left = drawColumn(model.left, 0, canvas);
  const right = drawColumn(model.right, rightX, canvas);
  const box = { ...model.middle, focus: true };
  const boxTall = boxHeight(box, MIDDLE);
  const height = Math.max(left.height, right.height, boxTall + 20);
  const y = Math.min(height - boxTall, Math.max(0, Math.min(height, 600) / 2 - boxTall / 2));
  const centre = y + boxTall / 2;
  const fromLeft = left.anchors.map((anchor) =>
    line([
      { x: COLUMN + 6, y: anchor },
      { x: middleX, y: centre },
    ]),
  );
  const toRight = right.anchors.map((anchor) =>
    line([
      { x: middleX + MIDDLE, y: centre },
      { x: rightX - 6, y: anchor },
    ]),
  );
  return {
    width: rightX + COLUMN,
    height,
    body: markup`${fromLeft}${toRight}${drawBox(canvas, box, middleX, y, MIDDLE)}${left.body}${right.body}`,
  };
}

export const neighbourhood = defineView<NeighbourhoodQuery, NeighbourhoodModel>({
  name: 'neighbourhood',
  title: ['Neighbourhood', '关联图'],
  about: ['What joins a company, chip or anything else to others.', '某公司、芯片或其他事物与其他事物的关联。'],
  params: [{ name: 'of', kind: 'entity', required: true, label: ['Of what', '对象'] }],
  examples: [
    { label: ['What is Huawei tied to?', '华为有哪些关联？'], values: { of: 'huawei' } },
    { label: ['And H20?', 'H20呢？'], values: { of: 'h20' } },
  ],
  question: QUESTION,
  variables: ({ of }, at) => ({ of, at }),
  model: modelOf,
  draw: drawNeighbourhood,
});
