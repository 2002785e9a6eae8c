import { CALENDAR_YEARS } from '../../shared/reference/calendars.ts';
import { isCaseError } from '../../shared/domain/errors.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import type { WorkingCalendar } from '../../shared/domain/working-calendar.ts';
import { createMovableClock, type MovableClock } from '../../workflows/engine/movable-clock.ts';
import { StartRefused } from '../../infra/data-folder/folder-state.ts';

/** The movable clock of a data folder. */
export interface PersistentClock extends MovableClock {
  /** Stores its offset, now and after each move. */
  persistFromNow(): void;
}

/**
 * The start of the clock, if the working calendar has that day and the days needed to find it.
 * @throws StartRefused otherwise: every date would be counted wrongly from there
 */
export const startInKnownYears = (find: () => Date, calendar: WorkingCalendar): Date => {
  try {
    const start = find();
    calendar.isWorkingDay(localDate(start));
    return start;
  } catch (error) {
    if (!isCaseError(error)) throw error;
    const [first, last] = CALENDAR_YEARS;
    throw new StartRefused(
      `The clock cannot start there: the working calendar knows the years ${String(first)} to ${String(last)}. Set CLOCK to an instant well within them.`,
    );
  }
};

/**
 * The movable clock, whose offset `write` stores after a jump and at each timer within it, so that after a kill no
 * entry of the table is in the future.
 */
export const persistentClock = (start: Date, write: (offset: number) => void): PersistentClock => {
  const clock = createMovableClock({ start });
  let keeps = false;
  const keep = (): void => {
    if (keeps) write(clock.offset);
  };
  clock.onSettle(() => {
    keep();
    return Promise.resolve();
  });
  return {
    now: () => clock.now(),
    at: (instant, fn) => clock.at(instant, fn),
    advanceTo: async (target) => {
      await clock.advanceTo(target);
      keep();
    },
    onSettle: (fn) => {
      clock.onSettle(fn);
    },
    get offset() {
      return clock.offset;
    },
    stop: () => {
      clock.stop();
    },
    persistFromNow: () => {
      keeps = true;
      keep();
    },
  };
};
