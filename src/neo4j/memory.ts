/** What was worked out from the data of one version and holds until the next; bounded, the oldest goes first. */

export interface Memory {
  get<Value>(key: string): Value | undefined;
  set(key: string, value: unknown): void;
}

/** Memory of one version at a time. */
export interface Memories {
  /** Of a version that is not known nothing is kept. */
  of(version: string | undefined): Memory;
}

/** For reads that keep nothing. */
export const NO_MEMORY: Memory = { get: () => undefined, set: () => undefined };

/** `most` is the number of things kept at once. */
export function createMemories(most: number): Memories {
  let current: { readonly version: string; readonly memory: Memory } | undefined;
  return {
    of: (version) => {
      if (version === undefined) return NO_MEMORY;
      // A request that began before a new version goes on with what it knows of the old one, apart from the others.
      if (current?.version !== version) current = { version, memory: createMemory(most) };
      return current.memory;
    },
  };
}

/** Memory of so many things. */
export function createMemory(most: number): Memory {
  const values = new Map<string, unknown>();
  return {
    get: <Value>(key: string) => values.get(key) as Value | undefined,
    set: (key, value) => {
      const [oldest] = values.keys();
      if (values.size >= most && oldest !== undefined && !values.has(key)) values.delete(oldest);
      values.set(key, value);
    },
  };
}
