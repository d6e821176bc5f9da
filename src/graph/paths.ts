/** Dependency paths: every walk within the hops asked for, ranked in the database, cut to the limit. */
import type { Frame } from '../domain/frame.ts';
import { groupBy } from '../domain/group.ts';
import {
  type DiversionFilter,
  type PathDistinction,
  type PathOrder,
  type PathWay,
  PROVEN_HEDGE,
} from '../domain/paths.ts';
import type { EntityKind, RelationType, RouteKind } from '../domain/vocabulary.ts';
import { Timeout } from '../errors.ts';
import type { Reader } from '../neo4j/database.ts';
import { type EntityNode, entityOf } from './entities.ts';
import { type FactNode, factOf } from './facts.ts';
import { frameParams } from './frame.ts';
import { PATH_QUERIES, type PathRow, pathSteps, type Walk } from './path-queries.ts';

export type StopReason = 'ALL_FOUND' | 'LIMIT' | 'ROW_CAP' | 'DEADLINE';

export interface PathSearch {
  readonly from: EntityNode;
  /** Slugs of targets; null where `kind` decides. */
  readonly targets: readonly string[] | null;
  readonly kind: EntityKind | null;
  /** Targets whose paths come behind those to others. */
  readonly open: readonly string[];
  readonly routes: readonly RouteKind[];
  readonly via: readonly RelationType[] | null;
  readonly maxHops: number;
  readonly limit: number;
  /** 1 LOW, 2 MEDIUM, 3 HIGH. */
  readonly minRank: number;
  readonly hedges: readonly string[];
  readonly diversions: DiversionFilter;
  readonly ways: readonly PathWay[];
  /** What to rank by, first to last. */
  readonly order: readonly PathOrder[];
  readonly distinctBy: PathDistinction | null;
}

export interface PathStep {
  readonly from: EntityNode;
  readonly fact: FactNode;
  readonly otherFacts: readonly FactNode[];
  readonly to: EntityNode;
}

export interface DependencyPath {
  readonly steps: readonly PathStep[];
  readonly strength: 'DOCUMENTED' | 'POSSIBLE';
  /** Full day; null where no start is known. */
  readonly latestStart: string | null;
}

export interface PathResult {
  readonly paths: readonly DependencyPath[];
  readonly explored: number;
  readonly distinct: number;
  readonly complete: boolean;
  readonly stoppedBecause: StopReason;
}

/** Reads with the request's deadline, or with a shorter one so that there is time for a second try. */
export interface PathReaders {
  readonly reader: Reader;
  readonly quick: Reader;
}

/** Rows ranked at most: beyond this the answer is cut by hops, and says so. Some 20 bytes by 8 hops by row. */
const ROW_CAP = 20_000;

interface Ranked {
  readonly rows: readonly PathRow[];
  readonly explored: number;
  readonly distinct: number;
  readonly stoppedBecause: 'ROW_CAP' | 'DEADLINE' | undefined;
}

export async function findPaths({ reader, quick }: PathReaders, frame: Frame, search: PathSearch): Promise<PathResult> {
  const ranked = await rank({ reader, quick }, frame, search);
  const rows = ranked.rows.slice(0, search.limit);
  const more = ranked.distinct > search.limit;
  return {
    paths: await readSteps(reader, frame, search, rows),
    explored: ranked.explored,
    distinct: ranked.distinct,
    complete: ranked.stoppedBecause === undefined && !more,
    stoppedBecause: ranked.stoppedBecause ?? (more ? 'LIMIT' : 'ALL_FOUND'),
  };
}

/** Chips to which a search of any target leads; not all of them where it was stopped. */
export async function chipsInReach(
  readers: PathReaders,
  frame: Frame,
  search: Omit<PathSearch, 'targets' | 'kind' | 'open'>,
): Promise<{ readonly slugs: ReadonlySet<string>; readonly stoppedBecause: Ranked['stoppedBecause'] }> {
  const toAny = { ...search, targets: null, kind: 'Chip', open: [], limit: ROW_CAP, distinctBy: 'CHIP' } as const;
  const { rows, stoppedBecause } = await rank(readers, frame, toAny);
  return { slugs: new Set(rows.flatMap(({ ids }) => ids.at(-1) ?? [])), stoppedBecause };
}

/** All paths at once; where they are too many, those with fewer hops, as far as cap and deadline allow. */
async function rank({ reader, quick }: PathReaders, frame: Frame, search: PathSearch): Promise<Ranked> {
  if (search.targets?.length === 0) return { rows: [], explored: 0, distinct: 0, stoppedBecause: undefined };
  let stoppedBecause: 'ROW_CAP' | 'DEADLINE' = 'ROW_CAP';
  try {
    const all = await searchWithin(quick, frame, search, search.maxHops);
    if (!all.capped) return { ...all, stoppedBecause: undefined };
  } catch (error) {
    if (!(error instanceof Timeout)) throw error;
    stoppedBecause = 'DEADLINE';
  }
  let best: Ranked = { rows: [], explored: 0, distinct: 0, stoppedBecause };
  for (let hops = 1; hops < search.maxHops; hops += 1) {
    try {
      const shorter = await searchWithin(reader, frame, search, hops);
      if (shorter.capped) break;
      best = { ...shorter, stoppedBecause };
    } catch (error) {
      if (!(error instanceof Timeout) || hops === 1) throw error;
      return { ...best, stoppedBecause: 'DEADLINE' };
    }
  }
  return best;
}

async function searchWithin(
  reader: Reader,
  frame: Frame,
  search: PathSearch,
  hops: number,
): Promise<Omit<Ranked, 'stoppedBecause'> & { capped: boolean }> {
  const query = PATH_QUERIES[walkOf(search)][hops - 1];
  if (query === undefined) throw new Error(`no path search of ${hops} hops`);
  const [found] = await reader.read(query, {
    from: search.from.id,
    targets: search.targets,
    kind: search.kind,
    open: search.open,
    types: search.via,
    minRank: search.minRank,
    hedges: search.hedges,
    diversionHedges: diversionHedges(search),
    ways: search.ways,
    order: search.order,
    distinctBy: search.distinctBy,
    cap: ROW_CAP,
    take: search.limit,
    ...frameParams(frame),
  });
  const rows = (found?.best ?? []).map(
    ([ids, types, documented, latestStart]): PathRow => ({ ids, types, documented, latestStart }),
  );
  const { explored = 0, distinct = 0 } = found ?? {};
  return { rows, explored, distinct, capped: (found?.rows ?? 0) >= ROW_CAP };
}

/** How diversions may be said. */
function diversionHedges({ diversions, hedges }: PathSearch): readonly string[] {
  if (diversions === 'NONE') return [];
  return diversions === 'PROVEN' ? [PROVEN_HEDGE] : hedges;
}

function walkOf({ via, routes }: PathSearch): Walk {
  if (via !== null) return 'VIA';
  const both = routes.includes('ALL') || (routes.includes('ACCESS') && routes.includes('SUPPLY'));
  if (both) return 'ALL';
  return routes.includes('SUPPLY') ? 'SUPPLY' : 'ACCESS';
}

/** Key of a step: parallel relations of one type between the same two are one step. */
function stepKey(from: string, type: string, to: string): string {
  return `${from} ${type} ${to}`;
}

async function readSteps(
  reader: Reader,
  frame: Frame,
  search: PathSearch,
  rows: readonly PathRow[],
): Promise<DependencyPath[]> {
  if (rows.length === 0) return [];
  const wanted = new Map<string, { from: string; type: string; to: string }>();
  for (const { ids, types } of rows) {
    types.forEach((type, index) => {
      const [from = '', to = ''] = [ids[index], ids[index + 1]];
      wanted.set(stepKey(from, type, to), { from, type, to });
    });
  }
  const found = await reader.read(pathSteps, {
    steps: [...wanted.values()],
    minRank: search.minRank,
    hedges: search.hedges,
    diversionHedges: diversionHedges(search),
    ...frameParams(frame),
  });
  const entities = new Map<string, EntityNode>([[search.from.id, search.from]]);
  for (const row of found) {
    const id = row.e_id as string;
    if (!entities.has(id)) entities.set(id, entityOf(row, frame));
  }
  const facts = groupBy(
    found.map((row) => factOf(row, frame)),
    (fact) => stepKey(fact.from, fact.type, fact.to),
  );
  return rows.map(({ ids, types, documented, latestStart }) => ({
    strength: documented ? 'DOCUMENTED' : 'POSSIBLE',
    latestStart: latestStart === '' ? null : latestStart,
    steps: types.map((type, index) => {
      const [from, to] = [entities.get(ids[index] ?? ''), entities.get(ids[index + 1] ?? '')];
      const [fact, ...otherFacts] = facts.get(stepKey(from?.id ?? '', type, to?.id ?? '')) ?? [];
      if (from === undefined || to === undefined || fact === undefined)
        throw new Error('a step of a path has vanished');
      return { from, fact, otherFacts, to };
    }),
  }));
}
