import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityNode } from '../../graph/entities.ts';
import type { EntityPage } from '../../graph/related.ts';
import type { Attributes } from '../../domain/specs.ts';
import type { FactNode } from '../../graph/facts.ts';
import type { FactPage } from '../../graph/relations.ts';
import type { EvidenceNode } from '../../graph/evidence.ts';
import type { SourceNode, SourcePage } from '../../graph/sources.ts';
import type { PolicyEventNode, PolicyEventPage } from '../../graph/policy-events.ts';
import type { StageNode, ChangeNode as ScheduledChangeNode } from '../../graph/law.ts';
import type { ListingNode, ListingPage } from '../../graph/listings.ts';
import type { ChangeNode, ChangePage } from '../../graph/changes.ts';
import type { TotalNode, FigureNode, LeftOutNode, TotalPage, LeftOutPage } from '../resolvers/compute-totals.ts';
import type { VerdictNode, TraceNode, RequirementNode, ExceptionNode, AssumptionOf, RivalNode, JurisdictionNode, TariffNode, PeriodNode, PartyNode, CaughtOwnerNode, RestrictedPage, RestrictedEdge } from '../resolvers/verdicts.ts';
import type { ClaimNode, Ledger, LedgerPage } from '../../graph/claims.ts';
import type { MeasureRow } from '../../domain/measures.ts';
import type { AsGiven, OutcomeNode } from '../resolvers/claims.ts';
import type { StatementNode, StatementPage, ScenarioNode } from '../../graph/statements.ts';
import type { RuleNode } from '../resolvers/export-rules.ts';
import type { AssumptionNode, BrakeNode, SegmentNode, CheckNode, EffectNode, OutcomeNumber } from '../resolvers/statements.ts';
import type { ExternalId as ExternalIdRow } from '../../domain/identity.ts';
import type { SameAsNode, MergeNode, MergePage } from '../../graph/identity.ts';
import type { SearchPage } from '../../graph/search.ts';
import type { PathAnswer as PathAnswerNode, JudgedPath as PathNode, JudgedStep as PathStepNode } from '../../graph/dependency-paths.ts';
import type { GateNode, GateReadingNode } from '../../graph/path-bench.ts';
import type { CitationsNode, FootnoteNode } from '../resolvers/citations.ts';
import type { DependentPage, DependentEdge as DependentEdgeNode, CountryNumber } from '../../graph/dependents.ts';
import type { WhatIfAnswer, VerdictDiffNode, ChinaGateDiffNode } from '../../graph/what-if.ts';
import type { ChangeNode as PolicyChangeNode, EffectCount, VerdictDiffPage, ConditionPair, PartyDiffPage } from '../resolvers/what-if.ts';
import type { Judgement } from '../../domain/export-controls/verdict.ts';
import type { PartyDiffNode } from '../../graph/what-if-parties.ts';
import type { ChipQuantityNode } from '../../graph/chip-quantities.ts';
import type { ChokepointAnswer as ChokepointAnswerNode, ChokepointNode, ImpactAnswer, EffectNode as RemovalEffectNode } from '../../graph/supply-questions.ts';
import type { ProductNode, SupplierNode } from '../resolvers/chokepoints.ts';
import type { StepNode } from '../resolvers/supply.ts';
import type { CountNode, NeedNode, EffectPage } from '../resolvers/removal.ts';
import type { SubstituteOf, SubstitutePage } from '../resolvers/substitutes.ts';
import type { FigureComparison as FigureComparisonRow } from '../../domain/substitutes.ts';
import type { DatasetRow } from '../../graph/dataset.ts';
import type { KindNumber, RelationNumber, GradeNumber, HedgeNumber } from '../resolvers/questions.ts';
import type { RateLimitState, Context } from '../context.ts';
import type { LabelledEnum, ValueLabels } from '../../domain/labels.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 3166 alpha-2 country code in upper case, such as `CN`. */
  CountryCode: { input: string; output: string; }
  /** A full day, ISO 8601 (`2026-01-15`), UTC. */
  Date: { input: string; output: string; }
  /** A day as its source gives it: `2025`, `2025-02` or `2025-02-14`. For comparison a partial date is its first day. */
  PartialDate: { input: string; output: string; }
  /** An absolute address, or a URN for material without a public page. */
  URL: { input: string; output: string; }
};

/** A need of which at least one way goes. */
export type AffectedNeed = {
  __typename?: 'AffectedNeed';
  /** The facts that go. */
  facts: Array<Fact>;
  /** Ways that stay. */
  left: Array<Entity>;
  /** Ways that go, for certain or perhaps. */
  lost: Array<Entity>;
  /** Whose need. */
  of: Entity;
  /** Relation to the ways; null for the ways of a customer, which are of several types. */
  relation?: Maybe<RelationType>;
  /** `relation` in words; null where that is. */
  relationLabel?: Maybe<Scalars['String']['output']>;
  /**
   * Share of the supply of `of` that goes with its suppliers, null without figures. It is a share of that supply, not of
   * the product's: who of the buyers would go short is not recorded.
   */
  share?: Maybe<ShareInterval>;
  /** Years of the figures. */
  years: Array<Scalars['Int']['output']>;
};


/** A need of which at least one way goes. */
export type AffectedNeedRelationLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** An AI model. */
export type AiModel = Entity & Node & {
  __typename?: 'AiModel';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Companies that develop it. */
  developers: CompanyConnection;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
  /** Chips and sites it was trained on. */
  trainedOn: EntityConnection;
};


/** An AI model. */
export type AiModelClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** An AI model. */
export type AiModelConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** An AI model. */
export type AiModelDevelopersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI model. */
export type AiModelExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** An AI model. */
export type AiModelKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** An AI model. */
export type AiModelListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An AI model. */
export type AiModelNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** An AI model. */
export type AiModelPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI model. */
export type AiModelRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** An AI model. */
export type AiModelStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI model. */
export type AiModelTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** An AI model. */
export type AiModelTrainedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of AI models. */
export type AiModelConnection = {
  __typename?: 'AiModelConnection';
  /** One edge for each. */
  edges: Array<AiModelEdge>;
  /** The same without the edges. */
  nodes: Array<AiModel>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type AiModelEdge = {
  __typename?: 'AiModelEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: AiModel;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which aiModels to list. All conditions must hold; the values within one are alternatives. */
export type AiModelFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A chip architecture. */
export type Architecture = Entity & Node & {
  __typename?: 'Architecture';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /** Chips built on it. */
  chips: ChipConnection;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Companies that design it. */
  designers: CompanyConnection;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Instruction set or family, as given. */
  isa?: Maybe<Scalars['String']['output']>;
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /** Architectures it succeeds. */
  predecessors: ArchitectureConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** Software it is programmed with. */
  softwareStacks: SoftwareStackConnection;
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** Architectures that succeed it. */
  successors: ArchitectureConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
  /** The company that designs it (the vendor, where there are several designers). */
  vendor?: Maybe<Company>;
};


/** A chip architecture. */
export type ArchitectureChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A chip architecture. */
export type ArchitectureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A chip architecture. */
export type ArchitectureConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A chip architecture. */
export type ArchitectureDesignersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A chip architecture. */
export type ArchitectureExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A chip architecture. */
export type ArchitectureKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A chip architecture. */
export type ArchitectureListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A chip architecture. */
export type ArchitectureNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A chip architecture. */
export type ArchitecturePolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A chip architecture. */
export type ArchitecturePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A chip architecture. */
export type ArchitectureRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A chip architecture. */
export type ArchitectureSoftwareStacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A chip architecture. */
export type ArchitectureStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A chip architecture. */
export type ArchitectureSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A chip architecture. */
export type ArchitectureTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of architectures. */
export type ArchitectureConnection = {
  __typename?: 'ArchitectureConnection';
  /** One edge for each. */
  edges: Array<ArchitectureEdge>;
  /** The same without the edges. */
  nodes: Array<Architecture>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type ArchitectureEdge = {
  __typename?: 'ArchitectureEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: Architecture;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which architectures to list. All conditions must hold; the values within one are alternatives. */
export type ArchitectureFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** Designed by any of these companies (slugs). */
  vendor?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A relation that a text asserts. */
export type AssertedRelation = {
  __typename?: 'AssertedRelation';
  /** Where it starts: a slug, or a word of the text. */
  from: Scalars['String']['output'];
  /** Where it points: a slug, or a word of the text. */
  to: Scalars['String']['output'];
  /** What it says, such as `BUYS` or `PREFERS`. */
  type: Scalars['String']['output'];
};

/** What an exporter states or does. */
export type AssumptionInput = {
  /** Which. */
  condition: ExporterAssumption;
  /** Whether it is so. */
  value: Truth;
};

/** A recorded property without a field of its own. */
export type Attribute = {
  __typename?: 'Attribute';
  /** Its name; the same name means the same thing within a kind of entity or a type of relation. */
  name: Scalars['String']['output'];
  /** Its value: text and numbers as they are, lists joined by commas, anything else as JSON. */
  value: Scalars['String']['output'];
};

/** How a fact came about. */
export type Basis =
  /** It was computed. */
  | 'COMPUTED'
  /** It was inferred from what documents say. */
  | 'INFERRED'
  /** A document says it. */
  | 'OBSERVED';

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

/** An owner that is caught, or may be. */
export type CaughtOwner = {
  __typename?: 'CaughtOwner';
  /** Whether it is caught. */
  caught: Truth;
  /** `caught` in words. */
  caughtLabel: Scalars['String']['output'];
  /** The owner. */
  owner: Entity;
  /** Its share, 0 to 1; null where not known. */
  share?: Maybe<Scalars['Float']['output']>;
};


/** An owner that is caught, or may be. */
export type CaughtOwnerCaughtLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** One change of the record. */
export type Change = {
  __typename?: 'Change';
  /** The record that stands since; null for a withdrawal. */
  after?: Maybe<Node>;
  /** The record that stood until then; null for an addition. */
  before?: Maybe<Node>;
  /** Day on which the public could first read it. A day known by its month or year counts as its first day. */
  day: Scalars['Date']['output'];
  /** What happened. */
  kind: ChangeKind;
  /** `kind` in words. */
  kindLabel: Scalars['String']['output'];
  /** Why, where a maker gave a reason. */
  reason?: Maybe<Scalars['String']['output']>;
  /** To what sort of record. */
  record: RecordType;
  /** `record` in words. */
  recordLabel: Scalars['String']['output'];
  /** The change in words. */
  sentence: Scalars['String']['output'];
};


/** One change of the record. */
export type ChangeKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** One change of the record. */
export type ChangeRecordLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** One change of the record. */
export type ChangeSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** One edge for each. */
  edges: Array<ChangeEdge>;
  /** The same without the edges. */
  nodes: Array<Change>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of changes. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** What happened to a record. */
export type ChangeKind =
  /** It became known. */
  | 'ADDED'
  /** Its maker corrected it: the old value was wrong. */
  | 'CORRECTED'
  /** A listing ended: the party was removed from the list. */
  | 'ENDED'
  /** A newer value or other terms followed; the old one stands for its day. */
  | 'REVISED'
  /** Its maker withdrew it without another value. */
  | 'WITHDRAWN';

/** A condition that comes out otherwise. */
export type ChangedCondition = {
  __typename?: 'ChangedCondition';
  /** With the changes; null where the law then has no such condition. */
  after?: Maybe<Condition>;
  /** As the law is recorded; null where the law has no such condition. */
  before?: Maybe<Condition>;
};

/** Whether a statement was so when it was written. */
export type CheckStatus =
  /** Other documents say something else. */
  | 'DISPUTED'
  /** It was not so as written. */
  | 'INACCURATE'
  /** Supported in part. */
  | 'PARTLY'
  /** A later figure has replaced it. */
  | 'SUPERSEDED'
  /** Other documents say the same. */
  | 'SUPPORTED'
  /** No second document was found. */
  | 'UNVERIFIED';

/** China's own gate for a chip. */
export type ChinaGateChange = {
  /** The chip (slug). */
  chip: Scalars['String']['input'];
  /** Whether China lets it in. */
  open: Scalars['Boolean']['input'];
};

/** China's measures on a chip whose gate is supposed to be open or shut. */
export type ChinaGateDiff = {
  __typename?: 'ChinaGateDiff';
  /** The chip. */
  chip: Chip;
  /** Measures of China on it that stand on the day as recorded, or may stand: those that would be gone, or that a shut gate is added to. */
  measures: Array<PolicyEvent>;
  /** Whether it is supposed to be open. */
  open: Scalars['Boolean']['output'];
};

/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type Chip = Entity & Node & {
  __typename?: 'Chip';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Architecture it is built on; null where none is recorded for that day. */
  architecture?: Maybe<Architecture>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /** gpu, asic, npu, tpu, cpu, superchip, wafer-scale, switch or soc; null where the source does not say. */
  chipKind?: Maybe<Scalars['String']['output']>;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Systems and superchips that contain it. */
  containedIn: EntityConnection;
  /** Chips inside it (superchips, groups of dies). */
  contains: ChipConnection;
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Who buys it. Look at `fact.status`: a purchase that is planned or considered is not one that was delivered. */
  customers: EntityConnection;
  /** Companies that design it; `fact.attributes` names the role (vendor, co-design). */
  designers: CompanyConnection;
  /** Who is alleged or proven to have diverted it. */
  divertedBy: CompanyConnection;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Foundries that fabricate its dies. */
  foundries: CompanyConnection;
  /** Sites that host it. */
  hostedAt: SiteConnection;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** datacenter, edge, consumer or workstation, as the vendor markets it. */
  marketedFor?: Maybe<Scalars['String']['output']>;
  /** Memory it uses. */
  memory: MemoryStackConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Cloud offerings that run on it; each has its `provider`. */
  offeredBy: CloudOfferingConnection;
  /** Companies that package it. */
  packagers: CompanyConnection;
  /** Packaging technologies. */
  packaging: PackagingConnection;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /** Chips it succeeds. */
  predecessors: ChipConnection;
  /** Process nodes its dies are made on. */
  processNodes: ProcessNodeConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** When it was first sold, as given. */
  released?: Maybe<Scalars['PartialDate']['output']>;
  /** Inputs it needs; those of the same `group` in `fact.attributes` are alternatives. */
  requires: EntityConnection;
  /** Who resells it. */
  resellers: CompanyConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** Software it is programmed with. */
  softwareStacks: SoftwareStackConnection;
  /** Its figures, dense rates only, with the TPP and performance density that follow from them. */
  specs: ChipSpecs;
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** Chips said to be able to take its place. */
  substitutes: ChipConnection;
  /** Chips that succeed it. */
  successors: ChipConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
  /** AI models trained on it. */
  trainedModels: AiModelConnection;
  /** The chip it is a variant of. */
  variantOf: ChipConnection;
  /** Its variants, such as those cut down for a market. */
  variants: ChipConnection;
  /** The company that designs it (the vendor, where there are several designers). */
  vendor?: Maybe<Company>;
  /** Verdicts on an export of it from the United States, one for each destination, in their order; 60 at most. */
  verdicts: Array<ExportVerdict>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipContainedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipDesignersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipDivertedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipFoundriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipHostedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipMemoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipOfferedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipPackagersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipPackagingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipProcessNodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipResellersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipSoftwareStacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipSubstitutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipTrainedModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipVariantOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An AI accelerator, CPU or other chip, or a group of chips that sources count together (`isGroup`). It has no export status of its own: the law judges a transaction, not a chip. */
export type ChipVerdictsArgs = {
  destinations: Array<Scalars['CountryCode']['input']>;
  mode?: InputMaybe<LawMode>;
};

/** A page of chips. */
export type ChipConnection = {
  __typename?: 'ChipConnection';
  /** One edge for each. */
  edges: Array<ChipEdge>;
  /** The same without the edges. */
  nodes: Array<Chip>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type ChipEdge = {
  __typename?: 'ChipEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: Chip;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which chips to list. All conditions must hold; the values within one are alternatives. */
export type ChipFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these kinds, such as `gpu` or `npu`. */
  chipKind?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** Marketed for any of these, such as `datacenter`. */
  marketedFor?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these (slugs); those that name no chip are left out. */
  slug?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Total processing performance within this range; a chip whose TPP is not known is left out. */
  tpp?: InputMaybe<FloatRange>;
  /** Designed by any of these companies (slugs). */
  vendor?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A quantity of a chip, as one source has it. */
export type ChipQuantity = {
  __typename?: 'ChipQuantity';
  /** The chip. */
  chip: Chip;
  /** The claim: what is counted, by whom, of which period. */
  claim: Claim;
  /** Upper end in H100 equivalents; null where it is open or not known. */
  h100EquivalentsHigh?: Maybe<Scalars['Float']['output']>;
  /** Lower end in H100 equivalents, worked out from total processing performance; null where that of the chip is not known. */
  h100EquivalentsLow?: Maybe<Scalars['Float']['output']>;
  /** Upper end, in chips; null where the claim has none. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Lower end, in chips. */
  low: Scalars['Float']['output'];
};

/**
 * Figures of a chip or system as its maker or a second source gives them. Rates are dense: sparse figures are not
 * recorded. A figure that no source gives is null.
 */
export type ChipSpecs = {
  __typename?: 'ChipSpecs';
  /** Dense peak rates by precision. */
  denseRates: Array<DenseRate>;
  /** Area of the logic dies in mm2. */
  dieAreaMm2?: Maybe<Scalars['Float']['output']>;
  /** Number of dies. */
  dies?: Maybe<Scalars['Float']['output']>;
  /** Interconnect, as given. */
  interconnect?: Maybe<Scalars['String']['output']>;
  /** Aggregate bidirectional chip-to-chip bandwidth in GB/s. */
  interconnectGBs?: Maybe<Scalars['Float']['output']>;
  /** Bandwidth to memory in GB/s. */
  memoryBandwidthGBs?: Maybe<Scalars['Float']['output']>;
  /** Memory in GB. */
  memoryGB?: Maybe<Scalars['Float']['output']>;
  /** Kind of memory, as given. */
  memoryType?: Maybe<Scalars['String']['output']>;
  /** Packaging, as given. */
  packaging?: Maybe<Scalars['String']['output']>;
  /** Performance density: TPP divided by the die area; null where either is not known. Whether the whole area counts (only non-planar dies do) is for a verdict to judge. */
  performanceDensity?: Maybe<PerformanceDensity>;
  /** A price in US dollars that a source reports; not a list price unless its evidence says so. */
  priceUsd?: Maybe<Scalars['Float']['output']>;
  /** Process, as given. */
  processNode?: Maybe<Scalars['String']['output']>;
  /** Thermal design power in W. */
  tdpW?: Maybe<Scalars['Float']['output']>;
  /** Total processing performance by the definition of ECCN 3A090; null where no dense rate is known. */
  tpp?: Maybe<TotalProcessingPerformance>;
  /** Transistors in billions. */
  transistorsBillion?: Maybe<Scalars['Float']['output']>;
};

/** A critical input that hangs on one supplier. */
export type Chokepoint = {
  __typename?: 'Chokepoint';
  /**
   * Concentration by country of the suppliers' seats: Herfindahl-Hirschman index, 0 to 10,000. The lower end takes what the
   * figures do not cover as scattered, the upper end as sitting in the greatest country. Null without figures.
   */
  countryConcentration?: Maybe<IndexInterval>;
  /** How much of the supply the figures cover. */
  coverage: ShareInterval;
  /** What is supplied; the chip itself where its foundry or packager is meant. */
  input: Entity;
  /** Months until a substitute qualifies, every figure that is recorded; empty where no source gives one. */
  monthsToQualify: Array<Scalars['Float']['output']>;
  /** The products that are lost without it, each with the shortest path to it. */
  products: Array<ChokepointProduct>;
  /** Whether the greatest supplier reaches `minShare`; UNKNOWN where rival figures disagree. A single supplier does. */
  reachesMinShare: Truth;
  /** `reachesMinShare` in words. */
  reachesMinShareLabel: Scalars['String']['output'];
  /** Relation to the suppliers: SUPPLIED_BY, MADE_BY, FABRICATED_BY or PACKAGED_BY. */
  relation: RelationType;
  /** `relation` in words. */
  relationLabel: Scalars['String']['output'];
  /** The chokepoint in words. */
  sentence: Scalars['String']['output'];
  /** Rival claims on market shares in the input, whatever their scope. */
  shareClaims: ClaimLedgerConnection;
  /** Whether only one supplier is recorded, and the figures leave nothing to others. */
  singleSupplier: Scalars['Boolean']['output'];
  /**
   * What sources name as substitutes of the input or of its suppliers; a company may stand in for another in some goods
   * only, which `limits` says.
   */
  substitutes: Array<SubstituteTerms>;
  /** Recorded suppliers, the greatest share first. */
  suppliers: Array<SupplierShare>;
  /** Years of the figures. */
  years: Array<Scalars['Int']['output']>;
};


/** A critical input that hangs on one supplier. */
export type ChokepointReachesMinShareLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A critical input that hangs on one supplier. */
export type ChokepointRelationLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A critical input that hangs on one supplier. */
export type ChokepointSentenceArgs = {
  lang?: InputMaybe<Lang>;
};


/** A critical input that hangs on one supplier. */
export type ChokepointShareClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Chokepoints of a product or company. */
export type ChokepointAnswer = {
  __typename?: 'ChokepointAnswer';
  /** Sure ones first, single suppliers before great shares, the greater share first. */
  chokepoints: Array<Chokepoint>;
  /** True where every relation that the question needs was read; otherwise nothing is judged. */
  complete: Scalars['Boolean']['output'];
  /** How many inputs are critical, whatever their suppliers. */
  criticalInputs: Scalars['Int']['output'];
  /** What was judged and found, in words. */
  explanation: Scalars['String']['output'];
  /** Critical inputs of which neither a supplier nor an input is recorded: what cannot be judged. */
  notRecorded: Array<Entity>;
  /** The product or company asked about. */
  of: Entity;
  /** The products judged: itself, or what the company designs, makes or supplies. */
  products: Array<Entity>;
  /** Why reading stopped. */
  stoppedBecause: StopReason;
  /** `stoppedBecause` in words. */
  stoppedBecauseLabel: Scalars['String']['output'];
};


/** Chokepoints of a product or company. */
export type ChokepointAnswerExplanationArgs = {
  lang?: InputMaybe<Lang>;
};


/** Chokepoints of a product or company. */
export type ChokepointAnswerStoppedBecauseLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A product that needs an input, with the way to it. */
export type ChokepointProduct = {
  __typename?: 'ChokepointProduct';
  /** From the product to the input; empty where the product itself is meant. */
  path: Array<SupplyStep>;
  /** The product. */
  product: Entity;
};

/** The documents behind facts, ready to be cited. */
export type Citations = {
  __typename?: 'Citations';
  /** The documents as BibTeX entries, keyed by the slugs of the sources. */
  bibtex: Scalars['String']['output'];
  /** The documents as CSL-JSON: the text of an array of items. */
  cslJson: Scalars['String']['output'];
  /** The passages, numbered in the order of the facts. */
  footnotes: Array<Footnote>;
};

/**
 * A quantity that somebody stated, reported or estimated: who, when, how firmly, for which period, from which document.
 * A claim about a period that had not begun on the day of the frame is shown from the day it was published.
 */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The entity or policy event that it is about. */
  about: Node;
  /** Slug of what it is about. */
  aboutSlug: Scalars['String']['output'];
  /** The numbers as the source writes them, where they were converted; null where they stand as given. */
  asGiven?: Maybe<ClaimAsGiven>;
  /** How the numbers are meant. */
  bound: Bound;
  /** `bound` in words. */
  boundLabel: Scalars['String']['output'];
  /** The value, where the source gives one. Never a midpoint of ours. */
  central?: Maybe<Scalars['Float']['output']>;
  /** Key of the question it answers. */
  comparable?: Maybe<Scalars['String']['output']>;
  /** How sure it is, all evidence taken together. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Destination, for a claim on what may be sold where. */
  destination?: Maybe<Entity>;
  /** Documents it rests on. */
  evidence: Array<Evidence>;
  /** Whether that was long ago. */
  freshness: Freshness;
  /** `freshness` in words. */
  freshnessLabel: Scalars['String']['output'];
  /** How firmly it is said. */
  hedge: Hedge;
  /** `hedge` in words. */
  hedgeLabel: Scalars['String']['output'];
  /** Upper end, where the source gives one. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Whose share is meant, where it is not the subject's own. */
  holder?: Maybe<Entity>;
  /** Opaque id that carries the frame. */
  id: Scalars['ID']['output'];
  /** Day on which a document behind it was last opened and read. */
  lastVerified?: Maybe<Scalars['Date']['output']>;
  /** All claims that answer the same question; null where this claim does not stand in the frame, such as a corrected one. */
  ledger?: Maybe<ClaimLedger>;
  /** Lower end, where the source gives one. */
  low?: Maybe<Scalars['Float']['output']>;
  /** What is measured. */
  measure: Measure;
  /** How the value was found, as far as the source says. */
  method?: Maybe<Scalars['String']['output']>;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** What came of it, for a forecast or plan whose day was reached. */
  outcome?: Maybe<Outcome>;
  /** Period the value is of, as given: a year, half, quarter, month or day, a range, or a fiscal year of the subject. */
  period: Scalars['String']['output'];
  /** First day after the period; null where it is open or not known. */
  periodEnd?: Maybe<Scalars['Date']['output']>;
  /** First day of the period; null for a fiscal year or an unknown period. */
  periodStart?: Maybe<Scalars['Date']['output']>;
  /** First day on which the public could read it, as given; null where not found. */
  recordedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Why it was corrected or withdrawn. */
  retractedBecause?: Maybe<Scalars['String']['output']>;
  /** Day on which it was corrected or withdrawn; null while it stands. */
  retractedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who says so. */
  saidBy?: Maybe<Scalars['String']['output']>;
  /** The speaker, where it is an entity of the graph. */
  saidByEntity?: Maybe<Entity>;
  /** Day on which it was said, as given. */
  saidOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What is special about it, in words: which product, market or customer. */
  scope?: Maybe<Scalars['String']['output']>;
  /** Stable, readable identifier. */
  slug: Scalars['String']['output'];
  /** Claims known in the frame that replace it. */
  supersededBy: Array<Claim>;
  /** Claims that it replaces: a correction, or a newer figure by the same maker. */
  supersedes: Array<Claim>;
  /** Unit of the numbers; see `measure.units`. Never converted between currencies. */
  unit: Scalars['String']['output'];
  /** The value in words; for a claim in words (unit `words`) what was said. */
  value: Scalars['String']['output'];
};


/**
 * A quantity that somebody stated, reported or estimated: who, when, how firmly, for which period, from which document.
 * A claim about a period that had not begun on the day of the frame is shown from the day it was published.
 */
export type ClaimBoundLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A quantity that somebody stated, reported or estimated: who, when, how firmly, for which period, from which document.
 * A claim about a period that had not begun on the day of the frame is shown from the day it was published.
 */
export type ClaimConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A quantity that somebody stated, reported or estimated: who, when, how firmly, for which period, from which document.
 * A claim about a period that had not begun on the day of the frame is shown from the day it was published.
 */
export type ClaimFreshnessLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A quantity that somebody stated, reported or estimated: who, when, how firmly, for which period, from which document.
 * A claim about a period that had not begun on the day of the frame is shown from the day it was published.
 */
export type ClaimHedgeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A quantity that somebody stated, reported or estimated: who, when, how firmly, for which period, from which document.
 * A claim about a period that had not begun on the day of the frame is shown from the day it was published.
 */
export type ClaimScopeArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A quantity that somebody stated, reported or estimated: who, when, how firmly, for which period, from which document.
 * A claim about a period that had not begun on the day of the frame is shown from the day it was published.
 */
export type ClaimValueArgs = {
  lang?: InputMaybe<Lang>;
};

/** Numbers as a source writes them. The conversion is exact: a power of ten. */
export type ClaimAsGiven = {
  __typename?: 'ClaimAsGiven';
  /** The value. */
  central?: Maybe<Scalars['Float']['output']>;
  /** The conversion in words, such as `1.4 million chips = 1,400,000 chips, exact`. */
  conversion: Scalars['String']['output'];
  /** Upper end. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Lower end. */
  low?: Maybe<Scalars['Float']['output']>;
  /** What the numbers are counted in. */
  scale: Scale;
  /** `scale` in words. */
  scaleLabel: Scalars['String']['output'];
};


/** Numbers as a source writes them. The conversion is exact: a power of ten. */
export type ClaimAsGivenScaleLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** All claims of one question in one unit: rivals side by side, the headline first. */
export type ClaimLedger = {
  __typename?: 'ClaimLedger';
  /** The claims known in the frame, by the rule of the headline. */
  claims: Array<Claim>;
  /** Key of the question, where several claims answer it. */
  comparable?: Maybe<Scalars['String']['output']>;
  /** The same in words: which two exclude each other. */
  disputeReason: Scalars['String']['output'];
  /** Whether two standing claims of overlapping periods exclude each other, or one is denied. */
  disputed: Scalars['Boolean']['output'];
  /** The claim that stands first by the rule. */
  headline: Claim;
  /** Why that one stands first, in words. */
  headlineReason: Scalars['String']['output'];
  /** Greatest number among the standing claims. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Stable key: the key of the question, or the slug of a claim that no other one answers. */
  key: Scalars['String']['output'];
  /** Smallest number among the standing claims. */
  low?: Maybe<Scalars['Float']['output']>;
  /** The same question answered in other units. They are not converted into each other. */
  otherUnits: Array<ClaimLedger>;
  /** Greatest number over smallest among the standing claims; null where there are not two, or one is not above 0. */
  spread?: Maybe<Scalars['Float']['output']>;
  /** Unit of all its numbers. */
  unit: Scalars['String']['output'];
};


/** All claims of one question in one unit: rivals side by side, the headline first. */
export type ClaimLedgerDisputeReasonArgs = {
  lang?: InputMaybe<Lang>;
};


/** All claims of one question in one unit: rivals side by side, the headline first. */
export type ClaimLedgerHeadlineReasonArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of ledgers. */
export type ClaimLedgerConnection = {
  __typename?: 'ClaimLedgerConnection';
  /** One edge for each. */
  edges: Array<ClaimLedgerEdge>;
  /** The same without the edges. */
  nodes: Array<ClaimLedger>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of ledgers. */
export type ClaimLedgerEdge = {
  __typename?: 'ClaimLedgerEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The ledger. */
  node: ClaimLedger;
};

/** A cloud product that rents accelerators. */
export type CloudOffering = Entity & Node & {
  __typename?: 'CloudOffering';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /** Chips in one unit that is rented. */
  chipCount?: Maybe<Scalars['Int']['output']>;
  /** Chips it runs on; `fact.count` is per unit that is rented. */
  chips: ChipConnection;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** When it was first offered, as given. */
  launched?: Maybe<Scalars['PartialDate']['output']>;
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /** Company that sells it. */
  provider?: Maybe<Company>;
  /** Countries it is available in; `fact.attributes` names the region. */
  regions: CountryConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** Systems it runs on. */
  systems: SystemConnection;
  /** Who rents it. */
  tenants: EntityConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingTenantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cloud product that rents accelerators. */
export type CloudOfferingTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of cloudOfferings. */
export type CloudOfferingConnection = {
  __typename?: 'CloudOfferingConnection';
  /** One edge for each. */
  edges: Array<CloudOfferingEdge>;
  /** The same without the edges. */
  nodes: Array<CloudOffering>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type CloudOfferingEdge = {
  __typename?: 'CloudOfferingEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: CloudOffering;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which cloudOfferings to list. All conditions must hold; the values within one are alternatives. */
export type CloudOfferingFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Running on any of these chips (slugs). */
  chip?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Available in any of these countries. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sold by any of these companies (slugs). */
  provider?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type Company = Entity & Node & {
  __typename?: 'Company';
  /** AI models it develops. */
  aiModels: AiModelConnection;
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Architectures it designs. */
  architectures: ArchitectureConnection;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /** What it buys: chips, systems, or from whom. Look at `fact.status`: a purchase that is planned or considered is not one that was delivered. */
  buys: EntityConnection;
  /** Chips it designs or co-designs. */
  chips: ChipConnection;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** Competitors, in either direction. */
  competitors: CompanyConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Who buys or rents from it. */
  customers: EntityConnection;
  /** Alleged or proven diversions; `fact.hedge` tells which. A DENIED fact is the denial. */
  diverts: EntityConnection;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Chips it fabricates as a foundry. */
  fabricates: ChipConnection;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Day of its founding, as given. */
  founded?: Maybe<Scalars['PartialDate']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** What it invested in without owning it. */
  investments: EntityConnection;
  /** Who invested in it without owning it. */
  investors: EntityConnection;
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Whose designs or software it licenses. */
  licensesFrom: EntityConnection;
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Memory stacks, process nodes, packaging and systems it makes. */
  makes: EntityConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Cloud offerings that it sells itself. Those of its cloud arm hang on that company. */
  offerings: CloudOfferingConnection;
  /** Who owns it, wholly or in part. */
  owners: EntityConnection;
  /** Companies and sites it owns, wholly or in part; `fact.ownership` and `fact.share` say how. */
  owns: EntityConnection;
  /** Chips it packages. */
  packages: ChipConnection;
  /** Partners, in either direction. */
  partners: CompanyConnection;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** What it rents: sites, cloud offerings, or from whom. */
  rents: EntityConnection;
  /** Chips and systems it resells. */
  resells: EntityConnection;
  /** What it does in the chain, such as chip-vendor, foundry, cloud, memory, equipment. */
  roles: Array<Scalars['String']['output']>;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Data centres and clusters it operates. */
  sites: SiteConnection;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** Software stacks it develops. */
  softwareStacks: SoftwareStackConnection;
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** Companies that could take its place as a supplier; `fact.attributes` holds degree and limits. */
  substitutes: CompanyConnection;
  /** Companies that supply it; `fact.what` names the goods. */
  suppliers: EntityConnection;
  /** Companies and inputs that it supplies. */
  supplies: EntityConnection;
  /** Servers, racks and pods it designs. */
  systems: SystemConnection;
  /** Inputs, process nodes, packaging and memory it works with. */
  technologies: EntityConnection;
  /** Stock exchange and symbol, such as `NASDAQ:NVDA`. */
  ticker?: Maybe<Scalars['String']['output']>;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyAiModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyArchitecturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyBuysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyCompetitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyDivertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyFabricatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyInvestorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyLicensesFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyMakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyPackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyRentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyResellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanySoftwareStacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanySubstitutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanySuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanySystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or a legal entity with a listing of its own. A company and its cloud arm are two entities where both are named as such, joined by OWNS. */
export type CompanyTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of companies. */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** One edge for each. */
  edges: Array<CompanyEdge>;
  /** The same without the edges. */
  nodes: Array<Company>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: Company;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which companies to list. All conditions must hold; the values within one are alternatives. */
export type CompanyFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these countries of registration. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** On any of these restricted-party lists on the day of the frame. */
  listedOn?: InputMaybe<Array<RestrictedPartyList>>;
  /** Any of these roles, such as `foundry` or `cloud`. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A figure of a chip that is compared. */
export type ComparedFigure =
  /** Bandwidth of that memory, in GB/s. */
  | 'MEMORY_BANDWIDTH_GBS'
  /** Memory in the package or on the card, in GB. */
  | 'MEMORY_GB'
  /** Total processing performance. */
  | 'TPP';

/** A figure that was added, or left out. */
export type ComputeFigure = {
  __typename?: 'ComputeFigure';
  /** Upper end; null where it is open. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Lower end in chips or H100 equivalents. */
  low: Scalars['Float']['output'];
  /** The claim or fact; for using the fact of renting first. */
  records: Array<Node>;
  /** TPP of one chip, as used in totals of TPP; null where the figure is not of one chip with a known TPP. */
  tpp?: Maybe<Scalars['Float']['output']>;
};

/** A figure that was not added. */
export type ComputeLeftOut = {
  __typename?: 'ComputeLeftOut';
  /** The figure. */
  figure: ComputeFigure;
  /** Of which total it was left out; null for all. */
  metric?: Maybe<ComputeMetric>;
  /** `metric` in words; null where that is. */
  metricLabel?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: LeftOutReason;
  /** `reason` in words. */
  reasonLabel: Scalars['String']['output'];
};


/** A figure that was not added. */
export type ComputeLeftOutMetricLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A figure that was not added. */
export type ComputeLeftOutReasonLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of figures that were not added. */
export type ComputeLeftOutConnection = {
  __typename?: 'ComputeLeftOutConnection';
  /** One edge for each. */
  edges: Array<ComputeLeftOutEdge>;
  /** The same without the edges. */
  nodes: Array<ComputeLeftOut>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of figures that were not added. */
export type ComputeLeftOutEdge = {
  __typename?: 'ComputeLeftOutEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The figure and the reason. */
  node: ComputeLeftOut;
};

/** What is counted. */
export type ComputeMetric =
  /** H100 equivalents as their estimators count them; never worked out here. */
  | 'H100_EQUIVALENTS'
  /** Accelerators times the TPP of the chip, in TPP. */
  | 'TPP'
  /** Accelerators: chips, cards, or the GPUs of a superchip. */
  | 'UNITS';

/** A sum of comparable figures. */
export type ComputeTotal = {
  __typename?: 'ComputeTotal';
  /**
   * The figures: claims and facts, those of one thing as rivals. For using, the fact of renting stands before that of what
   * the site holds.
   */
  figures: Array<ComputeFigure>;
  /** The words of `hedges`, in the same order. */
  hedgeLabels: Array<Scalars['String']['output']>;
  /** How firmly the figures are stated, each word once. */
  hedges: Array<Hedge>;
  /** Sum of the upper ends; null where a figure has none. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Way of holding. */
  holding: Holding;
  /** `holding` in words. */
  holdingLabel: Scalars['String']['output'];
  /** Sum of the lower ends; a figure without one adds 0. */
  low: Scalars['Float']['output'];
  /** What is counted. */
  metric: ComputeMetric;
  /** `metric` in words. */
  metricLabel: Scalars['String']['output'];
  /** The company, country or chip. */
  of: Entity;
};


/** A sum of comparable figures. */
export type ComputeTotalHedgeLabelsArgs = {
  lang?: InputMaybe<Lang>;
};


/** A sum of comparable figures. */
export type ComputeTotalHoldingLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A sum of comparable figures. */
export type ComputeTotalMetricLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of totals: owning, using, hosting; within these by metric, the greatest first. */
export type ComputeTotalConnection = {
  __typename?: 'ComputeTotalConnection';
  /** One edge for each. */
  edges: Array<ComputeTotalEdge>;
  /** Figures that were not added, whatever `holdings` and `metrics` say. */
  leftOut: ComputeLeftOutConnection;
  /** The same without the edges. */
  nodes: Array<ComputeTotal>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list. */
  totalCount: Scalars['Int']['output'];
};


/** A page of totals: owning, using, hosting; within these by metric, the greatest first. */
export type ComputeTotalConnectionLeftOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reasons?: InputMaybe<Array<LeftOutReason>>;
};

/** One place in a page of totals. */
export type ComputeTotalEdge = {
  __typename?: 'ComputeTotalEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The total. */
  node: ComputeTotal;
};

/** A condition with how it came out. */
export type Condition = {
  __typename?: 'Condition';
  /** The sum as it came out, such as `296 TFLOPS (fp8, dense) x 8 bits = 2,368 < 2,400`; null for anything but a comparison, and where the figure is not known. */
  arithmetic?: Maybe<Scalars['String']['output']>;
  /** Why; null where the text says it. */
  because?: Maybe<Scalars['String']['output']>;
  /** Where the text stands. */
  citation: Scalars['String']['output'];
  /** Its parts. */
  conditions: Array<Condition>;
  /** Facts that are missing for it. */
  missing: Array<Scalars['String']['output']>;
  /** How its parts are taken together; null where it has none, or is a fact or class that was worked out from them. */
  operator?: Maybe<ConditionOperator>;
  /** `operator` in words; null where that is. */
  operatorLabel?: Maybe<Scalars['String']['output']>;
  /** The act that brought it; null where none is recorded under that name. */
  policyEvent?: Maybe<PolicyEvent>;
  /** Name of the rule, letter or entry that asks; null for the general terms of the EAR. */
  rule?: Maybe<Scalars['String']['output']>;
  /** What is asked. */
  text: Scalars['String']['output'];
  /** How it came out. */
  truth: Truth;
  /** `truth` in words. */
  truthLabel: Scalars['String']['output'];
};


/** A condition with how it came out. */
export type ConditionBecauseArgs = {
  lang?: InputMaybe<Lang>;
};


/** A condition with how it came out. */
export type ConditionMissingArgs = {
  lang?: InputMaybe<Lang>;
};


/** A condition with how it came out. */
export type ConditionOperatorLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A condition with how it came out. */
export type ConditionTextArgs = {
  lang?: InputMaybe<Lang>;
};


/** A condition with how it came out. */
export type ConditionTruthLabelArgs = {
  lang?: InputMaybe<Lang>;
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

/** A country or customs territory. */
export type Country = Entity & Node & {
  __typename?: 'Country';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** ISO 3166 alpha-2 code. */
  code?: Maybe<Scalars['CountryCode']['output']>;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Cloud offerings available there. */
  offerings: CloudOfferingConnection;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Sites located there. */
  sites: SiteConnection;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
};


/** A country or customs territory. */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A country or customs territory. */
export type CountryConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A country or customs territory. */
export type CountryExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A country or customs territory. */
export type CountryKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A country or customs territory. */
export type CountryListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A country or customs territory. */
export type CountryNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A country or customs territory. */
export type CountryOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory. */
export type CountryPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory. */
export type CountryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A country or customs territory. */
export type CountrySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory. */
export type CountryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory. */
export type CountryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of countries. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** One edge for each. */
  edges: Array<CountryEdge>;
  /** The same without the edges. */
  nodes: Array<Country>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many in a country. */
export type CountryCount = {
  __typename?: 'CountryCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The country; null where none is recorded. */
  country?: Maybe<Country>;
};

/** One place in a page. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: Country;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which countries to list. All conditions must hold; the values within one are alternatives. */
export type CountryFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A country in or out of a group of the export rules. */
export type CountryGroupChange = {
  /** The country. */
  country: Scalars['CountryCode']['input'];
  /** The group, such as D:5. */
  group: Scalars['String']['input'];
  /** Whether it is a member. */
  member: Scalars['Boolean']['input'];
};

/** What the graph covers. Absence of a record is no proof of absence of the thing. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Facts and claims by the best grade of source behind them. */
  byGrade: Array<GradeCount>;
  /** Facts and claims by how firmly they are said. */
  byHedge: Array<HedgeCount>;
  /** Day on which a document of the graph was last looked at. */
  compiledOn: Scalars['Date']['output'];
  /** First day on which any policy event of the graph was announced or published. */
  lawSince: Scalars['Date']['output'];
  /** What is modelled, in words. */
  modelled: Array<Scalars['String']['output']>;
  /** What is not modelled, in words. */
  notModelled: Array<Scalars['String']['output']>;
};


/** What the graph covers. Absence of a record is no proof of absence of the thing. */
export type CoverageModelledArgs = {
  lang?: InputMaybe<Lang>;
};


/** What the graph covers. Absence of a record is no proof of absence of the thing. */
export type CoverageNotModelledArgs = {
  lang?: InputMaybe<Lang>;
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

/** The data behind every answer. */
export type Dataset = {
  __typename?: 'Dataset';
  /** When this graph was built, ISO 8601. */
  builtAt: Scalars['String']['output'];
  /** Number of claims. */
  claims: Scalars['Int']['output'];
  /** What is modelled, since when, and what is not. */
  coverage: Coverage;
  /** Entities by kind. */
  entities: Array<KindCount>;
  /** Number of passages of evidence. */
  evidence: Scalars['Int']['output'];
  /** Licence of the facts as they are compiled here, as SPDX id. Documents keep their own; what `dataUse: COMMERCIAL` leaves out is not under it. */
  licence: Scalars['String']['output'];
  /** Licences of the documents, the most frequent first; documents that state none are counted under null. */
  licences: Array<LicenceCount>;
  /** Limits that requests must keep to. */
  limits: Array<Limit>;
  /** Number of listings. */
  listings: Scalars['Int']['output'];
  /** Number of policy events. */
  policyEvents: Scalars['Int']['output'];
  /** Relations by type. */
  relations: Array<RelationCount>;
  /** Version of the graph's structure. */
  schemaVersion: Scalars['String']['output'];
  /** Number of sources. */
  sources: Scalars['Int']['output'];
  /** After how many days a record that nobody looked at again counts as stale, by kind. */
  staleness: Array<StalenessRule>;
  /** Number of statements of texts. */
  statements: Scalars['Int']['output'];
  /** Version: a hash of the content of the seed files. */
  version: Scalars['String']['output'];
};

/** A party taken off a list. */
export type DelistingChange = {
  /** Off which list; by default off all that export rules go by. */
  list?: InputMaybe<RestrictedPartyList>;
  /** The company or body (slug). */
  party: Scalars['String']['input'];
};

/** A dense peak rate at one precision. */
export type DenseRate = {
  __typename?: 'DenseRate';
  /** Bit length of the largest input of the multiplication. */
  bits?: Maybe<Scalars['Int']['output']>;
  /** Precision, such as `fp16` or `int8`. */
  precision: Scalars['String']['output'];
  /** Rate in TFLOPS or TOPS, dense. */
  tops: Scalars['Float']['output'];
};

/** A walk along arrows from an entity to a target. */
export type DependencyPath = {
  __typename?: 'DependencyPath';
  /** The documents behind it as BibTeX entries, keyed by the slugs of the sources. */
  bibtex: Scalars['String']['output'];
  /** Confidence of the weakest link. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** The documents behind it as CSL-JSON: the text of an array of items. */
  cslJson: Scalars['String']['output'];
  /** The passages that the steps rest on, numbered in the order of the steps. */
  footnotes: Array<Footnote>;
  /** Number of steps. */
  hops: Scalars['Int']['output'];
  /** Day on which the newest of its facts began; null where no start is known. */
  latestStart?: Maybe<Scalars['Date']['output']>;
  /** Verdict on the target, where restricted hardware was asked for; null elsewhere. */
  restriction?: Maybe<VerdictOutcome>;
  /** `restriction` in words; null without one. */
  restrictionLabel?: Maybe<Scalars['String']['output']>;
  /** The path as a sentence; it claims no more than its facts. */
  sentence: Scalars['String']['output'];
  /** The steps in order. */
  steps: Array<PathStep>;
  /** Whether each step speaks of what the next is about. */
  strength: PathStrength;
  /** `strength` in words. */
  strengthLabel: Scalars['String']['output'];
  /** How it gets at the target. */
  way: PathWay;
  /** `way` in words. */
  wayLabel: Scalars['String']['output'];
  /** The least sure step, which decides how far the path can be trusted. */
  weakestLink: PathStep;
};


/** A walk along arrows from an entity to a target. */
export type DependencyPathConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A walk along arrows from an entity to a target. */
export type DependencyPathRestrictionLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A walk along arrows from an entity to a target. */
export type DependencyPathSentenceArgs = {
  lang?: InputMaybe<Lang>;
  numbered?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A walk along arrows from an entity to a target. */
export type DependencyPathStrengthLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A walk along arrows from an entity to a target. */
export type DependencyPathWayLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of dependents, with counts over the whole list. */
export type DependentConnection = {
  __typename?: 'DependentConnection';
  /** How many by country, the most first; those without a country last. */
  byCountry: Array<CountryCount>;
  /** How many by kind, the most first. */
  byKind: Array<KindCount>;
  /** False where the search stopped before all were found. */
  complete: Scalars['Boolean']['output'];
  /** One edge for each. */
  edges: Array<DependentEdge>;
  /** The same without the edges. */
  nodes: Array<Entity>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Why the search stopped. */
  stoppedBecause: StopReason;
  /** `stoppedBecause` in words. */
  stoppedBecauseLabel: Scalars['String']['output'];
  /** Exact number in the whole list, as far as the search came. */
  totalCount: Scalars['Int']['output'];
};


/** A page of dependents, with counts over the whole list. */
export type DependentConnectionStoppedBecauseLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** One dependent. */
export type DependentEdge = {
  __typename?: 'DependentEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** Steps of the shortest walk to it. */
  hops: Scalars['Int']['output'];
  /** Who or what depends. */
  node: Entity;
};

/** How many verdicts a change does something to. */
export type DiffCount = {
  __typename?: 'DiffCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** What it does. */
  effect: DiffEffect;
  /** `effect` in words. */
  effectLabel: Scalars['String']['output'];
};


/** How many verdicts a change does something to. */
export type DiffCountEffectLabelArgs = {
  lang?: InputMaybe<Lang>;
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

/** Direction of a relation as seen from an entity. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** The arrow points at it. */
  | 'IN'
  /** The arrow starts at it. */
  | 'OUT';

/** What is proven of a diversion. */
export type Diversion =
  /** Somebody alleges, reports or infers it. */
  | 'ALLEGED'
  /** The documents of a case state it as a fact, such as a guilty plea. */
  | 'PROVEN';

/** Which diversions may be steps of a path. */
export type DiversionFilter =
  /** All. */
  | 'ALL'
  /** None. */
  | 'NONE'
  /** Those that the documents of a case state as facts. */
  | 'PROVEN';

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

/** Anything in the ecosystem that has a slug. Timeless: it is found on every day, and `existence` says whether it was known then. */
export type Entity = {
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
};


/** Anything in the ecosystem that has a slug. Timeless: it is found on every day, and `existence` says whether it was known then. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** Anything in the ecosystem that has a slug. Timeless: it is found on every day, and `existence` says whether it was known then. */
export type EntityConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Anything in the ecosystem that has a slug. Timeless: it is found on every day, and `existence` says whether it was known then. */
export type EntityExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Anything in the ecosystem that has a slug. Timeless: it is found on every day, and `existence` says whether it was known then. */
export type EntityKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Anything in the ecosystem that has a slug. Timeless: it is found on every day, and `existence` says whether it was known then. */
export type EntityListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Anything in the ecosystem that has a slug. Timeless: it is found on every day, and `existence` says whether it was known then. */
export type EntityNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** Anything in the ecosystem that has a slug. Timeless: it is found on every day, and `existence` says whether it was known then. */
export type EntityPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything in the ecosystem that has a slug. Timeless: it is found on every day, and `existence` says whether it was known then. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Anything in the ecosystem that has a slug. Timeless: it is found on every day, and `existence` says whether it was known then. */
export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything in the ecosystem that has a slug. Timeless: it is found on every day, and `existence` says whether it was known then. */
export type EntityTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of entities of any kind. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** One edge for each. */
  edges: Array<EntityEdge>;
  /** The same without the edges. */
  nodes: Array<Entity>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of entities. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null where no relation did. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: Entity;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

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

/** The order of a list of entities. Ties are broken by slug. */
export type EntityOrder = {
  /** Which end first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: EntityOrderField;
};

/** What a list of entities can be ordered by. */
export type EntityOrderField =
  /** Day announced (released, launched, founded); unknown days come last in either direction. */
  | 'ANNOUNCED'
  /** Number of relations recorded at it, a measure of how much is known. */
  | 'CONNECTIONS'
  /** English name. */
  | 'NAME'
  /** Total processing performance; unknown comes last in either direction. Chips and systems only. */
  | 'TPP';

/** A value of an enum in words. */
export type EnumLabel = {
  __typename?: 'EnumLabel';
  /** In words. */
  label: Scalars['String']['output'];
  /** The value. */
  value: Scalars['String']['output'];
};


/** A value of an enum in words. */
export type EnumLabelLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** An enum with its values in words. */
export type EnumLabels = {
  __typename?: 'EnumLabels';
  /** Name of the enum. */
  name: Scalars['String']['output'];
  /** Its values, in the order of the schema. */
  values: Array<EnumLabel>;
};

/** A passage that supports a fact. */
export type Evidence = {
  __typename?: 'Evidence';
  /** What the document says there, in our own words. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Where in the document: section, table, page or paragraph. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The document. */
  source: Source;
};

/** Whether an entity was known to the world on the day of the frame. */
export type Existence =
  /** Announced, released, launched or founded by that day. */
  | 'ANNOUNCED'
  /** Announced only after `asOf` or after `knownOn`. It is still found by slug, but left out of lists, counts, search and path targets. */
  | 'NOT_YET_ANNOUNCED'
  /** No such day is recorded; it is treated as known. */
  | 'UNKNOWN';

/** Whether an item is subject to the Export Administration Regulations. */
export type ExportJurisdiction = {
  __typename?: 'ExportJurisdiction';
  /** Why. */
  because?: Maybe<Scalars['String']['output']>;
  /** Where the text stands. */
  citation: Scalars['String']['output'];
  /** What was looked at. */
  condition: Condition;
  /** Whether it is. */
  subjectToEar: Truth;
  /** `subjectToEar` in words. */
  subjectToEarLabel: Scalars['String']['output'];
};


/** Whether an item is subject to the Export Administration Regulations. */
export type ExportJurisdictionBecauseArgs = {
  lang?: InputMaybe<Lang>;
};


/** Whether an item is subject to the Export Administration Regulations. */
export type ExportJurisdictionSubjectToEarLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** Ways of shipping. */
export type ExportRoute =
  /** Out of the United States. */
  | 'EXPORT'
  /** From another country to a third one. */
  | 'REEXPORT'
  /** Within one country outside the United States. */
  | 'TRANSFER_IN_COUNTRY';

/** A rule of export control as it is modelled here. */
export type ExportRule = {
  __typename?: 'ExportRule';
  /** Where the text stands. */
  citation: Scalars['String']['output'];
  /** First day on which it is applied here. */
  from: Scalars['Date']['output'];
  /** Whether it is in force on the day of the frame, as far as the public could read. */
  inForce: Scalars['Boolean']['output'];
  /** Slug, that of the act of policy unless the rule is a part of one. */
  slug: Scalars['String']['output'];
  /** Numbers that it compares with. */
  thresholds: Array<RuleThreshold>;
  /** Title in words. */
  title: Scalars['String']['output'];
  /** First day on which it no longer is, as far as the public could read by `knownOn`; null while no end is known. */
  until?: Maybe<Scalars['Date']['output']>;
};


/** A rule of export control as it is modelled here. */
export type ExportRuleTitleArgs = {
  lang?: InputMaybe<Lang>;
};

/** What the rules modelled here say of a transaction on a day. */
export type ExportVerdict = {
  __typename?: 'ExportVerdict';
  /** What is taken for granted of the exporter where it matters, with what would follow otherwise. */
  assumptions: Array<ExporterAssumptionNote>;
  /** Class of the item under ECCN 3A090 or 4A090. */
  classification: ItemClassification;
  /** `classification` in words. */
  classificationLabel: Scalars['String']['output'];
  /** The tests of the classification, then what asks for a licence, then the review, as trees. */
  conditions: Array<Condition>;
  /** Measures of China in force on the day that affect the item: customs, cybersecurity, guidance to buyers. */
  counterGates: Array<PolicyEvent>;
  /** The day. */
  day: Scalars['Date']['output'];
  /** ISO code of the destination. */
  destination: Scalars['CountryCode']['output'];
  /** Licence exceptions that can stand in for the licence, or may. */
  exceptions: Array<LicenceException>;
  /** The verdict with its conditions as plain text, a line for each, further in for each level. */
  explanation: Scalars['String']['output'];
  /** General prohibition 10: no licence requirement but a bar of its own; null before the guidance of 2025-05-13. */
  generalProhibition10?: Maybe<Condition>;
  /** The item; null for one given by its numbers. */
  item?: Maybe<Entity>;
  /** Whether the item is subject to the Export Administration Regulations. */
  jurisdiction: ExportJurisdiction;
  /** Facts that would settle what is open. */
  missingFacts: Array<Scalars['String']['output']>;
  /** The next day on which the verdict changes by what is known now; null where nothing does. */
  nextScheduledChange?: Maybe<VerdictPeriod>;
  /** What the verdict does not weigh. */
  notModelled: Array<Scalars['String']['output']>;
  /** What has to be known of the rules that matter here, and where the law is not known. */
  notes: Array<Scalars['String']['output']>;
  /** Whether a licence is needed, by the rules modelled. */
  outcome: VerdictOutcome;
  /** `outcome` in words. */
  outcomeLabel: Scalars['String']['output'];
  /** What is said of licences granted, limits, approvals and deliveries of the item: apart from the law. */
  practice: Array<ClaimLedger>;
  /** `reasons` in words. */
  reasonLabels: Array<Scalars['String']['output']>;
  /** Why a licence is needed, or may be. */
  reasons: Array<VerdictReason>;
  /** Each rule, letter or list that asks for a licence, or may: certain ones first. */
  requirements: Array<LicenceRequirement>;
  /**
   * How an application would be reviewed: the strictest policy of what asks for a licence. Null where no licence is needed
   * or the outcome is open, and where no policy was found or a stricter one may hold.
   */
  reviewPolicy?: Maybe<ReviewPolicy>;
  /** `reviewPolicy` in words; null without one. */
  reviewPolicyLabel?: Maybe<Scalars['String']['output']>;
  /** What other figures of the item would give, where that differs: another source's performance, or TF32 counted in full. */
  rivalResults: Array<RivalResult>;
  /** The way, given or worked out. */
  route: ExportRoute;
  /** `route` in words. */
  routeLabel: Scalars['String']['output'];
  /** The verdict in a sentence. */
  sentence: Scalars['String']['output'];
  /** The tariff on the import into the United States that the transaction involves. */
  tariff: TariffAnswer;
};


/** What the rules modelled here say of a transaction on a day. */
export type ExportVerdictClassificationLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What the rules modelled here say of a transaction on a day. */
export type ExportVerdictExplanationArgs = {
  lang?: InputMaybe<Lang>;
};


/** What the rules modelled here say of a transaction on a day. */
export type ExportVerdictMissingFactsArgs = {
  lang?: InputMaybe<Lang>;
};


/** What the rules modelled here say of a transaction on a day. */
export type ExportVerdictNotModelledArgs = {
  lang?: InputMaybe<Lang>;
};


/** What the rules modelled here say of a transaction on a day. */
export type ExportVerdictNotesArgs = {
  lang?: InputMaybe<Lang>;
};


/** What the rules modelled here say of a transaction on a day. */
export type ExportVerdictOutcomeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What the rules modelled here say of a transaction on a day. */
export type ExportVerdictReasonLabelsArgs = {
  lang?: InputMaybe<Lang>;
};


/** What the rules modelled here say of a transaction on a day. */
export type ExportVerdictReviewPolicyLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What the rules modelled here say of a transaction on a day. */
export type ExportVerdictRouteLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What the rules modelled here say of a transaction on a day. */
export type ExportVerdictSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

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

/** What is taken for granted of the exporter. */
export type ExporterAssumptionNote = {
  __typename?: 'ExporterAssumptionNote';
  /** Which. */
  condition: ExporterAssumption;
  /** `condition` in words. */
  conditionLabel: Scalars['String']['output'];
  /** The outcome if it were the other way round. */
  outcomeOtherwise: VerdictOutcome;
  /** `outcomeOtherwise` in words. */
  outcomeOtherwiseLabel: Scalars['String']['output'];
  /** The review policy if it were the other way round. */
  reviewPolicyOtherwise?: Maybe<ReviewPolicy>;
  /** `reviewPolicyOtherwise` in words; null without one. */
  reviewPolicyOtherwiseLabel?: Maybe<Scalars['String']['output']>;
  /** What it says. */
  text: Scalars['String']['output'];
  /** What is taken for granted, or what the request says. */
  value: Truth;
  /** `value` in words. */
  valueLabel: Scalars['String']['output'];
};


/** What is taken for granted of the exporter. */
export type ExporterAssumptionNoteConditionLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What is taken for granted of the exporter. */
export type ExporterAssumptionNoteOutcomeOtherwiseLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What is taken for granted of the exporter. */
export type ExporterAssumptionNoteReviewPolicyOtherwiseLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What is taken for granted of the exporter. */
export type ExporterAssumptionNoteTextArgs = {
  lang?: InputMaybe<Lang>;
};


/** What is taken for granted of the exporter. */
export type ExporterAssumptionNoteValueLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** The id of a thing in another register. */
export type ExternalId = {
  __typename?: 'ExternalId';
  /** Which register. */
  scheme: ExternalIdScheme;
  /** `scheme` in words. */
  schemeLabel: Scalars['String']['output'];
  /** The id, as the register writes it. */
  value: Scalars['String']['output'];
};


/** The id of a thing in another register. */
export type ExternalIdSchemeLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A register of ids. */
export type ExternalIdScheme =
  /** Docket of a US agency, such as `250509-0083`. */
  | 'DOCKET'
  /** Volume and page of the US Federal Register, such as `90 FR 50857`. */
  | 'FEDERAL_REGISTER'
  /** Document number of the US Federal Register, such as `2025-19846`. */
  | 'FEDERAL_REGISTER_DOCUMENT'
  /** Code of a country by ISO 3166. */
  | 'ISO_3166'
  /** Legal Entity Identifier (ISO 17442). */
  | 'LEI'
  /** Number of a proclamation of the US president, such as `11002`. */
  | 'PROCLAMATION'
  /** Regulation Identifier Number of a US rule, such as `0694-AK54`. The stages of one rule have the same. */
  | 'RIN'
  /** Stock exchange and symbol, such as `NASDAQ:NVDA`. */
  | 'TICKER'
  /** Item of Wikidata, such as `Q182477`. */
  | 'WIKIDATA';

/**
 * A relation between two entities, with who says so, how firmly, since when and from which documents. The arrow points
 * from what depends, uses or holds to what it depends on, uses or holds.
 */
export type Fact = Node & {
  __typename?: 'Fact';
  /** Everything recorded about it, also what has a field of its own. */
  attributes: Array<Attribute>;
  /** Whether it was observed, inferred or computed. */
  basis: Basis;
  /** `basis` in words. */
  basisLabel: Scalars['String']['output'];
  /** How sure it is, all evidence taken together. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** How many are contained, hosted or rented as a unit. */
  count?: Maybe<Scalars['Float']['output']>;
  /**
   * Documents it rests on, with where in them and what they say, in our own words. All that are held for it, also those
   * published after `knownOn`: they show how it is known, not since when (`recordedOn`).
   */
  evidence: Array<Evidence>;
  /** Whether that was long ago. */
  freshness: Freshness;
  /** `freshness` in words. */
  freshnessLabel: Scalars['String']['output'];
  /** Where the arrow starts. */
  from: Entity;
  /** How firmly it is said. */
  hedge: Hedge;
  /** How firmly it is said, in words. */
  hedgeLabel: Scalars['String']['output'];
  /** Opaque id that carries the frame. */
  id: Scalars['ID']['output'];
  /** Day on which a document behind it was last opened and read. */
  lastVerified?: Maybe<Scalars['Date']['output']>;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Kind of ownership; null for other types. */
  ownership?: Maybe<Ownership>;
  /** Kind of ownership, in words; null for other types. */
  ownershipLabel?: Maybe<Scalars['String']['output']>;
  /** Period the quantity speaks of, as given. */
  period?: Maybe<Scalars['String']['output']>;
  /** Quantity; `unit` says of what. */
  quantity?: Maybe<Scalars['Float']['output']>;
  /** Upper end where the source gives a range. */
  quantityMax?: Maybe<Scalars['Float']['output']>;
  /** First day on which the public could read it, as given; null where not found. */
  recordedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Why it was corrected or withdrawn. */
  retractedBecause?: Maybe<Scalars['String']['output']>;
  /** Day on which it was corrected or withdrawn; null while it stands. */
  retractedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who says so, where it is someone other than the documents' publishers. */
  saidBy?: Maybe<Scalars['String']['output']>;
  /** The speaker, where it is an entity of the graph. */
  saidByEntity?: Maybe<Entity>;
  /** Share, 0 to 1, where the relation has one: of supply, ownership or purchases. */
  share?: Maybe<Scalars['Float']['output']>;
  /** Stable, readable identifier of the fact. */
  slug: Scalars['String']['output'];
  /** How the day from which it is shown is known. */
  startsOn: StartBasis;
  /** `startsOn` in words. */
  startsOnLabel: Scalars['String']['output'];
  /** State of a purchase; null for other types. */
  status?: Maybe<PurchaseStatus>;
  /** State of a purchase, in words; null for other types. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** Where it points. */
  to: Entity;
  /** Type of relation. */
  type: RelationType;
  /** Type of relation, in words. */
  typeLabel: Scalars['String']['output'];
  /** Unit of the quantity, such as chips, usd, servers. */
  unit?: Maybe<Scalars['String']['output']>;
  /** First day from which it is said to hold, as given: a share of a year counts from that year, though it may be older; null where no source says. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** First day on which it no longer holds (exclusive), as given; null while it holds. */
  validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** Goods or matter, in words. */
  what?: Maybe<Scalars['String']['output']>;
};


/**
 * A relation between two entities, with who says so, how firmly, since when and from which documents. The arrow points
 * from what depends, uses or holds to what it depends on, uses or holds.
 */
export type FactBasisLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A relation between two entities, with who says so, how firmly, since when and from which documents. The arrow points
 * from what depends, uses or holds to what it depends on, uses or holds.
 */
export type FactConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A relation between two entities, with who says so, how firmly, since when and from which documents. The arrow points
 * from what depends, uses or holds to what it depends on, uses or holds.
 */
export type FactFreshnessLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A relation between two entities, with who says so, how firmly, since when and from which documents. The arrow points
 * from what depends, uses or holds to what it depends on, uses or holds.
 */
export type FactHedgeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A relation between two entities, with who says so, how firmly, since when and from which documents. The arrow points
 * from what depends, uses or holds to what it depends on, uses or holds.
 */
export type FactOwnershipLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A relation between two entities, with who says so, how firmly, since when and from which documents. The arrow points
 * from what depends, uses or holds to what it depends on, uses or holds.
 */
export type FactStartsOnLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A relation between two entities, with who says so, how firmly, since when and from which documents. The arrow points
 * from what depends, uses or holds to what it depends on, uses or holds.
 */
export type FactStatusLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * A relation between two entities, with who says so, how firmly, since when and from which documents. The arrow points
 * from what depends, uses or holds to what it depends on, uses or holds.
 */
export type FactTypeLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of facts. */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** One edge for each. */
  edges: Array<FactEdge>;
  /** The same without the edges. */
  nodes: Array<Fact>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of facts. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The fact. */
  node: Fact;
};

/** A figure of a substitute beside that of what it replaces. */
export type FigureComparison = {
  __typename?: 'FigureComparison';
  /** Which figure. */
  figure: ComparedFigure;
  /** `figure` in words. */
  figureLabel: Scalars['String']['output'];
  /** Of what it replaces. */
  original: Scalars['Float']['output'];
  /** The first by the second: below 1 something is lost. */
  ratio: Scalars['Float']['output'];
  /** Of the substitute. */
  substitute: Scalars['Float']['output'];
};


/** A figure of a substitute beside that of what it replaces. */
export type FigureComparisonFigureLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A number range; both ends are inclusive and optional. */
export type FloatRange = {
  /** At most this. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** At least this. */
  min?: InputMaybe<Scalars['Float']['input']>;
};

/** A passage of a document with a number. */
export type Footnote = {
  __typename?: 'Footnote';
  /** The facts that rest on it. */
  facts: Array<Fact>;
  /** What the document says there, in our own words. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Where in the document. */
  locator?: Maybe<Scalars['String']['output']>;
  /** From 1; a passage that several facts rest on has one number. */
  number: Scalars['Int']['output'];
  /** The document. */
  source: Source;
  /** As a line of text: publisher, title, place in it, dates, address. */
  text: Scalars['String']['output'];
};

/**
 * The graph as it was on a day and as the public knew it on a day. Everything below the field that takes it sees this
 * frame. At most 4 different frames in one request.
 */
export type Frame = {
  /** What was true in the world that day. Default: today, UTC. May lie in the future. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** For which use the facts are wanted. */
  dataUse?: InputMaybe<DataUse>;
  /** What the public could read that day. Default: today, UTC. Not in the future. */
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Whether a record was looked at lately. How long counts as lately is in `dataset.staleness`. */
export type Freshness =
  /** A document behind it was opened lately. */
  | 'FRESH'
  /** No document behind it was opened. */
  | 'NEVER_OPENED'
  /** The last time is longer ago than its kind allows. */
  | 'STALE';

/**
 * One body of rules at a step of a path. Goods are judged as shipped from the country of their designer, of a reseller or
 * foundry on the path from its own, for ordinary civil use, as the law is enforced; the recipient is the buyer, the
 * operator of a site, the provider of an offering, the maker of a system, or the designer of a chip.
 */
export type Gate = {
  __typename?: 'Gate';
  /** Where it goes; empty where that is not recorded or nothing goes anywhere. */
  destinations: Array<Scalars['CountryCode']['output']>;
  /** The hardware it is about; null where none is. */
  item?: Maybe<Entity>;
  /** Which body of rules. */
  law: GateLaw;
  /** `law` in words. */
  lawLabel: Scalars['String']['output'];
  /** What the rules ask on the day of the frame. */
  onDay: GateReading;
  /** For whom: the recipient or the tenant; null where none is recorded. */
  party?: Maybe<Entity>;
  /** What they asked on the day from which the fact is said to hold; null where no source gives one. */
  then?: Maybe<GateReading>;
  /** Ultimate parent of `party` on the day of the frame, itself where nobody controls it; null where that is not certain. */
  ultimateParent?: Maybe<Entity>;
};


/**
 * One body of rules at a step of a path. Goods are judged as shipped from the country of their designer, of a reseller or
 * foundry on the path from its own, for ordinary civil use, as the law is enforced; the recipient is the buyer, the
 * operator of a site, the provider of an offering, the maker of a system, or the designer of a chip.
 */
export type GateLawLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A body of rules that can stand at a step. */
export type GateLaw =
  /** China's measures on the item, where it goes to China or a Chinese company gets or uses it. */
  | 'CHINA_MEASURES'
  /** Entity List, military end users, SDN. */
  | 'ENTITY_LIST'
  /** Licence for the item by what it is and where it goes (15 CFR 742.6, letters, end uses, foundries). */
  | 'EXPORT_LICENCE'
  /** Affiliates that listed parties own by 50 % or more. */
  | 'FIFTY_PERCENT_RULE'
  /** Items presumed to be made in breach of the EAR; shown only where it may reach the item. */
  | 'GENERAL_PROHIBITION_10'
  /** Licence for recipients whose seat or ultimate parent is in Macau or a country of group D:5 (15 CFR 744.23(a)(3)). */
  | 'HEADQUARTERS_RULE'
  /** Use of hardware over a network. */
  | 'REMOTE_USE';

/** What a body of rules asks of a transaction of that kind on a day. */
export type GateReading = {
  __typename?: 'GateReading';
  /** Where the rules stand; null where nothing was weighed. */
  citation?: Maybe<Scalars['String']['output']>;
  /** The day; a partial date where the fact gives no more. */
  day: Scalars['PartialDate']['output'];
  /** The entries on lists behind it. */
  listings: Array<Listing>;
  /** The acts behind it. */
  policyEvents: Array<PolicyEvent>;
  /** Whether the rules stand in the way. */
  standing: GateStanding;
  /** `standing` in words. */
  standingLabel: Scalars['String']['output'];
  /** Why, in a sentence. */
  why: Scalars['String']['output'];
};


/** What a body of rules asks of a transaction of that kind on a day. */
export type GateReadingStandingLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What a body of rules asks of a transaction of that kind on a day. */
export type GateReadingWhyArgs = {
  lang?: InputMaybe<Lang>;
};

/** Whether rules stand in the way. */
export type GateStanding =
  /** They ask for a licence, or forbid, or otherwise restrict. */
  | 'APPLIES'
  /** They do not. */
  | 'DOES_NOT_APPLY'
  /** A fact is missing, or the rules are not modelled; the reason says which. */
  | 'UNKNOWN';

/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBody = Entity & Node & {
  __typename?: 'GovernmentBody';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /** What it buys, or from whom. */
  buys: EntityConnection;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** What it invested in. */
  investments: EntityConnection;
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Bodies above it. */
  owners: EntityConnection;
  /** Companies, bodies and sites it owns, wholly or in part. */
  owns: EntityConnection;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** What it rents. */
  rents: EntityConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyBuysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyRentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government body or state institution: agency, university, academy, laboratory, state fund without a company form. */
export type GovernmentBodyTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of governmentBodies. */
export type GovernmentBodyConnection = {
  __typename?: 'GovernmentBodyConnection';
  /** One edge for each. */
  edges: Array<GovernmentBodyEdge>;
  /** The same without the edges. */
  nodes: Array<GovernmentBody>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type GovernmentBodyEdge = {
  __typename?: 'GovernmentBodyEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: GovernmentBody;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which governmentBodies to list. All conditions must hold; the values within one are alternatives. */
export type GovernmentBodyFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these countries. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Facts and claims whose best source has one grade. */
export type GradeCount = {
  __typename?: 'GradeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Admiralty grade. */
  grade: SourceGrade;
  /** `grade` in words. */
  gradeLabel: Scalars['String']['output'];
  /** Share of all, 0 to 1. */
  share: Scalars['Float']['output'];
};


/** Facts and claims whose best source has one grade. */
export type GradeCountGradeLabelArgs = {
  lang?: InputMaybe<Lang>;
};

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

/** Facts and claims that are said with one firmness. */
export type HedgeCount = {
  __typename?: 'HedgeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** How firmly. */
  hedge: Hedge;
  /** `hedge` in words. */
  hedgeLabel: Scalars['String']['output'];
  /** Share of all, 0 to 1. */
  share: Scalars['Float']['output'];
};


/** Facts and claims that are said with one firmness. */
export type HedgeCountHedgeLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** Ways of holding compute. They overlap, so they are never added to each other. */
export type Holding =
  /** Chips stand at sites that it operates, or in the country. */
  | 'HOSTING'
  /** Chips belong to it. Who owns the building does not count. */
  | 'OWNING'
  /**
   * It rents a site, whole or in part: from 0 up to what the site holds, because shares of a site are not recorded. Use of
   * one's own sites is not counted.
   */
  | 'USING';

/** How far ahead a statement looks. */
export type Horizon =
  /** Beyond. */
  | 'LONG'
  /** The next year or two. */
  | 'MEDIUM'
  /** The coming months. */
  | 'SHORT';

/** An item by its numbers. What is left out is not known, unless said otherwise. */
export type HypotheticalItemInput = {
  /** Bit length of the operation of that rate: 4, 6, 8, 9, 16, 32 or 64. */
  bits?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is designed or marketed for data centres. */
  datacenter?: InputMaybe<Scalars['Boolean']['input']>;
  /** Seat of its designer. */
  designerCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Area of the logic dies made on a non-planar process, mm2. */
  dieAreaMm2?: InputMaybe<Scalars['Float']['input']>;
  /** Bandwidth to DRAM, GB/s. */
  dramBandwidthGBs?: InputMaybe<Scalars['Float']['input']>;
  /** Whether HBM is in its package. */
  hbm?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of memory by itself: bandwidth by area, GB/s per mm2. */
  hbmBandwidthDensity?: InputMaybe<Scalars['Float']['input']>;
  /** Aggregate bidirectional bandwidth to other chips than memory, GB/s. */
  ioBandwidthGBs?: InputMaybe<Scalars['Float']['input']>;
  /** Whether they are made on a non-planar process; true unless said otherwise. */
  nonPlanar?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it was commercially available in the United States on 2026-01-15. */
  soldInUs?: InputMaybe<Scalars['Boolean']['input']>;
  /** Dense rate in TOPS or TFLOPS. */
  tops?: InputMaybe<Scalars['Float']['input']>;
  /** Transistors of all its logic dies, in billions. */
  transistorsBillion?: InputMaybe<Scalars['Float']['input']>;
};

/** An index as an interval. */
export type IndexInterval = {
  __typename?: 'IndexInterval';
  /** Upper end. */
  high: Scalars['Int']['output'];
  /** Lower end. */
  low: Scalars['Int']['output'];
};

/** A tool, material, process step or design resource that making chips needs. */
export type Input = Entity & Node & {
  __typename?: 'Input';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Export control classification as a source gives it. */
  eccn?: Maybe<Scalars['String']['output']>;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** Tool, material, process step or design resource. */
  inputKind?: Maybe<Scalars['String']['output']>;
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What needs it. */
  neededBy: EntityConnection;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** Inputs it needs itself. */
  requires: EntityConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** Inputs that could take its place. */
  substitutes: InputConnection;
  /** Companies that supply it, with `fact.share` and `fact.year` where known. */
  suppliers: CompanyConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
  /** Companies that work with it. */
  usedBy: CompanyConnection;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputNeededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputSubstitutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** A tool, material, process step or design resource that making chips needs. */
export type InputUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of inputs. */
export type InputConnection = {
  __typename?: 'InputConnection';
  /** One edge for each. */
  edges: Array<InputEdge>;
  /** The same without the edges. */
  nodes: Array<Input>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type InputEdge = {
  __typename?: 'InputEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: Input;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which inputs to list. All conditions must hold; the values within one are alternatives. */
export type InputFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these kinds, such as `tool` or `material`. */
  inputKind?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Classes of items. */
export type ItemClassification =
  /** 3A090 as of 2022. */
  | 'ECCN_3A090'
  /** 3A090.a. */
  | 'ECCN_3A090_A'
  /** 3A090.b. */
  | 'ECCN_3A090_B'
  /** 3A090.c: memory by itself. */
  | 'ECCN_3A090_C'
  /** 4A090 as of 2022: contains 3A090. */
  | 'ECCN_4A090'
  /** 4A090.a: contains 3A090.a. */
  | 'ECCN_4A090_A'
  /** 4A090.b: contains 3A090.b. */
  | 'ECCN_4A090_B'
  /** None of these; other entries of the control list are not modelled. */
  | 'NOT_3A090'
  /** Facts are missing. */
  | 'UNDETERMINED';

/** An item: one of these. */
export type ItemInput =
  /** Slug of a chip. */
  { chip: Scalars['String']['input']; hypothetical?: never; memoryStack?: never; slug?: never; system?: never; }
  |  /** An item by its numbers. */
  { chip?: never; hypothetical: HypotheticalItemInput; memoryStack?: never; slug?: never; system?: never; }
  |  /** Slug of a kind of memory, by itself (ECCN 3A090.c). */
  { chip?: never; hypothetical?: never; memoryStack: Scalars['String']['input']; slug?: never; system?: never; }
  |  /** Slug of a chip, a system or a kind of memory, whichever it is. */
  { chip?: never; hypothetical?: never; memoryStack?: never; slug: Scalars['String']['input']; system?: never; }
  |  /** Slug of a system, such as a rack; the accelerators inside decide (ECCN 4A090). */
  { chip?: never; hypothetical?: never; memoryStack?: never; slug?: never; system: Scalars['String']['input']; };

/** Number of entities of a kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** `kind` in words. */
  kindLabel: Scalars['String']['output'];
};


/** Number of entities of a kind. */
export type KindCountKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** Language of an answer. */
export type Lang =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH';

/** Which law counts where announced practice and codified text differ. */
export type LawMode =
  /** As the text stands: suspended acts count. */
  | 'CODIFIED'
  /** As it is enforced: suspended acts do not count. */
  | 'ENFORCED';

/** Why a figure was not added. */
export type LeftOutReason =
  /** Its maker denies it. */
  | 'DENIED'
  /** It is a forecast or a plan, and `includeForecasts` was not set. */
  | 'FORECAST'
  /** It is of a group of companies, whose members have figures of their own. */
  | 'GROUP'
  /** The record does not say whose it is, where it stands, or which chip it is. */
  | 'NOT_ATTRIBUTED'
  /** Its period begins after `asOf`. */
  | 'NOT_YET'
  /** It is not of one chip with a known TPP. */
  | 'NO_TPP'
  /** A newer figure of the same series, or one that replaces it, counts. */
  | 'OLDER'
  /** It is counted in something that does not convert exactly into chips. */
  | 'OTHER_UNIT'
  /** Another figure already contains it. */
  | 'OVERLAP';

/** Documents under one licence. */
export type LicenceCount = {
  __typename?: 'LicenceCount';
  /** Whether facts that rest on it alone are kept for `dataUse: COMMERCIAL`. */
  commercialUse: Scalars['Boolean']['output'];
  /** The licence, as SPDX id or in short words; null where the document states none. */
  licence?: Maybe<Scalars['String']['output']>;
  /** How many documents. */
  sources: Scalars['Int']['output'];
};

/** A licence exception. */
export type LicenceException = {
  __typename?: 'LicenceException';
  /** Its conditions. */
  condition: Condition;
  /** Whether its conditions are met. */
  eligible: Truth;
  /** `eligible` in words. */
  eligibleLabel: Scalars['String']['output'];
  /** Which. */
  name: LicenceExceptionName;
  /** `name` in words. */
  nameLabel: Scalars['String']['output'];
};


/** A licence exception. */
export type LicenceExceptionEligibleLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A licence exception. */
export type LicenceExceptionNameLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** Licence exceptions. */
export type LicenceExceptionName =
  /** Advanced Computing Authorized, 15 CFR 740.8. */
  | 'ACA'
  /** High Bandwidth Memory, 15 CFR 740.25. */
  | 'HBM'
  /** Notified Advanced Computing, 15 CFR 740.8. */
  | 'NAC';

/** What asks for a licence. */
export type LicenceRequirement = {
  __typename?: 'LicenceRequirement';
  /** Whether it does: `UNKNOWN` where facts are missing. */
  applies: Truth;
  /** `applies` in words. */
  appliesLabel: Scalars['String']['output'];
  /** Its conditions. */
  condition: Condition;
  /** The party that it looks at; null where it looks at the item. */
  party?: Maybe<Entity>;
  /** Why. */
  reason: VerdictReason;
  /** `reason` in words. */
  reasonLabel: Scalars['String']['output'];
  /** Its own review policy; null where none was found. */
  reviewPolicy?: Maybe<ReviewPolicy>;
  /** `reviewPolicy` in words; null without one. */
  reviewPolicyLabel?: Maybe<Scalars['String']['output']>;
  /** What it says, in words. */
  text: Scalars['String']['output'];
};


/** What asks for a licence. */
export type LicenceRequirementAppliesLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What asks for a licence. */
export type LicenceRequirementReasonLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What asks for a licence. */
export type LicenceRequirementReviewPolicyLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What asks for a licence. */
export type LicenceRequirementTextArgs = {
  lang?: InputMaybe<Lang>;
};

/** A limit of this server. */
export type Limit = {
  __typename?: 'Limit';
  /** What is limited. */
  name: Scalars['String']['output'];
  /** Unit or meaning of the value. */
  unit: Scalars['String']['output'];
  /** The greatest value that is accepted. */
  value: Scalars['Int']['output'];
};

/**
 * One interval of constant terms of one legal entity on one restricted-party list. A footnote added later ends it and
 * opens the next.
 */
export type Listing = Node & {
  __typename?: 'Listing';
  /** How sure the record is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** First day of this interval. */
  effectiveOn: Scalars['PartialDate']['output'];
  /** Common key of the intervals of one entry whose terms changed. */
  entry?: Maybe<Scalars['String']['output']>;
  /** Documents it rests on. */
  evidence: Array<Evidence>;
  /** Footnote of the US Entity List, such as 1, 4 or 5. */
  footnote?: Maybe<Scalars['String']['output']>;
  /** Whether that was long ago. */
  freshness: Freshness;
  /** `freshness` in words. */
  freshnessLabel: Scalars['String']['output'];
  /** Opaque id that carries the frame. */
  id: Scalars['ID']['output'];
  /** Whether it was in force on the day of the frame. */
  inForce: Scalars['Boolean']['output'];
  /** Day on which a document behind it was last opened and read. */
  lastVerified?: Maybe<Scalars['Date']['output']>;
  /** The list. */
  list: RestrictedPartyList;
  /** `list` in words. */
  listLabel: Scalars['String']['output'];
  /** Name as listed. */
  listedName?: Maybe<Scalars['String']['output']>;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The legal entity. */
  party: Entity;
  /** Day of publication, as given. */
  publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** First day on which these terms no longer hold (exclusive); null while no end could be read by the day of the frame. */
  removedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Licence review policy, as the list words it. */
  reviewPolicy?: Maybe<Scalars['String']['output']>;
  /** Stable, readable identifier. */
  slug: Scalars['String']['output'];
  /** The interval that follows, where the terms changed; null where the party left the list or still stands on it. */
  supersededBy?: Maybe<Listing>;
  /** The act that opened this interval. */
  via: PolicyEvent;
};


/**
 * One interval of constant terms of one legal entity on one restricted-party list. A footnote added later ends it and
 * opens the next.
 */
export type ListingConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * One interval of constant terms of one legal entity on one restricted-party list. A footnote added later ends it and
 * opens the next.
 */
export type ListingFreshnessLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * One interval of constant terms of one legal entity on one restricted-party list. A footnote added later ends it and
 * opens the next.
 */
export type ListingListLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A party put on a list. */
export type ListingChange = {
  /** Footnote of the Entity List: 1, 4 and 5 come with a foreign direct product rule. */
  footnote?: InputMaybe<Scalars['String']['input']>;
  /** One of the lists that export rules go by. */
  list?: InputMaybe<RestrictedPartyList>;
  /** The company or body (slug). */
  party: Scalars['String']['input'];
  /** How applications would be reviewed. */
  reviewPolicy?: InputMaybe<ReviewPolicy>;
};

/** A page of listings. */
export type ListingConnection = {
  __typename?: 'ListingConnection';
  /** One edge for each. */
  edges: Array<ListingEdge>;
  /** The same without the edges. */
  nodes: Array<Listing>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of listings. */
export type ListingEdge = {
  __typename?: 'ListingEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The listing. */
  node: Listing;
};

/** Which listings to show. All conditions must hold; the values within one are alternatives. */
export type ListingFilter = {
  /** Of parties in any of these countries. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Effective on this day or later. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Effective before this day (exclusive). */
  effectiveUntil?: InputMaybe<Scalars['Date']['input']>;
  /** With this footnote. */
  footnote?: InputMaybe<Scalars['String']['input']>;
  /** Also intervals that had ended, or not begun, on the day of the frame. */
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** On any of these lists. */
  list?: InputMaybe<Array<RestrictedPartyList>>;
  /** Of this company or body (slug). */
  party?: InputMaybe<Scalars['String']['input']>;
};

/** What is measured. */
export type Measure = {
  __typename?: 'Measure';
  /** What it means. */
  meaning: Scalars['String']['output'];
  /** Name in words. */
  name: Scalars['String']['output'];
  /** Name, such as `wafer-capacity`. */
  slug: Scalars['String']['output'];
  /** Units in which it may stand. */
  units: Array<Scalars['String']['output']>;
};


/** What is measured. */
export type MeasureMeaningArgs = {
  lang?: InputMaybe<Lang>;
};


/** What is measured. */
export type MeasureNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A kind of memory, such as an HBM generation. */
export type MemoryStack = Entity & Node & {
  __typename?: 'MemoryStack';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /** Chips that use it. */
  chips: ChipConnection;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Export control classification as a source gives it. */
  eccn?: Maybe<Scalars['String']['output']>;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Companies that make it. */
  makers: CompanyConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** Inputs it needs. */
  requires: EntityConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackMakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A kind of memory, such as an HBM generation. */
export type MemoryStackTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of memoryStacks. */
export type MemoryStackConnection = {
  __typename?: 'MemoryStackConnection';
  /** One edge for each. */
  edges: Array<MemoryStackEdge>;
  /** The same without the edges. */
  nodes: Array<MemoryStack>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type MemoryStackEdge = {
  __typename?: 'MemoryStackEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: MemoryStack;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which memoryStacks to list. All conditions must hold; the values within one are alternatives. */
export type MemoryStackFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One entry of the merge log: two records became one, or one got another slug. The old slug still finds it. */
export type Merge = {
  __typename?: 'Merge';
  /** What was merged. */
  collection: MergedCollection;
  /** `collection` in words. */
  collectionLabel: Scalars['String']['output'];
  /** The slug that has redirected since; the same as `keptSlug` where two records had one slug. */
  droppedSlug: Scalars['String']['output'];
  /** How. */
  how: MergeKind;
  /** `how` in words. */
  howLabel: Scalars['String']['output'];
  /** What it has been since; null where a later change took it away. */
  kept?: Maybe<Node>;
  /** Its slug when they were merged. */
  keptSlug: Scalars['String']['output'];
  /** Day of the merge; null where it was not recorded. */
  on?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable, readable identifier of the entry. */
  slug: Scalars['String']['output'];
  /** Whether it can be undone: the log has what the dropped record held. Of the oldest merges, and of those made by hand, it was not kept. */
  undoable: Scalars['Boolean']['output'];
  /** Day on which it was undone; null while it stands. */
  undoneOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Why they are one thing. */
  why: Scalars['String']['output'];
};


/** One entry of the merge log: two records became one, or one got another slug. The old slug still finds it. */
export type MergeCollectionLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** One entry of the merge log: two records became one, or one got another slug. The old slug still finds it. */
export type MergeHowLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of the merge log. */
export type MergeConnection = {
  __typename?: 'MergeConnection';
  /** One edge for each. */
  edges: Array<MergeEdge>;
  /** The same without the edges. */
  nodes: Array<Merge>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of the merge log. */
export type MergeEdge = {
  __typename?: 'MergeEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Merge;
};

/** How two records became one. */
export type MergeKind =
  /** Two collections had a record under the same slug. */
  | 'JOINED'
  /** Two records of one thing became one. */
  | 'MERGED'
  /** One record got another slug. */
  | 'RENAMED';

/** What was merged. */
export type MergedCollection =
  /** Claims. */
  | 'CLAIMS'
  /** Entities. */
  | 'ENTITIES'
  /** Entries on restricted-party lists. */
  | 'LISTINGS'
  /** Policy events. */
  | 'POLICY_EVENTS'
  /** Documents. */
  | 'SOURCES';

/** What a name is to the thing that it finds, best first. A whole name outranks whole pinyin, and both outrank initials. */
export type NameRole =
  /** Another name of it. */
  | 'ALIAS'
  /** A name that it had before. */
  | 'FORMER'
  /** The initials of the pinyin of a Chinese name, three or more. */
  | 'INITIALS'
  /** The pinyin of a Chinese name. */
  | 'PINYIN'
  /** Its name in one of both languages. */
  | 'PRIMARY'
  /** Its slug. */
  | 'SLUG'
  /** Its symbol at a stock exchange. */
  | 'TICKER'
  /** Its name after the name of who designs, makes, sells or operates it. */
  | 'WITH_MAKER';

/** A name in both languages. */
export type Names = {
  __typename?: 'Names';
  /** In English. */
  en: Scalars['String']['output'];
  /** In Chinese; null where none is recorded. */
  zh?: Maybe<Scalars['String']['output']>;
};

/** Anything that can be fetched again by its id. */
export type Node = {
  /** Opaque id; it carries the frame in which the object was read. */
  id: Scalars['ID']['output'];
};

/** Whether the asking party can have something that day, by the export rules of the United States modelled here. */
export type Obtainability =
  /** A licence is required, and denial is the policy or is presumed. */
  | 'DENIED'
  /**
   * Designed where it would go, and bought at home: no border is crossed. What the rules of the United States say of a
   * transfer inside the country stands in `verdict`.
   */
  | 'DOMESTIC'
  /** No licence is required, or a licence exception is available. */
  | 'FREE'
  /** A licence is required and is reviewed case by case, or approval is presumed. */
  | 'LICENCE'
  /** Not judged: no asking party or destination was given, or it is no chip. */
  | 'NOT_JUDGED'
  /** The rules leave it open, or the policy of review is not known. */
  | 'UNDETERMINED';

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, oldest or A first. */
  | 'ASC'
  /** Greatest, newest or Z first. */
  | 'DESC';

/** What later events showed of a claim, forecast or statement. */
export type Outcome = {
  __typename?: 'Outcome';
  /** Documents that show it. */
  evidence: Array<Evidence>;
  /** Why. */
  note?: Maybe<Scalars['String']['output']>;
  /** Day on which that was clear, or up to which it was looked at, as given. */
  on: Scalars['PartialDate']['output'];
  /** How it came out. */
  verdict: OutcomeVerdict;
  /** `verdict` in words. */
  verdictLabel: Scalars['String']['output'];
};


/** What later events showed of a claim, forecast or statement. */
export type OutcomeNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/** What later events showed of a claim, forecast or statement. */
export type OutcomeVerdictLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** How many statements came out in one way. */
export type OutcomeCount = {
  __typename?: 'OutcomeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The way. */
  verdict: OutcomeVerdict;
  /** `verdict` in words. */
  verdictLabel: Scalars['String']['output'];
};


/** How many statements came out in one way. */
export type OutcomeCountVerdictLabelArgs = {
  lang?: InputMaybe<Lang>;
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

/** Kind of ownership. */
export type Ownership =
  /** Control without a majority shown. */
  | 'CONTROL'
  /** Inferred: the unit carries the group's name, nothing more is shown. */
  | 'GROUP_MEMBER_BY_NAME'
  /** Founded or held together with another; the share decides. */
  | 'JOINT_VENTURE'
  /** Largest holder, without a majority and without control shown. */
  | 'LARGEST_HOLDER_BELOW_50'
  /** A share of one half or less without control. */
  | 'MINORITY'
  /** The owner is a state body, also where it controls. */
  | 'STATE'
  /** The parent controls: a share over one half, or called its subsidiary, unit or property. */
  | 'SUBSIDIARY';

/** A packaging technology. */
export type Packaging = Entity & Node & {
  __typename?: 'Packaging';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /** Chips packaged with it. */
  chips: ChipConnection;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Companies that offer it. */
  makers: CompanyConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** Inputs it needs. */
  requires: EntityConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
};


/** A packaging technology. */
export type PackagingChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A packaging technology. */
export type PackagingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A packaging technology. */
export type PackagingConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A packaging technology. */
export type PackagingExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A packaging technology. */
export type PackagingKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A packaging technology. */
export type PackagingListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A packaging technology. */
export type PackagingMakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A packaging technology. */
export type PackagingNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A packaging technology. */
export type PackagingPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A packaging technology. */
export type PackagingRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A packaging technology. */
export type PackagingRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A packaging technology. */
export type PackagingStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A packaging technology. */
export type PackagingTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of packagings. */
export type PackagingConnection = {
  __typename?: 'PackagingConnection';
  /** One edge for each. */
  edges: Array<PackagingEdge>;
  /** The same without the edges. */
  nodes: Array<Packaging>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type PackagingEdge = {
  __typename?: 'PackagingEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: Packaging;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which packagings to list. All conditions must hold; the values within one are alternatives. */
export type PackagingFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a page stands in the whole list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge: `after` of the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was reached by a cursor, so that something precedes it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A party that is caught otherwise. */
export type PartyDiff = {
  __typename?: 'PartyDiff';
  /** Whether it is caught with the changes. */
  after: Truth;
  /** `after` in words. */
  afterLabel: Scalars['String']['output'];
  /** Whether it is caught as the law is recorded: by its own entry, or by its owners while the 50 % rule holds. */
  before: Truth;
  /** `before` in words. */
  beforeLabel: Scalars['String']['output'];
  /** Listed parties that its owners go back to, with the changes. */
  listedOwners: Array<Entity>;
  /** The company or body. */
  party: Entity;
};


/** A party that is caught otherwise. */
export type PartyDiffAfterLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A party that is caught otherwise. */
export type PartyDiffBeforeLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of parties that are caught otherwise. */
export type PartyDiffConnection = {
  __typename?: 'PartyDiffConnection';
  /** One edge for each. */
  edges: Array<PartyDiffEdge>;
  /** The same without the edges. */
  nodes: Array<PartyDiff>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of parties. */
export type PartyDiffEdge = {
  __typename?: 'PartyDiffEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The party. */
  node: PartyDiff;
};

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

/** What lists and owners make of a party on a day. */
export type PartyStatus = {
  __typename?: 'PartyStatus';
  /** Whether the 50 % rule holds on the day; `UNKNOWN` from 2026-11-10 on. */
  affiliatesRule: Truth;
  /** `affiliatesRule` in words. */
  affiliatesRuleLabel: Scalars['String']['output'];
  /** Whether it is caught on the day: by its own entry, or by its owners while the rule holds. */
  caught: Truth;
  /** Whether ownership catches it, were the 50 % rule in force: a cascade, not a product. */
  caughtByOwners: Truth;
  /** `caughtByOwners` in words. */
  caughtByOwnersLabel: Scalars['String']['output'];
  /** `caught` in words. */
  caughtLabel: Scalars['String']['output'];
  /** Owners one level up that are caught, or may be. */
  caughtOwners: Array<CaughtOwner>;
  /** The day. */
  day: Scalars['Date']['output'];
  /** Products of shares down from listed parties, summed, 0 to 1: never the test. Null where a share is not known. */
  economicInterest?: Maybe<Scalars['Float']['output']>;
  /** Listed parties above that it goes back to. */
  listedOwners: Array<Entity>;
  /** Entries on the lists of the United States in force on the day that export rules go by. */
  listings: Array<Listing>;
  /** The party. */
  party: Entity;
  /** Shares that are not known and could decide, as a red flag. */
  redFlag: Scalars['Boolean']['output'];
  /** The strictest review policy of its own entries and of those it goes back to; null where none is known. */
  reviewPolicy?: Maybe<ReviewPolicy>;
  /** `reviewPolicy` in words; null without one. */
  reviewPolicyLabel?: Maybe<Scalars['String']['output']>;
  /** The party's ultimate parent; null where it is open. */
  ultimateParent?: Maybe<Entity>;
};


/** What lists and owners make of a party on a day. */
export type PartyStatusAffiliatesRuleLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What lists and owners make of a party on a day. */
export type PartyStatusCaughtByOwnersLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What lists and owners make of a party on a day. */
export type PartyStatusCaughtLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What lists and owners make of a party on a day. */
export type PartyStatusReviewPolicyLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** Paths, and whether these are all. */
export type PathAnswer = {
  __typename?: 'PathAnswer';
  /** True where no further path within the hops asked for satisfies the filters. */
  complete: Scalars['Boolean']['output'];
  /** Of these, how many lead to different chips, providers or countries as `distinctBy` asks; without it all. */
  distinct: Scalars['Int']['output'];
  /** What was searched and found, in words: also why there is nothing. */
  explanation: Scalars['String']['output'];
  /** Paths the search returned before they were ranked and cut. */
  explored: Scalars['Int']['output'];
  /** The paths, in the order asked for; those to targets whose verdict is open last. */
  paths: Array<DependencyPath>;
  /** Why the search stopped. */
  stoppedBecause: StopReason;
  /** `stoppedBecause` in words. */
  stoppedBecauseLabel: Scalars['String']['output'];
  /**
   * How many entities were targets on the day of the frame; null where they are not counted: where a kind was asked for, and
   * where a graph has so many chips that only those within reach are judged.
   */
  targetCount?: Maybe<Scalars['Int']['output']>;
};


/** Paths, and whether these are all. */
export type PathAnswerExplanationArgs = {
  lang?: InputMaybe<Lang>;
};


/** Paths, and whether these are all. */
export type PathAnswerStoppedBecauseLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** What paths have to differ in. */
export type PathDistinction =
  /** The last chip on the path. */
  | 'CHIP'
  /** Where the last site or offering is; where there is none, the country of the last company or body. */
  | 'COUNTRY'
  /** The last company or body before the hardware; where the path names none, the site or offering. */
  | 'PROVIDER';

/** What paths can be ranked by. */
export type PathOrder =
  /** The surest first, by the least sure step. */
  | 'CONFIDENCE'
  /** Fewer steps first. */
  | 'LENGTH'
  /** The newest first, by the day on which the last of its facts began; unknown days come last. */
  | 'RECENCY'
  /** Documented ones first. */
  | 'STRENGTH';

/** One step of a path: from an entity to the next. */
export type PathStep = {
  __typename?: 'PathStep';
  /** What is proven of a diversion; null for other steps. */
  diversion?: Maybe<Diversion>;
  /** `diversion` in words; null for other steps. */
  diversionLabel?: Maybe<Scalars['String']['output']>;
  /** The fact, chosen by the rule of the headline among those that satisfy the filters. */
  fact: Fact;
  /** Who depends. */
  from: Entity;
  /**
   * Which law stands at the step: what each body of rules asks of a new transaction of that kind, for each recipient. A
   * gate speaks of the law, never of whether somebody broke it.
   */
  gates: Array<Gate>;
  /** Who operates the site, or offers the cloud offering, that the step is about; empty for other steps or where nobody is recorded. */
  operators: Array<Entity>;
  /** Further facts of the same type between the same two, denials included. */
  otherFacts: Array<Fact>;
  /** Where that site stands or that offering is available. */
  places: Array<Country>;
  /** On what. */
  to: Entity;
};


/** One step of a path: from an entity to the next. */
export type PathStepDiversionLabelArgs = {
  lang?: InputMaybe<Lang>;
};

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
  /** At any of these (slugs), 100 at most. */
  { entities: Array<Scalars['String']['input']>; entity?: never; kind?: never; restrictedHardware?: never; }
  |  /** At this entity (slug). */
  { entities?: never; entity: Scalars['String']['input']; kind?: never; restrictedHardware?: never; }
  |  /** At any entity of this kind. */
  { entities?: never; entity?: never; kind: EntityKind; restrictedHardware?: never; }
  |  /** At hardware that is restricted for a destination on the day of the frame. */
  { entities?: never; entity?: never; kind?: never; restrictedHardware: RestrictedHardwareTarget; };

/** How a path gets at its target. The first in this order that the path has a step of. */
export type PathWay =
  /** By buying. */
  | 'BUYING'
  /** By a diversion, proven or alleged. */
  | 'DIVERTING'
  /** By owning, operating, offering, hosting or containing it. */
  | 'OWNING'
  /** By renting a site, an offering, or from a company. */
  | 'RENTING'
  /** By way of a reseller. */
  | 'RESELLING'
  /** By supply or structure: no step of access. */
  | 'SUPPLYING';

/** Performance density with the sum that gives it. */
export type PerformanceDensity = {
  __typename?: 'PerformanceDensity';
  /** The sum in words, such as `15,830 / 814 mm2 = 19.45`. */
  sum: Scalars['String']['output'];
  /** TPP per mm2. */
  value: Scalars['Float']['output'];
};

/** One supposed change. Exactly one member must be given. */
export type PolicyChange =
  /** A rule in force on the day: one that has ended (by its slug, such as `us-ac-2022-10`), or a later one. */
  { applyRule: Scalars['String']['input']; chinaGate?: never; countryGroup?: never; delist?: never; enactBill?: never; endRule?: never; list?: never; scenario?: never; suspension?: never; threshold?: never; }
  |  /** China's own gate for a chip. */
  { applyRule?: never; chinaGate: ChinaGateChange; countryGroup?: never; delist?: never; enactBill?: never; endRule?: never; list?: never; scenario?: never; suspension?: never; threshold?: never; }
  |  /** A country in or out of a group of the export rules. Hong Kong counts as China. */
  { applyRule?: never; chinaGate?: never; countryGroup: CountryGroupChange; delist?: never; enactBill?: never; endRule?: never; list?: never; scenario?: never; suspension?: never; threshold?: never; }
  |  /** A party taken off a list. */
  { applyRule?: never; chinaGate?: never; countryGroup?: never; delist: DelistingChange; enactBill?: never; endRule?: never; list?: never; scenario?: never; suspension?: never; threshold?: never; }
  |  /** A bill as law (by its slug, such as `us-safe-chips-2025-12`). */
  { applyRule?: never; chinaGate?: never; countryGroup?: never; delist?: never; enactBill: Scalars['String']['input']; endRule?: never; list?: never; scenario?: never; suspension?: never; threshold?: never; }
  |  /** A rule not in force on the day (by its slug). */
  { applyRule?: never; chinaGate?: never; countryGroup?: never; delist?: never; enactBill?: never; endRule: Scalars['String']['input']; list?: never; scenario?: never; suspension?: never; threshold?: never; }
  |  /** A party put on a list. */
  { applyRule?: never; chinaGate?: never; countryGroup?: never; delist?: never; enactBill?: never; endRule?: never; list: ListingChange; scenario?: never; suspension?: never; threshold?: never; }
  |  /** The changes of a saved scenario (by its slug, such as `h200-allowed`). */
  { applyRule?: never; chinaGate?: never; countryGroup?: never; delist?: never; enactBill?: never; endRule?: never; list?: never; scenario: Scalars['String']['input']; suspension?: never; threshold?: never; }
  |  /** A suspension that ends, or goes on. */
  { applyRule?: never; chinaGate?: never; countryGroup?: never; delist?: never; enactBill?: never; endRule?: never; list?: never; scenario?: never; suspension: SuspensionChange; threshold?: never; }
  |  /** Another number in a rule. */
  { applyRule?: never; chinaGate?: never; countryGroup?: never; delist?: never; enactBill?: never; endRule?: never; list?: never; scenario?: never; suspension?: never; threshold: ThresholdChange; };

/** A supposed change. */
export type PolicyChangeNote = {
  __typename?: 'PolicyChangeNote';
  /** The act that it changes; null where it is about a party, a country or a chip. */
  policyEvent?: Maybe<PolicyEvent>;
  /** In words. */
  text: Scalars['String']['output'];
};


/** A supposed change. */
export type PolicyChangeNoteTextArgs = {
  lang?: InputMaybe<Lang>;
};

/** What follows from supposed changes. */
export type PolicyDiff = {
  __typename?: 'PolicyDiff';
  /** What was supposed; a scenario as the changes it stands for. */
  changes: Array<PolicyChangeNote>;
  /** China's measures on the chips whose gate is supposed to be open or shut. */
  chinaGates: Array<ChinaGateDiff>;
  /** False where time ran out before every transaction asked about, or every party, was judged. */
  complete: Scalars['Boolean']['output'];
  /** How many verdicts change, by what the change does to them. */
  counts: Array<DiffCount>;
  /** The day. */
  day: Scalars['Date']['output'];
  /** What was judged and what changes, in words. */
  explanation: Scalars['String']['output'];
  /** Transactions judged on either side. */
  judged: Scalars['Int']['output'];
  /** Parties of the whole graph that are caught, or let go, by a change of lists or of the 50 % rule; by slug. */
  parties: PartyDiffConnection;
  /** Paths to chips that cease to be free; null where none does. Their gates are those of the law as recorded. */
  pathsClosed?: Maybe<PathAnswer>;
  /** Paths to chips that become free; null where none does. Their gates are those of the law as recorded. */
  pathsOpened?: Maybe<PathAnswer>;
  /** Quantities that claims give of the chips that become free or cease to be so. Rivals stand side by side; none are added. */
  quantities: Array<ChipQuantity>;
  /** Verdicts that come out otherwise, by `effect`, then by destination, consignee and chip. */
  verdicts: VerdictDiffConnection;
};


/** What follows from supposed changes. */
export type PolicyDiffExplanationArgs = {
  lang?: InputMaybe<Lang>;
};


/** What follows from supposed changes. */
export type PolicyDiffPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What follows from supposed changes. */
export type PolicyDiffPathsClosedArgs = {
  from: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
};


/** What follows from supposed changes. */
export type PolicyDiffPathsOpenedArgs = {
  from: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
};


/** What follows from supposed changes. */
export type PolicyDiffVerdictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  effects?: InputMaybe<Array<DiffEffect>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A dated act of law or policy, or one stage of it: a rule, a listing, a letter, a bill, a court case, an announcement. */
export type PolicyEvent = Node & {
  __typename?: 'PolicyEvent';
  /** Later acts that amend it. */
  amendedBy: Array<PolicyEvent>;
  /** Earlier acts it amends. */
  amends: Array<PolicyEvent>;
  /** Day it was announced, as given. */
  announcedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Bodies that issued it. */
  authorities: Array<Entity>;
  /** Common key of the stages of one bill. */
  bill?: Maybe<Scalars['String']['output']>;
  /** Common key of the stages of one case. */
  case?: Maybe<Scalars['String']['output']>;
  /** Chips it names. */
  chips: ChipConnection;
  /** Legal citation. */
  citation?: Maybe<Scalars['String']['output']>;
  /** Day from which the main part must be complied with. */
  complianceOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How sure the record is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Destinations as given: ISO codes, country groups of the US rules such as `D:5`, or `worldwide`. */
  destinations: Array<Scalars['String']['output']>;
  /** Export control classification numbers it speaks of. */
  eccns: Array<Scalars['String']['output']>;
  /** First day on which any part is in force, as given. */
  effectiveOn?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * First day on which it no longer holds (exclusive), as prolonged by amendments; null while the act that ended it could
   * not be read.
   */
  endsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Documents it rests on. */
  evidence: Array<Evidence>;
  /** Its ids in other registers, as far as its citation names them, such as that of the Federal Register. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Whether that was long ago. */
  freshness: Freshness;
  /** `freshness` in words. */
  freshnessLabel: Scalars['String']['output'];
  /** Opaque id that carries the frame. */
  id: Scalars['ID']['output'];
  /** Whether it was in force on the day of the frame: TRUE only for the status IN_FORCE, UNKNOWN for UNKNOWN. */
  inForce: Truth;
  /** `inForce` in words. */
  inForceLabel: Scalars['String']['output'];
  /** Whose law or policy it is. */
  jurisdiction: Country;
  /** Kind of act. */
  kind: PolicyEventKind;
  /** `kind` in words. */
  kindLabel: Scalars['String']['output'];
  /** Last day on which it holds, where the text names one. */
  lastDay?: Maybe<Scalars['PartialDate']['output']>;
  /** Day on which a document behind it was last opened and read. */
  lastVerified?: Maybe<Scalars['Date']['output']>;
  /** Acts that end it. */
  liftedBy: Array<PolicyEvent>;
  /** Acts it ends: a suspension, a ban, a draft that it withdraws. */
  lifts: Array<PolicyEvent>;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** The first of `scheduledChanges`. */
  nextChange?: Maybe<ScheduledChange>;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Companies and bodies it names or addresses. */
  parties: EntityConnection;
  /** Day it was published, as given. */
  publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** State on the day the data were compiled, as recorded; `status` is the one on the day of the frame. */
  recordedStatus: PolicyStatus;
  /** `recordedStatus` in words. */
  recordedStatusLabel: Scalars['String']['output'];
  /** A change that is foreseen without a day; those with a day are `scheduledChanges`. */
  scheduled?: Maybe<Scalars['String']['output']>;
  /** What lies ahead of the day of the frame: new states, stages and days of compliance, in the order of time. */
  scheduledChanges: Array<ScheduledChange>;
  /** Stable, readable identifier. */
  slug: Scalars['String']['output'];
  /** Stage of a bill or case. */
  stage?: Maybe<Scalars['String']['output']>;
  /** Days on which parts of it come into force, change or lapse; also days that were set and called off. */
  stages: Array<PolicyStage>;
  /**
   * State on the day of the frame, worked out from its dates and from the acts that suspend, replace, prolong or lift it.
   * An act that could not be read by `knownOn` has no effect. What a term leaves open that ran out is UNKNOWN.
   */
  status: PolicyStatus;
  /** What the record says about its state on the day the data were compiled. */
  statusBasis?: Maybe<Scalars['String']['output']>;
  /** The act that brought the state about; null where its own text and dates do. */
  statusBecause?: Maybe<PolicyEvent>;
  /** `status` in words. */
  statusLabel: Scalars['String']['output'];
  /** Why that state, since when, and what is known to follow, in words. */
  statusReason: Scalars['String']['output'];
  /** Since when it is in that state, as given; null before it is announced. */
  statusSince?: Maybe<Scalars['PartialDate']['output']>;
  /** First day of the next state, where one is known to come. */
  statusUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** Finer kind, in words. */
  subkind?: Maybe<Scalars['String']['output']>;
  /** What it does, in our own words; in English where there is none in Chinese. */
  summary: Scalars['String']['output'];
  /** Acts that replace it. */
  supersededBy: Array<PolicyEvent>;
  /** Acts it replaces. */
  supersedes: Array<PolicyEvent>;
  /** Acts that suspend it. */
  suspendedBy: Array<PolicyEvent>;
  /** Acts it suspends. */
  suspends: Array<PolicyEvent>;
};


/** A dated act of law or policy, or one stage of it: a rule, a listing, a letter, a bill, a court case, an announcement. */
export type PolicyEventChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A dated act of law or policy, or one stage of it: a rule, a listing, a letter, a bill, a court case, an announcement. */
export type PolicyEventConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A dated act of law or policy, or one stage of it: a rule, a listing, a letter, a bill, a court case, an announcement. */
export type PolicyEventFreshnessLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A dated act of law or policy, or one stage of it: a rule, a listing, a letter, a bill, a court case, an announcement. */
export type PolicyEventInForceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A dated act of law or policy, or one stage of it: a rule, a listing, a letter, a bill, a court case, an announcement. */
export type PolicyEventKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A dated act of law or policy, or one stage of it: a rule, a listing, a letter, a bill, a court case, an announcement. */
export type PolicyEventNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A dated act of law or policy, or one stage of it: a rule, a listing, a letter, a bill, a court case, an announcement. */
export type PolicyEventPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A dated act of law or policy, or one stage of it: a rule, a listing, a letter, a bill, a court case, an announcement. */
export type PolicyEventRecordedStatusLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A dated act of law or policy, or one stage of it: a rule, a listing, a letter, a bill, a court case, an announcement. */
export type PolicyEventStatusLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A dated act of law or policy, or one stage of it: a rule, a listing, a letter, a bill, a court case, an announcement. */
export type PolicyEventStatusReasonArgs = {
  lang?: InputMaybe<Lang>;
};


/** A dated act of law or policy, or one stage of it: a rule, a listing, a letter, a bill, a court case, an announcement. */
export type PolicyEventSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of policy events. */
export type PolicyEventConnection = {
  __typename?: 'PolicyEventConnection';
  /** One edge for each. */
  edges: Array<PolicyEventEdge>;
  /** The same without the edges. */
  nodes: Array<PolicyEvent>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of policy events. */
export type PolicyEventEdge = {
  __typename?: 'PolicyEventEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The policy event. */
  node: PolicyEvent;
};

/** Which policy events to list. All conditions must hold; the values within one are alternatives. */
export type PolicyEventFilter = {
  /** About this chip, company, body or country (slug): naming it, opening a listing of it, issued by it, or of its law. */
  about?: InputMaybe<Scalars['String']['input']>;
  /** With a change (a new state, a stage, a day of compliance) on this day or later. */
  changesFrom?: InputMaybe<Scalars['Date']['input']>;
  /** With a change before this day (exclusive); together with `changesFrom`, one between the two. */
  changesUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Effective (else announced, else published) on this day or later; changes after that: `changesFrom`. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Of any of these countries. */
  jurisdiction?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<PolicyEventKind>>;
  /** In any of these states on the day of the frame. */
  status?: InputMaybe<Array<PolicyStatus>>;
  /** Words of its name, in either language. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Effective (else announced, else published) before this day (exclusive). */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Kind of act. */
export type PolicyEventKind =
  /** An agreement between governments, or with a company. */
  | 'AGREEMENT'
  /** An announcement without legal effect of its own. */
  | 'ANNOUNCEMENT'
  /** A court decision. */
  | 'COURT'
  /** An investigation, charge, plea or penalty. */
  | 'ENFORCEMENT'
  /** An addition to, or change of, a list of parties. */
  | 'ENTITY_LISTING'
  /** Guidance or an interpretation. */
  | 'GUIDANCE'
  /** A restriction of imports or purchases by the buyer's government. */
  | 'IMPORT_RESTRICTION'
  /** A statute or bill. */
  | 'LEGISLATION'
  /** A decision on licences. */
  | 'LICENSE_DECISION'
  /** A letter that tells named companies that a licence is required. */
  | 'LICENSE_LETTER'
  /** A rule or regulation. */
  | 'RULE'
  /** A tariff. */
  | 'TARIFF';

/** A day on which a part of an act comes into force, changes or lapses. */
export type PolicyStage = {
  __typename?: 'PolicyStage';
  /** The later act by which the day passed without this; null while none could be read. */
  calledOffBy?: Maybe<PolicyEvent>;
  /** The day, as given. */
  on: Scalars['PartialDate']['output'];
  /** The later act that set this day; null where its own text did. */
  setBy?: Maybe<PolicyEvent>;
  /** What happens, or was to happen; in English where there is no Chinese. */
  what: Scalars['String']['output'];
};


/** A day on which a part of an act comes into force, changes or lapses. */
export type PolicyStageWhatArgs = {
  lang?: InputMaybe<Lang>;
};

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

/** A semiconductor process node, as its foundry names it. */
export type ProcessNode = Entity & Node & {
  __typename?: 'ProcessNode';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /** Chips made on it. */
  chips: ChipConnection;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Lithography it uses, as given. */
  lithography?: Maybe<Scalars['String']['output']>;
  /** Foundries that run it. */
  makers: CompanyConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** Class in nanometres as the foundry names it; not a measured length. */
  nanometreClass?: Maybe<Scalars['String']['output']>;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** Inputs it needs. */
  requires: EntityConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodeChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodeConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodeExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodeKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodeListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodeMakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodeNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodePolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodeRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A semiconductor process node, as its foundry names it. */
export type ProcessNodeTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of processNodes. */
export type ProcessNodeConnection = {
  __typename?: 'ProcessNodeConnection';
  /** One edge for each. */
  edges: Array<ProcessNodeEdge>;
  /** The same without the edges. */
  nodes: Array<ProcessNode>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type ProcessNodeEdge = {
  __typename?: 'ProcessNodeEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: ProcessNode;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which processNodes to list. All conditions must hold; the values within one are alternatives. */
export type ProcessNodeFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** State of a purchase. One that is planned, considered or forecast is never counted as held. */
export type PurchaseStatus =
  /** Talks, interest, or a licence without a purchase. */
  | 'CONSIDERED'
  /** Delivered or installed. */
  | 'DELIVERED'
  /** Someone else expects it. */
  | 'FORECAST'
  /** Order, contract or tender won. */
  | 'ORDERED'
  /** Announced, intended or approved; no order shown. */
  | 'PLANNED'
  /** Said to buy or to be a customer; state of the order not given. */
  | 'REPORTED_PURCHASE';

/** Everything that can be asked. Read-only: there are no mutations. */
export type Query = {
  __typename?: 'Query';
  /** The AiModel with this slug (also a former one); null where there is none. */
  aiModel?: Maybe<AiModel>;
  /**
   * AiModel entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  aiModels: AiModelConnection;
  /** The Architecture with this slug (also a former one); null where there is none. */
  architecture?: Maybe<Architecture>;
  /**
   * Architecture entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  architectures: ArchitectureConnection;
  /**
   * The things that another register knows by an id, in the order of their slugs; none where the id is not recorded.
   * Most ids mean one thing; one RIN is that of several acts, and one company may stand for several of its units.
   */
  byExternalId: Array<Node>;
  /**
   * What the record gained, corrected, withdrew and revised from a day on to `knownOn` of the frame, newest first. It runs
   * on the clock of what the public could read; `asOf` does not matter here. Also as a page (`/changes`) and as a table
   * (`/changes.csv`).
   * Errors: `BAD_USER_INPUT` for a `since` after `knownOn`, `NOT_FOUND` for an unknown slug in `about`, `LIMIT_EXCEEDED`
   * for `first` over 100.
   */
  changes?: Maybe<ChangeConnection>;
  /** The Chip with this slug (also a former one); null where there is none. */
  chip?: Maybe<Chip>;
  /**
   * Chip entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  chips: ChipConnection;
  /**
   * Inputs without which a product is not made, where one supplier holds them alone or with at least `minShare`.
   * A product has needs, and all of them must be met; a need has ways, and one of them is enough: relations REQUIRES of one
   * `group` are ways of one need; so are all relations of one type among USES_MEMORY, FABRICATED_BY, PACKAGED_BY, MADE_BY
   * and SUPPLIED_BY. Process nodes that a source names in one breath are dies of one product and all needed; so are parts
   * (CONTAINS), stated packaging techniques, and one of the designers. An input is critical where no way is left without it. Architecture and
   * software are no physical inputs. Denials are no ways, and a group or placeholder is never a supplier.
   * Of a company the products are what it designs, makes or supplies.
   * Errors: `NOT_FOUND` for an unknown slug; `BAD_USER_INPUT` for `minShare` outside 0 to 1.
   */
  chokepoints?: Maybe<ChokepointAnswer>;
  /**
   * The documents behind facts, ready to be cited: numbered footnotes, BibTeX and CSL-JSON.
   * Errors: `NOT_FOUND` for a fact that the graph has not got in the frame, `LIMIT_EXCEEDED` for over 100.
   */
  citations?: Maybe<Citations>;
  /** The claim with this slug (also a former one), whatever the frame; null where there is none. */
  claim?: Maybe<Claim>;
  /**
   * Ledgers: all rival claims of one question side by side, with a headline chosen by a rule that the answer states.
   * Nothing is averaged. Without an argument all ledgers, by key.
   * Errors: `NOT_FOUND` for an unknown slug in `about` or an unknown `comparable`, `BAD_USER_INPUT` for an unknown
   * measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims?: Maybe<ClaimLedgerConnection>;
  /** The CloudOffering with this slug (also a former one); null where there is none. */
  cloudOffering?: Maybe<CloudOffering>;
  /**
   * CloudOffering entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  cloudOfferings: CloudOfferingConnection;
  /**
   * Company entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  companies: CompanyConnection;
  /** The Company with this slug (also a former one); null where there is none. */
  company?: Maybe<Company>;
  /**
   * Recorded compute, summed by company, by country or by chip: AI accelerators in units, their TPP, and H100 equivalents.
   * Owning, using and hosting stay apart. Only figures that can be added are added; intervals stay intervals, rivals for
   * one thing count once with the widest interval, a series counts with its newest figure begun by `asOf`, and a figure
   * for the whole takes the place of its parts. What was not added stands in `leftOut` with the reason.
   * A total is a sum of what is recorded, not of what exists; rows overlap, so they are not to be added to each other.
   * Not summed: sales and purchases, which are flows; and renting from a company where no site is named.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100.
   */
  computeTotals?: Maybe<ComputeTotalConnection>;
  /**
   * Country entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  countries: CountryConnection;
  /** The Country with this slug (also a former one); null where there is none. */
  country?: Maybe<Country>;
  /** What this server holds, since when, and its limits: all of it, whatever the day. */
  dataset: Dataset;
  /**
   * Ways by which an entity depends on a target: walks along arrows, no entity twice. By default documented paths come
   * first, then shorter ones, then by slugs; the order survives a reload of the data.
   * A purchase from a company is followed only by what that company resells or offers: buying from a chip
   * vendor proves no particular chip. A diversion to a company is not followed any further, and a denial is never a step.
   * Errors: `NOT_FOUND` for an unknown slug, with the closest ones; `BAD_USER_INPUT` where `to` does not fit;
   * `LIMIT_EXCEEDED` for over 8 hops or 50 paths.
   */
  dependencyPaths?: Maybe<PathAnswer>;
  /**
   * Who depends on something: every entity from which a walk along arrows leads to it, nearest first, then by slug. The
   * rules of `dependencyPaths` on purchases and diversions hold for each walk.
   * Errors: `NOT_FOUND` for an unknown slug, `LIMIT_EXCEEDED` for over 8 hops or `first` over 100, `BAD_USER_INPUT` for a
   * cursor of another list.
   */
  dependents?: Maybe<DependentConnection>;
  /** The entity with this slug (also a former one), of whatever kind; null where there is none. */
  entity?: Maybe<Entity>;
  /**
   * The rules that verdicts are made of, with their thresholds, in the order of the days on which they began. Bills are not
   * among them.
   */
  exportRules: Array<ExportRule>;
  /**
   * What the export rules of the United States modelled here say of a transaction on the day of the frame: outcome,
   * review policy, each condition with its sum and citation, what is taken for granted, what is missing, and beside them
   * China's measures. Not legal advice. Rules and lists are those that the public could read by `knownOn`.
   * Errors: `NOT_FOUND` for an unknown slug, with the closest ones; `BAD_USER_INPUT` for an item of a kind that is not
   * shipped, for an unknown country, and for a route that contradicts origin and destination.
   */
  exportVerdict?: Maybe<ExportVerdict>;
  /**
   * The verdict over time: the stretches of days with one verdict, from the first day to the last, both included, each with
   * what opened it. `asOf` does not matter here, `knownOn` does.
   * Errors: as for `exportVerdict`; `BAD_USER_INPUT` for `until` before `from`.
   */
  exportVerdictCalendar?: Maybe<Array<VerdictPeriod>>;
  /**
   * GovernmentBody entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  governmentBodies: GovernmentBodyConnection;
  /** The GovernmentBody with this slug (also a former one); null where there is none. */
  governmentBody?: Maybe<GovernmentBody>;
  /** The Input with this slug (also a former one); null where there is none. */
  input?: Maybe<Input>;
  /**
   * Input entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  inputs: InputConnection;
  /**
   * The values of enums in words, in the order of the alphabet: what a person reads instead of `REPORTED` or
   * `US_ENTITY_LIST`. Every field that gives an enum has its words beside it, such as `Fact.hedgeLabel`.
   * Errors: `BAD_USER_INPUT` for a name that is no enum of this schema.
   */
  labels?: Maybe<Array<EnumLabels>>;
  /**
   * Entries on restricted-party lists, in force on the day of the frame unless `includeEnded`, newest first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list, `NOT_FOUND` for an
   * unknown slug in `party`.
   */
  listings?: Maybe<ListingConnection>;
  /** What claims measure, by name. */
  measures: Array<Measure>;
  /** The MemoryStack with this slug (also a former one); null where there is none. */
  memoryStack?: Maybe<MemoryStack>;
  /**
   * MemoryStack entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  memoryStacks: MemoryStackConnection;
  /**
   * The merge log: records that became one, and how. The newest first, those without a recorded day last.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  merges?: Maybe<MergeConnection>;
  /**
   * The object with this id, in the frame that the id carries; null where there is none.
   * Errors: `BAD_USER_INPUT` for an id that this server did not make.
   */
  node?: Maybe<Node>;
  /**
   * The objects with these ids, in the same order, null where there is none.
   * Errors: `LIMIT_EXCEEDED` for more than 100, `BAD_USER_INPUT` for an id that this server did not make.
   */
  nodes: Array<Maybe<Node>>;
  /** The Packaging with this slug (also a former one); null where there is none. */
  packaging?: Maybe<Packaging>;
  /**
   * Packaging entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  packagings: PackagingConnection;
  /**
   * What the lists of the United States and the 50 % rule say of a party on the day of the frame.
   * Errors: `NOT_FOUND` for an unknown slug.
   */
  partyStatus?: Maybe<PartyStatus>;
  /** The policy event with this slug (also a former one); null where there is none. */
  policyEvent?: Maybe<PolicyEvent>;
  /**
   * Policy events announced or published by the day of the frame, newest first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list, `NOT_FOUND` for an
   * unknown slug in `about`.
   */
  policyEvents?: Maybe<PolicyEventConnection>;
  /** The ProcessNode with this slug (also a former one); null where there is none. */
  processNode?: Maybe<ProcessNode>;
  /**
   * ProcessNode entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  processNodes: ProcessNodeConnection;
  /**
   * How often the one who asks may ask, and what is left at this moment. The request that asks this has been counted.
   * Where it is over, requests get status 429, the header `Retry-After` and the code `RATE_LIMITED`.
   */
  rateLimit: RateLimit;
  /**
   * What a removal does to new supply: which chips, systems, offerings and customers lose every recorded way of being made
   * or reached, which lose only a part, and what could stand in. Hardware that is installed goes on existing.
   * Removing a company removes it as supplier, maker, foundry, packager, designer, provider and seller, but not its
   * subsidiaries: name them too. Removing a thing removes that thing from every maker: `hbm` takes away high bandwidth
   * memory, the companies that make it take away all else that they make too. A group is removed with its members.
   * Needs and ways are those of `chokepoints`; a thing is lost only for a reason that ends at what was removed.
   * Errors: `NOT_FOUND` for an unknown slug, `BAD_USER_INPUT` for an empty `remove`, `LIMIT_EXCEEDED` for over 100 slugs.
   */
  removalImpact?: Maybe<RemovalImpact>;
  /**
   * Chips that are restricted for a destination: every chip with a verdict other than `NO_LICENCE_REQUIRED` for an export
   * from the United States, of which the open ones are marked by their outcome. By slug.
   * Errors: `NOT_FOUND` for an unknown consignee, `BAD_USER_INPUT` for an unknown country, `LIMIT_EXCEEDED` for `first`
   * over 100.
   */
  restrictedHardware?: Maybe<RestrictedHardwareConnection>;
  /** The scenario with this slug, such as `h200-allowed`; null where there is none. */
  scenario?: Maybe<Scenario>;
  /** All scenarios, by slug. */
  scenarios: Array<Scenario>;
  /**
   * Entities by name: exact, by prefix, by word and with spelling mistakes, in both languages, the most likely first.
   * Names, other and former names, tickers and slugs count, the pinyin of Chinese names and its initials (three or more),
   * and the names of things after those of who designs, makes, sells or operates them. Simplified and traditional
   * characters are one; languages may be mixed. 200 hits at most, and none for a blank text.
   * Errors: `BAD_USER_INPUT` for a text over 200 characters, `LIMIT_EXCEEDED` for `first` over 100.
   */
  search?: Maybe<SearchConnection>;
  /** The Site with this slug (also a former one); null where there is none. */
  site?: Maybe<Site>;
  /**
   * Site entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  sites: SiteConnection;
  /** The SoftwareStack with this slug (also a former one); null where there is none. */
  softwareStack?: Maybe<SoftwareStack>;
  /**
   * SoftwareStack entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  softwareStacks: SoftwareStackConnection;
  /** The source with this slug (also a former one); null where there is none. */
  source?: Maybe<Source>;
  /**
   * Documents published by the day `knownOn` of the frame, newest first; those without a date come last.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  sources: SourceConnection;
  /** The statement with this slug, such as `seed-022`; null where there is none. It is found whatever the frame. */
  statement?: Maybe<Statement>;
  /**
   * What could take the place of a chip, an input or a company: what sources say, with their terms; and of chips those
   * that could by their numbers (TPP known, and neither TPP nor memory nor bandwidth known at less than half), said by no
   * source.
   * Where an asking party or a destination is given, each chip carries the verdict of the United States on its way there
   * that day: from the seat of its designer, from the United States where that is not known; inside the destination a
   * transfer. What that law lets through is not all: China's own measures stand in `verdict { counterGates }`.
   * Order: declared ones by degree, then computed ones, the nearest by numbers first.
   * Errors: `NOT_FOUND` for an unknown slug, `BAD_USER_INPUT` for an unknown country or an asking party that is no company
   * or body, `LIMIT_EXCEEDED` for `first` over 100.
   */
  substitutes?: Maybe<SubstituteConnection>;
  /** The System with this slug (also a former one); null where there is none. */
  system?: Maybe<System>;
  /**
   * System entities known to the world on the day of the frame.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  systems: SystemConnection;
  /**
   * The measures of all governments in the order of time, oldest first. For a country: those of its law, and those that
   * name it as a destination; for a company: also those that opened a listing of it; for a chip: those recorded as
   * affecting it. An act stands at the day on which it takes effect, else at that of its announcement; `from` and `until`
   * go by that day.
   * Errors: as for `policyEvents`.
   */
  timeline?: Maybe<PolicyEventConnection>;
  /**
   * What would follow if the law were otherwise: verdicts, parties and paths before and after. Nothing is stored; the same
   * question gives the same answer. The law is that of the day of the frame with the changes on top; whatever a change
   * does not name stays as recorded.
   * Errors: `BAD_USER_INPUT` for a rule, threshold, list or group that does not exist, with those that do, and for two
   * changes of one subject; `NOT_FOUND` for an unknown slug; `LIMIT_EXCEEDED` for over 20 changes or 20 pairs of
   * destination and consignee.
   */
  whatIf?: Maybe<PolicyDiff>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryAiModelArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryAiModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<AiModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryArchitectureArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryArchitecturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<ArchitectureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryByExternalIdArgs = {
  at?: InputMaybe<Frame>;
  scheme: ExternalIdScheme;
  value: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryChangesArgs = {
  about?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ChangeKind>>;
  records?: InputMaybe<Array<RecordType>>;
  since: Scalars['Date']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryChipArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<ChipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryChokepointsArgs = {
  at?: InputMaybe<Frame>;
  minShare?: InputMaybe<Scalars['Float']['input']>;
  of: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryCitationsArgs = {
  at?: InputMaybe<Frame>;
  facts: Array<Scalars['String']['input']>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryClaimArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryClaimsArgs = {
  about?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  comparable?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryCloudOfferingArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryCloudOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<CloudOfferingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryCompanyArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryComputeTotalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  by: TotalsBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  holdings?: InputMaybe<Array<Holding>>;
  includeForecasts?: Scalars['Boolean']['input'];
  metrics?: InputMaybe<Array<ComputeMetric>>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryCountryArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryDependencyPathsArgs = {
  at?: InputMaybe<Frame>;
  distinctBy?: InputMaybe<PathDistinction>;
  diversions?: InputMaybe<DiversionFilter>;
  from: Scalars['String']['input'];
  hedges?: InputMaybe<Array<Hedge>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<Array<PathOrder>>;
  routes?: InputMaybe<Array<RouteKind>>;
  to: PathTarget;
  via?: InputMaybe<Array<RelationType>>;
  ways?: InputMaybe<Array<PathWay>>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryDependentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Confidence>;
  of: Scalars['String']['input'];
  routes?: InputMaybe<Array<RouteKind>>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryEntityArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryExportRulesArgs = {
  at?: InputMaybe<Frame>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryExportVerdictArgs = {
  at?: InputMaybe<Frame>;
  transaction: TransactionInput;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryExportVerdictCalendarArgs = {
  at?: InputMaybe<Frame>;
  from: Scalars['Date']['input'];
  transaction: TransactionInput;
  until: Scalars['Date']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryGovernmentBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<GovernmentBodyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryGovernmentBodyArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryInputArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryInputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<InputFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryLabelsArgs = {
  enums?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<ListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryMemoryStackArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryMemoryStacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<MemoryStackFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryPackagingArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryPackagingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<PackagingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryPartyStatusArgs = {
  at?: InputMaybe<Frame>;
  party: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryPolicyEventArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<PolicyEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryProcessNodeArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryProcessNodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<ProcessNodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryRemovalImpactArgs = {
  at?: InputMaybe<Frame>;
  on?: InputMaybe<Array<Scalars['String']['input']>>;
  remove: Array<Scalars['String']['input']>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryRestrictedHardwareArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  because?: InputMaybe<RestrictionBasis>;
  consignee?: InputMaybe<Scalars['String']['input']>;
  destination: Scalars['CountryCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<LawMode>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryScenarioArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryScenariosArgs = {
  at?: InputMaybe<Frame>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  text: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QuerySiteArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QuerySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<SiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QuerySoftwareStackArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QuerySoftwareStacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<SoftwareStackFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QuerySourceArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryStatementArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QuerySubstitutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asking?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  destination?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  for: Scalars['String']['input'];
  obtainable?: InputMaybe<Array<Obtainability>>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QuerySystemArgs = {
  at?: InputMaybe<Frame>;
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QuerySystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  filter?: InputMaybe<SystemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryTimelineArgs = {
  about?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Frame>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Read-only: there are no mutations. */
export type QueryWhatIfArgs = {
  about: WhatIfScope;
  at?: InputMaybe<Frame>;
  changes: Array<PolicyChange>;
};

/** A bucket of requests that fills at a steady rate. */
export type RateLimit = {
  __typename?: 'RateLimit';
  /** Requests at once after a pause: the size of the bucket. */
  burst: Scalars['Int']['output'];
  /** How the one who asks is known. */
  by: RateLimitSubject;
  /** `by` in words. */
  byLabel: Scalars['String']['output'];
  /** Whether this server limits clients at all; where it does not, the numbers are those that it would go by. */
  enabled: Scalars['Boolean']['output'];
  /** Milliseconds until the bucket is full; 0 where it is. */
  fullInMs: Scalars['Int']['output'];
  /** Milliseconds until one more is left; 0 where the bucket is full. */
  nextInMs: Scalars['Int']['output'];
  /** Requests a second that can be kept up. */
  perSecond: Scalars['Float']['output'];
  /** Requests that are left now. */
  remaining: Scalars['Int']['output'];
};


/** A bucket of requests that fills at a steady rate. */
export type RateLimitByLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** How a client is known. */
export type RateLimitSubject =
  /** By its address; of IPv6 by its network of 64 bits. */
  | 'ADDRESS'
  /** By its API key. */
  | 'KEY';

/** Sorts of record. */
export type RecordType =
  /** A claim. */
  | 'CLAIM'
  /** A relation between entities. */
  | 'FACT'
  /** An interval on a restricted-party list. */
  | 'LISTING'
  /** An act of law or policy. */
  | 'POLICY_EVENT';

/** Number of relations of a type. */
export type RelationCount = {
  __typename?: 'RelationCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Type of relation. */
  type: RelationType;
  /** `type` in words. */
  typeLabel: Scalars['String']['output'];
};


/** Number of relations of a type. */
export type RelationCountTypeLabelArgs = {
  lang?: InputMaybe<Lang>;
};

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

/** How many of a kind have an outcome. */
export type RemovalCount = {
  __typename?: 'RemovalCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Kind. */
  kind: EntityKind;
  /** `kind` in words. */
  kindLabel: Scalars['String']['output'];
  /** Outcome. */
  outcome: RemovalOutcome;
  /** `outcome` in words. */
  outcomeLabel: Scalars['String']['output'];
};


/** How many of a kind have an outcome. */
export type RemovalCountKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** How many of a kind have an outcome. */
export type RemovalCountOutcomeLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** What a removal does to one thing or customer. */
export type RemovalEffect = {
  __typename?: 'RemovalEffect';
  /** Whether the path ends at a thing of which too little is recorded. */
  endsInSilence: Scalars['Boolean']['output'];
  /** The thing, or the company or body as a customer: what it buys, rents, operates and offers. */
  entity: Entity;
  /** Needs of the thing, and of what it rests on, of which a way goes: those without another way first, then great shares. */
  needs: Array<AffectedNeed>;
  /** What is left. */
  outcome: RemovalOutcome;
  /** `outcome` in words. */
  outcomeLabel: Scalars['String']['output'];
  /** The shortest reason: from the thing to what was removed, or to where the record is silent. */
  path: Array<SupplyStep>;
  /** The effect in words. */
  sentence: Scalars['String']['output'];
  /**
   * What sources name as substitutes of the thing or of what goes; a company may stand in for another in some goods only,
   * which `limits` says.
   */
  substitutes: Array<SubstituteTerms>;
};


/** What a removal does to one thing or customer. */
export type RemovalEffectOutcomeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What a removal does to one thing or customer. */
export type RemovalEffectSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of effects. */
export type RemovalEffectConnection = {
  __typename?: 'RemovalEffectConnection';
  /** One edge for each. */
  edges: Array<RemovalEffectEdge>;
  /** The same without the edges. */
  nodes: Array<RemovalEffect>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of effects. */
export type RemovalEffectEdge = {
  __typename?: 'RemovalEffectEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The effect. */
  node: RemovalEffect;
};

/** What a removal does. */
export type RemovalImpact = {
  __typename?: 'RemovalImpact';
  /** What is judged: lost ones first, then by kind and slug. */
  affected: RemovalEffectConnection;
  /** True where every relation that the question needs was read; otherwise nothing is judged. */
  complete: Scalars['Boolean']['output'];
  /** How many were judged as what, by kind; of all that is judged, whatever `affected` shows. */
  counts: Array<RemovalCount>;
  /** What was judged and found, in words. */
  explanation: Scalars['String']['output'];
  /** What was removed, groups with their members. */
  removed: Array<Entity>;
  /** Why reading stopped. */
  stoppedBecause: StopReason;
  /** `stoppedBecause` in words. */
  stoppedBecauseLabel: Scalars['String']['output'];
  /** Those of them on which nothing on record rests that day, such as a supplier whose figures are of later years. */
  withoutRelations: Array<Entity>;
};


/** What a removal does. */
export type RemovalImpactAffectedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  outcomes?: InputMaybe<Array<RemovalOutcome>>;
};


/** What a removal does. */
export type RemovalImpactExplanationArgs = {
  lang?: InputMaybe<Lang>;
};


/** What a removal does. */
export type RemovalImpactStoppedBecauseLabelArgs = {
  lang?: InputMaybe<Lang>;
};

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

/** A page of restricted chips, by slug. */
export type RestrictedHardwareConnection = {
  __typename?: 'RestrictedHardwareConnection';
  /** False where time ran out before every chip was judged; they are judged by slug. */
  complete: Scalars['Boolean']['output'];
  /** One edge for each. */
  edges: Array<RestrictedHardwareEdge>;
  /** The same without the edges. */
  nodes: Array<Chip>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, as far as it was judged. */
  totalCount: Scalars['Int']['output'];
};

/** One restricted chip. */
export type RestrictedHardwareEdge = {
  __typename?: 'RestrictedHardwareEdge';
  /** Why it is restricted: by what it is, or by who receives it. */
  because: RestrictionBasis;
  /** `because` in words. */
  becauseLabel: Scalars['String']['output'];
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The chip. */
  node: Chip;
  /** The verdict on it. */
  verdict: ExportVerdict;
};


/** One restricted chip. */
export type RestrictedHardwareEdgeBecauseLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/**
 * Chips with a verdict other than `NO_LICENCE_REQUIRED` for an export from the United States to the destination, by what
 * they are: see `restrictedHardware`. Paths to chips whose verdict is open come behind the others.
 */
export type RestrictedHardwareTarget = {
  /** Who would receive it (slug). */
  consignee?: InputMaybe<Scalars['String']['input']>;
  /** Destination; by default the country of the ultimate parent of `consignee`, else of `from`. */
  destination?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Law as it is enforced, or as the text stands. */
  mode?: InputMaybe<LawMode>;
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

/** Why hardware is restricted. */
export type RestrictionBasis =
  /** By what it is, for a company that is on no list. */
  | 'ITEM'
  /** By who receives it: a listed party, or one owned by listed parties. */
  | 'PARTY';

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

/** What comes out by other figures of the item. */
export type RivalResult = {
  __typename?: 'RivalResult';
  /** The sum that gives the other total processing performance; null where it is a range. */
  arithmetic?: Maybe<Scalars['String']['output']>;
  /** The claim that gives the figure; null for another reading of the rule. */
  claim?: Maybe<Claim>;
  /** The class by them. */
  classification: ItemClassification;
  /** `classification` in words. */
  classificationLabel: Scalars['String']['output'];
  /** The outcome by them. */
  outcome: VerdictOutcome;
  /** `outcome` in words. */
  outcomeLabel: Scalars['String']['output'];
  /** The review policy by them. */
  reviewPolicy?: Maybe<ReviewPolicy>;
  /** `reviewPolicy` in words; null without one. */
  reviewPolicyLabel?: Maybe<Scalars['String']['output']>;
  /** Whether the tariff applies by them. */
  tariff: Truth;
  /** `tariff` in words. */
  tariffLabel: Scalars['String']['output'];
  /** Whose figures, or by which reading. */
  text: Scalars['String']['output'];
};


/** What comes out by other figures of the item. */
export type RivalResultClassificationLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What comes out by other figures of the item. */
export type RivalResultOutcomeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What comes out by other figures of the item. */
export type RivalResultReviewPolicyLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What comes out by other figures of the item. */
export type RivalResultTariffLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What comes out by other figures of the item. */
export type RivalResultTextArgs = {
  lang?: InputMaybe<Lang>;
};

/** Kinds of dependency. */
export type RouteKind =
  /** By buying, renting, owning, operating, offering, hosting, running on, containing, reselling or diverting. */
  | 'ACCESS'
  /** Both. */
  | 'ALL'
  /** By designing, making, packaging, supplying, requiring, using technology, licensing or programming. */
  | 'SUPPLY';

/** A number that a rule compares with. */
export type RuleThreshold = {
  __typename?: 'RuleThreshold';
  /** Name of the threshold in the rule, such as `tpp`. */
  name: Scalars['String']['output'];
  /** Unit, such as `GB/s`; empty for total processing performance and performance density. */
  unit: Scalars['String']['output'];
  /** The number. */
  value: Scalars['Float']['output'];
};

/** A pair that may be one thing: kept as two until somebody knows, and marked so. */
export type SameAs = {
  __typename?: 'SameAs';
  /** The other one. */
  entity: Entity;
  /** Documents that the doubt rests on; empty where it comes from the records themselves. */
  evidence: Array<Evidence>;
  /** Why they may be the same, and what would decide it. */
  reason: Scalars['String']['output'];
};


/** A pair that may be one thing: kept as two until somebody knows, and marked so. */
export type SameAsReasonArgs = {
  lang?: InputMaybe<Lang>;
};

/** What numbers are counted in. */
export type Scale =
  /** 10^9. */
  | 'BILLION'
  /** 10^6. */
  | 'MILLION'
  /** 10^3. */
  | 'THOUSAND'
  /** 10^4, Chinese wan. */
  | 'WAN'
  /** 10^8, Chinese yi. */
  | 'YI';

/** A what-if of a text: what it assumes, what brakes it, who gains and who loses, by whose account. */
export type Scenario = Node & {
  __typename?: 'Scenario';
  /** What it takes for granted. */
  assumptions: Array<ScenarioAssumption>;
  /** What slows it, each with the statements on it. */
  brakes: Array<ScenarioBrake>;
  /** The changes of policy that it supposes; empty where it is told in words only. */
  changes: Array<PolicyChangeNote>;
  /** Who is said to gain or lose, with the effect and by whom. */
  effects: Array<Statement>;
  /** Opaque id that carries the frame. */
  id: Scalars['ID']['output'];
  /** Name in the language asked for. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** How its statements came out, by number. */
  outcomes: Array<OutcomeCount>;
  /** Address of the what-if in the sandbox, relative to this server; null without changes. */
  permalink?: Maybe<Scalars['String']['output']>;
  /** Acts that decided it. */
  policyEvents: Array<PolicyEvent>;
  /** Segments of the market, each with who is said to serve it. */
  segments: Array<ScenarioSegment>;
  /** Stable, readable identifier. */
  slug: Scalars['String']['output'];
  /** The text that it is taken from. */
  source: Source;
  /** All statements of the text, or only those that belong to the scenario. */
  statements: StatementConnection;
  /** What it is about. */
  summary: Scalars['String']['output'];
};


/** A what-if of a text: what it assumes, what brakes it, who gains and who loses, by whose account. */
export type ScenarioEffectsArgs = {
  direction?: InputMaybe<EffectDirection>;
};


/** A what-if of a text: what it assumes, what brakes it, who gains and who loses, by whose account. */
export type ScenarioNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A what-if of a text: what it assumes, what brakes it, who gains and who loses, by whose account. */
export type ScenarioStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  wholeText?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A what-if of a text: what it assumes, what brakes it, who gains and who loses, by whose account. */
export type ScenarioSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** Something that a scenario takes for granted. */
export type ScenarioAssumption = {
  __typename?: 'ScenarioAssumption';
  /** Whether it held, and since when. */
  outcome?: Maybe<Outcome>;
  /** In words. */
  text: Scalars['String']['output'];
};


/** Something that a scenario takes for granted. */
export type ScenarioAssumptionTextArgs = {
  lang?: InputMaybe<Lang>;
};

/** A brake in a scenario. */
export type ScenarioBrake = {
  __typename?: 'ScenarioBrake';
  /** Which. */
  brake: Brake;
  /** `brake` in words. */
  brakeLabel: Scalars['String']['output'];
  /** Questions in numbers that bear on it. */
  ledgers: Array<ClaimLedger>;
  /** What the text says on it. */
  statements: Array<Statement>;
  /** In words. */
  summary: Scalars['String']['output'];
};


/** A brake in a scenario. */
export type ScenarioBrakeBrakeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A brake in a scenario. */
export type ScenarioBrakeSummaryArgs = {
  lang?: InputMaybe<Lang>;
};

/** A segment of the market in a scenario. */
export type ScenarioSegment = {
  __typename?: 'ScenarioSegment';
  /** In words. */
  name: Scalars['String']['output'];
  /** Its key. */
  slug: Scalars['String']['output'];
  /** What the text says on it. */
  statements: Array<Statement>;
};


/** A segment of the market in a scenario. */
export type ScenarioSegmentNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** Something that happens to an act on a day ahead. */
export type ScheduledChange = {
  __typename?: 'ScheduledChange';
  /** The act that brings the change about; null where its own text does. */
  because?: Maybe<PolicyEvent>;
  /** The day, as given. */
  on: Scalars['PartialDate']['output'];
  /** Its state from that day on; null where only a part of it changes. */
  status?: Maybe<PolicyStatus>;
  /** `status` in words; null where that is. */
  statusLabel?: Maybe<Scalars['String']['output']>;
  /** What happens, in words. */
  what: Scalars['String']['output'];
};


/** Something that happens to an act on a day ahead. */
export type ScheduledChangeStatusLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Something that happens to an act on a day ahead. */
export type ScheduledChangeWhatArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of hits. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** One edge for each. */
  edges: Array<SearchEdge>;
  /** The same without the edges. */
  nodes: Array<Entity>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number of hits, 200 at most. */
  totalCount: Scalars['Int']['output'];
};

/** One hit. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** How it matched. */
  match: SearchMatch;
  /** How it matched, in words. */
  matchLabel: Scalars['String']['output'];
  /** The name that matched; for pinyin and initials the Chinese name that they spell. */
  matched: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
  /** What the name that matched is to the entity. */
  role: NameRole;
  /** What the name that matched is to the entity, in words. */
  roleLabel: Scalars['String']['output'];
  /** Rank: higher is better. Comparable within one answer only. */
  score: Scalars['Float']['output'];
};


/** One hit. */
export type SearchEdgeMatchLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** One hit. */
export type SearchEdgeRoleLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** How a name matched, best first. */
export type SearchMatch =
  /** The whole name, apart from case, spaces and punctuation. */
  | 'EXACT'
  /** With a spelling mistake or two. */
  | 'FUZZY'
  /** The beginning of a name. */
  | 'PREFIX'
  /** Words of a name. */
  | 'WORDS';

/** A share as an interval, 0 to 1. */
export type ShareInterval = {
  __typename?: 'ShareInterval';
  /** Upper end. */
  high: Scalars['Float']['output'];
  /** Lower end. */
  low: Scalars['Float']['output'];
};

/** A data centre or cluster. */
export type Site = Entity & Node & {
  __typename?: 'Site';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /** Chips it hosts; `fact.count` says how many. */
  chips: ChipConnection;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Country it is located in. */
  location?: Maybe<Country>;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who operates it. */
  operators: CompanyConnection;
  /** Who owns it. */
  owners: EntityConnection;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /** Electric power in MW, where given. */
  powerMW?: Maybe<Scalars['Float']['output']>;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** State as a source words it, such as planned or open since 2022-10. */
  status?: Maybe<Scalars['String']['output']>;
  /** Systems it hosts. */
  systems: SystemConnection;
  /** Who rents it, or space in it. */
  tenants: EntityConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
  /** AI models trained there. */
  trainedModels: AiModelConnection;
};


/** A data centre or cluster. */
export type SiteChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A data centre or cluster. */
export type SiteClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A data centre or cluster. */
export type SiteConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A data centre or cluster. */
export type SiteExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A data centre or cluster. */
export type SiteKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A data centre or cluster. */
export type SiteListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A data centre or cluster. */
export type SiteNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A data centre or cluster. */
export type SiteOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A data centre or cluster. */
export type SiteOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A data centre or cluster. */
export type SitePolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A data centre or cluster. */
export type SiteRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A data centre or cluster. */
export type SiteStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A data centre or cluster. */
export type SiteSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A data centre or cluster. */
export type SiteTenantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A data centre or cluster. */
export type SiteTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** A data centre or cluster. */
export type SiteTrainedModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sites. */
export type SiteConnection = {
  __typename?: 'SiteConnection';
  /** One edge for each. */
  edges: Array<SiteEdge>;
  /** The same without the edges. */
  nodes: Array<Site>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type SiteEdge = {
  __typename?: 'SiteEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: Site;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which sites to list. All conditions must hold; the values within one are alternatives. */
export type SiteFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Hosting any of these chips (slugs). */
  chip?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Located in any of these countries. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** Operated by any of these companies (slugs). */
  operator?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A software stack that chips are programmed with. */
export type SoftwareStack = Entity & Node & {
  __typename?: 'SoftwareStack';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Architectures programmed with it. */
  architectures: ArchitectureConnection;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /** Chips programmed with it directly. */
  chips: ChipConnection;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Companies that develop it. */
  developers: CompanyConnection;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackArchitecturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackDevelopersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A software stack that chips are programmed with. */
export type SoftwareStackTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of softwareStacks. */
export type SoftwareStackConnection = {
  __typename?: 'SoftwareStackConnection';
  /** One edge for each. */
  edges: Array<SoftwareStackEdge>;
  /** The same without the edges. */
  nodes: Array<SoftwareStack>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type SoftwareStackEdge = {
  __typename?: 'SoftwareStackEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: SoftwareStack;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which softwareStacks to list. All conditions must hold; the values within one are alternatives. */
export type SoftwareStackFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A document that facts rest on. */
export type Source = Node & {
  __typename?: 'Source';
  /** Admiralty grade of the source, A (completely reliable) to F (cannot be judged). */
  grade: SourceGrade;
  /** `grade` in words. */
  gradeLabel: Scalars['String']['output'];
  /** Opaque id that carries the frame. */
  id: Scalars['ID']['output'];
  /** Kind of document. */
  kind: SourceKind;
  /** Kind of document, in words. */
  kindLabel: Scalars['String']['output'];
  /** Licence of a data set, as SPDX id or in short words; null where the document states none. */
  licence?: Maybe<Scalars['String']['output']>;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether somebody opened and read it; false where it is cited by another document only. */
  opened: Scalars['Boolean']['output'];
  /** Day of publication, as given; null where not found. */
  published?: Maybe<Scalars['PartialDate']['output']>;
  /** Publisher. */
  publisher: Scalars['String']['output'];
  /** Day on which it was last retrieved. */
  retrieved: Scalars['Date']['output'];
  /** Stable, readable identifier. */
  slug: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Address; a URN stands for material without a public page. */
  url?: Maybe<Scalars['URL']['output']>;
};


/** A document that facts rest on. */
export type SourceGradeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A document that facts rest on. */
export type SourceKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** One edge for each. */
  edges: Array<SourceEdge>;
  /** The same without the edges. */
  nodes: Array<Source>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of sources. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** Which sources to list. All conditions must hold; the values within one are alternatives. */
export type SourceFilter = {
  /** Any of these grades. */
  grade?: InputMaybe<Array<SourceGrade>>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<SourceKind>>;
  /** Published on this day or later. */
  publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Published before this day (exclusive). */
  publishedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Admiralty grade of a source. */
export type SourceGrade =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** Kind of document. */
export type SourceKind =
  /** A data set. */
  | 'DATASET'
  /** A company's filing or annual report. */
  | 'FILING'
  /** A forum or a personal page. */
  | 'FORUM'
  /** A government or other authority. */
  | 'OFFICIAL'
  /** Press. */
  | 'PRESS'
  /** Research: think tank, analyst, law firm, academia. */
  | 'RESEARCH'
  /** A standard. */
  | 'STANDARD'
  /** A vendor's own page or datasheet. */
  | 'VENDOR';

/** When a kind of record counts as stale. */
export type StalenessRule = {
  __typename?: 'StalenessRule';
  /** Days. */
  days: Scalars['Int']['output'];
  /** A type of relation, or CLAIM, POLICY_EVENT, LISTING. */
  kind: Scalars['String']['output'];
};

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

/**
 * Something that a text of the graph asserts, in our own words: a claim of the seed article, with whether it was so when
 * written and what came of it.
 */
export type Statement = Node & {
  __typename?: 'Statement';
  /** The relation that it asserts, as the text has it; not a fact of the graph. */
  asserts?: Maybe<AssertedRelation>;
  /** Whom the text attributes it to. */
  attributedTo: Scalars['String']['output'];
  /** The brake on sales that it belongs to: quantity, price or policy; all for all three. */
  brake?: Maybe<Brake>;
  /** `brake` in words; null where that is. */
  brakeLabel?: Maybe<Scalars['String']['output']>;
  /** Whether it was so when written. */
  check?: Maybe<StatementCheck>;
  /** Media and bodies that the text names for it. */
  cites: Array<Scalars['String']['output']>;
  /** The claim of the graph that holds that quantity, with its rivals in its ledger. */
  claim?: Maybe<Claim>;
  /** Who is affected, and how, where it says so. */
  effect?: Maybe<StatementEffect>;
  /** Entities that it speaks of. */
  entities: Array<Entity>;
  /** How far ahead it looks. */
  horizon: Array<Horizon>;
  /** The words of `horizon`, in the same order. */
  horizonLabels: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame. */
  id: Scalars['ID']['output'];
  /** What later events showed; null on days before that was clear, by `knownOn`. */
  outcome?: Maybe<Outcome>;
  /** Paragraph of the text. */
  paragraph: Scalars['Int']['output'];
  /** The quantity that it names, as the text has it. */
  quantity?: Maybe<StatementQuantity>;
  /** Scenario that it belongs to. */
  scenario?: Maybe<Scenario>;
  /** Segment of the market that it speaks of. */
  segment?: Maybe<Scalars['String']['output']>;
  /** Stable, readable identifier. */
  slug: Scalars['String']['output'];
  /** What sort of assertion it is. */
  sort: StatementSort;
  /** `sort` in words. */
  sortLabel: Scalars['String']['output'];
  /** The text that it is taken from. */
  source: Source;
  /** What it asserts, in our own words. */
  text: Scalars['String']['output'];
  /** Matters that it speaks of and that are no entities of the graph. */
  topics: Array<Scalars['String']['output']>;
};


/**
 * Something that a text of the graph asserts, in our own words: a claim of the seed article, with whether it was so when
 * written and what came of it.
 */
export type StatementAttributedToArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * Something that a text of the graph asserts, in our own words: a claim of the seed article, with whether it was so when
 * written and what came of it.
 */
export type StatementBrakeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * Something that a text of the graph asserts, in our own words: a claim of the seed article, with whether it was so when
 * written and what came of it.
 */
export type StatementHorizonLabelsArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * Something that a text of the graph asserts, in our own words: a claim of the seed article, with whether it was so when
 * written and what came of it.
 */
export type StatementSortLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/**
 * Something that a text of the graph asserts, in our own words: a claim of the seed article, with whether it was so when
 * written and what came of it.
 */
export type StatementTextArgs = {
  lang?: InputMaybe<Lang>;
};

/** Whether a statement was so when it was written. */
export type StatementCheck = {
  __typename?: 'StatementCheck';
  /** Documents that show it. */
  evidence: Array<Evidence>;
  /** Why. */
  note?: Maybe<Scalars['String']['output']>;
  /** The finding. */
  status: CheckStatus;
  /** `status` in words. */
  statusLabel: Scalars['String']['output'];
};


/** Whether a statement was so when it was written. */
export type StatementCheckNoteArgs = {
  lang?: InputMaybe<Lang>;
};


/** Whether a statement was so when it was written. */
export type StatementCheckStatusLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** One edge for each. */
  edges: Array<StatementEdge>;
  /** The same without the edges. */
  nodes: Array<Statement>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of statements. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: Statement;
};

/** Whom a statement sees affected, and how. */
export type StatementEffect = {
  __typename?: 'StatementEffect';
  /** Who, as the text has it. */
  actor: Scalars['String']['output'];
  /** The same as entities of the graph. */
  actors: Array<Entity>;
  /** Gain or loss. */
  direction: EffectDirection;
  /** `direction` in words. */
  directionLabel: Scalars['String']['output'];
  /** What the effect is, in words. */
  what: Scalars['String']['output'];
};


/** Whom a statement sees affected, and how. */
export type StatementEffectDirectionLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Whom a statement sees affected, and how. */
export type StatementEffectWhatArgs = {
  lang?: InputMaybe<Lang>;
};

/** A quantity that a text names. */
export type StatementQuantity = {
  __typename?: 'StatementQuantity';
  /** The value. */
  central?: Maybe<Scalars['Float']['output']>;
  /** Upper end. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Lower end. */
  low?: Maybe<Scalars['Float']['output']>;
  /** Period, as the text has it. */
  period?: Maybe<Scalars['String']['output']>;
  /** Unit, as the text has it. */
  unit: Scalars['String']['output'];
};

/** What sort of assertion a statement is. */
export type StatementSort =
  /** An estimate. */
  | 'ESTIMATE'
  /** Put as fact. */
  | 'FACT'
  /** A forecast. */
  | 'FORECAST'
  /** An opinion. */
  | 'OPINION'
  /** What would follow in a scenario. */
  | 'SCENARIO';

/** Why a search stopped. */
export type StopReason =
  /** Every path was found. */
  | 'ALL_FOUND'
  /** Time ran out; those with fewer steps were ranked. */
  | 'DEADLINE'
  /** There are more than were asked for. */
  | 'LIMIT'
  /** There are too many to rank; those with fewer steps were ranked. */
  | 'ROW_CAP';

/** Something that could take the place of something else. */
export type Substitute = {
  __typename?: 'Substitute';
  /** Whether a source names it, or it was computed from numbers. */
  basis: Basis;
  /** `basis` in words. */
  basisLabel: Scalars['String']['output'];
  /** What could stand in. */
  entity: Entity;
  /** What is lost or won: figures that both have. */
  figures: Array<FigureComparison>;
  /** Whether the asking party can have it that day. */
  obtainability: Obtainability;
  /** `obtainability` in words. */
  obtainabilityLabel: Scalars['String']['output'];
  /** The substitute in words. */
  sentence: Scalars['String']['output'];
  /** Software stacks that both are programmed with. */
  sharedSoftware: Array<Entity>;
  /** Whether they share a software stack; UNKNOWN where that of one is not recorded. */
  sharesSoftware: Truth;
  /** `sharesSoftware` in words. */
  sharesSoftwareLabel: Scalars['String']['output'];
  /** What sources say of it; empty where it was computed. */
  terms: Array<SubstituteTerms>;
  /** The verdict behind `obtainability`; null where it was not judged. */
  verdict?: Maybe<ExportVerdict>;
};


/** Something that could take the place of something else. */
export type SubstituteBasisLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Something that could take the place of something else. */
export type SubstituteObtainabilityLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Something that could take the place of something else. */
export type SubstituteSentenceArgs = {
  lang?: InputMaybe<Lang>;
};


/** Something that could take the place of something else. */
export type SubstituteSharesSoftwareLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of substitutes. */
export type SubstituteConnection = {
  __typename?: 'SubstituteConnection';
  /** True where every chip on record was compared. */
  complete: Scalars['Boolean']['output'];
  /** One edge for each. */
  edges: Array<SubstituteEdge>;
  /** What was compared and left out, in words. */
  explanation: Scalars['String']['output'];
  /** How many were left out by `obtainable`. */
  leftOut: Scalars['Int']['output'];
  /** The same without the edges. */
  nodes: Array<Substitute>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list. */
  totalCount: Scalars['Int']['output'];
};


/** A page of substitutes. */
export type SubstituteConnectionExplanationArgs = {
  lang?: InputMaybe<Lang>;
};

/** How well something stands in for something else. */
export type SubstituteDegree =
  /** In part, or at a cost. */
  | 'PARTIAL'
  /** In full, or nearly so. */
  | 'STRONG'
  /** Hardly, or not yet. */
  | 'WEAK';

/** One place in a page of substitutes. */
export type SubstituteEdge = {
  __typename?: 'SubstituteEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The substitute. */
  node: Substitute;
};

/** What sources say of a substitute. */
export type SubstituteTerms = {
  __typename?: 'SubstituteTerms';
  /** How well; null where no source says. */
  degree?: Maybe<SubstituteDegree>;
  /** `degree` in words; null where that is. */
  degreeLabel?: Maybe<Scalars['String']['output']>;
  /** From when it is expected; null where it is there, or no source says. */
  expectedFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The fact, with its evidence. */
  fact: Fact;
  /** What it cannot do, or for which of the goods it holds, in the words of the record. */
  limits?: Maybe<Scalars['String']['output']>;
  /** Months until it qualifies; null where no source says. */
  monthsToQualify?: Maybe<Scalars['Float']['output']>;
  /** For what. */
  replaces: Entity;
  /** What could stand in. */
  substitute: Entity;
};


/** What sources say of a substitute. */
export type SubstituteTermsDegreeLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A supplier with what is said of its share. */
export type SupplierShare = {
  __typename?: 'SupplierShare';
  /** The facts. */
  facts: Array<Fact>;
  /** Share of the supply, 0 to 1: as wide as the rival figures of the newest year; null where no source gives one. */
  share?: Maybe<ShareInterval>;
  /** The supplier. */
  supplier: Entity;
  /** Years of the figures. */
  years: Array<Scalars['Int']['output']>;
};

/** A step from what depends to what it depends on. */
export type SupplyStep = {
  __typename?: 'SupplyStep';
  /** The fact, with its evidence; null from a group to a member of it. */
  fact?: Maybe<Fact>;
  /** Who or what depends. */
  from: Entity;
  /** On what. */
  to: Entity;
};

/** A suspension that ends, or goes on. */
export type SuspensionChange = {
  /** Slug of the act that suspends: `us-affiliates-suspension-2025-11` or `us-diffusion-nonenforcement-2025-05`. */
  act: Scalars['String']['input'];
  /** Whether it holds on the day. */
  holds: Scalars['Boolean']['input'];
};

/** A server, rack or pod. */
export type System = Entity & Node & {
  __typename?: 'System';
  /** Other names, in any language. */
  aliases: Array<Scalars['String']['output']>;
  /** First day it was announced, released, launched or founded, as given; null where not known. */
  announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Everything recorded about it that has no field of its own. */
  attributes: Array<Attribute>;
  /** Chips it contains; `fact.count` says how many. */
  chips: ChipConnection;
  /**
   * What is claimed about it in numbers, one ledger for each question, by its key.
   * Errors: `BAD_USER_INPUT` for an unknown measure, `LIMIT_EXCEEDED` for `first` over 100.
   */
  claims: ClaimLedgerConnection;
  /** How sure the record as a whole is. */
  confidence: Confidence;
  /** `confidence` in words. */
  confidenceLabel: Scalars['String']['output'];
  /** Country of registration, where it has one. */
  country?: Maybe<Country>;
  /** Who buys it. */
  customers: EntityConnection;
  /** Companies that design it. */
  designers: CompanyConnection;
  /** Documents the record rests on. */
  evidence: Array<Evidence>;
  /** Whether it was known to the world on the day of the frame. */
  existence: Existence;
  /** `existence` in words. */
  existenceLabel: Scalars['String']['output'];
  /** Its ids in other registers, such as a stock exchange. None is guessed. */
  externalIds: Array<ExternalId>;
  /** Slugs it had before it was merged with this one; they still find it. */
  formerSlugs: Array<Scalars['String']['output']>;
  /** Opaque id that carries the frame: the same entity on another day has another id. */
  id: Scalars['ID']['output'];
  /** True for a group of things that sources count together. */
  isGroup: Scalars['Boolean']['output'];
  /** Kind of entity. */
  kind: EntityKind;
  /** Kind of entity, in words. */
  kindLabel: Scalars['String']['output'];
  /** Entries on restricted-party lists in force on the day of the frame, newest first. */
  listings: ListingConnection;
  /** Companies that build it. */
  makers: CompanyConnection;
  /** As the vendor markets it. */
  marketedFor?: Maybe<Scalars['String']['output']>;
  /** Name in the language asked for; in English where there is none in Chinese. */
  name: Scalars['String']['output'];
  /** Names in both languages. */
  names: Names;
  /** What a reader should know about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Cloud offerings that run on it. */
  offeredBy: CloudOfferingConnection;
  /** Acts of law or policy that concern it, newest first: that name it, that it issued, that opened a listing of it; for a country also those of its own. */
  policyEvents: PolicyEventConnection;
  /** Systems it succeeds. */
  predecessors: SystemConnection;
  /**
   * Facts that join it to other entities, the most connected neighbour first.
   * Errors: `LIMIT_EXCEEDED` for `first` over 100, `BAD_USER_INPUT` for a cursor of another list.
   */
  relations: FactConnection;
  /** When it was first sold, as given. */
  released?: Maybe<Scalars['PartialDate']['output']>;
  /** Inputs it needs. */
  requires: EntityConnection;
  /** Entities that may be the same thing, kept apart until somebody knows. */
  sameAs: Array<SameAs>;
  /** Sites that host it. */
  sites: SiteConnection;
  /** Stable, readable identifier, the same on every day. */
  slug: Scalars['String']['output'];
  /** Its figures as a whole system, dense rates only. */
  specs: ChipSpecs;
  /** What texts in the graph, such as the seed article, assert about it, in the order of the text. */
  statements: StatementConnection;
  /** Systems that succeed it. */
  successors: SystemConnection;
  /** Server, rack, pod or the like. */
  systemKind?: Maybe<Scalars['String']['output']>;
  /** The measures of governments that concern it in the order of time, oldest first. */
  timeline: PolicyEventConnection;
};


/** A server, rack or pod. */
export type SystemChipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A server, rack or pod. */
export type SystemClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A server, rack or pod. */
export type SystemConfidenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A server, rack or pod. */
export type SystemCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A server, rack or pod. */
export type SystemDesignersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A server, rack or pod. */
export type SystemExistenceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A server, rack or pod. */
export type SystemKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A server, rack or pod. */
export type SystemListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A server, rack or pod. */
export type SystemMakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A server, rack or pod. */
export type SystemNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A server, rack or pod. */
export type SystemOfferedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A server, rack or pod. */
export type SystemPolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A server, rack or pod. */
export type SystemPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A server, rack or pod. */
export type SystemRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A server, rack or pod. */
export type SystemRequiresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A server, rack or pod. */
export type SystemSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A server, rack or pod. */
export type SystemStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A server, rack or pod. */
export type SystemSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A server, rack or pod. */
export type SystemTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  jurisdiction?: InputMaybe<Scalars['CountryCode']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of systems. */
export type SystemConnection = {
  __typename?: 'SystemConnection';
  /** One edge for each. */
  edges: Array<SystemEdge>;
  /** The same without the edges. */
  nodes: Array<System>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page. */
export type SystemEdge = {
  __typename?: 'SystemEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The relation that brought it into the list, chosen by the rule of the headline; null in a list of the root. */
  fact?: Maybe<Fact>;
  /** The entity. */
  node: System;
  /** Further relations of the same kind between the same two, such as a rival or an older report. */
  otherFacts: Array<Fact>;
};

/** Which systems to list. All conditions must hold; the values within one are alternatives. */
export type SystemFilter = {
  /** Announced (released, launched, founded) on this day or later. */
  announcedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Announced before this day (exclusive). */
  announcedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only groups, or only single things. */
  isGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** Total processing performance within this range; a system whose TPP is not known is left out. */
  tpp?: InputMaybe<FloatRange>;
  /** Designed by any of these companies (slugs). */
  vendor?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A tariff on the import into the United States that a transaction involves. */
export type TariffAnswer = {
  __typename?: 'TariffAnswer';
  /** Whether it applies. */
  applies: Truth;
  /** `applies` in words. */
  appliesLabel: Scalars['String']['output'];
  /** Where the text stands. */
  citation?: Maybe<Scalars['String']['output']>;
  /** What it asks; null before the proclamation of January 2026. */
  condition?: Maybe<Condition>;
  /** Share of the value, such as 0.25; null where it does not apply. */
  rate?: Maybe<Scalars['Float']['output']>;
};


/** A tariff on the import into the United States that a transaction involves. */
export type TariffAnswerAppliesLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** Another number in a rule. */
export type ThresholdChange = {
  /** Name of the threshold in the rule, such as `tpp`. An error names those that there are. */
  name: Scalars['String']['input'];
  /** Slug of the rule, such as `us-h200-2026-01`. */
  rule: Scalars['String']['input'];
  /** The number, in the unit of the rule. */
  value: Scalars['Float']['input'];
};

/** Total processing performance with the sum that gives it. */
export type TotalProcessingPerformance = {
  __typename?: 'TotalProcessingPerformance';
  /** Precision that gives it. */
  precision: Scalars['String']['output'];
  /** The sum in words, such as `989.4 TFLOPS (fp16, dense) x 16 bits = 15,830`. */
  sum: Scalars['String']['output'];
  /** TPP: the highest product of dense rate and bit length. */
  value: Scalars['Float']['output'];
};

/** What totals are summed by. */
export type TotalsBy =
  /** Chip, where the figure names one. */
  | 'CHIP'
  /** Owner, tenant or operator. A subsidiary counts for itself, not for its parent. */
  | 'COMPANY'
  /** Country of the owner's or tenant's seat, or where the site is. */
  | 'COUNTRY';

/** A transaction: an item, a way, parties, a use. */
export type TransactionInput = {
  /** What the exporter states or does, in place of what is taken for granted. */
  assume?: InputMaybe<Array<AssumptionInput>>;
  /**
   * Slug of the company or body that receives it. Without one it is an unlisted company with its seat, and that of its
   * ultimate parent, at the destination.
   */
  consignee?: InputMaybe<Scalars['String']['input']>;
  /**
   * Seat of the consignee, where it is not named or not recorded. Where it differs from the seat on record, a unit of the
   * consignee is meant: the seat on record stays that of the ultimate parent, unless ownership gives another.
   */
  consigneeCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What the consignee is. */
  consigneeKind?: InputMaybe<ConsigneeKind>;
  /** Where it goes. */
  destination: Scalars['CountryCode']['input'];
  /** What it is for. */
  endUse?: InputMaybe<EndUse>;
  /** What is shipped. */
  item: ItemInput;
  /** Which text of the law counts. */
  mode?: InputMaybe<LawMode>;
  /** Where it is shipped from, which need not be where it was made. */
  origin?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Who else takes part; at most 10. */
  otherParties?: InputMaybe<Array<TransactionPartyInput>>;
  /** By default export if it leaves the United States, transfer if it stays in one other country, else re-export. */
  route?: InputMaybe<ExportRoute>;
  /** Seat of the consignee's ultimate parent, in place of what ownership gives. */
  ultimateParentCountry?: InputMaybe<Scalars['CountryCode']['input']>;
};

/** A further party. */
export type TransactionPartyInput = {
  /** Slug of a company or body. */
  party: Scalars['String']['input'];
  /** Its part. */
  role: PartyRole;
};

/** A truth value that admits not knowing (Kleene logic). */
export type Truth =
  /** It is not so. */
  | 'FALSE'
  /** It is so. */
  | 'TRUE'
  /** The facts at hand do not decide it. */
  | 'UNKNOWN';

/** A verdict that comes out otherwise. */
export type VerdictDiff = {
  __typename?: 'VerdictDiff';
  /** With the changes. */
  after: VerdictSide;
  /** As the law is recorded. */
  before: VerdictSide;
  /** The chip. */
  chip: Chip;
  /** The conditions that come out otherwise. */
  conditions: Array<ChangedCondition>;
  /** Who receives it; null for a company on no list with its seat at the destination. */
  consignee?: Maybe<Entity>;
  /** Where it goes. */
  destination: Scalars['CountryCode']['output'];
  /** What the change does. */
  effect: DiffEffect;
  /** `effect` in words. */
  effectLabel: Scalars['String']['output'];
};


/** A verdict that comes out otherwise. */
export type VerdictDiffEffectLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A page of verdicts that come out otherwise. */
export type VerdictDiffConnection = {
  __typename?: 'VerdictDiffConnection';
  /** One edge for each. */
  edges: Array<VerdictDiffEdge>;
  /** The same without the edges. */
  nodes: Array<VerdictDiff>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Exact number in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a page of verdicts. */
export type VerdictDiffEdge = {
  __typename?: 'VerdictDiffEdge';
  /** Where to go on from here: `after` of the next page. */
  cursor: Scalars['String']['output'];
  /** The verdict. */
  node: VerdictDiff;
};

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

/** Days with one verdict. */
export type VerdictPeriod = {
  __typename?: 'VerdictPeriod';
  /** Whether sources do not reach it: the law of these days is carried on from the last that is known. */
  beyondSources: Scalars['Boolean']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** What opened it: acts of policy; empty for the first period. */
  openedBy: Array<PolicyEvent>;
  /** Whether it lies ahead of the day of the request: it may still change. */
  scheduled: Scalars['Boolean']['output'];
  /** First day after it; null where nothing is known to change it. */
  until?: Maybe<Scalars['Date']['output']>;
  /** The verdict of its first day. */
  verdict: ExportVerdict;
};

/** Why a licence is needed. */
export type VerdictReason =
  /** A party is owned by listed parties by 50 % or more. */
  | 'AFFILIATE_50_PERCENT'
  /** The end use. */
  | 'END_USE'
  /** A party is on the Entity List. */
  | 'ENTITY_LISTED'
  /** A fabricator or packager ships it. */
  | 'FOUNDRY_PRESUMPTION'
  /** The item is presumed made in breach of the EAR. */
  | 'GENERAL_PROHIBITION_10'
  /** The recipient, or its ultimate parent, has its seat in Macau or D:5. */
  | 'HEADQUARTERS_RULE'
  /** A letter to its designer. */
  | 'IS_INFORMED_LETTER'
  /** A party is on the SDN list. */
  | 'SANCTIONED_PARTY'
  /** The item meets the technical test for the destination. */
  | 'THRESHOLD'
  /** The worldwide requirement of the diffusion rule, as the text stands. */
  | 'WORLDWIDE_REQUIREMENT';

/** One side of a comparison of verdicts. */
export type VerdictSide = {
  __typename?: 'VerdictSide';
  /** Classification of the item. */
  classification: ItemClassification;
  /** `classification` in words. */
  classificationLabel: Scalars['String']['output'];
  /** Whether a licence is needed. */
  outcome: VerdictOutcome;
  /** `outcome` in words. */
  outcomeLabel: Scalars['String']['output'];
  /** The words of `reasons`, in the same order. */
  reasonLabels: Array<Scalars['String']['output']>;
  /** Why a licence is needed, or may be. */
  reasons: Array<VerdictReason>;
  /** How an application would be reviewed; null where no licence is needed or the policy is not known. */
  reviewPolicy?: Maybe<ReviewPolicy>;
  /** `reviewPolicy` in words; null without one. */
  reviewPolicyLabel?: Maybe<Scalars['String']['output']>;
};


/** One side of a comparison of verdicts. */
export type VerdictSideClassificationLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** One side of a comparison of verdicts. */
export type VerdictSideOutcomeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** One side of a comparison of verdicts. */
export type VerdictSideReasonLabelsArgs = {
  lang?: InputMaybe<Lang>;
};


/** One side of a comparison of verdicts. */
export type VerdictSideReviewPolicyLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** Which transactions a what-if judges: exports from the United States for ordinary civil use. */
export type WhatIfScope = {
  /** Chips (slugs); by default all that were announced by the day. */
  chips?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Recipients (slugs); by default a company on no list with its seat at the destination. */
  consignees?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Destinations; by default the seats of the consignees, or China where none is named. */
  destinations?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Which text of the law counts. */
  mode?: InputMaybe<LawMode>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Node:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( ClaimNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( FactNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( ListingNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( PolicyEventNode )
    | ( EntityNode )
    | ( ScenarioNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( SourceNode )
    | ( StatementNode )
    | ( EntityNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AffectedNeed: ResolverTypeWrapper<NeedNode>;
  AiModel: ResolverTypeWrapper<EntityNode>;
  AiModelConnection: ResolverTypeWrapper<EntityPage>;
  AiModelEdge: ResolverTypeWrapper<Omit<AiModelEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['AiModel'], otherFacts: Array<ResolversTypes['Fact']> }>;
  AiModelFilter: AiModelFilter;
  Architecture: ResolverTypeWrapper<EntityNode>;
  ArchitectureConnection: ResolverTypeWrapper<EntityPage>;
  ArchitectureEdge: ResolverTypeWrapper<Omit<ArchitectureEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['Architecture'], otherFacts: Array<ResolversTypes['Fact']> }>;
  ArchitectureFilter: ArchitectureFilter;
  AssertedRelation: ResolverTypeWrapper<AssertedRelation>;
  AssumptionInput: AssumptionInput;
  Attribute: ResolverTypeWrapper<Attribute>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  Brake: Brake;
  CaughtOwner: ResolverTypeWrapper<CaughtOwnerNode>;
  Change: ResolverTypeWrapper<ChangeNode>;
  ChangeConnection: ResolverTypeWrapper<ChangePage>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  ChangedCondition: ResolverTypeWrapper<ConditionPair>;
  CheckStatus: CheckStatus;
  ChinaGateChange: ChinaGateChange;
  ChinaGateDiff: ResolverTypeWrapper<ChinaGateDiffNode>;
  Chip: ResolverTypeWrapper<EntityNode>;
  ChipConnection: ResolverTypeWrapper<EntityPage>;
  ChipEdge: ResolverTypeWrapper<Omit<ChipEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['Chip'], otherFacts: Array<ResolversTypes['Fact']> }>;
  ChipFilter: ChipFilter;
  ChipQuantity: ResolverTypeWrapper<ChipQuantityNode>;
  ChipSpecs: ResolverTypeWrapper<Attributes>;
  Chokepoint: ResolverTypeWrapper<ChokepointNode>;
  ChokepointAnswer: ResolverTypeWrapper<ChokepointAnswerNode>;
  ChokepointProduct: ResolverTypeWrapper<ProductNode>;
  Citations: ResolverTypeWrapper<CitationsNode>;
  Claim: ResolverTypeWrapper<ClaimNode>;
  ClaimAsGiven: ResolverTypeWrapper<AsGiven>;
  ClaimLedger: ResolverTypeWrapper<Ledger>;
  ClaimLedgerConnection: ResolverTypeWrapper<LedgerPage>;
  ClaimLedgerEdge: ResolverTypeWrapper<Omit<ClaimLedgerEdge, 'node'> & { node: ResolversTypes['ClaimLedger'] }>;
  CloudOffering: ResolverTypeWrapper<EntityNode>;
  CloudOfferingConnection: ResolverTypeWrapper<EntityPage>;
  CloudOfferingEdge: ResolverTypeWrapper<Omit<CloudOfferingEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['CloudOffering'], otherFacts: Array<ResolversTypes['Fact']> }>;
  CloudOfferingFilter: CloudOfferingFilter;
  Company: ResolverTypeWrapper<EntityNode>;
  CompanyConnection: ResolverTypeWrapper<EntityPage>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['Company'], otherFacts: Array<ResolversTypes['Fact']> }>;
  CompanyFilter: CompanyFilter;
  ComparedFigure: ComparedFigure;
  ComputeFigure: ResolverTypeWrapper<FigureNode>;
  ComputeLeftOut: ResolverTypeWrapper<LeftOutNode>;
  ComputeLeftOutConnection: ResolverTypeWrapper<LeftOutPage>;
  ComputeLeftOutEdge: ResolverTypeWrapper<Omit<ComputeLeftOutEdge, 'node'> & { node: ResolversTypes['ComputeLeftOut'] }>;
  ComputeMetric: ComputeMetric;
  ComputeTotal: ResolverTypeWrapper<TotalNode>;
  ComputeTotalConnection: ResolverTypeWrapper<TotalPage>;
  ComputeTotalEdge: ResolverTypeWrapper<Omit<ComputeTotalEdge, 'node'> & { node: ResolversTypes['ComputeTotal'] }>;
  Condition: ResolverTypeWrapper<TraceNode>;
  ConditionOperator: ConditionOperator;
  Confidence: Confidence;
  ConsigneeKind: ConsigneeKind;
  Country: ResolverTypeWrapper<EntityNode>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryConnection: ResolverTypeWrapper<EntityPage>;
  CountryCount: ResolverTypeWrapper<CountryNumber>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['Country'], otherFacts: Array<ResolversTypes['Fact']> }>;
  CountryFilter: CountryFilter;
  CountryGroupChange: CountryGroupChange;
  Coverage: ResolverTypeWrapper<DatasetRow>;
  DataUse: DataUse;
  Dataset: ResolverTypeWrapper<DatasetRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DelistingChange: DelistingChange;
  DenseRate: ResolverTypeWrapper<DenseRate>;
  DependencyPath: ResolverTypeWrapper<PathNode>;
  DependentConnection: ResolverTypeWrapper<DependentPage>;
  DependentEdge: ResolverTypeWrapper<DependentEdgeNode>;
  DiffCount: ResolverTypeWrapper<EffectCount>;
  DiffEffect: DiffEffect;
  Direction: Direction;
  Diversion: Diversion;
  DiversionFilter: DiversionFilter;
  EffectDirection: EffectDirection;
  EndUse: EndUse;
  Entity: ResolverTypeWrapper<EntityNode>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['Entity'], otherFacts: Array<ResolversTypes['Fact']> }>;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EnumLabel: ResolverTypeWrapper<ValueLabels>;
  EnumLabels: ResolverTypeWrapper<LabelledEnum>;
  Evidence: ResolverTypeWrapper<EvidenceNode>;
  Existence: Existence;
  ExportJurisdiction: ResolverTypeWrapper<JurisdictionNode>;
  ExportRoute: ExportRoute;
  ExportRule: ResolverTypeWrapper<RuleNode>;
  ExportVerdict: ResolverTypeWrapper<VerdictNode>;
  ExporterAssumption: ExporterAssumption;
  ExporterAssumptionNote: ResolverTypeWrapper<AssumptionOf>;
  ExternalId: ResolverTypeWrapper<ExternalIdRow>;
  ExternalIdScheme: ExternalIdScheme;
  Fact: ResolverTypeWrapper<FactNode>;
  FactConnection: ResolverTypeWrapper<FactPage>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FigureComparison: ResolverTypeWrapper<FigureComparisonRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatRange: FloatRange;
  Footnote: ResolverTypeWrapper<FootnoteNode>;
  Frame: Frame;
  Freshness: Freshness;
  Gate: ResolverTypeWrapper<GateNode>;
  GateLaw: GateLaw;
  GateReading: ResolverTypeWrapper<GateReadingNode>;
  GateStanding: GateStanding;
  GovernmentBody: ResolverTypeWrapper<EntityNode>;
  GovernmentBodyConnection: ResolverTypeWrapper<EntityPage>;
  GovernmentBodyEdge: ResolverTypeWrapper<Omit<GovernmentBodyEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['GovernmentBody'], otherFacts: Array<ResolversTypes['Fact']> }>;
  GovernmentBodyFilter: GovernmentBodyFilter;
  GradeCount: ResolverTypeWrapper<GradeNumber>;
  Hedge: Hedge;
  HedgeCount: ResolverTypeWrapper<HedgeNumber>;
  Holding: Holding;
  Horizon: Horizon;
  HypotheticalItemInput: HypotheticalItemInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IndexInterval: ResolverTypeWrapper<IndexInterval>;
  Input: ResolverTypeWrapper<EntityNode>;
  InputConnection: ResolverTypeWrapper<EntityPage>;
  InputEdge: ResolverTypeWrapper<Omit<InputEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['Input'], otherFacts: Array<ResolversTypes['Fact']> }>;
  InputFilter: InputFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ItemClassification: ItemClassification;
  ItemInput: ItemInput;
  KindCount: ResolverTypeWrapper<KindNumber>;
  Lang: Lang;
  LawMode: LawMode;
  LeftOutReason: LeftOutReason;
  LicenceCount: ResolverTypeWrapper<LicenceCount>;
  LicenceException: ResolverTypeWrapper<ExceptionNode>;
  LicenceExceptionName: LicenceExceptionName;
  LicenceRequirement: ResolverTypeWrapper<RequirementNode>;
  Limit: ResolverTypeWrapper<Limit>;
  Listing: ResolverTypeWrapper<ListingNode>;
  ListingChange: ListingChange;
  ListingConnection: ResolverTypeWrapper<ListingPage>;
  ListingEdge: ResolverTypeWrapper<Omit<ListingEdge, 'node'> & { node: ResolversTypes['Listing'] }>;
  ListingFilter: ListingFilter;
  Measure: ResolverTypeWrapper<MeasureRow>;
  MemoryStack: ResolverTypeWrapper<EntityNode>;
  MemoryStackConnection: ResolverTypeWrapper<EntityPage>;
  MemoryStackEdge: ResolverTypeWrapper<Omit<MemoryStackEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['MemoryStack'], otherFacts: Array<ResolversTypes['Fact']> }>;
  MemoryStackFilter: MemoryStackFilter;
  Merge: ResolverTypeWrapper<MergeNode>;
  MergeConnection: ResolverTypeWrapper<MergePage>;
  MergeEdge: ResolverTypeWrapper<Omit<MergeEdge, 'node'> & { node: ResolversTypes['Merge'] }>;
  MergeKind: MergeKind;
  MergedCollection: MergedCollection;
  NameRole: NameRole;
  Names: ResolverTypeWrapper<Names>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Obtainability: Obtainability;
  OrderDirection: OrderDirection;
  Outcome: ResolverTypeWrapper<OutcomeNode>;
  OutcomeCount: ResolverTypeWrapper<OutcomeNumber>;
  OutcomeVerdict: OutcomeVerdict;
  Ownership: Ownership;
  Packaging: ResolverTypeWrapper<EntityNode>;
  PackagingConnection: ResolverTypeWrapper<EntityPage>;
  PackagingEdge: ResolverTypeWrapper<Omit<PackagingEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['Packaging'], otherFacts: Array<ResolversTypes['Fact']> }>;
  PackagingFilter: PackagingFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartyDiff: ResolverTypeWrapper<PartyDiffNode>;
  PartyDiffConnection: ResolverTypeWrapper<PartyDiffPage>;
  PartyDiffEdge: ResolverTypeWrapper<Omit<PartyDiffEdge, 'node'> & { node: ResolversTypes['PartyDiff'] }>;
  PartyRole: PartyRole;
  PartyStatus: ResolverTypeWrapper<PartyNode>;
  PathAnswer: ResolverTypeWrapper<PathAnswerNode>;
  PathDistinction: PathDistinction;
  PathOrder: PathOrder;
  PathStep: ResolverTypeWrapper<PathStepNode>;
  PathStrength: PathStrength;
  PathTarget: PathTarget;
  PathWay: PathWay;
  PerformanceDensity: ResolverTypeWrapper<PerformanceDensity>;
  PolicyChange: PolicyChange;
  PolicyChangeNote: ResolverTypeWrapper<PolicyChangeNode>;
  PolicyDiff: ResolverTypeWrapper<WhatIfAnswer>;
  PolicyEvent: ResolverTypeWrapper<PolicyEventNode>;
  PolicyEventConnection: ResolverTypeWrapper<PolicyEventPage>;
  PolicyEventEdge: ResolverTypeWrapper<Omit<PolicyEventEdge, 'node'> & { node: ResolversTypes['PolicyEvent'] }>;
  PolicyEventFilter: PolicyEventFilter;
  PolicyEventKind: PolicyEventKind;
  PolicyStage: ResolverTypeWrapper<StageNode>;
  PolicyStatus: PolicyStatus;
  ProcessNode: ResolverTypeWrapper<EntityNode>;
  ProcessNodeConnection: ResolverTypeWrapper<EntityPage>;
  ProcessNodeEdge: ResolverTypeWrapper<Omit<ProcessNodeEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['ProcessNode'], otherFacts: Array<ResolversTypes['Fact']> }>;
  ProcessNodeFilter: ProcessNodeFilter;
  PurchaseStatus: PurchaseStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimitState>;
  RateLimitSubject: RateLimitSubject;
  RecordType: RecordType;
  RelationCount: ResolverTypeWrapper<RelationNumber>;
  RelationType: RelationType;
  RemovalCount: ResolverTypeWrapper<CountNode>;
  RemovalEffect: ResolverTypeWrapper<RemovalEffectNode>;
  RemovalEffectConnection: ResolverTypeWrapper<EffectPage>;
  RemovalEffectEdge: ResolverTypeWrapper<Omit<RemovalEffectEdge, 'node'> & { node: ResolversTypes['RemovalEffect'] }>;
  RemovalImpact: ResolverTypeWrapper<ImpactAnswer>;
  RemovalOutcome: RemovalOutcome;
  RestrictedHardwareConnection: ResolverTypeWrapper<RestrictedPage>;
  RestrictedHardwareEdge: ResolverTypeWrapper<RestrictedEdge>;
  RestrictedHardwareTarget: RestrictedHardwareTarget;
  RestrictedPartyList: RestrictedPartyList;
  RestrictionBasis: RestrictionBasis;
  ReviewPolicy: ReviewPolicy;
  RivalResult: ResolverTypeWrapper<RivalNode>;
  RouteKind: RouteKind;
  RuleThreshold: ResolverTypeWrapper<RuleThreshold>;
  SameAs: ResolverTypeWrapper<SameAsNode>;
  Scale: Scale;
  Scenario: ResolverTypeWrapper<ScenarioNode>;
  ScenarioAssumption: ResolverTypeWrapper<AssumptionNode>;
  ScenarioBrake: ResolverTypeWrapper<BrakeNode>;
  ScenarioSegment: ResolverTypeWrapper<SegmentNode>;
  ScheduledChange: ResolverTypeWrapper<ScheduledChangeNode>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchMatch: SearchMatch;
  ShareInterval: ResolverTypeWrapper<ShareInterval>;
  Site: ResolverTypeWrapper<EntityNode>;
  SiteConnection: ResolverTypeWrapper<EntityPage>;
  SiteEdge: ResolverTypeWrapper<Omit<SiteEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['Site'], otherFacts: Array<ResolversTypes['Fact']> }>;
  SiteFilter: SiteFilter;
  SoftwareStack: ResolverTypeWrapper<EntityNode>;
  SoftwareStackConnection: ResolverTypeWrapper<EntityPage>;
  SoftwareStackEdge: ResolverTypeWrapper<Omit<SoftwareStackEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['SoftwareStack'], otherFacts: Array<ResolversTypes['Fact']> }>;
  SoftwareStackFilter: SoftwareStackFilter;
  Source: ResolverTypeWrapper<SourceNode>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceGrade: SourceGrade;
  SourceKind: SourceKind;
  StalenessRule: ResolverTypeWrapper<StalenessRule>;
  StartBasis: StartBasis;
  Statement: ResolverTypeWrapper<StatementNode>;
  StatementCheck: ResolverTypeWrapper<CheckNode>;
  StatementConnection: ResolverTypeWrapper<StatementPage>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementEffect: ResolverTypeWrapper<EffectNode>;
  StatementQuantity: ResolverTypeWrapper<StatementQuantity>;
  StatementSort: StatementSort;
  StopReason: StopReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Substitute: ResolverTypeWrapper<SubstituteOf>;
  SubstituteConnection: ResolverTypeWrapper<SubstitutePage>;
  SubstituteDegree: SubstituteDegree;
  SubstituteEdge: ResolverTypeWrapper<Omit<SubstituteEdge, 'node'> & { node: ResolversTypes['Substitute'] }>;
  SubstituteTerms: ResolverTypeWrapper<FactNode>;
  SupplierShare: ResolverTypeWrapper<SupplierNode>;
  SupplyStep: ResolverTypeWrapper<StepNode>;
  SuspensionChange: SuspensionChange;
  System: ResolverTypeWrapper<EntityNode>;
  SystemConnection: ResolverTypeWrapper<EntityPage>;
  SystemEdge: ResolverTypeWrapper<Omit<SystemEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversTypes['Fact']>, node: ResolversTypes['System'], otherFacts: Array<ResolversTypes['Fact']> }>;
  SystemFilter: SystemFilter;
  TariffAnswer: ResolverTypeWrapper<TariffNode>;
  ThresholdChange: ThresholdChange;
  TotalProcessingPerformance: ResolverTypeWrapper<TotalProcessingPerformance>;
  TotalsBy: TotalsBy;
  TransactionInput: TransactionInput;
  TransactionPartyInput: TransactionPartyInput;
  Truth: Truth;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  VerdictDiff: ResolverTypeWrapper<VerdictDiffNode>;
  VerdictDiffConnection: ResolverTypeWrapper<VerdictDiffPage>;
  VerdictDiffEdge: ResolverTypeWrapper<Omit<VerdictDiffEdge, 'node'> & { node: ResolversTypes['VerdictDiff'] }>;
  VerdictOutcome: VerdictOutcome;
  VerdictPeriod: ResolverTypeWrapper<PeriodNode>;
  VerdictReason: VerdictReason;
  VerdictSide: ResolverTypeWrapper<Judgement>;
  WhatIfScope: WhatIfScope;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AffectedNeed: NeedNode;
  AiModel: EntityNode;
  AiModelConnection: EntityPage;
  AiModelEdge: Omit<AiModelEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['AiModel'], otherFacts: Array<ResolversParentTypes['Fact']> };
  AiModelFilter: AiModelFilter;
  Architecture: EntityNode;
  ArchitectureConnection: EntityPage;
  ArchitectureEdge: Omit<ArchitectureEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Architecture'], otherFacts: Array<ResolversParentTypes['Fact']> };
  ArchitectureFilter: ArchitectureFilter;
  AssertedRelation: AssertedRelation;
  AssumptionInput: AssumptionInput;
  Attribute: Attribute;
  Boolean: Scalars['Boolean']['output'];
  CaughtOwner: CaughtOwnerNode;
  Change: ChangeNode;
  ChangeConnection: ChangePage;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangedCondition: ConditionPair;
  ChinaGateChange: ChinaGateChange;
  ChinaGateDiff: ChinaGateDiffNode;
  Chip: EntityNode;
  ChipConnection: EntityPage;
  ChipEdge: Omit<ChipEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Chip'], otherFacts: Array<ResolversParentTypes['Fact']> };
  ChipFilter: ChipFilter;
  ChipQuantity: ChipQuantityNode;
  ChipSpecs: Attributes;
  Chokepoint: ChokepointNode;
  ChokepointAnswer: ChokepointAnswerNode;
  ChokepointProduct: ProductNode;
  Citations: CitationsNode;
  Claim: ClaimNode;
  ClaimAsGiven: AsGiven;
  ClaimLedger: Ledger;
  ClaimLedgerConnection: LedgerPage;
  ClaimLedgerEdge: Omit<ClaimLedgerEdge, 'node'> & { node: ResolversParentTypes['ClaimLedger'] };
  CloudOffering: EntityNode;
  CloudOfferingConnection: EntityPage;
  CloudOfferingEdge: Omit<CloudOfferingEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['CloudOffering'], otherFacts: Array<ResolversParentTypes['Fact']> };
  CloudOfferingFilter: CloudOfferingFilter;
  Company: EntityNode;
  CompanyConnection: EntityPage;
  CompanyEdge: Omit<CompanyEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Company'], otherFacts: Array<ResolversParentTypes['Fact']> };
  CompanyFilter: CompanyFilter;
  ComputeFigure: FigureNode;
  ComputeLeftOut: LeftOutNode;
  ComputeLeftOutConnection: LeftOutPage;
  ComputeLeftOutEdge: Omit<ComputeLeftOutEdge, 'node'> & { node: ResolversParentTypes['ComputeLeftOut'] };
  ComputeTotal: TotalNode;
  ComputeTotalConnection: TotalPage;
  ComputeTotalEdge: Omit<ComputeTotalEdge, 'node'> & { node: ResolversParentTypes['ComputeTotal'] };
  Condition: TraceNode;
  Country: EntityNode;
  CountryCode: Scalars['CountryCode']['output'];
  CountryConnection: EntityPage;
  CountryCount: CountryNumber;
  CountryEdge: Omit<CountryEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Country'], otherFacts: Array<ResolversParentTypes['Fact']> };
  CountryFilter: CountryFilter;
  CountryGroupChange: CountryGroupChange;
  Coverage: DatasetRow;
  Dataset: DatasetRow;
  Date: Scalars['Date']['output'];
  DelistingChange: DelistingChange;
  DenseRate: DenseRate;
  DependencyPath: PathNode;
  DependentConnection: DependentPage;
  DependentEdge: DependentEdgeNode;
  DiffCount: EffectCount;
  Entity: EntityNode;
  EntityConnection: EntityPage;
  EntityEdge: Omit<EntityEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Entity'], otherFacts: Array<ResolversParentTypes['Fact']> };
  EntityOrder: EntityOrder;
  EnumLabel: ValueLabels;
  EnumLabels: LabelledEnum;
  Evidence: EvidenceNode;
  ExportJurisdiction: JurisdictionNode;
  ExportRule: RuleNode;
  ExportVerdict: VerdictNode;
  ExporterAssumptionNote: AssumptionOf;
  ExternalId: ExternalIdRow;
  Fact: FactNode;
  FactConnection: FactPage;
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  FigureComparison: FigureComparisonRow;
  Float: Scalars['Float']['output'];
  FloatRange: FloatRange;
  Footnote: FootnoteNode;
  Frame: Frame;
  Gate: GateNode;
  GateReading: GateReadingNode;
  GovernmentBody: EntityNode;
  GovernmentBodyConnection: EntityPage;
  GovernmentBodyEdge: Omit<GovernmentBodyEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['GovernmentBody'], otherFacts: Array<ResolversParentTypes['Fact']> };
  GovernmentBodyFilter: GovernmentBodyFilter;
  GradeCount: GradeNumber;
  HedgeCount: HedgeNumber;
  HypotheticalItemInput: HypotheticalItemInput;
  ID: Scalars['ID']['output'];
  IndexInterval: IndexInterval;
  Input: EntityNode;
  InputConnection: EntityPage;
  InputEdge: Omit<InputEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Input'], otherFacts: Array<ResolversParentTypes['Fact']> };
  InputFilter: InputFilter;
  Int: Scalars['Int']['output'];
  ItemInput: ItemInput;
  KindCount: KindNumber;
  LicenceCount: LicenceCount;
  LicenceException: ExceptionNode;
  LicenceRequirement: RequirementNode;
  Limit: Limit;
  Listing: ListingNode;
  ListingChange: ListingChange;
  ListingConnection: ListingPage;
  ListingEdge: Omit<ListingEdge, 'node'> & { node: ResolversParentTypes['Listing'] };
  ListingFilter: ListingFilter;
  Measure: MeasureRow;
  MemoryStack: EntityNode;
  MemoryStackConnection: EntityPage;
  MemoryStackEdge: Omit<MemoryStackEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['MemoryStack'], otherFacts: Array<ResolversParentTypes['Fact']> };
  MemoryStackFilter: MemoryStackFilter;
  Merge: MergeNode;
  MergeConnection: MergePage;
  MergeEdge: Omit<MergeEdge, 'node'> & { node: ResolversParentTypes['Merge'] };
  Names: Names;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Outcome: OutcomeNode;
  OutcomeCount: OutcomeNumber;
  Packaging: EntityNode;
  PackagingConnection: EntityPage;
  PackagingEdge: Omit<PackagingEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Packaging'], otherFacts: Array<ResolversParentTypes['Fact']> };
  PackagingFilter: PackagingFilter;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PartyDiff: PartyDiffNode;
  PartyDiffConnection: PartyDiffPage;
  PartyDiffEdge: Omit<PartyDiffEdge, 'node'> & { node: ResolversParentTypes['PartyDiff'] };
  PartyStatus: PartyNode;
  PathAnswer: PathAnswerNode;
  PathStep: PathStepNode;
  PathTarget: PathTarget;
  PerformanceDensity: PerformanceDensity;
  PolicyChange: PolicyChange;
  PolicyChangeNote: PolicyChangeNode;
  PolicyDiff: WhatIfAnswer;
  PolicyEvent: PolicyEventNode;
  PolicyEventConnection: PolicyEventPage;
  PolicyEventEdge: Omit<PolicyEventEdge, 'node'> & { node: ResolversParentTypes['PolicyEvent'] };
  PolicyEventFilter: PolicyEventFilter;
  PolicyStage: StageNode;
  ProcessNode: EntityNode;
  ProcessNodeConnection: EntityPage;
  ProcessNodeEdge: Omit<ProcessNodeEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['ProcessNode'], otherFacts: Array<ResolversParentTypes['Fact']> };
  ProcessNodeFilter: ProcessNodeFilter;
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimitState;
  RelationCount: RelationNumber;
  RemovalCount: CountNode;
  RemovalEffect: RemovalEffectNode;
  RemovalEffectConnection: EffectPage;
  RemovalEffectEdge: Omit<RemovalEffectEdge, 'node'> & { node: ResolversParentTypes['RemovalEffect'] };
  RemovalImpact: ImpactAnswer;
  RestrictedHardwareConnection: RestrictedPage;
  RestrictedHardwareEdge: RestrictedEdge;
  RestrictedHardwareTarget: RestrictedHardwareTarget;
  RivalResult: RivalNode;
  RuleThreshold: RuleThreshold;
  SameAs: SameAsNode;
  Scenario: ScenarioNode;
  ScenarioAssumption: AssumptionNode;
  ScenarioBrake: BrakeNode;
  ScenarioSegment: SegmentNode;
  ScheduledChange: ScheduledChangeNode;
  SearchConnection: SearchPage;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ShareInterval: ShareInterval;
  Site: EntityNode;
  SiteConnection: EntityPage;
  SiteEdge: Omit<SiteEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Site'], otherFacts: Array<ResolversParentTypes['Fact']> };
  SiteFilter: SiteFilter;
  SoftwareStack: EntityNode;
  SoftwareStackConnection: EntityPage;
  SoftwareStackEdge: Omit<SoftwareStackEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['SoftwareStack'], otherFacts: Array<ResolversParentTypes['Fact']> };
  SoftwareStackFilter: SoftwareStackFilter;
  Source: SourceNode;
  SourceConnection: SourcePage;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  StalenessRule: StalenessRule;
  Statement: StatementNode;
  StatementCheck: CheckNode;
  StatementConnection: StatementPage;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementEffect: EffectNode;
  StatementQuantity: StatementQuantity;
  String: Scalars['String']['output'];
  Substitute: SubstituteOf;
  SubstituteConnection: SubstitutePage;
  SubstituteEdge: Omit<SubstituteEdge, 'node'> & { node: ResolversParentTypes['Substitute'] };
  SubstituteTerms: FactNode;
  SupplierShare: SupplierNode;
  SupplyStep: StepNode;
  SuspensionChange: SuspensionChange;
  System: EntityNode;
  SystemConnection: EntityPage;
  SystemEdge: Omit<SystemEdge, 'fact' | 'node' | 'otherFacts'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node: ResolversParentTypes['System'], otherFacts: Array<ResolversParentTypes['Fact']> };
  SystemFilter: SystemFilter;
  TariffAnswer: TariffNode;
  ThresholdChange: ThresholdChange;
  TotalProcessingPerformance: TotalProcessingPerformance;
  TransactionInput: TransactionInput;
  TransactionPartyInput: TransactionPartyInput;
  URL: Scalars['URL']['output'];
  VerdictDiff: VerdictDiffNode;
  VerdictDiffConnection: VerdictDiffPage;
  VerdictDiffEdge: Omit<VerdictDiffEdge, 'node'> & { node: ResolversParentTypes['VerdictDiff'] };
  VerdictPeriod: PeriodNode;
  VerdictSide: Judgement;
  WhatIfScope: WhatIfScope;
};

export type AffectedNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedNeed'] = ResolversParentTypes['AffectedNeed']> = {
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  left?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  relationLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AffectedNeedRelationLabelArgs>>;
  share?: Resolver<Maybe<ResolversTypes['ShareInterval']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AiModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AiModel'] = ResolversParentTypes['AiModel']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<AiModelClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AiModelConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  developers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<AiModelDevelopersArgs, 'first'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AiModelExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AiModelKindLabelArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<AiModelListingsArgs, 'first' | 'includeEnded'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AiModelNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<AiModelPolicyEventsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<AiModelRelationsArgs, 'direction' | 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<AiModelStatementsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<AiModelTimelineArgs, 'first'>>;
  trainedOn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<AiModelTrainedOnArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AiModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AiModelConnection'] = ResolversParentTypes['AiModelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AiModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AiModel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AiModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AiModelEdge'] = ResolversParentTypes['AiModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AiModel'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type ArchitectureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Architecture'] = ResolversParentTypes['Architecture']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<ArchitectureChipsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<ArchitectureClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ArchitectureConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  designers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<ArchitectureDesignersArgs, 'first'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ArchitectureExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ArchitectureKindLabelArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<ArchitectureListingsArgs, 'first' | 'includeEnded'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ArchitectureNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<ArchitecturePolicyEventsArgs, 'first'>>;
  predecessors?: Resolver<ResolversTypes['ArchitectureConnection'], ParentType, ContextType, RequireFields<ArchitecturePredecessorsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ArchitectureRelationsArgs, 'direction' | 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  softwareStacks?: Resolver<ResolversTypes['SoftwareStackConnection'], ParentType, ContextType, RequireFields<ArchitectureSoftwareStacksArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ArchitectureStatementsArgs, 'first'>>;
  successors?: Resolver<ResolversTypes['ArchitectureConnection'], ParentType, ContextType, RequireFields<ArchitectureSuccessorsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<ArchitectureTimelineArgs, 'first'>>;
  vendor?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchitectureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchitectureConnection'] = ResolversParentTypes['ArchitectureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArchitectureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Architecture']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArchitectureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchitectureEdge'] = ResolversParentTypes['ArchitectureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Architecture'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type AssertedRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssertedRelation'] = ResolversParentTypes['AssertedRelation']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaughtOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaughtOwner'] = ResolversParentTypes['CaughtOwner']> = {
  caught?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  caughtLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CaughtOwnerCaughtLabelArgs>>;
  owner?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  after?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChangeKindLabelArgs>>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['RecordType'], ParentType, ContextType>;
  recordLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChangeRecordLabelArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChangeSentenceArgs>>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangedConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedCondition'] = ResolversParentTypes['ChangedCondition']> = {
  after?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
};

export type ChinaGateDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChinaGateDiff'] = ResolversParentTypes['ChinaGateDiff']> = {
  chip?: Resolver<ResolversTypes['Chip'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chip'] = ResolversParentTypes['Chip']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  architecture?: Resolver<Maybe<ResolversTypes['Architecture']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  chipKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<ChipClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChipConfidenceLabelArgs>>;
  containedIn?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ChipContainedInArgs, 'first'>>;
  contains?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<ChipContainsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ChipCustomersArgs, 'first'>>;
  designers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<ChipDesignersArgs, 'first'>>;
  divertedBy?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<ChipDivertedByArgs, 'first'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChipExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  foundries?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<ChipFoundriesArgs, 'first'>>;
  hostedAt?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, RequireFields<ChipHostedAtArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChipKindLabelArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<ChipListingsArgs, 'first' | 'includeEnded'>>;
  marketedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memory?: Resolver<ResolversTypes['MemoryStackConnection'], ParentType, ContextType, RequireFields<ChipMemoryArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChipNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offeredBy?: Resolver<ResolversTypes['CloudOfferingConnection'], ParentType, ContextType, RequireFields<ChipOfferedByArgs, 'first'>>;
  packagers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<ChipPackagersArgs, 'first'>>;
  packaging?: Resolver<ResolversTypes['PackagingConnection'], ParentType, ContextType, RequireFields<ChipPackagingArgs, 'first'>>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<ChipPolicyEventsArgs, 'first'>>;
  predecessors?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<ChipPredecessorsArgs, 'first'>>;
  processNodes?: Resolver<ResolversTypes['ProcessNodeConnection'], ParentType, ContextType, RequireFields<ChipProcessNodesArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ChipRelationsArgs, 'direction' | 'first'>>;
  released?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ChipRequiresArgs, 'first'>>;
  resellers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<ChipResellersArgs, 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  softwareStacks?: Resolver<ResolversTypes['SoftwareStackConnection'], ParentType, ContextType, RequireFields<ChipSoftwareStacksArgs, 'first'>>;
  specs?: Resolver<ResolversTypes['ChipSpecs'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ChipStatementsArgs, 'first'>>;
  substitutes?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<ChipSubstitutesArgs, 'first'>>;
  successors?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<ChipSuccessorsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<ChipTimelineArgs, 'first'>>;
  trainedModels?: Resolver<ResolversTypes['AiModelConnection'], ParentType, ContextType, RequireFields<ChipTrainedModelsArgs, 'first'>>;
  variantOf?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<ChipVariantOfArgs, 'first'>>;
  variants?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<ChipVariantsArgs, 'first'>>;
  vendor?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['ExportVerdict']>, ParentType, ContextType, RequireFields<ChipVerdictsArgs, 'destinations' | 'mode'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChipConnection'] = ResolversParentTypes['ChipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Chip']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChipEdge'] = ResolversParentTypes['ChipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chip'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type ChipQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChipQuantity'] = ResolversParentTypes['ChipQuantity']> = {
  chip?: Resolver<ResolversTypes['Chip'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  h100EquivalentsHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  h100EquivalentsLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChipSpecsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChipSpecs'] = ResolversParentTypes['ChipSpecs']> = {
  denseRates?: Resolver<Array<ResolversTypes['DenseRate']>, ParentType, ContextType>;
  dieAreaMm2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dies?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interconnect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interconnectGBs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  memoryBandwidthGBs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  memoryGB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  memoryType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packaging?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performanceDensity?: Resolver<Maybe<ResolversTypes['PerformanceDensity']>, ParentType, ContextType>;
  priceUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  processNode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tdpW?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tpp?: Resolver<Maybe<ResolversTypes['TotalProcessingPerformance']>, ParentType, ContextType>;
  transistorsBillion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChokepointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chokepoint'] = ResolversParentTypes['Chokepoint']> = {
  countryConcentration?: Resolver<Maybe<ResolversTypes['IndexInterval']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['ShareInterval'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  monthsToQualify?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['ChokepointProduct']>, ParentType, ContextType>;
  reachesMinShare?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  reachesMinShareLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChokepointReachesMinShareLabelArgs>>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  relationLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChokepointRelationLabelArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChokepointSentenceArgs>>;
  shareClaims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<ChokepointShareClaimsArgs, 'first'>>;
  singleSupplier?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  substitutes?: Resolver<Array<ResolversTypes['SubstituteTerms']>, ParentType, ContextType>;
  suppliers?: Resolver<Array<ResolversTypes['SupplierShare']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChokepointAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChokepointAnswer'] = ResolversParentTypes['ChokepointAnswer']> = {
  chokepoints?: Resolver<Array<ResolversTypes['Chokepoint']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criticalInputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChokepointAnswerExplanationArgs>>;
  notRecorded?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  stoppedBecause?: Resolver<ResolversTypes['StopReason'], ParentType, ContextType>;
  stoppedBecauseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChokepointAnswerStoppedBecauseLabelArgs>>;
};

export type ChokepointProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChokepointProduct'] = ResolversParentTypes['ChokepointProduct']> = {
  path?: Resolver<Array<ResolversTypes['SupplyStep']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CitationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citations'] = ResolversParentTypes['Citations']> = {
  bibtex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cslJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  footnotes?: Resolver<Array<ResolversTypes['Footnote']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  aboutSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asGiven?: Resolver<Maybe<ResolversTypes['ClaimAsGiven']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  boundLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimBoundLabelArgs>>;
  central?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  comparable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimConfidenceLabelArgs>>;
  destination?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  freshnessLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimFreshnessLabelArgs>>;
  hedge?: Resolver<ResolversTypes['Hedge'], ParentType, ContextType>;
  hedgeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimHedgeLabelArgs>>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastVerified?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['ClaimLedger']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  retractedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidByEntity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ClaimScopeArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersededBy?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  supersedes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimValueArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimAsGivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimAsGiven'] = ResolversParentTypes['ClaimAsGiven']> = {
  central?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  conversion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['Scale'], ParentType, ContextType>;
  scaleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimAsGivenScaleLabelArgs>>;
};

export type ClaimLedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimLedger'] = ResolversParentTypes['ClaimLedger']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  comparable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputeReason?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimLedgerDisputeReasonArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  headlineReason?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimLedgerHeadlineReasonArgs>>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  otherUnits?: Resolver<Array<ResolversTypes['ClaimLedger']>, ParentType, ContextType>;
  spread?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimLedgerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimLedgerConnection'] = ResolversParentTypes['ClaimLedgerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimLedgerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ClaimLedger']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimLedgerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimLedgerEdge'] = ResolversParentTypes['ClaimLedgerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClaimLedger'], ParentType, ContextType>;
};

export type CloudOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloudOffering'] = ResolversParentTypes['CloudOffering']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  chipCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<CloudOfferingChipsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<CloudOfferingClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CloudOfferingConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CloudOfferingExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CloudOfferingKindLabelArgs>>;
  launched?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<CloudOfferingListingsArgs, 'first' | 'includeEnded'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CloudOfferingNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<CloudOfferingPolicyEventsArgs, 'first'>>;
  provider?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<CloudOfferingRegionsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<CloudOfferingRelationsArgs, 'direction' | 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CloudOfferingStatementsArgs, 'first'>>;
  systems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<CloudOfferingSystemsArgs, 'first'>>;
  tenants?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CloudOfferingTenantsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<CloudOfferingTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloudOfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloudOfferingConnection'] = ResolversParentTypes['CloudOfferingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CloudOfferingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CloudOffering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CloudOfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloudOfferingEdge'] = ResolversParentTypes['CloudOfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CloudOffering'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aiModels?: Resolver<ResolversTypes['AiModelConnection'], ParentType, ContextType, RequireFields<CompanyAiModelsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  architectures?: Resolver<ResolversTypes['ArchitectureConnection'], ParentType, ContextType, RequireFields<CompanyArchitecturesArgs, 'first'>>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  buys?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyBuysArgs, 'first'>>;
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<CompanyChipsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<CompanyClaimsArgs, 'first'>>;
  competitors?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanyCompetitorsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CompanyConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyCustomersArgs, 'first'>>;
  diverts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyDivertsArgs, 'first'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CompanyExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  fabricates?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<CompanyFabricatesArgs, 'first'>>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investments?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyInvestmentsArgs, 'first'>>;
  investors?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyInvestorsArgs, 'first'>>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CompanyKindLabelArgs>>;
  licensesFrom?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyLicensesFromArgs, 'first'>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<CompanyListingsArgs, 'first' | 'includeEnded'>>;
  makes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyMakesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CompanyNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerings?: Resolver<ResolversTypes['CloudOfferingConnection'], ParentType, ContextType, RequireFields<CompanyOfferingsArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyOwnersArgs, 'first'>>;
  owns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyOwnsArgs, 'first'>>;
  packages?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<CompanyPackagesArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanyPartnersArgs, 'first'>>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<CompanyPolicyEventsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<CompanyRelationsArgs, 'direction' | 'first'>>;
  rents?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyRentsArgs, 'first'>>;
  resells?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyResellsArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, RequireFields<CompanySitesArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  softwareStacks?: Resolver<ResolversTypes['SoftwareStackConnection'], ParentType, ContextType, RequireFields<CompanySoftwareStacksArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CompanyStatementsArgs, 'first'>>;
  substitutes?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CompanySubstitutesArgs, 'first'>>;
  suppliers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanySuppliersArgs, 'first'>>;
  supplies?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanySuppliesArgs, 'first'>>;
  systems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<CompanySystemsArgs, 'first'>>;
  technologies?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CompanyTechnologiesArgs, 'first'>>;
  ticker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<CompanyTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type ComputeFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeFigure'] = ResolversParentTypes['ComputeFigure']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  tpp?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ComputeLeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeLeftOut'] = ResolversParentTypes['ComputeLeftOut']> = {
  figure?: Resolver<ResolversTypes['ComputeFigure'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['ComputeMetric']>, ParentType, ContextType>;
  metricLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ComputeLeftOutMetricLabelArgs>>;
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
  reasonLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ComputeLeftOutReasonLabelArgs>>;
};

export type ComputeLeftOutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeLeftOutConnection'] = ResolversParentTypes['ComputeLeftOutConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComputeLeftOutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ComputeLeftOut']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComputeLeftOutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeLeftOutEdge'] = ResolversParentTypes['ComputeLeftOutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComputeLeftOut'], ParentType, ContextType>;
};

export type ComputeTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeTotal'] = ResolversParentTypes['ComputeTotal']> = {
  figures?: Resolver<Array<ResolversTypes['ComputeFigure']>, ParentType, ContextType>;
  hedgeLabels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<ComputeTotalHedgeLabelsArgs>>;
  hedges?: Resolver<Array<ResolversTypes['Hedge']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['Holding'], ParentType, ContextType>;
  holdingLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ComputeTotalHoldingLabelArgs>>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['ComputeMetric'], ParentType, ContextType>;
  metricLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ComputeTotalMetricLabelArgs>>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ComputeTotalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeTotalConnection'] = ResolversParentTypes['ComputeTotalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComputeTotalEdge']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['ComputeLeftOutConnection'], ParentType, ContextType, RequireFields<ComputeTotalConnectionLeftOutArgs, 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['ComputeTotal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComputeTotalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeTotalEdge'] = ResolversParentTypes['ComputeTotalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComputeTotal'], ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  arithmetic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ConditionBecauseArgs>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<ConditionMissingArgs>>;
  operator?: Resolver<Maybe<ResolversTypes['ConditionOperator']>, ParentType, ContextType>;
  operatorLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ConditionOperatorLabelArgs>>;
  policyEvent?: Resolver<Maybe<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConditionTextArgs>>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  truthLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConditionTruthLabelArgs>>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<CountryClaimsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryKindLabelArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<CountryListingsArgs, 'first' | 'includeEnded'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerings?: Resolver<ResolversTypes['CloudOfferingConnection'], ParentType, ContextType, RequireFields<CountryOfferingsArgs, 'first'>>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<CountryPolicyEventsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<CountryRelationsArgs, 'direction' | 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, RequireFields<CountrySitesArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountryStatementsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<CountryTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryCount'] = ResolversParentTypes['CountryCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  byGrade?: Resolver<Array<ResolversTypes['GradeCount']>, ParentType, ContextType>;
  byHedge?: Resolver<Array<ResolversTypes['HedgeCount']>, ParentType, ContextType>;
  compiledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lawSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  modelled?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<CoverageModelledArgs>>;
  notModelled?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<CoverageNotModelledArgs>>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  builtAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licences?: Resolver<Array<ResolversTypes['LicenceCount']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['Limit']>, ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policyEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staleness?: Resolver<Array<ResolversTypes['StalenessRule']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DenseRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenseRate'] = ResolversParentTypes['DenseRate']> = {
  bits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tops?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DependencyPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyPath'] = ResolversParentTypes['DependencyPath']> = {
  bibtex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DependencyPathConfidenceLabelArgs>>;
  cslJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  footnotes?: Resolver<Array<ResolversTypes['Footnote']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['VerdictOutcome']>, ParentType, ContextType>;
  restrictionLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DependencyPathRestrictionLabelArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DependencyPathSentenceArgs, 'numbered'>>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['PathStrength'], ParentType, ContextType>;
  strengthLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DependencyPathStrengthLabelArgs>>;
  way?: Resolver<ResolversTypes['PathWay'], ParentType, ContextType>;
  wayLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DependencyPathWayLabelArgs>>;
  weakestLink?: Resolver<ResolversTypes['PathStep'], ParentType, ContextType>;
};

export type DependentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependentConnection'] = ResolversParentTypes['DependentConnection']> = {
  byCountry?: Resolver<Array<ResolversTypes['CountryCount']>, ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DependentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  stoppedBecause?: Resolver<ResolversTypes['StopReason'], ParentType, ContextType>;
  stoppedBecauseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DependentConnectionStoppedBecauseLabelArgs>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DependentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependentEdge'] = ResolversParentTypes['DependentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type DiffCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiffCount'] = ResolversParentTypes['DiffCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['DiffEffect'], ParentType, ContextType>;
  effectLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DiffCountEffectLabelArgs>>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'AiModel' | 'Architecture' | 'Chip' | 'CloudOffering' | 'Company' | 'Country' | 'GovernmentBody' | 'Input' | 'MemoryStack' | 'Packaging' | 'ProcessNode' | 'Site' | 'SoftwareStack' | 'System', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type EnumLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabel'] = ResolversParentTypes['EnumLabel']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EnumLabelLabelArgs>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnumLabelsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabels'] = ResolversParentTypes['EnumLabels']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['EnumLabel']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ExportJurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportJurisdiction'] = ResolversParentTypes['ExportJurisdiction']> = {
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ExportJurisdictionBecauseArgs>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  subjectToEar?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  subjectToEarLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExportJurisdictionSubjectToEarLabelArgs>>;
};

export type ExportRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportRule'] = ResolversParentTypes['ExportRule']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thresholds?: Resolver<Array<ResolversTypes['RuleThreshold']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExportRuleTitleArgs>>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExportVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportVerdict'] = ResolversParentTypes['ExportVerdict']> = {
  assumptions?: Resolver<Array<ResolversTypes['ExporterAssumptionNote']>, ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['ItemClassification'], ParentType, ContextType>;
  classificationLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExportVerdictClassificationLabelArgs>>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  counterGates?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['LicenceException']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExportVerdictExplanationArgs>>;
  generalProhibition10?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['ExportJurisdiction'], ParentType, ContextType>;
  missingFacts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<ExportVerdictMissingFactsArgs>>;
  nextScheduledChange?: Resolver<Maybe<ResolversTypes['VerdictPeriod']>, ParentType, ContextType>;
  notModelled?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<ExportVerdictNotModelledArgs>>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<ExportVerdictNotesArgs>>;
  outcome?: Resolver<ResolversTypes['VerdictOutcome'], ParentType, ContextType>;
  outcomeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExportVerdictOutcomeLabelArgs>>;
  practice?: Resolver<Array<ResolversTypes['ClaimLedger']>, ParentType, ContextType>;
  reasonLabels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<ExportVerdictReasonLabelsArgs>>;
  reasons?: Resolver<Array<ResolversTypes['VerdictReason']>, ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['LicenceRequirement']>, ParentType, ContextType>;
  reviewPolicy?: Resolver<Maybe<ResolversTypes['ReviewPolicy']>, ParentType, ContextType>;
  reviewPolicyLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ExportVerdictReviewPolicyLabelArgs>>;
  rivalResults?: Resolver<Array<ResolversTypes['RivalResult']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['ExportRoute'], ParentType, ContextType>;
  routeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExportVerdictRouteLabelArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExportVerdictSentenceArgs>>;
  tariff?: Resolver<ResolversTypes['TariffAnswer'], ParentType, ContextType>;
};

export type ExporterAssumptionNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExporterAssumptionNote'] = ResolversParentTypes['ExporterAssumptionNote']> = {
  condition?: Resolver<ResolversTypes['ExporterAssumption'], ParentType, ContextType>;
  conditionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExporterAssumptionNoteConditionLabelArgs>>;
  outcomeOtherwise?: Resolver<ResolversTypes['VerdictOutcome'], ParentType, ContextType>;
  outcomeOtherwiseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExporterAssumptionNoteOutcomeOtherwiseLabelArgs>>;
  reviewPolicyOtherwise?: Resolver<Maybe<ResolversTypes['ReviewPolicy']>, ParentType, ContextType>;
  reviewPolicyOtherwiseLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ExporterAssumptionNoteReviewPolicyOtherwiseLabelArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExporterAssumptionNoteTextArgs>>;
  value?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  valueLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExporterAssumptionNoteValueLabelArgs>>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['ExternalIdScheme'], ParentType, ContextType>;
  schemeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExternalIdSchemeLabelArgs>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  basisLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FactBasisLabelArgs>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FactConfidenceLabelArgs>>;
  count?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  freshnessLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FactFreshnessLabelArgs>>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  hedge?: Resolver<ResolversTypes['Hedge'], ParentType, ContextType>;
  hedgeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FactHedgeLabelArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastVerified?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType>;
  ownershipLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FactOwnershipLabelArgs>>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantityMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  retractedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidByEntity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['StartBasis'], ParentType, ContextType>;
  startsOnLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FactStartsOnLabelArgs>>;
  status?: Resolver<Maybe<ResolversTypes['PurchaseStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FactStatusLabelArgs>>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FactTypeLabelArgs>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FigureComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureComparison'] = ResolversParentTypes['FigureComparison']> = {
  figure?: Resolver<ResolversTypes['ComparedFigure'], ParentType, ContextType>;
  figureLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FigureComparisonFigureLabelArgs>>;
  original?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  substitute?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FootnoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Footnote'] = ResolversParentTypes['Footnote']> = {
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gate'] = ResolversParentTypes['Gate']> = {
  destinations?: Resolver<Array<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['GateLaw'], ParentType, ContextType>;
  lawLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GateLawLabelArgs>>;
  onDay?: Resolver<ResolversTypes['GateReading'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  then?: Resolver<Maybe<ResolversTypes['GateReading']>, ParentType, ContextType>;
  ultimateParent?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type GateReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateReading'] = ResolversParentTypes['GateReading']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  listings?: Resolver<Array<ResolversTypes['Listing']>, ParentType, ContextType>;
  policyEvents?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['GateStanding'], ParentType, ContextType>;
  standingLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GateReadingStandingLabelArgs>>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GateReadingWhyArgs>>;
};

export type GovernmentBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentBody'] = ResolversParentTypes['GovernmentBody']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  buys?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyBuysArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<GovernmentBodyClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GovernmentBodyConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GovernmentBodyExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investments?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyInvestmentsArgs, 'first'>>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GovernmentBodyKindLabelArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<GovernmentBodyListingsArgs, 'first' | 'includeEnded'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GovernmentBodyNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyOwnersArgs, 'first'>>;
  owns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyOwnsArgs, 'first'>>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<GovernmentBodyPolicyEventsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<GovernmentBodyRelationsArgs, 'direction' | 'first'>>;
  rents?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyRentsArgs, 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GovernmentBodyStatementsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<GovernmentBodyTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernmentBodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentBodyConnection'] = ResolversParentTypes['GovernmentBodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GovernmentBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GovernmentBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernmentBodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentBodyEdge'] = ResolversParentTypes['GovernmentBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernmentBody'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type GradeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeCount'] = ResolversParentTypes['GradeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['SourceGrade'], ParentType, ContextType>;
  gradeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GradeCountGradeLabelArgs>>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HedgeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HedgeCount'] = ResolversParentTypes['HedgeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hedge?: Resolver<ResolversTypes['Hedge'], ParentType, ContextType>;
  hedgeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<HedgeCountHedgeLabelArgs>>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IndexIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndexInterval'] = ResolversParentTypes['IndexInterval']> = {
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Input'] = ResolversParentTypes['Input']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<InputClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InputConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  eccn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InputExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InputKindLabelArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<InputListingsArgs, 'first' | 'includeEnded'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InputNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  neededBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InputNeededByArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<InputPolicyEventsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<InputRelationsArgs, 'direction' | 'first'>>;
  requires?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InputRequiresArgs, 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<InputStatementsArgs, 'first'>>;
  substitutes?: Resolver<ResolversTypes['InputConnection'], ParentType, ContextType, RequireFields<InputSubstitutesArgs, 'first'>>;
  suppliers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<InputSuppliersArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<InputTimelineArgs, 'first'>>;
  usedBy?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<InputUsedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputConnection'] = ResolversParentTypes['InputConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InputEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Input']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InputEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputEdge'] = ResolversParentTypes['InputEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Input'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<KindCountKindLabelArgs>>;
};

export type LicenceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceCount'] = ResolversParentTypes['LicenceCount']> = {
  commercialUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenceExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceException'] = ResolversParentTypes['LicenceException']> = {
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  eligibleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LicenceExceptionEligibleLabelArgs>>;
  name?: Resolver<ResolversTypes['LicenceExceptionName'], ParentType, ContextType>;
  nameLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LicenceExceptionNameLabelArgs>>;
};

export type LicenceRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceRequirement'] = ResolversParentTypes['LicenceRequirement']> = {
  applies?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  appliesLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LicenceRequirementAppliesLabelArgs>>;
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['VerdictReason'], ParentType, ContextType>;
  reasonLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LicenceRequirementReasonLabelArgs>>;
  reviewPolicy?: Resolver<Maybe<ResolversTypes['ReviewPolicy']>, ParentType, ContextType>;
  reviewPolicyLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<LicenceRequirementReviewPolicyLabelArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LicenceRequirementTextArgs>>;
};

export type LimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limit'] = ResolversParentTypes['Limit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ListingConfidenceLabelArgs>>;
  effectiveOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  footnote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  freshnessLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ListingFreshnessLabelArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastVerified?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['RestrictedPartyList'], ParentType, ContextType>;
  listLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ListingListLabelArgs>>;
  listedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reviewPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['PolicyEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Listing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingEdge'] = ResolversParentTypes['ListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MeasureMeaningArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MeasureNameArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemoryStackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemoryStack'] = ResolversParentTypes['MemoryStack']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<MemoryStackChipsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<MemoryStackClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MemoryStackConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  eccn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MemoryStackExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MemoryStackKindLabelArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<MemoryStackListingsArgs, 'first' | 'includeEnded'>>;
  makers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<MemoryStackMakersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MemoryStackNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<MemoryStackPolicyEventsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<MemoryStackRelationsArgs, 'direction' | 'first'>>;
  requires?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<MemoryStackRequiresArgs, 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<MemoryStackStatementsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<MemoryStackTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemoryStackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemoryStackConnection'] = ResolversParentTypes['MemoryStackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemoryStackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MemoryStack']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemoryStackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemoryStackEdge'] = ResolversParentTypes['MemoryStackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MemoryStack'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type MergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Merge'] = ResolversParentTypes['Merge']> = {
  collection?: Resolver<ResolversTypes['MergedCollection'], ParentType, ContextType>;
  collectionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MergeCollectionLabelArgs>>;
  droppedSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['MergeKind'], ParentType, ContextType>;
  howLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MergeHowLabelArgs>>;
  kept?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  keptSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoneOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeConnection'] = ResolversParentTypes['MergeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MergeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Merge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeEdge'] = ResolversParentTypes['MergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Merge'], ParentType, ContextType>;
};

export type NamesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Names'] = ResolversParentTypes['Names']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AiModel' | 'Architecture' | 'Chip' | 'Claim' | 'CloudOffering' | 'Company' | 'Country' | 'Fact' | 'GovernmentBody' | 'Input' | 'Listing' | 'MemoryStack' | 'Packaging' | 'PolicyEvent' | 'ProcessNode' | 'Scenario' | 'Site' | 'SoftwareStack' | 'Source' | 'Statement' | 'System', ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OutcomeNoteArgs>>;
  on?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['OutcomeVerdict'], ParentType, ContextType>;
  verdictLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OutcomeVerdictLabelArgs>>;
};

export type OutcomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeCount'] = ResolversParentTypes['OutcomeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['OutcomeVerdict'], ParentType, ContextType>;
  verdictLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OutcomeCountVerdictLabelArgs>>;
};

export type PackagingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Packaging'] = ResolversParentTypes['Packaging']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<PackagingChipsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<PackagingClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PackagingConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PackagingExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PackagingKindLabelArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<PackagingListingsArgs, 'first' | 'includeEnded'>>;
  makers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<PackagingMakersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PackagingNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<PackagingPolicyEventsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<PackagingRelationsArgs, 'direction' | 'first'>>;
  requires?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PackagingRequiresArgs, 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PackagingStatementsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<PackagingTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PackagingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackagingConnection'] = ResolversParentTypes['PackagingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PackagingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Packaging']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PackagingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackagingEdge'] = ResolversParentTypes['PackagingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Packaging'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartyDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyDiff'] = ResolversParentTypes['PartyDiff']> = {
  after?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  afterLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PartyDiffAfterLabelArgs>>;
  before?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  beforeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PartyDiffBeforeLabelArgs>>;
  listedOwners?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PartyDiffConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyDiffConnection'] = ResolversParentTypes['PartyDiffConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyDiffEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyDiff']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyDiffEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyDiffEdge'] = ResolversParentTypes['PartyDiffEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyDiff'], ParentType, ContextType>;
};

export type PartyStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyStatus'] = ResolversParentTypes['PartyStatus']> = {
  affiliatesRule?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  affiliatesRuleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PartyStatusAffiliatesRuleLabelArgs>>;
  caught?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  caughtByOwners?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  caughtByOwnersLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PartyStatusCaughtByOwnersLabelArgs>>;
  caughtLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PartyStatusCaughtLabelArgs>>;
  caughtOwners?: Resolver<Array<ResolversTypes['CaughtOwner']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  economicInterest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  listedOwners?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  listings?: Resolver<Array<ResolversTypes['Listing']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  redFlag?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewPolicy?: Resolver<Maybe<ResolversTypes['ReviewPolicy']>, ParentType, ContextType>;
  reviewPolicyLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PartyStatusReviewPolicyLabelArgs>>;
  ultimateParent?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PathAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PathAnswerExplanationArgs>>;
  explored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['DependencyPath']>, ParentType, ContextType>;
  stoppedBecause?: Resolver<ResolversTypes['StopReason'], ParentType, ContextType>;
  stoppedBecauseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PathAnswerStoppedBecauseLabelArgs>>;
  targetCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  diversion?: Resolver<Maybe<ResolversTypes['Diversion']>, ParentType, ContextType>;
  diversionLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PathStepDiversionLabelArgs>>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  gates?: Resolver<Array<ResolversTypes['Gate']>, ParentType, ContextType>;
  operators?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PerformanceDensityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceDensity'] = ResolversParentTypes['PerformanceDensity']> = {
  sum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PolicyChangeNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyChangeNote'] = ResolversParentTypes['PolicyChangeNote']> = {
  policyEvent?: Resolver<Maybe<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyChangeNoteTextArgs>>;
};

export type PolicyDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDiff'] = ResolversParentTypes['PolicyDiff']> = {
  changes?: Resolver<Array<ResolversTypes['PolicyChangeNote']>, ParentType, ContextType>;
  chinaGates?: Resolver<Array<ResolversTypes['ChinaGateDiff']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['DiffCount']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyDiffExplanationArgs>>;
  judged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['PartyDiffConnection'], ParentType, ContextType, RequireFields<PolicyDiffPartiesArgs, 'first'>>;
  pathsClosed?: Resolver<Maybe<ResolversTypes['PathAnswer']>, ParentType, ContextType, RequireFields<PolicyDiffPathsClosedArgs, 'from' | 'limit' | 'maxHops'>>;
  pathsOpened?: Resolver<Maybe<ResolversTypes['PathAnswer']>, ParentType, ContextType, RequireFields<PolicyDiffPathsOpenedArgs, 'from' | 'limit' | 'maxHops'>>;
  quantities?: Resolver<Array<ResolversTypes['ChipQuantity']>, ParentType, ContextType>;
  verdicts?: Resolver<ResolversTypes['VerdictDiffConnection'], ParentType, ContextType, RequireFields<PolicyDiffVerdictsArgs, 'first'>>;
};

export type PolicyEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEvent'] = ResolversParentTypes['PolicyEvent']> = {
  amendedBy?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  amends?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  authorities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  bill?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<PolicyEventChipsArgs, 'first'>>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complianceOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyEventConfidenceLabelArgs>>;
  destinations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  eccns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Freshness'], ParentType, ContextType>;
  freshnessLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyEventFreshnessLabelArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  inForceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyEventInForceLabelArgs>>;
  jurisdiction?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyEventKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyEventKindLabelArgs>>;
  lastDay?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastVerified?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  liftedBy?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  lifts?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyEventNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  nextChange?: Resolver<Maybe<ResolversTypes['ScheduledChange']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<PolicyEventPartiesArgs, 'first'>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  recordedStatus?: Resolver<ResolversTypes['PolicyStatus'], ParentType, ContextType>;
  recordedStatusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyEventRecordedStatusLabelArgs>>;
  scheduled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledChanges?: Resolver<Array<ResolversTypes['ScheduledChange']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['PolicyStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PolicyStatus'], ParentType, ContextType>;
  statusBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusBecause?: Resolver<Maybe<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyEventStatusLabelArgs>>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyEventStatusReasonArgs>>;
  statusSince?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statusUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  subkind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyEventSummaryArgs>>;
  supersededBy?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  supersedes?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  suspendedBy?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  suspends?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEventConnection'] = ResolversParentTypes['PolicyEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEventEdge'] = ResolversParentTypes['PolicyEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyEvent'], ParentType, ContextType>;
};

export type PolicyStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyStage'] = ResolversParentTypes['PolicyStage']> = {
  calledOffBy?: Resolver<Maybe<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyStageWhatArgs>>;
};

export type ProcessNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessNode'] = ResolversParentTypes['ProcessNode']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<ProcessNodeChipsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<ProcessNodeClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProcessNodeConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProcessNodeExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProcessNodeKindLabelArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<ProcessNodeListingsArgs, 'first' | 'includeEnded'>>;
  lithography?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  makers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<ProcessNodeMakersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProcessNodeNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  nanometreClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<ProcessNodePolicyEventsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ProcessNodeRelationsArgs, 'direction' | 'first'>>;
  requires?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ProcessNodeRequiresArgs, 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ProcessNodeStatementsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<ProcessNodeTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessNodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessNodeConnection'] = ResolversParentTypes['ProcessNodeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcessNodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProcessNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessNodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessNodeEdge'] = ResolversParentTypes['ProcessNodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcessNode'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  aiModel?: Resolver<Maybe<ResolversTypes['AiModel']>, ParentType, ContextType, RequireFields<QueryAiModelArgs, 'slug'>>;
  aiModels?: Resolver<ResolversTypes['AiModelConnection'], ParentType, ContextType, RequireFields<QueryAiModelsArgs, 'first' | 'orderBy'>>;
  architecture?: Resolver<Maybe<ResolversTypes['Architecture']>, ParentType, ContextType, RequireFields<QueryArchitectureArgs, 'slug'>>;
  architectures?: Resolver<ResolversTypes['ArchitectureConnection'], ParentType, ContextType, RequireFields<QueryArchitecturesArgs, 'first' | 'orderBy'>>;
  byExternalId?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryByExternalIdArgs, 'scheme' | 'value'>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'since'>>;
  chip?: Resolver<Maybe<ResolversTypes['Chip']>, ParentType, ContextType, RequireFields<QueryChipArgs, 'slug'>>;
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<QueryChipsArgs, 'first' | 'orderBy'>>;
  chokepoints?: Resolver<Maybe<ResolversTypes['ChokepointAnswer']>, ParentType, ContextType, RequireFields<QueryChokepointsArgs, 'minShare' | 'of'>>;
  citations?: Resolver<Maybe<ResolversTypes['Citations']>, ParentType, ContextType, RequireFields<QueryCitationsArgs, 'facts'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'slug'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimLedgerConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  cloudOffering?: Resolver<Maybe<ResolversTypes['CloudOffering']>, ParentType, ContextType, RequireFields<QueryCloudOfferingArgs, 'slug'>>;
  cloudOfferings?: Resolver<ResolversTypes['CloudOfferingConnection'], ParentType, ContextType, RequireFields<QueryCloudOfferingsArgs, 'first' | 'orderBy'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first' | 'orderBy'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'slug'>>;
  computeTotals?: Resolver<Maybe<ResolversTypes['ComputeTotalConnection']>, ParentType, ContextType, RequireFields<QueryComputeTotalsArgs, 'by' | 'first' | 'includeForecasts'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'slug'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  dependencyPaths?: Resolver<Maybe<ResolversTypes['PathAnswer']>, ParentType, ContextType, RequireFields<QueryDependencyPathsArgs, 'diversions' | 'from' | 'limit' | 'maxHops' | 'orderBy' | 'routes' | 'to'>>;
  dependents?: Resolver<Maybe<ResolversTypes['DependentConnection']>, ParentType, ContextType, RequireFields<QueryDependentsArgs, 'first' | 'maxHops' | 'of' | 'routes'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'slug'>>;
  exportRules?: Resolver<Array<ResolversTypes['ExportRule']>, ParentType, ContextType, Partial<QueryExportRulesArgs>>;
  exportVerdict?: Resolver<Maybe<ResolversTypes['ExportVerdict']>, ParentType, ContextType, RequireFields<QueryExportVerdictArgs, 'transaction'>>;
  exportVerdictCalendar?: Resolver<Maybe<Array<ResolversTypes['VerdictPeriod']>>, ParentType, ContextType, RequireFields<QueryExportVerdictCalendarArgs, 'from' | 'transaction' | 'until'>>;
  governmentBodies?: Resolver<ResolversTypes['GovernmentBodyConnection'], ParentType, ContextType, RequireFields<QueryGovernmentBodiesArgs, 'first' | 'orderBy'>>;
  governmentBody?: Resolver<Maybe<ResolversTypes['GovernmentBody']>, ParentType, ContextType, RequireFields<QueryGovernmentBodyArgs, 'slug'>>;
  input?: Resolver<Maybe<ResolversTypes['Input']>, ParentType, ContextType, RequireFields<QueryInputArgs, 'slug'>>;
  inputs?: Resolver<ResolversTypes['InputConnection'], ParentType, ContextType, RequireFields<QueryInputsArgs, 'first' | 'orderBy'>>;
  labels?: Resolver<Maybe<Array<ResolversTypes['EnumLabels']>>, ParentType, ContextType, Partial<QueryLabelsArgs>>;
  listings?: Resolver<Maybe<ResolversTypes['ListingConnection']>, ParentType, ContextType, RequireFields<QueryListingsArgs, 'first'>>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  memoryStack?: Resolver<Maybe<ResolversTypes['MemoryStack']>, ParentType, ContextType, RequireFields<QueryMemoryStackArgs, 'slug'>>;
  memoryStacks?: Resolver<ResolversTypes['MemoryStackConnection'], ParentType, ContextType, RequireFields<QueryMemoryStacksArgs, 'first' | 'orderBy'>>;
  merges?: Resolver<Maybe<ResolversTypes['MergeConnection']>, ParentType, ContextType, RequireFields<QueryMergesArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  packaging?: Resolver<Maybe<ResolversTypes['Packaging']>, ParentType, ContextType, RequireFields<QueryPackagingArgs, 'slug'>>;
  packagings?: Resolver<ResolversTypes['PackagingConnection'], ParentType, ContextType, RequireFields<QueryPackagingsArgs, 'first' | 'orderBy'>>;
  partyStatus?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType, RequireFields<QueryPartyStatusArgs, 'party'>>;
  policyEvent?: Resolver<Maybe<ResolversTypes['PolicyEvent']>, ParentType, ContextType, RequireFields<QueryPolicyEventArgs, 'slug'>>;
  policyEvents?: Resolver<Maybe<ResolversTypes['PolicyEventConnection']>, ParentType, ContextType, RequireFields<QueryPolicyEventsArgs, 'first'>>;
  processNode?: Resolver<Maybe<ResolversTypes['ProcessNode']>, ParentType, ContextType, RequireFields<QueryProcessNodeArgs, 'slug'>>;
  processNodes?: Resolver<ResolversTypes['ProcessNodeConnection'], ParentType, ContextType, RequireFields<QueryProcessNodesArgs, 'first' | 'orderBy'>>;
  rateLimit?: Resolver<ResolversTypes['RateLimit'], ParentType, ContextType>;
  removalImpact?: Resolver<Maybe<ResolversTypes['RemovalImpact']>, ParentType, ContextType, RequireFields<QueryRemovalImpactArgs, 'remove'>>;
  restrictedHardware?: Resolver<Maybe<ResolversTypes['RestrictedHardwareConnection']>, ParentType, ContextType, RequireFields<QueryRestrictedHardwareArgs, 'because' | 'destination' | 'first' | 'mode'>>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<QueryScenarioArgs, 'slug'>>;
  scenarios?: Resolver<Array<ResolversTypes['Scenario']>, ParentType, ContextType, Partial<QueryScenariosArgs>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'slug'>>;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, RequireFields<QuerySitesArgs, 'first' | 'orderBy'>>;
  softwareStack?: Resolver<Maybe<ResolversTypes['SoftwareStack']>, ParentType, ContextType, RequireFields<QuerySoftwareStackArgs, 'slug'>>;
  softwareStacks?: Resolver<ResolversTypes['SoftwareStackConnection'], ParentType, ContextType, RequireFields<QuerySoftwareStacksArgs, 'first' | 'orderBy'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'slug'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'slug'>>;
  substitutes?: Resolver<Maybe<ResolversTypes['SubstituteConnection']>, ParentType, ContextType, RequireFields<QuerySubstitutesArgs, 'first' | 'for'>>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType, RequireFields<QuerySystemArgs, 'slug'>>;
  systems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<QuerySystemsArgs, 'first' | 'orderBy'>>;
  timeline?: Resolver<Maybe<ResolversTypes['PolicyEventConnection']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
  whatIf?: Resolver<Maybe<ResolversTypes['PolicyDiff']>, ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'about' | 'changes'>>;
};

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  burst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['RateLimitSubject'], ParentType, ContextType>;
  byLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RateLimitByLabelArgs>>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fullInMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextInMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perSecond?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RelationCountTypeLabelArgs>>;
};

export type RemovalCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalCount'] = ResolversParentTypes['RemovalCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RemovalCountKindLabelArgs>>;
  outcome?: Resolver<ResolversTypes['RemovalOutcome'], ParentType, ContextType>;
  outcomeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RemovalCountOutcomeLabelArgs>>;
};

export type RemovalEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalEffect'] = ResolversParentTypes['RemovalEffect']> = {
  endsInSilence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['AffectedNeed']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RemovalOutcome'], ParentType, ContextType>;
  outcomeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RemovalEffectOutcomeLabelArgs>>;
  path?: Resolver<Array<ResolversTypes['SupplyStep']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RemovalEffectSentenceArgs>>;
  substitutes?: Resolver<Array<ResolversTypes['SubstituteTerms']>, ParentType, ContextType>;
};

export type RemovalEffectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalEffectConnection'] = ResolversParentTypes['RemovalEffectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RemovalEffectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RemovalEffect']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemovalEffectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalEffectEdge'] = ResolversParentTypes['RemovalEffectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RemovalEffect'], ParentType, ContextType>;
};

export type RemovalImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalImpact'] = ResolversParentTypes['RemovalImpact']> = {
  affected?: Resolver<ResolversTypes['RemovalEffectConnection'], ParentType, ContextType, RequireFields<RemovalImpactAffectedArgs, 'first'>>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['RemovalCount']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RemovalImpactExplanationArgs>>;
  removed?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  stoppedBecause?: Resolver<ResolversTypes['StopReason'], ParentType, ContextType>;
  stoppedBecauseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RemovalImpactStoppedBecauseLabelArgs>>;
  withoutRelations?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type RestrictedHardwareConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedHardwareConnection'] = ResolversParentTypes['RestrictedHardwareConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RestrictedHardwareEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Chip']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestrictedHardwareEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictedHardwareEdge'] = ResolversParentTypes['RestrictedHardwareEdge']> = {
  because?: Resolver<ResolversTypes['RestrictionBasis'], ParentType, ContextType>;
  becauseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RestrictedHardwareEdgeBecauseLabelArgs>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chip'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ExportVerdict'], ParentType, ContextType>;
};

export type RivalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RivalResult'] = ResolversParentTypes['RivalResult']> = {
  arithmetic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['ItemClassification'], ParentType, ContextType>;
  classificationLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RivalResultClassificationLabelArgs>>;
  outcome?: Resolver<ResolversTypes['VerdictOutcome'], ParentType, ContextType>;
  outcomeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RivalResultOutcomeLabelArgs>>;
  reviewPolicy?: Resolver<Maybe<ResolversTypes['ReviewPolicy']>, ParentType, ContextType>;
  reviewPolicyLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RivalResultReviewPolicyLabelArgs>>;
  tariff?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  tariffLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RivalResultTariffLabelArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RivalResultTextArgs>>;
};

export type RuleThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleThreshold'] = ResolversParentTypes['RuleThreshold']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SameAsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameAs'] = ResolversParentTypes['SameAs']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SameAsReasonArgs>>;
};

export type ScenarioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario']> = {
  assumptions?: Resolver<Array<ResolversTypes['ScenarioAssumption']>, ParentType, ContextType>;
  brakes?: Resolver<Array<ResolversTypes['ScenarioBrake']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['PolicyChangeNote']>, ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ScenarioEffectsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScenarioNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  permalink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyEvents?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['ScenarioSegment']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ScenarioStatementsArgs, 'first' | 'wholeText'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScenarioSummaryArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScenarioAssumptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioAssumption'] = ResolversParentTypes['ScenarioAssumption']> = {
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScenarioAssumptionTextArgs>>;
};

export type ScenarioBrakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioBrake'] = ResolversParentTypes['ScenarioBrake']> = {
  brake?: Resolver<ResolversTypes['Brake'], ParentType, ContextType>;
  brakeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScenarioBrakeBrakeLabelArgs>>;
  ledgers?: Resolver<Array<ResolversTypes['ClaimLedger']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScenarioBrakeSummaryArgs>>;
};

export type ScenarioSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioSegment'] = ResolversParentTypes['ScenarioSegment']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScenarioSegmentNameArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ScheduledChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduledChange'] = ResolversParentTypes['ScheduledChange']> = {
  because?: Resolver<Maybe<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PolicyStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ScheduledChangeStatusLabelArgs>>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScheduledChangeWhatArgs>>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matchLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SearchEdgeMatchLabelArgs>>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['NameRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SearchEdgeRoleLabelArgs>>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ShareIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareInterval'] = ResolversParentTypes['ShareInterval']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<SiteChipsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<SiteClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SiteConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SiteExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SiteKindLabelArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<SiteListingsArgs, 'first' | 'includeEnded'>>;
  location?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SiteNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<SiteOperatorsArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<SiteOwnersArgs, 'first'>>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<SitePolicyEventsArgs, 'first'>>;
  powerMW?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<SiteRelationsArgs, 'direction' | 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SiteStatementsArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systems?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<SiteSystemsArgs, 'first'>>;
  tenants?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<SiteTenantsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<SiteTimelineArgs, 'first'>>;
  trainedModels?: Resolver<ResolversTypes['AiModelConnection'], ParentType, ContextType, RequireFields<SiteTrainedModelsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteConnection'] = ResolversParentTypes['SiteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SiteEdge'] = ResolversParentTypes['SiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type SoftwareStackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareStack'] = ResolversParentTypes['SoftwareStack']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  architectures?: Resolver<ResolversTypes['ArchitectureConnection'], ParentType, ContextType, RequireFields<SoftwareStackArchitecturesArgs, 'first'>>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<SoftwareStackChipsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<SoftwareStackClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SoftwareStackConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  developers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<SoftwareStackDevelopersArgs, 'first'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SoftwareStackExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SoftwareStackKindLabelArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<SoftwareStackListingsArgs, 'first' | 'includeEnded'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SoftwareStackNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<SoftwareStackPolicyEventsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<SoftwareStackRelationsArgs, 'direction' | 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SoftwareStackStatementsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<SoftwareStackTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoftwareStackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareStackConnection'] = ResolversParentTypes['SoftwareStackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SoftwareStackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SoftwareStack']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SoftwareStackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoftwareStackEdge'] = ResolversParentTypes['SoftwareStackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SoftwareStack'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  grade?: Resolver<ResolversTypes['SourceGrade'], ParentType, ContextType>;
  gradeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceGradeLabelArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceKindLabelArgs>>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrieved?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StalenessRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StalenessRule'] = ResolversParentTypes['StalenessRule']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  asserts?: Resolver<Maybe<ResolversTypes['AssertedRelation']>, ParentType, ContextType>;
  attributedTo?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementAttributedToArgs>>;
  brake?: Resolver<Maybe<ResolversTypes['Brake']>, ParentType, ContextType>;
  brakeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<StatementBrakeLabelArgs>>;
  check?: Resolver<Maybe<ResolversTypes['StatementCheck']>, ParentType, ContextType>;
  cites?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['StatementEffect']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  horizon?: Resolver<Array<ResolversTypes['Horizon']>, ParentType, ContextType>;
  horizonLabels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<StatementHorizonLabelsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['StatementQuantity']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['StatementSort'], ParentType, ContextType>;
  sortLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementSortLabelArgs>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementTextArgs>>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementCheck'] = ResolversParentTypes['StatementCheck']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<StatementCheckNoteArgs>>;
  status?: Resolver<ResolversTypes['CheckStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementCheckStatusLabelArgs>>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEffect'] = ResolversParentTypes['StatementEffect']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EffectDirection'], ParentType, ContextType>;
  directionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementEffectDirectionLabelArgs>>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementEffectWhatArgs>>;
};

export type StatementQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementQuantity'] = ResolversParentTypes['StatementQuantity']> = {
  central?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Substitute'] = ResolversParentTypes['Substitute']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  basisLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SubstituteBasisLabelArgs>>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['FigureComparison']>, ParentType, ContextType>;
  obtainability?: Resolver<ResolversTypes['Obtainability'], ParentType, ContextType>;
  obtainabilityLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SubstituteObtainabilityLabelArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SubstituteSentenceArgs>>;
  sharedSoftware?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  sharesSoftware?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  sharesSoftwareLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SubstituteSharesSoftwareLabelArgs>>;
  terms?: Resolver<Array<ResolversTypes['SubstituteTerms']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['ExportVerdict']>, ParentType, ContextType>;
};

export type SubstituteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstituteConnection'] = ResolversParentTypes['SubstituteConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SubstituteEdge']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SubstituteConnectionExplanationArgs>>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Substitute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubstituteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstituteEdge'] = ResolversParentTypes['SubstituteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Substitute'], ParentType, ContextType>;
};

export type SubstituteTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubstituteTerms'] = ResolversParentTypes['SubstituteTerms']> = {
  degree?: Resolver<Maybe<ResolversTypes['SubstituteDegree']>, ParentType, ContextType>;
  degreeLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SubstituteTermsDegreeLabelArgs>>;
  expectedFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monthsToQualify?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  replaces?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  substitute?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SupplierShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierShare'] = ResolversParentTypes['SupplierShare']> = {
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['ShareInterval']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupplyStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyStep'] = ResolversParentTypes['SupplyStep']> = {
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  chips?: Resolver<ResolversTypes['ChipConnection'], ParentType, ContextType, RequireFields<SystemChipsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimLedgerConnection'], ParentType, ContextType, RequireFields<SystemClaimsArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  confidenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SystemConfidenceLabelArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<SystemCustomersArgs, 'first'>>;
  designers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<SystemDesignersArgs, 'first'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['Existence'], ParentType, ContextType>;
  existenceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SystemExistenceLabelArgs>>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SystemKindLabelArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<SystemListingsArgs, 'first' | 'includeEnded'>>;
  makers?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<SystemMakersArgs, 'first'>>;
  marketedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SystemNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offeredBy?: Resolver<ResolversTypes['CloudOfferingConnection'], ParentType, ContextType, RequireFields<SystemOfferedByArgs, 'first'>>;
  policyEvents?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<SystemPolicyEventsArgs, 'first'>>;
  predecessors?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<SystemPredecessorsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<SystemRelationsArgs, 'direction' | 'first'>>;
  released?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  requires?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<SystemRequiresArgs, 'first'>>;
  sameAs?: Resolver<Array<ResolversTypes['SameAs']>, ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['SiteConnection'], ParentType, ContextType, RequireFields<SystemSitesArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specs?: Resolver<ResolversTypes['ChipSpecs'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SystemStatementsArgs, 'first'>>;
  successors?: Resolver<ResolversTypes['SystemConnection'], ParentType, ContextType, RequireFields<SystemSuccessorsArgs, 'first'>>;
  systemKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['PolicyEventConnection'], ParentType, ContextType, RequireFields<SystemTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemConnection'] = ResolversParentTypes['SystemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SystemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemEdge'] = ResolversParentTypes['SystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  otherFacts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type TariffAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffAnswer'] = ResolversParentTypes['TariffAnswer']> = {
  applies?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  appliesLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TariffAnswerAppliesLabelArgs>>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TotalProcessingPerformanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotalProcessingPerformance'] = ResolversParentTypes['TotalProcessingPerformance']> = {
  precision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type VerdictDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictDiff'] = ResolversParentTypes['VerdictDiff']> = {
  after?: Resolver<ResolversTypes['VerdictSide'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['VerdictSide'], ParentType, ContextType>;
  chip?: Resolver<ResolversTypes['Chip'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['ChangedCondition']>, ParentType, ContextType>;
  consignee?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['DiffEffect'], ParentType, ContextType>;
  effectLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VerdictDiffEffectLabelArgs>>;
};

export type VerdictDiffConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictDiffConnection'] = ResolversParentTypes['VerdictDiffConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VerdictDiffEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VerdictDiff']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerdictDiffEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictDiffEdge'] = ResolversParentTypes['VerdictDiffEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VerdictDiff'], ParentType, ContextType>;
};

export type VerdictPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictPeriod'] = ResolversParentTypes['VerdictPeriod']> = {
  beyondSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openedBy?: Resolver<Array<ResolversTypes['PolicyEvent']>, ParentType, ContextType>;
  scheduled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ExportVerdict'], ParentType, ContextType>;
};

export type VerdictSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictSide'] = ResolversParentTypes['VerdictSide']> = {
  classification?: Resolver<ResolversTypes['ItemClassification'], ParentType, ContextType>;
  classificationLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VerdictSideClassificationLabelArgs>>;
  outcome?: Resolver<ResolversTypes['VerdictOutcome'], ParentType, ContextType>;
  outcomeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VerdictSideOutcomeLabelArgs>>;
  reasonLabels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<VerdictSideReasonLabelsArgs>>;
  reasons?: Resolver<Array<ResolversTypes['VerdictReason']>, ParentType, ContextType>;
  reviewPolicy?: Resolver<Maybe<ResolversTypes['ReviewPolicy']>, ParentType, ContextType>;
  reviewPolicyLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<VerdictSideReviewPolicyLabelArgs>>;
};

export type Resolvers<ContextType = Context> = {
  AffectedNeed?: AffectedNeedResolvers<ContextType>;
  AiModel?: AiModelResolvers<ContextType>;
  AiModelConnection?: AiModelConnectionResolvers<ContextType>;
  AiModelEdge?: AiModelEdgeResolvers<ContextType>;
  Architecture?: ArchitectureResolvers<ContextType>;
  ArchitectureConnection?: ArchitectureConnectionResolvers<ContextType>;
  ArchitectureEdge?: ArchitectureEdgeResolvers<ContextType>;
  AssertedRelation?: AssertedRelationResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  CaughtOwner?: CaughtOwnerResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangedCondition?: ChangedConditionResolvers<ContextType>;
  ChinaGateDiff?: ChinaGateDiffResolvers<ContextType>;
  Chip?: ChipResolvers<ContextType>;
  ChipConnection?: ChipConnectionResolvers<ContextType>;
  ChipEdge?: ChipEdgeResolvers<ContextType>;
  ChipQuantity?: ChipQuantityResolvers<ContextType>;
  ChipSpecs?: ChipSpecsResolvers<ContextType>;
  Chokepoint?: ChokepointResolvers<ContextType>;
  ChokepointAnswer?: ChokepointAnswerResolvers<ContextType>;
  ChokepointProduct?: ChokepointProductResolvers<ContextType>;
  Citations?: CitationsResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimAsGiven?: ClaimAsGivenResolvers<ContextType>;
  ClaimLedger?: ClaimLedgerResolvers<ContextType>;
  ClaimLedgerConnection?: ClaimLedgerConnectionResolvers<ContextType>;
  ClaimLedgerEdge?: ClaimLedgerEdgeResolvers<ContextType>;
  CloudOffering?: CloudOfferingResolvers<ContextType>;
  CloudOfferingConnection?: CloudOfferingConnectionResolvers<ContextType>;
  CloudOfferingEdge?: CloudOfferingEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  ComputeFigure?: ComputeFigureResolvers<ContextType>;
  ComputeLeftOut?: ComputeLeftOutResolvers<ContextType>;
  ComputeLeftOutConnection?: ComputeLeftOutConnectionResolvers<ContextType>;
  ComputeLeftOutEdge?: ComputeLeftOutEdgeResolvers<ContextType>;
  ComputeTotal?: ComputeTotalResolvers<ContextType>;
  ComputeTotalConnection?: ComputeTotalConnectionResolvers<ContextType>;
  ComputeTotalEdge?: ComputeTotalEdgeResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryCount?: CountryCountResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DenseRate?: DenseRateResolvers<ContextType>;
  DependencyPath?: DependencyPathResolvers<ContextType>;
  DependentConnection?: DependentConnectionResolvers<ContextType>;
  DependentEdge?: DependentEdgeResolvers<ContextType>;
  DiffCount?: DiffCountResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EnumLabel?: EnumLabelResolvers<ContextType>;
  EnumLabels?: EnumLabelsResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExportJurisdiction?: ExportJurisdictionResolvers<ContextType>;
  ExportRule?: ExportRuleResolvers<ContextType>;
  ExportVerdict?: ExportVerdictResolvers<ContextType>;
  ExporterAssumptionNote?: ExporterAssumptionNoteResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  FigureComparison?: FigureComparisonResolvers<ContextType>;
  Footnote?: FootnoteResolvers<ContextType>;
  Gate?: GateResolvers<ContextType>;
  GateReading?: GateReadingResolvers<ContextType>;
  GovernmentBody?: GovernmentBodyResolvers<ContextType>;
  GovernmentBodyConnection?: GovernmentBodyConnectionResolvers<ContextType>;
  GovernmentBodyEdge?: GovernmentBodyEdgeResolvers<ContextType>;
  GradeCount?: GradeCountResolvers<ContextType>;
  HedgeCount?: HedgeCountResolvers<ContextType>;
  IndexInterval?: IndexIntervalResolvers<ContextType>;
  Input?: InputResolvers<ContextType>;
  InputConnection?: InputConnectionResolvers<ContextType>;
  InputEdge?: InputEdgeResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LicenceCount?: LicenceCountResolvers<ContextType>;
  LicenceException?: LicenceExceptionResolvers<ContextType>;
  LicenceRequirement?: LicenceRequirementResolvers<ContextType>;
  Limit?: LimitResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MemoryStack?: MemoryStackResolvers<ContextType>;
  MemoryStackConnection?: MemoryStackConnectionResolvers<ContextType>;
  MemoryStackEdge?: MemoryStackEdgeResolvers<ContextType>;
  Merge?: MergeResolvers<ContextType>;
  MergeConnection?: MergeConnectionResolvers<ContextType>;
  MergeEdge?: MergeEdgeResolvers<ContextType>;
  Names?: NamesResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeCount?: OutcomeCountResolvers<ContextType>;
  Packaging?: PackagingResolvers<ContextType>;
  PackagingConnection?: PackagingConnectionResolvers<ContextType>;
  PackagingEdge?: PackagingEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PartyDiff?: PartyDiffResolvers<ContextType>;
  PartyDiffConnection?: PartyDiffConnectionResolvers<ContextType>;
  PartyDiffEdge?: PartyDiffEdgeResolvers<ContextType>;
  PartyStatus?: PartyStatusResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PerformanceDensity?: PerformanceDensityResolvers<ContextType>;
  PolicyChangeNote?: PolicyChangeNoteResolvers<ContextType>;
  PolicyDiff?: PolicyDiffResolvers<ContextType>;
  PolicyEvent?: PolicyEventResolvers<ContextType>;
  PolicyEventConnection?: PolicyEventConnectionResolvers<ContextType>;
  PolicyEventEdge?: PolicyEventEdgeResolvers<ContextType>;
  PolicyStage?: PolicyStageResolvers<ContextType>;
  ProcessNode?: ProcessNodeResolvers<ContextType>;
  ProcessNodeConnection?: ProcessNodeConnectionResolvers<ContextType>;
  ProcessNodeEdge?: ProcessNodeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RemovalCount?: RemovalCountResolvers<ContextType>;
  RemovalEffect?: RemovalEffectResolvers<ContextType>;
  RemovalEffectConnection?: RemovalEffectConnectionResolvers<ContextType>;
  RemovalEffectEdge?: RemovalEffectEdgeResolvers<ContextType>;
  RemovalImpact?: RemovalImpactResolvers<ContextType>;
  RestrictedHardwareConnection?: RestrictedHardwareConnectionResolvers<ContextType>;
  RestrictedHardwareEdge?: RestrictedHardwareEdgeResolvers<ContextType>;
  RivalResult?: RivalResultResolvers<ContextType>;
  RuleThreshold?: RuleThresholdResolvers<ContextType>;
  SameAs?: SameAsResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioAssumption?: ScenarioAssumptionResolvers<ContextType>;
  ScenarioBrake?: ScenarioBrakeResolvers<ContextType>;
  ScenarioSegment?: ScenarioSegmentResolvers<ContextType>;
  ScheduledChange?: ScheduledChangeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  ShareInterval?: ShareIntervalResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  SoftwareStack?: SoftwareStackResolvers<ContextType>;
  SoftwareStackConnection?: SoftwareStackConnectionResolvers<ContextType>;
  SoftwareStackEdge?: SoftwareStackEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StalenessRule?: StalenessRuleResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementCheck?: StatementCheckResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementEffect?: StatementEffectResolvers<ContextType>;
  StatementQuantity?: StatementQuantityResolvers<ContextType>;
  Substitute?: SubstituteResolvers<ContextType>;
  SubstituteConnection?: SubstituteConnectionResolvers<ContextType>;
  SubstituteEdge?: SubstituteEdgeResolvers<ContextType>;
  SubstituteTerms?: SubstituteTermsResolvers<ContextType>;
  SupplierShare?: SupplierShareResolvers<ContextType>;
  SupplyStep?: SupplyStepResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  SystemConnection?: SystemConnectionResolvers<ContextType>;
  SystemEdge?: SystemEdgeResolvers<ContextType>;
  TariffAnswer?: TariffAnswerResolvers<ContextType>;
  TotalProcessingPerformance?: TotalProcessingPerformanceResolvers<ContextType>;
  URL?: GraphQLScalarType;
  VerdictDiff?: VerdictDiffResolvers<ContextType>;
  VerdictDiffConnection?: VerdictDiffConnectionResolvers<ContextType>;
  VerdictDiffEdge?: VerdictDiffEdgeResolvers<ContextType>;
  VerdictPeriod?: VerdictPeriodResolvers<ContextType>;
  VerdictSide?: VerdictSideResolvers<ContextType>;
};

