/** W7 for minutes at a part of what the server can do: no error, no wrong answer, no growth of memory. */
import { isDeepStrictEqual } from 'node:util';
import { inTurn, shoot } from './generator.ts';
import { percentile } from './percentile.ts';
import { answerOf, type Entry } from './rounds.ts';
import { distinct, type Operation } from './workloads.ts';

export interface Soak {
  readonly minutes: number;
  /** Answers a second that the server gives at most, and those that were asked for. */
  readonly capacity: number;
  readonly rate: number;
  readonly answers: number;
  readonly errors: number;
  readonly wrong: number;
  readonly p50: number;
  readonly p99: number;
  /** MB: at the end, at most, and growth a minute over the second half. */
  readonly memory: number;
  readonly peakMemory: number;
  readonly memoryPerMinute: number;
}

const SHARE = 0.7;

/** Enough that waiting answers do not slow the rate down. */
const CLIENTS = 64;

const CAPACITY_MS = 10_000;

const SAMPLE_MS = 2_000;

const MINUTE_MS = 60_000;

/** `reference` answers from the same database by graphql-js on Apollo's defaults. */
export async function soak(
  entry: Entry,
  reference: Entry,
  operations: readonly Operation[],
  minutes: number,
): Promise<Soak> {
  const expected = new Map<string, unknown>();
  const keyOf = ({ workload, key }: Operation) => `${workload} ${key}`;
  for (const operation of distinct(operations)) expected.set(keyOf(operation), await answerOf(reference, operation));
  const { server, contestant } = entry;
  const requests = operations.map((operation) => ({ ...contestant.request(operation), operation }));
  const next = inTurn(requests);
  const full = await shoot(server.url, { clients: 16, milliseconds: CAPACITY_MS, next });
  const capacity = full.answers / full.seconds;
  let [errors, wrong] = [0, 0];
  const right = new Map<string, Buffer>();
  const samples: { minute: number; memory: number }[] = [];
  const start = performance.now();
  const sampling = setInterval(async () => {
    const { memory } = await server.usage();
    samples.push({ minute: (performance.now() - start) / MINUTE_MS, memory });
  }, SAMPLE_MS);
  const result = await shoot(server.url, {
    clients: CLIENTS,
    milliseconds: minutes * MINUTE_MS,
    rate: capacity * SHARE,
    next,
    onAnswer: ({ request, status, body }) => {
      const key = keyOf(request.operation);
      if (right.get(key)?.equals(body)) return;
      if (status >= 500) errors += 1;
      else if (sameAnswer(body, expected.get(key))) right.set(key, body);
      else wrong += 1;
    },
  });
  clearInterval(sampling);
  const { memory, peakMemory } = await server.usage();
  return {
    minutes,
    capacity,
    rate: capacity * SHARE,
    answers: result.answers,
    errors,
    wrong,
    p50: percentile(result.latencies, 50),
    p99: percentile(result.latencies, 99),
    memory,
    peakMemory,
    memoryPerMinute: slope(samples.slice(samples.length >> 1)),
  };
}

/** A refusal is the same by its code: its words are ours. */
function sameAnswer(body: Buffer, expected: unknown): boolean {
  const answer = JSON.parse(body.toString()) as {
    data?: unknown;
    errors?: readonly { extensions?: { code?: string } }[];
  };
  const right = expected as typeof answer;
  if (right.errors === undefined) return isDeepStrictEqual(answer.data, right.data) && answer.errors === undefined;
  return answer.errors?.[0]?.extensions?.code === right.errors[0]?.extensions?.code;
}

/** Least squares. */
function slope(samples: readonly { minute: number; memory: number }[]): number {
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(samples.map(({ minute }) => minute)), mean(samples.map(({ memory }) => memory))];
  const above = samples.reduce((sum, { minute, memory }) => sum + (minute - x) * (memory - y), 0);
  const below = samples.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
  return above / below;
}
