import type { Retrier } from './state-shapes.ts';
import type { StateError } from './failures.ts';

/** States.TaskFailed matches every error except these. */
const NOT_OF_A_TASK: unknown[] = ['States.Timeout', 'States.Runtime', 'States.DataLimitExceeded'];

/** Whether an ErrorEquals list catches a failure. */
export const matchesError = (names: readonly string[], { error }: StateError): boolean =>
  error !== undefined &&
  (names.includes(error) || (names.includes('States.TaskFailed') && !NOT_OF_A_TASK.includes(error)));

/** Seconds before the given retry (1 is the first): backoff, then the cap, then jitter over all of it. */
const delaySeconds = (retrier: Retrier, attempt: number, random: () => number): number => {
  const backedOff = retrier.IntervalSeconds * retrier.BackoffRate ** (attempt - 1);
  const capped = Math.min(backedOff, retrier.MaxDelaySeconds ?? Infinity);
  return retrier.JitterStrategy === 'FULL' ? capped * random() : capped;
};

/**
 * The retries of one visit to a state: called at each failure, it returns the seconds to wait, or undefined when there
 * is no further try. The first matching retrier decides, and each counts its own tries.
 */
export const createRetries = (
  retriers: readonly Retrier[],
  random: () => number,
): ((failure: StateError) => number | undefined) => {
  const tries = new Map<Retrier, number>();
  return (failure) => {
    const retrier = retriers.find(({ ErrorEquals }) => matchesError(ErrorEquals, failure));
    if (retrier === undefined) return undefined;
    const attempt = (tries.get(retrier) ?? 0) + 1;
    if (attempt > retrier.MaxAttempts) return undefined;
    tries.set(retrier, attempt);
    return delaySeconds(retrier, attempt, random);
  };
};
