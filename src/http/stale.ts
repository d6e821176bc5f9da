/** An answer that is sent although the database is away: the rule stands in README.md. */
import type { OutgoingHttpHeaders } from 'node:http';
import { type KeptAnswer, withExtensions } from './answers.ts';

const SECOND_MS = 1_000;

/**
 * The answer with its mark. It counts as old from `since`, when its dataset was last seen in the database: until then it
 * held, however long before it was made. It has no ETag, so that nobody takes it for the present one later.
 */
export function staleAnswer(
  kept: Pick<KeptAnswer, 'body' | 'contentType'>,
  datasetVersion: string | undefined,
  since: number,
  now: number,
): { readonly headers: OutgoingHttpHeaders; readonly body: Buffer } {
  const mark = {
    since: new Date(since).toISOString(),
    datasetVersion,
    message:
      'The database cannot be reached at the moment. This answer held at the time given; what changed since is not in it.',
  };
  const headers = {
    'content-type': kept.contentType,
    'cache-control': 'no-store',
    age: String(Math.floor((now - since) / SECOND_MS)),
    warning: '110 - "Response is Stale"',
  };
  return { headers, body: withExtensions(kept.body, { stale: mark }) };
}
