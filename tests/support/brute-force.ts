/**
 * An independent reading of the rules of dependency paths: a walk over plain relations in memory, written from the
 * words of the schema and sharing no code with the server. Slow and plain on purpose.
 */

export interface PlainRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly hedge: string;
  readonly confidence: string;
  readonly share?: number | undefined;
  /** Kind of ownership, as the seed writes it. */
  readonly kind?: string | undefined;
  /** Everything the seed writes at it. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

export interface PlainGraph {
  /** Kind of entity by slug. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Relations that hold in the frame asked for. */
  readonly relations: readonly PlainRelation[];
}

export interface PlainQuestion {
  readonly from: string;
  readonly targets: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly maxHops: number;
  readonly hedges?: ReadonlySet<string>;
  readonly confidences?: ReadonlySet<string>;
}

export interface PlainPath {
  readonly ids: readonly string[];
  readonly types: readonly string[];
  readonly documented: boolean;
}

const AFTER_A_PURCHASE = ['RESELLS', 'DIVERTS', 'OFFERS'];

/** Every path, documented ones first, then shorter ones, then by slugs and types. */
export function walkPaths(graph: PlainGraph, question: PlainQuestion): PlainPath[] {
  const allowed = graph.relations.filter(
    (relation) =>
      question.types.has(relation.type) &&
      (question.hedges?.has(relation.hedge) ?? relation.hedge !== 'denied') &&
      (question.confidences?.has(relation.confidence) ?? true),
  );
  const found = new Map<string, PlainPath>();
  const isHolder = (id: string) => ['Company', 'GovernmentBody'].includes(graph.kinds.get(id) ?? '');

  function step(ids: string[], taken: PlainRelation[]): void {
    const here = ids.at(-1) ?? '';
    const last = taken.at(-1);
    if (last !== undefined && question.targets.has(here)) record(ids, taken);
    if (taken.length === question.maxHops) return;
    for (const next of allowed) {
      if (next.from !== here || ids.includes(next.to)) continue;
      if (last !== undefined && isHolder(here)) {
        if (last.type === 'DIVERTS') continue;
        if (last.type === 'BUYS' && !AFTER_A_PURCHASE.includes(next.type)) continue;
      }
      step([...ids, next.to], [...taken, next]);
    }
  }

  function record(ids: readonly string[], taken: readonly PlainRelation[]): void {
    const types = taken.map((relation) => relation.type);
    const documented = taken.slice(0, -1).every((relation, index) => {
      const generic = ['MemoryStack', 'Input', 'Packaging'].includes(graph.kinds.get(relation.to) ?? '');
      const madeBySomeone = ['MADE_BY', 'SUPPLIED_BY'].includes(types[index + 1] ?? '');
      return (!isHolder(relation.to) || givesAll(relation)) && !(generic && madeBySomeone);
    });
    const key = JSON.stringify([ids, types]);
    found.set(key, { ids, types, documented: documented || found.get(key)?.documented === true });
  }

  step([question.from], []);
  return [...found.values()].sort(
    (a, b) =>
      Number(b.documented) - Number(a.documented) ||
      a.types.length - b.types.length ||
      compareLists(a.ids, b.ids) ||
      compareLists(a.types, b.types),
  );
}

/** A controlling owner has what the owned one has. */
function givesAll(relation: PlainRelation): boolean {
  const controls = relation.kind === 'subsidiary' || relation.kind === 'control' || (relation.share ?? 0) > 0.5;
  return relation.type === 'OWNS' && controls;
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (value !== other) return value < other ? -1 : 1;
  }
  return a.length - b.length;
}
