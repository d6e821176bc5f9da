/** A TCP proxy with the faults of a network, to stand between the server under test and a real Neo4j. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export interface FaultyProxy {
  readonly port: number;
  /** Every chunk comes this much later, in either direction. */
  latencyMs: number;
  /** A connection breaks after so many bytes of the database: closed, or reset; each, or one and then no other. */
  cut: { readonly afterBytes: number; readonly by: 'CLOSE' | 'RESET'; readonly once?: boolean } | undefined;
  /** Called with every chunk of the database, which passes when this is over. */
  beforeAnswer: ((chunk: Buffer) => Promise<void>) | undefined;
  /** Nothing passes on connections made so far, and nobody is told; new ones work. */
  halfOpen(): void;
  /** Connections are taken, and nothing passes on any; what was sent meanwhile passes when it is over. */
  blackHole(on: boolean): void;
  /** As if no database were there: its connections are closed, new ones refused, until it listens again. */
  vanish(): Promise<void>;
  listen(): Promise<void>;
  close(): Promise<void>;
}

export async function startProxy(target: number): Promise<FaultyProxy> {
  const sockets = new Set<Socket>();
  /** What waits until a black hole is over; undefined outside of one. */
  let held: (() => void)[] | undefined;
  let [port, made, deadUpTo] = [0, 0, 0];
  let server: Server | undefined;

  /** Does it now, or when the fault of the moment lets it pass. */
  function pass(born: number, work: () => void): void {
    const now = (): void => {
      if (held !== undefined) held.push(now);
      else if (born > deadUpTo) work();
    };
    if (proxy.latencyMs === 0) now();
    else setTimeout(now, proxy.latencyMs);
  }

  function take(client: Socket): void {
    const database = connect(target, '127.0.0.1');
    made += 1;
    const born = made;
    let seen = 0;
    for (const socket of [client, database]) {
      sockets.add(socket.setNoDelay(true));
      socket.once('close', () => sockets.delete(socket));
      socket.on('error', () => undefined);
    }
    client.on('data', (chunk) => pass(born, () => database.write(chunk)));
    const answer = (chunk: Buffer): void =>
      pass(born, () => {
        seen += chunk.length;
        const over = proxy.cut === undefined ? 0 : Math.min(chunk.length, seen - proxy.cut.afterBytes);
        client.write(over > 0 ? chunk.subarray(0, chunk.length - over) : chunk);
        if (over <= 0) return;
        if (proxy.cut?.by === 'RESET') client.resetAndDestroy();
        else client.end();
        if (proxy.cut?.once) proxy.cut = undefined;
        database.destroy();
      });
    let last = Promise.resolve();
    database.on('data', (chunk) => {
      const { beforeAnswer } = proxy;
      if (beforeAnswer === undefined) answer(chunk);
      else last = last.then(() => beforeAnswer(chunk)).then(() => answer(chunk));
    });
    client.once('close', () => pass(born, () => database.destroy()));
    database.once('close', () => pass(born, () => client.destroy()));
  }

  async function listen(): Promise<void> {
    const opened = createServer(take);
    await new Promise<void>((resolve) => opened.listen(port, '127.0.0.1', resolve));
    server = opened;
    port = (opened.address() as AddressInfo).port;
  }

  async function vanish(): Promise<void> {
    const closed = new Promise((resolve) => server?.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  const proxy: FaultyProxy = {
    get port() {
      return port;
    },
    latencyMs: 0,
    cut: undefined,
    beforeAnswer: undefined,
    halfOpen: () => {
      deadUpTo = made;
    },
    blackHole: (on) => {
      const waiting = held ?? [];
      held = on ? waiting : undefined;
      if (!on) for (const work of waiting) work();
    },
    vanish,
    listen,
    close: vanish,
  };
  await listen();
  return proxy;
}
