/**
 * Reads at most once in a given number of milliseconds of the clock and returns the same answer in between; concurrent
 * callers share one read. A failure and an empty list are not remembered.
 */
export const remembered = <T>(
  read: () => Promise<readonly T[]>,
  { forMs, now }: { forMs: number; now: () => Date },
): (() => Promise<T[]>) => {
  let kept: { readonly until: number; readonly list: Promise<readonly T[]> } | undefined;
  return async () => {
    const at = now().getTime();
    if (kept === undefined || at >= kept.until) kept = { until: at + forMs, list: read() };
    const mine = kept;
    try {
      const list = await mine.list;
      if (list.length === 0 && kept === mine) kept = undefined;
      // Returns a new list, so that a caller that sorts it does not sort it for others.
      return [...list];
    } catch (error) {
      if (kept === mine) kept = undefined;
      throw error;
    }
  };
};
