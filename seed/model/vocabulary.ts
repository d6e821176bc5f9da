import { ENTITY_KINDS, type EntityKind } from '../../src/domain/vocabulary.ts';

/** The closed word lists of the seed. A word that is not here does not load: add it here first, with its meaning. */

/** Kinds of entity, each with the folder that holds its files. */
export const KIND_FOLDERS = {
  AiModel: 'ai-models',
  Architecture: 'architectures',
  Chip: 'chips',
  CloudOffering: 'cloud-offerings',
  Company: 'companies',
  Country: 'countries',
  GovernmentBody: 'government-bodies',
  Input: 'inputs',
  MemoryStack: 'memory-stacks',
  Packaging: 'packagings',
  ProcessNode: 'process-nodes',
  Site: 'sites',
  SoftwareStack: 'software-stacks',
  System: 'systems',
} as const satisfies Record<EntityKind, string>;

export { ENTITY_KINDS, type EntityKind };

/** How firmly a fact is put, by whoever puts it. `inferred` is our own reading; `denied` is a fact said not to be. */
export const HEDGES = ['stated', 'reported', 'alleged', 'estimate', 'forecast', 'denied', 'inferred'] as const;

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** Kinds of source, nearest to the event first. */
export const SOURCE_KINDS = [
  'official',
  'filing',
  'standard',
  'vendor',
  'dataset',
  'research',
  'press',
  'forum',
] as const;

/** Admiralty scale: A completely reliable, E unreliable, F cannot be judged. */
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** Restricted-party lists, by the authority's country. */
export const LISTS = [
  'us-entity-list',
  'us-1260h',
  'us-ns-cmic',
  'us-ndaa-889',
  'us-ndaa-5949',
  'us-fcc-covered-list',
  'us-sdn',
  'cn-export-control-list',
  'cn-export-control-watch-list',
  'cn-unreliable-entity-list',
  'cn-cac-purchase-ban',
  'tw-shtc-entity-list',
] as const;

export const POLICY_KINDS = [
  'rule',
  'guidance',
  'legislation',
  'license-letter',
  'license-decision',
  'entity-listing',
  'import-restriction',
  'tariff',
  'agreement',
  'announcement',
  'court',
  'enforcement',
] as const;

/** State of an act on the day of compilation, as far as the sources show; meanings in README.md. */
export const POLICY_STATUSES = [
  'in-force',
  'superseded',
  'suspended',
  'ended',
  'proposed',
  'passed-one-chamber',
  'announced',
  'unknown',
  'never-in-force',
] as const;

/** Country groups of the US rules that a policy event may name as a destination, beside countries. */
export const DESTINATION_GROUPS = ['D:1', 'D:4', 'D:5', 'A:5', 'A:6', 'worldwide'] as const;

/** `status` of BUYS: how far a purchase has come. */
export const PURCHASE_STATUSES = [
  'ordered',
  'delivered',
  'planned',
  'considered',
  'reported-purchase',
  'forecast',
] as const;

/** `kind` of OWNS. Control is shown by subsidiary and control, inferred by group-member-by-name. */
export const OWNERSHIP_KINDS = [
  'subsidiary',
  'control',
  'joint-venture',
  'minority',
  'largest-holder-below-50',
  'group-member-by-name',
  'state',
] as const;

/** What a number may be short of: whether a value is exact or a limit. */
export const BOUNDS = ['exact', 'approx', 'at-least', 'at-most', 'interval'] as const;

/** What came of a claim or statement. */
export const OUTCOMES = ['came-true', 'did-not', 'open', 'unknown'] as const;

export const STATEMENT_SORTS = ['fact', 'opinion', 'estimate', 'forecast', 'scenario'] as const;

/** Whether a statement was so when it was written. */
export const CHECK_STATUSES = ['supported', 'partly', 'disputed', 'inaccurate', 'superseded', 'unverified'] as const;

/** What slows sales in a scenario. */
export const BRAKES = ['quantity', 'price', 'policy', 'all'] as const;

export const HORIZONS = ['short', 'medium', 'long'] as const;

export const EFFECT_DIRECTIONS = ['positive', 'negative', 'mixed', 'neutral'] as const;

/** Units of `quantity` and `count`: money, power, rates, and plain counts of things. */
export const UNITS = [
  'usd',
  'cny',
  'gbp',
  'mw',
  'wafers-per-month',
  'cards',
  'chips',
  'dies',
  'gpus',
  'modules',
  'racks',
  'servers',
  'shipments',
  'stacks',
  'systems',
  'wafers',
] as const;

/** What a company or a body does, for filters. */
export const ROLES = [
  'ai-lab',
  'ai-services',
  'carmaker',
  'chip-vendor',
  'cloud',
  'conglomerate',
  'customer',
  'data-centre',
  'defence',
  'eda',
  'energy',
  'equipment',
  'foundry',
  'front-company',
  'games',
  'holding',
  'investor',
  'ip',
  'local-government',
  'materials',
  'memory',
  'military-university',
  'model-developer',
  'odm',
  'osat',
  'phones',
  'platform',
  'real-estate',
  'reseller',
  'research',
  'sales',
  'server-maker',
  'telecom',
] as const;

export const CHIP_KINDS = ['asic', 'cpu', 'gpu', 'npu', 'soc', 'superchip', 'switch', 'tpu', 'wafer-scale'] as const;

export const MARKETS = ['datacenter', 'workstation', 'consumer', 'edge'] as const;

export const SYSTEM_KINDS = ['rack', 'pod', 'server group'] as const;

export const INPUT_KINDS = ['tool', 'material', 'component', 'process step', 'design resource'] as const;
