/** What stays possible after a removal: a fixpoint over the needs of all things, in three-valued logic. */
import { groupBy } from './group.ts';
import {
  isCompany,
  isCustomerNeed,
  type Need,
  needsOf,
  needValue,
  type SupplyGraph,
  type SupplyThing,
  type Values,
} from './supply-needs.ts';
import { agreed, allOf, type Truth } from './truth.ts';

/** What is left after a removal. */
export interface Survival {
  readonly value: Values;
  /** Of a company or body as a customer. */
  readonly customer: Values;
  /** Things about which too little is recorded to say that they are untouched. */
  readonly inDoubt: ReadonlySet<string>;
}

export class SupplyChain {
  readonly graph: SupplyGraph;
  readonly needs: ReadonlyMap<string, readonly Need[]>;
  /** Groups by each of their members. */
  readonly groupsOf: ReadonlyMap<string, string[]>;
  readonly #dependents: ReadonlyMap<string, readonly string[]>;

  constructor(graph: SupplyGraph) {
    this.graph = graph;
    this.needs = needsOf(graph);
    const ways = [...this.needs].flatMap(([of, needs]) =>
      needs.flatMap((need) => need.ways.map(({ through }) => ({ of, through }))),
    );
    const groups = [...graph.things.values()].flatMap(({ id, members }) =>
      members.map((through) => ({ of: id, through })),
    );
    const byMember = groupBy(groups, ({ through }) => through);
    this.groupsOf = new Map([...byMember].map(([id, all]) => [id, all.map(({ of }) => of)]));
    this.#dependents = new Map(
      [...groupBy([...ways, ...groups], ({ through }) => through)].map(([id, all]) => [id, all.map(({ of }) => of)]),
    );
  }

  /** Whether things and those who buy them keep a way, where these are removed; with `cautious`, gaps count as doubt. */
  after(removed: ReadonlySet<string>, { cautious = true }: { readonly cautious?: boolean } = {}): Survival {
    const lowered = new Map<string, Truth>([...removed].map((id) => [id, 'FALSE']));
    const value: Values = (id) => lowered.get(id) ?? 'TRUE';
    const inDoubt = new Set<string>();
    this.#settle([...removed], lowered, value);
    if (cautious) {
      for (const id of this.#doubtful(value)) {
        lowered.set(id, 'UNKNOWN');
        inDoubt.add(id);
      }
      this.#settle([...inDoubt], lowered, value);
    }
    const customer: Values = (id) =>
      removed.has(id)
        ? 'FALSE'
        : allOf((this.needs.get(id) ?? []).filter(isCustomerNeed).map((need) => needValue(need, value)));
    return { value, customer, inDoubt };
  }

  /** Lowers what depends on what was lowered, until nothing changes: each thing at most twice. */
  #settle(from: readonly string[], lowered: Map<string, Truth>, value: Values): void {
    const open = [...from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const dependent of this.#dependents.get(id) ?? []) {
        const before = value(dependent);
        if (before === 'FALSE' || isCompany(this.graph.things.get(dependent))) continue;
        const now = allOf([before, this.#judge(dependent, value)]);
        if (now === before) continue;
        lowered.set(dependent, now);
        open.push(dependent);
      }
    }
  }

  #judge(id: string, value: Values): Truth {
    const members = this.graph.things.get(id)?.members ?? [];
    const needs = (this.needs.get(id) ?? []).filter((need) => !isCustomerNeed(need));
    const own = needs.map((need) => needValue(need, value));
    return allOf(members.length === 0 ? own : [...own, agreed(members.map(value))]);
  }

  /** Untouched by the record, while others of the kind are lost by a road on which this thing's record is silent. */
  #doubtful(value: Values): string[] {
    const things = [...this.graph.things.values()];
    const lost = (thing: SupplyThing, type: string) =>
      (this.needs.get(thing.id) ?? []).some((need) => need.type === type && needValue(need, value) === 'FALSE');
    const silent = (thing: SupplyThing, type: string) =>
      !(this.needs.get(thing.id) ?? []).some((need) => need.type === type);
    const lostBy = new Map(['MADE_BY', 'REQUIRES'].map((type) => [type, things.filter((thing) => lost(thing, type))]));
    const alike = (thing: SupplyThing) =>
      [...lostBy].some(
        ([type, others]) => silent(thing, type) && others.some((other) => comparable(type, other, thing)),
      );
    const lostNodes = things.filter(({ id, kind }) => kind === 'ProcessNode' && value(id) === 'FALSE');
    const withoutNode = ({ id }: SupplyThing) => {
      const needs = this.needs.get(id) ?? [];
      const foundries = needs.filter(({ type }) => type === 'FABRICATED_BY').flatMap(({ ways }) => ways);
      if (foundries.length === 0 || needs.some(({ ways }) => ways.some(({ through }) => this.#isNode(through))))
        return false;
      return lostNodes.some((node) =>
        (this.needs.get(node.id) ?? []).some(
          ({ type, ways }) =>
            type === 'MADE_BY' && ways.some((way) => foundries.some(({ through }) => through === way.through)),
        ),
      );
    };
    return things
      .filter(({ id, members, read }) => read && value(id) === 'TRUE' && members.length === 0)
      .filter((thing) =>
        ['ProcessNode', 'MemoryStack', 'Packaging'].includes(thing.kind)
          ? alike(thing)
          : thing.kind === 'Chip' && !thing.isGroup && withoutNode(thing),
      )
      .map(({ id }) => id);
  }

  #isNode(id: string): boolean {
    return this.graph.things.get(id)?.kind === 'ProcessNode';
  }
}

/** What one node needs says something of another only if that is as fine or finer: coarse nodes need less. */
function comparable(type: string, lost: SupplyThing, other: SupplyThing): boolean {
  if (lost.kind !== other.kind) return false;
  if (type !== 'REQUIRES' || lost.nanometres === null || other.nanometres === null) return true;
  return lost.nanometres >= other.nanometres;
}
