/** Rival claims side by side, one block for each question. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { distinctDocuments } from './documents.ts';
import { arrowHead, type Drawing, glyph, heightOfLines, line, lines, px, SIZE, text } from './draw.ts';
import type { ClaimLedgersQuery } from './generated/answers.ts';
import { type Bilingual, speaker } from './lang.ts';
import { type Markup, markup } from './markup.ts';
import type { Request } from './params.ts';
import { formatNumber, type Table } from './table.ts';
import { wrap } from './text-width.ts';
import { defineView, MAX_NODES, type Model } from './view.ts';

const QUESTION = /* GraphQL */ `query ClaimLedgers($about: String, $slug: String!, $named: Boolean!, $measure: String, $comparable: String, $at: Frame) {
  dataset { version }
  entity(slug: $slug, at: $at) @include(if: $named) { name }
  claims(about: $about, measure: $measure, comparable: $comparable, first: 30, at: $at) {
    totalCount
    nodes {
      key unit disputed disputeReason headlineReason low high
      headline { slug }
      claims {
        slug aboutSlug period value low central high bound hedge hedgeLabel saidBy saidOn confidenceLabel method recordedOn retractedOn scope
        about { ... on Entity { entityName: name } ... on PolicyEvent { actName: name } }
        saidByEntity { name }
        measure { name }
        holder { name }
        asGiven { conversion }
        outcome { verdictLabel note }
        evidence { locator source { slug title url } }
      }
    }
  }
}`;

type Ledger = NonNullable<ClaimLedgersQuery['claims']>['nodes'][number];
type Claim = Ledger['claims'][number];

interface Row {
  readonly words: string;
  readonly value: string;
  readonly low: number | null;
  readonly central: number | null;
  readonly high: number | null;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly headline: boolean;
  readonly denied: boolean;
  readonly faint: boolean;
}

export interface ClaimsModel extends Model {
  readonly ledgers: readonly {
    readonly title: string;
    readonly dispute: string | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly logarithmic: boolean;
    readonly rows: readonly Row[];
  }[];
}

const WORDS = {
  title: ['Rival claims', '各方说法'],
  about: ['What is claimed about {about}', '关于{about}的说法'],
  description: [
    '{ledgers} questions with {claims} claims. Nothing is averaged; a rule picks the headline.',
    '{ledgers}个问题，{claims}项说法。不取平均；首选说法按规则选出。',
  ],
  none: ['No claim is on record for that.', '没有相应的说法记录。'],
  read: ['The first {read} of {all} questions are shown.', '显示{all}个问题中的前{read}个。'],
  shown: [
    'The picture shows the first {shown} claims; the table has all that were read.',
    '图中显示前{shown}项说法，表中为已读取的全部。',
  ],
  marked: [
    'Bold: the headline by the rule. Arrows: open ends. Crossed out: denied. Pale: corrected or withdrawn.',
    '粗体：按规则选出的首选说法。箭头：开放区间。划线：被否认。浅色：已更正或撤回。',
  ],
  logarithmic: ['logarithmic scale', '对数刻度'],
  table: ['Claims', '说法'],
  question: ['Question', '问题'],
  value: ['Value', '数值'],
  given: ['As the source writes it', '来源原文数值'],
  period: ['Period', '时期'],
  by: ['Who says so', '出自'],
  on: ['When', '何时'],
  hedge: ['How firmly', '确定程度'],
  confidence: ['Confidence', '可信度'],
  method: ['Method', '方法'],
  scope: ['Scope', '范围'],
  headline: ['Headline', '首选'],
  dispute: ['Disputed', '争议'],
  outcome: ['What came of it', '后续结果'],
  document: ['First document', '首个来源'],
  yes: ['yes', '是'],
} as const satisfies Record<string, Bilingual>;

function aboutOf({ about, aboutSlug }: Claim): string {
  return ('entityName' in about ? about.entityName : 'actName' in about ? about.actName : undefined) ?? aboutSlug;
}

function speakerOf({ saidBy, saidByEntity }: Claim): string | null {
  return saidByEntity?.name ?? saidBy;
}

function questionOf(claim: Claim): string {
  const { measure, holder, period } = claim;
  return [measure.name, aboutOf(claim), holder?.name ?? '', period].filter((part) => part !== '').join(' · ');
}

function tableOf(ledgers: readonly Ledger[], request: Request): Table {
  const say = speaker(request.lang, WORDS);
  const keys = [
    'question',
    'value',
    'given',
    'period',
    'scope',
    'by',
    'on',
    'hedge',
    'confidence',
    'method',
    'headline',
    'dispute',
    'outcome',
    'document',
  ] as const;
  return {
    name: 'claims',
    title: say('table'),
    columns: keys.map((key) => ({ key, label: say(key) })),
    rows: ledgers.flatMap(({ claims, headline, disputed, disputeReason }) =>
      claims.map((claim) => {
        const source = claim.evidence[0]?.source;
        return [
          questionOf(claim),
          claim.value,
          claim.asGiven?.conversion ?? null,
          claim.period,
          claim.scope,
          speakerOf(claim),
          claim.saidOn,
          claim.hedgeLabel,
          claim.confidenceLabel,
          claim.method,
          claim.slug === headline.slug ? say('yes') : null,
          disputed ? disputeReason : null,
          claim.outcome && [claim.outcome.verdictLabel, claim.outcome.note].filter((part) => part).join(': '),
          source === undefined ? null : source.url === null ? source.title : { text: source.title, href: source.url },
        ];
      }),
    ),
  };
}

function rowOf(claim: Claim, headline: string): Row {
  return {
    words: [
      speakerOf(claim) ?? claim.evidence[0]?.source.title ?? '',
      claim.saidOn ?? claim.recordedOn ?? '',
      claim.hedgeLabel,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    value: claim.value,
    low: claim.low,
    central: claim.central,
    high: claim.high,
    openLow: claim.bound === 'AT_MOST' && claim.low === null,
    openHigh: claim.bound === 'AT_LEAST' && claim.high === null,
    headline: claim.slug === headline,
    denied: claim.hedge === 'DENIED',
    faint: claim.retractedOn !== null,
  };
}

/** Beyond this ratio small numbers would stick together on a linear scale. */
const LOG_FROM = 50;

function ledgerOf(ledger: Ledger): ClaimsModel['ledgers'][number] {
  const [first] = ledger.claims;
  const numbers = ledger.claims
    .flatMap(({ low, central, high }) => [low, central, high])
    .filter((number) => number !== null);
  const [low, high] = numbers.length === 0 ? [null, null] : [Math.min(...numbers), Math.max(...numbers)];
  return {
    title:
      first === undefined ? ledger.key : `${questionOf(first)}${ledger.unit === 'words' ? '' : ` (${ledger.unit})`}`,
    dispute: ledger.disputed ? ledger.disputeReason : null,
    low,
    high,
    logarithmic: low !== null && high !== null && low > 0 && high / low >= LOG_FROM,
    rows: ledger.claims.map((claim) => rowOf(claim, ledger.headline.slug)),
  };
}

/** Ledgers from the first on, as many as hold no more than MAX_NODES claims together. */
function drawable(ledgers: readonly Ledger[]): readonly Ledger[] {
  let count = 0;
  return ledgers.filter(({ claims }) => {
    count += claims.length;
    return count <= MAX_NODES;
  });
}

function modelOf({ dataset, entity, claims }: ClaimLedgersQuery, request: Request): ClaimsModel {
  const { lang, values } = request;
  const say = speaker(lang, WORDS);
  const ledgers = claims?.nodes ?? [];
  const all = claims?.totalCount ?? 0;
  const count = ledgers.reduce((sum, ledger) => sum + ledger.claims.length, 0);
  const shown = drawable(ledgers);
  return {
    title: values.about === undefined ? say('title') : say('about', { about: entity?.name ?? values.about }),
    description: say('description', { ledgers: ledgers.length, claims: count }),
    warnings: [
      ...(ledgers.length === 0 ? [say('none')] : []),
      ...(all > ledgers.length ? [say('read', { read: ledgers.length, all })] : []),
    ],
    notes: [
      say('marked'),
      ...(shown.length < ledgers.length
        ? [say('shown', { shown: shown.reduce((sum, ledger) => sum + ledger.claims.length, 0) })]
        : []),
    ],
    documents: distinctDocuments(
      ledgers.flatMap((ledger) => ledger.claims.flatMap(({ evidence }) => evidence.map(({ source }) => source))),
    ),
    dataset: dataset.version,
    tables: [tableOf(ledgers, request)],
    empty: ledgers.length === 0,
    ledgers: shown.map(ledgerOf),
  };
}

const WORDS_WIDTH = 300;
const SCALE = 330;
const VALUE = 190;
const WIDTH = WORDS_WIDTH + SCALE + VALUE;

type Position = (value: number) => number;

/** Where numbers stand; one number alone stands in the middle. */
function positionOf({ low, high, logarithmic }: ClaimsModel['ledgers'][number]): Position {
  const range: [number, number] = [WORDS_WIDTH + 24, WORDS_WIDTH + SCALE - 24];
  if (low === null || high === null || low === high) return () => (range[0] + range[1]) / 2;
  return logarithmic ? scaleLog([low, high], range) : scaleLinear([low, high], range);
}

function mark(row: Row, at: Position, y: number): Markup | null {
  const values = [row.low, row.central, row.high].filter((value) => value !== null);
  if (values.length === 0) return null;
  const [left, right] = [at(Math.min(...values)), at(Math.max(...values))];
  const bar =
    right > left
      ? line(
          [
            { x: left, y },
            { x: right, y },
          ],
          'strong',
        )
      : null;
  const dot = markup`<circle class="chip-arrow" cx="${px(at(row.central ?? values[0] ?? 0))}" cy="${px(y)}" r="4"/>`;
  const arrows = [
    ...(row.openHigh
      ? [
          [
            { x: right, y },
            { x: right + 20, y },
          ],
        ]
      : []),
    ...(row.openLow
      ? [
          [
            { x: left, y },
            { x: left - 20, y },
          ],
        ]
      : []),
  ].map((points) => markup`${line(points, 'strong')}${arrowHead(points)}`);
  return markup`${bar}${row.central === null && right > left ? null : dot}${arrows}`;
}

function drawRow(row: Row, at: Position, top: number): { body: Markup; height: number } {
  const words = wrap(row.words, WORDS_WIDTH - 10, SIZE.text, 2, row.headline ? 'bold' : 'regular');
  const value = wrap(row.value, VALUE, SIZE.text, 3, row.headline ? 'bold' : 'regular');
  const height = Math.max(words.length, value.length) * heightOfLines(1, SIZE.text) + 7;
  const style = row.headline ? { weight: 'bold' as const } : {};
  const middle = top + heightOfLines(1, SIZE.text) / 2 + 1;
  const strike = row.denied
    ? line(
        [
          { x: 0, y: middle },
          { x: WIDTH, y: middle },
        ],
        'strong',
      )
    : null;
  const body = markup`${lines(0, top, words, style)}${mark(row, at, middle)}${lines(WORDS_WIDTH + SCALE, top, value, style)}${strike}`;
  return { height, body: row.faint ? markup`<g opacity="0.6">${body}</g>` : body };
}

function drawClaims(model: ClaimsModel): Drawing {
  let y = 0;
  const drawn = model.ledgers.map((ledger) => {
    const title = wrap(ledger.title, WIDTH, SIZE.name, 2, 'bold');
    const dispute = ledger.dispute === null ? [] : wrap(ledger.dispute, WIDTH - 20, SIZE.small, 3);
    const head = markup`${line(
      [
        { x: 0, y: y + 2 },
        { x: WIDTH, y: y + 2 },
      ],
      'faint',
    )}${lines(0, y + 6, title, { size: SIZE.name, weight: 'bold' })}`;
    y += 8 + heightOfLines(title.length, SIZE.name);
    const sign =
      dispute.length === 0
        ? null
        : markup`${glyph('licence', 0, y + 1)}${lines(18, y, dispute, { size: SIZE.small, as: 'licence' })}`;
    y += heightOfLines(dispute.length, SIZE.small) + 4;
    const at = positionOf(ledger);
    const rows = ledger.rows.map((row) => {
      const { body, height } = drawRow(row, at, y);
      y += height;
      return body;
    });
    const ends = scaleEnds(ledger, at, y);
    y += ends === null ? 8 : 26;
    return markup`${head}${sign}${rows}${ends}`;
  });
  return { width: WIDTH, height: y, body: markup`${drawn}` };
}

/** The ends of the scale below the rows. */
function scaleEnds({ low, high }: ClaimsModel['ledgers'][number], at: Position, y: number): Markup | null {
  if (low === null || high === null || low === high) return null;
  const ticks = [low, high].map((value) =>
    text(at(value), y + 12, formatNumber(value), { size: SIZE.small, as: 'middle muted' }),
  );
  return markup`${line(
    [
      { x: at(low), y },
      { x: at(high), y },
    ],
    'faint',
  )}${ticks}`;
}

export const claims = defineView<ClaimLedgersQuery, ClaimsModel>({
  name: 'claims',
  title: ['Claims', '各方说法'],
  about: [
    'Numbers that sources give, rivals side by side, with who says so, when and how firmly.',
    '各来源给出的数字并列展示，注明出处、时间与确定程度。',
  ],
  params: [
    {
      name: 'about',
      kind: 'entity',
      label: ['About', '关于'],
      help: [
        'A company, chip or measure; left empty: all questions, the first 30',
        '公司、芯片或措施；留空显示前30个问题',
      ],
    },
    {
      name: 'measure',
      kind: 'text',
      label: ['What is measured', '指标'],
      help: ['Such as production, shipments, wafer-capacity', '如production、shipments、wafer-capacity'],
    },
    {
      name: 'comparable',
      kind: 'text',
      advanced: true,
      label: ['One question', '某一问题'],
      help: ['Its key, such as huawei-ai-chips-2025', '其键，如huawei-ai-chips-2025'],
    },
  ],
  examples: [
    {
      label: ['How many AI chips does Huawei make?', '华为生产多少AI芯片？'],
      values: { about: 'huawei', measure: 'production' },
    },
    { label: ['What is said of H200 sales to China?', '关于H200对华销售有哪些说法？'], values: { about: 'h200-sxm' } },
  ],
  question: QUESTION,
  variables: ({ about, measure, comparable }, at) => ({
    about: about ?? null,
    slug: about ?? '',
    named: about !== undefined,
    measure: measure ?? null,
    comparable: comparable ?? null,
    at,
  }),
  model: modelOf,
  draw: drawClaims,
});
