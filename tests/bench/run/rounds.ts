/** One workload, all who can answer it: compared first, then measured in rounds, each round in another order. */

import { datasetState } from '../../../src/graph/dataset.ts';
import type { Address, Server } from './children.ts';
import { type Contestant, type ContestantName, difference } from './contestants.ts';
import { askOnce, type HttpRequest, inTurn, shoot } from './generator.ts';
import { percentile } from './percentile.ts';
import { profile } from './profile.ts';
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
  /** Answers with an error that does not belong there. */
  readonly errors: number;
  /** Answers that say that they are not complete. */
  readonly cut: number;
  /** Answers that are neither, and yet not those of the reference. */
  readonly wrong: number;
}

export interface Entry {
  readonly contestant: Contestant;
  readonly server: Server;
}

export interface WorkloadResult {
  readonly workload: WorkloadName;
  readonly operations: number;
  readonly rounds: Readonly<Partial<Record<ContestantName, readonly Round[]>>>;
  /** Statements for each operation, and database hits for the first. */
  readonly statements: Readonly<Partial<Record<ContestantName, number>>>;
  readonly hits: Readonly<Partial<Record<ContestantName, number>>>;
  /** Who gives no answer, and what they say instead. */
  readonly failed: Readonly<Partial<Record<ContestantName, string>>>;
}

interface Asked extends HttpRequest {
  readonly operation: Operation;
}

/** The answer of a server to one operation. */
export async function answerOf({ contestant, server }: Entry, operation: Operation): Promise<Answer> {
  const { body, status } = await askOnce(server.url, contestant.request(operation));
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new Error(
      `${contestant.name} answers ${operation.workload} with ${status}: ${body.toString().slice(0, 300)}`,
    );
  }
}

/** A database that has just started plans a statement for longer than it lets one run: it is asked again, as often and as long as this. */
const TRIES = 20;
const TRY_MS = 60_000;

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Whether an answer says itself that it is not complete. */
const CUT = /"stoppedBecause":"(DEADLINE|ROW_CAP)"/;

/** The first answer that is whole, or the last one that is not. */
async function settledAnswer(entry: Entry, operation: Operation): Promise<Answer> {
  let answer: Answer = {};
  const start = performance.now();
  for (let attempt = 0; attempt < TRIES && performance.now() - start < TRY_MS; attempt += 1) {
    answer = await answerOf(entry, operation).catch((error: Error) => ({ errors: [{ message: error.message }] }));
    if (operation.refusedWith !== undefined) return answer;
    if (answer.errors === undefined && !CUT.test(JSON.stringify(answer))) return answer;
  }
  return answer;
}

/**
 * The answers of the reference by operation, and why peers give none; stops the run where somebody answers otherwise, or
 * where a server of ours gives none.
 */
async function compareAnswers(entries: readonly Entry[], operations: readonly Operation[]): Promise<Compared> {
  const answers = new Map<string, Answer>();
  const failed: Compared['failed'] = new Map();
  const [reference, ...others] = entries;
  if (reference === undefined) return { answers, failed };
  for (const operation of distinct(operations)) {
    const expected = await settledAnswer(reference, operation);
    assertAnswer(operation, expected);
    answers.set(keyOf(operation), expected);
    for (const entry of others) {
      await entry.contestant.prepare?.(entry.server, operation, JSON.stringify(expected));
      if (operation.refusedWith !== undefined || failed.has(entry.contestant.name)) continue;
      const given = await settledAnswer(entry, operation);
      if (given.errors !== undefined && !entry.contestant.name.startsWith('ours')) {
        failed.set(entry.contestant.name, given.errors[0]?.message ?? '');
        continue;
      }
      const [answer, common] = entry.contestant.compared(given, expected);
      const found = difference(answer, common);
      if (found !== undefined) {
        throw new Error(`${entry.contestant.name} answers ${operation.workload} ${operation.key} otherwise: ${found}`);
      }
    }
  }
  return { answers, failed };
}

type Expected = ReadonlyMap<string, Answer>;

interface Compared {
  readonly answers: Expected;
  /** What they say instead of an answer. */
  readonly failed: Map<ContestantName, string>;
}

function keyOf({ workload, key }: Operation): string {
  return `${workload} ${key}`;
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

/** More statements than this by one operation are not profiled: their number says enough. */
const MOST_PROFILED = 50;

/** Statements for each operation on average, and database hits of the first. */
async function countWork(entry: Entry, operations: readonly Operation[], address: Address) {
  const statementsOf = async (asked: readonly Operation[]) => {
    const sent = await entry.server.statementsOf(async () => {
      for (const operation of asked) await answerOf(entry, operation);
    });
    // Ours looks once a second which dataset there is, asked or not.
    return sent.filter(({ text }) => text !== datasetState.text);
  };
  const sample = distinct(operations).slice(0, SAMPLE);
  const statements = (await statementsOf(sample)).length / sample.length;
  if (statements > MOST_PROFILED) return { statements };
  const costs = await profile(address, await statementsOf(sample.slice(0, 1)));
  return { statements, hits: costs.reduce((sum, { hits }) => sum + hits, 0) };
}

export async function measure(
  workload: WorkloadName,
  all: readonly Entry[],
  operations: readonly Operation[],
  settings: Settings,
  address: Address,
): Promise<WorkloadResult> {
  const able = all.filter(({ contestant }) => contestant.workloads.includes(workload));
  const { answers: expected, failed } = await compareAnswers(able, operations);
  const entries = able.filter(({ contestant }) => !failed.has(contestant.name));
  const [statements, hits]: [WorkloadResult['statements'], WorkloadResult['hits']] = [{}, {}];
  const runners = new Map<ContestantName, (milliseconds: number) => Promise<Round>>();
  for (const entry of entries) {
    const { name } = entry.contestant;
    const run = runner(entry, operations, settings, expected);
    runners.set(name, run);
    await run(settings.warmUpMilliseconds);
    const work = await countWork(entry, operations, address);
    Object.assign(statements, { [name]: work.statements });
    if (work.hits !== undefined) Object.assign(hits, { [name]: work.hits });
  }
  const rounds = new Map<ContestantName, Round[]>(entries.map(({ contestant }) => [contestant.name, []]));
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const [name, run] of rotated([...runners], round)) rounds.get(name)?.push(await run(settings.milliseconds));
  }
  return {
    workload,
    operations: operations.length,
    rounds: Object.fromEntries(rounds),
    statements,
    hits,
    failed: Object.fromEntries(failed),
  };
}

/** Another one first in every round, and every second round backwards. */
function rotated<Item>(items: readonly Item[], round: number): Item[] {
  const turned = items.map((_, index) => items[(index + round) % items.length] as Item);
  return round % 2 === 0 ? turned : turned.reverse();
}

/** Measures one contestant for a while, again and again; every answer is looked at. */
function runner(
  { contestant, server }: Entry,
  operations: readonly Operation[],
  settings: Settings,
  expected: Expected,
): (milliseconds: number) => Promise<Round> {
  const requests = operations.map((operation): Asked => ({ ...contestant.request(operation), operation }));
  const right = new Map<string, Buffer>();
  const clients = contestant.clients ?? settings.clients;

  /** What is wrong with an answer; nothing where it has the bytes of one that was right. */
  function fault(operation: Operation, status: number, body: Buffer): 'errors' | 'cut' | 'wrong' | undefined {
    const key = keyOf(operation);
    if (right.get(key)?.equals(body)) return undefined;
    const reference = expected.get(key);
    if (operation.refusedWith === undefined) {
      if (status !== 200) return 'errors';
      const answer = JSON.parse(body.toString()) as Answer;
      if (answer.errors !== undefined) return 'errors';
      const [mine, theirs] = contestant.compared(answer, reference);
      if (difference(mine, theirs) !== undefined) return CUT.test(body.toString()) ? 'cut' : 'wrong';
    }
    right.set(key, body);
    return undefined;
  }

  return async (milliseconds) => {
    const faults = { errors: 0, cut: 0, wrong: 0 };
    const before = await server.usage();
    const { answers, seconds, latencies } = await shoot(server.url, {
      clients,
      milliseconds,
      next: inTurn<Asked>(requests),
      onAnswer: ({ status, request, body }) => {
        const found = fault(request.operation, status, body);
        if (found !== undefined) faults[found] += 1;
      },
    });
    const after = await server.usage();
    return {
      throughput: answers / seconds,
      p50: percentile(latencies, 50),
      p99: percentile(latencies, 99),
      cpu: (after.cpu - before.cpu) / answers,
      ...faults,
    };
  };
}
