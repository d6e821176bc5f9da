/** A verdict over time: bands of days with one verdict, and the act that opened each. */
import { citedTexts, distinctDocuments } from './documents.ts';
import { type Drawing, glyph, heightOfLines, line, lines, rect, SIZE, text } from './draw.ts';
import type { VerdictCalendarQuery } from './generated/answers.ts';
import { type Bilingual, speaker } from './lang.ts';
import { markup } from './markup.ts';
import type { FrameValues, Request, Values } from './params.ts';
import type { Cell } from './table.ts';
import { wrap } from './text-width.ts';
import type { Tone } from './theme.ts';
import { legend, verdictLegend, verdictTone } from './tones.ts';
import { TRANSACTION_PARAMS, transactionOf } from './verdict-params.ts';
import { actPath, defineView, type Model } from './view.ts';

const QUESTION = /* GraphQL */ `query VerdictCalendar($transaction: TransactionInput!, $from: Date!, $until: Date!, $at: Frame) {
  dataset { version }
  exportVerdictCalendar(transaction: $transaction, from: $from, until: $until, at: $at) {
    from until scheduled beyondSources
    openedBy { slug name citation evidence { source { slug title url } } }
    verdict { item { slug name } destination outcome outcomeLabel reviewPolicy reviewPolicyLabel reasonLabels sentence }
  }
}`;

type Period = NonNullable<VerdictCalendarQuery['exportVerdictCalendar']>[number];

export interface CalendarModel extends Model {
  readonly from: string;
  readonly until: string;
  readonly periods: readonly {
    readonly from: string;
    readonly until: string | null;
    readonly tone: Tone;
    readonly outcome: string;
    readonly because: string;
    readonly openedBy: string;
    readonly ahead: boolean;
    readonly beyond: boolean;
  }[];
  readonly legend: readonly (readonly [Tone, string])[];
}

const WORDS = {
  title: ['{item} to {destination}: the law over time', '{item}运往{destination}：法律随时间的变化'],
  description: [
    '{count} stretches of days with one verdict from {from} to {until}.',
    '{from}至{until}共{count}个结论不变的时段。',
  ],
  table: ['Stretches of days with one verdict', '结论不变的时段'],
  from: ['From', '自'],
  until: ['Until (exclusive)', '至（不含）'],
  outcome: ['Outcome', '结论'],
  review: ['Review policy', '审查政策'],
  because: ['Because of', '原因'],
  opened: ['Opened by', '起因'],
  remark: ['Remark', '备注'],
  scheduled: ['lies ahead and may still change', '在未来，仍可能改变'],
  beyond: ['not reached by sources: carried on from the last law known', '来源未及：沿用最后已知的法律'],
  sentence: ['In words', '文字说明'],
  none: ['No stretch of days.', '没有时段。'],
} as const satisfies Record<string, Bilingual>;

/** Where the table of 2022 begins to matter: the first rule on advanced computing took effect that month. */
const FIRST_DAY = '2022-10-01';

function daysOf(values: Values, { asOf }: FrameValues): { from: string; until: string } {
  const ahead = `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}`.replace(/-02-29$/, '-02-28');
  return { from: values.from ?? FIRST_DAY, until: values.until ?? ahead };
}

function remarks({ scheduled, beyondSources }: Period, say: (key: 'scheduled' | 'beyond') => string): string[] {
  return [...(beyondSources ? [say('beyond')] : []), ...(scheduled ? [say('scheduled')] : [])];
}

/** One act with its page; of several the names, because a cell holds one link. */
function actCell(acts: readonly { readonly slug: string; readonly name: string }[], request: Request): Cell {
  const [only] = acts;
  if (acts.length === 1 && only !== undefined) return { text: only.name, href: actPath(only.slug, request) };
  return acts.map(({ name }) => name).join('; ');
}

function modelOf({ dataset, exportVerdictCalendar }: VerdictCalendarQuery, request: Request): CalendarModel {
  const { lang, values, frame } = request;
  const say = speaker(lang, WORDS);
  const periods = exportVerdictCalendar ?? [];
  const days = daysOf(values, frame);
  const first = periods[0]?.verdict;
  const name = first?.item?.name ?? values.item ?? '';
  const keys = ['from', 'until', 'outcome', 'review', 'because', 'opened', 'remark', 'sentence'] as const;
  return {
    title: say('title', { item: name, destination: first?.destination ?? values.destination ?? '' }),
    description: say('description', { count: periods.length, ...days }),
    warnings: periods.length === 0 ? [say('none')] : [],
    notes: [],
    documents: distinctDocuments(
      periods.flatMap(({ openedBy }) => [
        ...openedBy.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
        ...citedTexts(openedBy.map(({ citation }) => citation)),
      ]),
    ),
    dataset: dataset.version,
    tables: [
      {
        name: 'periods',
        title: say('table'),
        columns: keys.map((key) => ({ key, label: say(key) })),
        rows: periods.map((period) => [
          period.from,
          period.until,
          period.verdict.outcomeLabel,
          period.verdict.reviewPolicyLabel,
          period.verdict.reasonLabels.join('; '),
          actCell(period.openedBy, request),
          remarks(period, say).join('; '),
          period.verdict.sentence,
        ]),
      },
    ],
    empty: periods.length === 0,
    ...days,
    periods: periods.map((period) => ({
      from: period.from,
      until: period.until,
      tone: verdictTone(period.verdict),
      outcome: [period.verdict.outcomeLabel, period.verdict.reviewPolicyLabel].filter((part) => part).join(', '),
      because: period.verdict.reasonLabels.join('; '),
      openedBy: period.openedBy.map((act) => act.name).join('; '),
      ahead: period.scheduled,
      beyond: period.beyondSources,
    })),
    legend: verdictLegend(lang),
  };
}

const DAY_MS = 86_400_000;
const WIDTH = 800;
const BAND = 34;

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** Years between two days, each with its first of January. */
function yearsBetween(from: string, until: string): number[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(until.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function drawCalendar(model: CalendarModel): Drawing {
  const [start, end] = [dayNumber(model.from), dayNumber(model.until) + 1];
  const at = (day: string): number =>
    ((Math.min(Math.max(dayNumber(day), start), end) - start) / (end - start)) * WIDTH;
  const top = 20;
  const bands = model.periods.map(({ from, until, tone, ahead, beyond }, index) => {
    const [left, right] = [at(from), until === null ? WIDTH : at(until)];
    const width = Math.max(2, right - left);
    const sign =
      width < 30
        ? null
        : markup`${glyph(tone, left + 5, top + 11)}${text(left + 21, top + 22, String(index + 1), { weight: 'bold' })}`;
    return markup`${rect(left, top, width, BAND, `${tone}${ahead || beyond ? ' dashed' : ''}`, 0)}${sign}`;
  });
  const years = yearsBetween(model.from, model.until).map((year) => {
    const x = at(`${year}-01-01`);
    return markup`${line([
      { x, y: top - 4 },
      { x, y: top + BAND + 4 },
    ])}${text(x, 11, String(year), { size: SIZE.small, as: 'middle muted' })}`;
  });
  let y = top + BAND + 18;
  const rows = model.periods.map(({ from, until, tone, outcome, because, openedBy, ahead, beyond }, index) => {
    const days = `${from} – ${until ?? '…'}`;
    const more = [because, openedBy === '' ? '' : `← ${openedBy}`].filter((part) => part !== '');
    const wrapped = more.flatMap((part) => wrap(part, WIDTH - 260, SIZE.small, 2));
    const head = wrap(outcome, WIDTH - 280, SIZE.name, 2, 'bold');
    const body = markup`${text(0, y + 13, String(index + 1), { weight: 'bold' })}${text(26, y + 13, days, ahead || beyond ? { as: 'muted' } : {})}${glyph(tone, 225, y + 2)}${lines(245, y, head, { size: SIZE.name, weight: 'bold' })}${lines(245, y + heightOfLines(head.length, SIZE.name), wrapped, { size: SIZE.small, as: 'muted' })}`;
    y += heightOfLines(head.length, SIZE.name) + heightOfLines(wrapped.length, SIZE.small) + 8;
    return body;
  });
  const key = legend(model.legend, 0, y + 8, WIDTH);
  return { width: WIDTH, height: y + 8 + key.height, body: markup`${bands}${years}${rows}${key.body}` };
}

export const calendar = defineView<VerdictCalendarQuery, CalendarModel>({
  name: 'calendar',
  title: ['Verdict over time', '判定日历'],
  about: [
    'How the verdict on a shipment changed from day to day, and by which act.',
    '对某项货运的判定如何随时间变化，由何种措施引起。',
  ],
  params: [
    ...TRANSACTION_PARAMS,
    {
      name: 'from',
      kind: 'date',
      advanced: true,
      label: ['First day', '首日'],
      help: ['2022-10-01 if left empty', '留空为2022-10-01'],
    },
    {
      name: 'until',
      kind: 'date',
      advanced: true,
      label: ['Last day', '末日'],
      help: ['A year ahead if left empty', '留空为一年后'],
    },
  ],
  examples: [
    {
      label: ['How did the law on H20 for China change?', '对华H20的法律如何变化？'],
      values: { item: 'h20', destination: 'CN' },
    },
    { label: ['And on H200?', 'H200呢？'], values: { item: 'h200-sxm', destination: 'CN' } },
  ],
  question: QUESTION,
  variables: (values, frame) => ({ transaction: transactionOf(values), ...daysOf(values, frame), at: frame }),
  model: modelOf,
  draw: drawCalendar,
});
