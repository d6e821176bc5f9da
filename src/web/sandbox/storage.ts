import type { Storage } from '@graphiql/toolkit';

/** Keys of this sandbox: other GraphiQL pages served from the same host and port use `graphiql:` and would mix tabs with ours. */
const NAMESPACE = 'chokepoint:';

/** The browser's local storage, or none where the user blocks it (reading the property throws then). */
function localStorageIfAllowed(): globalThis.Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** What the sandbox remembers in the browser: tabs, theme, language, open panel. */
export function openStorage(): Storage {
  const store = localStorageIfAllowed();
  const keys = () => Object.keys(store ?? {}).filter((key) => key.startsWith(NAMESPACE));
  return {
    getItem: (key) => store?.getItem(NAMESPACE + key) ?? null,
    setItem: (key, value) => store?.setItem(NAMESPACE + key, value),
    removeItem: (key) => store?.removeItem(NAMESPACE + key),
    clear: () => {
      for (const key of keys()) store?.removeItem(key);
    },
    get length() {
      return keys().length;
    },
  };
}
