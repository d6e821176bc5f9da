/**
 * Asks questions once before people do: Neo4j plans a statement when it first sees it, which on a database that has just
 * started takes seconds for the large ones.
 */
import { setMaxListeners } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { createContext } from './graphql/context.ts';
import { DEADLINE_MS } from './graphql/limits.ts';
import type { Database } from './neo4j/database.ts';
import { VIEWS } from './views/index.ts';
import { parseValues } from './views/params.ts';

export interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Time for one question on a cold, busy machine: nobody waits for this answer. */
const PATIENCE_MS = 60_000;

/** The example operations of a folder, with the variables that their `# variables:` line gives. */
export function readExamples(folder: string): Question[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.map((name) => {
    const query = readFileSync(join(folder, name), 'utf8');
    return { query, variables: JSON.parse(/^# variables: (.*)$/m.exec(query)?.[1] ?? '{}') };
  });
}

/** The questions behind the first example of each view, as of a day. */
export function viewQuestions(day: string): Question[] {
  const frame = { asOf: day, knownOn: day };
  return [...VIEWS.values()].flatMap(({ question, variables, examples, params }) =>
    examples.slice(0, 1).map(({ values }) => {
      const parsed = parseValues(params, values);
      return { query: question, variables: variables(parsed.values, frame) };
    }),
  );
}

/** Asks one after the other; stops when told. The answers are of no interest, nor is a failure: it would come again. */
export async function warmUp(
  schema: GraphQLSchema,
  database: Database,
  questions: readonly Question[],
  stop?: AbortSignal,
): Promise<void> {
  // Every statement listens.
  if (stop !== undefined) setMaxListeners(0, stop);
  for (const { query, variables } of questions) {
    if (stop?.aborted) return;
    await ask(schema, database, query, variables, stop).catch(() => undefined);
  }
}

function ask(
  schema: GraphQLSchema,
  database: Database,
  source: string,
  variableValues: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<ExecutionResult> {
  const contextValue = createContext({
    database,
    now: new Date(),
    // The deadline of a request counts from its arrival: one that arrives later has longer.
    arrivedAt: Date.now() + PATIENCE_MS - DEADLINE_MS,
    ...(signal && { signal }),
  });
  return graphql({ schema, source, variableValues, contextValue });
}
