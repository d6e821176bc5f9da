/** GraphQL over HTTP: Apollo Server behind the limits, with errors masked. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import type { Request, RequestHandler } from 'express';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { DatabaseUnavailable, Timeout } from '../errors.ts';
import { preferredLang } from '../graphql/accept-language.ts';
import { type AnswerNotes, blankNotes, type Context, createContext, type RateLimitState } from '../graphql/context.ts';
import type { DatasetWatch } from '../graphql/dataset-watch.ts';
import { formatError } from '../graphql/errors.ts';
import { createExecutor } from '../graphql/executor.ts';
import { introspectionLimit, MAX_INTROSPECTION } from '../graphql/introspection-limit.ts';
import { depthLimit, type Limits } from '../graphql/limits.ts';
import { repetitionLimit } from '../graphql/repetition-limit.ts';
import type { Database } from '../neo4j/database.ts';
import { createMemories } from '../neo4j/memory.ts';
import { accounting, type HttpContext } from './accounting.ts';
import type { Admission } from './admission.ts';
import { createAnswers } from './answers.ts';
import { createDocumentStore } from './document-store.ts';
import { createEndpoint, type Endpoint, isSurelyWhole } from './endpoint.ts';
import type { Metrics } from './metrics.ts';
import { noteOperation, type OperationNote, type RequestScope, scopeOf } from './request-scope.ts';
import { passingFailure, specCompliantStatus } from './status.ts';

export interface GraphqlOptions {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  /** Which dataset it holds; closed with the rest. */
  readonly watch: DatasetWatch;
  readonly server: Server;
  readonly log: Log;
  readonly limits: Limits;
  /** What is left to the client of a request. */
  readonly rateLimit: (scope: RequestScope) => RateLimitState;
  readonly admission: Admission;
  /** Told whether an answer was kept. */
  readonly cached: Metrics['cached'];
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
  const { schema, database, watch, server, log, limits, rateLimit, now, onStatement } = options;
  const { csrfPrevention = false, keepAnswers = false } = options;
  const memories = createMemories(MOST_REMEMBERED);
  const pageAnswers = createMemories(MOST_PAGE_ANSWERS);
  // Errors are worded without knowing the request they came from.
  const requestIds = new WeakMap<object, string>();
  const apollo = new ApolloServer<HttpContext>({
    gateway: executing(schema, watch),
    documentStore: createDocumentStore(),
    introspection: true,
    csrfPrevention,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [depthLimit(limits.depth), repetitionLimit, introspectionLimit(MAX_INTROSPECTION)],
    formatError: (formatted, error) =>
      formatError(formatted, error, (unknown) => {
        const requestId = requestIds.get(error as object) ?? randomUUID();
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
      passingFailure(() => watch.awaySince() !== undefined),
      accounting({
        schema,
        limit: limits.cost,
        onErrors: (errors, { id }) => {
          for (const error of errors) requestIds.set(error, id);
        },
      }),
    ],
  });
  await apollo.start();
  const contextOf = (
    request: IncomingMessage,
    scope: RequestScope,
    notes: AnswerNotes,
    lang?: string,
  ): HttpContext => ({
    ...createContext({
      database,
      now: now(),
      limits,
      rateLimit: () => rateLimit(scope),
      arrivedAt: scope.arrivedAt,
      acceptLanguage: lang ?? request.headers['accept-language'],
      signal: scope.signal,
      ...(onStatement && { onStatement }),
      notes,
      memory: () => memories.of(watch.version()),
    }),
    scope,
  });
  const handler = expressMiddleware(apollo, {
    context: async ({ req, res }) => contextOf(req, scopeOf(res), blankNotes()),
  });
  const ask: Ask = async (query, variables, request, lang) => {
    if (request.res === undefined) throw new Error('a page asks while its request is answered');
    const scope = scopeOf(request.res);
    const version = keepAnswers && watch.settled() ? watch.version() : undefined;
    const day = now().toISOString().slice(0, 10);
    const question = JSON.stringify([day, preferredLang(lang ?? request.headers['accept-language']), query, variables]);
    const known = pageAnswers.of(version).get<PageAnswer>(question);
    if (known !== undefined) {
      noteOperation(scope, known);
      return known.result;
    }
    const notes = blankNotes();
    const contextValue = contextOf(request, scope, notes, lang);
    const { body, http } = await apollo.executeOperation({ query, variables }, { contextValue });
    const retryAfter = http.headers.get('retry-after');
    if (retryAfter !== undefined && !request.res.headersSent) request.res.setHeader('Retry-After', retryAfter);
    if (body.kind !== 'single') throw new Error('an operation without @defer has a single result');
    const result = body.singleResult;
    if (version !== undefined && notes.whole && notes.keep && isSurelyWhole(scope, limits)) {
      const made: PageAnswer = { result, operation: notes.operation, cost: notes.cost };
      pageAnswers.of(notes.version).set(question, made);
    }
    return result;
  };
  const endpoint = createEndpoint({
    apollo,
    contextOf: (request, response, notes) => contextOf(request, scopeOf(response), notes),
    limits,
    admission: options.admission,
    cached: options.cached,
    log,
    // A kept answer would be sent without the check that CSRF prevention asks for.
    answers: keepAnswers && !csrfPrevention ? createAnswers() : undefined,
    watch,
    now,
  });
  const close = async (): Promise<void> => {
    watch.close();
    await apollo.stop();
  };
  return { endpoint, handler, ask, close };
}

/** An answer of a page that is kept. */
interface PageAnswer extends OperationNote {
  readonly result: Awaited<ReturnType<Ask>>;
}

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer<Context>>[0]['gateway']>;

/**
 * Apollo Server's place for an executor of one's own. An answer that two datasets went into is made once more; one of
 * which it cannot be told either time is none.
 */
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
          const { notes, reader } = contextValue;
          const isOfOne = async (): Promise<boolean> =>
            !notes.read || isGivenUp(result) || (await watch.confirm(version, reader.deadlineAt));
          let version = watch.version() ?? (await watch.first());
          let result = await execute({ ...asked, contextValue });
          if (!(await isOfOne())) {
            version = watch.version();
            result = await execute({ ...asked, contextValue: contextValue.again() });
            if (!(await isOfOne())) result = uncertain();
          }
          notes.version = version;
          notes.whole = result.errors === undefined;
          return result;
        },
      };
    },
    stop: async () => undefined,
  };
}

/** Nothing but failures of the database, which say nothing about a dataset; any other error may come of two that were mixed. */
function isGivenUp({ data, errors = [] }: ExecutionResult): boolean {
  const ofDatabase = errors.filter(
    ({ originalError }) => originalError instanceof DatabaseUnavailable || originalError instanceof Timeout,
  );
  const isEmpty = Object.values(data ?? {}).every((field) => field === null);
  return isEmpty && errors.length > 0 && ofDatabase.length === errors.length;
}

function uncertain(): ExecutionResult {
  const reason = 'Whether the dataset changed while the answer was made cannot be told. Try again soon.';
  return { data: null, errors: [new GraphQLError(reason, { originalError: new DatabaseUnavailable(reason) })] };
}
