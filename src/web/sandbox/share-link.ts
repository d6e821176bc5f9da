/** What a share link carries: texts for the editors, nothing that is run. */
export interface Operation {
  readonly query: string;
  /** Text of the variables editor; not necessarily valid JSON. */
  readonly variables: string;
  /** Which operation of the document is chosen, where it holds several. */
  readonly operationName?: string;
}

/** On what an operation was asked when it was saved. */
export interface Origin {
  /** Day that "today" was for a question without days, YYYY-MM-DD. */
  readonly asOf: string;
  /** Day up to which the public record counted. */
  readonly knownOn: string;
  /** Version of the dataset. */
  readonly dataset: string;
}

export interface SavedOperation extends Operation {
  /** Links made without one say nothing about the day or the dataset. */
  readonly origin?: Origin;
}

export type SharedLink = { kind: 'none' } | { kind: 'malformed' } | { kind: 'operation'; operation: SavedOperation };

const PREFIX = '#share=';

/**
 * The fragment of an address that carries an operation. It stands in the fragment because browsers never send that to a
 * server, so that a query reaches no log and no length limit of a server applies.
 */
export function encodeShareFragment(operation: SavedOperation): string {
  const bytes = new TextEncoder().encode(JSON.stringify(operation));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads a fragment; one cut short or altered on its way is malformed, one that is not ours is none. */
export function decodeShareFragment(fragment: string): SharedLink {
  if (!fragment.startsWith(PREFIX)) return { kind: 'none' };
  try {
    const binary = atob(fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const operation = parseOperation(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return operation ? { kind: 'operation', operation } : { kind: 'malformed' };
  } catch {
    return { kind: 'malformed' };
  }
}

/** An operation as JSON gave it; undefined where it is none. */
export function parseOperation(value: unknown): SavedOperation | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { query, variables = '', operationName, origin } = value as Record<string, unknown>;
  if (typeof query !== 'string' || typeof variables !== 'string') return undefined;
  if (operationName !== undefined && typeof operationName !== 'string') return undefined;
  const parsed = origin === undefined ? undefined : parseOrigin(origin);
  if (origin !== undefined && parsed === undefined) return undefined;
  return { query, variables, ...(operationName !== undefined && { operationName }), ...(parsed && { origin: parsed }) };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function parseOrigin(value: unknown): Origin | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { asOf, knownOn, dataset } = value as Record<string, unknown>;
  if (typeof asOf !== 'string' || typeof knownOn !== 'string' || typeof dataset !== 'string') return undefined;
  // The days go into the query when it is asked as it was then.
  return DAY.test(asOf) && DAY.test(knownOn) && dataset !== '' ? { asOf, knownOn, dataset } : undefined;
}
