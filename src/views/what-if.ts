/** What would follow if the law were otherwise: verdicts before and after. */
import { distinctDocuments } from './documents.ts';
import {
  arrowHead,
  type Canvas,
  type Drawing,
  glyph,
  heightOfLines,
  line,
  lines,
  link,
  rect,
  SIZE,
  text,
} from './draw.ts';
import type { WhatIfQuery } from './generated/answers.ts';
import { type Bilingual, speaker } from './lang.ts';
import { type Markup, markup } from './markup.ts';
import { listOf, type Request, type Values } from './params.ts';
import { formatNumber, type Table } from './table.ts';
import { wrap } from './text-width.ts';
import type { Tone } from './theme.ts';
import { legend, verdictLegend, verdictTone } from './tones.ts';
import { defineView, entityPath, MAX_NODES, type Model } from './view.ts';

const QUESTION = /* GraphQL */ `query WhatIf($changes: [PolicyChange!]!, $about: WhatIfScope!, $at: Frame) {
  dataset { version }
  whatIf(changes: $changes, about: $about, at: $at) {
    judged complete explanation
    changes { text policyEvent { evidence { source { slug title url } } } }
    counts { effect effectLabel count }
    verdicts(first: 100) {
      totalCount
      nodes {
        chip { slug name } consignee { slug name } destination effect effectLabel
        before { outcome outcomeLabel reviewPolicy reviewPolicyLabel reasonLabels }
        after { outcome outcomeLabel reviewPolicy reviewPolicyLabel reasonLabels }
      }
    }
    parties(first: 100) { totalCount nodes { party { slug name } beforeLabel afterLabel listedOwners { name } } }
    chinaGates { chip { slug name } open measures { name } }
    quantities { chip { slug name } low high claim { period value saidBy hedgeLabel measure { name } evidence { source { slug title url } } } }
  }
}`;

type Answer = NonNullable<WhatIfQuery['whatIf']>;
type Diff = Answer['verdicts']['nodes'][number];
type Side = Diff['before'];

export interface WhatIfModel extends Model {
  readonly supposed: readonly string[];
  readonly supposedTitle: string;
  readonly counts: readonly string[];
  readonly groups: readonly {
    readonly heading: string;
    readonly rows: readonly {
      readonly slug: string;
      readonly name: string;
      readonly path: string;
      readonly before: { readonly tone: Tone; readonly words: string };
      readonly after: { readonly tone: Tone; readonly words: string };
    }[];
  }[];
  readonly legend: readonly (readonly [Tone, string])[];
}

const WORDS = {
  title: ['What if: {changes}', '假设：{changes}'],
  supposed: ['Supposed, not the law:', '假设，并非现行法律：'],
  none: ['Nothing changes for the transactions judged.', '所判断的交易没有变化。'],
  partial: ['Time ran out before everything was judged.', '时间用尽，未能全部判断。'],
  read: ['The first {read} of {all} changed verdicts were read.', '读取{all}项变化结论中的前{read}项。'],
  shown: [
    'The picture shows the first {shown}; the table has all that were read.',
    '图中显示前{shown}项，表中为已读取的全部。',
  ],
  otherwise: ['Whatever a change does not name stays as recorded.', '假设未提及的内容保持记录原状。'],
  table: ['Verdicts that come out otherwise', '改变的结论'],
  chip: ['Chip', '芯片'],
  destination: ['Destination', '目的地'],
  consignee: ['Recipient', '收货方'],
  effect: ['Effect', '影响'],
  before: ['As the law is', '现行法律'],
  after: ['With the change', '假设之后'],
  parties: ['Parties caught or let go', '被纳入或被移出的主体'],
  party: ['Party', '主体'],
  owners: ['Listed owners', '被列名的股东'],
  gates: ["China's gates", '中国的闸门'],
  gate: ['Supposed', '假设'],
  open: ['open', '开放'],
  shut: ['shut', '关闭'],
  measures: ['Measures on record', '已记录措施'],
  quantities: ['Quantities that claims give; rivals, none added', '各方说法给出的数量；并列而不相加'],
  measure: ['What', '指标'],
  low: ['Lower end', '下限'],
  high: ['Upper end', '上限'],
  by: ['Who says so', '出自'],
  hedge: ['How firmly', '确定程度'],
} as const satisfies Record<string, Bilingual>;

function words({ outcomeLabel, reviewPolicyLabel }: Side): string {
  return [outcomeLabel, reviewPolicyLabel].filter((part) => part).join(', ');
}

function tablesOf(answer: Answer, request: Request): Table[] {
  const say = speaker(request.lang, WORDS);
  const columns = (keys: readonly (keyof typeof WORDS)[]) => keys.map((key) => ({ key, label: say(key) }));
  const thing = ({ slug, name }: { slug: string; name: string }) => ({ text: name, href: entityPath(slug, request) });
  return [
    {
      name: 'verdicts',
      title: say('table'),
      columns: columns(['chip', 'destination', 'consignee', 'effect', 'before', 'after']),
      rows: answer.verdicts.nodes.map(({ chip, destination, consignee, effectLabel, before, after }) => [
        thing(chip),
        destination,
        consignee && thing(consignee),
        effectLabel,
        words(before),
        words(after),
      ]),
    },
    {
      name: 'parties',
      title: say('parties'),
      columns: columns(['party', 'before', 'after', 'owners']),
      rows: answer.parties.nodes.map(({ party, beforeLabel, afterLabel, listedOwners }) => [
        thing(party),
        beforeLabel,
        afterLabel,
        listedOwners.map(({ name }) => name).join('; ') || null,
      ]),
    },
    {
      name: 'gates',
      title: say('gates'),
      columns: columns(['chip', 'gate', 'measures']),
      rows: answer.chinaGates.map(({ chip, open, measures }) => [
        thing(chip),
        say(open ? 'open' : 'shut'),
        measures.map(({ name }) => name).join('; ') || null,
      ]),
    },
    {
      name: 'quantities',
      title: say('quantities'),
      columns: columns(['chip', 'measure', 'low', 'high', 'by', 'hedge']),
      rows: answer.quantities.map(({ chip, low, high, claim }) => [
        thing(chip),
        `${claim.measure.name}, ${claim.period}: ${claim.value}`,
        formatNumber(low),
        high === null ? null : formatNumber(high),
        claim.saidBy,
        claim.hedgeLabel,
      ]),
    },
  ];
}

function groupsOf(answer: Answer, request: Request): WhatIfModel['groups'] {
  const groups = new Map<string, WhatIfModel['groups'][number]['rows'][number][]>();
  for (const { chip, destination, consignee, effectLabel, before, after } of answer.verdicts.nodes.slice(
    0,
    MAX_NODES,
  )) {
    const rows = groups.get(effectLabel) ?? [];
    groups.set(effectLabel, rows);
    rows.push({
      slug: chip.slug,
      name: `${chip.name} → ${consignee === null ? '' : `${consignee.name}, `}${destination}`,
      path: entityPath(chip.slug, request),
      before: { tone: verdictTone(before), words: words(before) },
      after: { tone: verdictTone(after), words: words(after) },
    });
  }
  return [...groups].map(([heading, rows]) => ({ heading, rows }));
}

function modelOf({ dataset, whatIf }: WhatIfQuery, request: Request): WhatIfModel {
  const { lang } = request;
  const say = speaker(lang, WORDS);
  const answer: Answer = whatIf ?? {
    judged: 0,
    complete: true,
    explanation: '',
    changes: [],
    counts: [],
    chinaGates: [],
    quantities: [],
    verdicts: { totalCount: 0, nodes: [] },
    parties: { totalCount: 0, nodes: [] },
  };
  const { verdicts, parties, changes } = answer;
  const nothing = verdicts.nodes.length === 0 && parties.nodes.length === 0;
  return {
    title: say('title', { changes: changes.map(({ text: change }) => change).join('; ') }),
    description: answer.explanation,
    warnings: [
      ...(answer.complete ? [] : [say('partial')]),
      ...(nothing ? [say('none')] : []),
      ...(verdicts.totalCount > verdicts.nodes.length
        ? [say('read', { read: verdicts.nodes.length, all: verdicts.totalCount })]
        : []),
    ],
    notes: [say('otherwise'), ...(verdicts.nodes.length > MAX_NODES ? [say('shown', { shown: MAX_NODES })] : [])],
    documents: distinctDocuments([
      ...changes.flatMap(({ policyEvent }) => policyEvent?.evidence.map(({ source }) => source) ?? []),
      ...answer.quantities.flatMap(({ claim }) => claim.evidence.map(({ source }) => source)),
    ]),
    dataset: dataset.version,
    tables: tablesOf(answer, request),
    empty: verdicts.nodes.length === 0,
    supposed: changes.map(({ text: change }) => change),
    supposedTitle: say('supposed'),
    counts: answer.counts.map(({ effectLabel, count }) => `${effectLabel}: ${formatNumber(count)}`),
    groups: groupsOf(answer, request),
    legend: verdictLegend(lang),
  };
}

const WIDTH = 900;
const NAME = 330;
const SIDE = 265;
const ARROW = 30;

function sideLines({ words: said }: { words: string }): string[] {
  return wrap(said, SIDE - 36, SIZE.small, 2);
}

function drawSide({ tone, words: said }: { tone: Tone; words: string }, x: number, y: number, height: number): Markup {
  return markup`${rect(x, y, SIDE, height, tone, 4)}${glyph(tone, x + 8, y + 7)}${lines(x + 27, y + 5, sideLines({ words: said }), { size: SIZE.small })}`;
}

function drawWhatIf(model: WhatIfModel, canvas: Canvas): Drawing {
  const supposed = [model.supposedTitle, ...model.supposed.map((change) => `• ${change}`)].flatMap((part) =>
    wrap(part, WIDTH - 16, SIZE.name, 3),
  );
  const head = heightOfLines(supposed.length, SIZE.name) + 16;
  const counts = wrap(model.counts.join(' · '), WIDTH, SIZE.name, 3, 'bold');
  let y = head + 10 + heightOfLines(counts.length, SIZE.name) + 6;
  const groups = model.groups.map(({ heading, rows }) => {
    const title = text(0, y + 14, `${heading} (${rows.length})`, { size: SIZE.name, weight: 'bold' });
    y += 24;
    const drawn = rows.map(({ slug, name, path, before, after }) => {
      const wrapped = wrap(name, NAME - 10, SIZE.text, 2);
      const tallest = Math.max(wrapped.length, ...[before, after].map((side) => sideLines(side).length));
      const height = tallest > 1 ? 40 : 26;
      const left = NAME;
      const right = NAME + SIDE + ARROW;
      const arrow = [
        { x: left + SIDE + 4, y: y + height / 2 },
        { x: right - 4, y: y + height / 2 },
      ];
      const body = markup`${link(canvas, path, null, lines(0, y + 5, wrapped, { as: 'name' }), slug)}${drawSide(before, left, y, height)}${line(arrow)}${arrowHead(arrow)}${drawSide(after, right, y, height)}`;
      y += height + 5;
      return body;
    });
    y += 8;
    return markup`${title}${drawn}`;
  });
  const key = legend(model.legend, 0, y + 4, WIDTH);
  const card = markup`${rect(0, 0, WIDTH - 10, head, 'dashed')}${lines(8, 6, supposed, { size: SIZE.name })}${lines(0, head + 10, counts, { size: SIZE.name, weight: 'bold' })}`;
  return { width: WIDTH, height: y + 4 + key.height, body: markup`${card}${groups}${key.body}` };
}

/** `us-h200-2026-01:tpp:30000` as a change; what is no such text is left to the API to refuse. */
function thresholdOf(value: string): Record<string, unknown> {
  const [rule = '', name = '', number = ''] = value.split(':');
  return { threshold: { rule, name, value: number.trim() === '' ? Number.NaN : Number(number) } };
}

/** The changes that values describe, as the API takes them. */
export function changesOf(values: Values): Record<string, unknown>[] {
  const each = (name: string, change: (value: string) => Record<string, unknown>) => listOf(values[name]).map(change);
  return [
    ...each('scenario', (scenario) => ({ scenario })),
    ...each('endRule', (endRule) => ({ endRule })),
    ...each('applyRule', (applyRule) => ({ applyRule })),
    ...each('enactBill', (enactBill) => ({ enactBill })),
    ...each('threshold', thresholdOf),
    ...each('resume', (act) => ({ suspension: { act, holds: false } })),
    ...each('list', (party) => ({ list: { party } })),
    ...each('delist', (party) => ({ delist: { party } })),
    ...each('openGate', (chip) => ({ chinaGate: { chip, open: true } })),
    ...each('shutGate', (chip) => ({ chinaGate: { chip, open: false } })),
  ];
}

export const whatIf = defineView<WhatIfQuery, WhatIfModel>({
  name: 'what-if',
  title: ['What if', '假设推演'],
  about: [
    'Which verdicts would come out otherwise if a rule, a list or a threshold were different.',
    '若某规则、清单或门槛改变，哪些结论将随之改变。',
  ],
  needs: [
    'scenario',
    'endRule',
    'applyRule',
    'enactBill',
    'threshold',
    'resume',
    'list',
    'delist',
    'openGate',
    'shutGate',
  ],
  params: [
    {
      name: 'scenario',
      kind: 'text',
      label: ['Saved scenario', '已存情景'],
      help: ['Such as fifty-percent-rule-in-force', '如fifty-percent-rule-in-force'],
    },
    {
      name: 'endRule',
      kind: 'text',
      label: ['A rule ends', '某规则终止'],
      help: ['Its slug, such as us-h200-2026-01', '其标识，如us-h200-2026-01'],
    },
    {
      name: 'enactBill',
      kind: 'text',
      label: ['A bill becomes law', '某法案成为法律'],
      help: ['Such as us-safe-chips-2025-12', '如us-safe-chips-2025-12'],
    },
    {
      name: 'threshold',
      kind: 'text',
      label: ['Another number in a rule', '改变某门槛'],
      help: ['rule:name:value, such as us-h200-2026-01:tpp:30000', '规则:名称:数值，如us-h200-2026-01:tpp:30000'],
    },
    {
      name: 'list',
      kind: 'entity',
      kinds: ['COMPANY', 'GOVERNMENT_BODY'],
      many: true,
      label: ['Put on the Entity List', '列入实体清单'],
    },
    {
      name: 'delist',
      kind: 'entity',
      kinds: ['COMPANY', 'GOVERNMENT_BODY'],
      many: true,
      label: ['Taken off the lists', '移出清单'],
    },
    {
      name: 'applyRule',
      kind: 'text',
      advanced: true,
      label: ['A rule applies', '某规则适用'],
      help: ['One that has ended or is to come', '已终止或尚未生效的规则'],
    },
    {
      name: 'resume',
      kind: 'text',
      advanced: true,
      label: ['A suspension ends', '某项暂停结束'],
      help: ['Such as us-affiliates-suspension-2025-11', '如us-affiliates-suspension-2025-11'],
    },
    {
      name: 'openGate',
      kind: 'entity',
      kinds: ['CHIP'],
      many: true,
      advanced: true,
      label: ['China lets in', '中国放行'],
    },
    {
      name: 'shutGate',
      kind: 'entity',
      kinds: ['CHIP'],
      many: true,
      advanced: true,
      label: ['China shuts out', '中国不放行'],
    },
    {
      name: 'chips',
      kind: 'entity',
      kinds: ['CHIP'],
      many: true,
      advanced: true,
      label: ['Judge only these chips', '仅判断这些芯片'],
    },
    {
      name: 'destinations',
      kind: 'country',
      many: true,
      advanced: true,
      label: ['Destinations', '目的地'],
      help: ['China if left empty', '留空为中国'],
    },
    {
      name: 'consignees',
      kind: 'entity',
      kinds: ['COMPANY', 'GOVERNMENT_BODY'],
      many: true,
      advanced: true,
      label: ['Recipients', '收货方'],
    },
  ],
  examples: [
    {
      label: ['What if the H200 rule of January 2026 ended?', '若2026年1月的H200规则终止？'],
      values: { endRule: 'us-h200-2026-01' },
    },
    {
      label: ['What if the SAFE Chips Act became law?', '若《SAFE芯片法案》成为法律？'],
      values: { enactBill: 'us-safe-chips-2025-12' },
    },
    {
      label: ['What if the 50 % rule were in force?', '若50%规则生效？'],
      values: { scenario: 'fifty-percent-rule-in-force' },
    },
  ],
  question: QUESTION,
  variables: (values, at) => ({
    changes: changesOf(values),
    about: {
      ...(values.chips !== undefined && { chips: listOf(values.chips) }),
      ...(values.destinations !== undefined && { destinations: listOf(values.destinations) }),
      ...(values.consignees !== undefined && { consignees: listOf(values.consignees) }),
    },
    at,
  }),
  model: modelOf,
  draw: drawWhatIf,
});
