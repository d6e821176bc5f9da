import type { Storage } from '@graphiql/toolkit';
import { createContext, useContext } from 'react';
import type { Answer } from './fetcher.ts';
import type { Language } from './parse-example.ts';
import type { SavedQuery } from './saved-queries.ts';
import type { Origin, SavedOperation } from './share-link.ts';
import type { Texts } from './texts/index.ts';

/** What every part of the sandbox may ask of its frame. */
export interface SandboxContextValue {
  readonly language: Language;
  readonly texts: Texts;
  /** What the browser remembers. */
  readonly storage: Storage;
  readonly savedQueries: readonly SavedQuery[];
  keepQueries(queries: readonly SavedQuery[]): void;
  /** The answers of this visit, the newest last. */
  answers(): readonly Answer[];
  chooseLanguage(language: Language): void;
  /** Shows a message to the user until it is closed or replaced. */
  notify(notice: Notice | undefined): void;
}

/** The dataset as it is now, and the day. */
export interface Present {
  readonly dataset: string;
  readonly builtAt: string;
  readonly today: string;
}

/** Named, not worded: it changes language with the rest of the page. */
export type Notice =
  | { readonly kind: 'shareCopied' | 'shareInAddressBar' | 'linkMalformed' | 'notSaved' }
  /** An operation was opened whose dataset or day is no longer that of its saving. */
  | {
      readonly kind: 'savedEarlier';
      readonly operation: SavedOperation;
      readonly origin: Origin;
      readonly present: Present;
    };

export const SandboxContext = createContext<SandboxContextValue | null>(null);

export function useSandbox(): SandboxContextValue {
  const value = useContext(SandboxContext);
  if (!value) throw new Error('useSandbox is for components inside <Sandbox>');
  return value;
}
