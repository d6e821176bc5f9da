/** The executor of the server and graphql-js, the reference, on the same rows. */
import { isDeepStrictEqual } from 'node:util';
import { type ExecutionResult, getOperationAST, parse, validate } from 'graphql';
import { createContext } from '../../src/graphql/context.ts';
import { createExecutor, type Executor } from '../../src/graphql/executor.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { type TestApp, TODAY } from './app.ts';

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The database of the run, each statement sent once: both executors see the same rows, in half of the time. */
function readingOnce(app: TestApp): Database {
  const rows = new Map<string, Promise<unknown[]>>();
  return {
    ...app.database,
    reader: (options) => {
      const reader = app.database.reader(options);
      const read: typeof reader.read = (query, params) => {
        const key = JSON.stringify([query.name, params]);
        const known = rows.get(key) ?? reader.read(query, params);
        rows.set(key, known);
        return known as ReturnType<typeof reader.read<never>>;
      };
      return { ...reader, read };
    },
  };
}

async function run(
  app: TestApp,
  execute: Executor,
  database: Database,
  { query, variables = {} }: Asked,
): Promise<ExecutionResult> {
  const document = parse(query);
  const [mistake] = validate(app.schema, document);
  if (mistake !== undefined) throw mistake;
  const operation = getOperationAST(document);
  if (operation == null) throw new Error(`no single operation in ${query}`);
  const contextValue = createContext({
    database,
    now: new Date(`${TODAY}T12:00:00Z`),
    // Nothing here is about deadlines: a busy machine must not cut one of the two.
    arrivedAt: Date.now() + 60_000,
  });
  return await execute({ document, operation, operationName: operation.name?.value, variables, contextValue });
}

/** What is sent, with the errors in the order of their places: those of one level come as they happen. */
function plain({ data, errors = [] }: ExecutionResult) {
  const told = errors.map((error) => ({ ...error.toJSON(), cause: error.originalError?.constructor.name }));
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors: told.sort((a, b) => (JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1)),
  };
}

export type Outcome = ReturnType<typeof plain>;

/**
 * Whether two outcomes say the same. The specification leaves two things open: where several fields make one place null,
 * how many of their errors are told; and the order of members, of which one is asked for twice and skipped once.
 */
export function isSameOutcome(expected: Outcome, got: Outcome): boolean {
  const nulled = (path: Outcome['errors'][number]['path']): string => {
    const place: (string | number)[] = [];
    for (let value: unknown = expected.data; value !== null && place.length < (path?.length ?? 0); ) {
      const step = path?.[place.length] ?? '';
      place.push(step);
      value = (value as Record<string | number, unknown>)[step] ?? null;
    }
    return JSON.stringify(place);
  };
  const told = expected.errors.map((error) => JSON.stringify(error));
  const places = new Set(expected.errors.map(({ path }) => nulled(path)));
  return (
    isDeepStrictEqual(expected.data, got.data) &&
    told.every((error) => got.errors.some((other) => JSON.stringify(other) === error)) &&
    got.errors.every((error) => told.includes(JSON.stringify(error)) || places.has(nulled(error.path)))
  );
}

/** Answers an operation by both. */
export function twoExecutors(app: TestApp): (asked: Asked) => Promise<{ expected: Outcome; got: Outcome }> {
  const reference = createExecutor(app.schema, Number.POSITIVE_INFINITY);
  const compiled = createExecutor(app.schema, 0);
  return async (asked) => {
    const database = readingOnce(app);
    return {
      expected: plain(await run(app, reference, database, asked)),
      got: plain(await run(app, compiled, database, asked)),
    };
  };
}
