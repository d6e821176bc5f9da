/** Every operation is weighed before it runs; its name, cost and errors are noted for the log and the counters. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { QueryTooComplex } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { type Cost, createCostMeter } from '../graphql/cost.ts';
import { noteOperation, type RequestScope } from './request-scope.ts';

/** The context of an operation that came by HTTP. */
export interface HttpContext extends Context {
  readonly scope: RequestScope;
}

export interface AccountingOptions {
  readonly schema: GraphQLSchema;
  /** Static cost that is let through. */
  readonly limit: number;
  /** Told the request of an error before it is worded. */
  readonly onErrors: (errors: readonly GraphQLError[], scope: RequestScope) => void;
}

export function accounting({ schema, limit, onErrors }: AccountingOptions): ApolloServerPlugin<HttpContext> {
  const meter = createCostMeter(schema);
  return {
    async requestDidStart({ contextValue: { scope, notes } }) {
      let cost: Cost | undefined;
      return {
        async didResolveOperation({ document, operation, request }) {
          if (!operation) return;
          if (operation.operation !== 'query') throw readOnly(operation.operation);
          cost = meter(document, operation, request.variables ?? {});
          notes.operation = operation.name?.value;
          notes.cost = cost.total;
          noteOperation(scope, notes);
          if (cost.total > limit) throw tooComplex(cost, limit);
        },
        async didEncounterErrors({ errors }) {
          onErrors(errors, scope);
        },
        async willSendResponse({ response: { body } }) {
          // The work is done: who reads the answer slowly, or never, keeps nobody else waiting.
          scope.leave();
          if (body.kind !== 'single') return;
          const overLimit = body.singleResult.errors?.find(isOverLimit);
          if (overLimit !== undefined) body.singleResult.errors = [overLimit];
          for (const { extensions } of body.singleResult.errors ?? []) scope.codes.add(String(extensions?.code));
          if (cost === undefined) return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { static: cost.total, limit } };
        },
      };
    },
  };
}

/** A document over a limit is refused for that alone: what else is wrong with it fills pages. */
function isOverLimit({ path, extensions }: GraphQLFormattedError): boolean {
  return path === undefined && extensions?.code === 'LIMIT_EXCEEDED';
}

function readOnly(operation: string): GraphQLError {
  return new GraphQLError(`There is no ${operation}: this API is read-only. Send a query.`, {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}

function tooComplex(cost: Cost, limit: number): GraphQLError {
  const { path, cost: part } = cost.costliest();
  const most = path === '' ? '' : ` Most of it is \`${path}\` (${part}).`;
  const message = `The query may cost ${cost.total}; the limit is ${limit}.${most} Ask for a smaller \`first\` or fewer nested lists, or split it.`;
  const details = { limit, given: cost.total, ...(path !== '' && { costliest: { path, cost: part } }) };
  return new GraphQLError(message, {
    originalError: new QueryTooComplex(message, details),
    extensions: { http: { status: 400 } },
  });
}
