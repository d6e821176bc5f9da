/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an exporter states or does. */
export type AssumptionInput = {
  /** Which. */
  readonly condition: ExporterAssumption;
  /** Whether it is so. */
  readonly value: Truth;
};

/** How the numbers of a claim are meant. */
export type Bound =
  /** The value is approximate. */
  | 'APPROX'
  /** At least `low`. */
  | 'AT_LEAST'
  /** At most `high`. */
  | 'AT_MOST'
  /** The value is exact. */
  | 'EXACT'
  /** Between `low` and `high`. */
  | 'INTERVAL';

/** A brake on the sale of chips. */
export type Brake =
  /** All three. */
  | 'ALL'
  /** What governments allow, and may stop. */
  | 'POLICY'
  /** What they cost. */
  | 'PRICE'
  /** How many can be had. */
  | 'QUANTITY';

/** China's own gate for a chip. */
export type ChinaGateChange = {
  /** The chip (slug). */
  readonly chip: string;
  /** Whether China lets it in. */
  readonly open: boolean;
};

/** How the parts of a condition are taken together. */
export type ConditionOperator =
  /** True where every part is. */
  | 'ALL'
  /** True where any part is. */
  | 'ANY'
  /** True where its one part is false. */
  | 'NOT';

/** How sure a fact is, all evidence taken together. */
export type Confidence =
  /** Likely to stand. */
  | 'HIGH'
  /** Possible; look at the evidence. */
  | 'LOW'
  /** More likely than not. */
  | 'MEDIUM';

/** What a consignee is. */
export type ConsigneeKind =
  /** A company. */
  | 'COMPANY'
  /** An agency of a government. */
  | 'GOVERNMENT_AGENCY'
  /** A person. */
  | 'PERSON';

/** A country in or out of a group of the export rules. */
export type CountryGroupChange = {
  /** The country. */
  readonly country: string;
  /** The group, such as D:5. */
  readonly group: string;
  /** Whether it is a member. */
  readonly member: boolean;
};

/** For which use facts are wanted. */
export type DataUse =
  /** Every fact. */
  | 'ANY'
  /**
   * Without facts, claims, policy events of lists, listings and changes that rest only on data whose licence forbids
   * commercial use. Entities, sources, statements and what is asked for by its slug stay, and verdicts go by the whole law.
   */
  | 'COMMERCIAL';

/** A party taken off a list. */
export type DelistingChange = {
  /** Off which list; by default off all that export rules go by. */
  readonly list?: RestrictedPartyList | null | undefined;
  /** The company or body (slug). */
  readonly party: string;
};

/** What a change does to a transaction. */
export type DiffEffect =
  /** The outcome becomes undetermined, or the review policy is no longer known. */
  | 'BECOMES_UNCERTAIN'
  /** A licence comes to be needed. */
  | 'CLOSES'
  /** A licence stays needed, but an exception can be used or the review is milder. */
  | 'EASES'
  /** No licence is needed any longer. */
  | 'OPENS'
  /** Only the grounds, the classification, the exceptions or the tariff change. */
  | 'OTHER'
  /** An outcome that was undetermined, or a review policy that was not known, is known. */
  | 'SETTLES'
  /** A licence stays needed, and the review is stricter or an exception is gone. */
  | 'TIGHTENS';

/** Gain or loss. */
export type EffectDirection =
  /** Both. */
  | 'MIXED'
  /** Loses. */
  | 'NEGATIVE'
  /** Neither. */
  | 'NEUTRAL'
  /** Gains. */
  | 'POSITIVE';

/** What an item is for. */
export type EndUse =
  /** Training AI models for a party of group D:5. */
  | 'AI_TRAINING_FOR_D5_PARTY'
  /** Ordinary civil use. */
  | 'CIVIL'
  /** Military end use. */
  | 'MILITARY'
  /** Making chips. */
  | 'SEMICONDUCTOR_FABRICATION'
  /** A supercomputer. */
  | 'SUPERCOMPUTER';

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

/** Ways of shipping. */
export type ExportRoute =
  /** Out of the United States. */
  | 'EXPORT'
  /** From another country to a third one. */
  | 'REEXPORT'
  /** Within one country outside the United States. */
  | 'TRANSFER_IN_COUNTRY';

/** What the exporter states or does himself; each has a value that is taken for granted where a request does not say. */
export type ExporterAssumption =
  /** Its designer is approved or authorized (supplement 6 to part 740), and attests that it is below 3A090.a. Not granted. */
  | 'DESIGNER_APPROVED'
  /** No foundry capacity diverted from chips for users in the United States (certified). Granted. */
  | 'FOUNDRY_CAPACITY'
  /** Shipments to China and Macau within 50 % of those to customers in the United States (certified). Granted. */
  | 'HALF_OF_US_SHIPMENTS'
  /** It goes to a packaging site run by a company of the United States or of an eligible country. Not granted. */
  | 'HBM_PACKAGING_SITE'
  /** Made with technology, software or equipment that the foreign direct product rules name. Granted. */
  | 'MADE_WITH_US_TECHNOLOGY'
  /** BIS is notified 25 calendar days before. Granted. */
  | 'NAC_NOTIFICATION'
  /** No knowledge of a diversion or of a barred end use. Granted. */
  | 'NO_DIVERSION_KNOWLEDGE'
  /** No military or intelligence end use (certified). Granted. */
  | 'NO_MILITARY_USE'
  /** The fabricator packages it outside Macau and D:5, or an approved packager does (supplement 7), and attests its transistor count. Not granted. */
  | 'PACKAGED_BY_APPROVED'
  /** There is a written purchase order. Granted. */
  | 'PURCHASE_ORDER'
  /** The recipient knows its customers and controls remote access (certified). Granted. */
  | 'RECIPIENT_SECURITY'
  /** The designer that received a letter ships it, or has it shipped. Granted. */
  | 'SHIPPED_BY_ADDRESSEE'
  /** A fabricator or packager ships it. Not granted. */
  | 'SHIPPED_BY_FOUNDRY'
  /** The import serves a use that the tariff exempts. Not granted. */
  | 'TARIFF_EXEMPT_USE'
  /** Made abroad and imported under HTS 8471.50, 8471.80 or 8473.30. Granted. */
  | 'TARIFF_HEADING'
  /** Tested by an independent laboratory in the United States. Granted. */
  | 'THIRD_PARTY_TEST'
  /** Enough supply in the United States, no delay to orders there (certified). Granted. */
  | 'US_SUPPLY';

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

/** How firmly something is said. */
export type Hedge =
  /** Alleged, such as in an indictment; not proven. */
  | 'ALLEGED'
  /** Denied: the fact is the denial. */
  | 'DENIED'
  /** An estimate. */
  | 'ESTIMATE'
  /** A forecast or plan of someone else. */
  | 'FORECAST'
  /** Inferred from other facts. */
  | 'INFERRED'
  /** Reported by others as fact. */
  | 'REPORTED'
  /** Said outright by someone who knows: the company, an authority, a document. */
  | 'STATED';

/** An item by its numbers. What is left out is not known, unless said otherwise. */
export type HypotheticalItemInput = {
  /** Bit length of the operation of that rate: 4, 6, 8, 9, 16, 32 or 64. */
  readonly bits?: number | null | undefined;
  /** Whether it is designed or marketed for data centres. */
  readonly datacenter?: boolean | null | undefined;
  /** Seat of its designer. */
  readonly designerCountry?: string | null | undefined;
  /** Area of the logic dies made on a non-planar process, mm2. */
  readonly dieAreaMm2?: number | null | undefined;
  /** Bandwidth to DRAM, GB/s. */
  readonly dramBandwidthGBs?: number | null | undefined;
  /** Whether HBM is in its package. */
  readonly hbm?: boolean | null | undefined;
  /** Of memory by itself: bandwidth by area, GB/s per mm2. */
  readonly hbmBandwidthDensity?: number | null | undefined;
  /** Aggregate bidirectional bandwidth to other chips than memory, GB/s. */
  readonly ioBandwidthGBs?: number | null | undefined;
  /** Whether they are made on a non-planar process; true unless said otherwise. */
  readonly nonPlanar?: boolean | null | undefined;
  /** Whether it was commercially available in the United States on 2026-01-15. */
  readonly soldInUs?: boolean | null | undefined;
  /** Dense rate in TOPS or TFLOPS. */
  readonly tops?: number | null | undefined;
  /** Transistors of all its logic dies, in billions. */
  readonly transistorsBillion?: number | null | undefined;
};

/** An item: one of these. */
export type ItemInput =
  {   /** Slug of a chip. */
  readonly chip: string; readonly hypothetical?: never; readonly memoryStack?: never; readonly slug?: never; readonly system?: never; }
  |  { readonly chip?: never;   /** An item by its numbers. */
  readonly hypothetical: HypotheticalItemInput; readonly memoryStack?: never; readonly slug?: never; readonly system?: never; }
  |  { readonly chip?: never; readonly hypothetical?: never;   /** Slug of a kind of memory, by itself (ECCN 3A090.c). */
  readonly memoryStack: string; readonly slug?: never; readonly system?: never; }
  |  { readonly chip?: never; readonly hypothetical?: never; readonly memoryStack?: never;   /** Slug of a chip, a system or a kind of memory, whichever it is. */
  readonly slug: string; readonly system?: never; }
  |  { readonly chip?: never; readonly hypothetical?: never; readonly memoryStack?: never; readonly slug?: never;   /** Slug of a system, such as a rack; the accelerators inside decide (ECCN 4A090). */
  readonly system: string; };

/** Which law counts where announced practice and codified text differ. */
export type LawMode =
  /** As the text stands: suspended acts count. */
  | 'CODIFIED'
  /** As it is enforced: suspended acts do not count. */
  | 'ENFORCED';

/** A party put on a list. */
export type ListingChange = {
  /** Footnote of the Entity List: 1, 4 and 5 come with a foreign direct product rule. */
  readonly footnote?: string | null | undefined;
  /** One of the lists that export rules go by. */
  readonly list?: RestrictedPartyList | null | undefined;
  /** The company or body (slug). */
  readonly party: string;
  /** How applications would be reviewed. */
  readonly reviewPolicy?: ReviewPolicy | null | undefined;
};

/** How a claim came out. */
export type OutcomeVerdict =
  /** It came true, or holds. */
  | 'CAME_TRUE'
  /** It did not. */
  | 'DID_NOT'
  /** Its day is not reached, or the matter is open. */
  | 'OPEN'
  /** No source tells. */
  | 'UNKNOWN';

/** Parts that parties have. */
export type PartyRole =
  /** Receives it. */
  | 'CONSIGNEE'
  /** Uses it in the end. */
  | 'END_USER'
  /** Holds it on the way. */
  | 'INTERMEDIATE_CONSIGNEE'
  /** Buys it. */
  | 'PURCHASER';

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

/** One supposed change. Exactly one member must be given. */
export type PolicyChange =
  {   /** A rule in force on the day: one that has ended (by its slug, such as `us-ac-2022-10`), or a later one. */
  readonly applyRule: string; readonly chinaGate?: never; readonly countryGroup?: never; readonly delist?: never; readonly enactBill?: never; readonly endRule?: never; readonly list?: never; readonly scenario?: never; readonly suspension?: never; readonly threshold?: never; }
  |  { readonly applyRule?: never;   /** China's own gate for a chip. */
  readonly chinaGate: ChinaGateChange; readonly countryGroup?: never; readonly delist?: never; readonly enactBill?: never; readonly endRule?: never; readonly list?: never; readonly scenario?: never; readonly suspension?: never; readonly threshold?: never; }
  |  { readonly applyRule?: never; readonly chinaGate?: never;   /** A country in or out of a group of the export rules. Hong Kong counts as China. */
  readonly countryGroup: CountryGroupChange; readonly delist?: never; readonly enactBill?: never; readonly endRule?: never; readonly list?: never; readonly scenario?: never; readonly suspension?: never; readonly threshold?: never; }
  |  { readonly applyRule?: never; readonly chinaGate?: never; readonly countryGroup?: never;   /** A party taken off a list. */
  readonly delist: DelistingChange; readonly enactBill?: never; readonly endRule?: never; readonly list?: never; readonly scenario?: never; readonly suspension?: never; readonly threshold?: never; }
  |  { readonly applyRule?: never; readonly chinaGate?: never; readonly countryGroup?: never; readonly delist?: never;   /** A bill as law (by its slug, such as `us-safe-chips-2025-12`). */
  readonly enactBill: string; readonly endRule?: never; readonly list?: never; readonly scenario?: never; readonly suspension?: never; readonly threshold?: never; }
  |  { readonly applyRule?: never; readonly chinaGate?: never; readonly countryGroup?: never; readonly delist?: never; readonly enactBill?: never;   /** A rule not in force on the day (by its slug). */
  readonly endRule: string; readonly list?: never; readonly scenario?: never; readonly suspension?: never; readonly threshold?: never; }
  |  { readonly applyRule?: never; readonly chinaGate?: never; readonly countryGroup?: never; readonly delist?: never; readonly enactBill?: never; readonly endRule?: never;   /** A party put on a list. */
  readonly list: ListingChange; readonly scenario?: never; readonly suspension?: never; readonly threshold?: never; }
  |  { readonly applyRule?: never; readonly chinaGate?: never; readonly countryGroup?: never; readonly delist?: never; readonly enactBill?: never; readonly endRule?: never; readonly list?: never;   /** The changes of a saved scenario (by its slug, such as `h200-allowed`). */
  readonly scenario: string; readonly suspension?: never; readonly threshold?: never; }
  |  { readonly applyRule?: never; readonly chinaGate?: never; readonly countryGroup?: never; readonly delist?: never; readonly enactBill?: never; readonly endRule?: never; readonly list?: never; readonly scenario?: never;   /** A suspension that ends, or goes on. */
  readonly suspension: SuspensionChange; readonly threshold?: never; }
  |  { readonly applyRule?: never; readonly chinaGate?: never; readonly countryGroup?: never; readonly delist?: never; readonly enactBill?: never; readonly endRule?: never; readonly list?: never; readonly scenario?: never; readonly suspension?: never;   /** Another number in a rule. */
  readonly threshold: ThresholdChange; };

/** State of an act on a day. */
export type PolicyStatus =
  /** Said or decided, with no legal effect of its own or not yet in effect. */
  | 'ANNOUNCED'
  /** Ran out, was withdrawn after it had applied, or the case is closed. */
  | 'ENDED'
  /** Applies, or its text stands; where text and practice part, `statusBasis` says so. */
  | 'IN_FORCE'
  /** Dropped or withdrawn before it applied. */
  | 'NEVER_IN_FORCE'
  /** Neither announced nor published by then. */
  | 'NOT_YET_ANNOUNCED'
  /** One chamber has voted for it. */
  | 'PASSED_ONE_CHAMBER'
  /** Introduced or reported by a committee; no chamber has voted. */
  | 'PROPOSED'
  /** Published, but not yet in effect. */
  | 'PUBLISHED'
  /** Replaced by a later act. */
  | 'SUPERSEDED'
  /** Stands, but is stayed or not enforced. */
  | 'SUSPENDED'
  /** The sources leave its state open, for example after the last day of a suspension; `statusReason` says why. */
  | 'UNKNOWN';

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

/** What is left of a thing, or of a customer's ways, after a removal. */
export type RemovalOutcome =
  /** No recorded way is left: it can no longer be made or reached. */
  | 'LOST'
  /** A way goes, another is left. */
  | 'REDUCED'
  /** No recorded way goes. */
  | 'UNAFFECTED'
  /**
   * The record does not say: every named supplier is gone while the figures leave a rest to others; what is left is only
   * forecast, planned or named as a group; or makers or inputs are not recorded while others of the kind are lost.
   */
  | 'UNKNOWN';

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

/** A restricted-party list. */
export type RestrictedPartyList =
  /** Purchases barred by the Cyberspace Administration of China. */
  | 'CN_CAC_PURCHASE_BAN'
  /** Export control list of China's Ministry of Commerce. */
  | 'CN_EXPORT_CONTROL_LIST'
  /** Watch list of China's Ministry of Commerce. */
  | 'CN_EXPORT_CONTROL_WATCH_LIST'
  /** China's unreliable entity list. */
  | 'CN_UNRELIABLE_ENTITY_LIST'
  /** Taiwan's list of strategic high-tech commodities entities. */
  | 'TW_SHTC_ENTITY_LIST'
  /** Chinese military companies by section 1260H of a US defence act. */
  | 'US_1260H'
  /** Entity List of the US Bureau of Industry and Security. */
  | 'US_ENTITY_LIST'
  /** Covered list of the US Federal Communications Commission. */
  | 'US_FCC_COVERED_LIST'
  /** Procurement ban by section 889 of a US defence act. */
  | 'US_NDAA_889'
  /** Procurement ban by section 5949 of a US defence act. */
  | 'US_NDAA_5949'
  /** US Treasury list of Chinese military-industrial complex companies (investment ban). */
  | 'US_NS_CMIC'
  /** Specially designated nationals of the US Treasury. */
  | 'US_SDN';

/** Policies by which applications are reviewed, the strictest first. */
export type ReviewPolicy =
  /** Case by case. */
  | 'CASE_BY_CASE'
  /** Denied. */
  | 'POLICY_OF_DENIAL'
  /** Approved unless reasons are found to deny. */
  | 'PRESUMPTION_OF_APPROVAL'
  /** Denied unless reasons are found to approve. */
  | 'PRESUMPTION_OF_DENIAL';

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
  /** Not known; the fact is left out on days before the first on which one of its documents was looked at. */
  | 'UNKNOWN_START';

/** A suspension that ends, or goes on. */
export type SuspensionChange = {
  /** Slug of the act that suspends: `us-affiliates-suspension-2025-11` or `us-diffusion-nonenforcement-2025-05`. */
  readonly act: string;
  /** Whether it holds on the day. */
  readonly holds: boolean;
};

/** Another number in a rule. */
export type ThresholdChange = {
  /** Name of the threshold in the rule, such as `tpp`. An error names those that there are. */
  readonly name: string;
  /** Slug of the rule, such as `us-h200-2026-01`. */
  readonly rule: string;
  /** The number, in the unit of the rule. */
  readonly value: number;
};

/** A transaction: an item, a way, parties, a use. */
export type TransactionInput = {
  /** What the exporter states or does, in place of what is taken for granted. */
  readonly assume?: ReadonlyArray<AssumptionInput> | null | undefined;
  /**
   * Slug of the company or body that receives it. Without one it is an unlisted company with its seat, and that of its
   * ultimate parent, at the destination.
   */
  readonly consignee?: string | null | undefined;
  /**
   * Seat of the consignee, where it is not named or not recorded. Where it differs from the seat on record, a unit of the
   * consignee is meant: the seat on record stays that of the ultimate parent, unless ownership gives another.
   */
  readonly consigneeCountry?: string | null | undefined;
  /** What the consignee is. */
  readonly consigneeKind?: ConsigneeKind | null | undefined;
  /** Where it goes. */
  readonly destination: string;
  /** What it is for. */
  readonly endUse?: EndUse | null | undefined;
  /** What is shipped. */
  readonly item: ItemInput;
  /** Which text of the law counts. */
  readonly mode?: LawMode | null | undefined;
  /** Where it is shipped from, which need not be where it was made. */
  readonly origin?: string | null | undefined;
  /** Who else takes part; at most 10. */
  readonly otherParties?: ReadonlyArray<TransactionPartyInput> | null | undefined;
  /** By default export if it leaves the United States, transfer if it stays in one other country, else re-export. */
  readonly route?: ExportRoute | null | undefined;
  /** Seat of the consignee's ultimate parent, in place of what ownership gives. */
  readonly ultimateParentCountry?: string | null | undefined;
};

/** A further party. */
export type TransactionPartyInput = {
  /** Slug of a company or body. */
  readonly party: string;
  /** Its part. */
  readonly role: PartyRole;
};

/** A truth value that admits not knowing (Kleene logic). */
export type Truth =
  /** It is not so. */
  | 'FALSE'
  /** It is so. */
  | 'TRUE'
  /** The facts at hand do not decide it. */
  | 'UNKNOWN';

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

/** Which transactions a what-if judges: exports from the United States for ordinary civil use. */
export type WhatIfScope = {
  /** Chips (slugs); by default all that were announced by the day. */
  readonly chips?: ReadonlyArray<string> | null | undefined;
  /** Recipients (slugs); by default a company on no list with its seat at the destination. */
  readonly consignees?: ReadonlyArray<string> | null | undefined;
  /** Destinations; by default the seats of the consignees, or China where none is named. */
  readonly destinations?: ReadonlyArray<string> | null | undefined;
  /** Which text of the law counts. */
  readonly mode?: LawMode | null | undefined;
};

export type VerdictCalendarQueryVariables = Exact<{
  transaction: TransactionInput;
  from: string;
  until: string;
  at?: Frame | null | undefined;
}>;


export type VerdictCalendarQuery = { readonly dataset: { readonly version: string }, readonly exportVerdictCalendar: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly scheduled: boolean, readonly beyondSources: boolean, readonly openedBy: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly citation: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }>, readonly verdict: { readonly destination: string, readonly outcome: VerdictOutcome, readonly outcomeLabel: string, readonly reviewPolicy: ReviewPolicy | null, readonly reviewPolicyLabel: string | null, readonly reasonLabels: ReadonlyArray<string>, readonly sentence: string, readonly item:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null } }> | null };

export type ClaimLedgersQueryVariables = Exact<{
  about?: string | null | undefined;
  slug: string;
  named: boolean;
  measure?: string | null | undefined;
  comparable?: string | null | undefined;
  at?: Frame | null | undefined;
}>;


export type ClaimLedgersQuery = { readonly dataset: { readonly version: string }, readonly entity?:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly unit: string, readonly disputed: boolean, readonly disputeReason: string, readonly headlineReason: string, readonly low: number | null, readonly high: number | null, readonly headline: { readonly slug: string }, readonly claims: ReadonlyArray<{ readonly slug: string, readonly aboutSlug: string, readonly period: string, readonly value: string, readonly low: number | null, readonly central: number | null, readonly high: number | null, readonly bound: Bound, readonly hedge: Hedge, readonly hedgeLabel: string, readonly saidBy: string | null, readonly saidOn: string | null, readonly confidenceLabel: string, readonly method: string | null, readonly recordedOn: string | null, readonly retractedOn: string | null, readonly scope: string | null, readonly about:
          | { readonly entityName: string }
          | { readonly entityName: string }
          | { readonly entityName: string }
          | { readonly entityName: string }
          | { readonly entityName: string }
          | { readonly entityName: string }
          | { readonly entityName: string }
          | { readonly entityName: string }
          | { readonly entityName: string }
          | { readonly entityName: string }
          | { readonly actName: string }
          | { readonly entityName: string }
          | { readonly entityName: string }
          | { readonly entityName: string }
          | { readonly entityName: string }
          | Record<PropertyKey, never>
        , readonly saidByEntity:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly measure: { readonly name: string }, readonly holder:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly asGiven: { readonly conversion: string } | null, readonly outcome: { readonly verdictLabel: string, readonly note: string | null } | null, readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }> } | null };

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

export type InputTreeQueryVariables = Exact<{
  of: string;
  minShare?: number | null | undefined;
  at?: Frame | null | undefined;
}>;


export type InputTreeQuery = { readonly dataset: { readonly version: string }, readonly chokepoints: { readonly complete: boolean, readonly stoppedBecauseLabel: string, readonly explanation: string, readonly of:
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
    , readonly products: ReadonlyArray<
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
    >, readonly notRecorded: ReadonlyArray<
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
    >, readonly chokepoints: ReadonlyArray<{ readonly relationLabel: string, readonly singleSupplier: boolean, readonly reachesMinShare: Truth, readonly sentence: string, readonly years: ReadonlyArray<number>, readonly monthsToQualify: ReadonlyArray<number>, readonly input:
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
      , readonly suppliers: ReadonlyArray<{ readonly supplier:
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
          | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly country: { readonly name: string } | null }
        , readonly share: { readonly low: number, readonly high: number } | null, readonly facts: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }>, readonly substitutes: ReadonlyArray<{ readonly degreeLabel: string | null, readonly limits: string | null, readonly substitute:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly fact: { readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> } }>, readonly products: ReadonlyArray<{ readonly product:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly path: ReadonlyArray<{ readonly from:
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
          , readonly fact: { readonly typeLabel: string, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> } | null }> }> }> } | null };

export type MatrixQueryVariables = Exact<{
  chips: ReadonlyArray<string> | string;
  destinations: ReadonlyArray<string> | string;
  mode?: LawMode | null | undefined;
  first: number;
  at?: Frame | null | undefined;
}>;


export type MatrixQuery = { readonly dataset: { readonly version: string }, readonly chips: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly formerSlugs: ReadonlyArray<string>, readonly verdicts: ReadonlyArray<{ readonly destination: string, readonly outcome: VerdictOutcome, readonly outcomeLabel: string, readonly reviewPolicy: ReviewPolicy | null, readonly reviewPolicyLabel: string | null, readonly classificationLabel: string, readonly sentence: string, readonly requirements: ReadonlyArray<{ readonly condition: { readonly citation: string } }> }> }> } };

export type NeighbourhoodQueryVariables = Exact<{
  of: string;
  at?: Frame | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly dataset: { readonly version: string }, readonly entity:
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
    | { readonly slug: string, readonly name: string, readonly kindLabel: string, readonly out: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> }, readonly in: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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
          , readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } }
   | null };

export type TiesFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly typeLabel: string, readonly hedge: Hedge, readonly validFrom: string | null, readonly validUntil: string | null, readonly startsOn: StartBasis, readonly startsOnLabel: string, readonly share: number | null, readonly count: number | null, readonly quantity: number | null, readonly quantityMax: number | null, readonly unit: string | null, readonly what: string | null, readonly period: string | null, readonly statusLabel: string | null, readonly hedgeLabel: string, readonly saidBy: string | null, readonly confidenceLabel: string, readonly from:
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

export type PerformanceQueryVariables = Exact<{
  vendors?: ReadonlyArray<string> | string | null | undefined;
  destinations: ReadonlyArray<string> | string;
  at?: Frame | null | undefined;
}>;


export type PerformanceQuery = { readonly dataset: { readonly version: string }, readonly exportRules: ReadonlyArray<{ readonly slug: string, readonly title: string, readonly citation: string, readonly inForce: boolean, readonly thresholds: ReadonlyArray<{ readonly name: string, readonly value: number, readonly unit: string }> }>, readonly chips: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly announced: string | null, readonly specs: { readonly memoryBandwidthGBs: number | null, readonly tpp: { readonly value: number, readonly sum: string } | null, readonly performanceDensity: { readonly value: number, readonly sum: string } | null }, readonly verdicts: ReadonlyArray<{ readonly outcome: VerdictOutcome, readonly outcomeLabel: string, readonly reviewPolicy: ReviewPolicy | null, readonly reviewPolicyLabel: string | null }> }> } };

export type RemovalQueryVariables = Exact<{
  remove: ReadonlyArray<string> | string;
  on?: ReadonlyArray<string> | string | null | undefined;
  outcomes?: ReadonlyArray<RemovalOutcome> | RemovalOutcome | null | undefined;
  at?: Frame | null | undefined;
}>;


export type RemovalQuery = { readonly dataset: { readonly version: string }, readonly removalImpact: { readonly complete: boolean, readonly stoppedBecauseLabel: string, readonly explanation: string, readonly removed: ReadonlyArray<
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
    >, readonly withoutRelations: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    >, readonly counts: ReadonlyArray<{ readonly outcome: RemovalOutcome, readonly outcomeLabel: string, readonly kindLabel: string, readonly count: number }>, readonly affected: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly outcome: RemovalOutcome, readonly outcomeLabel: string, readonly endsInSilence: boolean, readonly sentence: string, readonly entity:
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
        , readonly path: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
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
          , readonly fact: { readonly typeLabel: string, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> } | null }>, readonly needs: ReadonlyArray<{ readonly left: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }>, readonly substitutes: ReadonlyArray<{ readonly degreeLabel: string | null, readonly substitute:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }> } } | null };

export type ScenarioQueryVariables = Exact<{
  slug: string;
  at?: Frame | null | undefined;
}>;


export type ScenarioQuery = { readonly dataset: { readonly version: string }, readonly scenarios: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly scenario: { readonly slug: string, readonly name: string, readonly summary: string, readonly source: { readonly slug: string, readonly title: string, readonly url: string | null }, readonly assumptions: ReadonlyArray<{ readonly text: string, readonly outcome: { readonly verdict: OutcomeVerdict, readonly verdictLabel: string, readonly on: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> } | null }>, readonly brakes: ReadonlyArray<{ readonly brake: Brake, readonly brakeLabel: string, readonly summary: string, readonly statements: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly sortLabel: string, readonly attributedTo: string, readonly segment: string | null, readonly effect: { readonly actor: string, readonly direction: EffectDirection, readonly directionLabel: string, readonly what: string, readonly actors: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > } | null, readonly check: { readonly statusLabel: string, readonly note: string | null } | null, readonly outcome: { readonly verdict: OutcomeVerdict, readonly verdictLabel: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> } | null }> }>, readonly segments: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statements: ReadonlyArray<{ readonly slug: string }> }>, readonly effects: ReadonlyArray<{ readonly slug: string, readonly text: string, readonly sortLabel: string, readonly attributedTo: string, readonly segment: string | null, readonly effect: { readonly actor: string, readonly direction: EffectDirection, readonly directionLabel: string, readonly what: string, readonly actors: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > } | null, readonly check: { readonly statusLabel: string, readonly note: string | null } | null, readonly outcome: { readonly verdict: OutcomeVerdict, readonly verdictLabel: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> } | null }>, readonly outcomes: ReadonlyArray<{ readonly verdictLabel: string, readonly count: number }>, readonly policyEvents: ReadonlyArray<{ readonly name: string }> } | null };

export type SaidFragment = { readonly slug: string, readonly text: string, readonly sortLabel: string, readonly attributedTo: string, readonly segment: string | null, readonly effect: { readonly actor: string, readonly direction: EffectDirection, readonly directionLabel: string, readonly what: string, readonly actors: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > } | null, readonly check: { readonly statusLabel: string, readonly note: string | null } | null, readonly outcome: { readonly verdict: OutcomeVerdict, readonly verdictLabel: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> } | null };

export type TimelineQueryVariables = Exact<{
  about?: string | null | undefined;
  slug: string;
  named: boolean;
  jurisdictions?: ReadonlyArray<string> | string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  at?: Frame | null | undefined;
}>;


export type TimelineQuery = { readonly dataset: { readonly version: string }, readonly entity?:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null, readonly policyEvents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly kindLabel: string, readonly summary: string, readonly citation: string | null, readonly announcedOn: string | null, readonly publishedOn: string | null, readonly effectiveOn: string | null, readonly inForce: Truth, readonly status: PolicyStatus, readonly statusLabel: string, readonly statusReason: string, readonly jurisdiction: { readonly code: string | null, readonly name: string }, readonly nextChange: { readonly on: string, readonly what: string } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }> } | null };

export type VerdictQueryVariables = Exact<{
  transaction: TransactionInput;
  at?: Frame | null | undefined;
}>;


export type VerdictQuery = { readonly dataset: { readonly version: string }, readonly exportVerdict: { readonly day: string, readonly destination: string, readonly routeLabel: string, readonly outcome: VerdictOutcome, readonly outcomeLabel: string, readonly reviewPolicy: ReviewPolicy | null, readonly reviewPolicyLabel: string | null, readonly classificationLabel: string, readonly reasonLabels: ReadonlyArray<string>, readonly sentence: string, readonly missingFacts: ReadonlyArray<string>, readonly notModelled: ReadonlyArray<string>, readonly notes: ReadonlyArray<string>, readonly item:
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
      | { readonly slug: string, readonly name: string }
     | null, readonly requirements: ReadonlyArray<{ readonly reasonLabel: string, readonly appliesLabel: string, readonly reviewPolicyLabel: string | null, readonly text: string, readonly party:
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
        | { readonly slug: string, readonly name: string }
       | null, readonly condition: { readonly citation: string } }>, readonly exceptions: ReadonlyArray<{ readonly nameLabel: string, readonly eligibleLabel: string, readonly condition: { readonly text: string, readonly citation: string } }>, readonly conditions: ReadonlyArray<{ readonly text: string, readonly truth: Truth, readonly truthLabel: string, readonly operator: ConditionOperator | null, readonly operatorLabel: string | null, readonly arithmetic: string | null, readonly because: string | null, readonly citation: string, readonly missing: ReadonlyArray<string>, readonly conditions: ReadonlyArray<{ readonly text: string, readonly truth: Truth, readonly truthLabel: string, readonly operator: ConditionOperator | null, readonly operatorLabel: string | null, readonly arithmetic: string | null, readonly because: string | null, readonly citation: string, readonly missing: ReadonlyArray<string>, readonly conditions: ReadonlyArray<{ readonly text: string, readonly truth: Truth, readonly truthLabel: string, readonly operator: ConditionOperator | null, readonly operatorLabel: string | null, readonly arithmetic: string | null, readonly because: string | null, readonly citation: string, readonly missing: ReadonlyArray<string>, readonly conditions: ReadonlyArray<{ readonly text: string, readonly truth: Truth, readonly truthLabel: string, readonly operator: ConditionOperator | null, readonly operatorLabel: string | null, readonly arithmetic: string | null, readonly because: string | null, readonly citation: string, readonly missing: ReadonlyArray<string>, readonly conditions: ReadonlyArray<{ readonly text: string, readonly truth: Truth, readonly truthLabel: string, readonly operator: ConditionOperator | null, readonly operatorLabel: string | null, readonly arithmetic: string | null, readonly because: string | null, readonly citation: string, readonly missing: ReadonlyArray<string>, readonly conditions: ReadonlyArray<{ readonly text: string, readonly truth: Truth, readonly truthLabel: string, readonly operator: ConditionOperator | null, readonly operatorLabel: string | null, readonly arithmetic: string | null, readonly because: string | null, readonly citation: string, readonly missing: ReadonlyArray<string>, readonly conditions: ReadonlyArray<{ readonly text: string, readonly truth: Truth, readonly truthLabel: string, readonly operator: ConditionOperator | null, readonly operatorLabel: string | null, readonly arithmetic: string | null, readonly because: string | null, readonly citation: string, readonly missing: ReadonlyArray<string>, readonly conditions: ReadonlyArray<{ readonly text: string, readonly truth: Truth, readonly truthLabel: string, readonly operator: ConditionOperator | null, readonly operatorLabel: string | null, readonly arithmetic: string | null, readonly because: string | null, readonly citation: string, readonly missing: ReadonlyArray<string> }> }> }> }> }> }> }> }>, readonly assumptions: ReadonlyArray<{ readonly text: string, readonly valueLabel: string, readonly outcomeOtherwiseLabel: string, readonly reviewPolicyOtherwiseLabel: string | null }>, readonly rivalResults: ReadonlyArray<{ readonly text: string, readonly arithmetic: string | null, readonly outcomeLabel: string, readonly reviewPolicyLabel: string | null, readonly classificationLabel: string }>, readonly jurisdiction: { readonly subjectToEarLabel: string, readonly because: string | null, readonly citation: string }, readonly generalProhibition10: { readonly truthLabel: string, readonly because: string | null, readonly text: string, readonly citation: string } | null, readonly tariff: { readonly appliesLabel: string, readonly rate: number | null, readonly citation: string | null }, readonly counterGates: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statusLabel: string, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> }>, readonly nextScheduledChange: { readonly from: string, readonly verdict: { readonly outcomeLabel: string, readonly reviewPolicyLabel: string | null }, readonly openedBy: ReadonlyArray<{ readonly name: string }> } | null } | null };

export type RowFragment = { readonly text: string, readonly truth: Truth, readonly truthLabel: string, readonly operator: ConditionOperator | null, readonly operatorLabel: string | null, readonly arithmetic: string | null, readonly because: string | null, readonly citation: string, readonly missing: ReadonlyArray<string> };

export type WhatIfQueryVariables = Exact<{
  changes: ReadonlyArray<PolicyChange> | PolicyChange;
  about: WhatIfScope;
  at?: Frame | null | undefined;
}>;


export type WhatIfQuery = { readonly dataset: { readonly version: string }, readonly whatIf: { readonly judged: number, readonly complete: boolean, readonly explanation: string, readonly changes: ReadonlyArray<{ readonly text: string, readonly policyEvent: { readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> } | null }>, readonly counts: ReadonlyArray<{ readonly effect: DiffEffect, readonly effectLabel: string, readonly count: number }>, readonly verdicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly destination: string, readonly effect: DiffEffect, readonly effectLabel: string, readonly chip: { readonly slug: string, readonly name: string }, readonly consignee:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
         | null, readonly before: { readonly outcome: VerdictOutcome, readonly outcomeLabel: string, readonly reviewPolicy: ReviewPolicy | null, readonly reviewPolicyLabel: string | null, readonly reasonLabels: ReadonlyArray<string> }, readonly after: { readonly outcome: VerdictOutcome, readonly outcomeLabel: string, readonly reviewPolicy: ReviewPolicy | null, readonly reviewPolicyLabel: string | null, readonly reasonLabels: ReadonlyArray<string> } }> }, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly beforeLabel: string, readonly afterLabel: string, readonly party:
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
          | { readonly slug: string, readonly name: string }
        , readonly listedOwners: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> }, readonly chinaGates: ReadonlyArray<{ readonly open: boolean, readonly chip: { readonly slug: string, readonly name: string }, readonly measures: ReadonlyArray<{ readonly name: string }> }>, readonly quantities: ReadonlyArray<{ readonly low: number, readonly high: number | null, readonly chip: { readonly slug: string, readonly name: string }, readonly claim: { readonly period: string, readonly value: string, readonly saidBy: string | null, readonly hedgeLabel: string, readonly measure: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly source: { readonly slug: string, readonly title: string, readonly url: string | null } }> } }> } | null };
