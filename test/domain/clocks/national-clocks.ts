import { atHour } from '../../../shared/domain/local-time.ts';
import { createCalendar } from '../../../shared/domain/working-calendar.ts';
import { calendarFor } from '../../../shared/reference/calendars.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import type { ClockId, ClockRule, LocalDate } from '../../../shared/schemas/rules/clock.ts';

/** The calendar of a province that adds nothing. */
export const national = createCalendar(calendarFor({ saturdayMorning: false, extraDaysOff: [] }));

export const ruleNamed = (id: ClockId): ClockRule => {
  const rule = CLOCK_RULES.find((row) => row.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

/** The rule of the Party body's answer with the test's changes. */
export const aRule = (changes: Partial<ClockRule> = {}): ClockRule => ({
  ...ruleNamed('answer-124'),
  ...changes,
});

/** Ten in the morning in Viet Nam on that day. */
export const morning = (date: LocalDate): Date => atHour(date, 10);
