/** Our schema and resolvers on GraphQL Yoga as it comes; with `--jit` compiled by graphql-jit. */
import { useGraphQlJit } from '@envelop/graphql-jit';
import { createYoga } from 'graphql-yoga';
import { listen } from './listen.ts';
import { contextOf, ourSchema } from './ours.ts';

const yoga = createYoga({
  schema: ourSchema(),
  context: ({ request }) => contextOf(request.headers.get('accept-language') ?? undefined),
  logging: 'warn',
  plugins: process.argv.includes('--jit') ? [useGraphQlJit()] : [],
});
await listen(yoga);
