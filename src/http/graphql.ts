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
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { createContext, type RateLimitState } from '../graphql/context.ts';
import { formatError } from '../graphql/errors.ts';
import { depthLimit, type Limits } from '../graphql/limits.ts';
import type { Database } from '../neo4j/database.ts';
import { accounting, type HttpContext } from './accounting.ts';
import { type RequestScope, scopeOf } from './request-scope.ts';
import { specCompliantStatus } from './status.ts';

export interface GraphqlOptions {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly server: Server;
  readonly log: Log;
  readonly limits: Limits;
  /** What is left to the client of a request. */
  readonly rateLimit: (scope: RequestScope) => RateLimitState;
  /** The clock: what "today" is. */
  readonly now: () => Date;
  /** Told of every statement that is sent; tests count with it. */
  readonly onStatement?: (name: string) => void;
  /** Refuses requests that a page of another site could send without a preflight. Off: the API has no cookies. */
  readonly csrfPrevention?: boolean;
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
  readonly handler: RequestHandler;
  readonly ask: Ask;
  close(): Promise<void>;
}

/** Starts Apollo Server; `close` lets running requests end. */
export async function startGraphql(options: GraphqlOptions): Promise<GraphqlEndpoint> {
  const { schema, database, server, log, limits, rateLimit, now, onStatement, csrfPrevention = false } = options;
  // Errors are worded without knowing the request they came from.
  const requestIds = new WeakMap<object, string>();
  const apollo = new ApolloServer<HttpContext>({
    schema,
    introspection: true,
    csrfPrevention,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [depthLimit(limits.depth)],
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
  const contextOf = (request: IncomingMessage, scope: RequestScope, lang?: string): HttpContext => ({
    ...createContext({
      database,
      now: now(),
      limits,
      rateLimit: () => rateLimit(scope),
      arrivedAt: scope.arrivedAt,
      acceptLanguage: lang ?? request.headers['accept-language'],
      signal: scope.signal,
      ...(onStatement && { onStatement }),
    }),
    scope,
  });
  const handler = expressMiddleware(apollo, {
    context: async ({ req, res }) => contextOf(req, scopeOf(res)),
  });
  const ask: Ask = async (query, variables, request, lang) => {
    if (request.res === undefined) throw new Error('a page asks while its request is answered');
    const contextValue = contextOf(request, scopeOf(request.res), lang);
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('an operation without @defer has a single result');
    return body.singleResult;
  };
  return { handler, ask, close: () => apollo.stop() };
}
