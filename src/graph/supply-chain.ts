/** The part of the graph that a question of supply is worked out over. */
import type { Frame } from '../domain/frame.ts';
import type { SupplyGraph, SupplyLink, SupplyThing } from '../domain/supply-needs.ts';
import type { Reader } from '../neo4j/database.ts';
import type { Query } from '../neo4j/query.ts';
import { frameParams } from './frame.ts';
import { type SupplyRow, supplyImpact, supplyTree } from './supply-queries.ts';

/** Rows read at most: beyond this the answer is not whole, and says so. The seed's largest removal takes 3,000. */
const ROW_CAP = 20_000;

export interface Supply {
  readonly graph: SupplyGraph;
  /** Products asked about, or what is removed with the members of groups. */
  readonly named: readonly string[];
  readonly substitutes: readonly SupplyLink[];
  /** Whether every row was read. */
  readonly complete: boolean;
}

type Attributes = Readonly<Record<string, unknown>>;

function numberIn(attributes: Attributes, ...names: readonly string[]): number | null {
  const found = names.map((name) => attributes[name]).find((value) => typeof value === 'number');
  return typeof found === 'number' ? found : null;
}

function textIn(attributes: Attributes, name: string): string | null {
  const value = attributes[name];
  return typeof value === 'string' ? value : null;
}

/** `7nm` as 7, where the class is given in words only. */
function classIn(attributes: Attributes): number | null {
  const given = Number.parseFloat(textIn(attributes, 'class') ?? '');
  return Number.isNaN(given) ? null : given;
}

function thingOf(row: SupplyRow): SupplyThing {
  const attributes = JSON.parse(row.attributes ?? '{}') as Attributes;
  return {
    id: row.id,
    kind: row.kind ?? '',
    country: row.country,
    isGroup: row.isGroup === true,
    members: Array.isArray(attributes.members) ? (attributes.members as string[]) : [],
    read: row.part === 'READ',
    nanometres: numberIn(attributes, 'nanometreClass') ?? classIn(attributes),
  };
}

function linkOf(row: SupplyRow): SupplyLink {
  const attributes = JSON.parse(row.attributes ?? '{}') as Attributes;
  return {
    id: row.id,
    type: row.kind ?? '',
    from: row.from ?? '',
    to: row.to ?? '',
    hedge: row.hedge ?? '',
    status: row.status,
    group: textIn(attributes, 'group'),
    asGiven: textIn(attributes, 'asGiven'),
    shareLow: numberIn(attributes, 'shareLow', 'share'),
    shareHigh: numberIn(attributes, 'shareHigh', 'share'),
    year: numberIn(attributes, 'year'),
    monthsToQualify: numberIn(attributes, 'monthsToQualify'),
  };
}

async function readSupply(
  reader: Reader,
  query: Query<SupplyRow>,
  params: Record<string, unknown>,
  cap: number,
): Promise<Supply> {
  const rows = await reader.read(query, { ...params, cap });
  const of = (...parts: readonly SupplyRow['part'][]) => rows.filter(({ part }) => parts.includes(part));
  return {
    graph: {
      things: new Map([...of('PRODUCT', 'REMOVED', 'THING'), ...of('READ')].map((row) => [row.id, thingOf(row)])),
      links: of('LINK').map(linkOf),
    },
    named: of('PRODUCT', 'REMOVED').map(({ id }) => id),
    // By id: the order of the store changes with each load.
    substitutes: of('SUBSTITUTE')
      .map(linkOf)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    complete: rows.length < cap,
  };
}

/** What an entity rests on; of a company, what its products rest on. */
export function readSupplyTree(reader: Reader, frame: Frame, of: string, cap = ROW_CAP): Promise<Supply> {
  return readSupply(reader, supplyTree, { of, ...frameParams(frame) }, cap);
}

/** What rests on what is removed. */
export function readSupplyImpact(
  reader: Reader,
  frame: Frame,
  removed: readonly string[],
  cap = ROW_CAP,
): Promise<Supply> {
  return readSupply(reader, supplyImpact, { removed, ...frameParams(frame) }, cap);
}
