import neo4j, { type Driver } from 'neo4j-driver';
import { DatabaseUnavailable, StartupError, Timeout } from '../errors.ts';
import { raceAgainst, remaining } from './deadline.ts';
import { explainConnectionFailure, mayRetry, translateDriverError } from './errors.ts';
import { type Memory, NO_MEMORY } from './memory.ts';
import { createPlanning, type Planning } from './planning.ts';
import { createPool, type Lease } from './pool.ts';
import { given, type Query } from './query.ts';

export interface ReadOptions {
  /** Moment (epoch milliseconds) after which the answer is of no use. */
  readonly deadlineAt?: number;
  /** Aborts when the client has gone away. */
  readonly signal?: AbortSignal;
  /** Called with the query's name each time a statement is sent; tests count with it. */
  readonly onStatement?: (name: string) => void;
  /** What was worked out before from the data that is read; nothing by default. */
  readonly memory?: Memory;
}

/** Reads for one request: every statement of it shares the deadline and the signal. */
export interface Reader {
  /** Moment (epoch milliseconds) after which an answer is of no use; infinite where none was given. */
  readonly deadlineAt: number;
  /** What was worked out before from the data that is read. */
  readonly memory: Memory;
  /** Aborts when the client has gone away. */
  readonly signal?: AbortSignal;
  read<Row>(query: Query<Row>, params: Record<string, unknown>): Promise<Row[]>;
}

/** Runs one statement inside the loader's transaction; rows are plain objects. */
export type RunInTransaction = (text: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;

export interface Database {
  reader(options?: ReadOptions): Reader;
  /** ONE explicit transaction: committed when `work` resolves, rolled back when it throws. */
  write(work: (run: RunInTransaction) => Promise<void>, timeoutMs: number): Promise<void>;
  /** Constraints and indexes, which Neo4j takes only outside of a transaction that writes data. */
  schema(text: string): Promise<void>;
  /** Resolves when the server answers with these credentials; DatabaseUnavailable with a plain sentence else. */
  verify(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `bolt://`, `neo4j://` (cluster) and their `+s` forms (TLS, Aura). */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Name of the database on that server; its home database if left out. */
  readonly database?: string;
  readonly maxPool?: number;
}

/** Half of the 50 that the server takes (`server.bolt.thread_pool_max_size`), so that two APIs fit. */
export const DEFAULT_POOL = 25;
/** A server that does not complete a TCP connection in this time is not there. */
const CONNECT_TIMEOUT_MS = 3_000;
/** No request lives longer than this, so nobody waits longer for a free connection. */
const ACQUIRE_TIMEOUT_MS = 5_000;
/** Cluster members move and firewalls forget idle connections: start afresh after this long. */
const CONNECTION_LIFETIME_MS = 15 * 60_000;
/** Building an index over a generated graph of a hundred times the seed takes seconds, not minutes. */
const SCHEMA_TIMEOUT_MS = 120_000;
/** The driver's word for "no batches": every read has a row cap and is collected whole, so batches only cost flights. */
const FETCH_ALL = -1;
const VERIFY_TIMEOUT_MS = 10_000;
/** Waits before a read is sent again; the first bridges a dead pooled connection, the second a short hiccup. */
const RETRY_DELAYS_MS = [20, 150];
/** Our own clock ends a transaction this much after the server should have. */
const WRITE_GRACE_MS = 2_000;

/** Opens a pool. Nothing is sent before the first statement or `verify()`. */
export function openDatabase(options: DatabaseOptions): Database {
  const pool = createPool({
    createDriver: () => createDriver(options),
    size: options.maxPool ?? DEFAULT_POOL,
    database: options.database,
  });
  const planning = createPlanning();

  return {
    reader: (readOptions = {}) => ({
      deadlineAt: readOptions.deadlineAt ?? Number.POSITIVE_INFINITY,
      memory: readOptions.memory ?? NO_MEMORY,
      ...(readOptions.signal && { signal: readOptions.signal }),
      read: (query, params) => readWithRetry(planning, () => pool.lease('READ'), query, params, readOptions),
    }),
    write: (work, timeoutMs) => writeOnce(pool.lease('WRITE'), work, timeoutMs),
    schema: async (text) => {
      const lease = pool.lease('WRITE');
      const sent = Promise.resolve(lease.session.run(text, {}, { timeout: SCHEMA_TIMEOUT_MS }));
      await finish(lease, raceAgainst(sent, { deadlineAt: Date.now() + SCHEMA_TIMEOUT_MS + WRITE_GRACE_MS }));
    },
    verify: async (timeoutMs = VERIFY_TIMEOUT_MS) => {
      const { session, release } = pool.lease('READ');
      const sent = Promise.resolve(session.run('RETURN 1 AS one', {}, { timeout: timeoutMs }));
      try {
        await raceAgainst(sent, { deadlineAt: Date.now() + timeoutMs });
      } catch (error) {
        const reason = error instanceof Timeout ? new Error(`no answer within ${timeoutMs / 1000} s`) : error;
        throw new DatabaseUnavailable(explainConnectionFailure(reason, options.uri, options.user));
      } finally {
        release();
      }
    },
    close: () => pool.close(),
  };
}

function createDriver(options: DatabaseOptions): Driver {
  try {
    return neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: options.maxPool ?? DEFAULT_POOL,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: ACQUIRE_TIMEOUT_MS,
      maxConnectionLifetime: CONNECTION_LIFETIME_MS,
      // Retrying is decided here, within the request's deadline.
      disableAutoCommitRetries: true,
      fetchSize: FETCH_ALL,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'chokepoint',
    });
  } catch (error) {
    throw new StartupError(
      `"${options.uri}" is no address of a Neo4j: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Reads are idempotent and are handed over only when complete, so a lost connection is worth another try. */
async function readWithRetry<Row>(
  planning: Planning,
  lease: () => Lease,
  query: Query<Row>,
  params: Record<string, unknown>,
  options: ReadOptions,
): Promise<Row[]> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await planning.run(query, options, (planned) => readOnce(lease, query, params, options, planned));
    } catch (error) {
      const failure = translateDriverError(error);
      if (failure instanceof DatabaseUnavailable) planning.forget();
      const delay = RETRY_DELAYS_MS[attempt];
      if (delay === undefined || !mayRetry(error)) throw failure;
      await raceAgainst(new Promise((resolve) => setTimeout(resolve, delay)), options);
    }
  }
}

/** One auto-commit statement in its own session: one network flight, and nobody else waits behind it. */
async function readOnce<Row>(
  lease: () => Lease,
  query: Query<Row>,
  params: Record<string, unknown>,
  options: ReadOptions,
  planned?: () => void,
): Promise<Row[]> {
  const timeout = remaining(options);
  const { session, release } = lease();
  options.onStatement?.(query.name);
  try {
    const sent = withoutStack(() => session.run(query.text, given(params), timeout === undefined ? {} : { timeout }));
    // The head of an answer comes when there is a plan.
    if (planned !== undefined) sent.keys().then(planned, () => undefined);
    const { records } = await raceAgainst(Promise.resolve(sent), options);
    return rowsOf(records) as Row[];
  } finally {
    release();
  }
}

/** The driver writes down the call stack of each statement, which nobody sees: 6 % of the work for a small answer. */
function withoutStack<Value>(work: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function writeOnce(
  lease: Lease,
  work: (run: RunInTransaction) => Promise<void>,
  timeoutMs: number,
): Promise<void> {
  const deadlineAt = Date.now() + timeoutMs + WRITE_GRACE_MS;
  const attempt = async () => {
    const transaction = await lease.session.beginTransaction({ timeout: timeoutMs });
    try {
      await work(async (text, params = {}) => rowsOf((await transaction.run(text, params)).records));
      await transaction.commit();
    } catch (error) {
      await transaction.rollback().catch(() => undefined);
      throw error;
    }
  };
  await finish(lease, raceAgainst(attempt(), { deadlineAt }));
}

async function finish({ release }: Lease, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw translateDriverError(error);
  } finally {
    release();
  }
}

/** Records as plain objects; the names of their columns are the same for all. */
function rowsOf(records: readonly DriverRecord[]): Record<string, unknown>[] {
  const keys = (records[0]?.keys ?? []).map(String);
  return records.map((record) => {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < keys.length; index++) row[keys[index] as string] = record.get(index);
    return row;
  });
}

interface DriverRecord {
  readonly keys: PropertyKey[];
  get(index: number): unknown;
}
