/** The closed vocabularies of the graph. The seed validates against them, queries are assembled only from them. */

export const ENTITY_KINDS = [
  'Company',
  'GovernmentBody',
  'Chip',
  'Architecture',
  'ProcessNode',
  'Packaging',
  'MemoryStack',
  'Input',
  'System',
  'CloudOffering',
  'Site',
  'Country',
  'SoftwareStack',
  'AiModel',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Ways of getting at hardware. */
export const ACCESS_RELATIONS = [
  'BUYS',
  'RENTS',
  'OWNS',
  'OPERATES',
  'OFFERS',
  'HOSTS',
  'RUNS_ON',
  'CONTAINS',
  'RESELLS',
  'DIVERTS',
] as const;

/** What making hardware rests on. */
export const SUPPLY_RELATIONS = [
  'DESIGNS',
  'BUILT_ON',
  'FABRICATED_BY',
  'MADE_ON',
  'MADE_BY',
  'PACKAGED_BY',
  'PACKAGED_WITH',
  'USES_MEMORY',
  'REQUIRES',
  'SUPPLIED_BY',
  'USES_TECHNOLOGY',
  'LICENSES_FROM',
  'PROGRAMMED_WITH',
] as const;

/** Relations that no route walks unless they are asked for by name. */
export const OTHER_RELATIONS = [
  'SUCCEEDS',
  'VARIANT_OF',
  'SUBSTITUTES_FOR',
  'AVAILABLE_IN',
  'LOCATED_IN',
  'TRAINED_ON',
  'INVESTS_IN',
  'PARTNERS_WITH',
  'COMPETES_WITH',
] as const;

export const RELATION_TYPES = [...ACCESS_RELATIONS, ...SUPPLY_RELATIONS, ...OTHER_RELATIONS] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export type RouteKind = 'ACCESS' | 'SUPPLY' | 'ALL';

/** The relations that each kind of route walks. */
export const ROUTES: Readonly<Record<RouteKind, readonly RelationType[]>> = {
  ACCESS: ACCESS_RELATIONS,
  SUPPLY: SUPPLY_RELATIONS,
  ALL: [...ACCESS_RELATIONS, ...SUPPLY_RELATIONS],
};

/** `CloudOffering` as the API writes it: `CLOUD_OFFERING`. */
export function kindToApi(kind: string): string {
  return kind.replace(/(?<!^)([A-Z])/g, '_$1').toUpperCase();
}

const KIND_OF_API = new Map<string, EntityKind>(ENTITY_KINDS.map((kind) => [kindToApi(kind), kind]));

/** `CLOUD_OFFERING` as the graph writes it: `CloudOffering`. */
export function kindFromApi(kind: string): EntityKind {
  const found = KIND_OF_API.get(kind);
  if (found === undefined) throw new Error(`no entity kind ${kind}`);
  return found;
}
