import type { Clock, ClockRule } from '../../schemas/rules/clock.ts';
import { CaseError } from '../errors.ts';
import { localDate } from '../local-time.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { dueMoment } from './count-days.ts';
import { isOverdue } from './due.ts';
import { rungsOf } from './rungs.ts';

/**
 * Starts a clock. `hop` is the index of the referral that it watches.
 * @throws CaseError `rule.clock-not-in-force` when the rule was not in force on that day; `input.calendar-year`.
 */
export const startClock = (
  rule: ClockRule,
  startedAt: Date,
  calendar: WorkingCalendar,
  { hop }: { readonly hop?: number } = {},
): Clock => {
  const on = localDate(startedAt);
  if (on < rule.inForceFrom || (rule.inForceTo !== undefined && on > rule.inForceTo)) {
    throw new CaseError('rule.clock-not-in-force', `${rule.id} is not in force on ${on}`, {
      id: rule.id,
      on,
    });
  }
  const timing = { startedAt: startedAt.toISOString(), pauses: [] };
  return {
    rule: rule.id,
    startedAt: timing.startedAt,
    due: dueMoment(rule, timing, calendar).toISOString(),
    state: 'running',
    pauses: [],
    sent: [],
    ...(hop === undefined ? {} : { hop }),
  };
};

const refuseUnless = (clock: Clock, ...allowed: readonly Clock['state'][]): void => {
  if (allowed.includes(clock.state)) return;
  throw new CaseError('rule.clock-state', `${clock.rule} is ${clock.state}`, {
    id: clock.rule,
    state: clock.state,
    needed: allowed,
  });
};

/**
 * The clock with its due moment recounted. A rung that was sent is sent again if its moment moves later (than `at`, or
 * than its old moment where no act moved it), because its text is no longer true. All other sent rungs stay sent.
 */
const countedAnew = (clock: Clock, rule: ClockRule, calendar: WorkingCalendar, at?: Date): Clock => {
  const moved = { ...clock, due: dueMoment(rule, clock, calendar).toISOString() };
  const oldMoments = new Map(rungsOf(clock, rule, calendar).map((rung) => [rung.id, rung.at]));
  const ahead = new Set(
    rungsOf(moved, rule, calendar)
      .filter((rung) => rung.at > (at ?? oldMoments.get(rung.id) ?? rung.at))
      .map((rung) => rung.id),
  );
  return { ...moved, sent: clock.sent.filter((id) => !ahead.has(id)) };
};

/**
 * Stops the counting while another person's answer is awaited. An overdue clock is returned unchanged: a question does
 * not make late work timely.
 * @throws CaseError `rule.clock-state` unless it runs.
 */
export const pauseClock = (clock: Clock, at: Date): Clock => {
  refuseUnless(clock, 'running');
  if (isOverdue(clock, at)) return clock;
  return { ...clock, state: 'paused', pauses: [...clock.pauses, { from: at.toISOString() }] };
};

/**
 * Resumes the counting. The paused days do not count, so the due day moves.
 * @throws CaseError `rule.clock-state` unless it is paused.
 */
export const resumeClock = (clock: Clock, at: Date, rule: ClockRule, calendar: WorkingCalendar): Clock => {
  refuseUnless(clock, 'paused');
  const to = at.toISOString();
  const pauses = clock.pauses.map((pause) => (pause.to === undefined ? { from: pause.from, to } : pause));
  return countedAnew({ ...clock, state: 'running', pauses }, rule, calendar, at);
};

/** The whole length of a complex case, counted from the start. */
const longerLength = ({ length, extendedLength = 0, extendedCounts }: ClockRule): number =>
  extendedCounts === 'on-top' ? length + extendedLength : extendedLength;

/**
 * Grants the longer length of a complex case, once. It is counted from the start, so a late request gains nothing.
 * @throws CaseError `rule.clock-state` when the clock has ended, `rule.clock-not-extendable` when the rule
 * knows no longer length, `rule.clock-extended` the second time.
 */
export const extendClock = (clock: Clock, at: Date, rule: ClockRule, calendar: WorkingCalendar): Clock => {
  refuseUnless(clock, 'running', 'paused');
  if (rule.extendedLength === undefined) {
    throw new CaseError('rule.clock-not-extendable', `${rule.id} has no longer length`, { id: rule.id });
  }
  if (clock.extended !== undefined) {
    throw new CaseError('rule.clock-extended', `${rule.id} was extended before`, {
      id: rule.id,
      at: clock.extended.at,
    });
  }
  return countedAnew(
    { ...clock, extended: { at: at.toISOString(), length: longerLength(rule) } },
    rule,
    calendar,
    at,
  );
};

const ended = (clock: Clock, state: 'met' | 'stopped', at: Date): Clock => {
  refuseUnless(clock, 'running', 'paused');
  return { ...clock, state, endedAt: at.toISOString() };
};

/** Ends the clock: the duty is done, early or late. @throws CaseError `rule.clock-state` when the clock has ended. */
export const meetClock = (clock: Clock, at: Date): Clock => ended(clock, 'met', at);

/** Ends the clock because the duty is no longer owed. @throws CaseError `rule.clock-state` when the clock has ended. */
export const stopClock = (clock: Clock, at: Date): Clock => ended(clock, 'stopped', at);

/**
 * The clock under a changed calendar or rule. If the due moment moves, the old one is kept, since people were told it.
 * If nothing moves, or the clock has ended, the same object is returned.
 */
export const recomputeClock = (clock: Clock, rule: ClockRule, calendar: WorkingCalendar): Clock => {
  if (clock.endedAt !== undefined) return clock;
  const { extended } = clock;
  const anew = countedAnew(
    extended === undefined || rule.extendedLength === undefined
      ? clock
      : { ...clock, extended: { ...extended, length: longerLength(rule) } },
    rule,
    calendar,
  );
  if (anew.due === clock.due) return clock;
  return { ...anew, previousDue: [...(clock.previousDue ?? []), clock.due] };
};
