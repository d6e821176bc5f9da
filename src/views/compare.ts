/** An entity on two days: which facts and listings were there then, which are there now. */
import { type Document, distinctDocuments } from './documents.ts';
import { type Drawing, heightOfLines, lines, rect, SIZE, text } from './draw.ts';
import { factParts } from './facts.ts';
import type { CompareQuery } from './generated/answers.ts';
import { type Bilingual, speaker } from './lang.ts';
import { markup } from './markup.ts';
import type { Request } from './params.ts';
import type { Cell, Table } from './table.ts';
import { wrap } from './text-width.ts';
import { defineView, entityPath, MAX_NODES, type Model } from './view.ts';

const QUESTION = /* GraphQL */ `query Compare($of: String!, $earlier: Frame, $later: Frame) {
  dataset { version }
  earlier: entity(slug: $of, at: $earlier) { ...OnDay }
  later: entity(slug: $of, at: $later) { ...OnDay }
}
fragment OnDay on Entity {
  name
  existence
  existenceLabel
  deals: relations(types: [OWNS, INVESTS_IN, BUYS, RENTS, RESELLS, DIVERTS, LICENSES_FROM, PARTNERS_WITH, COMPETES_WITH, SUBSTITUTES_FOR, SUCCEEDS, VARIANT_OF], first: 100) { ...Facts }
  operations: relations(types: [OFFERS, OPERATES, HOSTS, LOCATED_IN, RUNS_ON, CONTAINS, TRAINED_ON, PROGRAMMED_WITH, BUILT_ON], first: 100) { ...Facts }
  making: relations(types: [DESIGNS, MADE_ON, MADE_BY, PACKAGED_BY, PACKAGED_WITH, USES_MEMORY, REQUIRES, SUPPLIED_BY, USES_TECHNOLOGY], first: 100) { ...Facts }
  reach: relations(types: [FABRICATED_BY, AVAILABLE_IN], first: 60) { ...Facts }
  listings(first: 20) {
    nodes { slug listLabel effectiveOn removedOn footnote reviewPolicy evidence { source { slug title url } } }
  }
}
fragment Facts on FactConnection {
  totalCount
  nodes {
    slug typeLabel
    from { slug name } to { slug name }
    validFrom validUntil startsOn startsOnLabel share count quantity quantityMax unit what period statusLabel hedgeLabel saidBy confidenceLabel
    evidence { source { slug title url } }
  }
}`;

/** Relations are read in groups, so that few things have more of one group than a page holds. */
const GROUPS = ['deals', 'operations', 'making', 'reach'] as const;

/** Facts read of each group: whole pages, as far as both days together stay under what a query may cost. */
const FACTS_READ = { deals: 100, operations: 100, making: 100, reach: 60 } as const;

type OnDay = NonNullable<CompareQuery['later']>;
type Fact = OnDay['deals']['nodes'][number];

/** On which of the two days something is there. */
type Presence = 'GONE' | 'NEW' | 'KEPT';

export interface CompareModel extends Model {
  readonly columns: readonly {
    readonly presence: Presence;
    readonly heading: string;
    readonly items: readonly string[];
    /** What the picture leaves out of the column, in words; null where nothing. */
    readonly beyond: string | null;
  }[];
}

const WORDS = {
  title: ['{name}: {earlier} and {later}', '{name}：{earlier}与{later}'],
  description: [
    'Of the facts about {name}, {gone} are there on {earlier} only, {kept} on both days, {fresh} on {later} only.',
    '关于{name}的事实中，{gone}项仅见于{earlier}，{kept}项两日皆有，{fresh}项仅见于{later}。',
  ],
  GONE: ['Only on {earlier}', '仅{earlier}'],
  KEPT: ['On both days', '两日皆有'],
  NEW: ['Only on {later}', '仅{later}'],
  facts: ['Facts on the two days', '两日的事实'],
  listings: ['Lists of restricted parties', '受限主体清单'],
  when: ['When', '何时'],
  from: ['From', '起点'],
  relation: ['Relation', '关系'],
  to: ['To', '终点'],
  more: ['What is said', '说明'],
  source: ['First document', '首个来源'],
  list: ['List', '清单'],
  since: ['Since', '自'],
  until: ['Until', '至'],
  review: ['Review policy', '审查政策'],
  many: [
    'Not compared, because there are more than {read} of them: {words}.',
    '以下关系多于{read}项，未作比较：{words}。',
  ],
  unknown: ['Nothing is recorded under {slug}.', '没有以{slug}记录的内容。'],
  existence: ['{day}: {existence}', '{day}：{existence}'],
  beyond: ['+ {count} more in the table', '另有{count}项见表'],
} as const satisfies Record<string, Bilingual>;

/** Each text once, with how often it stands there where that is more than once. */
export function countAlike(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of texts) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].map(([each, count]) => (count === 1 ? each : `${each} (${count}×)`));
}

interface Compared<Item> {
  readonly item: Item;
  readonly presence: Presence;
}

/** What is there only then, on both days, only now; in the order given. */
export function comparePresence<Item extends { readonly slug: string }>(
  earlier: readonly Item[],
  later: readonly Item[],
): Compared<Item>[] {
  const before = new Set(earlier.map(({ slug }) => slug));
  const after = new Set(later.map(({ slug }) => slug));
  return [
    ...earlier.filter(({ slug }) => !after.has(slug)).map((item) => ({ item, presence: 'GONE' as const })),
    ...later.filter(({ slug }) => !before.has(slug)).map((item) => ({ item, presence: 'NEW' as const })),
    ...later.filter(({ slug }) => before.has(slug)).map((item) => ({ item, presence: 'KEPT' as const })),
  ];
}

function distinctLabels(facts: readonly Fact[]): string[] {
  return [...new Set(facts.map(({ typeLabel }) => typeLabel))];
}

function sourceCell(evidence: readonly { readonly source: Document }[]): Cell {
  const first = evidence[0]?.source;
  if (first === undefined) return null;
  return first.url === null ? first.title : { text: first.title, href: first.url };
}

function tablesOf(
  facts: readonly Compared<Fact>[],
  listings: readonly Compared<OnDay['listings']['nodes'][number]>[],
  request: Request,
  when: (presence: Presence) => string,
): Table[] {
  const say = speaker(request.lang, WORDS);
  const column = (key: keyof typeof WORDS) => ({ key, label: say(key) });
  const thing = ({ slug, name }: { slug: string; name: string }) => ({ text: name, href: entityPath(slug, request) });
  return [
    {
      name: 'facts',
      title: say('facts'),
      columns: [column('when'), column('from'), column('relation'), column('to'), column('more'), column('source')],
      rows: facts.map(({ item, presence }) => [
        when(presence),
        thing(item.from),
        item.typeLabel,
        thing(item.to),
        factParts(item, request.lang).join('; '),
        sourceCell(item.evidence),
      ]),
    },
    {
      name: 'listings',
      title: say('listings'),
      columns: [column('when'), column('list'), column('since'), column('until'), column('review'), column('source')],
      rows: listings.map(({ item, presence }) => [
        when(presence),
        item.listLabel,
        item.effectiveOn,
        item.removedOn,
        item.reviewPolicy,
        sourceCell(item.evidence),
      ]),
    },
  ];
}

/** Facts in one column of the picture; three columns make MAX_NODES. */
const SHOWN = MAX_NODES / 3;

export const compare = defineView<CompareQuery, CompareModel>({
  name: 'compare',
  title: ['Two days', '两日对比'],
  about: [
    'What was recorded as true of a company, chip or anything else on one day and on another.',
    '某公司、芯片或其他事物在两个日期各自的记录。',
  ],
  params: [
    { name: 'of', kind: 'entity', required: true, label: ['Of what', '对象'] },
    { name: 'earlier', kind: 'date', required: true, label: ['One day', '某日'] },
    { name: 'later', kind: 'date', label: ['The other day', '另一日'], help: ['Today if left empty', '留空为今天'] },
  ],
  examples: [
    {
      label: ['What has changed for Huawei since the end of 2021?', '2021年底以来华为有哪些变化？'],
      values: { of: 'huawei', earlier: '2021-12-31' },
    },
    {
      label: ['What is recorded of H20 now that was not a year earlier?', '与一年前相比，H20新增了哪些记录？'],
      values: { of: 'h20', earlier: '2025-11-23' },
    },
  ],
  question: QUESTION,
  variables: ({ of, earlier, later }, { asOf, knownOn }) => ({
    of,
    earlier: { asOf: earlier, knownOn },
    later: { asOf: later ?? asOf, knownOn },
  }),
  model({ dataset, earlier, later }, request) {
    const { lang, values, frame } = request;
    const say = speaker(lang, WORDS);
    const days = { earlier: values.earlier ?? '', later: values.later ?? frame.asOf };
    const when = (presence: Presence): string => say(presence, days);
    const whole = GROUPS.filter((group) =>
      [earlier, later].every((day) => (day?.[group].totalCount ?? 0) <= FACTS_READ[group]),
    );
    const read = (day: OnDay | null): Fact[] => whole.flatMap((group) => day?.[group].nodes ?? []);
    const facts = comparePresence(read(earlier), read(later));
    // A fact of a page that was cut off may stand on the rest of the other day's list: nothing is said of such ones.
    const tooMany = GROUPS.filter((group) => !whole.includes(group)).map((group) => ({
      read: FACTS_READ[group],
      words: distinctLabels(later?.[group].nodes ?? []).join(', '),
    }));
    const listings = comparePresence(earlier?.listings.nodes ?? [], later?.listings.nodes ?? []);
    const alike = (presence: Presence) => countAlike(of(presence).map(words));
    const of = (presence: Presence) => facts.filter((fact) => fact.presence === presence).map(({ item }) => item);
    const name = later?.name ?? values.of ?? '';
    const words = ({ from, to, typeLabel }: Fact): string => `${from.name} ${typeLabel} ${to.name}`;
    const warnings = [
      ...(later === null ? [say('unknown', { slug: values.of ?? '' })] : []),
      ...tooMany.map((group) => say('many', group)),
    ];
    return {
      title: say('title', { name, ...days }),
      description: say('description', {
        name,
        ...days,
        gone: of('GONE').length,
        kept: of('KEPT').length,
        fresh: of('NEW').length,
      }),
      warnings,
      notes: [
        ...(earlier ? [say('existence', { day: days.earlier, existence: earlier.existenceLabel })] : []),
        ...(later ? [say('existence', { day: days.later, existence: later.existenceLabel })] : []),
      ],
      documents: distinctDocuments(
        [...facts, ...listings].flatMap(({ item }) => item.evidence.map(({ source }) => source)),
      ),
      dataset: dataset.version,
      tables: tablesOf(facts, listings, request, when),
      empty: facts.length === 0,
      columns: (['GONE', 'KEPT', 'NEW'] as const).map((presence) => ({
        presence,
        heading: when(presence),
        items: alike(presence).slice(0, SHOWN),
        beyond: alike(presence).length > SHOWN ? say('beyond', { count: alike(presence).length - SHOWN }) : null,
      })),
    };
  },
  draw: drawColumns,
});

const COLUMN = 290;
const GAP = 16;
const PAD = 8;

function drawColumns(model: CompareModel): Drawing {
  let height = 0;
  const columns = model.columns.map(({ presence, heading, items, beyond }, index) => {
    const x = index * (COLUMN + GAP);
    let y = heightOfLines(1, SIZE.name) + 8;
    const sign = presence === 'GONE' ? '−' : presence === 'NEW' ? '+' : '=';
    const boxes = [...items, ...(beyond === null ? [] : [beyond])].map((item) => {
      const shown = wrap(item, COLUMN - 2 * PAD - 14, SIZE.text, 3);
      const high = heightOfLines(shown.length, SIZE.text) + 2 * PAD;
      const box = markup`${rect(x, y, COLUMN, high, presence === 'GONE' ? 'dashed' : presence === 'NEW' ? 'focus' : '')}${text(x + PAD, y + PAD + SIZE.text, sign, { weight: 'bold' })}${lines(x + PAD + 14, y + PAD, shown)}`;
      y += high + 6;
      return box;
    });
    height = Math.max(height, y);
    return markup`${text(x, SIZE.name, `${heading}`, { size: SIZE.name, weight: 'bold' })}${boxes}`;
  });
  return { width: 3 * COLUMN + 2 * GAP, height, body: markup`${columns}` };
}
