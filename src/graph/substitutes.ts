/** Substitutes: what sources name, and of chips those that come near by their numbers, judged for whoever asks. */
import { routeOf, type Transaction } from '../domain/export-controls/transaction.ts';
import { judgeTransaction, PRESENT_LAW } from '../domain/export-controls/verdict.ts';
import type { Frame } from '../domain/frame.ts';
import { type Attributes, tppOf } from '../domain/specs.ts';
import {
  type Candidate,
  type Compared,
  type Obtainability,
  obtainabilityOf,
  rankCandidates,
} from '../domain/substitutes.ts';
import { BadUserInput } from '../errors.ts';
import type { Reader } from '../neo4j/database.ts';
import { defineQuery } from '../neo4j/query.ts';
import type { EntityNode } from './entities.ts';
import { existsInFrame, frameParams, inFrame } from './frame.ts';
import { requireEntity } from './require-entity.ts';
import { type RecordedEntity, readTransactionRecord, type TransactionRecord } from './transactions.ts';

/** Chips compared at most. */
const CHIP_CAP = 5_000;

interface CandidateRow {
  readonly id: string;
  /** JSON text. */
  readonly attributes: string;
  readonly software: readonly string[];
  /** Ids of facts that name it as a substitute. */
  readonly facts: readonly string[];
  /** What these say of it: JSON texts. */
  readonly terms: readonly string[];
}

/** What is to be replaced, what sources name in its place, and where that is a chip, every other chip with a TPP. */
export const substituteCandidates = defineQuery<CandidateRow>(`// substituteCandidates
MATCH (original:Entity {id: $of})
CALL (original) {
  RETURN original AS e
  UNION
  MATCH (e:Entity)-[r:SUBSTITUTES_FOR]->(original) WHERE ${inFrame('r')} AND r.hedge <> 'DENIED'
  RETURN e
  UNION
  MATCH (e:Chip)
  WHERE original:Chip AND e.tpp IS NOT NULL AND coalesce(e.isGroup, false) = false AND ${existsInFrame('e')}
  RETURN e LIMIT toInteger($cap)
}
CALL (e) {
  OPTIONAL MATCH (e)-[r:PROGRAMMED_WITH]->(own:Entity) WHERE ${inFrame('r')}
  RETURN collect(own.id) AS own
}
CALL (e) {
  OPTIONAL MATCH (e)-[:BUILT_ON]->(:Entity)-[r:PROGRAMMED_WITH]->(stack:Entity) WHERE ${inFrame('r')}
  RETURN collect(stack.id) AS inherited
}
CALL (e, original) {
  OPTIONAL MATCH (e)-[r:SUBSTITUTES_FOR]->(original) WHERE ${inFrame('r')} AND r.hedge <> 'DENIED'
  RETURN collect(r.id) AS facts, collect(r.attributes) AS terms
}
RETURN e.id AS id, e.attributes AS attributes, own + inherited AS software, facts, terms`);

export interface SubstituteNode extends Compared {
  readonly frame: Frame;
  readonly obtainability: Obtainability;
  readonly transaction: Transaction | null;
}

export interface SubstituteAnswer {
  readonly original: EntityNode;
  readonly substitutes: readonly SubstituteNode[];
  readonly leftOut: number;
  readonly complete: boolean;
  /** ISO code; null where nobody asks. */
  readonly destination: string | null;
  readonly frame: Frame;
}

export interface SubstituteQuestion {
  readonly for: string;
  readonly asking?: string | null | undefined;
  readonly destination?: string | null | undefined;
  readonly obtainable?: readonly Obtainability[] | null | undefined;
}

/** What is offered where nobody says otherwise. */
const OFFERED: readonly Obtainability[] = ['FREE', 'LICENCE', 'DOMESTIC', 'UNDETERMINED', 'NOT_JUDGED'];

export async function findSubstitutes(
  reader: Reader,
  frame: Frame,
  question: SubstituteQuestion,
): Promise<SubstituteAnswer> {
  const original = await requireEntity(reader, frame, 'for', question.for);
  const asking = question.asking ?? null;
  const rows = await reader.read(substituteCandidates, { of: original.id, cap: CHIP_CAP, ...frameParams(frame) });
  const isChip = original.kind === 'Chip';
  const judged = isChip && (asking !== null || question.destination != null);
  const record = judged
    ? await readTransactionRecord(reader, frame, asking === null ? [] : [asking], { allChips: true })
    : null;
  const party = record === null || asking === null ? null : await partyOf(reader, frame, record, asking);
  const destination = question.destination ?? party?.country ?? null;
  if (judged && destination === null) {
    throw new BadUserInput(`asking: the country of ${asking} is not recorded. Name the \`destination\`.`);
  }
  const found = unjudged(frame, original.id, rows).map((each): SubstituteNode => {
    if (record === null || destination === null) return each;
    return { ...each, ...judge(frame, record, each.slug, destination, party) };
  });
  const wanted = question.obtainable ?? OFFERED;
  const substitutes = found.filter(({ obtainability }) => wanted.includes(obtainability));
  return {
    original,
    substitutes,
    leftOut: found.length - substitutes.length,
    complete: rows.length < CHIP_CAP,
    destination: judged ? destination : null,
    frame,
  };
}

function candidateOf({ id, attributes, software, facts, terms }: CandidateRow): Candidate {
  const recorded = JSON.parse(attributes) as Attributes;
  const tpp = tppOf(recorded)?.value;
  const { memoryGB, memoryBandwidthGBs } = recorded;
  return {
    slug: id,
    figures: {
      ...(tpp !== undefined && { TPP: tpp }),
      ...(typeof memoryGB === 'number' && { MEMORY_GB: memoryGB }),
      ...(typeof memoryBandwidthGBs === 'number' && { MEMORY_BANDWIDTH_GBS: memoryBandwidthGBs }),
    },
    software: [...new Set(software)].sort(),
    facts,
    degrees: terms.map((text) => {
      const { degree } = JSON.parse(text) as Attributes;
      return typeof degree === 'string' ? degree : null;
    }),
  };
}

/** What could stand in, not yet judged. */
function unjudged(frame: Frame, of: string, rows: readonly CandidateRow[]): SubstituteNode[] {
  const all = rows.map(candidateOf);
  const original = all.find(({ slug }) => slug === of);
  if (original === undefined) throw new Error(`the graph has no ${of}`);
  const others = all.filter(({ slug }) => slug !== of);
  return rankCandidates(original, others).map((each) => ({
    ...each,
    frame,
    obtainability: 'NOT_JUDGED',
    transaction: null,
  }));
}

async function partyOf(
  reader: Reader,
  frame: Frame,
  record: TransactionRecord,
  asking: string,
): Promise<RecordedEntity> {
  const party = record.find(asking);
  if (party === undefined) throw new Error(`no record of ${(await requireEntity(reader, frame, 'asking', asking)).id}`);
  if (party.kind !== 'Company' && party.kind !== 'GovernmentBody') {
    throw new BadUserInput(`asking: ${party.slug} is no company or body. Name who would receive the chip.`);
  }
  return party;
}

/** The verdict on the way from the designer's seat to the asking party. */
function judge(
  frame: Frame,
  record: TransactionRecord,
  slug: string,
  destination: string,
  party: RecordedEntity | null,
): Pick<SubstituteNode, 'obtainability' | 'transaction'> {
  const entity = record.items.find((item) => item.slug === slug && item.kind === 'Chip');
  if (entity === undefined) return { obtainability: 'NOT_JUDGED', transaction: null };
  const item = record.item(entity);
  const seats = item.designers.map(({ country }) => country);
  const domestic = seats.includes(destination);
  const origin = domestic ? destination : seats.includes('US') ? 'US' : (seats[0] ?? 'US');
  // Inside the United States nothing is exported.
  if (origin === 'US' && destination === 'US') return { obtainability: 'DOMESTIC', transaction: null };
  const seat = party === null ? destination : party.country;
  const transaction: Transaction = {
    item,
    origin,
    destination,
    route: routeOf(origin, destination, null),
    parties: [
      {
        slug: party?.slug ?? null,
        role: 'CONSIGNEE',
        kind: 'COMPANY',
        country: seat,
        parentCountry: party === null ? seat : null,
      },
    ],
    record: record.parties,
    endUse: 'CIVIL',
    mode: 'ENFORCED',
    assume: new Map(),
  };
  const verdict = judgeTransaction(frame.asOf, transaction, { ...PRESENT_LAW, knownOn: frame.knownOn });
  return { obtainability: domestic ? 'DOMESTIC' : obtainabilityOf(verdict), transaction };
}
