/** What a product hangs on: its inputs down to the single suppliers. */
import { distinctDocuments } from './documents.ts';
import { arrowHead, BOX_WIDTH, type Box, boxHeight, type Drawing, drawBox, line } from './draw.ts';
import type { InputTreeQuery } from './generated/answers.ts';
import { type Bilingual, type Lang, speaker } from './lang.ts';
import { layered } from './layout.ts';
import { markup } from './markup.ts';
import type { Request } from './params.ts';
import type { Table } from './table.ts';
import type { Tone } from './theme.ts';
import { legend } from './tones.ts';
import { defineView, entityPath, MAX_NODES, type Model, viewPath } from './view.ts';

const QUESTION = /* GraphQL */ `query InputTree($of: String!, $minShare: Float, $at: Frame) {
  dataset { version }
  chokepoints(of: $of, minShare: $minShare, at: $at) {
    of { slug name kindLabel }
    complete
    stoppedBecauseLabel
    explanation
    products { slug name }
    notRecorded { slug name }
    chokepoints {
      input { slug name kindLabel }
      relationLabel
      singleSupplier
      reachesMinShare
      sentence
      years
      monthsToQualify
      suppliers { supplier { slug name kindLabel country { name } } share { low high } facts { evidence { source { slug title url } } } }
      substitutes { substitute { slug name } degreeLabel limits fact { evidence { source { slug title url } } } }
      products { product { slug name } path { from { slug name kindLabel } to { slug name kindLabel } fact { typeLabel evidence { source { slug title url } } } } }
    }
  }
}`;

type Answer = NonNullable<InputTreeQuery['chokepoints']>;
type Chokepoint = Answer['chokepoints'][number];

interface TreeNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly path: string | null;
  readonly slug: string;
  readonly tone: Tone;
  readonly focus: boolean;
}

interface TreeEdge {
  readonly from: string;
  readonly to: string;
}

export interface InputsModel extends Model {
  readonly nodes: readonly TreeNode[];
  readonly edges: readonly TreeEdge[];
  readonly legend: readonly (readonly [Tone, string])[];
}

const WORDS = {
  title: ['{name}: what it hangs on', '{name}：依赖与卡点'],
  cut: ['Nothing could be judged: {why}', '无法判断：{why}'],
  none: ['No chokepoint is on record.', '没有记录到卡点。'],
  notRecorded: ['No supplier is recorded, so it cannot be judged: {names}', '未记录供应商，无法判断：{names}'],
  loops: ['Cut from the picture because it closes a loop: {edges}', '图中删去了构成回路的关系：{edges}'],
  fewer: [
    'The picture shows {shown} of {all} chokepoints; the table has all.',
    '图中显示{all}个卡点中的{shown}个，表中为全部。',
  ],
  denied: ['one recorded supplier', '仅记录一家供应商'],
  licence: ['the greatest supplier holds the share asked for', '最大供应商达到所设份额'],
  unknown: ['rival figures disagree', '各方数据不一'],
  table: ['Chokepoints', '卡点'],
  input: ['Input', '投入品'],
  relation: ['Relation', '关系'],
  suppliers: ['Suppliers', '供应商'],
  single: ['One supplier', '单一供应商'],
  share: ['Share of the greatest', '最大份额'],
  years: ['Years', '年份'],
  substitutes: ['Substitutes that sources name', '来源提到的替代品'],
  months: ['Months to qualify', '认证所需月数'],
  noMonths: ['no source gives one', '无来源给出'],
  products: ['Products', '产品'],
  sentence: ['In words', '文字说明'],
  document: ['First document', '首个来源'],
  yes: ['yes', '是'],
  no: ['no', '否'],
  hurt: ['What would hurt most', '失去谁影响最大'],
  who: ['Supplier', '供应商'],
  seat: ['Seat', '所在地'],
  sole: ['Products that lose their only recorded supplier of something', '失去某项唯一有记录供应商的产品数'],
  great: ['Products of which it holds the share asked for', '其份额达到所设门槛的产品数'],
  steps: ['Steps from the nearest product', '距最近产品的步数'],
  through: ['Through', '涉及投入品'],
  removal: ['What a removal does', '断供影响'],
  see: ['see', '查看'],
  most: [
    '{names}: without them the most of {all} products lose the only recorded supplier of something they need.',
    '{names}：失去它们时，{all}个产品中有最多的产品失去某项必需投入唯一有记录的供应商。',
  ],
} as const satisfies Record<string, Bilingual>;

const PERCENT = 100;

function shareText(share: { low: number; high: number } | null): string {
  if (share === null) return '';
  const [low, high] = [share.low, share.high].map((part) => String(Math.round(part * PERCENT * 10) / 10));
  return low === high ? `${low} %` : `${low}–${high} %`;
}

function toneOf({ singleSupplier, reachesMinShare }: Chokepoint): Tone {
  return singleSupplier ? 'denied' : reachesMinShare === 'UNKNOWN' ? 'unknown' : 'licence';
}

/** The things on the ways to the chokepoints, as many chokepoints as there is room for. */
function treeOf(answer: Answer, request: Request): { nodes: TreeNode[]; edges: TreeEdge[]; shown: number } {
  const nodes = new Map<string, TreeNode>();
  const edges = new Map<string, TreeEdge>();
  let shown = 0;
  const products = new Set([answer.of.slug, ...answer.products.map(({ slug }) => slug)]);
  for (const chokepoint of answer.chokepoints) {
    const before = new Map(nodes);
    const edgesBefore = new Map(edges);
    const add = (thing: { slug: string; name: string; kindLabel: string }, tone: Tone, detail = ''): void => {
      const { slug, name, kindLabel } = thing;
      const kept = nodes.get(slug);
      if (kept !== undefined && (tone === 'plain' || kept.tone !== 'plain')) return;
      const kind = detail === '' ? kindLabel : `${kindLabel} · ${detail}`;
      nodes.set(slug, { id: slug, slug, name, kind, path: entityPath(slug, request), tone, focus: products.has(slug) });
    };
    for (const { from, to } of chokepoint.products[0]?.path ?? []) {
      add(from, 'plain');
      add(to, 'plain');
      edges.set(`${from.slug} ${to.slug}`, { from: from.slug, to: to.slug });
    }
    add(chokepoint.input, 'plain');
    const tone = toneOf(chokepoint);
    const [first] = chokepoint.suppliers;
    if (first !== undefined) {
      const share = shareText(first.share);
      const supplier = { ...first.supplier, kindLabel: first.supplier.country?.name ?? first.supplier.kindLabel };
      add(supplier, tone, share);
      edges.set(`${chokepoint.input.slug} ${supplier.slug}`, { from: chokepoint.input.slug, to: supplier.slug });
    }
    if (nodes.size > MAX_NODES) return { nodes: [...before.values()], edges: [...edgesBefore.values()], shown };
    shown += 1;
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], shown };
}

interface Grip {
  readonly supplier: Chokepoint['suppliers'][number]['supplier'];
  /** Products of which it is the only recorded supplier of something. */
  readonly sole: Set<string>;
  /** Products of which it holds the share asked for of something. */
  readonly great: Set<string>;
  readonly inputs: Set<string>;
  steps: number;
}

/** Suppliers by how many products hang on them alone, then by how many they hold the greatest share of. */
export function gripsOf(chokepoints: Answer['chokepoints']): Grip[] {
  const grips = new Map<string, Grip>();
  for (const { input, suppliers, singleSupplier, products } of chokepoints) {
    const supplier = suppliers[0]?.supplier;
    if (supplier === undefined) continue;
    const grip = grips.get(supplier.slug) ?? {
      supplier,
      sole: new Set(),
      great: new Set(),
      inputs: new Set(),
      steps: Number.POSITIVE_INFINITY,
    };
    grips.set(supplier.slug, grip);
    grip.inputs.add(input.name);
    for (const { product, path } of products) {
      (singleSupplier ? grip.sole : grip.great).add(product.slug);
      grip.steps = Math.min(grip.steps, path.length + 1);
    }
  }
  return [...grips.values()].sort(
    (one, other) => other.sole.size - one.sole.size || other.great.size - one.great.size || one.steps - other.steps,
  );
}

function gripTable(answer: Answer, request: Request): Table {
  const say = speaker(request.lang, WORDS);
  const number = (key: 'sole' | 'great' | 'steps') => ({ key, label: say(key), numeric: true });
  const text = (key: 'who' | 'seat' | 'through' | 'removal') => ({ key, label: say(key) });
  const on = answer.of.slug;
  return {
    name: 'hurt',
    title: say('hurt'),
    columns: [
      text('who'),
      text('seat'),
      number('sole'),
      number('great'),
      number('steps'),
      text('through'),
      text('removal'),
    ],
    rows: gripsOf(answer.chokepoints).map(({ supplier, sole, great, steps, inputs }) => [
      { text: supplier.name, href: entityPath(supplier.slug, request) },
      supplier.country?.name ?? null,
      sole.size,
      great.size,
      steps,
      [...inputs].join('; '),
      { text: say('see'), href: viewPath('removal', { remove: supplier.slug, on }, request) },
    ]),
  };
}

/** How many suppliers the sentence at the top names. */
const NAMED = 3;

function mostOf({ chokepoints, products }: Answer, lang: Lang): string {
  const say = speaker(lang, WORDS);
  const names = gripsOf(chokepoints)
    .filter(({ sole }) => sole.size > 0)
    .slice(0, NAMED)
    .map(({ supplier, sole }) => `${supplier.name} (${sole.size})`);
  return names.length === 0 || products.length < 2
    ? ''
    : ` ${say('most', { names: names.join(', '), all: products.length })}`;
}

function tablesOf(answer: Answer, request: Request): Table[] {
  const say = speaker(request.lang, WORDS);
  const keys = [
    'input',
    'relation',
    'suppliers',
    'single',
    'share',
    'years',
    'substitutes',
    'months',
    'products',
    'sentence',
    'document',
  ] as const;
  return [
    gripTable(answer, request),
    {
      name: 'chokepoints',
      title: say('table'),
      columns: keys.map((key) => ({ key, label: say(key) })),
      rows: answer.chokepoints.map((chokepoint) => {
        const { input, suppliers, substitutes, monthsToQualify, products, years } = chokepoint;
        const source = suppliers[0]?.facts[0]?.evidence[0]?.source;
        return [
          { text: input.name, href: entityPath(input.slug, request) },
          chokepoint.relationLabel,
          suppliers
            .map(({ supplier, share }) => [supplier.name, shareText(share)].filter((part) => part !== '').join(' '))
            .join('; '),
          say(chokepoint.singleSupplier ? 'yes' : 'no'),
          shareText(suppliers[0]?.share ?? null) || null,
          years.join(', ') || null,
          substitutes
            .map(({ substitute, degreeLabel, limits }) =>
              [substitute.name, degreeLabel, limits].filter((part) => part).join(': '),
            )
            .join('; ') || null,
          monthsToQualify.length === 0 ? say('noMonths') : monthsToQualify.join(', '),
          products.map(({ product }) => product.name).join('; '),
          chokepoint.sentence,
          source === undefined ? null : source.url === null ? source.title : { text: source.title, href: source.url },
        ];
      }),
    },
  ];
}

function documentsOf({ chokepoints }: Answer) {
  return distinctDocuments(
    chokepoints.flatMap(({ suppliers, substitutes, products }) =>
      [
        ...suppliers.flatMap(({ facts }) => facts),
        ...substitutes.map(({ fact }) => fact),
        ...products.flatMap(({ path }) => path.flatMap(({ fact }) => (fact === null ? [] : [fact]))),
      ].flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ),
  );
}

function notesOf(answer: Answer, tree: ReturnType<typeof treeOf>, lang: Lang): string[] {
  const say = speaker(lang, WORDS);
  const { cut } = layered(
    tree.nodes.map(({ id }) => ({ id, width: 1, height: 1 })),
    tree.edges,
  );
  const names = new Map(tree.nodes.map(({ id, name }) => [id, name]));
  const loops = cut.map(({ from, to }) => `${names.get(from)} → ${names.get(to)}`).join('; ');
  return [
    ...(answer.notRecorded.length > 0
      ? [say('notRecorded', { names: answer.notRecorded.map(({ name }) => name).join('; ') })]
      : []),
    ...(tree.shown < answer.chokepoints.length
      ? [say('fewer', { shown: tree.shown, all: answer.chokepoints.length })]
      : []),
    ...(loops === '' ? [] : [say('loops', { edges: loops })]),
  ];
}

function modelOf({ dataset, chokepoints }: InputTreeQuery, request: Request): InputsModel {
  const { lang, values } = request;
  const say = speaker(lang, WORDS);
  const nothing = {
    title: values.of ?? '',
    description: say('none'),
    warnings: [say('none')],
    notes: [],
    documents: [],
    tables: [],
    empty: true,
  };
  if (chokepoints === null) return { ...nothing, dataset: dataset.version, nodes: [], edges: [], legend: [] };
  const tree = treeOf(chokepoints, request);
  return {
    title: say('title', { name: chokepoints.of.name }),
    description: chokepoints.explanation + mostOf(chokepoints, lang),
    warnings: [
      ...(chokepoints.complete ? [] : [say('cut', { why: chokepoints.stoppedBecauseLabel })]),
      ...(chokepoints.complete && chokepoints.chokepoints.length === 0 ? [say('none')] : []),
    ],
    notes: notesOf(chokepoints, tree, lang),
    documents: documentsOf(chokepoints),
    dataset: dataset.version,
    tables: tablesOf(chokepoints, request),
    empty: tree.nodes.length === 0,
    nodes: tree.nodes,
    edges: tree.edges,
    legend: (['denied', 'licence', 'unknown'] as const).map((tone) => [tone, say(tone)]),
  };
}

function drawTree(model: InputsModel, canvas: Parameters<typeof drawBox>[0]): Drawing {
  const boxes = new Map<string, Box>(model.nodes.map((node) => [node.id, node]));
  const { width, height, nodes, edges } = layered(
    [...boxes].map(([id, box]) => ({ id, width: BOX_WIDTH, height: boxHeight(box) })),
    model.edges,
    { nodes: 10, layers: 44 },
  );
  const drawn = [...boxes].map(([id, box]) => {
    const { x, y } = nodes.get(id) ?? { x: 0, y: 0 };
    return drawBox(canvas, box, x, y);
  });
  const key = legend(model.legend, 0, height + 14, Math.max(width, 420));
  const arrows = edges.map(({ points }) => markup`${line(points)}${arrowHead(points)}`);
  return { width, height: height + 14 + key.height, body: markup`${arrows}${drawn}${key.body}` };
}

export const inputs = defineView<InputTreeQuery, InputsModel>({
  name: 'inputs',
  title: ['Chokepoints', '卡点'],
  about: [
    'On which inputs a chip, system or company hangs, and where one supplier holds them.',
    '某芯片、系统或公司依赖哪些投入品，其中哪些由单一供应商掌握。',
  ],
  params: [
    {
      name: 'of',
      kind: 'entity',
      required: true,
      label: ['Of what', '对象'],
      help: ['A chip, system or company', '芯片、系统或公司'],
    },
    {
      name: 'minShare',
      kind: 'number',
      min: 0,
      max: 1,
      initial: '0.8',
      advanced: true,
      label: ['Share that counts', '起算份额'],
      help: ['From 0 to 1', '0到1之间'],
    },
  ],
  examples: [
    { label: ["What would hurt Huawei's Ascend chips most?", '失去谁对华为昇腾打击最大？'], values: { of: 'huawei' } },
    { label: ["What does Huawei's Ascend 910C hang on?", '昇腾910C的卡点是什么？'], values: { of: 'ascend-910c' } },
    { label: ['What does H200 hang on?', 'H200的卡点是什么？'], values: { of: 'h200-sxm' } },
  ],
  question: QUESTION,
  variables: ({ of, minShare }, at) => ({ of, minShare: Number(minShare), at }),
  model: modelOf,
  draw: drawTree,
});
