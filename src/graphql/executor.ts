/**
 * Runs operations: those seen several times through compiled code (graphql-jit), all others through graphql-js, which is
 * the reference. Both give the same answers and the same errors; a test compares them.
 */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** An operation of a valid document. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly contextValue: unknown;
}

export type Executor = (operation: Operation) => Promise<ExecutionResult> | ExecutionResult;

/** Compiling takes some milliseconds and gains some tenths of one at each run. */
const RUNS_BEFORE_COMPILING = 4;

/** As many mistakes in variables as graphql-js names by itself. */
const MOST_VARIABLE_ERRORS = 50;

/** What is known of an operation: how often it ran, then its code; null where it cannot be compiled. */
interface Known {
  runs: number;
  compiled: CompiledQuery | null | undefined;
}

/** `runsBeforeCompiling` infinite gives the reference alone. */
export function createExecutor(schema: GraphQLSchema, runsBeforeCompiling = RUNS_BEFORE_COMPILING): Executor {
  // Code lives as long as its document does in Apollo Server's document store.
  const known = new WeakMap<OperationDefinitionNode, Known>();

  function compiledOf({ document, operation, operationName }: Operation): CompiledQuery | null {
    const entry = known.get(operation) ?? { runs: 0, compiled: undefined };
    known.set(operation, entry);
    entry.runs += 1;
    if (entry.compiled === undefined && entry.runs > runsBeforeCompiling) {
      const compiled = compileQuery(schema, document, operationName);
      entry.compiled = isCompiledQuery(compiled) ? compiled : null;
    }
    return entry.compiled ?? null;
  }

  return (asked) => {
    const { document, operation, operationName, variables = {}, contextValue } = asked;
    const compiled = compiledOf(asked);
    if (compiled === null) {
      return execute({ schema, document, operationName, variableValues: variables, contextValue });
    }
    // The compiled code knows nothing of `@oneOf`, takes what has a default for missing, and words mistakes in its own way:
    // it is given what graphql-js has made of the variables, which is valid once more, as our scalars are texts.
    const parsed = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: MOST_VARIABLE_ERRORS,
    });
    if (parsed.errors !== undefined) return { errors: parsed.errors };
    const result = compiled.query(undefined, contextValue, parsed.coerced);
    return result instanceof Promise ? result.then(withOurErrors) : withOurErrors(result);
  };
}

function withOurErrors(result: ExecutionResult): ExecutionResult {
  return result.errors === undefined ? result : { ...result, errors: result.errors.map(ourError) };
}

/** An error of the compiled code as graphql-js would have made it. */
function ourError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  // The nodes are gone, the places are not.
  Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  return error;
}
