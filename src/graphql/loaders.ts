/** Batching: one statement for a field of all parents at a level of a query, per request and frame. */
import DataLoader from 'dataloader';
import type { Frame } from '../domain/frame.ts';
import type { ExternalId } from '../domain/identity.ts';
import type { Law } from '../domain/policy.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import {
  type ClaimNode,
  countLedgersAbout,
  type Ledger,
  type LedgerFilter,
  type LedgerPage,
  listLedgersAbout,
  readClaims,
  readLedgers,
  readQuestions,
  readReplacing,
} from '../graph/claims.ts';
import type { PageArgs } from '../graph/connection.ts';
import { type EntityNode, readEntities } from '../graph/entities.ts';
import { type EvidenceNode, readEvidence } from '../graph/evidence.ts';
import { type FactNode, readFactRecords, readFacts } from '../graph/facts.ts';
import { readExternalIds, readSameAs, type SameAsNode } from '../graph/identity.ts';
import { readLaw } from '../graph/law.ts';
import {
  countPartyListings,
  type ListingFilter,
  type ListingNode,
  type ListingPage,
  listPartyListings,
  readListings,
} from '../graph/listings.ts';
import { type AffectedRole, countAffected, readAffected } from '../graph/policy-affects.ts';
import {
  countPolicyEvents,
  listPolicyEvents,
  type PolicyEventFilter,
  type PolicyEventNode,
  type PolicyEventPage,
  type PolicyLink,
  readPolicyEvents,
  readPolicyLinks,
  type TimeOrder,
} from '../graph/policy-events.ts';
import { countRelated, type EntityPage, type RelatedArgs, readRelated } from '../graph/related.ts';
import { countRelations, type FactPage, type RelationArgs, readRelations } from '../graph/relations.ts';
import { readSources, type SourceNode } from '../graph/sources.ts';
import {
  countStatements,
  listStatements,
  readScenarioStatements,
  readScenarios,
  readStatements,
  type ScenarioNode,
  type StatementNode,
  type StatementPage,
  type StatementsOf,
} from '../graph/statements.ts';
import { readTransactionRecord, type TransactionRecord } from '../graph/transactions.ts';
import type { Reader } from '../neo4j/database.ts';

type BySlug<Value> = DataLoader<string, Value>;

export interface Loaders {
  readonly entity: BySlug<EntityNode | null>;
  readonly fact: BySlug<FactNode | null>;
  /** By id, whether or not the frame has it: what a change was about. */
  readonly factRecord: BySlug<FactNode | null>;
  readonly policyEvent: BySlug<PolicyEventNode | null>;
  readonly listing: BySlug<ListingNode | null>;
  readonly source: BySlug<SourceNode | null>;
  readonly claim: BySlug<ClaimNode | null>;
  readonly statement: BySlug<StatementNode | null>;
  /** Every scenario that the frame knows. */
  scenarios(): Promise<readonly ScenarioNode[]>;
  /** By the slug of a scenario. */
  readonly scenarioStatements: BySlug<readonly StatementNode[]>;
  /** Claims that replace a claim, by its slug. */
  readonly replacing: BySlug<readonly ClaimNode[]>;
  /** By the key of the ledger. */
  readonly ledger: BySlug<Ledger | null>;
  /** By the key of the question. */
  readonly question: BySlug<readonly Ledger[]>;
  /** By the id of whatever has evidence; the parts of a record have ids of their own. */
  readonly evidence: BySlug<readonly EvidenceNode[]>;
  /** By the slug of an entity or policy event. */
  readonly externalIds: BySlug<readonly ExternalId[]>;
  /** By the slug of an entity. */
  readonly sameAs: BySlug<readonly SameAsNode[]>;
  /** By the slug of a policy event. */
  readonly policyLinks: BySlug<Map<PolicyLink, PolicyEventNode[]>>;
  /** All acts with what bears on their state, read once. */
  law(): Promise<Law>;
  related(kind: EntityKind, field: string, args: RelatedArgs): BySlug<EntityPage>;
  relations(args: RelationArgs): BySlug<FactPage>;
  /** What is recorded of a transaction with an item or party, by its slug: for all that are asked for at once. */
  readonly transactionRecord: BySlug<TransactionRecord>;
  /** By the slug of a policy event. */
  affected(role: AffectedRole, args: PageArgs): BySlug<EntityPage>;
  /** By the slug of whom the acts are about; `''` for all. */
  policyEvents(filter: PolicyEventFilter, args: PageArgs, order: TimeOrder): BySlug<PolicyEventPage>;
  /** By the slug of what claims are about. */
  ledgers(filter: LedgerFilter, args: PageArgs): BySlug<LedgerPage>;
  /** By the slug of an entity, or of a text or scenario. */
  statements(of: StatementsOf, args: PageArgs): BySlug<StatementPage>;
  /** By the slug of the party. */
  listings(filter: ListingFilter, args: PageArgs): BySlug<ListingPage>;
}

export function createLoaders(reader: Reader, frame: Frame): Loaders {
  // A field with the same arguments is one loader, whatever alias asks for it.
  const byArguments = new Map<string, DataLoader<string, unknown>>();
  function loader<Value>(
    name: string,
    args: unknown,
    read: (keys: readonly string[]) => Promise<Value[]>,
  ): BySlug<Value> {
    const key = `${name} ${JSON.stringify(args)}`;
    const known = byArguments.get(key);
    if (known !== undefined) return known as BySlug<Value>;
    const made = new DataLoader(read);
    byArguments.set(key, made as DataLoader<string, unknown>);
    return made;
  }
  let law: Promise<Law> | undefined;
  const page = ({ first, after }: PageArgs) => ({ first, after });
  const entity = new DataLoader((ids: readonly string[]) => readEntities(reader, frame, ids));
  const prime = (pages: EntityPage[]): EntityPage[] => {
    for (const { edges } of pages) for (const { node } of edges) entity.prime(node.id, node);
    return pages;
  };

  return {
    entity,
    fact: new DataLoader((ids) => readFacts(reader, frame, ids)),
    factRecord: new DataLoader((ids) => readFactRecords(reader, frame, ids)),
    policyEvent: new DataLoader((ids) => readPolicyEvents(reader, frame, ids)),
    listing: new DataLoader((ids) => readListings(reader, frame, ids)),
    source: new DataLoader((ids) => readSources(reader, frame, ids)),
    claim: new DataLoader((ids) => readClaims(reader, frame, ids)),
    statement: new DataLoader((ids) => readStatements(reader, frame, ids)),
    scenarios: () => loader('scenarios', null, async () => [await readScenarios(reader, frame)]).load(''),
    scenarioStatements: new DataLoader((ids) => readScenarioStatements(reader, frame, ids)),
    replacing: new DataLoader((ids) => readReplacing(reader, frame, ids)),
    ledger: new DataLoader((keys) => readLedgers(reader, frame, keys)),
    question: new DataLoader((keys) => readQuestions(reader, frame, keys)),
    evidence: new DataLoader((ids) => readEvidence(reader, frame, ids)),
    externalIds: new DataLoader((ids) => readExternalIds(reader, ids)),
    sameAs: new DataLoader((ids) => readSameAs(reader, frame, ids)),
    policyLinks: new DataLoader((ids) => readPolicyLinks(reader, frame, ids)),
    transactionRecord: new DataLoader(async (slugs) => {
      const record = await readTransactionRecord(reader, frame, slugs);
      return slugs.map(() => record);
    }),
    law: () => {
      law ??= readLaw(reader);
      return law;
    },
    related: (kind, field, args) =>
      loader(`${kind}.${field}`, { ...page(args), withFacts: args.withFacts }, async (parents) =>
        prime(
          await readRelated(reader, frame, kind, field, args, parents, (parent) =>
            loader(`${kind}.${field}.count`, null, (all) => countRelated(reader, frame, kind, field, all)).load(parent),
          ),
        ),
      ),
    relations: ({ types, direction, ...args }) =>
      loader('relations', { types, direction, ...page(args) }, (parents) =>
        readRelations(reader, frame, { types, direction, ...args }, parents, (parent) =>
          loader('relations.count', { types, direction }, (all) =>
            countRelations(reader, frame, { types, direction }, all),
          ).load(parent),
        ),
      ),
    affected: (role, args) =>
      loader(`affected.${role}`, page(args), async (parents) =>
        prime(
          await readAffected(reader, frame, role, args, parents, (parent) =>
            loader(`affected.${role}.count`, null, (all) => countAffected(reader, frame, role, all)).load(parent),
          ),
        ),
      ),
    policyEvents: (filter, args, order) =>
      loader(`policyEvents.${order}`, { filter, ...page(args) }, (parents) =>
        listPolicyEvents(reader, frame, filter, args, order, parents, (parent) =>
          loader('policyEvents.count', filter, (all) => countPolicyEvents(reader, frame, filter, all)).load(parent),
        ),
      ),
    ledgers: (filter, args) =>
      loader('ledgers', { filter, ...page(args) }, (parents) =>
        listLedgersAbout(reader, frame, filter, args, parents, (parent) =>
          loader('ledgers.count', filter, (all) => countLedgersAbout(reader, frame, filter, all)).load(parent),
        ),
      ),
    statements: (of, args) =>
      loader(`statements.${of}`, page(args), (parents) =>
        listStatements(reader, frame, of, args, parents, (parent) =>
          loader(`statements.${of}.count`, null, (all) => countStatements(reader, frame, of, all)).load(parent),
        ),
      ),
    listings: (filter, args) =>
      loader('listings', { filter, ...page(args) }, (parents) =>
        listPartyListings(reader, frame, filter, args, parents, (parent) =>
          loader('listings.count', filter, (all) => countPartyListings(reader, frame, filter, all)).load(parent),
        ),
      ),
  };
}
