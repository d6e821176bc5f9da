/**
 * A load on a server of this machine, in a process of its own so that it takes no turn from the server: plain JavaScript,
 * run by Node itself, and HTTP by hand, since Node's client costs as much as a refusal. Stops by itself, and prints every
 * answer as `[status, milliseconds, Retry-After]`; a status of 0 is a connection that broke.
 *
 *     node load.mjs <address> <file> closed <clients> <ms>           each client asks again as soon as it has its answer
 *     node load.mjs <address> <file> open <requests a second> <ms>   whether or not the ones before were answered
 *
 * The file is JSON: the bodies that are sent, which take turns.
 *
 * The open load comes over connections that stand already, as from a proxy or from pages that are open: Node takes one new
 * connection in each turn of its loop, so a crowd of new ones at once is another measurement.
 */
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** More connections than this the server would drop. */
const MOST_SOCKETS = 800;

/** Connections that stand when the open load begins. */
const STANDING = 300;

/** How exactly the open load keeps its rate. */
const STEP_MS = 5;

const HEADERS_END = '\r\n\r\n';

const [address, file, kind, amount, forMs] = process.argv.slice(2);
const { hostname, port, host } = new URL(address);
const requests = JSON.parse(readFileSync(file, 'utf8')).map(bytesOf);
let start = performance.now();
const answers = [];

let sockets = 0;
const idle = [];
/** Requests that wait for a connection. */
const waiting = [];

/** A connection that asks one question at a time. */
function open() {
  sockets += 1;
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  let received = '';
  let settle;
  socket.setEncoding('latin1');
  socket.on('data', (text) => {
    received += text;
    const headersEnd = received.indexOf(HEADERS_END);
    if (headersEnd < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(received)[1]);
    if (received.length < headersEnd + HEADERS_END.length + length) return;
    const status = Number(received.slice(9, 12));
    const retryAfter = status === 200 ? null : (/retry-after: (\S+)/i.exec(received)?.[1] ?? null);
    received = '';
    settle([status, retryAfter]);
    next(connection);
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    sockets -= 1;
    const at = idle.indexOf(connection);
    if (at >= 0) idle.splice(at, 1);
    else settle?.([0, null]);
  });
  const connection = {
    socket,
    send: (bytes, settled) => {
      settle = settled;
      socket.write(bytes);
    },
  };
  return connection;
}

function next(connection) {
  const work = waiting.shift();
  if (work === undefined) idle.push(connection);
  else work(connection);
}

function bytesOf(body) {
  return `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}${HEADERS_END}${body}`;
}

function ask(n) {
  const asked = performance.now();
  const bytes = requests[n % requests.length];
  return new Promise((resolve) => {
    const work = (connection) =>
      connection.send(bytes, ([status, retryAfter]) => {
        answers.push([status, performance.now() - asked, retryAfter]);
        resolve();
      });
    const free = idle.pop() ?? (sockets < MOST_SOCKETS ? open() : undefined);
    if (free === undefined) waiting.push(work);
    else work(free);
  });
}

const over = () => performance.now() - start >= Number(forMs);
let asked = 0;

async function client() {
  while (!over()) await ask(asked++);
}

async function everyRequest() {
  const pending = [];
  for (let n = 0; n < STANDING; n++) {
    const connection = open();
    await new Promise((answered) => connection.send(bytesOf('{"query":"{__typename}"}'), answered));
  }
  start = performance.now();
  while (!over()) {
    const due = Math.floor(((performance.now() - start) / 1_000) * Number(amount));
    while (pending.length < due) pending.push(ask(pending.length));
    await delay(STEP_MS);
  }
  await Promise.all(pending);
}

if (kind === 'closed') await Promise.all(Array.from({ length: Number(amount) }, client));
else await everyRequest();
for (const { socket } of idle) socket.destroy();
process.stdout.write(JSON.stringify(answers));
