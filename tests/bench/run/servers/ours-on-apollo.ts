/** Our schema and resolvers on Apollo Server as it comes: its own HTTP server, its own plugins, no setting of ours. */
import { serveByApollo } from './apollo.ts';
import { contextOf, ourSchema } from './ours.ts';

await serveByApollo(ourSchema(), contextOf);
