/** What every peer is: a node:http server that says where it answers, and a driver with a pool as large as ours. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver';

/** Ours opens as many; the database takes 50 statements at once. */
const POOL = 25;

/** A driver as people make it: its defaults, but for the size of the pool and numbers that are numbers. */
export function openDriver(): Driver {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: POOL,
  });
}

export async function listen(handler: RequestListener): Promise<void> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  say(`http://127.0.0.1:${port}`);
}

/** The line that the bench waits for. */
export function say(url: string): void {
  console.log(`answers at ${url}/`);
  process.once('SIGTERM', () => process.exit(0));
}

export async function readJson(request: AsyncIterable<Buffer>): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

/** `schema/`, from the root of the project in which every server runs. */
export const SDL_FOLDER = 'schema';
