/** A field of a record that changes; absent where it was, or will be, empty. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

interface Identified {
  readonly id: string;
}

/** The changes that importing a list makes to the installed records. */
export interface Differences<T extends Identified> {
  readonly fresh: readonly T[];
  readonly changed: readonly {
    readonly before: T;
    readonly after: T;
    readonly fields: readonly FieldChange[];
  }[];
  /** Installed records that are not in the list. */
  readonly missing: readonly T[];
}

const inWords = (value: unknown): string | undefined =>
  value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);

/** The fields in which two records of one thing differ. */
export const changedFields = (before: object, after: object): FieldChange[] => {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const change = { field, before: inWords(old.get(field)), after: inWords(now.get(field)) };
    return change.before === change.after ? [] : [change];
  });
};

/** Compares by id; the order of either list means nothing. */
export const differencesOf = <T extends Identified>(
  installed: readonly T[],
  wanted: readonly T[],
): Differences<T> => {
  const known = new Map(installed.map((record) => [record.id, record]));
  const named = new Set(wanted.map(({ id }) => id));
  return {
    fresh: wanted.filter(({ id }) => !known.has(id)),
    changed: wanted.flatMap((after) => {
      const before = known.get(after.id);
      const fields = before === undefined ? [] : changedFields(before, after);
      return before === undefined || fields.length === 0 ? [] : [{ before, after, fields }];
    }),
    missing: installed.filter(({ id }) => !named.has(id)),
  };
};
