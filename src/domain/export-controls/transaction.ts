/** A transaction to be judged: what goes where, by which route, to whom, for what. */
import { BadUserInput } from '../../errors.ts';
import type { OwnershipStep } from '../ownership.ts';
import type { Truth } from '../truth.ts';
import type { Item, Organisation } from './item.ts';
import type { AssumptionId } from './rules/types.ts';

export type Route = 'EXPORT' | 'REEXPORT' | 'TRANSFER_IN_COUNTRY';
export type EndUse = 'CIVIL' | 'MILITARY' | 'SUPERCOMPUTER' | 'SEMICONDUCTOR_FABRICATION' | 'AI_TRAINING_FOR_D5_PARTY';
export type ConsigneeKind = 'COMPANY' | 'GOVERNMENT_AGENCY' | 'PERSON';
export type PartyRole = 'CONSIGNEE' | 'PURCHASER' | 'INTERMEDIATE_CONSIGNEE' | 'END_USER';
export type LawMode = 'ENFORCED' | 'CODIFIED';

/** An entry on a list, with the days on which it holds. */
export interface PartyListing {
  /** Slug. */
  readonly id: string;
  readonly party: string;
  /** Such as US_ENTITY_LIST. */
  readonly list: string;
  readonly footnote: string | null;
  /** As the list prints it. */
  readonly reviewPolicy: string | null;
  readonly citation: string | null;
  readonly fromDay: string;
  /** Exclusive. */
  readonly untilDay: string;
}

/** A step of ownership with the days on which it holds. */
export interface DatedOwnership extends OwnershipStep {
  readonly fromDay: string;
  readonly untilDay: string;
}

export interface Party extends Organisation {
  readonly role: PartyRole;
  readonly kind: ConsigneeKind;
}

/** What is recorded of parties and of those above them. */
export interface PartyRecord {
  readonly ownership: readonly DatedOwnership[];
  readonly listings: readonly PartyListing[];
  /** ISO codes of seats by slug; null where not known. */
  readonly countries: ReadonlyMap<string, string | null>;
}

export interface Transaction {
  readonly item: Item;
  /** ISO codes. */
  readonly origin: string;
  readonly destination: string;
  readonly route: Route;
  /** The consignee first. */
  readonly parties: readonly Party[];
  readonly record: PartyRecord;
  readonly endUse: EndUse;
  readonly mode: LawMode;
  readonly assume: ReadonlyMap<AssumptionId, Truth>;
}

/** The route that an origin and a destination make; BadUserInput where the one that is given contradicts them. */
export function routeOf(origin: string, destination: string, given: Route | null | undefined): Route {
  const natural = origin === 'US' ? 'EXPORT' : origin === destination ? 'TRANSFER_IN_COUNTRY' : 'REEXPORT';
  if (given == null || given === natural) return natural;
  throw new BadUserInput(
    `route: ${given} does not fit a shipment from ${origin} to ${destination}, which is ${natural}. Leave it out, or change origin or destination.`,
  );
}
