/** Chips by countries: the verdict on an export from the United States in each cell. */
import { citedTexts, type Document, distinctDocuments } from './documents.ts';
import { type Canvas, type Drawing, glyph, heightOfLines, lines, link, rect, SIZE, text } from './draw.ts';
import type { MatrixQuery } from './generated/answers.ts';
import { type Bilingual, type Lang, speaker } from './lang.ts';
import { type Markup, markup } from './markup.ts';
import { listOf, type Request } from './params.ts';
import type { Table } from './table.ts';
import { wrap } from './text-width.ts';
import type { Tone } from './theme.ts';
import { legend, verdictLegend, verdictTone } from './tones.ts';
import { defineView, entityPath, type Model, viewPath } from './view.ts';

/** Rows that a picture has room for. */
const MAX_CHIPS = 30;

/** Rows of the table: what one page of the API has. */
const MAX_ROWS = 100;

/** Columns that a picture has room for. */
const MAX_COUNTRIES = 14;

const QUESTION = /* GraphQL */ `query Matrix($chips: [String!]!, $destinations: [CountryCode!]!, $mode: LawMode, $first: Int!, $at: Frame) {
  dataset { version }
  chips(filter: { slug: $chips }, first: $first, at: $at) {
    nodes {
      slug
      name
      formerSlugs
      verdicts(destinations: $destinations, mode: $mode) {
        destination outcome outcomeLabel reviewPolicy reviewPolicyLabel classificationLabel sentence
        requirements { condition { citation } }
      }
    }
  }
}`;

type Row = MatrixQuery['chips']['nodes'][number];
type Verdict = Row['verdicts'][number];

export interface MatrixModel extends Model {
  readonly countries: readonly string[];
  readonly chips: readonly {
    readonly slug: string;
    readonly name: string;
    readonly path: string;
    readonly cells: readonly { readonly tone: Tone; readonly words: string; readonly path: string }[];
  }[];
  readonly legend: readonly (readonly [Tone, string])[];
}

const WORDS = {
  title: ['Chips by countries: exports from the United States', '芯片×国家：自美国出口'],
  description: [
    'For an export from the United States for ordinary civil use, to a company at the destination that is on no list: {chips} chips, {countries} destinations.',
    '自美国出口、普通民用、收货方为目的地未被列名的公司：{chips}款芯片，{countries}个目的地。',
  ],
  unknown: ['No chip is recorded that day under: {slugs}', '当日没有以下标识的芯片记录：{slugs}'],
  chip: ['Chip', '芯片'],
  destination: ['Destination', '目的地'],
  outcome: ['Outcome', '结论'],
  review: ['Review policy', '审查政策'],
  classification: ['Classification', '归类'],
  sentence: ['In words', '文字说明'],
  more: [
    'The picture shows {chips} chips and {countries} destinations; the table has all.',
    '图中显示{chips}款芯片和{countries}个目的地，表中为全部。',
  ],
  notParty: [
    'Who receives it counts too: open a cell and name the recipient.',
    '收货方同样重要：打开单元格并填写收货方。',
  ],
} as const satisfies Record<string, Bilingual>;

function cellWords({ outcomeLabel, reviewPolicyLabel }: Verdict): string {
  return reviewPolicyLabel === null ? outcomeLabel : `${outcomeLabel}, ${reviewPolicyLabel}`;
}

function tablesOf(rows: readonly Row[], request: Request): Table[] {
  const say = speaker(request.lang, WORDS);
  return [
    {
      name: 'verdicts',
      title: say('title'),
      columns: (['chip', 'destination', 'outcome', 'review', 'classification', 'sentence'] as const).map((key) => ({
        key,
        label: say(key),
      })),
      rows: rows.flatMap(({ slug, name, verdicts }) =>
        verdicts.map((verdict) => [
          { text: name, href: entityPath(slug, request) },
          verdict.destination,
          verdict.outcomeLabel,
          verdict.reviewPolicyLabel,
          verdict.classificationLabel,
          verdict.sentence,
        ]),
      ),
    },
  ];
}

function documentsOf(rows: readonly Row[]): Document[] {
  const citations = rows.flatMap(({ verdicts }) =>
    verdicts.flatMap(({ requirements }) => requirements.map(({ condition }) => condition.citation)),
  );
  return distinctDocuments(citedTexts(citations));
}

/** Rows in the order asked for. */
function inOrder(rows: readonly Row[], slugs: readonly string[]): Row[] {
  const place = ({ slug, formerSlugs }: Row): number =>
    slugs.findIndex((each) => each === slug || formerSlugs.includes(each));
  return [...rows].sort((a, b) => place(a) - place(b));
}

function modelOf({ dataset, chips }: MatrixQuery, request: Request): MatrixModel {
  const { lang, values } = request;
  const say = speaker(lang, WORDS);
  const slugs = listOf(values.chips);
  const rows = inOrder(chips.nodes, slugs);
  const found = new Set(rows.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));
  const lost = slugs.filter((slug) => !found.has(slug));
  const destinations = listOf(values.destinations);
  const mode = values.mode === undefined ? {} : { mode: values.mode };
  const cut = rows.length > MAX_CHIPS || destinations.length > MAX_COUNTRIES;
  return {
    title: say('title'),
    description: say('description', { chips: rows.length, countries: destinations.length }),
    warnings: lost.length === 0 ? [] : [say('unknown', { slugs: lost.join(', ') })],
    notes: [...(cut ? [say('more', { chips: MAX_CHIPS, countries: MAX_COUNTRIES })] : []), say('notParty')],
    documents: documentsOf(rows),
    dataset: dataset.version,
    tables: tablesOf(rows, request),
    empty: rows.length === 0,
    countries: destinations.slice(0, MAX_COUNTRIES),
    chips: rows.slice(0, MAX_CHIPS).map(({ slug, name, verdicts }) => ({
      slug,
      name,
      path: entityPath(slug, request),
      cells: verdicts.slice(0, MAX_COUNTRIES).map((verdict) => ({
        tone: verdictTone(verdict),
        words: cellWords(verdict),
        path: viewPath('verdict', { item: slug, destination: verdict.destination, ...mode }, request),
      })),
    })),
    legend: verdictLegend(lang satisfies Lang),
  };
}

const CELL = 50;
const NAME = 190;
const GAP = 3;

function drawRow(model: MatrixModel, index: number, top: number, canvas: Canvas): { body: Markup; height: number } {
  const chip = model.chips[index];
  if (chip === undefined) return { body: markup``, height: 0 };
  const name = wrap(chip.name, NAME - 12, SIZE.text, 3);
  const height = Math.max(34, heightOfLines(name.length, SIZE.text) + 8);
  const cells = chip.cells.map(({ tone, words, path }, column) => {
    const x = NAME + column * (CELL + GAP);
    const body = markup`${rect(x, top, CELL, height, tone, 4)}${glyph(tone, x + CELL / 2 - 8, top + height / 2 - 8, 16)}`;
    return link(canvas, path, `${chip.name}, ${model.countries[column]}: ${words}`, body, chip.slug);
  });
  const label = link(canvas, chip.path, null, lines(0, top + 4, name, { as: 'name' }), chip.slug);
  return { height, body: markup`${label}${cells}` };
}

function drawMatrix(model: MatrixModel, canvas: Canvas): Drawing {
  const width = NAME + model.countries.length * (CELL + GAP);
  const heads = model.countries.map((code, column) =>
    text(NAME + column * (CELL + GAP) + CELL / 2, SIZE.name, code, { size: SIZE.name, weight: 'bold', as: 'middle' }),
  );
  let y = heightOfLines(1, SIZE.name) + 4;
  const rows = model.chips.map((_, index) => {
    const { body, height } = drawRow(model, index, y, canvas);
    y += height + GAP;
    return body;
  });
  const key = legend(model.legend, 0, y + 12, Math.max(width, 480));
  return { width: Math.max(width, 480), height: y + 12 + key.height, body: markup`${heads}${rows}${key.body}` };
}

export const matrix = defineView<MatrixQuery, MatrixModel>({
  name: 'matrix',
  title: ['Chips by countries', '芯片×国家'],
  about: [
    'Which chips may go to which countries, from the United States, by the rules modelled.',
    '按已建模规则，哪些芯片可自美国运往哪些国家和地区。',
  ],
  params: [
    {
      name: 'chips',
      kind: 'entity',
      kinds: ['CHIP'],
      many: true,
      required: true,
      label: ['Chips', '芯片'],
      help: ['Slugs, separated by commas', '标识，以逗号分隔'],
    },
    {
      name: 'destinations',
      kind: 'country',
      many: true,
      initial: 'CN,HK,MO,TW,SG,MY,AE,SA,IN,GB',
      label: ['Destinations', '目的地'],
      help: ['Country codes, separated by commas', '国家或地区代码，以逗号分隔'],
    },
    {
      name: 'mode',
      kind: 'choice',
      advanced: true,
      label: ['Law', '法律口径'],
      options: [
        ['ENFORCED', ['As it is enforced', '按实际执行']],
        ['CODIFIED', ['As the text stands', '按条文']],
      ],
    },
  ],
  examples: [
    {
      label: ['Where may H20, H100, H200, B200 and MI308X go?', 'H20、H100、H200、B200和MI308X可运往何处？'],
      values: { chips: 'h20,h100-sxm5,h200-sxm,b200,mi308x' },
    },
    {
      label: ['And Ascend and Kunlun chips?', '昇腾和昆仑芯呢？'],
      values: { chips: 'ascend-910b,ascend-910c,kunlun-p800', destinations: 'CN,MY,SA,AE,SG' },
    },
  ],
  question: QUESTION,
  variables: ({ chips, destinations, mode }, at) => ({
    chips: listOf(chips),
    destinations: listOf(destinations),
    ...(mode !== undefined && { mode }),
    // As many chips as were named: more would only cost.
    first: Math.min(Math.max(listOf(chips).length, 1), MAX_ROWS),
    at,
  }),
  model: modelOf,
  draw: drawMatrix,
});
