/** Requests of corpora: what came back, and what no answer may be or hold. */

import { CODES_OF_QUESTIONS } from './answer-check.ts';
import type { Answer, TestApp } from './app.ts';
import { leaksIn } from './leaks.ts';

export interface Sent {
  readonly status: number;
  readonly answer: Answer;
  /** A failure of the server's, or a leak. */
  readonly problems: readonly string[];
}

/** The first status that says that the server failed. */
const SERVER_FAILED = 500;

/** A question as clients send it that follow the specification: refusals have the status 400. */
export async function sendQuestion(url: string, query: string, variables: unknown): Promise<Sent> {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body,
  });
  const text = await response.text();
  const answer = JSON.parse(text) as Answer;
  const failures = (answer.errors ?? [])
    .filter(({ extensions }) => !CODES_OF_QUESTIONS.has(extensions?.code))
    .map(({ message, extensions }) => `${extensions?.code}: ${message}`);
  const problems = [
    ...(response.status >= SERVER_FAILED ? [`status ${response.status}`] : []),
    ...failures,
    ...leaksIn(text, `${body}${query}${JSON.stringify(variables)}`),
    ...leaksIn(String([...response.headers])),
  ];
  return { status: response.status, answer, problems };
}

/** Works through items, so many at once. */
export async function eachOf<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** How often each word stands in a list, in the order of the words. */
export function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** The server still answers, and has noted no failure of its own. */
export async function isHealthy(app: TestApp): Promise<boolean> {
  return app.failures.length === 0 && (await app.answer('{ dataset { version } }')).errors === undefined;
}
