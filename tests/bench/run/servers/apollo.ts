/** Apollo Server on its defaults, as its own documentation starts it. */
import { ApolloServer, type BaseContext } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { GraphQLSchema } from 'graphql';
import { say } from './listen.ts';

export async function serveByApollo<Context extends BaseContext>(
  schema: GraphQLSchema,
  context: (acceptLanguage: string | undefined) => Context,
): Promise<void> {
  const server = new ApolloServer<Context>({ schema });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => context(req.headers['accept-language']),
  });
  say(url.replace(/\/$/, ''));
}
