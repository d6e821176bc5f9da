import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import type { Present } from './context.ts';

/** An answer with the question that it belongs to: the text in the editor may have changed since. */
export interface Answer {
  readonly query: string;
  readonly operationName: string | null;
  readonly result: unknown;
}

async function send(params: FetcherParams, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      Accept: 'application/graphql-response+json, application/json',
      'Accept-Language': document.documentElement.lang,
      'Content-Type': 'application/json',
      ...headers,
    },
    body: JSON.stringify(params),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    // A proxy or a server that is starting may answer with a page instead.
    throw new Error(
      `The server answered ${response.status} ${response.statusText} without JSON: ${text.slice(0, 200)}`,
    );
  }
}

/** Sends an operation to our own server; names and sentences come back in the language of the page. */
export function fetcherThatTells(onAnswer: (answer: Answer) => void): Fetcher {
  return async (params, options) => {
    const result = await send(params, options?.headers);
    const { query, operationName } = params;
    if (operationName !== 'IntrospectionQuery') onAnswer({ query, operationName: operationName ?? null, result });
    return result as never;
  };
}

const DATASET = 'query SandboxDataset { dataset { version builtAt } }';

/** The dataset that answers now, and the day; undefined where the server cannot tell. */
export async function askPresent(): Promise<Present | undefined> {
  try {
    const { data } = (await send({ query: DATASET, operationName: 'SandboxDataset' })) as {
      data?: { dataset: { version: string; builtAt: string } };
    };
    if (!data) return undefined;
    const { version, builtAt } = data.dataset;
    return { dataset: version, builtAt, today: new Date().toISOString().slice(0, 10) };
  } catch {
    return undefined;
  }
}
