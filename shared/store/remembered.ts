/**
 * Reads at most once in so many milliseconds of the clock and hands out the same answer in between; callers at
 * the same time share one reading. A failure and an empty list are asked for again.
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
      // A list of one's own: whoever sorts it must not sort it for all.
      return [...list];
    } catch (error) {
      if (kept === mine) kept = undefined;
      throw error;
    }
  };
};
