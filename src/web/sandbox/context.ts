import type { Storage } from '@graphiql/toolkit';
import { createContext, useContext } from 'react';
import type { Language } from './parse-example.ts';
import type { Texts } from './texts/index.ts';

/** What every part of the sandbox may ask of its frame. */
export interface SandboxContextValue {
  readonly language: Language;
  readonly texts: Texts;
  /** What the browser remembers. */
  readonly storage: Storage;
  chooseLanguage(language: Language): void;
  /** Shows a message to the user until it is closed or replaced. */
  notify(notice: Notice): void;
}

/** Named, not worded: it changes language with the rest of the page. */
export type Notice = 'shareCopied' | 'shareInAddressBar' | 'linkMalformed';

export const SandboxContext = createContext<SandboxContextValue | null>(null);

export function useSandbox(): SandboxContextValue {
  const value = useContext(SandboxContext);
  if (!value) throw new Error('useSandbox is for components inside <Sandbox>');
  return value;
}
