/** Trees of conditions as rows. */
export interface ConditionNode {
  readonly text: string;
  readonly truth: 'TRUE' | 'FALSE' | 'UNKNOWN';
  readonly truthLabel: string;
  readonly arithmetic: string | null;
  readonly because: string | null;
  readonly citation: string;
  readonly missing: readonly string[];
  readonly conditions?: readonly ConditionNode[];
}

export interface ConditionRow {
  readonly level: number;
  readonly text: string;
  readonly truth: 'TRUE' | 'FALSE' | 'UNKNOWN';
  readonly truthLabel: string;
  readonly arithmetic: string | null;
  readonly because: string | null;
  readonly citation: string;
  readonly missing: readonly string[];
}

/** Every condition of the trees, a parent before its parts. */
export function conditionRows(trees: readonly ConditionNode[], level = 0): ConditionRow[] {
  return trees.flatMap(({ conditions = [], ...row }) => [{ ...row, level }, ...conditionRows(conditions, level + 1)]);
}

/**
 * The rows that a picture has room for: parts of what is false go first, the deepest ones before the others, then the
 * deepest of all. Whole branches go, never a parent without its parts.
 */
export function shownConditions(trees: readonly ConditionNode[], most: number): ConditionRow[] {
  const deepest = Math.max(0, ...conditionRows(trees).map(({ level }) => level));
  for (const spare of [cutFalse, cutAll]) {
    for (let depth = deepest; depth >= 0; depth -= 1) {
      const rows = conditionRows(spare(trees, depth));
      if (rows.length <= most) return rows;
    }
  }
  return conditionRows(cutAll(trees, 0)).slice(0, most);
}

function cutFalse(trees: readonly ConditionNode[], depth: number, level = 0, inFalse = false): ConditionNode[] {
  return trees.map((tree) => {
    const dead = inFalse || tree.truth === 'FALSE';
    const parts = dead && level + 1 > depth ? [] : cutFalse(tree.conditions ?? [], depth, level + 1, dead);
    return { ...tree, conditions: parts };
  });
}

function cutAll(trees: readonly ConditionNode[], depth: number, level = 0): ConditionNode[] {
  return trees.map((tree) => ({
    ...tree,
    conditions: level + 1 > depth ? [] : cutAll(tree.conditions ?? [], depth, level + 1),
  }));
}
