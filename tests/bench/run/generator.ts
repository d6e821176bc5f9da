/** Load: a fixed number of clients, each of which asks again as soon as it has its answer; or, for a soak, at a fixed rate. */
import { Client } from 'undici';

export interface HttpRequest {
  readonly path: string;
  readonly body: string;
}

/** What one request came to. */
export interface Shot<Asked extends HttpRequest> {
  readonly request: Asked;
  readonly milliseconds: number;
  readonly status: number;
  readonly body: Buffer;
}

export interface Load<Asked extends HttpRequest> {
  readonly clients: number;
  readonly milliseconds: number;
  /** The request that comes next. */
  readonly next: () => Asked;
  /** Sees every answer; it must be quick, as the clock runs. */
  readonly onAnswer?: (shot: Shot<Asked>) => void;
  /** Requests a second; as many as the server answers where it is left out. */
  readonly rate?: number;
}

export interface Measured {
  readonly answers: number;
  /** From the first request to the last answer. */
  readonly seconds: number;
  /** Milliseconds, ascending. */
  readonly latencies: readonly number[];
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** No answer of any server takes longer; one that does is a failure of the run. */
const PATIENCE_MS = 120_000;

/** Asks until the time is over, then waits for what is under way: slow servers are measured by whole answers, too. */
export async function shoot<Asked extends HttpRequest>(url: string, load: Load<Asked>): Promise<Measured> {
  const start = performance.now();
  const end = start + load.milliseconds;
  const latencies: number[] = [];
  const due = schedule(load.rate, start);
  const clients = Array.from(
    { length: load.clients },
    () => new Client(url, { bodyTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS }),
  );
  await Promise.all(
    clients.map(async (client) => {
      for (let turn = due(); turn < end; turn = due()) {
        if (turn > performance.now()) await new Promise((resolve) => setTimeout(resolve, turn - performance.now()));
        if (performance.now() >= end) return;
        const request = load.next();
        const shot = await ask(client, request, load.rate === undefined ? undefined : turn);
        latencies.push(shot.milliseconds);
        load.onAnswer?.(shot);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  return { answers: latencies.length, seconds, latencies: latencies.sort((a, b) => a - b) };
}

/** When the next request is due: at once, or by a rate that does not wait for slow answers. */
function schedule(rate: number | undefined, start: number): () => number {
  if (rate === undefined) return () => performance.now();
  let number = 0;
  return () => {
    number += 1;
    return start + (number * 1000) / rate;
  };
}

/** One request; the clock starts when it was due, so that a queue at the client counts as waiting. */
export function ask<Asked extends HttpRequest>(client: Client, request: Asked, dueAt?: number): Promise<Shot<Asked>> {
  return new Promise((resolve, reject) => {
    const start = dueAt ?? performance.now();
    const chunks: Buffer[] = [];
    let status = 0;
    client.dispatch(
      { method: 'POST', path: request.path, headers: HEADERS, body: request.body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, code) => {
          status = code;
        },
        onResponseData: (_controller, chunk) => {
          chunks.push(chunk);
        },
        onResponseEnd: () => {
          const [only] = chunks;
          const body = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
          resolve({ request, milliseconds: performance.now() - start, status, body });
        },
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}

/** One request by itself. */
export async function askOnce<Asked extends HttpRequest>(url: string, request: Asked): Promise<Shot<Asked>> {
  const client = new Client(url, { bodyTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS });
  try {
    return await ask(client, request);
  } finally {
    await client.close();
  }
}

/** Gives one after the other, and begins again. */
export function inTurn<Item>(items: readonly Item[]): () => Item {
  let turn = 0;
  return () => {
    turn += 1;
    return items[turn % items.length] as Item;
  };
}
