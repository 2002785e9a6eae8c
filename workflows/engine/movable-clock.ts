/** The clock of an engine: it follows real time or is frozen, and a person or a test may move it ahead. */
export interface MovableClock {
  now(): Date;
  /** Calls `fn` once, never in the caller's own turn, at or soon after the instant. The result cancels it. */
  at(instant: Date, fn: () => void | Promise<void>): () => void;
  /**
   * Jumps ahead as if the time had passed: timers run one by one in their order, each at its own instant, and the next
   * one waits until the one before and everything it started has finished. A past instant changes nothing. Calls are
   * queued, so a timer must not await its own jump. If a timer fails, the jump ends there with its error.
   */
  advanceTo(target: Date): Promise<void>;
  /** Awaited before a jump and after each of its timers, e.g. `engine.idle`. */
  onSettle(fn: () => Promise<void>): void;
  /** Milliseconds ahead of real time; a caller that stores it can start the next clock at the same time. */
  readonly offset: number;
  /** Drops every timer. */
  stop(): void;
}

interface Timer {
  readonly instant: number;
  readonly fn: () => void | Promise<void>;
}

/**
 * A real timer over 2³¹ ms (24.8 days) fires at once, and one that spans a laptop's sleep fires late by the length of
 * the sleep. Checking the clock once a minute avoids both.
 */
const LONGEST_NAP_MS = 60_000;

/** A frozen clock (tests) starts at `start` and moves by `advanceTo` only; timers that are already due still run. */
export const createMovableClock = ({
  start = new Date(),
  frozen = false,
}: {
  start?: Date;
  frozen?: boolean;
} = {}): MovableClock => {
  let offset = start.getTime() - Date.now();
  /** The fixed time: always set in a frozen clock, otherwise only during a jump. */
  let still = frozen ? start.getTime() : undefined;
  /** By instant, then by age. */
  const timers: Timer[] = [];
  const settling: (() => Promise<void>)[] = [];
  let nap: NodeJS.Timeout | undefined;
  let jumping = false;
  let jumps = Promise.resolve();

  const nowMs = (): number => still ?? Date.now() + offset;

  const run = async (timer: Timer): Promise<void> => {
    await timer.fn();
  };

  const wakeForFirst = (): void => {
    clearTimeout(nap);
    const first = timers[0];
    if (first === undefined || jumping) return;
    const wait = first.instant - nowMs();
    if (frozen && wait > 0) return;
    nap = setTimeout(runDue, Math.min(Math.max(wait, 0), LONGEST_NAP_MS));
  };

  const takeDue = (end: number): Timer | undefined =>
    timers[0] !== undefined && timers[0].instant <= end ? timers.shift() : undefined;

  const runDue = (): void => {
    const now = nowMs();
    // Not awaited, because a slow job must not delay the timeout of another one.
    for (let timer = takeDue(now); timer !== undefined; timer = takeDue(now)) void run(timer);
    wakeForFirst();
  };

  const settle = async (): Promise<void> => {
    for (const rest of settling) await rest();
  };

  const jump = async (target: number): Promise<void> => {
    // Time still passes here, so a blocked activity may reach its own time limit.
    await settle();
    jumping = true;
    clearTimeout(nap);
    let here = nowMs();
    still = here;
    try {
      const end = Math.max(here, target);
      for (let timer = takeDue(end); timer !== undefined; timer = takeDue(end)) {
        here = still = Math.max(here, timer.instant);
        await run(timer);
        await settle();
      }
      here = still = end;
    } finally {
      offset = here - Date.now();
      still = frozen ? here : undefined;
      jumping = false;
      wakeForFirst();
    }
  };

  return {
    now: () => new Date(nowMs()),
    at(instant, fn) {
      const timer = { instant: readable(instant), fn };
      const place = timers.findLastIndex((other) => other.instant <= timer.instant) + 1;
      timers.splice(place, 0, timer);
      if (place === 0) wakeForFirst();
      return () => {
        const index = timers.indexOf(timer);
        if (index < 0) return;
        timers.splice(index, 1);
        if (index === 0) wakeForFirst();
      };
    },
    async advanceTo(target) {
      const end = readable(target);
      const mine = jumps.then(() => jump(end));
      jumps = mine.catch(() => undefined);
      await mine;
    },
    onSettle(fn) {
      settling.push(fn);
    },
    get offset() {
      return nowMs() - Date.now();
    },
    stop() {
      timers.length = 0;
      clearTimeout(nap);
    },
  };
};

/** An invalid Date could not be sorted and would never fire. */
const readable = (instant: Date): number => {
  const ms = instant.getTime();
  if (Number.isNaN(ms)) throw new RangeError('The clock was given an invalid date.');
  return ms;
};
