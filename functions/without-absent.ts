/** The entries that are not undefined, because a strict schema refuses names without a value. */
export const withoutAbsent = <T>(record: Readonly<Record<string, T | undefined>> = {}): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
