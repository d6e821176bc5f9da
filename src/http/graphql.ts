/** GraphQL over HTTP: Apollo Server behind the limits, with errors masked. */
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import type { Request, RequestHandler } from 'express';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { preferredLang } from '../graphql/accept-language.ts';
import { type AnswerNotes, type Context, createContext } from '../graphql/context.ts';
import { type DatasetWatch, watchDataset } from '../graphql/dataset-watch.ts';
import { formatError } from '../graphql/errors.ts';
import { createExecutor } from '../graphql/executor.ts';
import { depthLimit, MAX_TOKENS } from '../graphql/limits.ts';
import type { Database } from '../neo4j/database.ts';
import { createMemories } from '../neo4j/memory.ts';
import { createAnswers } from './answers.ts';
import { createDocumentStore } from './document-store.ts';
import { createEndpoint, type Endpoint, SURELY_WHOLE_MS } from './endpoint.ts';
import { specCompliantStatus } from './status.ts';

export interface GraphqlOptions {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly server: Server;
  readonly log: Log;
  /** The clock: what "today" is. */
  readonly now: () => Date;
  /** Told of every statement that is sent; tests count with it. */
  readonly onStatement?: (name: string) => void;
  /** Refuses requests that a page of another site could send without a preflight. Off: the API has no cookies. */
  readonly csrfPrevention?: boolean;
  /** Whether finished answers are kept for questions that come again. */
  readonly keepAnswers?: boolean;
}

/** What is needed of a logger. */
export interface Log {
  info(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

/** Asks the API from within the server, for a page of ours; limits and deadline are those of a request. */
export type Ask = (
  query: string,
  variables: Record<string, unknown>,
  request: Request,
  /** Language of names and labels instead of that of the request. */
  lang?: string,
) => Promise<{ readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] | undefined }>;

export interface GraphqlEndpoint {
  /** Plain requests, without Express. */
  readonly endpoint: Endpoint;
  /** All others. */
  readonly handler: RequestHandler;
  readonly ask: Ask;
  close(): Promise<void>;
}

/** Restricted hardware by day and destination is the largest thing that is remembered, at most 1 MB each. */
const MOST_REMEMBERED = 32;

/** Answers behind pages and pictures, some 20 kB each. */
const MOST_PAGE_ANSWERS = 200;

/** Starts Apollo Server; `close` lets running requests end. */
export async function startGraphql(options: GraphqlOptions): Promise<GraphqlEndpoint> {
  const { schema, database, server, log, now, onStatement } = options;
  const { csrfPrevention = false, keepAnswers = false } = options;
  const watch = watchDataset(database);
  const memories = createMemories(MOST_REMEMBERED);
  const pageAnswers = createMemories(MOST_PAGE_ANSWERS);
  const apollo = new ApolloServer<Context>({
    gateway: executing(schema, watch),
    documentStore: createDocumentStore(),
    introspection: true,
    csrfPrevention,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [depthLimit],
    formatError: (formatted, error) =>
      formatError(formatted, error, (unknown) => {
        const requestId = randomUUID();
        log.error({ err: unknown, requestId }, 'a request failed');
        return requestId;
      }),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: server }),
      ApolloServerPluginLandingPageDisabled(),
      // Without it nested answers take twice the time: nothing here uses its hints.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      specCompliantStatus,
    ],
  });
  await apollo.start();
  const contextOf = (request: IncomingMessage, signal: AbortSignal, notes?: AnswerNotes, lang?: string): Context =>
    createContext({
      database,
      now: now(),
      arrivedAt: Date.now(),
      acceptLanguage: lang ?? request.headers['accept-language'],
      signal,
      ...(onStatement && { onStatement }),
      ...(notes && { notes }),
      memory: () => memories.of(watch.version()),
    });
  const handler = expressMiddleware(apollo, {
    context: async ({ req, res }) => contextOf(req, goneSignal(res)),
  });
  const ask: Ask = async (query, variables, request, lang) => {
    const version = keepAnswers && watch.settled() ? watch.version() : undefined;
    const day = now().toISOString().slice(0, 10);
    const question = JSON.stringify([day, preferredLang(lang ?? request.headers['accept-language']), query, variables]);
    const known = pageAnswers.of(version).get<Awaited<ReturnType<Ask>>>(question);
    if (known !== undefined) return known;
    const signal = request.res === undefined ? new AbortController().signal : goneSignal(request.res);
    const contextValue = contextOf(request, signal, undefined, lang);
    const start = performance.now();
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('an operation without @defer has a single result');
    const { notes } = contextValue;
    const kept = notes.whole && notes.keep && performance.now() - start < SURELY_WHOLE_MS;
    if (kept && version !== undefined) pageAnswers.of(notes.version).set(question, body.singleResult);
    return body.singleResult;
  };
  const endpoint = createEndpoint({
    apollo,
    contextOf: (request, response, notes) => contextOf(request, goneSignal(response), notes),
    // A kept answer would be sent without the check that CSRF prevention asks for.
    answers: keepAnswers && !csrfPrevention ? createAnswers() : undefined,
    settledVersion: () => (watch.settled() ? watch.version() : undefined),
    now,
  });
  const close = async (): Promise<void> => {
    watch.close();
    await apollo.stop();
  };
  return { endpoint, handler, ask, close };
}

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer<Context>>[0]['gateway']>;

/** Apollo Server's place for an executor of one's own. An answer that two datasets went into is made once more. */
function executing(schema: GraphQLSchema, watch: DatasetWatch): Gateway {
  const execute = createExecutor(schema);
  let tellSchema: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined;
  return {
    onSchemaLoadOrUpdate: (callback) => {
      tellSchema = callback;
      return () => undefined;
    },
    load: async () => {
      tellSchema?.({ apiSchema: schema, coreSupergraphSdl: '' });
      return {
        executor: async ({ document, operation, operationName, request, context }) => {
          const asked = {
            document,
            operation,
            operationName: operationName ?? undefined,
            variables: request.variables,
          };
          const contextValue = context as unknown as Context;
          let version = watch.version() ?? (await watch.first());
          let result = await execute({ ...asked, contextValue });
          if (!(await watch.confirm(version))) {
            version = watch.version();
            result = await execute({ ...asked, contextValue: contextValue.again() });
          }
          contextValue.notes.version = version;
          contextValue.notes.whole = result.errors === undefined;
          return result;
        },
      };
    },
    stop: async () => undefined,
  };
}

/** Aborts when the client closes the connection before the answer was sent. */
function goneSignal(res: ServerResponse): AbortSignal {
  const gone = new AbortController();
  // Every statement of a request listens, and every question that a long table asks.
  setMaxListeners(0, gone.signal, res);
  res.once('close', () => {
    if (!res.writableFinished) gone.abort();
  });
  return gone.signal;
}
