/** The entries that are there: a strict schema takes no name that stands for nothing. */
export const withoutAbsent = <T>(record: Readonly<Record<string, T | undefined>> = {}): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
