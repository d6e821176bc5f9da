/**
 * Loads on a server of this machine, in a process of its own so that it takes no turn from the server: plain JavaScript,
 * run by Node itself, and HTTP by hand, since Node's client costs more than a refusal. It is told one load after the other
 * by messages, as code that has just started is slow; each stops by itself, and its answers are the message back:
 * `[status, milliseconds, Retry-After]`, where a status of 0 is a connection that broke. Ends with whoever started it.
 *
 *     fork(load.mjs, [<address>, <file>])
 *     { kind: 'closed', amount, forMs }   so many clients, each asks again as soon as it has its answer
 *     { kind: 'open', amount, forMs }     so many requests a second, whether or not the ones before were answered
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

/** How evenly the open load comes: in bursts a place that is free waits for the next one. */
const STEP_MS = 1;

const HEADERS_END = '\r\n\r\n';

const [address, file] = process.argv.slice(2);
const { hostname, port, host } = new URL(address);
const requests = JSON.parse(readFileSync(file, 'utf8')).map(bytesOf);
const smallest = bytesOf('{"query":"{__typename}"}');

let sockets = 0;
const idle = [];
/** Requests that wait for a connection. */
const waiting = [];

/** What arrives is looked at before the next socket is read. */
const arrived = Buffer.alloc(65_536);

/** A connection that asks one question at a time. */
class Connection {
  #socket;
  #settle;
  #head = '';
  /** Bytes of the answer that are still to come; undefined until its head has arrived. */
  #left;
  #status = 0;
  #retryAfter = null;

  constructor() {
    sockets += 1;
    const onread = { buffer: arrived, callback: (count) => this.#read(count) };
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true, onread });
    this.#socket.on('error', () => undefined);
    this.#socket.on('close', () => {
      sockets -= 1;
      const at = idle.indexOf(this);
      if (at >= 0) idle.splice(at, 1);
      this.#settle?.(0, null);
    });
  }

  send(bytes, settle) {
    this.#settle = settle;
    this.#socket.write(bytes);
  }

  close() {
    this.#socket.destroy();
  }

  #read(count) {
    let begun = 0;
    if (this.#left === undefined) {
      const before = this.#head.length;
      this.#head += arrived.latin1Slice(0, count);
      const headEnd = this.#head.indexOf(HEADERS_END);
      if (headEnd < 0) return true;
      begun = headEnd + HEADERS_END.length - before;
      const head = this.#head.slice(0, headEnd);
      this.#head = '';
      this.#left = Number(/content-length: (\d+)/i.exec(head)[1]);
      this.#status = Number(head.slice(9, 12));
      this.#retryAfter = this.#status === 200 ? null : (/retry-after: (\S+)/i.exec(head)?.[1] ?? null);
    }
    this.#left -= count - begun;
    if (this.#left > 0) return true;
    this.#left = undefined;
    const settle = this.#settle;
    this.#settle = undefined;
    settle(this.#status, this.#retryAfter);
    const work = waiting.shift();
    if (work === undefined) idle.push(this);
    else work(this);
    return true;
  }
}

function bytesOf(body) {
  return Buffer.from(
    `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}${HEADERS_END}${body}`,
  );
}

/** Sends the n-th request over a connection that is free, or the next that becomes so. */
function ask(n, answers, settled) {
  const asked = performance.now();
  const work = (connection) =>
    connection.send(requests[n % requests.length], (status, retryAfter) => {
      answers.push([status, performance.now() - asked, retryAfter]);
      settled?.();
    });
  const free = idle.pop() ?? (sockets < MOST_SOCKETS ? new Connection() : undefined);
  if (free === undefined) waiting.push(work);
  else work(free);
}

async function closed(clients, forMs) {
  const answers = [];
  const end = performance.now() + forMs;
  let asked = 0;
  const client = (ended) => {
    if (performance.now() >= end) ended();
    else ask(asked++, answers, () => client(ended));
  };
  await Promise.all(Array.from({ length: clients }, () => new Promise(client)));
  return answers;
}

async function open(perSecond, forMs) {
  for (let n = 0; n < STANDING; n++) {
    const connection = new Connection();
    await new Promise((answered) => connection.send(smallest, answered));
  }
  const answers = [];
  const start = performance.now();
  let asked = 0;
  for (let passed = 0; passed < forMs; passed = performance.now() - start) {
    const due = Math.floor((passed / 1_000) * perSecond);
    while (asked < due) ask(asked++, answers);
    await delay(STEP_MS);
  }
  while (answers.length < asked) await delay(STEP_MS);
  return answers;
}

process.on('message', async ({ kind, amount, forMs }) => {
  const answers = await (kind === 'closed' ? closed : open)(amount, forMs);
  for (const connection of idle.splice(0)) connection.close();
  process.send(answers);
});
process.on('disconnect', () => process.exit());
