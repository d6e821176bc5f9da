/** How often a client may ask: a bucket of tokens for each, filled at a steady rate. */

export interface Rate {
  /** Requests a second that are kept up for ever. */
  readonly perSecond: number;
  /** Requests at once after a pause. */
  readonly burst: number;
}

/** A client's bucket after a look at it. */
export interface BucketState {
  /** Whole requests that are left now. */
  readonly remaining: number;
  /** Milliseconds until one more is. */
  readonly nextInMs: number;
  /** Milliseconds until the burst is whole again. */
  readonly fullInMs: number;
}

export interface Buckets {
  /** Takes a token at a moment in milliseconds; false where there is none. */
  take(client: string, rate: Rate, now: number): boolean;
  /** Looks without taking. */
  look(client: string, rate: Rate, now: number): BucketState;
}

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * Clients that are remembered, some 100 bytes each. Who is forgotten starts with a full bucket, so this only has to be
 * more than can empty theirs at once.
 */
const MAX_CLIENTS = 10_000;

const SECOND_MS = 1_000;

export function createBuckets(maxClients = MAX_CLIENTS): Buckets {
  // In the order of their last request.
  const buckets = new Map<string, Bucket>();

  function tokensOf(client: string, { perSecond, burst }: Rate, now: number): number {
    const bucket = buckets.get(client);
    if (bucket === undefined) return burst;
    const gained = (Math.max(0, now - bucket.at) / SECOND_MS) * perSecond;
    return Math.min(burst, bucket.tokens + gained);
  }

  return {
    take(client, rate, now) {
      const tokens = tokensOf(client, rate, now);
      const allowed = tokens >= 1;
      buckets.delete(client);
      if (buckets.size >= maxClients) {
        const [oldest] = buckets.keys();
        if (oldest !== undefined) buckets.delete(oldest);
      }
      buckets.set(client, { tokens: allowed ? tokens - 1 : tokens, at: now });
      return allowed;
    },
    look(client, rate, now) {
      const tokens = tokensOf(client, rate, now);
      const until = (wanted: number): number => Math.ceil((Math.max(0, wanted - tokens) / rate.perSecond) * SECOND_MS);
      return {
        remaining: Math.floor(tokens),
        nextInMs: until(Math.min(Math.floor(tokens) + 1, rate.burst)),
        fullInMs: until(rate.burst),
      };
    },
  };
}
