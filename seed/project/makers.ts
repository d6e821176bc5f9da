import type { Entity, Relation } from '../model.ts';

/** Who designs, makes, sells or operates a thing: people put that name before its own. */

/** Types of relation that start at the maker. */
const FROM_MAKER: ReadonlySet<string> = new Set(['DESIGNS', 'OFFERS', 'OPERATES']);

/** A helper's name on a chip would mislead, and so would one that was denied or withdrawn. */
function isMaking({ hedge, attributes, retractedOn }: Relation): boolean {
  return hedge !== 'denied' && attributes?.role !== 'co-design' && retractedOn === undefined;
}

/** What is in every one of the sets. */
function inAll([first, ...others]: readonly (ReadonlySet<Entity> | undefined)[]): Entity[] {
  return [...(first ?? [])].filter((entity) => others.every((set) => set?.has(entity)));
}

/** The makers of each thing, by its id; whoever makes all members of a family makes the family. */
export function makersOf(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const makers = new Map<string, Set<Entity>>();
  const add = (thing: string, maker: Entity | undefined) => {
    if (maker !== undefined) makers.set(thing, (makers.get(thing) ?? new Set()).add(maker));
  };
  for (const entity of entities) {
    for (const relation of (entity.relations ?? []).filter(isMaking)) {
      if (FROM_MAKER.has(relation.type)) add(relation.to, entity);
      if (relation.type === 'MADE_BY') add(entity.id, byId.get(relation.to));
    }
  }
  for (const { id, attributes } of entities) {
    for (const maker of inAll((attributes?.members ?? []).map((member) => makers.get(member)))) add(id, maker);
  }
  return new Map([...makers].map(([thing, found]) => [thing, [...found]]));
}
