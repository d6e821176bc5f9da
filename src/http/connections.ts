/** Connections that send too slowly, never read, or speak no HTTP: how long they are borne, and what they are told. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * How long an idle connection stays open: longer than clients and proxies keep theirs, so that it is not the server that
 * closes one on which a request is already under way.
 */
const KEEP_ALIVE_MS = 65_000;

/** A header of 16 kB and a body of 100 kB take a poor connection two seconds; who needs more trickles on purpose. */
const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;

/** How often the two above are looked at; Node's own 30 s would make them 35 and 40 s. */
const CHECK_EVERY_MS = 1_000;

/**
 * Nothing was read or written for so long: longer than any answer takes, so the client has stopped reading. Node looks
 * twice: it cuts after this to twice this.
 */
const STALLED_MS = 20_000;

/** Some 20 kB each while idle; a process may open 1,024 files by default, Neo4j's connections and our files included. */
const MAX_CONNECTIONS = 900;

/** A server for `listener` that does not wait for ever. */
export function createPatientServer(listener: RequestListener): Server {
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: CHECK_EVERY_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    listener,
  );
  server.timeout = STALLED_MS;
  server.maxConnections = MAX_CONNECTIONS;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => answerClientError(error, socket));
  return server;
}

const REFUSALS: Readonly<Record<string, readonly [status: string, code: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'LIMIT_EXCEEDED',
    'The headers or the address are larger than 16 kB. Send the query by POST, and fewer cookies.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    'REQUEST_TIMEOUT',
    'The request did not arrive in time. Send it in one piece.',
  ],
};

const NO_HTTP = ['400 Bad Request', 'BAD_REQUEST', 'This is no HTTP request that can be read.'] as const;

function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code, message] = REFUSALS[error.code ?? ''] ?? NO_HTTP;
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
