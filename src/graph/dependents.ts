/** Who depends on something: a search against the arrows, one statement for each hop. */
import type { Frame } from '../domain/frame.ts';
import { type EntityKind, kindFromApi, type RelationType, ROUTES, type RouteKind } from '../domain/vocabulary.ts';
import { BadUserInput, overLimit, Timeout } from '../errors.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import { type Edge, type Page, type PageArgs, pageOfList } from './connection.ts';
import { type EntityNode, readEntities } from './entities.ts';
import { frameParams, inFrame } from './frame.ts';
import { MAX_HOPS } from './path-queries.ts';
import type { StopReason } from './paths.ts';
import { requireEntity } from './require-entity.ts';

interface HopRow {
  readonly id: string;
  readonly kind: EntityKind;
  /** Slug of the country. */
  readonly country: string | null;
  /** Whether one of its ways goes on by a sale: only then does a purchase from it lead on. */
  readonly sells: boolean;
}

/** A seller proves nothing but what it sells on; a walk does not go through the other end of a diversion. */
const LEADS_ON = `NOT (y:Company OR y:GovernmentBody) OR target.isTarget
  OR (type(r) <> 'DIVERTS' AND (type(r) <> 'BUYS' OR target.sells))`;

export const dependentsHop = defineQuery<HopRow>(`// dependentsHop
UNWIND $targets AS target
MATCH (y:Entity {id: target.id})<-[r]-(x:Entity)
WHERE type(r) IN $types AND ${inFrame('r')} AND r.hedge <> 'DENIED' AND r.confidenceRank >= $minRank
  AND (${LEADS_ON})
WITH x, max(CASE WHEN type(r) IN ['RESELLS', 'DIVERTS', 'OFFERS'] THEN 1 ELSE 0 END) AS sells
RETURN x.id AS id, x.kind AS kind, x.country AS country, sells = 1 AS sells`);

export interface Dependent extends Omit<HopRow, 'sells'> {
  readonly hops: number;
}

export interface DependentEdge extends Edge<EntityNode> {
  readonly hops: number;
}

export interface CountryNumber {
  /** Slug. */
  readonly country: string | null;
  readonly count: number;
  readonly frame: Frame;
}

export interface DependentPage extends Page<DependentEdge> {
  readonly byCountry: readonly CountryNumber[];
  readonly byKind: readonly { readonly kind: EntityKind; readonly count: number }[];
  readonly stoppedBecause: StopReason;
}

export interface DependentArgs extends PageArgs {
  readonly of: string;
  readonly routes?: readonly RouteKind[] | null | undefined;
  readonly maxHops?: number | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly minConfidence?: string | null | undefined;
}

const RANKS: Readonly<Record<string, number>> = { LOW: 1, MEDIUM: 2, HIGH: 3 };

interface Search {
  readonly of: string;
  readonly types: readonly RelationType[];
  readonly maxHops: number;
  readonly minRank: number;
}

/** All that lead to the entity, nearest first. What is reached once as a seller and once not goes on as both. */
async function searchBack(
  reader: Reader,
  frame: Frame,
  { of, types, maxHops, minRank }: Search,
): Promise<{ found: Dependent[]; stoppedBecause: StopReason }> {
  const found = new Map<string, Dependent>();
  const seen = new Set<string>();
  let targets = [{ id: of, sells: false, isTarget: true }];
  for (let hops = 1; hops <= maxHops && targets.length > 0; hops += 1) {
    let rows: HopRow[];
    try {
      rows = await reader.read(dependentsHop, { targets, types, minRank, ...frameParams(frame) });
    } catch (error) {
      if (!(error instanceof Timeout) || hops === 1) throw error;
      return { found: [...found.values()], stoppedBecause: 'DEADLINE' };
    }
    targets = [];
    for (const { sells, ...row } of rows) {
      if (row.id === of || seen.has(`${row.id} ${sells}`) || seen.has(`${row.id} true`)) continue;
      seen.add(`${row.id} ${sells}`);
      targets.push({ id: row.id, sells, isTarget: false });
      if (!found.has(row.id)) found.set(row.id, { ...row, hops });
    }
  }
  return { found: [...found.values()], stoppedBecause: 'ALL_FOUND' };
}

function counted<Value>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : 1));
}

function hopsWithin(hops: number): number {
  if (hops > MAX_HOPS) {
    throw overLimit('maxHops', hops, MAX_HOPS, `Give a number from 1 to ${MAX_HOPS}.`);
  }
  if (hops < 1) throw new BadUserInput(`maxHops: ${hops} asks for nothing. Give a number from 1 to ${MAX_HOPS}.`);
  return hops;
}

export async function listDependents(reader: Reader, frame: Frame, args: DependentArgs): Promise<DependentPage> {
  const maxHops = hopsWithin(args.maxHops ?? 4);
  const { id: of } = await requireEntity(reader, frame, 'of', args.of);
  const types = [...new Set((args.routes ?? ['ALL']).flatMap((route) => ROUTES[route]))];
  const minRank = RANKS[args.minConfidence ?? 'LOW'] ?? 1;
  const { found, stoppedBecause } = await searchBack(reader, frame, { of, types, maxHops, minRank });
  const kinds = args.kinds?.map(kindFromApi);
  const list = found
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .sort((a, b) => a.hops - b.hops || (a.id < b.id ? -1 : 1));
  const page = pageOfList(list, args, `dependents ${of}`, ({ id }) => id);
  const entities = await readEntities(
    reader,
    frame,
    page.edges.map(({ node }) => node.id),
  );
  const byCountry = counted(list.map(({ country }) => country));
  return {
    ...page,
    edges: page.edges.flatMap(({ cursor, node: { hops } }, index) => {
      const node = entities[index];
      return node == null ? [] : [{ cursor, node, hops }];
    }),
    byCountry: [
      ...byCountry.filter(([country]) => country !== null),
      ...byCountry.filter(([country]) => country === null),
    ].map(([country, count]) => ({ country, count, frame })),
    byKind: counted(list.map(({ kind }) => kind)).map(([kind, count]) => ({ kind, count })),
    stoppedBecause,
  };
}
