/** A scenario of a text: three brakes by segment, who gains, who loses, and what came of it. */
import { distinctDocuments } from './documents.ts';
import { type Drawing, glyph, heightOfLines, lines, rect, SIZE, text } from './draw.ts';
import type { ScenarioQuery } from './generated/answers.ts';
import { type Bilingual, type Lang, speaker } from './lang.ts';
import { type Markup, markup } from './markup.ts';
import type { Request } from './params.ts';
import type { Table } from './table.ts';
import { wrap } from './text-width.ts';
import { defineView, type Model } from './view.ts';

const QUESTION = /* GraphQL */ `query Scenario($slug: String!, $at: Frame) {
  dataset { version }
  scenarios(at: $at) { slug name }
  scenario(slug: $slug, at: $at) {
    slug name summary
    source { slug title url }
    assumptions { text outcome { verdict verdictLabel on note evidence { source { slug title url } } } }
    brakes { brake brakeLabel summary statements { ...Said } }
    segments { slug name statements { slug } }
    effects { ...Said }
    outcomes { verdictLabel count }
    policyEvents { name }
  }
}
fragment Said on Statement {
  slug text sortLabel attributedTo segment
  effect { actor actors { name } direction directionLabel what }
  check { statusLabel note }
  outcome { verdict verdictLabel note evidence { source { slug title url } } }
}`;

type Scenario = NonNullable<ScenarioQuery['scenario']>;
type Said = Scenario['effects'][number];
type Verdict = 'CAME_TRUE' | 'DID_NOT' | 'OPEN' | 'UNKNOWN' | null;

interface Line {
  readonly words: string;
  readonly verdict: Verdict;
  readonly outcome: string | null;
}

export interface ScenarioModel extends Model {
  readonly summary: string;
  readonly assumptionsTitle: string;
  readonly assumptions: readonly Line[];
  readonly columns: readonly string[];
  readonly rows: readonly { readonly heading: string; readonly cells: readonly (readonly Line[])[] }[];
  readonly gains: { readonly heading: string; readonly items: readonly Line[] };
  readonly loses: { readonly heading: string; readonly items: readonly Line[] };
  readonly legend: readonly (readonly [Verdict, string])[];
}

const WORDS = {
  none: ['There is no scenario {slug}. There are: {slugs}', '没有情景{slug}。现有：{slugs}'],
  assumptions: ['What it takes for granted', '前提'],
  all: ['All segments', '全部细分市场'],
  gains: ['Who gains, by its account', '按其所述：受益方'],
  loses: ['Who loses, by its account', '按其所述：受损方'],
  told: [
    'Told by a text, not by this graph: signs say what later events showed.',
    '此为文本所述，并非本图谱的判断；符号表示后续事件的印证情况。',
  ],
  outcomes: ['How its statements came out: {list}', '其陈述的后续结果：{list}'],
  acts: ['Acts that decided it: {list}', '决定性措施：{list}'],
  table: ['Statements', '陈述'],
  assumptionTable: ['Assumptions', '前提'],
  brake: ['Brake', '闸门'],
  segment: ['Segment', '细分市场'],
  statement: ['Statement', '陈述'],
  by: ['Attributed to', '归于'],
  who: ['Who', '主体'],
  effect: ['Effect', '影响'],
  check: ['Was it so when written', '写作时是否属实'],
  outcome: ['What came of it', '后续结果'],
  more: ['+ {count} more in the table', '另有{count}项见表'],
  CAME_TRUE: ['came true', '已实现'],
  DID_NOT: ['did not', '未实现'],
  OPEN: ['open', '未定'],
} as const satisfies Record<string, Bilingual>;

/** Statements in one cell of the picture. */
const IN_CELL = 4;

function lineOf(said: Said): Line {
  return { words: said.text, verdict: said.outcome?.verdict ?? null, outcome: said.outcome?.verdictLabel ?? null };
}

function actorsOf({ actor, actors }: NonNullable<Said['effect']>): string {
  return actors.length === 0 ? actor : actors.map(({ name }) => name).join(', ');
}

function effectLine(said: Said): Line {
  const words = said.effect === null ? said.text : `${actorsOf(said.effect)}: ${said.effect.what}`;
  return { ...lineOf(said), words };
}

function shortened(items: readonly Line[], lang: Lang): Line[] {
  if (items.length <= IN_CELL) return [...items];
  const more = speaker(lang, WORDS)('more', { count: items.length - IN_CELL });
  return [...items.slice(0, IN_CELL), { words: more, verdict: null, outcome: null }];
}

function rowsOf({ brakes, segments }: Scenario, lang: Lang): ScenarioModel['rows'] {
  const say = speaker(lang, WORDS);
  const cells = (segment: string | null) =>
    brakes.map(({ statements }) =>
      shortened(statements.filter((said) => (said.segment ?? null) === segment).map(lineOf), lang),
    );
  const known = new Set(segments.map(({ slug }) => slug));
  const rows = [
    { heading: say('all'), cells: cells(null) },
    ...segments.filter(({ slug }) => known.has(slug)).map(({ slug, name }) => ({ heading: name, cells: cells(slug) })),
  ];
  return rows.filter((row) => row.cells.some((cell) => cell.length > 0));
}

function tablesOf(scenario: Scenario, request: Request): Table[] {
  const say = speaker(request.lang, WORDS);
  const columns = (keys: readonly (keyof typeof WORDS)[]) => keys.map((key) => ({ key, label: say(key) }));
  const segments = new Map(scenario.segments.map(({ slug, name }) => [slug, name]));
  const result = ({ outcome }: Said) =>
    outcome && [outcome.verdictLabel, outcome.note].filter((part) => part).join(': ');
  const brakeRows = scenario.brakes.flatMap(({ brakeLabel, statements }) =>
    statements.map((said) => [brakeLabel, said] as const),
  );
  const listed = new Set(brakeRows.map(([, { slug }]) => slug));
  const rest = scenario.effects.filter(({ slug }) => !listed.has(slug)).map((said) => [null, said] as const);
  return [
    {
      name: 'statements',
      title: say('table'),
      columns: columns(['brake', 'segment', 'statement', 'by', 'who', 'effect', 'check', 'outcome']),
      rows: [...brakeRows, ...rest].map(([brake, said]) => [
        brake,
        said.segment === null ? null : (segments.get(said.segment) ?? said.segment),
        said.text,
        said.attributedTo,
        said.effect && actorsOf(said.effect),
        said.effect && `${said.effect.directionLabel}: ${said.effect.what}`,
        said.check && [said.check.statusLabel, said.check.note].filter((part) => part).join(': '),
        result(said),
      ]),
    },
    {
      name: 'assumptions',
      title: say('assumptionTable'),
      columns: columns(['statement', 'outcome']),
      rows: scenario.assumptions.map(({ text: words, outcome }) => [
        words,
        outcome && [outcome.verdictLabel, outcome.on, outcome.note].filter((part) => part).join(': '),
      ]),
    },
  ];
}

function documentsOf(scenario: Scenario) {
  const outcomes = [
    ...scenario.assumptions,
    ...scenario.effects,
    ...scenario.brakes.flatMap(({ statements }) => statements),
  ];
  return distinctDocuments([
    scenario.source,
    ...outcomes.flatMap(({ outcome }) => outcome?.evidence.map(({ source }) => source) ?? []),
  ]);
}

function modelOf({ dataset, scenario, scenarios }: ScenarioQuery, request: Request): ScenarioModel {
  const { lang, values } = request;
  const say = speaker(lang, WORDS);
  const legend = (['CAME_TRUE', 'DID_NOT', 'OPEN'] as const).map((verdict) => [verdict, say(verdict)] as const);
  const headings = { gains: say('gains'), loses: say('loses') };
  if (scenario === null) {
    const none = say('none', { slug: values.scenario ?? '', slugs: scenarios.map(({ slug }) => slug).join(', ') });
    const nothing = { heading: '', items: [] };
    return {
      title: values.scenario ?? '',
      description: none,
      warnings: [none],
      notes: [],
      documents: [],
      dataset: dataset.version,
      tables: [],
      empty: true,
      summary: '',
      assumptionsTitle: '',
      assumptions: [],
      columns: [],
      rows: [],
      gains: nothing,
      loses: nothing,
      legend,
    };
  }
  const side = (direction: 'POSITIVE' | 'NEGATIVE') =>
    scenario.effects.filter(({ effect }) => effect?.direction === direction).map(effectLine);
  const outcomes = scenario.outcomes.map(({ verdictLabel, count }) => `${verdictLabel} ${count}`).join(', ');
  return {
    title: scenario.name,
    description: scenario.summary,
    warnings: [],
    notes: [
      say('told'),
      ...(outcomes === '' ? [] : [say('outcomes', { list: outcomes })]),
      ...(scenario.policyEvents.length > 0
        ? [say('acts', { list: scenario.policyEvents.map(({ name }) => name).join('; ') })]
        : []),
    ],
    documents: documentsOf(scenario),
    dataset: dataset.version,
    tables: tablesOf(scenario, request),
    empty: false,
    summary: scenario.summary,
    assumptionsTitle: say('assumptions'),
    assumptions: scenario.assumptions.map(({ text: words, outcome }) => ({
      words,
      verdict: outcome?.verdict ?? null,
      outcome: outcome?.verdictLabel ?? null,
    })),
    columns: scenario.brakes.map(({ brakeLabel }) => brakeLabel),
    rows: rowsOf(scenario, lang),
    gains: { heading: headings.gains, items: shortened(side('POSITIVE'), lang) },
    loses: { heading: headings.loses, items: shortened(side('NEGATIVE'), lang) },
    legend,
  };
}

const WIDTH = 900;
const HEAD = 120;
const PAD = 8;

/** What later events showed: a filled square for what came true, a cross for what did not, a question mark for what is open. */
function sign(verdict: Verdict, x: number, y: number): Markup | null {
  if (verdict === null) return null;
  if (verdict === 'CAME_TRUE') return text(x, y + 11, '✓', { size: 13, weight: 'bold' });
  if (verdict === 'DID_NOT') return text(x, y + 11, '×', { size: 14, weight: 'bold' });
  return glyph('unknown', x, y);
}

function drawLines(items: readonly Line[], x: number, y: number, width: number): { body: Markup; height: number } {
  let top = y;
  const drawn = items.map(({ words, verdict }) => {
    const wrapped = wrap(words, width - 18, SIZE.small, 4);
    const body = markup`${sign(verdict, x, top)}${lines(x + 18, top, wrapped, { size: SIZE.small })}`;
    top += heightOfLines(wrapped.length, SIZE.small) + 5;
    return body;
  });
  return { body: markup`${drawn}`, height: top - y };
}

function drawGrid(model: ScenarioModel, y: number): { body: Markup; height: number } {
  const column = (WIDTH - HEAD) / Math.max(1, model.columns.length);
  const heads = model.columns.map((name, index) =>
    text(HEAD + index * column + PAD, y + SIZE.name, name, { size: SIZE.name, weight: 'bold' }),
  );
  let top = y + 24;
  const rows = model.rows.map(({ heading, cells }) => {
    const drawn = cells.map((cell, index) => drawLines(cell, HEAD + index * column + PAD, top + PAD, column - 2 * PAD));
    const name = wrap(heading, HEAD - PAD, SIZE.text, 4, 'bold');
    const height = Math.max(heightOfLines(name.length, SIZE.text), ...drawn.map((cell) => cell.height)) + 2 * PAD;
    const frames = drawn.map((_, index) => rect(HEAD + index * column + 2, top, column - 4, height, '', 4));
    const body = markup`${frames}${lines(0, top + PAD, name, { weight: 'bold' })}${drawn.map((cell) => cell.body)}`;
    top += height + 6;
    return body;
  });
  return { body: markup`${heads}${rows}`, height: top - y };
}

function drawScenario(model: ScenarioModel): Drawing {
  let y = 0;
  const parts: Markup[] = [];
  const block = (title: string, items: readonly Line[], x: number, width: number, tone = ''): number => {
    const inner = drawLines(items, x + PAD, y + 26, width - 2 * PAD);
    parts.push(
      markup`${tone === '' ? null : rect(x, y, width, inner.height + 32, tone)}${text(x + PAD, y + 17, title, { size: SIZE.name, weight: 'bold' })}${inner.body}`,
    );
    return inner.height + 40;
  };
  y += block(model.assumptionsTitle, model.assumptions, 0, WIDTH);
  if (model.rows.length > 0) {
    const grid = drawGrid(model, y);
    parts.push(grid.body);
    y += grid.height + 8;
  }
  const half = WIDTH / 2 - 6;
  const sides = [
    model.gains.items.length > 0 ? block(`▲ ${model.gains.heading}`, model.gains.items, 0, half, 'free') : 0,
    model.loses.items.length > 0 ? block(`▼ ${model.loses.heading}`, model.loses.items, half + 12, half, 'denied') : 0,
  ];
  y += Math.max(...sides);
  const key = model.legend.map(
    ([verdict, words], index) =>
      markup`${sign(verdict, index * 130, y)}${text(index * 130 + 18, y + 11, words, { size: SIZE.small, as: 'muted' })}`,
  );
  return { width: WIDTH, height: y + 18, body: markup`${parts}${key}` };
}

export const scenario = defineView<ScenarioQuery, ScenarioModel>({
  name: 'scenario',
  title: ['Scenario', '情景'],
  about: [
    'A scenario as a text draws it: three brakes by segment, who gains and who loses, and what came of it.',
    '文本所描绘的情景：分细分市场的三道闸门、得失双方及后续结果。',
  ],
  params: [
    {
      name: 'scenario',
      kind: 'text',
      required: true,
      label: ['Scenario', '情景'],
      help: ['Its slug, such as h200-allowed', '其标识，如h200-allowed'],
    },
  ],
  examples: [
    {
      label: ['Who gains and who loses if H200 may go to China?', '若H200获准对华销售，谁得谁失？'],
      values: { scenario: 'h200-allowed' },
    },
  ],
  question: QUESTION,
  variables: ({ scenario: slug }, at) => ({ slug, at }),
  model: modelOf,
  draw: drawScenario,
});
