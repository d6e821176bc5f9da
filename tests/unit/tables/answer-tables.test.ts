/** Answers as tables: which lists there are, what their columns are, and whether their rows are all. */
import { buildSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { listsOf, nextCursor, tableOf } from '../../../src/tables/answer-tables.ts';
import { toCsv } from '../../../src/tables/csv.ts';
import { operationOf, shapeOf, TooManyFields } from '../../../src/tables/shape.ts';

const schema = buildSchema(`
  type Query { company(slug: String): Company, chips(first: Int, after: String): ChipConnection!, paths: PathAnswer }
  type Company { name: String, aliases: [String!]!, chips: ChipConnection!, owners: [Company!]! }
  type ChipConnection { nodes: [Chip!]!, edges: [ChipEdge!]!, totalCount: Int!, pageInfo: PageInfo! }
  type ChipEdge { cursor: String!, node: Chip! }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  type Chip { name: String, aliases: [String!]!, vendor: Company, tpp: Float, offered: ChipConnection!, owners: [Company!]! }
  type PathAnswer { complete: Boolean!, paths: [Path!]! }
  type Path { sentence: String, steps: [Step!]! }
  union Thing = Company | Chip
  type Step { to: Thing }
`);

function listsIn(query: string) {
  const document = parse(query);
  const operation = operationOf(document);
  if (!operation) throw new Error('no operation');
  return listsOf(shapeOf(schema, document, operation));
}

function tableIn(query: string, data: unknown, name?: string) {
  const lists = listsIn(query);
  const list = name === undefined ? lists[0] : lists.find((each) => each.name === name);
  if (!list) throw new Error('no list');
  return tableOf(list, data);
}

describe('columns', () => {
  test('have dots for what is nested, in the order of the query, whatever is null', () => {
    const query = '{ chips { nodes { name vendor { name chips { totalCount } } tpp } } }';
    const nodes = [
      { name: 'A', vendor: null, tpp: 1.5 },
      { name: '昇腾', vendor: { name: 'V', chips: { totalCount: 3 } }, tpp: null },
    ];
    const { columns, rows } = tableIn(query, { chips: { nodes } });
    expect(columns).toEqual(['name', 'vendor.name', 'vendor.chips.totalCount', 'tpp']);
    expect(rows).toEqual([
      ['A', null, null, 1.5],
      ['昇腾', 'V', 3, null],
    ]);
  });

  test('are the same for a page without rows', () => {
    const query = '{ chips { nodes { name vendor { name } } } }';
    expect(tableIn(query, { chips: { nodes: [] } })).toMatchObject({ columns: ['name', 'vendor.name'], rows: [] });
  });

  test('join lists of one value and count lists of more', () => {
    const query = '{ chips { nodes { aliases owners { name } offered { nodes { name tpp } } } } }';
    const nodes = [
      { aliases: ['a', 'b'], owners: [{ name: 'X' }, { name: 'Y' }], offered: { nodes: [{ name: 'n', tpp: 1 }] } },
      { aliases: [], owners: [], offered: { nodes: [] } },
    ];
    const { columns, rows } = tableIn(query, { chips: { nodes } });
    expect(columns).toEqual(['aliases', 'owners.name', 'offered.nodes.count']);
    expect(rows).toEqual([
      ['a; b', 'X; Y', 1],
      ['', '', 0],
    ]);
  });

  test('go by the aliases of the query, and take in fragments and unions', () => {
    const query = `{ c: chips { list: nodes { called: name ...More } } }
      fragment More on Chip { ... on Chip { vendor { name } } name }`;
    const data = { c: { list: [{ called: 'A', vendor: { name: 'V' }, name: 'A' }] } };
    expect(listsIn(query).map(({ name }) => name)).toEqual(['c']);
    expect(tableIn(query, data)).toMatchObject({ columns: ['called', 'vendor.name', 'name'], rows: [['A', 'V', 'A']] });
    const union =
      '{ paths { paths { steps { to { __typename ... on Company { name } ... on Chip { name tpp } } } } } }';
    const steps = [{ to: { __typename: 'Company', name: 'C' } }, { to: { __typename: 'Chip', name: 'D', tpp: 2 } }];
    expect(tableIn(union, { paths: { paths: [{ steps }] } }, 'paths.paths.steps')).toMatchObject({
      columns: ['paths.paths.row', 'to.__typename', 'to.name', 'to.tpp'],
      rows: [
        [1, 'Company', 'C', null],
        [1, 'Chip', 'D', 2],
      ],
    });
  });
});

describe('lists', () => {
  test('inside others come last, each row with its place in them', () => {
    const query = '{ paths { paths { sentence steps { to { ... on Chip { name } } } } } chips { edges { cursor } } }';
    expect(listsIn(query).map(({ name, nested }) => [name, nested])).toEqual([
      ['paths.paths', false],
      ['chips', false],
      ['paths.paths.steps', true],
    ]);
    const to = (name: string) => ({ to: { name } });
    const paths = [{ steps: [to('a')] }, { steps: [to('b'), to('c')] }];
    expect(tableIn(query, { paths: { paths } }, 'paths.paths.steps').rows).toEqual([
      [1, 'a'],
      [2, 'b'],
      [2, 'c'],
    ]);
  });

  test('there are none where no objects are asked for', () => {
    expect(listsIn('{ company { name aliases chips { totalCount } } }')).toEqual([]);
  });

  test('a short query that means millions of fields is refused at once', () => {
    const names = Array.from({ length: 12 }, (_, index) => `F${index}`);
    const fragments = names.slice(0, -1).map((name, index) => {
      const next = names[index + 1];
      const inner = ['a', 'b', 'c', 'd'].map((alias) => `${alias}: owners { ...${next} }`).join(' ');
      return `fragment ${name} on Company { ${inner} }`;
    });
    const query = `{ company { ...F0 } } ${fragments.join(' ')} fragment F11 on Company { name }`;
    expect(() => listsIn(query)).toThrow(TooManyFields);
  });
});

describe('what is told of the extent', () => {
  const nodes = [{ name: 'A' }];
  test.each([
    ['{ chips { nodes { name } } }', { chips: { nodes } }, 'UNKNOWN'],
    ['{ chips { nodes { name } n: totalCount } }', { chips: { nodes, n: 1 } }, 'WHOLE'],
    ['{ chips { nodes { name } totalCount } }', { chips: { nodes, totalCount: 7 } }, 'CUT'],
    ['{ chips { nodes { name } p: pageInfo { more: hasNextPage } } }', { chips: { nodes, p: { more: true } } }, 'CUT'],
    [
      '{ chips { nodes { name } pageInfo { hasNextPage } } }',
      { chips: { nodes, pageInfo: { hasNextPage: false } } },
      'WHOLE',
    ],
    ['{ paths { paths { sentence } } }', { paths: { paths: [] } }, 'UNKNOWN'],
    ['{ paths { complete paths { sentence } } }', { paths: { complete: false, paths: [] } }, 'CUT'],
    ['{ paths { complete paths { sentence } } }', { paths: { complete: true, paths: [] } }, 'WHOLE'],
    ['{ paths { complete paths { sentence } } }', { paths: null }, 'ABSENT'],
    ['{ company { owners { name } } }', { company: { owners: [] } }, 'WHOLE'],
  ])('%s %j', (query, data, extent) => {
    expect(tableIn(query, data).extent).toBe(extent);
  });

  test('a list inside a list that was cut is cut', () => {
    const query = '{ chips { pageInfo { hasNextPage } nodes { owners { name aliases } } } }';
    const data = { chips: { pageInfo: { hasNextPage: true }, nodes: [{ owners: [{ name: 'o', aliases: [] }] }] } };
    expect(tableIn(query, data, 'chips.owners').extent).toBe('CUT');
  });

  test('the cursor of the next page, where there is one', () => {
    const query = '{ chips { nodes { name } pageInfo { hasNextPage endCursor } } }';
    const [list] = listsIn(query);
    if (!list) throw new Error('no list');
    const page = (hasNextPage: boolean) => ({ chips: { nodes, pageInfo: { hasNextPage, endCursor: 'x' } } });
    expect([nextCursor(list, page(true)), nextCursor(list, page(false))]).toEqual(['x', null]);
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
  'text that a spreadsheet would compute stays text: %j',
  (text) => {
    expect(toCsv(['a'], [[text]])).toBe(`\uFEFF"a"\r\n"'${text}"\r\n`);
  },
);
