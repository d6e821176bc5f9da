/** Who stands at the top of a chain of ownership. */

/** One OWNS relation somewhere above an entity. */
export interface OwnershipStep {
  readonly owner: string;
  readonly owned: string;
  /** 0 to 1; null where not known. */
  readonly share: number | null;
  readonly ownership: string | null;
}

export type UltimateParent =
  | { readonly known: true; readonly id: string }
  /** An unknown share, or two controlling owners, could decide otherwise: all readings, the entity itself included. */
  | { readonly known: false; readonly readings: readonly string[] };

/** Kinds of ownership that mean control whatever the share. */
const CONTROL: ReadonlySet<string> = new Set(['SUBSIDIARY', 'CONTROL', 'GROUP_MEMBER_BY_NAME']);

/** Kinds that count by their share alone; without one they leave the question open. */
const BY_SHARE: ReadonlySet<string> = new Set(['JOINT_VENTURE']);

/** The share above which an owner controls. */
const MAJORITY = 0.5;

/** Whether a step gives control: `undefined` where its share is not known and could decide. */
export function givesControl(step: OwnershipStep): boolean | undefined {
  // A step by STATE leads to a government body: the company below it is the highest of its kind.
  if (step.ownership === 'STATE') return false;
  if (step.share !== null && step.share > MAJORITY) return true;
  if (step.ownership !== null && CONTROL.has(step.ownership)) return true;
  if (step.share === null && step.ownership !== null && BY_SHARE.has(step.ownership)) return undefined;
  return false;
}

/** Follows control upwards from an entity until nobody is above. No known owner means the entity itself. */
export function ultimateParent(entity: string, stepsAbove: readonly OwnershipStep[]): UltimateParent {
  const readings = topsOf(entity, stepsAbove, new Set());
  const [only] = readings;
  return readings.size === 1 && only !== undefined
    ? { known: true, id: only }
    : { known: false, readings: [...readings].sort() };
}

function topsOf(entity: string, steps: readonly OwnershipStep[], seen: ReadonlySet<string>): Set<string> {
  if (seen.has(entity)) return new Set([entity]);
  const above = steps.filter((step) => step.owned === entity && givesControl(step) !== false);
  const certain = above.some((step) => givesControl(step) === true);
  const tops = new Set<string>(certain ? [] : [entity]);
  for (const step of above) {
    for (const top of topsOf(step.owner, steps, new Set([...seen, entity]))) tops.add(top);
  }
  return tops;
}
