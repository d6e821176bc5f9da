/** The question behind `dependencyPaths`: who depends, on what, and for which destination. */
import type { LawMode } from '../domain/export-controls/transaction.ts';
import type { Outcome } from '../domain/export-controls/verdict.ts';
import type { Frame } from '../domain/frame.ts';
import { type UltimateParent, ultimateParent } from '../domain/ownership.ts';
import {
  type DiversionFilter,
  OTHER_WAY,
  type PathDistinction,
  type PathOrder,
  type PathWay,
  WAYS,
} from '../domain/paths.ts';
import type { Law as Statutes } from '../domain/policy.ts';
import type { SearchSummary } from '../domain/sentences.ts';
import { type EntityKind, kindFromApi, type RelationType, type RouteKind } from '../domain/vocabulary.ts';
import { BadUserInput, overLimit } from '../errors.ts';
import type { Reader } from '../neo4j/database.ts';
import { type EntityNode, entityOf } from './entities.ts';
import { frameParams } from './frame.ts';
import type { StepLaw } from './path-bench.ts';
import { type PathLaw, readPathLaw } from './path-law.ts';
import { entityWithOwners, MAX_HOPS, type OwnerStep } from './path-queries.ts';
import {
  chipsInReach,
  type DependencyPath,
  findPaths,
  type PathReaders,
  type PathResult,
  type PathStep,
} from './paths.ts';
import { requireEntities, requireEntity } from './require-entity.ts';
import { readRestrictedNear } from './restricted-hardware.ts';

/** Most paths that can be asked for: each brings its facts and evidence. */
export const MAX_PATHS = 50;

/** Most targets that can be named one by one. */
export const MAX_TARGETS = 100;

/** Said by someone, or inferred: a denial is no step unless it is asked for. */
const ALL_BUT_DENIED = ['STATED', 'REPORTED', 'ALLEGED', 'ESTIMATE', 'FORECAST', 'INFERRED'];

const RANKS: Readonly<Record<string, number>> = { LOW: 1, MEDIUM: 2, HIGH: 3 };

type Maybe<T> = T | null | undefined;

export interface PathArgs {
  readonly from: string;
  readonly to: {
    readonly entity?: Maybe<string>;
    readonly entities?: Maybe<readonly string[]>;
    readonly kind?: Maybe<string>;
    /** Of chips that an answer of ours names, however many. */
    readonly slugs?: readonly string[];
    readonly restrictedHardware?: Maybe<{
      readonly destination?: Maybe<string>;
      readonly consignee?: Maybe<string>;
      readonly mode?: Maybe<LawMode>;
    }>;
  };
  readonly routes?: Maybe<readonly RouteKind[]>;
  readonly via?: Maybe<readonly RelationType[]>;
  readonly maxHops?: Maybe<number>;
  readonly limit?: Maybe<number>;
  readonly minConfidence?: Maybe<string>;
  readonly hedges?: Maybe<readonly string[]>;
  readonly diversions?: Maybe<DiversionFilter>;
  readonly ways?: Maybe<readonly PathWay[]>;
  readonly orderBy?: Maybe<readonly PathOrder[]>;
  readonly distinctBy?: Maybe<PathDistinction>;
}

/** Decides where what was asked for leaves two paths equal. */
const PLAIN_ORDER: readonly PathOrder[] = ['STRENGTH', 'LENGTH'];

const ALL_WAYS: readonly PathWay[] = [...WAYS.map(({ way }) => way), OTHER_WAY];

/** A step with the law that stands there, read when it is asked for, for all paths of the answer at once. */
export interface JudgedStep extends PathStep {
  readonly law: () => Promise<StepLaw>;
}

/** A path with the verdict on its target, where restricted hardware was asked for. */
export interface JudgedPath extends DependencyPath {
  readonly steps: readonly JudgedStep[];
  readonly restriction: Outcome | null;
}

export interface PathAnswer extends PathResult {
  readonly paths: readonly JudgedPath[];
  readonly targetCount: number | null;
  readonly summary: SearchSummary;
}

interface Targets {
  readonly slugs: readonly string[] | null;
  readonly kind: EntityKind | null;
  /** Verdicts by the slug of a chip, where restricted hardware was asked for. */
  readonly outcomes?: ReadonlyMap<string, Outcome>;
  readonly destination: SearchSummary['destination'];
  /** Why not all that may be targets were judged, where they were not. */
  readonly stoppedBecause?: 'ROW_CAP' | 'DEADLINE' | undefined;
  /** Whether there are so many chips that only those within reach were judged. */
  readonly onlyReached?: boolean;
}

type Reach = () => ReturnType<typeof chipsInReach>;

/** `statutes` gives all acts there are; they are asked for only where gates are. */
export async function answerPaths(
  readers: PathReaders,
  frame: Frame,
  args: PathArgs,
  statutes: () => Promise<Statutes>,
): Promise<PathAnswer> {
  const { reader } = readers;
  const maxHops = within('maxHops', args.maxHops ?? 6, MAX_HOPS);
  const limit = within('limit', args.limit ?? 10, MAX_PATHS);
  if (args.ways?.length === 0)
    throw new BadUserInput('ways: an empty list allows no path. Name a way or leave it out.');
  if (args.via?.length === 0) throw new BadUserInput('via: an empty list allows no step. Name a type or leave it out.');
  const start = await requireWithOwners(reader, frame, 'from', args.from);
  const from = start.entity;
  const search = {
    from,
    routes: args.routes ?? ['ACCESS'],
    via: args.via ?? null,
    maxHops,
    limit,
    minRank: RANKS[args.minConfidence ?? 'LOW'] ?? 1,
    hedges: args.hedges ?? ALL_BUT_DENIED,
    diversions: args.diversions ?? 'ALL',
    ways: args.ways ?? ALL_WAYS,
    order: [...new Set([...(args.orderBy ?? []), ...PLAIN_ORDER])],
    distinctBy: args.distinctBy ?? null,
  };
  const targets = await targetsOf(reader, frame, start, args.to, () => chipsInReach(readers, frame, search));
  const { slugs, kind, outcomes = new Map<string, Outcome>(), stoppedBecause: cut } = targets;
  const open = [...outcomes].filter(([, outcome]) => outcome === 'UNDETERMINED').map(([slug]) => slug);
  const found = await findPaths(readers, frame, { ...search, targets: slugs, kind, open });
  const result: PathResult = cut === undefined ? found : { ...found, complete: false, stoppedBecause: cut };
  let pathLaw: Promise<PathLaw> | undefined;
  const lawAt = async (path: DependencyPath, step: PathStep): Promise<StepLaw> => {
    pathLaw ??= readPathLaw(reader, frame, result.paths, statutes);
    return (await pathLaw)(path, step);
  };
  const { onlyReached = false } = targets;
  const targetCount = slugs?.length ?? null;
  const { explored, stoppedBecause } = result;
  const whole = stoppedBecause === 'ALL_FOUND' || stoppedBecause === 'LIMIT';
  return {
    ...result,
    paths: result.paths.map((path) => ({
      ...path,
      steps: path.steps.map((step) => ({ ...step, law: () => lawAt(path, step) })),
      restriction: outcomes.get(path.steps.at(-1)?.to.id ?? '') ?? null,
    })),
    targetCount: onlyReached ? null : targetCount,
    summary: {
      from,
      asOf: frame.asOf,
      maxHops,
      targetCount,
      onlyReached,
      openCount: open.length,
      destination: targets.destination,
      explored,
      complete: whole,
    },
  };
}

function within(name: string, value: number, most: number): number {
  if (value > most) throw overLimit(name, value, most, `Give a number from 1 to ${most}.`);
  if (value < 1) throw new BadUserInput(`${name}: ${value} asks for nothing. Give a number from 1 to ${most}.`);
  return value;
}

async function targetsOf(
  reader: Reader,
  frame: Frame,
  from: Owned,
  to: PathArgs['to'],
  reach: Reach,
): Promise<Targets> {
  if (to.slugs !== undefined) return { slugs: to.slugs, kind: null, destination: null };
  if (to.kind != null) return { slugs: null, kind: kindFromApi(to.kind), destination: null };
  if (to.restrictedHardware != null) return await restrictedTargets(reader, frame, from, to.restrictedHardware, reach);
  const slugs = to.entity != null ? [to.entity] : (to.entities ?? []);
  if (slugs.length === 0) throw new BadUserInput('to: name at least one target.');
  if (slugs.length > MAX_TARGETS) {
    throw overLimit('to.entities', slugs.length, MAX_TARGETS, 'Ask in parts, or for a `kind`.');
  }
  const entities = await requireEntities(reader, frame, to.entity != null ? 'to.entity' : 'to.entities', slugs);
  return { slugs: [...new Set(entities.map((entity) => entity.id))], kind: null, destination: null };
}

type RestrictedTarget = NonNullable<PathArgs['to']['restrictedHardware']>;

async function restrictedTargets(
  reader: Reader,
  frame: Frame,
  from: Owned,
  target: RestrictedTarget,
  reach: Reach,
): Promise<Targets> {
  const destination =
    target.destination != null
      ? { code: target.destination, certain: true }
      : homeOf(
          target.consignee != null
            ? await requireWithOwners(reader, frame, 'to.restrictedHardware.consignee', target.consignee)
            : from,
        );
  let reached: Awaited<ReturnType<Reach>> | undefined;
  const question = { destination: destination.code, consignee: target.consignee, mode: target.mode ?? 'ENFORCED' };
  const { chips, complete, onlyNear } = await readRestrictedNear(reader, frame, question, async () => {
    reached = await reach();
    return reached.slugs;
  });
  const outcomes = new Map(
    chips.filter(({ because }) => because === 'ITEM').map(({ slug, outcome }) => [slug, outcome]),
  );
  const stoppedBecause = complete ? reached?.stoppedBecause : 'DEADLINE';
  return { slugs: [...outcomes.keys()], kind: null, outcomes, destination, stoppedBecause, onlyReached: onlyNear };
}

interface Owned {
  readonly entity: EntityNode;
  readonly owners: readonly OwnerStep[];
}

/** An entity with the owners above it, in one statement; throws NotFound as `requireEntity` does. */
async function requireWithOwners(reader: Reader, frame: Frame, argument: string, slug: string): Promise<Owned> {
  const rows = await reader.read(entityWithOwners, { entity: slug, ...frameParams(frame) });
  const [row] = rows;
  if (row === undefined) return { entity: await requireEntity(reader, frame, argument, slug), owners: [] };
  return { entity: entityOf(row, frame), owners: rows.filter(({ owner }) => owner !== null) };
}

/** The country of the ultimate parent; of the entity itself where that parent, or its country, is not known. */
function homeOf({ entity, owners }: Owned): { code: string; certain: boolean } {
  const parent: UltimateParent = ultimateParent(entity.id, owners);
  const top = parent.known ? parent.id : entity.id;
  const country = top === entity.id ? entity.country : owners.find((step) => step.owner === top)?.ownerCountry;
  const known = country ?? entity.country;
  if (known == null) {
    throw new BadUserInput(
      `to.restrictedHardware: the country of ${entity.id} is not recorded. Name the \`destination\`.`,
    );
  }
  return { code: known.replace('country-', '').toUpperCase(), certain: parent.known && country != null };
}
