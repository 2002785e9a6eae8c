import type { Clock, ClockRule, LadderRung } from '../../schemas/rules/clock.ts';
import { atHour } from '../local-time.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { countsDays } from './count-days.ts';
import { dueDate } from './due.ts';
import { ruleOf, type ClockRules } from './resolve-rules.ts';

/** A rung of a running clock and when it is to be sent. */
export interface Rung extends Pick<LadderRung, 'id' | 'kind' | 'tells'> {
  readonly at: Date;
}

/** Reminders are sent when offices open: on working days at this hour in Viet Nam. */
const REMINDER_HOUR = 8;
const DAY = 86_400_000;
const MOST_SECONDS = 300 * 86_400;

/** All rungs of a clock, earliest first, sent or not, without reminders that would fall before its start. */
export const rungsOf = (clock: Clock, rule: ClockRule, calendar: WorkingCalendar): Rung[] => {
  const startedAt = new Date(clock.startedAt);
  const dueDay = dueDate(clock);
  const momentOf = ({ workingDays }: LadderRung): Date =>
    countsDays(rule)
      ? atHour(calendar.addWorkingDays(dueDay, workingDays), REMINDER_HOUR)
      : new Date(Date.parse(clock.due) + workingDays * DAY);
  return rule.ladder
    .map((rung): Rung => ({ id: rung.id, kind: rung.kind, at: momentOf(rung), tells: rung.tells }))
    .filter(({ kind, at }) => kind !== 'before' || rule.counts === 'before' || at > startedAt)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
};

/** Rungs still to be sent of the clocks that run. */
const unsent = (
  clocks: readonly Clock[],
  rules: ClockRules,
  calendar: WorkingCalendar,
): { clock: Clock; rung: Rung }[] =>
  clocks
    .filter(({ state }) => state === 'running')
    .flatMap((clock) =>
      rungsOf(clock, ruleOf(clock, rules), calendar)
        .filter(({ id }) => !clock.sent.includes(id))
        .map((rung) => ({ clock, rung })),
    )
    .sort((one, other) => one.rung.at.getTime() - other.rung.at.getTime());

/**
 * The earliest unsent rung of a report's clocks, which may be in the past; undefined when no clock has one. Throws as
 * `ruleOf` does.
 */
export const nextRung = (
  clocks: readonly Clock[],
  rules: ClockRules,
  calendar: WorkingCalendar,
): Date | undefined => unsent(clocks, rules, calendar)[0]?.rung.at;

/** The rungs to send now, earliest first. Throws as `ruleOf` does. */
export const dueRungs = (
  clocks: readonly Clock[],
  rules: ClockRules,
  calendar: WorkingCalendar,
  now: Date,
): { clock: Clock; rung: Rung }[] => unsent(clocks, rules, calendar).filter(({ rung }) => rung.at <= now);

/** The clock with these rungs sent; naming one twice is harmless. */
export const markSent = (clock: Clock, rungIds: readonly string[]): Clock => ({
  ...clock,
  sent: [...new Set([...clock.sent, ...rungIds])],
});

/**
 * Whole seconds until the next rung: at least 1, as Step Functions demands, and at most 300 days, also without a next
 * rung, which keeps an execution under its limit of one year. Rounded up, so that the wait does not end before its
 * rung.
 */
export const secondsTo = (next: Date | undefined, now: Date): number =>
  next === undefined
    ? MOST_SECONDS
    : Math.min(MOST_SECONDS, Math.max(1, Math.ceil((next.getTime() - now.getTime()) / 1000)));
