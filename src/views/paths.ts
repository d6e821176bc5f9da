/** Dependency paths as one picture: each thing once, each arrow with the law that stands at it. */
import { distinctDocuments } from './documents.ts';
import { arrowHead, BOX_WIDTH, type Box, boxHeight, type Drawing, drawBox, glyph, label, line, SIZE } from './draw.ts';
import type { DependencyPathsQuery } from './generated/answers.ts';
import { type Bilingual, speaker } from './lang.ts';
import { layered } from './layout.ts';
import { markup } from './markup.ts';
import type { Param, Request, Values } from './params.ts';
import type { Table } from './table.ts';
import { textWidth } from './text-width.ts';
import type { Tone } from './theme.ts';
import { legend } from './tones.ts';
import { defineView, entityPath, MAX_NODES, type Model } from './view.ts';

const PARAMS: readonly Param[] = [
  {
    name: 'from',
    kind: 'entity',
    required: true,
    label: ['Who depends', '谁依赖'],
    help: ['A company, body, chip or anything else', '公司、机构、芯片或其他任何事物'],
  },
  {
    name: 'to',
    kind: 'entity',
    label: ['On what', '依赖什么'],
    help: [
      'A chip, site, company ...; left empty: on hardware that is restricted for the destination',
      '芯片、站点、公司等；留空表示对目的地受限的硬件',
    ],
  },
  {
    name: 'destination',
    kind: 'country',
    label: ['Restricted for', '受限目的地'],
    help: [
      'Country code such as CN; left empty: the country of its ultimate parent',
      '国家代码，如CN；留空表示其最终母公司所在国',
    ],
  },
  {
    name: 'routes',
    kind: 'choice',
    initial: 'ACCESS',
    label: ['By way of', '途径'],
    options: [
      ['ACCESS', ['Access: buying, renting, owning', '获取：购买、租用、拥有']],
      ['SUPPLY', ['Supply: making, packaging, inputs', '供应：制造、封装、投入品']],
      ['ALL', ['Both', '两者']],
    ],
  },
  {
    name: 'maxHops',
    advanced: true,
    kind: 'number',
    min: 1,
    max: 8,
    whole: true,
    initial: '6',
    label: ['Steps at most', '最多步数'],
  },
  {
    name: 'limit',
    advanced: true,
    kind: 'number',
    min: 1,
    max: 20,
    whole: true,
    initial: '8',
    label: ['Paths at most', '最多路径数'],
  },
  {
    name: 'minConfidence',
    advanced: true,
    kind: 'choice',
    label: ['At least this sure', '最低可信度'],
    options: [
      ['LOW', ['Any', '任意']],
      ['MEDIUM', ['Medium', '中']],
      ['HIGH', ['High', '高']],
    ],
  },
];

const QUESTION = /* GraphQL */ `query DependencyPaths($from: String!, $to: PathTarget!, $routes: [RouteKind!], $maxHops: Int, $limit: Int, $minConfidence: Confidence, $at: Frame) {
  dataset { version }
  dependencyPaths(from: $from, to: $to, routes: $routes, maxHops: $maxHops, limit: $limit, minConfidence: $minConfidence, at: $at) {
    complete
    stoppedBecauseLabel
    explanation
    paths {
      hops
      strength
      strengthLabel
      wayLabel
      confidenceLabel
      restriction
      restrictionLabel
      sentence
      steps {
        from { slug name kindLabel }
        to { slug name kindLabel }
        fact {
          slug type typeLabel validFrom validUntil hedgeLabel statusLabel confidenceLabel
          evidence { source { slug title url } }
        }
        gates {
          lawLabel
          party { slug name }
          item { slug name }
          onDay { standing standingLabel why citation }
        }
      }
    }
  }
}`;

type Answer = NonNullable<DependencyPathsQuery['dependencyPaths']>;
type Path = Answer['paths'][number];
type Step = Path['steps'][number];
type Standing = Step['gates'][number]['onDay']['standing'];

/** What stands at a step, by law: the strictest reading of each. */
interface Gates {
  readonly applies: number;
  readonly unknown: number;
  readonly free: number;
}

export interface PathNode {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly path: string;
  readonly end: 'START' | 'TARGET' | null;
}

export interface PathEdge {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly documented: boolean;
  readonly gates: Gates;
}

export interface PathsModel extends Model {
  readonly nodes: readonly PathNode[];
  readonly edges: readonly PathEdge[];
  readonly legend: readonly (readonly [Tone, string])[];
}

const WORDS = {
  title: ['From {from} to {to}', '从{from}到{to}'],
  restricted: ['restricted hardware', '受限硬件'],
  none: ['No path was found. {why}', '未找到路径。{why}'],
  cut: ['Not all paths are shown: {why}', '未显示全部路径：{why}'],
  table: ['Paths', '路径'],
  gates: ['Law at each step', '每一步的法律'],
  path: ['Path', '路径'],
  step: ['Step', '步'],
  steps: ['Steps', '步数'],
  strength: ['Proof', '证明程度'],
  way: ['Way', '方式'],
  confidence: ['Confidence', '可信度'],
  sentence: ['In words', '文字说明'],
  target: ['Verdict on the target', '目标的结论'],
  from: ['From', '起点'],
  relation: ['Relation', '关系'],
  to: ['To', '终点'],
  law: ['Law', '法律'],
  party: ['For', '针对'],
  standing: ['Stands in the way', '是否构成限制'],
  why: ['Why', '原因'],
  citation: ['Citation', '引用'],
  sources: ['Sources', '来源'],
  loops: ['Cut from the picture because it closes a loop: {edges}', '图中删去了构成回路的关系：{edges}'],
  tooMany: [
    'The picture shows the first {shown} of {all} paths; the table has all.',
    '图中显示前{shown}条（共{all}条）路径，表中为全部。',
  ],
  applies: ['bodies of law that stand in the way of such a transaction today', '对此类交易构成限制的法律体系数'],
  unknown: ['open', '未定'],
  dashed: ['Dashed: the path is possible, not documented', '虚线：路径可能存在，但无文件证明'],
} as const satisfies Record<string, Bilingual>;

function countGates(step: Step): Gates {
  const by = new Map<string, Standing>();
  const order: readonly Standing[] = ['DOES_NOT_APPLY', 'UNKNOWN', 'APPLIES'];
  for (const { lawLabel, onDay } of step.gates) {
    const known = by.get(lawLabel) ?? 'DOES_NOT_APPLY';
    by.set(lawLabel, order.indexOf(onDay.standing) > order.indexOf(known) ? onDay.standing : known);
  }
  const count = (standing: Standing) => [...by.values()].filter((each) => each === standing).length;
  return { applies: count('APPLIES'), unknown: count('UNKNOWN'), free: count('DOES_NOT_APPLY') };
}

/** Paths from the first on, as many as have no more than MAX_NODES things together. */
function drawable(paths: readonly Path[]): readonly Path[] {
  const seen = new Set<string>();
  for (const [index, { steps }] of paths.entries()) {
    for (const { from, to } of steps) seen.add(from.slug).add(to.slug);
    if (seen.size > MAX_NODES) return paths.slice(0, index);
  }
  return paths;
}

function nodesOf(paths: readonly Path[], request: Request): PathNode[] {
  const nodes = new Map<string, PathNode>();
  const starts = new Set(paths.map(({ steps }) => steps[0]?.from.slug));
  const targets = new Set(paths.map(({ steps }) => steps.at(-1)?.to.slug));
  for (const { from, to } of paths.flatMap(({ steps }) => steps)) {
    for (const { slug, name, kindLabel } of [from, to]) {
      const end = starts.has(slug) ? 'START' : targets.has(slug) ? 'TARGET' : null;
      nodes.set(slug, { slug, name, kind: kindLabel, path: entityPath(slug, request), end });
    }
  }
  return [...nodes.values()];
}

function edgesOf(paths: readonly Path[]): PathEdge[] {
  const edges = new Map<string, PathEdge>();
  for (const { strength, steps } of paths) {
    for (const step of steps) {
      const { from, to, fact } = step;
      const key = `${from.slug} ${fact.type} ${to.slug}`;
      const documented = strength === 'DOCUMENTED' || edges.get(key)?.documented === true;
      edges.set(key, { from: from.slug, to: to.slug, words: fact.typeLabel, documented, gates: countGates(step) });
    }
  }
  return [...edges.values()];
}

function tablesOf(paths: readonly Path[], request: Request): Table[] {
  const say = speaker(request.lang, WORDS);
  const thing = ({ slug, name }: { slug: string; name: string }) => ({ text: name, href: entityPath(slug, request) });
  return [
    {
      name: 'paths',
      title: say('table'),
      columns: [
        { key: 'path', label: say('path'), numeric: true },
        { key: 'sentence', label: say('sentence') },
        { key: 'steps', label: say('steps'), numeric: true },
        { key: 'strength', label: say('strength') },
        { key: 'way', label: say('way') },
        { key: 'confidence', label: say('confidence') },
        { key: 'target', label: say('target') },
      ],
      rows: paths.map((path, index) => [
        index + 1,
        path.sentence,
        path.hops,
        path.strengthLabel,
        path.wayLabel,
        path.confidenceLabel,
        path.restrictionLabel,
      ]),
    },
    {
      name: 'law',
      title: say('gates'),
      columns: [
        { key: 'path', label: say('path'), numeric: true },
        { key: 'step', label: say('step'), numeric: true },
        { key: 'from', label: say('from') },
        { key: 'relation', label: say('relation') },
        { key: 'to', label: say('to') },
        { key: 'law', label: say('law') },
        { key: 'party', label: say('party') },
        { key: 'standing', label: say('standing') },
        { key: 'why', label: say('why') },
        { key: 'citation', label: say('citation') },
      ],
      rows: paths.flatMap(({ steps }, index) =>
        steps.flatMap(({ from, to, fact, gates }, place) =>
          gates.map(({ lawLabel, party, onDay }) => [
            index + 1,
            place + 1,
            thing(from),
            fact.typeLabel,
            thing(to),
            lawLabel,
            party === null ? null : thing(party),
            onDay.standingLabel,
            onDay.why,
            onDay.citation,
          ]),
        ),
      ),
    },
  ];
}

/** Room between the words of an arrow and the signs of its gates. */
const BADGE = 24;

function badgesOf(gates: Gates): [Tone, number][] {
  const all: [Tone, number][] = [
    ['denied', gates.applies],
    ['unknown', gates.unknown],
  ];
  return all.filter(([, count]) => count > 0);
}

function drawEdge(edge: PathEdge, points: readonly { x: number; y: number }[], middle: { x: number; y: number }) {
  const badges = badgesOf(edge.gates);
  const left = middle.x - (badges.length * BADGE) / 2;
  const signs = badges.map(
    ([tone, count], index) =>
      markup`${glyph(tone, left + index * BADGE, middle.y + 9)}<text class="chip-text ${tone}" x="${left + index * BADGE + 13}" y="${middle.y + 19}" font-size="${SIZE.small}">${count}</text>`,
  );
  return markup`${line(points, edge.documented ? 'strong' : 'dashed')}${arrowHead(points)}${label(middle.x, middle.y - 4, edge.words)}${signs}`;
}

export const paths = defineView<DependencyPathsQuery, PathsModel>({
  name: 'paths',
  title: ['Dependency paths', '依赖路径'],
  about: [
    'By which steps somebody gets at hardware, what each step rests on, and which law stands at it.',
    '某主体经由哪些步骤获得硬件，每一步的依据，以及每一步面对的法律。',
  ],
  params: PARAMS,
  examples: [
    {
      label: ['How does ByteDance get at hardware that is restricted for China?', '字节跳动如何获得对中国受限的硬件？'],
      values: { from: 'bytedance' },
    },
    {
      label: ['How does Huawei Ascend 910C depend on ASML?', '昇腾910C如何依赖阿斯麦？'],
      values: { from: 'ascend-910c', to: 'asml', routes: 'SUPPLY' },
    },
  ],
  question: QUESTION,
  variables: ({ from, to, destination, routes, maxHops, limit, minConfidence }: Values, at) => ({
    from,
    to: to === undefined ? { restrictedHardware: destination === undefined ? {} : { destination } } : { entity: to },
    routes: [routes ?? 'ACCESS'],
    maxHops: Number(maxHops),
    limit: Number(limit),
    ...(minConfidence !== undefined && { minConfidence }),
    at,
  }),
  model({ dataset, dependencyPaths }, request) {
    const { lang, values } = request;
    const say = speaker(lang, WORDS);
    const answer: Answer = dependencyPaths ?? { complete: true, stoppedBecauseLabel: '', explanation: '', paths: [] };
    const shown = drawable(answer.paths);
    const edges = edgesOf(shown);
    const nodes = nodesOf(shown, request);
    const first = answer.paths[0];
    const start = first?.steps[0]?.from.name ?? values.from ?? '';
    const target = values.to === undefined ? say('restricted') : (first?.steps.at(-1)?.to.name ?? values.to);
    const names = new Map(nodes.map(({ slug, name }) => [slug, name]));
    const { cut } = layered(
      nodes.map(({ slug }) => ({ id: slug, width: 1, height: 1 })),
      edges,
    );
    return {
      title: say('title', { from: start, to: target }),
      description: answer.explanation,
      warnings: [
        ...(answer.paths.length === 0 ? [say('none', { why: answer.explanation })] : []),
        ...(answer.complete ? [] : [say('cut', { why: answer.stoppedBecauseLabel })]),
      ],
      notes: [
        ...(shown.length < answer.paths.length
          ? [say('tooMany', { shown: shown.length, all: answer.paths.length })]
          : []),
        ...(cut.length > 0
          ? [say('loops', { edges: cut.map(({ from, to }) => `${names.get(from)} → ${names.get(to)}`).join('; ') })]
          : []),
        ...(edges.some(({ documented }) => !documented) ? [say('dashed')] : []),
      ],
      documents: distinctDocuments(
        answer.paths.flatMap(({ steps }) => steps.flatMap(({ fact }) => fact.evidence.map(({ source }) => source))),
      ),
      dataset: dataset.version,
      tables: tablesOf(answer.paths, request),
      empty: answer.paths.length === 0,
      nodes,
      edges,
      legend: [
        ['denied', say('applies')],
        ['unknown', say('unknown')],
      ],
    };
  },
  draw(model, canvas): Drawing {
    const boxes = new Map<string, Box>(
      model.nodes.map(({ slug, name, kind, path, end }) => [slug, { name, kind, path, slug, focus: end !== null }]),
    );
    const { width, height, nodes, edges } = layered(
      [...boxes].map(([id, box]) => ({ id, width: BOX_WIDTH, height: boxHeight(box) })),
      model.edges.map((edge) => ({ ...edge, label: { width: textWidth(edge.words, SIZE.small) + 16, height: 44 } })),
    );
    const drawn = [...boxes].map(([id, box]) => {
      const { x, y } = nodes.get(id) ?? { x: 0, y: 0 };
      return drawBox(canvas, box, x, y);
    });
    const key = legend(model.legend, 0, height + 14, Math.max(width, 420));
    return {
      width,
      height: height + 14 + key.height,
      body: markup`${edges.map(({ edge, points, middle }) => drawEdge(edge, points, middle))}${drawn}${key.body}`,
    };
  },
});
