/** Values by key, stored as text, so that every put and get makes a copy, as with a table. */
export interface KeyedCopies<T extends object> {
  put(key: string, thing: T): void;
  get(key: string): T | undefined;
  remove(key: string): void;
  /** In the order of their keys, byte by byte, as an index has them. */
  all(): T[];
}

export const createKeyedCopies = <T extends object>(): KeyedCopies<T> => {
  const kept = new Map<string, string>();
  // `put` wrote the text from a T, so it needs no schema.
  const read = (text: string): T => {
    const thing: unknown = JSON.parse(text);
    return thing as T;
  };
  return {
    put(key, thing) {
      kept.set(key, JSON.stringify(thing));
    },
    get(key) {
      const text = kept.get(key);
      return text === undefined ? undefined : read(text);
    },
    remove(key) {
      kept.delete(key);
    },
    all: () => [...kept].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => read(text)),
  };
};

/** The first of them by a text that orders them. */
export const firstBy = <T>(things: readonly T[], key: (thing: T) => string, most: number): T[] =>
  things.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)).slice(0, most);
