import type { Claim, Scenario, Statement } from './model/claims.ts';
import type { Entity } from './model/entity.ts';
import type { Merge, SameAs } from './model/identity.ts';
import type { Listing, PolicyEvent } from './model/policy.ts';
import type { Source } from './model/source.ts';

/**
 * The one model of the seed: it validates, it makes the JSON Schemas that editors use, and its types are those
 * of the code. Empty lists and maps are left out of the files. Rules that need more than one record stand in check/.
 */

export * from './model/claims.ts';
export * from './model/entity.ts';
export * from './model/identity.ts';
export { type Evidence, evidence } from './model/parts.ts';
export * from './model/policy.ts';
export * from './model/source.ts';

/** Everything the files hold. */
export interface Seed {
  readonly entities: readonly Entity[];
  readonly policyEvents: readonly PolicyEvent[];
  readonly listings: readonly Listing[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly scenarios: readonly Scenario[];
  readonly merges: readonly Merge[];
  readonly sameAs: readonly SameAs[];
}
