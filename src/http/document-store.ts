/** Documents that were parsed and found valid, so that each is read once. Apollo Server asks for it by their hash. */
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** Pages and clients have some dozens of texts. A parsed one of 1,000 tokens takes some 300 kB. */
const MOST_DOCUMENTS = 300;

export function createDocumentStore(): DocumentStore {
  // A Map keeps the order of insertion: what is found is put behind all others.
  const documents = new Map<string, DocumentNode>();
  return {
    get: async (hash) => {
      const document = documents.get(hash);
      if (document === undefined) return undefined;
      documents.delete(hash);
      documents.set(hash, document);
      return document;
    },
    set: async (hash, document) => {
      documents.set(hash, document);
      const [oldest] = documents.keys();
      if (documents.size > MOST_DOCUMENTS && oldest !== undefined) documents.delete(oldest);
    },
    delete: async (hash) => documents.delete(hash),
  };
}
