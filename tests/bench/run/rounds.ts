/** One workload, all who can answer it: compared first, then measured in rounds, each round in another order. */

import type { Server } from './children.ts';
import { type Contestant, type ContestantName, difference } from './contestants.ts';
import { askOnce, type HttpRequest, percentile, shoot } from './generator.ts';
import { distinct, type Operation, type WorkloadName } from './workloads.ts';

export interface Settings {
  readonly rounds: number;
  readonly clients: number;
  /** How long a round of one contestant lasts, before what is under way then. */
  readonly milliseconds: number;
  readonly warmUpMilliseconds: number;
}

/** One contestant in one round. */
export interface Round {
  /** Answers a second. */
  readonly throughput: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time of its process, by answer. */
  readonly cpu: number;
}

export interface Entry {
  readonly contestant: Contestant;
  readonly server: Server;
}

export interface WorkloadResult {
  readonly workload: WorkloadName;
  readonly operations: number;
  readonly rounds: Readonly<Partial<Record<ContestantName, readonly Round[]>>>;
  readonly statements: Readonly<Partial<Record<ContestantName, number>>>;
}

interface Asked extends HttpRequest {
  readonly operation: Operation;
}

/** The answer of a server to one operation. */
export async function answerOf({ contestant, server }: Entry, operation: Operation): Promise<unknown> {
  const { body, status } = await askOnce(server.url, contestant.request(operation));
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new Error(
      `${contestant.name} answers ${operation.workload} with ${status}: ${body.toString().slice(0, 300)}`,
    );
  }
}

/** A database that has just started plans a statement for longer than it lets one run: it is asked again, as often as this. */
const TRIES = 20;

/** The first answer without an error, or the last one with. */
async function settledAnswer(entry: Entry, operation: Operation): Promise<unknown> {
  let answer: unknown;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    answer = await answerOf(entry, operation).catch((error: Error) => ({ errors: [{ message: error.message }] }));
    if ((answer as { errors?: unknown }).errors === undefined || operation.refusedWith !== undefined) return answer;
  }
  return answer;
}

/** Stops the run where an answer is not that of the reference. */
export async function compareAnswers(entries: readonly Entry[], operations: readonly Operation[]): Promise<void> {
  const [reference, ...others] = entries;
  if (reference === undefined) return;
  for (const operation of distinct(operations)) {
    const expected = await settledAnswer(reference, operation);
    assertAnswer(operation, expected);
    for (const entry of others) {
      await entry.contestant.prepare?.(entry.server, operation, JSON.stringify(expected));
      if (operation.refusedWith !== undefined) continue;
      const [answer, common] = entry.contestant.compared(await settledAnswer(entry, operation), expected);
      const found = difference(answer, common);
      if (found !== undefined) {
        throw new Error(`${entry.contestant.name} answers ${operation.workload} ${operation.key} otherwise: ${found}`);
      }
    }
  }
}

/** The reference itself answers without errors, or with the refusal that is right. */
function assertAnswer({ workload, key, refusedWith }: Operation, answer: unknown): void {
  const { errors } = answer as { errors?: readonly { message: string; extensions?: { code?: string } }[] };
  const code = errors?.[0]?.extensions?.code;
  const right = refusedWith === undefined ? errors === undefined : refusedWith.includes(code ?? '');
  if (!right)
    throw new Error(`${workload} ${key} is answered with ${JSON.stringify(errors ?? 'no error').slice(0, 500)}`);
}

/** So many operations are looked at by statement. */
const SAMPLE = 10;

/** Statements for each operation, on average. */
export async function countStatements(entry: Entry, operations: readonly Operation[]): Promise<number> {
  const statements = await entry.server.statementsOf(async () => {
    for (const operation of operations) await answerOf(entry, operation);
  });
  return statements.length / operations.length;
}

export async function measure(
  workload: WorkloadName,
  all: readonly Entry[],
  operations: readonly Operation[],
  settings: Settings,
): Promise<WorkloadResult> {
  const entries = all.filter(({ contestant }) => contestant.workloads.includes(workload));
  await compareAnswers(entries, operations);
  const statements: Partial<Record<ContestantName, number>> = {};
  for (const entry of entries) {
    await fire(entry, operations, { ...settings, milliseconds: settings.warmUpMilliseconds });
    statements[entry.contestant.name] = await countStatements(entry, distinct(operations).slice(0, SAMPLE));
  }
  const rounds = new Map<ContestantName, Round[]>(entries.map(({ contestant }) => [contestant.name, []]));
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const entry of rotated(entries, round))
      rounds.get(entry.contestant.name)?.push(await fire(entry, operations, settings));
  }
  return { workload, operations: operations.length, rounds: Object.fromEntries(rounds), statements };
}

/** Another one first in every round, and every second round backwards. */
function rotated<Item>(items: readonly Item[], round: number): Item[] {
  const turned = items.map((_, index) => items[(index + round) % items.length] as Item);
  return round % 2 === 0 ? turned : turned.reverse();
}

async function fire(
  { contestant, server }: Entry,
  operations: readonly Operation[],
  settings: Settings,
): Promise<Round> {
  const requests = operations.map((operation): Asked => ({ ...contestant.request(operation), operation }));
  let turn = 0;
  const before = await server.usage();
  const { answers, seconds, latencies } = await shoot(server.url, {
    ...settings,
    clients: contestant.clients ?? settings.clients,
    next: () => {
      turn += 1;
      return requests[turn % requests.length] as Asked;
    },
    onAnswer: ({ status, request, body }) => {
      if (status !== 200 && request.operation.refusedWith === undefined) {
        throw new Error(`${contestant.name} answers with ${status}: ${body.toString().slice(0, 300)}`);
      }
    },
  });
  const after = await server.usage();
  return {
    throughput: answers / seconds,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    cpu: (after.cpu - before.cpu) / answers,
  };
}
