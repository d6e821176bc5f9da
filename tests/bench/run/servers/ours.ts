/** What the servers with our resolvers share. */
import type { GraphQLSchema } from 'graphql';
import { type Context, createContext } from '../../../../src/graphql/context.ts';
import { createSchema, readSdl } from '../../../../src/graphql/schema.ts';
import { openDatabase } from '../../../../src/neo4j/database.ts';
import { SDL_FOLDER } from './listen.ts';

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;

const database = openDatabase({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD });

export function ourSchema(): GraphQLSchema {
  return createSchema(readSdl(SDL_FOLDER));
}

export function contextOf(acceptLanguage: string | undefined): Context {
  return createContext({ database, now: new Date(), arrivedAt: Date.now(), acceptLanguage });
}
