/** Turns the input of a verdict into a transaction, with what the graph holds of its item and parties. */

import type { Item } from '../domain/export-controls/item.ts';
import { BIT_LENGTHS_GIVEN, hypotheticalOf } from '../domain/export-controls/item-record.ts';
import type { AssumptionId } from '../domain/export-controls/rules/types.ts';
import { type LawMode, type Party, routeOf, type Transaction } from '../domain/export-controls/transaction.ts';
import type { Frame } from '../domain/frame.ts';
import type { Truth } from '../domain/truth.ts';
import { BadUserInput, overLimit } from '../errors.ts';
import { requireEntity } from '../graph/require-entity.ts';
import { type RecordedEntity, readTransactionRecord, type TransactionRecord } from '../graph/transactions.ts';
import type { Context } from './context.ts';
import type { ItemInput, TransactionInput } from './generated/types.ts';

/** Most parties beside the consignee. */
export const MAX_PARTIES = 10;

/** Kinds of entity by the member of `ItemInput`. */
const ITEM_KINDS = { chip: 'Chip', system: 'System', memoryStack: 'MemoryStack' } as const;

/** A transaction with the slug of its item. */
export interface Request {
  readonly transaction: Transaction;
  /** Slug; null for an item given by its numbers. */
  readonly item: string | null;
}

function itemSlug({ chip, system, memoryStack, slug }: ItemInput): { slug: string; kinds: string[] } | undefined {
  if (slug != null) return { slug, kinds: Object.values(ITEM_KINDS) };
  if (chip != null) return { slug: chip, kinds: [ITEM_KINDS.chip] };
  if (system != null) return { slug: system, kinds: [ITEM_KINDS.system] };
  return memoryStack == null ? undefined : { slug: memoryStack, kinds: [ITEM_KINDS.memoryStack] };
}

function hypotheticalItem({ hypothetical }: ItemInput): Item {
  const bits = hypothetical?.bits;
  if (bits != null && !BIT_LENGTHS_GIVEN.includes(bits)) {
    throw new BadUserInput(
      `item.hypothetical.bits: ${bits} is no bit length. Give one of ${BIT_LENGTHS_GIVEN.join(', ')}.`,
    );
  }
  for (const [name, value] of Object.entries(hypothetical ?? {})) {
    if (typeof value === 'number' && value < 0)
      throw new BadUserInput(`item.hypothetical.${name}: ${value} is below 0.`);
  }
  if (hypothetical?.tops != null && bits == null) {
    throw new BadUserInput('item.hypothetical.bits: a rate without its bit length says nothing. Give both.');
  }
  return hypotheticalOf(hypothetical ?? {});
}

async function found(
  context: Context,
  frame: Frame,
  record: TransactionRecord,
  argument: string,
  slug: string,
): Promise<RecordedEntity> {
  const entity = record.find(slug);
  if (entity !== undefined) return entity;
  // Not there: the error names the closest slugs.
  const { id, kind } = await requireEntity(context.reader, frame, argument, slug);
  return { slug: id, kind, country: null };
}

function checkKind(argument: string, { slug, kind }: RecordedEntity, wanted: readonly string[]): void {
  if (wanted.includes(kind)) return;
  throw new BadUserInput(`${argument}: ${slug} is a ${kind}. Give the slug of a ${wanted.join(' or ')}.`);
}

const PARTY_KINDS = ['Company', 'GovernmentBody'];

/** The transaction of a request, in one statement. Throws NotFound and BadUserInput. */
export async function requestOf(context: Context, frame: Frame, input: TransactionInput): Promise<Request> {
  const { item, consignee, destination, origin, route, endUse, mode, assume } = input;
  const others = input.otherParties ?? [];
  if (others.length > MAX_PARTIES) {
    throw overLimit('otherParties', others.length, MAX_PARTIES, 'Name those that decide.');
  }
  const wanted = itemSlug(item);
  const slugs = [wanted?.slug, consignee, ...others.map(({ party }) => party)].filter((slug) => slug != null);
  const record = await readTransactionRecord(context.reader, frame, slugs);
  const party = async (argument: string, slug: string): Promise<RecordedEntity> => {
    const entity = await found(context, frame, record, argument, slug);
    checkKind(argument, entity, PARTY_KINDS);
    return entity;
  };
  const recipient = consignee == null ? undefined : await party('transaction.consignee', consignee);
  const seat = input.consigneeCountry ?? (recipient === undefined ? destination : recipient.country);
  const parties: Party[] = [
    {
      slug: recipient?.slug ?? null,
      role: 'CONSIGNEE',
      kind: input.consigneeKind ?? 'COMPANY',
      country: seat,
      parentCountry: input.ultimateParentCountry ?? (recipient === undefined ? seat : null),
    },
    ...(await Promise.all(
      others.map(async (other): Promise<Party> => {
        const { slug, country } = await party('transaction.otherParties', other.party);
        return { slug, role: other.role, kind: 'COMPANY', country, parentCountry: null };
      }),
    )),
  ];
  let goods: Item;
  let itemId: string | null = null;
  if (wanted === undefined) goods = hypotheticalItem(item);
  else {
    const entity = await found(context, frame, record, 'transaction.item', wanted.slug);
    checkKind('transaction.item', entity, wanted.kinds);
    goods = record.item(entity);
    itemId = entity.slug;
  }
  const from = origin ?? 'US';
  const transaction: Transaction = {
    item: goods,
    origin: from,
    destination,
    route: routeOf(from, destination, route),
    parties,
    record: record.parties,
    endUse: endUse ?? 'CIVIL',
    mode: mode ?? 'ENFORCED',
    assume: new Map((assume ?? []).map(({ condition, value }): [AssumptionId, Truth] => [condition, value])),
  };
  return { transaction, item: itemId };
}

/** A plain export of an item from the United States. */
export function exportOf(
  item: Item,
  destination: string,
  mode: LawMode,
  record: TransactionRecord['parties'],
  consignee?: RecordedEntity,
): Transaction {
  const seat = consignee === undefined ? destination : consignee.country;
  return {
    item,
    origin: 'US',
    destination,
    route: 'EXPORT',
    parties: [
      {
        slug: consignee?.slug ?? null,
        role: 'CONSIGNEE',
        kind: 'COMPANY',
        country: seat,
        parentCountry: consignee === undefined ? seat : null,
      },
    ],
    record,
    endUse: 'CIVIL',
    mode,
    assume: new Map(),
  };
}
