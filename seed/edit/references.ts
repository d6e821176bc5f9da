import { isMap, isScalar, type Node, type Pair, type Scalar, visit } from 'yaml';
import type { MERGED_COLLECTIONS } from '../model.ts';

/** Places in seed files that name records by their ids. */

export type MergedCollection = (typeof MERGED_COLLECTIONS)[number];

/** Fields that hold ids of records of each collection. What is missing here the checks after a merge will find. */
const REFERENCE_FIELDS: Readonly<Record<MergedCollection, readonly string[]>> = {
  entities: [
    'a',
    'about',
    'actors',
    'architecture',
    'authority',
    'b',
    'chip',
    'chips',
    'country',
    'destination',
    'destinations',
    'entities',
    'foundry',
    'framework',
    'from',
    'holder',
    'jurisdiction',
    'members',
    'models',
    'parties',
    'partOf',
    'party',
    'provider',
    'saidBy',
    'servedOn',
    'to',
    'vendor',
  ],
  'policy-events': ['about', 'amends', 'policyEvents', 'suspends', 'supersedes', 'via'],
  listings: ['entry', 'supersededBy'],
  sources: ['source'],
  claims: ['claim', 'supersedes'],
};

export interface Reference {
  readonly field: string;
  readonly scalar: Scalar;
  /** Ids that stand beside it, where it is one of a list. */
  readonly beside: readonly string[];
}

/** Every place under a node that names a record of the collection by this id. */
export function referencesTo(root: Node | null, collection: MergedCollection, id: string): Reference[] {
  const fields = REFERENCE_FIELDS[collection];
  const found: Reference[] = [];
  visit(root, {
    Pair(_, pair: Pair) {
      const field = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!fields.includes(field) || isMap(pair.value)) return;
      const list = pair.value as { items?: unknown } | null;
      const values = Array.isArray(list?.items) ? list.items : [pair.value];
      const ids = values.map((value) => (isScalar(value) ? value.value : undefined));
      for (const [index, value] of values.entries()) {
        if (!isScalar(value) || value.value !== id) continue;
        const beside = ids.filter((other, place) => place !== index && typeof other === 'string') as string[];
        found.push({ field, scalar: value, beside });
      }
    },
  });
  return found;
}
