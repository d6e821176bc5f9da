import { type EntityKind, RELATION_TYPES, type RelationType } from '../../src/domain/vocabulary.ts';
import type { RelationAttribute } from './values.ts';

/** What a type of relation may join, and what may be said about it. */
export interface RelationRule {
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  /** Both ends must be of one kind. */
  readonly sameKind?: true;
  readonly attributes: readonly RelationAttribute[];
  /** Attributes that must be given. */
  readonly required?: readonly RelationAttribute[];
}

const BUYERS = ['Company', 'GovernmentBody'] as const satisfies readonly EntityKind[];
const MADE_THINGS = ['Input', 'ProcessNode', 'Packaging', 'MemoryStack'] as const satisfies readonly EntityKind[];

/** Every relation points from what depends, uses or holds to what it depends on, uses or holds. */
export const RELATIONS = {
  DESIGNS: {
    from: ['Company'],
    to: ['Chip', 'Architecture', 'SoftwareStack', 'AiModel', 'System'],
    attributes: ['role', 'quantity', 'unit', 'period'],
  },
  BUILT_ON: { from: ['Chip'], to: ['Architecture'], attributes: [] },
  FABRICATED_BY: { from: ['Chip'], to: ['Company'], attributes: ['node', 'share', 'quantity', 'unit'] },
  MADE_ON: { from: ['Chip'], to: ['ProcessNode'], attributes: ['asGiven', 'role'] },
  PACKAGED_BY: { from: ['Chip'], to: ['Company'], attributes: [] },
  PACKAGED_WITH: { from: ['Chip'], to: ['Packaging'], attributes: [] },
  USES_MEMORY: { from: ['Chip'], to: ['MemoryStack'], attributes: ['stacks', 'gigabytes'] },
  MADE_BY: {
    from: ['MemoryStack', 'ProcessNode', 'Packaging', 'System'],
    to: ['Company'],
    attributes: ['share', 'year'],
  },
  REQUIRES: {
    from: ['Chip', 'System', ...MADE_THINGS],
    to: MADE_THINGS,
    attributes: ['group', 'quantity', 'unit'],
  },
  SUPPLIED_BY: {
    from: ['Input', 'Company'],
    to: ['Company'],
    attributes: [
      'share',
      'shareLow',
      'shareHigh',
      'what',
      'chip',
      'quantity',
      'unit',
      'year',
      'period',
      'monthsToQualify',
    ],
  },
  USES_TECHNOLOGY: { from: ['Company'], to: MADE_THINGS, attributes: [] },
  SUCCEEDS: {
    from: ['Chip', 'Architecture', 'System'],
    to: ['Chip', 'Architecture', 'System'],
    sameKind: true,
    attributes: [],
  },
  VARIANT_OF: {
    from: ['Chip', 'Architecture'],
    to: ['Chip', 'Architecture'],
    sameKind: true,
    attributes: ['reason', 'soldUntil'],
  },
  SUBSTITUTES_FOR: {
    from: ['Chip', 'Input', 'Company'],
    to: ['Chip', 'Input', 'Company'],
    sameKind: true,
    attributes: ['degree', 'monthsToQualify', 'limits', 'expectedFrom'],
  },
  CONTAINS: { from: ['System', 'Chip'], to: ['Chip'], attributes: ['count'] },
  OFFERS: { from: ['Company'], to: ['CloudOffering'], attributes: [] },
  RUNS_ON: { from: ['CloudOffering'], to: ['Chip', 'System'], attributes: ['count'] },
  AVAILABLE_IN: { from: ['CloudOffering'], to: ['Country'], attributes: ['region'] },
  OPERATES: { from: ['Company'], to: ['Site'], attributes: [] },
  LOCATED_IN: { from: ['Site'], to: ['Country'], attributes: ['place'] },
  HOSTS: { from: ['Site'], to: ['Chip', 'System'], attributes: ['count', 'unit', 'bound'] },
  RENTS: {
    from: BUYERS,
    to: ['Site', 'CloudOffering', 'Company'],
    attributes: ['what', 'capacity', 'quantity', 'unit'],
  },
  BUYS: {
    from: BUYERS,
    to: ['Chip', 'System', 'Company'],
    attributes: ['what', 'quantity', 'quantityMax', 'unit', 'share', 'period', 'status'],
    required: ['status'],
  },
  RESELLS: { from: ['Company'], to: ['Chip', 'System'], attributes: ['what', 'priceUsd'] },
  TRAINED_ON: { from: ['AiModel'], to: ['Chip', 'Site'], attributes: ['count', 'phase', 'outcome'] },
  PROGRAMMED_WITH: { from: ['Chip', 'Architecture'], to: ['SoftwareStack'], attributes: [] },
  OWNS: { from: BUYERS, to: ['Company', 'GovernmentBody', 'Site'], attributes: ['kind', 'share'], required: ['kind'] },
  INVESTS_IN: { from: BUYERS, to: ['Company'], attributes: ['share', 'bound', 'amountUsd', 'quantity', 'unit'] },
  LICENSES_FROM: { from: ['Company', 'Chip'], to: ['Company', 'SoftwareStack'], attributes: ['what'] },
  PARTNERS_WITH: { from: ['Company'], to: ['Company'], attributes: ['what'] },
  COMPETES_WITH: { from: ['Company'], to: ['Company'], attributes: ['what'] },
  DIVERTS: {
    from: ['Company'],
    to: ['Chip', 'Company', 'GovernmentBody'],
    attributes: ['what', 'quantity', 'unit', 'case'],
  },
} as const satisfies Record<RelationType, RelationRule>;

export { RELATION_TYPES, type RelationType };

/** The rule of a type, with the general type that code over all types needs. */
export function relationRule(type: RelationType): RelationRule {
  return RELATIONS[type];
}

/** Stable id of a relation: its ends, its type, and a tag where several relations of a type join the same two. */
export function relationId(from: string, type: string, to: string, tag?: string): string {
  const id = `${from}--${type.toLowerCase()}--${to}`;
  return tag === undefined ? id : `${id}--${tag}`;
}
