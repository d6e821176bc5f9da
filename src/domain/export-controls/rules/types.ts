/** What a rule of export control is, as a record: dates, citation, thresholds, and what it does under which condition. */
import type { Words } from '../../policy.ts';
import type { Condition, Thresholds } from '../condition.ts';

/** Facts of a transaction that conditions ask for. */
export type FactName =
  | 'CLASS_2022'
  | 'CLASS_A'
  | 'CLASS_B'
  | 'CLASS_C'
  | 'DATACENTER'
  | 'STANDALONE_MEMORY'
  | 'RECORDED_AS_3A090_C'
  | 'SOLD_IN_US_ON_2026_01_15'
  | 'DESIGNED_IN_D5'
  | 'NAMED_IN_RULE'
  | 'DESIGNED_BY_ADDRESSEE'
  | 'DESTINATION_CHINA'
  | 'DESTINATION_MACAU'
  | 'DESTINATION_RUSSIA'
  | 'DESTINATION_D5_OR_MACAU'
  | 'DESTINATION_LICENCE_SCOPE'
  | 'DESTINATION_UAE'
  | 'DESTINATION_ABROAD'
  | 'HEADQUARTERED_IN_D5_OR_MACAU'
  | 'APPROVED_IN_UAE'
  | 'EXPORT_FROM_US'
  | 'MILITARY_END_USE'
  | 'SUPERCOMPUTER_END_USE'
  | 'FABRICATION_END_USE'
  | 'AI_TRAINING_FOR_D5_PARTY'
  | 'LOGIC_CHIP'
  | 'HBM_IN_PACKAGE'
  | AssumptionId;

/**
 * What the exporter states or does himself. Where a request does not say, `standard` holds; the answer lists each with
 * what would follow otherwise.
 */
export type AssumptionId =
  | 'US_SUPPLY'
  | 'FOUNDRY_CAPACITY'
  | 'HALF_OF_US_SHIPMENTS'
  | 'RECIPIENT_SECURITY'
  | 'NO_MILITARY_USE'
  | 'THIRD_PARTY_TEST'
  | 'PURCHASE_ORDER'
  | 'NAC_NOTIFICATION'
  | 'NO_DIVERSION_KNOWLEDGE'
  | 'SHIPPED_BY_ADDRESSEE'
  | 'SHIPPED_BY_FOUNDRY'
  | 'DESIGNER_APPROVED'
  | 'PACKAGED_BY_APPROVED'
  | 'MADE_WITH_US_TECHNOLOGY'
  | 'HBM_PACKAGING_SITE'
  | 'TARIFF_EXEMPT_USE'
  | 'TARIFF_HEADING';

export type Rule = {
  /** Slug of the policy event, unless `event` names another. */
  readonly id: string;
  /** Slug of the policy event that brought it, where the rule is a part of it. */
  readonly event?: string;
  readonly title: Words;
  readonly citation: string;
  /** Full day from which the public could read it. */
  readonly announced: string;
  /** First full day on which it is applied here. */
  readonly from: string;
  /** First full day on which it no longer is; NEVER while no end is known. */
  readonly until: string;
  /** Full day from which the public could read of its end. */
  readonly endAnnounced?: string;
  readonly thresholds: Thresholds;
  /** A proposal that is no law: never applied, unless a what-if enacts it. */
  readonly bill?: boolean;
  /** What a reader has to know of the reading. */
  readonly notes: readonly Words[];
  readonly provisions: readonly Provision[];
};

export type ReviewPolicy = 'PRESUMPTION_OF_DENIAL' | 'POLICY_OF_DENIAL' | 'CASE_BY_CASE' | 'PRESUMPTION_OF_APPROVAL';

export type Reason =
  | 'THRESHOLD'
  | 'WORLDWIDE_REQUIREMENT'
  | 'IS_INFORMED_LETTER'
  | 'HEADQUARTERS_RULE'
  | 'ENTITY_LISTED'
  | 'AFFILIATE_50_PERCENT'
  | 'SANCTIONED_PARTY'
  | 'END_USE'
  | 'FOUNDRY_PRESUMPTION'
  | 'GENERAL_PROHIBITION_10';

export type ItemClass = 'CLASS_2022' | 'CLASS_A' | 'CLASS_B' | 'CLASS_C';

/** What a part of a rule does where its condition is true. */
export type Effect =
  | { readonly does: 'CLASSIFY'; readonly as: ItemClass }
  | {
      readonly does: 'REQUIRE_LICENCE';
      readonly reason: Reason;
      /** Its own review policy; `ADVANCED_COMPUTING` for the one of section 742.6(b)(10); null where none was found. */
      readonly review: ReviewPolicy | 'ADVANCED_COMPUTING' | null;
      /** Licence exceptions NAC, ACA and HBM can stand in for the licence. */
      readonly exceptions: boolean;
    }
  | { readonly does: 'EXCEPT'; readonly exception: 'NAC' | 'ACA' | 'HBM' }
  | { readonly does: 'REVIEW'; readonly policy: ReviewPolicy }
  | { readonly does: 'PROHIBIT' }
  | { readonly does: 'TARIFF'; readonly rate: number }
  | { readonly does: 'CATCH_FOREIGN_MADE' };

/** A part of a rule. */
export interface Provision {
  /** Short name within the rule, such as `3A090.a`. */
  readonly id: string;
  readonly words: Words;
  /** Where it starts later or ends earlier than the rule. */
  readonly from?: string;
  readonly until?: string;
  /** Full day from which the public could read of its end. */
  readonly endAnnounced?: string;
  /** Only in this mode; without it in both. */
  readonly mode?: 'CODIFIED';
  readonly effect: Effect;
  readonly condition: Condition<FactName>;
}
