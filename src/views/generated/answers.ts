/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How sure a fact is, all evidence taken together. */
export type Confidence =
  /** Likely to stand. */
  | 'HIGH'
  /** Possible; look at the evidence. */
  | 'LOW'
  /** More likely than not. */
  | 'MEDIUM';

/** For which use facts are wanted. */
export type DataUse =
  /** Every fact. */
  | 'ANY'
  /**
   * Without facts, claims, policy events of lists, listings and changes that rest only on data whose licence forbids
   * commercial use. Entities, sources, statements and what is asked for by its slug stay, and verdicts go by the whole law.
   */
  | 'COMMERCIAL';

/** Kinds of entity. */
export type EntityKind =
  /** An AI model. */
  | 'AI_MODEL'
  /** A chip architecture. */
  | 'ARCHITECTURE'
  /** An accelerator or other chip. */
  | 'CHIP'
  /** A cloud product that rents accelerators. */
  | 'CLOUD_OFFERING'
  /** A company or a legal entity with a listing of its own. */
  | 'COMPANY'
  /** A country or customs territory. */
  | 'COUNTRY'
  /** A government body or state institution. */
  | 'GOVERNMENT_BODY'
  /** A tool, material, process step or design resource. */
  | 'INPUT'
  /** A kind of memory. */
  | 'MEMORY_STACK'
  /** A packaging technology. */
  | 'PACKAGING'
  /** A semiconductor process node. */
  | 'PROCESS_NODE'
  /** A data centre or cluster. */
  | 'SITE'
  /** A software stack. */
  | 'SOFTWARE_STACK'
  /** A server, rack or pod. */
  | 'SYSTEM';

/** Whether an entity was known to the world on the day of the frame. */
export type Existence =
  /** Announced, released, launched or founded by that day. */
  | 'ANNOUNCED'
  /** Announced only after `asOf` or after `knownOn`. It is still found by slug, but left out of lists, counts, search and path targets. */
  | 'NOT_YET_ANNOUNCED'
  /** No such day is recorded; it is treated as known. */
  | 'UNKNOWN';

/**
 * The graph as it was on a day and as the public knew it on a day. Everything below the field that takes it sees this
 * frame. At most 4 different frames in one request.
 */
export type Frame = {
  /** What was true in the world that day. Default: today, UTC. May lie in the future. */
  readonly asOf?: string | null | undefined;
  /** For which use the facts are wanted. */
  readonly dataUse?: DataUse | null | undefined;
  /** What the public could read that day. Default: today, UTC. Not in the future. */
  readonly knownOn?: string | null | undefined;
};

/** Whether rules stand in the way. */
export type GateStanding =
  /** They ask for a licence, or forbid, or otherwise restrict. */
  | 'APPLIES'
  /** They do not. */
  | 'DOES_NOT_APPLY'
  /** A fact is missing, or the rules are not modelled; the reason says which. */
  | 'UNKNOWN';

/** Which law counts where announced practice and codified text differ. */
export type LawMode =
  /** As the text stands: suspended acts count. */
  | 'CODIFIED'
  /** As it is enforced: suspended acts do not count. */
  | 'ENFORCED';

/** What a path proves. */
export type PathStrength =
  /** Each step speaks of what the next is about, such as renting the site that hosts the chip. */
  | 'DOCUMENTED'
  /**
   * A step goes through a company's general holdings, such as renting from a company that also operates a site with the
   * chip; or through a kind of memory, input or packaging that has several makers.
   */
  | 'POSSIBLE';

/** Where paths may end. Exactly one must be given. */
export type PathTarget =
  {   /** At any of these (slugs), 100 at most. */
  readonly entities: ReadonlyArray<string>; readonly entity?: never; readonly kind?: never; readonly restrictedHardware?: never; }
  |  { readonly entities?: never;   /** At this entity (slug). */
  readonly entity: string; readonly kind?: never; readonly restrictedHardware?: never; }
  |  { readonly entities?: never; readonly entity?: never;   /** At any entity of this kind. */
  readonly kind: EntityKind; readonly restrictedHardware?: never; }
  |  { readonly entities?: never; readonly entity?: never; readonly kind?: never;   /** At hardware that is restricted for a destination on the day of the frame. */
  readonly restrictedHardware: RestrictedHardwareTarget; };

/** Types of relation. The arrow points from what depends, uses or holds to what it depends on, uses or holds. */
export type RelationType =
  /** Cloud offering is available in a country. */
  | 'AVAILABLE_IN'
  /** Chip is built on an architecture. */
  | 'BUILT_ON'
  /** Company or body buys a chip, a system, or from a company. */
  | 'BUYS'
  /** Companies compete. */
  | 'COMPETES_WITH'
  /** System or superchip contains a chip. */
  | 'CONTAINS'
  /** Company designs a chip, architecture, system, software stack or AI model. */
  | 'DESIGNS'
  /** Company is alleged or proven to have diverted chips, or goods to a company or body, which is the recipient. */
  | 'DIVERTS'
  /** Chip is fabricated by a foundry. */
  | 'FABRICATED_BY'
  /** Site hosts a chip or system. */
  | 'HOSTS'
  /** Company or body invested in a company. */
  | 'INVESTS_IN'
  /** Company or chip licenses from a company or software stack. */
  | 'LICENSES_FROM'
  /** Site is located in a country. */
  | 'LOCATED_IN'
  /** Memory, process node, packaging or system is made by a company. */
  | 'MADE_BY'
  /** Chip is made on a process node. */
  | 'MADE_ON'
  /** Company sells a cloud offering. */
  | 'OFFERS'
  /** Company operates a site. */
  | 'OPERATES'
  /** Company or body owns another, or a site, wholly or in part. */
  | 'OWNS'
  /** Chip is packaged by a company. */
  | 'PACKAGED_BY'
  /** Chip is packaged with a packaging technology. */
  | 'PACKAGED_WITH'
  /** Companies are partners. */
  | 'PARTNERS_WITH'
  /** Chip or architecture is programmed with a software stack. */
  | 'PROGRAMMED_WITH'
  /** Company or body rents a site, a cloud offering, or from a company. */
  | 'RENTS'
  /** A thing requires an input; inputs of the same group are alternatives. */
  | 'REQUIRES'
  /** Company resells a chip or system. */
  | 'RESELLS'
  /** Cloud offering runs on a chip or system. */
  | 'RUNS_ON'
  /** Chip, input or company can take the place of another. */
  | 'SUBSTITUTES_FOR'
  /** Chip, architecture or system succeeds another. */
  | 'SUCCEEDS'
  /** Input or company is supplied by a company. */
  | 'SUPPLIED_BY'
  /** AI model was trained on a chip or at a site. */
  | 'TRAINED_ON'
  /** Chip uses a kind of memory. */
  | 'USES_MEMORY'
  /** Company works with an input, process node, packaging or memory. */
  | 'USES_TECHNOLOGY'
  /** Chip or architecture is a variant of another. */
  | 'VARIANT_OF';

/**
 * Chips with a verdict other than `NO_LICENCE_REQUIRED` for an export from the United States to the destination, by what
 * they are: see `restrictedHardware`. Paths to chips whose verdict is open come behind the others.
 */
export type RestrictedHardwareTarget = {
  /** Who would receive it (slug). */
  readonly consignee?: string | null | undefined;
  /** Destination; by default the country of the ultimate parent of `consignee`, else of `from`. */
  readonly destination?: string | null | undefined;
  /** Law as it is enforced, or as the text stands. */
  readonly mode?: LawMode | null | undefined;
};

/** Kinds of dependency. */
export type RouteKind =
  /** By buying, renting, owning, operating, offering, hosting, running on, containing, reselling or diverting. */
  | 'ACCESS'
  /** Both. */
  | 'ALL'
  /** By designing, making, packaging, supplying, requiring, using technology, licensing or programming. */
  | 'SUPPLY';

/** How the day from which a fact is shown is known. */
export type StartBasis =
  /** A matter of construction: shown from the announcement of the thing. */
  | 'ANNOUNCED'
  /** No source says; it is shown from the earliest publication of its evidence. */
  | 'ATTESTED'
  /** A source says when it began. */
  | 'STATED'
  /** Not known; the fact is left out on days before today. */
  | 'UNKNOWN_START';

/** Outcomes, by the rules modelled. */
export type VerdictOutcome =
  /** A licence would be required, but a licence exception can be used on its conditions. */
  | 'LICENCE_EXCEPTION_AVAILABLE'
  /** A licence is required. */
  | 'LICENCE_REQUIRED'
  /** No rule modelled asks for a licence; `notModelled` lists what is not weighed. */
  | 'NO_LICENCE_REQUIRED'
  /** Facts, or the law, do not decide it. */
  | 'UNDETERMINED';

export type CompareQueryVariables = Exact<{
  of: string;
  earlier?: Frame | null | undefined;
  later?: Frame | null | undefined;
}>;


export type CompareQuery = { readonly dataset: { readonly version: string }, readonly earlier:
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
   | null, readonly later:
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly to:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
   | null };

type OnDay_AiModel_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_Architecture_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_Chip_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_CloudOffering_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_Company_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_Country_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_GovernmentBody_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_Input_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_MemoryStack_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_Packaging_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_ProcessNode_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_Site_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_SoftwareStack_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

type OnDay_System_Fragment = { readonly name: string, readonly existence: Existence, readonly existenceLabel: string, readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly making: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly reach: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly to:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
      , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly listings: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly listLabel: string, readonly effectiveOn: string, readonly removedOn: string | null, readonly footnote: string | null, readonly reviewPolicy: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } };

export type OnDayFragment =
  | OnDay_AiModel_Fragment
  | OnDay_Architecture_Fragment
  | OnDay_Chip_Fragment
  | OnDay_CloudOffering_Fragment
  | OnDay_Company_Fragment
  | OnDay_Country_Fragment
  | OnDay_GovernmentBody_Fragment
  | OnDay_Input_Fragment
  | OnDay_MemoryStack_Fragment
  | OnDay_Packaging_Fragment
  | OnDay_ProcessNode_Fragment
  | OnDay_Site_Fragment
  | OnDay_SoftwareStack_Fragment
  | OnDay_System_Fragment
;

export type FactsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
    , readonly to:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
    , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> };

export type DependencyPathsQueryVariables = Exact<{
  from: string;
  to: PathTarget;
  routes?: ReadonlyArray<RouteKind> | RouteKind | null | undefined;
  maxHops?: number | null | undefined;
  limit?: number | null | undefined;
  minConfidence?: Confidence | null | undefined;
  at?: Frame | null | undefined;
}>;


export type DependencyPathsQuery = { readonly dataset: { readonly version: string }, readonly dependencyPaths: { readonly complete: boolean, readonly stoppedBecauseLabel: string, readonly explanation: string, readonly paths: ReadonlyArray<{ readonly hops: number, readonly strength: PathStrength, readonly strengthLabel: string, readonly wayLabel: string, readonly confidenceLabel: string, readonly restriction: VerdictOutcome | null, readonly restrictionLabel: string | null, readonly sentence: string, readonly steps: ReadonlyArray<{ readonly from:
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
        , readonly to:
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string }
        , readonly fact: { readonly slug: string, readonly type: RelationType, readonly typeLabel: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly hedgeLabel: string, readonly statusLabel: string | null, readonly confidenceLabel: string, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }, readonly gates: ReadonlyArray<{ readonly lawLabel: string, readonly party:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly item:
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
            | { readonly slug: string, readonly name: string }
           | null, readonly onDay: { readonly standing: GateStanding, readonly standingLabel: string, readonly why: string, readonly citation: string | null } }> }> }> } | null };
