/**
 * A load on a server of this machine, in a process of its own so that it takes no turn from the server: plain JavaScript,
 * run by Node itself. Stops by itself, and prints every answer as `[status, milliseconds, Retry-After]`.
 *
 *     node load.mjs <address> closed <clients> <ms>       each client asks again as soon as it has its answer
 *     node load.mjs <address> open <requests a second> <ms>   whether or not the ones before were answered
 */
import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** More connections than this the server would drop. */
const MOST_SOCKETS = 800;

/** How exactly the open load keeps its rate. */
const STEP_MS = 5;

const [address, kind, amount, forMs] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: MOST_SOCKETS });
const start = performance.now();
const answers = [];

/** Questions of different weight, each on another day, so that no cache answers. */
function question(n) {
  const day = new Date(Date.UTC(2024, 0, 1 + (n % 900))).toISOString().slice(0, 10);
  const at = `at: { asOf: "${day}" }`;
  return [
    `{ company(slug: "nvidia", ${at}) { name slug country { code } } }`,
    `{ chips(first: 20, ${at}) { nodes { name vendor { name } evidence { source { title } } } } }`,
    `{ dependencyPaths(from: "bytedance", to: { kind: CHIP }, maxHops: 3, limit: 5, ${at}) { paths { sentence } } }`,
    `{ search(text: "ascend ${n % 50}", first: 10) { nodes { slug name } } }`,
  ][n % 4];
}

function ask(n) {
  const asked = performance.now();
  const body = JSON.stringify({ query: question(n) });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve) => {
    const note = (status, retryAfter = null) => {
      answers.push([status, performance.now() - asked, retryAfter]);
      resolve();
    };
    const sent = request(`${address}/graphql`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => note(response.statusCode, response.headers['retry-after']));
    });
    sent.once('error', () => note(0));
    sent.end(body);
  });
}

const over = () => performance.now() - start >= Number(forMs);
let asked = 0;

async function client() {
  while (!over()) await ask(asked++);
}

async function everyRequest() {
  const pending = [];
  while (!over()) {
    const due = Math.floor(((performance.now() - start) / 1_000) * Number(amount));
    while (pending.length < due) pending.push(ask(pending.length));
    await delay(STEP_MS);
  }
  await Promise.all(pending);
}

if (kind === 'closed') await Promise.all(Array.from({ length: Number(amount) }, client));
else await everyRequest();
agent.destroy();
process.stdout.write(JSON.stringify(answers));
