import * as z from 'zod/mini';
import { Day, type Words } from '../primitives.ts';
import { BothLanguages, someText, type LocalDate, type Mark } from './clock.ts';

export interface DayOff {
  readonly date: LocalDate;
  readonly name: Words;
  readonly act: Words;
  readonly mark: Mark;
}

/** A weekly day off on which people work so that a working day (`insteadOf`) is free. */
export interface WorkedDay {
  readonly date: LocalDate;
  readonly insteadOf: LocalDate;
  readonly act: Words;
  readonly mark: Mark;
}

/** The data of a working calendar. */
export interface CalendarDays {
  readonly daysOff: readonly (DayOff & { readonly estimate?: boolean })[];
  readonly workedDays: readonly WorkedDay[];
  /** Offices that work on Saturday mornings count Saturday as a working day. */
  readonly saturdayMorning?: boolean;
  /** Days off of a year that has not been announced; called once for each such year that is needed. */
  readonly estimate?: (year: number) => readonly DayOff[];
  /** Years known, first and last; a date outside is refused rather than counted wrongly. */
  readonly years?: readonly [number, number];
}

/** What a province adds to the national calendar. `act` is its own decision or the national announcement. */
export const ProvinceCalendar = z.strictObject({
  saturdayMorning: z.boolean(),
  extraDaysOff: z.array(z.strictObject({ date: Day, name: BothLanguages, act: someText })),
  swaps: z.optional(z.array(z.strictObject({ date: Day, insteadOf: Day, act: someText }))),
  /** Years whose whole announcement is entered above, so that they have no estimates. */
  announcedYears: z.optional(z.array(z.int())),
});
export type ProvinceCalendar = z.infer<typeof ProvinceCalendar>;
