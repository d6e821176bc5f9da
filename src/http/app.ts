/** The Express application: every address that the server answers. */
import { createServer, type Server } from 'node:http';
import express, { type ErrorRequestHandler } from 'express';
import { MAX_BODY_KB } from '../graphql/limits.ts';
import { csvAnswers } from './csv-answer.ts';
import { type GraphqlOptions, startGraphql } from './graphql.ts';
import { type PagesOptions, pagesRouter } from './pages/router.ts';
import { sandboxRouter } from './sandbox.ts';

export interface HttpOptions extends Omit<GraphqlOptions, 'server'>, Omit<PagesOptions, 'ask' | 'now'> {
  /** Folder with the built sandbox. */
  readonly sandboxFolder: string;
}

export interface HttpServer {
  readonly server: Server;
  /** Stops taking requests, lets the running ones end. */
  close(): Promise<void>;
}

/** Failures before GraphQL runs, such as a body that is no JSON: as GraphQL errors, without a word of ours inside. */
const refuse: ErrorRequestHandler = (error: { status?: number; type?: string }, _req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  const status = error.status ?? 500;
  const [code, message] =
    error.type === 'entity.too.large'
      ? ['LIMIT_EXCEEDED', `The request is larger than ${MAX_BODY_KB} kB. Send a shorter query.`]
      : status < 500
        ? ['BAD_REQUEST', 'The request could not be read. Send JSON such as {"query": "{ dataset { version } }"}.']
        : ['INTERNAL_SERVER_ERROR', 'Something went wrong on the server.'];
  res.status(status).json({ errors: [{ message, extensions: { code } }] });
};

export async function createHttpServer(options: HttpOptions): Promise<HttpServer> {
  const app = express();
  const server = createServer(app);
  const graphql = await startGraphql({ ...options, server });
  app.disable('x-powered-by');
  // Reads without credentials: any page may ask.
  app.use('/graphql', (req, res, next) => {
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('X-Content-Type-Options', 'nosniff');
    if (req.method !== 'OPTIONS') {
      next();
      return;
    }
    res.setHeader('Access-Control-Allow-Methods', 'GET, POST');
    res.setHeader('Access-Control-Allow-Headers', 'Content-Type, Accept-Language');
    res.setHeader('Access-Control-Max-Age', '86400');
    res.status(204).end();
  });
  app.use(sandboxRouter({ folder: options.sandboxFolder }));
  app.use(pagesRouter({ ...options, ask: graphql.ask }));
  const json = express.json({ limit: `${MAX_BODY_KB}kb` });
  app.use('/graphql', json, csvAnswers({ schema: options.schema, ask: graphql.ask }), graphql.handler);
  app.use((_req, res) => {
    res
      .status(404)
      .json({ errors: [{ message: 'Nothing is here. The API is at /graphql.', extensions: { code: 'NOT_FOUND' } }] });
  });
  app.use(refuse);
  return { server, close: () => graphql.close() };
}
