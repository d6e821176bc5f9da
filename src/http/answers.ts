/** Finished answers as bytes, for questions that come again. Bounded; the one that was not asked for longest goes first. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What was made live and may be sent again. */
export interface LiveAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  /** Dataset version that all of it was read from. */
  readonly version: string;
  /** Whether every question in it names its days, so that it does not change at midnight. */
  readonly daysGiven: boolean;
  /** Name and cost of the operation, for log and counters. */
  readonly operation: string | undefined;
  readonly cost: number;
}

export interface KeptAnswer extends LiveAnswer {
  readonly etag: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
  /** The body as a client accepts it; compressed once, and plain until that is done. */
  encoded(acceptEncoding: string | undefined): { readonly body: Buffer; readonly encoding: 'br' | 'gzip' | undefined };
}

export interface Answers {
  /** The last answer to a question, of whatever dataset version: the caller judges whether it still holds. */
  find(question: string): KeptAnswer | undefined;
  keep(question: string, answer: LiveAnswer): KeptAnswer;
}

/** All bodies and questions together. With it the process stays under its 250 MB in the mix of the bench. */
const MOST_BYTES = 24_000_000;

/** A longer one would push out many that are asked for more often. */
const MOST_BYTES_OF_ONE = 1_000_000;

/** Shorter bodies fit into one packet as they are. */
const WORTH_COMPRESSING = 1_400;

/** The middle of brotli's range: half of the time of the best, nearly its size. */
const BROTLI_QUALITY = 5;

const compress = {
  gzip: promisify(gzip),
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
};

export function createAnswers(mostBytes = MOST_BYTES): Answers {
  // A Map keeps the order of insertion: what is found is put behind all others.
  const kept = new Map<string, { readonly answer: KeptAnswer; readonly size: number }>();
  let bytes = 0;

  function drop(question: string): void {
    bytes -= kept.get(question)?.size ?? 0;
    kept.delete(question);
  }

  return {
    find: (question) => {
      const entry = kept.get(question);
      if (entry === undefined) return undefined;
      kept.delete(question);
      kept.set(question, entry);
      return entry.answer;
    },
    keep: (question, live) => {
      const answer = keptAnswer(live);
      // Two bytes for a letter of the question; the compressed forms are a fraction of the body.
      const size = live.body.length * 1.5 + question.length * 2;
      drop(question);
      if (size > MOST_BYTES_OF_ONE) return answer;
      kept.set(question, { answer, size });
      bytes += size;
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
      return answer;
    },
  };
}

function keptAnswer(live: LiveAnswer): KeptAnswer {
  const made: { gzip?: Buffer; br?: Buffer } = {};
  const asked = new Set<'gzip' | 'br'>();
  return {
    ...live,
    etag: etagOf(live),
    madeAt: Date.now(),
    encoded: (acceptEncoding) => {
      const encoding = live.body.length < WORTH_COMPRESSING ? undefined : preferredEncoding(acceptEncoding);
      const body = encoding && made[encoding];
      if (encoding === undefined || body !== undefined) return { body: body ?? live.body, encoding };
      if (!asked.has(encoding)) {
        asked.add(encoding);
        compress[encoding](live.body).then(
          (compressed) => {
            made[encoding] = compressed;
          },
          () => undefined,
        );
      }
      return { body: live.body, encoding: undefined };
    },
  };
}

/** Strong for the plain body; the compressed forms carry their own names behind it. */
export function etagOf({ body, version, contentType }: Pick<LiveAnswer, 'body' | 'version' | 'contentType'>): string {
  const hash = createHash('sha1').update(version).update(contentType).update(body).digest('base64url');
  return `"${hash}"`;
}

/** A client that gives an encoding the quality 0 does not take it. */
const REFUSED = /;\s*q=0(\.0*)?\s*$/;

function preferredEncoding(accept: string | undefined): 'br' | 'gzip' | undefined {
  if (accept === undefined) return undefined;
  const taken = accept
    .toLowerCase()
    .split(',')
    .filter((part) => !REFUSED.test(part))
    .map((part) => part.replace(/;.*/, '').trim());
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding));
}

/** The body with a member `extensions` more, such as a mark that the answer is not fresh. */
export function withExtensions(body: Buffer, extensions: Readonly<Record<string, unknown>>): Buffer {
  const answer = JSON.parse(body.toString('utf8')) as { extensions?: Record<string, unknown> };
  return Buffer.from(`${JSON.stringify({ ...answer, extensions: { ...answer.extensions, ...extensions } })}\n`);
}
