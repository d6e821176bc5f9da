/** Chips by total processing performance against performance density or memory bandwidth, with the zones of the rules. */
import { scaleLog } from 'd3-scale';
import { citedTexts, distinctDocuments } from './documents.ts';
import { type Canvas, type Drawing, glyph, line, link, px, SIZE, text } from './draw.ts';
import type { PerformanceQuery } from './generated/answers.ts';
import { type Bilingual, type Lang, speaker } from './lang.ts';
import { type Markup, markup } from './markup.ts';
import { listOf, type Request } from './params.ts';
import { formatNumber, type Table } from './table.ts';
import { textWidth } from './text-width.ts';
import type { Tone } from './theme.ts';
import { legend, verdictLegend, verdictTone } from './tones.ts';
import { defineView, entityPath, MAX_NODES, type Model } from './view.ts';

const QUESTION = /* GraphQL */ `query Performance($vendors: [String!], $destinations: [CountryCode!]!, $at: Frame) {
  dataset { version }
  exportRules(at: $at) { slug title citation inForce thresholds { name value unit } }
  chips(filter: { vendor: $vendors, isGroup: false }, orderBy: { field: TPP, direction: DESC }, first: 100, at: $at) {
    totalCount
    nodes {
      slug
      name
      announced
      specs { memoryBandwidthGBs tpp { value sum } performanceDensity { value sum } }
      verdicts(destinations: $destinations) { outcome outcomeLabel reviewPolicy reviewPolicyLabel }
    }
  }
}`;

type Chip = PerformanceQuery['chips']['nodes'][number];
type Rule = PerformanceQuery['exportRules'][number];
type Against = 'DENSITY' | 'BANDWIDTH';

/** A rectangle of the plane; an open side is null. */
export interface Zone {
  readonly name: string;
  readonly minX: number;
  readonly maxX: number | null;
  readonly minY: number;
  readonly maxY: number | null;
}

export interface PerformanceModel extends Model {
  readonly xTitle: string;
  readonly yTitle: string;
  readonly zones: readonly Zone[];
  readonly points: readonly {
    readonly slug: string;
    readonly name: string;
    readonly path: string;
    readonly x: number;
    readonly y: number;
    readonly tone: Tone;
    readonly words: string;
  }[];
  readonly legend: readonly (readonly [Tone, string])[];
}

const WORDS = {
  DENSITY: ['Performance density (TPP per mm2)', '性能密度（TPP/mm²）'],
  BANDWIDTH: ['Memory bandwidth (GB/s)', '内存带宽（GB/s）'],
  tpp: ['Total processing performance (TPP)', '总处理性能（TPP）'],
  title: ['{y} against total processing performance', '总处理性能与{y}'],
  description: [
    '{count} chips; signs are those of an export from the United States to {destination}. Both scales are logarithmic.',
    '{count}款芯片；符号为自美国出口至{destination}的结论。两轴均为对数刻度。',
  ],
  none: ['No chip has both figures on record.', '没有同时记录两项数据的芯片。'],
  missing: [
    '{count} chips lack one of the figures and are not in the picture.',
    '{count}款芯片缺少其中一项数据，未在图中。',
  ],
  shown: [
    'The picture shows the {shown} with the highest performance; the table has all that were read.',
    '图中显示性能最高的{shown}款，表中为已读取的全部。',
  ],
  read: ['The {read} chips with the highest performance of {all} were read.', '读取{all}款芯片中性能最高的{read}款。'],
  zones: [
    'A zone is the test by numbers alone: whether a chip is for data centres, named in a letter, or has other figures counts too.',
    '区域仅表示数字门槛：是否用于数据中心、是否被函件点名及其他参数同样重要。',
  ],
  noZones: ['No rule with these thresholds was in force that day.', '当日没有含此类门槛的规则有效。'],
  case: ['case-by-case review for China (with further conditions)', '对华逐案审查（另有其他条件）'],
  table: ['Chips', '芯片'],
  chip: ['Chip', '芯片'],
  sum: ['Sum', '算式'],
  other: ['Other figure', '另一项数据'],
  verdict: ['Verdict for {destination}', '对{destination}的结论'],
  outcome: ['Verdict', '结论'],
  review: ['Review policy', '审查政策'],
  announced: ['Announced', '公布'],
} as const satisfies Record<string, Bilingual>;

function threshold(rule: Rule | undefined, name: string): number | undefined {
  return rule?.thresholds.find((each) => each.name === name)?.value;
}

/** The zones of the rules in force, from their own thresholds. */
export function zonesOf(rules: readonly Rule[], against: Against, lang: Lang): Zone[] {
  const inForce = (slug: string) => rules.find((rule) => rule.slug === slug && rule.inForce);
  if (against === 'BANDWIDTH') {
    const rule = inForce('us-h200-2026-01');
    const [tpp, dram] = [threshold(rule, 'tpp'), threshold(rule, 'dram')];
    if (tpp === undefined || dram === undefined) return [];
    return [{ name: speaker(lang, WORDS)('case'), minX: 0, maxX: tpp, minY: 0, maxY: dram }];
  }
  const rule = inForce('us-acs-2023-10');
  const [high, middle, low] = ['tppHigh', 'tppMiddle', 'tppLow'].map((name) => threshold(rule, name));
  const [dense, denseMiddle, denseLow] = ['densityHigh', 'densityMiddle', 'densityLow'].map((name) =>
    threshold(rule, name),
  );
  if (high === undefined || middle === undefined || low === undefined) return [];
  if (dense === undefined || denseMiddle === undefined || denseLow === undefined) return [];
  return [
    { name: '3A090.a', minX: high, maxX: null, minY: 0, maxY: null },
    { name: '3A090.a', minX: low, maxX: high, minY: dense, maxY: null },
    { name: '3A090.b', minX: middle, maxX: high, minY: denseLow, maxY: dense },
    { name: '3A090.b', minX: low, maxX: middle, minY: denseMiddle, maxY: dense },
  ];
}

function figure({ specs }: Chip, against: Against): number | null {
  return against === 'DENSITY' ? (specs.performanceDensity?.value ?? null) : specs.memoryBandwidthGBs;
}

function verdictWords({ verdicts }: Chip): string {
  const [verdict] = verdicts;
  return verdict === undefined
    ? ''
    : [verdict.outcomeLabel, verdict.reviewPolicyLabel].filter((part) => part).join(', ');
}

function tableOf(chips: readonly Chip[], against: Against, request: Request): Table {
  const say = speaker(request.lang, WORDS);
  return {
    name: 'chips',
    title: say('table'),
    columns: [
      { key: 'chip', label: say('chip') },
      { key: 'tpp', label: say('tpp'), numeric: true },
      { key: 'sum', label: say('sum') },
      { key: against.toLowerCase(), label: say(against), numeric: true },
      { key: 'outcome', label: say('outcome') },
      { key: 'announced', label: say('announced') },
    ],
    rows: chips.map((chip) => [
      { text: chip.name, href: entityPath(chip.slug, request) },
      chip.specs.tpp?.value ?? null,
      chip.specs.tpp?.sum ?? null,
      figure(chip, against),
      verdictWords(chip),
      chip.announced,
    ]),
  };
}

function modelOf({ dataset, exportRules, chips }: PerformanceQuery, request: Request): PerformanceModel {
  const { lang, values } = request;
  const say = speaker(lang, WORDS);
  const against: Against = values.against === 'BANDWIDTH' ? 'BANDWIDTH' : 'DENSITY';
  const placed = chips.nodes.flatMap((chip) => {
    const [x, y, verdict] = [chip.specs.tpp?.value, figure(chip, against), chip.verdicts[0]];
    if (x === undefined || y === null || verdict === undefined) return [];
    const { slug, name } = chip;
    return [
      { slug, name, x, y, path: entityPath(slug, request), tone: verdictTone(verdict), words: verdictWords(chip) },
    ];
  });
  const zones = zonesOf(exportRules, against, lang);
  const missing = chips.nodes.length - placed.length;
  return {
    title: say('title', { y: say(against) }),
    description: say('description', { count: placed.length, destination: values.destination ?? 'CN' }),
    warnings: [
      ...(placed.length === 0 ? [say('none')] : []),
      ...(chips.totalCount > chips.nodes.length
        ? [say('read', { read: chips.nodes.length, all: chips.totalCount })]
        : []),
    ],
    notes: [
      ...(missing > 0 ? [say('missing', { count: missing })] : []),
      ...(placed.length > MAX_NODES ? [say('shown', { shown: MAX_NODES })] : []),
      say(zones.length > 0 ? 'zones' : 'noZones'),
    ],
    documents: distinctDocuments(
      citedTexts(exportRules.filter(({ inForce }) => inForce).map(({ citation }) => citation)),
    ),
    dataset: dataset.version,
    tables: [tableOf(chips.nodes, against, request)],
    empty: placed.length === 0,
    xTitle: say('tpp'),
    yTitle: say(against),
    zones,
    points: placed.slice(0, MAX_NODES),
    legend: verdictLegend(lang),
  };
}

const LEFT = 64;
const WIDTH = 860;
const HEIGHT = 520;
const BOTTOM = 44;
const ROOM = 1.3;

/** Powers of ten, and twice and five times them, within a range. */
function ticks(low: number, high: number): number[] {
  const powers = Array.from({ length: 12 }, (_, index) => 10 ** (index - 3));
  return powers.flatMap((power) => [power, 2 * power, 5 * power]).filter((value) => value >= low && value <= high);
}

interface Taken {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place for a name beside its point that nothing has taken yet; none where all are taken. */
function placeFor(name: string, x: number, y: number, taken: Taken[]): { x: number; y: number } | undefined {
  const width = textWidth(name, SIZE.small);
  const tries = [
    { x: x + 9, y: y + 4 },
    { x: x - 9 - width, y: y + 4 },
    { x: x - width / 2, y: y - 10 },
    { x: x - width / 2, y: y + 18 },
  ];
  const boxOf = (at: { x: number; y: number }): Taken => ({
    left: at.x,
    right: at.x + width,
    top: at.y - 10,
    bottom: at.y + 3,
  });
  const free = tries.find((at) => {
    const box = boxOf(at);
    const inside = box.left >= LEFT && box.right <= WIDTH && box.top >= 0 && box.bottom <= HEIGHT - BOTTOM;
    return (
      inside &&
      taken.every(
        (other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
      )
    );
  });
  if (free !== undefined) taken.push(boxOf(free));
  return free;
}

function drawZones(
  zones: readonly Zone[],
  x: (value: number) => number,
  y: (value: number) => number,
  taken: Taken[],
): Markup[] {
  const [right, top, bottom] = [WIDTH, 0, HEIGHT - BOTTOM];
  return zones.map(({ name, minX, maxX, minY, maxY }, index) => {
    const left = minX === 0 ? LEFT : Math.max(LEFT, x(minX));
    const end = maxX === null ? right : Math.min(right, x(maxX));
    const high = maxY === null ? top : Math.max(top, y(maxY));
    const low = minY === 0 ? bottom : Math.min(bottom, y(minY));
    if (end <= left || low <= high) return markup``;
    taken.push({
      left: left + 4,
      right: left + 6 + textWidth(name, SIZE.small, 'bold'),
      top: high + 4,
      bottom: high + 18,
    });
    return markup`<rect class="chip-box ${index % 2 === 0 ? '' : 'dashed'}" fill-opacity="0.7" x="${px(left)}" y="${px(high)}" width="${px(end - left)}" height="${px(low - high)}"/>${text(left + 6, high + 15, name, { size: SIZE.small, weight: 'bold', as: 'muted' })}`;
  });
}

function drawAxes(
  model: PerformanceModel,
  xs: [number, number],
  ys: [number, number],
  x: (value: number) => number,
  y: (value: number) => number,
): Markup {
  const foot = HEIGHT - BOTTOM;
  const across = ticks(...xs).map(
    (value) =>
      markup`${line([
        { x: x(value), y: foot },
        { x: x(value), y: foot + 5 },
      ])}${text(x(value), foot + 18, formatNumber(value), { size: SIZE.small, as: 'middle muted' })}`,
  );
  const up = ticks(...ys).map(
    (value) =>
      markup`${line([
        { x: LEFT - 5, y: y(value) },
        { x: LEFT, y: y(value) },
      ])}${text(LEFT - 9, y(value) + 4, formatNumber(value), { size: SIZE.small, as: 'end muted' })}`,
  );
  return markup`${line([
    { x: LEFT, y: 0 },
    { x: LEFT, y: foot },
    { x: WIDTH, y: foot },
  ])}${across}${up}${text(WIDTH, HEIGHT - 6, `${model.xTitle} →`, { as: 'end' })}${text(LEFT + 8, 14, `↑ ${model.yTitle}`)}`;
}

function drawPerformance(model: PerformanceModel, canvas: Canvas): Drawing {
  const range = (values: readonly number[]): [number, number] => [
    Math.min(...values) / ROOM,
    Math.max(...values) * ROOM,
  ];
  const xs = range(model.points.map((point) => point.x));
  const ys = range(model.points.map((point) => point.y));
  const x = scaleLog(xs, [LEFT, WIDTH]);
  const y = scaleLog(ys, [HEIGHT - BOTTOM, 24]);
  const taken: Taken[] = model.points.map((point) => ({
    left: x(point.x) - 6,
    right: x(point.x) + 6,
    top: y(point.y) - 6,
    bottom: y(point.y) + 6,
  }));
  const zones = drawZones(model.zones, x, y, taken);
  const points = model.points.map(({ slug, name, path, tone, words, ...at }) => {
    const [left, top] = [x(at.x), y(at.y)];
    const place = placeFor(name, left, top, taken);
    const label = place === undefined ? null : text(place.x, place.y, name, { size: SIZE.small, as: 'name' });
    return link(canvas, path, `${name}: ${words}`, markup`${glyph(tone, left - 6, top - 6)}${label}`, slug);
  });
  const key = legend(model.legend, 0, HEIGHT + 10, WIDTH);
  return {
    width: WIDTH,
    height: HEIGHT + 10 + key.height,
    body: markup`${zones}${drawAxes(model, xs, ys, x, y)}${points}${key.body}`,
  };
}

export const performance = defineView<PerformanceQuery, PerformanceModel>({
  name: 'performance',
  title: ['Performance and rule zones', '性能与规则区域'],
  about: [
    'Chips by their figures, with the zones that the rules in force draw.',
    '按参数排列的芯片及有效规则划出的区域。',
  ],
  params: [
    {
      name: 'against',
      kind: 'choice',
      initial: 'DENSITY',
      label: ['Second figure', '第二项数据'],
      options: [
        ['DENSITY', ['Performance density', '性能密度']],
        ['BANDWIDTH', ['Memory bandwidth', '内存带宽']],
      ],
    },
    {
      name: 'vendors',
      kind: 'entity',
      kinds: ['COMPANY'],
      many: true,
      label: ['Only of these vendors', '仅限厂商'],
      help: ['Slugs, separated by commas', '标识，以逗号分隔'],
    },
    { name: 'destination', kind: 'country', initial: 'CN', label: ['Signs for', '符号所示目的地'] },
  ],
  examples: [
    {
      label: ['Which NVIDIA and Huawei chips are above 3A090?', '英伟达与华为的哪些芯片超过3A090门槛？'],
      values: { vendors: 'nvidia,huawei' },
    },
    {
      label: ['Which chips fall under the case-by-case rule of 2026?', '哪些芯片属于2026年逐案审查规则的范围？'],
      values: { against: 'BANDWIDTH' },
    },
  ],
  question: QUESTION,
  variables: ({ vendors, destination }, at) => ({
    vendors: vendors === undefined ? null : listOf(vendors),
    destinations: [destination ?? 'CN'],
    at,
  }),
  model: modelOf,
  draw: drawPerformance,
});
