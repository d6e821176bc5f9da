/** Composition root: database -> graph -> schema -> HTTP. */
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { StartupError } from './errors.ts';
import { createSchema, readSdl } from './graphql/schema.ts';
import { createHttpServer } from './http/app.ts';
import type { Log } from './http/graphql.ts';
import { DEFAULT_GUARD, type GuardSettings } from './http/guard.ts';
import { knownOperations } from './http/operations.ts';
import type { Database } from './neo4j/database.ts';

export interface AppOptions {
  readonly database: Database;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly log: Log;
  /** The root of the project: SDL and the built sandbox are found from here. */
  readonly root: string;
  /** Address under which others reach this server. */
  readonly publicUrl?: string | undefined;
  /** Who may show views in a frame; anybody by default. */
  readonly frameAncestors?: string;
  /** Limits, and who may watch; those of a server that only this machine reaches where left out. */
  readonly guard?: Partial<GuardSettings>;
  readonly now?: () => Date;
  readonly onStatement?: (name: string) => void;
  readonly csrfPrevention?: boolean;
  /** Whether finished answers are kept for questions that come again; not by default. */
  readonly keepAnswers?: boolean;
}

export interface RunningApp {
  /** Address of the server, such as `http://localhost:4000`. */
  readonly url: string;
  readonly schema: GraphQLSchema;
  close(): Promise<void>;
}

/** Starts serving; StartupError where the port is taken. */
export async function startApp(options: AppOptions): Promise<RunningApp> {
  const { database, host, port, log, root, now = () => new Date(), onStatement, csrfPrevention } = options;
  const schema = createSchema(readSdl(`${root}/schema`));
  const http = await createHttpServer({
    schema,
    database,
    log,
    now,
    sandboxFolder: `${root}/dist/web/sandbox`,
    siteFolder: `${root}/dist/web/site`,
    publicUrl: options.publicUrl,
    frameAncestors: options.frameAncestors ?? '*',
    guard: { ...DEFAULT_GUARD, ...options.guard },
    operations: knownOperations(`${root}/schema/examples`),
    ...(onStatement && { onStatement }),
    ...(csrfPrevention !== undefined && { csrfPrevention }),
    ...(options.keepAnswers !== undefined && { keepAnswers: options.keepAnswers }),
  });
  await new Promise<void>((resolve, reject) => {
    http.server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, host, port)));
    http.server.listen(port, host, resolve);
  });
  const address = http.server.address() as AddressInfo;
  const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${address.port}`, schema, close: () => http.close() };
}

/** What a failure to listen means to the person at the terminal. */
export function portError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartupError(
      `Port ${port} on ${host} is taken. Stop what runs there, or choose another: PORT=4001 npm start`,
    );
  }
  if (error.code === 'EACCES')
    return new StartupError(`Port ${port} may not be opened. Choose one over 1023: PORT=4000 npm start`);
  return error;
}
