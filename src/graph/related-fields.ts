import type { EntityKind, RelationType } from '../domain/vocabulary.ts';

/** A typed field that follows relations from one kind of entity to another. */
export interface RelatedField {
  readonly types: readonly RelationType[];
  /** OUT follows the arrow, IN goes against it. */
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** Kind at the other end; undefined where it may be of any kind. */
  readonly kind?: EntityKind;
}

/** To-many fields by kind and name: the same names as in `schema/`. */
export const RELATED_FIELDS = {
  Company: {
    chips: { types: ['DESIGNS'], direction: 'OUT', kind: 'Chip' },
    systems: { types: ['DESIGNS'], direction: 'OUT', kind: 'System' },
    architectures: { types: ['DESIGNS'], direction: 'OUT', kind: 'Architecture' },
    softwareStacks: { types: ['DESIGNS'], direction: 'OUT', kind: 'SoftwareStack' },
    aiModels: { types: ['DESIGNS'], direction: 'OUT', kind: 'AiModel' },
    offerings: { types: ['OFFERS'], direction: 'OUT', kind: 'CloudOffering' },
    buys: { types: ['BUYS'], direction: 'OUT' },
    rents: { types: ['RENTS'], direction: 'OUT' },
    sites: { types: ['OPERATES'], direction: 'OUT', kind: 'Site' },
    owns: { types: ['OWNS'], direction: 'OUT' },
    owners: { types: ['OWNS'], direction: 'IN' },
    investments: { types: ['INVESTS_IN'], direction: 'OUT' },
    investors: { types: ['INVESTS_IN'], direction: 'IN' },
    customers: { types: ['BUYS', 'RENTS'], direction: 'IN' },
    suppliers: { types: ['SUPPLIED_BY'], direction: 'OUT' },
    supplies: { types: ['SUPPLIED_BY'], direction: 'IN' },
    fabricates: { types: ['FABRICATED_BY'], direction: 'IN', kind: 'Chip' },
    packages: { types: ['PACKAGED_BY'], direction: 'IN', kind: 'Chip' },
    makes: { types: ['MADE_BY'], direction: 'IN' },
    technologies: { types: ['USES_TECHNOLOGY'], direction: 'OUT' },
    resells: { types: ['RESELLS'], direction: 'OUT' },
    diverts: { types: ['DIVERTS'], direction: 'OUT' },
    licensesFrom: { types: ['LICENSES_FROM'], direction: 'OUT' },
    partners: { types: ['PARTNERS_WITH'], direction: 'BOTH', kind: 'Company' },
    competitors: { types: ['COMPETES_WITH'], direction: 'BOTH', kind: 'Company' },
    substitutes: { types: ['SUBSTITUTES_FOR'], direction: 'IN', kind: 'Company' },
  },
  GovernmentBody: {
    buys: { types: ['BUYS'], direction: 'OUT' },
    rents: { types: ['RENTS'], direction: 'OUT' },
    owns: { types: ['OWNS'], direction: 'OUT' },
    owners: { types: ['OWNS'], direction: 'IN' },
    investments: { types: ['INVESTS_IN'], direction: 'OUT' },
  },
  Chip: {
    designers: { types: ['DESIGNS'], direction: 'IN', kind: 'Company' },
    processNodes: { types: ['MADE_ON'], direction: 'OUT', kind: 'ProcessNode' },
    foundries: { types: ['FABRICATED_BY'], direction: 'OUT', kind: 'Company' },
    packaging: { types: ['PACKAGED_WITH'], direction: 'OUT', kind: 'Packaging' },
    packagers: { types: ['PACKAGED_BY'], direction: 'OUT', kind: 'Company' },
    memory: { types: ['USES_MEMORY'], direction: 'OUT', kind: 'MemoryStack' },
    requires: { types: ['REQUIRES'], direction: 'OUT' },
    softwareStacks: { types: ['PROGRAMMED_WITH'], direction: 'OUT', kind: 'SoftwareStack' },
    offeredBy: { types: ['RUNS_ON'], direction: 'IN', kind: 'CloudOffering' },
    customers: { types: ['BUYS'], direction: 'IN' },
    hostedAt: { types: ['HOSTS'], direction: 'IN', kind: 'Site' },
    containedIn: { types: ['CONTAINS'], direction: 'IN' },
    contains: { types: ['CONTAINS'], direction: 'OUT', kind: 'Chip' },
    resellers: { types: ['RESELLS'], direction: 'IN', kind: 'Company' },
    divertedBy: { types: ['DIVERTS'], direction: 'IN', kind: 'Company' },
    predecessors: { types: ['SUCCEEDS'], direction: 'OUT', kind: 'Chip' },
    successors: { types: ['SUCCEEDS'], direction: 'IN', kind: 'Chip' },
    variantOf: { types: ['VARIANT_OF'], direction: 'OUT', kind: 'Chip' },
    variants: { types: ['VARIANT_OF'], direction: 'IN', kind: 'Chip' },
    substitutes: { types: ['SUBSTITUTES_FOR'], direction: 'IN', kind: 'Chip' },
    trainedModels: { types: ['TRAINED_ON'], direction: 'IN', kind: 'AiModel' },
  },
  Architecture: {
    chips: { types: ['BUILT_ON'], direction: 'IN', kind: 'Chip' },
    designers: { types: ['DESIGNS'], direction: 'IN', kind: 'Company' },
    softwareStacks: { types: ['PROGRAMMED_WITH'], direction: 'OUT', kind: 'SoftwareStack' },
    predecessors: { types: ['SUCCEEDS'], direction: 'OUT', kind: 'Architecture' },
    successors: { types: ['SUCCEEDS'], direction: 'IN', kind: 'Architecture' },
  },
  ProcessNode: {
    makers: { types: ['MADE_BY'], direction: 'OUT', kind: 'Company' },
    chips: { types: ['MADE_ON'], direction: 'IN', kind: 'Chip' },
    requires: { types: ['REQUIRES'], direction: 'OUT' },
  },
  Packaging: {
    makers: { types: ['MADE_BY'], direction: 'OUT', kind: 'Company' },
    chips: { types: ['PACKAGED_WITH'], direction: 'IN', kind: 'Chip' },
    requires: { types: ['REQUIRES'], direction: 'OUT' },
  },
  MemoryStack: {
    makers: { types: ['MADE_BY'], direction: 'OUT', kind: 'Company' },
    chips: { types: ['USES_MEMORY'], direction: 'IN', kind: 'Chip' },
    requires: { types: ['REQUIRES'], direction: 'OUT' },
  },
  Input: {
    suppliers: { types: ['SUPPLIED_BY'], direction: 'OUT', kind: 'Company' },
    requires: { types: ['REQUIRES'], direction: 'OUT' },
    neededBy: { types: ['REQUIRES'], direction: 'IN' },
    usedBy: { types: ['USES_TECHNOLOGY'], direction: 'IN', kind: 'Company' },
    substitutes: { types: ['SUBSTITUTES_FOR'], direction: 'IN', kind: 'Input' },
  },
  System: {
    designers: { types: ['DESIGNS'], direction: 'IN', kind: 'Company' },
    makers: { types: ['MADE_BY'], direction: 'OUT', kind: 'Company' },
    chips: { types: ['CONTAINS'], direction: 'OUT', kind: 'Chip' },
    requires: { types: ['REQUIRES'], direction: 'OUT' },
    sites: { types: ['HOSTS'], direction: 'IN', kind: 'Site' },
    offeredBy: { types: ['RUNS_ON'], direction: 'IN', kind: 'CloudOffering' },
    customers: { types: ['BUYS'], direction: 'IN' },
    predecessors: { types: ['SUCCEEDS'], direction: 'OUT', kind: 'System' },
    successors: { types: ['SUCCEEDS'], direction: 'IN', kind: 'System' },
  },
  CloudOffering: {
    chips: { types: ['RUNS_ON'], direction: 'OUT', kind: 'Chip' },
    systems: { types: ['RUNS_ON'], direction: 'OUT', kind: 'System' },
    regions: { types: ['AVAILABLE_IN'], direction: 'OUT', kind: 'Country' },
    tenants: { types: ['RENTS'], direction: 'IN' },
  },
  Site: {
    operators: { types: ['OPERATES'], direction: 'IN', kind: 'Company' },
    owners: { types: ['OWNS'], direction: 'IN' },
    tenants: { types: ['RENTS'], direction: 'IN' },
    chips: { types: ['HOSTS'], direction: 'OUT', kind: 'Chip' },
    systems: { types: ['HOSTS'], direction: 'OUT', kind: 'System' },
    trainedModels: { types: ['TRAINED_ON'], direction: 'IN', kind: 'AiModel' },
  },
  Country: {
    sites: { types: ['LOCATED_IN'], direction: 'IN', kind: 'Site' },
    offerings: { types: ['AVAILABLE_IN'], direction: 'IN', kind: 'CloudOffering' },
  },
  SoftwareStack: {
    developers: { types: ['DESIGNS'], direction: 'IN', kind: 'Company' },
    chips: { types: ['PROGRAMMED_WITH'], direction: 'IN', kind: 'Chip' },
    architectures: { types: ['PROGRAMMED_WITH'], direction: 'IN', kind: 'Architecture' },
  },
  AiModel: {
    developers: { types: ['DESIGNS'], direction: 'IN', kind: 'Company' },
    trainedOn: { types: ['TRAINED_ON'], direction: 'OUT' },
  },
} as const satisfies Readonly<Record<EntityKind, Readonly<Record<string, RelatedField>>>>;

/** To-one fields: the first of the list that the same relation would give. */
export const RELATED_ONE_FIELDS = {
  Chip: {
    architecture: { types: ['BUILT_ON'], direction: 'OUT', kind: 'Architecture' },
    vendor: { types: ['DESIGNS'], direction: 'IN', kind: 'Company' },
  },
  CloudOffering: {
    provider: { types: ['OFFERS'], direction: 'IN', kind: 'Company' },
  },
  Site: {
    location: { types: ['LOCATED_IN'], direction: 'OUT', kind: 'Country' },
  },
  Architecture: {
    vendor: { types: ['DESIGNS'], direction: 'IN', kind: 'Company' },
  },
} as const satisfies Readonly<Partial<Record<EntityKind, Readonly<Record<string, RelatedField>>>>>;
