/** The Express application: every address that the server answers. */
import type { Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import express, { type ErrorRequestHandler } from 'express';
import { watchDataset } from '../graphql/dataset-watch.ts';
import { VIEWS } from '../views/index.ts';
import { createAdmission } from './admission.ts';
import { admit, admitted } from './admit.ts';
import { createPatientServer } from './connections.ts';
import { csvAnswers } from './csv-answer.ts';
import { noteFailure } from './failure.ts';
import { createFrontDoor } from './front-door.ts';
import { type GraphqlOptions, type Log, startGraphql } from './graphql.ts';
import type { GuardSettings } from './guard.ts';
import { createHealth } from './health.ts';
import { inspectJson } from './json-body.ts';
import { acceptMethods, acceptType } from './methods.ts';
import { createMetrics } from './metrics.ts';
import { type PagesOptions, pagesRouter } from './pages/router.ts';
import { setDefaultSafety } from './pages/site.ts';
import { createBuckets } from './rate-limit.ts';
import { EXPOSED_HEADERS } from './refusal.ts';
import { noteRequest } from './request-log.ts';
import { beginScope, scopeOf } from './request-scope.ts';
import { sandboxRouter } from './sandbox.ts';

export interface HttpOptions
  extends Omit<GraphqlOptions, 'server' | 'watch' | 'limits' | 'rateLimit' | 'admission' | 'cached'>,
    Omit<PagesOptions, 'ask' | 'now'> {
  /** Folder with the built sandbox. */
  readonly sandboxFolder: string;
  readonly guard: GuardSettings;
  /** Operations that are counted by name. */
  readonly operations: ReadonlySet<string>;
}

export interface HttpServer {
  readonly server: Server;
  /** Says that it is not ready, stops taking requests, lets the running ones end. */
  close(): Promise<void>;
}

/** First parts of addresses that log and counters tell apart, besides the views. */
const ROUTES = [
  'graphql',
  'sandbox',
  'assets',
  'elements.js',
  'custom-elements.json',
  'oembed',
  'views',
  'search',
  'suggest',
  'entity',
  'act',
  'embed',
  'dataset',
  'changes',
  'changes.csv',
  'livez',
  'readyz',
  'metrics',
];

/** Failures outside of GraphQL, such as a body that is no JSON: as GraphQL errors, without a word of ours inside. */
const refuseWith =
  (bodyKb: number, log: Log): ErrorRequestHandler =>
  (error, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const { status, code, message } = noteFailure(error, scopeOf(res), log, bodyKb);
    res.status(status).json({ errors: [{ message, extensions: { code } }] });
  };

export async function createHttpServer(options: HttpOptions): Promise<HttpServer> {
  const { guard } = options;
  const { limits, rateLimit: limited, keys, trustProxy } = guard;
  const clock = (): number => performance.now();
  const admission = createAdmission({ places: limits.concurrent });
  const rate = { perSecond: limits.perSecond, burst: limits.burst };
  const door = createFrontDoor({ limited, keys, trustProxy, rate, buckets: createBuckets(), admission, clock });
  const metrics = createMetrics({ admission, audience: guard.metrics, operations: options.operations });
  const database = metrics.watch(options.database);
  const health = createHealth(options.database, clock);
  const routes = new Set([...ROUTES, ...VIEWS.keys()]);
  const noting = { log: options.log, metrics, routes, logClients: guard.logClients, trustProxy };

  const app = express();
  const server = createPatientServer((request, response) => {
    beginScope(request, response);
    noteRequest(noting, request, response);
    if (door.refuses(request, response)) return;
    // What is kept needs no place: the endpoint reads the question and looks for it first. Where nothing is, no body is read in vain.
    if (!options.keepAnswers && door.isFull(request, response)) return;
    if (graphql.endpoint(request, response)) return;
    if (!door.isFull(request, response)) app(request, response);
  });
  const graphql = await startGraphql({
    ...options,
    database,
    // Not counted: nobody asked for its looks.
    watch: watchDataset(options.database),
    server,
    limits,
    rateLimit: door.stateOf,
    admission,
    cached: metrics.cached,
  });
  const ask = admitted(admission, graphql.ask);
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  app.use(setDefaultSafety);
  app.use(acceptMethods);
  // Reads without credentials: any page may ask.
  app.use('/graphql', (_req, res, next) => {
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Access-Control-Expose-Headers', EXPOSED_HEADERS);
    res.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  app.use(health.router);
  app.use(metrics.router);
  app.use(sandboxRouter({ folder: options.sandboxFolder }));
  app.use(pagesRouter({ ...options, ask }));
  const verify = (_req: unknown, _res: unknown, body: Buffer): void => inspectJson(body.toString());
  app.use('/graphql', acceptType, express.json({ limit: `${limits.bodyKb}kb`, verify }), admit(admission));
  // It holds a place already: its question needs no other.
  app.use('/graphql', csvAnswers({ schema: options.schema, ask: graphql.ask, maxTokens: limits.tokens }));
  app.use('/graphql', graphql.handler);
  app.use((_req, res) => {
    res
      .status(404)
      .json({ errors: [{ message: 'Nothing is here. The API is at /graphql.', extensions: { code: 'NOT_FOUND' } }] });
  });
  app.use(refuseWith(limits.bodyKb, options.log));
  return {
    server,
    close: async () => {
      health.stop();
      if (guard.stopDelayMs > 0) await delay(guard.stopDelayMs);
      await graphql.close();
      metrics.close();
    },
  };
}
