/** The questions behind `chokepoints` and `removalImpact`. */
import { type Chokepoint, type ChokepointReport, findChokepoints } from '../domain/chokepoints.ts';
import type { Frame } from '../domain/frame.ts';
import { type Impact, REMOVAL_OUTCOMES, Removal, type RemovalOutcome } from '../domain/removal.ts';
import { SupplyChain } from '../domain/supply-chain.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import { BadUserInput, LimitExceeded, overLimit, Timeout } from '../errors.ts';
import type { Reader } from '../neo4j/database.ts';
import type { EntityNode } from './entities.ts';
import type { StopReason } from './paths.ts';
import { requireEntities, requireEntity } from './require-entity.ts';
import { readSupplyImpact, readSupplyTree, type Supply } from './supply-chain.ts';

/** Most slugs of a list in a question. */
export const MAX_SLUGS = 100;

/** Chips, systems, offerings and customers: what a removal is asked about, not the inputs between. */
const JUDGED_KINDS: readonly EntityKind[] = ['Chip', 'System', 'CloudOffering', 'Company', 'GovernmentBody'];

export interface ChokepointNode extends Chokepoint {
  readonly frame: Frame;
}

export interface ChokepointAnswer extends Omit<ChokepointReport, 'chokepoints'> {
  readonly frame: Frame;
  readonly of: EntityNode;
  readonly minShare: number;
  readonly products: readonly string[];
  readonly chokepoints: readonly ChokepointNode[];
  readonly stoppedBecause: StopReason;
}

export interface EffectNode {
  readonly frame: Frame;
  readonly id: string;
  readonly kind: string;
  readonly outcome: RemovalOutcome;
  /** Reasons, worked out for those that are shown. */
  readonly why: () => Impact;
}

export interface ImpactAnswer {
  readonly frame: Frame;
  readonly removed: readonly string[];
  /** Those of them on which nothing on record rests. */
  readonly idle: readonly string[];
  /** Whether the question named what is judged. */
  readonly named: boolean;
  readonly effects: readonly EffectNode[];
  readonly stoppedBecause: StopReason;
}

const NOTHING: Supply = { graph: { things: new Map(), links: [] }, named: [], substitutes: [], complete: false };

/**
 * What was read, or nothing where there was too much or time ran out: a need of which a way was not read would look
 * broken. The answer says so.
 */
async function orNothing(read: Promise<Supply>): Promise<{ supply: Supply; stoppedBecause: StopReason }> {
  try {
    const supply = await read;
    return supply.complete ? { supply, stoppedBecause: 'ALL_FOUND' } : { supply: NOTHING, stoppedBecause: 'ROW_CAP' };
  } catch (error) {
    // More rows than the memory of one request holds.
    if (error instanceof LimitExceeded) return { supply: NOTHING, stoppedBecause: 'ROW_CAP' };
    if (!(error instanceof Timeout)) throw error;
    return { supply: NOTHING, stoppedBecause: 'DEADLINE' };
  }
}

export interface SupplyReaders {
  readonly reader: Reader;
  /** Gives up early, so that there is time to say so. */
  readonly quick: Reader;
}

export async function answerChokepoints(
  { reader, quick }: SupplyReaders,
  frame: Frame,
  slug: string,
  minShare: number,
): Promise<ChokepointAnswer> {
  if (!(minShare >= 0 && minShare <= 1)) {
    throw new BadUserInput(`minShare: ${minShare} is no share. Give a number from 0 to 1.`);
  }
  const of = await requireEntity(reader, frame, 'of', slug);
  const { supply, stoppedBecause } = await orNothing(readSupplyTree(quick, frame, of.id));
  const products = [...supply.named].sort();
  const report = findChokepoints(supply.graph, products, minShare, supply.substitutes);
  return {
    ...report,
    frame,
    of,
    minShare,
    products: products.length === 0 && !isHolder(of) ? [of.id] : products,
    chokepoints: report.chokepoints.map((each) => ({ ...each, frame })),
    stoppedBecause,
  };
}

function isHolder({ kind }: EntityNode): boolean {
  return kind === 'Company' || kind === 'GovernmentBody';
}

function within(name: string, slugs: readonly string[]): void {
  if (slugs.length > MAX_SLUGS) {
    throw overLimit(name, slugs.length, MAX_SLUGS, 'Ask in parts.');
  }
}

export async function answerRemoval(
  { reader, quick }: SupplyReaders,
  frame: Frame,
  remove: readonly string[],
  on: readonly string[] | null,
): Promise<ImpactAnswer> {
  if (remove.length === 0) throw new BadUserInput('remove: name at least one company or thing.');
  within('remove', remove);
  within('on', on ?? []);
  const gone = await requireEntities(reader, frame, 'remove', remove);
  const asked = on === null ? null : await requireEntities(reader, frame, 'on', on);
  const ids = [...new Set(gone.map(({ id }) => id))];
  const { supply, stoppedBecause } = await orNothing(readSupplyImpact(quick, frame, ids));
  const removal = new Removal(new SupplyChain(supply.graph), new Set(supply.named), supply.substitutes);
  const kinds = new Map((asked ?? []).map(({ id, kind }) => [id, kind]));
  const judged = asked === null ? touched(removal) : namedIn(supply, asked);
  const effects = judged.map((id): EffectNode => {
    const kind = supply.graph.things.get(id)?.kind ?? kinds.get(id) ?? '';
    return { frame, id, kind, outcome: removal.outcome(id), why: () => removal.impact(id) };
  });
  return {
    frame,
    removed: (supply.complete ? [...supply.named] : ids).sort(),
    idle: supply.complete ? removal.idle() : [],
    named: asked !== null,
    effects: stoppedBecause === 'ALL_FOUND' ? effects.sort(compare) : [],
    stoppedBecause,
  };
}

/** Everything that is touched, but not what was removed. */
function touched(removal: Removal): string[] {
  return removal.touched().filter((id) => !removal.removed.has(id));
}

/** What was named, and of companies what they design. */
function namedIn({ graph }: Supply, asked: readonly EntityNode[]): string[] {
  const ids = new Set(asked.map(({ id }) => id));
  const designs = graph.links.filter(({ type, from }) => type === 'DESIGNS' && ids.has(from)).map(({ to }) => to);
  return [...new Set([...ids, ...designs])];
}

/** The effects that are shown: by outcome, and without a word on kinds those that a removal is asked about. */
export function effectsOf(
  { effects, named }: ImpactAnswer,
  outcomes: readonly string[] | null | undefined,
  kinds: readonly string[] | null | undefined,
): EffectNode[] {
  const wanted: readonly string[] | null = kinds ?? (named ? null : JUDGED_KINDS);
  return effects.filter(
    ({ outcome, kind }) => (outcomes?.includes(outcome) ?? true) && (wanted === null || wanted.includes(kind)),
  );
}

const KIND_ORDER: readonly string[] = ['Chip', 'System', 'CloudOffering', 'Company', 'GovernmentBody', 'Site'];

function compare(a: EffectNode, b: EffectNode): number {
  const place = (order: readonly string[], value: string) => {
    const index = order.indexOf(value);
    return index < 0 ? order.length : index;
  };
  return (
    place(REMOVAL_OUTCOMES, a.outcome) - place(REMOVAL_OUTCOMES, b.outcome) ||
    place(KIND_ORDER, a.kind) - place(KIND_ORDER, b.kind) ||
    (a.id < b.id ? -1 : 1)
  );
}
