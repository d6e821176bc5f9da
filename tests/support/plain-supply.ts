/**
 * An independent reading of the rules of supply: two plain worlds over the files, in each of which a thing is alive or
 * dead. In the best world everything that may be a way is one, in the worst nothing is; where the two differ, the answer
 * is unknown. Written from the words of the schema, sharing no code with the server; every thing is looked at again and
 * again until nothing changes.
 */
import type { PlainGraph, PlainRelation } from './brute-force.ts';
import type { SeedEntity } from './seed-graph.ts';

export type PlainOutcome = 'LOST' | 'UNKNOWN' | 'REDUCED' | 'UNAFFECTED';

interface PlainWay {
  readonly through: string;
  readonly maybe: boolean;
  readonly relation: PlainRelation;
}

interface PlainNeed {
  readonly type: string;
  readonly ways: readonly PlainWay[];
}

type World = ReadonlySet<string>;

const SUPPLIERS = ['SUPPLIED_BY', 'MADE_BY', 'FABRICATED_BY', 'PACKAGED_BY'];
const CUSTOMER = ['BUYS', 'RENTS', 'OPERATES', 'OFFERS'];

export class PlainSupply {
  readonly #entities: ReadonlyMap<string, SeedEntity>;
  readonly #needs = new Map<string, PlainNeed[]>();
  readonly #wants = new Map<string, PlainWay[]>();

  constructor(entities: readonly SeedEntity[], graph: PlainGraph) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    const relations = graph.relations.filter(({ hedge }) => hedge !== 'denied');
    for (const { id, kind } of entities) {
      const out = relations.filter(({ from }) => from === id);
      if (this.#holder(id)) {
        const ways = out.filter(({ type }) => CUSTOMER.includes(type));
        this.#wants.set(
          id,
          ways.map((relation) => ({
            through: relation.to,
            relation,
            maybe:
              relation.hedge === 'forecast' ||
              ['planned', 'considered', 'forecast'].includes(String(relation.attributes?.status)) ||
              this.#holder(relation.to) ||
              this.#stopgap(relation.to),
          })),
        );
      } else
        this.#needs.set(
          id,
          this.#needsOf(
            kind,
            out,
            relations.filter(({ to }) => to === id),
          ),
        );
    }
  }

  #needsOf(kind: string, out: readonly PlainRelation[], into: readonly PlainRelation[]): PlainNeed[] {
    const needs: PlainNeed[] = [];
    const add = (type: string, relations: readonly PlainRelation[], far: 'from' | 'to' = 'to') => {
      const ways = relations.map((relation) => ({
        through: relation[far],
        relation,
        maybe:
          this.#stopgap(relation[far]) || (relation.hedge === 'forecast' && far === 'to' && !SUPPLIERS.includes(type)),
      }));
      if (far === 'from')
        for (const way of ways) way.maybe = this.#stopgap(way.through) || way.relation.hedge === 'forecast';
      if (ways.length > 0) needs.push({ type, ways });
    };
    const of = (type: string) => out.filter((relation) => relation.type === type);
    for (const type of SUPPLIERS) {
      add(
        type,
        of(type).filter(({ to }) => this.#entities.get(to)?.attributes?.isGroup !== true),
      );
    }
    const required = of('REQUIRES');
    for (const group of new Set(required.map(({ attributes }) => attributes?.group))) {
      const own = required.filter(({ attributes }) => attributes?.group === group);
      if (group === undefined) for (const one of own) add('REQUIRES', [one]);
      else add('REQUIRES', own);
    }
    const nodes = of('MADE_ON');
    const isDie = (one: PlainRelation) =>
      one.attributes?.asGiven !== undefined &&
      this.#entities.get(one.to)?.attributes?.isGroup !== true &&
      nodes.some(
        (other) =>
          other !== one &&
          other.attributes?.asGiven === one.attributes?.asGiven &&
          this.#entities.get(other.to)?.attributes?.isGroup !== true,
      );
    for (const one of nodes.filter(isDie)) add('MADE_ON', [one]);
    add(
      'MADE_ON',
      nodes.filter((one) => !isDie(one)),
    );
    add('USES_MEMORY', of('USES_MEMORY'));
    const stated = of('PACKAGED_WITH').filter(({ hedge }) => hedge === 'stated');
    for (const target of new Set(stated.map(({ to }) => to))) {
      add(
        'PACKAGED_WITH',
        stated.filter(({ to }) => to === target),
      );
    }
    add(
      'PACKAGED_WITH',
      of('PACKAGED_WITH').filter((one) => !stated.includes(one)),
    );
    for (const target of new Set(of('CONTAINS').map(({ to }) => to))) {
      add(
        'CONTAINS',
        of('CONTAINS').filter(({ to }) => to === target),
      );
    }
    add('RUNS_ON', of('RUNS_ON'));
    add('HOSTS', of('HOSTS'));
    for (const type of ['Chip', 'System', 'CloudOffering'].includes(kind) ? ['DESIGNS', 'OFFERS'] : []) {
      add(
        type,
        into.filter((relation) => relation.type === type),
        'from',
      );
    }
    return needs;
  }

  #holder(id: string): boolean {
    return ['Company', 'GovernmentBody'].includes(this.#entities.get(id)?.kind ?? '');
  }

  #members(id: string): readonly string[] {
    const { isGroup, members } = this.#entities.get(id)?.attributes ?? {};
    return isGroup === true && Array.isArray(members) ? (members as string[]) : [];
  }

  /** A name for what a source does not name. */
  #stopgap(id: string): boolean {
    return this.#entities.get(id)?.attributes?.isGroup === true && this.#members(id).length === 0;
  }

  removed(slugs: readonly string[]): ReadonlySet<string> {
    return new Set(slugs.flatMap((slug) => [slug, ...this.#members(slug)]));
  }

  /** The dead of a world. */
  #world(removed: ReadonlySet<string>, best: boolean, doubted: ReadonlySet<string>): World {
    const dead = new Set([...removed, ...doubted]);
    for (let before = -1; before !== dead.size; ) {
      before = dead.size;
      for (const [id, needs] of this.#needs) {
        if (dead.has(id)) continue;
        const members = this.#members(id);
        const inside = members.filter((member) => !dead.has(member)).length;
        const ofMembers = members.length === 0 || (best ? inside > 0 : inside === members.length);
        if (!ofMembers || needs.some((need) => !this.#met(need, dead, best))) dead.add(id);
      }
    }
    return dead;
  }

  #met({ type, ways }: PlainNeed, dead: World, best: boolean): boolean {
    const sure = ways.filter(({ maybe }) => !maybe);
    const counted = best || sure.length === 0 ? ways : sure;
    if (counted.some(({ through }) => !dead.has(through))) return true;
    return best && SUPPLIERS.includes(type) && this.#othersSupply(ways);
  }

  /** Every supplier has a figure, and the newest figures leave something to others. */
  #othersSupply(ways: readonly PlainWay[]): boolean {
    let total = 0;
    for (const supplier of new Set(ways.map(({ through }) => through))) {
      const figures = ways
        .filter(({ through }) => through === supplier)
        .map(({ relation: { attributes = {} } }) => ({
          year: attributes.year as number | undefined,
          high: (attributes.shareHigh ?? attributes.share) as number | undefined,
        }))
        .filter(({ high }) => high !== undefined);
      if (figures.length === 0) return false;
      const newest = Math.max(...figures.map(({ year }) => year ?? 0));
      const rivals = figures.filter(({ year }) => year === undefined || year === newest);
      total += Math.max(...rivals.map(({ high }) => high ?? 0));
    }
    return total < 0.995;
  }

  /** What dies in the worst world because too little is recorded of it. */
  #doubted(best: World): ReadonlySet<string> {
    const has = (id: string, type: string) => this.#needs.get(id)?.some((need) => need.type === type) ?? false;
    const lostBy = (id: string, type: string) =>
      this.#needs.get(id)?.some((need) => need.type === type && !this.#met(need, best, true)) ?? false;
    const doubted = new Set<string>();
    for (const [id, { kind }] of this.#entities) {
      if (this.#members(id).length > 0) continue;
      const alike = [...this.#entities.values()].filter((other) => other.kind === kind && other.id !== id);
      if (['ProcessNode', 'MemoryStack', 'Packaging'].includes(kind)) {
        if (!has(id, 'MADE_BY') && alike.some((other) => lostBy(other.id, 'MADE_BY'))) doubted.add(id);
        const finer = (other: SeedEntity) => {
          const [theirs, ours] = [nanometres(other), nanometres(this.#entities.get(id))];
          return theirs === undefined || ours === undefined || theirs >= ours;
        };
        if (!has(id, 'REQUIRES') && alike.some((other) => lostBy(other.id, 'REQUIRES') && finer(other)))
          doubted.add(id);
      }
      if (kind !== 'Chip' || this.#entities.get(id)?.attributes?.isGroup === true) continue;
      const ways = (this.#needs.get(id) ?? []).flatMap((need) => need.ways);
      if (ways.some(({ through }) => this.#entities.get(through)?.kind === 'ProcessNode')) continue;
      const foundries = ways.filter(({ relation }) => relation.type === 'FABRICATED_BY').map(({ through }) => through);
      const nodes = [...this.#needs].filter(
        ([node, needs]) =>
          this.#entities.get(node)?.kind === 'ProcessNode' &&
          best.has(node) &&
          needs.some(({ type, ways }) => type === 'MADE_BY' && ways.some(({ through }) => foundries.includes(through))),
      );
      if (nodes.length > 0) doubted.add(id);
    }
    return doubted;
  }

  /** The outcome for everything there is. */
  outcomes(slugs: readonly string[]): Map<string, PlainOutcome> {
    const removed = this.removed(slugs);
    const best = this.#world(removed, true, new Set());
    const doubted = this.#doubted(best);
    const worst = this.#world(removed, false, new Set([...doubted].filter((id) => !best.has(id))));
    const reduced = this.#reduced(worst);
    const answer = new Map<string, PlainOutcome>();
    for (const id of this.#entities.keys()) {
      const wants = this.#wants.get(id);
      if (wants === undefined) {
        answer.set(id, best.has(id) ? 'LOST' : worst.has(id) ? 'UNKNOWN' : reduced.has(id) ? 'REDUCED' : 'UNAFFECTED');
        continue;
      }
      const need = { type: 'CUSTOMER', ways: wants };
      const some = wants.some(({ through }) => worst.has(through) || reduced.has(through));
      if (removed.has(id)) answer.set(id, 'LOST');
      else if (wants.length > 0 && !this.#met(need, best, true)) answer.set(id, 'LOST');
      else if (wants.length > 0 && !this.#met(need, worst, false)) answer.set(id, 'UNKNOWN');
      else answer.set(id, some ? 'REDUCED' : 'UNAFFECTED');
    }
    return answer;
  }

  /** What is alive and rests, at whatever distance, on something that is not. */
  #reduced(worst: World): ReadonlySet<string> {
    const reduced = new Set<string>();
    for (let before = -1; before !== reduced.size; ) {
      before = reduced.size;
      for (const [id, needs] of this.#needs) {
        if (worst.has(id)) continue;
        const below = [...needs.flatMap(({ ways }) => ways.map(({ through }) => through)), ...this.#members(id)];
        const hit = (other: string) => worst.has(other) || (reduced.has(other) && !this.#holder(other));
        if (below.some(hit)) reduced.add(id);
      }
    }
    return reduced;
  }

  /** Everything that a product rests on and cannot do without. */
  critical(product: string): string[] {
    const below = new Set([product]);
    for (const id of below) {
      for (const { type, ways } of this.#needs.get(id) ?? []) {
        if (!SUPPLIERS.includes(type) && type !== 'DESIGNS') for (const { through } of ways) below.add(through);
      }
      for (const member of this.#members(id)) below.add(member);
    }
    return [...below].filter((id) => id !== product && this.#world(new Set([id]), true, new Set()).has(product));
  }

  /** Suppliers of a thing by the relation, each with the greatest share that is said of it. */
  suppliers(id: string): Map<string, Map<string, number | undefined>> {
    const found = new Map<string, Map<string, number | undefined>>();
    for (const { type, ways } of this.#needs.get(id) ?? []) {
      if (!SUPPLIERS.includes(type)) continue;
      const own = new Map<string, number | undefined>();
      for (const { through, relation } of ways) {
        const share = (relation.attributes?.shareHigh ?? relation.attributes?.share) as number | undefined;
        own.set(through, Math.max(own.get(through) ?? -1, share ?? -1));
      }
      found.set(type, new Map([...own].map(([supplier, share]) => [supplier, share === -1 ? undefined : share])));
    }
    return found;
  }
}

function nanometres(entity: SeedEntity | undefined): number | undefined {
  const { nanometreClass, class: words } = entity?.attributes ?? {};
  if (typeof nanometreClass === 'number') return nanometreClass;
  const digits = /^\d+/.exec(String(words ?? ''))?.[0];
  return digits === undefined ? undefined : Number(digits);
}
