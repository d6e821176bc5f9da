/** What a share link carries: texts for the editors, nothing that is run. */
export interface Operation {
  readonly query: string;
  /** Text of the variables editor; not necessarily valid JSON. */
  readonly variables: string;
  /** Which operation of the document is chosen, where it holds several. */
  readonly operationName?: string;
}

export type SharedLink = { kind: 'none' } | { kind: 'malformed' } | { kind: 'operation'; operation: Operation };

const PREFIX = '#share=';

/**
 * The fragment of an address that carries an operation. It stands in the fragment because browsers never send that to a
 * server, so that a query reaches no log and no length limit of a server applies.
 */
export function encodeShareFragment(operation: Operation): string {
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

function parseOperation(value: unknown): Operation | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { query, variables = '', operationName } = value as Record<string, unknown>;
  if (typeof query !== 'string' || typeof variables !== 'string') return undefined;
  if (operationName === undefined) return { query, variables };
  return typeof operationName === 'string' ? { query, variables, operationName } : undefined;
}
