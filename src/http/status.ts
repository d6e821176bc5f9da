/** HTTP status by the GraphQL-over-HTTP specification, where Apollo Server's default differs. */
import type { ApolloServerPlugin } from '@apollo/server';

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
