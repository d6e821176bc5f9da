/** HTTP status by the GraphQL-over-HTTP specification, where Apollo Server's default differs. */
import type { ApolloServerPlugin } from '@apollo/server';
import { RETRY_AFTER_S } from './admission.ts';

/**
 * A client that accepts only `application/json` cannot tell a GraphQL refusal from a broken proxy by its status: the
 * specification has a well-formed request answered with 200 for it, errors inside. Clients that accept
 * `application/graphql-response+json` get 400.
 */
export const specCompliantStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const wellFormed = typeof request.query === 'string' && request.query !== '';
        if (response.http.status === 400 && wellFormed && onlyJson(accept)) response.http.status = 200;
      },
    };
  },
};

function onlyJson(accept: string): boolean {
  return accept.includes('application/json') && !accept.includes('application/graphql-response+json');
}

/**
 * A failure of the database passes: clients and proxies are told when to ask again. Where nothing of the answer could be
 * read it is no answer, whatever the client accepts, so that a proxy may send a copy of its own instead.
 */
export const passingFailure = (isAway: () => boolean): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return;
        const { data, errors = [] } = body.singleResult;
        const codes = errors.map(({ extensions }) => extensions?.code);
        if (!codes.includes('DATABASE_UNAVAILABLE') && !(codes.includes('TIMEOUT') && isAway())) return;
        http.headers.set('retry-after', String(RETRY_AFTER_S));
        if (Object.values(data ?? {}).every((field) => field === null)) http.status = 503;
      },
    };
  },
});
