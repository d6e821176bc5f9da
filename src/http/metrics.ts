/** Counters of what the server does, in the format of Prometheus. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import express, { type Request, type Router } from 'express';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { type Database, DEFAULT_POOL } from '../neo4j/database.ts';
import type { Admission } from './admission.ts';
import type { RequestScope } from './request-scope.ts';

/** `LOOPBACK`: only to this machine; `ON`: to everybody; `OFF`: to nobody. */
export type MetricsAudience = 'LOOPBACK' | 'ON' | 'OFF';

export interface MetricsOptions {
  readonly admission: Admission;
  readonly audience: MetricsAudience;
  /** Operations that are counted by name: those of our pages and examples. All others are one, or names would fill the memory. */
  readonly operations: ReadonlySet<string>;
}

/** What is counted of a request that is over. */
export interface Finished {
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  readonly scope: RequestScope;
}

export interface Metrics {
  readonly router: Router;
  finished(request: Finished): void;
  /** Whether an answer came from a cache. */
  cached(result: 'HIT' | 'MISS' | 'STALE'): void;
  /** The same database, its statements counted. */
  watch(database: Database): Database;
  close(): void;
}

/** From a cached answer to the deadline, in seconds. */
const LATENCIES = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];
const COSTS = [1, 10, 50, 100, 500, 1_000, 2_000, 5_000, 10_000];

const EVENT_LOOP_RESOLUTION_MS = 10;
const NANOSECONDS = 1e9;

export function createMetrics({ admission, audience, operations }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const name = (text: string): string => `chokepoint_${text}`;
  const requests = new Counter({
    name: name('requests_total'),
    help: 'Requests by address, operation and status.',
    labelNames: ['route', 'operation', 'status'],
    registers,
  });
  const latency = new Histogram({
    name: name('request_seconds'),
    help: 'From the first line of a request to the last byte of its answer.',
    labelNames: ['route'],
    buckets: LATENCIES,
    registers,
  });
  const cost = new Histogram({ name: name('query_cost'), help: 'Static cost of queries.', buckets: COSTS, registers });
  const errors = new Counter({
    name: name('errors_total'),
    help: 'Answers with an error, by its code.',
    labelNames: ['code'],
    registers,
  });
  const statements = new Counter({
    name: name('statements_total'),
    help: 'Statements sent to the database, by name.',
    labelNames: ['statement'],
    registers,
  });
  const cache = new Counter({
    name: name('cache_total'),
    help: 'Answers that came from the cache, did not, or came from it after their time.',
    labelNames: ['result'],
    registers,
  });
  const closeGauges = registerGauges(registry, admission, () => inUse);
  let inUse = 0;

  function watch(database: Database): Database {
    return {
      ...database,
      reader: (options) => {
        const reader = database.reader(options);
        return {
          ...reader,
          read: async (query, params) => {
            statements.inc({ statement: query.name });
            inUse += 1;
            try {
              return await reader.read(query, params);
            } finally {
              inUse -= 1;
            }
          },
        };
      },
    };
  }

  const router = express.Router();
  router.get('/metrics', async (request, response, next) => {
    if (audience === 'OFF' || (audience === 'LOOPBACK' && !isLocal(request))) return next();
    response.set({ 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' });
    response.send(await registry.metrics());
  });

  return {
    router,
    watch,
    cached: (result) => cache.inc({ result }),
    finished({ route, status, seconds, scope }) {
      const operation =
        scope.operation === undefined ? '' : operations.has(scope.operation) ? scope.operation : 'other';
      requests.inc({ route, operation, status });
      latency.observe({ route }, seconds);
      if (scope.cost !== undefined) cost.observe(scope.cost);
      for (const code of scope.codes) errors.inc({ code });
    },
    close: closeGauges,
  };
}

/** What is read at the moment of asking. */
function registerGauges(registry: Registry, admission: Admission, inUse: () => number): () => void {
  const registers = [registry];
  const delay = monitorEventLoopDelay({ resolution: EVENT_LOOP_RESOLUTION_MS });
  delay.enable();
  const gauges: readonly (readonly [string, string, () => Record<string, number>])[] = [
    [
      'requests',
      'Requests that are worked on, and those that wait.',
      () => ({ running: admission.running, waiting: admission.waiting }),
    ],
    [
      'pool_connections',
      'Connections to the database: in use, free, and statements that wait for one.',
      () => ({
        in_use: Math.min(inUse(), DEFAULT_POOL),
        idle: Math.max(0, DEFAULT_POOL - inUse()),
        waiting: Math.max(0, inUse() - DEFAULT_POOL),
      }),
    ],
    [
      'event_loop_delay_seconds',
      'How late timers come since this was last asked.',
      () => {
        const seconds = { p50: delay.percentile(50), p99: delay.percentile(99), max: delay.max };
        delay.reset();
        return Object.fromEntries(Object.entries(seconds).map(([state, value]) => [state, value / NANOSECONDS]));
      },
    ],
    ['memory_bytes', 'Memory of this process.', () => ({ resident: process.memoryUsage.rss() })],
  ];
  for (const [metric, help, read] of gauges) {
    new Gauge({
      name: `chokepoint_${metric}`,
      help,
      labelNames: ['state'],
      registers,
      collect() {
        for (const [state, value] of Object.entries(read())) this.set({ state }, value);
      },
    });
  }
  return () => {
    delay.disable();
  };
}

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/** Whether somebody on this machine asks by himself: a proxy on this machine says for whom it asks. */
function isLocal({ socket, headers }: Request): boolean {
  const forwarded = headers['x-forwarded-for'] ?? headers.forwarded ?? headers.via;
  return forwarded === undefined && LOOPBACK.test(socket.remoteAddress ?? '');
}
