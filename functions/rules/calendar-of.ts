import { addDays, yearOf } from '../../shared/domain/local-time.ts';
import { amendedCalendar } from '../../shared/domain/rules/amend.ts';
import { createCalendar } from '../../shared/domain/working-calendar.ts';
import { ANNOUNCED_YEARS } from '../../shared/reference/holidays.ts';
import { calendarFor } from '../../shared/reference/calendars.ts';
import type { CalendarDays } from '../../shared/schemas/rules/calendar.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import type { YearView } from '../../web/rules/calendar-page.tsx';

type Settings = Pick<ProvinceSettings, 'calendar'>;

const daysWith = (contents: readonly RuleContent[], { calendar }: Settings): CalendarDays =>
  calendarFor(amendedCalendar(calendar, contents));

/** The calendar without this proposal's own days and without the estimate of the year it announces. */
export const besideOf = (
  content: Extract<RuleContent, { kind: 'calendar-year' | 'calendar-days' }>,
  contents: readonly RuleContent[],
  settings: Settings,
): CalendarDays => daysWith([...contents, { ...content, daysOff: [], swaps: [] }], settings);

const workingDaysIn = (year: number, days: CalendarDays): number => {
  const calendar = createCalendar(days);
  const last = `${String(year)}-12-31`;
  let count = 0;
  for (let day = `${String(year)}-01-01`; day <= last; day = addDays(day, 1))
    if (calendar.isWorkingDay(day)) count += 1;
  return count;
};

/** A year for display: its days off by date, announced or computed, and its swaps. */
export const yearView = (year: number, contents: readonly RuleContent[], settings: Settings): YearView => {
  const days = daysWith(contents, settings);
  const { announcedYears = [], saturdayMorning } = amendedCalendar(settings.calendar, contents);
  const announced = announcedYears.includes(year) || ANNOUNCED_YEARS.includes(year);
  const estimated = (days.estimate?.(year) ?? []).map((day) => ({ ...day, estimate: true }));
  return {
    year,
    announced,
    saturdayMorning,
    workingDays: workingDaysIn(year, days),
    daysOff: [...days.daysOff.filter(({ date }) => yearOf(date) === year), ...estimated].toSorted(
      (one, other) => (one.date < other.date ? -1 : 1),
    ),
    swaps: days.workedDays
      .filter(({ date, insteadOf }) => yearOf(date) === year || yearOf(insteadOf) === year)
      .toSorted((one, other) => (one.date < other.date ? -1 : 1)),
  };
};
