/** Who is measured: how each is started, how it is asked, and what its answers are comparable with. */
import { isDeepStrictEqual } from 'node:util';
import { type Address, benchProgram, type Server, startServer } from './children.ts';
import type { HttpRequest } from './generator.ts';
import { asNeo4jGraphql, plainOfNeo4jGraphql, plainOfOurs } from './neo4j-graphql-terms.ts';
import type { Operation, WorkloadName } from './workloads.ts';

export type ContestantName =
  | 'ours'
  | 'ours, cache on'
  | 'raw driver'
  | 'Apollo defaults'
  | 'Yoga'
  | 'Yoga with jit'
  | 'DataLoader'
  | 'naive'
  | 'naive, per relation'
  | '@neo4j/graphql'
  | 'bytes';

export interface Contestant {
  readonly name: ContestantName;
  /** What it can answer. */
  readonly workloads: readonly WorkloadName[];
  readonly start: (root: string, database: Address) => Promise<Server>;
  readonly request: (operation: Operation) => HttpRequest;
  /** Its answer and that of the reference in common terms: what it cannot express is left out of both. */
  readonly compared: (answer: unknown, reference: unknown) => readonly [unknown, unknown];
  /** Told the reference's bytes before it is asked. */
  readonly prepare?: (server: Server, operation: Operation, bytes: string) => Promise<void>;
  /** Clients at once, where so many of the others' number would only wait for each other. */
  readonly clients?: number;
  /** What is left out, by workload. */
  readonly leftOut?: Readonly<Partial<Record<WorkloadName, string>>>;
}

const EVERYTHING: readonly WorkloadName[] = [
  ...(['W1', 'W2', 'W3', 'W3 page 200', 'W4', 'W5', 'W6', 'W7', 'W8 no path', 'W8 refused'] as const),
];

const NAIVE: readonly WorkloadName[] = ['W2', 'W7'];

/** Each of its requests keeps the database busy by itself: more of them do not get more done, but take minutes. */
const NAIVE_CLIENTS = 2;

function graphqlRequest({ query, variables }: Operation): HttpRequest {
  return { path: '/graphql', body: JSON.stringify({ query, variables }) };
}

function atRoot(operation: Operation): HttpRequest {
  return { ...graphqlRequest(operation), path: '/' };
}

/** Ours says besides what an answer cost; peers have no such field. */
function withoutExtensions(answer: unknown): unknown {
  const { extensions: _, ...rest } = answer as { readonly extensions?: unknown };
  return rest;
}

const asIs = (answer: unknown, reference: unknown) =>
  [withoutExtensions(answer), withoutExtensions(reference)] as const;

/** What users run: the built server, started by its own command. */
function ours(name: ContestantName, env: Readonly<Record<string, string>>): Contestant {
  return {
    name,
    workloads: EVERYTHING,
    start: (root, database) =>
      startServer({ name, file: 'src/run.mjs', args: ['serve'], env: { ...env, LOG_LEVEL: 'error' }, root }, database),
    request: graphqlRequest,
    compared: asIs,
  };
}

type Peer = Omit<Contestant, 'start' | 'request' | 'compared'> &
  Partial<Pick<Contestant, 'request' | 'compared'>> & { readonly program: string; readonly args?: readonly string[] };

function peer({ program, args = [], ...contestant }: Peer): Contestant {
  const { name } = contestant;
  return {
    request: graphqlRequest,
    compared: asIs,
    ...contestant,
    start: (root, database) =>
      startServer({ name, file: benchProgram(program), args, env: { NODE_ENV: 'production' }, root }, database),
  };
}

/** Where the server that only writes bytes has those of an operation. */
function pathOfBytes({ workload, key }: Operation): string {
  return `/${encodeURIComponent(workload)}/${encodeURIComponent(key)}`;
}

export const CONTESTANTS: readonly Contestant[] = [
  ours('ours', { RESPONSE_CACHE: 'off' }),
  ours('ours, cache on', {}),
  peer({
    name: 'raw driver',
    program: 'raw',
    workloads: ['W1', 'W2', 'W3', 'W3 page 200', 'W4', 'W5', 'W6'],
    request: ({ workload, variables }) => ({ path: `/${workload.slice(0, 2)}`, body: JSON.stringify({ variables }) }),
  }),
  peer({ name: 'Apollo defaults', program: 'ours-on-apollo', workloads: EVERYTHING, request: atRoot }),
  peer({ name: 'Yoga', program: 'ours-on-yoga', workloads: EVERYTHING }),
  peer({ name: 'Yoga with jit', program: 'ours-on-yoga', args: ['--jit'], workloads: EVERYTHING }),
  peer({
    name: 'DataLoader',
    program: 'hand-written',
    args: ['--dataloader'],
    workloads: ['W1', 'W2', 'W3'],
    request: atRoot,
  }),
  peer({
    name: 'naive',
    program: 'hand-written',
    args: ['--naive'],
    workloads: NAIVE,
    request: atRoot,
    clients: NAIVE_CLIENTS,
  }),
  peer({
    name: 'naive, per relation',
    program: 'hand-written',
    args: ['--relations'],
    workloads: NAIVE,
    request: atRoot,
    clients: NAIVE_CLIENTS,
  }),
  peer({
    name: '@neo4j/graphql',
    program: 'neo4j-graphql',
    workloads: ['W1', 'W2', 'W3', 'W3 page 200'],
    request: (operation) => ({ path: '/', body: JSON.stringify(asNeo4jGraphql(operation)) }),
    compared: (answer, reference) => [plainOfNeo4jGraphql(answer), plainOfOurs(reference)],
    leftOut: {
      W1: 'kind (an enum of the API; stored in other words)',
      W3: 'endCursor (its cursors are offsets)',
      'W3 page 200': 'endCursor (its cursors are offsets)',
    },
  }),
  peer({
    name: 'bytes',
    program: 'bytes',
    workloads: ['W1', 'W2'],
    request: (operation) => ({ ...graphqlRequest(operation), path: pathOfBytes(operation) }),
    prepare: async ({ url }, operation, bytes) => {
      await fetch(`${url}${pathOfBytes(operation)}`, { method: 'PUT', body: bytes });
    },
  }),
];

/** The first difference between two answers in words; undefined where they are the same. */
export function difference(answer: unknown, reference: unknown, path = 'answer'): string | undefined {
  if (isDeepStrictEqual(answer, reference)) return undefined;
  if (typeof answer === 'object' && answer !== null && typeof reference === 'object' && reference !== null) {
    for (const key of new Set([...Object.keys(reference), ...Object.keys(answer)])) {
      const found = difference(
        (answer as Record<string, unknown>)[key],
        (reference as Record<string, unknown>)[key],
        `${path}.${key}`,
      );
      if (found !== undefined) return found;
    }
  }
  const show = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 300);
  return `${path} is ${show(answer)}, the reference has ${show(reference)}`;
}
