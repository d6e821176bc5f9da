/** Trees of conditions as rows: all of them for a table, and those that decide for a picture. */
export interface ConditionNode {
  readonly text: string;
  readonly truth: 'TRUE' | 'FALSE' | 'UNKNOWN';
  readonly truthLabel: string;
  readonly operator: 'ALL' | 'ANY' | 'NOT' | null;
  readonly operatorLabel: string | null;
  readonly arithmetic: string | null;
  readonly because: string | null;
  readonly citation: string;
  readonly missing: readonly string[];
  readonly conditions?: readonly ConditionNode[];
}

export interface ConditionRow extends Omit<ConditionNode, 'conditions' | 'operator' | 'operatorLabel'> {
  readonly level: number;
}

/** Every condition of the trees, a parent before its parts. */
export function conditionRows(trees: readonly ConditionNode[], level = 0): ConditionRow[] {
  return trees.flatMap(({ conditions = [], operator: _operator, operatorLabel: _label, ...row }) => [
    { ...row, level },
    ...conditionRows(conditions, level + 1),
  ]);
}

/** Parts that make a condition come out as it does: of an alternative that holds one way, of what fails the failures. */
function deciding({ text, operator, truth, conditions = [] }: ConditionNode): readonly ConditionNode[] {
  const alike = conditions.filter((part) => part.truth === truth);
  if (operator === 'NOT' || alike.length === 0) return conditions;
  // A part that says the same as the whole adds nothing but its own parts.
  const same = alike.find((part) => part.text === text);
  if (same !== undefined) return [...deciding(same), ...alike.filter((part) => part !== same)];
  if (truth === 'UNKNOWN') return alike;
  const oneIsEnough = operator === (truth === 'TRUE' ? 'ANY' : 'ALL');
  return oneIsEnough ? alike.slice(0, 1) : alike;
}

/** A group that has no words of its own. */
function isNameless({ operator, operatorLabel, text }: ConditionNode): boolean {
  return operator !== null && text === operatorLabel;
}

/**
 * The trees cut down to what decides. A nameless group with one part is that part; what was shown with its parts before
 * is not taken apart again.
 */
export function decidingTrees(trees: readonly ConditionNode[]): ConditionNode[] {
  const shown = new Set<string>();

  function cut(node: ConditionNode): ConditionNode {
    const parts = deciding(node);
    const [only] = parts;
    if (node.operator === 'NOT' && only !== undefined) {
      const text = `${node.operatorLabel}: ${only.text}`;
      const negated = { ...cut(only), text, truth: node.truth, truthLabel: node.truthLabel };
      return isNameless(node) ? negated : { ...node, conditions: [negated] };
    }
    if (isNameless(node) && parts.length === 1 && only !== undefined) return cut(only);
    const known = `${node.text} ${node.truth} ${node.citation}`;
    if (!isNameless(node) && shown.has(known)) return { ...node, conditions: [] };
    shown.add(known);
    return { ...node, conditions: parts.map(cut) };
  }

  return trees.map(cut);
}

/** The rows that a picture has room for: the deepest go first, never a parent without its parts. */
export function shownConditions(trees: readonly ConditionNode[], most: number): ConditionRow[] {
  const rows = conditionRows(decidingTrees(trees));
  const deepest = Math.max(0, ...rows.map(({ level }) => level));
  for (let depth = deepest; depth > 0; depth -= 1) {
    const kept = rows.filter(({ level }) => level <= depth);
    if (kept.length <= most) return kept;
  }
  return rows.filter(({ level }) => level === 0).slice(0, most);
}

/** Why a tree comes out as it does: the facts that decide, with what they were read from. */
export function reasonsOf(tree: ConditionNode): string[] {
  const rows = conditionRows(decidingTrees([tree]));
  return [...new Set(rows.flatMap(({ text, because }) => (because === null ? [] : [`${text} (${because})`])))];
}
