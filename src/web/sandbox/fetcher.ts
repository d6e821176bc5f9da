import type { Fetcher } from '@graphiql/toolkit';

/** Sends an operation to our own server; names and sentences come back in the language of the page. */
export const fetcher: Fetcher = async (params, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      Accept: 'application/graphql-response+json, application/json',
      'Accept-Language': document.documentElement.lang,
      'Content-Type': 'application/json',
      ...options?.headers,
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
};
